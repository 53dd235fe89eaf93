"""What a person corrects holds against replays and re-checks, is shown as such, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from factories import MFA, NOON, article, mention, published, put, report, rows
from test_coverage import read
from typer.testing import CliRunner, Result

from dateline.cli.main import app
from dateline.database import coverage, search
from dateline.database.connection import Connection
from dateline.database.publish import check, tell_changes
from dateline.extract import corrections
from dateline.extract.corrections import Refused
from dateline.model.records import Published
from dateline.model.window import Window

URL = "https://mfa.example/news/one"
WHY = ("--reason", "the page prints the day of the event", "--evidence", "https://mfa.example/gazette", "--by", "Ann")
LATER = NOON + timedelta(days=1)


def correct(*arguments: str, why: tuple[str, ...] = WHY) -> Result:
    return CliRunner().invoke(app, ["correct", *arguments, *why])


def dated(connection: Connection) -> tuple[object, ...]:
    (row,) = rows(
        connection,
        "SELECT published_on, published_at, published_precision, lower(published_during), upper(published_during), "
        f"published_raw, published_confidence, corrected_fields FROM news.article WHERE canonical_url = '{URL}'",
    )
    return row


AS_READ = dated_as_read = (
    date(2026, 3, 1), None, "day", datetime(2026, 2, 28, 19, tzinfo=UTC), datetime(2026, 3, 1, 19, tzinfo=UTC),
    "01 March 2026", "stated", None,
)  # fmt: skip
CORRECTED = (
    date(2026, 2, 27), None, "day", datetime(2026, 2, 26, 19, tzinfo=UTC), datetime(2026, 2, 27, 19, tzinfo=UTC),
    "01 March 2026", "stated", ["published"],
)  # fmt: skip


def test_a_corrected_day_is_the_day_everywhere(database: Connection) -> None:
    put(database, article("one", body="The minister spoke on Monday."), article("two", body="Another text."))
    search.index(database)
    tell_changes(database)
    ((stamp,),) = rows(database, "SELECT max(visible_at) FROM news.article_change")
    done = correct(URL, "--published-on", "2026-02-27")
    assert done.exit_code == 0, done.output
    assert "published is 2026-02-27" in done.output
    assert dated(database) == CORRECTED
    assert rows(database, f"SELECT left(document, 15) FROM news.document WHERE canonical_url = '{URL}'") == [
        ("date 2026-02-27",)
    ]
    assert rows(database, "SELECT day, articles FROM news.daily_count ORDER BY day") == [
        (date(2026, 2, 27), 1),
        (date(2026, 3, 1), 1),
    ]
    assert rows(database, "SELECT published_on FROM news.search('minister')") == [(date(2026, 2, 27),)]
    assert rows(database, "SELECT count(*) FROM news.search('minister', \"from\" => '2026-03-01')") == [(0,)]
    assert rows(database, f"SELECT change FROM news.changes_since('{stamp}') ORDER BY change") == [
        ("corrected",),
        ("redated",),
    ]
    assert rows(database, "SELECT was_on, was_at, became_on FROM news.article_change WHERE change = 'redated'") == [
        (date(2026, 3, 1), None, date(2026, 2, 27))
    ]
    assert rows(
        database,
        "SELECT canonical_url, field, value, was, corrected_by, reason, evidence, stands FROM news.correction",
    ) == [(URL, "published", "2026-02-27", "2026-03-01", "Ann", WHY[1], WHY[3], True)]
    ((cited,),) = rows(database, f"SELECT citation FROM news.citation WHERE canonical_url = '{URL}'")
    assert "2026-02-27 (date corrected)." in cited
    # What the page says is not touched.
    assert rows(database, "SELECT DISTINCT published_on FROM news.revision") == [(date(2026, 3, 1),)]
    assert check(database, "fail") == []


@pytest.mark.parametrize("at", [NOON, LATER], ids=["replay", "another fetch"])
def test_it_outlasts_what_is_loaded_later(database: Connection, at: datetime) -> None:
    put(database, article("one"))
    assert correct(URL, "--published-on", "2026-02-27", "--title", "The right title").exit_code == 0
    before = rows(database, "SELECT * FROM dateline.article")
    put(database, article("one"), run="run2", loaded_at=LATER)
    assert rows(database, "SELECT * FROM dateline.article") == before
    # The page now says another day; a month that is worse is not believed, as without a correction.
    better = published(date(2026, 3, 2), confidence="agreed")
    put(database, article("one", published=better, at=at), run="run3", loaded_at=LATER)
    put(
        database,
        article("one", published=Published(), at=LATER + timedelta(days=1)),
        run="run4",
        loaded_at=LATER + timedelta(days=2),
    )
    assert dated(database)[0] == date(2026, 2, 27)
    assert rows(database, "SELECT title, published_confidence FROM news.article") == [("The right title", "agreed")]
    assert correct(URL, "--undo", "all").exit_code == 0
    assert rows(database, "SELECT title, published_on, corrected_at FROM news.article") == [
        ("Statement one", date(2026, 3, 2), None)
    ]
    assert rows(database, "SELECT count(*) FROM dateline.uncorrected") == [(0,)]


def test_the_ledger_counts_anew_the_days_from_and_to_which_an_article_moved(database: Connection) -> None:
    window = Window(date(2026, 2, 27), date(2026, 3, 2))
    told = report("run1", window=str(window), finished_at=NOON)
    put(database, article("one"), report=told, read=read(1))
    coverage.record(database, ["xx_mfa"], window, run_id="run1")
    ledger = "SELECT day, articles, state, run_id FROM news.coverage ORDER BY day"
    before = rows(database, ledger)
    habit = rows(database, "SELECT * FROM dateline.publication_baseline")
    assert before == [
        (date(2026, 2, 27), 0, "nothing_new", "run1"),
        (date(2026, 2, 28), 0, "nothing_new", "run1"),
        (date(2026, 3, 1), 1, "published", "run1"),
    ]
    assert correct(URL, "--published-on", "2026-02-27").exit_code == 0
    assert rows(database, ledger) == [
        (date(2026, 2, 27), 1, "published", "run1"),
        (date(2026, 2, 28), 0, "nothing_new", "run1"),
        (date(2026, 3, 1), 0, "nothing_new", "run1"),
    ]
    # A day of which no run has told stays without a row.
    assert correct(URL, "--published-on", "2026-01-15").exit_code == 0
    assert [count for _, count, _, _ in rows(database, ledger)] == [0, 0, 0]
    assert correct(URL, "--undo", "published").exit_code == 0
    assert rows(database, ledger) == before
    assert rows(database, "SELECT * FROM dateline.publication_baseline") == habit
    assert coverage.recount(database) == 0


def test_it_waits_for_an_article_that_is_loaded_anew(database: Connection) -> None:
    put(database, article("one"))
    assert correct(URL, "--published-on", "2026-02-27").exit_code == 0
    with database, database.cursor() as cursor:
        cursor.execute("TRUNCATE dateline.article CASCADE")
        cursor.execute("TRUNCATE dateline.day_count")
    assert rows(database, "SELECT article_id, stands FROM news.correction") == [(None, True)]
    put(database, article("one"), run="run2")
    assert dated(database) == CORRECTED
    assert rows(database, "SELECT day FROM news.daily_count WHERE articles > 0") == [(date(2026, 2, 27),)]


def test_undone_the_page_speaks_again(database: Connection) -> None:
    put(database, article("one"))
    ((number,),) = rows(database, "SELECT article_id FROM news.article")
    assert correct(str(number), "--published-at", "2026-02-27T08:30+05:00", "--language", "ur").exit_code == 0
    assert dated(database)[:3] == (date(2026, 2, 27), datetime(2026, 2, 27, 3, 30, tzinfo=UTC), "minute")
    assert correct(URL, "--undo", "published", why=("--reason", "the gazette was wrong", "--by", "Bo")).exit_code == 0
    assert dated(database)[:-1] == AS_READ[:-1]
    assert rows(database, "SELECT language, corrected_fields FROM news.article") == [("ur", ["language"])]
    assert rows(
        database, "SELECT field, stands, undone_by, undone_reason FROM news.correction ORDER BY correction_id"
    ) == [("published", False, "Bo", "the gazette was wrong"), ("language", True, None, None)]
    again = correct(URL, "--undo", "published")
    assert again.exit_code == 0
    assert "nothing was corrected" in again.output


def test_twice_is_once_and_another_replaces_it(database: Connection) -> None:
    put(database, article("one"))
    assert correct(URL, "--published-on", "2026-02-27").exit_code == 0
    before = rows(database, "SELECT * FROM dateline.article"), rows(database, "SELECT * FROM dateline.article_change")
    again = correct(URL, "--published-on", "2026-02-27")
    assert "already" in again.output
    after = rows(database, "SELECT * FROM dateline.article"), rows(database, "SELECT * FROM dateline.article_change")
    assert after == before
    assert correct(URL, "--published-on", "2026-02").exit_code == 0
    assert rows(database, "SELECT value, was, stands FROM news.correction ORDER BY correction_id") == [
        ("2026-02-27", "2026-03-01", False),
        ("2026-02", "2026-02-27", True),
    ]
    assert dated(database)[:3] == (None, None, "month")
    assert rows(database, "SELECT left(document, 12) FROM news.document") == [("date 2026-02",)]
    assert correct(URL, "--undated").exit_code == 0
    assert dated(database)[:5] == (None,) * 5
    assert check(database, "fail") == []


def test_an_undated_page_is_given_a_day(database: Connection) -> None:
    put(database, article("one", published=Published()))
    assert correct(URL, "--published-on", "2026-02-27").exit_code == 0
    assert dated(database)[:2] == (date(2026, 2, 27), None)
    assert check(database, "fail") == []
    assert rows(database, "SELECT was FROM news.correction") == [(None,)]


def test_days_that_a_text_speaks_of_follow(database: Connection) -> None:
    body = "ISLAMABAD: The talks that began yesterday go on."
    put(database, article("one", body=body, mentions=(mention(text="yesterday", start=27, end=36),)))
    assert correct(URL, "--published-on", "2026-02-20").exit_code == 0
    spoken = "SELECT text, lower(resolved_during) FROM news.date_mention"
    expected = [("yesterday", datetime(2026, 2, 18, 19, tzinfo=UTC))]
    assert rows(database, spoken) == expected
    again = corrections.with_mentions([article("one", body=body)], {URL: date(2026, 2, 20)}, MFA)
    put(database, *again, run="run2")
    assert rows(database, spoken) == expected


@pytest.mark.parametrize(
    ("arguments", "why", "said"),
    [
        ((URL, "--published-on", "2026-02-30"), WHY, "is no date"),
        ((URL, "--published-on", "yesterday"), WHY, "write a day as 2026-03-01"),
        ((URL, "--published-on", "2026-03-09"), WHY, "lies after 2026-03-01"),
        ((URL, "--published-at", "2026-02-27"), WHY, "takes an instant"),
        ((URL, "--published-on", "2026-02-27", "--undated"), WHY, "exclude each other"),
        ((URL, "--published-on", "2026-02-27"), WHY[2:], "needs its reason"),
        ((URL, "--published-on", "2026-02-27"), (*WHY[:2], *WHY[4:]), "needs its evidence"),
        ((URL, "--title", " "), WHY, "title is empty"),
        ((URL, "--language", "klingonese"), WHY, "is no language"),
        ((URL,), WHY, "nothing to correct"),
        ((URL, "--undo", "body"), WHY, "published, title, language and all"),
        (("https://mfa.example/other", "--published-on", "2026-02-27"), WHY, "no article https://mfa.example/other"),
        (("99999", "--undated"), WHY, "no article 99999"),
        (("the first one", "--undated"), WHY, "names no article"),
    ],
)
def test_what_is_refused(database: Connection, arguments: tuple[str, ...], why: tuple[str, ...], said: str) -> None:
    put(database, article("one"))
    refused = correct(*arguments, why=why)
    assert refused.exit_code == 2, refused.output
    assert said in " ".join(refused.output.split())
    assert "Traceback" not in refused.output
    assert rows(database, "SELECT count(*) FROM dateline.correction") == [(0,)]
    assert dated(database) == AS_READ


@pytest.mark.parametrize(
    ("written", "day", "precision", "value"),
    [
        ("2026-02-27", date(2026, 2, 27), "day", "2026-02-27"),
        ("2026-02", None, "month", "2026-02"),
        ("2025", None, "year", "2025"),
        ("2026-02-27T23:30:00Z", date(2026, 2, 28), "second", "2026-02-27T23:30:00Z"),
        ("2026-02-27T23:30", date(2026, 2, 27), "minute", "2026-02-27T18:30:00Z"),
    ],
)
def test_dates_as_people_write_them(written: str, day: date | None, precision: str, value: str) -> None:
    made = corrections.corrected_date(written, MFA, fetched_at=NOON)
    assert (made.published.on, made.published.precision, made.value) == (day, precision, value)
    with pytest.raises(Refused):
        corrections.corrected_date(written, replace(MFA), fetched_at=NOON - timedelta(days=900))
