"""
### Ends what readers ask of the database for too long

`news_reader` has a limit of 60 seconds a statement, but any session may lift it with `SET`: Postgres cannot forbid that.
This DAG is the limit that holds. It ends every session of a reader whose transaction is older than `minutes`, whether a
statement runs or the session sits idle in it: an open transaction keeps views from being replaced and rows from being
vacuumed. A reader is whoever may act as `news_reader` and not as `dateline_loader`; the owner is never ended.

#### Parameters

| parameter | meaning | example |
|---|---|---|
| `minutes` | the longest transaction of a reader | `10` |

#### When a task is red

| task | what to do |
|---|---|
| `end` | Postgres does not answer, or the account of `DATELINE_DSN` may not end other sessions: it needs `GRANT pg_signal_backend` |

Settings: `DATELINE_READER_SCHEDULE` (a cron expression in UTC, or `none`; none too where `DATELINE_SCHEDULE` is none).
"""  # noqa: E501 (a table row is one line)

from __future__ import annotations

import logging
from datetime import timedelta

from airflow.sdk import Param, dag

import defaults
from dateline.model import settings
from defaults import START, TASKS, step

log = logging.getLogger("dags.reader_limit")


@dag(
    dag_id="reader_limit",
    description="Ends what readers ask for too long",
    schedule=defaults.schedule(settings.READER_SCHEDULE),
    start_date=START,
    catchup=False,
    max_active_runs=1,
    default_args=TASKS | {"retries": 0, "execution_timeout": timedelta(minutes=2)},
    doc_md=__doc__,
    tags=["dateline", "upkeep"],
    params={
        "minutes": Param(10, type="integer", minimum=1, maximum=1440, title="Minutes", description="At most."),
    },
)
def reader_limit() -> None:
    @step()
    def end() -> int:
        """End the sessions that last too long; the log names them."""
        from dateline.pipeline import tidy_database

        ended = tidy_database.end_long_reads(timedelta(minutes=defaults.asked()["minutes"]))
        for sentence in ended:
            log.warning("%s", sentence)
        return len(ended)

    end()


reader_limit()
