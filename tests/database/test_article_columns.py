"""One list of columns, made from the fields of the record, serves COPY, the upsert and the replay."""

from __future__ import annotations

from dataclasses import fields

from factories import article

from dateline.database import article_columns, sql_files
from dateline.database.connection import Connection
from dateline.model.records import Article, Published


def test_each_field_of_an_article_is_a_column_or_named_as_none() -> None:
    named = {each.name for each in fields(Article)}
    assert set(article_columns.ELSEWHERE) < named
    assert named - set(article_columns.ELSEWHERE) <= set(article_columns.STAGED)
    assert {each.name for each in fields(Published)} == set(article_columns.PUBLISHED)
    assert len(article_columns.STAGED) == len(set(article_columns.STAGED))
    assert len(article_columns.values(article())) == len(article_columns.STAGED)


def test_the_table_has_each_column(database: Connection) -> None:
    columns = """
        SELECT relname::text, array_agg(attname::text) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        WHERE attrelid IN ('dateline.article'::regclass, 'dateline.revision'::regclass, 'dateline.page'::regclass)
            AND attnum > 0 AND NOT attisdropped
        GROUP BY relname
    """
    with database, database.cursor() as cursor:
        cursor.execute(columns)
        found = {name: set(names) for name, names in cursor.fetchall()}
    assert {*article_columns.IDENTITY, *article_columns.READ, *article_columns.FETCH} <= found["article"]
    assert {*article_columns.REVISED, *article_columns.FETCH} <= found["revision"]
    assert set(article_columns.PAGE) <= found["page"]


def test_the_lists_stand_for_columns_in_each_statement() -> None:
    text = article_columns.query("load/revisions")
    assert "{" not in text
    assert "title = excluded.title, " in text
    assert "staged.title, " in text
    assert "{revised}" in sql_files.query("load/revisions")
