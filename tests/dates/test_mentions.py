"""Dates inside texts: own sentences, each with the days that it speaks of."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import find_mentions
from dateline.model.records import Published
from dateline.model.source import Source

WEDNESDAY = date(2026, 3, 11)

CASES = [
    ("en", "PK", "On May 16 the envoys met; he left last Friday and returns next week.",
     ["2026-05-16", "2026-03-06", "2026-03-16/2026-03-23"]),
    ("en", "PK", "Yesterday they spoke of 3 April 2027, and today of last year.",
     ["2026-03-10", "2027-04-03", "2026-03-11", "2025-01-01/2026-01-01"]),
    ("en", "PK", "The round of 28 December ended well.", ["2025-12-28"]),
    ("en", "LK", "Held from 2 to 3 March 2026; the next is on 28-30 April 2026, then from May 30 to June 2, 2026.",
     ["2026-03-02/2026-03-04", "2026-04-28/2026-05-01", "2026-05-30/2026-06-03"]),
    ("en", "US", "The fair of March 12-15, 2026 is open.", ["2026-03-12/2026-03-16"]),
    ("de", "DE", "Das Treffen vom 12. bis 15. März 2026.", ["2026-03-12/2026-03-16"]),
    ("ar", "EG", "من 12 إلى 15 مارس 2026", ["2026-03-12/2026-03-16"]),
    ("th", "TH", "ระหว่างวันที่ 12-15 มีนาคม 2569", ["2026-03-12/2026-03-16"]),
    ("fr", "FR", "Hier, le ministre a rappelé la réunion du 2 mars et celle de vendredi dernier.",
     ["2026-03-10", "2026-03-02", "2026-03-06"]),
    ("es", "MX", "La cita del 5 de marzo se repetirá la próxima semana.", ["2026-03-05", "2026-03-16/2026-03-23"]),
    ("pt", "BR", "Ontem, em Brasília, falou-se do encontro de 4 de março.", ["2026-03-10", "2026-03-04"]),
    ("de", "DE", "Am vergangenen Freitag und am 9. März 2026 wurde beraten; nächste Woche folgt mehr.",
     ["2026-03-06", "2026-03-09", "2026-03-16/2026-03-23"]),
    ("tr", "TR", "Bakan dün konuştu, 5 Mart toplantısını hatırlattı.", ["2026-03-10", "2026-03-05"]),
    ("ru", "RU", "Министр заявил в прошлую пятницу, что 5 марта и завтра пройдут встречи.",
     ["2026-03-06", "2026-03-05", "2026-03-12"]),
    ("uk", "UA", "Зустріч відбулася вчора, а 5 березня говорили про інше.", ["2026-03-10", "2026-03-05"]),
    ("ar", "EG", "التقى الوزير أمس نظيره، بعد لقاء 5 مارس، ويزور القاهرة الأسبوع المقبل.",
     ["2026-03-10", "2026-03-05", "2026-03-14/2026-03-21"]),
    ("fa", "IR", "وزیر دیروز از دیدار ۱۲ اسفند گفت و هفته آینده سفر می‌کند.",
     ["2026-03-10", "2026-03-03", "2026-03-14/2026-03-21"]),
    ("zh", "CN", "外长昨日会见来宾，谈及3月5日的会议和上周五的通话。", ["2026-03-10", "2026-03-05", "2026-03-06"]),
    ("ja", "JP", "大臣は昨日、3月5日の会談と来週の訪問について述べた。",
     ["2026-03-10", "2026-03-05", "2026-03-16/2026-03-23"]),
    ("ko", "KR", "장관은 어제 3월 5일 회담과 다음 주 방문을 설명했다.",
     ["2026-03-10", "2026-03-05", "2026-03-16/2026-03-23"]),
    ("id", "ID", "Kemarin menteri membahas pertemuan 5 Maret.", ["2026-03-10", "2026-03-05"]),
    ("hi", "IN", "मंत्री ने पिछले शुक्रवार और 5 मार्च की बैठक का उल्लेख किया।", ["2026-03-06", "2026-03-05"]),
    ("bn", "BD", "মন্ত্রী গতকাল ৫ মার্চের বৈঠকের কথা বলেন।", ["2026-03-10", "2026-03-05"]),
    ("ur", "PK", "وزیر نے گزشتہ جمعہ اور 5 مارچ کی ملاقات کا ذکر کیا۔", ["2026-03-06", "2026-03-05"]),
    ("th", "TH", "รัฐมนตรีกล่าวเมื่อวานนี้ถึงการประชุมวันที่ 5 มีนาคม", ["2026-03-10", "2026-03-05"]),
]  # fmt: skip


def source(language: str, country: str) -> Source:
    calendar = {"IR": "persian", "TH": "buddhist+gregorian"}.get(country, "gregorian")
    return Source("x", "X", "news", country, language, "UTC", calendar)


def days(text: str, language: str, country: str, on: date | None) -> list[str]:
    mentions = find_mentions(text, language=language, published=Published(on=on), source=source(language, country))
    for each in mentions:
        assert text[each["start"] : each["end"]] == each["text"]  # type: ignore[misc]
    spans = [tuple(str(end)[:10] for end in each["resolved_during"]) for each in mentions]  # type: ignore[attr-defined]
    told = []
    for first, after in spans:
        one = (date.fromisoformat(after) - date.fromisoformat(first)).days == 1
        told.append(first if one else f"{first}/{after}")
    return told


@pytest.mark.parametrize(
    ("language", "country", "text", "expected"), CASES, ids=[f"{c[0]}-{i}" for i, c in enumerate(CASES)]
)
def test_mentions_are_resolved_against_the_day_of_publication(
    language: str, country: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, country, WEDNESDAY) == expected


def test_without_a_day_of_publication_only_full_dates_are_resolved() -> None:
    assert days("Yesterday, on May 16 and on 3 April 2027", "en", "PK", None) == ["2027-04-03"]


@pytest.mark.parametrize(
    "text", ["On Friday he spoke.", "It may march on.", "Resolution 1325 of the Council", "24/7", ""]
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert days(text, "en", "PK", WEDNESDAY) == []


def test_the_dateline_is_no_mention() -> None:
    text = "ISLAMABAD, Mar 10 (APP): It was said on March 9."
    found = find_mentions(text, language="en", published=Published(on=WEDNESDAY), source=source("en", "PK"), start=24)
    assert [each["text"] for each in found] == ["March 9"]


@given(
    st.text(max_size=200), st.sampled_from([case[:2] for case in CASES]), st.dates(date(1990, 1, 1), date(2100, 1, 1))
)
def test_any_text_can_be_read(text: str, facts: tuple[str, str], on: date) -> None:
    language, country = facts
    for each in find_mentions(text, language=language, published=Published(on=on), source=source(language, country)):
        first, after = (datetime.fromisoformat(end) for end in each["resolved_during"])  # type: ignore[attr-defined]
        assert first.astimezone(UTC) < after.astimezone(UTC)
