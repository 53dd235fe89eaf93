"""Readers who ask for too long: the limits of their role are only defaults, which a session may lift."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from dateline.database import sql_files
from dateline.database.connection import Connection


@dataclass(frozen=True, slots=True)
class Ended:
    """A session that was ended."""

    reader: str
    seconds: int
    """How long its transaction had lasted."""
    state: str
    """`active`, or `idle in transaction` when it did nothing."""
    query: str
    """Its last statement, the first 200 characters."""

    def sentence(self) -> str:
        return f"{self.reader}: ended after {self.seconds} s ({self.state}): {' '.join(self.query.split())}"


def end_long(connection: Connection, longest: timedelta) -> list[Ended]:
    """End the sessions of readers whose transaction lasts longer than that; the longest first."""
    with connection, connection.cursor() as cursor:
        cursor.execute(sql_files.query("readers/end"), {"longest": longest})
        return [Ended(*said) for *said, ended in cursor.fetchall() if ended]
