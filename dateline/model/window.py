"""The days that a run covers: a half-open interval `[start, end)` of calendar days in each source's own zone.

Knows nothing of Airflow and reads no clock: a run's interval and moment, and what was seen of a source, are arguments.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

CATCH_UP = 31
"""Days that a run reaches back at most by itself, to where the last whole crawl of a source ended."""

MOST_OVERLAP = 14
LEARNED_FROM = 30
"""Articles from which a source's publication lag is believed; with fewer, what its spider says holds."""


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Half-open days `[start, end)`.

    Raises ValueError when it is empty or reversed.
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"window {self} is empty: `to` is exclusive and must lie after `from`")

    @classmethod
    def parse(cls, text: str) -> Window:
        """Read `2026-03-01/2026-03-04` (half-open) or `2026-03-01` (that day).

        Raises ValueError for any other form.
        """
        first, slash, last = text.partition("/")
        start = date.fromisoformat(first)
        return cls(start, date.fromisoformat(last) if slash else start + timedelta(days=1))

    @classmethod
    def before(cls, moment: datetime, days: int = 1) -> Window:
        """The last `days` whole days before `moment`, in the moment's own zone, plus the running day."""
        return cls(moment.date() - timedelta(days=days), moment.date() + timedelta(days=1))

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"

    def __iter__(self) -> Iterator[date]:
        """Its days, in order."""
        return (self.start + timedelta(days=count) for count in range((self.end - self.start).days))

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def widened(self, days: int) -> Window:
        """The same window opened `days` earlier: the overlap that catches late publication."""
        return Window(self.start - timedelta(days=days), self.end)

    @classmethod
    def touched(cls, start: datetime, end: datetime, zone: tzinfo) -> Window:
        """The days of a zone that have a part in the instants `[start, end)`; an empty interval touches its one day."""
        last = max(start, end - timedelta(microseconds=1))
        return cls(start.astimezone(zone).date(), last.astimezone(zone).date() + timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Days:
    """What a run was asked to cover; a source's zone and watermark make a window of it.

    The days asked for are the same dates in every zone, whichever instants they are there. Without them: the days that
    the interval touches, else the day before the moment and its own; opened back to the source's watermark.
    """

    moment: datetime
    """When the run is due, aware; with a logical date and no interval, that."""
    first: date | None = None
    end: date | None = None
    """The day after the last one; None for all until the moment."""
    interval: tuple[datetime, datetime] | None = None
    """Half-open instants, aware."""
    catch_up: bool = True
    """False where the days are meant as they are, as in a backfill."""

    def window(self, zone: tzinfo, watermark: date | None = None) -> Window:
        """The days in a zone; `watermark` is the source's first day there that was not seen to its end."""
        if self.first is not None:
            through = self.moment.astimezone(zone).date()
            return Window(self.first, self.end or max(through, self.first) + timedelta(days=1))
        usual = self._usual(zone)
        if watermark is None or not self.catch_up or watermark >= usual.start:
            return usual
        return Window(max(watermark, usual.start - timedelta(days=CATCH_UP)), usual.end)

    def _usual(self, zone: tzinfo) -> Window:
        if self.interval is None:
            today = self.moment.astimezone(zone).date()
            return Window(today - timedelta(days=1), today + timedelta(days=1))
        start, end = self.interval
        # By hand in the afternoon, the last complete interval ended in the morning: the run reads what there is by now.
        if self.catch_up and end < self.moment < end + (end - start):
            end = self.moment
        return Window.touched(start, end, zone)


def hull(windows: Iterable[Window]) -> Window:
    """The days from the first of all windows to the last.

    Raises ValueError when there is none.
    """
    given = list(windows)
    return Window(min(each.start for each in given), max(each.end for each in given))


def learned_overlap(stated: int, late: int | None, articles: int) -> int:
    """Days before the window that are looked at again.

    `late` is by how many days articles of the source appeared after a crawl that had looked at their day, of which
    `articles` tell. Twice that, and one: a longer lag can then show itself.
    """
    if late is None or articles < LEARNED_FROM:
        return stated
    return min(2 * late + 1, MOST_OVERLAP)


def out_of_reach(window: Window, sees_from: date) -> str:
    """Why a window cannot be collected from lists that hold only the latest articles."""
    return (
        f"cannot go back to {window}: its lists hold only the latest articles, from {sees_from} on; "
        "articles of older days can be had from web archives (import_warc)"
    )
