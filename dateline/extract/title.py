"""Which of the texts that a page gives as its title is the title.

Every heading, declaration and list entry is a candidate, and so is what is left of it without the words before or
behind a dividing mark. A candidate has features; `weights.toml` says how much each counts. The weights are learned by
`bench/train_weights.py` from pages whose title is known. Refuses to know the text of the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.etree
import lxml.html

from dateline.extract.site_names import is_site
from dateline.extract.structured_data import StructuredData, fold, loose, plain, words_of
from dateline.extract.weights import weights
from dateline.model.urls import registered_domain

CARDS = {"og": ("og:title",), "twitter": ("twitter:title",)}
RECORDS = (
    "articletitle", "citation_title", "dc.title", "dcterms.title", "parsely-title", "title", "headline",
    "sailthru.title",
)  # fmt: skip
SEPARATOR = re.compile(
    r"\s+(?:[|\-–—·•»«›‹:/⋆~]|::)\s+|\s*[|｜ㅣ│•]\s*|\s*_\s*(?=[^\x00-\x7f])|\s[-–—]|[-–—]\s"
    r"|(?<=[^\x00-\x7f])-(?=[^\x00-\x7f\W])"
)
BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]{3,60})[)\]]$|:\s+")
ELLIPSIS = ("...", "…")
NO_TITLE = re.compile(
    r"(?i)\W*(?:download|pdf|read more|more|view|open|here|click here|press release|statement|full text|télécharger|"
    r"descargar|leer más|herunterladen|скачать|подробнее|تحميل|دانلود|下载|ダウンロード)?(?:\s+(?:pdf|file|here))?\W*"
    r"|.{0,3}|[\W\d]*\w{0,10}[\W\d]*|\S+\.\w{2,4}"
)
"""Words of buttons, and days: what a list prints as the link where the title stands elsewhere."""
LONGEST = 400
PUNCTUATION = " \t:;,.-–—|«»“”\"'()"
TYPOGRAPHY = re.compile("[“”„‘’‚«»–—…]")
MARKED: Any = lxml.etree.XPath(
    "//body//*[contains(@id, 'itle') or contains(@class, 'itle') or contains(@class, 'eadline')"
    " or @itemprop='headline']"
)
MARKS_WITHIN: Any = lxml.etree.XPath(
    "boolean(.//*[contains(@id, 'itle') or contains(@class, 'itle') or contains(@class, 'eadline')"
    " or self::a or self::li])"
)
MAX_MARKED = 12
SHORT = 15
"""Characters below which a title is often a section's name."""


@dataclass
class Candidate:
    """One text that may be the title."""

    text: str
    features: dict[str, float] = field(default_factory=dict)
    score: float = 0.0


@dataclass(frozen=True)
class Titles:
    """The title, why it is the title, and everything that the page and its list call the article."""

    title: str | None
    origin: str | None
    """Where the title's spelling stands: `printed`, `declared`, `card`, `head` or `list`."""
    printed: tuple[str, ...]
    """Headings that may be the article's."""
    others: tuple[str, ...]
    """Names of the site that are printed as headings, declarations and the whole of `<title>`."""
    headlines: Mapping[str, str]
    """The first title of each kind."""


def choose(
    tree: lxml.html.HtmlElement,
    declared: StructuredData,
    names: Sequence[str],
    listed: str | None = None,
    selected: str | None = None,
) -> Titles:
    """The title of the page's article.

    `names`: the site's. `listed`: what the list or feed calls the article. `selected`: the text that the source's own
    selector finds, which then is the title.
    """
    sources = _sources(tree, declared, names)
    listed = fold(listed)
    listed = None if NO_TITLE.fullmatch(listed) else listed
    found = candidates(sources, declared, names, listed, _printed_text(tree))
    table = weights("title")
    for each in found:
        each.score = sum(table.get(name, 0.0) * value for name, value in each.features.items())
    best = max(found, key=lambda each: each.score, default=None)
    title = fold(selected) or (_best_spelling(best, found) if best is not None else listed)
    same = loose(declared.page_title) + loose(title or "")
    headings = [text for kind, text in sources if kind == "h1" or (kind in PRINTED and loose(text) in same)]
    printed = [text for text in headings if not is_site(text, names)]
    others = [text for kind, text in sources if kind not in PRINTED or (kind == "h1" and is_site(text, names))]
    headlines = {HEADLINES[kind]: text for kind, text in reversed(sources) if kind in HEADLINES}
    if listed:
        headlines["list"] = listed
    origin = next((kind for kind, text in headlines.items() if title and loose(text) == loose(title)), None)
    return Titles(
        title,
        "selector" if selected else origin,
        tuple(dict.fromkeys(printed)),
        tuple(dict.fromkeys(filter(None, [*others, declared.page_title]))),
        headlines,
    )


PRINTED = ("h1", "h2", "h3", "marked", "itemprop")
HEADLINES = {
    "h1": "printed", "itemprop": "printed", "record": "declared", "json-ld": "declared", "og": "card",
    "twitter": "card", "head": "head",
}  # fmt: skip


def _best_spelling(best: Candidate, found: Sequence[Candidate]) -> str:
    """The spelling with the most typographic marks, which a theme or a card flattens; a record's spelling stays."""
    if "is first json-ld" in best.features:
        return best.text
    same = [each.text for each in found if loose(each.text) == loose(best.text) and not each.text.isupper()]
    return max([best.text, *same], key=lambda text: len(TYPOGRAPHY.findall(text)))


# --- where titles stand -----------------------------------------------------------------------------------------------


def _sources(tree: lxml.html.HtmlElement, declared: StructuredData, names: Sequence[str]) -> list[tuple[str, str]]:
    """Every text that may be the title with the kind of its place, the clearest place first."""
    found: list[tuple[str, str]] = []
    for heading in declared.headings:
        text = fold("".join(map(str, heading.itertext())))
        if text and len(text) <= LONGEST and not _is_hidden(heading):
            found.append((str(heading.tag), text))
    found = [each for each in found if each[0] == "h1"][:6] + [each for each in found if each[0] != "h1"][:8]
    for element in MARKED(tree)[: 3 * MAX_MARKED]:
        if len(element) < 6 and element.tag not in ("h1", "h2", "h3", "a", "li") and not MARKS_WITHIN(element):
            text = fold(element.text_content())
            if 3 < len(text) <= LONGEST and not _is_hidden(element):
                found.append(("itemprop" if element.get("itemprop") else "marked", text))
    kinds = Counter[str]()
    kept = []
    for kind, text in found:
        kinds[kind] += 1
        if kinds[kind] <= MAX_MARKED:
            kept.append((kind, text))
    article = declared.article
    if article is not None and (headline := plain(declared.value("headline")) or article.headline):
        kept.append(("json-ld" if article.syntax == "json-ld" else "itemprop", headline))
    for kind, keys in (*CARDS.items(), ("record", RECORDS)):
        kept += [(kind, text) for each in declared.firsts(keys) if (text := plain(each))]
    if declared.page_title:
        kept.append(("head", declared.page_title))
    return [(kind, text) for kind, text in kept if len(text) <= LONGEST]


def _is_hidden(element: lxml.etree._Element) -> bool:
    return "display:none" in (element.get("style") or "").replace(" ", "") or element.get("hidden") is not None


def _printed_text(tree: lxml.html.HtmlElement) -> list[str]:
    """The short texts that the page prints, folded: menus, logos, footers and headings, each as often as it stands."""
    texts = [str(text) for text in PIECES(tree)]
    return [loose(text) for text in texts[:3000] if 2 < len(text) < 160]


PIECES: Any = lxml.etree.XPath("//body//text()[string-length(.) < 160 and not(parent::script)] | //body//img/@alt")


# --- candidates -------------------------------------------------------------------------------------------------------


def candidates(
    sources: Sequence[tuple[str, str]],
    declared: StructuredData,
    names: Sequence[str],
    listed: str | None,
    printed: Sequence[str],
) -> list[Candidate]:
    """Every candidate with its features. Names of the site are none."""
    found: dict[str, Candidate] = {}

    def add(text: str, feature: str) -> Candidate | None:
        text = text.strip()
        if len(text) < 2 or not loose(text) or is_site(text, names):
            return None
        candidate = found.setdefault(text, Candidate(text))
        candidate.features[feature] = 1.0
        return candidate

    folded = {loose(each) for each in names} - {""}
    label = loose((registered_domain(urlsplit(declared.url).hostname or "") or "").split(".")[0])
    pieces = Counter(printed)
    seen = Counter[str]()
    for kind, text in sources:
        seen[kind] += 1
        first = "first " if seen[kind] == 1 else ""
        add(text, f"is {first}{kind}")
        if kind in ("h2", "h3", "marked"):
            continue
        for part, removed in _parts(text):
            candidate = add(part, f"part of {kind}")
            if candidate is not None:
                features = candidate.features
                if all(_names_site(each, folded) for each in removed):
                    features["without the site's name"] = 1.0
                elif all(pieces[loose(each)] for each in removed):
                    features["without printed words"] = 1.0
                else:
                    features["without other words"] = 1.0
                if any(_goes_on(each, folded) for each in removed):
                    features["cut within a sentence"] = 1.0
                if "without other words" in features and (
                    f"{part} :" in text or f"{part}:" in text or f": {part}" in text
                ):
                    features["cut at a colon"] = 1.0
    if listed:
        add(listed, "is list")
    _add_features(list(found.values()), sources, declared, folded, label, pieces, listed)
    return list(found.values())


def _parts(text: str) -> Iterator[tuple[str, list[str]]]:
    """What is left of a text without what stands before or behind its dividing marks, and what was removed."""
    marks = list(SEPARATOR.finditer(text))[:5]
    for number, mark in enumerate(marks):
        before, after = text[: mark.start()].strip(), text[mark.end() :].strip()
        yield before, [after]
        yield after, [before]
        for later in marks[number + 1 :]:
            middle = text[mark.end() : later.start()].strip()
            yield middle, [before, text[later.end() :].strip()]
    for mark in BRACKETED.finditer(text):
        if mark.group(1):
            yield text[: mark.start()].strip(), [mark.group(1)]
        else:
            yield text[: mark.start()].strip(), [text[mark.end() :].strip()]
            yield text[mark.end() :].strip(), [text[: mark.start()].strip()]


def _goes_on(removed: str, names: set[str]) -> bool:
    """Whether removed words begin with a small letter and not with a name of the site."""
    opening = removed.lstrip(PUNCTUATION)
    return opening[:1].islower() and not _names_site(SEPARATOR.split(opening)[0], names)


def _names_site(part: str, names: set[str]) -> bool:
    """Whether the first or the last section of what was removed is, or begins with, a name of the site."""
    pieces = [piece for piece in (loose(each) for each in SEPARATOR.split(part)) if piece]
    return bool(pieces) and any(
        piece in names
        or any(
            len(name) > 4 and (piece.startswith(name) or (len(piece) > 4 and name.startswith(piece))) for name in names
        )
        for piece in (pieces[0], pieces[-1])
    )


def _add_features(
    found: Sequence[Candidate],
    sources: Sequence[tuple[str, str]],
    declared: StructuredData,
    names: set[str],
    label: str,
    pieces: Mapping[str, int],
    listed: str | None,
) -> None:
    slug = _slug(declared.url)
    spellings: dict[str, list[Candidate]] = {}
    for each in found:
        spellings.setdefault(loose(each.text), []).append(each)
    kinds: dict[str, set[str]] = {}
    for kind, text in sources:
        kinds.setdefault(loose(text), set()).add(kind)
    heads = {kind: loose(text) for kind, text in reversed(sources)}
    wholes = {loose(text) for _, text in sources}
    for each in found:
        key, text, features = loose(each.text), each.text, each.features
        same = kinds.get(key, set())
        words = words_of(text)
        marks = len(TYPOGRAPHY.findall(text))
        if "json-ld" in heads:
            features |= {f"{name}, beside a record": 1.0 for name in features if name.startswith(("is ", "part of "))}
        features["places with these words"] = min(len(same), 4) / 4
        features["printed"] = float(bool(same & set(PRINTED)))
        if features["printed"]:  # a heading on the page ends where it ends
            features.pop("cut at a colon", None)
            features.pop("cut within a sentence", None)
        elif text.lstrip(PUNCTUATION)[:1].islower() and any(name.startswith("part of ") for name in features):
            features["cut within a sentence"] = 1.0
        features["printed several times"] = float(pieces.get(key, 0) > 2)
        features["in <title>"] = float(key in heads.get("head", ""))
        features["inside longer"] = float(any(key != whole and key in whole for whole in wholes))
        features["holds shorter heading"] = float(
            any(len(other) > 11 and other != key and other in key for other in wholes)
        )
        features["words of the address"] = len(words & slug) / len(words | slug) if len(slug) > 3 and words else 0.0
        features["names the site at an end"] = float(
            any(len(name) > 4 and (key.startswith(name) or key.endswith(name)) for name in names)
            or (len(label) > 3 and label in key and len(key) < len(label) + 6)
        )
        features["short"] = float(len(text) < SHORT)
        features["one or two words"] = float(len(words) <= 2)
        features["long"] = float(len(text) > 130)
        features["holds the site's name"] = float(
            any(all(_names_site(part, names) for part in removed) for _, removed in _parts(text))
        )
        stem = loose(text.rstrip(".… ")) if text.endswith(ELLIPSIS) else ""
        features["completed elsewhere"] = float(
            len(stem) > 15 and any(whole != stem and whole.startswith(stem) for whole in wholes)
        )
        features["ends in a mark"] = float(text[-1] in ":-–—|,")
        features["capitals"] = float(text.isupper() and any(not other.text.isupper() for other in spellings[key]))
        features["best typography"] = float(
            marks > 0
            and len(spellings[key]) > 1
            and all(len(TYPOGRAPHY.findall(other.text)) <= marks for other in spellings[key])
        )
        if listed:
            other = loose(listed.rstrip(".… "))
            features["same words as the list"] = float(key == other)
            features["completes the list"] = float(
                len(other) > 11 and key != other and key.startswith(other) and listed.endswith(ELLIPSIS)
            )
            features["opens the list"] = float(len(key) > 11 and key != other and other.startswith(key))
            features["longer than the list"] = float(len(other) > 11 and key != other and other in key)


def _slug(url: str) -> frozenset[str]:
    parts = [words_of(unquote(part)) for part in urlsplit(url).path.split("/")]
    return max(parts, key=len, default=frozenset())
