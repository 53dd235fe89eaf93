"""What changed between two versions of one page: the words, the fields, and how much it matters.

Pure functions of two texts. Knows neither when a version was seen nor whether the publisher or the extractor changed
it: the loader makes sure that the same code extracted both versions.

A class is a rule over the changed words, so that it can be explained:

`noise`        nothing that a reader reads: white space, quotation marks and dashes, invisible characters, digits of
               another script, letter case, clocks, view counters, banners and lines of related links.
`minor`        spelling and punctuation; up to three plain words at a place, a tenth of the text in all; byline, section
               or language.
`substantive`  numbers, dates, names, negations, attribution, modality or stance; more words than that, so every
               sentence added or removed; another day of publication.

In doubt a change is substantive: a word put in for quite another in a script without capitals may be a name. German
capitalises every noun, so a changed noun there counts as a name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from math import ceil
from typing import Final, Literal, NotRequired, TypedDict

from dateline.compare.shingles import lines
from dateline.dates import names
from dateline.model.text import MARKS, UNSPACED, normal_form

Class = Literal["noise", "minor", "substantive"]


class Edit(TypedDict):
    """One place that changed; JSON-ready."""

    field: str
    op: str
    """`insert`, `delete`, `replace`; `rewritten` where a stretch is too long or too different to show word by word."""
    at: int
    """Offset of its first character in the old field."""
    old: NotRequired[str]
    new: NotRequired[str]
    context: NotRequired[str]
    """Old text around it, the place marked `[…]`."""
    old_length: NotRequired[int]
    new_length: NotRequired[int]
    """Characters of a rewritten stretch."""
    kept: NotRequired[float]
    """Share of its old words that the new one still holds, wherever they stand."""


@dataclass(frozen=True, slots=True)
class Version:
    """What one version of a page says, field by field."""

    title: str | None
    lead: str | None
    body: str
    byline: str | None = None
    section: str | None = None
    language: str | None = None
    published_on: date | None = None
    """Day that the page itself states; None also where the other version states it elsewhere."""


@dataclass(frozen=True, slots=True)
class Change:
    """The changes from one version to the next."""

    kind: Class
    fields: tuple[str, ...]
    """Fields that differ in more than noise; when nothing else does, those that differ at all."""
    diff: tuple[Edit, ...]
    words_added: int
    words_removed: int


# -- comparing

TEXTS: Final = ("title", "lead", "body")
PLAIN: Final = ("byline", "section", "language", "published_on")
MINOR_WORDS: Final = 3
MINOR_SHARE: Final = 0.1
LONGEST: Final = 4000
"""Words on one side of a stretch that is compared word by word: difflib grows with the product of both sides."""
UNLIKE, UNLIKE_WORDS = 0.25, 60
"""A longer stretch that keeps a smaller share of its words is reported as rewritten: its difference is unreadable."""
CONTEXT: Final = 40


def compare(old: Version, new: Version) -> Change:
    """Returns what changed from the old version to the new one."""
    language = new.language or old.language or "en"
    edits: list[Edit] = []
    graded: dict[str, list[Class]] = {}
    for name in TEXTS:
        before, after = getattr(old, name) or "", getattr(new, name) or ""
        if before == after:
            continue
        found = difference(before, after, field=name)
        edits += found
        if _read(before) == _read(after):
            graded[name] = ["noise"]
        else:
            known = _Capitals(before, after)
            graded[name] = [grade(each, before, after, language, known) for each in found]
    for name in PLAIN:
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            shown = ["" if value is None else str(value) for value in (before, after)]
            op = "insert" if before is None else "delete" if after is None else "replace"
            edits.append({"field": name, "op": op, "at": 0, "old": shown[0], "new": shown[1]})
            graded[name] = [_plain_grade(name, before, after)]
    added, removed = _words_changed(edits, old, new)
    grades = {each for several in graded.values() for each in several}
    kind: Class = "substantive" if "substantive" in grades else "minor" if "minor" in grades else "noise"
    if kind == "minor" and max(added, removed) > max(MINOR_WORDS, MINOR_SHARE * words(old.body)):
        kind = "substantive"
    said = tuple(name for name, several in graded.items() if set(several) != {"noise"})
    return Change(kind, said or tuple(graded), tuple(edits), added, removed)


def _plain_grade(name: str, before: object, after: object) -> Class:
    if name == "published_on":
        # A day that could not be read at one of the fetches says nothing about the publisher.
        return "substantive" if before is not None and after is not None else "noise"
    return "noise" if _folded(str(before or "")) == _folded(str(after or "")) else "minor"


def difference(old: str, new: str, *, field: str = "body") -> list[Edit]:
    """The edits that lead from one text to the other, in order of place."""
    edits: list[Edit] = []
    a, b = units(old), units(new)
    at = 0
    # Line by line first, so that the dear comparison of words stays within the lines that changed.
    for op, a0, a1, b0, b1 in _by_line(a, b):
        before, after = a[a0:a1], b[b0:b1]
        if op != "equal":
            edits += _stretch(before, after, at, field)
        at += sum(map(len, before))
    for each in edits:
        if "old" in each:
            start, end = each["at"], each["at"] + len(each["old"])
            left, right = old[max(0, start - CONTEXT) : start], old[end : end + CONTEXT]
            # A word that the edge cuts is left out, where words have edges.
            if start > CONTEXT and not old[start - CONTEXT - 1].isspace():
                left = left[left.find(" ") + 1 :]
            if end + CONTEXT < len(old) and not old[end + CONTEXT].isspace() and " " in right:
                right = right[: right.rfind(" ")]
            each["context"] = " ".join(f"{left}[…]{right}".split())
    return edits


def apply(edits: Iterable[Edit], old: str) -> str:
    """The new text, from the old one and the edits of that field.

    Raises ValueError for a rewritten stretch, whose new text is not part of the change.
    """
    parts, done = [], 0
    for each in sorted(edits, key=lambda edit: edit["at"]):
        if "new" not in each:
            raise ValueError(f"the stretch at {each['at']} was rewritten; its text stands in the version itself")
        parts += [old[done : each["at"]], each["new"]]
        done = each["at"] + len(each["old"])
    return "".join([*parts, old[done:]])


@dataclass(frozen=True, slots=True)
class ShownEdit:
    """One edit for people, with the words around it."""

    field: str
    before: str = ""
    old: str = ""
    new: str = ""
    after: str = ""
    rewritten: str = ""
    """In words, where the stretch is too long or too different to show."""


def shown(edits: Iterable[Edit]) -> Iterator[ShownEdit]:
    """The edits for people: the page in Airflow's UI and `news.revision.changes` are made of them."""
    for each in edits:
        if each["op"] == "rewritten":
            kept = f"{each['kept']:.0%} of the words kept"
            words = f"{each['old_length']} characters became {each['new_length']}, {kept}"
            yield ShownEdit(each["field"], rewritten=words)
        else:
            before, _, after = each.get("context", "[…]").partition("[…]")
            yield ShownEdit(each["field"], before, each["old"], each["new"], after)


def readable(edits: Iterable[Edit]) -> str:
    """The edits as text, one a line, with their surroundings: `[-4-]{+6+} killed in the attack`."""
    return "\n".join(map(_line, shown(edits)))


def _line(edit: ShownEdit) -> str:
    if edit.rewritten:
        return f"{edit.field}: rewritten, {edit.rewritten}"
    removed, added = edit.old.strip(), edit.new.strip()
    change = (f"[-{removed}-]" if removed else "") + (f"{{+{added}+}}" if added else "")
    gap = any(side[:1].isspace() for side in (edit.new, edit.old))
    space = " " if edit.before and (edit.before[-1] == " " or gap) else ""
    return f"{edit.field}: {edit.before.rstrip()}{space}{change}{edit.after}"


def _by_line(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    first, second = _lines(a), _lines(b)
    if len(first) == len(second) == 1:
        yield "replace", 0, len(a), 0, len(b)
        return
    starts = [[0], [0]]
    for several, sums in zip((first, second), starts, strict=True):
        for line in several:
            sums.append(sums[-1] + len(line))
    keys = [["".join(line) for line in several] for several in (first, second)]
    for op, i0, i1, j0, j1 in SequenceMatcher(None, keys[0], keys[1], autojunk=True).get_opcodes():
        yield op, starts[0][i0], starts[0][i1], starts[1][j0], starts[1][j1]


def _lines(several: Sequence[str]) -> list[list[str]]:
    """Units by line: a unit carries the white space before it, so a line opens with its line break."""
    found: list[list[str]] = [[]]
    for each in several:
        if "\n" in each and found[-1]:
            found.append([])
        found[-1].append(each)
    return found


def _stretch(a: Sequence[str], b: Sequence[str], at: int, field: str) -> Iterator[Edit]:
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    at += sum(map(len, a[:head]))
    a, b = a[head : len(a) - tail], b[head : len(b) - tail]
    if not a and not b:
        return
    if max(len(a), len(b)) > LONGEST and a and b:
        yield _rewritten(a, b, at, field)
        return
    if min(len(a), len(b)) > UNLIKE_WORDS and _kept(a, b) < UNLIKE:
        yield _rewritten(a, b, at, field)
        return
    for a0, a1, b0, b1 in _places(a, b):
        before, after = "".join(a[a0:a1]), "".join(b[b0:b1])
        op = "insert" if not before else "delete" if not after else "replace"
        where = at + sum(map(len, a[:a0]))
        yield {"field": field, "op": op, "at": where, "old": before, "new": after}


def _places(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """The changed places; two that only punctuation parts are one."""
    found: list[tuple[int, int, int, int]] = []
    for op, a0, a1, b0, b1 in SequenceMatcher(None, a, b, autojunk=True).get_opcodes():
        if op == "equal":
            continue
        if found and not any(_WORD.search(each) for each in a[found[-1][1] : a0]):
            found[-1] = (found[-1][0], a1, found[-1][2], b1)
        else:
            found.append((a0, a1, b0, b1))
    return found


def _rewritten(a: Sequence[str], b: Sequence[str], at: int, field: str) -> Edit:
    lengths = [sum(map(len, each)) for each in (a, b)]
    kept = round(_kept(a, b), 2)
    return {
        "field": field, "op": "rewritten", "at": at, "old_length": lengths[0], "new_length": lengths[1], "kept": kept,
    }  # fmt: skip


def _kept(a: Sequence[str], b: Sequence[str]) -> float:
    had, has = (Counter(each.strip() for each in side) for side in (a, b))
    return sum((had & has).values()) / max(1, len(a))


def _words_changed(edits: Iterable[Edit], old: Version, new: Version) -> tuple[int, int]:
    added = removed = 0.0
    for each in edits:
        if each["field"] not in TEXTS:
            continue
        if each["op"] == "rewritten":
            before, after = (getattr(side, each["field"]) or "" for side in (old, new))
            kept = each["kept"] * words(before[each["at"] : each["at"] + each["old_length"]])
            removed += words(before[each["at"] : each["at"] + each["old_length"]]) - kept
            added += max(0, words(after) * each["new_length"] / max(1, len(after)) - kept)
        else:
            added += words(each["new"])
            removed += words(each["old"])
    return ceil(added), ceil(removed)


# -- units: a word with the white space before it, so that the units of a text make the text

# Scripts without spaces between words are compared by character, with the marks that belong to it.
_SIGNS = (
    "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059"
    "\u17b4-\u17d3\u3099\u309a"
)
_MARKS = MARKS + "\u200c\u200d"
_LETTER = f"[^\\W\\d_{UNSPACED}]|[{_MARKS}]"
_UNIT: Final = re.compile(
    rf"\s*(?:\d+(?:[.,:/٫٬-]\d+)*%?|[{UNSPACED}][{_SIGNS}]*|(?:{_LETTER})+(?:['’](?:{_LETTER})+)*|\S)|\s+"
)
_WORD: Final = re.compile(r"[^\W_]")
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")


def units(text: str) -> list[str]:
    """The text cut into words, marks of punctuation, or characters where the script has no spaces; nothing is lost."""
    return _UNIT.findall(text)


def words(text: str) -> float:
    """Length in words: two Han or kana, or four characters of Thai, Lao, Khmer or Burmese, count as one."""
    if not _UNSPACED.search(text):
        return len([each for each in units(text) if _WORD.search(each)])
    total = 0.0
    for each in units(text):
        letter = each.strip()[:1]
        if _WORD.search(each):
            total += 1 if not _UNSPACED.match(letter) else 0.5 if letter >= "\u3040" else 0.25
    return total


# -- grading


def grade(edit: Edit, before: str, after: str, language: str, capitals: _Capitals) -> Class:
    """How much one place matters."""
    if edit["op"] == "rewritten":
        return "substantive"
    old, new = edit["old"], edit["new"]
    if _folded(old) == _folded(new) or _is_furniture(edit, before):
        return "noise"
    if _numbers(old) != _numbers(new):
        return "substantive"
    if max(words(old), words(new)) > MINOR_WORDS:
        return "substantive"
    gone, come = _bare(old), _bare(new)
    if not gone and not come:
        return "minor"
    changed = list((Counter(gone) - Counter(come)).elements()) + list((Counter(come) - Counter(gone)).elements())
    if any(_weighs(each, language) for each in changed) or _negates_inside("".join(changed)):
        return "substantive"
    if any(each in capitals for each in (*_cased(old), *_cased(new)) if each.casefold() in changed):
        return "substantive"
    if any(_caseless(each) for each in changed) and not _spelt_alike("".join(gone), "".join(come)):
        return "substantive"
    return "minor"


def _folded(text: str) -> str:
    return " ".join(normal_form(text).casefold().split())


def _read(text: str) -> str:
    """What a reader reads of a text: as the fingerprint has it."""
    return " ".join(lines(text))


def _is_furniture(edit: Edit, before: str) -> bool:
    """Whether the lines that an edit touches hold no text: counters, clocks, banners, related links."""
    at, ends = edit["at"], edit["at"] + len(edit["old"])
    if edit["op"] == "insert" and "\n" in edit["new"][:1] and before[at : at + 1] in ("", "\n"):
        return not lines(edit["new"])
    start = before.rfind("\n", 0, at) + 1 if before[at : at + 1] != "\n" else at
    end = before.find("\n", ends)
    opened, closed = before[start:at], before[ends : end if end >= 0 else None]
    return not lines(opened + edit["old"] + closed) and not lines(opened + edit["new"] + closed)


def _numbers(text: str) -> Counter[str]:
    return Counter(
        re.sub(r"[.,٫٬](?=\d{3}(?!\d))", "", each) for each in re.findall(r"\d[\d.,:/-]*", normal_form(text))
    )


def _bare(text: str) -> list[str]:
    """The folded words of a fragment, without punctuation."""
    return [each.strip() for each in units(normal_form(text).casefold()) if _WORD.search(each)]


def _cased(text: str) -> list[str]:
    return [each.strip() for each in units(normal_form(text)) if _WORD.search(each)]


class _Capitals:
    """The words that a text writes with a capital where no sentence opens."""

    def __init__(self, *texts: str) -> None:
        self.names: set[str] = set()
        self.plain: set[str] = set()
        for text in texts:
            opening = True
            for each in units(normal_form(text)):
                word = each.strip()
                if "\n" in each:
                    opening = True
                if not _WORD.search(word):
                    opening = opening or word in ".!?:•*|—"
                    continue
                if word[0].islower():
                    self.plain.add(word)
                elif word[0].isupper() and not opening:
                    self.names.add(word)
                opening = False

    def __contains__(self, word: str) -> bool:
        """A name: written so within a sentence, or opening one without ever being written small."""
        return word[0].isupper() and (word in self.names or word.casefold() not in self.plain | _SMALL)


def _caseless(word: str) -> bool:
    return any(each.isalpha() and each.lower() == each.upper() for each in word)


def _spelt_alike(old: str, new: str) -> bool:
    """Whether one spelling became another: at least four letters, few of them changed."""
    return min(len(old), len(new)) >= 4 and SequenceMatcher(None, old, new, autojunk=False).ratio() >= 0.8


def _weighs(word: str, language: str) -> bool:
    if word in _NEGATIONS or word in _NUMERALS or word in _MODALITY or word.endswith("n't"):
        return True
    if len(word) > 3 and word.startswith(_STANCE):
        return True
    lexicon, spelled = names.lexicon(language), names.plain(word)
    meaning = lexicon.words.get(spelled)
    # Languages that inflect: "марте", "апреле".
    meaning = meaning or next(
        (lexicon.stems[spelled[:n]] for n in range(len(spelled), 2, -1) if spelled[:n] in lexicon.stems), None
    )
    return meaning is not None and meaning.role in ("M", "W", "X")


_INSIDE: Final = re.compile(
    "不|没|沒|未|无|無|非|否|勿|ない|なか|ません|ず|ไม่|มิได้|ไร้|[一二三四五六七八九十百千万萬億亿零两兩]"
)


def _negates_inside(run: str) -> bool:
    """Negations and numerals of scripts without spaces stand inside a run of characters."""
    return bool(_UNSPACED.search(run) and _INSIDE.search(run))


def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(normal_form(text).casefold().split())


# Words, in the languages of the sources, that turn a statement. Any language's word counts in every language: few mean
# something harmless elsewhere, and in doubt a change is substantive.
_NEGATIONS: Final = _vocabulary("""
    not no never none nor neither nobody nothing without cannot
    ne pas jamais aucun aucune sans ni rien nunca jamás sin ningún ninguna nada nem não sem nunca
    nicht kein keine keinen keiner nie niemals ohne weder niet geen nooit
    не нет ни никогда без нельзя ніколи немає
    لا لم لن ليس ليست غير دون بدون ما نه نیست نیستند بدون هرگز نہ نہیں بغیر
    नहीं न मत बिना कभी değil yok hiç asla olmadan tidak bukan jangan tanpa không chưa емес жоқ
    නැත නොවේ නැහැ இல்லை অন না নয় নেই
""")
_NUMERALS: Final = _vocabulary("""
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion billions trillion dozen dozens half third quarter double twice once several few many most all some
    first second both
    deux trois quatre cinq sept huit neuf dix onze douze vingt trente cent cents mille dizaines milliers milliards
    dos tres cuatro cinco seis siete ocho nueve diez veinte cien ciento mil millones decenas dois três quatro sete oito
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend dutzende millionen milliarden
    два две три четыре пять шесть семь восемь девять десять двадцать сто тысяч тысяча миллион миллиона миллионов десятки
    واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف مليون مليار عشرات مئات
    یک دو سه چهار پنج شش هفت هشت نه ده صد هزار میلیون میلیارد
    एक दो तीन चार पाँच पांच छह सात आठ नौ दस सौ हज़ार हजार लाख करोड़
    bir iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon milyar onlarca yüzlerce
    бір екі үш төрт бес алты жеті сегіз тоғыз мың
""")
_MODALITY: Final = _vocabulary("""
    said says saying told claimed claims
    claim alleged allegedly alleges reportedly reported reports according apparently
    may might can could shall should will would must ought possibly possible probably likely unlikely certain certainly
    confirmed suspected so-called unconfirmed
    aurait auraient selon prétend affirme doit devrait peut pourrait según habría puede podría debe debería presunto
    supuesto
    soll sollen sollte muss müssen kann könnte darf dürfte angeblich laut mutmaßlich wohl
    якобы может должен должна должны возможно вероятно заявил заявила сообщил сообщила
    قال قالت زعم ربما قد يجب يمكن گفت باید شاید ممکن ظاهرا कहा शायद कथित चाहिए सकता iddia belki muhtemelen dedi
""")
_STANCE: Final = tuple(
    _vocabulary("""
    condemn welcom reject support oppos regret concern deplor denounc denied deny denies confirm agree disagree refus
    accept demand urge warn threat promis pledg approv suspend withdraw retract apolog violat occup annex recogni
    осужда осуди приветств отверг отклон поддерж сожале обеспоко подтверд
    verurteil begrüß bedauer unterstütz bestätig bestreit condamn dénonc salu regrett condena rechaza apoya lament
    أدان تدين رحب ندين ترحب محکوم استقبال निंदा स्वागत kına destekle reddet
""")
)
_SMALL: Final = _vocabulary("""
    the a an this that these those he she it they we i you his her its their our in on at of for to from by with as but
    and or if when while after before during under over there here who what which however also meanwhile earlier later
""")
