"""Page → every candidate for its date, as found.

Knows where publishers print dates and which of those places speak of the article itself. Refuses to read a date, to
choose one, or to look at anything but the page, its address and the link that led to it.
"""

from __future__ import annotations

import html
import itertools
import json
import re
import unicodedata
from collections.abc import Mapping, Set
from functools import lru_cache
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

from dateline.dates.labels import labels
from dateline.records import Evidence, Page
from dateline.source import Source

Element: TypeAlias = etree._Element
Role = str


class _Query:
    """A compiled XPath whose answer is a list of elements or of text nodes."""

    def __init__(self, path: str) -> None:
        self._xpath = etree.XPath(path)

    def __call__(self, tree: Element, **variables: str) -> list[Any]:
        found = self._xpath(tree, **variables)
        return found if isinstance(found, list) else []


RAW_LIMIT = 200
"""Longest raw string kept; a date never needs more."""

# --- where in the page ------------------------------------------------------------------------------------------------

# Words of class names and ids that mark a part of the page that speaks of something else: of other articles, or of
# the site. The latter also name layouts and the article's own parts (`post-footer`), and then do not count.
_OTHERS_LIST = """
comment comments disqus respond related recommend recommended recommendations teaser teasers promo popular trending
latest recent newsletter kommentar kommentare verwandt similar tweet tweets reply replies reviews xiangguan mostread
mostpopular readmore seealso nextprev prevnext outbrain taboola upcoming blogroll bloglist newsticker newsfeed ticker
"""
_SITE_LIST = """
jobs sidebar footer foot breadcrumb breadcrumbs carousel slider slick calendar agenda events pagination pager archives
advert ad ads advertisement cookie cookies copyright weather stock stocks masthead twitter instagram embed forum
navigation navbar menu submenu topbar timeline modal popup
"""
_OTHERS_WORDS = frozenset(_OTHERS_LIST.split())
_OTHERS_STEM_LIST = "comme relat recom tease popul trend newsl mostr komme disqu readm seeal simil upcom"
_OTHERS_STEMS = frozenset(_OTHERS_STEM_LIST.split())
_SITE_WORDS = frozenset(_SITE_LIST.split())
_SITE_STEMS = frozenset(("sideb", "foote", "carou", "bread"))
_LAYOUT_WORDS = frozenset(("has", "with", "no", "without", "layout", "wrapper", "container"))
_OWN_WORDS = frozenset(["article", "content", "main", "page", "entry", "body", "post", "asset", "story", "single"])
_NAME_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DATE_LIST = """
date dates datum fecha data time times timestamp published publish pubdate posted byline dateline updated modified
created day pub meta pubtime shijian riqi dtime datetime postdate entrydate postmeta entrymeta publication createdate
articledate newsdate newstime posttime tarih tanggal fechapub postinfo articleinfo articlemeta
"""
_DATE_WORDS = frozenset(_DATE_LIST.split())
_DATE_OPENINGS = frozenset(("date", "publ", "pubd", "pubt", "post", "time", "datu", "fech", "upda", "modi"))
_DATE_STEMS = ("date", "publi", "pubdat", "pubtim", "posted", "timest", "datum", "fecha", "update", "modifi", "time")
_MODIFIED_CLASS = re.compile(r"updat|modif|edited|revis|changed", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(r"publi|pub-?date|entry-date|post-?date|posted|created|issued", re.IGNORECASE)
_EVENT_CLASS = re.compile(
    r"event|start|deadline|expir|until|countdown|clock|current|today|now\b|copyright|join|birth|regist|runtime|duration",
    re.IGNORECASE,
)

_SKIP_LIST = (
    "script style noscript template select option iframe svg button nav footer canvas object audio video textarea "
    "figure figcaption blockquote"
)
_SKIP = frozenset(_SKIP_LIST.split())
_BLOCK_LIST = """
p div section article header main aside ul ol li dl dt dd table tr td th h1 h2 h3 h4 h5 h6 br hr form figure figcaption
blockquote pre address body html fieldset center
"""
_BLOCK = frozenset(_BLOCK_LIST.split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_DIGIT = re.compile(r"\d")
# What a line must hold to be worth reading: a year in some calendar, a numeric date, or a CJK day. Times do not pass.
_DATEISH = re.compile(
    r"(?<![A-Za-z\d])(?:(?:1[34]|19|20|2[45])\d\d|[^\x00-\x7f\D]{4})(?!\d)|(?<!\d)\d{8}(?!\d)|"
    r"\d\d?\s?[./-]\s?\d\d?\s?[./-]\s?\d\d|\d\d?\s?[年月년월]|"
    r"[’']\d\d(?!\w)|\d[\w.]*\s(?:\w+\s){0,2}(?:ago|önce)|\d\s?\w{1,2}前|(?:vor|hace|il y a|há)\s\d"
)
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")


def collect(tree: Element, page: Page, source: Source) -> tuple[Evidence, ...]:
    """Every candidate found on a page, in the order in which the places are looked at.

    `tree` is the page as extraction parsed it, and is not changed. Looks at a bounded part of the visible text: the
    lines around the headline, dated markup, and lines that carry a label.
    """
    found = _Found()
    told = _Told(tree)
    titles = _titles(told)
    _from_css(found, tree, page, source)
    _from_jsonld(found, told, page, titles.folded)
    _from_meta(found, told.metas)
    headline = _headline(tree, told.headings, titles)
    near = _near_headline(headline) if headline is not None else _Near()
    _from_markup(found, tree, told.times, page.body, near, titles.folded)
    _from_near_text(found, near)
    if not found.has_published():
        _from_state(found, told.scripts)
    if not found.has_published():
        _from_classes(found, tree, near, titles.folded)
    if not found.has_published():
        _from_labelled_text(found, tree, near, titles.folded)
    if not found.has_published():
        _from_lone_time(found, told.times)
    _from_link(found, page)
    _from_url(found, page)
    _from_http(found, page)
    return tuple(found.evidence)


class _Told:
    """The elements in which a page tells of itself, in the order of the page: one walk for all of them."""

    def __init__(self, tree: Element) -> None:
        by_tag: dict[str, list[Element]] = {tag: [] for tag in _TELLING}
        for element in tree.iter(*_TELLING):
            by_tag[element.tag].append(element)
        self.metas, self.links, self.scripts = by_tag["meta"], by_tag["link"], by_tag["script"]
        self.times, self.titles = by_tag["time"][:60], by_tag["title"]
        self.headings = by_tag["h1"][:30] + by_tag["h2"][:30] + by_tag["h3"][:30]


_TELLING = ("title", "meta", "link", "script", "time", "h1", "h2", "h3")


class _Found:
    """Candidates without repetition, in order."""

    def __init__(self) -> None:
        self.evidence: list[Evidence] = []
        self._seen: set[tuple[str, str, str]] = set()

    def add(self, raw: object, origin: str, field: str, role: Role = "published") -> None:
        if isinstance(raw, (int, float)) and not isinstance(raw, bool):
            raw = str(int(raw))
        if not isinstance(raw, str):
            return
        text = _SPACE.sub(" ", raw).strip()
        if not text or len(text) > RAW_LIMIT or not _DIGIT.search(text):
            return
        key = (text, origin, role)
        if key in self._seen or len(self.evidence) >= 80:
            return
        self._seen.add(key)
        self.evidence.append(Evidence(text, origin, field, role))  # type: ignore[arg-type]

    def repeats(self, line: str) -> bool:
        """Whether a line's digits are all in a text that was found already: the byline around a `<time>`."""
        for each in self.evidence:
            if each.origin == "text" and each.raw in line and not _DIGIT.search(line.replace(each.raw, "", 1)):
                return True
        return False

    def has_published(self) -> bool:
        return any(each.role == "published" for each in self.evidence)


# --- the source's own selector ----------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def _selector(selector: str) -> tuple[etree.XPath, str | None]:
    """A compiled CSS selector (`time::attr(datetime)`, `.date::text`, plain) or XPath, and the attribute it names."""
    attribute = None
    if match := re.search(r"::(?:attr\(([\w:-]+)\)|text)\s*$", selector):
        attribute = match[1]
        selector = selector[: match.start()]
    if selector.startswith(("/", "(", "./")):
        return etree.XPath(selector), attribute
    return etree.XPath(HTMLTranslator().css_to_xpath(selector)), attribute


def _from_css(found: _Found, tree: Element, page: Page, source: Source) -> None:
    selector = source.selectors(page.fetched_at.date()).published
    if not selector:
        return
    try:
        xpath, attribute = _selector(selector)
    except (SelectorError, etree.XPathError) as error:
        raise ValueError(f"source {source.source_id!r}: published = {selector!r} is not a selector: {error}") from error
    matches = xpath(tree)
    for match in (matches if isinstance(matches, list) else [matches])[:5]:
        if isinstance(match, str):
            found.add(match, "css", selector)
        elif isinstance(match, etree._Element):
            names = (attribute,) if attribute else ("datetime", "content", "title") if match.tag != "a" else ()
            value = next((match.get(name) for name in names if match.get(name)), None)
            if value and _DIGIT.search(value):
                found.add(value, "css", selector)
            if attribute is None:
                for raw, role in _split_labels(_text(match)):
                    found.add(raw, "css", selector, role if role == "modified" else "published")


# --- JSON-LD ----------------------------------------------------------------------------------------------------------

_ARTICLE_TYPE = re.compile(
    r"article|blogposting|report|liveblog|socialmediaposting|pressrelease|newsitem|analysis|recipe|review(?!er)|"
    r"discussionforum|governmentservice|legislation|statement|speech|creativework$|legaldocument|book|podcast",
    re.IGNORECASE,
)
_PAGE_TYPE = re.compile(r"(?:web|item|about|collection|faq|qa|profile|contact|search)page", re.IGNORECASE)
_VIDEO_TYPE = re.compile(r"video|audio|imagegallery|mediagallery|mediaobject|episode|clip", re.IGNORECASE)
_NEVER_TYPE = re.compile(
    r"event|comment|offer|jobposting|person|organi[sz]ation|product|rating|place|breadcrumb|imageobject|answer|question|"
    r"howto|course|movie|tvseries|website",
    re.IGNORECASE,
)
_JSONLD_KEYS: Mapping[str, Role] = {
    "datepublished": "published",
    "dateissued": "published",
    "datecreated": "published",
    "uploaddate": "published",
    "datemodified": "modified",
    "dateupdated": "modified",
}
_DESCEND = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "article", "newsArticle")


def _from_jsonld(found: _Found, told: _Told, page: Page, titles: list[str]) -> None:
    nodes: list[Mapping[str, object]] = []
    broken: list[str] = []
    for script in told.scripts:
        kind = script.get("type")
        if kind is None or "ld+json" not in kind.lower():
            continue
        text = script.text or ""
        if "date" not in text.lower():
            continue
        parsed = load_json(text)
        if parsed is None:
            broken.append(text)
        else:
            _walk_jsonld(parsed, nodes, 0)
    main = _main_entities(nodes, _addresses(told.links, page), titles)
    for node, kind in main:
        for key, value in node.items():
            role = _JSONLD_KEYS.get(key.lower().removeprefix("schema:"))
            if role is None:
                continue
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict):
                    each = each.get("@value")
                found.add(each, "jsonld", f"{kind}.{key}", role)
    if not main:
        for text in broken:
            for match in re.finditer(
                r'"(datePublished|dateModified|dateCreated)"\s*:\s*"([^"\\]{4,40})"', text[:200_000]
            ):
                found.add(match[2], "jsonld", f"(broken).{match[1]}", _JSONLD_KEYS[match[1].lower()])
                if match[1] == "datePublished":
                    return


def load_json(text: str) -> object | None:
    """Parse JSON, mending what is harmless: comments and CDATA around it, raw newlines, trailing commas, a trailing
    semicolon, HTML escapes. None when it is still not JSON.
    """
    text = text.strip().lstrip("\ufeff")
    try:
        return json.loads(text, strict=False)  # type: ignore[no-any-return]
    except (ValueError, RecursionError):
        pass
    text = re.sub(r"^\s*(?://|/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*/|//)?", "", text)
    text = re.sub(r"(?://|/\*)?\s*(?:-->|\]\]>)\s*(?:\*/)?\s*$", "", text).strip().rstrip(";").strip()
    attempts = [text, re.sub(r",(\s*[}\]])", r"\1", text)]
    if "&" in text:
        attempts.append(re.sub(r",(\s*[}\]])", r"\1", html.unescape(text)))
    if '\\"' in text[:40]:
        attempts.append(text.replace('\\"', '"'))
    attempts.append(re.sub(r'\\(?!["\\/bfnrtu])', r"\\\\", attempts[1]))
    for attempt in attempts:
        try:
            value, end = json.JSONDecoder(strict=False).raw_decode(attempt)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, str) and value.lstrip().startswith(("{", "[")):  # escaped twice
            return load_json(value)
        if attempt[end:].strip(" \n\r\t;") == "":
            return value  # type: ignore[no-any-return]
        return [value, load_json(attempt[end:].lstrip(" \n\r\t,;"))]
    return None


def _walk_jsonld(value: object, nodes: list[Mapping[str, object]], depth: int) -> None:
    if depth > 6 or len(nodes) > 200:
        return
    if isinstance(value, list):
        for each in value:
            _walk_jsonld(each, nodes, depth + 1)
    elif isinstance(value, str) and depth <= 1 and value.lstrip().startswith(("{", "[")):
        _walk_jsonld(load_json(value), nodes, depth + 1)
    elif isinstance(value, dict):
        nodes.append(value)
        for key in _DESCEND:
            if isinstance(value.get(key), (dict, list)):
                _walk_jsonld(value[key], nodes, depth + 1)


def _types(node: Mapping[str, object]) -> list[str]:
    kinds = node.get("@type") or node.get("type") or ""
    return [str(each).rsplit("/", 1)[-1] for each in (kinds if isinstance(kinds, list) else [kinds])]


def _main_entities(
    nodes: list[Mapping[str, object]], addresses: set[str], titles: list[str]
) -> list[tuple[Mapping[str, object], str]]:
    """The nodes that speak of this page's article: articles first, else the page, else the only video."""
    dated = [node for node in nodes if any(key.lower().removeprefix("schema:") in _JSONLD_KEYS for key in node)]
    ranks: dict[str, list[tuple[Mapping[str, object], str]]] = {"article": [], "page": [], "video": [], "other": []}
    for node in dated:
        kinds = _types(node)
        kind = kinds[0] if kinds else ""
        if any(_ARTICLE_TYPE.search(each) for each in kinds):
            ranks["article"].append((node, kind))
        elif any(_PAGE_TYPE.search(each) for each in kinds):
            ranks["page"].append((node, kind))
        elif any(_VIDEO_TYPE.search(each) for each in kinds):
            ranks["video"].append((node, kind))
        elif not any(_NEVER_TYPE.search(each) for each in kinds):
            ranks["other"].append((node, kind or "?"))
    articles = ranks["article"]
    if len(articles) > 1:
        same = [each for each in articles if _names(each[0]) & addresses] or [
            each for each in articles if same_title(str(each[0].get("headline") or each[0].get("name") or ""), titles)
        ]
        articles = same or [(articles[0][0], f"(one of several) {articles[0][1]}")]
    pages = ranks["page"][:1]
    if articles or pages:
        return articles + pages
    if len(ranks["video"]) == 1:
        return ranks["video"]
    return ranks["other"][:1]


def _names(node: Mapping[str, object]) -> set[str]:
    names: set[str] = set()
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            names.add(_address(value))
    return names - {""}


def _address(url: str) -> str:
    """Host-free form that is the same for the usual variants of one address."""
    parts = urlsplit(url.strip()) if "\n" not in url else urlsplit("")
    path = parts.path.rstrip("/").lower()
    return f"{path}?{parts.query}" if parts.query and "id=" in parts.query else path


def _addresses(links: list[Element], page: Page) -> set[str]:
    addresses = {_address(page.url), _address(page.final_url)}
    for link in links:
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            addresses.add(_address(link.get("href", "")))
            break
    return addresses - {""}


# --- meta tags --------------------------------------------------------------------------------------------------------

_META_NOT = re.compile(
    r"expir|image|thumbnail|fb:|google|verif|msvalid|twitter|theme|event|cover|start|end(?:date|time)|deadline|"
    r"generator|copyright|valid|review_?date|cache|render|build|version|server|url|identifier|\bid$|articleid|birth|"
    r"coverage|next|import",
    re.IGNORECASE,
)
# `genTime` is when a Government Site Builder wrote the page out.
_META_MODIFIED = re.compile(r"modif|updat|revis|lastmod|last-?mod|changed|moddate|edited|gentime", re.IGNORECASE)
_META_PUBLISHED = re.compile(
    r"publi|pub-?_?date|pubtime|pub_?time|issued|posted|releas|date|created|available|dm_timestamp|"
    r"article:time|uploaddate|upload_date",
    re.IGNORECASE,
)
_META_VALUE = re.compile(r"\d{4}|\d\d?[./-]\d\d?[./-]\d\d|^\d{10}(?:\d{3})?$")


def meta_role(name: str) -> Role | None:
    """What a meta tag's name says its date is, None when it is no date of the article."""
    if _META_NOT.search(name):
        return None
    if _META_MODIFIED.search(name):
        return "modified"
    if _META_PUBLISHED.search(name):
        return "published"
    return None


def _from_meta(found: _Found, metas: list[Element]) -> None:
    for meta in metas:
        value = meta.get("content") or meta.get("value")
        if not value or len(value) > 80 or not _META_VALUE.search(value):
            continue
        name = meta.get("property") or meta.get("name")
        if name:
            name = name.strip()
            role = meta_role(name)
            if role is not None:
                found.add(value, "meta", name, role)
            elif name.lower() in ("dc.coverage.temporal",):
                continue
        elif meta.get("http-equiv"):
            name = meta.get("http-equiv", "").strip()
            if name.lower() in ("last-modified", "date", "creation-date", "pubdate"):
                found.add(value, "meta", f"http-equiv {name}", "modified" if name.lower() != "pubdate" else "published")
        if meta.get("itemprop") and not _in_aside(meta, near=True):
            prop = meta.get("itemprop", "").lower()
            role = next((_JSONLD_KEYS[key] for key in prop.split() if key in _JSONLD_KEYS), None)
            if role is not None and _own_item(meta):
                found.add(value, "microdata", meta.get("itemprop", ""), role)


def _own_item(element: Element) -> bool:
    """Whether an itemprop belongs to an item that can be the article: not a comment, event, offer or nested video."""
    for ancestor in element.iterancestors():
        kind = ancestor.get("itemtype")
        if kind:
            name = kind.rstrip("/").rsplit("/", 1)[-1]
            if _ARTICLE_TYPE.search(name) or _PAGE_TYPE.search(name):
                return ancestor.get("itemprop", "").lower() not in ("comment", "review", "itemlistelement", "haspart")
            return not (_NEVER_TYPE.search(name) or _VIDEO_TYPE.search(name))
    return True


# --- headline ---------------------------------------------------------------------------------------------------------


def _fold(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


class _Titles:
    """Titles that the head claims: as written, and folded to letters and digits."""

    def __init__(self, written: list[str]) -> None:
        self.written = [text for text in dict.fromkeys(_SPACE.sub(" ", each).strip() for each in written) if text]
        self.folded = list(dict.fromkeys(folded for folded in map(_fold, self.written) if len(folded) >= 4))


def _titles(told: _Told) -> _Titles:
    written: list[str] = []
    for meta in told.metas:
        name = (meta.get("property") or meta.get("name") or "").lower()
        if name in ("og:title", "twitter:title", "dc.title", "articletitle", "title"):
            written.append(meta.get("content") or "")
    if told.titles and told.titles[0].text:
        written.append(told.titles[0].text)
    return _Titles(written)


def same_title(text: str, titles: list[str]) -> bool:
    """Whether a heading and a title of the page are the same words, one of them perhaps with the site's name."""
    folded = _fold(text)
    if len(folded) < 4:
        return False
    for title in titles:
        if folded == title:
            return True
        short, long = sorted((folded, title), key=len)
        if len(short) >= 6 and short in long and (len(short) * 3 >= len(long) or len(short) >= 16):
            return True
        if len(short) >= 24 and short[:24] == long[:24]:
            return True
    return False


_TITLE_TEXT = _Query("//body//text()[contains(., $start) and not(parent::script) and not(parent::option)]")


def _headline(tree: Element, headings: list[Element], titles: _Titles) -> Element | None:
    """The element that prints the article's title."""
    first: Element | None = None
    aside: Element | None = None
    """The title printed in a part that is named as an aside: some layouts put the article's own head into one."""
    for element in headings:
        text = _text(element, 400)
        if len(text) < 4:
            continue
        if same_title(text, titles.folded):
            if not _in_aside(element):
                return element
            aside = aside if aside is not None else element
        if first is None and element.tag == "h1" and len(text) >= 12:
            first = element
    for written in titles.written[:3]:
        start = written[:24].strip()
        if len(start) < 8 and not (len(start) >= 4 and ord(start[0]) > 0x2E80):
            continue
        for node in _TITLE_TEXT(tree, start=start)[:12]:
            holder: Element | None = node.getparent()
            if holder is None or not node.is_text or holder.tag == "a" or len(node) > 300:
                continue
            if same_title(str(node), titles.folded):
                if not _in_aside(holder):
                    return holder
                aside = aside if aside is not None else holder
    return aside if aside is not None else first


# --- the lines around the headline ------------------------------------------------------------------------------------


class _Line:
    __slots__ = ("anchors", "element", "link", "text")

    def __init__(self, text: str, element: Element, link: int, anchors: int) -> None:
        self.text = text
        self.element = element
        self.link = link
        """Columns of the line that are link text."""
        self.anchors = anchors

    @property
    def width(self) -> int:
        return _width(self.text)


class _Near:
    """What stands around the headline: lines of text before and after it, and the elements passed."""

    def __init__(self) -> None:
        self.before: list[_Line] = []
        self.after: list[_Line] = []
        self.elements: set[Element] = set()
        self.named: list[Element] = []
        """Elements among them whose class or id names a date."""
        self.own: frozenset[Element] = frozenset()
        """The elements that hold the headline."""


AFTER_LINES = 40
AFTER_ELEMENTS = 130
BEFORE_TEXT = 900


def _near_headline(headline: Element) -> _Near:
    near = _Near()
    near.own = frozenset(headline.iterancestors())
    for part in headline.iterdescendants():
        if isinstance(part.tag, str):
            near.elements.add(part)
            if _date_name(part.get("class") or ""):
                near.named.append(part)
    collector = _Lines(near, AFTER_ELEMENTS)
    node: Element | None = headline
    inside = False
    paragraphs = 0
    while node is not None and not collector.full:
        sibling = node if inside else node.getnext()
        if not inside:
            collector.tail(node)
        while sibling is not None and not collector.full:
            if isinstance(sibling.tag, str):
                collector.walk(sibling)
            collector.tail(sibling)
            paragraphs = collector.long
            if paragraphs >= 3 or len(collector.lines) >= AFTER_LINES:
                break
            sibling = sibling.getnext()
        if paragraphs >= 3 or len(collector.lines) >= AFTER_LINES:
            break
        collector.flush()
        node = node.getparent()
        if node is None or node.tag in ("body", "html"):
            break
    collector.flush()
    near.after = collector.lines[:AFTER_LINES]

    node = headline
    taken = 0
    for _ in range(5):
        sibling = node.getprevious()
        steps = 0
        while sibling is not None and steps < 8 and taken < BEFORE_TEXT:
            steps += 1
            walked = isinstance(sibling.tag, str) and sibling.tag not in _SKIP and not _of_site(sibling)
            if walked and len(sibling) < 30:
                before = _Lines(near, 60)
                before.walk(sibling)
                before.tail(sibling)
                before.flush()
                size = sum(len(line.text) for line in before.lines)
                if size > 700 or before.full:
                    break
                taken += size
                near.before[:0] = before.lines
            sibling = sibling.getprevious()
        parent = node.getparent()
        if parent is None or parent.tag in ("body", "html"):
            break
        node = parent
    return near


_NOW = re.compile(r"clock|today|weather|current-?(?:date|time)|now\b", re.IGNORECASE)


def _of_site(element: Element) -> bool:
    """Whether what stands before the headline is the site's head or clock."""
    parent = element.getparent()
    outermost = parent is None or parent.tag == "body" or next(element.iter("nav"), None) is not None
    return (element.tag == "header" and outermost) or _tells_now(element)


def _tells_now(element: Element) -> bool:
    """Whether a part is named as the clock of the site."""
    return _NOW.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


class _Lines:
    """Visible lines of a piece of the page: blocks break them, inline elements do not."""

    def __init__(self, near: _Near, limit: int) -> None:
        self.lines: list[_Line] = []
        self._near = near
        self.long = 0
        """Lines so far that are long enough to be the story."""
        self._limit = limit
        self._parts: list[str] = []
        self._holder: Element | None = None
        self._link = 0
        self._anchors = 0

    @property
    def full(self) -> bool:
        return self._limit <= 0

    def walk(self, element: Element, depth: int = 0, in_link: bool = False) -> None:
        if self._limit <= 0 or depth > 40:
            return
        tag = element.tag
        if tag in _SKIP:
            if tag == "script" and element.text and (written := _WRITTEN.match(element.text)):
                self._add(written["date"], element, in_link)
            return
        kind, identity = element.get("class"), element.get("id")
        if not kind and not identity:
            pass
        elif (kind and _aside_name(kind)) or (identity and _aside_name(identity)):
            if not (kind and "teaser" in kind and _is_lead(element)):
                return
        elif (kind and _date_name(kind)) or (identity and _date_name(identity)):
            self._near.named.append(element)
        self._limit -= 1
        self._near.elements.add(element)
        block = tag in _BLOCK
        if block:
            self.flush()
        if tag == "a":
            in_link = True
            self._anchors += 1
        if element.text:
            self._add(element.text, element, in_link)
        for child in element:
            if isinstance(child.tag, str):
                self.walk(child, depth + 1, in_link)
            if child.tail:
                self._add(child.tail, element, in_link)
        if block:
            self.flush()

    def tail(self, element: Element) -> None:
        parent = element.getparent()
        if element.tail and parent is not None:
            self._add(element.tail, parent, False)

    def _add(self, text: str, element: Element, in_link: bool) -> None:
        if not text.strip():
            if self._parts:
                self._parts.append(" ")
            return
        if self._holder is None:
            self._holder = element
        self._parts.append(_set_apart(self._parts, text))
        if in_link:
            self._link += _width(text.strip())

    def flush(self) -> None:
        if self._holder is not None:
            text = _one_line("".join(self._parts))
            if text:
                self.lines.append(_Line(text, self._holder, self._link, self._anchors))
                self.long += len(text) > 220
        self._parts = []
        self._holder = None
        self._link = 0
        self._anchors = 0


# <script>showDate("2020/04/17 01:43:09")</script>: what a reader sees there is the date
_WRITTEN = re.compile(r"\s*[\w.]{3,40}\(\s*[\"'](?P<date>[^\"'<>]{8,40})[\"']\s*\)[\s;]*$")


def _is_lead(element: Element) -> bool:
    """Whether what is called a teaser is the article's own lead, as on German sites, and no card: its links, if any,
    stand in sentences.
    """
    return all(_in_sentence(link) for link in itertools.islice(element.iter("a"), 20))


def _in_sentence(link: Element) -> bool:
    parent = link.getparent()
    around = len(_text(parent)) if parent is not None and parent.tag in ("p", "span", "em", "strong", "b") else 0
    return around > 2 * len(_text(link))


def _width(text: str) -> int:
    """Columns: a character of a wide script counts as two."""
    return len(text) if text.isascii() else sum(2 if ord(each) > 0x2E80 else 1 for each in text)


def _text(element: Element, limit: int = 300) -> str:
    """An element's text in one line; empty when it is longer than a line could be."""
    parts: list[str] = []
    size = 0
    for text in element.itertext():
        parts.append(_set_apart(parts, str(text)))
        size += len(text)
        if size > limit * 3:
            return ""
    return _one_line("".join(parts))


def _set_apart(parts: list[str], text: str) -> str:
    """Neighbours that only their style sets apart are separate words: `<a>Ministry</a><span>Today: …`,
    `<b>Jane Doe</b><i>3.11.2023</i>`.
    """
    if not parts:
        return text
    last, first = parts[-1][-1:], text[:1]
    apart = (last.isalpha() and first.isalnum()) or (last.isdigit() and first.isupper())
    return f" {text}" if apart else text


def _one_line(text: str) -> str:
    text = " ".join(text.split())
    return text if text.isascii() else unicodedata.normalize("NFC", text)


@lru_cache(maxsize=8192)
def _aside_name(name: str) -> bool:
    """Whether a class list or id names an aside. Long lists describe a layout (`post-12 has-sidebar …`), not a part."""
    if len(name) > 90:
        return False
    parts = [part.lower() for part in _NAME_PARTS.findall(name)]
    opening = [part[:5] for part in parts]
    if not (_OTHERS_WORDS.isdisjoint(parts) and _OTHERS_STEMS.isdisjoint(opening)):
        return _LAYOUT_WORDS.isdisjoint(parts)
    if not (_SITE_WORDS.isdisjoint(parts) and _SITE_STEMS.isdisjoint(opening)):
        return _LAYOUT_WORDS.isdisjoint(parts) and _OWN_WORDS.isdisjoint(parts)
    return False


@lru_cache(maxsize=8192)
def _date_name(name: str) -> bool:
    """Whether a class list or id says that the element holds a date."""
    parts = [part.lower() for part in _NAME_PARTS.findall(name)]
    dated = not _DATE_WORDS.isdisjoint(parts) or any(part[:4] in _DATE_OPENINGS and _dated(part) for part in parts)
    return dated and not _EVENT_CLASS.search(name)


def _dated(part: str) -> bool:
    return part.startswith(_DATE_STEMS)


def _aside_element(element: Element) -> bool:
    name = element.get("class")
    if name and _aside_name(name):
        return True
    name = element.get("id")
    return bool(name and _aside_name(name))


def _in_aside(element: Element, own: Set[Element] = frozenset(), near: bool = False) -> bool:
    """Whether an element stands in a part of the page that speaks of something else: comments, lists, footer.

    `own` are the parts that hold the headline: they speak of the article, whatever they are called. A footer within an
    article is the article's.
    """
    footer = False
    for depth, ancestor in enumerate(element.iterancestors()):
        tag = ancestor.tag
        if depth > 14 or tag in ("body", "html") or ancestor in own:
            return footer and ancestor not in own
        if footer:
            if tag in ("article", "main") or _article_name(ancestor.get("class") or ""):
                return False
            continue
        if tag in ("nav", "aside") and not near:
            return True
        if tag == "footer" and not near:
            footer = True
        elif _aside_element(ancestor):
            if not _FOOTER.search(ancestor.get("class") or ""):
                return True
            footer = True
    return footer


_FOOTER = re.compile(r"^(?:\S+[\s_-])?foot(?:er)?$")


def _teaser(element: Element, titles: list[str]) -> bool:
    """Whether a date sits in a small box that links elsewhere: the card of another article."""
    node = element
    for _ in range(4):
        parent = node.getparent()
        if parent is None or parent.tag in ("body", "html", "article", "main") or len(parent) > 12:
            break
        node = parent
        whole = _text(node, 120)
        if not whole:  # too much text for a card
            break
        if node.tag == "a":
            return not (same_title(whole, titles) or (len(whole) < 40 and _DATEISH.search(whole)))
        for link in node.iter("a"):
            text = _text(link)
            if (
                len(text) > (14 if node.tag == "li" else 28)
                and not _DATEISH.search(text)
                and not same_title(text, titles)
            ):
                return True
    return False


LABEL_REACH = 32
"""Characters between a label's end and the first digit of the date that it speaks of."""


def _split_labels(text: str) -> list[tuple[str, Role]]:
    """A line cut where labels begin, each piece with the role that its label gives: `published`, `modified`, `event`,
    or `unknown` where no label stands.
    """
    text = text[:300]
    marks = []
    for label in labels(text):
        if not _opens(text[: label.start], text[label.start]):
            continue
        digit = _DIGIT.search(text, label.end)
        if digit is not None and digit.start() - label.end <= LABEL_REACH:
            marks.append((label, digit.start()))
    if not marks:
        return [(text, "unknown")]
    pieces: list[tuple[str, Role]] = []
    if _DIGIT.search(text[: marks[0][0].start]):
        pieces.append((text[: marks[0][0].start], "unknown"))
    groups: dict[int, list[tuple[int, Role]]] = {}
    for label, digit_at in marks:  # labels before the same date: the gravest rules (`last updated date`)
        groups.setdefault(digit_at, []).append((label.start, label.role))
    starts = sorted(groups.items())
    for index, (_, group) in enumerate(starts):
        roles = [role for _, role in group]
        role = next((each for each in ("event", "modified") if each in roles), "published")
        end = starts[index + 1][1][0][0] if index + 1 < len(starts) else len(text)
        pieces.append((text[group[0][0] : end], role))
    return [(piece.strip(" |·•,;-–—/"), role) for piece, role in pieces if _DIGIT.search(piece)]


_SEPARATOR = re.compile(r"[|·•,;:()\[\]/–—\-\d。，；、（）【】.]")


def _opens(before: str, first: str) -> bool:
    """Whether a label can begin here: at the start of the line or of a part of it, after three words at most. In lower
    case it must follow a date or a dividing mark, for there it may be a verb of the sentence.
    """
    before = before.rstrip()
    if first.islower() and before and not (before[-1] in "|·•/(–—,;:" or before[-1].isdigit()):
        return False
    return len(_SEPARATOR.split(before)[-1].split()) <= 3


def _label_only(text: str) -> Role | None:
    """The role that a line without a date gives to the next line: `Published`, `Updated on`."""
    if len(text) > 40 or _DIGIT.search(text):
        return None
    found = list(labels(text))
    if sum(label.end - label.start for label in found) * 2 < len(text):
        return None
    roles = [label.role for label in found]
    return next((each for each in ("event", "modified", "published") if each in roles), None)


# --- dated markup -----------------------------------------------------------------------------------------------------

_ITEMPROPS = _Query("descendant::*[contains(@itemprop, 'ate')]")
_PROPERTIES = _Query("descendant::*[contains(@property, ':date')]")
RDFA_HEAD = 4000
"""Bytes of a page in which its first tag ends."""
_DATE_PROPERTY = re.compile(r"(?:^|:|\s)(?:date(?:Published|Modified|Created)?|uploadDate|created|issued)(?:\s|$)")
_CLASSED = _Query(
    "//body//*["
    + " or ".join(
        f"contains(@{name},'{part}')"
        for name, parts in (
            ("class", ("date", "Date", "time", "publi", "posted", "datum", "fecha", "meta")),
            ("id", ("date", "Date", "ime", "pub")),
        )
        for part in parts
    )
    + "]"
)


def _from_markup(
    found: _Found, tree: Element, times: list[Element], body: bytes, near: _Near, titles: list[str]
) -> None:
    """`<time>`, microdata and RDFa wherever the article can stand; near the title, elements classed as dates."""
    # asking the bytes is cheaper than asking the tree; RDFa declares its prefixes in the page's first tag
    holders = _ITEMPROPS(tree) if b"itemprop=" in body else []
    if b"dc:" in body[:RDFA_HEAD] or b"schema:" in body[:RDFA_HEAD]:
        holders += _PROPERTIES(tree)
    properties = [
        element
        for element in holders
        if element.tag != "meta"
        and _DATE_PROPERTY.search(f"{element.get('itemprop') or ''} {element.get('property') or ''}")
    ][:30]
    for element in properties + [each for each in times if each not in properties]:
        close = element in near.elements
        if _in_aside(element, near.own, close):
            continue
        prop = (element.get("itemprop") or element.get("property") or "").lower()
        if "date" in prop or "created" in prop:
            if not _own_item(element):
                continue
            origin, field = "microdata", element.get("itemprop") or element.get("property") or ""
        else:
            parent = element.getparent()
            if not close and (_teaser(element, titles) or (parent is not None and parent.tag == "li")):
                continue
            if close and _teaser(element, titles):
                continue
            origin, field = "time", "near title" if close else "in article" if _in_article(element) else "elsewhere"
        name = f"{element.get('class') or ''} {prop}"
        text = _text(element, 120)
        own = _split_labels(text) if _DIGIT.search(text) else []
        role: Role = "published"
        # WordPress marks a page that was never changed `entry-date published updated`.
        if _MODIFIED_CLASS.search(name) and not _PUBLISHED_CLASS.search(name):
            role = "modified"
        elif own and own[0][1] in ("modified", "event"):
            role = own[0][1]
        elif not _PUBLISHED_CLASS.search(name) and (label := _preceding_label(element)) in ("modified", "event"):
            role = str(label)
        if element.get("pubdate") is not None or _PUBLISHED_CLASS.search(name):
            field = f"{field}, marked"
        value = element.get("datetime") or element.get("content")
        if value and _DIGIT.search(value):
            found.add(value, origin, field, role)
        for raw, own_role in own if origin == "time" or len(text) <= 60 else ():
            place = field.split(",")[0]
            detail = f"labelled <{element.tag}>" if own_role == "published" else f"<{element.tag}>"
            found.add(raw, "text", f"{place}, {detail}", role if own_role == "unknown" else own_role)
    for element in near.named:
        _from_named(found, element, "near title", titles)


def _from_classes(found: _Found, tree: Element, near: _Near, titles: list[str]) -> None:
    """Elements anywhere whose class or id names a date: looked for only when nothing better was found."""
    taken = 0
    for element in _CLASSED(tree)[:150]:
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag in _SKIP or element.tag in ("body", "time") or not _date_name(name):
            continue
        if _in_aside(element, near.own) or _teaser(element, titles):
            continue
        taken += _from_named(found, element, "in article" if _in_article(element) else "elsewhere", titles)
        if taken >= 6:
            break


def _from_named(found: _Found, element: Element, where: str, titles: list[str]) -> bool:
    title = element.get("title") or ""
    text = _text(element, 160)
    if len(text) > 160 or not (_DATEISH.search(text) or _DATEISH.search(title)):
        return False
    if (
        (element.tag == "a" and len(text) > 40)
        or next(element.iter("time"), None) is not None
        or _teaser(element, titles)
    ):
        return False
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    role: Role = "published"
    if _MODIFIED_CLASS.search(name) and not _PUBLISHED_CLASS.search(name):
        role = "modified"
    elif (label := _preceding_label(element)) in ("modified", "event"):
        role = str(label)
    field = f"{where}, .{name.split()[0]}"
    if len(title) < 60 and _DATEISH.search(title):
        found.add(title, "text", field, role)
    for raw, own_role in _split_labels(text):
        if _DATEISH.search(raw):
            found.add(raw, "text", field, role if own_role in ("unknown", "published") else own_role)
    return True


def _in_article(element: Element) -> bool:
    for ancestor in element.iterancestors():
        if ancestor.tag in ("article", "main"):
            return True
        name = ancestor.get("class")
        if name and _article_name(name):
            return ancestor.tag not in ("body", "html")
    return False


@lru_cache(maxsize=4096)
def _article_name(name: str) -> bool:
    return bool(re.search(r"article|entry|post(?:$|[\s_-])|story|content|news-(?:single|detail)|meldung|detail", name))


def _preceding_label(element: Element) -> Role | None:
    """The label that stands right before an element, in its parent's text or in the sibling before it."""
    previous = element.getprevious()
    if previous is not None:
        text = previous.tail or ""
        if not text.strip() and isinstance(previous.tag, str):
            text = _text(previous, 60)
    else:
        parent = element.getparent()
        text = (parent.text or "") if parent is not None else ""
        if not text.strip() and parent is not None:
            before = parent.getprevious()
            if before is not None and isinstance(before.tag, str) and not _DIGIT.search(before.text or ""):
                text = _text(before, 40)
    text = text.strip()[-50:]
    return _label_only(text) if text else None


# --- visible text -----------------------------------------------------------------------------------------------------


def _from_near_text(found: _Found, near: _Near) -> None:
    for where, lines in (("near title", near.after), ("above title", near.before)):
        taken = 0
        above = where == "above title"
        for number in range(1, len(lines) + 1):
            position = len(lines) - number if above else number - 1
            line = lines[position]
            text = line.text
            if not _DIGIT.search(text) or not _DATEISH.search(text):
                continue
            if len(text) > 170 and (opening := _OPENING.match(text)):
                text = opening[0]
            if len(text) > 400:
                continue
            pending = _label_only(lines[position - 1].text) if position else None
            if line.link > max(24, line.width // 2):
                continue
            if line.element.tag in _HEADINGS and len(text) > 40:
                continue
            if len(text) > 170 and not (text.startswith(("(", "[")) or position < 2):
                continue
            for raw, role in _split_labels(text):
                if not _DATEISH.search(raw) or (role == "unknown" and len(raw) > LINE_LIMIT):
                    continue
                if role == "unknown" and pending is not None:
                    role = pending
                if role == "event" or (role == "unknown" and _announces(raw)):
                    found.add(raw, "text", where, "event")
                    continue
                labelled = role in ("published", "modified")
                if not labelled and found.repeats(raw):
                    continue
                field = f"{where}, labelled" if labelled else f"{where}, line {number}"
                found.add(raw, "text", field, role if labelled else "published")
            taken += 1
            if taken >= 10:
                break


_OPENING = re.compile(r"[^|.]{0,60}\d[^|]{0,20}(?=\s\|\s)")
"""`Press release of 25 January 2022 | Berlin – …`, with the story behind it."""


def _announces(line: str) -> bool:
    """Whether a line tells of something else's day: `Subscriber event: …, April 21`."""
    return any(label.role == "event" and line[label.end :].lstrip()[:1] in (":", "：") for label in labels(line))


LINE_LIMIT = 120
"""Longest unlabelled line that can be a date line; what is longer is prose."""

_YEAR_TEXT = _Query(
    "//body//text()[(contains(.,'20') or contains(.,'19') or contains(.,'/') or contains(.,'年') or contains(.,'२०') "
    "or contains(.,'١٤') or contains(.,'۱۴') or contains(.,'٢٠') or contains(.,'๒๕') or contains(.,'25')) "
    "and string-length(.) < 400 and not(parent::script) and not(parent::style) and not(parent::noscript) "
    "and not(parent::a) and not(parent::option)]"
)


def _from_labelled_text(found: _Found, tree: Element, near: _Near, titles: list[str]) -> None:
    """When nothing better was found: short lines anywhere in the page that are labelled as the publication, or that
    hold nothing but a date.
    """
    taken = 0
    for node in _YEAR_TEXT(tree)[:300]:
        text = _one_line(str(node))
        if not 6 <= len(text) <= 140 or not _DATEISH.search(text):
            continue
        parent = node.getparent()
        if parent is None or _teaser(parent, titles):
            continue
        aside = _aside_element(parent) or _in_aside(parent, near.own)
        if aside and _of_others(parent):
            continue
        for raw, role in _split_labels(text):
            if role == "unknown":
                outer = _preceding_label(parent)
                if outer in ("published", "modified", "event"):
                    role = outer
            if role in ("published", "modified"):
                found.add(raw, "text", "aside, labelled" if aside else "elsewhere, labelled", role)
                taken += 1
            elif role == "unknown" and len(text) <= 50 and not aside and _may_stand_alone(parent, text):
                found.add(raw, "text", "elsewhere, alone", "published")
                taken += 1
        if taken >= 12:
            break


def _may_stand_alone(parent: Element, text: str) -> bool:
    return not _ISSUE.fullmatch(text) and not _tells_now(parent)


_ISSUE = re.compile(r"\D*(?<![\d./-])\d\d?\s?[/.-]\s?(?:19|20)\d\d\D*")
"""`Issue 09/2021`: no day."""


def _of_others(element: Element) -> bool:
    """Whether an element stands in navigation or in a part that is named after comments or other articles."""
    for ancestor in element.iterancestors():
        names = _NAME_PARTS.findall(f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}")
        if ancestor.tag == "nav" or any(name.lower()[:5] in _OTHERS_STEMS for name in names):
            return True
    return False


def _from_lone_time(found: _Found, times: list[Element]) -> None:
    """The day of `<time>` elements wherever they stand, when all of them say the same."""
    values = {each.get("datetime") or "" for each in times if not _of_others(each)}
    if len(values) == 1:
        found.add(values.pop(), "time", "elsewhere, the only one")


# --- application state ------------------------------------------------------------------------------------------------

_STATE_KEY = re.compile(
    r"""\\?["'](?P<key>datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|"""
    r"""publication_date|publishedDate|published_date|pubDate|pub_date|firstPublished|firstPublishedAt|publishedOn|"""
    r"""published_time|publishTime|publish_time|articlePublishDate|datePublication|date_publication|deployDt|"""
    r"""deploy_date|regDate|reg_date|releaseDate|release_date|newsDate|news_date|articleDate|article_date)\\?["']"""
    r"""\s*:\s*(?P<quote>\\?["'])?(?P<value>[^"'\\,}{]{6,40})""",
)


def _from_state(found: _Found, scripts: list[Element]) -> None:
    """Dates in embedded application state; when several differ, the field says so, for they may be of others."""
    values: dict[str, str] = {}
    for script in scripts:
        text = script.text
        if not text or len(text) < 30:
            continue
        for match in _STATE_KEY.finditer(text[:400_000]):
            value = match["value"].strip()
            if _META_VALUE.search(value):
                values.setdefault(value, match["key"])
            if len(values) > 3:
                break
    if len({value[:10] for value in values}) == 1:
        value, key = next(iter(values.items()))
        found.add(value, "state", key)
    elif values:
        value, key = next(iter(values.items()))
        found.add(value, "state", f"{key} (one of several)")


# --- outside the page -------------------------------------------------------------------------------------------------


def _from_link(found: _Found, page: Page) -> None:
    if page.link is None or page.link.origin not in ("feed", "sitemap", "listing"):
        return
    if page.link.published:
        found.add(page.link.published, page.link.origin, "published")
    if page.link.modified:
        found.add(page.link.modified, page.link.origin, "modified", "modified")


_URL_DAY = (
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[/_.-](?P<m>0?[1-9]|1[0-2])[/_.-](?P<d>0?[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"/(?P<d>1[3-9]|2\d|3[01])[/_.-](?P<m>0[1-9]|1[0-2])[/_.-](?P<y>(?:19|20)\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[/_-](?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(
        r"(?<!\d)(?P<y>(?:19|20)\d\d)[/-](?P<n>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[/-]"
        r"(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)",
        re.IGNORECASE,
    ),
)
_URL_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def url_day(url: str) -> tuple[str, str] | None:
    """The day in an address's path, as ISO and as printed: `/2021/05/17/`, `t20230221_…`, `20210517`."""
    path = urlsplit(url).path
    for pattern in _URL_DAY:
        match = pattern.search(path)
        if match:
            parts = match.groupdict()
            month = int(parts["m"]) if parts.get("m") else _URL_MONTHS.index(parts["n"].lower()[:3]) + 1
            return f"{parts['y']}-{month:02d}-{int(parts['d']):02d}", match[0]
    return None


def _from_url(found: _Found, page: Page) -> None:
    for url in dict.fromkeys((page.url, page.final_url)):
        day = url_day(url)
        if day:
            found.add(day[0], "url", day[1])
            return
        if month := re.search(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/", urlsplit(url).path):
            found.add(f"{month[1]}-{month[2]}", "url", month[0])
            return


def _from_http(found: _Found, page: Page) -> None:
    value = page.headers.get("last-modified")
    if value:
        found.add(value, "http", "last-modified", "modified")
