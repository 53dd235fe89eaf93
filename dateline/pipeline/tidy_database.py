"""Upkeep of the database: old notes removed, tables vacuumed, bloated indexes rebuilt, endless reads ended."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta

from dateline import database
from dateline.database import readers, upkeep
from dateline.pipeline.housekeeping import Keep, Swept


def sweep_tables(keep: Keep, *, now: datetime, dry_run: bool) -> list[Swept]:
    """Forget old notes in the database."""
    kinds = {
        "resolved quarantine": ("quarantine", keep.quarantine_days),
        "results of probes": ("source_checks", keep.source_check_days),
    }
    with closing(database.connect()) as connection:
        return [
            Swept(what, upkeep.forget(connection, name, before=now - timedelta(days=days), dry_run=dry_run))
            for what, (name, days) in kinds.items()
            if days
        ]


def keep_in_shape(*, dry_run: bool) -> list[str]:
    """Vacuum tables and build bloated indexes anew; returns what was done, in sentences."""
    verb = "would be" if dry_run else "was"
    with closing(database.connect()) as connection:
        tables = upkeep.vacuum(connection, dry_run=dry_run)
        indexes = upkeep.rebuild(connection, dry_run=dry_run)
    return [f"{name} {verb} vacuumed" for name in tables] + [f"{name} {verb} built anew" for name in indexes]


def end_long_reads(longest: timedelta) -> list[str]:
    """End the sessions of readers whose transaction lasts longer; returns a sentence for each."""
    with closing(database.connect()) as connection:
        return [ended.sentence() for ended in readers.end_long(connection, longest)]
