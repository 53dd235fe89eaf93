"""Datelines in the forms that agencies and ministries print, and sentences that are none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import read_dateline
from dateline.model.source import Source

REFERENCE = datetime(2021, 5, 18, 20, tzinfo=UTC)
STORY = "The harbour treaty was signed after nine years of talks, officials of both sides told reporters."


def line(body: str, language: str = "en", country: str = "PK", timezone: str = "UTC", order: str = "DMY"):
    source = Source("xx", "x", "wire", country, language, timezone, date_order=order)
    return read_dateline(body, source=source, reference=REFERENCE)


WITH_DAY = [
    ("ISLAMABAD, May 17 (APP): ", "en", "ISLAMABAD, May 17 (APP):", "ISLAMABAD", "APP"),
    ("Москва, 17 мая. ", "ru", "Москва, 17 мая.", "Москва", None),
    ("МОСКВА, 17 мая - РИА Новости. ", "ru", None, "МОСКВА", "РИА Новости"),
    ("ДУШАНБЕ, 17.05.2021 /АМИТ «Ховар»/. ", "tg", "ДУШАНБЕ, 17.05.2021 /АМИТ «Ховар»/.", "ДУШАНБЕ", "АМИТ «Ховар»"),
    ("新华社北京5月17日电 ", "zh", "新华社北京5月17日电", "北京", "新华社"),
    ("（新华社北京5月17日电）", "zh", None, "北京", "新华社"),
    ("Ciudad de Guatemala, 17 mayo (AGN). ", "es", None, "Ciudad de Guatemala", "AGN"),
    ("Addis Abeba, May 17/2021 – ", "en", None, "Addis Abeba", None),
    ("Accra, May 17, GNA – ", "en", None, "Accra", "GNA"),
    ("Nairobi, Kenya, May 17-", "en", None, "Nairobi, Kenya", None),
    ("ANKARA, 17 Mayıs (Xinhua) -- ", "tr", None, "ANKARA", "Xinhua"),
    ("GENEVA (17 May 2021) – ", "en", None, "GENEVA", None),
    ("Geneva/New York, 17 May 2021 – ", "en", None, "Geneva/New York", None),
    ("17 May 2021, Rome – ", "en", None, "Rome", None),
    ("KATHMANDU, May 17 (Reuters) - ", "en", None, "KATHMANDU", "Reuters"),
    ("Vientiane, 17 May 2021\n\n", "en", "Vientiane, 17 May 2021", "Vientiane", None),
]

WITHOUT_DAY = [
    ("PARIS (AFP) - ", "en", "PARIS (AFP)", "PARIS", "AFP"),
    ("LA CROSSE, Wis. (AP) — ", "en", "LA CROSSE, Wis. (AP)", "LA CROSSE, Wis.", "AP"),
    ("Berlin (dpa) - ", "de", "Berlin (dpa)", "Berlin", "dpa"),
    ("(Karachi) ", "en", "(Karachi)", "Karachi", None),
    ("(New York) – ", "en", None, "New York", None),
    ("(Reuters) - ", "en", None, None, "Reuters"),
    ("NEW YORK — ", "en", "NEW YORK", "NEW YORK", None),
    ("JAKARTA, KOMPAS.com - ", "id", None, "JAKARTA", "KOMPAS.com"),
    ("(서울=연합뉴스) ", "ko", "(서울=연합뉴스)", "서울", "연합뉴스"),
    ("【ロンドン=山田太郎】", "ja", None, "ロンドン", None),
    ("【ソウル聯合ニュース】", "ja", None, "ソウル", "聯合ニュース"),
    ("دمشق، سوريا (CNN) -- ", "ar", None, "دمشق، سوريا", "CNN"),
]


@pytest.mark.parametrize(("opening", "language", "text", "place", "agency"), WITH_DAY)
def test_with_a_day(opening, language, text, place, agency):
    found = line(opening + STORY, language)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert found.parsed is not None
    assert found.parsed.day == date(2021, 5, 17)
    assert found.text == text if text else opening.startswith(found.text[:8])


@pytest.mark.parametrize(("opening", "language", "text", "place", "agency"), WITHOUT_DAY)
def test_without_a_day(opening, language, text, place, agency):
    found = line(opening + STORY, language)
    assert found is not None
    assert (found.place, found.agency, found.parsed) == (place, agency, None)
    assert found.text == text if text else opening.startswith(found.text)


def test_a_year_is_counted_back_from_the_reference():
    found = line("МОСКВА, 31 дек - РИА Новости. " + STORY, "ru", "RU", "Europe/Moscow")
    assert found is not None
    assert found.parsed is not None
    assert found.parsed.day == date(2020, 12, 31)


def test_after_a_title_and_a_byline():
    found = line(f"Harbour treaty signed\n\nBy a reporter\n\nROME, May 17 (ANSA) - {STORY}")
    assert found is not None
    assert found.place == "ROME"


@pytest.mark.parametrize(
    "body",
    [
        STORY,
        "On Monday, May 17, the ministers met in Rome. " + STORY,
        "In Paris, May 17 was a holiday. " + STORY,
        "The minister (Labour) - who is new - spoke. " + STORY,
        "Published: 17 May 2021. " + STORY,
        "Veröffentlicht am 17.05.2021\n\n" + STORY,
        "Statement – 17 May 2021: " + STORY,
        "Note: the text was changed on 17 May 2021. " + STORY,
        "(Unofficial translation) " + STORY,
        "(Check against delivery) " + STORY,
        "May 17, 2021 is the day on which all this began. " + STORY,
        "Boris Stone (Conservative) - said nothing. " + STORY,
        "EXCLUSIVE — " + STORY,
        "He said: (Karachi) is large. " + STORY,
        "Москва в этот день отметила праздник. ",
        "2021年5月17日，外交部长会见了来访的代表团。",
        "【速報】" + STORY,
        "",
        "\n\n\n",
    ],
)
def test_sentences_are_no_datelines(body):
    assert line(body) is None


@given(st.text(max_size=400))
def test_total(text):
    found = line(text)
    assert found is None or found.text
