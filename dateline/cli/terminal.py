"""What every command at the terminal shares: where it prints, and how it ends when something cannot be done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.markup import escape

from dateline.model.settings import InvalidSetting
from dateline.model.source import BrokenSource, UnknownSource

out = Console()
err = Console(stderr=True)


class Stop(typer.Exit):
    """End with one sentence on standard error and exit status 2."""

    def __init__(self, sentence: str) -> None:
        err.print(f"[bold red]dateline:[/] {escape(sentence)}", highlight=False, soft_wrap=True)
        super().__init__(2)


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Say in one line what the person can mend; anything else is a defect and keeps its traceback."""
    from dateline.database import DatabaseUnavailable, MigrationFailed
    from dateline.database.address import UnreadableConnection
    from dateline.database.embedded import EmbeddedUnavailable

    try:
        yield
    except (UnknownSource, BrokenSource, InvalidSetting) as error:
        raise Stop(str(error)) from error
    except (DatabaseUnavailable, MigrationFailed, EmbeddedUnavailable, UnreadableConnection) as error:
        raise Stop(str(error)) from error
    except FileNotFoundError as error:
        raise Stop(f"no such file: {error.filename or error}") from error


@contextmanager
def opened_database() -> Iterator[None]:
    """A migrated database: the one that was named, else the embedded server, stopped again if it was not running."""
    from dateline import database
    from dateline.database import embedded
    from dateline.database.address import named

    ours = not named() and not embedded.status().running
    embedded.start()
    try:
        database.migrate()
        yield
    finally:
        if ours:
            embedded.stop()
