"""Dates as evidence: found on the page, read in any calendar, weighed, and never made up."""

from __future__ import annotations

from dateline.dates.clock import Observation, detect_clock, is_clock_corrected, observed
from dateline.dates.dateline import Dateline, read_dateline
from dateline.dates.mentions import find_mentions
from dateline.dates.readings import Reading, read, read_all
from dateline.dates.resolve import normalise

__all__ = [
    "Dateline",
    "Observation",
    "Reading",
    "detect_clock",
    "find_mentions",
    "is_clock_corrected",
    "normalise",
    "observed",
    "read",
    "read_all",
    "read_dateline",
]
