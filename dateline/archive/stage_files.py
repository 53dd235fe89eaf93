"""The files that one stage hands to the next, under `<archive>/_runs/<run_id>/`.

Records are written as JSON; a file appears whole or not at all.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

import fsspec
from fsspec.core import url_to_fs

from dateline.archive.files import AtomicFile, archive_root, safe_run_id, write_whole
from dateline.model.json_codec import decode, decode_text, encode
from dateline.model.records import Article, CrawlReport, Failure

KNOWN_URLS, CRAWL_REPORT, ARTICLES = "known_urls.jsonl", "crawl.json", "articles.jsonl.gz"
"""Names of the files that the plan, the crawl and the extraction of a source leave."""


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
    whole = AtomicFile(uri)
    try:
        with ExitStack() as stack:
            lines: Any = whole.stream
            if uri.endswith(".gz"):
                lines = stack.enter_context(gzip.GzipFile(fileobj=whole.stream, mode="wb", mtime=0))
            yield lambda record: lines.write(json.dumps(record, default=encode).encode() + b"\n")
    except BaseException:
        whole.discard()
        raise
    whole.keep()


def to_json(record: Article | Failure) -> dict[str, Any]:
    """A record as stages hand it on: `{"article": …}` or `{"failure": …}`."""
    return {"article" if isinstance(record, Article) else "failure": encode(record)}


def from_json(record: Mapping[str, Any]) -> Article | Failure:
    """A record that `to_json` wrote."""
    if "article" in record:
        return decode(Article, record["article"])
    return decode(Failure, record["failure"])


def write_report(uri: str, report: CrawlReport) -> None:
    """Write the report where the caller asked for it."""
    content = json.dumps(encode(report), ensure_ascii=False, indent=1)
    write_whole(uri, content.encode("utf-8", "replace"))


def read_report(uri: str) -> CrawlReport | None:
    """The report, or None where there is none."""
    try:
        with fsspec.open(uri, "rb") as file:
            return decode_text(CrawlReport, file.read())
    except FileNotFoundError:
        return None


def remove_report(uri: str) -> None:
    """Remove what an earlier attempt left, so that it cannot be taken for this one's."""
    filesystem, path = url_to_fs(uri)
    if filesystem.exists(path):
        filesystem.rm_file(path)
