"""Bring a database to the present schema.

- An empty database gets `sql/schema.sql`, which is today's tables. Any other database gets the files of
  `sql/migrations` that it has not seen, in the order of their numbers. v0.1.0 counts as version 95.
- A migration is one transaction. If its first line is `-- Outside a transaction.`, its statements run one by one, so
  that it can build an index on a big table CONCURRENTLY.
- What can be applied again and again (functions, triggers, views, comments, grants) is no migration: see `repeatable`.

A migration waits a few seconds for a lock of another session and no longer, because every later query on the same table
waits behind it. Callers that come at once wait for each other.
"""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import psycopg2
from psycopg2 import errors, sql
from psycopg2.extensions import parse_dsn

from dateline.database import embedded, repeatable, sql_files
from dateline.database.connection import Connection, DatabaseUnavailable, connect

# Any constant does; it is the same in all processes of all versions.
LOCK = 20_210_517

OUTSIDE = "-- Outside a transaction."

# What the runner of v0.1.0 noted: 28 versions, up to this one.
FIRST_RELEASE = 95


class MigrationFailed(DatabaseUnavailable):
    """A migration was rolled back; the message names its file and Postgres's complaint."""


def migrate(address: str | None = None, *, folder: Path = sql_files.FOLDER, lock_timeout: str = "10s") -> list[int]:
    """Apply what is missing and return the version numbers that were applied now.

    Without an address, and with `DATELINE_DSN` not set, the embedded server is used.

    Raises MigrationFailed, and DatabaseUnavailable when there is no server.
    """
    if address is None:
        with embedded.use("migrate") as used:
            return migrate(used.dsn, folder=folder, lock_timeout=lock_timeout)
    with closing(connect(address)) as connection:
        _wait_for_others(connection)
        with connection, connection.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, false)", (lock_timeout,))
        _create_roles(connection)
        before = _versions(connection)
        if before is None:
            _run(connection, folder / "schema.sql")
        # Read again, because the snapshot says itself which migrations it holds.
        known = _versions(connection) or set()
        for number, file in _missing(connection, known, folder):
            _run(connection, file, number)
        repeatable.apply(connection)
        return sorted((_versions(connection) or set()) - (before or set()))


def _wait_for_others(connection: Connection) -> None:
    """Take the lock of migrations, which ends with the connection.

    The wait is cut into pieces: a session that waits in one statement keeps its snapshot, and an index that another
    session builds CONCURRENTLY waits for the end of that. The pieces are shorter than `deadlock_timeout`.
    """
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '500ms'")
        while True:
            try:
                cursor.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
            except errors.LockNotAvailable:
                continue
            break
    connection.autocommit = False


def _create_roles(connection: Connection) -> None:
    """Roles belong to the server: migrations of two of its databases may create them at once."""
    while True:
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute(sql_files.query("roles"))
            return
        except (errors.DuplicateObject, errors.UniqueViolation):
            continue
        except errors.InternalError_ as error:
            if "concurrently updated" not in str(error):
                raise


def _versions(connection: Connection) -> set[int] | None:
    """The versions that a database has; None for an empty one."""
    with connection, connection.cursor() as cursor:
        for table in ("dateline.migration", "dateline.schema_version"):
            cursor.execute("SELECT to_regclass(%s)", (table,))
            if cursor.fetchone() != (None,):
                cursor.execute(sql.SQL("SELECT version FROM {}").format(sql.Identifier(*table.split("."))))
                return {version for (version,) in cursor.fetchall()}
    return None


def _missing(connection: Connection, known: set[int], folder: Path) -> list[tuple[int, Path]]:
    """The migrations that a database has not seen.

    Raises MigrationFailed when a newer Dateline made the database, or an unfinished one.
    """
    files = {int(file.name[1:].partition("__")[0]): file for file in sorted((folder / "migrations").glob("V*.sql"))}
    missing = [(number, file) for number, file in files.items() if number not in known]
    newest = max(known)
    name = parse_dsn(connection.dsn).get("dbname", "")
    if newest > max(files):
        raise MigrationFailed(
            f"Database {name!r} has version {newest}, and this Dateline knows {max(files)}: update Dateline"
        )
    if newest < FIRST_RELEASE:
        found = f"it has version {newest}, and the first release has {FIRST_RELEASE}"
    elif missing and missing[0][0] < newest:
        found = f"{missing[0][1].name} was never applied, and later migrations were"
    else:
        return missing
    raise MigrationFailed(
        f"Database {name!r} cannot be brought up to date: {found} (an unfinished version made it). Export what you "
        f"need and start from an empty database; `dateline import-warc` reads the archive into it"
    )


def _run(connection: Connection, file: Path, number: int | None = None) -> None:
    text = file.read_text(encoding="utf-8")
    try:
        if text.startswith(OUTSIDE):
            _run_outside(connection, text)
        with connection, connection.cursor() as cursor:
            repeatable.apply_functions(cursor)
            if not text.startswith(OUTSIDE):
                cursor.execute(text)
            if number is not None:
                cursor.execute("INSERT INTO dateline.migration (version) VALUES (%s)", (number,))
    except errors.LockNotAvailable as error:
        raise MigrationFailed(
            f"Migration {file.name} waited too long for a lock that another session holds, and was rolled back: "
            f"migrate again when no load and no long query is running"
        ) from error
    except psycopg2.Error as error:
        said = " ".join(str(error).split())
        raise MigrationFailed(f"Migration {file.name} failed and was rolled back: {said}") from error


def _run_outside(connection: Connection, text: str) -> None:
    """Run each statement by itself. A semicolon at the end of a line ends one, so none may hold a function's body."""
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute("SHOW lock_timeout")
            before = cursor.fetchone()
            # To wait for older transactions keeps nobody else waiting.
            cursor.execute("SET lock_timeout = 0")
            for statement in re.split(r";\s*$", text, flags=re.MULTILINE):
                if re.sub(r"^--.*$", "", statement, flags=re.MULTILINE).strip():
                    cursor.execute(statement)
            cursor.execute("SELECT set_config('lock_timeout', %s, false)", before)
    finally:
        connection.autocommit = False
