"""The states of a source's day as the page shows them: a letter, a colour class, and words.

No state is told by its colour alone: each has a symbol of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Sight = Literal["seen", "silent", "blind"]


@dataclass(frozen=True, slots=True)
class State:
    """One state of the ledger (`news.coverage`)."""

    name: str
    letter: str
    """Its letter in `sql/page/heatmap.sql`, and its class in the style sheet."""
    symbol: str
    """What a cell shows; `published` shows its number of articles instead."""
    sight: Sight
    words: str
    means: str


STATES = (
    State("published", "p", "✓", "seen", "published", "articles of that day are held; the figure is their number"),
    State("nothing_new", "n", "0", "silent", "nothing new", "we looked, and the source published nothing"),
    State(
        "usual_silence", "s", "–", "silent", "usual silence", "we looked; the source is usually silent on such a day"
    ),
    State("listing_changed", "l", "L", "blind", "listing changed", "its lists answered without any article link"),
    State("blocked", "b", "B", "blind", "blocked", "the site refused us: 401, 403, 429, robots.txt, a challenge page"),
    State("unreachable", "u", "U", "blind", "unreachable", "no list answered: network, DNS, 5xx, time-out"),
    State("parser_regressed", "r", "P", "blind", "parser regressed", "pages came, and none could be read"),
    State("not_run", "x", "?", "blind", "not run", "no crawl looked at that day, or its lists do not go back so far"),
)
BY_NAME = {state.name: state for state in STATES}
BY_LETTER = {state.letter: state for state in STATES}
BLIND = frozenset(state.letter for state in STATES if state.sight == "blind")

SIGHTS = {
    "seen": "it published",
    "silent": "we looked and it was silent",
    "blind": "we were blind, so its silence says nothing",
}
