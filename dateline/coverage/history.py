"""The coverage history of one source: which days to classify, from which crawls, and which silence a day belongs to.

Pure: it holds what is stored of a source, however it came there. `dateline.coverage.classify` decides on a day; this
module brings it the facts of each day in order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from dateline.coverage.baseline import REMEMBERED, Baseline, Listing, learn
from dateline.coverage.classify import Crawl, CrawlStatus, DayStatus, Observation, classify_crawl, classify_day
from dateline.model.window import Window

UTC = ZoneInfo("UTC")

AGAIN = 60
"""Days before the window whose blind days are judged again: a later crawl may have looked back."""
TOGETHER = timedelta(days=10)
"""Crawls so shortly before one another whose pages are judged together."""


@dataclass(frozen=True, slots=True)
class StoredCrawl:
    """A crawl with its days, and the status that is stored of it; None when there is none."""

    crawl: Crawl
    days: Window
    looked_at: Window
    """Its days and those before them to which its lists went back."""
    status: CrawlStatus | None = None


@dataclass(slots=True)
class CoverageHistory:
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
    crawls: list[StoredCrawl] = field(default_factory=list)
    """In the order in which they ended."""
    listings: dict[str, Listing] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
    listed_age: float | None = None
    unread: list[tuple[date | None, date]] = field(default_factory=list)
    """First (None: unknown) and last day of which pages may be that were not read or dated."""
    lags: tuple[timedelta | None, timedelta | None] = (None, None)
    """From publication to our first sight: the median, and what 95 of 100 keep under."""

    def baseline(self, before: date) -> Baseline:
        """What is usual for it, from the days before one."""
        late = self.lags[1]
        return learn(
            {day: self.held.get(day, 0) for day, state in self.past.items() if state == "seen" and day < before},
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
            day for day, state in self.past.items() if first <= day < window.start and state in ("blind", "overdue")
        }
        again |= {day for day in self.behind() if day < window.start}
        if self.last_day is not None and first <= self.last_day < window.start:
            again |= set(Window(self.last_day, window.start)) - self.past.keys()
        return sorted(again | set(window))

    def behind(self) -> list[date]:
        """The days of which it counts other articles than are held."""
        return sorted(day for day, articles in self.kept.items() if articles != self.held.get(day, 0))

    def classified(self, baseline: Baseline, run_id: str) -> list[tuple[StoredCrawl, CrawlStatus]]:
        """Each crawl with its status. A status that another run has stored stands."""
        return [(each, self._classified(place, baseline, run_id)) for place, each in enumerate(self.crawls)]

    def _classified(self, place: int, baseline: Baseline, run_id: str) -> CrawlStatus:
        stored = self.crawls[place]
        near = [
            before.crawl.read
            for before in reversed(self.crawls[:place])
            if stored.crawl.finished_at - before.crawl.finished_at <= TOGETHER and before.crawl.read.get("pages")
        ]
        fresh = classify_crawl(stored.crawl, baseline, near)
        if stored.status is None or stored.crawl.run_id == run_id or stored.status.state == fresh.state:
            return fresh
        return stored.status

    def classify(
        self, days: list[date], end: date, classified: list[tuple[StoredCrawl, CrawlStatus]], baseline: Baseline
    ) -> Iterator[tuple[date, DayStatus]]:
        """Days in order, each with its status, which is remembered for the days after it; `end` is the day after the
        last one that was looked at.
        """
        for day in days:
            observations = list(self._observations(day, end, classified))
            articles = self.held.get(day, 0)
            # Listings that moved again after the day did not stand still, for the crawl that read them then.
            moved = min((each for each in self.held if each > day), default=date.max)
            ended = any(each.status.state is None and each.crawl.finished_at.date() >= moved for each in observations)
            silent = [] if articles or ended else self.silent(day)
            status = classify_day(
                day,
                articles=articles,
                observations=observations,
                baseline=baseline,
                silent=silent,
                unread=sum((first or day) <= day <= last for first, last in self.unread),
            )
            self.past[day] = "overdue" if "overdue" in status.evidence else "seen" if status.observed else "blind"
            yield day, status

    def _observations(
        self, day: date, end: date, classified: list[tuple[StoredCrawl, CrawlStatus]]
    ) -> Iterator[Observation]:
        """The crawls that looked at a day."""
        over = day < end - timedelta(days=1)
        for stored, status in classified:
            if day in stored.days or day in stored.looked_at:
                crawl = stored.crawl
                early = over and (crawl.started_at or crawl.finished_at).astimezone(self.zone).date() <= day
                yield Observation(
                    crawl, status, own=day in stored.days, early=early, proven=self._proven(day, crawl, classified)
                )

    def _proven(self, day: date, crawl: Crawl, classified: list[tuple[StoredCrawl, CrawlStatus]]) -> bool:
        """Whether a crawl's lists reached a day.

        Lists that still hold what an earlier crawl saw on that day reach it together with that crawl.
        """
        if crawl.proof.covers(day):
            return True
        since = crawl.proof.known_since
        return since is not None and any(
            status.state is None
            and since <= before.crawl.finished_at < crawl.finished_at
            and before.crawl.finished_at.astimezone(self.zone).date() == day
            and before.crawl.proof.covers(day)
            for before, status in classified
        )

    def recompute(self, stored: Mapping[date, str], end: date) -> Iterator[tuple[date, DayStatus]]:
        """The days of which the history claims something else than its crawls prove, in order, each with its status.

        `stored` is the state of each day; `end` is the day after the last one. The baseline is learned anew every
        month. Another reason for the same claim is no difference.
        """
        months: dict[date, list[date]] = {}
        for day in sorted(stored):
            months.setdefault(day.replace(day=1), []).append(day)
        for first, days in months.items():
            baseline = self.baseline(first)
            for day, status in self.classify(days, end, self.classified(baseline, ""), baseline):
                if _claim(status.state) != _claim(stored[day]):
                    yield day, status

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


def _claim(state: str) -> str:
    """What a state claims of a day: both kinds of silence claim the same."""
    return "nothing_new" if state == "usual_silence" else state
