"""Keep the alerts and what was notified, and read the figures for `dateline.coverage.alerts`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from itertools import starmap

from psycopg2 import extensions

from dateline.coverage.alerts import Alert, Digest, Health, Problem, Total, digest, of_sources, of_totals, settle
from dateline.database import sql_files
from dateline.database.connection import Connection
from dateline.database.stored_values import copy

COLUMNS = ("kind", "subject", "sentence", "opened_at", "closed_at")

# Any constant does; it is the same in all processes of all versions.
LOCK = 20_260_401


def problems(connection: Connection) -> list[Problem]:
    """What is wrong with sources and totals, as the coverage history stands."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("alerts/health"))
        sources = list(starmap(Health, cursor.fetchall()))
        totals: defaultdict[str, list[Total]] = defaultdict(list)
        if sources:
            cursor.execute(sql_files.query("alerts/totals"), {"today": sources[0].as_of})
            for name, day, value, expected in cursor:
                totals[name].append(Total(day, value, expected))
    return [*of_sources(sources), *of_totals(totals)]


def notify(
    connection: Connection,
    found: Iterable[Problem],
    *,
    looked_at: Collection[str | tuple[str, str]],
    run_id: str,
    now: datetime,
    send: Callable[[Digest], None],
) -> Digest:
    """Settle the alerts, send the digest, note that it was sent, and return it. `looked_at` is that of
    `dateline.coverage.alerts.settle`.

    When sending raises, the alerts are kept as not notified, and the next run sends them. Two runs settle one after the
    other.
    """
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        cursor.execute(sql_files.query("alerts/open"))
        kept = list(starmap(Alert, cursor.fetchall()))
        over = [each for each in kept if each.closed_at is not None]
        settled = settle([each for each in kept if each.closed_at is None], found, looked_at=looked_at, now=now)
        _stage(cursor, settled)
        cursor.execute(sql_files.query("alerts/keep"), {"run_id": run_id})
    message = digest(over + settled, now=now)
    if message:
        send(message)
        with connection, connection.cursor() as cursor:
            _stage(cursor, message.alerts)
            cursor.execute(sql_files.query("alerts/notified"), {"now": now})
    return message


def _stage(cursor: extensions.cursor, alerts: Iterable[Alert]) -> None:
    cursor.execute(sql_files.query("alerts/stage"))
    rows = [(each.kind, each.subject, each.sentence, each.opened_at, each.closed_at) for each in alerts]
    copy(cursor, "staged_alert", COLUMNS, rows)
