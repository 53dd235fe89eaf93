"""
### Publishes one Parquet file a day of publication

After every run that brought or changed articles, the days that changed since the last time are written anew:
`<archive>/_exports/articles/day=2026-03-01.parquet`, and `day=undated.parquet` for articles without a day. Where an
article got another date or was withdrawn, the file of its old day is written too, whoever did it: a load, a replay, its
roll-back or `dateline correct`. The columns are those of `news.article` with a citation each (docs/exports.md). The
asset `dateline/daily_parquet` notifies DAGs that wait for it, with the number of articles by file.

| parameter | meaning | example |
|---|---|---|
| `from`, `to` | write these days anew; **`to` is the day after the last one** | `2026-03-01`, `2026-04-01` |

`_until` beside the files is the last change that they hold, see `news.changes_since()`; deleted, the next run writes
the days of all articles. A run by hand without days does what a run after `ingest` does. A red `write` means that
Postgres or the archive did not answer: clear it, writing twice changes nothing. Readers see the old file or the new
one, never half of it.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import Any

from airflow.sdk import Asset, Param, dag, get_current_context

import defaults
from defaults import ARTICLES, START, step

DAILY_PARQUET = Asset(name="dateline/daily_parquet", uri="x-dateline://exports/articles")
DAY = {"type": ["string", "null"], "format": "date"}


@dag(
    dag_id="export",
    description="One Parquet file a day of publication",
    schedule=[ARTICLES],
    start_date=START,
    catchup=False,
    max_active_runs=1,
    default_args={
        "owner": "dateline",
        "retries": 2,
        "retry_delay": timedelta(minutes=1),
        "execution_timeout": timedelta(hours=1),
    },
    doc_md=__doc__,
    tags=["dateline", "daily"],
    params={
        "from": Param(None, title="From", description="First day.", **DAY),
        "to": Param(None, title="To (not included)", description="The day after the last one.", **DAY),
    },
)
def export() -> None:
    @step(outlets=[DAILY_PARQUET])
    def write(*, outlet_events: Any = None) -> dict[str, int]:
        """Write the files of the days asked for, else of those that changed since the last time."""
        from dateline.model import request
        from dateline.pipeline import daily_export

        asked = defaults.asked()
        window = None
        if asked["from"] or asked["to"]:
            days = request.days_of(asked["from"], asked["to"], run_after=get_current_context()["dag_run"].run_after)
            window = days.window(UTC)
        written = daily_export.export_days(window)
        outlet_events[DAILY_PARQUET].extra = {"articles": written}
        return written

    write()


export()
