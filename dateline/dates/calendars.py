"""From a printed year, month and day in one of the calendars that publishers use to a Gregorian day.

Knows nothing of text: names and markers are `names`, which source uses which calendar is a fact of the source and is
only defaulted here.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

import nepali_datetime
from convertdate import indian_civil, islamic, persian
from hijridate import Hijri
from pyluach.dates import HebrewDate

SHIFTED = {"buddhist": -543, "roc": 1911, "juche": 1911, "japanese-era": 0}
"""Calendars that are Gregorian but for the number of the year. A Japanese year is shifted when its era is read."""

YEARS = {
    "gregorian": (1500, 2199),
    "persian": (1250, 1499),
    "afghan-solar": (1250, 1499),
    "islamic-umalqura": (1300, 1500),
    "buddhist": (2400, 2699),
    "roc": (1, 199),
    "juche": (1, 199),
    "japanese-era": (1868, 2199),
    "bikram-sambat": (1975, 2100),
    "bengali": (1300, 1499),
    "ethiopian": (1900, 2099),
    "hebrew": (5500, 5999),
    "indian": (1800, 2099),
}
"""Years that a publisher can mean in each calendar. Outside of them a number is not a year."""

_GREGORIAN_MINUS = {
    "gregorian": 0,
    "persian": 621,
    "afghan-solar": 621,
    "buddhist": -543,
    "roc": 1911,
    "juche": 1911,
    "japanese-era": 0,
    "bikram-sambat": -57,
    "bengali": 593,
    "ethiopian": 8,
    "hebrew": -3760,
    "indian": 78,
}


def to_gregorian(calendar: str, year: int, month: int, day: int) -> date | None:
    """The Gregorian day, or None when the calendar has no such day."""
    try:
        return _CONVERSIONS[calendar](year, month, day)
    except (ValueError, OverflowError, IndexError, KeyError, TypeError):
        return None


def year_near(calendar: str, day: date) -> int:
    """The year of the calendar that covers `day`, or the one beside it."""
    if calendar == "islamic-umalqura":
        return int((day.year - 622) * 33 / 32) + 1
    return day.year - _GREGORIAN_MINUS[calendar]


def calendars_of(language: str, country: str) -> tuple[str, ...]:
    """Calendars beside the Gregorian in which a source of this language and country may print a number or leave out
    the year: the default where the source states none."""
    base = language.split("-")[0].lower()
    found = dict.fromkeys((*_BY_COUNTRY.get(country.upper(), ()), *_BY_LANGUAGE.get(base, ())))
    return tuple(found)


_MUSLIM_STATES = (
    "SA", "AE", "QA", "KW", "BH", "OM", "YE", "IQ", "SY", "JO", "PS", "LB", "EG", "SD", "LY", "TN", "DZ", "MA", "MR",
    "SO", "DJ", "KM", "PK", "MY", "BN", "ID", "MV",
)  # fmt: skip
_BY_COUNTRY = {
    "IR": ("persian",),
    "AF": ("afghan-solar", "islamic-umalqura"),
    "TH": ("buddhist",),
    "LA": ("buddhist",),
    "KH": ("buddhist",),
    "TW": ("roc",),
    "JP": ("japanese-era",),
    "KP": ("juche",),
    "NP": ("bikram-sambat",),
    "BD": ("bengali",),
    "ET": ("ethiopian",),
    "IL": ("hebrew",),
    "IN": ("indian",),
    **dict.fromkeys(_MUSLIM_STATES, ("islamic-umalqura",)),
}
_BY_LANGUAGE = {
    "fa": ("persian",),
    "prs": ("afghan-solar",),
    "ps": ("afghan-solar",),
    "ar": ("islamic-umalqura",),
    "th": ("buddhist",),
    "ja": ("japanese-era",),
    "ne": ("bikram-sambat",),
    "bn": ("bengali",),
    "am": ("ethiopian",),
    "he": ("hebrew",),
    "iw": ("hebrew",),
}


def _persian(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12 or not 1 <= day <= (31 if month <= 6 else 30):
        raise ValueError
    found = _nouruz(year) + timedelta(days=31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1)
    if month == 12 and day == 30 and found >= _nouruz(year + 1):
        raise ValueError
    return found


@lru_cache(maxsize=256)
def _nouruz(year: int) -> date:
    # Astronomical, and 26 ms a call.
    return date(*persian.to_gregorian(year, 1, 1))


def _hijri(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12 or not 1 <= day <= 30:
        raise ValueError
    if 1343 <= year <= 1500:
        # A sighting may give a month the thirtieth day that the table does not.
        first: date = Hijri(year, month, 1).to_gregorian()
        return date(first.year, first.month, first.day) + timedelta(days=day - 1)
    return date(*islamic.to_gregorian(year, month, day))


def _bikram(year: int, month: int, day: int) -> date:
    converted: date = nepali_datetime.date(year, month, day).to_datetime_date()
    return converted


def _bengali(year: int, month: int, day: int) -> date:
    # Bangladesh's calendar: since 1426 (2019) six months of 31 days, before that five; Boishakh 1 is 14 April.
    leap = _is_leap(year + 594)
    reformed = year >= 1426
    lengths = [31] * 5 + [31 if reformed else 30] + [30] * 4 + [(30 if leap else 29) if reformed else 30 + leap, 30]
    if not 1 <= day <= lengths[month - 1] or month < 1:
        raise ValueError
    return date(year + 593, 4, 14) + timedelta(days=sum(lengths[: month - 1]) + day - 1)


def _ethiopian(year: int, month: int, day: int) -> date:
    # Twelve months of 30 days and Pagume of 5 or 6; 1 Meskerem 1 is 29 August 8 (Julian), proleptic ordinal 2796.
    longest = 30 if month < 13 else 5 + (year % 4 == 3)
    if not 1 <= month <= 13 or not 1 <= day <= longest:
        raise ValueError
    return date.fromordinal(2796 + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)


def _hebrew(year: int, month: int, day: int) -> date:
    if month == 13 and not _is_hebrew_leap(year):
        month = 12
    converted: date = HebrewDate(year, month, day).to_pydate()
    return converted


def _indian(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        raise ValueError
    return date(*indian_civil.to_gregorian(year, month, day))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _is_hebrew_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _shifted(shift: int) -> Callable[[int, int, int], date]:
    return lambda year, month, day: date(year + shift, month, day)


_CONVERSIONS: dict[str, Callable[[int, int, int], date]] = {
    "gregorian": date,
    "persian": _persian,
    "afghan-solar": _persian,
    "islamic-umalqura": _hijri,
    "bikram-sambat": _bikram,
    "bengali": _bengali,
    "ethiopian": _ethiopian,
    "hebrew": _hebrew,
    "indian": _indian,
    **{name: _shifted(shift) for name, shift in SHIFTED.items()},
}
