"""Printed dates: a table of cases, round trips through every language and calendar, and totality.

The table is `rows/dates/cases.jsonl`; each case names its origin, and `bench/dates.py --cases` reads it too.
"""

from __future__ import annotations

import itertools
import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.dates import format_date
from conftest import TESTS
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.dates.calendars import to_gregorian
from dateline.dates.names import EVERYDAY, locales_of
from dateline.dates.parsing import ParsedDate, parse_date, parse_dates

CASES = [
    json.loads(line) for line in (TESTS / "rows" / "dates" / "cases.jsonl").read_text(encoding="utf-8").splitlines()
]


def reading_of(case: dict[str, Any], raw: str) -> ParsedDate | None:
    reference = case.get("reference_time")
    return parse_date(
        raw,
        language=case["language"],
        country=case["country"],
        timezone=case["timezone"],
        context=case["context"],
        reference_time=datetime.fromisoformat(reference) if reference else None,
    )


def printed_day(parsed: ParsedDate | None) -> str | None:
    if parsed is None:
        return None
    if parsed.day is not None:
        return parsed.day.isoformat()
    return f"{parsed.year:04}-{parsed.month:02}" if parsed.month else f"{parsed.year:04}"


def test_there_are_cases() -> None:
    assert len(CASES) > 150
    assert all(case["origin"] for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['group']}: {case['raw'][:40]}")
def test_case(case: dict[str, Any]) -> None:
    parsed = reading_of(case, case["raw"])
    assert printed_day(parsed) == case["expected_local_date"]
    if case["expected_utc"]:
        assert parsed is not None
        assert parsed.at is not None
        assert parsed.at.replace(microsecond=0) == datetime.fromisoformat(case["expected_utc"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['group']}: {case['raw'][:40]}")
def test_white_space_and_case_change_nothing(case: dict[str, Any]) -> None:
    expected = printed_day(reading_of(case, case["raw"]))
    assert printed_day(reading_of(case, f" \n\t{case['raw']}\u00a0 ")) == expected
    # A zone's abbreviation is known from words by its capitals, so only days are compared.
    assert printed_day(reading_of(case, case["raw"].upper())) == expected


def read_plainly(raw: str, language: str, country: str = "XX", **facts: Any) -> ParsedDate | None:
    return parse_date(raw, language=language, country=country, timezone=facts.pop("timezone", "UTC"), **facts)


# CLDR has no names of months for these (`M05`), or Tibetan's own order of words.
UNNAMED = {"bo", "dz", "ha_Arab", "uz_Arab", "pa_Arab", "yo", "kk_Arab", "ku"}
LOCALES = [
    (language, locale)
    for language in EVERYDAY
    for locale in locales_of(language)[:2]
    if locale not in UNNAMED and language not in UNNAMED
]
DAYS = st.dates(date(1995, 1, 1), date(2035, 12, 31))


def test_at_least_sixty_languages_are_read() -> None:
    day = date(2021, 9, 14)
    names = {format_date(day, "MMMM", Locale.parse(locale)) for _, locale in LOCALES}
    assert len(names) > 60
    assert len({language for language, _ in LOCALES}) >= 100


@settings(max_examples=400)
@given(day=DAYS, locale=st.sampled_from(LOCALES), width=st.sampled_from(["full", "long", "medium"]))
def test_every_language_is_read_back(day: date, locale: tuple[str, str], width: str) -> None:
    language, identifier = locale
    printed = format_date(day, width, Locale.parse(identifier))
    if any(f"M{month:02}" in printed for month in range(1, 13)):
        return
    parsed = read_plainly(printed, language)
    assert parsed is not None, printed
    assert parsed.day == day, printed


DIGITS = {
    "Arabic": "٠١٢٣٤٥٦٧٨٩", "Persian": "۰۱۲۳۴۵۶۷۸۹", "Devanagari": "०१२३४५६७८९", "Bengali": "০১২৩৪৫৬৭৮৯",
    "Thai": "๐๑๒๓๔๕๖๗๘๙", "Lao": "໐໑໒໓໔໕໖໗໘໙", "Khmer": "០១២៣៤៥៦៧៨៩", "Myanmar": "၀၁၂၃၄၅၆၇၈၉", "Tamil": "௦௧௨௩௪௫௬௭௮௯",
    "fullwidth": "０１２３４５６７８９", "ASCII": "0123456789",
}  # fmt: skip
NATIVE = {
    # calendar: language, country, years, how it is written, names of the months
    "persian": (
        "fa", "IR", (1370, 1420), "{d} {m} {y}",
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    ),
    "afghan-solar": (
        "prs", "AF", (1370, 1420), "{d} {m} {y}",
        "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
    ),
    "islamic-umalqura": (
        "ar", "SA", (1420, 1460), "{d} {m} {y}هـ",
        "محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة",
    ),
    "buddhist": (
        "th", "TH", (2540, 2575), "{d} {m} {y}",
        "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    ),
    "bikram-sambat": (
        "ne", "NP", (2050, 2090), "{d} {m} {y}",
        "वैशाख जेठ असार साउन भदौ असोज कात्तिक मंसिर पुस माघ फागुन चैत",
    ),
    "bengali": (
        "bn", "BD", (1405, 1440), "{d} {m} {y}",
        "বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র",
    ),
    "ethiopian": (
        "am", "ET", (1990, 2025), "{m} {d} ቀን {y} ዓ.ም",
        "መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ",
    ),
    "hebrew": (
        "en", "IL", (5750, 5790), "{d} {m} {y}",
        "Nisan Iyar Sivan Tammuz Av Elul Tishrei Cheshvan Kislev Tevet Shevat Adar",
    ),
    "roc": ("zh", "TW", (85, 120), "民國{y}年{m}月{d}日", "1 2 3 4 5 6 7 8 9 10 11 12"),
    "indian": (
        "en", "IN", (1920, 1950), "{d} {m}, {y} (Saka)",
        "Chaitra Vaisakha Jyaishtha Ashadha Shravana Bhadrapada Ashvina Kartika Agrahayana Pausha Magha Phalguna",
    ),
}  # fmt: skip


@settings(max_examples=300)
@given(data=st.data(), calendar=st.sampled_from(sorted(NATIVE)), digits=st.sampled_from(sorted(DIGITS)))
def test_every_calendar_is_read_back_in_any_digits(data: st.DataObject, calendar: str, digits: str) -> None:
    language, country, (first, last), form, names = NATIVE[calendar]
    year, month = data.draw(st.integers(first, last)), data.draw(st.integers(1, 12))
    day = data.draw(st.integers(1, 29))
    expected = to_gregorian(calendar, year, month, day)
    if expected is None:
        return
    printed = form.format(d=day, m=names.split()[month - 1].replace("_", " "), y=year)
    printed = printed.translate({ord("0") + value: DIGITS[digits][value] for value in range(10)})
    parsed = read_plainly(printed, language, country)
    assert parsed is not None, printed
    assert (parsed.day, parsed.calendar) == (expected, calendar), printed


ZONES = [
    "Asia/Karachi",
    "Asia/Kathmandu",
    "America/New_York",
    "Europe/London",
    "Pacific/Auckland",
    "America/Sao_Paulo",
    "UTC",
]


@given(
    local=st.datetimes(datetime.fromisoformat("1999-01-01"), datetime.fromisoformat("2035-01-01")),
    zone=st.sampled_from(ZONES),
    minutes=st.integers(-12 * 60, 14 * 60),
)
def test_an_offset_is_the_instant_and_the_zone_is_the_day(local: datetime, zone: str, minutes: int) -> None:
    printed = local.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    parsed = read_plainly(printed.isoformat(), "en", timezone=zone)
    assert parsed is not None
    if parsed.at is not None:
        assert parsed.at == printed
        assert parsed.day == printed.astimezone(ZoneInfo(zone)).date()
    else:
        # Midnight on the printed clock, or at home, is a day.
        home = printed.astimezone(ZoneInfo(zone))
        assert parsed.day in (printed.date(), home.date())
        assert (printed.hour, printed.minute) == (0, 0) or (home.hour, home.minute) == (0, 0)


@given(
    local=st.datetimes(datetime.fromisoformat("1999-01-01"), datetime.fromisoformat("2035-01-01")),
    zone=st.sampled_from(ZONES),
)
def test_a_clock_without_a_zone_is_the_source_s(local: datetime, zone: str) -> None:
    local = local.replace(second=0, microsecond=0)
    if (local.hour, local.minute) == (0, 0):
        return
    parsed = read_plainly(f"{local:%d %B %Y, %H:%M}", "en", timezone=zone)
    assert parsed is not None
    assert parsed.day == local.date()
    instants = {parsed.at, *(other.at for other in parsed.alternatives)}
    assert {local.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for fold in (0, 1)} == instants


TEXTS = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="0123456789/.-: ,年月日หม٠١م'\"()+zTMay", max_size=60),
    st.lists(
        st.sampled_from(["5", "17", "2021", " ", "May", "of", ",", ":", "GMT", "+5", "/", "-", "ago", "هـ", "年"]),
        max_size=30,
    ).map("".join),
)
FACTS = st.sampled_from(
    [("en", "PK"), ("fa", "IR"), ("ar", "SA"), ("th", "TH"), ("ja", "JP"), ("xx", "XX"), ("", ""), ("zh", "TW")]
)


@settings(max_examples=300)
@given(text=TEXTS, facts=FACTS, context=st.sampled_from(["article", "meta", "feed", "listing", "dateline"]))
def test_reading_is_total(text: str, facts: tuple[str, str], context: str) -> None:
    reference = datetime(2021, 5, 17, 12, tzinfo=UTC)
    for given_time in (None, reference):
        options = {"language": facts[0], "country": facts[1], "timezone": "Asia/Karachi", "context": context}
        parse_date(text, reference_time=given_time, **options)
        for parsed in parse_dates(text, reference_time=given_time, **options):
            start, end = parsed.span
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip() == parsed.raw


PIECES = [
    "1 ",
    "12/",
    "2021-",
    "17 May 2021, ",
    "17 May 2021 12:00 | ",
    "1:",
    "年5月",
    "((",
    "17.-",
    "a.m. ",
    "May/",
    "፳፻",
]


@pytest.mark.parametrize("piece", PIECES)
def test_a_hundred_kilobytes_of_anything_are_read(piece: str) -> None:
    """Cost grows with the text: what grew with its square took minutes here."""
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    found = parse_dates(
        text, language="en", country="PK", timezone="Asia/Karachi", reference_time=datetime(2021, 5, 18, tzinfo=UTC)
    )
    assert all(first.span[1] <= second.span[0] for first, second in itertools.pairwise(found))
    assert ("May 2021" in piece) == bool(found)


@given(text=st.text(alphabet=st.characters(exclude_categories=("Nd", "No", "Nl", "Lo")), max_size=60))
def test_no_digits_no_date(text: str) -> None:
    assert read_plainly(text, "en") is None


def test_every_date_of_a_text_has_its_place() -> None:
    text = "On 17 May 2021 the delegation left; it had arrived on 3 March 2020 and met again on 2021-06-01."
    found = parse_dates(text, language="en", country="PK", timezone="Asia/Karachi")
    assert [text[slice(*each.span)] for each in found] == ["17 May 2021", "3 March 2020", "2021-06-01"]
    assert [each.day for each in found] == [date(2021, 5, 17), date(2020, 3, 3), date(2021, 6, 1)]


def test_a_gap_and_a_fold_keep_both_readings() -> None:
    gap = read_plainly("28 March 2021 02:30", "en", "DE", timezone="Europe/Berlin")
    fold = read_plainly("November 7, 2021 1:30 am", "en", "US", timezone="America/New_York")
    for parsed in (gap, fold):
        assert parsed is not None
        assert parsed.at is not None
        assert [abs(other.at - parsed.at) for other in parsed.alternatives if other.at] == [timedelta(hours=1)]


def test_a_label_kept_in_summer_is_the_local_clock() -> None:
    parsed = read_plainly("Mon, 17 May 2021 12:00:00 EST", "en", "US", timezone="America/New_York")
    assert parsed is not None
    assert parsed.at == datetime(2021, 5, 17, 16, tzinfo=UTC)
    assert [other.at for other in parsed.alternatives] == [datetime(2021, 5, 17, 17, tzinfo=UTC)]


def test_the_order_of_day_and_month_is_the_source_s() -> None:
    day_first = read_plainly("02/03/2025", "en", date_order="DMY")
    month_first = read_plainly("02/03/2025", "en", date_order="MDY")
    assert day_first is not None
    assert month_first is not None
    assert (day_first.day, day_first.inferred) == (date(2025, 3, 2), False)
    assert (month_first.day, month_first.inferred) == (date(2025, 2, 3), False)
    assert [other.day for other in day_first.alternatives] == [month_first.day]
    unknown = read_plainly("02/03/2025", "en", "GB")
    assert unknown is not None
    assert unknown.inferred
    forced = read_plainly("02/13/2025", "en", date_order="DMY")
    assert forced is not None
    assert (forced.day, forced.inferred) == (date(2025, 2, 13), True)


def test_two_calendars_that_disagree_conflict() -> None:
    agreed = read_plainly("15 ربيع الأول 1447هـ الموافق 7 سبتمبر 2025م", "ar", "SA")
    apart = read_plainly("15 ربيع الأول 1447هـ الموافق 17 سبتمبر 2025م", "ar", "SA")
    assert agreed is not None
    assert apart is not None
    assert (agreed.calendar, agreed.conflict) == ("islamic-umalqura+gregorian", False)
    assert apart.conflict


def test_during_is_the_day_at_the_source() -> None:
    parsed = read_plainly("17 May 2021", "en", "PK", timezone="Asia/Karachi")
    assert parsed is not None
    assert parsed.during == (datetime(2021, 5, 16, 19, tzinfo=UTC), datetime(2021, 5, 17, 19, tzinfo=UTC))


def test_a_change_of_zone_changes_the_instant() -> None:
    instants = {
        parsed.at for zone in ZONES if (parsed := read_plainly("17 May 2021 18:05", "en", timezone=zone)) is not None
    }
    assert len(instants) >= len(ZONES) - 1


def test_what_a_label_says() -> None:
    roles = {
        label: parsed.role
        for label in ("Published", "Updated", "Embargoed until", "Deadline:", "")
        if (parsed := read_plainly(f"{label} 17 May 2021", "en")) is not None
    }
    assert roles == {
        "Published": "published", "Updated": "modified", "Embargoed until": "embargo", "Deadline:": "event", "": None,
    }  # fmt: skip
