"""The Dateline page in Airflow's menu: its application behind Airflow's login, and what it asks of Airflow.

Thin: what the page shows is in `dateline/page`. Airflow reads plugins in every one of its processes, so nothing is
imported before somebody opens the page.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from airflow.configuration import conf
from airflow.plugins_manager import AirflowPlugin

MOUNT = "/dateline"
TAG = "dateline"
"""Our DAGs carry it."""


class Airflow:
    """What Airflow's own tables tell of our runs: a `dateline.page.orchestrator.Orchestrator`."""

    def recent(self, limit: int) -> Sequence[Any]:
        return self._runs(limit=limit)

    def named(self, run_ids: Iterable[str]) -> Mapping[str, Any]:
        return {run.run_id: run for run in self._runs(run_ids=list(run_ids))}

    def failed(self, run: Any, limit: int) -> Sequence[Any]:
        return self._tasks(run, states=["failed", "upstream_failed"], limit=limit)

    def of_source(self, run: Any, source_id: str) -> Sequence[Any]:
        return self._tasks(run, label=source_id, limit=20)

    def _runs(self, *, limit: int | None = None, run_ids: list[str] | None = None) -> list[Any]:
        from airflow.models.dag import DagTag
        from airflow.models.dagrun import DagRun
        from airflow.utils.session import create_session
        from sqlalchemy import select

        from dateline.page.orchestrator import Run

        wanted = (
            select(DagRun.dag_id, DagRun.run_id, DagRun.state, DagRun.start_date, DagRun.end_date)
            .where(DagRun.dag_id.in_(select(DagTag.dag_id).where(DagTag.name == TAG)))
            .order_by(DagRun.run_after.desc())
            .limit(limit)
        )
        if run_ids is not None:
            # A scheduled instant can be the id of a run of two DAGs: the crawls are those of `ingest`.
            wanted = wanted.where(DagRun.run_id.in_(run_ids)).order_by(None).order_by(DagRun.dag_id == "ingest")
        with create_session() as session:
            return [Run(row[0], row[1], str(row[2]), row[3], row[4]) for row in session.execute(wanted)]

    def _tasks(self, run: Any, *, limit: int, states: list[str] | None = None, label: str | None = None) -> list[Any]:
        from airflow.models.taskinstance import TaskInstance
        from airflow.utils.session import create_session
        from sqlalchemy import select

        from dateline.page.orchestrator import Task

        wanted = (
            select(TaskInstance.task_id, TaskInstance.map_index, TaskInstance.rendered_map_index, TaskInstance.state)
            .where(TaskInstance.dag_id == run.dag_id, TaskInstance.run_id == run.run_id)
            .order_by(TaskInstance.start_date, TaskInstance.task_id, TaskInstance.map_index)
            .limit(limit)
        )
        if states is not None:
            # What failed of itself comes first.
            wanted = wanted.where(TaskInstance.state.in_(states)).order_by(None)
            wanted = wanted.order_by(TaskInstance.state, TaskInstance.task_id, TaskInstance.map_index)
        if label is not None:
            wanted = wanted.where(TaskInstance.rendered_map_index == label)
        with create_session() as session:
            return [
                Task(row[0], row[1], (row[2] or "") if row[1] >= 0 else "", str(row[3] or "waiting"))
                for row in session.execute(wanted)
            ]


class Page:
    """The application, made when it is first asked for."""

    def __init__(self) -> None:
        self._app: Any = None
        self._lock = threading.Lock()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if self._app is None:
            with self._lock:
                self._app = self._app or self._made()
        await self._app(scope, receive, send)

    def _made(self) -> Any:
        from airflow.api_fastapi.app import get_auth_manager
        from airflow.api_fastapi.auth.managers.models.resource_details import DagAccessEntity, DagDetails
        from airflow.api_fastapi.core_api.security import AccessView, get_user, requires_access_view
        from fastapi import Depends, HTTPException

        from dateline.page import app

        def may_see_the_runs(user: Any = Depends(get_user)) -> None:  # noqa: B008
            if not get_auth_manager().is_authorized_dag(
                method="GET", access_entity=DagAccessEntity.RUN, details=DagDetails(id=app.DAG), user=user
            ):
                raise HTTPException(403, "Forbidden")

        # Airflow leaves the applications of plugins open to everybody.
        guards = [Depends(requires_access_view(AccessView.WEBSITE)), Depends(may_see_the_runs)]
        return app.create(orchestrator=Airflow(), dependencies=guards, mount=MOUNT)


class DatelinePlugin(AirflowPlugin):
    name = "dateline"
    fastapi_apps = [{"app": Page(), "url_prefix": MOUNT, "name": "Dateline"}]  # noqa: RUF012
    external_views = [  # noqa: RUF012
        {
            "name": "Dateline",
            "href": urlsplit(conf.get("api", "base_url", fallback="")).path.rstrip("/") + f"{MOUNT}/",
            "destination": "nav",
            "url_route": "dateline",
        }
    ]
