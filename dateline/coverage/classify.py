"""The silence classifier: was a source silent on a day, or was the day not observed?

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

from dateline.coverage.baseline import WEEKS_TO_LEARN, Baseline, public_holiday, quiet_weeks
from dateline.model.proof import NOTHING, Proof
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
OBSERVED = ("published", "nothing_new", "usual_silence")
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

UNKNOWN = Baseline()
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
    sees_from: date | None = None
    """First day that its lists still held; None when they went back far enough."""
    proof: Proof = NOTHING
    """Which days it proved to have seen."""
    started_at: datetime | None = None
    """When it began: of what was published after that, its lists may hold nothing."""


@dataclass(frozen=True, slots=True)
class CrawlStatus:
    """Whether one crawl observed its source, whatever the day."""

    state: State | None = None
    """None when the source was observed; else why it was not."""
    reason: str = ""
    evidence: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Observation:
    """One crawl as it bears on one day.

    `own`: the day lies in the days that the crawl was asked for, not only in its overlap. `early`: the crawl ended
    before the day did, which is over now. `proven`: its lists reached the day.
    """

    crawl: Crawl
    status: CrawlStatus = CrawlStatus()
    own: bool = True
    early: bool = False
    proven: bool = True

    @property
    def observed(self) -> bool:
        """Whether an absence of articles means that there were none."""
        return self.status.state is None and self.proven and not self.early


@dataclass(frozen=True, slots=True)
class DayStatus:
    """The state of one source on one day, with the reason in words and the evidence as JSON-ready facts."""

    state: State
    reason: str
    evidence: Mapping[str, object] = field(default_factory=dict)
    run_id: str | None = None
    seen_until: datetime | None = None

    @property
    def observed(self) -> bool:
        return self.state in OBSERVED


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


def classify_crawl(crawl: Crawl, baseline: Baseline, earlier: Sequence[Mapping[str, int]] = ()) -> CrawlStatus:
    """Say whether a crawl saw its source.

    `earlier` is what was read in the crawls shortly before, the latest first: a source that publishes one article a day
    shows only over several days that its pages can no longer be read.
    """
    match crawl.state:
        case "blocked":
            return CrawlStatus("blocked", crawl.reason or "the site refused us")
        case "unreachable":
            return CrawlStatus("unreachable", crawl.reason or "no listing answered")
        case "broken":
            return CrawlStatus("listing_changed", crawl.reason or "the listings held no link of the expected shape")
        case "stopped":
            return CrawlStatus("not_run", crawl.reason or "the crawl was stopped before it ended")
        case "complete" | "partial":
            pass
    if crawl.sees_from is not None and not crawl.listings:
        return CrawlStatus("not_run", crawl.reason)
    return _regressed(crawl, baseline, earlier) or _shrunk(crawl, baseline) or _unfetched(crawl) or CrawlStatus()


def _regressed(crawl: Crawl, baseline: Baseline, earlier: Sequence[Mapping[str, int]]) -> CrawlStatus | None:
    """Whether most pages lack what such pages had before."""
    now = dict(crawl.read)
    if not now.get("pages"):
        return None
    usual, pages = baseline.read, baseline.read.get("pages", 0)
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
                return CrawlStatus("parser_regressed", reason, {"lost": name, "read": now, "usually_read": dict(usual)})
    return None


def _chance_of(least: int, of: int, probability: float) -> float:
    """Chance that at least so many of so many happen."""
    p = min(max(probability, 1e-9), 1.0)
    return sum(math.comb(of, k) * p**k * (1 - p) ** (of - k) for k in range(least, of + 1))


def _shrunk(crawl: Crawl, baseline: Baseline) -> CrawlStatus | None:
    """Whether the listings answered and hold far less than they always did. One that brought articles works."""
    if crawl.new:
        return None
    for url, count in crawl.listed.items():
        usual = baseline.listings.get(url)
        if usual and usual.crawls >= CRAWLS_TO_KNOW and usual.fewest > FEW and 2 * count < usual.fewest:
            reason = f"{url} holds {_count(count, 'link')}, and never held fewer than {usual.fewest}"
            return CrawlStatus("listing_changed", reason, {"shrunk": url, "fewest_listed": usual.fewest})
    if crawl.links == 0 and not crawl.known:
        known = [each for each in baseline.listings.values() if each.crawls >= CRAWLS_TO_KNOW]
        if not known or all(each.fewest > 0 for each in known):
            return CrawlStatus("listing_changed", "the listings answered and held no article link at all")
    return None


def _unfetched(crawl: Crawl) -> CrawlStatus | None:
    """Whether the listings were read and none of the articles could be fetched."""
    if crawl.failed and not crawl.fetched and not crawl.not_modified and crawl.failed == crawl.in_window - crawl.known:
        return CrawlStatus("unreachable", crawl.reason or "the listings answered and the articles did not")
    return None


# --- one day --------------------------------------------------------------------------------------------------------


def classify_day(
    day: date,
    *,
    articles: int,
    observations: Sequence[Observation],
    baseline: Baseline = UNKNOWN,
    silent: Sequence[date] = (),
    unread: int = 0,
) -> DayStatus:
    """Say what was seen of a day.

    `articles` is the number held that were published on it; `observations` the crawls that looked at it; `silent` the
    days of the silence that it belongs to, itself included, on each of which the source was seen to publish nothing;
    `unread` the number of pages that may be of the day and were not read.
    """
    if not observations:
        if articles:
            return DayStatus(
                "published", f"{_count(articles, 'article')} held, from crawls of other days", {"articles": articles}
            )
        return DayStatus("not_run", "no crawl covered the day")
    # A crawl in the morning says nothing of the afternoon.
    late = [each for each in observations if not each.early]
    if not late and not articles:
        last = max(each.crawl.finished_at for each in observations)
        reason = f"no crawl has looked at it since {last:%Y-%m-%d %H:%M} UTC, when the day was not over"
        return DayStatus("not_run", reason, {"articles": 0, "crawls": len(observations)}, seen_until=last)
    best = min(late or observations, key=_rank)
    crawl = best.crawl
    evidence = {"articles": articles, "crawls": len(observations), **_facts(crawl, baseline), **best.status.evidence}
    if baseline.known:
        evidence["expected"] = round(baseline.expected(day), 2)
    if crawl.sees_from is not None and day < crawl.sees_from:
        evidence |= {"lists_go_back": False, "lists_held_from": crawl.sees_from.isoformat()}
    state, reason = best.status.state, best.status.reason
    if articles and state != "parser_regressed":
        state, reason = "published", f"{_count(articles, 'article')} of the day held"
    elif state is None and not best.proven:
        state, reason = "not_run", _unproven(crawl)
    elif state is None and unread:
        state = "not_run"
        reason = f"{_count(unread, 'page')} that may be of the day could not be read or dated: see the quarantine"
        evidence["unread"] = unread
    elif state is None:
        state, reason, more = _silence(day, crawl, baseline, silent)
        evidence |= more
        if not best.own:
            reason += "; seen by a later crawl"
    seen_until = max((each.crawl.finished_at for each in observations if each.status.state is None), default=None)
    if state in OBSERVED and not articles:
        seen_until = max(each.crawl.finished_at for each in observations if each.observed)
    return DayStatus(state, reason, evidence, crawl.run_id, seen_until)


def _rank(observation: Observation) -> tuple[object, ...]:
    """The best answer about a day comes from the crawl that saw most."""
    crawl = observation.crawl
    return (
        not observation.observed,
        # That a site refused us says more than that another crawl did not reach the day.
        observation.status.state is None,
        not observation.own,
        _RANK[crawl.state],
        -crawl.finished_at.timestamp(),
        crawl.run_id,
    )


_RANK = {"complete": 0, "partial": 1, "blocked": 2, "unreachable": 3, "broken": 4, "stopped": 5}


def _unproven(crawl: Crawl) -> str:
    """Why a crawl that read its lists says nothing of a day."""
    if crawl.proof.since is not None:
        reached = f"the lists were read back to {crawl.proof.since} and not to this day"
    else:
        reached = "the lists were read, and nothing proves how far back they go"
    return f"{reached}; {crawl.reason}" if crawl.reason else reached


def _facts(crawl: Crawl, baseline: Baseline) -> dict[str, object]:
    """What a status rests on, for people who want to see it for themselves."""
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
            url: {"links": count, "usually": baseline.listings[url].usual}
            if url in baseline.listings
            else {"links": count}
            for url, count in crawl.listed.items()
        }
    if crawl.read.get("pages"):
        facts["read"] = dict(crawl.read)
    if crawl.newest_listed:
        facts["newest_listed"] = crawl.newest_listed.isoformat()
    if baseline.listed_age is not None:
        facts["newest_listed_usually_days_old"] = baseline.listed_age
    facts["proven_since"] = crawl.proof.since.isoformat() if crawl.proof.since else None
    facts["proof"] = crawl.proof.basis
    if crawl.challenge:
        facts["challenge"] = crawl.challenge
    return facts


def _silence(
    day: date, crawl: Crawl, baseline: Baseline, silent: Sequence[date]
) -> tuple[State, str, dict[str, object]]:
    """The state of a day on which the source was seen and nothing of it is held."""
    evidence: dict[str, object] = {}
    chance = baseline.chance(day)
    if baseline.known:
        evidence |= {
            "weekday": f"{day:%A}",
            "chance": round(chance, 3),
            "usual_interval_days": baseline.usual_interval,
            "usual_silence_days": baseline.usual_silence,
            "longest_silence_days": baseline.longest_silence,
        }
    if silent:
        evidence["silent_days"] = (silent[-1] - silent[0]).days + 1
    if baseline.is_overdue(silent[: len(silent) - baseline.lag_days]):
        listed = f", the newest article listed is of {crawl.newest_listed}" if crawl.newest_listed else ""
        return (
            "listing_changed",
            f"the listings answer and nothing new has been on them for {evidence['silent_days']} days{listed}; a "
            f"silence of {baseline.usual_silence} days is the longest that is usual: they may have moved or "
            "stand still",
            evidence | {"overdue": True},
        )
    if name := public_holiday(baseline.country, day):
        return "usual_silence", f"public holiday ({name}), and the listings were read", evidence | {"holiday": name}
    seen, published = baseline.weekdays[day.weekday()]
    if seen >= WEEKS_TO_LEARN and baseline.publishing_days and 2 * published < seen:
        often = f"on {published} of {seen} {day:%A}s" if published else f"nothing on {day:%A}s"
        return "usual_silence", f"the source publishes {often}, and its listings were read", evidence
    if baseline.known and 2 * chance < 1 and quiet_weeks(baseline.country, day):
        return "usual_silence", "a time of the year in which offices rest, and the listings were read", evidence
    return "nothing_new", "the listings were read and held nothing of the day", evidence


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
