"""The news agency that an article names as its origin: "ISLAMABAD, May 17 (APP):", "— Reuters", "courtesy of Xinhua".

Reads what the text says of itself. Whether it really is the agency's text is for `dateline.compare` to find.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.model.agencies import by_spelling
from dateline.model.text import normal_form

# Spellings count only where an agency is expected: in brackets after a place, after a dash at the end, alone in the
# byline, after "courtesy of".
_NAME = "|".join(re.escape(spelling) for spelling in sorted(by_spelling(), key=len, reverse=True))
_TAIL = r"(?: news(?: agency)?| agency)?"
_PATTERNS = (
    # "ISLAMABAD, May 17 (APP):", "LONDON (Reuters) -", "ДУШАНБЕ, 08.09.2021 /АМИТ «Ховар»/"
    re.compile(rf'^[^\n]{{2,70}}?[(/\[]["\s]*(?P<name>{_NAME}){_TAIL}["\s]*[)/\]]\s*[-:.–]?', re.IGNORECASE),
    # "BEIJING, May 3, Xinhua --", "Москва. 17 мая. ИНТЕРФАКС -"
    re.compile(rf"^[^\n.]{{2,50}}[.,] [^\n.]{{0,30}}?[.,]? ?(?P<name>{_NAME}){_TAIL} ?-{{1,2}} ", re.IGNORECASE),
    re.compile(r"^(?P<name>新华社|新華社|法新社|路透社|中央社|共同社)\S{0,20}?\d{1,2}月\d{1,2}日电"),
)
_COURTESY = re.compile(
    rf"(?:courtesy(?: of|:)|source:|источник:|来源:|來源:|المصدر:|with (?:inputs?|additional reporting) from|"
    rf"\(with|published by arrangement with) *(?:the )?(?P<name>{_NAME}){_TAIL}(?![\w-])",
    re.IGNORECASE,
)
_LAST = re.compile(rf"(?:^|[-(/\[]) ?(?P<name>{_NAME}){_TAIL} ?[)/\]]?\.?$", re.IGNORECASE)
_BYLINE = re.compile(rf"(?:by |от |par |von |por )?(?:the )?(?P<name>{_NAME}){_TAIL}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Origin:
    """The agency that a text names, and the words that name it."""

    agency: str
    evidence: str


def origin(body: str, byline: str | None = None) -> Origin | None:
    """Returns the agency that a text names as its origin in its dateline, at its end or in its byline."""
    found = [line for line in (raw.strip() for raw in normal_form(body).splitlines()) if line]
    for line in found[:3]:
        for pattern in _PATTERNS:
            if (named := _read(pattern.match(line[:140]))) is not None:
                return named
    if byline and (named := _read(_BYLINE.fullmatch(normal_form(byline).strip()))) is not None:
        return named
    for line in reversed(found[-3:]):
        if (named := _read(_LAST.search(line[-80:]))) is not None:
            return named
    for line in (*found[:2], *reversed(found[-3:])):
        if (named := _read(_COURTESY.search(line))) is not None:
            return named
    return None


def _read(found: re.Match[str] | None) -> Origin | None:
    if found is None:
        return None
    printed = found["name"]
    agency = by_spelling()[printed.casefold()]
    if printed.isascii() and printed.islower() and printed not in agency.spellings:
        return None  # an ordinary word: "(app)", "- trend"
    return Origin(agency.name, " ".join(found.group().split())[-80:])
