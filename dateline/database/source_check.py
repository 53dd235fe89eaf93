"""Keep what came of the checks of sources, and know since when one fails and how often it usually publishes."""

from __future__ import annotations

from datetime import timedelta

from dateline.coverage.probe import Check, Kept, overdue
from dateline.database import sql_files
from dateline.database.connection import Connection
from dateline.database.load import source_facts
from dateline.database.stored_values import as_json
from dateline.model.source import Source

LOOKED_AT = timedelta(days=180)
ENOUGH = 5
"""Gaps between publishing days from which a cadence can be told."""
USUAL_DAYS = 7.0
"""The cadence of a source of which too little is held."""


def record(connection: Connection, check: Check, source: Source | None = None) -> Kept:
    """Keep one check, and the source's facts if they are given, and commit. A second one of the same run takes the
    place of the first."""
    with connection, connection.cursor() as cursor:
        if source is not None:
            cursor.execute(
                sql_files.query("load/source"),
                {"source_id": source.source_id, "loaded_at": check.checked_at, **source_facts(source)},
            )
        facts = {
            "source_id": check.source_id,
            "run_id": check.run_id,
            "checked_at": check.checked_at,
            "since": (check.checked_at - LOOKED_AT).date(),
            "enough": ENOUGH,
        }
        cursor.execute(sql_files.query("source_checks/before"), facts)
        ((since, usual),) = cursor.fetchall()
        usual_days = max(1.0, usual) if usual is not None else USUAL_DAYS
        failing_since = None if check.ok else since or check.checked_at
        late = failing_since is not None and overdue(failing_since, check.checked_at, usual_days)
        last = check.failed or check.steps[-1]
        cursor.execute(
            sql_files.query("source_checks/record"),
            {
                **facts,
                "state": check.state,
                "failed_step": check.failed.name if check.failed else None,
                "steps": as_json(check.steps),
                "evidence": last.evidence,
                "advice": last.advice,
                "usual_days": usual_days,
                "failing_since": failing_since,
                "overdue": late,
            },
        )
    return Kept(failing_since, usual_days, late)
