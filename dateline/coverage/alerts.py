"""Which notifications are due, and their text: what is wrong with sources, totals and runs, and what is over.

Pure: it knows figures and what was notified before. It sends nothing and reads no clock.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from statistics import median
from typing import Literal

from dateline.coverage.classify import OBSERVED

Kind = Literal["blind", "silent", "budget", "totals", "check", "run", "failed", "late"]

RUNS = 2
"""Crawls in succession that must have been blind: one alone is a bad morning."""
APART = timedelta(hours=20)
"""And so far apart the first and the last of them must lie: two hourly ones are one bad morning."""
AT_ONCE = ("parser_regressed",)
"""States that rest on several pages or days, and are notified at once."""
COLLECTED = 7
"""Days of the coverage history after which a source that no run covers any more is one that nobody collects."""
COVERED = 15
"""Days of thirty that must be in the coverage history before an error budget is spent."""
REMIND = timedelta(days=7)
"""An open alert is notified again after that."""
DAYS_TO_KNOW, FEWEST_TO_JUDGE = 14, 30
"""Past days from which the range of a total is learned, and articles under which it is not judged."""
SPREAD, NARROWEST = 6.0, 2.0
"""A total is out of its range so many median deviations away, and never within half and double."""
SHOWN = 20
"""Lines of one part of a digest; the rest is counted."""

ORDER: tuple[Kind, ...] = ("run", "failed", "late", "check", "totals", "blind", "silent", "budget")
SOURCES: tuple[Kind, ...] = ("blind", "silent", "budget", "totals")
"""Kinds that the coverage history tells of, all at once."""
HEADINGS = {
    "run": "Runs that failed",
    "failed": "Sources whose last crawl or load failed",
    "late": "Runs that are late",
    "check": "Checks that failed",
    "totals": "Totals out of their range",
    "blind": "Sources that we cannot see",
    "silent": "Sources silent for longer than is usual for them, or whose listings stand still",
    "budget": "Sources that were not seen for too many days",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong now."""

    kind: Kind
    subject: str
    """The source, run, check or total."""
    sentence: str


@dataclass(frozen=True, slots=True)
class Alert:
    """A problem with its history: when it was opened, notified and closed."""

    kind: Kind
    subject: str
    sentence: str
    opened_at: datetime
    last_notified_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def key(self) -> tuple[Kind, str]:
        return self.kind, self.subject


@dataclass(frozen=True, slots=True)
class Health:
    """What `news.source_health` says of a source, and how its last crawls went."""

    source_id: str
    state: str
    reason: str
    as_of: date
    state_day: date | None = None
    disabled: str | None = None
    last_seen_on: date | None = None
    blind_since: date | None = None
    overdue_since: date | None = None
    silent_days: int | None = None
    usual_silence_days: int | None = None
    seen_days: int = 0
    blind_days: int = 0
    error_budget: int = 0
    blind_crawls: int = 0
    """Crawls since the last that saw the source."""
    blind_for: timedelta = timedelta()
    """From the first to the last of them."""


@dataclass(frozen=True, slots=True)
class Total:
    """One figure of a whole day."""

    day: date
    value: float
    expected: float
    """What the sources' baseline let expect, or the number of articles of which `value` is a share."""


@dataclass(frozen=True, slots=True)
class Digest:
    """What one run has to tell: nothing, or one message."""

    opened: tuple[Alert, ...] = ()
    standing: tuple[Alert, ...] = ()
    """Notified before, and due again."""
    closed: tuple[Alert, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.opened or self.standing or self.closed)

    @property
    def alerts(self) -> tuple[Alert, ...]:
        return self.opened + self.standing + self.closed

    def subject(self) -> str:
        """One line."""
        parts = [
            f"{len(alerts)} {words}"
            for alerts, words in ((self.opened, "new"), (self.standing, "still open"), (self.closed, "over"))
            if alerts
        ]
        first = (self.opened or self.standing or self.closed)[0]
        return f"Dateline: {', '.join(parts)} ({first.subject}{', …' if len(self.alerts) > 1 else ''})"

    def body(self) -> str:
        """Plain text: what is new, what still stands, what is over."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        for heading, alerts in (("New", self.opened), ("Still", self.standing)):
            for kind in ORDER:
                chosen = [each for each in alerts if each.kind == kind]
                if not chosen:
                    continue
                yield f"{heading}: {HEADINGS[kind]} ({len(chosen)})"
                for each in chosen[:SHOWN]:
                    since = f" (since {each.opened_at:%Y-%m-%d})" if alerts is self.standing else ""
                    yield f"  {each.subject}: {each.sentence}{since}"
                yield from _rest(chosen)
                yield ""
        if self.closed:
            yield f"Over ({len(self.closed)})"
            for each in self.closed[:SHOWN]:
                yield f"  {each.subject}: {each.kind} since {each.opened_at:%Y-%m-%d}. It was: {each.sentence}"
            yield from _rest(self.closed)
            yield ""
        yield "news.coverage and news.source_health hold the evidence; docs/operations.md says what to do."


def _rest(alerts: Sequence[Alert]) -> Iterator[str]:
    if len(alerts) > SHOWN:
        yield f"  and {len(alerts) - SHOWN} more"


# --- what is wrong ----------------------------------------------------------------------------------------------------


def of_sources(sources: Iterable[Health]) -> Iterator[Problem]:
    """Sources that broke, passed their own usual silence, or were not seen for too many days."""
    for each in sources:
        collected = each.state_day is not None and (each.as_of - each.state_day).days < COLLECTED
        if each.disabled or not collected:
            continue
        if each.overdue_since is not None:
            yield Problem("silent", each.source_id, each.reason)
        elif each.state not in OBSERVED and _is_blind(each):
            seen = f"last seen on {each.last_seen_on}" if each.last_seen_on else "never seen yet"
            yield Problem("blind", each.source_id, f"{each.state.replace('_', ' ')}, {seen}: {each.reason}")
        elif each.error_budget < 0 and each.seen_days + each.blind_days >= COVERED:
            days = each.seen_days + each.blind_days
            yield Problem("budget", each.source_id, f"not seen on {each.blind_days} of the last {days} days")


def _is_blind(source: Health) -> bool:
    if source.state in AT_ONCE:
        return True
    if source.blind_crawls >= RUNS and source.blind_for >= APART:
        return True
    # Without a crawl that could tell: the run stopped before it, or was not made.
    assert source.state_day is not None
    return source.blind_since is not None and (source.state_day - source.blind_since).days >= RUNS


def of_totals(totals: Mapping[str, Sequence[Total]]) -> Iterator[Problem]:
    """Totals of the latest day that fall out of the range of the days before. Each sequence is in order of days."""
    for name, days in totals.items():
        enough = [each for each in days if each.expected >= FEWEST_TO_JUDGE]
        if not enough or enough[-1] is not days[-1]:
            continue
        *past, last = enough
        bounds = range_of(name, past)
        if bounds is None:
            continue
        low, high = bounds
        if name == "articles":
            low, high = low * last.expected, high * last.expected
            if not low <= last.value <= high:
                yield Problem(
                    "totals", name, f"{last.value:.0f} articles of {last.day}, usual are {low:.0f} to {high:.0f}"
                )
        elif last.value < low:
            yield Problem(
                "totals",
                name,
                f"{last.value:.0%} of the {last.expected:.0f} pages of {last.day}, usual are {low:.0%} and more",
            )


def range_of(name: str, past: Sequence[Total]) -> tuple[float, float] | None:
    """The usual range: of `articles` as a multiple of what is expected, of anything else as a share."""
    if len(past) < DAYS_TO_KNOW:
        return None
    if name == "articles":
        ratios = [math.log(max(each.value, 1.0) / each.expected) for each in past]
        middle = median(ratios)
        width = max(SPREAD * median(abs(ratio - middle) for ratio in ratios), math.log(NARROWEST))
        return math.exp(middle - width), math.exp(middle + width)
    middle = median(each.value for each in past)
    width = max(SPREAD * median(abs(each.value - middle) for each in past), 0.2)
    return middle - width, 1.0


# --- what to notify ---------------------------------------------------------------------------------------------------


def settle(
    kept: Iterable[Alert], problems: Iterable[Problem], *, looked_at: Collection[str | tuple[str, str]], now: datetime
) -> list[Alert]:
    """The open alerts after a check: new ones opened, and those closed that were looked at and have no problem left.

    `looked_at` names kinds of which everything was, or single alerts by kind and subject.
    """
    found = {(each.kind, each.subject): each for each in problems}
    settled = []
    for alert in kept:
        problem = found.pop(alert.key, None)
        if problem is not None:
            settled.append(replace(alert, sentence=problem.sentence))
        elif alert.kind in looked_at or alert.key in looked_at:
            settled.append(replace(alert, closed_at=now))
        else:
            settled.append(alert)
    settled += [Alert(each.kind, each.subject, each.sentence, opened_at=now) for each in found.values()]
    return settled


def digest(alerts: Iterable[Alert], *, now: datetime) -> Digest:
    """What to notify of settled alerts: never of one that was over before it was notified."""
    opened, standing, closed = [], [], []
    for each in alerts:
        if each.closed_at is not None:
            if each.last_notified_at is not None:
                closed.append(each)
        elif each.last_notified_at is None:
            opened.append(each)
        elif now - each.last_notified_at >= REMIND:
            standing.append(each)
    in_order = [
        tuple(sorted(each, key=lambda alert: (ORDER.index(alert.kind), alert.subject)))
        for each in (opened, standing, closed)
    ]
    return Digest(*in_order)
