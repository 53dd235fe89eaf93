"""The `dateline` command: the stages for people at a terminal. Holds no stage's logic."""

from __future__ import annotations

import getpass
import logging
import os
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer
from rich.logging import RichHandler
from rich.markup import escape
from rich.progress import Progress

from dateline.cli import archive_commands, database_commands, source_commands, terminal
from dateline.cli.dates import app as dates
from dateline.cli.read import read
from dateline.cli.terminal import Stop, err, one_line_errors, opened_database, out
from dateline.model.settings import names
from dateline.model.source import source_ids
from dateline.model.summary import SourceLine

if TYPE_CHECKING:
    from dateline.model.stage_results import Covered

app = typer.Typer(
    name="dateline",
    help="Collect what foreign ministries and the press publish, with dates that are evidence.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.add_typer(dates, name="dates")
app.add_typer(source_commands.sources, name="sources")
app.add_typer(database_commands.app, name="database")
app.command()(read)
app.command()(source_commands.save_page)
app.command()(source_commands.new_source)
app.command()(archive_commands.replay)
app.command()(archive_commands.import_warc)
PAGES_OF_A_RECHECK = 200


@app.callback()
def configure(
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show what each stage says.")] = False,
) -> None:
    """Set up logging for every command."""
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING,
        format="%(message)s",
        handlers=[RichHandler(console=err, show_path=False, markup=False)],
    )


@app.command()
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
    from dateline import database
    from dateline.database import run_summary as results
    from dateline.model import request, summary
    from dateline.pipeline import run as walk
    from dateline.pipeline import stages

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


@app.command()
def export(
    file: Annotated[str, typer.Argument(help="Path or URI ending in .jsonl, .csv, .txt (each also .gz) or .parquet.")],
    start: Annotated[str, typer.Option("--from", help="First day of publication, YYYY-MM-DD.")] = "",
    end: Annotated[str, typer.Option("--to", help="Day after the last one, YYYY-MM-DD.")] = "",
    sources: Annotated[str, typer.Option(help="Source ids, comma-separated.")] = "",
    kinds: Annotated[str, typer.Option(help="ministry, news, wire, igo; comma-separated.")] = "",
    countries: Annotated[str, typer.Option(help="ISO 3166-1 alpha-2, comma-separated.")] = "",
    languages: Annotated[str, typer.Option(help="BCP 47, comma-separated.")] = "",
    unique: Annotated[bool, typer.Option(help="One of each text, not every copy.")] = False,
) -> None:
    """Write articles to a file, each with its citation. Interrupted, the same command goes on where it stopped."""
    from dateline import database
    from dateline.archive import export as exporting
    from dateline.database import exported_rows as stored
    from dateline.model import request

    with one_line_errors(), opened_database(), closing(database.connect()) as connection:
        try:
            exporting.format_of(file)
            wanted = exporting.Filter(
                source_ids=tuple(names(sources)),
                kinds=tuple(names(kinds)),
                countries=tuple(country.upper() for country in names(countries)),
                languages=tuple(names(languages)),
                first_day=request.day("--from", start),
                end_day=request.day("--to", end),
                unique=unique,
            )
            with Progress(console=err, transient=True) as progress:
                bar = progress.add_task("exporting", total=stored.count(connection, wanted))
                written = exporting.export(
                    file,
                    wanted,
                    stored.columns(connection),
                    partial(stored.articles, connection, wanted),
                    told=lambda articles: progress.advance(bar, articles),
                )
        except (exporting.UnknownFormat, exporting.OtherExport, request.Refused) as refused:
            raise Stop(str(refused)) from refused
        except OSError as error:
            raise Stop(f"{file} cannot be written: {error.strerror or error}") from error
    out.print(f"{written} article{'' if written == 1 else 's'} in {escape(file)}", soft_wrap=True)


@app.command()
def correct(
    article: Annotated[str, typer.Argument(help="Its article_id, or its address.")],
    published_on: Annotated[str, typer.Option(help="Day, month or year: 2026-03-01, 2026-03, 2026.")] = "",
    published_at: Annotated[str, typer.Option(help="Instant: 2026-03-01T10:30+05:00.")] = "",
    undated: Annotated[bool, typer.Option("--undated", help="It has no date that can be known.")] = False,
    title: Annotated[str | None, typer.Option(help="The headline that holds.")] = None,
    language: Annotated[str | None, typer.Option(help="BCP 47.")] = None,
    undo: Annotated[str, typer.Option(help="Take back: published, title, language or all.")] = "",
    reason: Annotated[str, typer.Option("--reason", "--why", help="Why; shown to readers.")] = "",
    evidence: Annotated[str, typer.Option(help="What proves it: an address, or words; shown to readers.")] = "",
    by: Annotated[str, typer.Option("--by", "--who", help="Who corrects; empty: your login's name.")] = "",
) -> None:
    """Correct what an article says, or take that back. It outlasts replays; news.correction shows what was, and why."""
    from dateline import database
    from dateline.database.correction import Desk
    from dateline.extract import corrections
    from dateline.pipeline import stages

    dated = [written for written in (published_on, published_at) if written]
    if not reason.strip():
        raise Stop("a correction needs its reason: --reason 'the page prints the day of the event'")
    if len(dated) + undated > 1:
        raise Stop("--published-on, --published-at and --undated exclude each other: give one")
    if undo and (dated or undated or title is not None or language is not None):
        raise Stop("--undo takes back what was corrected: it goes with no new value")
    if undo and undo not in (*corrections.FIELDS, "all"):
        raise Stop(f"--undo {undo}: there are {', '.join(corrections.FIELDS)} and all")
    if not undo and not evidence.strip():
        raise Stop("a correction needs its evidence: --evidence with the address of a page that proves it, or words")
    if published_at and "T" not in published_at.upper() and " " not in published_at.strip():
        raise Stop(f"--published-at takes an instant such as 2026-03-01T10:30+05:00, not {published_at!r}")
    with one_line_errors(), opened_database(), closing(database.connect()) as connection:
        try:
            with connection, connection.cursor() as cursor:
                desk = Desk(cursor, article, by=by.strip() or getpass.getuser(), at=datetime.now(UTC))
                held = desk.article
                made = [corrections.corrected_date(each, held.source, fetched_at=held.fetched_at) for each in dated]
                if undated:
                    made.append(corrections.Correction("published", None))
                if title is not None:
                    made.append(corrections.corrected_title(title))
                if language is not None:
                    made.append(corrections.corrected_language(language))
                if not made and not undo:
                    raise Stop(
                        "nothing to correct: give --published-on, --published-at, --undated, --title or --language"
                    )
                for each in made:
                    kept = desk.correct(each, reason=reason, evidence=evidence)
                    told = f"{each.field} is {each.value or 'not known'}{'' if kept else ' already'}"
                    out.print(escape(told), soft_wrap=True)
                if undo:
                    fields = [each for each in corrections.FIELDS if undo in (each, "all")]
                    undone = desk.undo(fields, reason=reason)
                    out.print(f"{' and '.join(undone)} as the page says" if undone else "nothing was corrected there")
                desk.close()
        except corrections.Refused as refused:
            raise Stop(str(refused)) from refused
        stages.index()
        stages.recompute_coverage([held.source.source_id])
    out.print(f"article {held.article_id}, {escape(held.canonical_url)}", soft_wrap=True)


@app.command()
def housekeeping(
    dry_run: Annotated[bool, typer.Option(help="Only tell what would go.")] = False,
    stage_days: Annotated[int, typer.Option(min=0, help="Keep stage files of runs so long; 0: for ever.")] = 30,
    check_days: Annotated[int, typer.Option(min=0, help="Keep pages of probes so long.")] = 90,
    log_days: Annotated[int, typer.Option(min=0, help="Keep logs of Airflow's tasks so long.")] = 60,
    quarantine_days: Annotated[int, typer.Option(min=0, help="Keep quarantine whose trouble is gone so long.")] = 365,
    source_check_days: Annotated[int, typer.Option(min=0, help="Keep verdicts of probes so long.")] = 730,
) -> None:
    """Throw away what nobody needs any more, and vacuum; no archived page, article or wording is touched."""
    from dateline.archive import files
    from dateline.database import embedded
    from dateline.pipeline import housekeeping, tidy_database

    now = datetime.now(UTC)
    keep = housekeeping.Keep(stage_days, check_days, log_days, quarantine_days, source_check_days)
    logs = embedded.home() / "logs" / "tasks"
    with one_line_errors(), opened_database():
        swept = housekeeping.sweep_files(
            files.archive_root(), logs if logs.is_dir() else None, keep, now=now, dry_run=dry_run
        )
        swept += tidy_database.sweep_tables(keep, now=now, dry_run=dry_run)
        told = [each.sentence(dry_run=dry_run) for each in swept] + tidy_database.keep_in_shape(dry_run=dry_run)
    for sentence in told:
        out.print(escape(sentence), soft_wrap=True)


@app.command()
def migrate() -> None:
    """Bring the database's schema and views up to date, and make the archive's folder or bucket. Doing it twice is
    harmless."""
    from dateline.archive import files

    root = files.archive_root()
    with one_line_errors(), opened_database():
        try:
            files.prepare(root)
        except OSError as error:
            raise Stop(f"the archive {root} cannot be made (DATELINE_ARCHIVE): {error}") from error
    out.print("The schema is up to date.")


@app.command()
def psql(
    command: Annotated[str, typer.Option("--command", "-c", help="Run this and end.")] = "",
    owner: Annotated[bool, typer.Option(help="Open as the owner, not as news_reader.")] = False,
) -> None:
    """Open psql on the published views as `news_reader`."""
    from dateline.database import embedded

    with one_line_errors(), opened_database() as used:
        program, environment = embedded.psql_command(owner=owner)
        arguments = ["--no-psqlrc", "--command", command] if command else []
        done = subprocess.run(  # noqa: S603
            [*program, *arguments],
            env={**os.environ, **environment},
            check=False,
            pass_fds=used.descriptors,
        )
    raise typer.Exit(done.returncode)


def main() -> None:
    """Run the command line."""
    terminal.main(app)


if __name__ == "__main__":
    main()
