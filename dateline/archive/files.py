"""Files of the archive, local or in an object store: where they lie, and how one is written whole or not at all."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import IO, Any

from fsspec.core import url_to_fs

from dateline.model import settings


def archive_root() -> str:
    """The archive's URI: `DATELINE_ARCHIVE`, else `archive` in the project's own folder."""
    return settings.ARCHIVE.value() or str(settings.HOME.value() / "archive")


def safe_run_id(run_id: str) -> str:
    """A run id that can stand in a file name on every store: Airflow's contain `:`.

    A run id without a single ASCII letter or digit becomes the hexadecimal form of its UTF-8 bytes.
    """
    return re.sub(r"[^A-Za-z0-9._+-]+", "_", run_id).strip("._") or run_id.encode("utf-8", "replace").hex() or "run"


def prepare(root: str) -> None:
    """Make the place of an archive: a folder, or a bucket in a store that lets us. Doing it twice is harmless.

    Raises OSError where that is refused.
    """
    filesystem, path = url_to_fs(root)
    filesystem.makedirs(path, exist_ok=True)


class AtomicFile:
    """A file that is written under a temporary name and gets its own when it is complete.

    Local: `<name>.part`, flushed to the disk and renamed. Elsewhere: an upload that fsspec commits on `keep`.
    """

    def __init__(self, uri: str) -> None:
        self.uri = uri
        filesystem, path = url_to_fs(uri)
        self._local = Path(path) if "file" in protocols(filesystem) else None
        self._remote: Any = None
        self.stream: IO[bytes]
        if self._local is not None:
            self._local.parent.mkdir(parents=True, exist_ok=True)
            self._part = self._local.with_name(self._local.name + ".part")
            self.stream = self._part.open("wb")
        else:
            self.stream = self._remote = filesystem.open(path, "wb", autocommit=False)

    def keep(self) -> None:
        """Give the file its name."""
        if self._local is None:
            self.stream.close()
            self._remote.commit()
            return
        self.stream.flush()
        os.fsync(self.stream.fileno())
        self.stream.close()
        self._part.replace(self._local)

    def discard(self) -> None:
        """Leave nothing behind."""
        if self._local is None:
            self._remote.discard()
            return
        self.stream.close()
        self._part.unlink(missing_ok=True)


def write_whole(uri: str, content: bytes) -> None:
    """Write a small file so that a reader sees all of it or none."""
    whole = AtomicFile(uri)
    whole.stream.write(content)
    whole.keep()


def protocols(filesystem: Any) -> tuple[str, ...]:
    """The names under which fsspec knows this file system."""
    protocol = filesystem.protocol
    return (protocol,) if isinstance(protocol, str) else tuple(protocol)
