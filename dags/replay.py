"""
### Reads archived pages again with the present code, shows what would change, and makes it one data version

Use it after extraction, date rules or a spider were fixed: nothing is fetched, every page comes from the archive.
**choose** → for every source **read** (compares, changes nothing) → **apply** → **duplicates** and **index** → **publish**
→ **report**.

**It is a dry run unless you say otherwise.** Look at the log of `report`: how many dates, titles, texts and bylines would
change, with examples of each; all of it is in `<archive>/_runs/<run>/<source>.differences.json`. Then trigger again with
`dry_run` off: every difference becomes **one version**, all or nothing.

#### Parameters

| parameter | meaning | example |
|---|---|---|
| `sources` | whose pages; empty for all that are not disabled | `["un_news", "pk_mfa"]` |
| `from`, `to` | pages fetched in these days, or with articles published in them; **`to` is the day after the last one**; empty for the whole archive | `2026-03-01`, `2026-04-01` |
| `dry_run` | only report | `false` |
| `roll_back` | take this version back instead of reading anything; `report` and `dateline replay --versions` name versions. With `dry_run` on it only says what would change | `7` |

After a roll-back every page that the version changed is as before, and articles that it had made of
unreadable pages are in quarantine again. What was loaded since stays: new articles, edits, retractions, other versions of
other pages. What people corrected stays in either case. Versions lie on each other: of two that read the same pages the
later one comes off first.

#### When a task is red

| task | what to do |
|---|---|
| `choose` | a parameter was refused; the log says which and how to write it |
| `read` | extraction raised, or the spider's file is broken: its log says where. Nothing is applied while one source is red; clear it, or trigger without that source |
| `apply` | Postgres does not answer, or a version cannot be taken back; the log says why. It is one transaction: clear the task |
| `duplicates`, `index`, `publish` | as in `ingest`: clear the task |
| `report` | it only reports which of the others failed: clear it last |
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from airflow.sdk import Param, TriggerRule, dag, get_current_context
from airflow.sdk.exceptions import AirflowSkipException

import defaults
import stage_tasks
from dateline.pipeline import order
from defaults import RETRY_BY_ERROR, START, TASKS, step

log = logging.getLogger("dags.replay")


@dag(
    dag_id="replay",
    description="Reads archived pages again with the present code and makes what differs one data version",
    schedule=None,
    start_date=START,
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=24),
    default_args=TASKS,
    doc_md=__doc__,
    tags=["dateline", "archive"],
    params={
        "sources": defaults.sources(),
        **defaults.days(),
        "dry_run": Param(
            True, type="boolean", title="Dry run", description="Report what would change; change nothing."
        ),
        "roll_back": Param(
            None,
            type=["integer", "null"],
            minimum=1,
            title="Roll back",
            description="Number of the version to take back.",
        ),
    },
)
def replay() -> None:
    @step(retry_policy=RETRY_BY_ERROR, execution_timeout=timedelta(minutes=5))
    def choose() -> list[str]:
        """The sources to read again; none when a version is taken back."""
        asked = defaults.asked()
        return [] if asked["roll_back"] else _read(asked)[0]

    @step(
        retry_policy=RETRY_BY_ERROR,
        map_index_template="{{ task.op_kwargs['source_id'] }}",
        execution_timeout=timedelta(hours=6),
        max_active_tis_per_dagrun=4,
    )
    def read(source_id: str) -> dict[str, Any]:
        """Read one source's archived pages again and compare; nothing is changed."""
        from dateline.pipeline import replay

        return dict(replay.read(source_id, _read(defaults.asked())[1], run_id=defaults.run_id()))

    @step(retry_policy=RETRY_BY_ERROR, trigger_rule=TriggerRule.NONE_FAILED, execution_timeout=timedelta(hours=2))
    def apply(found: list[dict[str, Any]] | None) -> dict[str, Any]:
        """Make what differs one version, or take one back, in one transaction."""
        from dateline.pipeline import replay

        asked, run_id, at = defaults.asked(), defaults.run_id(), get_current_context()["ti"].start_date
        if asked["roll_back"]:
            undone = replay.roll_back(asked["roll_back"], run_id=run_id, at=at, dry_run=asked["dry_run"])
            if asked["dry_run"]:
                raise AirflowSkipException(f"dry run: {replay.sentence([], undone, roll_back=asked['roll_back'])}")
            return dict(undone)
        if asked["dry_run"]:
            raise AirflowSkipException("dry run: nothing is changed; `report` says what would be")
        return dict(replay.apply(list(found or ()), _read(asked)[1], run_id=run_id, at=at))

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0, execution_timeout=timedelta(minutes=10))
    def report() -> dict[str, Any]:
        """Report what would change or has changed, field by field; red when a source or a step failed."""
        from dateline.model import errors
        from dateline.pipeline import replay

        asked = defaults.asked()
        found = defaults.pulled("read")
        for each in replay.differences_of(found):
            for sentence in each.sentences():
                log.info("%s", sentence)
        done = next(iter(defaults.pulled("apply")), None)
        log.info("%s", replay.sentence(found, done, roll_back=asked["roll_back"]))
        if asked["dry_run"]:
            log.info("It was a dry run: trigger again with dry_run off to change something.")
        if failed := defaults.failed("choose", "read", "apply", *order.AFTER):
            raise errors.RunIncomplete(
                f"failed: {', '.join(failed)}; their logs say why, and what is red was not applied"
            )
        return {"articles": sum(each["changed"] for each in found), "version": done["version_id"] if done else None}

    found = read.expand(source_id=choose())
    applied = apply(found)
    last = report()
    stage_tasks.after(applied, "apply", rule=TriggerRule.ALL_SUCCESS) >> last
    found >> last


def _read(asked: dict[str, Any]) -> tuple[list[str], Any]:
    """Sources and days of the run; without days: None, the whole archive."""
    from datetime import UTC

    from dateline.model import request, source

    run = get_current_context()["dag_run"]
    given = {name: asked[name] for name in ("sources", "from", "to")}
    known = request.read(
        given,
        known=source.source_ids(),
        default=lambda: request.default_sources(unverified=True),
        run_after=run.run_after,
    )
    return list(known.source_ids), known.days.window(UTC) if asked["from"] else None


replay()
