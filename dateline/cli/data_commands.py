"""The commands about stored data: `export`, `housekeeping`, `migrate` and `psql`. Holds no stage's logic."""

from __future__ import annotations

import os
import subprocess
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import Progress

from dateline import database
from dateline.archive import export as exporting
from dateline.archive import files
from dateline.cli.terminal import Stop, err, one_line_errors, opened_database, out
from dateline.database import embedded
from dateline.database import exported_rows as stored
from dateline.model import request
from dateline.model.settings import names
from dateline.pipeline import housekeeping as sweeping
from dateline.pipeline import tidy_database


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
                    on_part=lambda articles: progress.advance(bar, articles),
                )
        except (exporting.UnknownFormat, exporting.OtherExport, request.Refused) as refused:
            raise Stop(str(refused)) from refused
        except OSError as error:
            raise Stop(f"{file} cannot be written: {error.strerror or error}") from error
    out.print(f"{written} article{'' if written == 1 else 's'} in {escape(file)}", soft_wrap=True)


def housekeeping(
    dry_run: Annotated[bool, typer.Option(help="Only show what would be deleted.")] = False,
    stage_days: Annotated[int, typer.Option(min=0, help="Keep stage files of runs so long; 0: for ever.")] = 30,
    check_days: Annotated[int, typer.Option(min=0, help="Keep pages of probes so long.")] = 90,
    log_days: Annotated[int, typer.Option(min=0, help="Keep logs of Airflow's tasks so long.")] = 60,
    quarantine_days: Annotated[int, typer.Option(min=0, help="Keep solved quarantine entries so long.")] = 365,
    source_check_days: Annotated[int, typer.Option(min=0, help="Keep results of probes so long.")] = 730,
) -> None:
    """Delete what nobody needs any more, and vacuum; no archived page, article or revision is touched."""
    now = datetime.now(UTC)
    keep = sweeping.Keep(stage_days, check_days, log_days, quarantine_days, source_check_days)
    logs = embedded.home() / "logs" / "tasks"
    with one_line_errors(), opened_database():
        swept = sweeping.sweep_files(
            files.archive_root(), logs if logs.is_dir() else None, keep, now=now, dry_run=dry_run
        )
        swept += tidy_database.sweep_tables(keep, now=now, dry_run=dry_run)
        sentences = [each.sentence(dry_run=dry_run) for each in swept] + tidy_database.keep_in_shape(dry_run=dry_run)
    for sentence in sentences:
        out.print(escape(sentence), soft_wrap=True)


def migrate() -> None:
    """Bring the database's schema and views up to date, and make the archive's folder or bucket. Doing it twice is
    harmless."""
    root = files.archive_root()
    with one_line_errors(), opened_database():
        try:
            files.prepare(root)
        except OSError as error:
            raise Stop(f"the archive {root} cannot be made (DATELINE_ARCHIVE): {error}") from error
    out.print("The schema is up to date.")


def psql(
    command: Annotated[str, typer.Option("--command", "-c", help="Run this and end.")] = "",
    owner: Annotated[bool, typer.Option(help="Open as the owner, not as news_reader.")] = False,
) -> None:
    """Open psql on the published views as `news_reader`."""
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
