"""Silence and blindness are told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from test_load import NOON, article, published, put, report, rows

from dateline.coverage import Crawl, classify, quiet_weekdays
from dateline.database import coverage
from dateline.database.connection import Connection
from dateline.records import Failure
from dateline.window import Window

SUNDAY = date(2026, 3, 1)
SEEN = Crawl("run1", "complete", datetime(2026, 3, 1, 20, tzinfo=UTC), listings=2, links=20, in_window=0)


@pytest.mark.parametrize(
    ("state", "articles", "crawls"),
    [
        ("not_run", 0, []),
        ("published", 2, []),
        ("published", 2, [SEEN]),
        # What is held counts, even when we were blind later that day.
        ("published", 1, [replace(SEEN, state="blocked")]),
        ("nothing_new", 0, [SEEN]),
        ("nothing_new", 0, [replace(SEEN, state="partial", fetched=1, loaded=1)]),
        ("listing_changed", 0, [replace(SEEN, state="broken", links=0)]),
        ("listing_changed", 0, [replace(SEEN, links=0)]),
        ("blocked", 0, [replace(SEEN, state="blocked", reason="robots.txt disallows it")]),
        ("unreachable", 0, [replace(SEEN, state="unreachable", listings=0, links=0)]),
        ("unreachable", 0, [replace(SEEN, state="partial", fetched=2)]),
        ("parser_regressed", 0, [replace(SEEN, fetched=3, unreadable=3)]),
        ("nothing_new", 0, [replace(SEEN, fetched=2, unreadable=2)]),
        ("nothing_new", 0, [replace(SEEN, fetched=9, unreadable=3, loaded=6)]),
        ("not_run", 0, [replace(SEEN, state="stopped", reason="time limit")]),
        # One clear look is enough.
        ("nothing_new", 0, [replace(SEEN, state="unreachable"), SEEN, replace(SEEN, state="blocked")]),
    ],
)
def test_state(state: str, articles: int, crawls: list[Crawl]) -> None:
    verdict = classify(SUNDAY, articles=articles, crawls=crawls)
    assert verdict.state == state
    assert verdict.reason
    assert bool(verdict.evidence) is bool(crawls or articles)


def test_usual_silence_needs_a_history() -> None:
    history = {SUNDAY - timedelta(days=n): int((SUNDAY - timedelta(days=n)).weekday() != 6) for n in range(1, 29)}
    assert quiet_weekdays(history) == {6}
    assert quiet_weekdays(dict.fromkeys(history, 0)) == frozenset()
    assert (
        quiet_weekdays({day: count for day, count in history.items() if SUNDAY - day < timedelta(days=20)})
        == frozenset()
    )
    assert classify(SUNDAY, articles=0, crawls=[SEEN], quiet_weekdays={6}).state == "usual_silence"
    assert classify(SUNDAY, articles=0, crawls=[replace(SEEN, state="blocked")], quiet_weekdays={6}).state == "blocked"


def test_days_are_recorded_once_and_again(database: Connection) -> None:
    window = Window(date(2026, 2, 28), date(2026, 3, 3))
    told = report("run1", window=str(window), finished_at=NOON)
    put(database, article(published=published(date(2026, 2, 28))), report=told)
    pages = [Failure("xx_paper", f"https://p.example/{n}", "extract", "no_body", "", NOON) for n in range(3)]
    blind = replace(told, source_id="xx_paper")
    from test_load import PAPER

    put(database, source=PAPER, failures=pages, report=blind)
    for _ in range(2):
        counted = coverage.record(database, ["xx_mfa", "xx_paper", "never_loaded"], window, run_id="run1")
        assert counted == {"published": 1, "nothing_new": 2, "parser_regressed": 3, "not_run": 3}
        assert rows(
            database, "SELECT day, state, articles FROM news.coverage WHERE source_id = 'xx_mfa' ORDER BY 1"
        ) == [
            (date(2026, 2, 28), "published", 1),
            (date(2026, 3, 1), "nothing_new", 0),
            (date(2026, 3, 2), "nothing_new", 0),
        ]
    counts = "SELECT source_id, array_agg(articles ORDER BY day) FROM news.daily_count GROUP BY 1 ORDER BY 1"
    assert rows(database, counts) == [
        ("never_loaded", [None, None, None]),
        ("xx_mfa", [1, 0, 0]),
        ("xx_paper", [None, None, None]),
    ]
