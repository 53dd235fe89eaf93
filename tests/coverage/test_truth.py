"""The coverage history never claims a silence that was none: generated sites, crawled by the real spiders.

`bench/silence.py` runs the same over more sites.
"""

from __future__ import annotations

from collections import Counter

import pytest
from generated_sites import KINDS, collected, tally


@pytest.fixture(scope="module")
def counted() -> dict[str, Counter[str]]:
    return tally({seed: collected(seed) for seed in range(3 * len(KINDS))})


@pytest.mark.parametrize("kind", KINDS)
def test_no_claimed_silence_is_false(counted: dict[str, Counter[str]], kind: str) -> None:
    states = counted[kind]
    assert states["false"] == 0
    assert states["published"] > 20


def test_the_history_still_says_when_a_source_is_silent(counted: dict[str, Counter[str]]) -> None:
    days = sum(counted.values(), Counter())
    assert days["nothing_new"] + days["usual_silence"] > days["not_run"]
