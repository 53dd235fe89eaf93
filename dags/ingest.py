"""
### Collects the day's publications of every source and publishes them in Postgres

New and changed articles appear in the views of schema `news` (`news.article`, `news.document`, `news.coverage`, …).
Each run walks one way: **window** → **plan** → for every source **crawl → articles → load** → **duplicates** and
**index** → **coverage** → **publish** → **report**. Running a day twice changes nothing.

The run is red when at least one source failed; the others have landed all the same. **Open the log of `report` first:**
it has one line per source and names what failed and why.

#### Parameters

| parameter | meaning | example |
|---|---|---|
| `sources` | which to collect; empty for all that are neither disabled nor unverified | `["un_news", "pk_mfa"]` |
| `from`, `to` | the days, in each source's own zone; **`to` is the day after the last one**; empty for the run's own day and the one before, and all since a source was last read whole | `2026-03-01`, `2026-04-01` for all of March |
| `refetch` | fetch known pages again, to find changed texts | `true` |
| `dry_run` | crawl, extract and date, but load nothing; `report` says what would land | `true` |

*Collect last March again:* Trigger, `from` 2026-03-01, `to` 2026-04-01; or Trigger → Backfill, with one active run, for a run
each day. Sources that list only their latest items cannot go back that far: the log of `window`, `report` and
`news.coverage` (evidence `lists_go_back`) say which.
*After an outage* just let it run: each source is read from where it was last read whole, up to 31 days back.
*Run one source again:* Trigger with `sources` set to it; or, inside a run, clear its `crawl` with "downstream".

#### Alerts

`report` sends what is wrong in one message a run: runs, sources and checks that failed, sources that cannot be observed or are
silent for longer than is usual for them, totals out of their range. What was sent is not sent again for a week; its
end is sent.
`news.alert` keeps it. The connections named in `DATELINE_ALERTS` get the message; without any it stands in the log of
`report`. A run that has not ended after `DATELINE_LATE_AFTER` seconds (6 hours) is reported while it runs.

#### When a task is red

| task | what it means | what to do |
|---|---|---|
| `window` | a parameter was refused; the log says which and how to write it | trigger again |
| `plan` | Postgres does not answer | start it, clear the task |
| `crawl` | `unreachable`: tried again with growing pauses, then given up. `blocked`: the site refuses us, not tried again. `broken`: its pages have changed, or its spider file is at fault. `stopped`: it passed its time limit | open the site in a browser. It is down: wait for the next run, which catches up. It has changed: fix `spiders/<source>.py` (docs/adding_a_source.md), then clear the task |
| `articles` | extraction raised; a single unreadable page never does that, it goes to the quarantine | the log names the page; it is a defect |
| `load` | Postgres refused or does not answer; nothing of this source was loaded | clear the task; loading twice is harmless |
| `duplicates`, `index`, `coverage` | Postgres; articles have landed, but are not linked, not found by `news.search`, or not accounted for | clear the task |
| `publish` | a check in `sql/checks/fail` found wrong rows; they are in the log | fix the cause, clear the task |
| `report` | it only reports: see above; or no notification could be sent (`DATELINE_ALERTS`) | clear it last |

Crawls that stay *scheduled* for ever: the pool `crawl` is missing (`airflow pools set crawl 4 "crawls at the same time"`).
Pages that could not be read lie in `dateline.quarantine` with the reason and the place of the raw page in the archive.

Settings: `DATELINE_SCHEDULE` (a cron expression, `none`, or `backfill`: none but with backfills), `DATELINE_TIMEZONE` (the clock of schedules, else UTC), `DATELINE_SOURCES` (what empty `sources` means),
`DATELINE_RETRY_DELAY` and `DATELINE_CRAWL_TIMEOUT` (seconds), `DATELINE_DSN`, `DATELINE_ARCHIVE`.
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from airflow.sdk import Param, TriggerRule, dag, get_current_context

import defaults
import notifications
import stage_tasks
from dateline.model import settings
from defaults import RETRY_BY_ERROR, START, TASKS, step

log = logging.getLogger("dags.ingest")


@dag(
    dag_id="ingest",
    description="Collects the day's publications of every source and publishes them",
    schedule=defaults.schedule(settings.SCHEDULE),
    start_date=START,
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=20),
    deadline=notifications.deadline("ingest"),
    default_args=TASKS,
    doc_md=__doc__,
    tags=["dateline", "daily"],
    params={
        "sources": defaults.sources(),
        "from": Param(
            None, type=["string", "null"], format="date", title="From", description="First day. Empty: yesterday."
        ),
        "to": Param(
            None,
            type=["string", "null"],
            format="date",
            title="To (not included)",
            description="The day after the last one: for all of March, 1 April.",
        ),
        "refetch": Param(
            False,
            type="boolean",
            title="Fetch again",
            description="Also pages that are known, to find changed texts.",
        ),
        "dry_run": Param(
            False,
            type="boolean",
            title="Dry run",
            description="Crawl, extract and date, but load nothing; the report says what would land.",
        ),
    },
)
def ingest() -> None:
    @step(retry_policy=RETRY_BY_ERROR, execution_timeout=timedelta(minutes=5))
    def window() -> dict[str, Any]:
        """What the run covers: checked once, here, and handed to every other task."""
        from dateline.model import request, source
        from dateline.model.window import Window, hull
        from dateline.pipeline import stages

        run = get_current_context()["dag_run"]
        start, end = run.data_interval_start, run.data_interval_end
        asked = request.read(
            defaults.asked(),
            known=source.source_ids(),
            default=request.default_sources,
            run_after=run.run_after,
            interval=(start, end) if start and end else None,
            logical_date=run.logical_date,
            backfill=run.run_type == "backfill",
        )
        covered = stages.windows(asked.source_ids, asked.days)
        days = hull(Window.parse(each["window"]) for each in covered)
        log.info("%d sources, %s", len(covered), days)
        return {
            "window": str(days),
            "source_ids": list(asked.source_ids),
            "covered": covered,
            "refetch": asked.refetch,
            "dry_run": asked.dry_run,
        }

    @step()
    def plan(asked: dict[str, Any]) -> list[dict[str, Any]]:
        """For each source its known URLs, and which of them are due for a re-check."""
        from dateline.pipeline import stages

        run = get_current_context()["dag_run"]
        options = {"refetch": asked["refetch"], "dry_run": asked["dry_run"]}
        return [dict(stages.plan(each, run_id=run.run_id, now=run.run_after, **options)) for each in asked["covered"]]

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0, execution_timeout=timedelta(minutes=10))
    def report() -> dict[str, int]:
        """Report the run source by source; red when a source, a stage or a check failed."""
        from dateline.model import errors

        asked = next(iter(defaults.pulled("window")), None)
        if asked is None:
            reason = "the run did not start: the log of `window` says what was refused"
            raise errors.RunIncomplete(notifications.notify_of_run("ingest", reason, None))
        return stage_tasks.report_of_run("ingest", asked["window"], asked["source_ids"], dry_run=asked["dry_run"])

    asked = window()
    loaded = stage_tasks.source.expand(planned=plan(asked))
    stage_tasks.after(loaded, "source.load", asked=asked) >> report()


ingest()
