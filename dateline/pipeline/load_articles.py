"""The load: one source's articles, failures and crawl report into Postgres."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime

from dateline import database
from dateline.archive import warc
from dateline.archive.stage_files import read_articles, read_report
from dateline.coverage.classify import reading
from dateline.database import correction
from dateline.database import load as loading
from dateline.extract import corrections
from dateline.model.records import Article, Failure
from dateline.model.source import Source, load_source
from dateline.model.stage_results import Loaded
from dateline.pipeline.extraction import read_page

log = logging.getLogger(__name__)


def load(source_id: str, articles_file: str, *, report: str | None, run_id: str, loaded_at: datetime) -> Loaded:
    """Load one source's articles, failures and crawl report in one transaction. Loading twice changes nothing."""
    source = load_source(source_id)
    found: list[Article] = []
    failed: list[Failure] = []
    for record in read_articles(articles_file):
        (found if isinstance(record, Article) else failed).append(record)  # type: ignore[arg-type]
    crawl_report = read_report(report) if report else None
    if report and crawl_report is None:
        raise FileNotFoundError(f"{report}: the crawl report is gone; crawl {source_id} again")
    read = reading(found, failed)
    with closing(database.connect()) as connection:
        found += read_again(source, loading.differing(connection, source, found))
        corrected = correction.standing(connection, {each.canonical_url for each in found})
        found = corrections.with_mentions(found, corrected, source)
        counts = loading.load(
            connection, source, found, failed, report=crawl_report, run_id=run_id, loaded_at=loaded_at, read=read
        )
    log.info(
        "%s: %d new, %d changed, %d unchanged, %d quarantined",
        source_id,
        counts.new,
        counts.changed,
        counts.unchanged,
        counts.quarantined,
    )
    return {
        "source_id": source_id,
        "new": counts.new,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "quarantined": counts.quarantined,
    }


def read_again(source: Source, kept: Iterable[tuple[str, int]]) -> Iterator[Article]:
    """Earlier payloads as the present code reads them, so that a better extraction is never taken for an edit.

    A page that the archive no longer holds is skipped: its text is then compared as it was read at the time.
    """
    for uri, offset in kept:
        try:
            record = read_page(warc.read_page(uri, offset, source.source_id), source)
        except (OSError, warc.NotAnArchive) as error:
            log.warning("%s: an earlier version of the text cannot be read again: %s", source.source_id, error)
            continue
        if isinstance(record, Article):
            yield record
