"""What repeats on the pages of a site: lists of links, the shape of their addresses, the elements of title and text.

Looks at trees and addresses and answers in the words of a spider file: CSS and regular expressions. Fetches nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement

from dateline import dates
from dateline.extract import language, metadata
from dateline.model.records import Draft, Link
from dateline.model.source import Source
from dateline.model.urls import absolute_url, canonical_url, is_home, same_site

FEWEST = 3
"""Links that make a list."""
SHORTEST = 15
"""Characters that the titles of a list have on average; a menu's words are shorter."""
EMPTY = 300
"""Characters below which a page of scripts says nothing."""
MAX_ANCHORS = 4_000
NEXT_WORDS = re.compile(
    r"^(?:next|older|›|»|>|>>|→|suivant[es]*|siguiente|próxim[oa]|seguinte|weiter|nächste|successiv[oa]|далее|следующая|"
    r"التالي|بعد|بعدی|صفحه بعد|下一页|下一頁|次へ|다음|sonraki|berikutnya)\b.{0,12}$",
    re.I,
)
NEWS_WORDS = re.compile(
    r"\b(?:news|press|media|releases?|statements?|actualit|communiqu|noticias?|comunicad|prensa|notícias|imprensa|nachrichten|"
    r"presse|meldungen|notizie|comunicati|haber|aktuel|berita|nyhe[td]|nieuws|uutiset|wiadomo|zpravy|hírek|vijesti|lajme|"
    r"новост|новини|вести|жаңалық)|新闻|新聞|要闻|发布|ニュース|報道|뉴스|보도|اخبار|أخبار|بيانات|بیانیه|ข่าว|समाचार|তথ্য|খবর",
    re.I,
)
OTHER_WORDS = re.compile(
    r"\b(?:events?|agenda|calend[ae]r|tenders?|procurements?|vacanc(?:y|ies)|jobs?|careers?|recruitments?|faqs?|"
    r"galler(?:y|ies)|appels?[ -]d.?offres?|march[ée]s[ -]publics|recrutements?|[ée]v[éè]nements?|eventos?|"
    r"licitaci\w+|licita[çc]\w+|convocatorias?|vacantes?|vagas|empleos?|veranstaltung\w*|termine|ausschreibung\w*|stellen\w*|karriere|eventi|bandi|gare|concorsi|"
    r"etkinlik\w*|ihale\w*|lelang|lowongan|przetargi|wydarzenia|мероприят\w*|тендер\w*|закупк\w*|закупів\w*|вакан[сц]\w*|"
    r"події)\b|活动|招标|招聘|采购|採購|イベント|入札|採用情報|행사|입찰|채용|مناقصات|وظائف|فعاليات|رویداد|مناقصه|استخدام",
    re.I,
)
FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|xlsx?|zip)\Z", re.I)
BESIDE = re.compile(
    r"(?:\A|[\s_-])(?:aside|side-?bar|related|popular|most-?(?:read|viewed)|trending)(?:\Z|[\s_-])", re.I
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
TOKEN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")


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

    @property
    def other(self) -> bool:
        """Whether most addresses speak of events, tenders or vacancies instead of news."""
        return sum(_names_other(link.url) for link in self.links) > 0.5 * len(self.links)


def _names_other(url: str) -> bool:
    return speaks_of_other(unquote(urlsplit(url).path))


def speaks_of_other(words: str) -> bool:
    """Whether a heading or an address names what is no news: `/tenders/`, "Upcoming events", not `/news-events/`."""
    words = words.replace("_", "-")
    return OTHER_WORDS.search(words) is not None and NEWS_WORDS.search(words) is None


# --- lists of links -----------------------------------------------------------------------------------------------


def listing(tree: HtmlElement, address: str, source: Source) -> Listed | None:
    """The list of articles on a page: the group of alike links with the longest titles, dated ones first."""
    groups: defaultdict[tuple[str, ...], list[tuple[HtmlElement, str]]] = defaultdict(list)
    for anchor, url in anchors(tree, address):
        groups[tuple(str(each.tag) for each in anchor.iterancestors())].append((anchor, url))
    best: tuple[float, Listed] | None = None
    for group in groups.values():
        for rows in _lists(group):
            scored = _scored(tree, rows, address, source)
            if scored and (best is None or scored[0] > best[0]):
                best = scored
    if best is None:
        return None
    return replace(best[1], attributes={**_paging(tree, address), **best[1].attributes})


@dataclass(frozen=True, slots=True)
class Row:
    """One link of a list, the element that is its own, and its title."""

    element: HtmlElement
    anchor: HtmlElement
    url: str
    title: str


def is_shell(tree: HtmlElement, address: str) -> bool:
    """Whether a page is empty until its script has run: scripts, hardly a word, and no links to speak of."""
    scripts = [each for each in tree.iter("script") if each.get("src") or len(each.text or "") > 200]
    words = "".join(tree.xpath("//body//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]"))
    return bool(scripts) and len(" ".join(words.split())) < EMPTY and sum(1 for _ in anchors(tree, address)) < FEWEST


def base_of(tree: HtmlElement, address: str) -> str:
    """The address to which the page's links are relative: its own, or what its first <base> says."""
    stated: str = next((each.get("href", "") for each in tree.iter("base")), "")
    return absolute_url(address, stated) or address


def anchors(tree: HtmlElement, address: str) -> Iterator[tuple[HtmlElement, str]]:
    """The links to other pages of the same site."""
    base = base_of(tree, address)
    for number, anchor in enumerate(tree.iter("a")):
        href = (anchor.get("href") or "").strip()
        if number >= MAX_ANCHORS:
            return
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        url = absolute_url(base, href)
        if url is None:
            continue
        if same_site(url, address) and canonical_url(url) != canonical_url(address) and not is_home(url):
            yield anchor, url


def _lists(group: Sequence[tuple[HtmlElement, str]]) -> Iterator[list[Row]]:
    """The lists in a group of links at one depth: those whose rows stand in containers of one kind."""
    pages = [(anchor, url) for anchor, url in group if not FILE.search(urlsplit(url).path)]
    group = pages if len(pages) >= FEWEST else group  # a row may offer its article as a file too
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
        title = _title(anchor)
        rows = lists[row.tag, parent.tag, parent.get("class")]
        if url not in rows or len(title) > len(rows[url].title):
            rows[url] = Row(row, anchor, url, title)
    for found in lists.values():
        if len(found) > 1:
            yield [row if width(row.title) >= SHORTEST else _headed(row) for row in found.values()]


def _headed(row: Row) -> Row:
    """A row whose link says no more than "Read more", called as the heading beside it."""
    heading = next(row.element.iter(*HEADINGS), None)
    if heading is None or heading.find(".//a") is not None:
        return row
    words = metadata.fold(heading.text_content())
    return replace(row, title=words or row.title)


def _title(anchor: HtmlElement) -> str:
    """What a link is called: the heading within, where the whole card is the link."""
    heading = next(anchor.iter(*HEADINGS), None)
    inner = metadata.fold(heading.text_content()) if heading is not None else ""
    return inner or metadata.fold(anchor.text_content()) or metadata.fold(anchor.get("title"))


def _heading(rows: Sequence[Row]) -> str | None:
    """CSS of the heading that is only a part of its link, or stands beside it, if every row has one."""
    tags = {str(next(row.element.iter(*HEADINGS), row.anchor).tag) for row in rows}
    whole = all(metadata.fold(row.anchor.text_content()) == row.title for row in rows)
    return tags.pop() if len(tags) == 1 and not whole and tags <= set(HEADINGS) else None


def _scored(tree: HtmlElement, rows: list[Row], address: str, source: Source) -> tuple[float, Listed] | None:
    """A list as a spider would read it, with how much it looks like one of articles."""
    above = _headings_above(tree, rows)
    rows = [
        row for row, words in zip(rows, above, strict=True) if not (_names_other(row.url) or speaks_of_other(words))
    ] or rows
    length = sum(min(width(row.title), 100) for row in rows) / len(rows)
    if length < SHORTEST:
        return None
    elements = [row.element for row in rows]
    whole = all(row.element is row.anchor for row in rows)
    chosen = _selector(tree, elements)
    attributes: dict[str, Any] = {}
    printed: list[str | None] = [None] * len(rows)
    listed_date, dated = _listed_date(rows, source) if chosen else (None, printed)
    if chosen is None or (whole and not listed_date):
        # without a name of their own, their addresses tell them apart
        attributes["links"] = chosen if chosen and whole else "a"
    else:
        links = next((css for css in _link_selectors(rows) if _finds(css, rows)), "a")
        attributes |= {"rows": chosen, "links": links}
        heading = _heading(rows)
        if heading:
            attributes["listed_title"] = heading
        if listed_date:
            attributes["listed_date"] = listed_date
            printed = dated
    links_found = tuple(
        Link(row.url, "", "listing", address, row.title or None, day) for row, day in zip(rows, printed, strict=True)
    )
    listed = Listed("ListingSpider", attributes, links_found)
    if len(rows) < FEWEST and listed.dated < 1:  # two alike links stand anywhere; two with days beside them are a list
        return None
    score = min(len(rows), 30) * length * (1 + 2 * listed.dated)
    if listed.other or all(map(speaks_of_other, above)):
        score *= 0.1
    if listed.dated < 0.5 and length <= 40 and len({re.sub(r"\d+", "", row.title) for row in rows}) <= len(rows) / 3:
        score *= 0.1  # "Archive of press releases 2015"
    around = elements[0].iterancestors()
    if any(
        BESIDE.search(f"{each.tag} {each.get('class', '')} {each.get('id', '')}")
        for each in around
        if each.tag != "body"
    ):
        score *= 0.3
    return score, listed


def _headings_above(tree: HtmlElement, rows: Sequence[Row]) -> list[str]:
    """For each row the heading under which it stands, its own and the other rows' left out; empty for none."""
    elements = {row.element for row in rows}
    above: dict[HtmlElement, str] = {}
    words = ""
    for element in tree.iter(*HEADINGS, *{str(each.tag) for each in elements}):
        if element in elements:
            above[element] = words
        if element.tag in HEADINGS and element not in elements and elements.isdisjoint(element.iterancestors()):
            words = metadata.fold(element.text_content())[:60]
    return [above.get(row.element, "") for row in rows]


def width(text: str) -> int:
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
    for ancestor in ancestors:  # blocks that differ in their place alone
        place = f":nth-child({1 + _place(ancestor)})"
        for each in (f"{ancestor.tag}.{name}{place}" for name in _names(ancestor)):
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
            if is_date(metadata.fold(element.text_content()), source) and not any(
                is_date(metadata.fold(child.text_content()), source) for child in element if isinstance(child.tag, str)
            ):
                place = "time" if element.tag == "time" else f"{element.tag}:nth-child({1 + _place(element)})"
                votes.update([f"{element.tag}.{name}" for name in _names(element)] or [place])
    found: list[tuple[str, list[str]]] = [
        (css, [_first_words(row.element.cssselect(css)) for row in rows]) for css, _ in votes.most_common(4)
    ]
    # a date that stands bare in the row, before or after the link
    found.append(
        (f"{rows[0].element.tag}::text", [metadata.fold(" ".join(row.element.xpath("text()"))) for row in rows])
    )
    for css, printed in found:
        dated = [each if is_date(each, source) else None for each in printed]
        if sum(each is not None for each in dated) >= 0.7 * len(rows):
            return css, dated
    return None, [None] * len(rows)


def _first_words(elements: Sequence[HtmlElement]) -> str:
    return next(filter(None, (metadata.fold(each.text_content()) for each in elements)), "")


def _place(element: HtmlElement) -> int:
    parent = element.getparent()
    return parent.index(element) if parent is not None else 0


def is_date(text: str, source: Source) -> bool:
    """Whether a short text beside a link is a day."""
    if not 5 < len(text) <= 60:
        return False
    parsed = dates.parse_date(
        text, language=source.language, country=source.country, timezone=source.timezone,
        calendar=source.calendar, date_order=source.date_order, context="listing",
    )  # fmt: skip
    return parsed is not None and parsed.day is not None


def _paging(tree: HtmlElement, address: str) -> dict[str, Any]:
    """Where the list begins and how it goes on: the pages' numbers in their addresses, or CSS of the next page's link.

    The first page keeps the address at which it was seen: sites answer neither `page/1/` nor `?page=1` for certain.
    """
    for anchor, url in anchors(tree, address):
        words = metadata.fold(anchor.text_content())
        counted = re.fullmatch(r"(.*?(?:[?&]\w*p(?:age|aged|g)?\w*=|/page/|/seite/|_))([12])((?:[/&.].*)?)", url, re.I)
        if (
            counted
            and words.isdecimal()
            and int(words) == 2
            and urlsplit(url).path.count("/") <= urlsplit(address).path.count("/") + 3
        ):
            paging = f"{braced(counted[1])}{{page}}{braced(counted[3])}"
            here = braced(address)
            if not counted[3] and counted[1].startswith((f"{address}?", f"{address}&")):
                paging = "?" + paging[len(here) + 1 :]
            else:
                paging = paging.removeprefix(urljoin(here, ".")) if "?" not in address else paging
            return {"start_urls": (here,), "paging": paging, **({"first_page": 0} if counted[2] == "1" else {})}
    following = next(filter(None, map(_next_page, tree.iter("a"))), None)
    return {"start_urls": (braced(address),), **({"next_page": following} if following else {})}


def _next_page(anchor: HtmlElement) -> str | None:
    """CSS of the link to the next page, if this is it."""
    if "next" in (anchor.get("rel") or "").split():
        return 'a[rel~="next"]'
    for name in _names(anchor):
        if re.search(r"(?:^|[-_])next(?:[-_]|$)", name, re.I):
            return f"a.{name}"
    parent = anchor.getparent()
    if NEXT_WORDS.match(metadata.fold(anchor.text_content())) and parent is not None and _names(parent):
        return f"{parent.tag}.{_names(parent)[-1]} a"
    return None


def braced(text: str) -> str:
    """An address as a template that is formatted: its braces doubled."""
    return text.replace("{", "{{").replace("}", "}}")


# --- addresses ----------------------------------------------------------------------------------------------------


def address_pattern(urls: Sequence[str], others: Sequence[str]) -> str | None:
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


def article_selectors(trees: Sequence[HtmlElement], articles: Sequence[tuple[str | None, Draft]]) -> dict[str, str]:
    """CSS of title and body where it holds on every page; nothing where the generic reading serves.

    `articles` are, for each page, the title that the list prints and what the generic reading found.
    """
    if len(trees) < FEWEST:
        return {}
    found: dict[str, str] = {}
    differing = sum(
        title is not None and metadata.loose(title) != metadata.loose(draft.title or "") for title, draft in articles
    )
    if differing > len(trees) / 3 and (
        title := _common(trees, [_titled(tree, title) for tree, (title, _) in zip(trees, articles, strict=True)])
    ):
        found["title"] = title
    texts = [draft.body.split("\n\n") for _, draft in articles]
    furniture = {line for line, count in Counter(chain(*map(set, texts))).items() if count > len(trees) / 2}
    titles = [{metadata.loose(title or ""), metadata.loose(draft.title or "")} for title, draft in articles]
    own = [
        [line for line in lines if line not in furniture and metadata.loose(line) not in known]
        for lines, known in zip(texts, titles, strict=True)
    ]
    if body := _common(trees, [_holder(tree, lines) for tree, lines in zip(trees, own, strict=True)]):
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


def _holder(tree: HtmlElement, text: Sequence[str]) -> list[HtmlElement]:
    """The element that holds the text's lines and little besides, and those around it, the innermost first.

    What it holds in other scripts does not count: a release that repeats itself in Sinhala and Tamil is read in one.
    """
    lines = [metadata.loose(line) for line in text if len(line) > 40]
    letters = language.scripts_of("".join(lines))
    scripts = [script for script, count in letters.items() if count > 0.05 * letters.total()]
    size = sum(letters[script] for script in scripts)
    found = []
    if lines:
        for element in tree.iter("div", "article", "section", "td", "main", "span"):
            words = metadata.loose(metadata.fold(element.text_content()))
            if len(words) < 0.95 * size or not all(line in words for line in lines):
                continue
            held = language.scripts_of(words)
            if sum(held[script] for script in scripts) <= size * 1.3 + 200:
                found.append(element)
    return found[::-1]


def _common(trees: Sequence[HtmlElement], candidates: Sequence[Sequence[HtmlElement]]) -> str | None:
    """CSS that selects one element on every page, which is one of the page's candidates; a page in four may have none,
    since the generic reading may have gone wrong there."""
    told = [each for each in candidates if each]
    if len(told) < 0.75 * len(trees):
        return None
    votes: Counter[str] = Counter()
    for each in told:
        names: list[str] = []  # in the candidates' order, which settles ties: the innermost holds least besides
        for element in each:
            if TOKEN.match(element.get("id") or "") and not re.search(r"(?<!ctl)\d\d|\d\Z", element.get("id", "")):
                names.append(f"#{element.get('id')}")
            names += [f"{element.tag}.{name}" for name in _names(element)]
            if element.tag in HEADINGS:
                names.append(str(element.tag))
        votes.update(list(dict.fromkeys(names)))
    for css, count in votes.most_common(8):
        if count < len(told):
            break
        met: list[list[HtmlElement]] = [tree.cssselect(css) for tree in trees]
        if all(
            len(each) == 1 and (not wanted or each[0] in wanted) for each, wanted in zip(met, candidates, strict=True)
        ):
            return css
    return None


__all__ = [
    "FEWEST",
    "NEWS_WORDS",
    "NEXT_WORDS",
    "SHORTEST",
    "Listed",
    "address_pattern",
    "anchors",
    "article_selectors",
    "base_of",
    "braced",
    "is_date",
    "is_shell",
    "listing",
    "speaks_of_other",
    "width",
]
