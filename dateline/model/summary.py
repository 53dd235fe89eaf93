"""What a run brought, as a table for people: one line a source, and the newest documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

_COLOURS = {"complete": "green", "partial": "yellow"}


@dataclass(slots=True)
class SourceLine:
    """One source's part of a run. Counts are articles; `fetched` counts pages."""

    source_id: str
    fetched: int = 0
    new: int = 0
    changed: int = 0
    duplicate: int = 0
    quarantined: int = 0
    state: str = "complete"
    """The crawl report's state."""
    reason: str = ""

    @property
    def failed(self) -> bool:
        """Whether the run must say so: anything but a complete crawl, or one that missed only some articles."""
        return self.state not in ("complete", "partial")


@dataclass(frozen=True, slots=True)
class Newest:
    """One of the newest documents: its day at the precision known, its source, and how its text begins."""

    source_id: str
    title: str
    document: str


def show(console: Console, lines: Iterable[SourceLine], newest: Iterable[Newest]) -> None:
    """Print the table of sources, then the newest documents. All page text is escaped."""
    lines = list(lines)
    table = Table("source", title="What landed", title_justify="left")
    for heading in ("fetched", "new", "changed", "duplicate", "quarantined"):
        table.add_column(heading, justify="right")
    table.add_column("state")
    for line in lines:
        counts = (line.fetched, line.new, line.changed, line.duplicate, line.quarantined)
        state = Text(line.state, style=_COLOURS.get(line.state, "red"))
        table.add_row(escape(line.source_id), *(str(count) if count else "·" for count in counts), state)
    table.add_section()
    columns = zip(*((x.fetched, x.new, x.changed, x.duplicate, x.quarantined) for x in lines), strict=True)
    table.add_row(f"{len(lines)} sources", *(str(sum(column)) for column in columns))
    console.print(table)
    for line in lines:
        if line.reason:
            style = _COLOURS.get(line.state, "red")
            console.print(Text.assemble((f"{line.source_id}: {line.state}. ", style), line.reason), soft_wrap=True)
    if not any(line.new or line.changed for line in lines) and not all(line.failed for line in lines):
        console.print("Nothing new: every article found was known already.")
    documents = list(newest)
    if documents:
        console.print("\nNewest documents", style="bold")
    width = max((len(each.source_id) for each in documents), default=0)
    for each in documents:
        text = Text.assemble(("  " + each.source_id.ljust(width + 2), "cyan"), " ".join(each.document.split()))
        console.print(text, no_wrap=True, overflow="ellipsis")
