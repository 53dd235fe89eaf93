"""Which day printed parts mean: calendar, century, order of day and month, missing year.

Knows nothing of clocks and zones. The source's facts decide what the print leaves open; what they leave open too is
not read, or is marked as inferred.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from dateline.dates.calendars import SHIFTED, YEARS, calendars_of, to_gregorian, year_near
from dateline.dates.grammar import Parts
from dateline.dates.names import base_language
from dateline.dates.scan import Tokens

YEAR_INFERRED = "year inferred from the time of reading"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the source that printed a text."""

    language: str
    country: str
    timezone: str
    calendars: tuple[str, ...]
    """Calendars beside the Gregorian that the source prints, most usual first."""
    date_order: str | None
    reference: datetime | None
    """The publisher's local time when the page was fetched."""
    context: str

    @property
    def today(self) -> date | None:
        return self.reference.date() if self.reference else None


@dataclass(frozen=True, slots=True)
class Printed:
    """A day, month or year that a text prints."""

    calendar: str
    year: int
    """Gregorian, as are month and day."""
    month: int | None
    day: date | None
    inferred: bool = False
    reasons: tuple[str, ...] = ()
    other: date | None = None
    """The day if day and month were the other way round."""


def facts_calendars(calendar: str | None, language: str, country: str) -> tuple[str, ...]:
    """The calendars beside the Gregorian: those that the source states, then those usual for language and country."""
    stated = [each for each in (calendar or "").split("+") if each and each != "gregorian" and each in YEARS]
    return tuple(dict.fromkeys([*stated, *calendars_of(language, country)]))


def printed(tokens: Tokens, parts: Parts, facts: Facts, *, whole: bool) -> Printed | None:
    """What the parts mean, or None when they are no date."""
    if parts.form.name == "roc-compact":
        return _roc_compact(tokens, parts, facts)
    if parts.numeric is not None:
        return _numeric(tokens, parts, facts)
    day = tokens.number(parts.day) if parts.day is not None else None
    if parts.year is None:
        return _without_year(tokens, parts, day, facts, whole=whole) if day is not None else None
    for calendar, year, month, inferred in _choices(tokens, parts, facts):
        if day is None:
            return _without_day(calendar, year, month, facts)
        found = to_gregorian(calendar, year, month, day) if month else None
        if found is not None:
            reasons: tuple[str, ...] = ("first day of a range",) if parts.ranged else ()
            if inferred:
                reasons += ("century inferred",)
            return Printed(calendar, found.year, found.month, found, inferred or parts.ranged, reasons)
    return None


def numbered_day(year: int, month: int, day: int, facts: Facts) -> Printed | None:
    """A day given in three numbers whose order is known."""
    months: list[tuple[str, int | None]] = [(calendar, month) for calendar in YEARS]
    for calendar, own_year, _, _ in _four_digits(year, months, None, facts, named=False):
        found = to_gregorian(calendar, own_year, month, day)
        if found is not None:
            return Printed(calendar, found.year, found.month, found)
    return None


def _without_day(calendar: str, year: int, month: int | None, facts: Facts) -> Printed | None:
    if month is None:
        if calendar not in SHIFTED and calendar != "gregorian":
            return None
        shifted = year + SHIFTED.get(calendar, 0)
        return Printed(calendar, shifted, None, None) if 1900 <= shifted < 2100 else None
    if calendar in SHIFTED or calendar == "gregorian":
        shifted = year + SHIFTED.get(calendar, 0)
        return Printed(calendar, shifted, month, None) if 1500 <= shifted < 2200 and month <= 12 else None
    return None


def _choices(tokens: Tokens, parts: Parts, facts: Facts) -> list[tuple[str, int, int | None, bool]]:
    """Calendar, year, month and whether the century is a guess; the likeliest first."""
    assert parts.year is not None
    year, code = tokens.number(parts.year), tokens.codes[parts.year]
    era = tokens.values[parts.era] if parts.era is not None else _era_beside(tokens, parts.year)
    names = tokens.values[parts.month] if parts.month is not None else None
    number = names if isinstance(names, int) else None
    months: list[tuple[str, int | None]] = (
        list(names) if isinstance(names, frozenset) else [(calendar, number) for calendar in YEARS]
    )
    if isinstance(era, tuple):
        calendar, base = era
        if code == "y" and 1900 <= year < 2100:
            # 주체110(2021)년
            return [("gregorian", year, number or _gregorian(months), False)]
        if calendar == "japanese-era":
            return [(calendar, base + year, number or _gregorian(months), False)]
        return [(calendar, year, number or _gregorian(months), False)]
    if code in "vN" or (code == "n" and parts.form.name != "marked"):
        return _two_digits(year, months, facts, explicit=era if isinstance(era, str) else None)
    if code == "k":
        return [("roc", year, number, False)] if "roc" in facts.calendars and 80 <= year < 200 else []
    if code == "n":
        return []
    return _four_digits(year, months, era if isinstance(era, str) else None, facts, named=number is None)


def _gregorian(months: list[tuple[str, int | None]]) -> int | None:
    return next((month for calendar, month in months if calendar == "gregorian"), None)


def _four_digits(
    year: int, months: list[tuple[str, int | None]], era: str | None, facts: Facts, *, named: bool
) -> list[tuple[str, int, int | None, bool]]:
    fitting = []
    for calendar, month in months:
        if calendar in ("roc", "juche", "japanese-era"):
            continue
        first, last = YEARS[calendar]
        if calendar == "buddhist":
            continue
        if first <= year <= last:
            fitting.append((calendar, year, month, False))
    gregorian = _gregorian(months)
    offered = any(calendar == "gregorian" for calendar, _ in months)
    if 2400 <= year <= 2699 and offered and (named or era == "buddhist" or "buddhist" in facts.calendars):
        fitting.append(("buddhist", year, gregorian, False))
    if era and era != "gregorian":
        solar = {"persian", "afghan-solar"}
        preferred = [each for each in fitting if each[0] == era or {each[0], era} == solar]
        return preferred or fitting if named else preferred
    if named or era == "gregorian":
        if era == "gregorian" and any(each[0] == "gregorian" for each in fitting):
            return [each for each in fitting if each[0] == "gregorian"]
        return sorted(fitting, key=lambda each: _rank(each[0], facts))
    return _numbered(year, fitting, facts)


def _numbered(
    year: int, fitting: list[tuple[str, int, int | None, bool]], facts: Facts
) -> list[tuple[str, int, int | None, bool]]:
    """A month that is a number: the magnitude of the year and the source's calendars decide."""
    latest = facts.today.year + 1 if facts.today else 2045
    own = [each for each in fitting if each[0] in facts.calendars]
    if 1700 <= year <= latest:
        thirteenth = [each for each in own if each[2] == 13]
        return thirteenth or [each for each in fitting if each[0] == "gregorian"]
    past = [each for each in own if _gregorian_year(each[0], year) <= latest]
    future = [each for each in fitting if each[0] == "gregorian" and year > latest]
    return sorted(past, key=lambda each: _rank(each[0], facts)) or future


def _gregorian_year(calendar: str, year: int) -> int:
    if calendar == "islamic-umalqura":
        return int(year * 32 / 33) + 622
    near = year_near(calendar, date(2000, 7, 1))
    return year - near + 2000


def _rank(calendar: str, facts: Facts) -> int:
    if calendar == "gregorian":
        # Tigrinya gives the months of both calendars the same names.
        return 50 if "ethiopian" in facts.calendars else -1
    return facts.calendars.index(calendar) if calendar in facts.calendars else 90 + list(YEARS).index(calendar)


def _two_digits(
    year: int, months: list[tuple[str, int | None]], facts: Facts, *, explicit: str | None
) -> list[tuple[str, int, int | None, bool]]:
    gregorian = _gregorian(months)
    if gregorian is None:
        return [
            (calendar, century + year, month, True)
            for calendar, month in months
            if calendar in facts.calendars and calendar in ("persian", "afghan-solar")
            for century in ((1400,) if year < 50 else (1300,))
        ]
    if (explicit == "buddhist") or ("buddhist" in facts.calendars and facts.country == "TH" and year >= 43):
        return [("buddhist", 2500 + year, gregorian, True)]
    return [("gregorian", _century(year, facts), gregorian, True)]


def _century(year: int, facts: Facts) -> int:
    if facts.today is not None:
        return 2000 + year if 2000 + year <= facts.today.year + 1 else 1900 + year
    return 2000 + year if year < 50 else 1900 + year


def _era_beside(tokens: Tokens, year: int) -> object:
    """An era that stands after the year, at most a sign and a blank away."""
    for index in range(year + 1, min(year + 4, len(tokens.codes))):
        code = tokens.codes[index]
        if code == "E":
            return tokens.values[index]
        if code == "B":
            return "gregorian"
        if code not in "s,.)Y":
            return None
    before = [index for index in (year - 1, year - 2) if index >= 0]
    for index in before:
        if tokens.codes[index] in "EJ":
            return tokens.values[index]
        if tokens.codes[index] != "s":
            return None
    return None


def _without_year(tokens: Tokens, parts: Parts, day: int, facts: Facts, *, whole: bool) -> Printed | None:
    """The nearest year that puts the day not after tomorrow: a page is read soon after it was written."""
    if facts.today is None or parts.month is None:
        return None
    names = tokens.values[parts.month]
    months = list(names) if isinstance(names, frozenset) else [("gregorian", tokens.number(parts.month))]
    if not whole and not _looks_like_month(tokens, parts.month, base_language(facts.language)):
        return None
    limit = facts.today + timedelta(days=1)
    weekday = _weekday_beside(tokens, parts)
    for calendar, month in sorted(months, key=lambda each: _rank(each[0], facts)):
        if calendar != "gregorian" and calendar not in facts.calendars:
            continue
        latest = year_near(calendar, facts.today) + 1
        days = [
            found
            for year in range(latest, latest - 10, -1)
            if (found := to_gregorian(calendar, year, month, day)) is not None and found <= limit
        ]
        if days:
            meant = next((each for each in days if each.weekday() == weekday), days[0])
            return Printed(calendar, meant.year, meant.month, meant, True, (YEAR_INFERRED,))
    return None


def _weekday_beside(tokens: Tokens, parts: Parts) -> int | None:
    """The weekday printed in a date, or before or after it with nothing but signs between; Dushanbe, named after
    Monday, is a city.
    """
    inner = range(parts.first, parts.last)
    before = range(parts.first - 1, max(-1, parts.first - 5), -1)
    after = range(parts.last, min(parts.last + 4, len(tokens.codes)))
    for indices in (inner, before, after):
        for index in indices:
            code, value = tokens.codes[index], tokens.values[index]
            if code == "W" and isinstance(value, int) and tokens.text(index, index + 1) != "душанбе":
                return value
            if indices is not inner and code not in "s,.()fo-":
                break
    return None


_EVERYDAY_WORDS = frozenset({"may", "march", "mar", "set", "out", "mas", "me", "av", "tir", "dey"})


def _looks_like_month(tokens: Tokens, index: int, language: str) -> bool:
    """In running text `may 5` is not May: a name that is also a word needs its capital where there is no year."""
    word = tokens.text(index, index + 1)
    if word not in _EVERYDAY_WORDS or (word == "may" and language in ("es", "az", "uz", "tr")):
        return True
    return not tokens.folded.printed(tokens.starts[index], tokens.ends[index]).islower()


def _numeric(tokens: Tokens, parts: Parts, facts: Facts) -> Printed | None:
    assert parts.numeric is not None
    first, second, third = parts.numeric
    a, b = tokens.number(first), tokens.number(second)
    order, stated = facts.date_order, facts.date_order is not None
    if third < 0:
        return _numeric_without_year(a, b, order or day_order(facts.language, facts.country), facts)
    year, code = tokens.number(third), tokens.codes[third]
    if order is None:
        order = day_order(facts.language, facts.country)
        if _is_us_default(tokens, parts, facts):
            order = "MDY"
    if code == "y":
        return _ordered(a, b, third, "MDY" if order == "MDY" else "DMY", tokens, parts, facts, stated)
    if code == "N" and (order == "YMD" or a > 31 or {"persian", "afghan-solar"} & set(facts.calendars[:1])):
        years = [("gregorian", b)]
        if {"persian", "afghan-solar"} & set(facts.calendars[:1]):
            years = [(facts.calendars[0], b)]
            century = 1400 + a if a < 50 else 1300 + a
        else:
            century = _century(a, facts)
        found = to_gregorian(years[0][0], century, b, year)
        if found is not None:
            return Printed(years[0][0], found.year, found.month, found, True, ("century inferred",))
    meant = _ordered(a, b, third, "MDY" if order == "MDY" else "DMY", tokens, parts, facts, stated)
    dotted = "." in tokens.text(parts.first, parts.last)
    return None if meant is not None and dotted and FORCED in meant.reasons else meant  # 3.14.15


FORCED = "a number above twelve forces the order"


def _ordered(
    a: int, b: int, year_at: int, order: str, tokens: Tokens, parts: Parts, facts: Facts, stated: bool
) -> Printed | None:
    """Day and month in the source's order, unless a number above twelve forces the other."""
    forced = False
    day, month = (b, a) if order == "MDY" else (a, b)
    if month > 13 or (month == 13 and day <= 12):
        day, month, forced = month, day, True
    era = _era_beside(tokens, year_at)
    era_name = era if isinstance(era, str) else None
    months: list[tuple[str, int | None]] = [(calendar, month) for calendar in YEARS]
    year, code = tokens.number(year_at), tokens.codes[year_at]
    if code == "y":
        choices = _four_digits(year, months, era_name, facts, named=False)
        if era_name == "gregorian":
            choices = [each for each in choices if each[0] == "gregorian"]
    else:
        choices = _two_digits(year, months, facts, explicit=era_name)
    for calendar, full, _, guessed in choices:
        found = to_gregorian(calendar, full, month, day)
        if found is None:
            continue
        swapped = to_gregorian(calendar, full, day, month) if day <= 12 and day != month else None
        reasons: tuple[str, ...] = ("century inferred",) if guessed else ()
        if forced:
            reasons += (FORCED,)
        elif swapped is not None and not stated:
            reasons += ("order of day and month taken from language and country",)
        inferred = guessed or forced or (swapped is not None and not stated)
        return Printed(calendar, found.year, found.month, found, inferred, reasons, swapped)
    return None


def _numeric_without_year(a: int, b: int, order: str, facts: Facts) -> Printed | None:
    if facts.today is None:
        return None
    day, month = (a, b) if order == "DMY" else (b, a)
    if month > 12:
        day, month = month, day
    for year in (facts.today.year + 1, facts.today.year, facts.today.year - 1, facts.today.year - 2):
        found = to_gregorian("gregorian", year, month, day)
        if found is not None and found <= facts.today + timedelta(days=1):
            return Printed("gregorian", found.year, found.month, found, True, (YEAR_INFERRED,))
    return None


def _roc_compact(tokens: Tokens, parts: Parts, facts: Facts) -> Printed | None:
    """`1120216（星期四）`: digits of a Minguo date, cut where the weekday says."""
    if "roc" not in facts.calendars or parts.day is None or parts.month is None:
        return None
    digits, weekday = tokens.text(parts.day, parts.day + 1), tokens.values[parts.month]
    rest = digits[3:]
    for cut in (1, 2):
        if not 1 <= len(rest[cut:]) <= 2:
            continue
        found = to_gregorian("roc", int(digits[:3]), int(rest[:cut]), int(rest[cut:]))
        if found is not None and found.weekday() == weekday and 80 <= int(digits[:3]) < 200:
            return Printed("roc", found.year, found.month, found, True, ("digits cut by the weekday",))
    return None


def _is_us_default(tokens: Tokens, parts: Parts, facts: Facts) -> bool:
    """`7/6/21` where the country's own short form is padded or longer: a server left at its American default."""
    if "-" in tokens.text(parts.first, parts.last) or "." in tokens.text(parts.first, parts.last):
        return False
    assert parts.numeric is not None
    codes = "".join(tokens.codes[index] for index in parts.numeric)
    if codes[2] != "N" or "n" not in codes[:2]:
        return False
    pattern = short_pattern(base_language(facts.language), facts.country)
    return bool(pattern) and not ("yy" in pattern and "yyyy" not in pattern and "dd" not in pattern)


def day_order(language: str, country: str) -> str:
    """The order of day, month and year usual for a language and country, from CLDR's short dates: `DMY` where CLDR
    does not know."""
    pattern = short_pattern(base_language(language), country)
    positions = {pattern.lower().find(letter): letter.upper() for letter in "dmy"}
    order = "".join(positions[each] for each in sorted(positions))
    return order if order in ("DMY", "MDY", "YMD") else "DMY"


@lru_cache(maxsize=512)
def short_pattern(language: str, country: str) -> str:
    """CLDR's short date for the language in the country, else for the country's official language."""
    for spoken in (language, *get_official_languages(country.upper(), de_facto=True)):
        try:
            locale = Locale.parse(f"{spoken.split('_')[0]}_{country.upper()}")
        except (UnknownLocaleError, ValueError):
            continue
        return str(locale.date_formats["short"].pattern)
    return ""
