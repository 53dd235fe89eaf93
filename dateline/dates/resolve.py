"""Evidence → Published: which day, why, and how sure.

Knows no HTML and no date formats: `evidence` found the candidates, `parsing` reads them. Refuses to make up a date, to
take a modification, an event or a footer for the publication, and to hide a disagreement.

How candidates are weighed, and what agrees with what
-----------------------------------------------------
Candidates come from *origins*, and origins from *channels* that can be wrong independently of one another:

| channel        | origins                                       |
|----------------|-----------------------------------------------|
| `record`       | jsonld, meta, microdata, state (one CMS field) |
| `print`        | css, time, text (what a reader sees)          |
| `announcement` | feed, sitemap, listing                        |
| `text`         | signoff, dateline (what the author wrote)     |
| `address`      | url                                           |

`agreed` needs the same day from two channels. One instant printed in two zones agrees with itself. The winner is the
heaviest candidate, unless another day is stated by more channels. A day that a comparable channel contradicts is
`conflicting`; a guess (weak place, missing year, ambiguous order) is `inferred`, whoever agrees.

A page that states only a modification has no publication date: its modification is stored, and nothing is inferred.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from dateline.dates.body_dates import dateline_of, merge_channels, reject_chronicles, signoffs
from dateline.dates.candidates import (
    STATED,
    Candidate,
    Facts,
    anchor_years,
    facts_of,
    is_instant,
    read_evidence,
    rule_of,
)
from dateline.dates.parsing import ParsedDate
from dateline.dates.unknown_zone import UNIVERSAL, day_uncertain, take_printed_day
from dateline.model.records import Confidence, Draft, Published
from dateline.model.source import Source


def normalise(draft: Draft, source: Source) -> Published:
    """The publication date that a draft's evidence supports, with every candidate and its verdict.

    Adds the sign-off and the dateline of the body to the evidence found on the page.
    """
    facts = facts_of(draft, source)
    fetched_at = draft.page.fetched_at
    evidence = list(draft.evidence)
    signs = signoffs(draft.body)
    # beside a record that states the day, the first and the last of the sign-offs say enough
    recorded = any(each.role == "published" and each.origin in ("jsonld", "meta") for each in evidence)
    evidence += signs[:1] + signs[1:][-1:] if recorded else signs
    known: dict[tuple[str, str], ParsedDate | None] = {}
    candidates = [read_evidence(each, facts, source, fetched_at, known) for each in evidence]
    anchor_years(candidates, facts, source, fetched_at)
    reject_chronicles(candidates)
    merge_channels(candidates)
    _doubt_clocks(candidates, source, fetched_at)
    _doubt_entries(candidates)
    usable = [each for each in candidates if not each.rejected and each.evidence.role != "modified"]
    line = dateline_of(draft, source, facts, usable, fetched_at)
    if line is not None:
        candidates.append(line)
        if not line.rejected:
            usable.append(line)
    modified = [each for each in candidates if not each.rejected and each.evidence.role == "modified"]
    modified_at = _modified_at(modified, source)
    notes: list[str] = []
    if usable:
        return _choose(usable, candidates, modified_at, facts, notes)
    rejected = dict.fromkeys(each.rejected for each in candidates if each.parsed is not None and each.rejected)
    if rejected:
        notes.append(f"date_rejected: {'; '.join(rejected)}")
    elif modified:
        notes.append("no_date: only a modification is stated")
    else:
        notes.append("no_date: nothing on the page states a date")
    return Published(
        evidence=tuple(_json_ready(each) for each in candidates), modified_at=modified_at, notes=tuple(notes)
    )


def _doubt_clocks(candidates: list[Candidate], source: Source, fetched_at: datetime) -> None:
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


def _doubt_entries(candidates: list[Candidate]) -> None:
    """Many moments in an article are those of a live page's entries, not of the page."""
    moments = [
        each
        for each in candidates
        if each.at is not None
        and each.evidence.origin == "time"
        and each.evidence.field in ("near title", "in article")
    ]
    if len({each.at for each in moments if each.evidence.role == "published"}) > 3:
        for each in moments:
            each.weight = min(each.weight, 54.0)


# --- choosing ---------------------------------------------------------------------------------------------------------


def _days(candidate: Candidate) -> set[date]:
    """Every day that a candidate's parsed date allows, its own first."""
    days = {candidate.day} if candidate.day else set()
    if candidate.parsed is not None:
        days |= {other.day for other in candidate.parsed.alternatives if other.day}
    return days


def _same_day(one: Candidate, other: Candidate, facts: Facts) -> bool:
    """Whether two candidates can mean the same publication."""
    if one.day is None or other.day is None:
        return _covers(one, other) or _covers(other, one)
    if one.day == other.day:
        return True
    if not facts.zone_known and abs((one.day - other.day).days) == 1 and is_instant(one) != is_instant(other):
        # an instant in UTC beside a day printed in a zone that nobody told us
        timed, printed = (one, other) if is_instant(one) else (other, one)
        if timed.at is None or timed.parsed is None or printed.channel == "address":
            return False
        hour = timed.at.hour + timed.at.minute / 60
        universal = timed.parsed.timezone in UNIVERSAL
        assert printed.day is not None
        assert timed.day is not None
        return universal and (hour >= 13 if printed.day > timed.day else hour <= 9)
    if one.at is not None and other.at is not None:
        return abs(one.at - other.at) < timedelta(minutes=1)
    return False


def _midnight(one: Candidate, other: Candidate) -> bool:
    """Whether the one that is an instant opens a day between London and Moscow, and the other is that day."""
    timed, printed = (one, other) if one.at is not None else (other, one)
    if timed.at is None or timed.day is None or printed.day is None:
        return False
    return timed.at.hour >= 21 and timed.at.minute == 0 and printed.day - timed.day == timedelta(days=1)


def _covers(coarse: Candidate, fine: Candidate) -> bool:
    """A month or year that holds the other's day."""
    if coarse.parsed is None or coarse.day is not None or fine.day is None:
        return False
    year, month = coarse.parsed.year, coarse.parsed.month
    return fine.day.year == year and month in (None, fine.day.month)


def _choose(
    usable: list[Candidate],
    candidates: list[Candidate],
    modified_at: datetime | None,
    facts: Facts,
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
        if each.at is not None and each.parsed is not None and each.parsed.zone_source != "source"
    }

    def support(of: Candidate) -> list[Candidate]:
        return [
            each
            for each in ranked
            if each.day == of.day
            or (
                _same_day(of, each, facts)
                and (_midnight(of, each) or not ((not is_instant(each) and each.day in instants) or _own(of, instants)))
            )
        ]

    def _own(of: Candidate, days: set[date | None]) -> bool:
        return not is_instant(of) and of.day in days

    rule = rule_of(leader)
    first = _first_published(leader, strong, candidates)
    if first is not None:
        rule = f"{rule_of(first)}; {rule_of(leader)} is the moment of the last modification"
        leader = first
    channels = {each.channel for each in support(leader)}
    if leader.evidence.origin != "css":
        edit_days = {each.day for each in candidates if each.evidence.role == "modified" and each.day}
        for rival in strong[1:]:
            backers = support(rival)
            rivals = {
                each.channel for each in backers if each.channel != leader.channel or each.weight >= leader.weight - 6
            }
            rivals.discard("address")
            edited = rival.day in edit_days and leader.day is not None and rival.day > leader.day
            if edited or rival.inferred or _same_day(leader, rival, facts):
                continue
            if len(rivals) > len(channels):
                rule = f"{rule_of(rival)}; stated by {', '.join(sorted(rivals))} against {rule_of(leader)}"
                leader, channels = rival, rivals
                break
    bumped = _bumped(leader, strong, candidates, facts)
    if bumped is not None:
        rule = f"{rule_of(bumped)}; {rule_of(leader)} is the moment of the last modification"
        leader = bumped
    # an ambiguous numeric date is settled by whoever states the day plainly
    if leader.parsed is not None and leader.parsed.alternatives and leader.inferred:
        for other in ranked:
            plain = other is not leader and not other.inferred and other.day is not None
            if plain and other.day in _days(leader) and other.day != leader.day:
                for alternative in leader.parsed.alternatives:
                    if alternative.day == other.day:
                        leader.parsed, leader.at, leader.day = alternative, alternative.at, alternative.day
                        rule += f"; order of day and month settled by {rule_of(other)}"
                        break
                break
    backing = support(leader)
    winner = _timed(leader, backing, facts)
    if winner is not leader:
        rule = f"{rule_of(winner)} gives the time on the day of {rule_of(leader)}"
        backing = support(winner)
    day_guessed = False
    if not facts.zone_known and winner.at is not None:
        take_printed_day(winner, candidates, backing)
        backing = support(winner)
        day_guessed = day_uncertain(winner, backing, facts)
    channels = {each.channel for each in backing}
    against = [
        each
        for each in ranked
        if each not in backing
        and not _same_day(winner, each, facts)
        and each.day is not None
        and _contradicts(winner, each)
    ]
    corroborated = any(each is not winner and each.channel != winner.channel and not each.inferred for each in backing)
    confidence: Confidence
    if winner.parsed is not None and winner.parsed.conflict:
        confidence = "conflicting"
    elif day_guessed or (winner.inferred and not corroborated):
        confidence = "inferred"
    elif against and winner.evidence.origin != "css":
        confidence = "conflicting"
    elif len(channels) > 1:
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
    leader: Candidate, strong: Sequence[Candidate], candidates: Sequence[Candidate], facts: Facts
) -> Candidate | None:
    """An earlier day printed near the title, when the leader's instant is the modification's: the field is rewritten at
    each edit, and readers are shown the first publication.
    """
    if leader.channel != "record" or leader.at is None or leader.day is None:
        return None
    if not _rewritten(leader, candidates):
        return None
    if _is_shown(leader, candidates):
        return None
    printed = next((each for each in strong if each.channel == "print" and not each.inferred), None)
    if printed is None or printed.day is None or printed.day >= leader.day or _same_day(leader, printed, facts):
        return None
    return printed if printed.evidence.field.startswith(("near title", "above title")) else None


REWRITTEN = timedelta(minutes=2)
"""Longest time after the modification that an overwritten publication date is given."""


def _rewritten(candidate: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether a field's instant is that of the last modification which the same record states."""
    return candidate.at is not None and any(
        -timedelta(seconds=2) <= candidate.at - each.at <= REWRITTEN
        for each in candidates
        if each.evidence.role == "modified" and each.channel == "record" and each.at is not None
    )


def _first_published(
    leader: Candidate, strong: Sequence[Candidate], candidates: Sequence[Candidate]
) -> Candidate | None:
    """Another field of the same record with an earlier instant, when the leader's is that of the last modification and
    readers are not shown the leader's day.
    """
    if leader.channel != "record" or leader.at is None or not _rewritten(leader, candidates):
        return None
    if _is_shown(leader, candidates):
        return None
    for each in strong:
        earlier = each.at is not None and each.at < leader.at and each.day != leader.day
        told = each.channel == "record" and each.weight >= leader.weight - 10
        if earlier and told and not each.inferred and not _rewritten(each, candidates):
            return each
    return None


def _is_shown(leader: Candidate, candidates: Sequence[Candidate]) -> bool:
    return any(each.channel == "print" and each.day == leader.day and not each.rejected for each in candidates)


ADDRESS_LAG = 7
"""Days between the day printed and the day in the address that are usual: when it was said, and when the page was made.
Seen on a third of the Chinese foreign ministry's releases."""


def _contradicts(winner: Candidate, other: Candidate) -> bool:
    """Whether another day is said so plainly that it must be shown as a disagreement."""
    assert winner.day is not None or winner.parsed is not None
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


def _timed(leader: Candidate, backing: Sequence[Candidate], facts: Facts) -> Candidate:
    """The leader, or the heaviest candidate of the same day that tells the instant better: one with a time where the
    leader has none, one with a stated zone where the leader's must be assumed.
    """
    if leader.day is None:
        return leader
    assumed = not facts.zone_known and leader.parsed is not None and leader.parsed.zone_source == "source"
    if leader.at is not None and not assumed:
        return leader
    for each in backing:
        if each.at is None or each.inferred or each.parsed is None or each.day != leader.day:
            continue
        if each.channel in ("announcement", "address"):
            continue
        stated = each.parsed.zone_source != "source"
        if stated or (facts.zone_known and leader.at is None):
            return each
    return leader


def _modified_at(modified: Iterable[Candidate], source: Source) -> datetime | None:
    """The stated instant of the last modification, else the start of its day in the publisher's zone."""
    stated = [each for each in modified if each.evidence.origin != "http"]
    timed = max((each for each in stated if each.at is not None), key=lambda each: each.weight, default=None)
    if timed is not None:
        return timed.at
    dated = max((each for each in stated if each.day is not None), key=lambda each: each.weight, default=None)
    if dated is None or dated.day is None:
        return None
    return datetime.combine(dated.day, time(), source.zone).astimezone(UTC)


def _published(
    winner: Candidate,
    backing: Sequence[Candidate],
    candidates: Sequence[Candidate],
    confidence: Confidence,
    rule: str,
    modified_at: datetime | None,
    facts: Facts,
    notes: list[str],
) -> Published:
    parsed = winner.parsed
    assert parsed is not None
    if confidence == "conflicting":
        others = {each.day.isoformat() for each in candidates if each.verdict == "contradicts" and each.day}
        notes.append(f"date_conflict: {winner.day} against {', '.join(sorted(others)) or 'its own two calendars'}")
    return Published(
        on=winner.day,
        at=winner.at,
        during=parsed.during,
        precision=parsed.precision,
        timezone=parsed.timezone,
        calendar=parsed.calendar,
        raw=winner.evidence.raw,
        origin=winner.evidence.origin,
        confidence=confidence,
        rule=rule,
        evidence=tuple(_json_ready(each) for each in candidates),
        modified_at=modified_at,
        notes=tuple(notes + winner.notes),
    )


def _json_ready(candidate: Candidate) -> dict[str, object]:
    parsed = candidate.parsed
    verdict = f"rejected: {candidate.rejected}" if candidate.rejected else candidate.verdict
    return {
        "raw": candidate.evidence.raw,
        "origin": candidate.evidence.origin,
        "field": candidate.evidence.field,
        "role": candidate.evidence.role,
        "day": candidate.day.isoformat() if candidate.day else None,
        "at": candidate.at.isoformat().replace("+00:00", "Z") if candidate.at else None,
        "calendar": parsed.calendar if parsed else None,
        "timezone": parsed.timezone if parsed else None,
        "zone_source": parsed.zone_source if parsed else None,
        "precision": parsed.precision if parsed else None,
        "verdict": verdict or ("modification" if candidate.evidence.role == "modified" else "not used"),
        **({"notes": list(candidate.notes)} if candidate.notes else {}),
    }
