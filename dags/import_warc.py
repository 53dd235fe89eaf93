"""
### Takes in WARC files that others wrote: CC-NEWS, a web archive, another crawler

**choose** → for every file **read** → **load** → **duplicates** and **index** → **publish** → **report**. Each page goes
to the source whose site it is from: the hosts that a spider file names, and its `article_urls`. Pages of unknown hosts are
counted and left out; `report` names the hosts that have most. Doing it twice changes nothing, and so does clearing one
file's tasks.

#### Parameters

| parameter | meaning | example |
|---|---|---|
| `files` | paths, URIs or patterns of `.warc`, `.warc.gz` or `.warc.zst` files, as the workers see them; keep them where they are: the articles point into them | `["/data/cc-news/2026/03/*.warc.gz"]` |
| `source` | every page is this source's; empty: each page's address decides | `lk_mfa` |

#### When a task is red

| task | what to do |
|---|---|
| `choose` | a file or a source does not exist; the log says which. Trigger again |
| `read` | the file is no WARC. One that is cut short is no error: what is whole is taken, and `report` says so |
| `load` | Postgres; each source of the file is one transaction. Clear the task: what has landed lands no second time |
| `duplicates`, `index`, `publish` | as in `ingest`: clear the task |
| `report` | it only reports which files failed: clear it last |

Settings: `DATELINE_ARCHIVE`, `DATELINE_DSN`.
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from airflow.sdk import Param, TriggerRule, dag, get_current_context, task_group

import defaults
import stage_tasks
from dateline.pipeline import order
from defaults import RETRY_BY_ERROR, START, TASKS, step

log = logging.getLogger("dags.import_warc")

LABEL = "{{ task.op_kwargs['file'].rpartition('/')[2] }}"


@dag(
    dag_id="import_warc",
    description="Takes in WARC files that others wrote, such as those of CC-NEWS",
    schedule=None,
    start_date=START,
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(days=3),
    default_args=TASKS,
    doc_md=__doc__,
    tags=["dateline", "archive"],
    params={
        "files": Param([], type="array", items={"type": "string"}, title="Files", description="Paths or patterns."),
        "source": Param(
            None, type=["string", "null"], title="Source", description="Empty: each page's address decides."
        ),
    },
)
def import_warc() -> None:
    @step(retry_policy=RETRY_BY_ERROR, execution_timeout=timedelta(minutes=10))
    def choose() -> list[str]:
        """The files, each with its full path."""
        from dateline.model.source import load_source
        from dateline.pipeline import import_warc

        asked = defaults.asked()
        if asked["source"]:
            load_source(asked["source"])
        return import_warc.files_of(asked["files"])

    @step(
        retry_policy=RETRY_BY_ERROR,
        map_index_template=LABEL,
        execution_timeout=timedelta(hours=6),
        max_active_tis_per_dagrun=4,
    )
    def read(file: str) -> dict[str, Any]:
        """Extract and date the pages of one file, those of each source apart."""
        from dateline.model.source import source_ids
        from dateline.pipeline import import_warc

        asked = defaults.asked()
        return dict(import_warc.read(file, source_ids(), run_id=defaults.run_id(), source_id=asked["source"] or None))

    @step(retry_policy=RETRY_BY_ERROR, map_index_template=LABEL, execution_timeout=timedelta(hours=2))
    def load(file: str, imported: dict[str, Any]) -> dict[str, Any]:
        """Put one file's articles into Postgres, in one transaction a source."""
        from dateline.pipeline import import_warc

        at = get_current_context()["ti"].start_date
        loaded = import_warc.load(imported, run_id=defaults.run_id(), loaded_at=at)  # type: ignore[arg-type]
        return {
            "file": file,
            **{name: sum(each[name] for each in loaded) for name in ("new", "changed", "unchanged", "quarantined")},  # type: ignore[literal-required]
        }

    @task_group(group_id="file", tooltip="For each file: read its pages, load its articles")
    def one_file(file: str) -> Any:
        return load(file=file, imported=read(file=file))

    @step(trigger_rule=TriggerRule.ALL_DONE, retries=0, execution_timeout=timedelta(minutes=10))
    def report() -> dict[str, int]:
        """Report file by file what came of it; red when a file or a step failed."""
        from dateline.model import errors
        from dateline.pipeline import import_warc

        files = next(iter(defaults.pulled("choose")), [])
        found = {each["file"]: each for each in defaults.pulled("file.read")}
        loaded = {each["file"]: each for each in defaults.pulled("file.load")}
        for file in files:
            for sentence in import_warc.sentences(found[file]) if file in found else [f"{file}: could not be read"]:
                log.info("%s", sentence)
        new = sum(each["new"] for each in loaded.values())
        log.info("%d of %d files loaded: %d new articles.", len(loaded), len(files), new)
        missing = [file for file in files if file not in loaded]
        failed = defaults.failed("choose", "file.read", "file.load", *order.AFTER)
        if missing or failed:
            raise errors.RunIncomplete(
                f"failed: {', '.join(failed)}" + (f"; not loaded: {', '.join(missing)}" if missing else "")
            )
        return {"files": len(files), "new": new}

    loaded = one_file.expand(file=choose())
    stage_tasks.after(loaded, "file.load", limit=timedelta(hours=2)) >> report()


import_warc()
