"""A dry run writes nothing: each command that has one is run with something to do, and every table is compared."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from factories import tables
from typer.testing import CliRunner

from dateline.cli.main import COMMANDS, app, command
from dateline.database.connection import Connection
from sample import END_DAY, FIRST_DAY, server
from sample.spiders.pk_ministry import PkMinistry

DAYS = ["--from", FIRST_DAY.isoformat(), "--to", END_DAY.isoformat()]
LONG_AGO = 1_000_000_000
LINES: dict[str, list[list[str]]] = {
    "run": [["pk_ministry", *DAYS, "--refetch"], ["pk_ministry", *DAYS, "--recheck"]],
    "replay": [["pk_ministry"], ["--roll-back", "1"]],
    "housekeeping": [["--stage-days", "1"]],
    "new-source": [],
}
"""What each command is given beside --dry-run. `new-source` has no database; tests/scaffold looks at its folder."""


def commands(group: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, each in group.items():
        if hasattr(each, "commands"):
            yield from commands(each.commands, f"{prefix}{name} ")
        else:
            yield f"{prefix}{name}", each


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def invoke(*arguments: str) -> str:
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0, done.output
    return done.output


def test_every_command_that_has_a_dry_run_is_tried_here() -> None:
    every = {name: command(name) for name in COMMANDS}
    found = {name for name, each in commands(every) for option in each.params if "--dry-run" in option.opts}
    assert found == set(LINES)


def test_no_dry_run_changes_a_table_or_a_file_that_was_there(
    database: Connection, database_dsn: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    archive = tmp_path / "archive"
    with server.serve(day=1) as web:
        for name, value in {
            "DSN": database_dsn, "ARCHIVE": str(archive), "SPIDER_MODULES": "sample.spiders", "SAMPLE_URL": web.url,
            "ALLOW_PRIVATE": "1",
        }.items():  # fmt: skip
            monkeypatch.setenv(f"DATELINE_{name}", value)
        invoke("run", "pk_ministry", *DAYS)
        # Something to do for each: a version to take back, pages that changed, old stage files.
        with monkeypatch.context() as worse:
            worse.setattr(PkMinistry, "title", ".site-title", raising=False)
            assert "version 1" in invoke("replay", "pk_ministry")
        web.turn_to(2)
        for path in files(archive):
            os.utime(path, (LONG_AGO, LONG_AGO))
        before, held = tables(database), files(archive)
        for command, lines in LINES.items():
            for line in lines:
                said = invoke(command, *line, "--dry-run")
                changed = {name for name, digest in tables(database).items() if digest != before[name]}
                assert not changed, (command, line, said)
                after = files(archive)
                assert {path: after.get(path) for path in held} == held, (command, line)
    # Not for want of work: without the option each of these changes something.
    for command, line in [("replay", ["--roll-back", "1"]), ("housekeeping", ["--stage-days", "1"])]:
        invoke(command, *line)
    with closing(psycopg2.connect(database_dsn)) as fresh:
        assert tables(fresh)['"dateline"."article"'] != before['"dateline"."article"']
    assert files(archive) != held
