"""Keep the search index: the words of every article that is new or changed, after the load and apart from it.

Batches are committed one by one, and what is indexed already is left alone: it can be stopped and repeated at any time.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dateline.database import sql_files
from dateline.database.connection import Connection

BATCH = 500

OVERLAP = timedelta(days=3)
"""Loads that run side by side commit in another order than their time stamps; no run lasts as long as this."""


def index(connection: Connection, *, everything: bool = False) -> int:
    """Index what is new or changed; returns the number of articles.

    `everything`: look at all articles, not only at those of the days before the newest that is indexed.
    """
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("search/indexed_until"))
        ((until,),) = cursor.fetchall()
    after, after_article = datetime(1, 1, 1, tzinfo=UTC), 0
    if until is not None and not everything:
        after = until - OVERLAP
    indexed = 0
    while True:
        with connection, connection.cursor() as cursor:
            cursor.execute(sql_files.query("search/lock"))
            cursor.execute(
                sql_files.query("search/due"), {"after": after, "after_article": after_article, "limit": BATCH}
            )
            due = cursor.fetchall()
            if not due:
                return indexed
            chosen = {"article_ids": [article_id for article_id, _ in due]}
            cursor.execute(sql_files.query("search/remove"), chosen)
            cursor.execute(sql_files.query("search/add"), chosen)
        indexed += len(due)
        after_article, after = due[-1]
