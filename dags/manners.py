"""What the DAGs here have in common: when they run, what is tried again, and the parameter `sources`.

Found by its plain name, because Airflow puts the folder of a DAG on the path.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from airflow.sdk import (
    Asset,
    CronDataIntervalTimetable,
    ExceptionRetryPolicy,
    Param,
    RetryAction,
    RetryRule,
    get_current_context,
    task,
)

from dateline.source import source_ids

START = datetime(2026, 1, 1)  # noqa: DTZ001 (Airflow reads it in UTC)
RETRY_DELAY = timedelta(seconds=float(os.environ.get("DATELINE_RETRY_DELAY", "60")))
CRAWL_TIMEOUT = timedelta(seconds=float(os.environ.get("DATELINE_CRAWL_TIMEOUT", "3000")))
POOL = "crawl"

ARTICLES = Asset(name="dateline/articles", uri="postgres://dateline/dateline/news/article")

TASKS = {
    "owner": "dateline",
    "retries": 2,
    "retry_delay": RETRY_DELAY,
    "retry_exponential_backoff": 2,
    "max_retry_delay": timedelta(minutes=15),
    "execution_timeout": timedelta(minutes=30),
}
"""What holds for a task that says nothing else."""

# Another try cannot help where the site refuses us, the spider is at fault, the time limit was passed, or the run asks
# for what cannot be done.
RETRY_BY_ERROR = ExceptionRetryPolicy(
    rules=[
        RetryRule(
            exception=[
                "dateline.verdict.SourceRefuses",
                "dateline.verdict.SourceBroken",
                "dateline.verdict.CrawlStopped",
                "dateline.verdict.RunIncomplete",
                "dateline.source.BrokenSource",
                "dateline.source.UnknownSource",
                "dateline.request.Refused",
            ],
            action=RetryAction.FAIL,
            reason="another try cannot help",
        )
    ]
)

# Airflow else pushes every key of a returned dictionary as an XCom of its own: six requests instead of one.
step = partial(task, multiple_outputs=False)


def schedule(setting: str, usual: str) -> CronDataIntervalTimetable | None:
    """When a DAG runs: the cron expression of a setting, in UTC, else the usual one; `none` is by hand only.

    Where `DATELINE_SCHEDULE` is none, every DAG without a setting of its own is too.
    """
    if os.environ.get("DATELINE_SCHEDULE") == "none":
        usual = "none"
    expression = os.environ.get(setting, usual)
    return None if expression == "none" else CronDataIntervalTimetable(expression, timezone="UTC")


def sources() -> Param:
    """The parameter that chooses sources."""
    return Param(
        [],
        type=["array", "null"],
        items={"type": "string"},
        examples=source_ids(),
        title="Sources",
        description="Empty: all that are enabled.",
    )


def asked() -> dict[str, Any]:
    """What the present run was asked for: the parameters, and what was given beside them."""
    context = get_current_context()
    return {**context["params"], **(context["dag_run"].conf or {})}


def run_id() -> str:
    """The present run's id."""
    return str(get_current_context()["dag_run"].run_id)


def pulled(task_id: str, key: str = "return_value") -> list[Any]:
    """What a task's instances returned; nothing for those that failed or were skipped."""
    found = get_current_context()["ti"].xcom_pull(task_ids=[task_id], key=key)
    return [each for each in found if each is not None]
