"""Who uses the embedded server: one file per user, which the user's process keeps locked.

The system releases a lock when its process ends, however it ends; a file that nobody has locked is what a killed user
left behind. Every function is called under the lock of the server's folder, so that a user is never half counted.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

_numbers = count()


@dataclass(frozen=True, slots=True)
class User:
    """One use of the server by this process."""

    file: Path
    descriptor: int
    """Given to a child, the child counts as a user too, after our end as well."""

    def leave(self) -> None:
        """Stop counting. Children that were given the descriptor stop counting too."""
        self.file.unlink(missing_ok=True)
        os.close(self.descriptor)


def join(folder: Path, command: str) -> User:
    """Count this process as a user; `command` is what `present` shows."""
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / f"{os.getpid()}.{next(_numbers)}"
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.write(descriptor, f"{command} (process {os.getpid()})".encode())
    except BaseException:
        os.close(descriptor)
        raise
    return User(file, descriptor)


def present(folder: Path) -> list[str]:
    """The commands that use the server now, each with its process; the files of dead users are removed."""
    found = []
    for file in sorted(folder.glob("*.*")) if folder.is_dir() else ():
        with suppress(FileNotFoundError):
            descriptor = os.open(file, os.O_RDWR | os.O_CLOEXEC)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                file.unlink()
            except BlockingIOError:
                found.append(file.read_text(encoding="utf-8", errors="replace"))
            finally:
                os.close(descriptor)
    return found
