"""Every way in which a source can fail is told apart from silence, through crawl, load and ledger.

Two passes over the sample web, each one process: a good one, of which six earlier mornings are made, and one in which
each source has a fault of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from psycopg2 import sql
from psycopg2.extensions import make_dsn
from walking import covered

from dateline import database
from dateline.archive import files, stage_files
from dateline.model.window import Window
from dateline.pipeline import stages
from dateline.pipeline.extraction import articles
from dateline.pipeline.load_articles import load
from sample import END_DAY, FIRST_DAY
from sample.server import FAULTS, serve

DAYS = Window(FIRST_DAY, END_DAY + timedelta(days=3))
NEXT = END_DAY + timedelta(days=1)
"""A day without an article: what is said of it rests on the crawl alone."""
FAULTY = {
    "ir_ministry": "markup",
    "us_courier": "fewer-rows",
    "lk_ministry": "article-markup",
    "pk_ministry": "challenge",
    "cn_ministry": "403",
    "ru_wire": "500",
    "jp_ministry": "500-to-bots",
    "kz_times": "hang",
    "in_samachar": "unreachable",
    "sa_ministry": "robots-disallow",
    "th_ministry": "empty-listing",
}
SILENT, SKIPPED = "de_zeitung", "ada_derana"

CRAWLS = """\
import json, sys
from datetime import UTC, datetime
from scrapy.crawler import CrawlerProcess
from dateline.archive.stage_files import write_report
from dateline.crawl.crawl_state import Run, read_frontier
from dateline.crawl.crawler_settings import settings
from dateline.model.source import source_of, spider_class
from dateline.model.window import Window

asked = json.load(sys.stdin)
process, runs = CrawlerProcess(settings(loopback=True) | {"DOWNLOAD_TIMEOUT": 1}), []
for one in asked["crawls"]:
    spider = spider_class(one["source_id"])
    run = Run(source_of(spider), Window.parse(asked["window"]), asked["archive"], asked["run_id"],
              datetime.fromisoformat(asked["now"]), read_frontier(one["frontier"]), one["refetch"])
    process.crawl(spider, run=run)
    runs.append((run, one["report"]))
process.start()
for run, report in runs:
    write_report(report, run.finish(datetime.now(UTC)))
"""
EARLIER = """
    INSERT INTO dateline.crawl
    SELECT (jsonb_populate_record(crawl, jsonb_build_object(
        'run_id', 'earlier' || n,
        'started_at', crawl.started_at - n * interval '1 day',
        'finished_at', crawl.finished_at - n * interval '1 day',
        'days', NULL
    ))).*
    FROM dateline.crawl AS crawl CROSS JOIN generate_series(1, 6) AS n
"""


def walk(run_id: str, now: datetime, source_ids: list[str], refetch: str = "") -> None:
    """The stages of one run, as the DAG walks them."""
    crawls: list[dict[str, Any]] = []
    for source_id in source_ids:
        frontier = stages.plan(covered(source_id, DAYS), run_id=run_id, now=now)["known_urls"]
        report = stage_files.run_file(run_id, source_id, "crawl.json")
        crawls.append({"source_id": source_id, "frontier": frontier, "report": report, "refetch": source_id == refetch})
    asked = {"window": str(DAYS), "archive": files.archive_root(), "run_id": run_id, "now": now.isoformat()}
    done = subprocess.run(
        [sys.executable, "-c", CRAWLS], input=json.dumps({**asked, "crawls": crawls}).encode(), capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    for each in crawls:
        told = json.loads(Path(each["report"]).read_text())
        drafted = articles(each["source_id"], told["archive"], run_id=run_id)
        load(each["source_id"], drafted["articles_file"], report=each["report"], run_id=run_id, loaded_at=now)
    days = [{"source_id": each, "window": str(DAYS)} for each in (*source_ids, SKIPPED)]
    stages.coverage(days, run_id=run_id)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def ledger(server: str, template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """What is said of the next day, by source."""
    name = f"dateline_faults_{os.getpid()}"
    source_ids = [*FAULTY, SILENT]
    with closing(psycopg2.connect(server)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            place = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
            cursor.execute(place.format(sql.Identifier(name), sql.Identifier(template)))
    with serve(day=1) as served, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_DSN", make_dsn(server, dbname=name))
        patch.setenv("DATELINE_ARCHIVE", str(tmp_path_factory.mktemp("archive")))
        patch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
        patch.setenv("DATELINE_SAMPLE_URL", served.url)
        patch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        now = datetime.now(UTC)
        walk("good", now, source_ids)
        with closing(database.connect()) as connection, connection, connection.cursor() as cursor:
            cursor.execute(EARLIER)
            cursor.execute("UPDATE dateline.crawl SET days = NULL WHERE run_id = 'good'")
        served.faults.update(FAULTY)
        walk("broken", now + timedelta(hours=1), source_ids, refetch="lk_ministry")
        with closing(database.connect()) as connection, connection, connection.cursor() as cursor:
            cursor.execute("SELECT source_id, state, reason, evidence FROM news.coverage WHERE day = %s", (NEXT,))
            yield {source_id: told for source_id, *told in cursor}


def test_every_fault_of_the_sample_web_is_tried() -> None:
    assert set(FAULTY.values()) == set(FAULTS)


@pytest.mark.parametrize(
    ("source_id", "state", "said"),
    [
        (SILENT, ("nothing_new", "usual_silence"), "the listings were read"),
        (SKIPPED, ("not_run",), "no crawl covered the day"),
        ("ir_ministry", ("listing_changed",), "has no row that matches rows"),
        ("us_courier", ("listing_changed",), "holds 2 links, and never held fewer than"),
        ("th_ministry", ("listing_changed",), ""),
        ("lk_ministry", ("parser_regressed",), "pages last fetched"),
        ("pk_ministry", ("blocked",), "challenge page (Cloudflare)"),
        ("cn_ministry", ("blocked",), "answered 403"),
        ("jp_ministry", ("unreachable",), "answered 500"),
        ("sa_ministry", ("blocked",), "robots.txt"),
        ("ru_wire", ("unreachable",), "answered 500"),
        ("kz_times", ("unreachable",), "did not answer in time"),
        ("in_samachar", ("unreachable",), "unreachable"),
    ],
)
def test_each_is_told_apart(ledger: dict[str, Any], source_id: str, state: tuple[str, ...], said: str) -> None:
    found, reason, _ = ledger[source_id]
    assert found in state, reason
    assert said in reason


def test_the_evidence_is_there(ledger: dict[str, Any]) -> None:
    evidence = {source_id: told[2] for source_id, told in ledger.items()}
    assert evidence["pk_ministry"]["challenge"] == "Cloudflare"
    assert evidence["cn_ministry"]["statuses"] == {"403": 1}
    assert evidence["sa_ministry"]["robots"] == "disallowed"
    (listed,) = evidence["us_courier"]["listed"].values()
    assert listed["links"] == 2
    assert listed["usually"] > 4
    assert evidence["lk_ministry"]["lost"] in ("article", "title", "date", "selectors")
    assert evidence[SILENT]["newest_listed"]
