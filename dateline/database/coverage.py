"""Keep one row per source and day: what `dateline.coverage` concludes from the crawls and articles that are stored."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from dateline.coverage import Crawl, classify, quiet_weekdays
from dateline.database import files
from dateline.database.connection import Connection
from dateline.database.load import as_json, copy
from dateline.window import Window

COLUMNS = ("source_id", "day", "state", "articles", "reason", "evidence", "run_id", "seen_until")


def record(connection: Connection, source_ids: Iterable[str], window: Window, *, run_id: str) -> dict[str, int]:
    """Conclude and keep the state of each source on each day of the window, and commit; returns days by state.

    A day that no crawl covered is `not_run`, and is ascribed to this run. Repeating it changes nothing.
    """
    wanted = sorted(set(source_ids))
    facts = {"source_ids": wanted, "days": f"[{window.start},{window.end})"}
    days = [window.start + timedelta(days=n) for n in range((window.end - window.start).days)]
    counted: Counter[str] = Counter()
    with connection, connection.cursor() as cursor:
        crawls: defaultdict[str, list[tuple[date, date, Crawl]]] = defaultdict(list)
        cursor.execute(files.query("coverage/crawls"), facts)
        for (
            source_id, run, first_day, end_day, state, finished_at, reason, listings, links, in_window, fetched, loaded,
            unreadable, robots, sees_from,
        ) in cursor:  # fmt: skip
            crawl = Crawl(
                run,
                state,
                finished_at,
                reason,
                listings,
                links,
                in_window,
                fetched,
                loaded,
                unreadable,
                robots,
                sees_from,
            )
            crawls[source_id].append((first_day, end_day, crawl))
        cursor.execute(files.query("coverage/articles"), facts)
        held: dict[tuple[str, date], int] = {(source_id, day): count for source_id, day, count in cursor}
        seen: defaultdict[str, dict[date, int]] = defaultdict(dict)
        cursor.execute(files.query("coverage/seen"), facts)
        for source_id, day, count in cursor:
            seen[source_id][day] = count

        rows = []
        for source_id in wanted:
            quiet = quiet_weekdays(seen[source_id])
            for day in days:
                articles = held.get((source_id, day), 0)
                covering = [crawl for first_day, end_day, crawl in crawls[source_id] if first_day <= day < end_day]
                verdict = classify(day, articles=articles, crawls=covering, quiet_weekdays=quiet)
                counted[verdict.state] += 1
                rows.append(
                    (
                        source_id,
                        day,
                        verdict.state,
                        articles,
                        verdict.reason,
                        as_json(verdict.evidence),
                        verdict.run_id or run_id,
                        verdict.seen_until,
                    )
                )
        cursor.execute(files.query("coverage/stage"))
        copy(cursor, "staged_coverage", COLUMNS, rows)
        cursor.execute(files.query("coverage/record"))
    return dict(counted)
