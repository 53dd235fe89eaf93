"""One document read outside of any run: a page, a feed, a sitemap, a listing, a PDF or a date, as a JSON answer.

The stable interface behind `dateline read`; docs/read.md describes the answer and docs/read.schema.json its shape.
Stores nothing, fetches nothing and reads no clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Literal

from dateline import dates
from dateline.extract import date_evidence, pdf, structured_data
from dateline.extract.parse import parse
from dateline.model.json_codec import decode, encode
from dateline.model.records import Article, Draft, Link, Page
from dateline.model.request import Refused, refuse_unknown
from dateline.model.source import Source
from dateline.model.urls import canonical_url
from dateline.pipeline.extraction import read_page

FORMAT = 1
"""Version of the answer's shape. It grows when a field is renamed, removed or changes its meaning; new fields are added
without a new version."""

Kind = Literal["article", "feed", "sitemap", "listing", "pdf", "date"]
LISTING_FACTS = (
    "rows", "links", "listed_date", "listed_title", "listed_modified", "next_page", "url_template", "embedded",
)  # fmt: skip
"""Facts of a listing's spider that are no facts of the source."""
UNKNOWN = Source("unknown", publisher="unknown", kind="news", country="XX", language="und", timezone="UTC")
"""A source of which nothing is known: language and offset come from the page, its zone counts as UTC."""


class InvalidRequest(ValueError):
    """The facts, the link or the request cannot be used; the message says what was expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What is known of one document."""

    url: str
    fetched_at: datetime
    """Aware. Relative dates and dates without a year count from it."""
    kind: Kind = "article"
    content_type: str = "text/html"
    final_url: str | None = None
    """Where a redirection led; None for `url`."""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    """Further response headers, in lower case."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Facts of the source: fields of `Source`, and for a listing attributes of its spider."""
    link: Mapping[str, Any] = field(default_factory=dict)
    """What the listing stated of the page: fields of `Link`."""


def read_document(document: Document, body: bytes) -> dict[str, Any]:
    """The answer of `dateline read`, ready for JSON.

    Raises InvalidRequest for facts or a link that cannot be used.
    """
    source, listing_facts = source_of_facts(document.facts)
    final_url = document.final_url or document.url
    page = Page(
        source.source_id,
        document.url,
        final_url,
        document.status,
        {**document.headers, "content-type": document.content_type},
        body,
        document.fetched_at,
        _link(document),
    )
    answer = {"format": FORMAT, "as": document.kind, "url": document.url, "final_url": final_url, "refused": None}
    if document.kind == "article":
        return answer | _article(page, source)
    if document.kind == "pdf":
        return answer | _pdf(page)
    if document.kind == "date":
        return answer | _date(page, source)
    return answer | _listing(page, source, document.kind, listing_facts)


def source_of_facts(facts: Mapping[str, Any]) -> tuple[Source, dict[str, Any]]:
    """A source with these facts, the others unknown; and the facts that belong to a listing's spider.

    Raises InvalidRequest for an unknown name, a value of the wrong type or a zone that does not exist.
    """
    own = [each.name for each in fields(Source)]
    try:
        refuse_unknown(facts, (*own, *LISTING_FACTS), "fact")
        known = {name: value for name, value in facts.items() if name in own}
        source = decode(Source, {**encode(UNKNOWN), **known})
        source.zone  # noqa: B018
    except (Refused, ValueError, LookupError, OSError) as error:  # zoneinfo raises the last two
        raise InvalidRequest(f"facts: {error}") from error
    return source, {name: value for name, value in facts.items() if name in LISTING_FACTS}


def without_text(page: Page, source: Source) -> Draft:
    """What a page says of its date, when no text is found on it."""
    tree = parse(page.body, page.headers)
    evidence = date_evidence.collect(tree, page, source, structured_data.collect(tree, page.final_url, page.url))
    return Draft(page, None, "", canonical_url(page.final_url), evidence=evidence)


def _link(document: Document) -> Link | None:
    if not document.link:
        return None
    given = {"url": document.url, "source_id": UNKNOWN.source_id, "origin": "listing", **document.link}
    try:
        refuse_unknown(given, [each.name for each in fields(Link)], "field of a link")
        return decode(Link, given)
    except ValueError as error:
        raise InvalidRequest(f"link: {error}") from error


def _article(page: Page, source: Source) -> dict[str, Any]:
    found = read_page(page, source)
    if isinstance(found, Article):
        article = encode(found)
        published = article.pop("published")
        blocks = [{"kind": "paragraph", "text": each} for each in found.body.split("\n\n")]
        return {"article": {**article, "body_blocks": blocks}, "published": published}
    published = dates.normalise(without_text(page, source), source) if found.reason == "no_body" else None
    return {**_refused(found.reason, found.detail), "article": None, "published": encode(published)}


def _pdf(page: Page) -> dict[str, Any]:
    try:
        read = pdf.read(page.body)
    except pdf.UnreadablePdf as error:
        return {**_refused(error.reason, error.detail), "pdf": None}
    return {"pdf": {**encode(read), "paragraphs": pdf.paragraphs(read.pages)}}


def _listing(
    page: Page, source: Source, kind: Literal["feed", "sitemap", "listing"], attributes: Mapping[str, Any]
) -> dict[str, Any]:
    from dateline.crawl.spider import UnexpectedPage  # scrapy takes 0.5 s to import, which a page need not pay
    from dateline.crawl.stored_listing import links_of

    try:
        links = links_of(page, source, kind, **attributes)
    except UnexpectedPage as error:
        return {**_refused("unexpected_page", str(error)), "entries": []}
    return {"entries": [_entry(each, source, page.fetched_at) for each in links]}


def _entry(link: Link, source: Source, seen_at: datetime) -> dict[str, Any]:
    """An entry as printed, with what its date means."""
    context = "meta" if link.origin == "sitemap" else link.origin
    printed = {"url": link.url, "title": link.title, "published": link.published, "modified": link.modified}
    return {**printed, "date": _parsed(link.published or link.modified or "", source, seen_at, context)}


def _date(page: Page, source: Source) -> dict[str, Any]:
    """What a printed date means. `origin` of the link says where it stood: in an `article`, a `feed`, a `listing`."""
    context = page.link.origin if page.link else "article"
    parsed = _parsed(page.body.decode("utf-8", "replace"), source, page.fetched_at, context)
    refused = {} if parsed else _refused("no_date", "the text holds no date that can be read")
    return {**refused, "date": parsed}


def _parsed(raw: str, source: Source, reference_time: datetime, context: str) -> dict[str, Any] | None:
    parsed = dates.parse_date(
        raw,
        language=source.language,
        country=source.country,
        timezone=source.timezone,
        calendar=source.calendar,
        date_order=source.date_order,
        reference_time=reference_time,
        context=context,
    )
    if parsed is None:
        return None
    return {
        "on": encode(parsed.day),
        "at": encode(parsed.at),
        "during": encode(parsed.during),
        "precision": parsed.precision,
        "timezone": parsed.timezone,
        "calendar": parsed.calendar,
        "inferred": parsed.inferred,
        "raw": parsed.raw,
    }


def _refused(reason: str, detail: str) -> dict[str, Any]:
    return {"refused": {"reason": reason, "detail": detail}}
