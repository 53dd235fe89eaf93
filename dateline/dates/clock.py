"""Whether a source's machine-written clock lies, told from instants that lie in the future of their fetch."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from dateline.model.records import Published

CORRECTED = "clock corrected"
"""How the note on a candidate begins whose machine-written time was read by another clock."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One article whose stated instant can be held against the moment it was first seen."""

    stated: datetime
    """The instant as the page's machine-readable field states it, aware."""
    offset: timedelta
    """The offset that the field printed; zero for `Z`."""
    seen_at: datetime
    """When it was first seen, by a crawl that would have seen it earlier had it been there."""


def observed(published: Published, seen_at: datetime) -> Observation | None:
    """The first machine-written instant of an article's evidence that stated its offset; None when none did."""
    for each in published.evidence:
        if each["zone_source"] == "offset" and each["at"] and each["origin"] in ("jsonld", "meta", "microdata", "time"):
            offset = re.fullmatch(r"UTC([+-])(\d\d):(\d\d)", str(each["timezone"]))
            span = timedelta(hours=int(offset[2]), minutes=int(offset[3])) if offset else timedelta()
            signed = -span if offset and offset[1] == "-" else span
            return Observation(datetime.fromisoformat(str(each["at"])), signed, seen_at)
    return None


def is_clock_corrected(published: Published) -> bool:
    """Whether a date, as it is told, rests on a machine-written time that was corrected for a lying clock."""
    return any(note.startswith(CORRECTED) for note in published.notes)


def detect_clock(observations: Iterable[Observation], zone: str, *, least: int = 5) -> str | None:
    """Whether a source's machine-readable clock lies: `local`, `utc`, or None.

    An article cannot be seen before it is published. A `Z` printed on local time east of Greenwich states instants in
    the future of the crawl, by up to the zone's offset; an offset printed on a UTC clock does so west of it. A lie in
    the other direction makes everything look hours old, which slow crawls do too: then nobody can tell, and the answer
    is None. It takes at least `least` impossible instants, most of those stated, and that the corrected clock makes
    every one of them possible.
    """
    impossible: dict[str, int] = {"local": 0, "utc": 0}
    still: dict[str, int] = {"local": 0, "utc": 0}
    counted: dict[str, int] = {"local": 0, "utc": 0}
    slack = timedelta(minutes=5)
    here = ZoneInfo(zone)
    for each in observations:
        wall = each.stated.astimezone(timezone(each.offset)).replace(tzinfo=None)
        kind = "utc" if each.offset else "local"
        corrected = wall.replace(tzinfo=UTC) if each.offset else wall.replace(tzinfo=here)
        counted[kind] += 1
        if each.stated > each.seen_at + slack:
            impossible[kind] += 1
            if corrected.astimezone(UTC) > each.seen_at + slack:
                still[kind] += 1
    for kind in ("local", "utc"):
        if impossible[kind] >= least and impossible[kind] * 2 > counted[kind] and not still[kind]:
            return kind
    return None
