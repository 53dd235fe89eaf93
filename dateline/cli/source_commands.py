"""The commands about sources: `sources` and `sources check`. Holds no logic of theirs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from dateline.cli.terminal import Stop, err, one_line_errors, opened_database, out
from dateline.model import request
from dateline.model.settings import names
from dateline.model.source import (
    STATUSES,
    BrokenSource,
    Source,
    load_each,
    source_ids,
)

sources = typer.Typer(help="The sources there are.", invoke_without_command=True, no_args_is_help=False)


@sources.callback()
def list_sources(
    context: typer.Context,
    kind: Annotated[str, typer.Option(help="Only this kind: ministry, news, wire or igo.")] = "",
    country: Annotated[str, typer.Option(help="Only this country, ISO 3166-1 alpha-2.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the sources there are, or `check` them."""
    if context.invoked_subcommand:
        return
    table = Table("source", "publisher", "kind", "country", "language", "zone", "status", "last seen working")
    shown = 0
    statuses: set[str] = set()
    found, broken = load_each(source_ids())
    _report_broken(broken)
    for source in found:
        if (kind and source.kind != kind) or (country and source.country != country.upper()):
            continue
        shown += 1
        facts = _facts(source)
        statuses.add(facts["status"])
        if as_json:
            typer.echo(json.dumps(facts | {"collected": source.collected}, ensure_ascii=False))
        else:
            table.add_row(*(escape(str(value)) for value in facts.values()))
    if not as_json:
        out.print(table if shown else "no source fits")
        for status in sorted(statuses & set(STATUSES)):
            out.print(f"{status}: {STATUSES[status]}", markup=False, highlight=False)


@sources.command()
def check(
    asked: Annotated[
        list[str] | None, typer.Argument(help="Source ids; none: those a run collects, and unverified ones.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Probes at the same time.")] = 4,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Probe sources live: robots.txt, discovery pages, links, and an article with body and date; say what to change.

    Polite and bounded. Keeps what it found (news.source shows the last). Exit status 1 when a source failed.
    """
    from dateline.pipeline.check_source import check_source, keep_check  # to list sources needs no extraction: 0.5 s

    now = datetime.now(UTC)
    run_id = f"check__{now:%Y%m%dT%H%M%S.%fZ}"
    with one_line_errors():
        named = [name for given in asked or [] for name in names(given)]
        try:
            request.require_contact()
            chosen = named or request.default_sources(unverified=True)
        except request.Refused as refused:
            raise Stop(str(refused)) from refused
        readable, broken = load_each(dict.fromkeys(chosen))
        _report_broken(broken)
    chosen, failed = [source.source_id for source in readable], len(broken)
    asked_for = len(chosen) + failed
    table = Table("source", "state", "failed at", "seen", "what to change")
    with (
        one_line_errors(),
        opened_database(),
        Progress(console=err, transient=True) as progress,
        ThreadPoolExecutor(workers) as pool,
    ):
        bar = progress.add_task("probing", total=len(chosen))
        probes = [pool.submit(check_source, each, run_id=run_id, checked_at=now) for each in chosen]
        for probe in as_completed(probes):
            progress.advance(bar)
            found = probe.result()
            kept = keep_check(found)
            failed += not found.ok
            if as_json:
                typer.echo(json.dumps({**asdict(found), **asdict(kept)}, ensure_ascii=False, default=str))
                continue
            step = found.failed
            late = f"; failing since {kept.failing_since:%Y-%m-%d}" if kept.overdue and kept.failing_since else ""
            table.add_row(
                *(escape(each) for each in (found.source_id, found.state, step.name if step else "")),
                escape((step or found.steps[-1]).evidence + late),
                escape(step.advice if step else ""),
            )
    if not as_json:
        out.print(table)
        out.print(f"{asked_for - failed} of {asked_for} sources work.")
    raise typer.Exit(1 if failed else 0)


def _report_broken(broken: Sequence[BrokenSource]) -> None:
    for error in broken:
        err.print(f"[red]broken:[/] {escape(' '.join(str(error).split()))}", soft_wrap=True)


def _facts(source: Source) -> dict[str, str]:
    return {
        "source_id": source.source_id,
        "publisher": source.publisher,
        "kind": source.kind,
        "country": source.country,
        "language": source.language,
        "timezone": source.timezone,
        "status": "disabled" if source.disabled else source.status,
        "checked_on": str(source.checked_on or ""),
    }
