"""A timetable without runs of its own: its days are there for Airflow's backfill alone.

Airflow offers a backfill only for a DAG with a schedule, and starts a run of it as soon as the DAG is switched on.
"""

from __future__ import annotations

from airflow.plugins_manager import AirflowPlugin
from airflow.timetables.base import DagRunInfo, DataInterval, TimeRestriction
from airflow.timetables.interval import CronDataIntervalTimetable


class BackfillOnly(CronDataIntervalTimetable):
    """The intervals of a cron expression, for backfills; nothing starts by itself."""

    description = "By hand and by backfill"

    @property
    def summary(self) -> str:
        return "by hand"

    def next_dagrun_info(
        self, *, last_automated_data_interval: DataInterval | None, restriction: TimeRestriction
    ) -> DagRunInfo | None:
        # A backfill asks with `catchup` for every interval of its days; the scheduler, for our DAGs, without.
        if not restriction.catchup:
            return None
        return super().next_dagrun_info(
            last_automated_data_interval=last_automated_data_interval, restriction=restriction
        )


class Timetables(AirflowPlugin):
    """What Airflow finds."""

    name = "dateline_timetables"
    timetables = (BackfillOnly,)
