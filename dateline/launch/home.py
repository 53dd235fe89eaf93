"""The folder `.dateline`: what a machine keeps between runs, and who is using it now."""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import secrets
import shutil
import socket
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from dateline.model import settings

PROJECT = Path(__file__).resolve().parents[2]
SAMPLE_PORT = 8764
NEEDED = 500_000_000
"""Bytes that a first run writes, with room: the databases take 80 MB and write-ahead logs as much again."""


class Unable(RuntimeError):
    """Something outside the program prevents it; the message is one sentence that says what to do."""


class InUse(Unable):
    """Another launcher holds the folder."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """Made once for a folder, kept readable by its owner only."""

    fernet: str
    jwt: str
    api: str
    password: str

    @classmethod
    def made(cls) -> Secrets:
        return cls(
            fernet=base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
            jwt=secrets.token_urlsafe(48),
            api=secrets.token_urlsafe(48),
            password=secrets.token_urlsafe(12),
        )


@dataclass(frozen=True, slots=True)
class State:
    """What a running launcher says of itself."""

    pid: int
    command: str
    """`run` or `up`."""
    port: int
    sources: str
    """`sample`, or the live sources named, comma-separated."""
    day: int
    """The sample web's day."""
    ready: bool = False

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@dataclass(frozen=True, slots=True)
class Home:
    """Paths in the folder, and what is kept there."""

    folder: Path

    @classmethod
    def here(cls) -> Home:
        """`DATELINE_HOME`, else `.dateline` in the working directory. Made private to its owner.

        Raises Unable when it cannot be written or its disk is full.
        """
        folder = settings.HOME.value()
        try:
            for each in (folder, folder / "logs", folder / "airflow"):
                each.mkdir(mode=0o700, parents=True, exist_ok=True)
            (folder / ".written").write_text("")
        except OSError as error:
            raise Unable(
                f"{folder} cannot be written ({error.strerror}): name another folder in DATELINE_HOME"
            ) from error
        free = shutil.disk_usage(folder).free
        if free < NEEDED:
            raise Unable(f"the disk of {folder} has {free // 1_000_000} MB free, and {NEEDED // 1_000_000} are needed")
        return cls(folder)

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def airflow(self) -> Path:
        return self.folder / "airflow"

    def kept(self, name: str) -> str | None:
        """What an earlier run kept under a name."""
        try:
            return (self.folder / name).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None

    def keep(self, name: str, text: str) -> None:
        """Keep a text, readable by its owner only."""
        path = self.folder / name
        temporary = path.with_name(path.name + ".new")
        temporary.touch(mode=0o600)
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)

    def secrets(self) -> Secrets:
        """This folder's secrets, made the first time."""
        kept = self.kept("secrets.json")
        if kept is None:
            made = Secrets.made()
            self.keep("secrets.json", json.dumps(asdict(made)))
            return made
        return Secrets(**json.loads(kept))

    def sample_port(self) -> int:
        """The sample web's port: chosen once, because an article's address holds it.

        Raises Unable when another program took it since.
        """
        kept = self.kept("sample_port")
        if kept is None:
            chosen = SAMPLE_PORT if is_free(SAMPLE_PORT) else free_port()
            self.keep("sample_port", str(chosen))
            return chosen
        if not is_free(int(kept)):
            raise Unable(
                f"port {kept}, on which this folder's sample web has been served, is taken by another program: "
                f"end that program, or start anew with `make clean`"
            )
        return int(kept)

    # -- who uses it

    @contextlib.contextmanager
    def held(self, attempts: int = 20) -> Iterator[None]:
        """Hold the folder for one launcher; the system lets go of it when the process ends, however it ends.

        Tried several times, because somebody who only asks for the `state` holds it for an instant.

        Raises InUse.
        """
        descriptor = os.open(self.folder / "launch.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            for waits in reversed(range(attempts)):
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError as error:
                    if not waits:
                        raise InUse("another `make run` or `make up` is at work in this folder") from error
                    time.sleep(0.05)
            yield
        finally:
            os.close(descriptor)

    def state(self) -> State | None:
        """What is running here now; None when nothing is."""
        try:
            with self.held(attempts=1):
                return None
        except InUse:
            kept = self.kept("launch.json")
            return State(**json.loads(kept)) if kept else None

    def announce(self, state: State) -> None:
        """Tell other launchers what runs here."""
        self.keep("launch.json", json.dumps(asdict(state)))


def is_free(port: int) -> bool:
    """Whether a server could listen on a loopback port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def free_port() -> int:
    """Any free loopback port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
