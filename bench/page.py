"""What a view of the Dateline page costs the API server, with 300 sources over 60 days and 20,000 articles.

    python bench/page.py [--sources 300] [--days 60]

CPU time, because the machine may be shared: that of the application (Python, threads included) and that of Postgres.
The data are made up and stand in a server of their own, which is deleted at the end.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import os
import shutil
import statistics
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import psutil

from dateline import database
from dateline.database import embedded
from dateline.ui import app

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
ADDRESSES = (
    "/", "/coverage", "/coverage?q=ministry&state=blind&sort=country", "/coverage/s007_mfa/2026-03-20",
    "/source/s007_mfa", "/freshness", "/articles", "/articles?confidence=conflicting", "/quarantine", "/changes",
    "/copies", "/again", "/help",
)  # fmt: skip

SOURCES = """
INSERT INTO dateline.source
    (source_id, publisher, kind, country, language, timezone, calendar, date_order, status, updated_at)
SELECT 's' || to_char(n, 'FM000') || CASE n %% 2 WHEN 0 THEN '_press' ELSE '_mfa' END,
    CASE n %% 2 WHEN 0 THEN 'Daily Messenger no. ' ELSE 'Ministry of Foreign Affairs no. ' END || n,
    CASE n %% 2 WHEN 0 THEN 'news' ELSE 'ministry' END,
    (ARRAY['IR', 'PK', 'FR', 'JP', 'BR', 'KE', 'XX'])[1 + n %% 7], 'en', 'UTC', 'gregorian', 'DMY', 'documented', now()
FROM generate_series(1, %(sources)s) AS n;

INSERT INTO dateline.coverage (source_id, day, state, articles, reason, evidence, run_id, seen_until)
SELECT source.source_id, day::date, picked.state, CASE picked.state WHEN 'published' THEN 1 + n %% 9 ELSE 0 END,
    'as made up', '{"listings": 2, "links": 40, "crawl_state": "complete"}', 'run ' || day::date,
    day + interval '29 hours'
FROM (SELECT source_id, row_number() OVER () AS n FROM dateline.source) AS source
CROSS JOIN generate_series(%(first)s::date, %(last)s::date, interval '1 day') AS day
CROSS JOIN LATERAL (
    SELECT CASE
        WHEN n %% 23 = 0 AND day > %(last)s::date - 9 THEN 'blocked'
        WHEN n %% 31 = 0 AND day > %(last)s::date - 4 THEN 'unreachable'
        WHEN extract(isodow FROM day) > 5 AND n %% 2 = 1 THEN 'usual_silence'
        WHEN (n * 7 + extract(doy FROM day)::int) %% 5 = 0 THEN 'nothing_new'
        WHEN (n * 11 + extract(doy FROM day)::int) %% 97 = 0 THEN 'listing_changed'
        ELSE 'published'
    END AS state
) AS picked;

INSERT INTO dateline.crawl
    (source_id, run_id, days, started_at, finished_at, state, reason, listings, links, in_window, known, fetched,
     not_modified, failed, bytes, robots, statuses, articles_new, loaded_at)
SELECT source_id, run_id, daterange(day - 1, day + 1), day + interval '29 hours', day + interval '29 hours 3 min',
    CASE state WHEN 'blocked' THEN 'blocked' WHEN 'unreachable' THEN 'unreachable' WHEN 'listing_changed' THEN 'broken'
        ELSE 'complete' END,
    CASE state WHEN 'blocked' THEN 'HTTP 403 on every list' ELSE '' END,
    2, 40, 5, 1, articles, 0, 0, 90000, 'allowed', '{"200": 7}', articles, now()
FROM dateline.coverage;

INSERT INTO dateline.article
    (source_id, canonical_url, url, final_url, published_on, published_at, published_during, published_precision,
     published_timezone, published_calendar, published_raw, published_origin, published_confidence, published_rule,
     date_evidence, first_seen_at, last_seen_at, fetched_at, title, body, language, fingerprint, revision, first_run_id,
     run_id, loaded_at, updated_at)
SELECT source_id, url, url, url, day, day + interval '9 hours',
    tstzrange(day + interval '9 hours', day + interval '9 hours 1 min'), 'minute', 'UTC', 'gregorian',
    day::text, 'jsonld', (ARRAY['agreed', 'agreed', 'stated', 'stated', 'inferred', 'conflicting'])
        [1 + (k + length(source_id) + extract(doy FROM day)::int) %% 6],
    'two origins agree',
    '[{"origin": "jsonld", "field": "datePublished", "raw": "2026-03-01", "day": "2026-03-01"},
      {"origin": "text", "raw": "1 March 2026", "day": "2026-03-01"},
      {"origin": "url", "raw": "2026/03/01", "day": "2026-03-01"}]',
    day + interval '30 hours', day + interval '30 hours', day + interval '30 hours',
    'Statement ' || k || ' of ' || day,
    repeat('The minister met the ambassador and spoke of the region. ', 20), 'en', md5(url), 1,
    run_id, run_id, now(), now()
FROM (
    SELECT coverage.*, k, 'https://' || source_id || '.example/' || day || '/' || k AS url
    FROM dateline.coverage AS coverage CROSS JOIN LATERAL generate_series(1, least(coverage.articles, 2)) AS k
) AS made;

INSERT INTO dateline.quarantine
    (source_id, url, stage, reason, detail, status, first_seen_at, last_seen_at, run_id)
SELECT source_id, 'https://x.example/' || source_id || '/' || k, 'extract',
    (ARRAY['no_body', 'soft_404', 'gateway_error'])[1 + k %% 3],
    'nothing that reads like an article', 200, %(last)s, %(last)s, 'run'
FROM dateline.source CROSS JOIN generate_series(1, 4) AS k;
ANALYZE;
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sources", type=int, default=300)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--times", type=int, default=7)
    chosen = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="dateline-page-"))
    os.environ["DATELINE_HOME"] = str(home)
    os.environ.pop("DATELINE_DSN", None)
    try:
        database.migrate()
        with closing(database.connect()) as connection, connection, connection.cursor() as cursor:
            first = NOW.date() - timedelta(days=chosen.days - 1)
            cursor.execute(SOURCES, {"sources": chosen.sources, "first": first, "last": NOW.date()})
        asyncio.run(measure(chosen))
    finally:
        embedded.stop()
        shutil.rmtree(home, ignore_errors=True)


async def measure(chosen: argparse.Namespace) -> None:
    postgres = psutil.Process(embedded.status().pid)
    application = app.create(clock=lambda: NOW)
    transport = httpx.ASGITransport(app=application, raise_app_exceptions=True)
    print(f"{chosen.sources} sources, {chosen.days} days; median of {chosen.times}, CPU ms")
    print(f"{'address':52} {'python':>7} {'postgres':>9} {'kB':>6} {'kB gzip':>8}")
    async with httpx.AsyncClient(transport=transport, base_url="http://page") as client:
        for address in ADDRESSES:
            await client.get(address)
            python, server = [], []
            for _ in range(chosen.times):
                before, there = time.process_time(), spent(postgres)
                answer = await client.get(address)
                python.append((time.process_time() - before) * 1000)
                assert answer.status_code == 200, (address, answer.text)
                server.append((settled(postgres, there) - there) * 1000)
            sizes = len(answer.content) / 1000, len(gzip.compress(answer.content, 5)) / 1000
            print(
                f"{address:52} {statistics.median(python):7.1f} {statistics.median(server):9.1f} "
                f"{sizes[0]:6.0f} {sizes[1]:8.0f}"
            )


def spent(postgres: psutil.Process) -> float:
    """Seconds of the server's ended backends; the clock of the system ticks in hundredths."""
    times = postgres.cpu_times()
    return float(times.children_user + times.children_system)


def settled(postgres: psutil.Process, before: float) -> float:
    """The same once the last backend is gone."""
    for _ in range(50):
        now = spent(postgres)
        if now > before:
            return now
        time.sleep(0.01)
    return before


if __name__ == "__main__":
    main()
