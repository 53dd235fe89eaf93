"""What a spider for a site could look like: read from its pages, for a person to review.

Looks at a front page or a listing, its feeds and its sitemap, takes the highest rung of the ladder that announces what
the page shows, and reads a few articles. Fetches through what it is given; writes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from babel.core import get_global
from lxml.html import HtmlElement

from dateline import dates, language
from dateline.crawl.feed import read_feed
from dateline.crawl.session import Answer
from dateline.crawl.sitemap import read_sitemap
from dateline.crawl.spider import UnexpectedPage
from dateline.extract import Unreadable, extract, metadata
from dateline.extract.parse import parse
from dateline.records import Draft, Link, Page, Published
from dateline.source import BrokenSource, Source, load_source, source_ids
from dateline.urls import canonical_url, is_home, registered_domain, same_site

ARTICLES = 10
"""Articles that are read and shown."""
FEWEST = 3
"""Links that make a list."""
SHORTEST = 15
"""Characters that the titles of a list have on average; a menu's words are shorter."""
MAX_ANCHORS = 4_000
LISTED = 200
"""Links of a sitemap that are looked at, the newest."""
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
FEED_ADDRESS = re.compile(r"(?:^|[/._=-])(?:rss|feed|atom|rdf)(?:[/._?=-]|\d|\Z)", re.I)
NEWS_WORDS = re.compile(
    r"\b(?:news|press|media|releases?|statements?|actualit|communiqu|noticias?|comunicad|prensa|notícias|imprensa|nachrichten|"
    r"presse|meldungen|notizie|comunicati|haber|aktuel|berita|nyhe[td]|nieuws|uutiset|wiadomo|zpravy|hírek|vijesti|lajme|"
    r"новост|новини|вести|жаңалық)|新闻|新聞|要闻|发布|ニュース|報道|뉴스|보도|اخبار|أخبار|بيانات|بیانیه|ข่าว|समाचार|তথ্য|খবর",
    re.I,
)
NEXT_WORDS = re.compile(
    r"^(?:next|older|›|»|>|>>|→|suivant[es]*|siguiente|próxim[oa]|seguinte|weiter|nächste|successiv[oa]|далее|следующая|"
    r"التالي|بعد|بعدی|صفحه بعد|下一页|下一頁|次へ|다음|sonraki|berikutnya)\b.{0,12}$",
    re.I,
)
MINISTRY_HOST = re.compile(
    r"(?:^|[.-])(?:\w*mfa\w*|mofa\w*|mae|mre|minrel|mrree|mzv|diplomat\w*|foreign\w*|exteriores|cancilleria|auswaertiges\w*)"
    r"(?:[.-]|\Z)|\.(?:gov|gob|gouv|gub|go|govt)\b"
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
TOKEN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")
TERRITORIES = {"uk": "GB", "eu": "XX", "int": "XX", "su": "RU"}

Fetch = Callable[[str], Answer]


class NoProposal(ValueError):
    """Nothing can be proposed; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One way in which a site announces its articles: a base spider's name, its attributes, and what it lists."""

    base: str
    attributes: Mapping[str, Any]
    links: tuple[Link, ...]

    @property
    def dated(self) -> float:
        """Share of the links that have a date beside them."""
        return sum(link.published is not None for link in self.links) / max(1, len(self.links))


@dataclass(frozen=True, slots=True)
class Sample:
    """One article as the proposed spider would read it."""

    page: Page
    draft: Draft
    published: Published


@dataclass(frozen=True, slots=True)
class Proposal:
    """A spider to be reviewed, and what it would collect first."""

    source: Source
    listed: Listed
    samples: tuple[Sample, ...] = ()
    unread: tuple[str, ...] = ()
    """A sentence for each listed page that is no article or could not be fetched."""
    notes: tuple[str, ...] = field(default=())
    """What a person has to look at."""

    def spider(self) -> str:
        """The spider's file."""
        source = self.source
        name = "".join(part.capitalize() for part in source.source_id.split("_"))
        facts: dict[str, Any] = {
            each: getattr(source, each)
            for each in ("publisher", "kind", "country", "language", "timezone", "calendar", "date_order", "home")
        }
        facts |= self.listed.attributes
        facts |= {
            each: getattr(source, each)
            for each in ("article_urls", "title", "body", "checked_on", "status", "evidence")
        }
        defaults = {"calendar": "gregorian", "date_order": "DMY"}
        lines = [
            f"    {key} = {_literal(value)}"
            for key, value in {"name": source.source_id, **facts}.items()
            if value is not None and defaults.get(key) != value
        ]
        imports = "from datetime import date\n\n" if source.checked_on else ""
        return (
            f"{imports}from dateline.crawl import {self.listed.base}\n\n\nclass {name}({self.listed.base}):\n"
            + "\n".join(lines)
            + "\n"
        )


def propose(url: str, fetch: Fetch, today: date, *, stated: Mapping[str, str] | None = None) -> Proposal:
    """Look at a front page, a listing, a feed or a sitemap, and propose a spider for what it announces.

    `stated` holds facts that a person states (fields of Source); they win over what the pages suggest.

    Raises NoProposal.
    """
    answer = fetch(url)
    page = answer.usable
    if page is None:
        raise NoProposal(answer.reason)
    direct = _announced(page, page.final_url) or _of_index(page, page.final_url, fetch)
    tree = None if direct else _tree(page)
    home = page.final_url if tree is not None else urljoin(page.final_url, "/")
    source, notes = _facts(home, tree, today, stated or {})
    found = [direct] if direct else []
    if tree is not None:
        found += _of_page(tree, page.final_url, source, fetch)
        if is_home(page.final_url) or not found:
            for address in _news_pages(tree, page.final_url):
                found += _of_address(address, source, fetch)
        if not found:
            found += _of_sitemaps(page.final_url, fetch)
    if not found:
        raise NoProposal(
            f"{page.final_url} names no feed or sitemap and holds no list of links that look like articles; "
            "give the address of the page on which the site lists its news"
        )
    listed = _best(found)
    if not listed.links:
        raise NoProposal(f"{page.final_url}: what it announces holds no address of an article")
    if listed.dated < 0.5:
        notes.append("most links have no date beside them: paging stops at known links, not at the window")
    source = replace(
        source, article_urls=_pattern([link.url for link in listed.links], _others(tree, page.final_url, listed))
    )
    samples, unread = _samples(listed, source, fetch)
    selectors = _selectors(samples)
    if selectors:
        source = replace(source, title=selectors.get("title"), body=selectors.get("body"))
        samples = [again for each in samples if (again := _sample(each.page, source)) is not None]
    if not samples:
        notes.append(
            "none of the listed pages could be read as an article: state title and body, or narrow article_urls"
        )
    elif not any(each.published.during for each in samples):
        notes.append("no article has a date that can be read: state published or listed_date, or the calendar")
    else:
        source = replace(source, status="seen_working", checked_on=today)
    return Proposal(source, listed, tuple(samples), tuple(unread), tuple(notes))


# --- the facts ----------------------------------------------------------------------------------------------------


def _facts(home: str, tree: HtmlElement | None, today: date, stated: Mapping[str, str]) -> tuple[Source, list[str]]:
    """The source's facts, each stated, read from the page, or taken from a source of the same country."""
    host = urlsplit(home).hostname or ""
    notes: list[str] = []
    found = metadata.collect(tree, home) if tree is not None else metadata.Metadata()
    text = " ".join(tree.text_content().split())[:3_000] if tree is not None else ""
    ending = host.rpartition(".")[2]
    country = stated.get("country") or TERRITORIES.get(ending) or (ending.upper() if len(ending) == 2 else "XX")
    kind = stated.get("kind") or ("ministry" if MINISTRY_HOST.search(host) else "igo" if ending == "int" else "news")
    tongue = stated.get("language") or language.identify(text, found.languages) or "en"
    kin = _kin(country, tongue)
    zones = [zone for zone, land in get_global("zone_territories").items() if land == country]
    zone = stated.get("timezone") or (kin.timezone if kin else zones[0] if len(zones) == 1 else "UTC")
    if "timezone" not in stated:
        told = f"as {kin.source_id} states it" if kin else "the country's only one" if len(zones) == 1 else "a guess"
        notes.append(f"timezone {zone}: {told}")
    if country == "XX" and "country" not in stated:
        notes.append("country XX: the address does not tell; name it with --country")
    publisher = stated.get("publisher") or next(iter(found.site_names), None) or _name_of(tree) or host
    label = (registered_domain(host) or host).split(".")[0]
    plain = re.sub(r"[^a-z0-9]+", "_", label.lower()).strip("_") or "site"
    name = f"{country.lower()}_{'mfa' if kind == 'ministry' else plain}" if country != "XX" else plain
    source = Source(
        source_id=stated.get("source_id") or (name if name[0].isalpha() else f"s_{name}"),
        publisher=publisher,
        kind=kind,  # type: ignore[arg-type]
        country=country,
        language=tongue,
        timezone=zone,
        calendar=stated.get("calendar") or (kin.calendar if kin and kin.language == tongue else "gregorian"),
        date_order=stated.get("date_order") or (kin.date_order if kin else "DMY"),  # type: ignore[arg-type]
        home=home,
        evidence=f"dateline new-source {home}, {today}",
    )
    return source, notes


def _kin(country: str, tongue: str) -> Source | None:
    """A source of the same country, in the same language if there is one, a ministry if there is one."""
    known = []
    for source_id in source_ids():
        try:
            source = load_source(source_id)
        except BrokenSource:
            continue
        if source.country == country != "XX":
            known.append(source)
    wanted = language.primary(tongue)
    return max(
        known, key=lambda each: (language.primary(each.language) == wanted, each.kind == "ministry"), default=None
    )


def _name_of(tree: HtmlElement | None) -> str | None:
    title = tree.findtext(".//title") if tree is not None else None
    return metadata.fold(re.split(r"\s[|–—-]\s", title)[-1]) or None if title else None


# --- what announces articles --------------------------------------------------------------------------------------


def _tree(page: Page) -> HtmlElement:
    try:
        return parse(page.body, page.headers)
    except Unreadable as error:
        raise NoProposal(f"{page.final_url} is neither a page, a feed nor a sitemap ({error})") from error


def _announced(page: Page, address: str) -> Listed | None:
    """A feed or a sitemap, when the page is one."""
    try:
        feed = read_feed(page.body, page.headers.get("content-type", ""))
    except UnexpectedPage:
        pass
    else:
        links = tuple(
            Link(urljoin(address, each.url), "", "feed", address, each.title, each.published or each.modified)
            for each in feed.entries
        )
        return Listed("FeedSpider", {"feeds": (address,)}, links) if links else None
    plausible = page.body.startswith(b"\x1f\x8b") or b"<urlset" in page.body[:2_000]
    try:
        entries = read_sitemap(page.body).entries if plausible else ()
    except UnexpectedPage:
        return None
    newest = sorted(entries, key=lambda each: each.published or each.lastmod or "", reverse=True)
    links = tuple(
        Link(each.url, "", "sitemap", address, each.title, each.published or each.lastmod)
        for each in newest
        if not is_home(each.url)
    )
    return Listed("SitemapSpider", {"sitemaps": (address,)}, links[:LISTED]) if links else None


def _of_address(address: str, source: Source, fetch: Fetch) -> list[Listed]:
    page = fetch(address).usable
    if page is None:
        return []
    try:
        return _of_page(parse(page.body, page.headers), page.final_url, source, fetch)
    except Unreadable:
        return []


def _of_page(tree: HtmlElement, address: str, source: Source, fetch: Fetch) -> list[Listed]:
    """The page's own list, and the feeds that it names."""
    found = [each] if (each := listing(tree, address, source)) else []
    for feed in _feeds(tree, address)[:3]:
        page = fetch(feed).usable
        if page is not None and (announced := _announced(page, feed)):
            found.append(announced)
    return found


def _feeds(tree: HtmlElement, address: str) -> list[str]:
    declared = [
        each.get("href", "")
        for each in tree.iter("link")
        if (each.get("type") or "").lower().split(";")[0].strip() in FEED_TYPES
    ]
    linked = [
        each.get("href", "") for each in tree.iter("a") if FEED_ADDRESS.search(urlsplit(each.get("href", "")).path)
    ]
    addresses = (urljoin(address, each.strip()) for each in (*declared, *linked) if each.strip())
    return list(dict.fromkeys(each for each in addresses if same_site(each, address) and "comment" not in each.lower()))


def _of_sitemaps(address: str, fetch: Fetch) -> list[Listed]:
    robots = fetch(urljoin(address, "/robots.txt")).usable
    text = robots.body.decode("utf-8", "replace") if robots else ""
    named = re.findall(r"(?im)^\s*sitemap:\s*(\S+)", text) or [urljoin(address, "/sitemap.xml")]
    found = []
    for sitemap in named[:2]:
        page = fetch(sitemap).usable
        if page is not None and (announced := _announced(page, sitemap) or _of_index(page, sitemap, fetch)):
            found.append(announced)
    return found


def _of_index(page: Page, address: str, fetch: Fetch) -> Listed | None:
    """A sitemap index, with the links of its newest sitemap."""
    try:
        sitemap = read_sitemap(page.body)
    except UnexpectedPage:
        return None
    if not sitemap.index or not sitemap.entries:
        return None
    newest = max(sitemap.entries, key=lambda each: each.lastmod or "")
    child = fetch(newest.url).usable
    announced = _announced(child, newest.url) if child is not None else None
    return replace(announced, attributes={"sitemaps": (address,)}) if announced else None


def _news_pages(tree: HtmlElement, address: str) -> list[str]:
    """Pages of the site that are called its news, the shortest names first."""
    found: dict[str, int] = {}
    for anchor, url in _anchors(tree, address):
        words = metadata.fold(anchor.text_content())
        if len(words) <= 40 and (NEWS_WORDS.search(words) or NEWS_WORDS.search(urlsplit(url).path)):
            found.setdefault(url, len(words))
    return sorted(found, key=lambda each: found[each])[:3]


def _best(found: Sequence[Listed]) -> Listed:
    """A feed that announces what the list shows, else the list with the most dated links."""
    lists = [each for each in found if each.base == "ListingSpider"]
    feeds = [each for each in found if each.base == "FeedSpider"]
    best = max(lists, key=lambda each: (each.dated > 0.5, len(each.links)), default=None)
    if best is None:
        return max(feeds or found, key=lambda each: len(each.links))
    shown = {canonical_url(link.url) for link in best.links}
    for feed in feeds:
        told = {canonical_url(link.url) for link in feed.links}
        if len(told & shown) >= 0.4 * min(len(told), len(shown)):
            return feed
    return best


# --- lists of links -----------------------------------------------------------------------------------------------


def listing(tree: HtmlElement, address: str, source: Source) -> Listed | None:
    """The list of articles on a page: the group of alike links with the longest titles, dated ones first."""
    groups: defaultdict[tuple[str, ...], list[tuple[HtmlElement, str]]] = defaultdict(list)
    for anchor, url in _anchors(tree, address):
        groups[tuple(str(each.tag) for each in anchor.iterancestors())].append((anchor, url))
    best: tuple[float, Listed] | None = None
    for group in groups.values():
        for rows in _lists(group):
            scored = _scored(tree, rows, address, source)
            if scored and (best is None or scored[0] > best[0]):
                best = scored
    return best[1] if best else None


@dataclass(frozen=True, slots=True)
class Row:
    """One link of a list, the element that is its own, and its title."""

    element: HtmlElement
    anchor: HtmlElement
    url: str
    title: str


def _anchors(tree: HtmlElement, address: str) -> Iterator[tuple[HtmlElement, str]]:
    """The links to other pages of the same site."""
    base = urljoin(address, next((each.get("href", "") for each in tree.iter("base")), ""))
    for number, anchor in enumerate(tree.iter("a")):
        href = (anchor.get("href") or "").strip()
        if number >= MAX_ANCHORS:
            return
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        url = urldefrag(urljoin(base, href)).url
        if same_site(url, address) and canonical_url(url) != canonical_url(address) and not is_home(url):
            yield anchor, url


def _lists(group: Sequence[tuple[HtmlElement, str]]) -> Iterator[list[Row]]:
    """The lists in a group of links at one depth: those whose rows stand in containers of one kind."""
    targets: defaultdict[HtmlElement, set[str]] = defaultdict(set)
    for anchor, url in group:
        for ancestor in anchor.iterancestors():
            targets[ancestor].add(url)
    lists: defaultdict[tuple[Any, ...], dict[str, Row]] = defaultdict(dict)
    for anchor, url in group:
        row = anchor
        while (parent := row.getparent()) is not None and len(targets[parent]) == 1:
            row = parent
        parent = row.getparent()
        if parent is None:
            continue
        title = metadata.fold(anchor.text_content()) or metadata.fold(anchor.get("title"))
        rows = lists[row.tag, parent.tag, parent.get("class")]
        if url not in rows or len(title) > len(rows[url].title):
            rows[url] = Row(row, anchor, url, title)
    for found in lists.values():
        if len(found) >= FEWEST:
            yield list(found.values())


def _scored(tree: HtmlElement, rows: list[Row], address: str, source: Source) -> tuple[float, Listed] | None:
    """A list as a spider would read it, with how much it looks like one of articles."""
    length = sum(min(_width(row.title), 100) for row in rows) / len(rows)
    if length < SHORTEST:
        return None
    elements = [row.element for row in rows]
    whole = all(row.element is row.anchor for row in rows)
    chosen = _selector(tree, elements)
    attributes: dict[str, Any] = {}
    printed: list[str | None] = [None] * len(rows)
    if chosen is None or whole:
        # without a name of their own, their addresses tell them apart
        attributes["links"] = chosen if chosen and whole else "a"
    else:
        links = next((css for css in _link_selectors(rows) if _finds(css, rows)), "a")
        attributes |= {"rows": chosen, "links": links}
        listed_date, printed = _listed_date(rows, source)
        if listed_date:
            attributes["listed_date"] = listed_date
    following = _following(tree, address)
    links_found = tuple(
        Link(row.url, "", "listing", address, row.title or None, day) for row, day in zip(rows, printed, strict=True)
    )
    listed = Listed("ListingSpider", {"start_urls": (following.get("start") or address,), **attributes}, links_found)
    listed = replace(listed, attributes={**listed.attributes, **{k: v for k, v in following.items() if k != "start"}})
    return min(len(rows), 30) * length * (1 + 2 * listed.dated), listed


def _width(text: str) -> int:
    """Characters, those of scripts that write a word in one or two counted threefold."""
    return sum(3 if unicodedata.east_asian_width(each) == "W" else 1 for each in text)


def _names(element: HtmlElement) -> list[str]:
    return [each for each in (element.get("class") or "").split() if TOKEN.match(each)]


def _selector(tree: HtmlElement, elements: Sequence[HtmlElement]) -> str | None:
    """CSS that selects these elements and hardly another."""
    wanted = set(elements)
    tag = str(elements[0].tag)
    shared = [name for name in _names(elements[0]) if all(name in _names(each) for each in elements)]
    first = _names(elements[0])[0].rstrip("0123456789") if _names(elements[0]) else ""
    numbered = len(first) > 3 and all((each.get("class") or "").startswith(first) for each in elements)
    candidates = [f"{tag}.{name}" for name in sorted(shared, key=lambda each: any(map(str.isdigit, each)))]
    candidates += [f'{tag}[class^="{first}"]'] if numbered and not shared else []
    ancestors = [each for each in elements[0].iterancestors() if each.tag not in ("html", "body")][:5]
    for depth, ancestor in enumerate(ancestors):
        named = [f"#{ancestor.get('id')}"] if TOKEN.match(ancestor.get("id") or "") else []
        named += [f"{ancestor.tag}.{name}" for name in _names(ancestor)]
        for each in named:
            candidates += [f"{each} > {tag}"] if depth == 0 else []
            candidates += [f"{each} {own}" for own in (*(f"{tag}.{name}" for name in shared), tag)]
    # a row of links has a link: what else the selector meets does no harm
    for css in candidates:
        met = [each for each in tree.cssselect(css) if each.tag == "a" or each.find(".//a") is not None]
        if len(wanted & set(met)) >= 0.9 * len(wanted) and len(met) <= 1.3 * len(wanted) + 1:
            return css
    return None


def _link_selectors(rows: Sequence[Row]) -> Iterator[str]:
    anchor = rows[0].anchor
    parent = anchor.getparent()
    if parent is not None and parent.tag in HEADINGS:
        yield f"{parent.tag} a"
    yield "a"
    for name in _names(anchor):
        yield f"a.{name}"
    if parent is not None:
        for name in _names(parent):
            yield f"{parent.tag}.{name} a"
        yield f"{parent.tag} a"


def _finds(css: str, rows: Sequence[Row]) -> bool:
    """Whether the first link that it selects in a row is the one with the title."""
    hits = sum(next(iter(row.element.cssselect(css)), None) is row.anchor for row in rows)
    return hits >= 0.9 * len(rows)


def _listed_date(rows: Sequence[Row], source: Source) -> tuple[str | None, list[str | None]]:
    """CSS of the element that prints a row's date, and what it prints in each row."""
    votes: Counter[str] = Counter()
    for row in rows[:12]:
        for element in row.element.iterdescendants():
            if not isinstance(element.tag, str) or element.tag in ("script", "style") or element is row.anchor:
                continue
            if _is_date(metadata.fold(element.text_content()), source) and not any(
                _is_date(metadata.fold(child.text_content()), source) for child in element if isinstance(child.tag, str)
            ):
                names = _names(element)
                parent = element.getparent()
                place = 1 + parent.index(element) if parent is not None else 1
                named = [f"{element.tag}.{name}" for name in names] or ["time" if element.tag == "time" else ""]
                votes.update([each for each in named if each] or [f"{element.tag}:nth-child({place})"])
    for css, _ in votes.most_common(4):
        printed = [
            next((t for e in row.element.cssselect(css) if (t := metadata.fold(e.text_content()))), None)
            for row in rows
        ]
        dated = [each if each and _is_date(each, source) else None for each in printed]
        if sum(each is not None for each in dated) >= 0.7 * len(rows):
            return css, dated
    # a date that stands bare in the row, before or after the link
    printed = [metadata.fold(" ".join(row.element.xpath("text()"))) for row in rows]
    dated = [each if each and _is_date(each, source) else None for each in printed]
    if sum(each is not None for each in dated) >= 0.7 * len(rows):
        return f"{rows[0].element.tag}::text", dated
    return None, [None] * len(rows)


def _is_date(text: str, source: Source) -> bool:
    if not 5 < len(text) <= 60:
        return False
    reading = dates.read(
        text, language=source.language, country=source.country, timezone=source.timezone,
        calendar=source.calendar, date_order=source.date_order, context="listing",
    )  # fmt: skip
    return reading is not None and reading.day is not None


def _following(tree: HtmlElement, address: str) -> dict[str, Any]:
    """How the list goes on: an address with `{page}`, or CSS of the link to the next page."""
    for anchor, url in _anchors(tree, address):
        words = metadata.fold(anchor.text_content())
        counted = re.fullmatch(r"(.*?(?:[?&]\w*p(?:age|aged|g)?\w*=|/page/|/seite/|_))([12])((?:[/&.].*)?)", url, re.I)
        if words == "2" and counted and urlsplit(url).path.count("/") <= urlsplit(address).path.count("/") + 3:
            start = f"{_braced(counted[1])}{{page}}{_braced(counted[3])}"
            return {"start": start, **({"first_page": 0} if counted[2] == "1" else {})}
    for anchor in tree.iter("a"):
        words = metadata.fold(anchor.text_content())
        names = _names(anchor)
        if "next" in (anchor.get("rel") or "").split():
            return {"next_page": 'a[rel~="next"]'}
        named = next((name for name in names if re.search(r"(?:^|[-_])next(?:[-_]|$)", name, re.I)), None)
        if named:
            return {"next_page": f"a.{named}"}
        parent = anchor.getparent()
        if NEXT_WORDS.match(words) and parent is not None and _names(parent):
            return {"next_page": f"{parent.tag}.{_names(parent)[-1]} a"}
    return {}


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


# --- addresses ----------------------------------------------------------------------------------------------------


def _others(tree: HtmlElement | None, address: str, listed: Listed) -> list[str]:
    """The site's addresses on the page that are not on the list."""
    if tree is None:
        return []
    known = {link.url for link in listed.links}
    return [url for _, url in _anchors(tree, address) if url not in known]


def _pattern(urls: Sequence[str], others: Sequence[str]) -> str | None:
    """A regular expression that the articles' addresses match and the site's others hardly; None when there is none."""
    split = [urlsplit(url) for url in urls]
    if len({each.path for each in split}) == 1 and all(each.query for each in split):
        shapes = {_literally(each.query) for each in split}
        found = rf"[?&]{shapes.pop()}" if len(shapes) == 1 else None
    else:
        paths = [[part for part in each.path.split("/") if part] for each in split]
        length, count = Counter(map(len, paths)).most_common(1)[0]
        if count < 0.9 * len(paths):
            length = 0
        columns = list(zip(*(path for path in paths if len(path) == length), strict=True)) if length else []
        parts = [_shape(column) for column in columns]
        found = "/" + "/".join(parts) if parts else None
    if found is None or not re.search(r"[A-Za-z]{2}|\\d", found):
        return None
    met = sum(re.search(found, url) is not None for url in urls)
    foreign = sum(re.search(found, url) is not None for url in others)
    return found if met >= 0.95 * len(urls) and foreign <= max(3, 0.3 * len(others)) else None


def _literally(text: str) -> str:
    """A regular expression for a text with whatever numbers: an id, a year, a month."""
    escaped = (re.sub(r"\\([^\w.?+*|()\[\]{}^$\\])", r"\1", re.escape(each)) for each in re.split(r"\d+", text))
    return r"\d+".join(escaped)


def _shape(parts: Sequence[str]) -> str:
    """What the parts of addresses at one place have in common."""
    if len(set(parts)) == 1:
        return _literally(parts[0])
    shapes = {_literally(part) for part in parts}
    if len(shapes) == 1:
        return shapes.pop()
    endings = {match[0] if (match := re.search(r"\.[a-z]{3,5}\Z", part)) else "" for part in parts}
    ending = re.escape(endings.pop()) if len(endings) == 1 else ""
    return rf"[^/]+{ending}"


# --- articles -----------------------------------------------------------------------------------------------------


def _samples(listed: Listed, source: Source, fetch: Fetch) -> tuple[list[Sample], list[str]]:
    samples: list[Sample] = []
    unread: list[str] = []
    wanted = [link for link in listed.links if not source.article_urls or re.search(source.article_urls, link.url)]
    for link in wanted[:ARTICLES]:
        answer = fetch(link.url)
        if answer.page is None or answer.trouble:
            unread.append(answer.reason)
            continue
        page = replace(answer.page, source_id=source.source_id, link=replace(link, source_id=source.source_id))
        try:
            samples.append(_read(page, source))
        except Unreadable as error:
            unread.append(f"{link.url}: {error}")
    return samples, unread


def _read(page: Page, source: Source) -> Sample:
    draft = extract(page, source)
    return Sample(page, draft, dates.normalise(draft, source))


def _sample(page: Page, source: Source) -> Sample | None:
    try:
        return _read(page, source)
    except Unreadable:
        return None


def _selectors(samples: Sequence[Sample]) -> dict[str, str]:
    """CSS of title and body where it holds on every page; nothing where the generic reading serves."""
    if len(samples) < FEWEST:
        return {}
    trees = [parse(each.page.body, each.page.headers) for each in samples]
    found: dict[str, str] = {}
    listed = [each.page.link.title if each.page.link else None for each in samples]
    differing = sum(
        title is not None and metadata.loose(title) != metadata.loose(each.draft.title or "")
        for title, each in zip(listed, samples, strict=True)
    )
    if differing > len(samples) / 3 and (
        title := _common(trees, [_titled(t, w) for t, w in zip(trees, listed, strict=True)])
    ):
        found["title"] = title
    if body := _common(trees, [_holder(tree, each.draft.body) for tree, each in zip(trees, samples, strict=True)]):
        found["body"] = body
    return found


def _titled(tree: HtmlElement, title: str | None) -> list[HtmlElement]:
    """The elements that print the title of the list."""
    wanted = metadata.loose(title or "")
    if len(wanted) < 4:
        return []
    return [
        each
        for each in tree.iter(*HEADINGS, "td", "div", "span", "p", "strong")
        if len(each) < 6 and metadata.loose(metadata.fold(each.text_content())) == wanted
    ]


def _holder(tree: HtmlElement, body: str) -> list[HtmlElement]:
    """The element that holds the text and little besides, and those around it."""
    lines = [metadata.loose(line) for line in body.split("\n\n") if len(line) > 40]
    size = sum(map(len, lines))
    found = []
    if lines:
        for element in tree.iter("div", "article", "section", "td", "main"):
            words = metadata.loose(metadata.fold(element.text_content()))
            if size * 0.95 <= len(words) <= size * 1.3 + 200 and all(line in words for line in lines):
                found.append(element)
    return found[::-1]


def _common(trees: Sequence[HtmlElement], candidates: Sequence[Sequence[HtmlElement]]) -> str | None:
    """CSS that selects on every page, first of all, one of its candidates."""
    if not all(candidates):
        return None
    votes: Counter[str] = Counter()
    for each in candidates:
        names: set[str] = set()
        for element in each:
            if TOKEN.match(element.get("id") or "") and not re.search(r"\d", element.get("id", "")):
                names.add(f"#{element.get('id')}")
            names |= {f"{element.tag}.{name}" for name in _names(element)}
            if element.tag in HEADINGS:
                names.add(str(element.tag))
        votes.update(names)
    for css, count in votes.most_common(8):
        if count < len(trees):
            break
        met: list[list[HtmlElement]] = [tree.cssselect(css) for tree in trees]
        if all(len(each) == 1 and each[0] in wanted for each, wanted in zip(met, candidates, strict=True)):
            return css
    return None


# --- the file -----------------------------------------------------------------------------------------------------


def _literal(value: Any) -> str:
    """A value as a spider file writes it."""
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_literal, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, date | datetime):
        return f"date({value.year}, {value.month}, {value.day})"
    if not isinstance(value, str):
        return repr(value)
    if "\\" in value and '"' not in value:
        return f'r"{value}"'
    escaped = value.replace("\\", "\\\\")
    return f'"{escaped}"' if '"' not in value else f"'{escaped}'" if "'" not in value else repr(value)


__all__ = ["Listed", "NoProposal", "Proposal", "Sample", "listing", "propose"]
