"""The Dateline page in Airflow's menu: its application behind Airflow's login, and what it asks of Airflow.

Thin: what the page shows is in `dateline/page`. Airflow reads plugins in every one of its processes, so nothing heavy
is imported before somebody opens the page.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from airflow.configuration import conf
from airflow.plugins_manager import AirflowPlugin
from sqlalchemy import func, select

from dateline.ui.orchestrator import Run, Task

MOUNT = "/dateline"
TAG = "dateline"
"""Our DAGs carry it."""


class Airflow:
    """What Airflow's own tables hold of our runs: a `dateline.ui.orchestrator.Orchestrator`."""

    def __init__(self) -> None:
        from airflow.models.dag import DagTag
        from airflow.models.dagrun import DagRun
        from airflow.models.taskinstance import TaskInstance
        from airflow.utils.session import create_session

        self.session, self.run, self.task = create_session, DagRun, TaskInstance
        self.ours = DagRun.dag_id.in_(select(DagTag.dag_id).where(DagTag.name == TAG))

    def recent(self, each: int) -> Sequence[Run]:
        # One DAG may run every hour and another once a week.
        place = func.row_number().over(partition_by=self.run.dag_id, order_by=self.run.run_after.desc())
        numbered = select(self.run.id, place.label("place")).where(self.ours).subquery()
        latest = select(numbered.c.id).where(numbered.c.place <= each)
        return self._runs(self.run.id.in_(latest), self.run.run_after.desc())

    def named(self, run_ids: Iterable[str]) -> Mapping[str, Run]:
        # A scheduled instant can be the id of a run of two DAGs: the crawls of days are those of `ingest`, listed last.
        found = self._runs(self.run.run_id.in_(list(run_ids)), self.run.dag_id == "ingest")
        return {run.run_id: run for run in found}

    def failed(self, run: Run, limit: int) -> Sequence[Task]:
        # What failed of itself comes before what waited for it.
        return self._tasks(run, self.task.state.in_(["failed", "upstream_failed"]), self.task.state, limit=limit)

    def of_source(self, run: Run, source_id: str) -> Sequence[Task]:
        return self._tasks(run, self.task.rendered_map_index == source_id, self.task.start_date, limit=20)

    def _runs(self, which: Any, order: Any) -> list[Run]:
        run = self.run
        wanted = select(run.dag_id, run.run_id, run.state, run.start_date, run.end_date).where(self.ours, which)
        with self.session() as session:
            return [Run(row[0], row[1], str(row[2]), row[3], row[4]) for row in session.execute(wanted.order_by(order))]

    def _tasks(self, of: Run, which: Any, order: Any, *, limit: int) -> list[Task]:
        task = self.task
        wanted = (
            select(task.task_id, task.map_index, task.rendered_map_index, task.state)
            .where(task.dag_id == of.dag_id, task.run_id == of.run_id, which)
            .order_by(order, task.task_id, task.map_index)
            .limit(limit)
        )
        with self.session() as session:
            return [
                Task(name, place, str(label or "") if place >= 0 else "", str(state or "waiting"))
                for name, place, label, state in session.execute(wanted)
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

        from dateline.ui import app

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
