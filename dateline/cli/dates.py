"""`dateline dates explain URL|FILE`: an address or a stored page in, its date evidence out.

Fetches one page, politely, and stores nothing. The clock is read here and nowhere below.
"""

from __future__ import annotations

import json
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urljoin, urlsplit

import httpx
import typer
from protego import Protego
from rich.console import Console

from dateline.model.records import Page
from dateline.model.source import BrokenSource, UnknownSource, load_source
from dateline.pipeline.read_document import UNKNOWN

app = typer.Typer(help="Look at how dates are read.", no_args_is_help=True)

REDIRECTS = 5
LARGEST = 10_000_000
"""Bytes of a page that are read; no article is longer."""


class NotFetched(Exception):
    """The page cannot be had; the message says why and what to do."""


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
    from dateline.cli.date_explanation import explain as print_explanation

    console = Console(stderr=as_json)
    try:
        facts = load_source(source) if source else UNKNOWN
        if page.startswith(("http://", "https://")):
            fetched_page = fetch(page, facts.source_id, datetime.now(UTC))
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
    body = path.read_bytes()
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    if changed.year < 1995:  # unpacked from an archive that keeps no times
        changed = datetime.now(UTC)
    moment = datetime.fromisoformat(fetched) if fetched else changed
    moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    address = url or path.resolve().as_uri()
    return Page(source_id, address, address, 200, {"content-type": "text/html"}, body, moment)


def fetch(url: str, source_id: str, now: datetime) -> Page:
    """One page from the web. Raises NotFetched for refused addresses, robots.txt, errors and what is not HTML."""
    from dateline.crawl import opt_out
    from dateline.crawl.crawler_settings import user_agent

    try:
        opted_out = opt_out.hosts()
    except opt_out.BadList as error:
        raise NotFetched(str(error)) from error
    with httpx.Client(headers={"user-agent": user_agent()}, timeout=30, follow_redirects=False) as client:
        address = url
        for _ in range(REDIRECTS + 1):
            if host := opt_out.entry_for(address, opted_out):
                raise NotFetched(f"{address} is not fetched: {host} has opted out of being crawled")
            _ask_robots(client, address)
            status, headers, body = _get(client, address)
            if status in (301, 302, 303, 307, 308) and headers.get("location"):
                address = urljoin(address, headers["location"])
                continue
            if status >= 400:
                raise NotFetched(f"{address} answers {status}")
            return Page(source_id, url, address, status, headers, body, now)
    raise NotFetched(f"{url} redirects more than {REDIRECTS} times")


def _ask_robots(client: httpx.Client, url: str) -> None:
    """RFC 9309: 4xx allows, 5xx or no answer disallows."""
    robots = urljoin(url, "/robots.txt")
    for _ in range(REDIRECTS + 1):
        status, headers, body = _get(client, robots)
        if status not in (301, 302, 303, 307, 308) or not headers.get("location"):
            break
        robots = urljoin(robots, headers["location"])
    if status >= 500:
        raise NotFetched(f"{robots} answers {status}: the site does not say that it may be read")
    agent = client.headers["user-agent"]
    if status < 300 and not Protego.parse(body.decode("utf-8", "replace")).can_fetch(url, agent):
        raise NotFetched(f"robots.txt asks not to fetch {url}; save the page and give the file instead")


def _get(client: httpx.Client, url: str) -> tuple[int, dict[str, str], bytes]:
    """One request to an address that was looked up and judged first; the connection goes to that very address."""
    target, host = _judged(url)
    request = client.build_request(
        "GET", target, headers={"host": host}, extensions={"sni_hostname": host.split(":")[0]}
    )
    body = bytearray()
    try:
        response = client.send(request, stream=True)
        try:
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > LARGEST:
                    raise NotFetched(f"{url} is larger than {LARGEST // 1_000_000} MB")
        finally:
            response.close()
    except httpx.HTTPError as error:
        raise NotFetched(f"{url}: {error or type(error).__name__}") from error
    return response.status_code, {name.lower(): value for name, value in response.headers.items()}, bytes(body)


def _judged(url: str) -> tuple[httpx.URL, str]:
    """The URL with its host replaced by a public address of it, and the host as the server knows it."""
    from dateline.crawl.guards import private_allowed, refusal, refused_url

    allowed = private_allowed()
    reason = refused_url(url, allow_private=allowed)
    if reason:
        raise NotFetched(f"{url} is refused: {reason}; DATELINE_ALLOW_PRIVATE=1 allows it")
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    try:
        found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except OSError as error:
        raise NotFetched(f"{host} is not known: {error}") from error
    for address in found:
        reason = None if allowed else refusal(address)
        if reason is None:
            return httpx.URL(url).copy_with(host=address), parts.netloc.rpartition("@")[2]
    raise NotFetched(f"{host} resolves to {found[0]}, {reason}; DATELINE_ALLOW_PRIVATE=1 allows it")
