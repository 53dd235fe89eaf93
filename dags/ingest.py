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
| `refetch` | fetch known pages again, to find changed wordings | `true` |
| `dry_run` | crawl, extract and date, but load nothing; `report` says what would land | `true` |

*Collect last March again:* Trigger, `from` 2026-03-01, `to` 2026-04-01; or Trigger → Backfill, with one active run, for a run
each day. Sources that list only their latest items cannot go back that far: the log of `window`, `report` and
`news.coverage` (evidence `lists_go_back`) say which.
*After an outage* just let it run: each source is read from where it was last read whole, up to 31 days back.
*Run one source again:* Trigger with `sources` set to it; or, inside a run, clear its `crawl` with "downstream".

#### Alerts

`report` tells what is wrong in one message a run: runs and checks that failed, sources that we cannot see or that are
silent beyond what is usual for them, totals out of their range. What was told is not told again for a week; its end is.
`news.alert` keeps it. The connections named in `DATELINE_ALERTS` get the message; without any it stands in the log of
`report`. A run that has not ended after `DATELINE_LATE_AFTER` seconds (6 hours) is told while it runs.

#### When a task is red

| task | what it means | what to do |
|---|---|---|
| `window` | a parameter was refused; the log says which and how to write it | trigger again |
| `plan` | Postgres does not answer | start it, clear the task |
| `crawl` | `unreachable`: tried again with growing pauses, then given up. `blocked`: the site refuses us, not tried again. `broken`: its pages have changed, or its spider file is at fault. `stopped`: it passed its time limit | open the site in a browser. It is down: wait for the next run, which catches up. It has changed: mend `spiders/<source>.py` (docs/adding_a_source.md), then clear the task |
| `articles` | extraction raised; a single unreadable page never does that, it goes to the quarantine | the log names the page; it is a defect |
| `load` | Postgres refused or does not answer; nothing of this source was loaded | clear the task; loading twice is harmless |
| `duplicates`, `index`, `coverage` | Postgres; articles have landed, but are not linked, not found by `news.search`, or not accounted for | clear the task |
| `publish` | a check in `sql/checks/fail` found wrong rows; they are in the log | mend the cause, clear the task |
| `report` | it only tells: see above; or nobody could be told (`DATELINE_ALERTS`) | clear it last |

Crawls that stay *scheduled* for ever: the pool `crawl` is missing (`airflow pools set crawl 4 "crawls at the same time"`).
Pages that could not be read lie in `dateline.quarantine` with the reason and the place of the raw page in the archive.

Settings: `DATELINE_SCHEDULE` (a cron expression, `none`, or `backfill`: none but with backfills), `DATELINE_TIMEZONE` (the clock of schedules, else UTC), `DATELINE_SOURCES` (what empty `sources` means),
`DATELINE_RETRY_DELAY` and `DATELINE_CRAWL_TIMEOUT` (seconds), `DATELINE_DSN`, `DATELINE_ARCHIVE`.
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from airflow.sdk import Param, TriggerRule, dag, get_current_context, task_group
from airflow.sdk.exceptions import AirflowSkipException

import defaults
import notifications
from dateline.model import settings
from defaults import ARTICLES, CRAWL_TIMEOUT, POOL, RETRY_BY_ERROR, START, TASKS, step

log = logging.getLogger(__name__)

STEPS = ("plan", "duplicates", "index", "coverage", "publish")
LABEL = "{{ task.op_kwargs['planned']['source_id'] }}"


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
            description="Also pages that are known, to find changed wordings.",
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
    @step(retries=0, execution_timeout=timedelta(minutes=5))
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
        """One frontier a source: the addresses known, and which of them are due for another look."""
        from dateline.pipeline import stages

        run = get_current_context()["dag_run"]
        return [
            {**each, **stages.plan(each["source_id"], run_id=run.run_id, now=run.run_after)}
            for each in asked["covered"]
        ]

    @step(
        pool=POOL,
        retry_policy=RETRY_BY_ERROR,
        execution_timeout=CRAWL_TIMEOUT + timedelta(minutes=2),
        map_index_template=LABEL,
    )
    def crawl(planned: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
        """Fetch one source into the archive, in a process of its own."""
        from dateline.model import errors
        from dateline.model.window import Window
        from dateline.pipeline import stages

        context = get_current_context()
        crawled = stages.crawl(
            planned["source_id"],
            Window.parse(planned["window"]),
            run_id=context["dag_run"].run_id,
            started_at=context["ti"].start_date,
            frontier=planned["frontier"],
            overlap=planned["overlap"],
            out_of_reach=planned["out_of_reach"],
            refetch=asked["refetch"],
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
    def load(planned: dict[str, Any], extracted: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
        """Put one source's articles, failures and crawl report into Postgres, in one transaction."""
        from dateline.pipeline import outcome, stages

        if asked["dry_run"]:
            raise AirflowSkipException("dry run: nothing is loaded")
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

    @task_group(group_id="source", tooltip="For each source: fetch it, read it, load it")
    def source(planned: dict[str, Any], asked: dict[str, Any]) -> Any:
        extracted = articles(planned=planned)
        crawl(planned=planned, asked=asked) >> extracted
        return load(planned=planned, extracted=extracted, asked=asked)

    @step(trigger_rule=TriggerRule.ALL_DONE_MIN_ONE_SUCCESS)
    def duplicates() -> dict[str, int]:
        """Link the run's new and changed articles to what they repeat."""
        from dateline.pipeline import stages

        return stages.duplicates(run_id=defaults.run_id())

    @step(trigger_rule=TriggerRule.ALL_DONE_MIN_ONE_SUCCESS)
    def index() -> dict[str, int]:
        """Make what was loaded searchable."""
        from dateline.pipeline import stages

        return stages.index()

    @step(trigger_rule=TriggerRule.ALL_DONE_MIN_ONE_SUCCESS)
    def coverage(asked: dict[str, Any]) -> dict[str, int]:
        """One row a source and day: what was seen, or why nothing was."""
        from dateline.pipeline import stages

        return stages.coverage(asked["covered"], run_id=defaults.run_id())

    @step(outlets=[ARTICLES], retry_policy=RETRY_BY_ERROR)
    def publish(*, outlet_events: Any = None) -> None:
        """Check what was loaded, and tell the DAGs that wait for new articles."""
        from dateline.model import errors
        from dateline.pipeline import stages

        checks = stages.publish()
        get_current_context()["ti"].xcom_push("checks", checks)
        errors.demand(checks)
        loaded = defaults.pulled("source.load")
        counts = {name: sum(each[name] for each in loaded) for name in ("new", "changed", "quarantined")}
        outlet_events[ARTICLES].extra = {"run_id": defaults.run_id(), **counts}

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0, execution_timeout=timedelta(minutes=10))
    def report() -> dict[str, int]:
        """Tell the run source by source; red when a source, a stage or a check failed."""
        from dateline.model import errors
        from dateline.pipeline import outcome

        run = get_current_context()["dag_run"]
        states = get_current_context()["ti"].get_task_states(dag_id="ingest", run_ids=[run.run_id])[run.run_id]
        asked = next(iter(defaults.pulled("window")), None)
        if asked is None:
            unbegun = "the run did not start: the log of `window` says what was refused"
            raise errors.RunIncomplete(notifications.told("ingest", unbegun, None))
        told = outcome.of_run(
            run.run_id,
            asked["window"],
            asked["source_ids"],
            loaded=defaults.pulled("source.load"),
            states={
                source_id: {
                    task: states.get(f"source.{task}_{place}", "not run") for task in ("crawl", "articles", "load")
                }
                for place, source_id in enumerate(asked["source_ids"])
            },
            steps={task: states.get(task, "not run") for task in STEPS},
            failed_checks=[name for checks in defaults.pulled("publish", "checks") for name in checks["failed"]],
            dry_run=asked["dry_run"],
        )
        told.write()
        for sentence in told.sentences():
            log.info("%s", sentence)
        complaint = told.complaint()
        if not asked["dry_run"]:
            checked = defaults.pulled("publish", "checks")
            complaint = notifications.told("ingest", complaint, told.failed_checks if checked else None)
        if complaint:
            raise errors.RunIncomplete(complaint)
        return {
            "sources": len(told.lines),
            "new": sum(x.new for x in told.lines),
            "changed": sum(x.changed for x in told.lines),
        }

    asked = window()
    loaded = source.partial(asked=asked).expand(planned=plan(asked))
    linked, indexed, covered = duplicates(), index(), coverage(asked)
    loaded >> [linked, indexed, covered]
    linked >> covered
    [linked, indexed, covered] >> publish() >> report()


ingest()
