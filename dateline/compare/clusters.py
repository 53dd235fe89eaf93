"""Which related texts form one group, and which number each group keeps. Pure functions of sets: no order of arrival.

Every member of a group is related to its foremost text directly, so that A like B and B like C never put C beside A.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

T = TypeVar("T", bound=Hashable)


def cluster(ranked: Sequence[T], related: Iterable[tuple[T, T]]) -> list[list[T]]:
    """Groups, each with its foremost text first, in order of rank; a text that is related to none stands alone.

    `ranked` holds the texts foremost first. The first text that has no group leads one, and takes with it every text
    without a group that is related to it.
    """
    neighbours: defaultdict[T, set[T]] = defaultdict(set)
    for a, b in related:
        neighbours[a].add(b)
        neighbours[b].add(a)
    rank = {text: place for place, text in enumerate(ranked)}
    placed: set[T] = set()
    groups = []
    for text in ranked:
        if text in placed:
            continue
        members = [text, *sorted((n for n in neighbours[text] if n in rank and n not in placed), key=rank.__getitem__)]
        placed.update(members)
        groups.append(members)
    return groups


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a cluster's number."""

    cluster_id: int
    change: Literal["merged", "split", "ended"]
    other: int | None
    """Place of the group to which members went."""
    articles: int


@dataclass(frozen=True, slots=True)
class Numbering:
    """The number that each group keeps (None: it needs a new one), by place, and what became of the old numbers."""

    kept: tuple[int | None, ...]
    changes: tuple[Change, ...]


def renumber(groups: Sequence[Iterable[int]], before: Mapping[int, int]) -> Numbering:
    """Let each group of articles keep the number under which most of its members stood; a tie goes to the lower number.

    `before` gives the cluster of each article that had one.
    """
    stays: Counter[tuple[int, int]] = Counter()
    grouped: set[int] = set()
    for place, group in enumerate(groups):
        for article in group:
            grouped.add(article)
            if article in before:
                stays[before[article], place] += 1
    kept: list[int | None] = [None] * len(groups)
    taken: dict[int, int] = {}
    for (number, place), _ in sorted(stays.items(), key=lambda item: (-item[1], item[0])):
        if number not in taken and kept[place] is None:
            kept[place] = number
            taken[number] = place
    changes = []
    moved: set[int] = set()
    for (number, place), count in sorted(stays.items()):
        if taken.get(number) == place:
            continue
        changes.append(Change(number, "split" if number in taken else "merged", place, count))
        moved.add(number)
    alone = Counter(number for article, number in before.items() if article not in grouped)
    changes += [
        Change(number, "ended", None, count)
        for number, count in sorted(alone.items())
        if number not in taken and number not in moved
    ]
    return Numbering(tuple(kept), tuple(changes))
