"""The days that a run covers: for each kind of run, in each source's own zone, over clock changes and the date line."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.request import days_of
from dateline.model.window import CATCH_UP, MOST_OVERLAP, Days, Window, hull, learned_overlap

FIVE = datetime(2026, 3, 10, 5, tzinfo=UTC)
DAY = timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")

# Each zone with what is special about it.
ZONES = {
    "UTC": "",
    "Pacific/Kiritimati": "14 hours ahead: the first to begin a day",
    "Pacific/Pago_Pago": "11 hours behind: the last",
    "America/Los_Angeles": "clocks change on 8 March and 1 November 2026",
    "Australia/Lord_Howe": "clocks change by half an hour",
    "Asia/Kathmandu": "5:45 ahead",
    "Asia/Tehran": "3:30 ahead",
    "Africa/Cairo": "clocks change at midnight: 24 April 2026 begins at one",
}


@pytest.mark.parametrize(
    ("zone", "window"),
    [
        ("UTC", "2026-03-09/2026-03-11"),
        ("Pacific/Kiritimati", "2026-03-09/2026-03-11"),  # from 19:00 on the 9th to 19:00 on the 10th
        ("Pacific/Pago_Pago", "2026-03-08/2026-03-10"),  # from 18:00 on the 8th
        ("America/Los_Angeles", "2026-03-08/2026-03-10"),  # from 22:00 on the 8th
        ("Asia/Kathmandu", "2026-03-09/2026-03-11"),
    ],
)
def test_a_scheduled_run_covers_the_days_that_its_interval_touches(zone: str, window: str) -> None:
    days = days_of(None, None, run_after=FIVE, interval=(FIVE - DAY, FIVE), logical_date=FIVE - DAY)
    assert str(days.window(ZoneInfo(zone))) == window


@pytest.mark.parametrize(
    ("start", "stop", "zone", "window"),
    [
        # A day of the schedule's own zone, 23 hours long, is one day there and touches two in UTC.
        (datetime(2026, 3, 29, tzinfo=BERLIN), datetime(2026, 3, 30, tzinfo=BERLIN), BERLIN, "2026-03-29/2026-03-30"),
        (datetime(2026, 3, 29, tzinfo=BERLIN), datetime(2026, 3, 30, tzinfo=BERLIN), UTC, "2026-03-28/2026-03-30"),
        # And one of 25 hours, with the hour that comes twice.
        (datetime(2026, 10, 25, tzinfo=BERLIN), datetime(2026, 10, 26, tzinfo=BERLIN), BERLIN, "2026-10-25/2026-10-26"),
        # The night in which clocks go back in Los Angeles: from 22:00 PDT to 21:00 PST.
        (
            datetime(2026, 11, 1, 5, tzinfo=UTC),
            datetime(2026, 11, 2, 5, tzinfo=UTC),
            ZoneInfo("America/Los_Angeles"),
            "2026-10-31/2026-11-02",
        ),
        # Cairo has no midnight on 24 April 2026: its day begins at 22:00 UTC on the 23rd all the same.
        (
            datetime(2026, 4, 23, 22, tzinfo=UTC),
            datetime(2026, 4, 24, 21, tzinfo=UTC),
            ZoneInfo("Africa/Cairo"),
            "2026-04-24/2026-04-25",
        ),
        # Samoa went over the date line: it had no 30 December 2011.
        (
            datetime(2011, 12, 30, 9, tzinfo=UTC),
            datetime(2011, 12, 30, 11, tzinfo=UTC),
            ZoneInfo("Pacific/Apia"),
            "2011-12-29/2012-01-01",
        ),
        # At midnight the day that begins is not touched.
        (datetime(2026, 3, 9, tzinfo=UTC), datetime(2026, 3, 10, tzinfo=UTC), UTC, "2026-03-09/2026-03-10"),
    ],
)
def test_clocks_change_and_days_stay_whole(start: datetime, stop: datetime, zone: ZoneInfo, window: str) -> None:
    days = days_of(None, None, run_after=stop, interval=(start, stop), backfill=True)
    assert str(days.window(zone)) == window


@pytest.mark.parametrize(
    ("moment", "zone", "window"),
    [
        (datetime(2026, 3, 10, 12, tzinfo=UTC), "UTC", "2026-03-09/2026-03-11"),
        (datetime(2026, 3, 10, 12, tzinfo=UTC), "Pacific/Kiritimati", "2026-03-10/2026-03-12"),
        (datetime(2026, 3, 10, 5, tzinfo=UTC), "America/Los_Angeles", "2026-03-08/2026-03-10"),
    ],
)
def test_a_run_without_a_logical_date_covers_the_day_before_and_its_own(
    moment: datetime, zone: str, window: str
) -> None:
    assert str(days_of(None, None, run_after=moment).window(ZoneInfo(zone))) == window
    # A cron string gives an interval of no length: it says nothing.
    assert str(days_of(None, None, run_after=moment, interval=(FIVE, FIVE)).window(ZoneInfo(zone))) == window


def test_a_logical_date_without_an_interval_is_the_moment() -> None:
    days = days_of(None, None, run_after=FIVE, logical_date=datetime(2026, 2, 1, 12, tzinfo=UTC))
    assert str(days.window(UTC)) == "2026-01-31/2026-02-02"


def test_by_hand_in_the_afternoon_the_run_reads_what_there_is_by_now() -> None:
    # The UI gives a manual run the last complete interval, which ended at five in the morning.
    afternoon = FIVE + timedelta(hours=15)
    days = days_of(None, None, run_after=afternoon, interval=(FIVE - DAY, FIVE), logical_date=afternoon)
    assert str(days.window(ZoneInfo("Pacific/Kiritimati"))) == "2026-03-09/2026-03-12"
    # An interval of last week is meant as it is.
    week = timedelta(days=7)
    days = days_of(None, None, run_after=afternoon, interval=(FIVE - DAY - week, FIVE - week))
    assert str(days.window(UTC)) == "2026-03-02/2026-03-04"


def test_days_that_were_asked_for_are_the_same_in_every_zone() -> None:
    days = days_of("2026-03-01", "2026-04-01", run_after=FIVE)
    for zone in ZONES:
        assert str(days.window(ZoneInfo(zone), watermark=date(2026, 2, 1))) == "2026-03-01/2026-04-01"
    # Without an end: until the day that it is there, and never nothing.
    days = days_of("2026-03-10", None, run_after=FIVE)
    assert str(days.window(ZoneInfo("America/Los_Angeles"))) == "2026-03-10/2026-03-11"
    assert str(days.window(ZoneInfo("Pacific/Kiritimati"))) == "2026-03-10/2026-03-11"


@pytest.mark.parametrize(
    ("watermark", "start"),
    [
        (None, "2026-03-09"),  # never crawled
        (date(2026, 3, 10), "2026-03-09"),  # crawled this morning
        (date(2026, 3, 9), "2026-03-09"),
        (date(2026, 3, 4), "2026-03-04"),  # down since the 4th
        (date(2025, 1, 1), "2026-02-06"),  # bounded
    ],
)
def test_after_an_outage_a_run_begins_where_the_last_whole_crawl_ended(watermark: date | None, start: str) -> None:
    days = days_of(None, None, run_after=FIVE, interval=(FIVE - DAY, FIVE))
    assert str(days.window(UTC, watermark)) == f"{start}/2026-03-11"
    backfill = days_of(None, None, run_after=FIVE, interval=(FIVE - DAY, FIVE), backfill=True)
    assert str(backfill.window(UTC, watermark)) == "2026-03-09/2026-03-11"


@given(
    start=st.datetimes(datetime(2020, 1, 1), datetime(2029, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    length=st.timedeltas(timedelta(seconds=1), timedelta(days=40)),
    zone=st.sampled_from(sorted(ZONES)).map(ZoneInfo),
)
def test_every_instant_of_an_interval_lies_in_its_window(start: datetime, length: timedelta, zone: ZoneInfo) -> None:
    window = Window.touched(start, start + length, zone)
    assert start.astimezone(zone).date() == window.start
    assert (start + length - timedelta(microseconds=1)).astimezone(zone).date() == window.end - DAY


@given(
    moments=st.lists(st.timedeltas(timedelta(hours=1), timedelta(days=20)), min_size=2, max_size=6),
    zone=st.sampled_from(sorted(ZONES)).map(ZoneInfo),
)
def test_runs_leave_no_day_between_them(moments: list[timedelta], zone: ZoneInfo) -> None:
    """Whatever time passes between two runs, the later begins no later than the earlier ended."""
    at, watermark = datetime(2026, 2, 20, 3, tzinfo=UTC), None
    for pause in moments:
        window = Days(at).window(zone, watermark)
        if watermark is not None:
            assert window.start <= watermark
        watermark = min(at.astimezone(zone).date(), window.end)
        at += pause
    assert CATCH_UP > 20


@pytest.mark.parametrize(
    ("late", "articles", "overlap"),
    [
        (None, 0, 3),  # nothing is known: what the spider says
        (9, 29, 3),  # too few tell
        (0, 300, 1),
        (1, 300, 3),
        (2, 300, 5),
        (40, 300, MOST_OVERLAP),
    ],
)
def test_the_overlap_is_learned_from_the_lag(late: int | None, articles: int, overlap: int) -> None:
    assert learned_overlap(3, late, articles) == overlap


def test_the_hull_holds_all() -> None:
    windows = [Window.parse("2026-03-09/2026-03-11"), Window.parse("2026-03-01/2026-03-10")]
    assert str(hull(windows)) == "2026-03-01/2026-03-11"
