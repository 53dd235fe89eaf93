"""Processes of our own: started in a session each, watched, and ended with everything that they started."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from dateline.launch.home import Unable

_PR_SET_PDEATHSIG = 1


def _die_with_parent() -> Callable[[], None] | None:
    """What a child does before it becomes its program: ask Linux for SIGTERM when we die, by kill -9 too."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


@dataclass(slots=True)
class Service:
    """One process and its log file."""

    name: str
    log: Path
    process: subprocess.Popen[bytes]

    @classmethod
    def start(cls, name: str, command: Sequence[str], *, environment: Mapping[str, str], logs: Path) -> Service:
        log = logs / f"{name}.log"
        with log.open("wb") as output:
            process = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=dict(environment),
                start_new_session=True,
                preexec_fn=_die_with_parent(),
            )
        return cls(name, log, process)

    def check(self) -> None:
        """Raises Unable, with the last line of its log, when the process has ended."""
        status = self.process.poll()
        if status is not None:
            raise Unable(
                f"{self.name} ended by itself with status {status}: {self.complaint()} (all of it: {self.log})"
            )

    def complaint(self) -> str:
        """The last line of its log that says something."""
        lines = [line.strip() for line in self.log.read_text(encoding="utf-8", errors="replace").splitlines()]
        return next((line for line in reversed(lines) if line), "it printed nothing")

    def stop(self, patience: float = 12.0) -> None:
        """SIGTERM; once more half-way, which Airflow's scheduler takes as "do not wait for tasks"; then SIGKILL."""
        family = descendants(self.process.pid)
        for each in (patience / 2, patience / 2):
            if self.process.poll() is None:
                self.process.send_signal(signal.SIGTERM)
                family |= descendants(self.process.pid)
                try:
                    self.process.wait(each)
                except subprocess.TimeoutExpired:
                    continue
            break
        if self.process.poll() is None:
            family |= descendants(self.process.pid)
            self.process.kill()
            self.process.wait()
        end(family)


def descendants(pid: int) -> set[psutil.Process]:
    """Everything that a process started and that still runs."""
    try:
        return set(psutil.Process(pid).children(recursive=True))
    except psutil.NoSuchProcess:
        return set()


def end(processes: set[psutil.Process], patience: float = 3.0) -> None:
    """End what a service left behind."""
    left = [each for each in processes if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]
    for each in left:
        _signal(each, signal.SIGTERM)
    _, alive = psutil.wait_procs(left, timeout=patience)
    for each in alive:
        _signal(each, signal.SIGKILL)
    psutil.wait_procs(alive, timeout=1)


def _signal(process: psutil.Process, number: int) -> None:
    try:
        process.send_signal(number)
    except psutil.NoSuchProcess:
        return


def wait_until(
    ready: Callable[[], bool], *, services: Sequence[Service], seconds: float, what: str, pause: float = 0.2
) -> None:
    """Wait for something that the services bring about.

    Raises Unable when one of them ends, or when it takes too long.
    """
    deadline = time.monotonic() + seconds
    while not ready():
        for service in services:
            service.check()
        if time.monotonic() > deadline:
            raise Unable(f"{what} took longer than {seconds:.0f} seconds; the logs are in {services[0].log.parent}")
        time.sleep(pause)


def inherited() -> dict[str, str]:
    """Our own environment, for a child that speaks to loopback servers even behind a proxy."""
    environment = dict(os.environ)
    for name in ("no_proxy", "NO_PROXY"):
        environment[name] = ",".join(filter(None, [environment.get(name), "127.0.0.1", "localhost"]))
    return environment
