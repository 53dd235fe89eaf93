"""What every command at the terminal shares: where it prints, and how it ends when something cannot be done."""

from __future__ import annotations

import errno
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.markup import escape

from dateline import database
from dateline.database import embedded
from dateline.database.address import UnreadableConnection
from dateline.model.interruption import Interrupted, signals
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
    """Report in one line what a person can change; anything else is a defect and keeps its traceback."""
    try:
        yield
    except (UnknownSource, BrokenSource, InvalidSetting, UnreadableConnection) as error:
        raise Stop(str(error)) from error
    except FileNotFoundError as error:
        raise Stop(f"no such file: {error.filename or error}") from error
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES):
            raise
        raise Stop(f"{error.filename or 'a file'} cannot be written: {error.strerror}") from error
    except Exception as error:
        sentence = database.explain_error(error)
        if sentence is None:
            raise
        raise Stop(sentence) from error


@contextmanager
def opened_database() -> Iterator[embedded.Use]:
    """A migrated database: the one that was named, else the embedded server, whose last user stops it."""
    command = next((word for word in sys.argv[1:] if not word.startswith("-")), "")
    with embedded.use(f"dateline {command}".strip()) as used:
        database.migrate(used.dsn)
        yield used


def main(app: Callable[[], object]) -> None:
    """Run the command line; a signal ends it like any error, after what was opened is closed."""
    try:
        with signals():
            app()
    except Interrupted as interrupted:
        err.print(f"[bold red]dateline:[/] stopped by {signal.Signals(interrupted.number).name}", highlight=False)
        sys.exit(128 + interrupted.number)
