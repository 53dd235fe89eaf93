"""The columns of an article, made from the fields of the record.

COPY, the upsert of articles and revisions, and the replay use these lists and no other: a field that is added to
`Article` is a column of `dateline.article` of the same name, and a migration that adds the column is all that the load
needs. In `sql/load/`, `{read}` stands for a list of columns, `{latest.read}` for the same of an alias, and
`{read = extraction.read}` for assignments.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, Final

from dateline.database import sql_files
from dateline.database.stored_values import interval
from dateline.model.json_codec import decode
from dateline.model.records import Article, Published

PUBLISHED: Final[Mapping[str, str]] = {
    "evidence": "date_evidence",
    "modified_at": "modified_at",
    **{
        each.name: f"published_{each.name}"
        for each in fields(Published)
        if each.name not in ("evidence", "modified_at")
    },
}
"""The columns of the date, by the fields of `Published`; `published_notes` becomes rows of the quarantine."""

IDENTITY: Final = ("source_id", "canonical_url")
FETCH: Final = ("fetched_at", "archive", "archive_offset", "digest")
"""Which fetch a text was read from."""
PAGE: Final = ("etag", "last_modified", "listed_modified")
"""Kept in `dateline.page`."""
ELSEWHERE: Final = ("published", "mentions", "variants", "missed")
"""Fields that are no column: several columns, or rows of other tables."""
DATE: Final = tuple(column for field, column in PUBLISHED.items() if field != "notes")
READ: Final = (
    *(each.name for each in fields(Article) if each.name not in (*IDENTITY, *FETCH, *PAGE, *ELSEWHERE)),
    *DATE,
)
"""What the page says: an article takes it from its latest fetch."""
REVISED: Final = (
    "title", "lead", "body", "byline", "section", "language", "published_on", "published_at", "published_raw",
    "modified_at",
)  # fmt: skip
"""What each revision keeps of it."""
STAGED: Final = (*IDENTITY, *FETCH, *PAGE, *READ)
"""What the load copies into `staged_article`."""

LISTS: Final[Mapping[str, Sequence[str]]] = {"read": READ, "fetch": FETCH, "revised": REVISED}
_LIST = re.compile(r"\{(?:(\w+)\.)?(\w+)\}")
_ASSIGNED = re.compile(r"\{(\w+) = (\w+)\.\1\}")


@cache
def query(name: str) -> str:
    """A file of `sql/` with its lists of columns filled in."""

    def assigned(match: re.Match[str]) -> str:
        return ", ".join(f"{column} = {match[2]}.{column}" for column in LISTS[match[1]])

    def listed(match: re.Match[str]) -> str:
        alias = f"{match[1]}." if match[1] else ""
        return ", ".join(f"{alias}{column}" for column in LISTS[match[2]])

    return _LIST.sub(listed, _ASSIGNED.sub(assigned, sql_files.query(name)))


def values(article: Article) -> list[object]:
    """The article's values for STAGED, in that order."""
    date = {column: getattr(article.published, field) for field, column in PUBLISHED.items()}
    date["published_during"] = interval(article.published.during)
    return [date[column] if column in date else getattr(article, column) for column in STAGED]


def record(row: Mapping[str, Any], published: Mapping[str, Any] | None = None) -> Article:
    """The article of a row in JSON; `published` are the fields of its date, where they are not those of the row.

    Raises ValueError for a value of the wrong type.
    """
    if published is None:
        published = {field: row[column] for field, column in PUBLISHED.items()}
    known = {each.name: row.get(each.name) for each in fields(Article) if each.name not in ELSEWHERE}
    others = {name: row[name] for name in ELSEWHERE if name in row}
    return decode(Article, {**known, **others, "published": published})
