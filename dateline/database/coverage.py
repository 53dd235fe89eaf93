"""Keep one row per source and day: what `dateline.coverage` concludes from the crawls and articles that are stored.

Every statement is set-based over at most `LEARNED_DAYS` of history and `CRAWLS` crawls a source.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from psycopg2 import extensions

from dateline.coverage import Crawl, Look, Sight, Verdict, classify, examine
from dateline.database import files
from dateline.database.connection import Connection
from dateline.database.load import as_json, copy
from dateline.habits import LEARNED_DAYS, Habits, Listing, learn
from dateline.window import Window

COLUMNS = ("source_id", "day", "state", "articles", "reason", "evidence", "run_id", "seen_until")
HABIT = (
    "source_id", "until", "seen_days", "publishing_days", "weekday_chances", "usual_interval_days",
    "usual_silence_days", "longest_silence_days", "lag_p50", "lag_p95",
)  # fmt: skip

AGAIN = 60
"""Days before the window whose blind days are judged again: articles may have come late, a later crawl looked back."""
TOGETHER = timedelta(days=10)
"""Crawls so shortly before one another whose pages are judged together."""
CRAWLS = 60
"""Crawls of a source from which the usual counts of its listings and pages are learned."""
LAG_DAYS = 60
"""Days of publication from which the lag is learned."""


@dataclass(slots=True)
class _Source:
    """What is stored of one source."""

    country: str
    kind: str
    zone: ZoneInfo
    last_day: date | None
    past: dict[date, str] = field(default_factory=dict)
    """What each day of its ledger was: `blind`, `seen`, `running` or `overdue`."""
    kept: dict[date, int] = field(default_factory=dict)
    """Articles that its ledger counts."""
    held: dict[date, int] = field(default_factory=dict)
    """Articles that are held."""
    crawls: list[_Looked] = field(default_factory=list)
    listings: dict[str, Listing] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
    listed_age: float | None = None
    lags: tuple[timedelta | None, timedelta | None] = (None, None)

    def habits(self, before: date) -> Habits:
        """What is usual for it, from the days before one."""
        late = self.lags[1]
        return learn(
            {day: self.held.get(day, 0) for day, sight in self.past.items() if sight == "seen" and day < before},
            country=self.country,
            kind=self.kind,
            lag_days=math.floor(late / timedelta(days=1)) if late else 0,
            listings=self.listings,
            read=self.read,
            listed_age=self.listed_age,
        )

    def due(self, window: Window) -> list[date]:
        """The days to judge: the window's, earlier blind ones, those of which articles came late, and those between
        the ledger's last day and the window."""
        first = window.start - timedelta(days=AGAIN)
        again = {
            day
            for day, sight in self.past.items()
            if first <= day < window.start
            and (sight in ("blind", "overdue") or self.kept[day] != self.held.get(day, 0))
        }
        if self.last_day is not None and first <= self.last_day < window.start:
            again |= set(Window(self.last_day, window.start)) - self.past.keys()
        return sorted(again | set(window))

    def silent(self, day: date) -> list[date]:
        """The days of the silence that ends with this day, on each of which the source was seen."""
        found = [day]
        for back in range(1, LEARNED_DAYS):
            earlier = day - timedelta(days=back)
            if self.held.get(earlier):
                return found[::-1]
            if self.past.get(earlier, "blind") != "blind":
                found.append(earlier)
        return found[::-1]


@dataclass(frozen=True, slots=True)
class _Looked:
    """A crawl with its days, and how it was judged before; None when it was not."""

    crawl: Crawl
    days: Window
    looked_at: Window
    """Its days and those before them to which its lists went back."""
    judged: Sight | None


def record(connection: Connection, source_ids: Iterable[str], window: Window, *, run_id: str) -> dict[str, int]:
    """Conclude and keep the state of each source on each day of the window, and commit; returns days by state.

    A day that no crawl covered is `not_run`, and is ascribed to this run. Earlier days are judged again where a later
    crawl or late articles tell more of them, and those since the ledger's last day are filled in; neither is counted.
    Repeating it changes nothing.
    """
    counted: Counter[str] = Counter()
    with connection, connection.cursor() as cursor:
        sources = _sources(cursor, sorted(set(source_ids)), window, run_id)
        rows, sights, learned = [], [], []
        for source_id, source in sources.items():
            habits = source.habits(window.start)
            looked = list(_examined(source.crawls, habits, run_id))
            sights += [(source_id, each.crawl.run_id, sight.state or "seen", sight.reason) for each, sight in looked]
            for day, verdict in _judged(source, window, looked, habits):
                counted[verdict.state] += day in window
                rows.append(
                    (
                        source_id,
                        day,
                        verdict.state,
                        source.held.get(day, 0),
                        verdict.reason,
                        as_json(verdict.evidence),
                        verdict.run_id or run_id,
                        verdict.seen_until,
                    )
                )
            learned.append((source_id, window.end, *_habit(habits, source.lags)))
        cursor.execute(files.query("coverage/stage"))
        copy(cursor, "staged_coverage", COLUMNS, rows)
        copy(cursor, "staged_sight", ("source_id", "run_id", "sight", "sight_reason"), sights)
        copy(cursor, "staged_habit", HABIT, learned)
        for statement in ("record", "sights", "habits"):
            cursor.execute(files.query(f"coverage/{statement}"))
    return dict(counted)


def _judged(
    source: _Source, window: Window, looked: Sequence[tuple[_Looked, Sight]], habits: Habits
) -> Iterator[tuple[date, Verdict]]:
    """The due days in order, each with its verdict."""
    for day in source.due(window):
        looks = [
            Look(each.crawl, sight, day in each.days, each.crawl.finished_at.astimezone(source.zone).date() <= day)
            for each, sight in looked
            if day in each.days or day in each.looked_at
        ]
        articles = source.held.get(day, 0)
        # Listings that moved again after the day did not stand still, for the crawl that read them then.
        moved = min((each for each in source.held if each > day), default=date.max)
        ended = any(look.sight.state is None and look.crawl.finished_at.date() >= moved for look in looks)
        silent = [] if articles or ended else source.silent(day)
        verdict = classify(day, articles=articles, looks=looks, habits=habits, silent=silent)
        overdue = "overdue" in verdict.evidence
        source.past[day] = "overdue" if overdue else "seen" if verdict.sees else "blind"
        yield day, verdict


def _examined(crawls: Sequence[_Looked], habits: Habits, run_id: str) -> Iterator[tuple[_Looked, Sight]]:
    """Each crawl with what it saw. One that another run has judged keeps that judgement."""
    for place, each in enumerate(crawls):
        near = [
            before.crawl
            for before in reversed(crawls[:place])
            if each.crawl.finished_at - before.crawl.finished_at <= TOGETHER
        ]
        fresh = examine(each.crawl, habits, [crawl.read for crawl in near if crawl.read.get("pages")])
        stands = each.judged is None or each.crawl.run_id == run_id or each.judged.state == fresh.state
        yield each, fresh if stands or each.judged is None else each.judged


def _habit(habits: Habits, lags: Sequence[timedelta | None]) -> Iterator[str | None]:
    """What was learned, as COPY takes it."""
    monday = date(2024, 1, 1)
    chances = [round(habits.weekday(monday + timedelta(days=n)), 4) for n in range(7)]
    for value in (
        habits.seen_days,
        habits.publishing_days,
        "{" + ",".join(map(str, chances)) + "}",
        habits.usual_interval,
        habits.usual_silence,
        habits.longest_silence,
        *lags,
    ):
        yield None if value is None else str(value)


def _sources(cursor: extensions.cursor, source_ids: list[str], window: Window, run_id: str) -> dict[str, _Source]:
    """Everything that the judgement needs, in seven statements."""
    facts: dict[str, Any] = {
        "source_ids": source_ids,
        "run_id": run_id,
        "crawls": CRAWLS,
        "first": window.start - timedelta(days=LEARNED_DAYS),
        "end": window.end,
    }

    def rows(name: str, **more: Any) -> list[tuple[Any, ...]]:
        cursor.execute(files.query(f"coverage/{name}"), {**facts, **more})
        return cursor.fetchall()

    found = {
        source_id: _Source(country or "XX", kind or "news", ZoneInfo(zone or "UTC"), last_day)
        for source_id, country, kind, zone, last_day in rows("sources")
    }
    for source_id, days, articles, sights in rows("past"):
        for back, count, sight in zip(days, articles, sights, strict=True):
            found[source_id].past[window.end + timedelta(days=back)] = sight
            found[source_id].kept[window.end + timedelta(days=back)] = count
    for source_id, days, articles in rows("held"):
        found[source_id].held = {
            window.end + timedelta(days=back): count for back, count in zip(days, articles, strict=True)
        }
    first_days = [found[each].due(window)[0] - TOGETHER for each in source_ids]
    for source_id, first_day, end_day, overlap, oldest, sight, why, *crawl in rows("crawls", first_days=first_days):
        back = first_day if oldest is None else max(oldest, first_day - timedelta(days=overlap))
        days, looked_at = Window(first_day, end_day), Window(min(first_day, back), end_day)
        judged = None if sight is None else Sight(None if sight == "seen" else sight, why)
        found[source_id].crawls.append(_Looked(Crawl(*crawl), days, looked_at, judged))
    for source_id, url, crawls, fewest, usual in rows("listings"):
        found[source_id].listings[url] = Listing(crawls, fewest, usual)
    for source_id, pages, article, title, dated, selectors, listed_age in rows("readings"):
        found[source_id].read = {
            "pages": pages, "article": article, "title": title, "date": dated, "selectors": selectors,
        }  # fmt: skip
        found[source_id].listed_age = listed_age
    for source_id, *lags in rows("lags", first=window.start - timedelta(days=LAG_DAYS)):
        found[source_id].lags = (lags[0], lags[1])
    return found
