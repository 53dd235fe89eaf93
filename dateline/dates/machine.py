"""Dates in the forms that programs write: ISO 8601 in all shapes, RFC 822, compact digits, Unix time.

Reads only a string that is nothing else. Knows nothing of names or of a source's habits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date as a program writes it; what was not written is None."""

    year: int
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    microsecond: int = 0
    zone: str | None = None
    zone_source: str = ""


_TIME = (
    r"(?P<h>\d{1,2})(?:[:h](?P<i>\d{1,2})(?::(?P<s>\d{1,2})(?:[.,](?P<f>\d+))?)?)?"
    r"\s*(?:(?P<zulu>z)|(?P<offset>[+-]\d\d(?::?\d\d)?)|(?P<name>(?![ap]m)[a-z]{2,5}))?"
)
_ISO = re.compile(
    rf"(?P<y>\d{{4}})(?P<p>[-:])(?P<m>\d{{1,2}})(?P=p)(?P<d>\d{{1,2}})(?:(?:t|\s+|\s*\|\s*)(?P<clock>{_TIME}))?$"
)
_BASIC = re.compile(
    r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?:[t ]?(?P<h>\d\d):?(?P<i>\d\d)(?::?(?P<s>\d\d)(?:[.,](?P<f>\d+))?)?)?"
    r"(?:(?P<zulu>z)|(?P<offset>[+-]\d\d(?::?\d\d)?)|(?P<name>(?!)))?$"
)
_WEEK = re.compile(rf"(?P<y>\d{{4}})-?w(?P<w>\d\d)(?:-?(?P<wd>[1-7]))?(?:t{_TIME})?$")
_ORDINAL = re.compile(rf"(?P<y>\d{{4}})-?(?P<yd>\d{{3}})(?:t{_TIME})?$")
_EPOCH = re.compile(r"(?P<s>\d{10})(?P<ms>\d{3})?(?:\.\d+)?$")
_WRAPPED = re.compile(
    r"d:(?P<pdf>\d{8}\d*(?:z|[+-]\d\d)?)(?:'\d\d'?)?$|/date\((?P<net>\d{10,13})\)/$|\+(?P<iso>\d{4}-.*)$"
)
"""What wraps a stamp: `D:20210517180530+05'00'` in PDF, `/Date(1621274730000)/` in .NET, a sign before an ISO year."""
_EPOCHS = (915_148_800, 4_102_444_800)
"""1999 to 2099: no publisher's page carries a Unix time outside of it, but many carry ten-digit numbers."""


_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}
_RFC = re.compile(
    rf"(?:[a-z]{{3}}, ?)?(?P<d>\d{{1,2}}) (?P<m>{'|'.join(_MONTHS)}) (?P<y>\d{{4}}) (?P<h>\d\d):(?P<i>\d\d):(?P<s>\d\d)"
    r" (?:(?P<offset>[+-]\d{4})|(?P<name>gmt|utc))$"
)
"""RFC 822 as it should be, for speed: what deviates from it is left to grammar."""


def _rfc(text: str) -> Stamp | None:
    match = _RFC.match(text)
    if match is None:
        return None
    day, hour, minute, second = (int(match[each]) for each in ("d", "h", "i", "s"))
    zone, source = (match["offset"], "offset") if match["offset"] else (match["name"], "abbreviation")
    return Stamp(int(match["y"]), _MONTHS[match["m"]], day, hour, minute, second, 0, zone, source)


def read_stamp(text: str, *, epoch: bool) -> Stamp | None:
    """The stamp that a folded, stripped text is, or None. Unix time is read only with `epoch`."""
    if not text[:4].isdecimal():
        written = _WRAPPED.match(text)
        if written is None:
            return _rfc(text)
        return read_stamp(written["pdf"] or written["net"] or written["iso"], epoch=True)
    match = _ISO.match(text)
    if match is None and (text[4:5].isdecimal() or text[4:5] == "-" or text[4:5] == "w"):
        if epoch:
            count = _EPOCH.match(text)
            if count and _EPOCHS[0] <= int(count["s"]) < _EPOCHS[1]:
                moment = datetime.fromtimestamp(int(count["s"]), UTC)
                return Stamp(*moment.timetuple()[:6], int(count["ms"] or 0) * 1000, "+00:00", "epoch")
        match = _BASIC.match(text) or _WEEK.match(text) or _ORDINAL.match(text)
    if match is None:
        return None
    groups = match.groupdict()
    day = _day(groups)
    if day is None:
        return None
    clock = groups.get("clock")
    if not groups.get("h"):
        return Stamp(*day) if groups.get("p") != ":" else None
    if clock and ":" not in clock and "h" not in clock and not groups["zulu"]:
        # A bare number after a day is a counter, unless it follows `t`.
        return Stamp(*day) if text[match.start("clock") - 1] == "t" else None
    fraction = int((groups.get("f") or "0").ljust(6, "0")[:6])
    hour, minute, second = (int(groups[each]) if groups.get(each) else None for each in "his")
    zone, source = None, ""
    if groups["zulu"] or groups["offset"]:
        zone, source = ("z" if groups["zulu"] else groups["offset"]), "offset"
    elif groups["name"]:
        zone, source = groups["name"], "abbreviation"
    return Stamp(*day, hour, minute, second, fraction, zone, source)


def _day(groups: dict[str, str | None]) -> tuple[int, int, int] | None:
    year = int(groups["y"] or 0)
    try:
        if groups.get("w"):
            found = date.fromisocalendar(year, int(groups["w"] or 0), int(groups.get("wd") or 1))
        elif groups.get("yd"):
            count = int(groups["yd"] or 0)
            found = date(year, 1, 1) + timedelta(days=count - 1)
            if not 1900 <= year < 2100 or count < 1 or found.year != year:
                return None
        else:
            return year, int(groups["m"] or 0), int(groups["d"] or 0)
    except (ValueError, OverflowError):
        return None
    return found.year, found.month, found.day
