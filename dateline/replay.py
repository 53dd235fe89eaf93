"""Read archived pages again with the present code, tell field by field what would change, and keep that as one version.

A replay has three steps that fit into tasks: `read` a source's pages (it only reads), `apply` what was found as one new
data version, `roll_back` a version. Knows nothing of Airflow, of the web, or of SQL. What a person corrected is not
read from pages and stays as it is.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypedDict

import fsspec

from dateline import archive, pipeline
from dateline.records import Article, Failure, Page, Published
from dateline.source import Source, load_source, spider_file
from dateline.window import Window

log = logging.getLogger(__name__)

CHUNK = 500
"""Fetches that are compared at a time."""

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

OF_A_WORDING = ("date", "title", "body", "byline", "lead", "section", "language", "modified")
"""What is kept of an earlier wording of an article."""

CONFIDENCES = ("inferred", "conflicting", "stated", "agreed")
PRECISIONS = ("year", "month", "day", "hour", "minute", "second")


class Read(TypedDict):
    """What reading a source's pages again came to. `changed` counts articles."""

    source_id: str
    pages: int
    changed: int
    differences: str
    """URI of the report, JSON: what `Differences` holds."""
    changes: str
    """URI of both readings of each fetch that is read otherwise, JSON lines."""


class Version(TypedDict):
    """A version that was made or taken back; 0 where nothing changed."""

    version_id: int
    articles: int


@dataclass(frozen=True, slots=True)
class Before:
    """How a fetch was read before."""

    reading: Article | Failure | None
    """None when the page was never an article, and is in no quarantine."""
    present: bool = True
    """False for an earlier wording, of which less is kept."""
    owned: bool = True
    """False where the article belongs to another source."""


# -- what differs: pure


def differing(before: Before, after: Article | Failure) -> list[str]:
    """The names of what a fetch is read otherwise in: keys of FIELDS, or `gained`, or `lost`; empty when in nothing."""
    was = before.reading
    if not before.owned:
        return []
    if isinstance(after, Failure):
        return ["lost"] if isinstance(was, Article) and before.present else []
    if not isinstance(was, Article):
        return ["gained"]
    names = FIELDS if before.present else OF_A_WORDING
    found = [name for name in names if _values(was, name, before.present) != _values(after, name, before.present)]
    return ["gained", *found] if was.canonical_url != after.canonical_url else found


def _values(article: Article, name: str, whole: bool) -> list[object]:
    attributes = FIELDS[name] if whole or name != "date" else ("on", "at")
    return [_plain(getattr(article if hasattr(article, each) else article.published, each)) for each in attributes]


def _plain(value: object) -> object:
    """A value in the form in which two readings can be compared, whichever way they travelled."""
    from dateline.database.load import clean

    match value:
        case str():
            return _moment(clean(value))
        case datetime():
            return value.astimezone(UTC)
        case Mapping():
            return {key: _plain(each) for key, each in value.items() if each is not None}
        case list() | tuple():
            return [_plain(each) for each in value]
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
        told = [f"{self.source_id}: {self.pages} pages read again, {self.articles} articles differ: {counts}"]
        for name, examples in self.examples.items():
            told += [f"  {name}: {each['url']}: {each['before']} → {each['after']}" for each in examples[:2]]
        return told


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


# -- the steps


def read(source_id: str, days: Window | None, *, run_id: str) -> Read:
    """Read a source's archived pages again and compare; nothing is changed.

    Pages are those that were fetched in the days, hold articles published in them, or could not be read and come from a
    crawl of these days; all without days.
    Raises UnknownSource and BrokenSource.
    """
    from dateline import database
    from dateline.database import replay as stored

    source = load_source(source_id)
    differences = Differences(source_id)
    counted: dict[str, set[str]] = {}
    changes = pipeline.run_file(run_id, source_id, "changes.jsonl.gz")
    report = pipeline.run_file(run_id, source_id, "differences.json")
    with closing(database.connect()) as connection, pipeline.writing(changes) as write:
        wanted = stored.wanted(connection, source, days)
        dates: dict[str, Published] = {}
        fetches = _again(source, wanted)
        while chunk := list(islice(fetches, CHUNK)):
            differences.pages += len(chunk)
            readings = stored.readings(connection, source_id, [after for _, after in chunk])
            for (page, after), before in zip(chunk, readings, strict=True):
                if isinstance(after, Article):
                    after = _with_its_date(page, after, before, dates)
                names = differing(before, after)
                if not names:
                    continue
                write(
                    {
                        "fields": names,
                        "before": None if before.reading is None else pipeline.to_json(before.reading),
                        "after": pipeline.to_json(after),
                    }
                )
                key = after.canonical_url if isinstance(after, Article) else after.url
                if fresh := [name for name in names if name not in counted.setdefault(key, set())]:
                    differences.add(before, after, fresh)
                    differences.articles -= bool(counted[key])
                    counted[key].update(fresh)
    kept = {
        "source_id": source_id,
        "pages": differences.pages,
        "articles": differences.articles,
        "fields": dict(differences.fields.most_common()),
        "examples": differences.examples,
    }
    archive.write_whole(report, json.dumps(kept, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
    for sentence in differences.sentences():
        log.info("%s", sentence)
    return {
        "source_id": source_id,
        "pages": differences.pages,
        "changed": differences.articles,
        "differences": report,
        "changes": changes,
    }


def _again(source: Source, wanted: Any) -> Iterator[tuple[Page, Article | Failure]]:
    """Each wanted page with its present reading, in the order of the archive's files."""
    for uri in wanted.archives:
        try:
            for page in archive.read_pages(uri, source.source_id):
                if wanted(page):
                    yield page, pipeline.read_page(page, source)
        except (OSError, archive.NotAnArchive) as error:
            log.warning("%s: %s cannot be read, its pages stay as they are: %s", source.source_id, uri, error)


def _with_its_date(page: Page, after: Article, before: Before, dates: dict[str, Published]) -> Article:
    """The article with the date that a load in the order of the fetches would have given it."""
    known = dates.get(after.canonical_url)
    if known is None and before.present and isinstance(before.reading, Article):
        known = before.reading.published
    if page.link is None or page.link.origin == "frontier":
        after = replace(after, published=carried(known, after.published))
    dates[after.canonical_url] = after.published
    return after


def differences_of(reads: Iterable[Read]) -> list[Differences]:
    """The reports that reading left."""
    found = []
    for each in reads:
        with fsspec.open(each["differences"], "r", encoding="utf-8") as file:
            found.append(Differences(**json.load(file)))
    return found


def apply(reads: Sequence[Read], days: Window | None, *, run_id: str, at: datetime) -> Version:
    """Make what was read otherwise one new version, in one transaction. Repeating it for one run changes nothing."""
    from dateline import database
    from dateline.database import replay as stored

    told = differences_of(reads)
    total: Counter[str] = sum((each.fields for each in told), Counter())
    articles = sum(each.articles for each in told)
    if not articles:
        return {"version_id": 0, "articles": 0}
    with closing(database.connect()) as connection:
        version_id = stored.apply(
            connection,
            (
                (load_source(each["source_id"]), pipeline.read_lines(each["changes"]))
                for each in reads
                if each["changed"]
            ),
            facts={
                "source_ids": sorted(each["source_id"] for each in reads),
                "days": f"[{days.start},{days.end})" if days else None,
                "code": code(each["source_id"] for each in reads),
                "articles": articles,
                "fields": dict(total.most_common()),
            },
            run_id=run_id,
            at=at,
        )
    pipeline.mend_coverage()
    log.info("version %d: %d articles are read otherwise", version_id, articles)
    return {"version_id": version_id, "articles": articles}


def roll_back(version_id: int, *, run_id: str, at: datetime) -> Version:
    """Let the fetches that a version read otherwise be read as before. What was loaded since stays.

    Raises CannotRollBack. Repeating it for one run changes nothing.
    """
    from dateline import database
    from dateline.database import replay as stored

    with closing(database.connect()) as connection:
        articles = stored.roll_back(connection, version_id, load_source, run_id=run_id, at=at)
    pipeline.mend_coverage()
    log.info("version %d is rolled back: %d articles read as before", version_id, articles)
    return {"version_id": version_id, "articles": articles}


def sentence(reads: Sequence[Read], version: Version | None, *, roll_back: int | None = None) -> str:
    """What came of a replay, in one line."""
    pages, changed = sum(each["pages"] for each in reads), sum(each["changed"] for each in reads)
    if roll_back is not None:
        done = f"is rolled back: {version['articles']} articles read as before" if version else "was not rolled back"
        return f"Version {roll_back} {done}."
    if version is None:
        return f"{pages} pages read again; {changed} articles would change; nothing was changed."
    if not version["version_id"]:
        return f"{pages} pages read again; every article reads as before, so there is no new version."
    number = version["version_id"]
    return (
        f"{pages} pages read again; {changed} articles changed: version {number}. Its number takes it back (roll_back)."
    )


def code(source_ids: Iterable[str]) -> str:
    """Which code reads: the package's version, and a digest of its files and of the spiders'."""
    root = Path(__file__).resolve().parent
    files = [*sorted(root.rglob("*.py")), *sorted(root.rglob("*.toml"))]
    files += [root.parent / spider_file(each) for each in sorted(source_ids)]
    digest = hashlib.sha256()
    for file in files:
        if file.exists():
            digest.update(file.read_bytes())
    return f"{importlib.metadata.version('dateline')} {digest.hexdigest()[:12]}"
