"""Names across scripts: the consonants that a name keeps when it is written in Latin, Cyrillic or Arabic letters."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.compare.gazetteer import fold

_CYRILLIC = {
    "б": "b", "в": "f", "г": "g", "ґ": "g", "д": "d", "ж": "z", "з": "z", "к": "k", "л": "l", "м": "m", "н": "n",
    "п": "b", "р": "r", "с": "s", "т": "t", "ф": "f", "х": "h", "ц": "s", "ч": "s", "ш": "s", "щ": "s", "қ": "k",
    "ғ": "g", "ң": "n", "һ": "h", "ҳ": "h", "ҷ": "z",
}  # fmt: skip
_ARABIC = {
    "ب": "b", "ت": "t", "ث": "t", "ج": "z", "ح": "h", "خ": "h", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s",
    "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m",
    "ن": "n", "ه": "h", "پ": "b", "چ": "s", "ژ": "z", "گ": "g", "ڤ": "f", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n",
}  # fmt: skip
_LATIN = {
    "b": "b", "c": "k", "d": "d", "f": "f", "g": "g", "j": "z", "k": "k", "l": "l", "m": "m", "n": "n", "p": "b",
    "q": "k", "r": "r", "s": "s", "t": "t", "v": "f", "x": "ks", "z": "z", "h": "h",
}  # fmt: skip
# Letters that stand for one sound, the longest first.
_DIGRAPHS = (
    ("dsch", "z"), ("tsch", "s"), ("shch", "s"), ("sch", "s"), ("dj", "z"), ("dzh", "z"), ("sh", "s"), ("ch", "s"),
    ("zh", "z"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ts", "s"), ("tz", "s"), ("ck", "k"), ("cz", "s"),
)  # fmt: skip
SLAVIC_ENDING = re.compile(
    "(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ою|ею|ом|ем|ым|им|ых|их|ам|ям|ах|ях|ую|юю|"
    "а|е|и|о|у|ы|ь|ю|я|й|і|ї|є)$"
)
ARTICLE = 5
"""Letters from which an Arabic word that opens with them has the article: `الإدريسي`."""
_GERMAN_W = frozenset({"de", "pl", "nl"})


@lru_cache(maxsize=16384)
def skeleton(name: str, language: str) -> str:
    """The consonants of a name as sounds, doubled ones once: `Lavrov`, `Lawrow`, `Лавров` and `لافروف` are `lfrf`."""
    folded = fold(name)
    if "a" <= folded[:1] <= "z":
        for letters, sound in _DIGRAPHS:
            folded = folded.replace(letters, sound.upper())
        sounds = [c.lower() if c.isupper() else _LATIN.get(c, _w(c, language)) for c in folded]
    else:
        bare = folded.removeprefix("و").removeprefix("ال") if len(folded) > ARTICLE else folded
        bare = SLAVIC_ENDING.sub("", bare) or bare
        sounds = [_CYRILLIC.get(c) or _ARABIC.get(c, "") for c in bare]
    found = ""
    for sound in sounds:
        if sound and not found.endswith(sound):
            found += sound
    # The last letter of Fatima and of فاطمة is silent.
    return found[:-1] if found.endswith("h") else found


def _w(letter: str, language: str) -> str:
    return "f" if letter == "w" and language in _GERMAN_W else ""
