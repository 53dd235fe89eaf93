"""Page → every candidate for its date, as found.

Knows where publishers print dates and which of those places speak of the article itself. Refuses to read a date, to
choose one, or to look at anything but the page, its address and the link that led to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

from dateline.extract.headline import Near, around_headline, find_headline, titles_of
from dateline.extract.page_parts import DIGIT, Element, Role, in_aside, text_of
from dateline.extract.printed_dates import (
    Collected,
    from_classes,
    from_labelled_text,
    from_lone_time,
    from_markup,
    from_near_text,
    split_labels,
)
from dateline.extract.structured_data import StructuredData, own_item
from dateline.model.records import Evidence, Page
from dateline.model.source import Source


def collect(tree: Element, page: Page, source: Source, declared: StructuredData) -> tuple[Evidence, ...]:
    """Every candidate found on a page, in the order in which the places are looked at.

    `tree` is the page as extraction parsed it, and is not changed; `declared` is what the page declares. Looks at a
    bounded part of the visible text: the lines around the headline, dated markup, and lines that carry a label.
    """
    found = Collected()
    titles = titles_of(declared)
    _from_css(found, tree, page, source)
    _from_nodes(found, declared)
    _from_meta(found, declared.metas)
    headline = find_headline(tree, declared.headings, titles)
    near = around_headline(headline) if headline is not None else Near()
    from_markup(found, tree, declared.times, page.body, near, titles.folded)
    from_near_text(found, near)
    if not found.has_published():
        _from_state(found, declared.scripts)
    if not found.has_published():
        from_classes(found, tree, near, titles.folded)
    if not found.has_published():
        from_labelled_text(found, tree, near, titles.folded)
    if not found.has_published():
        from_lone_time(found, declared.times)
    _from_link(found, page)
    _from_url(found, page)
    _from_http(found, page)
    return tuple(found.evidence)


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


def _from_css(found: Collected, tree: Element, page: Page, source: Source) -> None:
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
            if value and DIGIT.search(value):
                found.add(value, "css", selector)
            if attribute is None:
                for raw, role in split_labels(text_of(match)):
                    found.add(raw, "css", selector, role if role == "modified" else "published")


# --- JSON-LD ----------------------------------------------------------------------------------------------------------

_DATE_KEYS: Mapping[str, Role] = {
    "datepublished": "published",
    "dateissued": "published",
    "datecreated": "published",
    "uploaddate": "published",
    "datemodified": "modified",
    "dateupdated": "modified",
}


def _from_nodes(found: Collected, declared: StructuredData) -> None:
    for node in declared.dated:
        kind = next(iter(node.types), "?")
        if node.broken:
            kind = "(broken)"
        elif node is declared.article and not declared.certain:
            kind = f"(one of several) {kind}"
        for key, value in node.values.items():
            role = _DATE_KEYS.get(key.lower())
            if role is None:
                continue
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict):
                    each = each.get("@value")
                found.add(each, "jsonld", f"{kind}.{key}", role)


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


def _from_meta(found: Collected, metas: Sequence[Element]) -> None:
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
        if meta.get("itemprop") and not in_aside(meta, near=True):
            prop = meta.get("itemprop", "").lower()
            role = next((_DATE_KEYS[key] for key in prop.split() if key in _DATE_KEYS), None)
            if role is not None and own_item(meta):
                found.add(value, "microdata", meta.get("itemprop", ""), role)


# --- application state ------------------------------------------------------------------------------------------------

_STATE_KEY = re.compile(
    r"""\\?["'](?P<key>datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|"""
    r"""publication_date|publishedDate|published_date|pubDate|pub_date|firstPublished|firstPublishedAt|publishedOn|"""
    r"""published_time|publishTime|publish_time|articlePublishDate|datePublication|date_publication|deployDt|"""
    r"""deploy_date|regDate|reg_date|releaseDate|release_date|newsDate|news_date|articleDate|article_date)\\?["']"""
    r"""\s*:\s*(?P<quote>\\?["'])?(?P<value>[^"'\\,}{]{6,40})""",
)


def _from_state(found: Collected, scripts: Sequence[Element]) -> None:
    """Dates in embedded application state; when several differ, the field says so, for they may be of others."""
    values: dict[str, str] = {}
    for script in scripts:
        text = script.text
        if not text or len(text) < 30 or "ld+json" in (script.get("type") or "").lower():
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


def _from_link(found: Collected, page: Page) -> None:
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


def _from_url(found: Collected, page: Page) -> None:
    for url in dict.fromkeys((page.url, page.final_url)):
        day = url_day(url)
        if day:
            found.add(day[0], "url", day[1])
            return
        if month := re.search(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/", urlsplit(url).path):
            found.add(f"{month[1]}-{month[2]}", "url", month[0])
            return


def _from_http(found: Collected, page: Page) -> None:
    value = page.headers.get("last-modified")
    if value:
        found.add(value, "http", "last-modified", "modified")
