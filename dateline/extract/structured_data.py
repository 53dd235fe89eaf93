"""What a page declares about itself: JSON-LD, microdata, RDFa, meta tags, links and headings.

The page is walked once, and the item that describes its article is chosen once: by the canonical link, the page's own
address, the likeness of its headline to the page's titles, and its type. Title, byline, section, lead, image and dates
all come from that item. Repairs JSON where this is harmless. Reads no date and judges no text.
"""

from __future__ import annotations

import html
import itertools
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

import lxml.etree
import lxml.html

MAX_JSON = 2_000_000
MAX_NODES = 300
DEEPEST = 7
"""Levels of lists and objects that are opened."""
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
ARTICLE_TYPE = re.compile(
    r"article|blogposting|report|liveblog|socialmediaposting|pressrelease|newsitem|analysis|recipe|review(?!er)|"
    r"discussionforum|governmentservice|legislation|statement|speech|creativework$|legaldocument|book|podcast",
    re.IGNORECASE,
)
NEWS_TYPE = re.compile(
    r"article$|blogposting$|liveblogposting$|report$|socialmediaposting$|pressrelease$", re.IGNORECASE
)
"""Types that publishers give to articles only."""
PAGE_TYPE = re.compile(r"(?:web|item|about|collection|faq|qa|profile|contact|search)page", re.IGNORECASE)
MEDIA_TYPE = re.compile(r"video|audio|imagegallery|mediagallery|mediaobject|episode|clip", re.IGNORECASE)
OTHER_TYPE = re.compile(
    r"event|comment|offer|jobposting|person|organi[sz]ation|product|rating|place|breadcrumb|imageobject|answer|question|"
    r"howto|course|movie|tvseries|website",
    re.IGNORECASE,
)
"""Types that never describe the article."""
TITLE_META = ("og:title", "twitter:title", "dc.title", "articletitle", "title")
NESTED = (
    "@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "article", "newsArticle", "hasPart", "breadcrumb",
)  # fmt: skip
"""Keys whose objects may describe the page or its article."""
WALKED = ("title", "meta", "link", "script", "time", "relative-time", "h1", "h2", "h3")
TIMES = ("time", "relative-time")


@dataclass(frozen=True, slots=True)
class Node:
    """One item that a page declares, its keys without prefix."""

    values: Mapping[str, Any]
    syntax: Literal["json-ld", "microdata", "rdfa"] = "json-ld"
    broken: bool = False
    """Whether its JSON could not be parsed: only its plain strings are known."""
    part: bool = False
    """Whether it stands in the `hasPart` of another item."""

    @property
    def types(self) -> list[str]:
        kinds = self.values.get("@type") or self.values.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        return [each.rsplit("/", 1)[-1].removeprefix("schema:") for each in kinds if isinstance(each, str)]

    def is_a(self, pattern: re.Pattern[str]) -> bool:
        return any(map(pattern.search, self.types))

    @property
    def headline(self) -> str:
        return plain(text_of(self.values.get("headline"))) or plain(text_of(self.values.get("name")))

    @property
    def addresses(self) -> set[str]:
        """The addresses that it gives itself, without host."""
        named = [self.values.get(key) for key in ("url", "@id", "mainEntityOfPage")]
        named = [each.get("@id") or each.get("url") if isinstance(each, dict) else each for each in named]
        return {path_of(each) for each in named if isinstance(each, str)} - {""}


@dataclass(frozen=True)
class StructuredData:
    """Everything that a page declares, in the order of the page."""

    url: str
    page_title: str
    """The text of `<title>`."""
    metas: tuple[lxml.etree._Element, ...]
    meta: Mapping[str, Sequence[str]]
    """Contents of meta tags by lower-case name."""
    links: tuple[tuple[str, str, str | None], ...]
    """Relation, address and language of each `<link>`."""
    scripts: tuple[lxml.etree._Element, ...]
    times: tuple[lxml.etree._Element, ...]
    headings: tuple[lxml.etree._Element, ...]
    """`h1`, then `h2`, then `h3`."""
    nodes: tuple[Node, ...]
    article: Node | None
    """The item that describes the page's article."""
    certain: bool
    """Whether `article` is the only candidate, or its address or headline is the page's."""
    dated: tuple[Node, ...]
    """The items whose dates are the article's: `article`, its copies, and the page itself."""

    def firsts(self, keys: Sequence[str]) -> list[str]:
        """The first content of each meta tag of these names."""
        return [self.meta[key][0] for key in keys if key in self.meta]

    def value(self, key: str) -> Any:
        """A value of the article's item, else of a copy of it; a reference is resolved."""
        copies = (node for node in self.dated if node.is_a(ARTICLE_TYPE))
        for node in (self.article, *copies):
            if node is not None and node.values.get(key) not in (None, "", [], {}):
                return self.resolved(node.values[key])
        return None

    def resolved(self, value: Any) -> Any:
        """The item that an `@id` stands for, else the value itself."""
        if isinstance(value, list):
            return [self.resolved(each) for each in value[:30]]
        if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
            found = (node.values for node in self.nodes if node.values.get("@id") == value["@id"])
            return max((value, *found), key=len)
        return value

    @property
    def canonical(self) -> str | None:
        """The address that the page declares as its own."""
        linked = next((href for rel, href, _ in self.links if rel == "canonical"), None)
        return absolute(linked or next(iter(self.meta.get("og:url", ())), None), self.url)


def collect(tree: lxml.html.HtmlElement, *urls: str) -> StructuredData:
    """Walk the page once. `urls`: the addresses at which it was found, the final one first."""
    by_tag: dict[str, list[lxml.etree._Element]] = {tag: [] for tag in WALKED}
    for element in tree.iter(*WALKED):
        by_tag[str(element.tag)].append(element)
    meta: dict[str, list[str]] = {}
    for each in by_tag["meta"]:
        content = each.get("content")
        key = next((name for attribute in META_NAMES if (name := each.get(attribute))), None)
        if key and content and content.strip():
            meta.setdefault(key.strip().lower(), []).append(content)
    links = tuple(
        (rel, href, each.get("hreflang"))
        for each in by_tag["link"]
        if (href := each.get("href"))
        for rel in (each.get("rel") or "").lower().split()
    )
    head = next((each for each in by_tag["title"] if next(each.iterancestors("svg"), None) is None), None)
    page_title = fold("".join(map(str, head.itertext()))) if head is not None else ""
    nodes = tuple(itertools.islice(itertools.chain(_from_scripts(by_tag["script"]), _from_items(tree)), MAX_NODES))
    titles = [page_title, *(plain(meta[key][0]) for key in TITLE_META if key in meta)]
    titles += [fold("".join(map(str, each.itertext()))) for each in by_tag["h1"][:6]]
    canonical = {path_of(href) for rel, href, _ in links if rel == "canonical"} - {""}
    article, certain, dated = _choose(nodes, canonical, {path_of(url) for url in urls} - {""}, titles)
    return StructuredData(
        url=urls[0] if urls else "",
        page_title=page_title,
        metas=tuple(by_tag["meta"]),
        meta=meta,
        links=links,
        scripts=tuple(by_tag["script"]),
        times=tuple(each for tag in TIMES for each in by_tag[tag][:60]),
        headings=(*by_tag["h1"][:30], *by_tag["h2"][:30], *by_tag["h3"][:30]),
        nodes=nodes,
        article=article,
        certain=certain,
        dated=dated,
    )


META_NAMES = ("property", "name", "itemprop", "http-equiv")


# --- the item of the article ------------------------------------------------------------------------------------------


def _choose(
    nodes: Sequence[Node], canonical: set[str], own: set[str], titles: Sequence[str]
) -> tuple[Node | None, bool, tuple[Node, ...]]:
    """The article's item, whether it is certain, and the items whose dates are the article's."""
    pages = [node for node in nodes if node.is_a(PAGE_TYPE) and not node.is_a(ARTICLE_TYPE) and _has_date(node)][:1]
    articles = [node for node in nodes if node.is_a(ARTICLE_TYPE) and not _is_foreign(node, canonical | own, titles)]
    if articles:
        ranked = sorted(articles, key=lambda node: _rank(node, canonical, own, titles), reverse=True)
        chosen = ranked[0]
        named = bool(chosen.addresses & (canonical or own) or chosen.addresses & own)
        certain = len(articles) == 1 or named or _likeness(chosen.headline, titles) >= ALIKE
        copies = [node for node in ranked[1:] if _is_copy(node, chosen, canonical | own)] if certain else []
        # one syntax states a date once: microdata's dates are collected where they are printed
        dated = [node for node in (chosen, *copies) if node.syntax == "json-ld"]
        return chosen, certain, (*dated, *pages)
    if pages:
        return None, True, tuple(pages)
    stated = [node for node in nodes if node.syntax == "json-ld" and _has_date(node)]
    media = [node for node in stated if node.is_a(MEDIA_TYPE)]
    if len(media) == 1:
        return None, True, tuple(media)
    others = [
        node for node in stated if not (node.is_a(MEDIA_TYPE) or node.is_a(OTHER_TYPE) or node.is_a(ARTICLE_TYPE))
    ]
    return None, True, tuple(others[:1])


ALIKE = 0.5
"""Share of words from which a headline and a title are of one article."""
UNLIKE = 0.15
"""Share of words below which a headline and a title are of different articles."""


def _rank(node: Node, canonical: set[str], own: set[str], titles: Sequence[str]) -> tuple[bool | float, ...]:
    likeness = _likeness(node.headline, titles)
    return (
        not node.broken,
        not node.part,
        bool(node.addresses & canonical),
        bool(node.addresses & own),
        likeness >= ALIKE,
        node.is_a(NEWS_TYPE),
        likeness if likeness >= UNLIKE else 0.0,
        bool(node.values.get("headline")),
        node.syntax == "json-ld",
        _has_date(node),
    )


def _is_foreign(node: Node, addresses: set[str], titles: Sequence[str]) -> bool:
    """Whether an item gives itself another address and another title than the page: a teaser's."""
    if not node.headline or not node.addresses or node.addresses & addresses or not addresses:
        return False
    return any(titles) and _likeness(node.headline, titles) < UNLIKE


def _is_copy(node: Node, chosen: Node, addresses: set[str]) -> bool:
    """Whether another item describes the same article."""
    likeness = _likeness(node.headline, [chosen.headline])
    if node.headline and chosen.headline and likeness < UNLIKE:
        return False
    return bool(node.addresses & (chosen.addresses | addresses)) or likeness >= ALIKE


def _has_date(node: Node) -> bool:
    return any("date" in key.lower() for key in node.values)


def _likeness(headline: str, titles: Sequence[str]) -> float:
    """How much of the shorter of headline and title the other repeats, 0 to 1, at its best."""
    return max((_overlap(headline, title) for title in titles if title), default=0.0)


def _overlap(one: str, other: str) -> float:
    short, long = sorted((loose(one), loose(other)), key=len)
    if not short:
        return 0.0
    if short == long:
        return 1.0
    if short in long:
        # a section's name or a site's name stands in many titles
        return 0.9 if len(short) * 3 >= len(long) or len(short) >= 16 else 0.3
    mine, others = words_of(one), words_of(other)
    return len(mine & others) / max(1, min(len(mine), len(others))) if min(len(mine), len(others)) > 2 else 0.0


def path_of(url: str) -> str:
    """An address without host, in the form that is the same for its usual variants."""
    try:
        parts = urlsplit(url.strip()) if "\n" not in url else urlsplit("")
    except ValueError:
        return ""
    path = parts.path.rstrip("/").lower()
    return f"{path}?{parts.query}" if parts.query and "id=" in parts.query else path


# --- JSON-LD ----------------------------------------------------------------------------------------------------------


def _from_scripts(scripts: Sequence[lxml.etree._Element]) -> Iterator[Node]:
    for script in scripts:
        text = script.text
        if not text or len(text) > MAX_JSON or "ld+json" not in (script.get("type") or "").lower():
            continue
        loaded = load_json(text)
        if loaded is None:
            yield from filter(None, [_salvaged(text)])
        else:
            yield from _opened(loaded)


def _opened(loaded: object) -> Iterator[Node]:
    """The objects that may describe the page, outermost first."""
    waiting: list[tuple[object, int, bool]] = [(loaded, 0, False)]
    while waiting:
        value, depth, part = waiting.pop(0)
        if depth > DEEPEST:
            continue
        if isinstance(value, str) and depth <= 1 and value.lstrip().startswith(("{", "[")):
            value = load_json(value)
        if isinstance(value, list):
            waiting.extend((each, depth + 1, part) for each in value[:200])
        elif isinstance(value, dict):
            values = {str(key).removeprefix("schema:"): each for key, each in value.items()}
            if len(values) > 1 or "@id" not in values:
                yield Node(values, part=part)
            waiting.extend(
                (values[key], depth + 1, part or key == "hasPart")
                for key in NESTED
                if isinstance(values.get(key), dict | list)
            )


def load_json(text: str) -> object | None:
    """Parse JSON, with harmless faults repaired; None when it still is not JSON.

    Repairs comments and CDATA around it, raw newlines, trailing commas and semicolons, HTML escapes, JSON that was
    escaped twice, stray backslashes. Several values in a row become a list.
    """
    text = text.strip().lstrip("\ufeff")
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    else:
        return load_json(value) if isinstance(value, str) and _is_json(value) else value
    text = re.sub(r"^\s*(?:/\*.{0,80}?\*/\s*)?(?://|/\*)?\s*(?:<!--|<!\[CDATA\[)?\s*(?:\*/|//)?", "", text)
    text = re.sub(r"(?://|/\*)?\s*(?:-->|\]\]>)\s*(?:\*/)?\s*;?\s*$", "", text).strip().rstrip(";").strip()
    bases = [text]
    if "&" in text:
        bases += [html.unescape(text), html.unescape(html.unescape(text))]
    if '\\"' in text[:60]:
        bases += [each.replace('\\"', '"') for each in bases]
    for base in dict.fromkeys(bases):
        without_commas = TRAILING_COMMA.sub(r"\1", base)
        for attempt in dict.fromkeys((base, without_commas, STRAY_BACKSLASH.sub(r"\\\\", without_commas))):
            try:
                value, end = json.JSONDecoder(strict=False).raw_decode(attempt)
            except (ValueError, RecursionError):
                continue
            rest = attempt[end:].strip(" \n\r\t,;")
            if isinstance(value, str):
                if not rest and _is_json(value):
                    return load_json(value)
            elif not isinstance(value, dict | list):
                continue
            elif not rest:
                return value
            else:
                others = load_json(rest)
                return [value, *(others if isinstance(others, list) else [others])]
    return None


TRAILING_COMMA = re.compile(r",(\s*[}\]])")
STRAY_BACKSLASH = re.compile(r'\\(?!["\\/bfnrtu])')


def _is_json(text: str) -> bool:
    return text.lstrip().startswith(("{", "["))


def _salvaged(text: str) -> Node | None:
    """The plain strings of an object that no parser accepts: an unescaped quote breaks one value, not all of them."""
    text = text[:200_000]
    kind = re.search(r'"@type"\s*:\s*\[?\s*"(\w+)"', text)
    found: dict[str, Any] = {"@type": kind.group(1)} if kind else {}
    for key in SALVAGED:
        match = re.search(rf'"{key}"\s*:\s*"((?:[^"\\\n]|\\.){{1,2000}})"\s*[,}}\n]', text)
        if match:
            found[key] = re.sub(r"\\(.)", r"\1", match.group(1))
    author = re.search(r'"author"\s*:\s*[\[{]+[^\]]{0,300}?"name"\s*:\s*"([^"\\\n]{1,200})"', text)
    if author:
        found["author"] = author.group(1)
    return Node({"@type": "Article", **found}, broken=True) if found else None


SALVAGED = (
    "headline", "description", "articleSection", "inLanguage", "datePublished", "dateModified", "dateCreated", "url",
)  # fmt: skip


# --- microdata and RDFa -----------------------------------------------------------------------------------------------

SCOPES: Any = lxml.etree.XPath("//*[@itemtype or @typeof]")
PROPERTIES: Any = lxml.etree.XPath("descendant::*[@itemprop or @property]")
LONG_PROPERTIES = ("articlebody", "text", "comment", "review")
MAX_SCOPES = 40


def _from_items(tree: lxml.html.HtmlElement) -> Iterator[Node]:
    for scope in SCOPES(tree)[:MAX_SCOPES]:
        kind = kind_of_item(scope)
        if ARTICLE_TYPE.search(kind) and own_item(scope, within=True):
            yield Node(
                {"@type": kind, **_properties(scope)}, "microdata" if scope.get("itemtype") else "rdfa", part=False
            )


def kind_of_item(element: lxml.etree._Element) -> str:
    """The type of a microdata or RDFa item, without its vocabulary."""
    kind = (element.get("itemtype") or element.get("typeof") or "").split()
    return re.split(r"[/:#]", kind[0].rstrip("/"))[-1] if kind else ""


def _properties(scope: lxml.etree._Element, depth: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for element in PROPERTIES(scope)[:80]:
        name = re.split(r"[/:#]", (element.get("itemprop") or element.get("property") or "").split(" ")[0])[-1]
        owner = next((each for each in element.iterancestors() if kind_of_item(each) or each is scope), scope)
        if owner is not scope or not name or name.lower() in LONG_PROPERTIES:
            continue
        value: Any
        if depth < 2 and kind_of_item(element):
            value = {"@type": kind_of_item(element), **_properties(element, depth + 1)}
        else:
            value = next((each for key in ("content", "datetime") if (each := element.get(key))), None)
            if value is None and name in ("url", "image", "mainEntityOfPage", "sameAs", "thumbnailUrl"):
                value = element.get("href") or element.get("src") or element.get("itemid")
            if value is None:
                value = fold(" ".join(map(str, element.itertext())))[:2000]
        if value:
            found[name] = [*(found[name] if isinstance(found[name], list) else [found[name]]), value] if (
                name in found
            ) else value  # fmt: skip
    return found


def own_item(element: lxml.etree._Element, within: bool = False) -> bool:
    """Whether an element stands in an item that can be the article: not a comment, an event, an offer or a video.

    `within`: whether `element` is such an item itself, and the items around it decide.
    """
    for ancestor in element.iterancestors():
        name = kind_of_item(ancestor) if ancestor.get("itemtype") else ""
        if not name:
            continue
        if ARTICLE_TYPE.search(name) or PAGE_TYPE.search(name):
            inner = element if within else ancestor
            return (inner.get("itemprop") or "").lower() not in ("comment", "review", "itemlistelement", "haspart")
        return not (OTHER_TYPE.search(name) or MEDIA_TYPE.search(name)) or name == "WebSite"
    return True


# --- values -----------------------------------------------------------------------------------------------------------


def text_of(value: object) -> str:
    """A declared value that should be text: itself, its name, or the first of a list."""
    if isinstance(value, list):
        value = next((each for each in value if each), "")
    if isinstance(value, dict):
        value = value.get("name") or value.get("alternateName") or value.get("@value") or ""
    return value if isinstance(value, str) else ""


def plain(value: object) -> str:
    """A declared value as text: entities resolved (they are often escaped twice), tags dropped."""
    if not isinstance(value, str):
        return ""
    text = value
    for _ in range(2):
        if "&" not in text:
            break
        text = html.unescape(text)
    if "<" in text:
        text = re.sub(r"</?[a-zA-Z][^<>]{0,200}>", " ", text)
    return fold(text)


def fold(text: str | None) -> str:
    """The text in one line, composed, without invisible marks."""
    return " ".join(unicodedata.normalize("NFC", (text or "").translate(INVISIBLE)).split())


@lru_cache(maxsize=2048)
def loose(text: str) -> str:
    """The letters and digits of a text, folded: equal for two spellings of one title."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()


@lru_cache(maxsize=2048)
def words_of(text: str) -> frozenset[str]:
    """The words of a text without accents; a character of a script without spaces counts as a word."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return frozenset(WORD.findall("".join(each for each in letters if not unicodedata.combining(each))))


WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|[^\W_]+")


def absolute(value: str | None, url: str) -> str | None:
    """A declared address in full; None when it is not a web address."""
    if not value or not value.strip() or len(value) > 2000:
        return None
    try:
        joined = urljoin(url, value.strip())
    except ValueError:
        return None
    return joined if joined.startswith(("http://", "https://")) else None
