"""The stages as tasks, in the order that `dateline.pipeline.order` states: what the DAGs that load articles share.

`source` is the group of tasks of one source, mapped over plans; `after` are the tasks over all sources; `report_of_run`
puts a run together for its last task. Found by its plain name, as `defaults` is.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from airflow.sdk import TriggerRule, get_current_context, task_group
from airflow.sdk.exceptions import AirflowSkipException

import defaults
import notifications
from dateline.pipeline import order
from defaults import ARTICLES, CRAWL_TIMEOUT, POOL, RETRY_BY_ERROR, step

log = logging.getLogger("dags.stage_tasks")

LABEL = "{{ task.op_kwargs['planned']['source_id'] }}"


# --- for each source --------------------------------------------------------------------------------------------------


@step(
    pool=POOL,
    retry_policy=RETRY_BY_ERROR,
    execution_timeout=CRAWL_TIMEOUT + timedelta(minutes=2),
    map_index_template=LABEL,
    doc_md=order.MEANING["crawl"],
)
def crawl(planned: dict[str, Any]) -> dict[str, Any]:
    from dateline.model import errors
    from dateline.pipeline import stages

    context = get_current_context()
    report = stages.crawl(
        planned,  # type: ignore[arg-type]
        run_id=context["dag_run"].run_id,
        started_at=context["ti"].start_date,
        timeout=CRAWL_TIMEOUT.total_seconds(),
    )
    errors.require_crawl(report)
    return {"source_id": report.source_id, "state": report.state, "fetched": report.fetched, "failed": report.failed}


@step(
    trigger_rule=TriggerRule.ALL_DONE,
    retry_policy=RETRY_BY_ERROR,
    map_index_template=LABEL,
    doc_md=order.MEANING["articles"],
)
def articles(planned: dict[str, Any]) -> dict[str, Any]:
    from dateline.pipeline import extraction, outcome

    source_id, run_id = planned["source_id"], defaults.run_id()
    return dict(extraction.articles(source_id, outcome.crawled_archive(run_id, source_id), run_id=run_id))


@step(retry_policy=RETRY_BY_ERROR, map_index_template=LABEL, doc_md=order.MEANING["load"])
def load(planned: dict[str, Any], extracted: dict[str, Any]) -> dict[str, Any]:
    from dateline.pipeline import load_articles, outcome

    if planned["dry_run"]:
        raise AirflowSkipException("dry run: nothing is loaded")
    context = get_current_context()
    source_id, run_id = planned["source_id"], context["dag_run"].run_id
    return dict(
        load_articles.load(
            source_id,
            extracted["articles_file"],
            report=outcome.crawl_report(run_id, source_id),
            run_id=run_id,
            loaded_at=context["ti"].start_date,
        )
    )


@task_group(group_id="source", tooltip="For each source: fetch it, read it, load it")
def source(planned: dict[str, Any]) -> Any:
    """The tasks of one source."""
    extracted = articles(planned=planned)
    crawl(planned=planned) >> extracted
    return load(planned=planned, extracted=extracted)


# --- over all sources -------------------------------------------------------------------------------------------------


@step()
def over_all_sources(name: str, asked: Any = None) -> dict[str, int]:
    from dateline.pipeline import stages

    return stages.over_all_sources(name, defaults.run_id(), asked["covered"] if asked else ())


@step(task_id="publish", outlets=[ARTICLES], retry_policy=RETRY_BY_ERROR, doc_md=order.MEANING["publish"])
def publish(loaded_by: str, *, outlet_events: Any = None) -> None:
    from dateline.model import errors
    from dateline.pipeline import stages

    checks = stages.publish()
    get_current_context()["ti"].xcom_push("checks", checks)
    errors.require_checks(checks)
    loaded = defaults.pulled(loaded_by)
    counts = {name: sum(each.get(name, 0) for each in loaded) for name in ("new", "changed", "quarantined")}
    outlet_events[ARTICLES].extra = {"run_id": defaults.run_id(), **counts}


def after(
    loaded: Any,
    loaded_by: str,
    *,
    asked: Any = None,
    rule: TriggerRule = TriggerRule.ALL_DONE_MIN_ONE_SUCCESS,
    limit: timedelta | None = None,
) -> Any:
    """The tasks over all sources, wired behind `loaded`; returns the last of them.

    `loaded_by` names the task whose results count as loaded. `asked` is what `window` returned, if it covers days.
    `rule` holds for all but `publish`, which runs when all before it succeeded.
    """
    made: dict[str, Any] = {}
    for name, before in order.after(days=asked is not None).items():
        if name == "publish":
            made[name] = publish(loaded_by)
        else:
            options = {"execution_timeout": limit} if limit else {}
            stage = over_all_sources.override(task_id=name, trigger_rule=rule, doc_md=order.MEANING[name], **options)
            made[name] = stage(name, asked) if name == "coverage" else stage(name)
            loaded >> made[name]
        for each in before:
            made[each] >> made[name]
    return made["publish"]


# --- the last task ----------------------------------------------------------------------------------------------------


def report_of_run(dag_id: str, window: str, source_ids: Sequence[str], *, dry_run: bool = False) -> dict[str, int]:
    """Put the run together, log it source by source, and notify of what is wrong.

    Raises RunIncomplete when a source, a stage or a check failed.
    """
    from dateline.model import errors
    from dateline.pipeline import outcome

    run_id = defaults.run_id()
    states = get_current_context()["ti"].get_task_states(dag_id=dag_id, run_ids=[run_id])[run_id]
    checked = defaults.pulled("publish", "checks")
    found = outcome.of_run(
        run_id,
        window,
        source_ids,
        loaded=defaults.pulled("source.load"),
        states={
            source_id: {task: states.get(f"source.{task}_{place}", "not run") for task in order.SOURCE}
            for place, source_id in enumerate(source_ids)
        },
        steps={task: states.get(task, "not run") for task in ("plan", *order.AFTER)},
        failed_checks=[name for checks in checked for name in checks["failed"]],
        dry_run=dry_run,
    )
    found.write()
    for sentence in found.sentences():
        log.info("%s", sentence)
    complaint = found.complaint()
    if not dry_run:
        complaint = notifications.notify_of_run(
            dag_id,
            complaint,
            found.failed_checks if checked else None,
            run_complaint=found.complaint(sources=False),
            sources=found.failing(),
        )
    if complaint:
        raise errors.RunIncomplete(complaint)
    return {
        "sources": len(found.lines),
        "new": sum(x.new for x in found.lines),
        "changed": sum(x.changed for x in found.lines),
    }
