"""Read a printed date: what day, how precisely, in which calendar and zone, and how that is known.

This stage refuses to know where on a page the string stood, whether it is the publication date, and what day it is
today: a relative date is read only against the `reference_time` that the caller gives, and a string that prints no
date gives None.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from dateline.dates import grammar
from dateline.dates.days import YEAR_INFERRED, Facts, Printed, facts_calendars, numbered_day, printed
from dateline.dates.folding import fold
from dateline.dates.grammar import Clock, Parts
from dateline.dates.machine import Stamp, read_stamp
from dateline.dates.names import Lexicon, every_lexicon, language_of, lexicon
from dateline.dates.scan import Tokens, scan
from dateline.dates.zones import Instant, place, zone_named
from dateline.model.records import Precision

Role = Literal["published", "modified", "event", "embargo"]


@dataclass(frozen=True, slots=True)
class ParsedDate:
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
    alternatives: tuple[ParsedDate, ...] = ()
    """Other readings that the text allows."""
    reasons: tuple[str, ...] = ()
    """Words for how it was read."""


def parse_date(
    raw: str,
    *,
    language: str,
    country: str,
    timezone: str,
    calendar: str | None = None,
    date_order: str | None = None,
    reference_time: datetime | None = None,
    context: str = "article",
) -> ParsedDate | None:
    """The date that `raw` prints, or None.

    `calendar` (several joined by `+`) and `date_order` are facts of the source. Where they are None, the calendars
    usual for the country and language and CLDR's order of day and month are taken, and what rests on that is
    `inferred`. A date with a label that says published wins over others, a date with a year over one without, a
    printed day over a relative one. `reference_time` is when the page was fetched; without it neither relative dates
    nor dates without a year are read. `context` says where the string was found: Unix times are read in `feed`,
    `meta` and `listing` only.
    """
    facts = _facts(language, country, timezone, calendar, date_order, reference_time, context)
    stripped = raw.strip()
    stamp = read_stamp(fold(stripped).text.strip(), epoch=context in ("feed", "meta", "listing"))
    if stamp is not None:
        return _stamped(stamp, raw, stripped, facts)
    found = _parsed_dates(raw, lexicon(language_of(raw, language, facts.country)), facts, whole=True)
    if not found and _worth_retrying(raw, language):
        found = _parsed_dates(raw, every_lexicon(), facts, whole=True)
    best = min(found, key=_preference, default=None)
    return best if best is not None else _relative(raw, facts)


def parse_dates(
    text: str,
    *,
    language: str,
    country: str,
    timezone: str,
    calendar: str | None = None,
    date_order: str | None = None,
    reference_time: datetime | None = None,
    context: str = "article",
) -> list[ParsedDate]:
    """Every absolute date in a text, in order, with its span; a day without a year only with `reference_time`.

    Double-dated lines give one parsed date. Linear in the length of the text; never raises.
    """
    facts = _facts(language, country, timezone, calendar, date_order, reference_time, context)
    found = _parsed_dates(text, lexicon(language_of(text, language, facts.country)), facts, whole=False)
    if not found and _worth_retrying(text, language):
        found = _parsed_dates(text, every_lexicon(), facts, whole=False)
    return found


_SHORT = 300
"""Characters up to which a text that gave nothing in its own language is tried in all languages."""
_FOREIGN = re.compile(
    r"(?<!\d)\d{1,2}(?!\d)\D{0,20}?[^\W\d_]\D{0,20}?(?<!\d)\d{4}(?!\d)"
    r"|(?<!\d)\d{4}(?!\d)\D{0,20}?[^\W\d_]\D{0,20}?(?<!\d)\d{1,2}(?!\d)"
    r"|[^\W\d_]\D{0,4}(?<!\d)\d{1,2}(?!\d)\D{1,6}\d{4}(?!\d)"
)
"""A word with a number of one or two digits and a number of four: perhaps a date in another language."""


_NUMBER, _LETTER = re.compile(r"\d"), re.compile(r"[^\W\d_]")
_YEAR = re.compile(r"\d{4}")
"""No relative time has a number of four digits."""


def _worth_retrying(text: str, language: str) -> bool:
    """Whether a short text may be a date in another language than the source's; to know them all costs a second."""
    if len(text) >= _SHORT:
        return False
    if language in ("", "und", "mul"):
        return _NUMBER.search(text) is not None and _LETTER.search(text) is not None
    return _FOREIGN.search(text) is not None


@lru_cache(maxsize=1024)
def _source_facts(
    language: str, country: str, timezone: str, calendar: str | None, date_order: str | None, context: str
) -> Facts:
    name = timezone if zone_named(timezone) else "UTC"
    return Facts(
        language, country.upper(), name, facts_calendars(calendar, language, country), date_order, None, context
    )


@lru_cache(maxsize=256)
def _facts(
    language: str,
    country: str,
    timezone: str,
    calendar: str | None,
    date_order: str | None,
    reference: datetime | None,
    context: str,
) -> Facts:
    facts = _source_facts(language, country, timezone, calendar, date_order, context)
    if reference is None:
        return facts
    zone = ZoneInfo(facts.timezone)
    aware = reference if reference.tzinfo else reference.replace(tzinfo=zone)
    return replace(facts, reference=aware.astimezone(zone))


def _preference(parsed: ParsedDate) -> tuple[int, int, int]:
    """Smaller is better: what the label says, whether the year is printed, what comes first."""
    role = {"published": 0, None: 1, "embargo": 1, "modified": 3, "event": 4}[parsed.role]
    fullness = 0 if parsed.precision not in ("month", "year") else 2
    guessed_year = YEAR_INFERRED in parsed.reasons
    return role, fullness + guessed_year, parsed.span[0]


def _relative(raw: str, facts: Facts) -> ParsedDate | None:
    if facts.reference is None or _YEAR.search(raw):
        return None
    from dateline.dates.relative import read_relative

    ago = read_relative(raw, facts)
    if ago is None:
        return None
    zone = ZoneInfo(facts.timezone)
    if ago.at is not None:
        local = ago.at.astimezone(zone)
        return ParsedDate(
            raw=raw.strip(),
            precision=ago.precision,
            year=local.year,
            month=local.month,
            day=local.date(),
            at=ago.at.astimezone(UTC),
            during=_instant_during(ago.at.astimezone(UTC), ago.precision),
            timezone=facts.timezone,
            span=ago.span,
            inferred=True,
            reasons=("counted back from the time of reading",),
        )
    meant = Printed("gregorian", ago.day.year, ago.day.month, ago.day, True, ("counted from the day of reading",))
    parsed = _parsed_date(raw.strip(), ago.span, meant, ago.clock, facts)
    if parsed is not None and ago.precision == "month":
        return replace(parsed, precision="month", day=None, during=_month_during(parsed.year, parsed.month or 1, zone))
    return parsed


def _stamped(stamp: Stamp, raw: str, stripped: str, facts: Facts) -> ParsedDate | None:
    start = len(raw) - len(raw.lstrip())
    span = (start, start + len(stripped))
    if stamp.day is None or stamp.month is None:
        return None
    # A program's year is Gregorian, but some templates print their own calendar in ISO order.
    meant = numbered_day(stamp.year, stamp.month, stamp.day, facts)
    if meant is None:
        return None
    clock = None
    if stamp.hour is not None:
        if stamp.hour == 24 or stamp.hour > 23 or (stamp.minute or 0) > 59 or (stamp.second or 0) > 60:
            clock = None
        else:
            second = min(stamp.second, 59) if stamp.second is not None else None
            clock = Clock(0, 0, stamp.hour, stamp.minute, second, stamp.microsecond, stamp.zone, stamp.zone_source)
    return _parsed_date(stripped, span, meant, clock, facts, machine=True)


def _parsed_dates(text: str, words: Lexicon, facts: Facts, *, whole: bool) -> list[ParsedDate]:
    tokens = scan(text, words)
    found: list[tuple[Parts, ParsedDate]] = []
    for parts in grammar.dates(tokens, whole=whole):
        alone = whole and parts.first <= 1 and parts.last >= len(tokens.codes) - 1
        meant = printed(tokens, parts, facts, whole=alone)
        if meant is None:
            continue
        span = tokens.folded.span(tokens.starts[parts.first], tokens.ends[parts.last - 1])
        role = _label(tokens, parts, found[-1][0].last if found else 0)
        parsed = _parsed_date(text[span[0] : span[1]].strip(), span, meant, parts.clock, facts)
        if parsed is not None:
            found.append((parts, replace(parsed, role=role)))
    return _paired(tokens, found)


_CITED = re.compile(r"c[s.:]{0,3}[nNkyx][nNkyx/.\-]*[s,]{0,2}f+s?f?s?$")
"""Law No. 5 of 12 March 2019"""


def _label(tokens: Tokens, parts: Parts, after: int) -> Role | None:
    """The label nearest before the date, with no other date and at most one unknown word between.

    A date that belongs to the number of a cited document is an event, unless the document is this one.
    """
    first = min(parts.first, parts.clock.first) if parts.clock else parts.first
    start = max(after, parts.first - 16)
    before = "".join(tokens.codes[start:first])
    cited: Role | None = "event" if _CITED.search(before) else None
    unknown = 0
    for index in range(first - 1, start - 1, -1):
        code = tokens.codes[index]
        if code == "P":
            return tokens.values[index]  # type: ignore[return-value]
        unknown += code == "w"
        if code == "l" or unknown > 1:
            return cited
    return cited


_LINK = re.compile(r"[sfroWXE.,\-|()~tzZYDhA:/+]{0,24}$")


def _paired(tokens: Tokens, found: list[tuple[Parts, ParsedDate]]) -> list[ParsedDate]:
    """One parsed date for a line that prints its day in two calendars."""
    codes = "".join(tokens.codes)
    result: list[ParsedDate] = []
    skip = False
    for position, (parts, parsed) in enumerate(found):
        if skip:
            skip = False
            continue
        if position + 1 < len(found):
            next_parts, other = found[position + 1]
            between = "".join("t" if code in "nN" else code for code in codes[parts.last : next_parts.first])
            pair = _pair(parsed, other)
            if pair is not None and len(between) <= 24:
                near = abs((pair[0].day or date.min) - (pair[1].day or date.min)) <= timedelta(days=1)
                if _LINK.match(between) or (near and between.count("w") <= 2):
                    result.append(_merged(*pair, parsed, other))
                    skip = True
                    continue
        result.append(parsed)
    return result


def _pair(first: ParsedDate, second: ParsedDate) -> tuple[ParsedDate, ParsedDate] | None:
    """The Gregorian one and the other, when there is one of each."""
    if first.day is None or second.day is None:
        return None
    if first.calendar == "gregorian" and second.calendar != "gregorian":
        return first, second
    if second.calendar == "gregorian" and first.calendar != "gregorian":
        return second, first
    return None


def _merged(gregorian: ParsedDate, native: ParsedDate, first: ParsedDate, second: ParsedDate) -> ParsedDate:
    assert gregorian.day is not None
    assert native.day is not None
    apart = gregorian.day - native.day
    conflict = abs(apart) > timedelta(days=1)
    best = gregorian
    if gregorian.at is None and native.at is not None and not conflict:
        at = native.at + apart
        best = replace(gregorian, at=at, precision=native.precision, during=_instant_during(at, native.precision))
        best = replace(best, timezone=native.timezone, zone_source=native.zone_source)
    reasons = gregorian.reasons
    if conflict:
        reasons += (f"the two calendars differ by {abs(apart).days} days",)
    elif apart:
        reasons += ("the two calendars differ by a day: the Gregorian counts",)
    return replace(
        best,
        calendar=f"{native.calendar}+gregorian",
        span=(first.span[0], second.span[1]),
        conflict=conflict,
        role=first.role or second.role,
        inferred=gregorian.inferred and native.inferred,
        alternatives=(*best.alternatives, native) if apart else best.alternatives,
        reasons=reasons,
    )


def _parsed_date(
    raw: str, span: tuple[int, int], meant: Printed, clock: Clock | None, facts: Facts, *, machine: bool = False
) -> ParsedDate | None:
    """The parsed date of a day in the Gregorian calendar with its clock."""
    zone = ZoneInfo(facts.timezone)
    if meant.day is None:
        precision: Precision
        if meant.month is None:
            start, end, precision = date(meant.year, 1, 1), date(meant.year + 1, 1, 1), "year"
            during = (_midnight(start, zone), _midnight(end, zone))
        else:
            precision, during = "month", _month_during(meant.year, meant.month, zone)
        return ParsedDate(
            raw, precision, meant.year, meant.month, during=during, calendar=meant.calendar, timezone=facts.timezone,
            span=span, inferred=meant.inferred, reasons=meant.reasons,
        )  # fmt: skip
    if not 1 < meant.day.year < 9998:
        return None
    day_only = ParsedDate(
        raw, "day", meant.day.year, meant.day.month, meant.day, None, _day_during(meant.day, zone), meant.calendar,
        facts.timezone, "source", span, meant.inferred, reasons=meant.reasons,
        alternatives=(_swapped(raw, span, meant, zone, facts),) if meant.other else (),
    )  # fmt: skip
    if clock is None:
        return day_only
    return _with_clock(day_only, clock, zone, facts, machine=machine)


def _swapped(raw: str, span: tuple[int, int], meant: Printed, zone: ZoneInfo, facts: Facts) -> ParsedDate:
    day = meant.other
    assert day is not None
    return ParsedDate(
        raw, "day", day.year, day.month, day, None, _day_during(day, zone), meant.calendar, facts.timezone,
        span=span, inferred=True, reasons=("day and month the other way round",),
    )  # fmt: skip


def _with_clock(parsed: ParsedDate, clock: Clock, zone: ZoneInfo, facts: Facts, *, machine: bool) -> ParsedDate:
    assert parsed.day is not None
    minute, second = clock.minute or 0, clock.second or 0
    naive = datetime.combine(parsed.day, time(clock.hour, minute, second, clock.microsecond))
    instant = place(naive, clock.zone, country=facts.country, timezone_name=facts.timezone)
    if instant is None:
        instant = place(naive, None, country=facts.country, timezone_name=facts.timezone)
        assert instant is not None
    midnight = not (clock.hour or minute or second or clock.microsecond)
    stated = instant.source != "source"
    if midnight and (not stated or machine or clock.second is not None or instant.source == "offset"):
        # A time of nothing but zeros is how templates print a day.
        return replace(parsed, reasons=(*parsed.reasons, "midnight alone is a day"))
    local = instant.at.astimezone(zone)
    if stated and clock.second is not None and local.time() == time(0) and _is_utc(clock.zone):
        return replace(
            parsed,
            day=local.date(),
            month=local.month,
            year=local.year,
            during=_day_during(local.date(), zone),
            reasons=(*parsed.reasons, "midnight of the source's zone, printed in UTC, is a day"),
        )
    precision: Precision = "second" if clock.second is not None else "minute" if clock.minute is not None else "hour"
    day = local.date() if stated else parsed.day
    placed = replace(
        parsed,
        precision=precision,
        day=day,
        month=day.month,
        year=day.year,
        at=instant.at,
        during=_instant_during(instant.at, precision),
        timezone=instant.timezone,
        zone_source=clock.zone_source if stated and clock.zone_source else instant.source,
        reasons=(*parsed.reasons, instant.reason) if instant.reason else parsed.reasons,
    )
    return replace(placed, alternatives=(*placed.alternatives, *_others(placed, instant, zone)))


def _others(parsed: ParsedDate, instant: Instant, zone: ZoneInfo) -> list[ParsedDate]:
    return [
        replace(
            parsed,
            at=other,
            during=_instant_during(other, parsed.precision),
            alternatives=(),
            reasons=(instant.reason,),
        )
        for other in instant.others
    ]


def _is_utc(zone: str | None) -> bool:
    return zone in ("z", "utc", "gmt", "ut", "+00:00", "+0000", "-00:00", "+00")


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), tzinfo=zone).astimezone(UTC)


def _day_during(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)


def _month_during(year: int, month: int, zone: ZoneInfo) -> tuple[datetime, datetime]:
    following = date(year + month // 12, month % 12 + 1, 1)
    return _midnight(date(year, month, 1), zone), _midnight(following, zone)


def _instant_during(at: datetime, precision: Precision) -> tuple[datetime, datetime]:
    width = {"second": timedelta(seconds=1), "minute": timedelta(minutes=1)}.get(precision, timedelta(hours=1))
    return at, at + width
