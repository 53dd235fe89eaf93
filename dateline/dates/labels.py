"""The words that stand beside a date and say what it is: published, modified, or the day of something else.

Refuses to read dates. A label is looked up word by word, so that cost stays linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from dateline.dates.words import table
from dateline.model.text import HAN, HANGUL, KANA

LabelRole = Literal["published", "modified", "event"]


class Label(NamedTuple):
    start: int
    end: int
    role: LabelRole


# Words of one label are divided by spaces; punctuation and digits divide words too. Not \w: combining vowels are part
# of words in Indic scripts.
_WORD = re.compile(r"[^\s\d.,:;|()\[\]{}<>/\\·•–—\-_\"“”«»!?،؛，。：；、（）【】「」@#*+=~]+")
_CJK = re.compile(f"[{KANA}{HAN}{HANGUL}]")
_STEM = 3


def _build() -> tuple[dict[str, list[tuple[tuple[str, ...], LabelRole]]], dict[str, list[tuple[str, LabelRole]]]]:
    whole: dict[str, list[tuple[tuple[str, ...], LabelRole]]] = {}
    stems: dict[str, list[tuple[str, LabelRole]]] = {}
    roles: tuple[LabelRole, ...] = ("event", "modified", "published")
    listed = table("labels")
    for role in roles:
        for phrase in listed[role]:
            words = tuple(phrase.casefold().split())
            if len(words) == 1 and words[0].endswith("*"):
                stem = words[0][:-1]
                size = 2 if _CJK.match(stem) else _STEM
                stems.setdefault(stem[:size], []).append((stem, role))
            else:
                whole.setdefault(words[0].rstrip("*"), []).append((words, role))
    for choices in whole.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    for stem_choices in stems.values():
        stem_choices.sort(key=lambda choice: -len(choice[0]))
    return whole, stems


_WHOLE, _STEMS = _build()
_CJK_LABELS: list[tuple[str, LabelRole]] = sorted(
    (each for choices in _STEMS.values() for each in choices if _CJK.match(each[0]) and len(each[0]) >= 2),
    key=lambda each: -len(each[0]),
)
_CJK_LABELS += [("日期", "published"), ("时间", "published"), ("時間", "published")]


_CLOCKS = ("当地", "當地", "北京", "现地", "現地", "纽约", "格林")
"""What stands before 时间 where it names a clock and not a label: `当地时间2月16日`."""


def _word_role(word: str) -> LabelRole | None:
    for size in (_STEM, 2):
        for stem, role in _STEMS.get(word[:size], ()):
            if word.startswith(stem):
                return role
    return None


@lru_cache(maxsize=4096)
def _known(word: str) -> bool:
    return word in _WHOLE or word[:_STEM] in _STEMS or (_CJK.search(word) is not None and len(word) <= 12)


def labels(text: str) -> Iterator[Label]:
    """Labels in a text, in order, the longest at each place."""
    words = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        start, end, word = words[at]
        at += 1
        if not _known(word):
            continue
        found: Label | None = None
        for phrase, role in _WHOLE.get(word, ()):
            if len(phrase) == 1 or all(
                at + index < len(words) + 1 and at - 1 + index < len(words) and _same(words[at - 1 + index][2], part)
                for index, part in enumerate(phrase)
            ):
                found = Label(start, words[at - 2 + len(phrase)][1], role)
                at += len(phrase) - 1
                break
        if found is None:
            stem_role = _word_role(word)
            if stem_role is None and _CJK.search(word) and len(word) <= 12 and not word.startswith(_CLOCKS):
                stem_role = next((role for stem, role in _CJK_LABELS if stem in word), None)
            if stem_role is not None:
                found = Label(start, end, stem_role)
        if found is not None:
            yield found


def _same(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
