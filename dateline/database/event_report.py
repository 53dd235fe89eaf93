"""Find the texts that report the event of a ministry's statement, for the texts of one batch, and write them down.

What makes two texts tell one event is for `dateline.compare` to say; this finds the pairs worth asking about by the
keys that they share within a few days. Part of the transaction in which `dateline.database.article_link` links a batch.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from psycopg2 import extensions

from dateline.compare.event_anchors import Anchors, read
from dateline.compare.event_keys import SHARED, keys
from dateline.compare.event_relation import AFTER, BEFORE, LEAST, Relation, relate
from dateline.database import sql_files
from dateline.database.stored_values import copy

OPENING = 600
"""Letters of a body in which a date that is mentioned may be the event's."""
TEXTS, PAIRS, KEPT = 500, 1000, 2500
"""Texts that are read at once, pairs that are asked about at once, and texts of the batch that are kept in memory."""

Row = tuple[Any, ...]
COLUMNS = (
    "statement_text_id", "text_id", "score", "share_of_article", "share_of_statement",
    "names", "places", "terms", "numbers", "phrases", "days",
)  # fmt: skip


def find_reports(cursor: extensions.cursor, boilerplate: Collection[int]) -> int:
    """Tell anew what the texts in `touched_text` report, and what reports them; returns how many pairs were found."""
    _run(cursor, "stage")
    _run(cursor, "touched")
    touched = [text_id for (text_id,) in cursor.fetchall()]
    kept: dict[int, Anchors] = {}
    for start in range(0, len(touched), TEXTS):
        rows: list[Row] = []
        for text_id, text, facts in _tellers(cursor, touched[start : start + TEXTS], boilerplate):
            rows.append((text_id, *facts, _array(keys(text))))
            if len(kept) < KEPT:
                kept[text_id] = text
        copy(cursor, "staged_event", ("text_id", "day", "statement", "source_id", "keys"), rows)
    _run(cursor, "candidates", before=BEFORE, after=AFTER, shared=SHARED)
    held: dict[int, Anchors] = {}
    reports = 0
    # On the server: a crisis of which everybody writes makes very many pairs.
    with cursor.connection.cursor("event_pairs") as pairs:
        pairs.execute(sql_files.query("events/pairs"))
        while chunk := pairs.fetchmany(PAIRS):
            wanted = {text_id for pair in chunk for text_id in pair} - kept.keys()
            held = {text_id: text for text_id, text in held.items() if text_id in wanted}
            unread = sorted(wanted - held.keys())
            held |= {text_id: text for text_id, text, _ in _tellers(cursor, unread, boilerplate)}
            found = list(_related(chunk, ChainMap(kept, held)))
            copy(cursor, "staged_report", COLUMNS, found)
            reports += len(found)
    _run(cursor, "reports")
    return reports


def _run(cursor: extensions.cursor, name: str, **values: object) -> None:
    cursor.execute(sql_files.query(f"events/{name}"), values)


def _tellers(
    cursor: extensions.cursor, text_ids: list[int], boilerplate: Collection[int]
) -> Iterator[tuple[int, Anchors, tuple[date, bool, str]]]:
    _run(cursor, "texts", text_ids=text_ids, opening=OPENING)
    for text_id, title, body, language, country, statement, source_id, day, days in cursor.fetchall():
        text = read(title, body, language=language, home=country or "", day=day, days=days, boilerplate=boilerplate)
        yield text_id, text, (day, statement, source_id)


def _related(pairs: Iterable[tuple[int, int]], held: Mapping[int, Anchors]) -> Iterator[Row]:
    for statement_id, text_id in pairs:
        found = relate(held[statement_id], held[text_id])
        if found is not None and found.score >= LEAST:
            yield (statement_id, text_id, *_fields(found))


def _fields(found: Relation) -> Row:
    scores = (repr(found.score), repr(found.explained), repr(found.heard))
    lists = (found.names, found.places, found.terms, found.numbers, found.phrases, found.days)
    return (*scores, *map(_array, lists))


def _array(items: Iterable[object]) -> str:
    """A Postgres array in its text form."""
    quoted = (str(item).replace("\\", "\\\\").replace('"', '\\"') for item in items)
    return "{" + ",".join(f'"{item}"' for item in quoted) + "}"
