"""What the DAGs here have in common: when they run, what is tried again, and the parameter `sources`.

Found by its plain name, because Airflow puts the folder of a DAG on the path.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from airflow.configuration import conf
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

from dateline.model import settings
from dateline.model.source import source_ids

START = datetime(2026, 1, 1)  # noqa: DTZ001 (Airflow reads it in UTC)
RETRY_DELAY = timedelta(seconds=settings.RETRY_DELAY.value())
CRAWL_TIMEOUT = timedelta(seconds=settings.CRAWL_TIMEOUT.value())
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
                "dateline.model.errors.SourceRefuses",
                "dateline.model.errors.SourceBroken",
                "dateline.model.errors.CrawlStopped",
                "dateline.model.errors.RunIncomplete",
                "dateline.model.source.BrokenSource",
                "dateline.model.source.UnknownSource",
                "dateline.model.request.Refused",
                "dateline.model.errors.CannotRollBack",
            ],
            action=RetryAction.FAIL,
            reason="another try cannot help",
        )
    ]
)

# Airflow else pushes every key of a returned dictionary as an XCom of its own: six requests instead of one.
step = partial(task, multiple_outputs=False)


def schedule(setting: settings.Setting[str]) -> Any:
    """When a DAG runs, as a timetable: the cron expression of its setting; `none` (None) is by hand only, and
    `backfill` is by hand and by Airflow's backfill, whose intervals are then those of the default.

    Read by the clock of `DATELINE_TIMEZONE`, UTC where that is not set: at five is at five there in summer and winter.
    Where `DATELINE_SCHEDULE` is none or backfill, every other DAG without a setting of its own is by hand only.
    """
    by_hand = settings.SCHEDULE.given() in ("none", "backfill")
    expression = setting.given() or ("none" if by_hand else setting.default)
    zone = settings.TIMEZONE.value()
    match expression:
        case "none":
            return None
        case "backfill":
            from backfill_only import BackfillOnly  # in plugins/, which Airflow puts on the path

            return BackfillOnly(setting.default, timezone=zone)
    return CronDataIntervalTimetable(expression, timezone=zone)


def sources() -> Param:
    """The parameter that chooses sources."""
    return Param(
        [],
        type=["array", "null"],
        items={"type": "string"},
        examples=source_ids(),
        title="Sources",
        description="Empty: those that the text above names.",
    )


def days() -> dict[str, Param]:
    """The parameters that choose days."""
    day = {"type": ["string", "null"], "format": "date"}
    return {
        "from": Param(None, title="From", description="First day.", **day),
        "to": Param(None, title="To (not included)", description="The day after the last one.", **day),
    }


def asked() -> dict[str, Any]:
    """What the present run was asked for.

    Raises Refused for a parameter that the DAG does not have: Airflow lets it pass.
    """
    from dateline.model.request import refuse_unknown

    context = get_current_context()
    given = {**context["params"], **(context["dag_run"].conf or {})}
    refuse_unknown(given, list(context["dag"].params))
    return given


def run_id() -> str:
    """The present run's id."""
    return str(get_current_context()["dag_run"].run_id)


def counted(**articles: int) -> dict[str, Any]:
    """What goes with the asset of articles: the run, and how many articles it brought."""
    return {"run_id": run_id(), **articles}


def failed(*task_ids: str) -> list[str]:
    """Those of the run's tasks that failed, or of which an instance did."""
    context = get_current_context()
    run = context["dag_run"]
    states = context["ti"].get_task_states(dag_id=run.dag_id, run_ids=[run.run_id])[run.run_id]
    bad = {
        name.rpartition("_")[0] if name.rpartition("_")[2].isdigit() else name: state
        for name, state in states.items()
        if state == "failed"
    }
    return [each for each in task_ids if each in bad]


def pulled(task_id: str, key: str = "return_value") -> list[Any]:
    """What a task's instances returned; nothing for those that failed or were skipped."""
    found = get_current_context()["ti"].xcom_pull(task_ids=[task_id], key=key)
    return [each for each in found if each is not None]


def log_folder() -> Path | None:
    """Where Airflow keeps the logs of tasks; None when that is no folder of this machine."""
    folder = Path(conf.get("logging", "base_log_folder"))
    return folder if folder.is_dir() else None
