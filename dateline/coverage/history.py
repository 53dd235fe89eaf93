"""The ledger of one source: which of its days are to be judged, by which crawls, and which silence a day belongs to.

Pure: it holds what is stored of a source, however it came there. `dateline.coverage` judges; this brings it the facts
of each day in order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from dateline.coverage.baseline import REMEMBERED, Habits, Listing, learn
from dateline.coverage.classify import Crawl, Look, Sight, Verdict, classify, examine
from dateline.model.window import Window

UTC = ZoneInfo("UTC")

AGAIN = 60
"""Days before the window whose blind days are judged again: a later crawl may have looked back."""
TOGETHER = timedelta(days=10)
"""Crawls so shortly before one another whose pages are judged together."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A crawl with its days, and how it was judged before; None when it was not."""

    crawl: Crawl
    days: Window
    looked_at: Window
    """Its days and those before them to which its lists went back."""
    judged: Sight | None = None


@dataclass(slots=True)
class Ledger:
    """What is stored of one source."""

    country: str = "XX"
    kind: str = "news"
    zone: ZoneInfo = UTC
    last_day: date | None = None
    past: dict[date, str] = field(default_factory=dict)
    """What each of its days was: `blind`, `seen`, `running` (not over when it was seen) or `overdue`."""
    kept: dict[date, int] = field(default_factory=dict)
    """Articles that it counts."""
    held: dict[date, int] = field(default_factory=dict)
    """Articles that are held."""
    crawls: list[Looked] = field(default_factory=list)
    """In the order in which they ended."""
    listings: dict[str, Listing] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
    listed_age: float | None = None
    lags: tuple[timedelta | None, timedelta | None] = (None, None)
    """From publication to our first sight: the median, and what 95 of 100 keep under."""

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
        its last day and the window."""
        first = window.start - timedelta(days=AGAIN)
        again = {
            day for day, sight in self.past.items() if first <= day < window.start and sight in ("blind", "overdue")
        }
        again |= {day for day in self.behind() if day < window.start}
        if self.last_day is not None and first <= self.last_day < window.start:
            again |= set(Window(self.last_day, window.start)) - self.past.keys()
        return sorted(again | set(window))

    def behind(self) -> list[date]:
        """The days of which it counts other articles than are held."""
        return sorted(day for day, articles in self.kept.items() if articles != self.held.get(day, 0))

    def examined(self, habits: Habits, run_id: str) -> list[tuple[Looked, Sight]]:
        """Each crawl with what it saw. One that another run has judged keeps that judgement."""
        return [(each, self._examined(place, habits, run_id)) for place, each in enumerate(self.crawls)]

    def _examined(self, place: int, habits: Habits, run_id: str) -> Sight:
        looked = self.crawls[place]
        near = [
            before.crawl.read
            for before in reversed(self.crawls[:place])
            if looked.crawl.finished_at - before.crawl.finished_at <= TOGETHER and before.crawl.read.get("pages")
        ]
        fresh = examine(looked.crawl, habits, near)
        if looked.judged is None or looked.crawl.run_id == run_id or looked.judged.state == fresh.state:
            return fresh
        return looked.judged

    def judge(
        self, days: list[date], end: date, examined: list[tuple[Looked, Sight]], habits: Habits
    ) -> Iterator[tuple[date, Verdict]]:
        """Days in order, each with its verdict, which is kept for the days after it; `end` is the day after the last
        one that was looked at.
        """
        for day in days:
            over = day < end - timedelta(days=1)
            looks = [
                Look(
                    each.crawl,
                    sight,
                    own=day in each.days,
                    early=over and each.crawl.finished_at.astimezone(self.zone).date() <= day,
                )
                for each, sight in examined
                if day in each.days or day in each.looked_at
            ]
            articles = self.held.get(day, 0)
            # Listings that moved again after the day did not stand still, for the crawl that read them then.
            moved = min((each for each in self.held if each > day), default=date.max)
            ended = any(look.sight.state is None and look.crawl.finished_at.date() >= moved for look in looks)
            silent = [] if articles or ended else self.silent(day)
            verdict = classify(day, articles=articles, looks=looks, habits=habits, silent=silent)
            self.past[day] = "overdue" if "overdue" in verdict.evidence else "seen" if verdict.sees else "blind"
            yield day, verdict

    def silent(self, day: date) -> list[date]:
        """The days of the silence that ends with this day, on each of which the source was seen."""
        found = [day]
        for back in range(1, REMEMBERED):
            earlier = day - timedelta(days=back)
            if self.held.get(earlier):
                break
            if self.past.get(earlier, "blind") != "blind":
                found.append(earlier)
        return found[::-1]
