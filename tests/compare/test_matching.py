"""Texts compared: what is one document in other clothes, and what is the next one from the same mould."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dateline.compare.matching import match
from dateline.compare.origin import origin
from dateline.compare.shingles import boilerplate, digest, fingerprint, keys, passages, read, signature
from dateline.model.text import normal_form

RELEASE = """\
The Foreign Minister of Ruritania, Rudolf Elphberg, received the Ambassador of Graustark, Yetive Ganlook, in
Strelsau on 3 May 2021. They reviewed 14 agreements that the two countries have signed since 1987 and agreed to
open the crossing at Zenda to lorries from 1 June.

The Minister thanked Graustark for the 250 doctors whom it sent in March, and said that visas for students would
be issued within 10 days. The Ambassador handed over a letter from Prince Lorry, who invites the King to
Edelweiss this autumn.

Trade between the two countries grew by 12 per cent last year and reached 340 million crowns. Both sides expect
the railway through the Hentzau valley, on which 1,900 people are at work, to open before the winter of 2023. A
joint commission under Black Michael and Baron Dangloss will meet in Tarlenheim in September and report to both
parliaments.

Asked about the dispute over the upper river, the Minister said that experts had been given maps and gauges and
that nobody in Strelsau wished to see the matter before a court. The Ambassador shared that hope."""

BULLETIN = """\
As of {hour} hours on {day} May 2021 the Ministry of Health has counted {dead} dead and {hurt} injured in the
floods. Of these, {north} are from Zenda, {south} from Hentzau and {west} from Tarlenheim. {moved} people have
been moved to schools in Strelsau. The Ministry stays in close touch with the hospitals and will continue to
care for all who were hurt. Families may call the emergency line at 555 0101, which is open day and night, and
may ask for the lists at any police station. Donations of blankets, boots and drinking water are received at the
central station until further notice. The Ministry asks the public not to enter the flooded streets, to boil
water before use, and to follow the radio for news."""

APPOINTED = """\
The Government of {of}, with the concurrence of the Government of Ruritania, has appointed {who} as Ambassador
Extraordinary and Plenipotentiary of {of} to Ruritania, resident in Streslau. Credentials were presented to the
King on 3 May 2021 at 5.00 p.m. at the Castle of Zenda. Foreign Ministry, Strelsau, 4 May 2021"""

CHINESE = (
    "外交部长今天上午在首都会见了来访的邻国大使。双方就进一步发展两国关系以及共同关心的国际和地区问题交换了意见，同意继续加强在贸易、"
    "教育和卫生领域的合作。部长对邻国政府今年三月派遣二百五十名医生前来协助表示衷心感谢，并表示学生签证将在十天之内签发。大使转交了"
    "国家元首的亲笔信，邀请国王于今年秋天访问。双方还商定，从六月一日起向货车开放边境口岸，并在九月举行联合委员会会议。"
)
THAI = (
    "รัฐมนตรีว่าการกระทรวงการต่างประเทศให้การต้อนรับเอกอัครราชทูตประเทศเพื่อนบ้านเมื่อวานนี้ "
    "ทั้งสองฝ่ายหารือเรื่องการค้า การศึกษา และสาธารณสุข และเห็นชอบให้เปิดด่านพรมแดนสำหรับรถบรรทุกตั้งแต่เดือนหน้าเป็นต้นไป "
    "รัฐมนตรีขอบคุณที่ส่งแพทย์มาช่วยเหลือในเดือนมีนาคมที่ผ่านมา และกล่าวว่าจะออกวีซ่านักเรียนภายในสิบวัน"
)


def kind(a: str, b: str, title_a: str = "", title_b: str = "") -> str | None:
    return match(read(title_a, a), read(title_b, b)).kind


def bulletin(**changes: object) -> str:
    first = {"hour": 1900, "day": 3, "dead": 36, "hurt": 120, "north": 11, "south": 20, "west": 5, "moved": 2400}
    return BULLETIN.format(**{**first, **changes})


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (RELEASE, "exact"),
        (RELEASE.replace("\n\n", " ").upper(), "exact"),
        (RELEASE.replace("per cent", "percent"), "near"),
        # A paper's dateline, its closing line, a word of its own.
        (
            "STRELSAU, May 4 (APP): " + RELEASE.replace("agreed to open", "decided to open") + "\n\nMore follows.",
            "near",
        ),
        # The last paragraphs cut off.
        (RELEASE.rsplit("\n\n", 2)[0], "contains"),
        ("Our correspondent writes from the square, where it rained. " + bulletin() + "\n\n" + RELEASE, "contains"),
        # UTF-8 read as Latin-1, words run together.
        (RELEASE.replace(" of ", " of\u00e2\u0080\u0082").replace("Ganlook, in", "Ganlook,in"), "exact"),
        (bulletin(), None),
    ],
)
def test_copies_of_a_release(other: str, expected: str | None) -> None:
    assert kind(RELEASE, other) == expected
    assert kind(other, RELEASE) == expected


@pytest.mark.parametrize(
    "changes",
    [
        {"day": 4, "dead": 38, "hurt": 131, "north": 12},
        {"hour": 800, "day": 4, "dead": 37},
        {"day": 4, "hurt": 119, "moved": 2500},
    ],
)
def test_numbers_tell_bulletins_apart_however_much_wording_they_share(changes: dict[str, object]) -> None:
    a, b = read("Update on the floods", bulletin()), read("Update on the floods", bulletin(**changes))
    found = match(a, b)
    assert found.containment > 0.6
    assert found.kind is None
    assert match(a, b, shared=0.5).rule == "numbers_replaced"


def test_names_tell_appointments_apart() -> None:
    people = [
        ("Graustark", "Yetive Ganlook"),
        ("the Republic of Sylvania", "Rufus Firefly"),
        ("Freedonia", "Gloria Teasdale"),
    ]
    texts = [APPOINTED.format(of=of, who=who) for of, who in people]
    for a in texts:
        for b in texts:
            assert kind(a, b) == ("exact" if a == b else None)
            assert match(read("", a), read("", b), shared=0.3).kind == ("exact" if a == b else None)


def test_dates_in_titles_tell_apart_what_the_words_do_not() -> None:
    titles = "Regular Press Conference of 3 May 2021", "Regular Press Conference of 4 May 2021"
    assert kind(RELEASE, RELEASE, *titles) is None
    assert kind(RELEASE, RELEASE, titles[0], "What the spokesman said") == "exact"
    assert digest(read(titles[0], RELEASE)) != digest(read(titles[1], RELEASE))
    assert kind(RELEASE, RELEASE, "Press release no. 123 on lorries", "Zenda to open by 1 June") == "exact"


def test_the_same_title_suggests_nothing() -> None:
    assert kind(RELEASE, bulletin(), "Statement", "Statement") is None


def test_a_correction_is_linked_to_what_it_corrects_and_is_no_copy() -> None:
    before, after = read("Floods", bulletin()), read("Correction: floods", bulletin(dead=63))
    found = match(before, after)
    assert (found.kind, found.rule) == ("near", "correction")
    assert "36 stands where the other has 63" in found.reason
    assert digest(read("Floods", RELEASE)) != digest(read("Erratum: floods", RELEASE))
    assert match(read("Erratum", RELEASE), after).kind is None


def test_short_texts_need_more() -> None:
    assert kind("See the gallery.", "See the gallery.", "Photographs", "Programme") is None
    assert kind("See the gallery.", "See the gallery.", "Photographs", "Photographs") == "exact"
    short = "The Minister of Trade and the Envoy of Graustark met in Strelsau and spoke of fish, salt and visas today."
    assert kind(short, short) == "exact"
    assert kind(short, short.replace("Graustark", "Sylvania")) is None


def test_the_reason_names_what_was_replaced() -> None:
    found = match(read("", bulletin()), read("", bulletin(day=4, dead=38, hurt=131)), shared=0.5)
    assert found.reason.startswith("the same text with other numbers: 3 of 11")
    assert ("36", "38") in found.replaced


@pytest.mark.parametrize("text", [CHINESE, THAI], ids=["zh", "th"])
def test_scripts_without_spaces(text: str) -> None:
    middle = len(text) // 2
    assert kind(text, text[:middle] + text[middle + 1 :]) == "near"
    assert kind(text, "".join(random.Random(1).sample(text, len(text)))) is None
    assert keys(read("", text))
    longer = RELEASE + "\n\n" + text
    assert kind(text, longer) == "contains"
    assert set(keys(read("", text * 2))) & set(keys(read("", longer)))


def test_vowel_signs_do_not_split_words() -> None:
    assert read("", "विदेश मंत्री ने कहा").tokens == ("विदेश", "मंत्री", "ने", "कहा")
    assert read("", "ජනාධිපති තුමා").tokens == ("ජනාධිපති", "තුමා")
    assert read("", "1,203 dead; ١٢٠٣").tokens == ("1203", "dead", "1203")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The talks  began.", "the talks began."),
        ("“Yes” – he’s right", '"Yes" - he\'s right'),
        ("The talks began.\n\n1,204 views", "The talks began.\n\n1,391 views"),
        ("The talks began.\n\nLast updated: 3 May 2021, 10:42", "The talks began.\n\nLast updated: 4 May 2021, 08:00"),
        ("The talks began.\n\n5 minutes ago", "The talks began.\n\n3 hours ago"),
        ("会谈开始。\n\n阅读次数：345", "会谈开始。\n\n阅读次数：972"),
        ("The talks\u00ad be\u200bgan.", "The talks began."),
    ],
)
def test_noise_is_no_edit(a: str, b: str) -> None:
    assert fingerprint("Talks", a) == fingerprint("Talks", b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12 were killed.", "14 were killed."),
        ("Strelsau\n\n3 May 2021", "Strelsau\n\n4 May 2021"),
        ("Update: 5 killed in 2021", "Update: 6 killed in 2021"),
        ("The talks began.", "The talks began"),
        ("He came.", "She came."),
    ],
)
def test_words_numbers_and_days_are_edits(a: str, b: str) -> None:
    assert fingerprint("Talks", a) != fingerprint("Talks", b)
    assert fingerprint(a, "Talks") != fingerprint(b, "Talks")


def test_a_sources_boilerplate_does_not_count() -> None:
    footer = "Follow us for all the news from Strelsau and Zenda, every day, on every road and river."
    pages = [(f"2021-05-0{n}", f"{RELEASE[n * 90 : n * 90 + 400]}\n\n{footer}") for n in range(1, 7)]
    learned = boilerplate(pages)
    assert [line for key, line in passages(pages[0][1]) if key in learned] == [footer]
    assert boilerplate((("2021-05-01", body) for _, body in pages)) == frozenset()
    assert read("", f"{RELEASE}\n\n{footer}", learned).tokens == read("", RELEASE).tokens
    # Where hardly anything else is there, it is the text.
    assert read("", f"Photographs\n\n{footer}", learned).tokens[0] == "photographs"
    assert len(read("", f"Photographs\n\n{footer}", learned).tokens) > 10


words = st.lists(st.sampled_from(sorted(set(re.findall(r"[A-Za-z]+", RELEASE)))), min_size=60, max_size=200).map(
    " ".join
)


@given(words, words)
def test_matching_is_symmetric(a: str, b: str) -> None:
    there, back = match(read("", a), read("", a + " " + b)), match(read("", a + " " + b), read("", a))
    assert (there.kind, there.rule, there.jaccard) == (back.kind, back.rule, back.jaccard)
    assert (there.share_of_a, there.share_of_b) == (back.share_of_b, back.share_of_a)


@given(st.text(max_size=300))
@example("Ã\x82¬")  # garbled twice
def test_settling_settles(text: str) -> None:
    once = normal_form(text)
    assert fingerprint(None, once) == fingerprint(None, text)
    assert match(read("", text), read("", text)).kind in {None, "exact"}


@given(st.integers(0, 10_000))
def test_near_copies_share_a_key(seed: int) -> None:
    draw = random.Random(seed)
    found = RELEASE.split(" ")
    for place in draw.sample(range(len(found)), 3):
        found[place] = "quite"
    a, b = read("", RELEASE), read("", " ".join(found))
    assert set(keys(a)) & set(keys(b))
    assert len(signature(a)) == len(signature(b)) > 0


@pytest.mark.parametrize(
    ("body", "byline", "agency"),
    [
        ("ISLAMABAD, May 17 (APP): The Foreign Minister has said", None, "APP"),
        ("LONDON (Reuters) - The talks began", None, "Reuters"),
        ("ДУШАНБЕ, 08.09.2021 /АМИТ «Ховар»/. Президент", None, "Khovar"),
        ("BEIJING, May 3 (Xinhua) -- The spokesman said", None, "Xinhua"),
        ("新华社北京5月3日电 外交部发言人", None, "Xinhua"),
        ("The talks began.\n\nThey ended. — Reuters", None, "Reuters"),
        ("The talks began.\n\nThey ended. (AFP)", None, "AFP"),
        ("The talks began.", "By The Associated Press", "AP"),
        ("The talks began.\n\nPhotograph courtesy of Bernama", None, "Bernama"),
        ("The talks began.\n\n(With inputs from PTI)", None, "PTI"),
        ("The minister opened the app (app) for visitors.", None, None),
        ("Reuters was founded by Paul Julius Reuter in London.", None, None),
        ("The Minister spoke to AFP about the talks. He left.", "Our correspondent", None),
        ("", None, None),
    ],
)
def test_wire_origin(body: str, byline: str | None, agency: str | None) -> None:
    found = origin(body, byline)
    assert (found and found.agency) == agency
