"""Pages to articles: every archived page extracted, dated and identified, or the reason why it is no article."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace

from dateline import dates, extract
from dateline.archive import warc
from dateline.archive.stage_files import ARTICLES, run_file, to_json, writing
from dateline.compare.shingles import fingerprint
from dateline.model.records import Article, Draft, Failure, Page
from dateline.model.source import Source, load_source, spider_file
from dateline.model.stage_results import Extracted

log = logging.getLogger(__name__)

DRAFTED = tuple(sorted({each.name for each in fields(Draft)} & {each.name for each in fields(Article)}))
"""What an article takes from its draft as it is."""


def articles(source_id: str, archive_uri: str | None, *, run_id: str) -> Extracted:
    """Extract and date every page of one WARC; what cannot be read further goes to the same file as a failure.

    Where the pages' machine-written times contradict the moments of their fetch again and again, the archive is read
    once more by the clock that fits; dates that this changes are `inferred`.
    """
    source = load_source(source_id)
    path = run_file(run_id, source_id, ARTICLES)
    records = read_archive(archive_uri, source) if archive_uri else iter(())
    counts, instants = _write_articles(path, source, records)
    lie = None if source.clock else dates.detect_clock(instants, source.timezone)
    if archive_uri and lie:
        log.warning(
            "%s: its machine-written times lie in the future of the fetch; they fit when read as %s time, and are read "
            "so in this run. Set clock = %r in %s",
            source_id,
            lie,
            lie,
            spider_file(source_id),
        )
        corrected = map(_doubted, read_archive(archive_uri, replace(source, clock=lie)))
        counts, _ = _write_articles(path, source, corrected)
    log.info(
        "%s: %d articles, %d of them dated, %d quarantined",
        source_id,
        counts["articles"],
        counts["dated"],
        counts["quarantined"],
    )
    return {
        "source_id": source_id,
        "articles_file": path,
        "articles": counts["articles"],
        "quarantined": counts["quarantined"],
        "dated": counts["dated"],
    }


def _write_articles(
    path: str, source: Source, records: Iterable[Article | Failure]
) -> tuple[Counter[str], list[dates.Observation]]:
    """Write the records of one WARC; how many there are of each kind, and the observations of the source's clock."""
    counts: Counter[str] = Counter()
    instants: list[dates.Observation] = []
    with writing(path) as write:
        for record in records:
            if isinstance(record, Article):
                counts["articles"] += 1
                counts["dated"] += record.published.during is not None
                if instant := dates.observed(record.published, record.fetched_at):
                    instants.append(instant)
            else:
                counts["quarantined"] += 1
                log.warning("%s: quarantined at %s (%s): %s", source.source_id, record.stage, record.reason, record.url)
            write(to_json(record))
    return counts, instants


def _doubted(record: Article | Failure) -> Article | Failure:
    """The record with its date flagged as a guess, where that rests on a clock that nobody has confirmed."""
    if isinstance(record, Failure) or not dates.is_clock_corrected(record.published):
        return record
    return replace(record, published=replace(record.published, confidence="inferred"))


def read_archive(uri: str, source: Source) -> Iterator[Article | Failure]:
    """Every article page of a WARC as an article, or as the reason why it is none."""
    for page in warc.read_pages(uri, source.source_id):
        yield read_page(page, source)


def read_page(page: Page, source: Source) -> Article | Failure:
    """One page as an article, or the reason why it is none. Raises nothing: a defect is a reason too."""
    try:
        return article_of(extract.extract(page, source), source)
    except extract.Unreadable as unreadable:
        return _failure(page, unreadable.reason, unreadable.detail)
    except Exception as error:
        # One page must not cost the others; the page is kept in the archive and its error in the quarantine.
        log.exception("%s: %s could not be read", source.source_id, page.url)
        return _failure(page, "extractor_error", f"{type(error).__name__}: {error}")


def article_of(draft: Draft, source: Source) -> Article:
    """Date and identify a draft."""
    page, link = draft.page, draft.page.link
    published = dates.normalise(draft, source)
    # A dateline seldom prints its year: it is the one of the publication, not of the fetch.
    reference = published.during[1] if published.on and published.during else page.fetched_at
    line = dates.read_dateline(draft.body, source=source, reference=reference, language=draft.language)
    mentions = dates.find_mentions(
        draft.body,
        language=draft.language or source.language,
        published=published,
        source=source,
        start=len(line.text) if line else 0,
    )
    drafted = {name: getattr(draft, name) for name in DRAFTED}
    return Article(
        **drafted,
        source_id=source.source_id,
        url=page.url,
        final_url=page.final_url,
        dateline=line.text if line else None,
        dateline_place=line.place if line else None,
        published=published,
        fingerprint=fingerprint(draft.title, draft.body),
        fetched_at=page.fetched_at,
        archive=page.archive,
        archive_offset=page.archive_offset,
        digest=page.digest,
        etag=page.headers.get("etag"),
        last_modified=page.headers.get("last-modified"),
        listed_modified=link.modified if link else None,
        mentions=mentions,
    )


def _failure(page: Page, reason: str, detail: str) -> Failure:
    return Failure(
        source_id=page.source_id,
        url=page.url,
        stage="extract",
        reason=reason,
        detail=detail,
        fetched_at=page.fetched_at,
        archive=page.archive,
        archive_offset=page.archive_offset,
        status=page.status,
    )
