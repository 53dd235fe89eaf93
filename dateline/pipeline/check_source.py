"""The probe of one source: a short, polite crawl, what was read from it, and what is kept of the answer."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import datetime

from dateline import database
from dateline.archive.files import archive_root, safe_run_id
from dateline.archive.stage_files import run_file
from dateline.coverage import probe
from dateline.crawl.process import crawl
from dateline.database import source_check
from dateline.model.source import load_source
from dateline.pipeline.extraction import read_archive

log = logging.getLogger(__name__)


def check_source(source_id: str, *, run_id: str, checked_at: datetime, timeout: float = 300.0) -> probe.Check:
    """Probe one source, politely and bounded: a few discovery pages, and the newest articles that they list.

    Raises UnknownSource and BrokenSource; a failing site is a failing step of the check.
    """
    source = load_source(source_id)
    report = crawl(
        source_id,
        probe.window(checked_at),
        archive_root=f"{archive_root().rstrip('/')}/_checks",
        run_id=safe_run_id(run_id),
        started_at=checked_at,
        report=run_file(run_id, source_id, "check.json"),
        probe=probe.ARTICLES,
        timeout=timeout,
    )
    read = list(read_archive(report.archive, source)) if report.archive else []
    found = probe.check(source, report, read, run_id=run_id, checked_at=checked_at)
    log.info("%s", found.sentence())
    return found


def keep_check(found: probe.Check) -> probe.Kept:
    """Keep what came of a probe."""
    with closing(database.connect()) as connection:
        return source_check.record(connection, found, load_source(found.source_id))
