"""Operators are told of what is wrong once, and when it is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from factories import rows
from test_coverage import run

from dateline.coverage.alerts import SHOWN, Alert, Digest, Health, Problem, Total, digest, of_sources, of_totals, settle
from dateline.database import alert, coverage
from dateline.database.connection import Connection
from dateline.model.window import Window

TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 6, tzinfo=UTC)
DAY = timedelta(days=1)
WELL = Health(
    "xx_mfa", "nothing_new", "the listings were read", TODAY, TODAY, last_seen_on=TODAY, seen_days=30, error_budget=3
)
BLIND = replace(
    WELL, state="blocked", reason="answered 403", last_seen_on=TODAY - 2 * DAY, blind_since=TODAY - DAY, blind_crawls=2,
    blind_for=DAY, seen_days=28, blind_days=2, error_budget=1,
)  # fmt: skip


@pytest.mark.parametrize(
    ("health", "kind", "said"),
    [
        (WELL, None, ""),
        (replace(WELL, state="usual_silence"), None, ""),
        # One bad morning is none; two days of it are.
        (replace(BLIND, blind_crawls=1, blind_for=timedelta()), None, ""),
        (replace(BLIND, blind_crawls=5, blind_for=timedelta(hours=5)), None, ""),
        (BLIND, "blind", "blocked, last seen on 2026-03-08: answered 403"),
        (replace(BLIND, last_seen_on=None), "blind", "never seen yet"),
        (replace(BLIND, state="parser_regressed", blind_crawls=1), "blind", "parser regressed"),
        # Nothing crawled it, so that no crawl can tell.
        (replace(BLIND, state="not_run", blind_crawls=0, blind_since=TODAY - 3 * DAY), "blind", "not run"),
        (replace(BLIND, state="listing_changed", overdue_since=TODAY), "silent", "answered 403"),
        # Every third day is lost: never two in succession, and yet too many.
        (replace(WELL, seen_days=20, blind_days=10, error_budget=-7), "budget", "not seen on 10 of the last 30 days"),
        (replace(WELL, seen_days=4, blind_days=4, error_budget=-1), None, ""),
        # Nobody collects it, or it was never collected.
        (replace(BLIND, disabled="the site refuses robots"), None, ""),
        (replace(BLIND, state_day=TODAY - 30 * DAY), None, ""),
        (Health("new_one", "not_run", "no run has covered it yet", TODAY), None, ""),
    ],
)
def test_what_is_wrong_with_a_source(health: Health, kind: str | None, said: str) -> None:
    found = list(of_sources([health]))
    assert [each.kind for each in found] == ([kind] if kind else [])
    assert all(said in each.sentence for each in found)


def totals(last: float, *, spread: int = 10, expected: float = 200, days: int = 40) -> list[Total]:
    past = [Total(TODAY - n * DAY, 200 + spread * (n % 3 - 1), 200) for n in range(days, 0, -1)]
    return [*past, Total(TODAY, last, expected)]


@pytest.mark.parametrize(
    ("days", "odd"),
    [
        (totals(200), False),
        (totals(110), False),
        (totals(90), True),
        (totals(0), True),
        (totals(420), True),
        # Half of the sources were not seen: half of the articles are to be expected.
        (totals(100, expected=100), False),
        (totals(0, expected=20), False),
        (totals(0, days=10), False),
        # A range is as wide as the past was.
        (totals(90, spread=60), False),
    ],
)
def test_totals_have_a_range_that_is_learned(days: list[Total], odd: bool) -> None:
    assert [each.subject for each in of_totals({"articles": days})] == ["articles"] * odd


@pytest.mark.parametrize(("share", "odd"), [(0.95, False), (0.75, False), (0.5, True), (0.0, True)])
def test_the_share_of_dated_pages_may_not_fall(share: float, odd: bool) -> None:
    days = [Total(TODAY - n * DAY, 0.94 + n % 2 / 50, 300) for n in range(30, 0, -1)] + [Total(TODAY, share, 300)]
    assert bool(list(of_totals({"dated": days}))) is odd


SOURCES = ("blind", "silent", "budget")
GONE = Problem("blind", "xx_mfa", "blocked: answered 403")


def told(alerts: list[Alert], now: datetime) -> tuple[list[Alert], Digest]:
    """What a run tells, and the alerts as they are kept after it."""
    message = digest(alerts, now=now)
    keys = [each.key for each in message.alerts]
    kept = [replace(each, last_notified_at=now) if each.key in keys else each for each in alerts if not each.closed_at]
    return kept, message


def test_an_alert_is_told_once_reminded_of_and_its_end_told() -> None:
    kept: list[Alert] = []
    said = []
    for n in range(12):
        now = NOW + n * DAY
        problems = [GONE] if 1 <= n <= 9 else []
        kept, message = told(settle(kept, problems, looked_at=SOURCES, now=now), now)
        said.append((len(message.opened), len(message.standing), len(message.closed)))
    quiet = (0, 0, 0)
    assert said == [quiet, (1, 0, 0), *[quiet] * 6, (0, 1, 0), quiet, (0, 0, 1), quiet]


def test_a_run_that_did_not_look_closes_nothing() -> None:
    kept = settle([], [GONE, Problem("run", "ingest", "two sources failed")], looked_at=(*SOURCES, "run"), now=NOW)
    kept = settle(kept, [], looked_at=("run",), now=NOW + DAY)
    assert [(each.kind, each.closed_at is not None) for each in kept] == [("blind", False), ("run", True)]


def test_what_was_over_before_it_was_told_is_not_told() -> None:
    kept = settle([], [GONE], looked_at=SOURCES, now=NOW)
    assert not digest(settle(kept, [], looked_at=SOURCES, now=NOW + DAY), now=NOW + DAY)


def test_a_storm_is_one_message() -> None:
    storm = [Problem("blind", f"source_{n:03}", "unreachable: no answer") for n in range(200)]
    storm.append(Problem("run", "ingest", "200 sources failed"))
    message = digest(settle([], storm, looked_at=(), now=NOW), now=NOW)
    assert message.subject() == "Dateline: 201 new (ingest, …)"
    lines = message.body().splitlines()
    assert lines[0] == "New: Runs that failed (1)"
    assert "New: Sources that we cannot see (200)" in lines
    assert f"  and {200 - SHOWN} more" in lines
    assert len(lines) < 40


# --- in Postgres ----------------------------------------------------------------------------------------------------


class Post:
    """Takes what is sent; may be out of order."""

    def __init__(self) -> None:
        self.sent: list[Digest] = []
        self.broken = False

    def __call__(self, message: Digest) -> None:
        if self.broken:
            raise OSError("the mail server does not answer")
        self.sent.append(message)


def look(connection: Connection, post: Post, day: date, **changes: Any) -> None:
    """One daily run and what it tells."""
    run(connection, day, **changes)
    now = datetime(day.year, day.month, day.day, 21, tzinfo=UTC)
    found = alert.problems(connection)
    alert.notify(connection, found, looked_at=SOURCES, run_id=f"run-{day}", now=now, send=post)


def test_a_source_that_breaks_and_recovers(database: Connection) -> None:
    post = Post()
    start = date(2026, 3, 2)
    look(database, post, start, brings=1)
    look(database, post, start + DAY, state="unreachable", reason="it did not answer in time")
    assert not post.sent
    post.broken = True
    with pytest.raises(OSError, match="mail server"):
        look(database, post, start + 2 * DAY, state="unreachable", reason="it did not answer in time")
    stored = "SELECT kind, subject, last_told_at IS NOT NULL, closed_at IS NOT NULL FROM news.alert ORDER BY alert_id"
    assert rows(database, stored) == [("blind", "xx_mfa", False, False)]
    # The next run tells it, and the one after has nothing to say.
    post.broken = False
    for n in (3, 4):
        look(database, post, start + n * DAY, state="unreachable", reason="it did not answer in time")
    assert [len(each.opened) for each in post.sent] == [1]
    assert "unreachable, last seen on 2026-03-02: it did not answer in time" in post.sent[0].body()
    look(database, post, start + 5 * DAY, brings=2, overlap=7)
    look(database, post, start + 6 * DAY, brings=1)
    assert [(len(each.opened), len(each.closed)) for each in post.sent] == [(1, 0), (0, 1)]
    assert "Over (1)" in post.sent[1].body()
    assert rows(database, stored) == [("blind", "xx_mfa", True, True)]


def test_a_run_that_covers_other_sources_closes_no_alert(database: Connection) -> None:
    post = Post()
    start = date(2026, 3, 2)
    look(database, post, start, brings=1)
    for n in (1, 2):
        look(database, post, start + n * DAY, state="blocked", reason="answered 403")
    window = Window(start + 3 * DAY, start + 4 * DAY)
    coverage.record(database, ["another"], window, run_id="other")
    alert.notify(database, alert.problems(database), looked_at=SOURCES, run_id="other", now=NOW, send=post)
    assert [(len(each.opened), len(each.closed)) for each in post.sent] == [(1, 0)]
