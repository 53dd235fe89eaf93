"""The hosts whose operators asked not to be crawled: our own list, and the file that `DATELINE_OPT_OUT` names.

One host a line, with everything below it; `#` begins a comment. Knows nothing of scrapy: `dateline.crawl.politeness`
refuses the requests.
"""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

from dateline.model import settings

OURS = "opted_out.txt"
"""The list in the package `spiders`, which holds for every installation."""
HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.(?!-)[a-z0-9_-]{1,63})*", re.ASCII)


class BadList(ValueError):
    """An opt-out list cannot be read. Nothing is crawled then: a request that nobody understood must not be passed
    over."""


def hosts() -> frozenset[str]:
    """All hosts that have opted out, in lower case and ASCII.

    Raises BadList for a file that is missing, or a line that names no host.
    """
    ours = files("spiders").joinpath(OURS)
    found = _read(ours.read_text("utf-8"), f"spiders/{OURS}")
    named = settings.OPT_OUT.value()
    if named:
        try:
            found |= _read(Path(named).read_text("utf-8"), named)
        except (OSError, UnicodeDecodeError) as error:
            raise BadList(f"DATELINE_OPT_OUT names {named}, which cannot be read: {error}") from error
    return found


def entry_for(url: str, opted_out: frozenset[str]) -> str | None:
    """The entry that forbids an address: its host, or one above it; None when nothing does."""
    labels = _ascii(urlsplit(url).hostname or "").split(".")
    above = (".".join(labels[start:]) for start in range(len(labels)))
    return next((host for host in above if host in opted_out), None)


def _read(text: str, name: str) -> frozenset[str]:
    found = set()
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        entry = line.partition("#")[0].strip()
        if not entry:
            continue
        host = _ascii(_host(entry))
        if not HOST.fullmatch(host):
            raise BadList(f"{name}, line {number}: {entry!r} names no host; write it as example.org")
        found.add(host)
    return frozenset(found)


def _host(entry: str) -> str:
    """The host of an entry, which may be written as an address or with a leading `*.`."""
    try:
        named = urlsplit(entry if "://" in entry else f"//{entry}").hostname or ""
    except ValueError:
        return ""
    return named.removeprefix("*.").removeprefix(".")


def _ascii(host: str) -> str:
    host = host.lower().rstrip(".")
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
