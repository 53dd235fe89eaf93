"""What became of a run: each source judged from its crawl report and its counts, the run as a whole from its sources.

Knows nothing of Airflow: task states come in as words. Fetches nothing and reads no clock.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import fsspec

from dateline.archive import stage_files
from dateline.archive.files import write_whole
from dateline.archive.stage_files import ARTICLES, CRAWL_REPORT, KNOWN_URLS, read_report
from dateline.model.records import Article, CrawlReport
from dateline.model.stage_results import Loaded
from dateline.model.summary import SourceLine

SUMMARY = "report.json"
READABLE_OF = 3
"""From so many fetched pages on, one at least must be an article: a single page may well be a gateway's error."""


@dataclass(slots=True)
class Outcome:
    """A run as its last task reports it; kept as JSON beside the run's other files."""

    run_id: str
    window: str
    dry_run: bool
    lines: list[SourceLine]
    failed_checks: list[str] = field(default_factory=list)
    failed_steps: list[str] = field(default_factory=list)
    """Stages over all sources that failed: `duplicates`, `coverage`, `publish`."""

    def failing(self) -> dict[str, str]:
        """Of each source why it failed, empty when it did not."""
        return {x.source_id: f"{x.state}: {x.reason}".removesuffix(": ") if x.failed else "" for x in self.lines}

    def complaint(self, *, reasons: bool = True, sources: bool = True) -> str:
        """One sentence that names what failed, with the `reasons` or without, and with the `sources` or only the rest;
        empty when nothing did."""
        parts = []
        failed = [line for line in self.lines if line.failed] if sources else []
        if failed:
            why = {x.source_id: f": {x.reason}" if reasons and x.reason else "" for x in failed}
            named = "; ".join(f"{x.source_id} ({x.state}{why[x.source_id]})" for x in failed)
            parts.append(f"{len(failed)} of {len(self.lines)} sources failed: {named}")
        if self.failed_steps:
            parts.append(f"failed for all sources: {', '.join(self.failed_steps)}")
        if self.failed_checks:
            parts.append(f"failed checks: {', '.join(self.failed_checks)}")
        return ". ".join(parts)

    def sentences(self) -> list[str]:
        """The run in lines for a log: one a source, then the totals."""
        lines = []
        for line in self.lines:
            landed = "would land" if self.dry_run else "new"
            lines.append(
                f"{line.source_id}: {line.state}, {line.fetched} fetched, {line.new} {landed}, {line.changed} changed, "
                f"{line.quarantined} quarantined{'; ' + line.reason if line.reason else ''}"
            )
        new, changed = sum(x.new for x in self.lines), sum(x.changed for x in self.lines)
        if self.dry_run:
            lines.append(f"Dry run over {self.window}: {new} new articles would land; nothing was loaded.")
        elif new or changed:
            lines.append(f"{self.window}: {new} new and {changed} changed articles from {len(self.lines)} sources.")
        else:
            lines.append(f"{self.window}: nothing new; every article found was known already.")
        return lines

    def write(self) -> str:
        """Keep it beside the run's files; returns its URI."""
        uri = stage_files.run_file(self.run_id, "_run", SUMMARY)
        write_whole(uri, json.dumps(asdict(self), indent=1).encode())
        return uri


def read(run_id: str) -> Outcome | None:
    """What the run's last task wrote; None when it did not get that far."""
    try:
        with fsspec.open(stage_files.run_file(run_id, "_run", SUMMARY), "r", encoding="utf-8") as file:
            kept: dict[str, Any] = json.load(file)
    except FileNotFoundError:
        return None
    kept["lines"] = [SourceLine(**line) for line in kept["lines"]]
    return Outcome(**kept)


def of_run(
    run_id: str,
    window: str,
    source_ids: Iterable[str],
    *,
    loaded: Iterable[Loaded],
    states: Mapping[str, Mapping[str, str]],
    steps: Mapping[str, str],
    failed_checks: Iterable[str] = (),
    dry_run: bool = False,
) -> Outcome:
    """Put the run together.

    `states` holds, for each source, the final state of each of its tasks; `steps` those of the stages over all sources.
    """
    counts = {each["source_id"]: each for each in loaded}
    lines = []
    for source_id in source_ids:
        states_here = states.get(source_id, {})
        failed = [task for task, state in states_here.items() if state not in ("success", "skipped")]
        lines.append(source_line(run_id, source_id, counts.get(source_id), failed=failed, dry_run=dry_run))
    failed_steps = [name for name, state in steps.items() if state == "failed"]
    return Outcome(run_id, window, dry_run, lines, list(failed_checks), failed_steps)


def source_line(
    run_id: str, source_id: str, loaded: Loaded | None, *, failed: Sequence[str] = (), dry_run: bool = False
) -> SourceLine:
    """One source's part of a run, from its crawl report and what was loaded; `failed` names its tasks that failed."""
    report = _report(run_id, source_id)
    if report is None:
        return SourceLine(source_id, state="not run", reason="its crawl left no report; the task's log says why")
    line = SourceLine(source_id, report.fetched, state=report.state, reason=report.reason)
    if failed and not line.failed:
        line.state, line.reason = "not loaded", f"{' and '.join(failed)} failed; the task's log says why"
    if dry_run:
        line.new, line.quarantined = would_land(run_id, source_id)
    elif loaded is not None:
        line.new, line.changed, line.quarantined = loaded["new"], loaded["changed"], loaded["quarantined"]
        readable = loaded["new"] + loaded["changed"] + loaded["unchanged"]
        if not line.failed and line.fetched >= READABLE_OF and not readable:
            line.state = "unreadable"
            line.reason = f"{line.fetched} pages were fetched and none could be read as an article"
    return line


def _report(run_id: str, source_id: str) -> CrawlReport | None:
    return read_report(stage_files.run_file(run_id, source_id, CRAWL_REPORT))


def crawled_archive(run_id: str, source_id: str) -> str | None:
    """The WARC of this run's crawl, also of one that failed half-way; None when nothing was fetched."""
    report = _report(run_id, source_id)
    return report.archive if report else None


def crawl_report(run_id: str, source_id: str) -> str | None:
    """Where this run's crawl report lies; None when the crawl left none."""
    return stage_files.run_file(run_id, source_id, CRAWL_REPORT) if _report(run_id, source_id) else None


def would_land(run_id: str, source_id: str) -> tuple[int, int]:
    """How many articles are not among the known URLs, and how many pages would go to the quarantine."""
    known: set[str] = set()
    new = quarantined = 0
    try:
        with fsspec.open(stage_files.run_file(run_id, source_id, KNOWN_URLS), "r", encoding="utf-8") as file:
            known = {json.loads(line)["canonical_url"] for line in file}
        for record in stage_files.read_articles(stage_files.run_file(run_id, source_id, ARTICLES)):
            if isinstance(record, Article):
                new += record.canonical_url not in known
            else:
                quarantined += 1
    except FileNotFoundError:
        # The stage before did not get that far; its failure is in the source's line.
        return 0, 0
    return new, quarantined
