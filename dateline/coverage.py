"""The silence classifier: was a source silent on a day, or were we blind?

Pure: it knows the crawls that covered a day and what came of them, and neither fetches nor stores anything. It
never concludes more than the evidence gives: a state that needs a history it has not is not given.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

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

# Pages of one crawl that must all have failed in extraction before the parser is blamed and not the page.
PAGES_TO_BLAME_PARSER = 3

# Days of one weekday that must have been seen, all without an article, before its silence is called usual.
WEEKS_TO_LEARN = 4

# The best answer about a day comes from the crawl that saw most.
SIGHT = {"complete": 0, "partial": 1, "blocked": 2, "unreachable": 3, "broken": 4, "stopped": 5}


@dataclass(frozen=True, slots=True)
class Crawl:
    """What one crawl that covered the day reported, and what was made of its pages."""

    run_id: str
    state: Literal["complete", "partial", "blocked", "unreachable", "broken", "stopped"]
    finished_at: datetime
    reason: str = ""
    listings: int = 0
    links: int = 0
    in_window: int = 0
    fetched: int = 0
    loaded: int = 0
    """Pages of it that became articles, new or not."""
    unreadable: int = 0
    """Pages of it that were fetched and could not be extracted."""
    robots: str = "allowed"
    sees_from: date | None = None
    """First day that its lists still held; None when they went back far enough."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The state of one source on one day, with the reason in words and the evidence as JSON-ready facts."""

    state: State
    reason: str
    evidence: Mapping[str, object] = field(default_factory=dict)
    run_id: str | None = None
    seen_until: datetime | None = None


def classify(
    day: date, *, articles: int, crawls: Sequence[Crawl], quiet_weekdays: Collection[int] = frozenset()
) -> Verdict:
    """Say what was seen of a day.

    `articles` is the number held that were published on it, `quiet_weekdays` the weekdays (Monday 0) on which the
    source is known to be silent.
    """
    blind = [crawl.sees_from for crawl in crawls if crawl.sees_from is not None and day < crawl.sees_from]
    crawls = [crawl for crawl in crawls if crawl.sees_from is None or day >= crawl.sees_from]
    if blind and not crawls and not articles:
        first = min(blind)
        return Verdict(
            "not_run",
            f"its lists hold only the latest articles and went back to {first}: what was published cannot be told",
            {"lists_go_back": False, "lists_held_from": first.isoformat(), "crawls": len(blind)},
        )
    if not crawls:
        if articles:
            return Verdict(
                "published", f"{_articles(articles)} held, from crawls of other days", {"articles": articles}
            )
        return Verdict("not_run", "no crawl covered the day")
    best = min(crawls, key=lambda crawl: (SIGHT[crawl.state], -crawl.finished_at.timestamp(), crawl.run_id))
    evidence: dict[str, object] = {
        "articles": articles,
        "crawls": len(crawls),
        "crawl_state": best.state,
        "crawl_reason": best.reason,
        "listings": best.listings,
        "links": best.links,
        "in_window": best.in_window,
        "fetched": best.fetched,
        "loaded": best.loaded,
        "unreadable": best.unreadable,
        "robots": best.robots,
    }
    state, reason = _judge(day, articles, best, quiet_weekdays)
    return Verdict(state, reason, evidence, best.run_id, max(crawl.finished_at for crawl in crawls))


def _judge(day: date, articles: int, best: Crawl, quiet_weekdays: Collection[int]) -> tuple[State, str]:
    if articles:
        return "published", f"{_articles(articles)} of the day held"
    match best.state:
        case "blocked":
            return "blocked", best.reason or "the site refused us"
        case "unreachable":
            return "unreachable", best.reason or "no listing answered"
        case "broken":
            return "listing_changed", best.reason or "the listings held no link of the expected shape"
        case "stopped":
            return "not_run", best.reason or "the crawl was stopped before it ended"
        case "complete" | "partial":
            pass
    if best.links == 0:
        return "listing_changed", "the listings answered and held no article link at all"
    if best.unreadable >= PAGES_TO_BLAME_PARSER and best.loaded == 0:
        return "parser_regressed", f"none of the {best.unreadable} pages fetched could be read"
    if best.state == "partial" and best.fetched and best.loaded == 0 and best.unreadable == 0:
        return "unreachable", best.reason or "the listings answered and the articles did not"
    if day.weekday() in quiet_weekdays:
        return "usual_silence", f"the source publishes nothing on {day:%A}s, and its listings were read"
    return "nothing_new", "the listings were read and held nothing of the day"


def _articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count} articles"


def quiet_weekdays(seen: Mapping[date, int]) -> frozenset[int]:
    """The weekdays (Monday 0) on which a source has not published on any day that was seen.

    `seen` maps each day that was seen to its number of articles. Needs four such days of a weekday, and publication
    on some other.
    """
    days: dict[int, list[int]] = {}
    for day, articles in seen.items():
        days.setdefault(day.weekday(), []).append(articles)
    if not any(any(counts) for counts in days.values()):
        return frozenset()
    return frozenset(weekday for weekday, counts in days.items() if len(counts) >= WEEKS_TO_LEARN and not any(counts))
