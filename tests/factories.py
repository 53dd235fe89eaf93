"""Records for the tests, made with sensible defaults, and what loads and reads them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from psycopg2 import sql

from dateline.database.connection import Connection
from dateline.database.load import LoadCounts, load
from dateline.model.proof import Proof
from dateline.model.records import Article, CrawlReport, Failure, Published
from dateline.model.source import Source

MFA = Source("xx_mfa", "Foreign Ministry", "ministry", "PK", "en", "Asia/Karachi")
PAPER = Source("xx_paper", "The Paper", "news", "PK", "en", "Asia/Karachi")
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def published(day: date = date(2026, 3, 1), **changes: object) -> Published:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=5)
    made = Published(
        on=day,
        during=(start, start + timedelta(days=1)),
        precision="day",
        timezone="Asia/Karachi",
        calendar="gregorian",
        raw=f"{day:%d %B %Y}",
        origin="text",
        confidence="stated",
        rule="the only clear candidate",
        evidence=({"raw": f"{day:%d %B %Y}", "origin": "text"},),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def mention(**changes: object) -> dict[str, object]:
    during = ["2026-02-28T19:00:00+00:00", "2026-03-01T19:00:00+00:00"]
    return {"text": "1 March", "start": 4, "end": 11, "resolved_during": during, "precision": "day", **changes}


def article(slug: str = "one", body: str = "The minister spoke.", at: datetime = NOON, **changes: object) -> Article:
    url = f"https://mfa.example/news/{slug}"
    made = Article(
        source_id="xx_mfa",
        url=url,
        final_url=url,
        canonical_url=url,
        declared_canonical_url=None,
        title=f"Statement {slug}",
        lead=None,
        body=body,
        byline=None,
        section=None,
        language="en",
        image_url=None,
        dateline=None,
        dateline_place=None,
        published=published(),
        fingerprint=sha256(f"{slug} {body}".encode(errors="replace")).hexdigest(),
        fetched_at=at,
        archive="file:///archive/one.warc.gz",
        archive_offset=100,
        digest="sha256:" + sha256(f"{slug} {body} {at}".encode(errors="replace")).hexdigest(),
        etag='"1"',
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def report(run_id: str, **changes: object) -> CrawlReport:
    made = CrawlReport(
        source_id="xx_mfa",
        run_id=run_id,
        window="2026-03-01/2026-03-02",
        started_at=NOON,
        finished_at=NOON + timedelta(minutes=5),
        state="complete",
        listings=1,
        links=3,
        fetched=3,
        statuses={"200": 4},
        proof=Proof(date(2020, 1, 1), "window_start"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def put(
    connection: Connection, *articles: Article, run: str = "run1", source: Source = MFA, **named: object
) -> LoadCounts:
    failures = named.pop("failures", [])
    named.setdefault("report", None)
    loaded_at = named.pop("loaded_at", NOON + timedelta(hours=1))
    return load(connection, source, articles, failures, run_id=run, loaded_at=loaded_at, **named)  # type: ignore[arg-type]


def rows(connection: Connection, query: str) -> list[tuple[object, ...]]:
    with connection, connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


EVERYTHING = {
    "article_event": "SELECT * FROM dateline.article_event ORDER BY article_id, at, event",
    "listing": "SELECT * FROM dateline.listing ORDER BY source_id, url",
    "article": "SELECT * FROM dateline.article ORDER BY article_id",
    "page": "SELECT * FROM dateline.page ORDER BY source_id, url",
    "observation": "SELECT * FROM dateline.observation ORDER BY article_id, fetched_at",
    "revision": "SELECT * FROM dateline.revision ORDER BY article_id, number",
    "quarantine": "SELECT * FROM dateline.quarantine ORDER BY url, stage, reason",
    "crawl": "SELECT * FROM dateline.crawl ORDER BY source_id, run_id",
    "date_mention": "SELECT * FROM dateline.date_mention ORDER BY article_id, begins",
    "source": "SELECT * FROM dateline.source ORDER BY source_id",
}


def snapshot(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows(connection, query) for name, query in EVERYTHING.items()}


def tables(connection: Connection) -> dict[str, object]:
    """A digest of every table of ours, to see whether anything was written."""
    query = "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('dateline', 'news')"
    digest = "SELECT count(*), md5(string_agg(held::text, ' ' ORDER BY held::text)) FROM {} AS held"
    named = [sql.Identifier(*map(str, row)) for row in rows(connection, query)]
    assert len(named) > 10
    return {
        name.as_string(connection): rows(connection, sql.SQL(digest).format(name).as_string(connection))
        for name in named
    }


def gone(at: datetime, status: int = 404) -> Failure:
    return Failure("xx_mfa", article().url, "crawl", "gone", f"answered {status}", at, status=status)
