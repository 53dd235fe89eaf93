"""What a stage returns to its caller: names, days, paths and counts, small enough for Airflow's XCom."""

from __future__ import annotations

from typing import TypedDict


class Covered(TypedDict):
    """What a run covers of one source."""

    source_id: str
    window: str
    overlap: int
    out_of_reach: str | None
    """First day that its lists still hold, when that is known to lie after the window; ISO day."""


class Planned(Covered):
    """How one source is crawled and loaded: all that its stages need to know of the run."""

    known_urls: str
    """URI of the source's known URLs, JSON lines."""
    known: int
    due: int
    refetch: bool
    recheck: bool
    dry_run: bool


class Extracted(TypedDict):
    """What was extracted and dated of one source."""

    source_id: str
    articles_file: str
    articles: int
    quarantined: int
    dated: int


class Loaded(TypedDict):
    """What came of loading one source."""

    source_id: str
    new: int
    changed: int
    unchanged: int
    quarantined: int
