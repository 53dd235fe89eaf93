"""
### Deletes what nobody needs any more, and keeps the database in shape

**files**, **notes** → **shape** → **report**. Never deleted: archived pages, articles, their revisions, days of the coverage history.
Trigger it with `dry_run` to see what would go.

| what | where | kept for |
|---|---|---|
| stage files of runs (known URLs, crawl report, articles); the run's own report stays | `<archive>/_runs/` | `stage_days` after the run's last file: until then its tasks can be cleared |
| pages that the weekly probe fetched | `<archive>/_checks/` | `check_days` |
| task logs | Airflow's log folder, where it is local | `log_days` |
| quarantine entries whose problem is solved | `dateline.quarantine` | `quarantine_days` |
| results of probes, but for the newest | `dateline.source_check` | `source_check_days` |

Then tables with dead rows or old statistics are vacuumed and analysed, and indexes that are invalid or take more than
two and a half times the room that they need are built anew beside their readers.
Airflow's own tables are not touched: `airflow db clean --clean-before-timestamp …` does that.

#### Parameters

| parameter | meaning | example |
|---|---|---|
| `stage_days`, `check_days`, `log_days`, `quarantine_days`, `source_check_days` | days to keep; 0 for ever | `30` |
| `shape` | vacuum and rebuild | `true` |
| `dry_run` | only report | `true` |

#### When a task is red

| task | what to do |
|---|---|
| `files` | the archive does not answer, or its files may not be deleted by this account; clear it |
| `notes`, `shape` | Postgres does not answer, or a table is locked for long; clear it, repeating is harmless |
| `report` | it only reports; clear it last |

Settings: `DATELINE_HOUSEKEEPING_SCHEDULE` (a cron expression in UTC, or `none`; none too where `DATELINE_SCHEDULE` is none).
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

import logging
from dataclasses import asdict, fields
from datetime import timedelta
from typing import Any

from airflow.sdk import Param, TriggerRule, dag, get_current_context

import defaults
from dateline.model import settings
from dateline.pipeline.housekeeping import Keep
from defaults import START, TASKS, step

log = logging.getLogger("dags.housekeeping")


def days(name: str, usual: int) -> Param:
    title = f"{name.removesuffix('_days').replace('_', ' ').capitalize()}: days"
    return Param(usual, type="integer", minimum=0, maximum=36500, title=title, description="0: for ever.")


@dag(
    dag_id="housekeeping",
    description="Deletes what nobody needs any more, and keeps the database in shape",
    schedule=defaults.schedule(settings.HOUSEKEEPING_SCHEDULE),
    start_date=START,
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=12),
    default_args=TASKS | {"execution_timeout": timedelta(hours=4)},
    doc_md=__doc__,
    tags=["dateline", "upkeep"],
    params={
        **{each.name: days(each.name, each.default) for each in fields(Keep)},
        "shape": Param(True, type="boolean", title="Vacuum and rebuild", description="Tables and indexes."),
        "dry_run": Param(False, type="boolean", title="Dry run", description="Only report what would be done."),
    },
)
def housekeeping() -> None:
    @step()
    def files() -> list[dict[str, Any]]:
        """Delete old stage files, pages of probes and logs."""
        from dateline.archive.files import archive_root
        from dateline.pipeline import housekeeping

        asked, run = defaults.asked(), get_current_context()["dag_run"]
        return [
            asdict(swept)
            for swept in housekeeping.sweep_files(
                archive_root(),
                defaults.log_folder(),
                kept(asked),
                now=run.run_after,
                dry_run=asked["dry_run"],
            )
        ]

    @step()
    def notes() -> list[dict[str, Any]]:
        """Delete old notes in the database."""
        from dateline.pipeline import tidy_database

        asked, run = defaults.asked(), get_current_context()["dag_run"]
        swept = tidy_database.sweep_tables(kept(asked), now=run.run_after, dry_run=asked["dry_run"])
        return [asdict(each) for each in swept]

    @step()
    def shape() -> list[str]:
        """Vacuum tables and build indexes anew, where they want it."""
        from dateline.pipeline import tidy_database

        asked = defaults.asked()
        return tidy_database.keep_in_shape(dry_run=asked["dry_run"]) if asked["shape"] else []

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0)
    def report() -> dict[str, int]:
        """Report what was done; red when a part of it failed."""
        from dateline.model import errors
        from dateline.pipeline.housekeeping import Swept

        parts = {name: next(iter(defaults.pulled(name)), None) for name in ("files", "notes", "shape")}
        swept = [Swept(**each) for each in (*(parts["files"] or ()), *(parts["notes"] or ()))]
        for each in swept:
            log.info("%s", each.sentence(dry_run=defaults.asked()["dry_run"]))
        for sentence in parts["shape"] or ():
            log.info("%s", sentence)
        if missing := [name for name, result in parts.items() if result is None]:
            raise errors.RunIncomplete(f"{' and '.join(missing)} failed: the log of each says why")
        return {each.what: each.items for each in swept}

    [files(), notes()] >> shape() >> report()


def kept(asked: dict[str, Any]) -> Keep:
    """The days to keep, of what a run was asked for."""
    return Keep(**{each.name: asked[each.name] for each in fields(Keep)})


housekeeping()
