"""Whether two texts are one document, and why, in words. A pure function of the two texts: no order, no neighbours.

Shingles say how much text is shared; the numbers and names that stand at the same place and differ say whether it is
the same document or the next one made from the same template.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from dateline.compare.shingles import TINY, Text, places, weight
from dateline.model.text import without_accents

Kind = Literal["exact", "near", "contains"]

SHARED = 0.8
"""Share of the smaller text's shingles that the larger must hold: templates reach .78, copies begin at .9."""
NEAR = 0.8
"""Jaccard of shingles from which two texts are `near`; below it the larger `contains` the smaller."""
MOST = 0.5
"""Share of the larger text from which both are mostly one text: titles then count, and both may be in one cluster."""
SHORT = 100
"""Words below which a text is too short to outweigh a single replaced name or number."""
NUMBERS_REPLACED, NAMES_REPLACED = 0.05, 0.1
"""Largest share of numbers, and of names, that a copy of a longer text may have replaced. Copies measured replaced
none, templates a tenth of the numbers at least. Names have room for a title or a spelling that an editor changes."""
CUT = 5
"""How many times as many words stand at the start or end of the one text when those of the other are no replacement
but a mark where it was cut: "… Read more"."""
UNMARKED_NAMES = 0.07
"""Share of the words taken for names in scripts without capitals, which do not say which words are."""


CORRECTION = "correction"
"""The rule that ties an erratum to what it corrects: a link, but no cluster, so that it is never dropped as a copy."""


@dataclass(frozen=True, slots=True)
class Match:
    """How two texts relate. `kind` is None when they are different documents; `reason` says so too."""

    kind: Kind | None
    rule: str
    jaccard: float
    containment: float
    """Share of the smaller text's shingles that the larger holds."""
    share_of_a: float
    share_of_b: float
    replaced: tuple[tuple[str, str], ...]
    """Numbers and names of a with what stands in their place in b."""
    reason: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What stands at the same place in two texts and differs, beside what is the same."""

    numbers: int
    names: int
    words: int
    same_numbers: int
    same_names: int
    examples: tuple[tuple[str, str], ...]


def match(a: Text, b: Text, *, shared: float = SHARED) -> Match:
    """Compare two texts; `shared` is the least share of the smaller one's shingles that makes a link."""
    common = len(a.shingles & b.shingles)
    share_of_a = common / len(a.shingles) if a.shingles else 0.0
    share_of_b = common / len(b.shingles) if b.shingles else 0.0
    containment = max(share_of_a, share_of_b)
    union = len(a.shingles) + len(b.shingles) - common
    jaccard = common / union if union else 0.0
    length = min(a.length, b.length)

    def result(kind: Kind | None, rule: str, reason: str, replaced: tuple[tuple[str, str], ...] = ()) -> Match:
        return Match(kind, rule, jaccard, containment, share_of_a, share_of_b, replaced, reason)

    if length < TINY:
        if a.tokens and a.tokens == b.tokens and a.title == b.title:
            return result("exact", "same_text", "the same words")
        return result(None, "too_short", f"only {length:.0f} words to compare")
    if a.corrects != b.corrects and containment >= shared:
        found = difference(a, b)
        but = f", in which {_examples(found.examples)}" if found.examples else ""
        kind: Kind = "near" if jaccard >= NEAR else "contains"
        return result(kind, CORRECTION, f"one calls itself a correction of the other{but}", found.examples)
    titles = _numbers_replaced(a.title, b.title)
    if a.tokens == b.tokens:
        if titles:
            return result(None, "title_numbers", f"the same words under titles that say {_examples(titles)}", titles)
        return result("exact", "same_text", "the same words")
    if containment < shared:
        return result(None, "little_shared", f"{containment:.0%} of the shorter text is in the other")
    found = difference(a, b)
    if length < SHORT and (found.numbers or found.names or found.words > length * 0.05):
        what = (
            f"a short text in which {_examples(found.examples)}" if found.examples else "a short text with other words"
        )
        return result(None, "short_replaced", what, found.examples)
    for count, same, most, what in (
        (found.numbers, found.same_numbers, NUMBERS_REPLACED, "numbers"),
        (found.names, found.same_names, NAMES_REPLACED, "names"),
    ):
        if count > most * (count + same):
            words = f"the same text with other {what}: {count} of {count + same}, e.g. {_examples(found.examples)}"
            return result(None, f"{what}_replaced", words, found.examples)
    if titles and min(share_of_a, share_of_b) > MOST:
        return result(None, "title_numbers", f"much the same words under titles that say {_examples(titles)}", titles)
    but = f"; {_examples(found.examples)}" if found.examples else ""
    if jaccard >= NEAR:
        return result("near", "near", f"{jaccard:.0%} of the text is common to both{but}", found.examples)
    other_way = min(share_of_a, share_of_b)
    words = f"{containment:.0%} of the shorter text is in the longer one, {other_way:.0%} the other way{but}"
    return result("contains", "contains", words, found.examples)


def difference(a: Text, b: Text) -> Difference:
    """Line the texts up along the shingles that each holds once, and compare what lies between."""
    numbers = words = 0
    names = 0.0
    examples: list[tuple[str, str]] = []
    named_a, named_b = _Names(a), _Names(b)
    ends = len(a.tokens), len(b.tokens)
    for i, i_end, j, j_end in _gaps(a, b):
        left, right = a.tokens[i:i_end], b.tokens[j:j_end]
        if not left or not right or _letters(left) == _letters(right):
            continue
        only_left, only_right = Counter(left) - Counter(right), Counter(right) - Counter(left)
        cut = (i == j == 0 or (i_end, j_end) == ends) and max(len(left), len(right)) > CUT * min(len(left), len(right))
        words += 0 if cut else min(only_left.total(), only_right.total())
        digits_left = [t for t in only_left.elements() if t[0].isdigit()]
        digits_right = [t for t in only_right.elements() if t[0].isdigit()]
        names_left, names_right = (
            named_a.between(i, i_end, only_left, named_b),
            named_b.between(j, j_end, only_right, named_a),
        )
        numbers += min(len(digits_left), len(digits_right))
        names += min(named_a.count(names_left), named_b.count(names_right))
        examples.extend(zip(digits_left, digits_right, strict=False))
        examples.extend(zip(names_left, names_right, strict=False))
    smaller, named = (a, named_a) if len(a.tokens) <= len(b.tokens) else (b, named_b)
    kept_numbers = max(0, sum(t[0].isdigit() for t in smaller.tokens) - numbers)
    kept_names = max(0, named.total() - ceil(names))
    return Difference(numbers, ceil(names), words, kept_numbers, kept_names, tuple(examples[:4]))


class _Names:
    """The names of one text: what is written with a capital; in scripts without capitals any word may be one."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.capital = text.names()
        self.words = frozenset(text.tokens)

    def total(self) -> int:
        unmarked = sum(_weight(token) for token in self.text.tokens if _without_case(token))
        return len(self.capital) + round(unmarked * UNMARKED_NAMES)

    def count(self, names: Sequence[str]) -> float:
        return sum(sum(map(_weight, name)) if _unspaced(name[0]) else 1.0 for name in names)

    def between(self, start: int, end: int, only: Counter[str], other: _Names) -> list[str]:
        """The names in this stretch that the other text has nowhere; what is written without spaces counts as one."""
        tokens, found = self.text.tokens, list[str]()
        run = ""
        for k in range(start, end + 1):
            token = tokens[k] if k < end else ""
            if token and _unspaced(token):
                run += token
                continue
            if run and run not in other.text.settled.casefold():
                found.append(run)
            run = ""
            if token and token in only and (k in self.capital or _without_case(token)) and token not in other.words:
                found.append(token)
        return found


def _without_case(token: str) -> bool:
    """Whether the token is a word of a script that has no capitals."""
    return token[0].isalpha() and token[0].lower() == token[0].upper()


def _unspaced(token: str) -> bool:
    return _weight(token) < 1


def _weight(token: str) -> float:
    return weight(token[0]) if len(token) == 1 else 1.0


def _gaps(a: Text, b: Text) -> list[tuple[int, int, int, int]]:
    """Stretches (start and end in a, start and end in b) between the longest run of shingles common in order."""
    once_a, once_b = _once(a), _once(b)
    anchors = sorted((i, once_b[h][0], min(n, once_b[h][1])) for h, (i, n) in once_a.items() if h in once_b)
    gaps = []
    at_a = at_b = 0
    for i, j, n in _ascending(anchors):
        if i > at_a or j > at_b:
            gaps.append((at_a, max(i, at_a), at_b, max(j, at_b)))
        at_a, at_b = max(at_a, i + n), max(at_b, j + n)
    gaps.append((at_a, len(a.tokens), at_b, len(b.tokens)))
    return gaps


def _once(text: Text) -> dict[int, tuple[int, int]]:
    """Position and width of each shingle that occurs once."""
    found: dict[int, tuple[int, int]] = {}
    repeated = set()
    for i, n, h in places(text):
        if h in found:
            repeated.add(h)
        found[h] = (i, n)
    for h in repeated:
        del found[h]
    return found


def _ascending(anchors: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The longest subsequence whose second members ascend (patience sorting)."""
    tails: list[int] = []
    tail_index: list[int] = []
    previous: list[int] = []
    for index, (_, j, _) in enumerate(anchors):
        place = bisect_left(tails, j)
        previous.append(tail_index[place - 1] if place else -1)
        if place == len(tails):
            tails.append(j)
            tail_index.append(index)
        else:
            tails[place] = j
            tail_index[place] = index
    chain = []
    index = tail_index[-1] if tail_index else -1
    while index >= 0:
        chain.append(anchors[index])
        index = previous[index]
    return chain[::-1]


def _letters(tokens: Sequence[str]) -> str:
    """Tokens run together without diacritics: `credentials newly` and `credentialsnewly`, `janković` and `jankovic`."""
    return without_accents("".join(tokens))


def _numbers_replaced(a: Sequence[str], b: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Numbers in which titles of one template differ: "Bulletin of 3 May", "Bulletin of 4 May"; nothing else counts."""
    words_a, words_b = ({t for t in title if not t[0].isdigit()} for title in (a, b))
    if 2 * len(words_a & words_b) < max(len(words_a), len(words_b)):
        return ()
    left = [t for t in a if t[0].isdigit() and t not in b]
    right = [t for t in b if t[0].isdigit() and t not in a]
    return tuple(zip(left, right, strict=False))


def _examples(replaced: Sequence[tuple[str, str]]) -> str:
    return ", ".join(f"{left} stands where the other has {right}" for left, right in replaced[:2])
