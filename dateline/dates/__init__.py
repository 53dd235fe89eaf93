"""Dates as evidence: found on the page, read in any calendar, weighed, and never made up."""

from __future__ import annotations

from dateline.dates.clock import Observation, detect_clock, is_clock_corrected, observed
from dateline.dates.dateline import Dateline, read_dateline
from dateline.dates.mentions import find_mentions
from dateline.dates.parsing import ParsedDate, parse_date, parse_dates
from dateline.dates.resolve import normalise

__all__ = [
    "Dateline",
    "Observation",
    "ParsedDate",
    "detect_clock",
    "find_mentions",
    "is_clock_corrected",
    "normalise",
    "observed",
    "parse_date",
    "parse_dates",
    "read_dateline",
]
