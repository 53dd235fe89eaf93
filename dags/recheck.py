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
| `report` | it only tells which of the others failed: clear it last |

Settings: `DATELINE_RECHECK_SCHEDULE` (a cron expression in UTC, or `none`; none too where `DATELINE_SCHEDULE` is none),
`DATELINE_SOURCES`, `DATELINE_RETRY_DELAY`, `DATELINE_CRAWL_TIMEOUT`.
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from airflow.sdk import Param, TriggerRule, dag, get_current_context, task_group

import defaults
import notifications
from dateline.model import settings
from defaults import ARTICLES, CRAWL_TIMEOUT, POOL, RETRY_BY_ERROR, START, TASKS, step

log = logging.getLogger(__name__)

LABEL = "{{ task.op_kwargs['planned']['source_id'] }}"


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
        """The sources that have due pages, with a frontier of those pages each."""
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
        plans = [stages.plan(each, run_id=run.run_id, now=run.run_after, recheck=most) for each in asked.source_ids]
        return [dict(each) for each in plans if each["due"]]

    @step(
        pool=POOL,
        retry_policy=RETRY_BY_ERROR,
        execution_timeout=CRAWL_TIMEOUT + timedelta(minutes=2),
        map_index_template=LABEL,
    )
    def crawl(planned: dict[str, Any]) -> dict[str, Any]:
        """Fetch one source's due pages into the archive, in a process of its own."""
        from dateline.model import errors
        from dateline.model.window import Window
        from dateline.pipeline import stages

        context = get_current_context()
        crawled = stages.crawl(
            planned["source_id"],
            Window.before(context["dag_run"].run_after),
            run_id=context["dag_run"].run_id,
            started_at=context["ti"].start_date,
            frontier=planned["frontier"],
            recheck=True,
            timeout=CRAWL_TIMEOUT.total_seconds(),
        )
        return dict(errors.judge(crawled))

    @step(trigger_rule=TriggerRule.ALL_DONE, retry_policy=RETRY_BY_ERROR, map_index_template=LABEL)
    def articles(planned: dict[str, Any]) -> dict[str, Any]:
        """Extract and date what was archived; also what a failed crawl fetched before it failed."""
        from dateline.pipeline import outcome, stages

        source_id, run_id = planned["source_id"], defaults.run_id()
        return dict(stages.articles(source_id, outcome.crawled_archive(run_id, source_id), run_id=run_id))

    @step(retry_policy=RETRY_BY_ERROR, map_index_template=LABEL)
    def load(planned: dict[str, Any], extracted: dict[str, Any]) -> dict[str, Any]:
        """Put what one source's pages say now into Postgres, in one transaction."""
        from dateline.pipeline import outcome, stages

        context = get_current_context()
        source_id, run_id = planned["source_id"], context["dag_run"].run_id
        return dict(
            stages.load(
                source_id,
                extracted["articles_file"],
                report=outcome.crawl_report(run_id, source_id),
                run_id=run_id,
                loaded_at=context["ti"].start_date,
            )
        )

    @task_group(group_id="source", tooltip="For each source: fetch its due pages, read them, load them")
    def source(planned: dict[str, Any]) -> Any:
        extracted = articles(planned=planned)
        crawl(planned=planned) >> extracted
        return load(planned=planned, extracted=extracted)

    @step(trigger_rule=TriggerRule.ALL_DONE_MIN_ONE_SUCCESS)
    def duplicates() -> dict[str, int]:
        """Link the changed articles to what they repeat now."""
        from dateline.pipeline import stages

        return stages.duplicates(run_id=defaults.run_id())

    @step(trigger_rule=TriggerRule.ALL_DONE_MIN_ONE_SUCCESS)
    def index() -> dict[str, int]:
        """Bring the search index up to the changed texts."""
        from dateline.pipeline import stages

        return stages.index()

    @step(outlets=[ARTICLES], retry_policy=RETRY_BY_ERROR)
    def publish(*, outlet_events: Any = None) -> None:
        """Check what was loaded, and tell the DAGs that wait for new articles."""
        from dateline.model import errors
        from dateline.pipeline import stages

        errors.demand(stages.publish())
        loaded = defaults.pulled("source.load")
        counts = {name: sum(each[name] for each in loaded) for name in ("new", "changed", "quarantined")}
        outlet_events[ARTICLES].extra = {"run_id": defaults.run_id(), **counts}

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0, execution_timeout=timedelta(minutes=10))
    def report() -> dict[str, int]:
        """Tell the run source by source; red when a source, a stage or a check failed."""
        from dateline.model import errors
        from dateline.pipeline import outcome

        run_id = defaults.run_id()
        states = get_current_context()["ti"].get_task_states(dag_id="recheck", run_ids=[run_id])[run_id]
        planned = next(iter(defaults.pulled("plan")), None)
        if planned is None:
            unbegun = "nothing was planned: the log of `plan` says why"
            raise errors.RunIncomplete(notifications.told("recheck", unbegun, None))
        named = [each["source_id"] for each in planned]
        told = outcome.of_run(
            run_id,
            f"re-check of {sum(each['due'] for each in planned)} due pages",
            named,
            loaded=defaults.pulled("source.load"),
            states={
                source_id: {
                    task: states.get(f"source.{task}_{place}", "not run") for task in ("crawl", "articles", "load")
                }
                for place, source_id in enumerate(named)
            },
            steps={task: states.get(task, "not run") for task in ("plan", "duplicates", "index", "publish")},
        )
        told.write()
        for sentence in told.sentences():
            log.info("%s", sentence)
        if complaint := notifications.told("recheck", told.complaint(), None):
            raise errors.RunIncomplete(complaint)
        return {"sources": len(named), "changed": sum(line.changed for line in told.lines)}

    planned = plan()
    source.expand(planned=planned) >> [duplicates(), index()] >> publish() >> report()


recheck()
