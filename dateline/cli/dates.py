"""`dateline dates explain URL|FILE`: an address or a stored page in, its date evidence out.

Fetches one page as a crawl would, and stores nothing.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from dateline.cli.date_explanation import explain as print_explanation
from dateline.cli.read import saved_at
from dateline.model.records import Page
from dateline.model.source import BrokenSource, UnknownSource, load_source
from dateline.pipeline.read_document import UNKNOWN

app = typer.Typer(help="Look at how dates are read.", no_args_is_help=True)


class NotFetched(Exception):
    """The page could not be fetched; the message says why and what to do."""


@app.callback()
def _group() -> None:
    """Look at how dates are read."""


@app.command()
def explain(
    page: Annotated[str, typer.Argument(metavar="URL|FILE", help="An article's address, or a stored HTML file.")],
    source: Annotated[str, typer.Option(help="Read it with the facts of this source.")] = "",
    url: Annotated[str, typer.Option(help="The address that a stored file came from.")] = "",
    fetched: Annotated[
        str, typer.Option(help="When a stored file was fetched, ISO 8601; default: its time stamp.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print the candidates as JSON.")] = False,
) -> None:
    """Show every date found for one page, which of them won, and why."""
    console = Console(stderr=as_json)
    try:
        facts = load_source(source) if source else UNKNOWN
        if page.startswith(("http://", "https://")):
            fetched_page = fetch(page, source)
        else:
            fetched_page = stored(Path(page), facts.source_id, url, fetched)
    except (UnknownSource, BrokenSource, NotFetched, OSError, ValueError) as error:
        typer.echo(f"dateline dates explain: {error}", err=True)
        raise typer.Exit(2) from error
    published = print_explanation(fetched_page, facts, console)
    if as_json and published is not None:
        typer.echo(json.dumps([dict(each) for each in published.evidence], ensure_ascii=False, indent=1))
    raise typer.Exit(0 if published is not None and published.during is not None else 1)


def stored(path: Path, source_id: str, url: str, fetched: str) -> Page:
    """A page from a file. Raises OSError when it cannot be read, ValueError for a malformed time."""
    moment = datetime.fromisoformat(fetched) if fetched else saved_at(path)
    moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    address = url or path.resolve().as_uri()
    return Page(source_id, address, address, 200, {"content-type": "text/html"}, path.read_bytes(), moment)


def fetch(url: str, source: str) -> Page:
    """One page from the web, fetched as a crawl would. Raises NotFetched with the reason why there is none."""
    from dateline.crawl.session import Session  # scrapy takes 0.5 s to import, which a stored page need not pay

    with Session(url, source_id=source or None) as session:
        answer = session(url)
    if answer.usable is None:
        raise NotFetched(f"{answer.reason}; save the page and give the file instead")
    return answer.usable
