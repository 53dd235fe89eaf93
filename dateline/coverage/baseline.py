"""What is usual for a source, learned from its own days: on which weekdays it speaks, and how long it is silent.

Pure: it knows days and counts. A day is given the chance of an article that the source's own weekdays and holidays
give it, and a silence is as surprising as the chances of its days together. So a weekday ministry's Sunday, a weekly
paper's Tuesday and a public holiday count for next to nothing, and a daily paper's silent Tuesday for a lot.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from statistics import fmean, median, pvariance

LEARNED_DAYS = 180
"""Days before a source's last publication from which its baseline are learned."""
REMEMBERED = 3 * LEARNED_DAYS
"""Days of its past that are looked at: a year's silence has half a year before it."""
FEWEST_SEEN, FEWEST_PUBLISHING = 28, 6
"""Days seen, and publishing days among them, without which nothing is said about a silence."""
WEEKS_TO_LEARN = 4
"""Days of one weekday that must have been seen before its silence is called usual."""
USUAL = math.log(1000)
"""A silence that occurs once in a thousand is the longest that is usual."""
OVERDUE = 1.5
"""A silence is too long at so many times what is usual, in surprise: once in thirty thousand."""
BEYOND = 1.6
"""And when it misses so many times as many publishing days as the longest that was seen whole."""
SURE, SUREST = 0.85, 0.95
"""Chances of a day from which on the intervals say no more than the days; and no day is surer than the latter."""
FEWEST_GAPS, REGULAR_GAPS = 5, 12
"""Intervals from which a usual one is stated, and from which their regularity is."""
LEAST_REGULAR, MOST_REGULAR = 0.2, 8.0
"""The least and the most that is believed of it."""
CAUTION = 0.5
"""Half a year seldom shows how long the pauses of a source may be that speaks on no fixed days."""
HOLIDAY, BRIDGE, QUIET = 0.15, 0.5, 0.3
"""What is left of an office's chances on a public holiday, on the days beside one, and in the quiet weeks."""
LONGEST = 400
"""Days beyond which no usual silence is looked for."""

AUGUST = frozenset(
    (
        *("AD", "AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR"),
        *("HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS"),
        *("SE", "SI", "SK", "SM", "VA", "EU", "XX"),
    )
)
"""Countries whose offices rest in August; `XX` stands for international organisations, most of which sit there."""
OFFICES = ("ministry", "igo")

SUBDIVISIONS = {"GB": "ENG", "CH": "BE", "DE": "BE", "ES": "MD", "AU": "ACT", "CA": "ON", "US": "DC", "IN": "DL"}
"""Where a country has few holidays of its own: the part in which its government sits."""


@functools.cache
def _holidays(country: str, year: int) -> Mapping[date, str]:
    import holidays  # 0.1 s

    supported = holidays.list_supported_countries(include_aliases=False)
    if country not in supported:
        return {}
    part = SUBDIVISIONS.get(country)
    found = holidays.country_holidays(
        country, subdiv=part if part in supported[country] else None, years=year, language="en_US"
    )
    return dict(found.items())


def public_holiday(country: str, day: date) -> str | None:
    """The name of a country's public holiday, in English where that is known; None on other days."""
    return _holidays(country, day.year).get(day)


@functools.cache
def rest(country: str, kind: str, day: date) -> float:
    """What public holidays and the quiet weeks leave of a source's chances on a day, from 0 to 1.

    Newspapers and wires rest on no day of the calendar that their own past does not show.
    """
    if kind not in OFFICES:
        return 1.0
    if public_holiday(country, day):
        return HOLIDAY
    beside = any(public_holiday(country, day + timedelta(days=n)) for n in (-1, 1))
    return (BRIDGE if beside else 1.0) * (QUIET if quiet_weeks(country, day) else 1.0)


def quiet_weeks(country: str, day: date) -> bool:
    """Whether offices rest at that time of the year: around New Year, and in August where that is the custom."""
    around_new_year = (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 10)
    return around_new_year or (country in AUGUST and (7, 20) <= (day.month, day.day) <= (9, 3))


@dataclass(frozen=True, slots=True)
class Listing:
    """How many links one discovery page usually holds."""

    crawls: int
    fewest: int
    usual: float


@dataclass(frozen=True, slots=True)
class Baseline:
    """What is usual for one source."""

    country: str = "XX"
    kind: str = "news"
    seen_days: int = 0
    publishing_days: int = 0
    weekdays: tuple[tuple[int, int], ...] = ((0, 0),) * 7
    """Of each weekday, Monday first and holidays left out: days seen, and those of them with an article."""
    holidays: tuple[int, int] = (0, 0)
    """The same of public holidays."""
    articles: tuple[float, ...] = (0.0,) * 7
    """Mean number of articles on a day of each weekday."""
    usual_interval: float | None = None
    """Median of the days from one publishing day to the next."""
    longest_silence: int | None = None
    """Days of the longest silence that was seen whole."""
    longest_missed: float = 0.0
    """Most publishing days that were to be expected in one silence; a holiday makes a silence longer, and not this."""
    usual_silence: int | None = None
    """Days of the longest silence that is usual; None where too little is known."""
    regularity: float = 1.0
    """How regular its intervals are: 1 as chance has them, less when it speaks in bursts."""
    lag_days: int = 0
    """Days by which nearly all articles are seen late: what is silent for less may only be late."""
    listings: Mapping[str, Listing] = field(default_factory=dict)
    """Usual counts by address of the discovery page."""
    read: Mapping[str, int] = field(default_factory=dict)
    """Sums over past crawls of what `dateline.coverage.reading` counts."""
    listed_age: float | None = None
    """Days by which the newest date on its listings usually lies before the crawl."""

    @property
    def known(self) -> bool:
        """Whether enough was seen to say what is usual."""
        return self.seen_days >= FEWEST_SEEN and self.publishing_days >= FEWEST_PUBLISHING

    def weekday(self, day: date) -> float:
        """Chance of an article on such a weekday."""
        seen, published = self.weekdays[day.weekday()]
        return (published + 0.5 * self._rate) / (seen + 0.5) if seen or self.seen_days else 0.0

    @property
    def _rate(self) -> float:
        return self.publishing_days / self.seen_days if self.seen_days else 0.0

    def chance(self, day: date) -> float:
        """Chance of an article on a day."""
        ordinary = self.weekday(day)
        if public_holiday(self.country, day):
            seen, published = self.holidays
            expected = HOLIDAY if self.kind in OFFICES else 0.6
            return ordinary * (published + 3 * expected) / (seen + 3)
        return ordinary * rest(self.country, self.kind, day)

    def expected(self, day: date) -> float:
        """Number of articles to be expected on a day."""
        usual = self.weekday(day)
        return self.articles[day.weekday()] * (self.chance(day) / usual if usual else 1.0)

    def missed(self, days: Iterable[date]) -> float:
        """How many publishing days are to be expected among these."""
        return sum(min(self.chance(day), SUREST) for day in days)

    def surprise(self, days: Sequence[date]) -> float:
        """How surprising it is that nothing was published on any of these days: minus the logarithm of the chance."""
        return self._surprise(sum(_hazard(self.chance(day)) for day in days), self.missed(days))

    def _surprise(self, hazard: float, missed: float) -> float:
        """By the days' own chances, or by the regularity of the source's intervals, whichever says more."""
        if self.regularity < 1:
            return hazard * self.regularity
        return max(hazard, _beyond(int(self.regularity), missed))

    def is_overdue(self, silent: Sequence[date]) -> bool:
        """Whether a silence of these days, on each of which the source was seen, is far beyond what is usual."""
        return (
            self.known
            and self.missed(silent) > BEYOND * self.longest_missed
            and self.surprise(silent) >= OVERDUE * USUAL
        )


def _hazard(chance: float) -> float:
    return -math.log1p(-min(chance, SUREST))


def _beyond(shape: int, missed: float) -> float:
    """Minus the logarithm of the chance that an interval of mean 1 and that regularity is longer (Erlang)."""
    x = shape * missed
    return x - math.log(sum(x**n / math.factorial(n) for n in range(shape)))


def _usual_silence(baseline: Baseline) -> int | None:
    """Days of an ordinary time of the year until a silence is as long as is usual, whichever day it begins with."""
    if not baseline.known:
        return None
    week = [baseline.weekday(date(2024, 1, 1) + timedelta(days=n)) for n in range(7)]
    longest = 0
    for first in range(7):
        hazard = missed = 0.0
        days = 0
        while days < LONGEST and (missed <= baseline.longest_missed or baseline._surprise(hazard, missed) < USUAL):
            chance = week[(first + days) % 7]
            hazard, missed, days = hazard + _hazard(chance), missed + min(chance, SUREST), days + 1
        longest = max(longest, days)
    return longest


def learn(
    seen: Mapping[date, int],
    *,
    country: str,
    kind: str,
    lag_days: int = 0,
    listings: Mapping[str, Listing] | None = None,
    read: Mapping[str, int] | None = None,
    listed_age: float | None = None,
) -> Baseline:
    """Learn from the days on which a source was seen, each with its number of articles.

    The silence that goes on at their end teaches nothing: it is what will be judged.
    """
    last = max((day for day, count in seen.items() if count), default=date.max)
    seen = {day: count for day, count in seen.items() if day <= last and (last - day).days < LEARNED_DAYS}
    weekdays, holidays, articles = [[0, 0] for _ in range(7)], [0, 0], [0] * 7
    for day, count in seen.items():
        tally = holidays if public_holiday(country, day) else weekdays[day.weekday()]
        tally[0] += 1
        tally[1] += count > 0
        if tally is not holidays:
            articles[day.weekday()] += count
    publishing = sorted(day for day, count in seen.items() if count)
    between = [
        [earlier + timedelta(days=n) for n in range(1, (later - earlier).days)]
        for earlier, later in itertools.pairwise(publishing)
    ]
    gaps = [(gap, later) for gap, later in zip(between, publishing[1:], strict=True) if all(day in seen for day in gap)]
    learned = Baseline(
        country=country,
        kind=kind,
        seen_days=len(seen),
        publishing_days=len(publishing),
        weekdays=tuple((days, published) for days, published in weekdays),
        holidays=(holidays[0], holidays[1]),
        articles=tuple(total / days if days else 0.0 for total, (days, _) in zip(articles, weekdays, strict=True)),
        usual_interval=float(median(len(gap) + 1 for gap, _ in gaps)) if len(gaps) >= FEWEST_GAPS else None,
        longest_silence=max((len(gap) for gap, _ in gaps), default=None),
        lag_days=lag_days,
        listings=listings or {},
        read=read or {},
        listed_age=listed_age,
    )
    learned = replace(
        learned,
        longest_missed=max((learned.missed(gap) for gap, _ in gaps), default=0.0),
        regularity=_regularity([[learned.chance(day) for day in (*gap, later)] for gap, later in gaps]),
    )
    return replace(learned, usual_silence=_usual_silence(learned))


def _regularity(intervals: Sequence[Sequence[float]]) -> float:
    """How much more regular intervals are than chance would have them, as the shape of an Erlang distribution; below 1
    for bursts and pauses.

    An interval is the chances of its days. 1: as chance has them, or too few to tell.
    """
    lengths = [sum(chances) for chances in intervals]
    if len(lengths) < REGULAR_GAPS or not any(lengths):
        return 1.0
    spread = pvariance(lengths) / fmean(lengths) ** 2
    # Where each day may bring an article with one and the same chance, the spread is 1 - chance.
    chance = sum(each**2 for chances in intervals for each in chances) / sum(lengths)
    if chance > SURE:
        return 1.0
    found = (1 - chance) / spread if spread else MOST_REGULAR
    return min(MOST_REGULAR, found) if found >= 2 else max(LEAST_REGULAR, CAUTION * min(found, 1.0))
