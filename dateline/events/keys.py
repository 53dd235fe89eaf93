"""Keys by which a statement and its reports meet: two texts that may tell one event have at least SHARED in common."""

from __future__ import annotations

import hashlib
from itertools import combinations

from dateline.events.anchors import BODY_ZONE, HEAD_ZONE, Anchors

SHARED = 2
MOST = 20
"""Keys of a text: its names, numbers, places and long words, the heaviest first."""


def keys(text: Anchors) -> list[int]:
    """Signed 64-bit keys: pairs of countries, and the weightiest anchors of the text."""
    countries = sorted(text.of("country", HEAD_ZONE) | ({text.home} if text.home else set()))
    pairs = [f"pair:{a}+{b}" for a, b in combinations(countries[:6], 2)]
    weights = {
        _key(key, text.language): -each.weight * (1 + each.zone)
        for key, each in text.found.items()
        if not key.startswith(("country:", "kind:")) and (each.zone > BODY_ZONE or not key.startswith("word:"))
    }
    heaviest = sorted(weights, key=lambda key: (weights[key], key))[:MOST]
    # What may be a name in another script as well: of those, as many again.
    bones = sorted(
        (-text.found[key].weight * (1 + text.found[key].zone), bones)
        for bones, key in text.skeletons.items()
        if text.found[key].zone > BODY_ZONE or key.startswith("name:")
    )[: MOST // 2]
    return sorted({_hash(key) for key in (*pairs, *heaviest, *(f"bones:{found}" for _, found in bones))})


def _key(key: str, language: str) -> str:
    """Words and names meet within a language, whether the one text takes for a name what the other does not."""
    kind, _, root = key.partition(":")
    return f"{language}:{root}" if kind in {"name", "word"} else key


def _hash(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8, person=b"event").digest(), "big", signed=True)
