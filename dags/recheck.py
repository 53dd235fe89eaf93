"""
### Looks again at known pages whose time has come, and keeps what changed

A page is looked at again 1, 2, 4, 8, 16 and 32 days after its first fetch; one that is gone or does not answer, at
doubling distances, eight times. Only due pages are fetched, with conditional requests, and nothing is discovered:
**plan** → for every source with due pages **crawl → articles → load** → **duplicates**, **index** → **publish** →
**report**.
`ingest` does the same for its sources on the way; this DAG spreads the looks over the day. Running it twice fetches
nothing twice.

What it finds: `news.revision` and `news.changed_statement` (changed words), `news.article_event` (taken down, back
again, moved).

#### Parameters

| parameter | meaning | example |
|---|---|---|
| `sources` | which to look at; empty for all that are neither disabled nor unverified | `["un_news", "pk_mfa"]` |
| `max_pages` | pages of one source at most; those that have waited longest come first | `50` |

#### When a task is red

| task | what to do |
|---|---|
| `plan` | the log says whether a parameter was refused or Postgres does not answer; trigger again, or clear it |
| `crawl` | `unreachable` was tried again with growing pauses; `blocked`, `broken` and `stopped` are not. The pages stay due, so the next run looks again |
| `articles`, `load`, `duplicates`, `index`, `publish` | as in `ingest`: clear the task, nothing is loaded twice |
| `report` | it only reports which of the others failed: clear it last |

Settings: `DATELINE_RECHECK_SCHEDULE` (a cron expression in UTC, or `none`; none too where `DATELINE_SCHEDULE` is none),
`DATELINE_SOURCES`, `DATELINE_RETRY_DELAY`, `DATELINE_CRAWL_TIMEOUT`.
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

from datetime import timedelta
from typing import Any

from airflow.sdk import Param, TriggerRule, dag, get_current_context

import defaults
import notifications
import stage_tasks
from dateline.model import settings
from defaults import RETRY_BY_ERROR, START, TASKS, step


@dag(
    dag_id="recheck",
    description="Looks again at known pages and keeps what changed",
    schedule=defaults.schedule(settings.RECHECK_SCHEDULE),
    start_date=START,
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=6),
    deadline=notifications.deadline("recheck"),
    default_args=TASKS,
    doc_md=__doc__,
    tags=["dateline", "revisions"],
    params={
        "sources": defaults.sources(),
        "max_pages": Param(
            200, type="integer", minimum=1, maximum=10000, title="Pages", description="Of one source, at most."
        ),
    },
)
def recheck() -> None:
    @step(retry_policy=RETRY_BY_ERROR)
    def plan() -> list[dict[str, Any]]:
        """The sources that have due pages, with these pages."""
        from dateline.model import request, source
        from dateline.pipeline import stages

        context = get_current_context()
        run = context["dag_run"]
        given = defaults.asked()
        most = given.pop("max_pages")
        asked = request.read(
            given,
            known=source.source_ids(),
            default=request.default_sources,
            run_after=run.run_after,
        )
        planned = stages.plan_recheck(asked.source_ids, run_id=run.run_id, now=run.run_after, most=most)
        return [dict(each) for each in planned]

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0, execution_timeout=timedelta(minutes=10))
    def report() -> dict[str, int]:
        """Report the run source by source; red when a source, a stage or a check failed."""
        from dateline.model import errors

        planned = next(iter(defaults.pulled("plan")), None)
        if planned is None:
            reason = "nothing was planned: the log of `plan` says why"
            raise errors.RunIncomplete(notifications.notify_of_run("recheck", reason, None))
        pages = f"re-check of {sum(each['due'] for each in planned)} due pages"
        return stage_tasks.report_of_run("recheck", pages, [each["source_id"] for each in planned])

    loaded = stage_tasks.source.expand(planned=plan())
    stage_tasks.after(loaded, "source.load") >> report()


recheck()
