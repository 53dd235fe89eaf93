"""Read a printed date: what day, how precisely, in which calendar and zone, and how that is known.

This stage refuses to know where on a page the string stood, whether it is the publication date, and what day it is
today: a relative date is read only against the `reference_time` that the caller gives, and a string that prints no
date gives None.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from dateline.records import Precision

Role = Literal["published", "modified", "event", "embargo"]


@dataclass(frozen=True, slots=True)
class Reading:
    """One date as read from a text."""

    raw: str
    """The text of the date itself, as printed."""
    precision: Precision
    year: int
    """Gregorian year in the publisher's zone."""
    month: int | None = None
    """Gregorian month; None at year precision."""
    day: date | None = None
    """The day in the publisher's zone; None at month and year precision."""
    at: datetime | None = None
    """The instant, aware, UTC; None unless a time was printed."""
    during: tuple[datetime, datetime] | None = None
    """Half-open interval of instants that the text allows, aware, UTC."""
    calendar: str = "gregorian"
    """Or two joined by `+` for a double-dated line."""
    timezone: str = "UTC"
    """IANA zone or `UTC±HH:MM` that the clock was read in."""
    zone_source: str = "source"
    """How the zone is known: `offset`, `abbreviation`, `words`, `epoch` or `source` (the publisher's own zone)."""
    span: tuple[int, int] = (0, 0)
    """Where it stands in the text that was given."""
    inferred: bool = False
    """A part was not printed: the year, a century, the order of day and month, the first day of a range, a relative
    date."""
    conflict: bool = False
    """Two calendars on one line that disagree by more than a day."""
    role: Role | None = None
    """What a label beside the date says that it is."""
    alternatives: tuple[Reading, ...] = ()
    """Other readings that the text allows."""
    reasons: tuple[str, ...] = ()
    """Words for how it was read."""


def read(
    raw: str,
    *,
    language: str,
    country: str,
    timezone: str,
    calendar: str | None = None,
    date_order: str | None = None,
    reference_time: datetime | None = None,
    context: str = "article",
) -> Reading | None:
    """The date that `raw` prints, or None."""
    found = read_all(
        raw,
        language=language,
        country=country,
        timezone=timezone,
        calendar=calendar,
        date_order=date_order,
        reference_time=reference_time,
        context=context,
    )
    return found[0] if found else None


def read_all(
    text: str,
    *,
    language: str,
    country: str,
    timezone: str,
    calendar: str | None = None,
    date_order: str | None = None,
    reference_time: datetime | None = None,
    context: str = "article",
) -> list[Reading]:
    """Every date in a text, in order, with its span. So far only ISO 8601 with an offset."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return []
    zone = ZoneInfo(timezone)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    local, at = moment.astimezone(zone), moment.astimezone(UTC)
    return [
        Reading(
            raw=text.strip(),
            precision="second",
            year=local.year,
            month=local.month,
            day=local.date(),
            at=at,
            during=(at, at + timedelta(seconds=1)),
            timezone=timezone,
            span=(0, len(text)),
        )
    ]
