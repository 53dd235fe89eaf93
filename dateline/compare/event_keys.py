"""Keys by which a statement and its reports meet: two texts that may report one event have at least SHARED in common.

Keys of names are odd, others even: one person's two names are not enough, it takes three names or something else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from itertools import combinations

from dateline.compare.event_anchors import CONSONANTS, HEAD_ZONE, TITLE_ZONE, Anchor, Anchors
from dateline.compare.gazetteer import has_case
from dateline.compare.transliteration import skeleton

SHARED = 2
MOST = 20
"""Keys of a text besides countries: its names, numbers, cities and rare words, the heaviest first."""
DISTINCT, LONG = 4, 7
"""Consonants of a name, or letters of one with fewer, from which few others have the same consonants."""
COUNTRIES = 6
"""Countries of an opening of which any two make a key."""


def keys(text: Anchors) -> list[int]:
    """Signed 64-bit keys: pairs of countries, and the weightiest anchors of the text, each of which gives one."""
    countries = sorted(text.of("country", HEAD_ZONE) | ({text.home} if text.home else set()))
    weights: dict[str, float] = {}
    for name, anchor in text.found.items():
        if key := _key(name, anchor, text.language):
            weights[key] = min(weights.get(key, 0.0), -anchor.weight * (1 + anchor.zone))
    heaviest = sorted(weights, key=lambda key: (weights[key], key))[:MOST]
    pairs = (f"pair:{a}+{b}" for a, b in combinations(countries[:COUNTRIES], 2))
    return sorted({_hash(key) for key in (*pairs, *heaviest)})


def enough(shared: Collection[int]) -> bool:
    """Whether two texts that share these keys are worth comparing; `sql/events/candidates.sql` says the same."""
    return len(shared) > SHARED or (len(shared) == SHARED and any(key % 2 == 0 for key in shared))


def _key(name: str, anchor: Anchor, language: str) -> str | None:
    """A name's consonants, which are the same in every script; else what it is called in its language."""
    kind, _, root = name.partition(":")
    if kind in {"country", "kind"}:
        return None
    if kind not in {"name", "word"}:
        return name
    cased = has_case(anchor.printed)
    # Where capitals distinguish names from words, a word must be in the title; elsewhere in the opening.
    if kind == "word" and anchor.zone < (TITLE_ZONE if cased else HEAD_ZONE):
        return None
    if kind == "name" or not cased:
        bones = skeleton(anchor.printed, language)
        if len(bones) >= DISTINCT or (len(bones) >= CONSONANTS and len(anchor.printed) >= LONG):
            return f"bones:{bones}"
    return f"{language}:{root}"


def _hash(key: str) -> int:
    digest = hashlib.blake2b(key.encode(), digest_size=8, person=b"event").digest()
    return int.from_bytes(digest, "big", signed=True) & ~1 | key.startswith("bones:")
