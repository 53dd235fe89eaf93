"""A year of coverage: is any alarm false, and how soon is each broken source found?

    python bench/coverage.py [--sources 96] [--seed 1] [--verbose]

Sources of many cadences (daily papers, wires, offices with western and Friday weekends, weeklies, irregular, bursty and
rare ones) publish for half a year and a year more, with holidays, August and New Year, late articles, pages that cannot
be read, mornings on which a site is down and days without a run. Each day is judged as in production, through
`dateline.coverage`; only Postgres is left out. Then each source is broken in
each way at a random day, and followed until an alert names it.

A cadence is the longest silence that is usual for the source (`usual_silence_days`); a day on which it seldom speaks, a
holiday or one of the quiet weeks counts for as much of it as is usual. Prints a table for people and one line of JSON.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from dateline.coverage.alerts import Alert, Health, of_sources, settle
from dateline.coverage.baseline import REMEMBERED, USUAL, Listing, public_holiday
from dateline.coverage.classify import OBSERVED, Crawl, DayStatus
from dateline.coverage.history import CoverageHistory, StoredCrawl
from dateline.model.proof import Proof
from dateline.model.window import Window

FIRST, WARM, END = date(2025, 7, 1), date(2026, 1, 1), date(2027, 1, 1)
DAY = timedelta(days=1)
PATIENCE = 500
"""Days for which a broken source is followed."""
FAULTS = ("blocked", "unreachable", "markup", "fewer rows", "pages unreadable", "dates lost", "not run", "stands still")
AT_ONCE = ("blocked", "unreachable", "markup", "fewer rows", "not run")
"""Faults that each crawl shows by itself."""


@dataclass(frozen=True)
class Cadence:
    """How a source really publishes; the judged code never sees this."""

    name: str
    kind: str
    countries: tuple[str, ...]
    chances: tuple[float, ...]
    """Of an article on each weekday, Monday first."""
    articles: float = 1.0
    holidays: float = 1.0
    """What a public holiday leaves of the chances."""
    august: float = 1.0
    new_year: float = 1.0
    bursts: float = 1.0
    """Mean length of bursts and pauses in days; 1 for independent days."""
    late: float = 0.05
    rows: int = 20
    """Rows of its listing; 0 for a sitemap of the last two days."""


WEEK, NO_SUNDAY = (1.0,) * 7, (1.0,) * 6 + (0.0,)
WORKDAYS, SUN_TO_THU, SAT_TO_WED = (
    (1.0,) * 5 + (0.0, 0.0),
    (1.0,) * 4 + (0.0, 0.0, 1.0),
    (1.0,) * 3 + (0.0, 0.0, 1.0, 1.0),
)
WEST, GULF, SOUTH = ("DE", "FR", "IT", "ES", "GB"), ("SA", "EG", "KW"), ("PK", "IN", "KE", "BR", "PH")


def times(chance: float, week: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(chance * each for each in week)


CADENCES = (
    Cadence("daily paper", "news", (*WEST, *SOUTH), times(0.998, WEEK), 30, rows=0),
    Cadence("paper without Sunday and holidays", "news", (*WEST, *SOUTH), times(0.99, NO_SUNDAY), 20, holidays=0.05),
    Cadence("wire", "wire", (*WEST, *GULF), times(0.999, WEEK), 120, rows=50),
    Cadence("busy ministry", "ministry", WEST, times(0.95, WORKDAYS), 4, 0.1, 0.6, 0.4),
    Cadence("ministry", "ministry", WEST, times(0.75, WORKDAYS), 2, 0.05, 0.25, 0.2),
    Cadence("closes in August", "ministry", ("FR", "IT", "ES", "BE"), times(0.8, WORKDAYS), 2, 0.05, 0.1, 0.15),
    Cadence("southern ministry", "ministry", SOUTH, times(0.7, WORKDAYS), 2, 0.2, 1.0, 0.6),
    Cadence("ministry with a Friday weekend", "ministry", GULF, times(0.8, SUN_TO_THU), 3, 0.1, 1.0, 0.9, late=0.2),
    Cadence("Iranian ministry", "ministry", ("IR",), times(0.9, SAT_TO_WED), 3, 0.1, 1.0, 1.0),
    Cadence("weekly", "igo", (*WEST, "XX"), (0, 0, 0, 0.97, 0, 0, 0), 5, 0.1, 0.7, 0.3),
    Cadence("twice a week", "ministry", (*WEST, *SOUTH), times(0.4, WORKDAYS), 1, 0.1, 0.4, 0.3, late=0.2),
    Cadence("bursty", "ministry", (*SOUTH, *GULF), times(0.6, WORKDAYS), 2, 0.2, 0.8, 0.5, bursts=4.0),
    Cadence("rare", "igo", ("XX", *SOUTH), times(0.12, WORKDAYS), 1, 0.2, 0.5, 0.4),
)  # fmt: skip


@dataclass
class Source:
    """One simulated source, its true articles, and what is known of it."""

    source_id: str
    cadence: Cadence
    country: str
    chance: random.Random
    history: CoverageHistory = field(default_factory=CoverageHistory)
    published: dict[date, int] = field(default_factory=dict)
    seen_from: dict[date, date] = field(default_factory=dict)
    """The first run that can see the articles of a day."""
    in_burst: bool = True
    unreadable: float = 0.01
    down: set[date] = field(default_factory=set)
    reads: list[Crawl] = field(default_factory=list)
    kept: list[Alert] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)

    def publish(self, day: date) -> None:
        """Decide what appears on a day, and when a crawl can see it."""
        rule = self.cadence
        chance = rule.chances[day.weekday()]
        if rule.bursts > 1 and self.chance.random() < 1 / rule.bursts:
            self.in_burst = self.chance.random() < 0.6
        if rule.bursts > 1:
            chance = min(1.0, chance * 1.5) if self.in_burst else chance * 0.35
        if public_holiday(self.country, day):
            chance *= rule.holidays
        elif any(public_holiday(self.country, day + n * DAY) for n in (-1, 1)) and rule.kind in ("ministry", "igo"):
            chance *= 0.6
        if (8, 1) <= (day.month, day.day) <= (8, 24):
            chance *= rule.august
        if (day.month, day.day) >= (12, 23) or (day.month, day.day) <= (1, 6):
            chance *= rule.new_year
        if self.chance.random() < chance:
            self.published[day] = max(1, round(self.chance.gauss(rule.articles, rule.articles**0.5)))
        late = self.chance.choice((1, 1, 2)) if self.chance.random() < rule.late else 0
        self.seen_from[day] = day + (1 + late) * DAY

    def crawl(self, today: date, fault: str | None) -> Crawl | None:
        """The run of a morning: what it sees of the days before, and of the pages that are new."""
        at = datetime(today.year, today.month, today.day, 5, tzinfo=UTC)
        if fault == "not run":
            return None
        broken = {"blocked": "answered 403", "unreachable": "it did not answer in time", "markup": "has no row"}
        if fault in broken or today in self.down:
            state = {"blocked": "blocked", "markup": "broken"}.get(fault or "", "unreachable")
            return Crawl(f"run-{today}", state, at, broken.get(fault or "", "it did not answer in time"))  # type: ignore[arg-type]
        new = 0
        if fault != "stands still":
            for back in range(1, 8):
                day = today - back * DAY
                if self.seen_from.get(day, today) <= today and day in self.published and day not in self.history.held:
                    new += self.published[day]
                    if fault not in ("fewer rows", "pages unreadable", "dates lost"):
                        self.history.held[day] = self.published[day]
        if self.cadence.rows:
            rows = self.cadence.rows
        else:
            rows = sum(self.published.get(today - back * DAY, 0) for back in (1, 2)) if fault != "stands still" else 0
        if fault == "fewer rows":
            rows, new = rows // 5, 0
        bad = sum(self.chance.random() < self.unreadable for _ in range(min(new, 200)))
        dated = 0 if fault == "dates lost" else new - bad
        readable = 0 if fault == "pages unreadable" else new - bad
        read = {
            "pages": new,
            "article": readable,
            "title": readable,
            "date": min(dated, readable),
            "selectors": readable,
        }
        brought = readable if fault not in ("pages unreadable", "dates lost") else 0
        return Crawl(
            f"run-{today}", "complete", at, listings=1, links=rows, known=max(0, rows - new), fetched=new, new=brought,
            statuses={"200": 1 + new}, listed={"list": rows}, read=read,
            proof=Proof(today - 10 * DAY, "window_start"),
        )  # fmt: skip

    def run(self, today: date, fault: str | None = None) -> set[str]:
        """One daily run; the kinds of alerts that are opened."""
        window = Window(today - DAY, today + DAY)
        history = self.history
        made = self.crawl(today, fault)
        if made is not None:
            back = window.widened(5 if self.cadence.rows else 2)
            history.crawls = [
                *history.crawls[-70:],
                StoredCrawl(made, window, back if made.state == "complete" else window),
            ]
        self._learn()
        baseline = history.baseline(window.start)
        classified = history.classified(baseline, f"run-{today}")
        history.crawls = [replace(each, status=status) for each, status in classified]
        statuses: dict[date, DayStatus] = dict(history.classify(history.due(window), window.end, classified, baseline))
        for day, status in statuses.items():
            history.kept[day] = history.held.get(day, 0)
            if day == today and status.observed:
                history.past[day] = "running"
        history.last_day = today
        for old in [day for day in history.past if day < today - REMEMBERED * DAY]:
            del history.past[old], history.kept[old]
        if statuses[today - DAY]:
            self.states[statuses[today - DAY].state] += 1
        self.usual_silence, self.baseline = baseline.usual_silence, baseline
        before = {each.key for each in self.kept}
        now = datetime(today.year, today.month, today.day, 6, tzinfo=UTC)
        problems = list(of_sources([self._health(today, statuses[today])]))
        settled = settle(self.kept, problems, looked_at=("blind", "silent", "budget"), now=now)
        self.kept = [each for each in settled if each.closed_at is None]
        return {each.kind for each in self.kept if each.key not in before}

    def _learn(self) -> None:
        """What Postgres sums up over the last crawls that saw the source."""
        saw = [each.crawl for each in self.history.crawls if each.status and each.status.state is None][-60:]
        counts = [each.listed["list"] for each in saw if each.listed]
        if len(counts) > 1:
            self.history.listings = {"list": Listing(len(counts), min(counts), statistics.median(counts))}
        read: Counter[str] = Counter()
        for each in saw:
            read.update(each.read)
        self.history.read = dict(read)
        lags = sorted(
            (self.seen_from[day] - day - DAY) for day in list(self.history.held)[-60:] if day in self.seen_from
        )
        self.history.lags = (None, lags[int(0.95 * len(lags))] + timedelta(hours=5)) if lags else (None, None)

    def _health(self, today: date, status: DayStatus) -> Health:
        history = self.history
        thirty = [state for day, state in history.past.items() if today - 30 * DAY < day <= today]
        blind = sum(state in ("blind", "overdue") for state in thirty)
        seen = [day for day, state in history.past.items() if state in ("seen", "running")]
        streak = []
        for each in reversed(history.crawls):
            if each.status is None or each.status.state is None:
                break
            streak.append(each.crawl.finished_at)
        last = max((day for day, count in history.held.items() if count), default=date.min)
        overdue = [day for day, state in history.past.items() if state == "overdue" and day > last]
        last_seen = max(seen, default=None)
        since = None
        if status.state not in OBSERVED:
            since = min((day for day in history.past if last_seen is None or day > last_seen), default=None)
        return Health(
            self.source_id, status.state, status.reason, today, today, last_seen_on=last_seen, blind_since=since,
            overdue_since=min(overdue, default=None), error_budget=3 - blind,
            seen_days=len(thirty) - blind, blind_days=blind,
            blind_crawls=len(streak), blind_for=streak[0] - streak[-1] if streak else timedelta(),
        )  # fmt: skip


def made(number: int, seed: int) -> Source:
    cadence = CADENCES[number % len(CADENCES)]
    chance = random.Random(f"{seed} {number}")
    country = cadence.countries[number // len(CADENCES) % len(cadence.countries)]
    source = Source(f"{number:03} {cadence.name} {country}", cadence, country, chance)
    source.history.country, source.history.kind = country, cadence.kind
    source.unreadable = chance.choice((0.0, 0.01, 0.03))
    day = FIRST
    while day < END + timedelta(days=PATIENCE):
        source.publish(day)
        # A bad morning; and never two in succession, which would be an outage that is to be told.
        if chance.random() < 0.012 and day - DAY not in source.down:
            source.down.add(day)
        day += DAY
    return source


def outages(seed: int) -> set[date]:
    """Days without a run: a machine that was off."""
    chance = random.Random(seed)
    return {FIRST + timedelta(days=30 + 97 * n + chance.randrange(20)) for n in range(6)}


def days_between(first: date, end: date) -> Iterator[date]:
    return iter(first + timedelta(days=n) for n in range((end - first).days))


def main() -> int:
    """Run the year and the faults; exit status 1 when an alarm was false or a fault was found too late."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=int, default=96)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true", help="print each false alarm and each late finding")
    asked = parser.parse_args()
    began = time.process_time()
    off = outages(asked.seed)
    false_alarms: list[str] = []
    states: Counter[str] = Counter()
    found: defaultdict[str, list[tuple[float, float, int]]] = defaultdict(list)
    missed: list[str] = []
    for number in range(asked.sources):
        source = made(number, asked.seed)
        starts = {
            fault: WARM + timedelta(days=random.Random(f"{asked.seed} {number} {fault}").randrange(0, 330))
            for fault in FAULTS
        }
        for today in days_between(FIRST, END):
            for fault, start in starts.items():
                if start == today:
                    told = follow(copy.deepcopy(source), fault, start)
                    if told is None or told[1] > 2:
                        missed.append(f"{source.source_id}: {fault} from {start}: {told}")
                    if told is not None:
                        found[fault].append(told)
            if today in off:
                continue
            opened = source.run(today)
            if opened and today >= WARM:
                why = "; ".join(each.sentence for each in source.kept if each.kind in opened)
                false_alarms.append(f"{today} {source.source_id}: {', '.join(sorted(opened))}: {why}")
        states.update(source.states)
    seconds = time.process_time() - began
    report(asked.sources, states, false_alarms, found, missed, asked.verbose)
    delays = [cadences for each in found.values() for _, cadences, _ in each]
    sys.stdout.write(
        json.dumps(
            {
                "sources": asked.sources,
                "source_days": sum(states.values()),
                "false_alarms": len(false_alarms),
                "faults": asked.sources * len(FAULTS),
                "found": sum(map(len, found.values())) - sum("None" not in each for each in missed),
                "missed": len(missed),
                "median_delay_in_cadences": round(statistics.median(delays), 2),
                "max_delay_in_cadences": round(max(delays), 2),
                "cpu_seconds": round(seconds, 1),
            }
        )
        + "\n"
    )
    return 1 if false_alarms or missed else 0


def follow(source: Source, fault: str, start: date) -> tuple[float, float, int] | None:
    """Break a source on a day: the days until an alert names it, the same in its cadences, and its cadence in days.

    What can be seen on pages only counts from the first page that a crawl meets. None when no alert comes.
    """
    source.down.clear()
    source.kept = []
    first: date | None = start if fault in (*AT_ONCE, "stands still") else None
    cadence = source.usual_silence or 1
    usual = source.baseline
    for today in days_between(start, start + timedelta(days=PATIENCE)):
        held = len(source.history.held)
        opened = source.run(today, fault)
        if first is None and source.history.crawls[-1].crawl.fetched:
            first = today
        if opened:
            assert held == len(source.history.held), "a broken source brings nothing"
            since = first or start
            days = (today - since).days
            if fault in AT_ONCE:
                passed = days / max(cadence, 1)
            else:
                # Holidays and quiet weeks are no time in which the source would have spoken.
                silent = [since + timedelta(days=n) for n in range(days)]
                passed = min(days / max(cadence, 1), usual.surprise(silent) / USUAL)
                if usual.longest_missed:
                    passed = min(passed, usual.missed(silent) / usual.longest_missed)
            return days, passed, cadence
    return None


def report(
    sources: int,
    states: Counter[str],
    false_alarms: list[str],
    found: dict[str, list[tuple[float, float, int]]],
    missed: list[str],
    verbose: bool,
) -> None:
    out: Callable[[str], int] = sys.stdout.write
    out(f"{sources} sources, {sum(states.values())} source-days\n")
    for state, count in states.most_common():
        out(f"  {state:18}{count:8}\n")
    out(f"false alarms: {len(false_alarms)}\n")
    for each in false_alarms[: None if verbose else 10]:
        out(f"  {each}\n")
    out(f"\n{'fault':18}{'found':>7}{'median days':>13}{'most days':>11}{'median cadences':>17}{'most':>7}\n")
    for fault in FAULTS:
        rows = found[fault]
        if rows:
            days, cadences = [each[0] for each in rows], [each[1] for each in rows]
            out(
                f"{fault:18}{len(rows):7}{statistics.median(days):13.0f}{max(days):11.0f}"
                f"{statistics.median(cadences):17.2f}{max(cadences):7.2f}\n"
            )
    out(f"not found, or later than two cadences: {len(missed)}\n")
    for each in missed[: None if verbose else 10]:
        out(f"  {each}\n")


if __name__ == "__main__":
    sys.exit(main())
