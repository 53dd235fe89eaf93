"""The dates that a text itself carries: the lines that sign it, and its dateline.

Refuses to take a sentence, a chronicle or a labelled line for a signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal

from dateline.dates.candidates import Candidate, Facts, count_words, judge, weight_of
from dateline.dates.dateline import read_dateline
from dateline.dates.labels import labels
from dateline.model.records import Draft, Evidence
from dateline.model.source import Source

_YEAR_TEXT = re.compile(r"\d{4}|\d\d?[./-]\d\d?[./-]\d\d|[年년]")
_ENDS_SENTENCE = (".", "!", "?", "。", "！", "？", "।", "؟", ":", "：", ";")


def signoffs(body: str) -> list[Evidence]:
    """Lines that may sign a text with its day: short, at its end or after a line that names who and where."""
    lines = [line.strip() for line in body[-400_000:].split("\n")]
    lines = [line for line in lines if line]
    found: list[Evidence] = []
    for index, line in enumerate(lines):
        if len(line) > 110 or line.startswith("- ") or not _YEAR_TEXT.search(line):
            continue
        if count_words(line) > 12 or "@" in line:
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


def _signs(candidate: Candidate) -> bool:
    """Whether nothing but names of a place, an office or a person stands around the date of a sign-off."""
    parsed = candidate.parsed
    if parsed is None:
        return False
    raw = candidate.evidence.raw
    start, end = parsed.span
    before, after = raw[:start].strip(" ,.-–—:|/()"), raw[end:].strip(" ,.-–—:|/()")
    after = re.sub(r"^(?:st|nd|rd|th|ஆந் திகதி|වන දින|වැනි දින)\b", "", after).strip(" ,.")
    words = count_words(before) + count_words(after)
    if not before and not after:
        return True
    if candidate.evidence.field == "closing line":
        return words <= 6 and not (words > 3 and raw.endswith(_ENDS_SENTENCE))
    return words <= (2 if candidate.evidence.field == "line within" else 4) and not raw.endswith(_ENDS_SENTENCE)


def reject_chronicles(candidates: list[Candidate]) -> None:
    """Sign-offs must sign: a line with other words does not; and a text with many dated lines is a chronicle."""
    signs = [each for each in candidates if each.evidence.origin == "signoff" and not each.rejected]
    for each in signs:
        if each.parsed is not None and (each.parsed.day is None or each.parsed.inferred):
            each.rejected = "no full day on the line"
        elif not _signs(each):
            each.rejected = "inside a sentence"
    signs = [each for each in signs if not each.rejected]
    days = {each.day for each in signs}
    if len(days) > 3:
        for each in signs:
            each.rejected = "one of many dated lines"


def merge_channels(candidates: list[Candidate]) -> None:
    """A line that stands both near the title and in the body is one statement, not two that agree; what the page labels
    as something else is no sign-off.
    """
    signs = {each.evidence.raw: each for each in candidates if each.evidence.origin == "signoff"}
    others = [each.evidence.raw for each in candidates if each.channel == "print" and each.evidence.role != "published"]
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
            each.channel = "text"
        else:
            sign.channel = "print"


def dateline_of(
    draft: Draft, source: Source, facts: Facts, usable: Sequence[Candidate], fetched_at: datetime
) -> Candidate | None:
    best = max(usable, key=lambda each: each.weight, default=None)
    reference = fetched_at
    if best is not None and best.day is not None:
        reference = min(fetched_at, datetime(best.day.year, best.day.month, best.day.day, 23, 59, tzinfo=UTC))
    line = read_dateline(draft.body, source=source, reference=reference, language=facts.language)
    if line is None or line.parsed is None or line.text.startswith("- "):
        return None  # an item of a list is no dateline
    evidence = Evidence(line.text, "dateline", line.place or "")
    # the line near the title that the body repeats is one statement
    same = next((each for each in usable if each.evidence.raw in (line.text, line.text.rstrip(".:"))), None)
    candidate = Candidate(evidence, weight_of(evidence), same.channel if same is not None else "text")
    judge(candidate, line.parsed, facts, source, fetched_at)
    return candidate
