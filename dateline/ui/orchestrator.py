"""What the page wants to know of Airflow, without importing it. The plugin implements it; `Nobody` is for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one of our DAGs."""

    dag_id: str
    run_id: str
    state: str
    """`queued`, `running`, `success` or `failed`."""
    started_at: datetime | None
    ended_at: datetime | None

    @property
    def path(self) -> str:
        """Its place in Airflow's UI."""
        return f"/dags/{quote(self.dag_id, safe='')}/runs/{quote(self.run_id, safe='')}"


@dataclass(frozen=True, slots=True)
class Task:
    """One task instance."""

    task_id: str
    map_index: int
    """-1 when it is not mapped."""
    label: str
    """The source, for a mapped task."""
    state: str

    def path(self, run: Run) -> str:
        """Its log in Airflow's UI."""
        mapped = f"/mapped/{self.map_index}" if self.map_index >= 0 else ""
        return f"{run.path}/tasks/{quote(self.task_id, safe='.')}{mapped}"


class Orchestrator(Protocol):
    def recent(self, each: int) -> Sequence[Run]:
        """The latest runs of our DAGs, newest first: so many of each."""
        ...

    def named(self, run_ids: Iterable[str]) -> Mapping[str, Run]:
        """Those of the runs that Airflow knows, by id."""
        ...

    def failed(self, run: Run, limit: int) -> Sequence[Task]:
        """The task instances of a run that failed, in the order of the run."""
        ...

    def of_source(self, run: Run, source_id: str) -> Sequence[Task]:
        """The task instances of one source in a run."""
        ...


class Nobody:
    """No Airflow at hand."""

    def recent(self, each: int) -> Sequence[Run]:
        return ()

    def named(self, run_ids: Iterable[str]) -> Mapping[str, Run]:
        return {}

    def failed(self, run: Run, limit: int) -> Sequence[Task]:
        return ()

    def of_source(self, run: Run, source_id: str) -> Sequence[Task]:
        return ()
