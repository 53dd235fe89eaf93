"""Cut a text into numbers, known words and signs, and write down one letter for each, so that grammar can be
patterns over letters.

Knows nothing of what a sequence means.

Letters beside the roles of `names.Meaning`: `n` `N` `k` `y` numbers of one to four digits, `x` longer ones, `v` two
digits after an apostrophe, `u` a Hebrew numeral, `s` white space, `l` an empty line, `z` a zone abbreviation, `w` any
other word; signs stand for themselves, `~` for every other sign.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from dateline.dates.folding import Folded, fold
from dateline.dates.names import Lexicon, Meaning, is_unspaced
from dateline.dates.zones import is_abbreviation
from dateline.model.text import HANGUL, UNSPACED

_MARKS = r"\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0780-\u07b1\u0900-\u0963\u0970-\u0df3\u135d-\u135f"
_LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
_TOKEN = re.compile(
    r"(?P<geez>[፩-፼]+)|(?P<number>(?<!\d)(?:1[34]|19|20|25)\d\d(?=\d{1,2}:\d\d)|(?<=月)\d{1,2}(?=\d\d:\d\d)|\d+)"
    r"|(?P<short>'\d\d(?!\d))"
    rf"|(?P<unspaced>[{UNSPACED}{HANGUL}]+(?:\.[\u0e00-\u0eff]+\.?)*)"
    r"|(?P<numeral>[א-ת]{1,5}[\"'][א-ת]?(?![א-ת])|ה'[א-ת]{1,4}[\"'][א-ת](?![א-ת]))"
    rf"|(?P<dotted>(?<![^\W\d_]){_LETTER}{{1,3}}(?:\.{_LETTER}{{1,3}}){{1,4}}(?!{_LETTER})|[apπμ]\. ?[mμ](?!{_LETTER}))"
    rf"|(?P<word>{_LETTER}+(?:['\"]{_LETTER}+)*)"
    r"|(?P<space>\s+)"
    r"|(?P<sign>.)",
    re.S,
)
_HAN_NUMBER = re.compile(r"[〇○零一二三四五六七八九十廿卅百元]+(?=[年月日号號时時點点分秒])")
_HAN_DIGITS = dict(zip("〇○零一元二三四五六七八九", [0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9], strict=True))
_SIGNS = frozenset(".,:/-+|()'")
_GEMATRIA = dict(
    zip(
        "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
        [*range(1, 10), *range(10, 100, 10), 100, 200, 300, 400, 20, 40, 50, 80, 90],
        strict=True,
    )
)


@dataclass(slots=True)
class Tokens:
    """The tokens of a text as parallel lists; `codes` joined is what grammar matches."""

    folded: Folded
    codes: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def add(self, code: str, value: object, start: int, end: int) -> None:
        self.codes.append(code)
        self.values.append(value)
        self.starts.append(start)
        self.ends.append(end)

    def text(self, first: int, last: int) -> str:
        """The folded text of the tokens `first` to `last`, the last not included."""
        return self.folded.text[self.starts[first] : self.ends[last - 1]]

    def number(self, index: int) -> int:
        value = self.values[index]
        return value if isinstance(value, int) else 0


def scan(text: str, lexicon: Lexicon) -> Tokens:
    """Cut a text into tokens. Total, and linear in the length of the text."""
    tokens = Tokens(fold(text))
    source = tokens.folded.text
    position, end = 0, len(source)
    while position < end:
        match = _TOKEN.match(source, position)
        assert match is not None
        kind, position, after = match.lastgroup, match.start(), match.end()
        if kind == "word":
            after = _word(tokens, lexicon, position, after)
        elif kind == "number":
            tokens.add(*_number(match.group()), position, after)
        elif kind == "geez":
            tokens.add(*_number(str(_geez(match.group()))), position, after)
        elif kind == "space":
            tokens.add("l" if match.group().count("\n") > 1 else "s", None, position, after)
        elif kind == "unspaced":
            _segment(tokens, lexicon, position, after)
        elif kind == "dotted":
            after = _dotted(tokens, lexicon, position, after)
        elif kind == "short":
            tokens.add("v", int(match.group()[1:]), position, after)
        elif kind == "numeral":
            _hebrew(tokens, lexicon, match.group(), position, after)
        else:
            sign = match.group()
            tokens.add(sign if sign in _SIGNS else "~", None, position, after)
        position = after
    return tokens


def _number(digits: str) -> tuple[str, int]:
    if len(digits) <= 4:
        return "nNky"[len(digits) - 1], int(digits)
    return "x", int(digits) if len(digits) <= 20 else 0


def _geez(numeral: str) -> int:
    """፳፻፲፫ → 2013: tens and ones, then hundreds (፻) or ten thousands (፼) of what stands before."""
    total = pending = 0
    for char in numeral:
        value = int(unicodedata.numeric(char))
        if value < 100:
            pending += value
        else:
            total, pending = (total + (pending or 1)) * value if value > 100 else total + (pending or 1) * value, 0
    return total + pending


_NEXT_WORD = re.compile(rf"'?[ \-]{{1,2}}({_LETTER}+(?:['\"]{_LETTER}+)*|[12](?!\d))")


_ROMAN = {
    each: month
    for month, each in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], start=1)
}
_YEAR_NEXT = re.compile(r"[ ./\-]{1,2}\d{4}(?!\d)")
"""17.V.2021"""
_DAY_NEXT = re.compile(r"[ ./\-]{1,2}\d{1,2}(?!\d)")
"""2021. V. 17."""


def _word(tokens: Tokens, lexicon: Lexicon, start: int, end: int) -> int:
    source = tokens.folded.text
    spelled = source[start:end]
    name = spelled.replace("'", "").replace('"', "")
    longest = lexicon.heads.get(name)
    if longest:
        stops, names = [end], [name]
        for _ in range(longest - 1):
            following = _NEXT_WORD.match(source, stops[-1])
            if following is None:
                break
            names.append(following.group(1).replace("'", "").replace('"', ""))
            stops.append(following.end())
        for count in range(len(names), 1, -1):
            meaning = lexicon.words.get(" ".join(names[:count]))
            if meaning is not None:
                tokens.add(meaning.role, meaning.value, start, stops[count - 1])
                return stops[count - 1]
    meaning = lexicon.words.get(name) or _inflected(lexicon, name)
    if meaning is None and "'" in spelled:
        # d'octubre, Mayıs'ta
        before, _, after = spelled.partition("'")
        meaning = lexicon.words.get(after) if len(before) < 3 else lexicon.words.get(before)
        if meaning is not None and meaning.role not in "MX":
            meaning = None
    if name in _ROMAN and _is_roman_month(tokens, start, end):
        tokens.add("M", frozenset({("gregorian", _ROMAN[name])}), start, end)
    elif _is_zone(tokens, name, meaning, start, end):
        tokens.add("z", name, start, end)
    elif meaning is None:
        tokens.add("w", None, start, end)
    else:
        tokens.add(meaning.role, meaning.value, start, end)
    return end


def _is_roman_month(tokens: Tokens, start: int, end: int) -> bool:
    source, before = tokens.folded.text, "".join(tokens.codes[-3:])
    if not (tokens.folded.printed(start, end).isupper() or before[-1:] == source[end : end + 1] == "."):
        return False
    if before[-2:-1] in ("n", "N"):
        return _YEAR_NEXT.match(source, end) is not None
    year_first = before == "y.s" or before[-2:] in ("y.", "ys", "y-", "y/")
    return year_first and _DAY_NEXT.match(source, end) is not None


def _is_zone(tokens: Tokens, name: str, meaning: Meaning | None, start: int, end: int) -> bool:
    """Capitals tell EST from the French `est`; `z` counts only after a number."""
    if name == "z":
        return bool(tokens.codes) and tokens.codes[-1] in "nNxkys"
    if not is_abbreviation(name) or (meaning is not None and meaning.role not in "fohr"):
        return False
    return tokens.folded.printed(start, end).isupper()


def _inflected(lexicon: Lexicon, name: str) -> Meaning | None:
    if not lexicon.stems or not 5 <= len(name) <= 20:
        return None
    for cut in range(1, 7):
        if len(name) - cut < 4:
            return None
        meaning = lexicon.stems.get(name[:-cut])
        if meaning is not None:
            return meaning
    return None


def _dotted(tokens: Tokens, lexicon: Lexicon, start: int, end: int) -> int:
    """`a.m.`, `ق.ظ`: one word when the tables know it without its stops, else only its first part."""
    source = tokens.folded.text
    name = re.sub(r"[. ]", "", source[start:end])
    meaning = lexicon.words.get(name)
    if meaning is None:
        return _word(tokens, lexicon, start, source.index(".", start))
    tokens.add(meaning.role, meaning.value, start, end)
    return end


def _hebrew(tokens: Tokens, lexicon: Lexicon, spelled: str, start: int, end: int) -> None:
    name = spelled.replace("'", "").replace('"', "")
    meaning = lexicon.words.get(name) if len(name) > 1 else None
    if meaning is not None:
        tokens.add(meaning.role, meaning.value, start, end)
        return
    # התשפ"א, ה'תשפ"א: the thousands stand first and count less than what follows.
    letters = re.sub(r"^ה'?(?=[ק-ת])", "", spelled) if len(spelled) > 3 else spelled
    value = sum(_GEMATRIA.get(char, 0) for char in letters)
    tokens.add("u", value if value < 400 else value + 5000, start, end)


def _segment(tokens: Tokens, lexicon: Lexicon, start: int, end: int) -> None:
    """Cut a run of a script without spaces at the longest known words; what is between them is one unknown word."""
    source = tokens.folded.text
    position = unknown = start
    while position < end:
        numeral = None
        if source[position] in _HAN_START:
            numeral = _HAN_NUMBER.match(source, position, min(end, position + 12))
        if numeral is not None:
            code, value = _han(numeral.group())
            after = numeral.end()
        else:
            meaning, after = _longest(lexicon, source, position, end)
            if meaning is None:
                position += 1
                continue
            code, value = meaning.role, meaning.value  # type: ignore[assignment]
        if unknown < position:
            tokens.add("w", None, unknown, position)
        tokens.add(code, value, position, after)
        position = unknown = after
    if unknown < end:
        tokens.add("w", None, unknown, end)


_HAN_START = frozenset("〇○零一二三四五六七八九十廿卅元")


def _longest(lexicon: Lexicon, source: str, position: int, end: int) -> tuple[Meaning | None, int]:
    for length in range(min(lexicon.longest.get(source[position], 0), end - position), 0, -1):
        piece = source[position : position + length]
        meaning = lexicon.words.get(piece) or (lexicon.words.get(piece.replace(".", "")) if "." in piece else None)
        if meaning is not None and (length > 1 or is_unspaced(piece)):
            return meaning, position + length
    return None, position


def _han(numeral: str) -> tuple[str, int]:
    """二〇二一 → 2021, 十七 → 17, 元 → 1."""
    if not any(char in "十廿卅百" for char in numeral):
        value = int("".join(str(_HAN_DIGITS[char]) for char in numeral))
        return _number(str(value))[0], value
    total, pending = 0, 0
    for char in numeral:
        if char in "十百":
            total += (pending or 1) * (10 if char == "十" else 100)
            pending = 0
        elif char in "廿卅":
            total += 20 if char == "廿" else 30
        else:
            pending = _HAN_DIGITS[char]
    return _number(str(total + pending))[0], total + pending
