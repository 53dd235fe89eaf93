"""Calendars against known days, and against their own succession of days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates.calendars import YEARS, calendars_of, to_gregorian, year_near

KNOWN = [
    # Nouruz, new years and the publicly announced days of the calendars' own authorities
    ("persian", (1404, 1, 1), date(2025, 3, 21)),
    ("persian", (1403, 12, 30), date(2025, 3, 20)),
    ("afghan-solar", (1400, 2, 27), date(2021, 5, 17)),
    ("islamic-umalqura", (1447, 1, 1), date(2025, 6, 26)),
    ("islamic-umalqura", (1442, 9, 1), date(2021, 4, 13)),
    ("buddhist", (2568, 3, 5), date(2025, 3, 5)),
    ("roc", (114, 8, 1), date(2025, 8, 1)),
    ("juche", (113, 9, 9), date(2024, 9, 9)),
    ("bikram-sambat", (2080, 1, 1), date(2023, 4, 14)),
    ("bengali", (1426, 1, 1), date(2019, 4, 14)),
    ("bengali", (1430, 1, 1), date(2023, 4, 14)),
    ("ethiopian", (2013, 1, 1), date(2020, 9, 11)),
    ("ethiopian", (2016, 1, 1), date(2023, 9, 12)),
    ("ethiopian", (2015, 13, 6), date(2023, 9, 11)),
    ("hebrew", (5784, 7, 1), date(2023, 9, 16)),
    ("hebrew", (5781, 3, 6), date(2021, 5, 17)),
    ("indian", (1943, 1, 1), date(2021, 3, 22)),
]
NO_SUCH_DAY = [
    ("gregorian", (2021, 2, 29)),
    ("persian", (1404, 12, 30)),
    ("persian", (1404, 7, 31)),
    ("islamic-umalqura", (1447, 1, 31)),
    ("islamic-umalqura", (1447, 13, 1)),
    ("buddhist", (2564, 2, 29)),
    ("bikram-sambat", (2080, 1, 33)),
    ("bengali", (1430, 12, 31)),
    ("ethiopian", (2016, 13, 6)),
    ("hebrew", (5784, 7, 31)),
    ("indian", (1943, 1, 40)),
    ("martian", (1, 1, 1)),
]


@pytest.mark.parametrize(("calendar", "printed", "day"), KNOWN)
def test_known_day(calendar: str, printed: tuple[int, int, int], day: date) -> None:
    assert to_gregorian(calendar, *printed) == day


@pytest.mark.parametrize(("calendar", "printed"), NO_SUCH_DAY)
def test_no_such_day(calendar: str, printed: tuple[int, int, int]) -> None:
    assert to_gregorian(calendar, *printed) is None


def test_every_calendar_has_a_known_day() -> None:
    assert {calendar for calendar, _, _ in KNOWN} | {"gregorian", "japanese-era"} == set(YEARS)


@pytest.mark.parametrize(("calendar", "first", "last"), [("bengali", 1390, 1440), ("ethiopian", 1950, 2030)])
def test_own_arithmetic_misses_no_day(calendar: str, first: int, last: int) -> None:
    previous = to_gregorian(calendar, first, 1, 1)
    assert previous is not None
    for year in range(first, last):
        for month in range(1, 14):
            for day in range(1, 33):
                found = to_gregorian(calendar, year, month, day)
                if found is not None and (year, month, day) != (first, 1, 1):
                    assert found == previous + timedelta(days=1)
                    previous = found


@given(calendar=st.sampled_from(sorted(YEARS)), year=st.integers(), month=st.integers(), day=st.integers())
def test_conversion_is_total(calendar: str, year: int, month: int, day: int) -> None:
    found = to_gregorian(calendar, year, month, day)
    assert found is None or isinstance(found, date)


@given(
    calendar=st.sampled_from(sorted(set(YEARS) - {"japanese-era"})), day=st.dates(date(1990, 1, 1), date(2040, 1, 1))
)
def test_year_near_is_the_year_or_beside_it(calendar: str, day: date) -> None:
    year = year_near(calendar, day)
    starts = [to_gregorian(calendar, each, 1, 1) for each in (year - 1, year, year + 1, year + 2)]
    assert all(start is None or abs((start - day).days) < 1200 for start in starts)


def test_usual_calendars() -> None:
    assert calendars_of("fa-IR", "IR") == ("persian",)
    assert calendars_of("ar", "SA") == ("islamic-umalqura",)
    assert calendars_of("en", "GB") == ()
