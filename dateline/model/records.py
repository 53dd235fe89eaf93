"""The records that one stage hands to the next: Link → Page → Draft → Article.

A record is frozen, knows nothing of the stage that made it, and holds what was seen beside what was made of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from dateline.model.proof import NOTHING, ListRead, Proof

Precision = Literal["second", "minute", "hour", "day", "month", "year"]
Confidence = Literal["agreed", "stated", "inferred", "conflicting"]
CONFIDENCES: tuple[Confidence, ...] = ("inferred", "conflicting", "stated", "agreed")
PRECISIONS: tuple[Precision, ...] = ("year", "month", "day", "hour", "minute", "second")
"""From the weakest to the strongest: a re-check never replaces a date by one that is weaker in either."""
Stage = Literal["crawl", "archive", "extract", "dates", "load"]


@dataclass(frozen=True, slots=True)
class Link:
    """A discovered URL with what stood beside it: one feed entry, sitemap entry, listing row or frontier row."""

    url: str
    source_id: str
    origin: str
    """`feed`, `sitemap`, `listing` or `frontier`."""
    found_on: str | None = None
    """URL of the feed, sitemap or listing page."""
    title: str | None = None
    published: str | None = None
    """Publication date as printed there, raw."""
    modified: str | None = None
    """`updated` or `lastmod` as printed there, raw."""


@dataclass(frozen=True, slots=True)
class Page:
    """One fetched response, kept raw."""

    source_id: str
    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    """Header names in lower case; repeated headers joined by `, `."""
    body: bytes
    """Decompressed payload."""
    fetched_at: datetime
    """Aware, UTC."""
    link: Link | None = None
    archive: str | None = None
    """URI of the WARC file."""
    archive_offset: int | None = None
    """Byte offset of the record in that file."""
    digest: str | None = None
    """Payload digest, `sha256:<hex>`."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One candidate for a date, as found: not read yet."""

    raw: str
    origin: str
    """Where it was found: `jsonld`, `meta`, `time`, `microdata`, `feed`, `sitemap`, `listing`, `css`, `text`,
    `signoff`, `dateline`, `url`, `http`."""
    field: str = ""
    """The key, tag or selector within the origin, e.g. `datePublished`, `article:published_time`."""
    role: Literal["published", "modified", "event", "unknown"] = "published"


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published, with the proof. All fields None (and no confidence) when nothing says so."""

    on: date | None = None
    """The day as printed, in the publisher's zone; None when only a month or year is known."""
    at: datetime | None = None
    """The instant, aware, UTC; None unless a time was given."""
    during: tuple[datetime, datetime] | None = None
    """Half-open interval of instants that the evidence allows, aware, UTC."""
    precision: Precision | None = None
    timezone: str | None = None
    """IANA zone or `UTC±HH:MM` that it was read in."""
    calendar: str | None = None
    raw: str | None = None
    origin: str | None = None
    confidence: Confidence | None = None
    rule: str | None = None
    """Words for why this candidate won."""
    evidence: tuple[Mapping[str, object], ...] = ()
    """Every candidate with its reading, JSON-ready; becomes `date_evidence`."""
    modified_at: datetime | None = None
    notes: tuple[str, ...] = ()
    """Reasons for the quarantine's attention, e.g. every candidate was rejected."""


@dataclass(frozen=True, slots=True)
class Variant:
    """What a page says of its text in another language."""

    origin: Literal["hreflang", "document_id", "beside"]
    """`hreflang`: an address that the page declares. `document_id`: what its own address calls the document in every
    language. `beside`: a text that it prints beside its own."""
    language: str | None = None
    """BCP 47; None when not stated."""
    target: str | None = None
    """The canonical URL (`hreflang`), or the id behind its site's name (`document_id`)."""
    body: str | None = None
    """The text (`beside`), paragraphs separated by one empty line."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a page says: extracted, not dated."""

    page: Page
    title: str | None
    body: str
    """Plain text, paragraphs separated by one empty line, the dateline kept as printed."""
    canonical_url: str
    declared_canonical_url: str | None = None
    lead: str | None = None
    byline: str | None = None
    section: str | None = None
    language: str | None = None
    """BCP 47."""
    image_url: str | None = None
    evidence: tuple[Evidence, ...] = ()
    variants: tuple[Variant, ...] = ()
    headlines: Mapping[str, str] = field(default_factory=dict)
    """What the article is called, by place: `printed`, `declared`, `card`, `head`, `list`, `feed`."""
    title_origin: str | None = None
    """The place whose words are the title, or `selector`."""
    missed: tuple[str, ...] = ()
    """Which of the source's own selectors match nothing on the page: `title`, `body`, `published`."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be taken further; becomes a quarantine row. Nothing is dropped."""

    source_id: str
    url: str
    stage: Stage
    reason: str
    """A short stable code, e.g. `gateway_error`, `no_body`, `date_in_future`."""
    detail: str = ""
    fetched_at: datetime | None = None
    archive: str | None = None
    archive_offset: int | None = None
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A dated, identified article, ready to load."""

    source_id: str
    url: str
    final_url: str
    canonical_url: str
    declared_canonical_url: str | None
    title: str | None
    lead: str | None
    body: str
    byline: str | None
    section: str | None
    language: str | None
    image_url: str | None
    dateline: str | None
    dateline_place: str | None
    published: Published
    fingerprint: str
    """sha256 hex of the normalised title and body."""
    fetched_at: datetime
    archive: str | None = None
    archive_offset: int | None = None
    digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    listed_modified: str | None = None
    """The link's `modified` as printed, kept to notice that a feed or sitemap announces a change."""
    mentions: tuple[Mapping[str, object], ...] = field(default=())
    variants: tuple[Variant, ...] = ()
    missed: tuple[str, ...] = ()
    """Which of the source's own selectors match nothing on the page."""


@dataclass(frozen=True, slots=True)
class CrawlReport:
    """What one crawl of one source saw: the contract by which its success is decided. Kept as JSON."""

    source_id: str
    run_id: str
    window: str
    started_at: datetime
    finished_at: datetime
    state: Literal["complete", "partial", "blocked", "unreachable", "broken", "stopped"]
    """`complete`: every discovery page answered and parsed. `partial`: some did, or some articles failed.
    `blocked`: 401, 403, 429, robots.txt or a challenge page. `unreachable`: no discovery page answered.
    `broken`: they answered but held no link of the expected shape, or the spider raised.
    `stopped`: ended by a signal or a time limit."""
    reason: str = ""
    """One sentence for the operator; empty when complete."""
    archive: str | None = None
    """URI of the WARC; None when nothing was fetched."""
    listings: int = 0
    """Discovery pages (feeds, sitemaps, listings) that answered and parsed."""
    links: int = 0
    """Distinct article links seen on them."""
    in_window: int = 0
    """Of those, links whose listed date lies in the window or is absent."""
    known: int = 0
    """Of those, already loaded and not due, therefore not fetched."""
    fetched: int = 0
    """Article pages archived."""
    not_modified: int = 0
    """Article pages answered 304."""
    unmodified: tuple[str, ...] = ()
    """Their URLs as discovered; the load moves their `last_seen_at` to `finished_at`."""
    failed: int = 0
    """Article pages that could not be fetched; each is in `failures`."""
    bytes: int = 0
    newest_listed: str | None = None
    """Newest date seen beside a link, ISO day."""
    oldest_listed: str | None = None
    """Oldest date seen beside a link, ISO day."""
    overlap: int = 0
    """Days before the window that were looked at again."""
    whole: bool = False
    """Every list was read, back to the window's start: what was published until `started_at` was seen."""
    sees_from: str | None = None
    """First day that the lists still held, where they hold only the latest articles and that day lies after the
    window's start; of the days before it the crawl says nothing. ISO day."""
    proof: Proof = NOTHING
    """Which days the crawl proved to have seen, as far as the printed dates show it."""
    lists: tuple[ListRead, ...] = ()
    """The lists that it read, on which the proof rests; empty when it cannot prove anything."""
    listed_days: Mapping[str, tuple[date | None, date | None]] = field(default_factory=dict)
    """First and last day that the printed dates allow, by address as discovered, of the pages that were asked for."""
    robots: str = "allowed"
    """`allowed`, `disallowed`, `absent` (4xx: allows) or `unreachable` (5xx or no answer: disallows, RFC 9309)."""
    statuses: Mapping[str, int] = field(default_factory=dict)
    """Responses by HTTP status or error class."""
    failures: tuple[Failure, ...] = ()
    listed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Canonical URLs on each discovery page of moderate length, in the order in which they stand there."""
    delisted: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
    """Canonical URLs that vanished from between neighbours which are still listed: where, the newer and the older."""
    unread: tuple[str, ...] = ()
    """A sentence for each discovery page that could not be used."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Links of the expected shape on each discovery page that parsed, none included."""
    found_pager: str = ""
    """The first next page that was found on a list whose spider states no paging, with the signs; empty for none."""
    malformed: int = 0
    """Links on them whose address is none (`http://[site:token]`), which were skipped."""
    challenge: str = ""
    """Whose challenge page was met, e.g. `Cloudflare`; empty when none was."""
