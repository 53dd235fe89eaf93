"""Incremental readers miss nothing, days are counted, silences and first reports are told."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from factories import MFA, NOON, PAPER, article, published, put, rows

from dateline import database as databases
from dateline.database.connection import Connection
from dateline.database.publish import tell_changes
from dateline.model.records import Published
from dateline.pipeline import stages

TEXT = "The ministry announced on Monday that the talks on the border crossing at Torkham will go on in spring. " * 3


class Reader:
    """An incremental consumer: keeps the greatest stamp that it has read."""

    def __init__(self, connection: Connection) -> None:
        self.connection, self.cursor = connection, datetime(1, 1, 1, tzinfo=UTC)

    def read(self) -> list[tuple[str, str]]:
        with self.connection, self.connection.cursor() as cursor:
            cursor.execute(
                "SELECT told.visible_at, article.canonical_url, told.change FROM news.changes_since(%s) AS told "
                "JOIN news.article AS article ON article.article_id = told.article_id",
                (self.cursor,),
            )
            found = cursor.fetchall()
        self.cursor = max([stamp for stamp, _, _ in found], default=self.cursor)
        return sorted((url.rpartition("/")[2], change) for _, url, change in found)


def test_each_kind_of_change_is_told_once(database: Connection) -> None:
    reader = Reader(database)
    put(database, article("one"), article("two"))
    assert reader.read() == []  # not published yet
    tell_changes(database)
    assert reader.read() == [("one", "new"), ("two", "new")]
    put(database, article("one"), article("two"), run="run2", loaded_at=NOON + timedelta(hours=2))
    assert tell_changes(database) == 0
    later = NOON + timedelta(days=1)
    put(database, article("one", body="Other words now.", at=later), run="run3", loaded_at=later)
    # A revision keeps the date that stood on it, so that another date is another revision too.
    put(
        database,
        article("two", published=published(date(2026, 2, 28)), at=later),
        run="run4",
        loaded_at=later,
    )
    tell_changes(database)
    assert reader.read() == [("one", "revised"), ("two", "redated"), ("two", "revised")]
    assert reader.read() == []


def test_a_group_is_told(database: Connection) -> None:
    reader = Reader(database)
    put(database, article("one", title="Talks", body=TEXT))
    tell_changes(database)
    reader.read()
    put(database, replace(article("copy", title="Talks", body=TEXT), source_id="xx_paper"), source=PAPER, run="run2")
    stages.duplicates(run_id="run2")
    tell_changes(database)
    assert reader.read() == [("copy", "new"), ("copy", "relinked"), ("one", "relinked")]


def test_nothing_is_lost_while_loads_overlap(database: Connection, database_dsn: str) -> None:
    """A load that began first and commits last is still read."""
    reader = Reader(database)
    with closing(databases.connect(database_dsn)) as slow, slow.cursor() as cursor:
        put(database, article("before"))
        cursor.execute(
            "INSERT INTO dateline.article_change (article_id, change, happened_at) "
            "SELECT article_id, 'restored', now() FROM dateline.article WHERE canonical_url LIKE '%before'"
        )
        put(database, article("during"), run="run2")
        tell_changes(database)
        assert reader.read() == [("before", "new"), ("during", "new")]
        slow.commit()
    tell_changes(database)
    assert reader.read() == [("before", "restored")]


def test_stamps_grow_even_if_the_clock_does_not(database: Connection) -> None:
    put(database, article("one"))
    tell_changes(database)
    with database, database.cursor() as cursor:
        cursor.execute("UPDATE dateline.article_change SET visible_at = now() + interval '1 day'")
    put(database, article("two"), run="run2")
    tell_changes(database)
    ((ordered,),) = rows(
        database,
        "SELECT array_agg(change_id ORDER BY visible_at) = array_agg(change_id ORDER BY change_id) "
        "FROM dateline.article_change",
    )
    assert ordered
    assert rows(database, "SELECT count(DISTINCT visible_at) FROM dateline.article_change") == [(2,)]


def counted(connection: Connection) -> dict[date, int | None]:
    return dict(rows(connection, "SELECT day, articles FROM news.daily_count ORDER BY day"))  # type: ignore[arg-type]


def cover(connection: Connection, **states: str) -> None:
    """Keep what was seen: `d05='blocked'` for 5 March."""
    with connection, connection.cursor() as cursor:
        for day, state in states.items():
            cursor.execute(
                "INSERT INTO dateline.coverage (source_id, day, state, articles, reason, evidence) "
                "VALUES ('xx_mfa', %s, %s, 0, '', '{}')",
                (date(2026, 3, int(day[1:])), state),
            )


def test_days_are_counted(database: Connection) -> None:
    first, second = date(2026, 3, 1), date(2026, 3, 2)
    put(database, article("one"), article("two"), article("undated", published=Published()))
    assert counted(database) == {first: 2}
    later = NOON + timedelta(days=1)
    moved = article("two", published=published(second), at=later)
    put(database, moved, run="run2", loaded_at=later)
    assert counted(database) == {first: 1, second: 1}
    put(database, article("one", published=published(second), at=later), run="run3", loaded_at=later)
    cover(database, d01="nothing_new", d03="usual_silence", d04="blocked")
    assert counted(database) == {first: 0, second: 2, date(2026, 3, 3): 0, date(2026, 3, 4): None}
    held = rows(database, "SELECT published_on, count(*) FROM news.article WHERE published_on IS NOT NULL GROUP BY 1")
    assert dict(held) == {day: count for day, count in counted(database).items() if count}


def test_silence_tells_looking_from_blindness(database: Connection) -> None:
    days = [1, 4, 5, 12]
    put(database, *(article(f"{n}", published=published(date(2026, 3, n))) for n in days))
    cover(database, d02="usual_silence", d03="nothing_new", d06="blocked", d07="nothing_new", d11="unreachable")
    found: list[Any] = rows(
        database,
        "SELECT first_day, last_day, days, seen_days, blind_days, states, usual_days FROM news.silence('xx_mfa')",
    )
    assert [(first.day, last.day, *counts) for first, last, *counts in found] == [
        (2, 3, 2, 2, 0, ["nothing_new", "usual_silence"], 2),
        (6, 11, 6, 1, 5, ["blocked", "not_run", "nothing_new", "unreachable"], 2),
    ]
    assert rows(database, "SELECT * FROM news.silence('no_such')") == []


def test_who_was_first(database: Connection) -> None:
    put(database, article("one", title="Talks", body=TEXT, published=published(date(2026, 3, 1))), source=MFA)
    copy = article("copy", title="Talks", body=TEXT, published=published(date(2026, 3, 3)))
    put(database, replace(copy, source_id="xx_paper"), source=PAPER, run="run2")
    stages.duplicates(run_id="run2")
    assert rows(
        database,
        "SELECT first_source_id, articles, sources, press_source_id, press_lag FROM news.first_to_report",
    ) == [("xx_mfa", 2, 2, "xx_paper", timedelta(days=2))]
