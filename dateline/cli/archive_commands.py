"""The commands over archived pages: read them again, take in those of others. Holds no stage's logic."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from dateline import database
from dateline.archive import stage_files
from dateline.cli.terminal import Stop, err, one_line_errors, opened_database, out
from dateline.compare.extractions import Differences
from dateline.database import data_version as stored
from dateline.database import run_summary as results
from dateline.model import request, summary
from dateline.model.errors import CannotRollBack
from dateline.model.settings import names
from dateline.model.source import load_source, source_ids
from dateline.model.summary import SourceLine
from dateline.model.window import Window
from dateline.pipeline import import_warc as importing
from dateline.pipeline import replay as replaying
from dateline.pipeline import run as walk


def replay(
    sources: Annotated[list[str] | None, typer.Argument(help="Source ids; none for all that are enabled.")] = None,
    start: Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD; without days the whole archive.")] = "",
    end: Annotated[str, typer.Option("--to", help="Day after the last one, YYYY-MM-DD.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change; change nothing.")] = False,
    roll_back: Annotated[int | None, typer.Option(min=1, help="Take this version back; nothing is read.")] = None,
    versions: Annotated[bool, typer.Option("--versions", help="List the versions.")] = False,
) -> None:
    """Read archived pages again with the present code: what would change, field by field, then as one version.

    The days are those in which pages were fetched, or in which their articles were published.
    """
    now = datetime.now(UTC)
    run_id = f"{'rollback' if roll_back else 'replay'}__{now:%Y%m%dT%H%M%S.%fZ}"
    failed: list[str] = []
    with one_line_errors(), opened_database():
        if versions:
            _list_versions()
            return
        try:
            if roll_back:
                undone = replaying.roll_back(roll_back, run_id=run_id, at=now, dry_run=dry_run)
                if not dry_run:
                    walk.after(run_id)
                out.print(replaying.sentence([], undone, roll_back=roll_back))
                return
            named = [name for each in sources or () for name in names(each)]
            asked = request.read(
                {"sources": named, "from": start, "to": end},
                known=source_ids(),
                default=lambda: request.default_sources(unverified=True),
                run_after=now,
            )
        except (request.Refused, CannotRollBack) as refused:
            raise Stop(str(refused)) from refused
        days: Window | None = asked.days.window(UTC) if start else None
        reads: list[replaying.Read] = []
        for source_id in asked.source_ids:
            with err.status(f"reading {escape(source_id)} again"):
                reads.append(replaying.read(source_id, days, run_id=run_id))
        for each in replaying.differences_of(reads):
            if each.pages:
                _show(each)
        version = None
        if not dry_run:
            version = replaying.apply(reads, days, run_id=run_id, at=now)
            if version["version_id"]:
                failed = walk.after(run_id)
        out.print(replaying.sentence(reads, version), soft_wrap=True)
        if dry_run and any(each["changed"] for each in reads):
            folder = stage_files.run_file(run_id, "SOURCE", "differences.json")
            out.print(f"All examples: {escape(folder)}", soft_wrap=True)
    for name in failed:
        err.print(f"[red]check failed:[/] {escape(name)}; -v shows the offending rows")
    raise typer.Exit(1 if failed else 0)


def import_warc(
    files: Annotated[list[str], typer.Argument(help="WARC files: paths, URIs or patterns ('cc-news/*.warc.gz').")],
    source: Annotated[
        str, typer.Option(help="The source whose pages these are; without it each page's address decides.")
    ] = "",
) -> None:
    """Put any WARC through extract → dates → load. Doing it twice changes nothing."""
    now = datetime.now(UTC)
    run_id = f"import__{now:%Y%m%dT%H%M%S.%fZ}"
    lines: dict[str, SourceLine] = {}
    dated = articles = 0
    with one_line_errors(), opened_database():
        try:
            if source:
                load_source(source)
            for file in importing.files_of(files):
                with err.status(f"reading {escape(file)}"):
                    imported = importing.read(file, source_ids(), run_id=run_id, source_id=source or None)
                for sentence in importing.sentences(imported):
                    out.print(sentence, soft_wrap=True, markup=False, highlight=False)
                for drafted, loaded in zip(
                    imported["sources"], importing.load(imported, run_id=run_id, loaded_at=now), strict=True
                ):
                    line = lines.setdefault(loaded["source_id"], SourceLine(loaded["source_id"]))
                    line.fetched += drafted["articles"] + drafted["quarantined"]
                    line.new, line.changed = line.new + loaded["new"], line.changed + loaded["changed"]
                    line.quarantined += loaded["quarantined"]
                    dated, articles = dated + drafted["dated"], articles + drafted["articles"]
        except request.Refused as refused:
            raise Stop(str(refused)) from refused
        walk.after(run_id)
        with closing(database.connect()) as connection:
            results.count_duplicates(connection, run_id, lines)
            summary.show(out, lines.values(), results.newest(connection))
    out.print(f"{dated} of {articles} articles are dated.")


def _show(differences: Differences) -> None:
    title = f"{differences.source_id}: {differences.pages} pages read again, {differences.articles} articles differ"
    if not differences.articles:
        out.print(escape(title), highlight=False)
        return
    table = Table("field", "articles", "for instance", title=title, title_justify="left", show_lines=True)
    for name, count in differences.fields.most_common():
        example = differences.examples[name][0]
        table.add_row(
            name,
            str(count),
            escape(f"{example['url']}\n- {example['before']}\n+ {example['after']}"),
        )
    out.print(table)


def _list_versions() -> None:
    with closing(database.connect()) as connection:
        found = stored.versions(connection)
    for number, made_at, source_ids_, first, end, articles, fields, rolled_back_at in found:
        more = f" and {len(source_ids_) - 3} more" if len(source_ids_) > 3 else ""
        counts = ", ".join(f"{name} {count}" for name, count in fields.items())
        out.print(
            f"version {number} of {made_at:%Y-%m-%d %H:%M} UTC: {', '.join(source_ids_[:3])}{more}, "
            f"{f'{first} to {end}' if first else 'all days'}; {articles} articles ({counts})"
            + (f"; rolled back on {rolled_back_at:%Y-%m-%d %H:%M} UTC" if rolled_back_at else ""),
            soft_wrap=True,
            markup=False,
            highlight=False,
        )
    if not found:
        out.print("There is no version: no replay has changed anything.")
