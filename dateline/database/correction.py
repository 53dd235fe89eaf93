"""Corrections in the database: kept by address, laid over what the page says, told to readers at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from psycopg2 import extensions

from dateline.database import sql_files
from dateline.database.connection import Connection
from dateline.database.stored_values import as_json, interval
from dateline.extract import corrections
from dateline.extract.corrections import Correction, Field, Refused
from dateline.model.source import Source
from dateline.model.text import clean
from dateline.model.urls import canonical_url


@dataclass(frozen=True, slots=True)
class Held:
    """The article that somebody wants to correct, with the facts of its source as last loaded."""

    article_id: int
    canonical_url: str
    title: str | None
    language: str | None
    body: str
    dateline: str | None
    fetched_at: datetime
    source: Source


class Desk:
    """One person's corrections of one article, in one transaction.

        with connection, connection.cursor() as cursor:
            desk = Desk(cursor, "https://…", by="Ann", at=now)
            desk.correct(correction, reason="…", evidence="…")
            desk.close()

    Raises Refused when the article is not held.
    """

    def __init__(self, cursor: extensions.cursor, named: str, *, by: str, at: datetime) -> None:
        self.cursor, self.by, self.at = cursor, clean(by), at
        self.article = self._find(named.strip())
        self.changed: list[Field] = []

    def correct(self, correction: Correction, *, reason: str, evidence: str) -> bool:
        """Let a correction stand in the place of what stood; False when it stood already."""
        published = correction.published
        self.cursor.execute(
            sql_files.query("corrections/keep"),
            {
                **self._facts(),
                "field": correction.field,
                "value": None if correction.value is None else clean(correction.value),
                "on": published.on,
                "instant": published.at,
                "during": interval(published.during),
                "precision": published.precision,
                "timezone": published.timezone,
                "reason": clean(reason),
                "evidence": clean(evidence),
            },
        )
        if self.cursor.fetchone() is None:
            return False
        self.changed.append(correction.field)
        return True

    def undo(self, fields: Sequence[Field], *, reason: str) -> list[Field]:
        """Take corrections back; returns the fields that were corrected."""
        self.cursor.execute(
            sql_files.query("corrections/undo"), {**self._facts(), "fields": list(fields), "reason": clean(reason)}
        )
        undone: list[Field] = [field for (field,) in self.cursor.fetchall()]
        self.changed += undone
        return undone

    def close(self) -> None:
        """Let the article say what holds now, and tell readers; nothing when nothing was changed."""
        if not self.changed:
            return
        facts = self._facts()
        self.cursor.execute(sql_files.query("corrections/apply"), facts)
        if {"published", "language"} & set(self.changed):
            self.cursor.execute(sql_files.query("corrections/as_it_stands"), facts)
            ((day, language),) = self.cursor.fetchall()
            held = self.article
            spoken = corrections.mentions(held.body, held.dateline, language, day, held.source)
            self.cursor.execute(sql_files.query("corrections/mentions"), {**facts, "mentions": as_json(list(spoken))})
        self.cursor.execute(sql_files.query("changes/lock"))
        self.cursor.execute(sql_files.query("corrections/announce"), facts)

    def _find(self, named: str) -> Held:
        number = int(named) if named.isascii() and named.isdigit() and len(named) < 19 else None
        urls: list[str] = []
        if number is None:
            if "://" not in named:
                raise Refused(f"{named!r} names no article: give its number (article_id) or its address (https://…)")
            urls = [clean(named), canonical_url(named)]
        self.cursor.execute(sql_files.query("corrections/article"), {"article_id": number, "urls": urls})
        found = self.cursor.fetchone()
        if found is None:
            raise Refused(
                f"no article {named} is held: its number is article_id in news.article, its address canonical_url"
            )
        article_id, url, source_id, title, language, body, dateline, fetched_at, *facts = found
        return Held(article_id, url, title, language, body, dateline, fetched_at, Source(source_id, *facts))

    def _facts(self) -> dict[str, object]:
        return {
            "article_id": self.article.article_id,
            "canonical_url": self.article.canonical_url,
            "by": self.by,
            "at": self.at,
        }


def standing(connection: Connection, urls: Iterable[str]) -> dict[str, date | None]:
    """The corrected days among some addresses; None where a person said that there is none."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("corrections/standing"), {"urls": list(urls)})
        return dict(cursor.fetchall())
