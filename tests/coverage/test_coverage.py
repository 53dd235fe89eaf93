"""Silence and blindness are told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from factories import NOON, PAPER, article, published, put, report, rows
from typer.testing import CliRunner

from dateline.cli.main import app
from dateline.coverage.baseline import Baseline, Listing, learn
from dateline.coverage.classify import Crawl, CrawlStatus, Observation, classify_crawl, classify_day, reading
from dateline.database import coverage
from dateline.database.connection import Connection
from dateline.model.proof import NOTHING, Proof
from dateline.model.records import Failure, Published
from dateline.model.window import Window

SUNDAY = date(2026, 3, 1)
PROVEN = Proof(date(2025, 1, 1), "window_start")
LIST = "https://mfa.example/news"
SEEN = Crawl(
    "run1", "complete", datetime(2026, 3, 1, 20, tzinfo=UTC), listings=2, links=20, listed={LIST: 20}, proof=PROVEN
)
PAST = [SUNDAY - timedelta(days=n) for n in range(120, 0, -1)]
WEEKDAYS = learn({day: int(day.weekday() < 5) for day in PAST}, country="PK", kind="ministry")
READ_WELL = {"pages": 200, "article": 200, "title": 200, "date": 200, "selectors": 200}
KNOWN = replace(WEEKDAYS, listings={LIST: Listing(60, 20, 20.0)}, read=READ_WELL)


def read(pages: int, **lost: int) -> dict[str, int]:
    return {"pages": pages} | {name: pages - lost.get(name, 0) for name in ("article", "title", "date", "selectors")}


def crawl(**changes: Any) -> Crawl:
    return replace(SEEN, **changes)


@pytest.mark.parametrize(
    ("baseline", "seen", "state", "said"),
    [
        (KNOWN, crawl(), None, ""),
        (KNOWN, crawl(state="partial", reason="one page failed", fetched=3, failed=1), None, ""),
        (KNOWN, crawl(state="blocked", reason="answered 403"), "blocked", "403"),
        (KNOWN, crawl(state="unreachable", reason="no answer"), "unreachable", "no answer"),
        (KNOWN, crawl(state="broken", reason="has no row"), "listing_changed", "no row"),
        (KNOWN, crawl(state="stopped", reason="time limit"), "not_run", "time limit"),
        # Half of what the listing never fell below.
        (KNOWN, crawl(listed={LIST: 9}, links=9), "listing_changed", "never held fewer than 20"),
        (KNOWN, crawl(listed={LIST: 10}, links=10), None, ""),
        (KNOWN, crawl(listed={LIST: 9}, links=9, new=2), None, ""),
        (KNOWN, crawl(listed={LIST + "?from=2026-03-01": 1}, links=1), None, ""),
        (replace(KNOWN, listings={LIST: Listing(4, 20, 20.0)}), crawl(listed={LIST: 9}), None, ""),
        # A news sitemap of the last two days is empty after two silent ones.
        (replace(KNOWN, listings={LIST: Listing(60, 0, 7.0)}), crawl(listed={LIST: 0}, links=0), None, ""),
        (KNOWN, crawl(listed={LIST: 0}, links=0), "listing_changed", "never held fewer"),
        (Baseline(), crawl(listed={LIST: 0}, links=0), "listing_changed", "no article link"),
        # Most pages lack what all such pages had.
        (KNOWN, crawl(read=read(1, article=1)), None, ""),
        (KNOWN, crawl(read=read(2, article=2)), "parser_regressed", "none of the 2 pages last fetched could be read"),
        (KNOWN, crawl(read=read(9, title=8)), "parser_regressed", "only 1 of the 9 pages last fetched have a title"),
        (KNOWN, crawl(read=read(9, date=9)), "parser_regressed", "200 of 200 did before"),
        (KNOWN, crawl(read=read(5, selectors=5)), "parser_regressed", "match the selectors"),
        (KNOWN, crawl(read=read(9, title=4)), None, ""),
        # What a third of its pages always lacked is no regress.
        (replace(KNOWN, read=READ_WELL | {"date": 130}), crawl(read=read(4, date=3)), None, ""),
        (Baseline(), crawl(read=read(3, article=3)), "parser_regressed", "none of the 3 pages"),
        (Baseline(), crawl(read=read(2, article=2)), None, ""),
        (Baseline(), crawl(read=read(9, article=3, title=9)), None, ""),
        # The listing was read and its articles were not.
        (KNOWN, crawl(state="partial", reason="2 failed", in_window=9, known=7, failed=2), "unreachable", "2 failed"),
        (KNOWN, crawl(state="partial", in_window=9, known=7, failed=1, fetched=1), None, ""),
    ],
)  # fmt: skip
def test_what_a_crawl_saw(baseline: Baseline, seen: Crawl, state: str | None, said: str) -> None:
    sight = classify_crawl(seen, baseline)
    assert sight.state == state, sight.reason
    assert said in sight.reason
    assert bool(sight.reason) is (state is not None)


def test_one_page_a_day_is_judged_over_days() -> None:
    today = crawl(read=read(1, article=1))
    assert classify_crawl(today, KNOWN).state is None
    assert classify_crawl(today, KNOWN, [read(1)]).state is None
    assert classify_crawl(today, KNOWN, [read(1, article=1)]).state == "parser_regressed"


def test_what_pages_gave_is_counted() -> None:
    pages = [article("a"), article("b", title=None, missed=("body",)), article("c", published=Published())]
    failures = [Failure("xx_mfa", LIST, stage, "no_body") for stage in ("extract", "crawl", "dates")]  # type: ignore[arg-type]
    assert reading(pages, failures) == {"pages": 4, "article": 3, "title": 2, "date": 2, "selectors": 2}


SAW = Observation(SEEN)
UNPROVEN = Observation(crawl(proof=NOTHING), proven=False)
MORNING = Observation(crawl(finished_at=SEEN.finished_at - timedelta(hours=15)), early=True)


def blind(state: str) -> Observation:
    crawls = {"listing_changed": "broken", "not_run": "stopped", "parser_regressed": "complete"}
    return Observation(crawl(state=crawls.get(state, state)), CrawlStatus(state, "because"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "articles", "observations"),
    [
        ("not_run", 0, []),
        ("published", 2, []),
        ("published", 2, [SAW]),
        # What is held counts, even when we were blind later that day.
        ("published", 1, [blind("blocked")]),
        # But pages that have lost their titles or dates are no publication seen well.
        ("parser_regressed", 1, [blind("parser_regressed")]),
        ("nothing_new", 0, [SAW]),
        ("listing_changed", 0, [blind("listing_changed")]),
        ("blocked", 0, [blind("blocked")]),
        ("unreachable", 0, [blind("unreachable")]),
        ("not_run", 0, [blind("not_run")]),
        # Lists of only the latest articles tell nothing of the days before them.
        ("not_run", 0, [UNPROVEN]),
        ("published", 1, [UNPROVEN]),
        ("nothing_new", 0, [UNPROVEN, SAW]),
        ("blocked", 0, [UNPROVEN, blind("blocked")]),
        # One clear observation is enough, and a later crawl that observations back is one.
        ("nothing_new", 0, [blind("unreachable"), SAW, blind("blocked")]),
        # What was seen in the morning says nothing of the afternoon.
        ("blocked", 0, [MORNING, blind("blocked")]),
        ("not_run", 0, [MORNING]),
        ("nothing_new", 0, [MORNING, SAW]),
        ("published", 1, [MORNING, blind("blocked")]),
        ("nothing_new", 0, [blind("unreachable"), replace(SAW, own=False)]),
        # Of two blind ones, the one that was asked for the day.
        ("unreachable", 0, [blind("unreachable"), replace(blind("blocked"), own=False)]),
        ("blocked", 0, [blind("unreachable"), blind("blocked")]),
    ],
)
def test_state_of_a_day(state: str, articles: int, observations: list[Observation]) -> None:
    status = classify_day(SUNDAY, articles=articles, observations=observations)
    assert status.state == state
    assert status.reason
    assert bool(status.evidence) is bool(observations or articles)
    assert status.observed is (state in ("published", "nothing_new"))


@pytest.mark.parametrize(
    ("day", "state", "said"),
    [
        (date(2026, 3, 1), "usual_silence", "nothing on Sundays"),
        (date(2026, 3, 3), "nothing_new", "held nothing of the day"),
        (date(2026, 3, 23), "usual_silence", "public holiday (Pakistan Day)"),
        (date(2026, 12, 29), "usual_silence", "offices rest"),
    ],
)
def test_a_silence_that_is_usual_says_why(day: date, state: str, said: str) -> None:
    status = classify_day(day, articles=0, observations=[SAW], baseline=WEEKDAYS, silent=[day])
    assert (status.state, said in status.reason) == (state, True), status.reason
    assert status.evidence["weekday"] == f"{day:%A}"
    assert classify_day(day, articles=0, observations=[blind("blocked")], baseline=WEEKDAYS).state == "blocked"


def test_a_weekday_is_silent_only_after_four_weeks() -> None:
    for weeks, state in ((3, "nothing_new"), (5, "usual_silence")):
        short = learn({day: int(day.weekday() < 5) for day in PAST[-7 * weeks :]}, country="PK", kind="ministry")
        assert classify_day(SUNDAY, articles=0, observations=[SAW], baseline=short).state == state


def test_a_listing_that_stands_still_is_believed_only_so_long() -> None:
    days = [date(2026, 6, 1) + timedelta(days=n) for n in range(20)]
    states = [
        classify_day(day, articles=0, observations=[SAW], baseline=WEEKDAYS, silent=days[: n + 1]).state
        for n, day in enumerate(days)
    ]
    assert states[0] == "nothing_new"
    first = states.index("listing_changed")
    assert 3 <= first <= 9
    # A weekend does not make it believed again.
    assert set(states[first:]) == {"listing_changed"}
    told = classify_day(
        days[-1],
        articles=0,
        observations=[Observation(crawl(newest_listed=date(2026, 5, 29)))],
        baseline=WEEKDAYS,
        silent=days,
    )
    assert "20 days" in told.reason
    assert "2026-05-29" in told.reason
    assert told.evidence["overdue"] is True
    # Late publication is no silence.
    late = replace(WEEKDAYS, lag_days=first + 1)
    assert (
        classify_day(days[first], articles=0, observations=[SAW], baseline=late, silent=days[: first + 1]).state
        == "nothing_new"
    )


def test_evidence_holds_what_was_seen_against_what_is_usual() -> None:
    seen = crawl(statuses={"200": 3, "503": 1}, newest_listed=date(2026, 2, 27), challenge="Cloudflare")
    evidence = classify_day(SUNDAY, articles=0, observations=[Observation(seen)], baseline=KNOWN).evidence
    assert evidence["statuses"] == {"200": 3, "503": 1}
    assert evidence["listed"] == {LIST: {"links": 20, "usually": 20.0}}
    assert evidence["newest_listed"] == "2026-02-27"
    assert evidence["challenge"] == "Cloudflare"


# --- in Postgres ----------------------------------------------------------------------------------------------------


def states(connection: Connection, source_id: str = "xx_mfa") -> dict[date, str]:
    found = rows(connection, f"SELECT day, state FROM news.coverage WHERE source_id = '{source_id}' ORDER BY day")
    return dict(found)  # type: ignore[arg-type]


def test_days_are_recorded_once_and_again(database: Connection) -> None:
    window = Window(date(2026, 2, 28), date(2026, 3, 3))
    told = report(
        "run1",
        window=str(window),
        started_at=NOON + timedelta(days=2),
        finished_at=NOON + timedelta(days=2),
        proof=PROVEN,
    )
    put(database, article(published=published(date(2026, 2, 28))), report=told, read=read(1))
    put(database, source=PAPER, report=replace(told, source_id="xx_paper"), read=read(3, article=3))
    for _ in range(2):
        counted = coverage.record(database, ["xx_mfa", "xx_paper", "never_loaded"], window, run_id="run1")
        assert counted == {"published": 1, "nothing_new": 2, "parser_regressed": 3, "not_run": 3}
        assert list(states(database).values()) == ["published", "nothing_new", "nothing_new"]
    assert rows(database, "SELECT source_id, observed FROM dateline.crawl ORDER BY 1") == [
        ("xx_mfa", "seen"),
        ("xx_paper", "parser_regressed"),
    ]
    counts = "SELECT source_id, array_agg(articles ORDER BY day) FROM news.daily_count GROUP BY 1 ORDER BY 1"
    assert rows(database, counts) == [
        ("never_loaded", [None, None, None]),
        ("xx_mfa", [1, 0, 0]),
        ("xx_paper", [None, None, None]),
    ]
    health = (
        "SELECT source_id, state, last_seen_on, blind_since, last_article_on, seen_days, blind_days"
        " FROM news.source_health"
    )
    assert sorted(rows(database, health)) == [  # type: ignore[type-var]
        ("never_loaded", "not_run", None, date(2026, 2, 28), None, 0, 3),
        ("xx_mfa", "nothing_new", date(2026, 3, 2), None, date(2026, 2, 28), 3, 0),
        ("xx_paper", "parser_regressed", None, date(2026, 2, 28), None, 0, 3),
    ]


def run(connection: Connection, day: date, *, brings: int = 0, days: int = 1, **changes: Any) -> None:
    """One run of the source in the evening of a day, for that day and those before it."""
    run_id, at = f"run-{day}", datetime(day.year, day.month, day.day, 20, tzinfo=UTC)
    window = Window(day - timedelta(days=days - 1), day + timedelta(days=1))
    told = report(run_id, window=str(window), started_at=at, finished_at=at, counts={LIST: 20}, links=20, whole=True)
    reach = Proof(window.widened(int(changes.get("overlap", 3))).start, "window_start")
    found = [article(f"{day}-{n}", published=published(day), at=at) for n in range(brings)]
    put(
        connection,
        *found,
        run=run_id,
        report=replace(told, **{"overlap": 3, "oldest_listed": "2025-01-01", "proof": reach, **changes}),
        read=read(len(found)),
        loaded_at=at,
    )
    coverage.record(connection, ["xx_mfa"], window, run_id=run_id)


def test_a_later_crawl_that_looks_back_and_late_articles_open_blind_days(database: Connection) -> None:
    first = date(2026, 3, 2)
    run(database, first, brings=1)
    for n in (1, 2, 3, 4, 5):
        run(database, first + timedelta(days=n), state="blocked", reason="answered 403")
    assert list(states(database).values()) == ["published", *["blocked"] * 5]
    put(database, article("late", published=published(date(2026, 3, 3))), run="by hand")
    run(database, date(2026, 3, 8))
    # The crawl of the 8th looked back to the 5th; the 4th stays dark.
    assert states(database) == {
        date(2026, 3, 2): "published",
        date(2026, 3, 3): "published",
        date(2026, 3, 4): "blocked",
        date(2026, 3, 5): "nothing_new",
        date(2026, 3, 6): "nothing_new",
        date(2026, 3, 7): "nothing_new",
        date(2026, 3, 8): "nothing_new",
    }
    assert rows(database, "SELECT reason FROM news.coverage WHERE day = '2026-03-06'")[0][0].endswith("later crawl")  # type: ignore[attr-defined]


def test_days_without_a_run_are_admitted(database: Connection) -> None:
    run(database, date(2026, 3, 2), brings=1)
    run(database, date(2026, 3, 9))
    assert list(states(database).values()) == ["published", *["not_run"] * 3, *["nothing_new"] * 4]
    # A backfill of days long ago says nothing of the days between.
    run(database, date(2025, 12, 1))
    assert len(states(database)) == 9


def test_an_article_that_comes_months_late_is_counted_by_the_next_run(database: Connection) -> None:
    run(database, date(2025, 10, 6), brings=1)
    run(database, date(2025, 10, 7))
    put(database, article("late", published=published(date(2025, 10, 7))), run="by hand")
    run(database, date(2026, 3, 2))
    assert states(database)[date(2025, 10, 7)] == "published"
    assert coverage.recount(database) == 0


def test_a_shorter_listing_is_noticed_against_the_sources_own_past(database: Connection) -> None:
    days = [date(2026, 3, 2) + timedelta(days=n) for n in range(8)]
    for day in days[:6]:
        run(database, day, brings=1)
    run(database, days[6], counts={LIST: 3}, links=3)
    run(database, days[7], counts={LIST: 3}, links=3)
    # What was judged blind is no part of what is usual.
    assert [*states(database).values()][-2:] == ["listing_changed", "listing_changed"]
    (evidence,) = rows(database, "SELECT evidence FROM news.coverage ORDER BY day DESC LIMIT 1")[0]
    assert evidence["fewest_listed"] == 20  # type: ignore[index]
    assert evidence["listed"][LIST] == {"links": 3, "usually": 20}  # type: ignore[index]


@pytest.fixture
def standing_still(database: Connection) -> Connection:
    """A source seen daily for two months that then lists nothing new for a week, though its listing answers."""
    put(database, report=report("old", window="", started_at=NOON - timedelta(days=70)))
    with database, database.cursor() as cursor:
        cursor.execute(
            "INSERT INTO dateline.day_count SELECT 'xx_mfa', day, 3"
            " FROM generate_series('2026-01-01'::date, '2026-02-28', '1 day') AS day"
        )
        cursor.execute(
            "INSERT INTO dateline.coverage"
            " SELECT source_id, day, 'published', 3, '', '{}', 'old', day + interval '2 days' FROM dateline.day_count"
        )
    return database


def test_a_silence_far_beyond_the_usual_is_not_believed_until_it_ends(standing_still: Connection) -> None:
    database = standing_still
    for n in range(7):
        run(database, date(2026, 3, 1) + timedelta(days=n))
    assert list(states(database).values())[-7:] == [*["nothing_new"] * 3, *["listing_changed"] * 4]
    health = (
        "SELECT state, last_seen_on, blind_since, silent_days, usual_interval_days, usual_silence_days, overdue_since,"
        " error_budget FROM news.source_health"
    )
    assert rows(database, health) == [
        ("listing_changed", date(2026, 3, 3), date(2026, 3, 4), 7, 1.0, 3, date(2026, 3, 4), -1)
    ]
    # The listing moves again: it was the source that was silent, at least for as long as the crawl observations back.
    run(database, date(2026, 3, 8), brings=1, overlap=7)
    assert list(states(database).values())[-8:] == [*["nothing_new"] * 7, "published"]
    assert rows(database, health)[0][:2] == ("published", date(2026, 3, 8))
    assert rows(database, "SELECT overdue_since FROM news.source_health") == [(None,)]


def test_stored_days_that_claim_too_much_are_recomputed(database: Connection) -> None:
    for n in range(4):
        run(database, date(2026, 3, 2) + timedelta(days=n), brings=int(n == 0), days=2)
    with database, database.cursor() as cursor:
        # As an earlier version stored it: the last list of the crawls reached only the last day.
        cursor.execute("UPDATE dateline.crawl SET proof = NULL, whole = false, oldest_listed = '2026-03-04'")
    before = states(database)
    assert set(before.values()) == {"published", "nothing_new"}
    changed = list(coverage.recompute(database))
    assert [(each.day, each.before, each.after) for each in changed] == [
        (date(2026, 3, day), "nothing_new", "not_run") for day in (1, 3, 4)
    ]
    assert states(database) == before
    assert list(coverage.recompute(database, ["xx_mfa"], apply=True)) == changed
    assert [day for day, state in states(database).items() if state == "not_run"] == [each.day for each in changed]
    assert list(coverage.recompute(database, apply=True)) == []
    printed = CliRunner().invoke(app, ["recompute", "coverage", "xx_mfa"])
    assert printed.exit_code == 0, printed.output
    assert "nothing to change" in printed.output
