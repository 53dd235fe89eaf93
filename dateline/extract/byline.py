"""Who wrote a page's article, as far as the page names people.

Every declaration and every printed line that may be a byline is a candidate: one or several names. A candidate has
features; `weights.toml` says how much each counts, and to name no one is a candidate too. The weights are learned by
`bench/train_weights.py`. A section, a tag and the site itself are never authors.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import lxml.etree
import lxml.html

from dateline.dates.names import lexicon
from dateline.dates.names import plain as word_key
from dateline.extract.site_names import is_site
from dateline.extract.structured_data import StructuredData, fold, loose, plain
from dateline.extract.weights import weights
from dateline.model import agencies

RECORDS = ("article:author", "author", "og:article:author", "dc.creator", "dcterms.creator", "citation_author")
SPARE_RECORDS = (
    "parsely-author", "sailthru.author", "cxenseparse:author", "dcsext.author", "articleauthor", "article:author_name",
    "byl", "byline", "og:author", "twitter:creator_name", "mrf:authors",
)  # fmt: skip
CARDS = (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2"))
WRITTEN_BY = re.compile(
    r"(?:written|posted|published) by|author|verfasst von|geschrieben von|autor|escrito por|écrit par|auteur|scritto da"
    r"|geschreven door|skriv|napisał|написано|автор|yazan|ditulis|كتبه|نویسنده",
    re.IGNORECASE,
)
"""How WordPress's card for chats labels the author, in the site's language."""
AND = re.compile(
    r"\s*[,;|/]\s+|\s*[;|、،／・]\s*|\s+(?:and|und|og|och|et|&|y|e|en|i|и|و|ja|ve|και|तथा|और|व)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
PIECES = re.compile(r"\s*[|·•∙●│｜\n\r]\s*|\s+[–—―-]\s+|\s{3,}")
ROLE = re.compile(
    r"(?:[\w’'&.-]+ ){0,4}(?:editor|correspondent|reporter|columnist|contributor|producer|journalist|writer"
    r"|bureau chief|political analyst|redakteur(?:in)?|korrespondent(?:in)?|journalist(?:e|in)"
    r"|rédact(?:eur|rice)|corresponsal|redactora?|periodista|giornalista|corrispondente|корреспондент|редактор|обозреватель)"
    r"(?: (?:in|at|for|of) .{2,40})?",
    re.IGNORECASE,
)
"""What stands beside a name: `Ann Lee, Political Editor`."""
NOT_A_NAME = re.compile(
    r"https?:|www\.|@|^\(|(?:image|getty|foto|photo)\s*:|getty images|[<>{}\[\]]|\d{4}|^\W*$|\w:\s|^(?:admin"
    r"|administrator|editor|null|none|undefined|user|posted|written|published)$",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[，。？！?!]")
LONGEST_UNSPACED = 12
"""Characters of a name in a script without spaces; longer ones are sentences: the question of a reporter."""
DIGIT = re.compile(r"\d")
COMMENT = re.compile(r"(?:^|\s)(?:comments?|comment-?(?:list|body|author|meta)|respond)(?:\s|$)", re.IGNORECASE)
MARKED: Any = lxml.etree.XPath(
    "//*[@itemprop='author' or @rel='author'] | //body//*[contains(@class, 'uthor') or contains(@class, 'yline')"
    " or contains(@class, 'autor') or contains(@class, 'auteur') or @class='fn' or contains(@class, 'riter')"
    " or contains(@id, 'uthor') or contains(@id, 'yline')]"
)
NAMED = re.compile(r"(?:author|byline|writer)[-_]*name", re.IGNORECASE)
CLASSED = re.compile(
    r"(?:^|\s)fn(?:\s|$)|(?:^|[\s_-])(?:byline|authors?|writers?|autor(?:es|in)?|auteurs?)(?:[-_](?:link|text))?(?:\s|$)",
    re.IGNORECASE,
)
LONGEST_LINE = 160
MOST = 12
"""Names that one byline holds at most."""
LINES = (
    "p",
    "div",
    "span",
    "li",
    "td",
    "address",
    "small",
    "em",
    "i",
    "b",
    "strong",
    "center",
    "font",
    "h4",
    "h5",
    "h6",
)


@dataclass
class Candidate:
    """Names that may be the authors; none at all is a candidate too."""

    names: tuple[str, ...]
    features: dict[str, float] = field(default_factory=dict)
    score: float = 0.0


def authors(tree: lxml.html.HtmlElement, declared: StructuredData, names: Sequence[str]) -> tuple[str, ...]:
    """The authors of the page's article. `names`: the site's."""
    table = weights("byline")
    best = Candidate(())
    for each in candidates(tree, declared, names):
        each.score = sum(table.get(name, 0.0) * value for name, value in each.features.items())
        best = max(best, each, key=lambda candidate: candidate.score)
    return best.names


def candidates(tree: lxml.html.HtmlElement, declared: StructuredData, names: Sequence[str]) -> list[Candidate]:
    """Every candidate with its features."""
    found: dict[tuple[str, ...], Candidate] = {(): Candidate((), {"no name": 1.0})}

    def add(people: Iterable[str], feature: str) -> None:
        people = _distinct(people)[: MOST + 1]
        if not people or len(people) > MOST:
            return
        key = tuple(sorted(loose(each) for each in people))
        candidate = found.setdefault(key, Candidate(people))
        candidate.features[feature] = 1.0

    stated = names_of(declared.value("author") or declared.value("creator"))
    syntax = declared.article.syntax if declared.article is not None else "json-ld"
    place = "item" if syntax == "json-ld" and declared.certain else "uncertain item"
    add(stated, f"in the {place}")
    add((each for each in stated if not is_site(each, names)), f"people in the {place}")
    for key in (*RECORDS, *SPARE_RECORDS):
        if key in declared.meta:
            people = [name for value in declared.meta[key] for name in split_names(value)]
            add(people, f"in meta {key}" if key in RECORDS else "in spare meta")
            add((each for each in people if not is_site(each, names)), "people in meta")
    for label, value in CARDS:
        if any(map(WRITTEN_BY.match, declared.meta.get(label, ()))):
            add(split_names(next(iter(declared.meta.get(value, ())), "")), "in a card")
    for feature, people in _printed(tree, names):
        add(people, feature)
    for feature, people in _labelled(declared, names):
        add(people, feature)
    _add_features(list(found.values()), declared, names)
    return list(found.values())


def _add_features(found: Sequence[Candidate], declared: StructuredData, names: Sequence[str]) -> None:
    sections = {
        loose(each) for key in ("article:section", "section", "keywords") for each in declared.meta.get(key, ())
    }
    sites = [loose(each) for each in names if len(each) > 3]
    keys = [{loose(name) for name in each.names} for each in found]
    for at, each in enumerate(found):
        if not each.names:
            continue
        mine = keys[at]
        each.features |= {
            "places": min(len(each.features), 4) / 4,
            "one name": float(len(each.names) == 1),
            "many names": float(len(each.names) > 3),
            "a name of one word": float(any(_words(name) == 1 and name.isascii() for name in each.names)),
            "a name of many words": float(any(_words(name) > 4 for name in each.names)),
            "is the site": float(all(is_site(name, names) for name in each.names)),
            "names the site": float(any(site in name or name in site for site in sites for name in mine)),
            "is a section": float(bool(mine & sections)),
            "small letters": float(any(name.islower() for name in each.names)),
            "digits": float(any(map(DIGIT.search, each.names))),
            "an agency": float(any(name.casefold() in agencies.by_spelling() for name in each.names)),
            "within another": float(any(mine < other for other in keys)),
            "holds another": float(any(other and other < mine for other in keys)),
            "looks like people": float(all(_is_person(name) for name in each.names)),
        }


def _words(name: str) -> int:
    return len(name.split())


def _is_person(name: str) -> bool:
    words = [word for word in name.split() if word]
    return 2 <= len(words) <= 4 and sum(word[:1].isupper() for word in words) >= 2


# --- printed bylines --------------------------------------------------------------------------------------------------


def _printed(tree: lxml.html.HtmlElement, sites: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Names in elements that are marked as a byline, those of one line together. Comments are left out."""
    marked: dict[str, list[lxml.html.HtmlElement]] = {}
    for element in MARKED(tree)[:60]:
        kind = _mark(element)
        if kind and not any(map(_is_comment, (element, *element.iterancestors()))):
            marked.setdefault(kind, []).append(element)
    for kind, elements in marked.items():
        people: list[str] = []
        line: list[lxml.html.HtmlElement] = []
        for element in elements[:8]:
            near = list(element.iterancestors())[:3]
            text = _line_of(element)
            if (line and not any(each in line for each in near)) or not 2 < len(text) < LONGEST_LINE:
                continue  # another article's byline, in a list below; a biography
            found = [name for name in printed_names(text) if _is_printed_name(name, sites)]
            if found:
                people += found
                if not line:
                    yield f"first printed {kind}", found
                line = line or near
        yield f"printed {kind}", people


def _line_of(element: lxml.html.HtmlElement) -> str:
    """An element's text, its parts set apart where they are blocks or only their style divides them."""
    parts = []
    for text in element.itertext():
        words = fold(str(text))
        if words:
            parts.append(words)
    joined = " ".join(parts)
    return joined if len(joined) < LONGEST_LINE else ""


def _labelled(declared: StructuredData, sites: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Names in lines near the first headings that open with a label: `By Ann Lee | 10 March 2026`."""
    seen = 0
    for heading in declared.headings[:3]:
        for line in _lines_after(heading):
            seen += 1
            people = [name for name in labelled_names(line) if _is_printed_name(name, sites)]
            if people and not any(map(_is_phrase, people)):
                yield "labelled line", people
                return
            if seen > 40:
                return


def _is_phrase(name: str) -> bool:
    """Whether what follows a label is a part of a sentence: `from Monday the crossings are open`."""
    words = name.split()
    return len(words) > 5 or any(word.islower() and len(word) > 3 for word in words)


def _lines_after(heading: lxml.etree._Element) -> Iterator[str]:
    """Short lines that follow a heading, in the order of the page, until the text begins."""
    count = 0
    for element in heading.itersiblings():
        yield from _short_lines(element)
    node = heading.getparent()
    while node is not None and node.tag not in ("body", "html") and count < 3:
        count += 1
        for element in node.itersiblings():
            yield from _short_lines(element)
        node = node.getparent()


def _short_lines(element: lxml.etree._Element) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in ("script", "style", "nav", "aside", "footer", "form"):
        return
    for part in itertools.islice(element.iter(*LINES), 12):
        text = _line_of(part)
        if 3 < len(text) < LONGEST_LINE:
            yield text


def _mark(element: lxml.html.HtmlElement) -> str | None:
    """How an element is marked as a byline."""
    if element.get("itemprop") == "author":
        return "item"
    classes = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
    if element.get("rel") == "author" or " fn " in f" {classes.lower()} ":
        return "link"
    if NAMED.search(classes):
        return "name"
    return "class" if CLASSED.search(classes) else None


def _is_comment(element: lxml.html.HtmlElement) -> bool:
    if element.tag == "body":
        return False
    return COMMENT.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


def _is_printed_name(name: str, sites: Sequence[str]) -> bool:
    """Printed bylines hold more than names: places, job titles, desks. A desk's shorthand or the site is no name."""
    return not (name.islower() or any(len(site) > 3 and loose(site) in loose(name) for site in sites))


# --- names in a text --------------------------------------------------------------------------------------------------


@cache
def _words_of(table: str) -> tuple[str, ...]:
    loaded: Mapping[str, Any] = tomllib.loads(
        (files("dateline.extract") / "byline_words.toml").read_text(encoding="utf-8")
    )[table]
    return tuple(sorted({word for words in loaded.values() for word in words}, key=len, reverse=True))


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Labels before a name, words behind it, and what stands beside names on their line."""
    spaced = [word for word in _words_of("before") if not _is_unspaced(word)]
    unspaced = [word for word in _words_of("before") if _is_unspaced(word)]
    before = re.compile(
        rf"^\s*(?:[(（［\[]\s*)?(?:(?:{_alternatives(spaced)})(?:\s*[:：]\s*|\s+)"
        rf"|(?:{_alternatives(unspaced)})\s*[:：／/・\s]\s*|(?:本报)?(?:记者|記者)(?=\S{{2,4}}(?:\W|$)))",
        re.IGNORECASE,
    )
    behind = re.compile(rf"\s*(?:{_alternatives(_words_of('behind'))})[)）]?\s*$", re.IGNORECASE)
    beside = re.compile(rf"(?:{_alternatives(_words_of('beside'))})", re.IGNORECASE)
    return before, behind, beside


def _is_unspaced(word: str) -> bool:
    return ord(word[0]) > 0x2E80


def names_of(value: object) -> tuple[str, ...]:
    """Names in a declared author: text, object, or a list of those."""
    if isinstance(value, list):
        return _distinct(name for each in value[:30] for name in names_of(each))
    if isinstance(value, dict):
        name = value.get("name") or value.get("byline")
        if isinstance(name, list):
            return names_of(name)
        if not name and value.get("familyName"):
            name = f"{value.get('givenName', '')} {value['familyName']}"
        return split_names(name)
    return split_names(value)


def split_names(value: object) -> tuple[str, ...]:
    """The names in one declared byline."""
    text = _without_addresses(plain(value))
    if not text or len(text) > 300:
        return ()
    before, behind, _ = _patterns()
    text = before.sub("", text)
    names = [name for part in AND.split(text) if (name := _name(behind.sub("", before.sub("", part))))]
    return _distinct([name for name in names if not ROLE.fullmatch(name)] or names)


def printed_names(text: str) -> tuple[str, ...]:
    """The names in a printed byline, which may hold a date, an agency or the time of reading as well."""
    labelled = labelled_names(text)
    return labelled or _names_in(text)


def labelled_names(text: str) -> tuple[str, ...]:
    """The names behind a label; none where no part of the line opens with one."""
    before, behind, _ = _patterns()
    found: list[str] = []
    for piece in PIECES.split(text):
        if before.match(piece) or (behind.search(piece) and len(piece) < 20):
            found += _names_in(piece)
    return _distinct(found)


def _names_in(text: str) -> tuple[str, ...]:
    before, behind, beside = _patterns()
    names: list[str] = []
    for piece in PIECES.split(_without_addresses(text)):
        piece = before.sub("", before.sub("", piece))
        piece = _without_date(piece)
        if not piece:
            continue
        parts = [part for part in AND.split(piece) if not beside.search(part)]
        names += [name for part in parts if (name := _name(behind.sub("", before.sub("", part))))]
    people = [name for name in names if not ROLE.fullmatch(name)] or names
    own = [name for name in people if name.casefold() not in agencies.by_spelling()]
    return _distinct(own or people)


def _without_addresses(text: str) -> str:
    return re.sub(r"\s*\(?\b[\w.+-]+@[\w.-]+\b\)?", "", re.sub(r"https?://\S+", "", text)).strip()


def _without_date(text: str) -> str:
    """A piece of a line up to its first digit, without the words that lead up to a date there.

    English alone prints a capital month or weekday right behind a name: `By Ann Lee March 10`.
    """
    digit = DIGIT.search(text)
    if digit is None:
        return text
    words = text[: digit.start()].split()
    while words:
        last = words[-1].strip(".,;:()（）[]/").casefold()
        meaning = lexicon("en").words.get(word_key(last)) if last else None
        if not last or words[-1].islower() or (meaning is not None and meaning.role in "MWXAPf"):
            words.pop()
            if last and words and words[-1][-1:] in ",;":
                break
        else:
            break
    return " ".join(words).rstrip(",;:( （/")


def _name(part: str) -> str | None:
    name = (
        part.strip(" \t,;:：|/／–—-·•()（）[]。.") if not re.search(r"\b\w\.$", part) else part.strip(" \t,;:|/–—-·•")
    )
    name = re.sub(r"\s+/\s+\w+$|\s*\([^()]{1,6}\)?$", "", name)
    if not name or len(name) > 80 or NOT_A_NAME.search(name) or name.count(" ") > 7:
        return None
    if SENTENCE.search(name) or (" " not in name and _is_unspaced(name) and len(name) > LONGEST_UNSPACED):
        return None
    return name


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple({name.casefold(): name for name in reversed(list(names))}.values())[::-1]
