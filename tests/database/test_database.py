"""The migrations, the roles and the checks."""

from __future__ import annotations

import re

import pytest

from dateline.database import publish, repeatable, sql_files
from dateline.database.connection import Connection

# -- the schema


def test_every_table_and_column_is_explained(database: Connection) -> None:
    with database.cursor() as cursor:
        cursor.execute("""
            SELECT c.relname, a.attname, c.relkind
            FROM pg_class AS c
            JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum >= 0 AND NOT a.attisdropped
            WHERE c.relnamespace IN ('dateline'::regnamespace, 'news'::regnamespace) AND c.relkind IN ('r', 'v')
        """)
        columns = cursor.fetchall()
        cursor.execute("""
            SELECT c.relname || coalesce('.' || a.attname, '')
            FROM pg_class AS c
            LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace IN ('dateline'::regnamespace, 'news'::regnamespace) AND c.relkind IN ('r', 'p', 'v')
                AND NOT c.relispartition
                AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL)
        """)
        assert cursor.fetchall() == []
        cursor.execute("""
            SELECT relname FROM pg_class
            WHERE relnamespace = 'news'::regnamespace AND relkind = 'v'
                AND obj_description(oid, 'pg_class') NOT LIKE 'One row per %'
        """)
        assert cursor.fetchall() == []
        cursor.execute("""
            SELECT table_name, column_name, data_type FROM information_schema.columns
            WHERE table_schema IN ('dateline', 'news')
                AND data_type IN ('character varying', 'character', 'timestamp without time zone')
        """)
        assert cursor.fetchall() == []
    assert len(columns) > 150


# -- views


def test_views_are_replaced_dropped_only_when_needed_and_never_under_a_user(
    database: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    repeatable.apply(database)
    assert repeatable.apply(database) is False
    texts = sql_files.queries("views")

    def changed(old: str, new: str) -> None:
        altered = {name: text.replace(old, new) for name, text in texts.items()}
        assert altered != texts
        monkeypatch.setattr(sql_files, "queries", lambda folder: altered if folder == "views" else original(folder))

    original = sql_files.queries
    changed("One row per source (one", "One row per source, which is (one")
    assert repeatable.apply(database) is True
    # A column goes: the views are made anew, and the reader keeps the right to read.
    changed("    source.checked_on,\n    last", "    source.checked_on AS verified_on,\n    last")
    monkeypatch.setitem(
        sql_files.queries("views"),
        "01_source",
        sql_files.queries("views")["01_source"].replace(
            "COMMENT ON COLUMN news.source.checked_on", "COMMENT ON COLUMN news.source.verified_on"
        ),
    )
    assert repeatable.apply(database) is True
    with database, database.cursor() as cursor:
        cursor.execute("SELECT has_table_privilege('news_reader', 'news.source', 'SELECT')")
        assert cursor.fetchone() == (True,)
        cursor.execute("SELECT verified_on FROM news.source")
        cursor.execute("CREATE VIEW public.mine AS SELECT verified_on FROM news.source")
    monkeypatch.setattr(sql_files, "queries", original)
    with pytest.raises(repeatable.ViewsInUse, match=r"view mine depends on"):
        repeatable.apply(database)


# -- checks


def test_checks_find_what_they_look_for(database: Connection) -> None:
    assert publish.publish(database) == {"failed": [], "warned": []}
    with database, database.cursor() as cursor:
        cursor.execute("""
            INSERT INTO dateline.source
                (source_id, publisher, kind, country, language, timezone, calendar, date_order, status, updated_at)
            VALUES ('a', 'A', 'news', 'XX', 'en', 'UTC', 'gregorian', 'DMY', 'unverified', now());
            INSERT INTO dateline.article
                (source_id, canonical_url, url, final_url, date_evidence, first_seen_at, last_seen_at, fetched_at, body,
                 fingerprint, revision, first_run_id, run_id, loaded_at, updated_at, published_on, published_during,
                 published_precision, published_confidence)
            SELECT 'a', 'u', 'u', 'u', '[]', now(), now(), now(), '', 'f', 1, 'r', 'r', now(), now(), '2099-01-01',
                '[2099-01-01, 2099-02-01)', 'month', 'stated';
        """)
    assert publish.publish(database) == {
        "failed": ["article_without_revision", "date_contradicts_itself", "date_in_future"],
        "warned": ["empty_body"],
    }


def test_later_checks_find_what_they_look_for(database: Connection) -> None:
    article = """
        INSERT INTO dateline.article
            (source_id, canonical_url, url, final_url, date_evidence, first_seen_at, last_seen_at, fetched_at, body,
             fingerprint, revision, first_run_id, run_id, loaded_at, updated_at, published_on, published_during,
             published_precision, published_confidence)
        SELECT 'a', n::text, 'u', 'u', '[]', now(), now(), now(), %s, 'f', 1, 'r', 'r',
            now() - %s * interval '1 day', now(), CASE WHEN %s THEN current_date END,
            CASE WHEN %s THEN tstzrange(now(), now() + interval '1 hour') END,
            CASE WHEN %s THEN 'day' END, CASE WHEN %s THEN 'stated' END
        FROM generate_series(%s, %s) AS n
    """
    with database, database.cursor() as cursor:
        cursor.execute("""
            INSERT INTO dateline.source
                (source_id, publisher, kind, country, language, timezone, calendar, date_order, status, updated_at)
            VALUES ('a', 'A', 'news', 'XX', 'en', 'UTC', 'gregorian', 'DMY', 'unverified', now())
        """)
        cursor.execute(article, ("The minister spoke.", 20, *[True] * 4, 1, 30))
        cursor.execute(article, ("Le ministre a parlé à Genève, où il était.", 1, *[False] * 4, 31, 36))
        cursor.execute(article, ("Le ministre a parlÃ© Ã\u00a0 GenÃ¨ve.", 1, *[True] * 4, 37, 37))
        cursor.execute("UPDATE dateline.day_count SET articles = articles + 1")
    found = publish.publish(database)
    assert set(found["failed"]) == {"article_without_revision", "day_totals"}
    assert set(found["warned"]) == {"garbled_text", "undated_more_often"}


def test_nothing_is_published_while_a_check_fails(
    database: Connection, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Connection] = []
    monkeypatch.setattr(publish, "tell_changes", told.append)
    original = sql_files.queries
    many = """
        -- More rows than a log should hold, 100%.
        SELECT n AS article_id FROM generate_series(1, 500) AS n
        -- All.
        ;
    """
    monkeypatch.setattr(
        sql_files, "queries", lambda folder: {"wrong": many} if folder == "checks/fail" else original(folder)
    )
    with caplog.at_level("WARNING"):
        assert publish.publish(database)["failed"] == ["wrong"]
    assert told == []
    shown = [each for each in caplog.messages if each.startswith("check fail/wrong")]
    assert shown[0] == "check fail/wrong: 500 offending rows"
    assert shown[1] == "check fail/wrong: article_id=1"
    assert len(shown) == 1 + publish.SHOWN


def test_sql_files_open_with_their_purpose() -> None:
    found = [path for path in sql_files.FOLDER.rglob("*.sql") if not path.is_relative_to(sql_files.FOLDER / "examples")]
    assert len(found) > 20
    assert [path.name for path in found if not path.read_text(encoding="utf-8").startswith("-- ")] == []


def test_every_sql_file_is_used() -> None:
    """A file is named in `dateline/` by its stem, or lies in a folder whose files are all applied."""
    whole = {*repeatable.FOLDERS, "migrations", "examples", "checks"}
    code = "\n".join(path.read_text(encoding="utf-8") for path in (sql_files.FOLDER.parent / "dateline").rglob("*.py"))
    named = set(re.findall(r"[\"/](\w+)(?:\.sql)?\"", code))
    found = {path.relative_to(sql_files.FOLDER) for path in sql_files.FOLDER.rglob("*.sql")}
    assert len(found) > 100
    assert [str(path) for path in sorted(found) if path.parts[0] not in whole and path.stem not in named] == []
