"""Stored pages: one article page of a source as it was fetched, and beside it the record that must be read from it.

`<folder>/<source_id>/<slug>.html` holds the payload; `<slug>.json` holds what the fetch told (address, moment, headers,
what stood beside the link) followed by the expected record, which a person has looked at. Knows nothing of fetching:
pages are given to it.
"""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import dateline
from dateline import dates
from dateline.extract import Unreadable, extract
from dateline.model.json_codec import encode
from dateline.model.records import Link, Page
from dateline.model.source import Source
from dateline.model.urls import canonical_url

FOLDER = Path(dateline.__file__).resolve().parents[1] / "tests" / "pages"
FIELDS = ("title", "byline", "section", "language", "lead", "image_url", "canonical_url", "body")
DATED = {"published_on": "on", "published_at": "at", "precision": "precision", "confidence": "confidence"}
FETCH = ("url", "final_url", "fetched_at", "headers", "link")
KEPT_HEADERS = ("content-type", "content-language", "last-modified")
"""Headers that extraction and dating look at."""
LONGEST_SLUG = 60

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored page, whether or not it is there yet."""

    html: Path

    @property
    def json(self) -> Path:
        return self.html.with_suffix(".json")

    def record(self) -> Record:
        """What is written beside the page; empty when nothing is."""
        found: Record = json.loads(self.json.read_text("utf-8")) if self.json.exists() else {}
        return found

    def page(self, source: Source) -> Page:
        """The page as it was fetched; what was never noted has a stand-in."""
        told = self.record()
        url = told.get("url") or f"{(source.home or 'https://site.example/').rstrip('/')}/{self.html.stem}/"
        link = told.get("link")
        return Page(
            source_id=source.source_id,
            url=url,
            final_url=told.get("final_url") or url,
            status=200,
            headers=told.get("headers") or {"content-type": "text/html"},
            body=self.html.read_bytes(),
            fetched_at=datetime.fromisoformat(told.get("fetched_at") or "2024-01-15T06:00:00+00:00").astimezone(UTC),
            link=Link(source_id=source.source_id, **link) if link else None,
        )

    def write(self, page: Page, found: Record) -> None:
        """Keep the page and its record."""
        self.html.parent.mkdir(parents=True, exist_ok=True)
        self.html.write_bytes(page.body)
        self.write_record({**told(page), **found})

    def write_record(self, record: Record) -> None:
        self.json.write_text(json.dumps(record, ensure_ascii=False, indent=2) + "\n", "utf-8")


def of_source(source_id: str, folder: Path = FOLDER) -> Iterator[Stored]:
    """The stored pages of a source, by name."""
    for html in sorted((folder / source_id).glob("*.html")):
        yield Stored(html)


def place(page: Page, folder: Path = FOLDER) -> Stored:
    """Where a page is stored: where its address already is, else under a new name made from it."""
    wanted = canonical_url(page.url)
    for each in of_source(page.source_id, folder):
        if canonical_url(each.record().get("url") or "") == wanted:
            return each
    slug = name = slug_of(page.url)
    count = 1
    while (folder / page.source_id / f"{name}.html").exists():
        count += 1
        name = f"{slug}-{count}"
    return Stored(folder / page.source_id / f"{name}.html")


def slug_of(url: str) -> str:
    """A file name made from an address: its last telling part, in plain letters."""
    parts = urlsplit(url)
    named = [unquote(part) for part in parts.path.split("/") if re.search(r"\w", part)]
    for text in (*reversed(named), parts.query, parts.hostname or ""):
        plain = unicodedata.normalize("NFKD", re.sub(r"\.\w{1,5}\Z", "", text)).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:LONGEST_SLUG].strip("-")
        if slug and slug not in ("index", "default", "view", "detail", "details", "print"):
            return slug
    return "page"


def told(page: Page) -> Record:
    """What the fetch told of a page, as far as reading it needs it."""
    record: Record = {"url": page.url}
    if page.final_url != page.url:
        record["final_url"] = page.final_url
    record["fetched_at"] = page.fetched_at.isoformat(timespec="seconds")
    record["headers"] = {name: page.headers[name] for name in KEPT_HEADERS if page.headers.get(name)}
    if page.link is not None:
        facts = {name: value for name, value in asdict(page.link).items() if value is not None}
        facts.pop("source_id")
        record["link"] = facts
    return record


def read(page: Page, source: Source) -> Record:
    """What is read from a page now: the record's fields, or `unreadable` with the reason."""
    try:
        draft = extract(page, source)
    except Unreadable as refusal:
        return {"unreadable": refusal.reason}
    published = dates.normalise(draft, source)
    record: Record = {name: getattr(draft, name) for name in FIELDS}
    return {**record, **{name: encode(getattr(published, field)) for name, field in DATED.items()}}


def differences(expected: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The fields of an expectation that are read differently now, each with both values.

    An expectation need not name every field; one of an unreadable page names that alone.
    """
    wanted = {name: value for name, value in expected.items() if name not in FETCH}
    differing = {name: (value, found.get(name)) for name, value in wanted.items() if found.get(name) != value}
    if "unreadable" in found and "unreadable" not in wanted:
        differing["unreadable"] = (None, found["unreadable"])
    return differing


def as_diff(differing: Mapping[str, tuple[Any, Any]]) -> Iterator[str]:
    """The lines of a field-by-field diff."""
    for name, (before, now) in differing.items():
        yield f"{name}:"
        for line in difflib.ndiff(_lines(before), _lines(now)):
            if not line.startswith("? "):
                yield f"  {line}"


def _lines(value: Any) -> list[str]:
    return ["(nothing)"] if value is None else [line for line in str(value).split("\n") if line]
