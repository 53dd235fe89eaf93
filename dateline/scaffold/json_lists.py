"""Lists of articles in JSON, a page's own or an answer: where the rows are, and what names address, title and day.

Answers in the words of a spider file: dotted paths. Fetches nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from dateline.crawl.listing import at_path
from dateline.model.records import Link
from dateline.model.source import Source
from dateline.model.urls import absolute_url, is_home, same_site
from dateline.scaffold.recognition import FEWEST, SHORTEST, Listed, braced, is_date, width


def embedded(tree: HtmlElement, address: str, source: Source) -> Listed | None:
    """The list of articles in the JSON that a page carries for its script to show: Next.js, Nuxt and their like."""
    found: list[Listed] = []
    for script in tree.xpath("//script[@id][contains(@type, 'json')]"):
        try:
            state = json.loads(script.text or "")
        except ValueError:
            continue
        place = {"start_urls": (braced(address),), "embedded": f"script#{script.get('id')}"}
        found += [replace(each, attributes={**place, **each.attributes}) for each in _lists_of(state, address, source)]
    return max(found, key=_most, default=None)


def answered(value: Any, address: str, source: Source) -> Listed | None:
    """The list of articles in a JSON answer, whose rows must hold whole addresses."""
    whole = (each for each in _lists_of(value, address, source) if "links" in each.attributes)
    listed = max(whole, key=_most, default=None)
    if listed is None:
        return None
    start: dict[str, Any] = {"start_urls": (braced(address),)}
    counted = re.fullmatch(r"(.*[?&]\w*page\w*=)(\d+)(.*)", address, re.I)
    following = next((path for path in NEXT_PATHS if isinstance(at_path(value, path), str)), None)
    if counted:
        start = {"start_urls": (f"{braced(counted[1])}{{page}}{braced(counted[3])}",)}
        start |= {"first_page": int(counted[2])} if int(counted[2]) != 1 else {}
    elif following:
        start |= {"next_page": following}
    return replace(listed, attributes={**start, **listed.attributes})


def _lists_of(value: Any, address: str, source: Source) -> Iterator[Listed]:
    """The lists of articles in a JSON value."""
    for path, rows in _row_lists(value):
        if found := _of_rows(rows, address, source):
            yield replace(found, attributes={**({"rows": path} if path else {}), **found.attributes})


def _most(listed: Listed) -> tuple[float, int]:
    return listed.dated, len(listed.links)


def _row_lists(value: Any, path: str = "") -> Iterator[tuple[str, list[Mapping[str, Any]]]]:
    """Lists of objects anywhere in a JSON value, each with its dotted path."""
    if isinstance(value, list) and len(value) >= FEWEST and all(isinstance(each, dict) for each in value):
        yield path, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _row_lists(each, f"{path}.{key}".removeprefix("."))


def _of_rows(rows: Sequence[Mapping[str, Any]], address: str, source: Source) -> Listed | None:
    """Objects as articles: those that have an address or a slug, and a title of some length."""
    fields: dict[str, list[str]] = {}
    held = [dict(_texts(row)) for row in rows]
    for path in dict.fromkeys(chain.from_iterable(held)):
        values = [texts.get(path, "") for texts in held]
        if sum(map(bool, values)) >= 0.9 * len(rows):
            fields[path] = values
    named = [path for path in fields if ADDRESS_KEY.search(path) and len(set(fields[path])) == len(rows)]
    whole = [path for path in named if all(_is_address(each, address) for each in fields[path])]
    slugs = [path for path in named if all(re.fullmatch(r"[\w%-]+", each) for each in fields[path])]
    titles = [path for path in fields if TITLE_KEY.search(path)]
    title = max(titles, key=lambda path: sum(map(width, fields[path])), default=None)
    if not (whole or slugs) or title is None or sum(map(width, fields[title])) < SHORTEST * len(rows):
        return None
    attributes: dict[str, Any] = {"links": whole[0]} if whole else {}
    urls = fields[whole[0]] if whole else [f"{address.rstrip('/')}/{slug}" for slug in fields[slugs[0]]]
    if not whole:
        attributes["url_template"] = f"{braced(address.rstrip('/'))}/{{{slugs[0]}}}"
    days = [path for path in fields if all(is_date(each, source) for each in fields[path])]
    day = min(days, key=lambda path: (bool(CHANGED_KEY.search(path)), "publi" not in path.lower()), default=None)
    attributes |= {"listed_title": title} | ({"listed_date": day} if day else {})
    printed = fields[day] if day else [None] * len(rows)
    links = tuple(
        Link(urljoin(address, url), "", "listing", address, name or None, on)
        for url, name, on in zip(urls, fields[title], printed, strict=True)
    )
    return Listed("JsonListingSpider", attributes, links)


ADDRESS_KEY = re.compile(r"(?:\A|\.)(?:\w*ur[il]|link|href|path|permalink|alias|slug)\Z", re.I)
TITLE_KEY = re.compile(r"(?:\A|\.)(?:\w*title|headline|name|subject)(?:\.rendered)?\Z", re.I)
NEXT_PATHS = (
    "next",
    "links.next",
    "links.next.href",
    "_links.next.href",
    "meta.next",
    "pagination.next",
    "odata.nextLink",
)
"""Where JSON answers name the address of their next page."""
CHANGED_KEY = re.compile(r"updat|modif|chang|edit", re.I)


def _is_address(text: str, address: str) -> bool:
    """Whether it leads to another page of the site, and not to a picture."""
    url = absolute_url(address, text) or ""
    picture = re.search(r"\.(?:jpe?g|png|gif|webp|svg|avif)\Z", urlsplit(url).path, re.I)
    return text.startswith(("/", "http")) and same_site(url, address) and not picture and not is_home(url)


def _texts(row: Mapping[str, Any], within: str = "") -> Iterator[tuple[str, str]]:
    """The texts of an object and of the objects in it, each with its dotted path."""
    for key, value in row.items():
        path = f"{within}.{key}".removeprefix(".")
        if isinstance(value, str) and value.strip():
            yield path, value.strip()
        elif isinstance(value, dict) and path.count(".") < 2:
            yield from _texts(value, path)
