"""
### Publishes one Parquet file a day of publication

After every `ingest` run that brought or changed something, the days that it touched are written anew:
`<archive>/_exports/articles/day=2026-03-01.parquet`, and `day=undated.parquet` for articles without a day. The columns
are those of `news.article` with a citation each (docs/exports.md). The asset `dateline/daily_parquet` tells DAGs that
wait for it, with the number of articles by file.

| parameter | meaning | example |
|---|---|---|
| `from`, `to` | write these days anew; **`to` is the day after the last one** | `2026-03-01`, `2026-04-01` |

Started by hand without days it writes nothing. A red `write` means that Postgres or the archive did not answer: clear
it, writing twice changes nothing. Readers see the old file or the new one, never half of it.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import Any

from airflow.sdk import Asset, Param, dag, get_current_context

import manners
from manners import ARTICLES, START, step

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
    def write(*, triggering_asset_events: Any = None, outlet_events: Any = None) -> dict[str, int]:
        """Write the files of the days asked for, else of those that the runs which started this one touched."""
        from dateline import pipeline, request

        context = get_current_context()
        asked = manners.asked()
        written: dict[str, int] = {}
        if asked["from"] or asked["to"]:
            days = request.days_of(asked["from"], asked["to"], run_after=context["dag_run"].run_after)
            written = pipeline.export_days(context["dag_run"].run_id, days.window(UTC))
        else:
            for event in triggering_asset_events[ARTICLES]:
                written |= pipeline.export_days(event.extra["run_id"])
        outlet_events[DAILY_PARQUET].extra = {"articles": written}
        return written

    write()


export()
