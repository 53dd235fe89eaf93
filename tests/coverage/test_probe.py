"""Probing sources on the sample web: what works, and each way in which one does not, with what to change."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from factories import rows
from typer.testing import CliRunner

from dateline.cli.main import app
from dateline.coverage import probe
from dateline.database import source_check as stored
from dateline.database.connection import Connection
from dateline.model import errors, request
from dateline.model.request import Refused
from dateline.pipeline.check_source import check_source
from sample.server import Server, serve

AT = datetime(2026, 3, 8, 4, tzinfo=UTC)
FAULTS = {
    "us_courier": "robots-disallow",
    "jp_ministry": "challenge",
    "ru_wire": "403",
    "sa_ministry": "empty-listing",
    "kz_times": "500",
}


@pytest.fixture(scope="module")
def served() -> Iterator[Server]:
    with serve(faults=FAULTS) as server:
        yield server


@pytest.fixture(autouse=True)
def _sample(served: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
    monkeypatch.setenv("DATELINE_SAMPLE_URL", served.url)
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))


def test_the_command_tells_each_source_and_keeps_it(
    database: Connection, database_dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_DSN", database_dsn)
    chosen = ["pk_ministry", "ir_ministry", *FAULTS]
    done = CliRunner().invoke(app, ["sources", "check", ",".join(chosen), "--json"])
    found = {each["source_id"]: each for each in map(json.loads, done.stdout.splitlines())}
    assert done.exit_code == 1
    assert set(found) == set(chosen)
    failed = {
        source_id: next((step["name"] for step in each["steps"] if step["verdict"] == "failed"), None)
        for source_id, each in found.items()
    }
    assert {source_id: (found[source_id]["state"], failed[source_id]) for source_id in chosen} == {
        "pk_ministry": ("ok", None),
        "ir_ministry": ("ok", None),
        "us_courier": ("blocked", "robots"),
        "jp_ministry": ("blocked", "reachable"),
        "ru_wire": ("blocked", "reachable"),
        "sa_ministry": ("broken", "listing"),
        "kz_times": ("unreachable", "reachable"),
    }
    assert all(step["advice"] for each in found.values() for step in each["steps"] if step["verdict"] == "failed")
    told = [step for each in found.values() for step in each["steps"] if step["verdict"] == "failed"]
    assert not [step for step in told if "; " in step["evidence"] or step["advice"] in step["evidence"]], "said twice"
    assert rows(database, "SELECT count(*) FROM dateline.source_check") == [(len(chosen),)]
    shown = dict(rows(database, "SELECT source_id, last_check FROM news.source"))
    assert shown == {source_id: found[source_id]["state"] for source_id in chosen}, "never collected, yet checked"
    assert rows(database, "SELECT count(*) FROM dateline.article") == [(0,)], "a probe loads nothing"

    assert "no source 'nowhere'" in CliRunner().invoke(app, ["sources", "check", "nowhere"]).output


def test_live_sites_are_probed_only_with_a_contact(database_dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DSN", database_dsn)
    monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "0")
    monkeypatch.setenv("DATELINE_CONTACT", " ")
    done = CliRunner().invoke(app, ["sources", "check", "pk_ministry"])
    assert done.exit_code == 2
    assert "DATELINE_CONTACT is not set" in " ".join(done.output.split())
    with pytest.raises(Refused, match="DATELINE_CONTACT is not set"):
        request.require_contact()
    monkeypatch.setenv("DATELINE_CONTACT", "desk@example.org")
    request.require_contact()


def test_a_file_that_cannot_be_imported_does_not_stop_the_others(
    database_dsn: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "odd_spiders"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "xx_odd.py").write_text("class Odd(\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))  # for the crawl, a process of its own
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders,odd_spiders")
    monkeypatch.setenv("DATELINE_DSN", database_dsn)
    done = CliRunner().invoke(app, ["sources", "check", "xx_odd", "pk_ministry"])
    assert done.exit_code == 1
    assert "odd_spiders/xx_odd.py cannot be imported: SyntaxError" in " ".join(done.output.split())
    assert "1 of 2 sources work" in done.output


def check(state: str, at: datetime) -> probe.Check:
    errors: Any = "ok" if state == "ok" else "failed"
    return probe.Check("pk_ministry", f"run-{at:%Y%m%d}", at, state, (probe.Step("robots", errors, "seen", "do"),))


def test_a_source_that_keeps_failing_is_marked_and_forgiven(database: Connection) -> None:
    first = AT + timedelta(days=7)
    assert stored.record(database, check("ok", AT)).failing_since is None
    kept = stored.record(database, check("broken", first))
    assert (kept.failing_since, kept.usual_days, kept.overdue) == (first, stored.USUAL_DAYS, False)
    assert stored.record(database, check("blocked", first + timedelta(days=7))).overdue is False
    late = stored.record(database, check("blocked", first + timedelta(days=21)))
    assert (late.failing_since, late.overdue) == (first, True)
    again = stored.record(database, check("blocked", first + timedelta(days=21)))
    assert again == late, "the same run twice is one check"
    assert stored.record(database, check("ok", first + timedelta(days=28))).overdue is False
    assert rows(database, "SELECT count(*) FROM dateline.source_check") == [(5,)]


def test_a_run_that_lost_a_probe_or_knows_an_overdue_source_complains() -> None:
    assert probe.complaint(["a", "b"], {"a": False, "b": False}) == ""
    assert probe.complaint(None, {}) == "nothing was probed: the log of `choose` says why"
    assert probe.complaint(["a", "b", "c"], {"a": True, "c": False}) == (
        "not probed, the log of `probe` says why: b; failing for more than twice their usual silence: a"
    )


def test_a_probe_is_bounded(served: Server) -> None:
    found = check_source("cn_ministry", run_id="probe", checked_at=AT, timeout=60)
    assert found.ok, found.sentence()
    fetched = next(step for step in found.steps if step.name == "article")
    assert fetched.evidence == f"{probe.ARTICLES} pages fetched"


@pytest.fixture
def dag(dags: Mapping[str, Any]) -> Any:
    return dags["check_sources"]


def test_the_dag_and_its_page(dag: Any) -> None:
    assert [each.task_id for each in dag.topological_sort()] == ["choose", "probe", "report"]
    assert dag.get_task("probe").pool == "crawl"
    assert dag.get_task("report").trigger_rule == "all_done"
    assert not dag.catchup
    for each in (*dag.tasks, *dag.params):
        name = each if isinstance(each, str) else each.task_id
        assert f"`{name}`" in dag.doc_md or f"**{name}**" in dag.doc_md, name


def test_what_makes_the_report_red_is_told_to_the_operators(dag: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    report = dag.get_task("report").python_callable
    told: list[tuple[str, str, object]] = []
    monkeypatch.setattr(report.__globals__["defaults"], "pulled", lambda task_id: [["a", "b"]])

    def tell(dag_id: str, complaint: str, failed_checks: object) -> str:
        told.append((dag_id, complaint, failed_checks))
        return complaint

    monkeypatch.setattr(report.__globals__["notifications"], "notify_of_run", tell)
    found = [{"source_id": each, "state": "ok", "sentence": f"{each}: ok", "overdue": False} for each in "ab"]
    assert report(found) == {"sources": 2, "ok": 2}
    found[0] |= {"state": "failed", "overdue": True}
    with pytest.raises(errors.RunIncomplete, match="twice their usual silence: a"):
        report(found)
    assert told == [
        ("check_sources", "", None),
        ("check_sources", "failing for more than twice their usual silence: a", None),
    ]
