"""Whether a source works: a probe of it, checked step by step, each with what was seen and what to change.

A probe is a short crawl: a few discovery pages, and the newest articles that they list. Knows nothing of the database
and of how a source is crawled; reads no clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from dateline.model.records import Article, CrawlReport, Failure
from dateline.model.source import Source, spider_file
from dateline.model.window import Window

ARTICLES = 2
"""Articles that a probe fetches: one may be a picture or a video, two seldom are."""
DAYS = 3650
"""How far back a probe's window reaches: a source may be silent for long and still work."""
SHORTEST = 80
"""Characters of body under which an article was hardly read whole."""
STEPS = ("robots", "reachable", "listing", "links", "article", "body", "date")
"""In this order; what a failed step keeps from being seen is `not_reached`."""

Outcome = Literal["ok", "failed", "not_reached"]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that must hold."""

    name: str
    verdict: Outcome
    evidence: str = ""
    advice: str = ""
    """What to change; empty unless it failed."""


@dataclass(frozen=True, slots=True)
class Check:
    """What came of one probe of one source."""

    source_id: str
    run_id: str
    checked_at: datetime
    state: str
    """`ok`, or what the crawl report or the reading of the articles says: `blocked`, `unreachable`, `broken`,
    `stopped`."""
    steps: tuple[Step, ...]

    @property
    def ok(self) -> bool:
        return self.state == "ok"

    @property
    def failed(self) -> Step | None:
        """The first step that failed."""
        return next((step for step in self.steps if step.verdict == "failed"), None)

    def sentence(self) -> str:
        """The check in a line."""
        if self.failed is None:
            return f"{self.source_id}: ok; {self.steps[-1].evidence}"
        return f"{self.source_id}: {self.failed.name} failed: {self.failed.evidence}. {self.failed.advice}".strip()


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept of a check."""

    failing_since: datetime | None
    usual_days: float
    overdue: bool
    """Whether it fails for more than twice `usual_days`."""


def window(checked_at: datetime) -> Window:
    """The days for which a probe asks."""
    return Window.before(checked_at, DAYS)


def check(
    source: Source, report: CrawlReport, read: Sequence[Article | Failure], *, run_id: str, checked_at: datetime
) -> Check:
    """Check a probe from its crawl report and from what was read from the pages that it fetched."""
    steps = []
    for step in _steps(source, report, read):
        steps.append(step)
        if step.verdict == "failed":
            break
    if steps[-1].verdict == "ok":
        state = "ok"
    else:
        state = report.state if report.state in ("blocked", "unreachable", "stopped") else "broken"
    steps += [Step(name, "not_reached") for name in STEPS[len(steps) :]]
    return Check(source.source_id, run_id, checked_at, state, tuple(steps))


def _steps(source: Source, report: CrawlReport, read: Sequence[Article | Failure]) -> Iterator[Step]:
    file = spider_file(source.source_id)
    reason = _seen(report.reason) or "no reason was recorded"
    refused = [each for each in report.failures if each.reason in ("robots_disallowed", "opted_out")]
    forbidden = report.robots in ("disallowed", "opted_out")
    if forbidden or (refused and not read):
        evidence = reason if forbidden else refused[0].detail
        yield _failed("robots", evidence, f"ask the publisher, or say disabled = … in {file}; do not go around it")
    elif report.robots == "unreachable":
        yield _failed("robots", reason, "without a readable robots.txt nothing may be crawled: try again later")
    yield Step("robots", "ok", "robots.txt allows it" if report.robots == "allowed" else "there is no robots.txt")

    answered = ", ".join(f"{count} × {status}" for status, count in report.statuses.items())
    if report.state in ("blocked", "unreachable", "stopped") and not report.listings:
        advice = {
            "blocked": f"open the address in a browser; ask the publisher, or say disabled = … in {file}",
            "unreachable": f"try again later; if the site has moved, correct the address in {file}",
            "stopped": f"try again; if it is always that slow, see download_delay and max_pages in {file}",
        }[report.state]
        yield _failed("reachable", reason, advice)
    yield Step("reachable", "ok", f"answered {answered}")

    if report.unread or not report.listings:
        several = f" (and {len(report.unread) - 1} more)" if len(report.unread) > 1 else ""
        yield _failed("listing", f"{_seen(report.unread[0]) if report.unread else reason}{several}", f"correct {file}")
    yield Step("listing", "ok", f"{_count(report.listings, 'discovery page')} parsed")

    if not report.links:
        found = reason if report.reason else "the discovery pages hold no link at all"
        yield _failed("links", found, f"compare rows, links and article_urls in {file} with the page")
    newest = f", the newest of {report.newest_listed}" if report.newest_listed else ""
    yield Step("links", "ok", f"{_count(report.links, 'link')} of the expected shape{newest}")

    articles = [each for each in read if isinstance(each, Article)]
    if not read:
        failure = report.failures[0] if report.failures else None
        evidence = f"{failure.url}: {failure.detail or failure.reason}" if failure else reason
        yield _failed(
            "article", evidence, f"open the address in a browser; article_urls in {file} may match no articles"
        )
    yield Step("article", "ok", f"{_count(len(read), 'page')} fetched")

    whole = [each for each in articles if len(each.body) >= SHORTEST]
    if not whole:
        first = read[0]
        said = (
            f"{first.reason} {first.detail}".strip() if isinstance(first, Failure) else f"{len(first.body)} characters"
        )
        yield _failed(
            "body", f"{first.url}: {said}", f"state title and body selectors in {file}, or narrow article_urls"
        )
    yield Step("body", "ok", f"{len(whole[0].body)} characters under “{whole[0].title or 'no title'}”")

    dated = [each for each in whole if each.published.during is not None]
    if not dated:
        notes = "; ".join(whole[0].published.notes) or "nothing on the page or beside the link says when"
        yield _failed("date", f"{whole[0].url}: {notes}", f"state published or listed_date in {file}, or its calendar")
    published = dated[0].published
    yield Step("date", "ok", f"{published.on or published.raw} ({published.confidence}), {dated[0].url}")


def _seen(reason: str) -> str:
    """A crawl's reason without its way out, which a check says in its own words."""
    sentence, _, way_out = reason.partition("; ")
    more = re.search(r" \(and \d+ more\)\Z", way_out)
    return sentence + (more[0] if more else "")


def _failed(name: str, evidence: str, advice: str) -> Step:
    return Step(name, "failed", evidence, advice)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def overdue(failing_since: datetime, checked_at: datetime, usual_days: float) -> bool:
    """Whether a source fails for more than twice the days that usually pass between two of its publishing days."""
    return checked_at - failing_since > 2 * timedelta(days=usual_days)


def complaint(chosen: Sequence[str] | None, kept: Mapping[str, bool]) -> str:
    """What is wrong with a run of checks, in a sentence; empty when nothing is.

    `chosen` is what it was to probe, None when even that failed; `kept` says of each source whose check was kept
    whether it is overdue.
    """
    if chosen is None:
        return "nothing was probed: the log of `choose` says why"
    lost = [each for each in chosen if each not in kept]
    late = [each for each in chosen if kept.get(each)]
    problems = (
        ("not probed, the log of `probe` says why", lost),
        ("failing for more than twice their usual silence", late),
    )
    return "; ".join(f"{what}: {', '.join(names)}" for what, names in problems if names)
