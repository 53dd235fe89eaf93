"""One spelling for what pages spell in many ways: ASCII digits, small letters without accents, plain punctuation.

Knows nothing of dates. Folding keeps a way back: every folded character knows where it stood.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_STRIPPED = frozenset(
    chr(code)
    for first, last in (
        (0x0300, 0x036F),  # Latin, Greek and Cyrillic accents
        (0x0483, 0x0487),
        (0x0591, 0x05BD),  # Hebrew points
        (0x05BF, 0x05C7),
        (0x0610, 0x061A),  # Arabic vowel signs
        (0x0640, 0x0640),  # tatweel
        (0x064B, 0x065F),
        (0x0670, 0x0670),
        (0x06D6, 0x06ED),
        (0x093C, 0x093C),  # nukta: फ़रवरी, फरवरी
        (0x09BC, 0x09BC),
        (0x0A3C, 0x0A3C),
    )
    for code in range(first, last + 1)
)
_LETTERS = {
    # Arabic letters that keyboards of different languages give to the same sound
    "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ۀ": "ه", "ہ": "ه", "ۃ": "ه", "ھ": "ه",
    "ە": "ه", "ة": "ه", "ٱ": "ا",
    # Malayalam letters that older pages write as a consonant with its sign and a joiner
    "ൺ": "ണ്", "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൿ": "ക്",
    "ı": "i", "ł": "l", "đ": "d", "ø": "o", "ъ": "ъ", "є": "є", "ӣ": "и", "ӯ": "у",
}  # fmt: skip
_MARKS = {
    "،": ",", "、": ",", "፣": ",", "፤": ",", "؛": ";", "。": ".", "．": ".", "։": ".", "።": ".", "۔": ".", "।": ".",
    "၊": ",", "။": ".", "○": "〇", "°": "o",
    "・": " ", "·": " ", "•": " ", "፡": " ", "་": " ", "’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "´": "'",
    "′": "'", "ʹ": "'", "׳": "'", "״": '"', "”": '"', "“": '"', "–": "-", "—": "-", "―": "-", "‐": "-", "‑": "-",
    "‒": "-", "−": "-", "־": "-", "∕": "/", "⁄": "/", "٫": ",", "∶": ":", "꞉": ":", "׀": "|", "¦": "|", "【": "(",
    "】": ")", "〔": "(", "〕": ")", "［": "(", "］": ")", "[": "(", "]": ")", "￨": "|", "〜": "-", "～": "-", "~": "-",
}  # fmt: skip


class _Folds(dict[int, str]):
    """Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(char: str) -> str:
    if char in _STRIPPED:
        return ""
    if char in _MARKS:
        return _MARKS[char]
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category == "Zs" or char == "\t":
        return " "
    if category == "Cf":
        return ""
    if category == "No":
        return char if "፩" <= char <= "፼" else ""
    if category == "Cs":
        return "~"
    spelled = unicodedata.normalize("NFKC", char).casefold()
    stripped = "".join(each for each in unicodedata.normalize("NFD", spelled) if each not in _STRIPPED)
    composed = unicodedata.normalize("NFC", stripped)
    return "".join(_MARKS.get(each) or _LETTERS.get(each, each) for each in composed)


_FOLDS = _Folds()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the text that it was folded from."""

    text: str
    original: str
    origins: list[int] | None
    """For each folded character and the end, its position in the original; None when nothing moved."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's slice for a slice of the folded text."""
        if self.origins is None:
            return start, end
        return self.origins[start], (self.origins[end - 1] + 1 if end > start else self.origins[start])

    def printed(self, start: int, end: int) -> str:
        first, last = self.span(start, end)
        return self.original[first:last]


def fold(text: str) -> Folded:
    """Fold a text, keeping the way back."""
    if text.isascii():
        return Folded(text.lower().translate(_FOLDS), text, None)
    folded = text.translate(_FOLDS)
    origins: list[int] = []
    for position, char in enumerate(text):
        width = len(_FOLDS[ord(char)])
        if width == 1:
            origins.append(position)
        elif width:
            origins.extend([position] * width)
    if len(folded) == len(text) and origins[-1:] == [len(text) - 1] and all(map(int.__eq__, origins, range(len(text)))):
        return Folded(folded, text, None)
    origins.append(len(text))
    return Folded(folded, text, origins)


def key(text: str) -> str:
    """A name as it is looked up: folded, its words joined by one space."""
    return " ".join(text.translate(_FOLDS).split())
