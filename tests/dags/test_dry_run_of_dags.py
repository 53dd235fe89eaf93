"""A dry run writes nothing, in any DAG: the tasks that write are called as a worker calls them, with work to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from factories import article, put, tables

from dateline.database.connection import Connection

NOW = datetime(2026, 6, 1, tzinfo=UTC)
WRITERS: Mapping[str, Mapping[str, Mapping[str, Any]]] = {
    "ingest": {"source.load": {"planned": {"source_id": "pk_ministry", "dry_run": True}, "extracted": {}}},
    "replay": {"apply": {"found": []}},
    "housekeeping": {"files": {}, "notes": {}, "shape": {}},
}
"""The tasks that write, of each DAG with a dry run, and what they are called with."""
GIVEN: Mapping[str, list[Mapping[str, Any]]] = {"ingest": [{}], "replay": [{}, {"roll_back": 1}], "housekeeping": [{}]}


def call(dag: Any, task_id: str, arguments: Mapping[str, Any], conf: Mapping[str, Any], *, dry_run: bool = True) -> str:
    """Run one task as a worker does; what it said when it skipped."""
    from airflow.sdk.exceptions import AirflowSkipException
    from airflow.sdk.execution_time.context import set_current_context

    context: Any = {
        "params": {name: param.value for name, param in dag.params.items()} | {"dry_run": dry_run} | conf,
        "dag": dag,
        "dag_run": SimpleNamespace(run_id="dry", dag_id=dag.dag_id, conf={}, run_after=NOW),
        "ti": SimpleNamespace(start_date=NOW),
    }
    with set_current_context(context):
        try:
            dag.get_task(task_id).python_callable(**arguments)
        except AirflowSkipException as skipped:
            return str(skipped)
    return ""


def test_every_dag_with_a_dry_run_is_tried_here(dags: Mapping[str, Any]) -> None:
    assert {name for name, dag in dags.items() if "dry_run" in dag.params} == set(WRITERS) == set(GIVEN)


@pytest.mark.parametrize(("dag_id", "conf"), [(dag_id, conf) for dag_id, each in GIVEN.items() for conf in each])
def test_no_task_of_a_dry_run_writes(
    dags: Mapping[str, Any],
    database: Connection,
    database_dsn: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Any,
    dag_id: str,
    conf: Mapping[str, Any],
) -> None:
    monkeypatch.setenv("DATELINE_DSN", database_dsn)
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))
    long_ago = NOW - timedelta(days=3000)
    put(database, article(), loaded_at=long_ago)
    with database, database.cursor() as cursor:
        cursor.execute(
            "INSERT INTO dateline.version (run_id, made_at, source_ids, code, fetches, articles, fields)"
            " VALUES ('old', %s, '{pk_ministry}', 'x', 3, 3, '{}')", [long_ago],
        )  # fmt: skip
        cursor.executemany(
            "INSERT INTO dateline.source_check"
            " (run_id, source_id, checked_at, state, steps, evidence, advice, usual_days, overdue)"
            " VALUES (%s, 'pk_ministry', %s, 'ok', '[]', '', '', 1, false)",
            [("old", long_ago), ("later", long_ago + timedelta(days=1))],
        )
    before = tables(database)
    said = [call(dags[dag_id], task_id, arguments, conf) for task_id, arguments in WRITERS[dag_id].items()]
    assert tables(database) == before
    if conf:
        assert said == ["dry run: Version 1 can be rolled back: 3 articles would change; nothing was changed."]
    if conf or dag_id == "housekeeping":
        for task_id, arguments in WRITERS[dag_id].items():
            call(dags[dag_id], task_id, arguments, conf, dry_run=False)
        assert tables(database) != before, "there was nothing to do"
