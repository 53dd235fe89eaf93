"""The `dateline` command: names the commands, and imports each when it is run. Holds no stage's logic."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable
from typing import Annotated, Any

import typer
from rich.logging import RichHandler
from typer.core import TyperCommand, TyperGroup

from dateline.cli import terminal

COMMANDS = {
    "run": ("collect:run", "Walk all stages in this process, without Airflow, and print what landed."),
    "export": ("data_commands:export", "Write articles to a file, each with its citation."),
    "correct": ("correct:correct", "Correct what an article says, or undo that."),
    "read": ("read:read", "Read one saved document: a page, a feed, a sitemap, a listing, a PDF or a date."),
    "dates": ("dates:app", "Show how dates are read."),
    "replay": ("archive_commands:replay", "Read archived pages again with the present code."),
    "import-warc": ("archive_commands:import_warc", "Put any WARC through extract, dates and load."),
    "sources": ("source_commands:sources", "List the sources, or check them."),
    "new-source": ("scaffold_commands:new_source", "Propose a source: look at a site and write its spider."),
    "save-page": ("scaffold_commands:save_page", "Store an article page and what must be read from it."),
    "housekeeping": ("data_commands:housekeeping", "Delete what is old enough, and vacuum."),
    "recompute": ("recompute_commands:app", "Conclude again from what is stored, without crawling."),
    "database": ("database_commands:app", "Keep the embedded Postgres up for other programs."),
    "migrate": ("data_commands:migrate", "Bring the database's schema and views up to date."),
    "psql": ("data_commands:psql", "Open psql on the published views as `news_reader`."),
}
"""Module and name of each command, and its line in the list of commands."""


class Deferred(TyperCommand):
    """A command that is imported when it is run: `dateline psql` does not pay for the extraction, nor does `--help`."""

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        return command(self.name or "").make_context(info_name, args, parent, **extra)


def command(name: str) -> Any:
    """The command, or the group of commands, of a name in COMMANDS; its module is imported now."""
    module, _, attribute = COMMANDS[name][0].partition(":")
    found: typer.Typer | Callable[..., Any] = getattr(importlib.import_module(f"dateline.cli.{module}"), attribute)
    if not isinstance(found, typer.Typer):
        function, found = found, typer.Typer(pretty_exceptions_enable=False, add_completion=False)
        found.command()(function)
    return typer.main.get_command(found)


class Commands(TyperGroup):
    """The commands by name, in the order of COMMANDS."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Deferred | None:
        return Deferred(cmd_name, help=COMMANDS[cmd_name][1]) if cmd_name in COMMANDS else None


app = typer.Typer(
    name="dateline",
    cls=Commands,
    help="Collect what foreign ministries and the press publish, with dates that are evidence.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


@app.callback()
def configure(
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show what each stage logs.")] = False,
) -> None:
    """Set up logging for every command."""
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING,
        format="%(message)s",
        handlers=[RichHandler(console=terminal.err, show_path=False, markup=False)],
    )


def main() -> None:
    """Run the command line."""
    terminal.main(app)


if __name__ == "__main__":
    main()
