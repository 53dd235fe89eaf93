"""The candidates for a date that are gathered from a page."""

from __future__ import annotations

from dateline.extract.page_parts import DIGIT, SPACE, Role
from dateline.model.records import Evidence

RAW_LIMIT = 200
"""Longest raw string kept; a date never needs more."""


class Found:
    """Candidates without repetition, in order."""

    def __init__(self) -> None:
        self.evidence: list[Evidence] = []
        self._seen: set[tuple[str, str, str]] = set()

    def add(self, raw: object, origin: str, field: str, role: Role = "published") -> None:
        if isinstance(raw, (int, float)) and not isinstance(raw, bool):
            raw = str(int(raw))
        if not isinstance(raw, str):
            return
        text = SPACE.sub(" ", raw).strip()
        if not text or len(text) > RAW_LIMIT or not DIGIT.search(text):
            return
        key = (text, origin, role)
        if key in self._seen or len(self.evidence) >= 80:
            return
        self._seen.add(key)
        self.evidence.append(Evidence(text, origin, field, role))  # type: ignore[arg-type]

    def repeats(self, line: str) -> bool:
        """Whether a line's digits are all in a text that was found already: the byline around a `<time>`."""
        for each in self.evidence:
            if each.origin == "text" and each.raw in line and not DIGIT.search(line.replace(each.raw, "", 1)):
                return True
        return False

    def has_published(self) -> bool:
        return any(each.role == "published" for each in self.evidence)
