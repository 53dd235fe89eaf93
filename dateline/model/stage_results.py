"""What each stage returns to its caller: names, days, paths and counts, small enough for Airflow's XCom."""

from __future__ import annotations

from typing import TypedDict


class Covered(TypedDict):
    """What a run covers of one source."""

    source_id: str
    window: str
    overlap: int
    out_of_reach: str | None
    """First day that its lists still hold, when that is known to lie after the window; ISO day."""


class Planned(TypedDict):
    source_id: str
    frontier: str
    known: int
    due: int


class Crawled(TypedDict):
    source_id: str
    report: str
    archive: str | None
    state: str
    reason: str
    links: int
    fetched: int
    failed: int


class Extracted(TypedDict):
    source_id: str
    articles_file: str
    articles: int
    quarantined: int
    dated: int


class Loaded(TypedDict):
    source_id: str
    new: int
    changed: int
    unchanged: int
    quarantined: int
