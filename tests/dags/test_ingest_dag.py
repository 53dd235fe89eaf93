"""The DAG `ingest`: imports clean and fast, walks in order, bears a failed source, and explains itself."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import TESTS

DAGS = TESTS.parent / "dags"


@pytest.fixture
def dag(dags: Mapping[str, Any]) -> Any:
    return dags["ingest"]


def test_no_file_reads_a_stage_when_it_is_parsed() -> None:
    # DAG files are parsed every few seconds: what they import is paid for again and again.
    files = sorted(path for path in DAGS.glob("*.py") if path.stem != "defaults")
    assert len(files) > 5
    program = (
        "import json, runpy, sys, time, airflow.sdk;"
        "from airflow.sdk import DAG, task, Asset, Param, CronDataIntervalTimetable, ExceptionRetryPolicy;"
        f"sys.path.append({str(DAGS)!r});"
        "took = {};\n"
        f"for path in {[str(path) for path in files]!r}:\n"
        "    began = time.process_time()\n"
        "    runpy.run_path(path)\n"
        "    took[path] = time.process_time() - began\n"
        "print(json.dumps([took, sorted(sys.modules)]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    took, modules = json.loads(done.stdout.splitlines()[-1])
    assert {path: seconds for path, seconds in took.items() if seconds >= 1} == {}
    assert "dateline.model.source" in modules
    assert not {"trafilatura", "scrapy", "psycopg2", "dateline.pipeline.stages"} & set(modules)


def test_every_dag_has_manners(dags: Mapping[str, Any]) -> None:
    assert {"ingest", "recheck", "replay", "import_warc", "export", "check_sources"} <= set(dags)
    for name, each in dags.items():
        assert each.doc_md, name
        assert each.description, name
        assert "dateline" in each.tags, name
        assert each.owner == "dateline", name
        assert each.max_active_runs == 1, name
        assert not each.catchup, name
        assert each.dagrun_timeout or all(task.execution_timeout for task in each.tasks), name
        for task in each.tasks:
            assert task.execution_timeout, f"{name}.{task.task_id}"
            assert task.doc_md or task.python_callable.__doc__, f"{name}.{task.task_id}"
        for mapped in (task for task in each.tasks if task.is_mapped):
            assert mapped.map_index_template, f"{name}.{mapped.task_id}"


def test_a_parameter_that_there_is_not_is_refused(dags: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Airflow lets unknown keys pass, and a typing error would silently mean the default."""
    import defaults
    from dateline.model.request import Refused

    for name in ("ingest", "recheck", "replay", "import_warc", "export", "check_sources"):
        context = {
            "params": dict.fromkeys(dags[name].params),
            "dag_run": SimpleNamespace(conf={"form": "2026-03-01"}),
            "dag": dags[name],
        }
        monkeypatch.setattr(defaults, "get_current_context", lambda context=context: context)
        with pytest.raises(Refused, match="unknown parameter 'form'"):
            defaults.asked()


def test_the_clock_of_schedules_is_a_setting(dags: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    import defaults

    monkeypatch.setenv("DATELINE_TIMEZONE", "Europe/Berlin")
    monkeypatch.delenv("DATELINE_SCHEDULE", raising=False)
    timetable = defaults.schedule(defaults.settings.SCHEDULE)
    assert timetable is not None
    assert str(timetable.timezone) == "Europe/Berlin" or "Berlin" in repr(timetable.timezone)


def test_a_log_names_the_dag_as_its_file(dags: Mapping[str, Any]) -> None:
    # Airflow imports DAG files under names of its own, `unusual_prefix_<digest>_ingest`, which `__name__` would give.
    assert dags
    named = [name for name in logging.root.manager.loggerDict if name.startswith("unusual_prefix")]
    assert named == []
    assert "dags.ingest" in logging.root.manager.loggerDict


def test_tasks_stand_in_the_order_of_the_stages(dag: Any) -> None:
    order = [each.task_id for each in dag.topological_sort()]
    stages = ["window", "plan", "source.crawl", "source.articles", "source.load"]
    assert [each for each in order if each in stages] == stages
    assert set(order[-5:-2]) == {"duplicates", "index", "coverage"}
    assert order.index("duplicates") < order.index("coverage")
    assert order[-2:] == ["publish", "report"]


def test_the_report_is_the_only_leaf_and_runs_whatever_happened(dag: Any) -> None:
    # The state of a run is that of its leaves.
    assert [each.task_id for each in dag.leaves] == ["report"]
    assert dag.get_task("report").trigger_rule == "all_done"


def test_a_failed_crawl_does_not_keep_the_rest_from_running(dag: Any) -> None:
    rules = {each.task_id: each.trigger_rule.value for each in dag.tasks}
    assert rules["source.articles"] == "all_done"
    assert rules["duplicates"] == rules["index"] == rules["coverage"] == "all_done_min_one_success"


def test_every_task_has_an_end_and_crawls_share_a_pool(dag: Any) -> None:
    assert dag.tasks
    assert all(each.execution_timeout for each in dag.tasks)
    assert dag.get_task("source.crawl").pool == "crawl"
    assert dag.max_active_runs == 1
    assert not dag.catchup


def test_only_what_may_pass_by_itself_is_tried_again(dag: Any) -> None:
    from dateline.model import errors

    policy = dag.get_task("source.crawl").retry_policy

    def action(error: Exception) -> str:
        return str(policy.evaluate(error, 1, 2).action.value)

    assert action(errors.SourceUnreachable("no answer")) == "default"
    assert action(errors.SourceRefuses("403")) == "fail"
    assert action(errors.SourceBroken("no links")) == "fail"
    assert action(errors.CrawlStopped("time limit")) == "fail"
    assert action(OSError("disk")) == "default"


def test_mapped_tasks_bear_their_sources_name(dag: Any) -> None:
    mapped = [each for each in dag.tasks if each.task_id.startswith("source.")]
    assert len(mapped) == 3
    for each in mapped:
        # Passed by position, op_kwargs would be empty, and the label would fail the task after it succeeded.
        assert "['planned']" in each.map_index_template
        assert "planned" in each.op_kwargs


def test_the_form_offers_every_source_and_takes_days_or_nothing(dag: Any) -> None:
    from dateline.model.source import source_ids

    sources = dag.params.get_param("sources")
    assert sources.schema["examples"] == source_ids()
    assert list(dag.params) == ["sources", "from", "to", "refetch", "dry_run"]
    for name in ("from", "to"):
        day = dag.params.get_param(name)
        assert day.resolve("2026-03-01") == "2026-03-01"
        assert day.resolve(None) is None
    with pytest.raises(Exception, match="is not of type"):
        dag.params.get_param("refetch").resolve("yes")


def test_the_form_and_the_request_know_the_same_parameters(dag: Any) -> None:
    from dateline.model.request import PARAMETERS

    assert tuple(dag.params) == PARAMETERS


def test_the_operators_page_speaks_of_every_task_and_parameter(dag: Any) -> None:
    for each in (*dag.tasks, *dag.params):
        name = each if isinstance(each, str) else each.task_id.rpartition(".")[2]
        assert f"`{name}`" in dag.doc_md, name


def test_publishing_tells_waiting_dags(dag: Any) -> None:
    (asset,) = dag.get_task("publish").outlets
    assert asset.name == "dateline/articles"
    assert asset.uri.startswith("postgres://")


def test_a_schedule_for_backfills_starts_nothing_by_itself(
    dags: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from airflow.dag_processing.dagbag import DagBag
    from airflow.serialization.serialized_objects import DagSerialization

    assert dags
    monkeypatch.setenv("DATELINE_SCHEDULE", "backfill")
    again = DagBag(str(DAGS)).dags
    assert again["recheck"].timetable.__class__.__name__ == "NullTimetable"
    stored = DagSerialization.from_dict(DagSerialization.to_dict(again["ingest"]))
    assert stored.timetable.periodic
    assert stored.next_dagrun_info(last_automated_run_info=None) is None
    runs = stored.iter_dagrun_infos_between(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 4, tzinfo=UTC))
    assert [run.logical_date.day for run in runs] == [1, 2, 3]


@pytest.mark.parametrize(("schedule", "expected"), [("none", None), ("30 4 * * *", "30 4 * * *")])
def test_the_schedule_is_a_setting(
    dag: Any, monkeypatch: pytest.MonkeyPatch, schedule: str, expected: str | None
) -> None:
    from airflow.dag_processing.dagbag import DagBag

    monkeypatch.setenv("DATELINE_SCHEDULE", schedule)
    again = DagBag(str(DAGS)).dags["ingest"]
    assert getattr(again.timetable, "expression", None) == expected


def test_every_dag_that_loads_walks_the_stated_order(dags: Mapping[str, Any]) -> None:
    from dateline.pipeline import order

    for name, days in (("ingest", True), ("recheck", False), ("replay", False), ("import_warc", False)):
        dag = dags[name]
        stages = order.after(days=days)
        assert set(stages) == {each for each in order.AFTER if each in dag.task_ids}, name
        for stage, before in stages.items():
            assert set(before) <= dag.get_task(stage).upstream_task_ids, f"{name}.{stage}"
            assert dag.get_task(stage).doc_md == order.MEANING[stage]
    for name in ("ingest", "recheck"):
        for before, stage in zip(order.SOURCE, order.SOURCE[1:], strict=False):
            assert f"source.{before}" in dags[name].get_task(f"source.{stage}").upstream_task_ids


def test_the_order_names_each_stage_after_those_that_it_waits_for() -> None:
    from dateline.pipeline import order

    names = list(order.AFTER)
    assert all(names.index(each) < names.index(name) for name, before in order.AFTER.items() for each in before)
    assert set(order.MEANING) == {*order.SOURCE, *order.AFTER}
    assert order.after(days=False)["publish"] == ("duplicates", "index")


def test_the_example_of_a_dag_of_ones_own_is_one(dags: Mapping[str, Any]) -> None:
    from airflow.dag_processing.dagbag import DagBag

    assert "example_new_articles" not in dags
    found = DagBag(str(TESTS.parent / "docs" / "examples"))
    assert not found.import_errors
    assert found.dags["example_new_articles"].is_paused_upon_creation
