"""Old files and notes go, what is needed stays, and a dry run changes nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from factories import NOON, article, put, rows
from psycopg2.extensions import make_dsn
from typer.testing import CliRunner

from dateline.cli.main import app
from dateline.database import readers
from dateline.database import upkeep as tables
from dateline.database.connection import Connection
from dateline.model.records import Failure
from dateline.pipeline import housekeeping, tidy_database
from dateline.pipeline.housekeeping import Keep

NOW = datetime(2026, 6, 1, tzinfo=UTC)


def file(path: Path, age: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x" * 10)
    at = (NOW - timedelta(days=age)).timestamp()
    os.utime(path, (at, at))
    return path


@pytest.fixture
def archive(tmp_path: Path) -> dict[str, Path]:
    root = tmp_path / "archive"
    return {
        "page": file(root / "un_news/2020/01/01/run1.warc.gz", 2000),
        "export": file(root / "_exports/articles/day=2020-01-01.parquet", 2000),
        "stage": file(root / "_runs/old/un_news.articles.jsonl.gz", 40),
        "summary": file(root / "_runs/old/_run.report.json", 40),
        "whole": file(root / "_runs/older/un_news.known_urls.jsonl", 400),
        "late": file(root / "_runs/slow/a.articles.jsonl.gz", 40),
        "working": file(root / "_runs/slow/b.articles.jsonl.gz", 1),
        "probe": file(root / "_checks/un_news/2026/01/01/check1.warc.gz", 100),
        "new probe": file(root / "_checks/un_news/2026/05/30/check2.warc.gz", 2),
        "log": file(root.parent / "logs/dag_id=ingest/run_id=r1/task_id=crawl/attempt=1.log", 70),
        "new log": file(root.parent / "logs/dag_id=ingest/run_id=r2/task_id=crawl/attempt=1.log", 1),
        "other log": file(root.parent / "logs/dag_processor/latest.log", 700),
    }


def sweep(archive: Mapping[str, Path], keep: Keep | None = None, *, dry_run: bool = False) -> dict[str, int]:
    root = archive["page"].parents[4]
    logs = root.parent / "logs"
    swept = housekeeping.sweep_files(str(root), logs, keep or Keep(), now=NOW, dry_run=dry_run)
    return {each.what: each.items for each in swept}


OLD = {"stage", "whole", "probe", "log"}


def test_old_files_go_and_the_rest_stays(archive: dict[str, Path]) -> None:
    counts = {"stage files": 2, "pages of probes": 1, "logs of runs": 1}
    assert sweep(archive, dry_run=True) == counts
    assert all(path.exists() for path in archive.values())
    assert sweep(archive) == counts
    assert {name for name, path in archive.items() if not path.exists()} == OLD
    assert not archive["whole"].parent.exists()
    assert not archive["probe"].parents[1].exists()
    assert sweep(archive) == dict.fromkeys(counts, 0)


def test_nought_days_keep_for_ever(archive: dict[str, Path]) -> None:
    assert sweep(archive, Keep(0, 0, 0, 0, 0)) == {}
    assert all(path.exists() for path in archive.values())


def test_an_archive_that_is_not_there_has_nothing_to_sweep(tmp_path: Path) -> None:
    swept = housekeeping.sweep_files(str(tmp_path / "none"), None, Keep(), now=NOW, dry_run=False)
    assert [each.items for each in swept] == [0, 0]


def test_old_notes_go_when_their_trouble_is_gone(database: Connection) -> None:
    def failed(slug: str) -> Failure:
        return Failure("xx_mfa", f"https://mfa.example/news/{slug}", "extract", "no_body", fetched_at=NOON)

    put(database, failures=[failed("one"), failed("lasting")])
    put(database, article("one", at=NOON + timedelta(days=1)), run="run2")
    with database, database.cursor() as cursor:
        for source, days, since in (
            ("xx_mfa", 1000, None),
            ("xx_mfa", 1, None),
            ("xx_old", 1000, 1000),
            ("xx_old", 1, 1000),
        ):
            cursor.execute(
                "INSERT INTO dateline.source_check (source_id, run_id, checked_at, state, failed_step, steps, evidence,"
                " advice, usual_days, failing_since, overdue) VALUES (%s, %s, %s, %s, %s, '[]', '', '', 1, %s, false)",
                (source, f"r{days}", NOW - timedelta(days=days), "broken" if since else "ok", "body" if since else None,
                 NOW - timedelta(days=since) if since else None),
            )  # fmt: skip
    later = NOON + timedelta(days=500)
    held = "SELECT count(*) FILTER (WHERE resolved_at IS NULL), count(*) FROM dateline.quarantine"
    assert rows(database, held) == [(1, 2)]
    for dry_run in (True, False):
        swept = {each.what: each.items for each in tidy_database.sweep_tables(Keep(), now=later, dry_run=dry_run)}
        assert swept == {"resolved quarantine": 1, "results of probes": 1}
    assert rows(database, held) == [(1, 1)]
    assert rows(database, "SELECT source_id, run_id FROM dateline.source_check ORDER BY 1, 2") == [
        ("xx_mfa", "r1"),
        ("xx_old", "r1"),
        ("xx_old", "r1000"),
    ]
    assert rows(database, "SELECT count(*) FROM news.article") == [(1,)]


def test_tables_and_indexes_are_kept_in_shape(database: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LEAST_BYTES", 0)
    with database, database.cursor() as cursor:
        cursor.execute(
            "INSERT INTO dateline.boilerplate SELECT hashint8extended(n, 1) FROM generate_series(1, 40000) AS n;"
            " DELETE FROM dateline.boilerplate WHERE passage % 20 <> 0"
        )
        cursor.execute("SELECT pg_stat_force_next_flush()")
    assert "boilerplate" in tables.vacuum(database, dry_run=True)
    assert "boilerplate" in tables.vacuum(database, dry_run=False)
    size = "SELECT pg_relation_size('dateline.boilerplate_pkey')"
    ((bloated,),) = rows(database, size)
    assert "boilerplate_pkey" in tables.rebuild(database, dry_run=True)
    assert rows(database, size) == [(bloated,)]
    assert "boilerplate_pkey" in tables.rebuild(database, dry_run=False)
    ((rebuilt,),) = rows(database, size)
    assert rebuilt < bloated / 5  # type: ignore[operator]
    assert "boilerplate_pkey" not in tables.rebuild(database, dry_run=True)


def test_the_command_tells_what_it_would_do(
    database: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "archive"))
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path))
    old = file(tmp_path / "archive/_runs/old/un_news.known_urls.jsonl", 400)
    done = CliRunner().invoke(app, ["housekeeping", "--dry-run"])
    assert done.exit_code == 0, done.output
    assert "stage files: 1, 0.0 MB would go" in done.output
    assert old.exists()
    assert CliRunner().invoke(app, ["housekeeping", "--stage-days", "-1"]).exit_code == 2


def test_a_reader_who_lifts_the_limit_is_ended(database: Connection, database_dsn: str, reader: Connection) -> None:
    reader.autocommit = False
    with reader.cursor() as cursor, closing(psycopg2.connect(make_dsn(database_dsn))) as owner:
        cursor.execute("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0")
        reader.commit()
        cursor.execute("SELECT 'an open transaction'")
        with owner.cursor() as ours:
            ours.execute("SELECT 'the owner''s'")
        assert readers.end_long(database, timedelta(hours=1)) == []
        (ended,) = readers.end_long(database, timedelta(0))
        assert ended.reader == "news_reader"
        assert ended.state == "idle in transaction"
        assert "an open transaction" in ended.sentence()
        with pytest.raises(psycopg2.OperationalError):
            cursor.execute("SELECT 1")
        with owner.cursor() as ours:
            ours.execute("SELECT 1")


@pytest.mark.parametrize("name", ["housekeeping", "reader_limit"])
def test_the_operators_page_speaks_of_every_task_and_parameter(dags: Mapping[str, Any], name: str) -> None:
    dag = dags[name]
    assert dag.task_ids
    for each in (*dag.task_ids, *dag.params):
        assert f"`{each}`" in dag.doc_md, each
    assert all(task.execution_timeout for task in dag.tasks)


def test_the_dag_keeps_what_the_code_keeps(dags: Mapping[str, Any]) -> None:
    dag = dags["housekeeping"]
    usual = {name: dag.params[name] for name in dag.params}
    assert Keep(**{name: value for name, value in usual.items() if name.endswith("_days")}) == Keep()
    assert usual["dry_run"] is False
