"""WARC files that others wrote, such as those of CC-NEWS: each page is given to the source whose site it is from.

A page's source is found by its address: the hosts that a spider names, and its `article_urls`. Fetches nothing;
extracts and loads through the same stages as a crawl. Repeating an import changes nothing.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypedDict
from urllib.parse import urlsplit

from fsspec.core import url_to_fs

from dateline.archive import stage_files, warc
from dateline.model.records import Article, Page
from dateline.model.request import Refused
from dateline.model.source import BrokenSource, Source, load_source, source_of, spider_class
from dateline.model.stage_results import Extracted, Loaded
from dateline.pipeline.extraction import read_page
from dateline.pipeline.load_articles import load as load_articles

log = logging.getLogger(__name__)

HOSTS_SHOWN = 5
"""Unknown hosts that are named, those with the most pages first."""


class Imported(TypedDict):
    """What came of reading one file."""

    file: str
    sources: list[Extracted]
    pages: int
    foreign: int
    """Pages of hosts that no source is from."""
    hosts: dict[str, int]
    """Some of these hosts, with their pages."""
    others: int
    """Pages of known hosts that are no articles, by their address."""
    shared: int
    """Pages that several sources claim; the one whose own addresses are nearest has them, then the longest pattern."""
    damaged: list[str]
    """What is missing from the file, in sentences."""


@dataclass(frozen=True, slots=True)
class _Claim:
    source_id: str
    hosts: frozenset[str]
    folders: tuple[tuple[str, ...], ...]
    """The paths of its addresses, in their parts."""
    pattern: re.Pattern[str] | None

    def nearness(self, url: str) -> int:
        """How many parts of an address's path are those of one of its own addresses: `/eng/` against `/web/`."""
        parts = _parts(url)
        return max((_common(parts, folder) for folder in self.folders), default=0)


class Owners:
    """Which source a page belongs to, by its address."""

    def __init__(self, source_ids: Iterable[str]) -> None:
        self._by_host: dict[str, list[_Claim]] = {}
        for source_id in source_ids:
            try:
                claim = _claim(spider_class(source_id))
            except BrokenSource as error:
                log.warning("%s: its pages are not recognised: %s", source_id, error)
                continue
            for host in claim.hosts:
                self._by_host.setdefault(host, []).append(claim)

    def knows(self, url: str) -> bool:
        """Whether some source is from the address's host, or from one above it."""
        return any(host in self._by_host for host in _hosts_above(url))

    def of(self, url: str) -> list[str]:
        """The sources that claim an article's address, the one that says most first; none when it is no article."""
        found: dict[str, tuple[int, int, int, str]] = {}
        for distance, host in enumerate(_hosts_above(url)):
            for claim in self._by_host.get(host, ()):
                if claim.pattern is None or claim.pattern.search(url):
                    length = len(claim.pattern.pattern) if claim.pattern else 0
                    found.setdefault(claim.source_id, (distance, -claim.nearness(url), -length, claim.source_id))
        return sorted(found, key=lambda each: found[each])


def _claim(spider: type[Any]) -> _Claim:
    source = source_of(spider)
    addresses = [source.home or ""]
    for name in ("feeds", "sitemaps", "start_urls", "examples"):
        named = getattr(spider, name, ()) or ()
        addresses += [named] if isinstance(named, str) else list(named)
    hosts = {_host(address) for address in addresses} | {_host(f"//{host}") for host in getattr(spider, "hosts", ())}
    if source.article_urls:
        # A pattern that names a host, as https://www\\.example\\.org/news/ does.
        plain = source.article_urls.replace("\\.", ".").replace("\\-", "-").replace("\\/", "/")
        hosts |= {_host(found) for found in re.findall(r"https?\??://[\w.-]+", plain.replace("https?:", "https:"))}
    pattern = re.compile(source.article_urls) if source.article_urls else None
    folders = tuple({_parts(address) for address in addresses if address})
    return _Claim(source.source_id, frozenset(hosts - {""}), folders, pattern)


def _parts(address: str) -> tuple[str, ...]:
    try:
        return tuple(part for part in urlsplit(address).path.split("/") if part)
    except ValueError:
        return ()


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _host(address: str) -> str:
    try:
        found = urlsplit(address)
        host = (found.hostname or "").lower().removeprefix("www.")
        port = found.port
    except ValueError:
        return ""
    return f"{host}:{port}" if port not in (None, 80, 443) else host


def _hosts_above(url: str) -> Iterator[str]:
    host = _host(url)
    while "." in host:
        yield host
        host = host.partition(".")[2]


def files_of(names: Iterable[str]) -> list[str]:
    """The files that paths, URIs and patterns (`cc-news/*.warc.gz`) name, each once; local ones as full paths.

    Raises Refused for a name that leads to none.
    """
    found: dict[str, None] = {}
    for name in names:
        filesystem, path = url_to_fs(name)
        matched = sorted(filesystem.glob(path)) if any(mark in path for mark in "*?[") else [path]
        matched = [each for each in matched if filesystem.exists(each)]
        if not matched:
            raise Refused(f"no such file: {name}")
        for each in matched:
            if filesystem.isdir(each):
                raise Refused(f"{name} is a folder: name its files, for instance {name.rstrip('/')}/*.warc.gz")
            found[each if "file" in _protocols(filesystem) else filesystem.unstrip_protocol(each)] = None
    if not found:
        raise Refused("no file is named: give paths or URIs of WARC files, for instance cc-news/*.warc.gz")
    return list(found)


def _protocols(filesystem: Any) -> tuple[str, ...]:
    protocol = filesystem.protocol
    return (protocol,) if isinstance(protocol, str) else tuple(protocol)


def read(file: str, source_ids: Iterable[str], *, run_id: str, source_id: str | None = None) -> Imported:
    """Extract and date the pages of one file, those of each source to a file of their own; nothing is loaded.

    With `source_id` every page is taken for that source's. Raises Refused when the file is no WARC.
    """
    owners = Owners(source_ids) if source_id is None else None
    sources: dict[str, Source] = {}
    counts: dict[str, Counter[str]] = {}
    counted: Counter[str] = Counter()
    hosts: Counter[str] = Counter()
    damaged: list[str] = []
    with ExitStack() as stack:
        writers: dict[str, Any] = {}
        try:
            for page in warc.read_pages(file, source_id or "", on_warning=damaged.append):
                counted["pages"] += 1
                owner = source_id or _owner(page, owners, counted, hosts)
                if owner is None:
                    continue
                if owner not in writers:
                    sources[owner] = load_source(owner)
                    counts[owner] = Counter()
                    writers[owner] = stack.enter_context(stage_files.writing(_articles_file(run_id, file, owner)))
                record = read_page(replace(page, source_id=owner), sources[owner])
                writers[owner](stage_files.to_json(record))
                if isinstance(record, Article):
                    counts[owner]["articles"] += 1
                    counts[owner]["dated"] += record.published.during is not None
                else:
                    counts[owner]["quarantined"] += 1
        except warc.NotAnArchive as error:
            raise Refused(str(error)) from error
    imported: Imported = {
        "file": file,
        "sources": [
            {
                "source_id": owner,
                "articles_file": _articles_file(run_id, file, owner),
                "articles": count["articles"],
                "quarantined": count["quarantined"],
                "dated": count["dated"],
            }
            for owner, count in sorted(counts.items())
        ],
        "pages": counted["pages"],
        "foreign": sum(hosts.values()),
        "hosts": dict(hosts.most_common(HOSTS_SHOWN)),
        "others": counted["others"],
        "shared": counted["shared"],
        "damaged": damaged,
    }
    for sentence in sentences(imported):
        log.info("%s", sentence)
    return imported


def _owner(page: Page, owners: Owners | None, counted: Counter[str], hosts: Counter[str]) -> str | None:
    assert owners is not None
    if page.source_id:
        return page.source_id  # an archive of ours says whose it is
    claims = owners.of(page.url)
    if claims:
        counted["shared"] += len(claims) > 1
        return claims[0]
    if owners.knows(page.url):
        counted["others"] += 1
    else:
        hosts[_host(page.url)] += 1
    return None


def _articles_file(run_id: str, file: str, source_id: str) -> str:
    """Where the articles of one file and source lie; files of one name in several folders do not meet."""
    stem = re.sub(r"[^A-Za-z0-9_-]+", "_", Path(file).name.partition(".")[0])[:80]
    digest = hashlib.sha256(file.encode()).hexdigest()[:8]
    return stage_files.run_file(run_id, source_id, f"{stem}-{digest}.articles.jsonl.gz")


def load(imported: Imported, *, run_id: str, loaded_at: datetime) -> list[Loaded]:
    """Load what one file gave, source by source, each in one transaction."""
    return [
        load_articles(each["source_id"], each["articles_file"], report=None, run_id=run_id, loaded_at=loaded_at)
        for each in imported["sources"]
    ]


def sentences(imported: Imported) -> list[str]:
    """What came of a file, in lines for a log."""
    lines = [f"{imported['file']}: {imported['pages']} pages"]
    lines += [
        f"  {each['source_id']}: {each['articles']} articles, {each['dated']} of them dated, "
        f"{each['quarantined']} quarantined"
        for each in imported["sources"]
    ]
    if imported["others"]:
        lines.append(f"  {imported['others']} pages of known sites are no articles by their address")
    if imported["foreign"]:
        named = ", ".join(f"{host} {pages}" for host, pages in imported["hosts"].items())
        lines.append(f"  {imported['foreign']} pages are of hosts that no source is from: {named}")
    if imported["shared"]:
        lines.append(f"  {imported['shared']} pages are claimed by several sources; the nearest address has them")
    return lines + [f"  {each}" for each in imported["damaged"]]
