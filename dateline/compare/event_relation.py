"""Whether an article reports the event of a statement, how surely, and by what: a pure function of the two.

Precision before recall. What the article's title and opening speak of must be in the statement, what the statement's
speak of must be in the article, both must name who acts, and neither only countries and the common words of the trade.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp, sqrt

from dateline.compare.event_anchors import BODY_ZONE, FOUR, HEAD_ZONE, OF_ZONE, TITLE_ZONE, Anchor, Anchors, travels
from dateline.compare.gazetteer import country
from dateline.compare.shingles import weight

BEFORE, AFTER = 1, 4
"""Days before and after the statement's in which an article may report its event."""
EARLY = 0.8
"""What becomes of the score of an article that was there before the statement: it may only have expected the event."""
LEAST = 0.45
"""Score from which an article reports the event: of 408,000 pairs of unrelated real texts the best reached .42."""
PHRASE, LONG_PHRASE = 4, 8
"""Words that a shared phrase has at least: in quotation marks, elsewhere."""
SPECIFIC, SPECIFIC_WEIGHT = 3, 3.0
"""How many anchors besides countries and kinds must be shared within one language, and what they weigh at least."""
SPECIFIC_ACROSS, WEIGHT_ACROSS = 2, 2.6
"""The same across languages, where words do not meet."""
TYPICAL = 0.7
"""How much of the two openings is common to a statement and a report that keeps to it."""

_SWAPPED = {"name:": "word:", "word:": "name:"}
_MET = frozenset({"meeting", "visit"})
_UNIONS = frozenset({"EU", "UN"})


@dataclass(frozen=True, slots=True)
class Relation:
    """How an article relates to the event of a statement."""

    score: float
    """0 to 1; from LEAST on the article reports the event."""
    names: tuple[str, ...]
    """What both texts share of the event, as the article prints it, the heaviest first."""
    places: tuple[str, ...]
    terms: tuple[str, ...]
    numbers: tuple[str, ...]
    phrases: tuple[str, ...]
    days: tuple[str, ...]
    """ISO days that both openings name."""
    explained: float
    """Share of what the article's opening speaks of that is in the statement."""
    heard: float
    """Share of what the statement's opening speaks of that is in the article."""


Shared = Mapping[tuple[str, str], tuple[Anchor, Anchor]]


def in_reach(statement: Anchors, article: Anchors) -> bool:
    """Whether their days are near enough; a text without a day is not."""
    if statement.day is None or article.day is None:
        return False
    return timedelta(-BEFORE) <= article.day - statement.day <= timedelta(AFTER)


def relate(statement: Anchors, article: Anchors) -> Relation | None:
    """Compare a statement with an article of another source; None when they have too little in common for LEAST."""
    same = statement.language == article.language
    shared = _shared(statement, article, same)
    specific = [a.weight for (key, _), (a, _) in shared.items() if not key.startswith(("country:", "kind:"))]
    days = article.days & (statement.days | {statement.day} if statement.day else statement.days)
    explained = _explained(article, {theirs: a for (_, theirs), (a, _) in shared.items()}, same)
    heard = _explained(statement, {mine: b for (mine, _), (_, b) in shared.items()}, same)
    likeness = min(1.0, sqrt(explained * heard) / TYPICAL)
    likeness *= _who(statement, article) * _when(statement, article, days) * _how(statement, article)
    if likeness < LEAST:
        return None
    phrases = list(_phrases(statement, article)) if same else []
    if len(specific) + 2 * len(phrases) < (SPECIFIC if same else SPECIFIC_ACROSS):
        return None
    if sum(specific) + 2 * len(phrases) < (SPECIFIC_WEIGHT if same else WEIGHT_ACROSS):
        return None
    mass = sum(min(a.weight, b.weight) * OF_ZONE[a.zone] * OF_ZONE[b.zone] for a, b in shared.values())
    mass += min(6.0, 2.0 * len(phrases)) + bool(days)
    score = likeness * (1 - exp(-mass / (4.0 if same else 3.0)))
    return Relation(
        score,
        _printed(shared, "name:"),
        _printed(shared, "country:", "city:"),
        _printed(shared, "word:"),
        _printed(shared, "number:"),
        tuple(phrases),
        tuple(day.isoformat() for day in sorted(days)),
        explained,
        heard,
    )


def _shared(statement: Anchors, article: Anchors, same: bool) -> Shared:
    """Anchors of both: their keys there and there, which differ for names that two languages spell differently."""
    mine, theirs = statement.found, article.found
    common = mine.keys() & theirs.keys()
    if same:
        shared = {(key, key): (mine[key], theirs[key]) for key in common}
        # What the one takes for a name may open a sentence in the other.
        for key in mine.keys() - common:
            other = _SWAPPED.get(key[:5], "") + key[5:]
            if other in theirs and other not in common:
                shared[key, other] = mine[key], theirs[other]
        return shared
    shared = {(key, key): (mine[key], theirs[key]) for key in common if travels(key)}
    for bones in statement.skeletons.keys() & article.skeletons.keys():
        key, other = statement.skeletons[bones], article.skeletons[bones]
        # One of the two must know that it is a name.
        if key.startswith("name:") or other.startswith("name:"):
            shared[key, other] = mine[key], theirs[other]
    return shared


def _explained(text: Anchors, shared: Mapping[str, Anchor], same: bool) -> float:
    """How much of what the title and opening of a text speak of is in the other text."""
    whole, held = text.opening[0 if same else 1], 0.0
    for key, other in shared.items():
        each = text.found[key]
        if each.zone > BODY_ZONE:
            own = each.weight * OF_ZONE[each.zone]
            held += own * (1.0 if other.zone > BODY_ZONE else 0.7)
            if not same and not travels(key) and not key.startswith("name:"):
                whole += own  # a word that proved to be a name
    return held / whole if whole else 0.0


def _who(statement: Anchors, article: Anchors) -> float:
    """1 when both name the same countries, less when the article leaves one out or puts another in its title."""
    named = _countries(article, BODY_ZONE) | {article.home}
    factor = 1.0
    if statement.home and statement.home not in named:
        factor *= 0.5
    partners = _countries(statement, TITLE_ZONE) - {statement.home} or _countries(statement, HEAD_ZONE) - {
        statement.home
    }
    if partners and not partners & named:
        factor *= 0.4
    titled = article.of("country", TITLE_ZONE) | (_countries(article, TITLE_ZONE) - {article.home})
    strangers = titled - {statement.home} - _UNIONS - _countries(statement, BODY_ZONE)
    return factor * 0.5 if strangers else factor


def _how(statement: Anchors, article: Anchors) -> float:
    """Less than 1 when the one reports a call and the other a meeting."""
    mine, theirs = statement.of("kind", HEAD_ZONE), article.of("kind", HEAD_ZONE)
    for one, other in ((mine, theirs), (theirs, mine)):
        if "call" in one and "call" not in other and not _MET.isdisjoint(other):
            return 0.75
    return 1.0


def _when(statement: Anchors, article: Anchors, days: Collection[date]) -> float:
    """Less than 1 when the article is older, or its opening names only days on which the event was not."""
    if statement.day is None or article.day is None:
        return 1.0
    factor = EARLY if article.day < statement.day else 1.0
    if days or not article.days or any(abs((day - statement.day).days) <= 1 for day in article.days):
        return factor
    return factor * 0.8


def _countries(text: Anchors, zone: int) -> set[str]:
    return {*text.of("country", zone), *map(country, text.of("city", zone))}


def _phrases(statement: Anchors, article: Anchors) -> Iterator[str]:
    """Runs of words that both texts have: where one quotes, PHRASE words are enough, elsewhere LONG_PHRASE."""
    common = statement.fours & article.fours
    if not common:
        return
    theirs = article.tokens
    quoted = statement.quoted | article.quoted
    at = 0
    while at + FOUR <= len(theirs):
        start, in_quotes = at, False
        while theirs[at : at + FOUR] in common:
            in_quotes |= theirs[at : at + FOUR] in quoted
            at += 1
        if at > start:
            run = theirs[start : at + FOUR - 1]
            if article.identifies(run) and sum(map(weight, run)) >= (PHRASE if in_quotes else LONG_PHRASE):
                yield " ".join(run)
        at += 1


def _printed(shared: Shared, *kinds: str) -> tuple[str, ...]:
    """The anchors of some kinds as the article prints them, the heaviest first."""
    found = [
        (-each.weight * OF_ZONE[each.zone] * OF_ZONE[own.zone], theirs, each.printed)
        for (mine, theirs), (own, each) in shared.items()
        if (mine if mine.startswith("name:") else theirs).startswith(kinds)
    ]
    return tuple(dict.fromkeys(printed for _, _, printed in sorted(found)))
