"""Loading: the same rows whatever the order, the repetition or the interruption."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

import pytest

from dateline.database.connection import Connection
from dateline.database.load import LoadCounts, load
from dateline.records import Article, CrawlReport, Failure, Published
from dateline.source import Source

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
        fingerprint=sha256(f"{slug} {body}".encode()).hexdigest(),
        fetched_at=at,
        archive="file:///archive/one.warc.gz",
        archive_offset=100,
        digest="sha256:" + sha256(f"{slug} {body} {at}".encode()).hexdigest(),
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


def test_new_then_unchanged(database: Connection) -> None:
    assert put(database, article("one"), article("two")) == LoadCounts(new=2)
    assert put(database, article("one"), article("two"), run="run2") == LoadCounts(unchanged=2)
    assert rows(database, "SELECT canonical_url, revision FROM dateline.article ORDER BY 1") == [
        ("https://mfa.example/news/one", 1),
        ("https://mfa.example/news/two", 1),
    ]


EVERYTHING = {
    "article": "SELECT * FROM dateline.article ORDER BY article_id",
    "page": "SELECT * FROM dateline.page ORDER BY source_id, url",
    "observation": "SELECT * FROM dateline.observation ORDER BY article_id, fetched_at",
    "revision": "SELECT * FROM dateline.revision ORDER BY article_id, number",
    "quarantine": "SELECT * FROM dateline.quarantine ORDER BY url, stage, reason",
    "crawl": "SELECT * FROM dateline.crawl ORDER BY source_id, run_id",
    "date_mention": 'SELECT * FROM dateline.date_mention ORDER BY article_id, "start"',
    "source": "SELECT * FROM dateline.source ORDER BY source_id",
}


def snapshot(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows(connection, query) for name, query in EVERYTHING.items()}


def test_same_load_again_changes_nothing(database: Connection) -> None:
    mention = {
        "text": "1 March",
        "start": 4,
        "end": 11,
        "resolved_during": ["2026-02-28T19:00:00+00:00", "2026-03-01T19:00:00+00:00"],
        "precision": "day",
    }
    batch = [article("one", mentions=(mention,)), article("two", published=Published(notes=("date_in_future: 2099",)))]
    failures = [
        Failure("xx_mfa", "https://mfa.example/news/bad", "extract", "no_body", "empty", NOON, "a.warc.gz", 7, 200)
    ]
    first = put(database, *batch, failures=failures, report=report("run1"))
    before = snapshot(database)
    assert all(before.values())
    assert put(database, *batch, failures=failures, report=report("run1")) == first == LoadCounts(2, 0, 0, 1)
    assert snapshot(database) == before


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_wordings_do_not_depend_on_the_order_of_loads(database: Connection, order: tuple[int, ...]) -> None:
    fetches = [
        article(body="First wording.", at=NOON),
        article(body="Second wording.", at=NOON + timedelta(days=1)),
        article(body="First wording.", at=NOON + timedelta(days=2)),
    ]
    for number in order:
        put(database, fetches[number], run=f"run{number}")
    found = rows(
        database,
        "SELECT number, body, lower(valid_during), upper(valid_during) FROM dateline.revision ORDER BY number",
    )
    assert found == [
        (1, "First wording.", NOON, NOON + timedelta(days=1)),
        (2, "Second wording.", NOON + timedelta(days=1), NOON + timedelta(days=2)),
        (3, "First wording.", NOON + timedelta(days=2), None),
    ]
    assert rows(database, "SELECT body, revision, first_seen_at, last_seen_at FROM dateline.article") == [
        ("First wording.", 3, NOON, NOON + timedelta(days=2))
    ]
