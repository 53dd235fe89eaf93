"""`dateline run`: a whole run in this process, without Airflow."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress

from dateline import database
from dateline.cli.terminal import Stop, err, one_line_errors, opened_database, out
from dateline.database import run_summary as results
from dateline.model import request, summary
from dateline.model.settings import names
from dateline.model.source import source_ids
from dateline.model.stage_results import Covered
from dateline.model.summary import SourceLine
from dateline.pipeline import run as walk
from dateline.pipeline import stages

PAGES_OF_A_RECHECK = 200


def run(
    sources: Annotated[str, typer.Argument(help="Source ids, comma-separated; empty for all.")] = "",
    start: Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD.")] = "",
    end: Annotated[str, typer.Option("--to", help="Day after the last one, YYYY-MM-DD.")] = "",
    refetch: Annotated[bool, typer.Option(help="Fetch known pages again.")] = False,
    recheck: Annotated[bool, typer.Option(help="Discover nothing: look again at known pages that are due.")] = False,
    dry_run: Annotated[bool, typer.Option(help="Load nothing; say what would land.")] = False,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Crawls at the same time.")] = 4,
) -> None:
    """Walk all stages in this process, without Airflow, and print what landed. Exit status 1 when a source failed."""
    now = datetime.now(UTC)
    run_id = f"manual__{now:%Y%m%dT%H%M%S.%fZ}"
    with one_line_errors():
        try:
            asked = request.read(
                {"sources": names(sources), "from": start, "to": end, "refetch": refetch, "dry_run": dry_run},
                known=source_ids(),
                default=request.default_sources,
                run_after=now,
            )
        except request.Refused as refused:
            raise Stop(f"{refused} (--from and --to take days as YYYY-MM-DD)") from refused
    chosen = list(asked.source_ids)
    newest: list[summary.Newest] = []
    failed_checks: list[str] = []
    with one_line_errors(), opened_database():
        covered: list[Covered] = []
        if recheck:
            planned = stages.plan_recheck(chosen, run_id=run_id, now=now, most=PAGES_OF_A_RECHECK, dry_run=dry_run)
        else:
            covered = stages.windows(chosen, asked.days)
            planned = [stages.plan(each, run_id=run_id, now=now, refetch=refetch, dry_run=dry_run) for each in covered]
        lines: dict[str, SourceLine] = {}
        clock = partial(datetime.now, UTC)
        walked = walk.sources(planned, run_id=run_id, started_at=now, now=clock, workers=workers)
        with Progress(console=err, transient=True) as progress, closing(walked):
            bar = progress.add_task("collecting", total=len(planned))
            for line in walked:
                lines[line.source_id] = line
                progress.update(bar, advance=1, description=line.source_id)
        if not dry_run:
            failed_checks = walk.after(run_id, covered)
            with closing(database.connect()) as connection:
                results.count_duplicates(connection, run_id, lines)
                newest = results.newest(connection)
    summary.show(out, [lines[each] for each in chosen if each in lines], newest)
    for name in failed_checks:
        err.print(f"[red]check failed:[/] {escape(name)}; -v shows the offending rows")
    raise typer.Exit(1 if failed_checks or any(line.failed for line in lines.values()) else 0)
