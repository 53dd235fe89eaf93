"""One source walked through its stages, as the DAGs and `dateline run` do it."""

from __future__ import annotations

from datetime import UTC, datetime

from dateline.model.records import CrawlReport
from dateline.model.source import load_source
from dateline.model.stage_results import Covered, Loaded, Planned
from dateline.model.window import Window
from dateline.pipeline import run, stages


def covered(source_id: str, window: Window) -> Covered:
    """What a run covers of a source of which nothing was learned."""
    overlap = load_source(source_id).overlap
    return {"source_id": source_id, "window": str(window), "overlap": overlap, "out_of_reach": None}


def walk(planned: Planned, run_id: str, now: datetime) -> tuple[CrawlReport, Loaded]:
    """Crawl, extract and load."""
    report = stages.crawl(planned, run_id=run_id, started_at=now, timeout=60)
    loaded = run.extract_and_load(planned, run_id, datetime.now(UTC))
    assert loaded is not None
    return report, loaded
