"""Evidence → Published: which day, why, and how sure.

Knows no HTML and no date formats: `evidence` found the candidates, `readings` reads them. Refuses to make up a date, to
take a modification, an event or a footer for the publication, and to hide a disagreement.

How candidates are weighed, and what agrees with what
-----------------------------------------------------
Candidates come from *origins*, and origins from *hands* that can be wrong independently of one another:

| hand           | origins                                       |
|----------------|-----------------------------------------------|
| `record`       | jsonld, meta, microdata, state (one CMS field) |
| `print`        | css, time, text (what a reader sees)          |
| `announcement` | feed, sitemap, listing                        |
| `text`         | signoff, dateline (what the author wrote)     |
| `address`      | url                                           |

`agreed` needs the same day from two hands. One instant printed in two zones agrees with itself. The winner is the
heaviest candidate, unless another day is stated by more hands. A day that a comparable hand contradicts is
`conflicting`; a guess (weak place, missing year, ambiguous order, modification only) is `inferred`, whoever agrees.

A page that states only a modification gets that day as `inferred`, never unflagged; HTTP's Last-Modified is not enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from babel.core import get_global

from dateline.dates.dateline import read_dateline
from dateline.dates.days import YEAR_INFERRED
from dateline.dates.labels import labels
from dateline.dates.readings import Reading, read
from dateline.records import Confidence, Draft, Evidence, Published
from dateline.source import Source

FUTURE = timedelta(hours=36)
OLDEST = date(1990, 1, 1)

_HANDS = {
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
class _Facts:
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
class _Candidate:
    evidence: Evidence
    weight: float
    hand: str
    reading: Reading | None = None
    day: date | None = None
    at: datetime | None = None
    rejected: str = ""
    verdict: str = ""
    inferred: bool = False
    notes: list[str] = field(default_factory=list)


def normalise(draft: Draft, source: Source) -> Published:
    """The publication date that a draft's evidence supports, with every candidate and its verdict.

    Adds the sign-off and the dateline of the body to the evidence found on the page.
    """
    facts = _facts(draft, source)
    fetched_at = draft.page.fetched_at
    evidence = list(draft.evidence)
    signs = signoffs(draft.body)
    # beside a record that states the day, the first and the last of the sign-offs say enough
    recorded = any(each.role == "published" and each.origin in ("jsonld", "meta") for each in evidence)
    evidence += signs[:1] + signs[1:][-1:] if recorded else signs
    known: dict[tuple[str, str], Reading | None] = {}
    candidates = [_read(each, facts, source, fetched_at, known) for each in evidence]
    _anchor_years(candidates, facts, source, fetched_at)
    _reject_chronicles(candidates)
    _join_hands(candidates)
    _doubt_clocks(candidates, source, fetched_at)
    _doubt_entries(candidates)
    usable = [each for each in candidates if not each.rejected and each.evidence.role != "modified"]
    line = _dateline(draft, source, facts, usable, fetched_at)
    if line is not None:
        candidates.append(line)
        if not line.rejected:
            usable.append(line)
    modified = [each for each in candidates if not each.rejected and each.evidence.role == "modified"]
    modified_at = _modified_at(modified)
    notes: list[str] = []
    if usable:
        return _choose(usable, candidates, modified_at, facts, notes)
    stated = [each for each in modified if each.evidence.origin not in ("http", "sitemap") and each.day is not None]
    if stated:
        best = max(stated, key=lambda each: each.weight)
        best.inferred = True
        best.verdict = "won: only a modification is stated"
        return _published(best, [], candidates, "inferred", "only a modification is stated", modified_at, facts, notes)
    dated = [each for each in candidates if each.reading is not None]
    if not candidates or not dated:
        notes.append("no_date: nothing on the page states a date")
    else:
        notes.append(f"date_rejected: {'; '.join(dict.fromkeys(each.rejected for each in dated if each.rejected))}")
    return Published(
        evidence=tuple(_json_ready(each) for each in candidates), modified_at=modified_at, notes=tuple(notes)
    )


def _facts(draft: Draft, source: Source) -> _Facts:
    unknown = source.country == "XX"
    language = source.language
    if language in ("", "und", "mul"):
        language = draft.language or "und"
    return _Facts(
        language=language,
        country=source.country,
        timezone=source.timezone,
        calendar=source.calendar,
        date_order=None if unknown else source.date_order,
        zone_known=not (unknown and source.timezone == "UTC"),
        home=_home(draft.page.final_url) if unknown else "",
    )


# --- weights ----------------------------------------------------------------------------------------------------------


def _weight(evidence: Evidence) -> float:
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


# --- reading ----------------------------------------------------------------------------------------------------------


def _read(
    evidence: Evidence,
    facts: _Facts,
    source: Source,
    fetched_at: datetime,
    known: dict[tuple[str, str], Reading | None],
) -> _Candidate:
    candidate = _Candidate(evidence, _weight(evidence), _HANDS.get(evidence.origin, evidence.origin))
    if evidence.role == "event":
        candidate.rejected = "the day of something else"
        return candidate
    key = (evidence.raw, _CONTEXTS.get(evidence.origin, "article"))
    if key not in known:
        known[key] = _reading_of(evidence, facts, fetched_at)
    reading = known[key]
    if reading is None:
        candidate.rejected = "not a date"
        return candidate
    _judge(candidate, reading, facts, source, fetched_at)
    return candidate


HALF_A_YEAR = timedelta(days=182)


def _anchor_years(candidates: list[_Candidate], facts: _Facts, source: Source, fetched_at: datetime) -> None:
    """Read the days that are printed without a year again, near the day that the page states in full: a page may be
    fetched years after it was written.
    """
    yearless = [each for each in candidates if each.reading is not None and YEAR_INFERRED in each.reading.reasons]
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
        again = _reading_of(each.evidence, facts, reference)
        if again is not None:
            each.rejected = ""
            _judge(each, again, facts, source, fetched_at)


def _reading_of(evidence: Evidence, facts: _Facts, reference: datetime) -> Reading | None:
    return read(
        evidence.raw,
        language=facts.language,
        country=facts.country,
        timezone=facts.timezone,
        calendar=facts.calendar,
        date_order=facts.date_order,
        reference_time=reference,
        context=_CONTEXTS.get(evidence.origin, "article"),
    )


def _judge(candidate: _Candidate, reading: Reading, facts: _Facts, source: Source, fetched_at: datetime) -> None:
    evidence = candidate.evidence
    if reading.role == "modified" and evidence.role == "published" and evidence.origin in ("text", "signoff"):
        candidate.evidence = evidence = replace(evidence, role="modified")
    if reading.role in ("event", "embargo"):
        candidate.rejected = f"the day of an {reading.role}"
    if evidence.origin == "text" and _is_prose(evidence, reading):
        candidate.rejected = "inside a sentence"
    if evidence.origin in ("text", "signoff") and _is_range(evidence.raw, reading):
        candidate.rejected = "a span of days"
    reading = _by_clock(reading, source, evidence.origin, candidate)
    candidate.reading = reading
    candidate.at, candidate.day = reading.at, printed_day(reading, facts.zone_known)
    candidate.inferred = reading.inferred or candidate.weight < STATED or _is_thin(evidence, reading)
    if not candidate.rejected:
        candidate.rejected = _implausible(reading, candidate.day, source, fetched_at)
        if candidate.rejected:
            for other in reading.alternatives:
                day = printed_day(other, facts.zone_known)
                if day is not None and not _implausible(other, day, source, fetched_at):
                    candidate.reading, candidate.at, candidate.day = other, other.at, day
                    candidate.notes.append(f"{candidate.rejected}; read otherwise")
                    candidate.rejected, candidate.inferred = "", True
                    break


def _implausible(reading: Reading, day: date | None, source: Source, fetched_at: datetime) -> str:
    start, end = reading.during or (None, None)
    if start is not None and start > fetched_at + FUTURE:
        return "in the future"
    oldest = source.since or OLDEST
    if day is not None and day < oldest:
        return "before the source existed" if source.since else "before 1990"
    if day is None and end is not None and end.date() <= oldest:
        return "before the source existed" if source.since else "before 1990"
    if reading.at is not None and reading.at.timestamp() == 0:
        return "the epoch's first second: an empty field"
    return ""


def printed_day(reading: Reading, zone_known: bool) -> date | None:
    """The day in the publisher's zone; where that zone is unknown, the day as printed beside a stated offset."""
    if reading.day is None or zone_known or reading.at is None or reading.zone_source == "epoch":
        return reading.day
    zone = _zone(reading.timezone)
    return reading.at.astimezone(zone).date() if zone is not None else reading.day


def _zone(name: str) -> timezone | ZoneInfo | None:
    if match := re.fullmatch(r"UTC([+-])(\d\d):(\d\d)(?::\d\d)?", name):
        offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
        return timezone(-offset if match[1] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


_WORDS = re.compile(r"[^\W\d_]{2,}")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def _is_prose(evidence: Evidence, reading: Reading) -> bool:
    """Whether a date stands within running text rather than on a date line."""
    raw = evidence.raw
    start, end = reading.span
    before, after = _words(raw[:start]), _words(raw[end:])
    if "labelled" in evidence.field:
        return start > 60 or after > 20
    if ", ." in evidence.field or "<" in evidence.field:
        return before + after > 10
    if raw.rstrip(" )”\"'").endswith((".", "!", "?", "。", "।")) and before + after > 4:
        return True
    return before + after > 12 or min(before, after) > 5


def _is_thin(evidence: Evidence, reading: Reading) -> bool:
    """Whether a line far below the title has words around its date: it may speak of anything."""
    place, _, line = evidence.field.partition(", line ")
    if evidence.origin != "text" or not line.isdigit() or int(line) < 4:
        return False
    start, end = reading.span
    return place == "near title" and _words(evidence.raw[:start]) + _words(evidence.raw[end:]) > 3


def _is_range(raw: str, reading: Reading) -> bool:
    """Whether days from one to another are printed: those of an event."""
    if any("range" in reason for reason in reading.reasons):
        return True
    return reading.at is None and re.match(r"\s*[-–]\s*\d\d?(?![\d:.])", raw[reading.span[1] :]) is not None


def _words(text: str) -> int:
    """Words, counting four characters of a script without spaces as one."""
    wide = len(_CJK.findall(text))
    return len(_WORDS.findall(_CJK.sub(" ", text))) + wide // 4


def _by_clock(reading: Reading, source: Source, origin: str, candidate: _Candidate) -> Reading:
    """Correct a machine-readable time of a source whose clock is known to lie."""
    if source.clock is None or reading.at is None or reading.zone_source != "offset":
        return reading
    if origin not in ("jsonld", "meta", "microdata", "time", "feed", "sitemap", "state"):
        return reading
    stated = _zone(reading.timezone)
    if stated is None:
        return reading
    wall = reading.at.astimezone(stated).replace(tzinfo=None)
    if source.clock == "local" and wall.replace(tzinfo=UTC) == reading.at:
        at = wall.replace(tzinfo=source.zone).astimezone(UTC)
        why = "its Z is printed on local time"
    elif source.clock == "utc" and wall.replace(tzinfo=UTC) != reading.at:
        at = wall.replace(tzinfo=UTC)
        why = "its offset is printed on a UTC clock"
    else:
        return reading
    shift = at - reading.at
    during = reading.during
    candidate.notes.append(f"clock corrected: {why}")
    return replace(
        reading,
        at=at,
        day=at.astimezone(source.zone).date(),
        during=(during[0] + shift, during[1] + shift) if during else None,
        timezone=source.timezone,
        zone_source="source",
    )


# --- the body's own dates ---------------------------------------------------------------------------------------------

_DAY_TEXT = re.compile(r"\d")
_YEAR_TEXT = re.compile(r"\d{4}|\d\d?[./-]\d\d?[./-]\d\d|[年년]")
_ENDS_SENTENCE = (".", "!", "?", "。", "！", "？", "।", "؟", ":", "：", ";")


def signoffs(body: str) -> list[Evidence]:
    """Lines that may sign a text with its day: short, at its end or after a line that names who and where."""
    lines = [line.strip() for line in body[-400_000:].split("\n")]
    lines = [line for line in lines if line]
    found: list[Evidence] = []
    for index, line in enumerate(lines):
        if len(line) > 110 or not _YEAR_TEXT.search(line):
            continue
        if _words(line) > 12 or "@" in line:
            continue
        roles = {label.role for label in labels(line)}
        if "event" in roles:
            continue
        last = index >= len(lines) - 6
        after_names = index > 0 and len(lines[index - 1]) <= 70 and not lines[index - 1].endswith(_ENDS_SENTENCE[:6])
        role: Literal["modified", "published"] = "modified" if "modified" in roles else "published"
        if index <= 1 and len(lines) > 3:
            found.append(Evidence(line, "signoff", "opening line", role))
        elif last or after_names:
            found.append(Evidence(line, "signoff", "closing line" if last else "line within", role))
        if len(found) >= 12:
            break
    return found


def _signs(candidate: _Candidate) -> bool:
    """Whether nothing but names of a place, an office or a person stands around the date of a sign-off."""
    reading = candidate.reading
    if reading is None:
        return False
    raw = candidate.evidence.raw
    start, end = reading.span
    before, after = raw[:start].strip(" ,.-–—:|/()"), raw[end:].strip(" ,.-–—:|/()")
    after = re.sub(r"^(?:st|nd|rd|th|ஆந் திகதி|වන දින|වැනි දින)\b", "", after).strip(" ,.")
    words = _words(before) + _words(after)
    if not before and not after:
        return True
    if candidate.evidence.field == "closing line":
        return words <= 6 and not (words > 3 and raw.endswith(_ENDS_SENTENCE))
    return words <= (2 if candidate.evidence.field == "line within" else 4) and not raw.endswith(_ENDS_SENTENCE)


def _reject_chronicles(candidates: list[_Candidate]) -> None:
    """Sign-offs must sign: a line with other words does not; and a text with many dated lines is a chronicle."""
    signs = [each for each in candidates if each.evidence.origin == "signoff" and not each.rejected]
    for each in signs:
        if each.reading is not None and (each.reading.day is None or each.reading.inferred):
            each.rejected = "no full day on the line"
        elif not _signs(each):
            each.rejected = "inside a sentence"
    signs = [each for each in signs if not each.rejected]
    days = {each.day for each in signs}
    if len(days) > 3:
        for each in signs:
            each.rejected = "one of many dated lines"


def _doubt_clocks(candidates: list[_Candidate], source: Source, fetched_at: datetime) -> None:
    """The day of the fetch, printed above the title without a label, may be the clock of the site."""
    today = fetched_at.astimezone(source.zone).date()
    for each in candidates:
        if (
            each.evidence.field.startswith("above title, line")
            and each.day is not None
            and abs(each.day - today).days <= 1
        ):
            each.inferred = True
            each.weight = min(each.weight, STATED - 1)


def _doubt_entries(candidates: list[_Candidate]) -> None:
    """Many moments near the title are those of a live page's entries, not of the page."""
    moments = [
        each
        for each in candidates
        if each.evidence.origin == "time" and each.evidence.field == "near title" and each.at is not None
    ]
    if len({each.at for each in moments if each.evidence.role == "published"}) > 3:
        for each in moments:
            each.weight = min(each.weight, 54.0)


def _join_hands(candidates: list[_Candidate]) -> None:
    """A line that stands both near the title and in the body is one statement, not two that agree; what the page labels
    as something else is no sign-off.
    """
    signs = {each.evidence.raw: each for each in candidates if each.evidence.origin == "signoff"}
    others = [each.evidence.raw for each in candidates if each.hand == "print" and each.evidence.role != "published"]
    for raw, signed in signs.items():
        bare = raw.strip(" -*•|")
        if signed.evidence.role == "published" and any(other.endswith(bare) for other in others):
            signed.rejected = signed.rejected or "labelled otherwise on the page"
    for each in candidates:
        sign = signs.get(each.evidence.raw)
        if each.evidence.origin != "text" or sign is None:
            continue
        place, _, line = each.evidence.field.partition(", line ")
        if place == "near title" and line.isdigit() and int(line) > 4:
            each.hand = "text"
        else:
            sign.hand = "print"


def _dateline(
    draft: Draft, source: Source, facts: _Facts, usable: Sequence[_Candidate], fetched_at: datetime
) -> _Candidate | None:
    best = max(usable, key=lambda each: each.weight, default=None)
    reference = fetched_at
    if best is not None and best.day is not None:
        reference = min(fetched_at, datetime(best.day.year, best.day.month, best.day.day, 23, 59, tzinfo=UTC))
    line = read_dateline(draft.body, source=source, reference=reference, language=facts.language)
    if line is None or line.reading is None:
        return None
    evidence = Evidence(line.text, "dateline", line.place or "")
    # the line near the title that the body repeats is one statement
    same = next((each for each in usable if each.evidence.raw in (line.text, line.text.rstrip(".:"))), None)
    candidate = _Candidate(evidence, _weight(evidence), same.hand if same is not None else "text")
    _judge(candidate, line.reading, facts, source, fetched_at)
    return candidate


# --- choosing ---------------------------------------------------------------------------------------------------------


def _days(candidate: _Candidate) -> set[date]:
    """Every day that a candidate's reading allows, its own first."""
    days = {candidate.day} if candidate.day else set()
    if candidate.reading is not None:
        days |= {other.day for other in candidate.reading.alternatives if other.day}
    return days


def _same_day(one: _Candidate, other: _Candidate, facts: _Facts) -> bool:
    """Whether two candidates can mean the same publication."""
    if one.day is None or other.day is None:
        return _covers(one, other) or _covers(other, one)
    if one.day == other.day:
        return True
    if not facts.zone_known and abs((one.day - other.day).days) == 1 and _is_instant(one) != _is_instant(other):
        # an instant in UTC beside a day printed in a zone that nobody told us
        timed, printed = (one, other) if _is_instant(one) else (other, one)
        if timed.at is None or timed.reading is None or printed.hand == "address":
            return False
        hour = timed.at.hour + timed.at.minute / 60
        universal = timed.reading.timezone in _UNIVERSAL
        assert printed.day is not None
        assert timed.day is not None
        return universal and (hour >= 13 if printed.day > timed.day else hour <= 9)
    if one.at is not None and other.at is not None:
        return abs(one.at - other.at) < timedelta(minutes=1)
    return False


def _is_instant(candidate: _Candidate) -> bool:
    """Whether a candidate states its zone: without one, its clock tells no more than a day of an unknown publisher."""
    reading = candidate.reading
    return candidate.at is not None and reading is not None and reading.zone_source != "source"


def _midnight(one: _Candidate, other: _Candidate) -> bool:
    """Whether the one that is an instant opens a day between London and Moscow, and the other is that day."""
    timed, printed = (one, other) if one.at is not None else (other, one)
    if timed.at is None or timed.day is None or printed.day is None:
        return False
    return timed.at.hour >= 21 and timed.at.minute == 0 and printed.day - timed.day == timedelta(days=1)


def _covers(coarse: _Candidate, fine: _Candidate) -> bool:
    """A month or year that holds the other's day."""
    if coarse.reading is None or coarse.day is not None or fine.day is None:
        return False
    year, month = coarse.reading.year, coarse.reading.month
    return fine.day.year == year and month in (None, fine.day.month)


def _choose(
    usable: list[_Candidate],
    candidates: list[_Candidate],
    modified_at: datetime | None,
    facts: _Facts,
    notes: list[str],
) -> Published:
    order = {id(each): index for index, each in enumerate(candidates)}
    ranked = sorted(usable, key=lambda each: (each.day is None, -each.weight, order[id(each)]))
    leader = ranked[0]
    strong = [each for each in ranked if each.weight >= STATED and each.day is not None]

    # a day on which some instant of the page (a modification, say) lies needs no other zone to be explained
    instants = {
        each.day
        for each in candidates
        if each.at is not None and each.reading is not None and each.reading.zone_source != "source"
    }

    def support(of: _Candidate) -> list[_Candidate]:
        return [
            each
            for each in ranked
            if each.day == of.day
            or (
                _same_day(of, each, facts)
                and (
                    _midnight(of, each) or not ((not _is_instant(each) and each.day in instants) or _own(of, instants))
                )
            )
        ]

    def _own(of: _Candidate, days: set[date | None]) -> bool:
        return not _is_instant(of) and of.day in days

    rule = _rule(leader)
    first = _first_published(leader, strong, candidates)
    if first is not None:
        rule = f"{_rule(first)}; {_rule(leader)} is the moment of the last modification"
        leader = first
    hands = {each.hand for each in support(leader)}
    if leader.evidence.origin != "css":
        edit_days = {each.day for each in candidates if each.evidence.role == "modified" and each.day}
        for rival in strong[1:]:
            backers = support(rival)
            rivals = {each.hand for each in backers if each.hand != leader.hand or each.weight >= leader.weight - 6}
            rivals.discard("address")
            edited = rival.day in edit_days and leader.day is not None and rival.day > leader.day
            if edited or rival.inferred or _same_day(leader, rival, facts):
                continue
            if len(rivals) > len(hands):
                rule = f"{_rule(rival)}; stated by {', '.join(sorted(rivals))} against {_rule(leader)}"
                leader, hands = rival, rivals
                break
    bumped = _bumped(leader, strong, candidates, facts)
    if bumped is not None:
        rule = f"{_rule(bumped)}; {_rule(leader)} is the moment of the last modification"
        leader = bumped
    # an ambiguous numeric date is settled by whoever states the day plainly
    if leader.reading is not None and leader.reading.alternatives and leader.inferred:
        for other in ranked:
            plain = other is not leader and not other.inferred and other.day is not None
            if plain and other.day in _days(leader) and other.day != leader.day:
                for alternative in leader.reading.alternatives:
                    if alternative.day == other.day:
                        leader.reading, leader.at, leader.day = alternative, alternative.at, alternative.day
                        rule += f"; order of day and month settled by {_rule(other)}"
                        break
                break
    backing = support(leader)
    winner = _timed(leader, backing, facts)
    if winner is not leader:
        rule = f"{_rule(winner)} gives the time on the day of {_rule(leader)}"
        backing = support(winner)
    day_guessed = False
    if not facts.zone_known and winner.at is not None:
        _take_printed_day(winner, candidates, backing)
        backing = support(winner)
        day_guessed = _day_uncertain(winner, backing, facts)
    hands = {each.hand for each in backing}
    against = [
        each
        for each in ranked
        if each not in backing
        and not _same_day(winner, each, facts)
        and each.day is not None
        and _contradicts(winner, each)
    ]
    corroborated = any(each is not winner and each.hand != winner.hand and not each.inferred for each in backing)
    confidence: Confidence
    if winner.reading is not None and winner.reading.conflict:
        confidence = "conflicting"
    elif day_guessed or (winner.inferred and not corroborated):
        confidence = "inferred"
    elif against and winner.evidence.origin != "css":
        confidence = "conflicting"
    elif len(hands) > 1:
        confidence = "agreed"
    elif winner.inferred:
        confidence = "inferred"
    else:
        confidence = "stated"
    for each in usable:
        if each is winner:
            each.verdict = f"won: {rule}"
        elif each in backing:
            each.verdict = "agrees"
        elif each in against:
            each.verdict = "contradicts"
        else:
            each.verdict = "outweighed"
    return _published(winner, backing, candidates, confidence, rule, modified_at, facts, notes)


def _bumped(
    leader: _Candidate, strong: Sequence[_Candidate], candidates: Sequence[_Candidate], facts: _Facts
) -> _Candidate | None:
    """An earlier day printed near the title, when the leader's instant is the modification's: the field is rewritten at
    each edit, and readers are shown the first publication.
    """
    if leader.hand != "record" or leader.at is None or leader.day is None:
        return None
    if not _rewritten(leader, candidates):
        return None
    if _is_shown(leader, candidates):
        return None
    printed = next((each for each in strong if each.hand == "print" and not each.inferred), None)
    if printed is None or printed.day is None or printed.day >= leader.day or _same_day(leader, printed, facts):
        return None
    return printed if printed.evidence.field.startswith(("near title", "above title")) else None


REWRITTEN = timedelta(minutes=2)
"""Longest time after the modification that an overwritten publication date is given."""


def _rewritten(candidate: _Candidate, candidates: Sequence[_Candidate]) -> bool:
    """Whether a field's instant is that of the last modification which the same record states."""
    return candidate.at is not None and any(
        -timedelta(seconds=2) <= candidate.at - each.at <= REWRITTEN
        for each in candidates
        if each.evidence.role == "modified" and each.hand == "record" and each.at is not None
    )


def _first_published(
    leader: _Candidate, strong: Sequence[_Candidate], candidates: Sequence[_Candidate]
) -> _Candidate | None:
    """Another field of the same record with an earlier instant, when the leader's is that of the last modification and
    readers are not shown the leader's day.
    """
    if leader.hand != "record" or leader.at is None or not _rewritten(leader, candidates):
        return None
    if _is_shown(leader, candidates):
        return None
    for each in strong:
        earlier = each.at is not None and each.at < leader.at and each.day != leader.day
        told = each.hand == "record" and each.weight >= leader.weight - 10
        if earlier and told and not each.inferred and not _rewritten(each, candidates):
            return each
    return None


def _is_shown(leader: _Candidate, candidates: Sequence[_Candidate]) -> bool:
    return any(each.hand == "print" and each.day == leader.day and not each.rejected for each in candidates)


def _take_printed_day(winner: _Candidate, candidates: Sequence[_Candidate], backing: Sequence[_Candidate]) -> None:
    """Where nobody told us the publisher's zone and the instant is given in UTC: the day that the page prints for it,
    beside another offset or for readers.
    """
    if winner.reading is None or winner.at is None:
        return
    if winner.reading.timezone not in _UNIVERSAL or winner.reading.zone_source == "source":
        return
    for each in candidates:
        elsewhere = each.reading is not None and each.reading.timezone not in _UNIVERSAL
        if elsewhere and each.at is not None and abs(each.at - winner.at) < timedelta(minutes=1) and each.day:
            if each.day != winner.day:
                winner.notes.append(f"the day is that of {_rule(each)}, in its own zone")
                winner.day = each.day
            return
    for each in backing:
        if not _is_instant(each) and each.hand in ("print", "text") and each.day and not each.inferred:
            if each.day != winner.day:
                winner.notes.append("the day is the one printed for readers")
                winner.day = each.day
            return


_UNIVERSAL = ("UTC", "UTC+00:00")

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


def _day_uncertain(winner: _Candidate, backing: Sequence[_Candidate], facts: _Facts) -> bool:
    """Whether an instant in UTC may be another day where the publisher sits, with no printed day to tell."""
    if winner.at is None or winner.reading is None or winner.reading.timezone not in _UNIVERSAL:
        return False
    if winner.reading.zone_source == "source":
        return False
    if any(each.hand in ("print", "text") and each.at is None and each.day == winner.day for each in backing):
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


@lru_cache(maxsize=64)
def _zones_of(country: str) -> tuple[ZoneInfo, ...]:
    return tuple(ZoneInfo(name) for name in get_global("territory_zones").get(country, ()))


def _offsets(country: str, at: datetime) -> tuple[float, ...]:
    """Hours from UTC that a country's clocks show at an instant."""
    offsets = (at.astimezone(zone).utcoffset() for zone in _zones_of(country))
    return tuple({each.total_seconds() / 3600 for each in offsets if each is not None})


def _rule(candidate: _Candidate) -> str:
    evidence = candidate.evidence
    return f"{evidence.origin} {evidence.field}".strip()


ADDRESS_LAG = 7
"""Days between the day printed and the day in the address that are usual: when it was said, and when the page was made.
Seen on a third of the Chinese foreign ministry's releases."""


def _contradicts(winner: _Candidate, other: _Candidate) -> bool:
    """Whether another day is said so plainly that it must be shown as a disagreement."""
    assert winner.day is not None or winner.reading is not None
    gap = abs((winner.day - other.day).days) if winner.day and other.day else 99
    if other.evidence.origin == "dateline":
        return gap > 3 and not other.inferred
    if other.evidence.origin == "url":
        return gap > ADDRESS_LAG
    if other.evidence.origin == "sitemap":
        return gap > 1
    if winner.day in _days(other) or other.weight < STATED:
        return False
    if other.inferred and not (other.weight >= 60 and gap <= 3660):
        return False
    return other.weight >= winner.weight - 26


def _timed(leader: _Candidate, backing: Sequence[_Candidate], facts: _Facts) -> _Candidate:
    """The leader, or the heaviest candidate of the same day that tells the instant better: one with a time where the
    leader has none, one with a stated zone where the leader's must be assumed.
    """
    if leader.day is None:
        return leader
    assumed = not facts.zone_known and leader.reading is not None and leader.reading.zone_source == "source"
    if leader.at is not None and not assumed:
        return leader
    for each in backing:
        if each.at is None or each.inferred or each.reading is None or each.day != leader.day:
            continue
        if each.hand in ("announcement", "address"):
            continue
        stated = each.reading.zone_source != "source"
        if stated or (facts.zone_known and leader.at is None):
            return each
    return leader


def _modified_at(modified: Iterable[_Candidate]) -> datetime | None:
    timed = [each for each in modified if each.at is not None and each.evidence.origin != "http"]
    best = max(timed, key=lambda each: each.weight, default=None)
    return best.at if best is not None else None


def _published(
    winner: _Candidate,
    backing: Sequence[_Candidate],
    candidates: Sequence[_Candidate],
    confidence: Confidence,
    rule: str,
    modified_at: datetime | None,
    facts: _Facts,
    notes: list[str],
) -> Published:
    reading = winner.reading
    assert reading is not None
    if confidence == "conflicting":
        others = {each.day.isoformat() for each in candidates if each.verdict == "contradicts" and each.day}
        notes.append(f"date_conflict: {winner.day} against {', '.join(sorted(others)) or 'its own two calendars'}")
    return Published(
        on=winner.day,
        at=winner.at,
        during=reading.during,
        precision=reading.precision,
        timezone=reading.timezone,
        calendar=reading.calendar,
        raw=winner.evidence.raw,
        origin=winner.evidence.origin,
        confidence=confidence,
        rule=rule,
        evidence=tuple(_json_ready(each) for each in candidates),
        modified_at=modified_at,
        notes=tuple(notes + winner.notes),
    )


def _json_ready(candidate: _Candidate) -> dict[str, object]:
    reading = candidate.reading
    verdict = f"rejected: {candidate.rejected}" if candidate.rejected else candidate.verdict
    return {
        "raw": candidate.evidence.raw,
        "origin": candidate.evidence.origin,
        "field": candidate.evidence.field,
        "role": candidate.evidence.role,
        "day": candidate.day.isoformat() if candidate.day else None,
        "at": candidate.at.isoformat().replace("+00:00", "Z") if candidate.at else None,
        "calendar": reading.calendar if reading else None,
        "timezone": reading.timezone if reading else None,
        "zone_source": reading.zone_source if reading else None,
        "precision": reading.precision if reading else None,
        "verdict": verdict or ("modification" if candidate.evidence.role == "modified" else "not used"),
        **({"notes": list(candidate.notes)} if candidate.notes else {}),
    }


# --- liars ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Observation:
    """One article whose stated instant can be held against the moment it was first seen."""

    stated: datetime
    """The instant as the page's machine-readable field states it, aware."""
    offset: timedelta
    """The offset that the field printed; zero for `Z`."""
    seen_at: datetime
    """When it was first seen, by a crawl that would have seen it earlier had it been there."""


def observed(published: Published, seen_at: datetime) -> Observation | None:
    """The first machine-written instant of an article's evidence that stated its offset; None when none did."""
    for each in published.evidence:
        if each["zone_source"] == "offset" and each["at"] and each["origin"] in ("jsonld", "meta", "microdata", "time"):
            offset = re.fullmatch(r"UTC([+-])(\d\d):(\d\d)", str(each["timezone"]))
            span = timedelta(hours=int(offset[2]), minutes=int(offset[3])) if offset else timedelta()
            signed = -span if offset and offset[1] == "-" else span
            return Observation(datetime.fromisoformat(str(each["at"])), signed, seen_at)
    return None


def detect_clock(observations: Iterable[Observation], zone: str, *, least: int = 5) -> str | None:
    """Whether a source's machine-readable clock lies: `local`, `utc`, or None.

    An article cannot be seen before it is published. A `Z` printed on local time east of Greenwich states instants in
    the future of the crawl, by up to the zone's offset; an offset printed on a UTC clock does so west of it. A lie in
    the other direction makes everything look hours old, which slow crawls do too: then nobody can tell, and the answer
    is None. It takes at least `least` impossible instants, most of those stated, and that the corrected clock makes
    every one of them possible.
    """
    impossible: dict[str, int] = {"local": 0, "utc": 0}
    still: dict[str, int] = {"local": 0, "utc": 0}
    counted: dict[str, int] = {"local": 0, "utc": 0}
    slack = timedelta(minutes=5)
    here = ZoneInfo(zone)
    for each in observations:
        wall = each.stated.astimezone(timezone(each.offset)).replace(tzinfo=None)
        kind = "utc" if each.offset else "local"
        corrected = wall.replace(tzinfo=UTC) if each.offset else wall.replace(tzinfo=here)
        counted[kind] += 1
        if each.stated > each.seen_at + slack:
            impossible[kind] += 1
            if corrected.astimezone(UTC) > each.seen_at + slack:
                still[kind] += 1
    for kind in ("local", "utc"):
        if impossible[kind] >= least and impossible[kind] * 2 > counted[kind] and not still[kind]:
            return kind
    return None
