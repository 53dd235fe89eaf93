"""
### Probes every source once a week: does it still work, and if not, what must be changed?

**choose** → for every source **probe** → **report**. A probe is short and polite: robots.txt, a few discovery pages,
and the newest two articles that they list. Nothing is loaded. Each source is checked step by step: robots, reachable,
listing, links, article, body, date.

What it finds: `news.source` (`last_checked_at`, `last_check`, `failing_since`, `overdue`) and the log of `report`. A
source that fails is marked, never dropped: `overdue` says that it has failed for more than twice the days that usually
pass between its publishing days.

#### Parameters

| parameter | meaning | example |
|---|---|---|
| `sources` | which to probe; empty for what it means to `ingest`, and the unverified sources | `["un_news"]` |

#### When a task is red

| task | what to do |
|---|---|
| `choose` | the log says which name is unknown, or that `DATELINE_CONTACT` is not set; trigger again |
| `probe` | Postgres does not answer, or the spider's file is broken; a site that fails is no red task |
| `report` | a source is overdue: its line in the log says what was seen and what to change, or one was not probed |

What makes `report` red is sent once, as an alert of kind `run`, and so is its end: see `ingest`. Where no notification
could be sent (`DATELINE_ALERTS`), `report` is red too.

Settings: `DATELINE_CHECK_SCHEDULE` (a cron expression in UTC, or `none`; none too where `DATELINE_SCHEDULE` is none).
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from airflow.sdk import TriggerRule, dag, get_current_context

import defaults
import notifications
from dateline.model import settings
from dateline.model.source import source_ids
from defaults import POOL, RETRY_BY_ERROR, START, TASKS, step

log = logging.getLogger("dags.check_sources")


@dag(
    dag_id="check_sources",
    description="Probes every source and says what to change",
    schedule=defaults.schedule(settings.CHECK_SCHEDULE),
    start_date=START,
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=12),
    default_args=TASKS | {"execution_timeout": timedelta(minutes=10)},
    doc_md=__doc__,
    tags=["dateline", "sources"],
    params={
        "sources": defaults.sources(),
    },
)
def check_sources() -> None:
    @step(retry_policy=RETRY_BY_ERROR)
    def choose() -> list[str]:
        """The sources to probe."""
        from dateline.model import request

        context = get_current_context()
        run = context["dag_run"]
        request.require_contact()
        asked = request.read(
            defaults.asked(),
            known=source_ids(),
            default=lambda: request.default_sources(unverified=True),
            run_after=run.run_after,
        )
        return list(asked.source_ids)

    @step(retry_policy=RETRY_BY_ERROR, map_index_template="{{ task.op_kwargs['source_id'] }}", pool=POOL)
    def probe(source_id: str) -> dict[str, Any]:
        """See whether one source works, and keep what was found."""
        from dateline.pipeline.check_source import check_source, keep_check

        context = get_current_context()
        found = check_source(source_id, run_id=context["dag_run"].run_id, checked_at=context["ti"].start_date)
        overdue = keep_check(found).overdue
        return {"source_id": source_id, "state": found.state, "sentence": found.sentence(), "overdue": overdue}

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0)
    def report(found: list[dict[str, Any]]) -> dict[str, int]:
        """Report which sources fail and what to change; red when one is overdue or was not probed."""
        from dateline.coverage import probe
        from dateline.model import errors

        checked = list(found)
        for each in checked:
            log.log(logging.INFO if each["state"] == "ok" else logging.WARNING, "%s", each["sentence"])
        chosen = next(iter(defaults.pulled("choose")), None)
        complaint = probe.complaint(chosen, {each["source_id"]: each["overdue"] for each in checked})
        if complaint := notifications.notify_of_run("check_sources", complaint, None):
            raise errors.RunIncomplete(complaint)
        return {"sources": len(checked), "ok": sum(each["state"] == "ok" for each in checked)}

    report(probe.expand(source_id=choose()))


check_sources()
