"""`dateline correct`: a person's correction of what an article says."""

from __future__ import annotations

import getpass
from contextlib import closing
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.markup import escape

from dateline import database
from dateline.cli.terminal import Stop, one_line_errors, opened_database, out
from dateline.database.correction import Desk
from dateline.extract import corrections
from dateline.pipeline import stages


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
                correcting = Desk(cursor, article, by=by.strip() or getpass.getuser(), at=datetime.now(UTC))
                held = correcting.article
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
                    kept = correcting.correct(each, reason=reason, evidence=evidence)
                    sentence = f"{each.field} is {each.value or 'not known'}{'' if kept else ' already'}"
                    out.print(escape(sentence), soft_wrap=True)
                if undo:
                    fields = [each for each in corrections.FIELDS if undo in (each, "all")]
                    undone = correcting.undo(fields, reason=reason)
                    out.print(f"{' and '.join(undone)} as the page says" if undone else "nothing was corrected there")
                correcting.close()
        except corrections.Refused as refused:
            raise Stop(str(refused)) from refused
        stages.index()
        stages.recompute_coverage([held.source.source_id])
    out.print(f"article {held.article_id}, {escape(held.canonical_url)}", soft_wrap=True)
