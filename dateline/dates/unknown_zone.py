"""The day of an instant in UTC, where nobody told us the publisher's zone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.core import get_global

from dateline.dates.candidates import Candidate, Facts, is_instant, rule_of


def take_printed_day(winner: Candidate, candidates: Sequence[Candidate], backing: Sequence[Candidate]) -> None:
    """Where nobody told us the publisher's zone and the instant is given in UTC: the day that the page prints for it,
    beside another offset or for readers.
    """
    if winner.parsed is None or winner.at is None:
        return
    if winner.parsed.timezone not in UNIVERSAL or winner.parsed.zone_source == "source":
        return
    for each in candidates:
        elsewhere = each.parsed is not None and each.parsed.timezone not in UNIVERSAL
        if elsewhere and each.at is not None and abs(each.at - winner.at) < timedelta(minutes=1) and each.day:
            if each.day != winner.day:
                winner.notes.append(f"the day is that of {rule_of(each)}, in its own zone")
                winner.day = each.day
            return
    for each in backing:
        if not is_instant(each) and each.channel in ("print", "text") and each.day and not each.inferred:
            if each.day != winner.day:
                winner.notes.append("the day is the one printed for readers")
                winner.day = each.day
            return


UNIVERSAL = ("UTC", "UTC+00:00")

# Hours from UTC between which a language is mostly published; for the unknown zone of a page that states UTC only.
_PUBLISHED_BETWEEN = {
    **dict.fromkeys(("de", "it", "nl", "pl", "cs", "sk", "hu", "sv", "da", "nb", "nn", "no", "sl", "hr", "sq"), (0, 2)),
    **dict.fromkeys(("fi", "et", "lv", "lt", "el", "ro", "bg", "uk", "tr", "he", "sr", "bs", "mk"), (1, 3)),
    "ja": (9, 9),
    "ko": (9, 9),
    "zh": (8, 8),
    "vi": (7, 7),
    "th": (7, 7),
    "hi": (5, 6),
    "bn": (5, 6),
    "fa": (3, 5),
    "id": (7, 9),
    "ru": (2, 10),
    "fr": (-5, 2),
    "es": (-8, 2),
    "pt": (-4, 1),
    "en": (-8, 0),
    "ar": (0, 4),
}


def day_uncertain(winner: Candidate, backing: Sequence[Candidate], facts: Facts) -> bool:
    """Whether an instant in UTC may be another day where the publisher sits, with no printed day to tell."""
    if winner.at is None or winner.parsed is None or winner.parsed.timezone not in UNIVERSAL:
        return False
    if winner.parsed.zone_source == "source":
        return False
    if any(each.channel in ("print", "text") and each.at is None and each.day == winner.day for each in backing):
        return False
    offsets = _offsets(facts.home, winner.at) if facts.home else ()
    if not offsets:
        offsets = tuple(map(float, _PUBLISHED_BETWEEN.get(facts.language.split("-")[0].lower(), (-8, 9))))
    days = {(winner.at + timedelta(hours=each)).date() for each in offsets}
    if days == {winner.day}:
        return False
    elsewhere = f"in {facts.home}, which the address names," if facts.home else "there"
    winner.notes.append(f"the publisher's zone is not known: {elsewhere} the day may be the neighbouring one")
    return True


@lru_cache(maxsize=64)
def _zones_of(country: str) -> tuple[ZoneInfo, ...]:
    return tuple(ZoneInfo(name) for name in get_global("territory_zones").get(country, ()))


def _offsets(country: str, at: datetime) -> tuple[float, ...]:
    """Hours from UTC that a country's clocks show at an instant."""
    offsets = (at.astimezone(zone).utcoffset() for zone in _zones_of(country))
    return tuple({each.total_seconds() / 3600 for each in offsets if each is not None})
