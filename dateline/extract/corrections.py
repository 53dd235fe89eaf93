"""What a person says against a page: the date, headline or language that holds, with reason and evidence.

Reads and judges what was asked for; knows neither the database nor the terminal. The page's own words stay where they
are: a correction lies over them, and can be taken back.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from babel import Locale, UnknownLocaleError

from dateline import dates
from dateline.model.records import Article, Published
from dateline.model.source import Source

Field = Literal["published", "title", "language"]
FIELDS: tuple[Field, ...] = ("published", "title", "language")

PLAIN = re.compile(r"(?P<day>\d{4}(-\d\d(-\d\d)?)?)(?P<time>[T ]\d\d:\d\d(:\d\d)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?")
LATEST = timedelta(hours=36)
"""So far after its fetch a page may still be dated: it is already tomorrow elsewhere."""


class Refused(ValueError):
    """The correction cannot be made; the message names the way out."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What holds for one field. `published` is for that field only."""

    field: Field
    value: str | None
    """In words; None: there is no date."""
    published: Published = dataclasses.field(default_factory=Published)


def corrected_date(written: str, source: Source, *, fetched_at: datetime) -> Correction:
    """A date as a person writes it: a year, month, day or instant in ISO 8601, in the source's zone unless it says.

    Raises Refused.
    """
    found = PLAIN.fullmatch(written.strip())
    if not found or (found["time"] and len(found["day"]) < 10):
        raise Refused(
            f"{written!r} is no date: write a day as 2026-03-01, a month as 2026-03, a year as 2026, or an instant as "
            "2026-03-01T10:30+05:00"
        )
    try:
        date.fromisoformat(f"{found['day']}-01-01"[:10])
        if found["time"]:
            datetime.fromisoformat(found[0])
    except ValueError as error:
        raise Refused(f"{written!r} is no date: {error}") from error
    read = dates.parse_date(
        found[0],
        language="en",
        country=source.country,
        timezone=source.timezone,
        calendar="gregorian",
        date_order="YMD",
        reference_time=fetched_at,
    )
    if read is None or read.during is None:
        raise Refused(f"{written!r} cannot be read as a date")
    if read.during[0] > fetched_at + LATEST:
        raise Refused(
            f"{written!r} lies after {fetched_at.astimezone(UTC):%Y-%m-%d %H:%M} UTC, when the page was fetched: it "
            "cannot have been published then"
        )
    value = found["day"] if read.at is None else read.at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return Correction(
        "published", value, Published(read.day, read.at, read.during, read.precision, source.timezone, "gregorian")
    )


def corrected_title(written: str) -> Correction:
    """A headline. Raises Refused when it is empty."""
    title = " ".join(written.split())
    if not title:
        raise Refused("the title is empty: give the headline that holds")
    return Correction("title", title)


def corrected_language(written: str) -> Correction:
    """A language in BCP 47. Raises Refused when there is none of that name."""
    try:
        Locale.parse(written, sep="-")
    except (ValueError, UnknownLocaleError, TypeError) as error:
        raise Refused(f"{written!r} is no language: write it in BCP 47, for instance ar, pt-BR or zh-Hans") from error
    return Correction("language", written)


def mentions(
    body: str, dateline: str | None, language: str | None, day: date | None, source: Source
) -> tuple[Mapping[str, object], ...]:
    """The dates of which a text speaks, if it was published on `day`."""
    return dates.find_mentions(
        body,
        language=language or source.language,
        published=Published(on=day),
        source=source,
        start=len(dateline) if dateline else 0,
    )


def with_mentions(articles: Iterable[Article], days: Mapping[str, date | None], source: Source) -> list[Article]:
    """The articles; those at an address of `days` with the dates they speak of as seen from that day."""
    return [
        replace(each, mentions=mentions(each.body, each.dateline, each.language, days[each.canonical_url], source))
        if each.canonical_url in days
        else each
        for each in articles
    ]
