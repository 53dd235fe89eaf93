"""The source × day map: filtered, sorted by trouble, and written as table cells.

Pure. The cells are joined as strings, not by the template: 300 sources over 60 days are 18,000 of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from urllib.parse import quote

from markupsafe import Markup, escape

from dateline.ui.states import BLIND, BY_LETTER, BY_NAME, STATES

MOST_SHOWN = 999


@dataclass(frozen=True, slots=True)
class Line:
    """One source's days: `letters` and `counts` by age in days, the newest first; days not in the ledger are absent."""

    source_id: str
    publisher: str
    kind: str
    country: str
    language: str
    disabled: bool
    letters: Mapping[int, str]
    counts: Mapping[int, int]

    @property
    def blind(self) -> int:
        """Days on which we could not see it."""
        return sum(letter in BLIND for letter in self.letters.values())

    @property
    def streak(self) -> int:
        """Days in a row, up to the newest one looked at, on which we could not see it."""
        found = 0
        for letter in self.letters.values():
            if letter not in BLIND:
                break
            found += 1
        return found

    @property
    def now(self) -> str:
        """Letter of the newest day in the ledger; empty when there is none."""
        return next(iter(self.letters.values()), "")

    def count(self, sight: str) -> int:
        """Days that were `seen`, `silent` or `blind`."""
        return sum(BY_LETTER[letter].sight == sight for letter in self.letters.values())


def read(rows: Iterable[Mapping[str, Any]]) -> list[Line]:
    """The lines of `sql/page/heatmap.sql`."""
    lines = []
    for row in rows:
        ages = [int(age) for age in (row["ages"] or "").split()]
        letters = dict(zip(ages, row["letters"] or "", strict=True))
        counts = dict(zip(ages, map(int, (row["counts"] or "").split()), strict=True))
        lines.append(
            Line(
                row["source_id"],
                row["publisher"] or "",
                row["kind"] or "",
                row["country"] or "",
                row["language"] or "",
                bool(row["disabled"]),
                letters,
                counts,
            )
        )
    return lines


def choose(
    lines: Iterable[Line],
    *,
    kind: str = "",
    country: str = "",
    state: str = "",
    text: str = "",
    sort: str = "trouble",
    country_names: Mapping[str, str] | None = None,
) -> list[Line]:
    """The lines that are asked for, in order.

    `state` keeps the sources that had such a day: the name of a state, or `blind`. `text` is looked for in the names of
    source, publisher and country.
    """
    names = country_names or {}
    wanted = BLIND if state == "blind" else {BY_NAME[state].letter} if state in BY_NAME else None
    words = text.casefold().split()

    def fits(line: Line) -> bool:
        if (kind and line.kind != kind) or (country and line.country != country):
            return False
        if wanted is not None and wanted.isdisjoint(line.letters.values()):
            return False
        where = f"{line.source_id} {line.publisher} {line.country} {names.get(line.country, '')}".casefold()
        return all(word in where for word in words)

    found = [line for line in lines if fits(line)]
    if sort == "name":
        return sorted(found, key=lambda line: line.source_id)
    if sort == "country":
        return sorted(found, key=lambda line: (names.get(line.country, line.country), line.source_id))
    # What is not collected any more is nobody's trouble.
    return sorted(found, key=lambda line: (line.disabled, -line.streak, -line.blind, line.source_id))


def days(last: date, number: int) -> list[date]:
    """The newest day first."""
    return [last - timedelta(days=age) for age in range(number)]


def months(shown: Sequence[date]) -> list[tuple[str, int]]:
    """The months over the days, each with the number of its columns."""
    return [(name, len(list(group))) for name, group in groupby(shown, key=lambda day: f"{day:%b %Y}")]


def cells(line: Line, shown: Sequence[date], base: str) -> Markup:
    """The `td` elements of one line; each day in the ledger links to `<base>/<source_id>/<day>`."""
    where = escape(f"{base}/{quote(line.source_id, safe='')}/")
    written = []
    for age, day in enumerate(shown):
        letter = line.letters.get(age)
        if letter is None:
            written.append("<td>")
        elif letter == "p":
            written.append(f'<td class=p><a href="{where}{day}">{min(line.counts[age], MOST_SHOWN)}</a>')
        else:
            title, symbol = _TOLD[letter]
            written.append(f'<td class={letter}><a href="{where}{day}" title="{title}">{symbol}</a>')
    return Markup("".join(written))  # noqa: S704 (letters, figures and words of ours; the address is escaped)


_TOLD = {state.letter: (state.words, state.symbol) for state in STATES}
