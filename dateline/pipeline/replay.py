"""Read archived pages again with the present code, show field by field what would change, and keep that as one version.

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
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypedDict

import fsspec

from dateline import database
from dateline.archive import files, stage_files, warc
from dateline.compare.extractions import Before, Differences, carried, differing
from dateline.database import data_version as stored
from dateline.model.records import Article, Failure, Page, Published
from dateline.model.source import Source, load_source, spider_file
from dateline.model.window import Window
from dateline.pipeline import stages
from dateline.pipeline.extraction import read_page

log = logging.getLogger(__name__)

CHUNK = 500
"""Fetches that are compared at a time."""


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
    changed: int
    """Articles that the version changed, or that its roll-back restored."""


# -- the steps


def read(source_id: str, days: Window | None, *, run_id: str) -> Read:
    """Read a source's archived pages again and compare; nothing is changed.

    Pages are those that were fetched in the days, hold articles published in them, or could not be read and come from a
    crawl of these days; all without days.
    Raises UnknownSource and BrokenSource.
    """
    source = load_source(source_id)
    differences = Differences(source_id)
    counted: dict[str, set[str]] = {}
    changes = stage_files.run_file(run_id, source_id, "changes.jsonl.gz")
    report = stage_files.run_file(run_id, source_id, "differences.json")
    with closing(database.connect()) as connection, stage_files.writing(changes) as write:
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
                        "before": None if before.reading is None else stage_files.to_json(before.reading),
                        "after": stage_files.to_json(after),
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
    files.write_whole(report, json.dumps(kept, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
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
            for page in warc.read_pages(uri, source.source_id):
                if wanted(page):
                    yield page, read_page(page, source)
        except (OSError, warc.NotAnArchive) as error:
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
    reports = differences_of(reads)
    total: Counter[str] = sum((each.fields for each in reports), Counter())
    articles = sum(each.articles for each in reports)
    if not articles:
        return {"version_id": 0, "changed": 0}
    with closing(database.connect()) as connection:
        version_id = stored.apply(
            connection,
            (
                (load_source(each["source_id"]), stage_files.read_lines(each["changes"]))
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
    stages.recompute_coverage()
    log.info("version %d: %d articles are read otherwise", version_id, articles)
    return {"version_id": version_id, "changed": articles}


def roll_back(version_id: int, *, run_id: str, at: datetime, dry_run: bool = False) -> Version:
    """Let the fetches that a version read otherwise be read as before. What was loaded since stays.

    A dry run only says how many articles would change. Raises CannotRollBack. Repeating it for one run changes nothing.
    """
    with closing(database.connect()) as connection:
        articles = stored.roll_back(connection, version_id, load_source, run_id=run_id, at=at, dry_run=dry_run)
    if dry_run:
        return {"version_id": 0, "changed": articles}
    stages.recompute_coverage()
    log.info("version %d is rolled back: %d articles read as before", version_id, articles)
    return {"version_id": version_id, "changed": articles}


def sentence(reads: Sequence[Read], version: Version | None, *, roll_back: int | None = None) -> str:
    """What came of a replay, in one line."""
    pages, changed = sum(each["pages"] for each in reads), sum(each["changed"] for each in reads)
    if roll_back is not None and version and not version["version_id"]:
        return (
            f"Version {roll_back} can be rolled back: {version['changed']} articles would change; nothing was changed."
        )
    if roll_back is not None:
        done = f"is rolled back: {version['changed']} articles read as before" if version else "was not rolled back"
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
    root = Path(__file__).resolve().parents[1]
    files = [*sorted(root.rglob("*.py")), *sorted(root.rglob("*.toml"))]
    files += [root.parent / spider_file(each) for each in sorted(source_ids)]
    digest = hashlib.sha256()
    for file in files:
        if file.exists():
            digest.update(file.read_bytes())
    return f"{importlib.metadata.version('dateline')} {digest.hexdigest()[:12]}"
