"""
### An example to copy: a DAG of yours that runs when articles have come

Every run of `ingest`, `recheck`, `replay` and `import_warc` that has published ends with an event of the asset
`dateline/articles`. Its metadata say which run it was and how many articles it brought: `run_id`, `new`, `changed`,
`quarantined`. A DAG with that asset for a schedule starts then, and is handed the events since its last run.

`show` logs what came, and the newest documents. Copy this file into your DAG folder, give the DAG its own name, and
put your work in the place of `show`. The DAG is paused until you switch it on. When `show` is red, Postgres does not
answer: clear the task.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from airflow.sdk import dag, get_current_context

from defaults import ARTICLES, RETRY_BY_ERROR, START, TASKS, step

log = logging.getLogger(__name__)


@dag(
    dag_id="example_new_articles",
    description="An example to copy: runs when articles have come",
    schedule=[ARTICLES],
    start_date=START,
    catchup=False,
    is_paused_upon_creation=True,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=1),
    default_args=TASKS,
    doc_md=__doc__,
    tags=["dateline", "example"],
)
def example_new_articles() -> None:
    @step(retry_policy=RETRY_BY_ERROR)
    def show(*, triggering_asset_events: Any = None) -> int:
        """Log what came, and the newest documents."""
        from contextlib import closing

        from dateline import database
        from dateline.database import run_summary

        events = (triggering_asset_events or {}).get(ARTICLES, ())
        for event in events:
            brought = event.extra
            log.info("%s: %s new and %s changed articles", brought["run_id"], brought["new"], brought["changed"])
        if not events:
            log.info("%s was started by hand: there is no event", get_current_context()["dag_run"].run_id)
        with closing(database.connect()) as connection:
            for newest in run_summary.newest(connection):
                log.info("%s: %s", newest.source_id, newest.title)
        return sum(event.extra["new"] for event in events)

    show()


example_new_articles()
