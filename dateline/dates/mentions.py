"""Dates inside a text, resolved against the day of publication: `On May 16`, `last Friday`, `next week`, `12 مرداد`.

Precision before recall: a bare weekday is left alone, because running text says it of the past and of the future alike.
Refuses to know when the article was published: without that day, only dates with a printed year are resolved.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError

from dateline.dates.parsing import ParsedDate, parse_dates
from dateline.dates.words import table
from dateline.model.records import Published
from dateline.model.source import Source

Days = tuple[date, date]
"""First day, and the day after the last."""

HALF_A_YEAR = timedelta(days=182)
LONGEST = timedelta(days=62)
"""Of a range of days: what is further apart was misread."""
_FIRST_NUMBER = re.compile(r"\d+\W*")

# Scripts that write without spaces, and Korean, whose particles follow the word.
_UNSPACED = ("zh", "ja", "th", "ko", "lo", "km", "my")


@dataclass(frozen=True, slots=True)
class Mention:
    """One date that a text speaks of."""

    text: str
    start: int
    end: int
    days: Days
    precision: Literal["day", "week", "month", "year"]


def find_mentions(
    body: str, *, language: str, published: Published, source: Source, start: int = 0
) -> tuple[dict[str, object], ...]:
    """Every date mentioned in `body` from the offset `start` on (the dateline's own day is no mention), in order.

    Each has `text`, `start`, `end` (character offsets), `resolved_during` (a half-open pair of ISO instants in the
    source's zone) and `precision` (`day`, `month` or `year`; a week or a range is an interval of days at `day`).
    """
    zone = ZoneInfo(source.timezone)
    found = sorted(
        (*_printed(body, language, published.on, source), *_counted(body, language, published.on, source)),
        key=lambda each: (each.start, -each.end),
    )
    mentions: list[dict[str, object]] = []
    past = start
    for each in found:
        if each.start < past:
            continue
        past = each.end
        first, after = (datetime.combine(day, time(), zone).isoformat() for day in each.days)
        mentions.append(
            {
                "text": each.text,
                "start": each.start,
                "end": each.end,
                "resolved_during": [first, after],
                "precision": "day" if each.precision == "week" else each.precision,
            }
        )
    return tuple(mentions)


def _printed(body: str, language: str, on: date | None, source: Source) -> Iterator[Mention]:
    """Dates written out. One without a year lies in the year that brings it nearest to the publication."""
    zone = ZoneInfo(source.timezone)
    # `parse_dates` takes the latest year that is not in the future: half a year on, that is the nearest one.
    reference = datetime.combine(on + HALF_A_YEAR, time(12), zone) if on else None

    def read(text: str) -> Iterator[tuple[date, ParsedDate]]:
        for parsed in parse_dates(
            text,
            language=language,
            country=source.country,
            timezone=source.timezone,
            calendar=source.calendar,
            date_order=source.date_order,
            reference_time=reference,
        ):
            if parsed.day is not None and not parsed.conflict and 1000 < parsed.day.year < 2200:
                yield parsed.day, parsed

    for day, parsed in read(body):
        start, end = parsed.span
        last = day
        if any("range" in reason for reason in parsed.reasons):
            # `2 to 3 March 2026` is read as its first day; without its first number, as its last one.
            rest = read(_FIRST_NUMBER.sub("", body[start:end], count=1))
            last = max((each for each, _ in rest if day < each <= day + LONGEST), default=day)
        yield Mention(body[start:end], start, end, (day, _day(last)[1]), "day")


def _counted(body: str, language: str, on: date | None, source: Source) -> Iterator[Mention]:
    """Words that count from the day of publication."""
    if on is None:
        return
    phrases = _phrases(language.split("-")[0].lower())
    for pattern, resolve in phrases:
        for match in pattern.finditer(body):
            days, precision = resolve(on, source.country)
            yield Mention(match[0], match.start(), match.end(), days, precision)


_Resolve = Callable[[date, str], tuple[Days, Literal["day", "week", "month", "year"]]]


@lru_cache(maxsize=64)
def _phrases(language: str) -> tuple[tuple[re.Pattern[str], _Resolve], ...]:
    words = table("mentions").get({"prs": "fa", "nb": "no"}.get(language, language))
    if words is None:
        return ()

    def compiled(text: str) -> re.Pattern[str]:
        spaced = text.replace(" ", r"\s+")
        if language in _UNSPACED:
            return re.compile(f"(?:{spaced})", re.IGNORECASE)
        return re.compile(rf"(?<![\w-])(?:{spaced})(?![\w-])", re.IGNORECASE)

    found: list[tuple[re.Pattern[str], _Resolve]] = []
    found.extend((compiled(text), _days_off(count)) for text, count in words["days"].items())
    for key, sign in (("last", -1), ("next", 1)):
        for form in words[key]:
            for number, weekday in enumerate(words["weekdays"]):
                found.append((compiled(form.replace("{}", f"(?:{weekday})")), _weekday(number, sign, language)))
    found.extend((compiled(text), _weeks_off(count, language)) for text, count in words["week"].items())
    found.extend((compiled(text), _months_off(count)) for text, count in words.get("month", {}).items())
    found.extend((compiled(text), _years_off(count)) for text, count in words.get("year", {}).items())
    return tuple(found)


def _day(day: date) -> Days:
    return day, day + timedelta(days=1)


def _days_off(count: int) -> _Resolve:
    return lambda on, _: (_day(on + timedelta(days=count)), "day")


def _weekday(number: int, sign: int, language: str) -> _Resolve:
    """`last Friday` is the one before, never the day itself; Chinese and Japanese name a day of the week before."""

    def resolve(on: date, _: str) -> tuple[Days, Literal["day"]]:
        if language in ("zh", "ja"):
            return _day(on + timedelta(days=number - on.weekday() + 7 * sign)), "day"
        apart = sign * (number - on.weekday()) % 7 or 7
        return _day(on + timedelta(days=sign * apart)), "day"

    return resolve


def _weeks_off(count: int, language: str) -> _Resolve:
    def resolve(on: date, country: str) -> tuple[Days, Literal["week"]]:
        first = on - timedelta(days=(on.weekday() - _first_weekday(language, country)) % 7) + timedelta(days=7 * count)
        return (first, first + timedelta(days=7)), "week"

    return resolve


@lru_cache(maxsize=256)
def _first_weekday(language: str, country: str) -> int:
    """0 for Monday. CLDR's first day of the week, where it is Saturday; its Sunday is a wall calendar's, not news'."""
    try:
        first = Locale.parse(f"{language}_{country}", sep="_").first_week_day
    except (UnknownLocaleError, ValueError):
        return 0
    return int(first) if first == 5 else 0


def _months_off(count: int) -> _Resolve:
    def resolve(on: date, _: str) -> tuple[Days, Literal["month"]]:
        months = on.year * 12 + on.month - 1 + count
        return (date(months // 12, months % 12 + 1, 1), date((months + 1) // 12, (months + 1) % 12 + 1, 1)), "month"

    return resolve


def _years_off(count: int) -> _Resolve:
    return lambda on, _: ((date(on.year + count, 1, 1), date(on.year + count + 1, 1, 1)), "year")
