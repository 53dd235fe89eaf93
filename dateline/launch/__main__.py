"""`python -m dateline.launch run|up|down|status`: called by the Makefile; `… airflow …`: Airflow's commands."""

from __future__ import annotations

import argparse
import os
import signal
import sys

from dateline import database
from dateline.launch import commands
from dateline.launch.home import Unable
from dateline.model import settings
from dateline.model.interruption import Interrupted
from dateline.model.settings import names


def main(arguments: list[str] | None = None) -> int:
    """Exit status: 0 done, 1 the run failed, 2 it could not be done (one line says why), 128 + n ended by signal n."""
    # Files hold passwords and keys: nobody else may read what we and our children write.
    os.umask(0o077)
    os.environ[settings.HOME.name] = str(settings.HOME.value())
    chosen, rest = _parser().parse_known_args(arguments)
    if rest and chosen.command != "airflow":
        _parser().error(f"unknown arguments: {' '.join(rest)}")
    order = commands.Order(
        sources=tuple(names(getattr(chosen, "sources", ""))),
        first=getattr(chosen, "first", ""),
        end=getattr(chosen, "end", ""),
        day=getattr(chosen, "day", 1),
        refetch=getattr(chosen, "refetch", False),
        dry_run=getattr(chosen, "dry_run", False),
        faults=tuple(getattr(chosen, "fault", ())),
    )
    try:
        match chosen.command:
            case "run":
                return commands.run(order)
            case "up":
                return commands.up(order, chosen.port)
            case "serve":
                return commands.serve(order, chosen.port)
            case "airflow":
                return commands.command(rest)
            case "down":
                return commands.down()
            case _:
                return commands.status()
    except (Unable, settings.InvalidSetting) as error:
        sys.stderr.write(f"dateline: {error}\n")
        return 2
    except Interrupted as interrupted:
        sys.stderr.write(f"dateline: stopped by {signal.Signals(interrupted.number).name}\n")
        return 128 + interrupted.number
    except Exception as error:
        sentence = database.explain_error(error)
        if sentence is None:
            raise
        sys.stderr.write(f"dateline: {sentence}\n")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dateline.launch", description="Start and stop Dateline here.")
    subparsers = parser.add_subparsers(dest="command", required=True)
    run = subparsers.add_parser("run", help="one ingest run through Airflow")
    run.add_argument("--from", dest="first", default="", metavar="DAY", help="first day, YYYY-MM-DD")
    run.add_argument("--to", dest="end", default="", metavar="DAY", help="day after the last one")
    run.add_argument("--refetch", action="store_true", help="fetch known pages again")
    run.add_argument("--dry-run", action="store_true", help="load nothing; say what would land")
    run.add_argument("--fault", action="append", default=[], metavar="SOURCE=FAULT", help="break one of the sample web")
    up = subparsers.add_parser("up", help="keep Airflow up in the background")
    serve = subparsers.add_parser("serve", help="the process that `up` leaves behind")
    for each in (up, serve):
        each.add_argument("--port", type=int, default=None, help="the UI's port (default: 8080)")
    for each in (run, up, serve):
        each.add_argument("--sources", default="", help="live sources, comma-separated; empty for the sample web")
        each.add_argument("--day", type=int, default=1, help="the sample web's day")
    subparsers.add_parser("airflow", add_help=False, help="a command of the Airflow that is up: backfill …")
    subparsers.add_parser("down", help="stop what `up` started")
    subparsers.add_parser("status", help="show what is up")
    return parser


if __name__ == "__main__":
    sys.exit(main())
