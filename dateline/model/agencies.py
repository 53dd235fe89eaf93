"""The news agencies that texts name, from `agencies.toml`: the one list that every stage uses."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Agency:
    """A news agency: the name that is stored, its country (ISO 3166) and the spellings that texts print."""

    name: str
    country: str
    spellings: tuple[str, ...]


@cache
def by_spelling() -> dict[str, Agency]:
    """Every spelling, case-folded, with its agency."""
    table = tomllib.loads((files("dateline.model") / "agencies.toml").read_text(encoding="utf-8"))
    agencies = (Agency(name, row["country"], tuple(row["spellings"])) for name, row in table.items())
    return {spelling.casefold(): agency for agency in agencies for spelling in agency.spellings}


@cache
def words() -> frozenset[str]:
    """The words of which the spellings are made, case-folded."""
    return frozenset(word for spelling in by_spelling() for word in spelling.split())
