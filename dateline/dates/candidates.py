"""Evidence → candidates: what each one reads as, how much it weighs, and why it cannot be the publication.

Knows nothing of how candidates agree; that is `resolve`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dateline.dates.clock import CORRECTED
from dateline.dates.days import YEAR_INFERRED
from dateline.dates.parsing import ParsedDate, parse_date
from dateline.model.records import Draft, Evidence
from dateline.model.source import Source
from dateline.model.text import HAN, KANA

FUTURE = timedelta(hours=36)
OLDEST = date(1990, 1, 1)

_CHANNELS = {
    **dict.fromkeys(("jsonld", "meta", "microdata", "state"), "record"),
    **dict.fromkeys(("css", "time", "text"), "print"),
    **dict.fromkeys(("feed", "sitemap", "listing"), "announcement"),
    **dict.fromkeys(("signoff", "dateline"), "text"),
    "url": "address",
    "http": "server",
}
_CONTEXTS = {
    **dict.fromkeys(("jsonld", "meta", "microdata", "state", "http"), "meta"),
    **dict.fromkeys(("feed", "sitemap"), "feed"),
    "listing": "listing",
    "dateline": "dateline",
}

STATED = 50
"""Least weight of a candidate that states a day by itself; lighter ones can only corroborate, or be `inferred`."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the readings need to know of the publisher."""

    language: str
    country: str
    timezone: str
    calendar: str | None
    date_order: str | None
    zone_known: bool
    home: str
    """The country that the page's address names, for a publisher of whom nothing is known; else empty."""


@dataclass(slots=True)
class Candidate:
    evidence: Evidence
    weight: float
    channel: str
    parsed: ParsedDate | None = None
    day: date | None = None
    at: datetime | None = None
    rejected: str = ""
    verdict: str = ""
    inferred: bool = False
    notes: list[str] = field(default_factory=list)


def facts_of(draft: Draft, source: Source) -> Facts:
    unknown = source.country == "XX"
    language = source.language
    if language in ("", "und", "mul"):
        language = draft.language or "und"
    return Facts(
        language=language,
        country=source.country,
        timezone=source.timezone,
        calendar=source.calendar,
        date_order=None if unknown else source.date_order,
        zone_known=not (unknown and source.timezone == "UTC"),
        home=_home(draft.page.final_url) if unknown else "",
    )


def weight_of(evidence: Evidence) -> float:
    """How directly a place speaks of the article's publication, 0 to 100."""
    where = evidence.field
    name = where.lower()
    created = "creat" in name or "upload" in name or "available" in name
    match evidence.origin:
        case "css":
            return 100
        case "jsonld":
            if "(broken)" in where:
                return 60
            if "several" in where:
                return 45
            return (62 if created else 80) - (6 if "page." in name or name.startswith("website") else 0)
        case "meta":
            if created or name in ("date", "dc.date", "dcterms.date", "http-equiv date"):
                return 56
            return 76
        case "microdata":
            return 60 if created else 74
        case "time":
            if where.startswith("near title"):
                return 73 if "marked" in where else 71
            if where.startswith("in article"):
                return 62 if "marked" in where else 54
            return 52 if "marked" in where else 40
        case "text":
            return _text_weight(where)
        case "feed":
            return 66
        case "listing" | "sitemap":
            return 60
        case "signoff":
            return 64
        case "state":
            return 30 if "several" in where else 55
        case "dateline":
            return 52
        case "url":
            return 20
    return 0


def _text_weight(where: str) -> float:
    place, _, detail = where.partition(", ")
    line = int(detail[5:]) if detail.startswith("line ") else 0
    base = {"near title": 68.0, "datePublished": 62.0, "above title": 58.0, "in article": 54.0, "aside": 44.0}.get(
        place, 48.0
    )
    if detail.startswith("labelled"):
        return base + (4 if place != "elsewhere" else 6)
    if line:
        return max(base - line, 42.0) if place == "near title" else max(base - 2 * line, 40.0)
    if detail == "alone":
        return 30
    return base


def read_evidence(
    evidence: Evidence,
    facts: Facts,
    source: Source,
    fetched_at: datetime,
    known: dict[tuple[str, str], ParsedDate | None],
) -> Candidate:
    candidate = Candidate(evidence, weight_of(evidence), _CHANNELS.get(evidence.origin, evidence.origin))
    if evidence.role == "event":
        candidate.rejected = "the day of something else"
        return candidate
    key = (evidence.raw, _CONTEXTS.get(evidence.origin, "article"))
    if key not in known:
        known[key] = _parsed(evidence, facts, fetched_at)
    parsed = known[key]
    if parsed is None:
        candidate.rejected = "not a date"
        return candidate
    judge(candidate, parsed, facts, source, fetched_at)
    return candidate


HALF_A_YEAR = timedelta(days=182)


def anchor_years(candidates: list[Candidate], facts: Facts, source: Source, fetched_at: datetime) -> None:
    """Read the days that are printed without a year again, near the day that the page states in full: a page may be
    fetched years after it was written.
    """
    yearless = [each for each in candidates if each.parsed is not None and YEAR_INFERRED in each.parsed.reasons]
    if not yearless:
        return
    full = [
        each
        for each in candidates
        if each.day is not None and not each.rejected and each.weight > 0 and not each.inferred
    ]
    anchor = max(full, key=lambda each: each.weight, default=None)
    if anchor is None or anchor.day is None:
        return
    reference = datetime(anchor.day.year, anchor.day.month, anchor.day.day, tzinfo=UTC) + HALF_A_YEAR
    if reference >= fetched_at:
        return
    for each in yearless:
        again = _parsed(each.evidence, facts, reference)
        if again is not None:
            each.rejected = ""
            judge(each, again, facts, source, fetched_at)


def _parsed(evidence: Evidence, facts: Facts, reference: datetime) -> ParsedDate | None:
    return parse_date(
        evidence.raw,
        language=facts.language,
        country=facts.country,
        timezone=facts.timezone,
        calendar=facts.calendar,
        date_order=facts.date_order,
        reference_time=reference,
        context=_CONTEXTS.get(evidence.origin, "article"),
    )


def judge(candidate: Candidate, parsed: ParsedDate, facts: Facts, source: Source, fetched_at: datetime) -> None:
    evidence = candidate.evidence
    if parsed.role == "modified" and evidence.role == "published" and evidence.origin in ("text", "signoff"):
        candidate.evidence = evidence = replace(evidence, role="modified")
    if parsed.role in ("event", "embargo"):
        candidate.rejected = f"the day of an {parsed.role}"
    if evidence.origin == "text" and _is_prose(evidence, parsed):
        candidate.rejected = "inside a sentence"
    if evidence.origin in ("text", "signoff") and _is_range(evidence.raw, parsed):
        candidate.rejected = "a span of days"
    parsed = _by_clock(parsed, source, evidence.origin, candidate)
    candidate.parsed = parsed
    candidate.at, candidate.day = parsed.at, printed_day(parsed, facts.zone_known)
    candidate.inferred = parsed.inferred or candidate.weight < STATED or _is_thin(evidence, parsed)
    if not candidate.rejected:
        candidate.rejected = _implausible(parsed, candidate.day, source, fetched_at)
        if candidate.rejected:
            for other in parsed.alternatives:
                day = printed_day(other, facts.zone_known)
                if day is not None and not _implausible(other, day, source, fetched_at):
                    candidate.parsed, candidate.at, candidate.day = other, other.at, day
                    candidate.notes.append(f"{candidate.rejected}; read otherwise")
                    candidate.rejected, candidate.inferred = "", True
                    break


def _implausible(parsed: ParsedDate, day: date | None, source: Source, fetched_at: datetime) -> str:
    start, end = parsed.during or (None, None)
    if start is not None and start > fetched_at + FUTURE:
        return "in the future"
    oldest = source.since or OLDEST
    if day is not None and day < oldest:
        return "before the source existed" if source.since else "before 1990"
    if day is None and end is not None and end.date() <= oldest:
        return "before the source existed" if source.since else "before 1990"
    if parsed.at is not None and parsed.at.timestamp() == 0:
        return "the epoch's first second: an empty field"
    return ""


def printed_day(parsed: ParsedDate, zone_known: bool) -> date | None:
    """The day in the publisher's zone; where that zone is unknown, the day as printed beside a stated offset."""
    if parsed.day is None or zone_known or parsed.at is None or parsed.zone_source == "epoch":
        return parsed.day
    zone = _zone(parsed.timezone)
    return parsed.at.astimezone(zone).date() if zone is not None else parsed.day


def _zone(name: str) -> timezone | ZoneInfo | None:
    if match := re.fullmatch(r"UTC([+-])(\d\d):(\d\d)(?::\d\d)?", name):
        offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
        return timezone(-offset if match[1] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


_WORDS = re.compile(r"[^\W\d_]{2,}")
_CJK = re.compile(f"[{KANA}{HAN}]")


def _is_prose(evidence: Evidence, parsed: ParsedDate) -> bool:
    """Whether a date stands within running text rather than on a date line."""
    raw = evidence.raw
    start, end = parsed.span
    before, after = count_words(raw[:start]), count_words(raw[end:])
    if "labelled" in evidence.field:
        return start > 60 or after > 20
    if ", ." in evidence.field or "<" in evidence.field:
        return before + after > 10
    if raw.rstrip(" )”\"'").endswith((".", "!", "?", "。", "।")) and before + after > 4:
        return True
    return before + after > 12 or min(before, after) > 5


def _is_thin(evidence: Evidence, parsed: ParsedDate) -> bool:
    """Whether a line far below the title has words around its date: it may speak of anything."""
    place, _, line = evidence.field.partition(", line ")
    if evidence.origin != "text" or not line.isdigit() or int(line) < 4:
        return False
    start, end = parsed.span
    return place == "near title" and count_words(evidence.raw[:start]) + count_words(evidence.raw[end:]) > 3


def _is_range(raw: str, parsed: ParsedDate) -> bool:
    """Whether days from one to another are printed: those of an event."""
    if any("range" in reason for reason in parsed.reasons):
        return True
    return parsed.at is None and re.match(r"\s*[-–]\s*\d\d?(?![\d:.])", raw[parsed.span[1] :]) is not None


def count_words(text: str) -> int:
    """Words, counting four characters of a script without spaces as one."""
    wide = len(_CJK.findall(text))
    return len(_WORDS.findall(_CJK.sub(" ", text))) + wide // 4


def _by_clock(parsed: ParsedDate, source: Source, origin: str, candidate: Candidate) -> ParsedDate:
    """Correct a machine-readable time of a source whose clock is known to lie."""
    if source.clock is None or parsed.at is None or parsed.zone_source != "offset":
        return parsed
    if origin not in ("jsonld", "meta", "microdata", "time", "feed", "sitemap", "state"):
        return parsed
    stated = _zone(parsed.timezone)
    if stated is None:
        return parsed
    wall = parsed.at.astimezone(stated).replace(tzinfo=None)
    if source.clock == "local" and wall.replace(tzinfo=UTC) == parsed.at:
        at = wall.replace(tzinfo=source.zone).astimezone(UTC)
        why = "its Z is printed on local time"
    elif source.clock == "utc" and wall.replace(tzinfo=UTC) != parsed.at:
        at = wall.replace(tzinfo=UTC)
        why = "its offset is printed on a UTC clock"
    else:
        return parsed
    shift = at - parsed.at
    during = parsed.during
    candidate.notes.append(f"{CORRECTED}: {why}")
    return replace(
        parsed,
        at=at,
        day=at.astimezone(source.zone).date(),
        during=(during[0] + shift, during[1] + shift) if during else None,
        timezone=source.timezone,
        zone_source="source",
    )


def is_instant(candidate: Candidate) -> bool:
    """Whether a candidate states its zone: without one, its clock tells no more than a day of an unknown publisher."""
    parsed = candidate.parsed
    return candidate.at is not None and parsed is not None and parsed.zone_source != "source"


_NO_COUNTRY = frozenset(
    ["ai", "ac", "cc", "co", "eu", "fm", "gg", "io", "la", "ly", "me", "nu", "sh", "su", "to", "tv", "ws"]
)
"""Endings of addresses that are of a country by name only."""


def _home(url: str) -> str:
    """The country (ISO 3166) that a host's ending names; empty when it names none."""
    ending = (urlsplit(url).hostname or "").rpartition(".")[2]
    if len(ending) != 2 or ending in _NO_COUNTRY:
        return ""
    return "GB" if ending == "uk" else ending.upper()


def rule_of(candidate: Candidate) -> str:
    evidence = candidate.evidence
    return f"{evidence.origin} {evidence.field}".strip()
