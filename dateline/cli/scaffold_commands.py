"""The commands that write files for review: `save-page` and `new-source`. Holds no logic of theirs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from dateline.cli.terminal import Stop, err, one_line_errors, out
from dateline.crawl.session import Answer, Session
from dateline.model.records import Link
from dateline.model.source import load_source, spider_class, spider_file
from dateline.model.urls import is_home
from dateline.scaffold import stored_pages
from dateline.scaffold.proposal import NoProposal, propose


def save_page(
    source: Annotated[str, typer.Argument(help="The source's id.")],
    url: Annotated[str, typer.Argument(help="An article of it; empty: read its stored pages again.")] = "",
    accept: Annotated[bool, typer.Option(help="Take what is read now as the expectation.")] = False,
    listed_date: Annotated[str, typer.Option(help="The date as printed beside the link to the page.")] = "",
    listed_title: Annotated[str, typer.Option(help="The title as printed in the link.")] = "",
    folder: Annotated[Path | None, typer.Option(help="Where pages are stored; default: tests/pages.")] = None,
) -> None:
    """Store an article page and what must be read from it, for the tests. Please review what it wrote.

    Exit status 1 when an expectation has changed and --accept was not given.
    """
    with one_line_errors():
        facts = load_source(source)
        ours = spider_class(source).__module__.startswith("spiders.")
    if folder is None and not ours:
        raise Stop(f"{source} is no source of this repository: say with --folder where its pages are stored")
    where = folder or stored_pages.FOLDER
    if not url:
        pages = [(stored, stored.page(facts)) for stored in stored_pages.of_source(source, where)]
        if not pages:
            raise Stop(f"no page of {source} is stored under {where}; name the address of an article")
    else:
        with err.status(f"fetching {escape(url)}"), Session(url, source_id=source) as fetch:
            answer = fetch(url)
        page = answer.usable
        if page is None:
            raise Stop(f"nothing is stored: {answer.reason}")
        if is_home(page.final_url):
            raise Stop(f"nothing is stored: {page.final_url} is a front page, not an article")
        if facts.article_urls and not re.search(facts.article_urls, url):
            raise Stop(f"nothing is stored: article_urls {facts.article_urls!r} of {source} does not match {url}")
        if listed_date or listed_title:
            link = Link(url, source, "listing", title=listed_title or None, published=listed_date or None)
            page = replace(page, link=link)
        pages = [(stored_pages.place(page, where), page)]
    changed = False
    for stored, page in pages:
        found = stored_pages.read(page, facts)
        if url and "unreadable" in found and not stored.json.exists():
            raise Stop(f"nothing is stored: {page.final_url} cannot be read as an article ({found['unreadable']})")
        expected = stored.record()
        differing = stored_pages.differences(expected, found) if expected else {}
        name = escape(_shown(stored.html))
        if not expected:
            stored.write(page, found)
            out.print(f"stored {name} and its record; please review {escape(_shown(stored.json))}:", soft_wrap=True)
            out.print(_record(found))
        elif not differing:
            out.print(f"{name}: read as expected", soft_wrap=True)
        else:
            for line in stored_pages.as_diff(differing):
                out.print(line, markup=False, highlight=False, soft_wrap=True)
            if accept:
                stored.write(page, found)
                out.print(f"{name}: accepted; please review the diff above", soft_wrap=True)
            else:
                changed = True
                out.print(f"{name}: unchanged; --accept takes what is read now", soft_wrap=True)
    if ours and facts.status == "unverified":
        out.print(
            f'{spider_file(source)} says status = "unverified"; with a stored page it is "documented" '
            "(name the page in its evidence)",
            markup=False,
            soft_wrap=True,
        )
    raise typer.Exit(1 if changed else 0)


def new_source(
    url: Annotated[str, typer.Argument(help="Its front page, the page that lists its news, a feed or a sitemap.")],
    source_id: Annotated[str, typer.Option("--id", help="Name of the source, such as lk_mfa; default: made up.")] = "",
    publisher: Annotated[str, typer.Option(help="Who speaks, in English.")] = "",
    kind: Annotated[str, typer.Option(help="ministry, news, wire or igo.")] = "",
    country: Annotated[str, typer.Option(help="ISO 3166-1 alpha-2.")] = "",
    language: Annotated[str, typer.Option(help="BCP 47.")] = "",
    timezone: Annotated[str, typer.Option(help="IANA zone in which the site prints its dates.")] = "",
    calendar: Annotated[str, typer.Option(help="Calendar that it prints, such as persian.")] = "",
    date_order: Annotated[str, typer.Option(help="DMY, MDY or YMD.")] = "",
    folder: Annotated[
        Path | None, typer.Option(help="Where spiders/ and tests/pages/ are; default: this repository.")
    ] = None,
    dry_run: Annotated[bool, typer.Option(help="Show what would be written, and write nothing.")] = False,
) -> None:
    """Propose a source: look at a site, show the first articles that it would collect, and write spider, stored page
    and expected record for review.

    Exit status 2 when a spider of that name is there already, or nothing can be proposed; nothing is written then.
    """
    given = {
        "source_id": source_id, "publisher": publisher, "kind": kind, "country": country.upper(), "language": language,
        "timezone": timezone, "calendar": calendar, "date_order": date_order.upper(),
    }  # fmt: skip
    if not re.match(r"https?://", url):
        url = f"https://{url}"
    if source_id and not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", source_id):
        raise Stop(f"{source_id!r} is no name for a source: small letters, digits and single underscores")
    today = datetime.now(UTC).date()
    with one_line_errors(), err.status(f"looking at {escape(url)}") as status, Session(url) as session:

        def fetch(address: str) -> Answer:
            status.update(f"fetching {escape(address)}")
            return session(address)

        try:
            proposal = propose(url, fetch, today, stated={key: value for key, value in given.items() if value})
        except NoProposal as refusal:
            raise Stop(f"nothing is proposed: {refusal}") from refusal
    table = Table("published", "confidence", "title", "characters", "address")
    for sample in proposal.samples:
        published, draft = sample.published, sample.draft
        day = published.on or published.raw or "-"
        cells = (day, published.confidence or "-", draft.title or "-", len(draft.body), sample.page.final_url)
        table.add_row(*(escape(str(cell)) for cell in cells))
    out.print(table)
    for note in (*proposal.unread, *proposal.notes):
        out.print(f"note: {note}", markup=False, soft_wrap=True)
    where = folder or stored_pages.FOLDER.parents[1]
    spider = where / "spiders" / f"{proposal.source.source_id}.py"
    if dry_run:
        out.print(proposal.spider(), markup=False, highlight=False, soft_wrap=True)
        return
    if spider.exists():
        raise Stop(f"nothing is written: {_shown(spider)} is there already; name another with --id")
    spider.parent.mkdir(parents=True, exist_ok=True)
    spider.write_text(proposal.spider(), "utf-8")
    written = [spider]
    for sample in proposal.samples[:1]:
        stored = stored_pages.place(sample.page, where / "tests" / "pages")
        stored.write(sample.page, stored_pages.read(sample.page, proposal.source))
        written += [stored.html, stored.json]
    out.print("written, please review: " + ", ".join(map(_shown, written)), markup=False, soft_wrap=True)


def _shown(path: Path) -> str:
    """A path as short as it can be said from here."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def _record(found: dict[str, object]) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False)
    for name, value in found.items():
        text = str(value) if value is not None else "-"
        if name == "body":
            text = f"{len(text)} characters: {text[:150]} … {text[-100:]}" if len(text) > 300 else text
        table.add_row(name, escape(text))
    return table
