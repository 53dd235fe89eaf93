"""What a spider for a site could look like: read from its pages, for a person to review.

Looks at a front page or a listing, its feeds and its sitemap, takes the highest rung of the ladder that announces what
the page shows, and reads a few articles. Fetches through what it is given; writes nothing.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from typing import Any, get_args
from urllib.parse import unquote, urljoin, urlsplit
from zoneinfo import available_timezones

from babel.core import Locale, get_global
from lxml.html import HtmlElement

from dateline import dates
from dateline.crawl.cms import DrupalApiSpider, WordPressSpider, section
from dateline.crawl.feed import read_feed
from dateline.crawl.listing import JsonListingSpider, ListingSpider, at_path
from dateline.crawl.rendered import missing
from dateline.crawl.session import Answer
from dateline.crawl.sitemap import read_sitemap
from dateline.crawl.spider import UnexpectedPage
from dateline.crawl.stored_listing import response_of, spider_on
from dateline.extract import Unreadable, extract, language, metadata, structured_data
from dateline.extract.parse import parse
from dateline.model.records import Draft, Link, Page, Published
from dateline.model.source import DateOrder, Kind, Source, load_each, source_ids
from dateline.model.urls import absolute_url, canonical_url, is_home, registered_domain, same_site
from dateline.scaffold.cms_detection import platform
from dateline.scaffold.json_lists import answered, embedded
from dateline.scaffold.recognition import (
    FEWEST,
    NEWS_WORDS,
    NEXT_WORDS,
    SHORTEST,
    Listed,
    address_pattern,
    anchors,
    article_selectors,
    base_of,
    is_shell,
    listing,
    speaks_of_other,
    width,
)

MOST_GROWTH = 1.03
"""How many times longer a body selector may make the texts: one that adds more holds a share bar or related links."""
LISTS = 3
"""Lists whose articles are tried, the best first."""
ARTICLES = 10
"""Articles that are read and shown."""
LISTED = 200
"""Links of a sitemap that are looked at, the newest."""
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
FEED_ADDRESS = re.compile(r"(?:^|[/._=-])(?:rss|feed|atom|rdf)(?:[/._?=-]|\d|\Z)", re.I)
FEED_PLACES = ("feed/", "rss.xml", "rss", "feed.xml", "atom.xml")
MINISTRY_HOST = re.compile(
    r"(?:^|[.-])(?:\w*mfa\w*|mofa\w*|mae|mre|minrel|mrree|mzv|diplomat\w*|foreign\w*|exteriores|cancilleria|auswaertiges\w*)"
    r"(?:[.-]|\Z)|\.(?:gov|gob|gouv|gub|go|govt)\b"
)
HOME_WORDS = re.compile(
    rf"{metadata.HOME}|welcome|index|main(?: page)?|front ?page|pagina principale|главная страница|головна"
    r"|الصفحة الرئيسية",
    re.I,
)
LONGEST_EVIDENCE = 110
PAGING = ("start_urls", "first_page", "paging", "next_page")
TERRITORIES = {"uk": "GB", "eu": "XX", "int": "XX", "su": "RU"}

WAYS_OUT = {
    "robots": "give a page or a feed that its robots.txt allows, or ask the publisher",
    "refused": "give an address on the public web",
    "blocked": "do not disguise the crawler: ask the publisher, or give its feed, which is often left open",
    "unreachable": "see whether a browser reaches it, and try again later or with the address that the browser shows",
    "broken": "give the address at which a browser shows the site's news",
}
"""What to do when the address that was given cannot be used, by the kind of trouble."""

Fetch = Callable[[str], Answer]


class NoProposal(ValueError):
    """Nothing can be proposed; the message says why and what to do."""


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
    notes: tuple[str, ...] = ()
    """What a person has to look at."""

    def spider(self) -> str:
        """The spider's file."""
        source = self.source
        name = "".join(part.capitalize() for part in source.source_id.split("_"))
        facts: dict[str, Any] = {
            each: getattr(source, each)
            for each in ("publisher", "kind", "country", "language", "timezone", "calendar", "date_order", "home")
        }
        last = ("article_urls", "title", "body", "checked_on", "status", "evidence")
        defaults = {"calendar": "gregorian", "date_order": "DMY"}
        stated = {key: value for key, value in facts.items() if value is not None and defaults.get(key) != value}
        stated |= self.listed.attributes
        stated |= {each: value for each in last if (value := getattr(source, each)) is not None}
        lines = [f"    {key} = {_literal(value)}" for key, value in {"name": source.source_id, **stated}.items()]
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
    stated = stated or {}
    _check(stated)
    answer = fetch(url)
    page = answer.usable
    if page is None:
        raise NoProposal(f"{answer.reason}; {WAYS_OUT[answer.trouble or 'broken']}")
    direct = _announced(page, page.final_url) or _of_index(page, page.final_url, fetch)
    value = _json(page)
    tree = None if direct or value is not None else _tree(page)
    source, notes = _facts(page.final_url, _front(page, fetch) if tree is None else tree, today, stated)
    found = [direct] if direct else _of_json(page, value, source) if value is not None else []
    troubles: list[str] = []
    if not found and tree is None:
        raise NoProposal(
            f"{page.final_url} is JSON without a list whose rows hold an address and a title; "
            "write a JsonListingSpider, whose url_template makes addresses of what the rows hold"
        )
    if tree is not None:
        found += _of_page(page, tree, source, fetch)
        if is_home(page.final_url) or not found:
            for address in _news_pages(tree, page.final_url):
                found += _of_address(address, source, fetch, troubles)
        if not found and (door := _door(tree, page.final_url, stated.get("language", "en"))):
            with suppress(NoProposal):
                return propose(door, fetch, today, stated=stated)
        if not found:
            found += _of_sitemaps(page.final_url, fetch)
        if not found:
            found += _behind(page.final_url, tree, source, fetch)
    if not found and tree is not None and is_shell(tree, page.final_url):
        return _unseen(page.final_url, source, notes)
    if not found:
        raise NoProposal(
            f"{page.final_url} names no feed or sitemap and holds no list of links that look like articles; "
            "give the address of the page on which the site lists its news"
            + "".join(f"; {each}" for each in troubles[:1])
        )
    made = platform(page)
    tried: list[Proposal] = []
    for listed in _ranked(found)[:LISTS]:
        tried.append(_tried(listed, source, _others(tree, page.final_url, listed), fetch, stated))
        if tried[-1].samples:
            break
    best = next((each for each in tried if each.samples), tried[0])
    if made is not None:
        notes.append(f"the site is made with {made.name}; the proposal stands on {best.listed.base}")
    if best.listed.dated < 0.5:
        notes.append("most links have no date beside them: paging stops at known links, not at the window")
    if (
        best.listed.base == "ListingSpider"
        and not {"paging", "next_page"} & set(best.listed.attributes)
        and b"__doPostBack(" in page.body
    ):
        notes.append("the site's script turns the pages (__doPostBack), so only the first page of the list is read")
    if not best.samples:
        notes.append(
            "none of the listed pages could be read as an article: state title and body, or narrow article_urls"
        )
    elif not any(each.published.during for each in best.samples):
        notes.append("no article has a date that can be read: state published or listed_date, or the calendar")
    else:
        best = replace(best, source=replace(best.source, status="seen_working", checked_on=today))
    return replace(best, notes=tuple(notes))


def _tried(listed: Listed, source: Source, others: Sequence[str], fetch: Fetch, stated: Mapping[str, str]) -> Proposal:
    """What a list gives when its first articles are read, with the language and the selectors that they suggest."""
    if listed.base != "WordPressSpider":  # which is told its posts; their slugs may have a pattern by chance
        source = replace(source, article_urls=address_pattern([link.url for link in listed.links], others))
    pages, missing = _fetched(listed, source, fetch)
    samples, unread = _read(pages, source)
    if "language" not in stated and (spoken := _spoken(samples)) not in (None, language.primary(source.language)):
        source = replace(source, language=spoken)  # a sitemap has no words, a front page few
        samples, unread = _read(pages, source)
    selectors = article_selectors(
        [parse(each.page.body, each.page.headers) for each in samples],
        [(each.page.link.title if each.page.link else None, each.draft) for each in samples],
    )
    if selectors:
        source = replace(source, title=selectors.get("title"), body=selectors.get("body"))
        generic, (samples, unread) = samples, _read(pages, source)
        if source.body and _growth(generic, samples) > MOST_GROWTH:
            source = replace(source, body=None)
            samples, unread = _read(pages, source)
    return Proposal(source, listed, tuple(samples), (*missing, *unread))


def _growth(before: Sequence[Sample], after: Sequence[Sample]) -> float:
    """How many times longer the texts became, in the median."""
    lengths = {each.page.url: len(each.draft.body) for each in before}
    ratios = [len(each.draft.body) / lengths[each.page.url] for each in after if lengths.get(each.page.url)]
    return median(ratios) if ratios else 1.0


def _spoken(samples: Sequence[Sample]) -> str | None:
    """The language of most articles."""
    spoken = Counter(language.primary(each.draft.language) for each in samples).most_common(1)
    return spoken[0][0] if spoken and spoken[0][1] > len(samples) / 2 else None


def _unseen(address: str, source: Source, notes: Sequence[str]) -> Proposal:
    """A spider for a list that only a browser sees, of which nothing can be known from here."""
    told = (
        "the page is an empty shell that a script fills in, so nothing of its list could be seen: this is where to "
        "begin, not a proposal that works",
        "look for the JSON behind it first (the browser's network tab): JsonListingSpider needs no browser",
        f"else RenderedListingSpider, which {missing() or 'has the browser that it needs here'}: state rows, "
        "links and listed_date from "
        "what the browser shows, and rendered_articles if the articles are empty too",
    )
    return Proposal(
        source, Listed("RenderedListingSpider", {"start_urls": (address,), "links": "a"}, ()), notes=(*notes, *told)
    )


# --- the facts ----------------------------------------------------------------------------------------------------


def _check(stated: Mapping[str, str]) -> None:
    """Refuse what a person states when no source can have it."""
    possible: dict[str, Container[str]] = {
        "kind": get_args(Kind),
        "date_order": get_args(DateOrder),
        "country": {*Locale("en").territories, "XX"},
        "timezone": available_timezones(),
    }
    for fact, values in possible.items():
        if stated.get(fact) and stated[fact] not in values:
            listed = f": it is one of {', '.join(values)}" if isinstance(values, tuple) else ""
            raise NoProposal(f"{stated[fact]!r} is no {fact}{listed}")


def _facts(address: str, tree: HtmlElement | None, today: date, stated: Mapping[str, str]) -> tuple[Source, list[str]]:
    """The source's facts, each stated, read from the page, or taken from a source of the same country."""
    home = urljoin(address, "/")
    host = urlsplit(home).hostname or ""
    notes: list[str] = []
    found = metadata.Metadata()
    if tree is not None:
        found = metadata.collect(tree, structured_data.collect(tree, address))
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
    label = (registered_domain(host) or host).split(".")[0]
    known = (name for name in found.site_names if name.casefold() not in host.casefold())
    publisher = stated.get("publisher") or next(known, None) or _name_of(tree) or host
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
        status="unverified",
        evidence=f"dateline new-source {address}, {today}"[:LONGEST_EVIDENCE],
    )
    return source, notes


def _kin(country: str, tongue: str) -> Source | None:
    """A source of the same country, in the same language if there is one, a ministry if there is one."""
    known = [source for source in load_each(source_ids())[0] if source.country == country != "XX"]
    wanted = language.primary(tongue)
    return max(
        known, key=lambda each: (language.primary(each.language) == wanted, each.kind == "ministry"), default=None
    )


def _name_of(tree: HtmlElement | None) -> str | None:
    title = tree.findtext(".//title") if tree is not None else None
    parts = [metadata.fold(part) for part in metadata.SEPARATOR.split(title or "")]
    names = [part for part in parts if part and not HOME_WORDS.fullmatch(part)]
    # "Press releases | Ministry of Foreign Affairs", "Ministry of Foreign Affairs - Home"
    return max(names, key=len, default=None)


# --- what announces articles --------------------------------------------------------------------------------------


def _tree(page: Page) -> HtmlElement:
    try:
        return parse(page.body, page.headers)
    except Unreadable as error:
        raise NoProposal(
            f"{page.final_url} is neither a page, a feed nor a sitemap ({error}); {WAYS_OUT['broken']}"
        ) from error


def _front(page: Page, fetch: Fetch) -> HtmlElement | None:
    """The front page of the site that a feed, a sitemap or a JSON answer belongs to."""
    front = fetch(urljoin(page.final_url, "/")).usable
    try:
        return parse(front.body, front.headers) if front is not None else None
    except Unreadable:
        return None


def _announced(page: Page, address: str) -> Listed | None:
    """A feed or a sitemap, when the page is one."""
    try:
        feed = read_feed(page.body, page.headers.get("content-type", ""))
    except UnexpectedPage:
        pass
    else:
        links = tuple(
            Link(
                absolute_url(address, each.url) or each.url,
                "",
                "feed",
                address,
                each.title,
                each.published or each.modified,
            )
            for each in feed.entries
            if each.url
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


def _of_address(address: str, source: Source, fetch: Fetch, troubles: list[str], deeper: bool = True) -> list[Listed]:
    """The lists of a page of news; where it only leads to such pages, theirs; `troubles` gets what fails."""
    answer = fetch(address)
    page = answer.usable
    if page is None:
        troubles.append(answer.reason)
        return []
    try:
        tree = parse(page.body, page.headers)
    except Unreadable:
        return []
    found = _of_page(page, tree, source, fetch)
    for below in _news_pages(tree, page.final_url) if deeper and not found else ():
        found += _of_address(below, source, fetch, troubles, deeper=False)
    return found


def _of_page(page: Page, tree: HtmlElement, source: Source, fetch: Fetch) -> list[Listed]:
    """The page's own list, as its site's family or as such, and the feeds that it names."""
    address = page.final_url
    generic = listing(tree, address, source)
    carried = generic or embedded(tree, address, source)
    found = [carried] if carried else []
    if family := _of_family(page, generic, source, fetch):
        found = [family]
    for feed in _feeds(tree, address)[:3]:
        answered = fetch(feed).usable
        if answered is not None and (announced := _announced(answered, feed)):
            found.append(announced)
    return found


def _of_family(page: Page, generic: Listed | None, source: Source, fetch: Fetch) -> Listed | None:
    """The list as the base of the site's family reads it; what its theme prints differently is taken from `generic`."""
    made = platform(page)
    if made is None:
        return None
    if made.base is WordPressSpider and (posts := _of_rest(page.final_url, source, fetch)):
        return posts
    start: dict[str, Any] = {"start_urls": (page.final_url,)}
    links, turns = _rows(made.base, page, source, start)
    if generic is not None and not turns:  # a pager that is not the family's own
        start |= {name: generic.attributes[name] for name in PAGING if name in generic.attributes}
        if "paging" in start and made.base.first_page != start.get("first_page", 1):
            start |= {"first_page": start.get("first_page", 1)}
    plain = Listed(made.base.__name__, start, links)
    titles = sum(width(link.title or "") for link in links) / max(1, len(links))
    good = len(links) >= FEWEST and (titles >= SHORTEST or plain.dated >= 0.7)
    if generic is None:
        return plain if good else None
    shown = {canonical_url(link.url) for link in generic.links} | {link.title for link in generic.links if link.title}
    common = sum(canonical_url(link.url) in shown or link.title in shown for link in links)
    if good and common >= 0.5 * len(generic.links) and plain.dated >= generic.dated - 0.2:
        return plain
    own = {name: value for name, value in generic.attributes.items() if name in ("rows", "links", "listed_date")}
    if "rows" not in own:
        own |= {"rows": None}
    links, _ = _rows(made.base, page, source, start | own)
    return Listed(made.base.__name__, start | own, links) if len(links) >= FEWEST else None


def _of_rest(address: str, source: Source, fetch: Fetch) -> Listed | None:
    """The posts that WordPress's REST interface names for its front page or a category."""
    root, category = section(address)
    if root is None:
        return None
    query = "per_page=50&_fields=date,modified,link,title"
    if category:
        answer = fetch(f"{root}wp-json/wp/v2/categories?slug={category}&_fields=id").usable
        named = re.search(rb'"id"\s*:\s*(\d+)', answer.body) if answer else None
        if named is None:
            return None
        query += f"&categories={int(named[1])}"
    page = fetch(f"{root}wp-json/wp/v2/posts?{query}").usable
    start = {"start_urls": (address,)}
    links, _ = _rows(WordPressSpider, page, source, start, rung="rest") if page is not None else ((), False)
    return Listed("WordPressSpider", start, links) if links else None


def _rows(
    base: type[ListingSpider | JsonListingSpider],
    page: Page,
    source: Source,
    attributes: Mapping[str, Any],
    rung: str = "pages",
) -> tuple[tuple[Link, ...], bool]:
    """The links that a spider with these attributes would read on a page (none where it finds no row), and whether it
    finds the next page there."""
    spider = spider_on(page, base, source, attributes)
    response = response_of(page, rung=rung)
    try:
        return tuple(spider.rows_of(response)), spider.following(response) is not None
    except UnexpectedPage:
        return (), False


def _json(page: Page) -> Any:
    """What a JSON answer holds; None for any other page."""
    if not page.body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        return None
    try:
        return json.loads(page.body.decode("utf-8-sig", "replace"))
    except ValueError:
        return None


def _of_json(page: Page, value: Any, source: Source) -> list[Listed]:
    """The list in a JSON answer."""
    address = page.final_url
    if isinstance(value, Mapping) and "jsonapi" in value:  # its rows name themselves, not the articles' pages
        start = {"start_urls": (address.partition("?")[0],)}
        links, _ = _rows(DrupalApiSpider, page, source, start)
        return [Listed("DrupalApiSpider", start, links)] if links else []
    found = answered(value, address, source)
    return [found] if found else []


def _behind(address: str, tree: HtmlElement, source: Source, fetch: Fetch) -> list[Listed]:
    """What a page that shows no list may have behind it: interfaces and feeds at the places that systems give them, and
    the addresses that its scripts name."""
    home = urljoin(address, "/")
    if posts := _of_rest(home, source, fetch):
        return [posts]
    types = _asked(urljoin(home, "jsonapi"), fetch)[1]
    named = at_path(types, "links") if isinstance(types, Mapping) else None
    kinds = [kind for kind in named if kind.startswith("node--")] if isinstance(named, Mapping) else []
    kinds.sort(key=lambda kind: (NEWS_WORDS.search(kind.removeprefix("node--").replace("_", " ")) is None, len(kind)))
    hrefs = (at_path(named, f"{kind}.href") or at_path(named, kind) for kind in kinds[:2])
    nodes = [f"{href}?sort=-created&page[limit]=50" for href in hrefs if isinstance(href, str)]
    scripts = [each.text or "" for each in tree.iter("script")]
    for script in _addresses(tree, address, [each.get("src") for each in tree.iter("script")])[:3]:
        loaded = fetch(script).usable
        scripts.append(loaded.body.decode("utf-8", "replace") if loaded else "")
    quoted = re.findall(r"[\"'`]((?:https?:/)?/[^\s\"'`<>${}]{3,200})[\"'`]", " ".join(scripts))
    told = [
        each for each in quoted if re.search(r"\bapi\b|json|graphql|/rest/", each, re.I) and NEWS_WORDS.search(each)
    ]
    for url in dict.fromkeys((*nodes, *_addresses(tree, address, told)[:5])):
        page, value = _asked(url, fetch)
        if page is not None and (found := _of_json(page, value, source)):
            return found
    for place in FEED_PLACES:
        page = fetch(urljoin(home, place)).usable
        if page is not None and (announced := _announced(page, page.final_url)):
            return [announced]
    return []


def _asked(url: str, fetch: Fetch) -> tuple[Page | None, Any]:
    """An answer and the JSON in it."""
    page = fetch(url).usable
    value = _json(page) if page is not None else None
    return (page, value) if value is not None else (None, None)


def _feeds(tree: HtmlElement, address: str) -> list[str]:
    declared = [
        each.get("href", "")
        for each in tree.iter("link")
        if (each.get("type") or "").lower().split(";")[0].strip() in FEED_TYPES
    ]
    linked = [
        href
        for href in (absolute_url(address, each.get("href", "")) for each in tree.iter("a"))
        if href and FEED_ADDRESS.search(urlsplit(href).path)
    ]
    addresses = (absolute_url(address, each) or "" for each in (*declared, *linked) if each.strip())
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


def _door(tree: HtmlElement, address: str, tongue: str) -> str | None:
    """Where a front page leads that only lets choose a language, or that is left at once."""
    if urlsplit(address).path.strip("/"):
        return None
    scripts = " ".join(each.text or "" for each in tree.iter("script"))
    left = re.findall(r"\blocation(?:\.href)?\s*(?:=|\.replace\(|\.assign\()\s*[\"']([^\"'#]+)", scripts)
    # <meta http-equiv="refresh" content="0; url=/en/">
    refreshing = [
        each.get("content") or "" for each in tree.iter("meta") if each.get("http-equiv", "").lower() == "refresh"
    ]
    left += [each.partition("=")[2].strip("'\" ") for each in refreshing]
    homes = [url for url in _addresses(tree, address, [each.get("href") for each in tree.iter("a")]) if is_home(url)]
    wanted = language.primary(tongue)
    homes.sort(key=lambda each: wanted not in re.split(r"\W", urlsplit(each).path.lower()))
    doors = (each for each in (*_addresses(tree, address, left), *homes) if urlsplit(each).path.strip("/"))
    return next(doors, None)


def _addresses(tree: HtmlElement, address: str, hrefs: Sequence[str | None]) -> list[str]:
    """Addresses on the page's own site, absolute."""
    base = base_of(tree, address)
    urls = [url for each in hrefs if each and each.strip() and (url := absolute_url(base, each))]
    return [each for each in urls if same_site(each, address)]


def _news_pages(tree: HtmlElement, address: str) -> list[str]:
    """Pages of the site that are called its news, the shortest names first."""
    found: dict[str, tuple[bool, int]] = {}
    for anchor, url in anchors(tree, address):
        words = metadata.fold(anchor.text_content())
        if not any(map(str.isalpha, words)) or NEXT_WORDS.match(words):
            continue  # a picture, or a page of the pager
        named = NEWS_WORDS.search(words) is not None
        last = unquote(urlsplit(url).path).rstrip("/").rpartition("/")[2]
        if len(words) <= 40 and not speaks_of_other(words) and (named or NEWS_WORDS.search(last)):
            found.setdefault(url, (not named, len(words)))
    return sorted(found, key=lambda each: found[each])[:3]


def _ranked(found: Sequence[Listed]) -> list[Listed]:
    """The lists that hold links, the best first."""
    best = _best(found)
    return [best, *sorted((each for each in found if each is not best), key=_worth, reverse=True)]


def _best(found: Sequence[Listed]) -> Listed:
    """A feed that announces what the list shows, else the list of news with the most dated links."""
    lists = [each for each in found if each.base not in ("FeedSpider", "SitemapSpider")]
    feeds = [each for each in found if each.base == "FeedSpider"]
    best = max(lists, key=_worth, default=None)
    if best is None:
        return max(feeds or found, key=lambda each: len(each.links))
    if best.base == "WordPressSpider":
        return best  # asks the feed itself where it must
    shown = {canonical_url(link.url) for link in best.links}
    for feed in feeds:
        told = {canonical_url(link.url) for link in feed.links}
        if len(told & shown) >= 0.4 * min(len(told), len(shown)):
            return feed
    return best


def _worth(listed: Listed) -> tuple[bool, bool, int, bool]:
    """What makes a list better than another; of two alike a page of its own is better than the front page."""
    return not listed.other, listed.dated > 0.5, len(listed.links), not is_home(listed.links[0].found_on or "")


def _others(tree: HtmlElement | None, address: str, listed: Listed) -> list[str]:
    """The site's addresses on the page that are not on the list."""
    if tree is None:
        return []
    known = {link.url for link in listed.links}
    return [url for _, url in anchors(tree, address) if url not in known]


# --- articles -----------------------------------------------------------------------------------------------------


def _fetched(listed: Listed, source: Source, fetch: Fetch) -> tuple[list[Page], list[str]]:
    """The first articles' pages, each with its link, and a sentence for each that did not come."""
    pages: list[Page] = []
    missing: list[str] = []
    wanted = [link for link in listed.links if not source.article_urls or re.search(source.article_urls, link.url)]
    for link in wanted[:ARTICLES]:
        answer = fetch(link.url)
        page = answer.usable
        if page is None:
            missing.append(answer.reason)
        else:
            link = replace(link, source_id=source.source_id)
            pages.append(replace(page, source_id=source.source_id, link=link))
    return pages, missing


def _read(pages: Sequence[Page], source: Source) -> tuple[list[Sample], list[str]]:
    """The pages as articles, and a sentence for each that is none."""
    samples: list[Sample] = []
    unread: list[str] = []
    for page in pages:
        try:
            draft = extract(page, source)
        except Unreadable as error:
            unread.append(f"{page.url}: {error}")
        else:
            samples.append(Sample(page, draft, dates.normalise(draft, source)))
    return samples, unread


# --- the file -----------------------------------------------------------------------------------------------------


def _literal(value: Any) -> str:
    """A value as a spider file writes it."""
    if isinstance(value, tuple):
        return "(" + ", ".join(map(_literal, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    if not isinstance(value, str):
        return repr(value)
    if "\\" in value and value.isprintable() and '"' not in value and not value.endswith("\\"):
        return f'r"{value}"'
    # what a page says becomes a string and nothing else: JSON's are Python's
    return json.dumps(value, ensure_ascii=False)


__all__ = ["NoProposal", "Proposal", "Sample", "propose"]
