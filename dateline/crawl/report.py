"""The crawl report as a file: JSON, written aside and renamed, so that a reader sees a whole one or none."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime

import fsspec
from fsspec.core import url_to_fs

from dateline.archive import write_whole
from dateline.records import CrawlReport


def write_report(uri: str, report: CrawlReport) -> None:
    """Write the report where the caller asked for it."""
    content = json.dumps(asdict(report), ensure_ascii=False, indent=1, default=_plain)
    write_whole(uri, content.encode("utf-8", "replace"))


def read_report(uri: str) -> CrawlReport | None:
    """The report, or None where there is none."""
    from pydantic import TypeAdapter  # 0.1 s to import, which the crawl itself need not pay

    try:
        with fsspec.open(uri, "rb") as file:
            return TypeAdapter(CrawlReport).validate_json(file.read())
    except FileNotFoundError:
        return None


def remove_report(uri: str) -> None:
    """Remove what an earlier attempt left, so that it cannot be taken for this one's."""
    filesystem, path = url_to_fs(uri)
    if filesystem.exists(path):
        filesystem.rm_file(path)


def _plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} does not belong in a report")
