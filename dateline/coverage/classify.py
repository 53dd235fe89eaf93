"""The silence classifier: was a source silent on a day, or were we blind?

Pure: it knows the crawls that looked at a day, what came of them and what is usual for the source, and neither fetches
nor stores anything. It never concludes more than the evidence gives: a state that needs a history it has not is not
given.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from dateline.coverage.baseline import WEEKS_TO_LEARN, Habits, public_holiday, quiet_weeks
from dateline.model.records import Article, Failure

State = Literal[
    "published",
    "nothing_new",
    "usual_silence",
    "listing_changed",
    "blocked",
    "unreachable",
    "parser_regressed",
    "not_run",
]
SEEING = ("published", "nothing_new", "usual_silence")
"""States in which an absence of articles means that there were none."""

PAGES_TO_BLAME_PARSER = 3
"""Pages that must all be unreadable before the parser is blamed where nothing is known of the source's pages."""
PAGES_TO_KNOW = 20
"""Pages read before it is known how many of a source's pages usually give something."""
IMPROBABLE = 1e-4
"""So improbable must it be that so many pages lack something by chance."""
CRAWLS_TO_KNOW = 5
"""Crawls before it is known how many links a discovery page usually holds."""
FEW = 4
"""A discovery page that held so few links or fewer before may be empty."""

UNKNOWN = Habits()
"""What is usual for a source of which nothing is known."""

READ = {"article": "could be read", "title": "have a title", "date": "have a date", "selectors": "match the selectors"}
"""What `reading` counts, in words that follow `pages`."""


@dataclass(frozen=True, slots=True)
class Crawl:
    """What one crawl that looked at a day reported, and what was made of its pages."""

    run_id: str
    state: Literal["complete", "partial", "blocked", "unreachable", "broken", "stopped"]
    finished_at: datetime
    reason: str = ""
    listings: int = 0
    links: int = 0
    in_window: int = 0
    known: int = 0
    fetched: int = 0
    not_modified: int = 0
    failed: int = 0
    new: int = 0
    """Articles that it brought."""
    robots: str = "allowed"
    statuses: Mapping[str, int] = field(default_factory=dict)
    newest_listed: date | None = None
    listed: Mapping[str, int] = field(default_factory=dict)
    """Links of the expected shape on each discovery page."""
    read: Mapping[str, int] = field(default_factory=dict)
    """What `reading` counted on its pages."""
    challenge: str = ""
    answered_browser: int | None = None
    sees_from: date | None = None
    """First day that its lists still held; None when they went back far enough."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one crawl saw of its source, whatever the day."""

    state: State | None = None
    """None when it saw the source; else why it was blind."""
    reason: str = ""
    evidence: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Look:
    """A crawl with what it saw.

    `own`: the day lies in the days that it was asked for, not only in its overlap. `early`: it ended before the
    day did, which is over now.
    """

    crawl: Crawl
    sight: Sight = Sight()
    own: bool = True
    early: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The state of one source on one day, with the reason in words and the evidence as JSON-ready facts."""

    state: State
    reason: str
    evidence: Mapping[str, object] = field(default_factory=dict)
    run_id: str | None = None
    seen_until: datetime | None = None

    @property
    def sees(self) -> bool:
        return self.state in SEEING


def reading(articles: Iterable[Article], failures: Iterable[Failure]) -> dict[str, int]:
    """Count what the pages of a crawl gave: `pages` read, and those of them that gave an `article`, a `title`, a `date`
    and what all `selectors` of the spider ask for."""
    counted = dict.fromkeys(("pages", *READ), 0)
    for each in articles:
        counted["pages"] += 1
        counted["article"] += 1
        counted["title"] += bool(each.title)
        counted["date"] += each.published.during is not None
        counted["selectors"] += not each.missed
    counted["pages"] += sum(each.stage == "extract" for each in failures)
    return counted


# --- one crawl ------------------------------------------------------------------------------------------------------


def examine(crawl: Crawl, habits: Habits, earlier: Sequence[Mapping[str, int]] = ()) -> Sight:
    """Say whether a crawl saw its source.

    `earlier` is what was read in the crawls shortly before, the latest first: a source that publishes one article a day
    shows only over several days that its pages can no longer be read.
    """
    match crawl.state:
        case "blocked":
            return Sight("blocked", crawl.reason or "the site refused us")
        case "unreachable":
            return Sight("unreachable", crawl.reason or "no listing answered")
        case "broken":
            return Sight("listing_changed", crawl.reason or "the listings held no link of the expected shape")
        case "stopped":
            return Sight("not_run", crawl.reason or "the crawl was stopped before it ended")
        case "complete" | "partial":
            pass
    if crawl.sees_from is not None and not crawl.listings:
        return Sight("not_run", crawl.reason)
    return _regressed(crawl, habits, earlier) or _shrunk(crawl, habits) or _unfetched(crawl) or Sight()


def _regressed(crawl: Crawl, habits: Habits, earlier: Sequence[Mapping[str, int]]) -> Sight | None:
    """Whether most pages lack what such pages had before."""
    now = dict(crawl.read)
    if not now.get("pages"):
        return None
    usual, pages = habits.read, habits.read.get("pages", 0)
    for batch in ({}, *earlier):
        for name, count in batch.items():
            now[name] = now.get(name, 0) + count
        read = now["pages"]
        for name, words in READ.items():
            missing = read - now.get(name, 0)
            if 2 * missing <= read:
                continue
            had = usual.get(name, 0)
            if pages >= PAGES_TO_KNOW:
                lacking = (pages - had + 0.5) / (pages + 1)
                blamed = _chance_of(missing, read, lacking) < IMPROBABLE
            else:
                blamed = name == "article" and missing == read >= PAGES_TO_BLAME_PARSER
            if blamed:
                before = f"; {had} of {pages} did before" if pages else ""
                none = "none" if missing == read else f"only {read - missing}"
                reason = f"{none} of the {read} pages last fetched {words}{before}"
                return Sight("parser_regressed", reason, {"lost": name, "read": now, "usually_read": dict(usual)})
    return None


def _chance_of(least: int, of: int, probability: float) -> float:
    """Chance that at least so many of so many happen."""
    p = min(max(probability, 1e-9), 1.0)
    return sum(math.comb(of, k) * p**k * (1 - p) ** (of - k) for k in range(least, of + 1))


def _shrunk(crawl: Crawl, habits: Habits) -> Sight | None:
    """Whether the listings answered and hold far less than they always did. One that brought articles works."""
    if crawl.new:
        return None
    for url, count in crawl.listed.items():
        usual = habits.listings.get(url)
        if usual and usual.crawls >= CRAWLS_TO_KNOW and usual.fewest > FEW and 2 * count < usual.fewest:
            reason = f"{url} holds {_count(count, 'link')}, and never held fewer than {usual.fewest}"
            return Sight("listing_changed", reason, {"shrunk": url, "fewest_listed": usual.fewest})
    if crawl.links == 0 and not crawl.known:
        known = [each for each in habits.listings.values() if each.crawls >= CRAWLS_TO_KNOW]
        if not known or all(each.fewest > 0 for each in known):
            return Sight("listing_changed", "the listings answered and held no article link at all")
    return None


def _unfetched(crawl: Crawl) -> Sight | None:
    """Whether the listings were read and none of the articles could be fetched."""
    if crawl.failed and not crawl.fetched and not crawl.not_modified and crawl.failed == crawl.in_window - crawl.known:
        return Sight("unreachable", crawl.reason or "the listings answered and the articles did not")
    return None


# --- one day --------------------------------------------------------------------------------------------------------


def classify(
    day: date, *, articles: int, looks: Sequence[Look], habits: Habits = UNKNOWN, silent: Sequence[date] = ()
) -> Verdict:
    """Say what was seen of a day.

    `articles` is the number held that were published on it; `looks` the crawls that looked at it; `silent` the days of
    the silence that it belongs to, itself included, on each of which the source was seen to publish nothing.
    """
    beyond = [first for look in looks if (first := look.crawl.sees_from) is not None and day < first]
    looks = [look for look in looks if look.crawl.sees_from is None or day >= look.crawl.sees_from]
    if beyond and not looks and not articles:
        return Verdict(
            "not_run",
            f"its lists hold only the latest articles, from {min(beyond)} on: what was published cannot be told",
            {"lists_go_back": False, "lists_held_from": min(beyond).isoformat(), "crawls": len(beyond)},
        )
    if not looks:
        if articles:
            return Verdict(
                "published", f"{_count(articles, 'article')} held, from crawls of other days", {"articles": articles}
            )
        return Verdict("not_run", "no crawl covered the day")
    # A look in the morning says nothing of the afternoon.
    telling = [look for look in looks if not look.early]
    if not telling and not articles:
        last = max(look.crawl.finished_at for look in looks)
        reason = f"no crawl has looked at it since {last:%Y-%m-%d %H:%M} UTC, when the day was not over"
        return Verdict("not_run", reason, {"articles": 0, "crawls": len(looks)}, seen_until=last)
    best = min(
        telling or looks,
        key=lambda look: (
            look.sight.state is not None,
            not look.own,
            _SIGHT[look.crawl.state],
            -look.crawl.finished_at.timestamp(),
            look.crawl.run_id,
        ),
    )
    evidence = {"articles": articles, "crawls": len(looks), **_facts(best.crawl, habits), **best.sight.evidence}
    if habits.known:
        evidence["expected"] = round(habits.expected(day), 2)
    state, reason = best.sight.state, best.sight.reason
    if articles and state != "parser_regressed":
        state, reason = "published", f"{_count(articles, 'article')} of the day held"
    elif state is None:
        state, reason, more = _silence(day, best.crawl, habits, silent)
        evidence |= more
        if not best.own:
            reason += "; seen by a later crawl"
    seen_until = max((look.crawl.finished_at for look in looks if look.sight.state is None), default=None)
    return Verdict(state, reason, evidence, best.crawl.run_id, seen_until)


_SIGHT = {"complete": 0, "partial": 1, "blocked": 2, "unreachable": 3, "broken": 4, "stopped": 5}
"""The best answer about a day comes from the crawl that saw most."""


def _facts(crawl: Crawl, habits: Habits) -> dict[str, object]:
    """What a verdict rests on, for people who want to see it for themselves."""
    facts: dict[str, object] = {
        "crawl_state": crawl.state,
        "crawl_reason": crawl.reason,
        "statuses": dict(crawl.statuses),
        "robots": crawl.robots,
        "listings": crawl.listings,
        "links": crawl.links,
        "in_window": crawl.in_window,
        "known": crawl.known,
        "fetched": crawl.fetched,
        "failed": crawl.failed,
    }
    if crawl.listed:
        facts["listed"] = {
            url: {"links": count, "usually": habits.listings[url].usual} if url in habits.listings else {"links": count}
            for url, count in crawl.listed.items()
        }
    if crawl.read.get("pages"):
        facts["read"] = dict(crawl.read)
    if crawl.newest_listed:
        facts["newest_listed"] = crawl.newest_listed.isoformat()
    if habits.listed_age is not None:
        facts["newest_listed_usually_days_old"] = habits.listed_age
    if crawl.challenge:
        facts["challenge"] = crawl.challenge
    if crawl.answered_browser is not None:
        facts["answered_browser"] = crawl.answered_browser
    return facts


def _silence(day: date, crawl: Crawl, habits: Habits, silent: Sequence[date]) -> tuple[State, str, dict[str, object]]:
    """The state of a day on which the source was seen and nothing of it is held."""
    evidence: dict[str, object] = {}
    chance = habits.chance(day)
    if habits.known:
        evidence |= {
            "weekday": f"{day:%A}",
            "chance": round(chance, 3),
            "usual_interval_days": habits.usual_interval,
            "usual_silence_days": habits.usual_silence,
            "longest_silence_days": habits.longest_silence,
        }
    if silent:
        evidence["silent_days"] = (silent[-1] - silent[0]).days + 1
    if habits.is_overdue(silent[: len(silent) - habits.lag_days]):
        listed = f", the newest article listed is of {crawl.newest_listed}" if crawl.newest_listed else ""
        return (
            "listing_changed",
            f"the listings answer and nothing new has been on them for {evidence['silent_days']} days{listed}; a "
            f"silence of {habits.usual_silence} days is the longest that is usual: they may have moved or stand still",
            evidence | {"overdue": True},
        )
    if name := public_holiday(habits.country, day):
        return "usual_silence", f"public holiday ({name}), and the listings were read", evidence | {"holiday": name}
    seen, published = habits.weekdays[day.weekday()]
    if seen >= WEEKS_TO_LEARN and habits.publishing_days and 2 * published < seen:
        often = f"on {published} of {seen} {day:%A}s" if published else f"nothing on {day:%A}s"
        return "usual_silence", f"the source publishes {often}, and its listings were read", evidence
    if habits.known and 2 * chance < 1 and quiet_weeks(habits.country, day):
        return "usual_silence", "a time of the year in which offices rest, and the listings were read", evidence
    return "nothing_new", "the listings were read and held nothing of the day", evidence


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
