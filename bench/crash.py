"""Faults at random moments of `dateline run` on the sample web, and what is left after the same command again.

    python bench/crash.py --rounds 20 --seed 1      what `make crash-test ROUNDS=20` runs

Each round starts from an empty, migrated database, runs the command, and at a random moment kills the command, a crawl,
a backend or the postmaster with SIGKILL, asks Postgres for a fast stop, sends the command SIGTERM, or runs the command
twice at once. Then the command runs again, and every row is compared with those of an undisturbed run. The last line is
JSON; exit status 0 only when no round differs, prints a traceback, fails again or leaves a process behind.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

import sample
from dateline import database
from dateline.database import embedded
from dateline.launch.home import PROJECT, free_port
from dateline.launch.services import Service, inherited, wait_until

SOURCES = "pk_ministry,us_courier"
HASTY = {"fsync": "off", "shared_buffers": "16MB"}
"""A crash of a process loses nothing without fsync; only one of the machine does."""
PATIENCE = 300.0
DIFFERING = 5


@dataclass
class Bench:
    """The folder of the database and the archive, and how a command is run in it."""

    home: Path
    template: Path
    environment: dict[str, str]
    command: Sequence[str]
    undisturbed: frozenset[str] = frozenset()
    seconds: float = 0.0

    def start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )

    def afresh(self) -> None:
        """Put the empty, migrated database back."""
        shutil.rmtree(self.home, ignore_errors=True)
        subprocess.run(["cp", "-a", str(self.template), str(self.home)], check=True)

    def rows(self) -> frozenset[str]:
        """What is held now, as lines that depend on no clock and no order."""
        with embedded.use("bench/crash.py"), closing(database.connect()) as connection, connection.cursor() as cursor:
            cursor.execute((PROJECT / "bench" / "run_rows.sql").read_text(encoding="utf-8"))
            return frozenset(line for (line,) in cursor.fetchall())

    def left(self) -> list[str]:
        """Command lines of processes that still work in this home."""
        found = []
        for process in psutil.process_iter():
            with suppress(psutil.Error):
                ours = process.environ().get("DATELINE_HOME") == str(self.home) or process.cwd().startswith(
                    str(self.home)
                )
                if ours and process.pid != os.getpid() and process.status() != psutil.STATUS_ZOMBIE:
                    found.append(" ".join(process.cmdline()))
        return found


@dataclass
class Round:
    """What came of one fault."""

    fault: str
    after: float
    hit: bool = False
    errors: list[str] = field(default_factory=list)


def postgres(bench: Bench) -> psutil.Process | None:
    pid_file = bench.home / "postgres" / "data" / "postmaster.pid"
    try:
        return psutil.Process(int(pid_file.read_text().split("\n")[0]))
    except (OSError, ValueError, psutil.Error):
        return None


def sent(process: psutil.Process | None, number: signal.Signals) -> bool:
    """Whether the signal reached a living process."""
    try:
        if process is None or process.status() == psutil.STATUS_ZOMBIE:
            return False
        process.send_signal(number)
    except psutil.Error:
        return False
    return True


def kill_command(bench: Bench, running: psutil.Process, draw: random.Random) -> bool:
    return sent(running, signal.SIGKILL)


def end_command(bench: Bench, running: psutil.Process, draw: random.Random) -> bool:
    return sent(running, signal.SIGTERM)


def kill_crawl(bench: Bench, running: psutil.Process, draw: random.Random) -> bool:
    with suppress(psutil.Error):
        crawls = [each for each in running.children(recursive=True) if "dateline.crawl" in each.cmdline()]
        return bool(crawls) and sent(draw.choice(crawls), signal.SIGKILL)
    return False


def kill_backend(bench: Bench, running: psutil.Process, draw: random.Random) -> bool:
    server = postgres(bench)
    with suppress(psutil.Error):
        backends = [each for each in server.children() if "[local]" in " ".join(each.cmdline())] if server else []
        return bool(backends) and sent(draw.choice(backends), signal.SIGKILL)
    return False


def kill_postmaster(bench: Bench, running: psutil.Process, draw: random.Random) -> bool:
    return sent(postgres(bench), signal.SIGKILL)


def stop_during_recovery(bench: Bench, running: psutil.Process, draw: random.Random) -> bool:
    """A killed backend and then a fast stop, which Postgres 18 never ends."""
    server = postgres(bench)
    if not kill_backend(bench, running, draw):
        return False
    time.sleep(draw.uniform(0.0, 0.3))
    return sent(server, signal.SIGINT)


def second_command(bench: Bench, running: psutil.Process, draw: random.Random) -> bool:
    """The same command once more, at the same time."""
    other = bench.start()
    _, said = other.communicate(timeout=PATIENCE)
    if other.returncode != 0:
        raise RuntimeError(f"the second command at once ended with {other.returncode}: {said[-500:]}")
    return True


FAULTS: dict[str, Callable[[Bench, psutil.Process, random.Random], bool]] = {
    "kill command": kill_command,
    "kill crawl": kill_crawl,
    "kill backend": kill_backend,
    "kill postmaster": kill_postmaster,
    "stop during recovery": stop_during_recovery,
    "SIGTERM command": end_command,
    "two at once": second_command,
}


def play(bench: Bench, fault: str, draw: random.Random) -> Round:
    """One round: a run with the fault, the same command again, and the comparison."""
    bench.afresh()
    # A backend lives for moments only: it is waited for from the drawn moment on.
    made = Round(fault, draw.uniform(0.02, 0.95) * bench.seconds)
    began = time.monotonic()
    running = bench.start()
    process = psutil.Process(running.pid)
    with suppress(subprocess.TimeoutExpired):
        running.wait(made.after)
    try:
        while running.poll() is None and not made.hit:
            made.hit = FAULTS[fault](bench, process, draw)
            with suppress(subprocess.TimeoutExpired):
                running.wait(0.02)
        _, said = running.communicate(timeout=PATIENCE)
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        running.kill()
        _, said = running.communicate()
        made.errors.append(str(error))
    if not made.hit:
        # The machine is faster now than it was in the undisturbed run.
        bench.seconds = min(bench.seconds, time.monotonic() - began)
    if "Traceback" in said:
        made.errors.append(f"traceback: {said[-1500:]}")
    if fault == "two at once" and running.returncode != 0:
        made.errors.append(f"the first command at once ended with {running.returncode}: {said[-500:]}")
    again = bench.start()
    try:
        _, said = again.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        again.kill()
        _, said = again.communicate()
        made.errors.append("the command did not end when it was run again")
    if again.returncode != 0:
        made.errors.append(f"run again, it ended with {again.returncode}: {said[-1500:]}")
    rows = bench.rows()
    for name, lines in (("missing", bench.undisturbed - rows), ("too many", rows - bench.undisturbed)):
        made.errors += [f"{name}: {line}" for line in sorted(lines)[:DIFFERING]]
    with suppress(subprocess.TimeoutExpired):
        running.wait(1)
    if left := bench.left():
        made.errors.append(f"left running: {'; '.join(left)}")
        embedded.stop()
    return made


@contextmanager
def prepared(sources: str) -> Iterator[Bench]:
    """The sample web, an empty migrated database, and the rows of an undisturbed run."""
    # Not a long path: a socket lies in it.
    with tempfile.TemporaryDirectory(prefix="dateline-crash-") as folder:
        home, template, logs = Path(folder, "home"), Path(folder, "template"), Path(folder, "logs")
        logs.mkdir()
        port = free_port()
        environment = {
            name: value for name, value in inherited().items() if not name.startswith(("AIRFLOW", "DATELINE"))
        }
        environment |= {
            "DATELINE_HOME": str(home),
            "DATELINE_ARCHIVE": str(home / "archive"),
            "DATELINE_SPIDER_MODULES": "sample.spiders",
            "DATELINE_SAMPLE_URL": f"http://127.0.0.1:{port}",
            "DATELINE_ALLOW_PRIVATE": "1",
            "DATELINE_SOURCES": sources,
        }
        os.environ.pop("DATELINE_DSN", None)
        os.environ["DATELINE_HOME"] = str(home)
        outside = {name: value for name, value in environment.items() if name != "DATELINE_HOME"}
        web = Service.start(
            "sample", [sys.executable, "-m", "sample", "--port", str(port)], environment=outside, logs=logs
        )
        days = ["--from", sample.FIRST_DAY.isoformat(), "--to", sample.END_DAY.isoformat()]
        command = [sys.executable, "-m", "dateline.cli.main", "run", sources, *days]
        bench = Bench(home, template, environment, command)
        try:
            wait_until(lambda: not_refused(port), services=[web], seconds=60, what="the start of the sample web")
            with embedded.use("bench/crash.py", settings=HASTY) as used:
                database.migrate(used.dsn)
            home.rename(template)
            bench.afresh()
            began = time.monotonic()
            first = bench.start()
            _, said = first.communicate(timeout=PATIENCE)
            if first.returncode != 0:
                raise SystemExit(f"crash: the undisturbed run ended with {first.returncode}: {said}")
            bench.seconds = time.monotonic() - began
            bench.undisturbed = bench.rows()
            yield bench
        finally:
            embedded.stop()
            web.stop()


def not_refused(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1, help="the same faults, at the same shares of the run")
    parser.add_argument("--sources", default=SOURCES)
    parser.add_argument("--fault", choices=sorted(FAULTS), action="append", help="only these faults")
    chosen = parser.parse_args()
    counts: Counter[str] = Counter()
    with prepared(chosen.sources) as bench:
        print(f"undisturbed: {len(bench.undisturbed)} rows in {bench.seconds:.0f} s", flush=True)
        faults = chosen.fault or list(FAULTS)
        for number in range(chosen.rounds):
            made = play(bench, faults[number % len(faults)], random.Random(f"{chosen.seed} {number}"))
            counts["hit" if made.hit else "missed"] += 1
            counts["wrong"] += bool(made.errors)
            print(
                f"{number + 1:3} {made.fault} after {made.after:.1f} s: {'hit' if made.hit else 'missed'}", flush=True
            )
            for error in made.errors:
                print(f"    {error}", flush=True)
    told = {"rounds": chosen.rounds, "seed": chosen.seed, "rows": len(bench.undisturbed)}
    print(json.dumps({**told, "hit": counts["hit"], "missed": counts["missed"], "wrong": counts["wrong"]}))
    return 1 if counts["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
