"""From a printed clock to an instant: offsets, abbreviations in the light of the country, zone words, gaps and folds.

Knows nothing of dates in text. A clock with no zone beside it is the publisher's own; what a source's offsets are
worth when they lie is decided where evidence is compared, not here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones


@dataclass(frozen=True, slots=True)
class Instant:
    """A clock placed on the time line."""

    at: datetime
    others: tuple[datetime, ...]
    """Other instants that the clock allows: the second pass of a fold, the other side of a gap, the literal sense of
    an abbreviation that was kept through the summer."""
    timezone: str
    source: str
    reason: str = ""


@lru_cache(maxsize=512)
def zone_named(name: str) -> ZoneInfo | None:
    """The IANA zone of this name, or None."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def place(clock: datetime, zone: str | None, *, country: str, timezone_name: str) -> Instant | None:
    """The instant of a naive `clock` whose printed zone is `zone`: an offset (`+05:30`), an abbreviation in lower
    case, an IANA name, `local`, or None when nothing is printed. None when the zone cannot be understood."""
    own = zone_named(timezone_name) or ZoneInfo("UTC")
    if zone is None:
        return _in_zone(clock, own, "source")
    if zone == "local":
        return _in_zone(clock, own, "words")
    if zone[0] in "+-":
        return _at_offset(clock, zone, own)
    if zone in _UTC_NAMES:
        return _in_zone(clock, ZoneInfo("UTC"), "abbreviation" if zone not in ("z", "UTC") else "offset")
    if "/" in zone:
        named = zone_named(_iana_name(zone) or "")
        return _in_zone(clock, named, "words") if named else None
    return _by_abbreviation(clock, zone, country.upper(), own)


def is_abbreviation(text: str) -> bool:
    """Whether these lower-case letters are a zone abbreviation that `place` understands."""
    return text in ABBREVIATIONS or text in _UTC_NAMES


def _in_zone(clock: datetime, zone: ZoneInfo, source: str) -> Instant | None:
    try:
        first = clock.replace(tzinfo=zone, fold=0).astimezone(UTC)
        second = clock.replace(tzinfo=zone, fold=1).astimezone(UTC)
    except OverflowError:
        return None
    if first == second:
        return Instant(first, (), zone.key, source)
    reason = "the clock showed this time twice" if first < second else "the clock skipped this time"
    return Instant(first, (second,), zone.key, source, reason)


_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?$")


def _at_offset(clock: datetime, text: str, own: ZoneInfo) -> Instant | None:
    match = _OFFSET.match(text)
    if match is None:
        return None
    sign, hours, minutes = match.group(1), int(match.group(2)), int(match.group(3) or 0)
    if hours > 15 or minutes > 59:
        return None
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if sign == "-" else 1)
    try:
        at = clock.replace(tzinfo=timezone(offset)).astimezone(UTC)
        agrees = at.astimezone(own).utcoffset() == offset
    except OverflowError:
        return None
    return Instant(at, (), own.key if agrees else f"UTC{sign}{hours:02}:{minutes:02}", "offset")


def _by_abbreviation(clock: datetime, name: str, country: str, own: ZoneInfo) -> Instant | None:
    choices = ABBREVIATIONS.get(name)
    if choices is None:
        return None
    literal = _literal(clock, name, choices[-1][1])
    if _uses(own, name, clock.year):
        return _kept(_in_zone(clock, own, "abbreviation"), literal)
    for countries, zone in choices:
        if country in countries.split():
            home = own if own.utcoffset(clock) == ZoneInfo(zone).utcoffset(clock) else ZoneInfo(zone)
            return _in_zone(clock, home, "abbreviation")
    chosen = ZoneInfo(choices[-1][1])
    if literal is None:
        return _in_zone(clock, chosen, "abbreviation")
    return Instant(literal, (), chosen.key, "abbreviation", f"{name.upper()} taken literally")


def _kept(instant: Instant | None, literal: datetime | None) -> Instant | None:
    """A label such as EST kept in summer means the local clock; its literal sense stays as the alternative."""
    if instant is None or literal is None or literal == instant.at or literal in instant.others:
        return instant
    return Instant(instant.at, (*instant.others, literal), instant.timezone, instant.source, "label kept all year")


def _literal(clock: datetime, name: str, zone: str) -> datetime | None:
    """The instant with the offset that the zone has while it calls itself by this name."""
    tz = ZoneInfo(zone)
    for month in (1, 7):
        probe = datetime(clock.year, month, 1, tzinfo=tz)
        offset = probe.utcoffset()
        if (probe.tzname() or "").lower() == name and offset is not None:
            return clock.replace(tzinfo=timezone(offset)).astimezone(UTC)
    return None


@lru_cache(maxsize=512)
def _names(zone: str, year: int) -> frozenset[str]:
    tz = ZoneInfo(zone)
    return frozenset((datetime(year, month, 1, tzinfo=tz).tzname() or "").lower() for month in (1, 4, 7, 10))


def _uses(zone: ZoneInfo, name: str, year: int) -> bool:
    return name in _names(zone.key, year)


@lru_cache(maxsize=1)
def _iana_names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


def _iana_name(text: str) -> str | None:
    return text if zone_named(text) else _iana_names().get(text.lower())


_UTC_NAMES = frozenset({"utc", "gmt", "z", "ut", "zulu", "tmg", "tug", "ugt", "UTC"})

ABBREVIATIONS: dict[str, tuple[tuple[str, str], ...]] = {
    # abbreviation: (countries that mean this zone, zone), the last for everybody else
    "ist": (
        ("IE GB", "Europe/Dublin"),
        ("IL PS", "Asia/Jerusalem"),
        ("IS", "Atlantic/Reykjavik"),
        ("", "Asia/Kolkata"),
    ),
    "bst": (("BD", "Asia/Dhaka"), ("BT", "Asia/Thimphu"), ("BO", "America/La_Paz"), ("", "Europe/London")),
    "cst": (
        ("CN HK MO SG", "Asia/Shanghai"),
        ("TW", "Asia/Taipei"),
        ("CU", "America/Havana"),
        ("MX", "America/Mexico_City"),
        ("CR GT HN SV NI BZ", "America/Costa_Rica"),
        ("AU", "Australia/Adelaide"),
        ("", "America/Chicago"),
    ),
    "cdt": (("CU", "America/Havana"), ("AU", "Australia/Adelaide"), ("", "America/Chicago")),
    "est": (("AU", "Australia/Sydney"), ("JM PA KY", "America/Jamaica"), ("", "America/New_York")),
    "edt": (("AU", "Australia/Sydney"), ("", "America/New_York")),
    "mst": (("MY", "Asia/Kuala_Lumpur"), ("MM", "Asia/Yangon"), ("", "America/Denver")),
    "mdt": (("", "America/Denver"),),
    "pst": (("PH", "Asia/Manila"), ("PK", "Asia/Karachi"), ("", "America/Los_Angeles")),
    "pdt": (("", "America/Los_Angeles"),),
    "et": (("", "America/New_York"),),
    "ct": (("", "America/Chicago"),),
    "mt": (("", "America/Denver"),),
    "pt": (("", "America/Los_Angeles"),),
    "akst": (("", "America/Anchorage"),),
    "akdt": (("", "America/Anchorage"),),
    "hst": (("", "Pacific/Honolulu"),),
    "ast": (("SA KW BH QA IQ YE AE", "Asia/Riyadh"), ("", "America/Halifax")),
    "adt": (("", "America/Halifax"),),
    "nst": (("", "America/St_Johns"),),
    "ndt": (("", "America/St_Johns"),),
    "gst": (("GS", "Atlantic/South_Georgia"), ("GU", "Pacific/Guam"), ("", "Asia/Dubai")),
    "sst": (("SG", "Asia/Singapore"), ("SB", "Pacific/Guadalcanal"), ("", "Pacific/Pago_Pago")),
    "sgt": (("", "Asia/Singapore"),),
    "myt": (("", "Asia/Kuala_Lumpur"),),
    "hkt": (("", "Asia/Hong_Kong"),),
    "bjt": (("", "Asia/Shanghai"),),
    "pht": (("", "Asia/Manila"),),
    "phst": (("", "Asia/Manila"),),
    "wib": (("", "Asia/Jakarta"),),
    "wita": (("", "Asia/Makassar"),),
    "wit": (("", "Asia/Jayapura"),),
    "ict": (("", "Asia/Bangkok"),),
    "mmt": (("", "Asia/Yangon"),),
    "jst": (("", "Asia/Tokyo"),),
    "kst": (("", "Asia/Seoul"),),
    "npt": (("", "Asia/Kathmandu"),),
    "slst": (("", "Asia/Colombo"),),
    "btt": (("", "Asia/Thimphu"),),
    "mvt": (("", "Indian/Maldives"),),
    "pkt": (("", "Asia/Karachi"),),
    "aft": (("", "Asia/Kabul"),),
    "irst": (("", "Asia/Tehran"),),
    "irdt": (("", "Asia/Tehran"),),
    "uzt": (("", "Asia/Tashkent"),),
    "tjt": (("", "Asia/Dushanbe"),),
    "tmt": (("", "Asia/Ashgabat"),),
    "kgt": (("", "Asia/Bishkek"),),
    "azt": (("", "Asia/Baku"),),
    "amt": (("BR BO", "America/Manaus"), ("", "Asia/Yerevan")),
    "get": (("", "Asia/Tbilisi"),),
    "trt": (("", "Europe/Istanbul"),),
    "idt": (("", "Asia/Jerusalem"),),
    "msk": (("", "Europe/Moscow"),),
    "msd": (("", "Europe/Moscow"),),
    "мск": (("", "Europe/Moscow"),),
    "samt": (("", "Europe/Samara"),),
    "yekt": (("", "Asia/Yekaterinburg"),),
    "omst": (("", "Asia/Omsk"),),
    "krat": (("", "Asia/Krasnoyarsk"),),
    "irkt": (("", "Asia/Irkutsk"),),
    "vlat": (("", "Asia/Vladivostok"),),
    "wet": (("", "Europe/Lisbon"),),
    "west": (("", "Europe/Lisbon"),),
    "cet": (("", "Europe/Paris"),),
    "cest": (("", "Europe/Paris"),),
    "mez": (("", "Europe/Berlin"),),
    "mesz": (("", "Europe/Berlin"),),
    "eet": (("EG", "Africa/Cairo"), ("LB", "Asia/Beirut"), ("", "Europe/Helsinki")),
    "eest": (("EG", "Africa/Cairo"), ("LB", "Asia/Beirut"), ("", "Europe/Helsinki")),
    "wat": (("", "Africa/Lagos"),),
    "cat": (("", "Africa/Maputo"),),
    "eat": (("", "Africa/Nairobi"),),
    "sast": (("", "Africa/Johannesburg"),),
    "mut": (("", "Indian/Mauritius"),),
    "brt": (("", "America/Sao_Paulo"),),
    "brst": (("", "America/Sao_Paulo"),),
    "art": (("", "America/Argentina/Buenos_Aires"),),
    "clt": (("", "America/Santiago"),),
    "clst": (("", "America/Santiago"),),
    "cot": (("", "America/Bogota"),),
    "pet": (("", "America/Lima"),),
    "bot": (("", "America/La_Paz"),),
    "vet": (("", "America/Caracas"),),
    "pyt": (("", "America/Asuncion"),),
    "uyt": (("", "America/Montevideo"),),
    "ect": (("", "America/Guayaquil"),),
    "aest": (("", "Australia/Sydney"),),
    "aedt": (("", "Australia/Sydney"),),
    "acst": (("", "Australia/Adelaide"),),
    "acdt": (("", "Australia/Adelaide"),),
    "awst": (("", "Australia/Perth"),),
    "nzst": (("", "Pacific/Auckland"),),
    "nzdt": (("", "Pacific/Auckland"),),
    "nzt": (("", "Pacific/Auckland"),),
    "fjt": (("", "Pacific/Fiji"),),
    "pgt": (("", "Pacific/Port_Moresby"),),
    "chst": (("", "Pacific/Guam"),),
}
