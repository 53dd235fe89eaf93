"""Loading: the same rows whatever the order, the repetition or the interruption."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest
from conftest import TESTS
from factories import MFA, NOON, PAPER, article, gone, mention, published, put, report, rows, snapshot
from psycopg2 import errors

from dateline.crawl.crawl_state import vanished
from dateline.database import connect, known_urls
from dateline.database.connection import Connection
from dateline.database.load import LoadCounts, differing
from dateline.model.records import Failure, Published
from dateline.model.source import load_source, source_ids


def test_new_then_unchanged(database: Connection) -> None:
    assert put(database, article("one"), article("two")) == LoadCounts(new=2)
    assert put(database, article("one"), article("two"), run="run2") == LoadCounts(unchanged=2)
    assert rows(database, "SELECT canonical_url, revision FROM dateline.article ORDER BY 1") == [
        ("https://mfa.example/news/one", 1),
        ("https://mfa.example/news/two", 1),
    ]


def test_same_load_again_changes_nothing(database: Connection) -> None:
    undated = Published(notes=("date_in_future: 2099",))
    batch = [article("one", mentions=(mention(),)), article("two", published=undated)]
    failures = [
        Failure("xx_mfa", "https://mfa.example/news/bad", "extract", "no_body", "empty", NOON, "a.warc.gz", 7, 200)
    ]
    put(database, article("gone", at=NOON - timedelta(days=1)), run="run0")
    failures.append(Failure("xx_mfa", article("gone").url, "crawl", "gone", "", NOON, status=410))
    told = report("run1", listed={"https://mfa.example/feed": (article("one").canonical_url,)})
    first = put(database, *batch, failures=failures, report=told)
    before = snapshot(database)
    assert all(before.values())
    assert put(database, *batch, failures=failures, report=told) == first == LoadCounts(2, 0, 0, 2)
    assert snapshot(database) == before


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_wordings_do_not_depend_on_the_order_of_loads(database: Connection, order: tuple[int, ...]) -> None:
    fetches = [
        article(body="First wording.", at=NOON),
        article(body="Second wording.", at=NOON + timedelta(days=1)),
        article(body="First wording.", at=NOON + timedelta(days=2)),
    ]
    for number in order:
        put(database, fetches[number], run=f"run{number}")
    found = rows(
        database,
        "SELECT number, body, lower(valid_during), upper(valid_during) FROM dateline.revision ORDER BY number",
    )
    assert found == [
        (1, "First wording.", NOON, NOON + timedelta(days=1)),
        (2, "Second wording.", NOON + timedelta(days=1), NOON + timedelta(days=2)),
        (3, "First wording.", NOON + timedelta(days=2), None),
    ]
    assert rows(database, "SELECT body, revision, first_seen_at, last_seen_at FROM dateline.article") == [
        ("First wording.", 3, NOON, NOON + timedelta(days=2))
    ]


def test_changed_wording_is_kept_as_revision(database: Connection) -> None:
    put(database, article(body="The minister spoke."))
    counts = put(database, article(body="The minister did not speak.", at=NOON + timedelta(days=1)), run="run2")
    assert counts == LoadCounts(changed=1)
    assert put(
        database, article(body="The minister did not speak.", at=NOON + timedelta(days=1)), run="run2"
    ) == LoadCounts(changed=1)
    assert rows(database, "SELECT body, revision, run_id, first_run_id FROM dateline.article") == [
        ("The minister did not speak.", 2, "run2", "run1")
    ]
    assert rows(database, "SELECT number, body FROM news.revision ORDER BY number") == [
        (1, "The minister spoke."),
        (2, "The minister did not speak."),
    ]
    with database.cursor() as cursor:
        for hours, body in ((-1, []), (3, [("The minister spoke.",)]), (30, [("The minister did not speak.",)])):
            cursor.execute("SELECT body FROM news.article_as_of(%s)", (NOON + timedelta(hours=hours),))
            assert cursor.fetchall() == body


def test_replay_corrects_the_reading_without_a_revision(database: Connection) -> None:
    put(database, article(published=Published(), byline=None))
    put(database, article(byline="Staff"), run="replay1")
    assert rows(database, "SELECT byline, published_on, revision, run_id FROM dateline.article") == [
        ("Staff", date(2026, 3, 1), 1, "replay1")
    ]
    # A better extraction of the same bytes: another fingerprint, and still no edit.
    digest = article().digest
    put(database, article(body="The minister spoke. More.", digest=digest), run="replay2")
    assert rows(database, "SELECT number, body FROM dateline.revision") == [(1, "The minister spoke. More.")]
    # The same bytes seen on a later day, extracted by the older program in between.
    put(database, article(body="The minister spoke.", digest=digest, at=NOON + timedelta(days=1)), run="run3")
    assert rows(database, "SELECT number, body, fetched_at FROM dateline.revision") == [
        (1, "The minister spoke.", NOON)
    ]


def test_recheck_never_makes_a_date_worse(database: Connection) -> None:
    agreed = published(confidence="agreed", at=NOON, precision="minute")
    put(database, article(published=agreed))
    put(database, article(at=NOON + timedelta(days=1), published=published(confidence="inferred")), run="run2")
    put(database, article(at=NOON + timedelta(days=2), published=Published()), run="run3")
    query = "SELECT published_confidence, published_precision, published_at, last_seen_at FROM dateline.article"
    assert rows(database, query) == [("agreed", "minute", NOON, NOON + timedelta(days=2))]
    # A replay of the latest fetch says what the present rules say.
    put(database, article(at=NOON + timedelta(days=2), published=Published()), run="replay")
    assert rows(database, query) == [(None, None, None, NOON + timedelta(days=2))]


def test_same_address_twice_in_one_batch(database: Connection) -> None:
    later = article(body="Later.", at=NOON + timedelta(hours=1))
    assert put(database, later, article(body="Earlier.")) == LoadCounts(new=1)
    assert rows(database, "SELECT body, revision, first_seen_at FROM dateline.article") == [("Later.", 2, NOON)]
    assert rows(database, "SELECT number, body FROM dateline.revision ORDER BY 1") == [(1, "Earlier."), (2, "Later.")]


def test_first_source_keeps_the_article(database: Connection) -> None:
    put(database, article())
    foreign = replace(article(body="Read with other selectors.", at=NOON + timedelta(days=1)), source_id="xx_paper")
    assert put(database, foreign, source=PAPER, run="run2") == LoadCounts(unchanged=1)
    assert rows(database, "SELECT source_id, body, revision FROM dateline.article") == [
        ("xx_mfa", "The minister spoke.", 1)
    ]
    assert rows(database, "SELECT source_id, article_id IS NOT NULL FROM dateline.page ORDER BY 1") == [
        ("xx_mfa", True),
        ("xx_paper", True),
    ]


def test_what_postgres_cannot_hold_is_cleaned_and_noted(database: Connection) -> None:
    dirty = article(
        body="a\x00b \ud800c\\N\t\r\n\n\\.\nend",
        title="\udfff",
        byline='back\\slash "quoted"',
        published=published(evidence=({"raw": "x\x00\ud83d", "score": float("nan")},)),
        mentions=(mention(text="\x00x"),),
    )
    assert put(database, dirty) == LoadCounts(new=1)
    assert rows(database, "SELECT body, title, byline, date_evidence FROM dateline.article") == [
        ("ab \ufffdc\\N\t\r\n\n\\.\nend", "\ufffd", 'back\\slash "quoted"', [{"raw": "x\ufffd", "score": None}])
    ]
    assert rows(database, "SELECT text FROM news.date_mention") == [("x",)]
    query = "SELECT stage, reason, detail, article_id IS NOT NULL, resolved_at FROM dateline.quarantine"
    assert rows(database, query) == [
        ("load", "text_cleaned", "NUL bytes or lone surrogates were cleaned: 1 in title, 2 in body", True, None)
    ]


def test_refused_rows_are_isolated(database: Connection) -> None:
    long = "https://mfa.example/" + "".join(sha256(str(n).encode()).hexdigest() for n in range(200))
    bad = {
        "precision": article("precision", published=published(precision="week")),
        "range": article("range", published=published(during=(NOON, NOON - timedelta(days=1)))),
        "long": article("long", canonical_url=long),
        "mention": article("mention", mentions=(mention(start=12),)),
    }
    good = [article(f"good{n}") for n in range(40)]
    batch = [*good[:7], bad["precision"], *good[7:20], bad["range"], bad["long"], *good[20:], bad["mention"]]
    assert put(database, *batch, failures=[Failure("xx_mfa", long, "extract", "no_body")]) == LoadCounts(
        new=40, quarantined=5
    )
    refused = dict(rows(database, "SELECT url, detail FROM dateline.quarantine WHERE reason = 'refused'"))
    assert set(refused) == {bad[name].url for name in ("precision", "range", "long", "mention")}
    told = {detail.split(":")[0] for detail in refused.values()}  # type: ignore[attr-defined]
    assert told == {"CheckViolation", "DataException", "ProgramLimitExceeded"}


def test_a_naive_instant_is_refused_not_guessed(database: Connection) -> None:
    naive = article(published=published(at=NOON.replace(tzinfo=None)))
    assert put(database, naive, article("good")) == LoadCounts(new=1, quarantined=1)


def test_article_of_another_source_is_a_mistake_of_the_caller(database: Connection) -> None:
    with pytest.raises(ValueError, match="belongs to 'xx_mfa', not to 'xx_paper'"):
        put(database, article(), source=PAPER)
    assert rows(database, "SELECT count(*) FROM dateline.source") == [(0,)]


# -- pages and quarantine


def due_days(connection: Connection) -> float | None:
    ((seconds,),) = rows(connection, "SELECT extract(epoch FROM due_at - first_fetched_at) FROM dateline.page")
    return None if seconds is None else (float(seconds) + 3600) / 86400  # type: ignore[arg-type]


def test_pages_are_due_at_growing_ages(database: Connection) -> None:
    url = article().url
    put(database, article())
    seen = [due_days(database)]
    for number, days in enumerate((1, 2, 4, 8, 16, 32)):
        moment = NOON + timedelta(days=days, minutes=-3)
        checked = replace(report(f"check{number}"), finished_at=moment, unmodified=(url,), not_modified=1)
        put(database, report=checked, run=f"check{number}")
        seen.append(due_days(database))
    assert seen == [1, 2, 4, 8, 16, 32, None]
    query = "SELECT status, last_seen_at, revision FROM dateline.page JOIN dateline.article USING (url)"
    assert rows(database, query) == [(304, NOON + timedelta(days=32, minutes=-3), 1)]


def test_frontier_tells_what_is_known_and_due(database: Connection) -> None:
    put(
        database,
        article("one", listed_modified="Sun, 01 Mar 2026", last_modified="Sat, 28 Feb 2026 00:00:00 GMT"),
        failures=[Failure("xx_mfa", "https://mfa.example/news/down", "crawl", "http_503", "", NOON, status=503)],
    )
    assert list(known_urls.rows(database, "xx_paper", now=NOON)) == []
    down, one = known_urls.rows(database, "xx_mfa", now=NOON + timedelta(hours=2))
    assert one == {
        "url": "https://mfa.example/news/one",
        "canonical_url": "https://mfa.example/news/one",
        "etag": '"1"',
        "last_modified": "Sat, 28 Feb 2026 00:00:00 GMT",
        "listed_modified": "Sun, 01 Mar 2026",
        "fetched_at": "2026-03-01T12:00:00+00:00",
        "due": False,
        "listed_on": None,
        "listed_place": None,
    }
    assert (down["url"], down["due"]) == ("https://mfa.example/news/down", True)
    assert [each["due"] for each in known_urls.rows(database, "xx_mfa", now=NOON + timedelta(days=1))] == [True, True]


def test_quarantine_counts_fetches_and_is_resolved_by_a_load(database: Connection) -> None:
    url = article().url
    trouble = Failure("xx_mfa", url, "extract", "gateway_error", "502", NOON, "a.warc.gz", 5, 200)
    state = "SELECT times, first_seen_at, last_seen_at, resolved_at FROM dateline.quarantine"
    assert put(database, failures=[trouble, trouble]) == LoadCounts(quarantined=1)
    put(database, failures=[trouble], run="run1")
    assert rows(database, state) == [(1, NOON, NOON, None)]
    day = timedelta(days=1)
    put(database, failures=[replace(trouble, fetched_at=NOON + day)], run="run2")
    assert rows(database, state) == [(2, NOON, NOON + day, None)]
    put(database, article(at=NOON + 2 * day), run="run3")
    assert rows(database, state) == [(2, NOON, NOON + day, NOON + 2 * day)]
    put(database, failures=[trouble], run="run1")
    assert rows(database, state) == [(2, NOON, NOON + day, NOON + 2 * day)]
    put(database, failures=[replace(trouble, fetched_at=NOON + 3 * day)], run="run4")
    assert rows(database, state) == [(3, NOON, NOON + 3 * day, None)]


def test_a_doubt_about_a_date_is_a_note_not_a_failed_page(database: Connection) -> None:
    doubt = Failure("xx_mfa", article().url, "dates", "date_in_future", "2099", NOON, "a.warc.gz", 5, 200)
    assert put(database, article(published=Published()), failures=[doubt]) == LoadCounts(new=1)
    assert rows(database, "SELECT failures, status FROM dateline.page") == [(0, 200)]
    assert rows(database, "SELECT reason, resolved_at, article_id IS NOT NULL FROM dateline.quarantine") == [
        ("date_in_future", None, True)
    ]
    put(database, article(at=NOON + timedelta(days=1)), run="run2")
    assert rows(database, "SELECT resolved_at FROM dateline.quarantine") == [(NOON + timedelta(days=1),)]


def test_page_taken_down_is_a_retraction_and_may_come_back(database: Connection) -> None:
    day = timedelta(days=1)
    put(database, article())
    gone = Failure("xx_mfa", article().url, "crawl", "http_410", "", NOON + day, status=410)
    put(database, failures=[gone], run="run2")
    put(database, failures=[replace(gone, fetched_at=NOON + 2 * day)], run="run3")
    assert rows(database, "SELECT retracted_at, body FROM news.article") == [(NOON + day, "The minister spoke.")]
    put(database, article(at=NOON + 3 * day), run="run4")
    query = "SELECT retracted_at, gone_at FROM news.article JOIN dateline.page USING (url)"
    assert rows(database, query) == [(None, None)]


def test_crawl_report_is_kept(database: Connection) -> None:
    told = report("run1", state="partial", reason="a \x00 b", newest_listed="2026-03-01T10:00:00Z", window="odd")
    put(database, article(), report=told)
    assert rows(database, "SELECT state, reason, newest_listed, days, statuses, articles_new FROM dateline.crawl") == [
        ("partial", "a  b", date(2026, 3, 1), None, {"200": 4}, 1)
    ]


# -- interruption


CHILD = """
import sys
from datetime import UTC, datetime, timedelta
sys.path.insert(0, {tests!r})
from factories import MFA, NOON, article, report
from dateline import database
from dateline.database.load import load

def batch():
    for number in range(600):
        if number == {pause}:
            print("half", flush=True)
            sys.stdin.readline()
        yield article(f"page{{number:04}}")

load(database.connect(), MFA, batch(), [], report=report("run1"), run_id="run1", loaded_at=NOON)
"""


def child(pause: int) -> subprocess.Popen[str]:
    tests = TESTS
    code = CHILD.format(tests=str(tests), pause=pause)
    return subprocess.Popen(
        [sys.executable, "-c", code], cwd=tests.parent, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_killed_load_leaves_nothing_and_its_repetition_gives_the_same_rows(database: Connection) -> None:
    # Killed while it copies.
    loading = child(pause=550)
    assert loading.stdout is not None
    assert loading.stdout.readline() == "half\n"
    loading.kill()
    loading.wait()
    # Killed while it merges: a lock on the last table it writes holds it just before the end.
    blocker = connect()
    with blocker.cursor() as cursor:
        cursor.execute("LOCK TABLE dateline.crawl IN ACCESS EXCLUSIVE MODE")
    loading = child(pause=-1)
    waiting = "SELECT count(*) FROM pg_locks WHERE relation = 'dateline.crawl'::regclass AND NOT granted"
    while rows(database, waiting) == [(0,)]:
        assert loading.poll() is None
    loading.kill()
    loading.wait()
    blocker.close()
    idle = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    while rows(database, idle) != [(0,)]:
        pass
    assert not any(snapshot(database).values())
    for _ in range(2):
        batch = [article(f"page{number:04}") for number in range(600)]
        assert put(database, *batch, report=report("run1"), loaded_at=NOON) == LoadCounts(new=600)
        assert rows(database, "SELECT count(*), count(DISTINCT canonical_url) FROM dateline.article") == [(600, 600)]
        assert rows(database, "SELECT count(*) FROM dateline.revision") == [(600,)]


def test_loads_that_share_addresses_do_not_deadlock(database: Connection) -> None:
    shared = [article(f"page{number:03}") for number in range(150)]

    def run(number: int) -> LoadCounts:
        source = replace(MFA, source_id=f"xx_{number}")
        batch = [replace(each, source_id=source.source_id) for each in shared]
        with closing(connect()) as connection:
            return put(connection, *(batch if number % 2 else reversed(batch)), source=source, run=f"run{number}")

    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(run, range(4)))
    assert sum(each.new for each in counts) == 150
    assert sum(each.unchanged for each in counts) == 450
    assert rows(database, "SELECT count(*) FROM dateline.article") == [(150,)]
    assert rows(database, "SELECT count(*) FROM dateline.page") == [(600,)]


# -- what changed, and what became of the page


def test_a_revision_tells_what_changed(database: Connection) -> None:
    day = timedelta(days=1)
    put(database, article(body="The blast left 4 killed in the market."))
    put(database, article(body="The blast left 6 killed in the market.", at=NOON + day), run="run2")
    put(database, article(body="The blast left 6 killed in the  market.", at=NOON + 2 * day), run="run3")
    query = "SELECT number, class, changed_fields, previous_number, words_added, words_removed, diff FROM news.revision"
    edit = {
        "field": "body", "op": "replace", "at": 14, "old": " 4", "new": " 6",
        "context": "The blast left[…] killed in the market.",
    }  # fmt: skip
    first, second, third = rows(database, f"{query} ORDER BY number")
    assert first == (1, None, None, None, None, None, None)
    assert second == (2, "substantive", ["body"], 1, 1, 1, [edit])
    assert third[:3] == (3, "noise", ["body"])
    assert rows(
        database, "SELECT number, changes, lower(changed_during), upper(changed_during) FROM news.changed_statement"
    ) == [(2, "body: The blast left [-4-]{+6+} killed in the market.", NOON, NOON + day)]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (1, 3, 0, 2), (2, 0, 3, 1)])
def test_what_changed_does_not_depend_on_the_order_of_loads(database: Connection, order: tuple[int, ...]) -> None:
    first, second = published(date(2026, 3, 1)), published(date(2026, 3, 2))
    fetches = [
        article(body="Four people were killed.", published=first, at=NOON),
        article(body="Six people were killed.", published=first, at=NOON + timedelta(days=1)),
        article(body="Six people were killed.", published=second, at=NOON + timedelta(days=2)),
        article(body="Six people were killed.", published=Published(), at=NOON + timedelta(days=4)),
    ]
    for number in order:
        put(database, fetches[number], run=f"run{number}")
    query = (
        "SELECT number, fetched_at, class, changed_fields, changes, published_on FROM dateline.revision ORDER BY number"
    )
    assert rows(database, query) == [
        (1, NOON, None, None, None, date(2026, 3, 1)),
        (2, NOON + timedelta(days=1), "substantive", ["body"],
         "body: [-Four-]{+Six+} people were killed.", date(2026, 3, 1)),
        (3, NOON + timedelta(days=2), "substantive", ["published_on"],
         "published_on: [-2026-03-01-]{+2026-03-02+}", date(2026, 3, 2)),
    ]  # fmt: skip


def test_a_day_read_elsewhere_on_the_page_is_no_edit(database: Connection) -> None:
    put(database, article(published=published(origin="feed")))
    put(database, article(published=published(date(2026, 3, 2)), at=NOON + timedelta(days=1)), run="run2")
    other = published(date(2026, 3, 1), origin="jsonld")
    put(database, article(published=other, at=NOON + timedelta(days=2)), run="run3")
    assert rows(database, "SELECT number FROM dateline.revision") == [(1,)]


DAY = timedelta(days=1)
LIFE = [
    ("text", NOON),
    ("gone", NOON + DAY),
    ("gone", NOON + 2 * DAY),
    ("304", NOON + 4 * DAY),
    ("text", NOON + 5 * DAY),
    ("gone", NOON + 8 * DAY),
]


def live(connection: Connection, number: int) -> None:
    what, at = LIFE[number]
    run = f"run{number}"
    if what == "text":
        put(connection, article(at=at), run=run)
    elif what == "gone":
        put(connection, failures=[gone(at)], run=run)
    else:
        told = replace(report(run), finished_at=at, unmodified=(article().url,), not_modified=1)
        put(connection, report=told, run=run)


EVENTS = "SELECT event, at, evidence FROM news.article_event ORDER BY at"


def test_a_page_is_taken_down_and_put_back(database: Connection) -> None:
    for number in range(len(LIFE)):
        live(database, number)
    assert rows(database, EVENTS) == [
        ("retracted", NOON + DAY, "answered 404"),
        ("restored", NOON + 4 * DAY, "answered 304"),
        ("retracted", NOON + 8 * DAY, "answered 404"),
    ]
    assert rows(database, "SELECT retracted_at, revision FROM news.article") == [(NOON + 8 * DAY, 1)]
    stood = {hours: len(rows(database, f"SELECT FROM news.article_as_of('{NOON + timedelta(hours=hours)}')"))
             for hours in (-1, 1, 25, 95, 97, 191, 193)}  # fmt: skip
    assert stood == {-1: 0, 1: 1, 25: 0, 95: 0, 97: 1, 191: 1, 193: 0}
    before = snapshot(database)
    live(database, 5)
    assert snapshot(database) == before


@pytest.mark.parametrize("order", [(0, 5, 1, 4, 2), (0, 4, 5, 2, 1), (0, 2, 1, 5, 4)])
def test_events_do_not_depend_on_the_order_of_loads(database: Connection, order: tuple[int, ...]) -> None:
    for number in order:
        live(database, number)
    assert rows(database, EVENTS) == [
        ("retracted", NOON + DAY, "answered 404"),
        ("restored", NOON + 5 * DAY, "answered with its text"),
        ("retracted", NOON + 8 * DAY, "answered 404"),
    ]
    assert rows(database, "SELECT retracted_at FROM news.article") == [(NOON + 8 * DAY,)]


def test_a_gone_page_is_looked_at_again_at_doubling_distances_and_then_left(database: Connection) -> None:
    put(database, article())
    at, looks = NOON + DAY, []
    for number in range(20):
        put(database, failures=[gone(at)], run=f"look{number}")
        ((due,),) = rows(database, "SELECT due_at FROM dateline.page")
        if due is None:
            break
        # The next daily run at or after the moment.
        at += max(DAY, timedelta(days=-((at - due) // DAY)))  # type: ignore[operator]
        looks.append((at - NOON).days)
    assert looks == [2, 3, 6, 13, 28, 59, 90, 121]


def test_a_page_that_leads_elsewhere_has_moved(database: Connection) -> None:
    put(database, article("one"))
    home = Failure(
        "xx_mfa",
        article().url,
        "crawl",
        "redirected_home",
        "redirects to the front page https://mfa.example/",
        NOON + DAY,
    )
    put(database, failures=[home], run="run2")
    put(database, article("one", at=NOON + 2 * DAY), run="run3")
    other = article("two", at=NOON + 4 * DAY, url=article("one").url)
    put(database, other, run="run4")
    put(database, other, run="run4")
    assert rows(database, EVENTS) == [
        ("moved", NOON + DAY, "redirects to the front page https://mfa.example/"),
        ("restored", NOON + 2 * DAY, "answered with its text"),
        ("moved", NOON + 4 * DAY, "redirects to https://mfa.example/news/two"),
    ]
    assert rows(database, "SELECT count(*) FROM news.article WHERE retracted_at IS NOT NULL") == [(0,)]


def test_what_vanishes_from_a_list_is_told_until_it_is_back(database: Connection) -> None:
    page = "https://mfa.example/feed"
    put(database, article("one"), article("pinned", published=published(date(2025, 1, 1))), article("two"))
    urls = {slug: article(slug).canonical_url for slug in ("one", "pinned", "two")}
    missing = {urls[slug]: (page, "https://mfa.example/news/new", urls["two"]) for slug in ("one", "pinned")}
    told = replace(report("run2"), listed={page: (urls["two"],)}, delisted=missing)
    put(database, report=told, run="run2")
    assert rows(database, "SELECT canonical_url, event FROM news.article_event") == [(urls["one"], "delisted")]
    back = replace(report("run3"), finished_at=NOON + DAY, listed={page: (urls["one"], urls["two"])})
    put(database, report=back, run="run3")
    put(database, report=replace(back, finished_at=NOON + 2 * DAY), run="run4")
    assert rows(database, "SELECT event, at FROM news.article_event ORDER BY at") == [
        ("delisted", report("run2").finished_at),
        ("relisted", NOON + DAY),
    ]
    places = [(row["url"], row["listed_place"]) for row in known_urls.rows(database, "xx_mfa", now=NOON)]
    assert places == [(urls["one"], 1), (urls["pinned"], None), (urls["two"], 2)]
    assert rows(database, "SELECT retracted_at FROM news.article WHERE retracted_at IS NOT NULL") == []


def test_only_due_pages_are_looked_at_again_those_first_that_wait_longest(database: Connection) -> None:
    put(database, article("new", at=NOON + DAY), article("older", at=NOON), article("old", at=NOON - 3 * DAY))
    due = list(known_urls.due(database, "xx_mfa", now=NOON + DAY, most=10))
    assert [row["url"].rpartition("/")[2] for row in due] == ["old", "older"]  # type: ignore[attr-defined]
    assert all(row["due"] and row["etag"] for row in due)
    assert len(list(known_urls.due(database, "xx_mfa", now=NOON + DAY, most=1))) == 1


def test_what_the_earlier_code_read_alike_stays_alike(database: Connection) -> None:
    """Three payloads of one wording; the code changes before the third: reading the first again is enough."""
    fetches = [article(body="The minister spoke.", at=NOON + n * DAY) for n in range(3)]
    put(database, fetches[0])
    put(database, fetches[1], run="run2")
    better = {"body": "The minister spoke. More.", "fingerprint": "f" * 64}
    third = replace(fetches[2], **better)  # type: ignore[arg-type]
    assert differing(database, MFA, [fetches[2]]) == []
    assert differing(database, MFA, [third]) == [("file:///archive/one.warc.gz", 100)]
    put(database, third, replace(fetches[0], **better), run="run3")  # type: ignore[arg-type]
    assert rows(database, "SELECT number, body, class FROM dateline.revision") == [
        (1, "The minister spoke. More.", None)
    ]


@pytest.mark.parametrize(
    ("before", "now", "missing"),
    [
        ("abcd", "abcd", {}),
        ("abcd", "acd", {"b": "ac"}),
        ("abcd", "xbcd", {"a": "xb"}),
        # The first item, with nothing newer above: it may only have been unpinned.
        ("abcd", "bcd", {}),
        # By age off the end, also when many new ones came.
        ("abcd", "xyab", {}),
        ("abcd", "xyzw", {}),
        # Another order, or half of it gone: the list was made anew.
        ("abcd", "adb", {}),
        ("abcdef", "af", {}),
        ("abcd", "", {}),
        ("", "abcd", {}),
    ],
)
def test_what_vanished_from_between_its_neighbours(before: str, now: str, missing: dict[str, str]) -> None:
    assert vanished(before, now) == {gone: tuple(around) for gone, around in missing.items()}


def test_a_zone_that_the_server_does_not_know_is_refused(database: Connection) -> None:
    with pytest.raises(errors.InvalidParameterValue, match='time zone "Europe/Atlantis" not recognized'):
        put(database, article("one"), source=replace(MFA, timezone="Europe/Atlantis"))
    assert rows(database, "SELECT count(*) FROM dateline.source") == [(0,)]


def test_the_server_knows_every_zone_of_a_spider(database: Connection) -> None:
    zones = {load_source(source_id).timezone for source_id in source_ids()}
    assert len(zones) > 30
    known = {name for (name,) in rows(database, "SELECT name FROM pg_timezone_names")}
    assert zones - known == set()
