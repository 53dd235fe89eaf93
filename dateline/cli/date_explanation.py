"""Show why an article has the date it has: the candidates, the winner, the rule, the doubts.

Prints what `normalise` recorded and decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from dateline.dates.dateline import read_dateline
from dateline.dates.resolve import normalise
from dateline.extract import Unreadable, extract
from dateline.model.records import Page, Published
from dateline.model.source import Source
from dateline.pipeline.read_document import without_text

_STYLES = {"won": "bold green", "agrees": "green", "contradicts": "bold red", "rejected": "dim", "outweighed": "yellow"}
_CONFIDENCE = {
    "agreed": ("green", "two independent origins state this day"),
    "stated": ("green", "one clear origin states it; nothing contradicts it"),
    "inferred": ("yellow", "a guess: look at the rule before relying on it"),
    "conflicting": ("red", "comparable origins state different days"),
}


def explain(page: Page, source: Source, console: Console) -> Published | None:
    """Print a page's date evidence as a table and return what it amounts to; None for a page that is no article.

    A page on which no text is found has its dates shown all the same.
    """
    try:
        draft = extract(page, source)
    except Unreadable as refusal:
        console.print(Text.assemble(("Not an article: ", "bold"), f"{refusal.reason} {refusal.detail}".rstrip()))
        if refusal.reason != "no_body":
            return None
        draft = without_text(page, source)
    published = normalise(draft, source)
    console.print(Text(draft.title or "(no title)", style="bold"))
    console.print(Text(page.final_url, style="dim"))
    console.print(
        f"[dim]read as {source.source_id}: country {source.country}, language {source.language}, "
        f"zone {source.timezone}, "
        f"calendar {source.calendar}, order {source.date_order}; fetched {page.fetched_at:%Y-%m-%d %H:%M %Z}[/dim]",
        highlight=False,
    )
    console.print(_answer(published))
    console.print(_candidates(published.evidence))
    line = read_dateline(draft.body, source=source, reference=page.fetched_at, language=draft.language)
    if line is not None:
        parts = [f"place {line.place}" if line.place else "", f"agency {line.agency}" if line.agency else ""]
        console.print(Text(f"Dateline  {line.text!r}  {', '.join(filter(None, parts))}".rstrip()))
    for note in published.notes:
        console.print(Text(f"Note  {note}", style="yellow"))
    return published


def _answer(published: Published) -> Table:
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    if published.on is None and published.during is None:
        table.add_row("Published", Text("no date", style="bold red"))
        return table
    shown = published.on.isoformat() if published.on else _coarse(published)
    table.add_row("Published", Text(shown, style="bold"))
    table.add_row("Instant", f"{published.at:%Y-%m-%d %H:%M:%S}Z" if published.at else "none printed")
    if published.during:
        table.add_row("During", f"{published.during[0]:%Y-%m-%d %H:%M}Z to {published.during[1]:%Y-%m-%d %H:%M}Z")
    table.add_row("Precision", f"{published.precision}, in {published.timezone}, {published.calendar}")
    style, meaning = _CONFIDENCE[published.confidence or "inferred"]
    table.add_row("Confidence", Text(f"{published.confidence}: {meaning}", style=style))
    table.add_row("Rule", published.rule or "")
    if published.modified_at:
        table.add_row("Modified", f"{published.modified_at:%Y-%m-%d %H:%M:%S}Z")
    return table


def _coarse(published: Published) -> str:
    assert published.during is not None
    middle = published.during[0] + (published.during[1] - published.during[0]) / 2
    return f"{middle:%Y}" if published.precision == "year" else f"{middle:%Y-%m}"


def _candidates(evidence: tuple[Mapping[str, object], ...]) -> Table:
    table = Table(
        title=f"{len(evidence)} candidates", title_justify="left", header_style="bold", box=SIMPLE, pad_edge=False
    )
    for column, least in (("origin", 8), ("field", 8), ("raw", 11), ("read as", 10), ("zone", 8), ("outcome", 12)):
        table.add_column(column, overflow="fold", min_width=least)
    for each in evidence:
        verdict = str(each.get("verdict") or "")
        notes = each.get("notes")
        outcome = f"{verdict} ({'; '.join(map(str, notes))})" if isinstance(notes, list) and notes else verdict
        zone = f"{each['timezone']} ({each['zone_source']})" if each.get("timezone") else ""
        field = str(each["field"]) if each["role"] == "published" else f"{each['field']} [{each['role']}]"
        read_as = str(each["at"] or each["day"] or each["precision"] or "")
        cells = (each["origin"], field, each["raw"], read_as.replace("T", " "), zone, outcome)
        style = next((style for word, style in _STYLES.items() if verdict.startswith(word)), "")
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in cells), style=style)
    return table
