"""A site whose `Z` is printed on local time: found from one run's pages, corrected in it, and told as a guess."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from psycopg2.extras import RealDictCursor

from dateline.archive import files, stage_files
from dateline.archive.warc import WarcWriter, warc_uri
from dateline.database import sql_files
from dateline.database.connection import Connection
from dateline.model.records import Article, Link, Page
from dateline.pipeline.extraction import articles

FETCHED = datetime(2026, 3, 6, 10, 0, tzinfo=UTC)
AGO = timedelta(minutes=20)
KARACHI = timedelta(hours=5)


@pytest.fixture(autouse=True)
def sample(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")


def page(number: int, stated: str, fetched_at: datetime) -> Page:
    said = f"<p>The Minister received envoy number {number} and spoke with him of trade, visas and the harvest. </p>"
    body = (
        f"<html lang=en><head><title>Envoy {number}</title><meta property='article:published_time' content='{stated}'>"
        f"</head><body><h1>Envoy {number}</h1>{said * 5}</body></html>"
    )
    url = f"http://127.0.0.1:8764/pk_ministry/{number}"
    return Page(
        source_id="pk_ministry",
        url=url,
        final_url=url,
        status=200,
        headers={"content-type": "text/html; charset=utf-8"},
        body=body.encode(),
        fetched_at=fetched_at,
        link=Link(url=url, source_id="pk_ministry", found_on="http://127.0.0.1:8764/", origin="listing"),
    )


def read(pages: list[Page]) -> list[Article]:
    uri = warc_uri(files.archive_root(), "pk_ministry", FETCHED, "run")
    writer = WarcWriter(uri)
    for each in pages:
        writer.write(each)
    writer.close()
    drafted = articles("pk_ministry", uri, run_id="run")
    assert drafted["articles"] == drafted["dated"] == len(pages)
    found = list(stage_files.read_articles(drafted["articles_file"]))
    assert all(isinstance(each, Article) for each in found)
    return found  # type: ignore[return-value]


def stated(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}Z"


def moments(count: int) -> list[datetime]:
    return [FETCHED - n * timedelta(hours=3) for n in range(count)]


def test_a_z_on_local_time_is_corrected_and_flagged(caplog: pytest.LogCaptureFixture) -> None:
    seen = moments(8)
    found = read([page(n, stated(at - AGO + KARACHI), at) for n, at in enumerate(seen)])
    assert [each.published.at for each in found] == [at - AGO for at in seen]
    assert {each.published.confidence for each in found} == {"inferred"}
    assert "set clock = 'local' in sample/spiders/pk_ministry.py".lower() in caplog.text.lower()


@pytest.mark.parametrize(("count", "ahead"), [(8, timedelta(0)), (3, KARACHI)])
def test_a_true_clock_and_a_few_pages_are_left_alone(count: int, ahead: timedelta) -> None:
    seen = moments(count)
    found = read([page(n, stated(at - AGO + ahead), at) for n, at in enumerate(seen)])
    assert [each.published.at for each in found] == [at - AGO + ahead for at in seen]
    assert {each.published.confidence for each in found} == {"stated"}


def test_what_single_runs_cannot_see_is_seen_over_weeks(database: Connection) -> None:
    with database, database.cursor(cursor_factory=RealDictCursor) as cursor:
        cursor.execute("""
            INSERT INTO dateline.source
                (source_id, publisher, kind, country, language, timezone, calendar, date_order, status, updated_at)
            SELECT name, name, 'news', 'XX', 'en', 'UTC', 'gregorian', 'DMY', 'unverified', now()
            FROM unnest(ARRAY['ahead', 'true']) AS name
        """)
        cursor.execute("""
            INSERT INTO dateline.article
                (source_id, canonical_url, url, final_url, date_evidence, first_seen_at, last_seen_at, fetched_at, body,
                 fingerprint, revision, first_run_id, run_id, loaded_at, updated_at, published_on, published_at,
                 published_during, published_precision, published_confidence, published_origin, published_raw)
            SELECT name, name || n, 'u', 'u', '[]', seen, seen, seen, '', 'f', 1, 'r', 'r', seen, seen, current_date,
                seen + ahead, tstzrange(seen + ahead, seen + ahead + interval '1 second'), 'second', 'stated', 'meta',
                '2026-03-06T10:00:00Z'
            FROM (VALUES ('ahead', interval '4 hours'), ('true', interval '-1 hour')) AS given (name, ahead),
                generate_series(1, 6) AS n, LATERAL (SELECT now() - n * interval '3 days' AS seen) AS looked
        """)
        cursor.execute(sql_files.query("checks/warn/clock_ahead"))
        assert [dict(row) for row in cursor.fetchall()] == [{"source_id": "ahead", "instants": 6, "impossible": 6}]
