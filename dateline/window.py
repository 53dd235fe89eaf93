"""The days that a run covers: a half-open interval `[start, end)` of calendar days in each source's own zone.

Knows nothing of Airflow's data interval and reads no clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta


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
