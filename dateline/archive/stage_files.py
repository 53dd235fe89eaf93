"""The files that one stage hands to the next, under `<archive>/_runs/<run_id>/`.

Records are written as JSON; a file appears whole or not at all.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

import fsspec
from fsspec.core import url_to_fs

from dateline.archive.files import AtomicFile, archive_root, safe_run_id, write_whole
from dateline.model.records import Article, CrawlReport, Failure

if TYPE_CHECKING:
    from pydantic import TypeAdapter


KNOWN_URLS, CRAWL_REPORT, ARTICLES = "known_urls.jsonl", "crawl.json", "articles.jsonl.gz"
"""Names of the files that the plan, the crawl and the extraction of a source leave."""


@cache
def _adapter(record: type) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter  # 0.1 s to import, which a crawl need not pay

    return TypeAdapter(record)


def run_file(run_id: str, source_id: str, name: str) -> str:
    """URI of a file that one stage hands to the next."""
    return f"{archive_root().rstrip('/')}/_runs/{safe_run_id(run_id)}/{source_id}.{name}"


def read_articles(uri: str) -> Iterator[Article | Failure]:
    """The records of an articles file, in page order."""
    return map(from_json, read_lines(uri))


def read_lines(uri: str) -> Iterator[dict[str, Any]]:
    """The JSON lines of a gzip file that a stage wrote."""
    with fsspec.open(uri, "rb") as file, gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


@contextmanager
def writing(uri: str) -> Iterator[Callable[[dict[str, Any]], None]]:
    """Write JSON lines to a URI; the file appears there only when the block ends well, and whole.

    JSON is kept to ASCII, so that a lone surrogate from a page survives as an escape until the load cleans it.
    """
    aside = AtomicFile(uri)
    try:
        with ExitStack() as stack:
            lines: Any = aside.stream
            if uri.endswith(".gz"):
                lines = stack.enter_context(gzip.GzipFile(fileobj=aside.stream, mode="wb", mtime=0))
            yield lambda record: lines.write(json.dumps(record, default=str).encode() + b"\n")
    except BaseException:
        aside.discard()
        raise
    aside.keep()


def to_json(record: Article | Failure) -> dict[str, Any]:
    """A record as stages hand it on: `{"article": …}` or `{"failure": …}`."""
    if isinstance(record, Article):
        return {"article": _adapter(Article).dump_python(record, mode="json")}
    return {"failure": _adapter(Failure).dump_python(record, mode="json")}


def from_json(record: Mapping[str, Any]) -> Article | Failure:
    """A record that `to_json` wrote."""
    if "article" in record:
        article: Article = _adapter(Article).validate_python(record["article"])
        return article
    failure: Failure = _adapter(Failure).validate_python(record["failure"])
    return failure


def write_report(uri: str, report: CrawlReport) -> None:
    """Write the report where the caller asked for it."""
    content = json.dumps(asdict(report), ensure_ascii=False, indent=1, default=_plain)
    write_whole(uri, content.encode("utf-8", "replace"))


def read_report(uri: str) -> CrawlReport | None:
    """The report, or None where there is none."""
    try:
        with fsspec.open(uri, "rb") as file:
            report: CrawlReport = _adapter(CrawlReport).validate_json(file.read())
    except FileNotFoundError:
        return None
    return report


def remove_report(uri: str) -> None:
    """Remove what an earlier attempt left, so that it cannot be taken for this one's."""
    filesystem, path = url_to_fs(uri)
    if filesystem.exists(path):
        filesystem.rm_file(path)


def _plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} does not belong in a report")
