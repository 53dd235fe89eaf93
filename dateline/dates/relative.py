"""Times that are told from the moment of parsed: `3 hours ago`, `yesterday at 23:50`, `Friday`.

Refuses to know the time: without the facts' reference nothing is read. Only a short string can be relative; a phrase in
running text is `mentions`' subject.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from babel import Locale

from dateline.dates import grammar
from dateline.dates.days import Facts
from dateline.dates.folding import fold, key
from dateline.dates.grammar import Clock
from dateline.dates.labels import labels
from dateline.dates.names import base_language, lexicon, locales_of
from dateline.dates.scan import scan
from dateline.dates.words import table
from dateline.dates.zones import is_abbreviation
from dateline.model.records import Precision


@dataclass(frozen=True, slots=True)
class Ago:
    """A moment or a day counted from the time of reading."""

    day: date
    at: datetime | None
    precision: Precision
    span: tuple[int, int]
    clock: Clock | None = None


_LONGEST = 80
"""Characters of the longest string that is read as relative."""
_DELTAS = {
    "second": timedelta(seconds=1), "minute": timedelta(minutes=1), "hour": timedelta(hours=1),
    "day": timedelta(days=1), "week": timedelta(weeks=1),
}  # fmt: skip
_NUMBER = re.compile(r"\d{1,4}")
_SPACES = re.compile(r"\s+")


def read_relative(raw: str, facts: Facts) -> Ago | None:
    """The moment or day that a short string tells from `facts.reference`, or None."""
    if facts.reference is None or len(raw.strip()) > _LONGEST:
        return None
    folded = fold(raw).text
    return _counted(folded, raw, facts, facts.reference) or _named_day(folded, raw, facts, facts.reference)


def _counted(folded: str, raw: str, facts: Facts, reference: datetime) -> Ago | None:
    text = _SPACES.sub(" ", folded).strip(" .,()|-")
    span = (len(raw) - len(raw.lstrip()), len(raw.rstrip()))
    for phrases in (_phrases(base_language(facts.language)), _phrases("")):
        for number in _NUMBER.finditer(text):
            unit = phrases.get(_beside(text, number.start(), number.end()))
            if unit is None:
                continue
            return _ago(reference, unit, int(number.group()), span)
        whole = phrases.get(text)
        if whole is not None:
            unit, _, count = whole.partition(" ")
            return _ago(reference, unit, int(count or 1), span)
    return None


_LABEL = re.compile(r"^(?:[^\W\d]+(?: [^\W\d]+){0,2}: ?|(?:about|circa|около|posted|published|publicado|publié) )")


def _beside(text: str, start: int, end: int) -> str:
    """The phrase with its number taken out, without a label before it."""
    before = _LABEL.sub("", text[:start]) if start else ""
    label = next(labels(before), None) if before else None
    if label is not None and label.start == 0 and label.end < len(before):
        before = before[label.end :].lstrip(" :,")
    elif label is not None and label.start == 0:
        before = ""
    return f"{before.strip()}{{0}}{text[end:].strip()}"


def _ago(reference: datetime, unit: str, count: int, span: tuple[int, int]) -> Ago | None:
    try:
        if unit in ("month", "year"):
            months = reference.year * 12 + reference.month - 1 - count * (12 if unit == "year" else 1)
            year, month = divmod(months, 12)
            day = date(year, month + 1, min(reference.day, calendar.monthrange(year, month + 1)[1]))
            return Ago(day, None, "month", span)
        then = reference - _DELTAS[unit] * count
    except (ValueError, OverflowError):
        return None
    if unit in ("day", "week"):
        return Ago(then.date(), None, "day", span)
    precision: Precision = "hour" if unit == "hour" else "minute" if unit == "minute" else "second"
    return Ago(then.date(), then, precision, span)


@lru_cache(maxsize=64)
def _phrases(language: str) -> dict[str, str]:
    """Phrase with its number taken out → unit; with an empty language our own tables for all languages."""
    found: dict[str, str] = {}
    if not language:
        tables = table("relative")
        for unit, phrase in _each(tables["past"]):
            found[_pattern(phrase)] = unit
        for count, name in ((1, "one"), (2, "two"), (0, "now")):
            for unit, phrase in _each(tables[name]):
                found[key(phrase).strip(" .")] = f"{unit} {count}"
        return found
    for identifier in (*locales_of(language), "en"):
        fields = Locale.parse(identifier)._data["date_fields"]
        for unit in ("year", "month", "week", "day", "hour", "minute", "second"):
            for width in ("", "-short", "-narrow"):
                for phrase in fields.get(unit + width, {}).get("past", {}).values():
                    if "{0}" in phrase and _pattern(phrase) != "{0}" and not phrase.startswith("-"):
                        found.setdefault(_pattern(phrase), unit)
    return found


def _pattern(phrase: str) -> str:
    before, _, after = _SPACES.sub(" ", key(phrase)).partition("{0}")
    return f"{before.strip()}{{0}}{after.strip(' .')}"


def _each(table: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name, phrases in table.items():
        for phrase in re.split(r"[|\n]", phrases):
            if phrase.strip():
                yield name, phrase.strip()


@lru_cache(maxsize=1)
def day_words() -> dict[str, int]:
    """Folded word → days from the day of reading."""
    return {key(phrase): int(days) for days, phrase in _each(table("relative")["days"])}


_DOTTED = re.compile(r"\b(\d{1,2})[.](\d\d)(?: ([a-z]{2,5}))?$")


def _named_day(folded: str, raw: str, facts: Facts, reference: datetime) -> Ago | None:
    """`today`, `yesterday at 23:50`, `Friday 14:14`: the day named and a clock, and nothing else."""
    tokens = scan(raw, lexicon(facts.language))
    codes, clocks = grammar.clocks(tokens)
    clock = clocks[0] if len(clocks) == 1 else None
    if len(clocks) > 1:
        return None
    rest = folded
    if clock is not None:
        rest = folded[: tokens.starts[clock.first]] + " " + folded[tokens.ends[clock.last - 1] :]
    dotted = _DOTTED.search(rest.strip()) if clock is None else None
    if (
        dotted is not None
        and int(dotted[1]) < 24
        and int(dotted[2]) < 60
        and (not dotted[3] or is_abbreviation(dotted[3]))
    ):
        zone = dotted[3] or None
        clock = Clock(0, 0, int(dotted[1]), int(dotted[2]), zone=zone, zone_source="abbreviation" if zone else "")
        rest = rest.strip()[: dotted.start()]
    if any(char.isdigit() for char in rest):
        return None
    span = (len(raw) - len(raw.lstrip()), len(raw.rstrip()))
    words = _SPACES.sub(" ", re.sub(r"[,.()|\-]", " ", rest)).strip()
    distance = _distance(words)
    if distance is not None:
        return Ago(reference.date() + timedelta(days=distance), None, "day", span, clock)
    if re.fullmatch(r"[sf,.()|~\-t]*[WX][sf,.()|~\-th]*", codes) is None:
        return None
    weekday = tokens.values[next(index for index, code in enumerate(codes) if code in "WX")]
    if not isinstance(weekday, int):
        return None
    # The last such day, today counted.
    back = (reference.weekday() - weekday) % 7
    return Ago(reference.date() - timedelta(days=back), None, "day", span, clock)


def _distance(words: str) -> int | None:
    """Days from today that the words name, when they name nothing else but an `at` or a label."""
    table = day_words()
    if words in table:
        return table[words]
    tail = re.sub(
        r" (?:at|в|у|о|a|a las|as|alle|alle ore|ore|um|om|kl|klo|saat|الساعه|ساعت|luc|pukul|jam|o|ob|в час|ໂມງ|เวลา)$",
        "",
        words,
    )
    if tail in table:
        return table[tail]
    label = re.sub(r"^(?:published|posted|updated|publicado|publié|опубликовано|vom|vor|le|am|on) ", "", tail)
    return table.get(label)
