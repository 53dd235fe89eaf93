"""What differs between two extractions of one archived page, field by field. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from dateline.model.records import CONFIDENCES, PRECISIONS, Article, Failure, Published
from dateline.model.text import clean

EXAMPLES = 5
"""Articles shown for each field that changes."""

FIELDS: Mapping[str, tuple[str, ...]] = {
    "date": ("on", "at", "during", "precision", "timezone", "calendar"),
    "date_evidence": ("raw", "origin", "confidence", "rule", "evidence", "notes"),
    "title": ("title",),
    "body": ("body",),
    "byline": ("byline",),
    "lead": ("lead",),
    "section": ("section",),
    "language": ("language",),
    "dateline": ("dateline", "dateline_place"),
    "image": ("image_url",),
    "mentions": ("mentions",),
    "variants": ("variants",),
    "modified": ("modified_at",),
    "address": ("canonical_url", "declared_canonical_url"),
}
"""What a replay counts, with the attributes of an article or of its date that belong to it."""

OF_AN_EARLIER_VERSION = ("date", "title", "body", "byline", "lead", "section", "language", "modified")
"""What is kept of an earlier version of an article."""


@dataclass(frozen=True, slots=True)
class Before:
    """How a fetch was read before."""

    reading: Article | Failure | None
    """None when the page was never an article, and is in no quarantine."""
    present: bool = True
    """False for an earlier version, of which less is kept."""
    owned: bool = True
    """False where the article belongs to another source."""


def differing(before: Before, after: Article | Failure) -> list[str]:
    """The names of what a fetch is read otherwise in: keys of FIELDS, or `gained`, or `lost`; empty when in nothing."""
    was = before.reading
    if not before.owned:
        return []
    if isinstance(after, Failure):
        return ["lost"] if isinstance(was, Article) and before.present else []
    if not isinstance(was, Article):
        return ["gained"]
    names = FIELDS if before.present else OF_AN_EARLIER_VERSION
    found = [name for name in names if _values(was, name, before.present) != _values(after, name, before.present)]
    return ["gained", *found] if was.canonical_url != after.canonical_url else found


def _values(article: Article, name: str, whole: bool) -> list[object]:
    attributes = FIELDS[name] if whole or name != "date" else ("on", "at")
    return [_comparable(getattr(article if hasattr(article, each) else article.published, each)) for each in attributes]


def _comparable(value: object) -> object:
    """A value in the form in which two readings can be compared, whichever way they travelled."""
    match value:
        case str():
            return _moment(clean(value))
        case datetime():
            return value.astimezone(UTC)
        case Mapping():
            return {key: _comparable(each) for key, each in value.items() if each is not None}
        case list() | tuple():
            return [_comparable(each) for each in value]
    return value


def _moment(text: str) -> object:
    if len(text) >= 19 and text[4:5] == "-" and text[10:11] in ("T", " "):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return text
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    return text


def carried(known: Published | None, fresh: Published) -> Published:
    """The date of a page that was looked at again without its feed entry or listing row: never worse than before."""
    if known is None or known.during is None:
        return fresh
    if fresh.during is None:
        return known
    worse = CONFIDENCES.index(fresh.confidence or "inferred") < CONFIDENCES.index(
        known.confidence or "inferred"
    ) or PRECISIONS.index(fresh.precision or "year") < PRECISIONS.index(known.precision or "year")
    return known if worse else fresh


@dataclass(slots=True)
class Differences:
    """What would change, counted in articles, with examples."""

    source_id: str
    pages: int = 0
    """Pages read again."""
    articles: int = 0
    """Articles that would change."""
    fields: Counter[str] = field(default_factory=Counter)
    """How many articles change in each field; `gained` were none before, `lost` would be none any more: of these the
    earlier reading stays."""
    examples: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    """Up to five for each field: `url`, `before`, `after`."""

    def __post_init__(self) -> None:
        self.fields = Counter(self.fields)

    def add(self, before: Before, after: Article | Failure, names: Sequence[str]) -> None:
        """Count one article."""
        self.articles += 1
        for name in names:
            self.fields[name] += 1
            shown = self.examples.setdefault(name, [])
            if len(shown) < EXAMPLES:
                shown.append({"url": after.url, **_shown(before.reading, after, name)})

    def sentences(self) -> list[str]:
        """The report in lines for a log."""
        if not self.articles:
            return [f"{self.source_id}: {self.pages} pages read again, all as before"]
        counts = ", ".join(f"{name} {count}" for name, count in self.fields.most_common())
        lines = [f"{self.source_id}: {self.pages} pages read again, {self.articles} articles differ: {counts}"]
        for name, examples in self.examples.items():
            lines += [f"  {name}: {each['url']}: {each['before']} → {each['after']}" for each in examples[:2]]
        return lines


def _shown(before: Article | Failure | None, after: Article | Failure, name: str) -> dict[str, str]:
    if name in ("gained", "lost"):
        return {"before": _word(before), "after": _word(after)}
    assert isinstance(before, Article)
    assert isinstance(after, Article)
    if name == "body":
        return _around(before.body, after.body)
    if name == "date":
        return {"before": _day(before.published), "after": _day(after.published)}
    was, now = (
        " · ".join(str(getattr(each if hasattr(each, x) else each.published, x)) for x in FIELDS[name])
        for each in (before, after)
    )
    return _around(was, now)


def _word(reading: Article | Failure | None) -> str:
    if reading is None:
        return "nothing"
    return f"article “{reading.title}”" if isinstance(reading, Article) else f"{reading.reason}: {reading.detail}"[:200]


def _day(published: Published) -> str:
    if published.during is None:
        return "no date"
    when = published.at or published.on or published.during[0]
    return f"{when.isoformat()} ({published.precision}, {published.confidence or 'as read then'})"


def _around(before: str, after: str, length: int = 160) -> dict[str, str]:
    """Two texts from a little before where they part."""
    same = next((place for place, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), -1)
    begin = max(0, (min(len(before), len(after)) if same < 0 else same) - 40)
    return {
        name: ("…" if begin else "") + text[begin : begin + length] + ("…" if len(text) > begin + length else "")
        for name, text in (("before", before), ("after", after))
    }
