"""What may be deleted, and for how long it is kept: stage files, pages of probes, task logs, old notes.

Never an archived page, an article, a revision or a day of the coverage history: files are removed only under `_runs`
and `_checks` of the archive and in the folders that Airflow makes for its tasks' logs. Reads no clock.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fsspec import AbstractFileSystem
from fsspec.core import url_to_fs

SUMMARY = "_run.report.json"
"""What a run's last task wrote of it: a few kB that stay when its stage files go."""


@dataclass(frozen=True, slots=True)
class Keep:
    """For how many days each thing is kept; 0 keeps it for ever."""

    stage_days: int = 30
    """Stage files of a run, counted from its newest: while they lie there, its tasks can be cleared and run again."""
    check_days: int = 90
    """Pages that the weekly probe of the sources fetched."""
    log_days: int = 60
    """Logs of Airflow's tasks."""
    quarantine_days: int = 365
    """Entries of the quarantine since their problem was solved; open ones are kept."""
    source_check_days: int = 730
    """Results of the probes, but for the newest of each source."""


@dataclass(frozen=True, slots=True)
class Swept:
    """What was thrown away of one kind, or would have been."""

    what: str
    items: int
    bytes: int = 0

    def sentence(self, *, dry_run: bool) -> str:
        size = f", {self.bytes / 1e6:.1f} MB" if self.bytes else ""
        return f"{self.what}: {self.items}{size} {'would go' if dry_run else 'gone'}"


def sweep_files(root: str, logs: Path | None, keep: Keep, *, now: datetime, dry_run: bool) -> list[Swept]:
    """Throw old files away under the archive's root and under Airflow's folder of task logs, where there is one."""
    swept = []
    if keep.stage_days:
        before = now - timedelta(days=keep.stage_days)
        swept.append(_sweep("stage files", _stage_files(root, before), dry_run=dry_run))
    if keep.check_days:
        before = now - timedelta(days=keep.check_days)
        swept.append(_sweep("pages of probes", _probe_files(root, before), dry_run=dry_run))
    if keep.log_days and logs is not None:
        swept.append(_sweep_logs(logs, now - timedelta(days=keep.log_days), dry_run=dry_run))
    return swept


# --- files ----------------------------------------------------------------------------------------------------------

Found = tuple[AbstractFileSystem, str, int]


def _stage_files(root: str, before: datetime) -> Iterator[Found]:
    """The files of runs that wrote nothing since, but for each run's own report."""
    runs: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    store, folder, files = _files(root, "_runs")
    for path, about in files:
        runs.setdefault(path.removeprefix(folder).strip("/").partition("/")[0], []).append((path, about))
    for held in runs.values():
        if all(_written(about) < before for _, about in held):
            yield from ((store, path, about["size"]) for path, about in held if not path.endswith(f"/{SUMMARY}"))


def _probe_files(root: str, before: datetime) -> Iterator[Found]:
    store, _, files = _files(root, "_checks")
    yield from ((store, path, about["size"]) for path, about in files if _written(about) < before)


def _files(root: str, name: str) -> tuple[AbstractFileSystem, str, list[tuple[str, dict[str, Any]]]]:
    """The files below one of the archive's own folders; none when it is not there."""
    store, path = url_to_fs(f"{root.rstrip('/')}/{name}")
    try:
        return store, path, sorted(store.find(path, detail=True).items())
    except FileNotFoundError:
        return store, path, []


def _written(about: dict[str, Any]) -> datetime:
    """When a file was last written, whatever the store calls it; now-like when it does not say, so that it is kept."""
    for name in ("mtime", "LastModified", "last_modified", "updated", "created"):
        match about.get(name):
            case datetime() as at:
                return at if at.tzinfo else at.replace(tzinfo=UTC)
            case float() | int() as seconds:
                return datetime.fromtimestamp(seconds, UTC)
    return datetime.max.replace(tzinfo=UTC)


def _sweep(what: str, found: Iterator[Found], *, dry_run: bool) -> Swept:
    items = size = 0
    folders: dict[str, AbstractFileSystem] = {}
    for store, path, each in found:
        items, size = items + 1, size + each
        if not dry_run:
            store.rm_file(path)
            folders[store._parent(path)] = store
    # A local folder stays when it is empty; in a bucket there are none.
    for folder, store in sorted(folders.items(), key=lambda each: -len(each[0])):
        while folder.rpartition("/")[2] not in ("_runs", "_checks", "") and _is_empty(store, folder):
            store.rmdir(folder)
            folder = store._parent(folder)
    return Swept(what, items, size)


def _is_empty(store: AbstractFileSystem, folder: str) -> bool:
    return bool(store.isdir(folder)) and not store.ls(folder, detail=False)


def _sweep_logs(logs: Path, before: datetime, *, dry_run: bool) -> Swept:
    """Whole folders of runs: `dag_id=…/run_id=…`, as Airflow lays them out."""
    items = size = 0
    for run in sorted(logs.glob("dag_id=*/run_id=*")):
        held = [path.stat() for path in run.rglob("*") if path.is_file()]
        if any(each.st_mtime >= before.timestamp() for each in held):
            continue
        items, size = items + 1, size + sum(each.st_size for each in held)
        if not dry_run:
            shutil.rmtree(run, ignore_errors=True)
    return Swept("logs of runs", items, size)
