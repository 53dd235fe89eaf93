"""Notifications of a run: what is wrong with it, with sources and with totals, each problem once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from datetime import datetime

from dateline import database
from dateline.coverage.alerts import SOURCES, Digest, Problem, digest, settle
from dateline.database import alert


def notify(
    dag_id: str,
    complaint: str,
    failed_checks: Iterable[str] | None,
    sources: Mapping[str, str] | None = None,
    *,
    run_id: str,
    now: datetime,
    send: Callable[[Digest], None],
) -> Digest:
    """Notify of what is wrong with sources, totals and this run, as far as that is new, and of what is over.

    `complaint` is what is wrong with the run besides its sources, empty when nothing is; `failed_checks` is None when
    they were not run. `sources` says of each source that the run looked at why it failed, or nothing: a source that
    another run found failing stays so until a run that looks at it succeeds.
    Without Postgres only the run's own problem is sent. Raises what `send` raises.
    """
    found = [Problem("run", dag_id, complaint)] if complaint else []
    looked_at: list[str | tuple[str, str]] = [*SOURCES, ("run", dag_id), ("late", dag_id)]
    for source_id, reason in (sources or {}).items():
        # A re-check that succeeds does not show that the lists are read again.
        subject = source_id if dag_id == "ingest" else f"{source_id} ({dag_id})"
        looked_at.append(("failed", subject))
        if reason:
            found.append(Problem("failed", subject, reason))
    if failed_checks is not None:
        found += [Problem("check", name, "its offending rows are in the log of `publish`") for name in failed_checks]
        looked_at.append("check")
    try:
        with closing(database.connect()) as connection:
            found += alert.problems(connection)
            return alert.notify(connection, found, looked_at=looked_at, run_id=run_id, now=now, send=send)
    except database.DatabaseUnavailable as error:
        lost = Problem("run", dag_id, f"{complaint or 'it has ended'}; and Postgres does not answer: {error}")
        sent = digest(settle([], [lost], looked_at=(), now=now), now=now)
        send(sent)
        return sent


def notify_late(dag_id: str, sentence: str, *, run_id: str, now: datetime, send: Callable[[Digest], None]) -> Digest:
    """Notify once that a run takes too long; when it ends, its report notifies that this is over."""
    with closing(database.connect()) as connection:
        late = [Problem("late", dag_id, sentence)]
        return alert.notify(connection, late, looked_at=(), run_id=run_id, now=now, send=send)
