"""What is usual for a source: weekdays, holidays, and how long a silence may be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dateline.coverage.baseline import Baseline, learn, public_holiday, quiet_weeks

MONDAY = date(2026, 3, 2)
PAST = [MONDAY - timedelta(days=n) for n in range(180, 0, -1)]
WEEKLY = dict.fromkeys(PAST, 0) | {day: 1 for day in PAST if day.weekday() == 3}
OFFICE = {day: 2 * (day.weekday() < 5 and not public_holiday("DE", day)) for day in PAST}
DAILY = dict.fromkeys(PAST, 9)
SPARSE = {day: int(number % 10 == 0) for number, day in enumerate(PAST)}


def baseline(seen: dict[date, int], country: str = "DE", kind: str = "ministry") -> Baseline:
    return learn(seen, country=country, kind=kind)


def silence(days: int, end: date = date(2026, 6, 19)) -> list[date]:
    return [end - timedelta(days=n) for n in range(days)][::-1]


@pytest.mark.parametrize(
    ("seen", "kind", "interval", "usual", "fine", "too_long"),
    [
        # The days of a silence that is still believed, and of one that no longer is.
        (DAILY, "news", 1, (2, 3), 3, 5),
        (OFFICE, "ministry", 1, (4, 6), 3, 10),
        (WEEKLY, "ministry", 7, (12, 22), 20, 36),
        (SPARSE, "igo", 10, (20, 35), 33, 60),
    ],
)
def test_how_long_a_silence_may_be_is_the_sources_own(
    seen: dict[date, int], kind: str, interval: int, usual: tuple[int, int], fine: int, too_long: int
) -> None:
    learned = baseline(seen, kind=kind)
    assert learned.known
    assert learned.usual_interval == interval
    assert learned.usual_silence is not None
    assert usual[0] <= learned.usual_silence <= usual[1]
    assert not learned.is_overdue(silence(fine))
    assert learned.is_overdue(silence(too_long))


def test_a_holiday_and_the_quiet_weeks_make_a_silence_longer() -> None:
    learned = baseline(OFFICE)
    ordinary = [date(2026, 6, 15) + timedelta(days=n) for n in range(12)]
    easter = [date(2026, 4, 2) + timedelta(days=n) for n in range(6)]
    august = [date(2026, 8, 3) + timedelta(days=n) for n in range(12)]
    assert learned.is_overdue(ordinary)
    assert not learned.is_overdue(august)
    assert learned.surprise(easter) < learned.surprise(ordinary[:6])
    # A newspaper's calendar is its own past.
    assert baseline(DAILY, kind="news").is_overdue(august)


def test_nothing_is_said_of_a_source_that_is_hardly_known() -> None:
    for seen in ({}, dict(list(DAILY.items())[:20]), dict.fromkeys(PAST, 0)):
        learned = baseline(seen)
        assert not learned.known
        assert learned.usual_silence is None
        assert not learned.is_overdue(silence(300))


def test_a_gap_that_was_not_seen_whole_is_no_silence() -> None:
    blind = {day: count for day, count in DAILY.items() if not 60 <= (MONDAY - day).days < 80}
    assert baseline(blind).longest_silence == 0
    assert baseline(blind).usual_interval == 1


@pytest.mark.parametrize(
    ("country", "day", "part"),
    [
        ("IR", date(2026, 3, 21), "Nowruz"),
        ("DE", date(2026, 4, 3), "Good Friday"),
        ("GB", date(2026, 5, 25), "Spring Bank Holiday"),
        ("SA", date(2026, 9, 23), "National Day"),
        ("CN", date(2026, 2, 17), "New Year"),
    ],
)
def test_public_holidays_have_names(country: str, day: date, part: str) -> None:
    assert part in (public_holiday(country, day) or "")


@pytest.mark.parametrize("country", ["XX", "EU", "", "ZZ"])
def test_no_country_has_no_holidays(country: str) -> None:
    assert public_holiday(country, date(2026, 12, 25)) is None


@pytest.mark.parametrize(
    ("country", "day", "quiet"),
    [
        ("FR", date(2026, 8, 10), True),
        ("PK", date(2026, 8, 10), False),
        ("FR", date(2026, 6, 10), False),
        ("PK", date(2026, 12, 28), True),
        ("PK", date(2027, 1, 5), True),
    ],
)
def test_offices_rest_around_new_year_and_where_it_is_the_custom_in_august(
    country: str, day: date, quiet: bool
) -> None:
    assert quiet_weeks(country, day) is quiet
