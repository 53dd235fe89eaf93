"""`dateline database`: keep the embedded server up for other programs, and say how they connect."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.markup import escape

from dateline import database
from dateline.cli.terminal import Stop, one_line_errors, out
from dateline.database import address, embedded

app = typer.Typer(help="Keep the embedded Postgres up for other programs.", no_args_is_help=True)


@app.command()
def up() -> None:
    """Start the embedded server, keep it up until `down`, and print how other programs connect."""
    with one_line_errors():
        if address.named():
            raise Stop("DATELINE_DSN or AIRFLOW_CONN_DATELINE names the database: its own address is how to connect")
        embedded.start()
        database.migrate(embedded.dsn())
        where = embedded.open_door()
    _print_addresses(where)


@app.command()
def down() -> None:
    """Stop the embedded server, whoever uses it."""
    with one_line_errors():
        users = embedded.status().users
        stopped = embedded.stop()
    out.print("Postgres is stopped." if stopped else "Postgres was not running.")
    if stopped and users:
        out.print(escape(f"It was used by {', '.join(users)}."), soft_wrap=True)


@app.command()
def status(
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say whether the embedded server runs, who uses it and how to connect. Exit status 1 when it does not run."""
    with one_line_errors():
        found = embedded.status()
        where = embedded.door() if found.running else None
    if as_json:
        facts = {
            "running": found.running,
            "pid": found.pid,
            "version": found.version,
            "users": found.users,
            "kept": found.kept,
            "dsn": where,
            "socket_dsn": embedded.reader_dsn() if found.running else None,
        }
        typer.echo(json.dumps(facts))
        raise typer.Exit(0 if found.running else 1)
    if not found.running:
        out.print("Postgres is not running: `dateline database up` starts it.")
        raise typer.Exit(1)
    out.print(f"Postgres {found.version} runs (process {found.pid}).")
    if found.kept:
        out.print("It stays up until `dateline database down` or `make down`.")
    out.print(
        escape(f"Used by {', '.join(found.users)}." if found.users else "No command uses it now."), soft_wrap=True
    )
    if where:
        _print_addresses(where)


def _print_addresses(where: str) -> None:
    """The same address for TCP and for the socket, each on a line of its own, so that it can be copied or cut out."""
    out.print("Programs on this machine read schema news as news_reader:")
    typer.echo(f"  TCP     {where}")
    typer.echo(f"  socket  {embedded.reader_dsn()}")
    out.print("The password stands in the first address: keep it private.", style="dim")
