"""`dateline recompute`: conclude again from what is stored, without crawling."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from typing import Annotated

import typer

from dateline import database
from dateline.cli.terminal import one_line_errors, opened_database, out
from dateline.database import coverage as stored

app = typer.Typer(help="Conclude again from what is stored.", no_args_is_help=True)


@app.callback()
def recompute() -> None:
    """Conclude again from what is stored, without crawling."""


@app.command()
def coverage(
    sources: Annotated[str, typer.Argument(help="Source ids, comma-separated; empty for all.")] = "",
    apply: Annotated[bool, typer.Option("--apply", help="Write the changes; else they are only printed.")] = False,
) -> None:
    """Correct stored days of the coverage history that claim what no crawl proved, and print each change.

    Where a run begins (the watermark) is computed from the crawls at each plan, and needs no correction.
    """
    chosen = [each.strip() for each in sources.split(",") if each.strip()] or None
    counts: Counter[tuple[str, str]] = Counter()
    with one_line_errors(), opened_database(), closing(database.connect()) as connection:
        for each in stored.recompute(connection, chosen, apply=apply):
            counts[each.before, each.after] += 1
            out.print(f"{each.source_id} {each.day}: {each.before} -> {each.after}; {each.reason}", markup=False)
    for (before, after), days in sorted(counts.items()):
        out.print(f"{days} days: {before} -> {after}", markup=False)
    total = sum(counts.values())
    if not total:
        out.print("Every stored day claims what its crawls prove; nothing to change.")
    elif apply:
        out.print(f"{total} days changed.")
    else:
        out.print(f"Dry run: {total} days would change. Give --apply to write them.")
