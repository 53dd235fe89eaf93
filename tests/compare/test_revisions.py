"""What changed between two wordings: the words, the fields, the class."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.compare.revisions import LONGEST, Version, apply, compare, difference, readable, units, words
from dateline.compare.shingles import fingerprint

EN = "(Karachi) The Foreign Minister met {0} in Moscow.\n\nAt least {1} people were killed in the attack, he {2}."


def wording(body: str, language: str = "en", **named: object) -> Version:
    return Version(**{"title": "Statement", "lead": None, "body": body, "language": language, **named})  # type: ignore[arg-type]


FRAME = "The minister opened the meeting and thanked the delegations for their work over the past year. "

CLASSES = [
    # noise: white space, typography, digits of another script, clocks, counters, banners, related links
    ("en", "He said \u201cno\u201d.", 'He  said "no".', "noise"),
    ("en", "One \u2013 two.\n\nThree.", "One - two.\nThree.", "noise"),
    ("en", "He spoke.\n\n1,204 views", "He spoke.\n\n1,877 views", "noise"),
    ("en", "He spoke.", "He spoke.\n\n10:42 PM IST", "noise"),
    ("en", "He spoke.\n\nShare this", "He spoke.", "noise"),
    ("en", "He spoke.\n\nAlso read: Rain ahead", "He spoke.\n\nAlso read: Sun ahead", "noise"),
    ("zh", "发言人回答提问。\n\n阅读次数：345", "发言人回答提问。\n\n阅读次数：351", "noise"),
    ("fa", "وزیر در ۱۲ مرداد گفت", "وزیر در 12 مرداد گفت", "noise"),
    ("ar", "قال الوزيرُ كلمة", "قال الوزير كلمة", "noise"),
    # minor: spelling, punctuation, single plain words
    ("en", FRAME + "They will harbour doubts.", FRAME + "They will harbor doubts.", "minor"),
    ("en", FRAME + "It ended, and they left.", FRAME + "It ended and they left.", "minor"),
    ("en", FRAME + "It was a large hall.", FRAME + "It was a big hall.", "minor"),
    ("ru", "Министр провёл короткую встречу с коллегами.", "Министр провел короткую встречу с коллегами.", "minor"),
    ("fr", "La séance a duré une longue matinée grise.", "La séance a duré une belle matinée grise.", "minor"),
    # substantive: numbers
    ("en", EN.format("Lavrov", "4", "said"), EN.format("Lavrov", "6", "said"), "substantive"),
    ("en", "At least four were killed.", "At least six were killed.", "substantive"),
    ("en", "12 killed", "13 killed", "substantive"),
    ("ar", "قتل ٤ أشخاص في الهجوم", "قتل ٦ أشخاص في الهجوم", "substantive"),
    ("hi", "हमले में चार लोग मारे गए", "हमले में छह लोग मारे गए", "substantive"),
    ("zh", "袭击造成四人死亡。", "袭击造成六人死亡。", "substantive"),
    ("th", "มีผู้เสียชีวิต 4 ราย", "มีผู้เสียชีวิต 6 ราย", "substantive"),
    ("ja", "4人が死亡した。", "6人が死亡した。", "substantive"),
    ("de", "Vier Menschen starben.", "Sechs Menschen starben.", "substantive"),
    # dates
    ("en", "Talks resume on Monday at noon.", "Talks resume on Tuesday at noon.", "substantive"),
    ("ru", "Встреча состоится в марте.", "Встреча состоится в апреле.", "substantive"),
    # names
    ("en", EN.format("Lavrov", "4", "said"), EN.format("Ryabkov", "4", "said"), "substantive"),
    ("en", "He met Lavrov today.", "He met Lavrow today.", "substantive"),
    ("zh", "他会见了王毅。", "他会见了李强。", "substantive"),
    # negations
    ("en", "The minister will attend.", "The minister will not attend.", "substantive"),
    ("fr", "Il viendra à Paris.", "Il ne viendra pas à Paris.", "substantive"),
    ("ru", "Россия участвует в переговорах.", "Россия не участвует в переговорах.", "substantive"),
    ("fa", "وزیر شرکت خواهد کرد", "وزیر شرکت نخواهد کرد هرگز", "substantive"),
    ("zh", "中方同意该提案。", "中方不同意该提案。", "substantive"),
    ("ja", "参加する予定だ。", "参加しない予定だ。", "substantive"),
    ("th", "รัฐมนตรีจะไป", "รัฐมนตรีจะไม่ไป", "substantive"),
    # attribution, modality, stance
    ("en", "The state attacked the convoy.", "The state allegedly attacked the convoy.", "substantive"),
    ("en", "The sides will meet again.", "The sides may meet again.", "substantive"),
    ("en", FRAME + "We condemn the attack.", FRAME + "We regret the attack.", "substantive"),
    # sentences
    ("en", FRAME, FRAME + "He left without a word to the press.", "substantive"),
    ("en", FRAME + "He left without a word to the press.", FRAME, "substantive"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "old", "new", "kind"), CLASSES)
def test_class(language: str, old: str, new: str, kind: str) -> None:
    change = compare(wording(old, language), wording(new, language))
    assert change.kind == kind, readable(change.diff)
    assert change.diff
    assert change.fields == ("body",)
    # What is told as more than noise is a wording of its own.
    if kind == "substantive":
        assert fingerprint("Statement", old) != fingerprint("Statement", new)


NOISE = [
    "3,204 views", "Hits: 87", "10:42 PM IST", "Share this", "Share on Facebook", "Follow us on X", "Advertisement",
    "Read more", "Print", "Also read: Six killed in a landslide", "Читайте также: Дождь", "阅读次数：345 | 10:42",
    "10:42 | 3,204 views", "Last updated: 3 May 2021, 10:42",
]  # fmt: skip
TEXT = [
    "6 killed", "Killed: 6", "12 dead, 4 missing", "Deaths: 12", "3 May 2021", "Print media were absent.", "قتل ٦",
    "Read the statement of 3 May", "六人死亡", "Share prices fell by 6%", "6 | killed",
]  # fmt: skip


@pytest.mark.parametrize("line", NOISE)
def test_furniture_is_no_wording(line: str) -> None:
    assert fingerprint("Title", "The minister spoke.") == fingerprint("Title", f"The minister spoke.\n\n{line}")


@pytest.mark.parametrize("line", TEXT)
def test_what_may_be_news_is_never_noise(line: str) -> None:
    assert fingerprint("Title", "The minister spoke.") != fingerprint("Title", f"The minister spoke.\n\n{line}")
    assert compare(wording("The minister spoke."), wording(f"The minister spoke.\n\n{line}")).kind != "noise"


COUNTED = [
    "{0} people were killed", "{0} killed", "Killed: {0}", "the toll rose to {0}", "{0} dead | {1} wounded",
    "死亡{0}人", "погибли {0} человек", "قتل {0} أشخاص", "มีผู้เสียชีวิต {0} ราย", "{0} لوگ ہلاک",
]  # fmt: skip


@given(st.sampled_from(COUNTED), st.integers(0, 99999), st.integers(0, 99999), st.sampled_from(["", "\n\n", " "]))
def test_a_changed_number_of_casualties_is_substantive(frame: str, old: int, new: int, before: str) -> None:
    if old == new:
        return
    texts = [f"The attack was in the north.{before}{frame.format(number, 7)}" for number in (old, new)]
    assert fingerprint("T", texts[0]) != fingerprint("T", texts[1])
    assert compare(wording(texts[0]), wording(texts[1])).kind == "substantive"


def test_edits_say_where_and_what() -> None:
    change = compare(
        wording("The blast left 4 killed in the market."),
        wording("The blast left 6 killed in the market.", title="Statement (corrected)"),
    )
    title, body = change.diff
    assert title["field"] == "title"
    assert body == {
        "field": "body", "op": "replace", "at": 14, "old": " 4", "new": " 6",
        "context": "The blast left[…] killed in the market.",
    }  # fmt: skip
    assert readable([body]) == "body: The blast left [-4-]{+6+} killed in the market."
    assert (change.kind, change.fields, change.words_added, change.words_removed) == (
        "substantive",
        ("title", "body"),
        2,
        1,
    )


def test_fields_beside_the_text() -> None:
    old = wording("Text.", byline="Staff", published_on=date(2026, 3, 1))
    assert compare(old, old).diff == ()
    byline = compare(old, wording("Text.", byline="A. Reporter", published_on=date(2026, 3, 1)))
    assert (byline.kind, byline.fields) == ("minor", ("byline",))
    day = compare(old, wording("Text.", byline="Staff", published_on=date(2026, 3, 2)))
    assert (day.kind, day.fields) == ("substantive", ("published_on",))
    assert readable(day.diff) == "published_on: [-2026-03-01-]{+2026-03-02+}"
    # A day that one fetch could not read says nothing of the publisher.
    assert compare(old, wording("Text.", byline="Staff")).kind == "noise"


def test_a_rewritten_text_is_told_in_shares() -> None:
    letters = "abcdefghij"
    old = " ".join(f"un{a}{b}" for a in letters for b in letters)
    new = " ".join(f"re{a}{b}" for a in letters for b in letters[:8])
    change = compare(wording(old), wording(new))
    (edit,) = change.diff
    assert (edit["op"], edit["kept"], edit["old_length"]) == ("rewritten", 0.0, len(old))
    assert (change.kind, change.words_added, change.words_removed) == ("substantive", 80, 100)
    assert readable([edit]).startswith("body: rewritten")
    with pytest.raises(ValueError, match="rewritten"):
        apply([edit], old)
    huge = [" ".join(letters[n % 7] for n in range(LONGEST * 3 // step)) for step in (1, 2)]
    assert compare(wording("first " + huge[0]), wording(huge[1] + " last")).diff[0]["op"] == "rewritten"


def test_an_empty_text_comes_and_goes() -> None:
    assert [each["op"] for each in difference("", "Text.")] == ["insert"]
    assert [each["op"] for each in difference("Text.", "")] == ["delete"]


def test_scripts_without_spaces_are_cut_by_letter_with_its_marks() -> None:
    assert units("ที่กรุง") == ["ที่", "ก", "รุ", "ง"]
    assert words("外交部发言人") == 3
    assert units("l’accord du 3,5 %") == ["l’accord", " du", " 3,5", " %"]


SCRAPS = [
    "The", "minister", "4", "6", "not", "Lavrov", "\n\n", " ", ".", ",",
    "外交部", "会谈", "ที่กรุง", "قال", "٤", "नहीं", "\t", "é",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(SCRAPS), max_size=40).map(" ".join) | st.text(max_size=60)


@given(TEXTS, TEXTS)
def test_the_edits_lead_from_the_old_text_to_the_new(old: str, new: str) -> None:
    assert "".join(units(old)) == old
    edits = difference(old, new)
    assert apply(edits, old) == new
    assert (not edits) == (old == new)
    for each in edits:
        assert old[each["at"] :].startswith(each["old"])
    readable(edits)


@given(TEXTS, TEXTS)
def test_a_wording_that_is_told_apart_is_more_than_noise(old: str, new: str) -> None:
    change = compare(wording(old), wording(new))
    same = fingerprint("Statement", old) == fingerprint("Statement", new)
    if same:
        assert change.kind == "noise"
