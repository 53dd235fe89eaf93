"""A run without Airflow: the stages walked in the order of `dateline.pipeline.order`, in one process.

The DAGs walk the same order with a task for each stage. Reads no clock: `now` is an argument.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from datetime import datetime

from dateline import database
from dateline.crawl.process import stop_crawls
from dateline.model.stage_results import Covered, Loaded, Planned
from dateline.model.summary import SourceLine
from dateline.pipeline import extraction, load_articles, order, outcome, stages

log = logging.getLogger(__name__)


def sources(
    planned: Sequence[Planned], *, run_id: str, started_at: datetime, now: Callable[[], datetime], workers: int
) -> Generator[SourceLine]:
    """Walk the stages of single sources, and yield each source's line when it is done.

    Crawls run side by side, each in a process of its own; extraction and load one after the other. A source that fails
    costs none of the others.
    """
    with ThreadPoolExecutor(workers) as pool, _ended_early(pool):
        crawls = {pool.submit(stages.crawl, each, run_id=run_id, started_at=started_at): each for each in planned}
        for crawl in as_completed(crawls):
            each = crawls[crawl]
            try:
                crawl.result()
                loaded = extract_and_load(each, run_id, now())
                yield outcome.source_line(run_id, each["source_id"], loaded, dry_run=each["dry_run"])
            except Exception as error:
                reason = database.explain_error(error)
                if reason is None:
                    log.exception("%s failed", each["source_id"])
                reason = reason or f"{type(error).__name__}: {error}"
                yield SourceLine(each["source_id"], state="broken", reason=reason)


@contextmanager
def _ended_early(pool: Executor) -> Iterator[None]:
    """Where the body is left by an exception or a signal, start nothing more in the pool and stop what runs."""
    try:
        yield
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        stop_crawls()
        raise


def extract_and_load(planned: Planned, run_id: str, loaded_at: datetime) -> Loaded | None:
    """Extract and load what the crawl of a source left; None in a dry run, which loads nothing."""
    source_id = planned["source_id"]
    extracted = extraction.articles(source_id, outcome.crawled_archive(run_id, source_id), run_id=run_id)
    if planned["dry_run"]:
        return None
    report = outcome.crawl_report(run_id, source_id)
    return load_articles.load(source_id, extracted["articles_file"], report=report, run_id=run_id, loaded_at=loaded_at)


def after(run_id: str, covered: Sequence[Covered] = ()) -> list[str]:
    """Walk the stages over all sources; returns the names of the checks that failed.

    `covered` is what the run covers; empty for one that covers no days: a re-check, a replay, an import.
    """
    for name in order.after(days=bool(covered)):
        if name != "publish":
            stages.over_all_sources(name, run_id, covered)
    return stages.publish()["failed"]
