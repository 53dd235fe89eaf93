"""What the sample web holds on a day: every path with its bytes, built from `sites/<source_id>/`.

A site is a folder: `articles.toml` says what is printed (and, under `truth`, what is right), the templates beside it
say how that site prints it. Knows nothing of sockets, faults or of the code that is tested with it.
"""

from __future__ import annotations

import functools
import gzip
import html
import re
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

SITES = Path(__file__).with_name("sites")
EVENING = datetime(2026, 3, 10, 21, 0, tzinfo=UTC)
"""One day before day 1: the moment at which the discovery pages of day N were written is `EVENING` + N days."""

FEWER_ROWS = 2
"""Rows that are left of a listing that has changed; the oldest ones, as in a list of what is most read."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One answer of the sample web."""

    body: bytes
    content_type: str
    status: int = 200
    last_modified: datetime | None = None
    discovery: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """One publisher: its facts, its articles in the order in which it lists them, its discovery pages."""

    source_id: str
    facts: dict[str, Any]
    articles: tuple[dict[str, Any], ...]
    discovery: tuple[dict[str, Any], ...] = field(default=())

    def on_day(self, day: int) -> Iterator[dict[str, Any]]:
        """The articles that have been published by then, with the wording of that day. Those taken down are kept."""
        for article in self.articles:
            if article.get("day", 1) <= day:
                later = article.get("day2", {}) if day >= 2 else {}
                yield {**article, **later, "truth": {**article.get("truth", {}), **later.get("truth", {})}}


@functools.cache
def sites() -> tuple[Site, ...]:
    """Every site, by name."""
    found = []
    for folder in sorted(SITES.iterdir()):
        with (folder / "articles.toml").open("rb") as file:
            facts = tomllib.load(file)
        found.append(
            Site(folder.name, facts, tuple(facts.pop("article")), tuple(facts.pop("discovery"))),
        )
    return tuple(found)


def paragraphs(body: str) -> list[Markup]:
    """The paragraphs of a body, which holds HTML fragments parted by empty lines."""
    return [Markup(part.strip()) for part in re.split(r"\n\s*\n", body.strip())]  # noqa: S704


def encoded(path: str) -> str:
    """A site's path, which may hold letters of any script and a query string, as it stands in an address."""
    return quote(path, safe="/?=&")


def plain(fragment: str) -> str:
    """A fragment's text without its tags."""
    return html.unescape(re.sub(r"<[^>]+>", "", fragment))


def key(path: str, query: str) -> str:
    """A path with its query string, whose parameters may come in any order."""
    return f"{path}?{'&'.join(sorted(query.split('&')))}" if query else path


def is_gone(article: dict[str, Any], day: int) -> bool:
    return bool(article.get("gone_on", 99) <= day < article.get("back_on", 99))


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(SITES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["paragraphs"] = paragraphs
    environment.filters["plain"] = plain
    environment.filters["local"] = lambda moment, zone: moment.astimezone(ZoneInfo(zone))
    environment.filters["address"] = encoded
    return environment


def build(base: str, day: int, short: Collection[str] = ()) -> dict[str, Resource]:
    """Every path (with its query string, where that matters) of the web on a day, seen from `base`.

    The discovery pages of the sites in `short` list next to nothing.
    """
    found = {"/": _front(base, day), "/robots.txt": _robots(base)}
    for site in sites():
        prefix = f"/{site.source_id}/"
        most = FEWER_ROWS if site.source_id in short else None
        for path, resource in _pages(site, base + prefix.rstrip("/"), day, most):
            name = key(*(prefix + path).partition("?")[::2])
            assert name not in found, f"{name} is there twice"
            found[name] = resource
    return found


def _pages(site: Site, base: str, day: int, most: int | None = None) -> Iterator[tuple[str, Resource]]:
    articles = list(site.on_day(day))
    charset = site.facts.get("charset", "utf-8")
    told = "" if site.facts.get("charset_in_page_only") else f"; charset={charset}"
    dated = site.facts.get("http_dates", True)
    # The box of recent headlines is the same on all days, so that a page changes only when its article does.
    recent = [each for each in site.on_day(1) if "quarantine" not in each][:4]

    def render(template: str, **values: Any) -> bytes:
        page = _environment().get_template(f"{site.source_id}/{template}")
        text = page.render(site=site.facts, base=base, day=day, recent=recent, **values)
        return text.encode(charset, "xmlcharrefreplace")

    for article in articles:
        gone = is_gone(article, day)
        body = render(article.get("template", "gone.html" if gone else "article.html"), article=article)
        changed = _changed(article) if dated and not gone else None
        yield article["path"], Resource(body, f"text/html{told}", 410 if gone else 200, changed)

    written = EVENING + timedelta(days=day) if dated else None
    for page in site.discovery:
        listed = [
            {**each, "link": f"{base}/{encoded(each['path'])}{query}"}
            for each in articles
            if not is_gone(each, day) and each.get("section") == page.get("section")
            for query in each.get("links", [""])
        ][-most if most else None :]
        size = page.get("per_page", 1000)
        parts = [listed[at : at + size] for at in range(0, len(listed), size)] or [[]]
        names = [page["path"], *(page.get("further", "").format(n=n) for n in range(2, len(parts) + 1))]
        for number, (name, items) in enumerate(zip(names, parts, strict=True), 1):
            following = f"{base}/{names[number]}" if number < len(parts) else None
            body = render(page["template"], items=items, number=number, pages=len(parts), following=following)
            if page.get("gzip"):
                yield name, Resource(gzip.compress(body, mtime=0), page["type"], 200, written, discovery=True)
            else:
                yield name, Resource(body, page["type"] + told, 200, written, discovery=True)


def _changed(article: dict[str, Any]) -> datetime:
    """When the page's file was last written: said, or else two minutes after publication."""
    truth = article.get("truth", {})
    if "changed" in article:
        return article["changed"]  # type: ignore[no-any-return]
    if "at" in truth:
        return truth["at"] + timedelta(minutes=2)  # type: ignore[no-any-return]
    return datetime.combine(truth["on"], time(12, 0), UTC) if "on" in truth else EVENING


def _front(base: str, day: int) -> Resource:
    def link(path: str, text: str) -> str:
        return f'<li><a href="{base}/{html.escape(encoded(path))}">{html.escape(text)}</a></li>'

    parts = [f"<!doctype html><meta charset=utf-8><title>Sample web, day {day}</title><h1>Sample web, day {day}</h1>"]
    for site in sites():
        parts.append(f"<h2>{html.escape(site.facts['publisher'])}</h2><ul>")
        parts += [link(f"{site.source_id}/{page['path']}", page["path"]) for page in site.discovery]
        parts += [link(f"{site.source_id}/{each['path']}", each["title"]) for each in site.on_day(day)]
        parts.append("</ul>")
    return Resource("".join(parts).encode(), "text/html; charset=utf-8")


def _robots(base: str) -> Resource:
    lines = ["User-agent: *", "Disallow: /search", "Disallow: /cgi-bin/", "", f"Sitemap: {base}/de_zeitung/sitemap.xml"]
    return Resource("\n".join([*lines, ""]).encode(), "text/plain; charset=utf-8")
