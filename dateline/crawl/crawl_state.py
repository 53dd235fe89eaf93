"""One crawl's memory: what it was asked, what it knows, what it has seen, and how that is judged in the end.

Knows nothing of scrapy: the spider tells it what happened. It judges; it does not fetch.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

import fsspec

from dateline.archive.warc import WarcWriter, warc_uri
from dateline.model.proof import TAIL, ListKind, ListRead, in_order, prove, witnesses
from dateline.model.records import CrawlReport, Failure, Page
from dateline.model.source import Source, spider_file
from dateline.model.window import Window, out_of_reach

Trouble = Literal["blocked", "unreachable", "broken"]
State = Literal["complete", "partial", "blocked", "unreachable", "broken", "stopped"]

BLOCKED_IN_A_ROW = 5
"""Article pages refused, with none granted, after which a crawl gives up rather than knock on every door."""


@dataclass(frozen=True, slots=True)
class Known:
    """A row of the frontier: an address that was fetched before."""

    url: str
    canonical_url: str
    etag: str | None = None
    last_modified: str | None = None
    listed_modified: str | None = None
    fetched_at: datetime | None = None
    due: bool = False
    listed_on: str | None = None
    """The discovery page that listed it when that was last read."""
    listed_place: int = 0


def read_frontier(uri: str | None) -> dict[str, Known]:
    """Known addresses by canonical URL."""
    rows: dict[str, Known] = {}
    if uri is None:
        return rows
    with fsspec.open(uri, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.strip():
                continue
            row = json.loads(line)
            fetched_at = row.get("fetched_at")
            rows[row["canonical_url"]] = Known(
                url=row["url"],
                canonical_url=row["canonical_url"],
                etag=row.get("etag"),
                last_modified=row.get("last_modified"),
                listed_modified=row.get("listed_modified"),
                fetched_at=datetime.fromisoformat(fetched_at) if fetched_at else None,
                due=bool(row.get("due")),
                listed_on=row.get("listed_on"),
                listed_place=row.get("listed_place") or 0,
            )
    return rows


@dataclass(slots=True)
class OpenList:
    """One discovery list while its pages are read: what `ListRead` says of it in the end."""

    kind: ListKind
    links: int = 0
    floor: date | None = None
    days: list[date] = field(default_factory=list)
    tail: list[tuple[str, date | None]] = field(default_factory=list)
    """Canonical URLs with their latest day; of a complete list all that are dated."""

    def read(self, address: str, kind: ListKind, known: Mapping[str, Known]) -> ListRead:
        """The list as it was read."""
        tail = self.tail
        if kind == "complete":  # in no order
            dated = [pair for pair in tail if pair[1] is not None]
            ends = [*tail[: TAIL // 2], *tail[-(TAIL // 2) :]]
            tail = sorted(dated, key=lambda pair: pair[1] or date.max, reverse=True) or ends
        tail = tail[-TAIL:]
        fetched = [row.fetched_at if (row := known.get(url)) else None for url, _ in tail[-witnesses(self.links) :]]
        times = [each for each in fetched if each is not None]
        return ListRead(
            address,
            kind,
            self.links,
            tuple(tail),
            kind == "complete" or in_order(self.days),
            self.floor,
            max(times) if times and len(times) == len(fetched) else None,
        )


@dataclass(slots=True)
class Run:
    """One crawl of one source."""

    source: Source
    window: Window
    archive_root: str
    run_id: str
    started_at: datetime
    frontier: Mapping[str, Known] = field(default_factory=dict)
    refetch: bool = False
    recheck: bool = False
    """Discover nothing: look again at the pages of the frontier that are due."""
    probe: int = 0
    """Look only whether the source works: a few discovery pages, and so many of the articles that they list at most."""
    overlap: int | None = None
    """Days before the window that are looked at again; None for what the spider says."""

    probed: int = 0
    seen: set[str] = field(default_factory=set)
    """Canonical URLs that this crawl has already decided on."""
    rows: int = 0
    """Links found before `article_urls` was asked."""
    found_pager: str = ""
    """The first next page that was found on a list whose spider states no paging, with its signs."""
    malformed: int = 0
    """Links whose address is none, which were skipped."""
    listings: int = 0
    listed: dict[str, list[str]] = field(default_factory=dict)
    """Canonical URLs by discovery page, in the order in which they stand there."""
    counts: dict[str, int] = field(default_factory=dict)
    """Links of the expected shape on each discovery page that parsed, none included."""
    challenge: str = ""
    """Whose challenge page was met."""
    in_window: int = 0
    known: int = 0
    fetched: int = 0
    unmodified: list[str] = field(default_factory=list)
    bytes: int = 0
    newest: date | None = None
    oldest: date | None = None
    met_since: date | None = None
    """When the lists were last known to hold what they hold now: day of the first fetch of a known link on them."""
    robots: str = "allowed"
    statuses: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    troubles: list[tuple[Trouble, str]] = field(default_factory=list)
    """Discovery pages that could not be used, each with a sentence."""
    errors: list[str] = field(default_factory=list)
    """What the spider raised."""
    gaps: list[str] = field(default_factory=list)
    """Why the window may not be covered although everything answered."""
    ended_early: list[str] = field(default_factory=list)
    """Those of the gaps that only say that a list was not read as far back as it should be."""
    unfinished: set[str] = field(default_factory=set)
    """Addresses of the lists that were left before their end."""
    lists: dict[str, OpenList] = field(default_factory=dict)
    """The discovery lists by their address."""
    listed_days: dict[str, tuple[date | None, date | None]] = field(default_factory=dict)
    """First and last day that the printed dates allow, by address, of the pages that were asked for."""
    stopped: str | None = None
    _writer: WarcWriter | None = None

    @property
    def looked_at(self) -> Window:
        """The window opened by the overlap."""
        return self.window.widened(self.source.overlap if self.overlap is None else self.overlap)

    def meets(self, row: Known) -> None:
        """A link on a list that is known already. A list of the latest articles has lost none since it was fetched."""
        if row.fetched_at is not None:
            day = row.fetched_at.astimezone(self.source.zone).date()
            self.met_since = min(self.met_since or day, day)

    def list_page(
        self,
        address: str,
        kind: ListKind,
        links: Iterable[tuple[str, tuple[date, date] | None]],
        *,
        floor: date | None = None,
    ) -> None:
        """Note a page of a list: its links in their order, by canonical URL, with the days that their dates may mean.

        A list that was asked for the window's days and answers with others was not asked.
        """
        found = self.lists.setdefault(address, OpenList(kind, floor=floor))
        margin = self.looked_at.widened(1)
        for url, span in links:
            found.links += 1
            found.tail.append((url, span[1] if span else None))
            if span is not None:
                found.days.append(span[1])
                if found.kind == "asked" and (span[1] < margin.start or span[0] > margin.end):
                    found.kind = "latest"

    def end_early(self, sentence: str) -> None:
        """A list was left before it reached the window's start."""
        self.gaps.append(sentence)
        self.ended_early.append(sentence)

    def read_lists(self) -> tuple[ListRead, ...]:
        """The lists on which a proof can rest: none when a discovery page or a part of one is missing."""
        missing = [gap for gap in self.gaps if gap not in self.ended_early]
        if self.recheck or self.stopped or self.errors or self.troubles or missing:
            return ()
        return tuple(
            each.read(
                address, "latest" if each.kind == "asked" and address in self.unfinished else each.kind, self.frontier
            )
            for address, each in self.lists.items()
        )

    @property
    def sees_from(self) -> date | None:
        """First day that the lists still held, where that lies after the window's start; None when they go back to it,
        or have no dates that tell."""
        if self.source.goes_back or self.oldest is None or not self.listings:
            return None
        first = min(self.oldest, self.met_since or self.oldest)
        return first if first > self.window.start else None

    def archive(self, page: Page, role: str, *, refers_to: datetime | None = None) -> Page:
        """Put a page into this run's WARC, which is begun with the first."""
        if self._writer is None:
            self._writer = WarcWriter(warc_uri(self.archive_root, self.source.source_id, self.started_at, self.run_id))
        self.bytes += len(page.body)
        return self._writer.write(page, role, refers_to=refers_to)

    def fail(self, url: str, reason: str, detail: str, *, status: int | None = None, page: Page | None = None) -> None:
        """An article page that could not be fetched."""
        self.failures.append(
            Failure(
                source_id=self.source.source_id,
                url=url,
                stage="crawl",
                reason=reason,
                detail=detail,
                fetched_at=page.fetched_at if page else None,
                archive=page.archive if page else None,
                archive_offset=page.archive_offset if page else None,
                status=status,
            )
        )

    def delisted(self) -> dict[str, tuple[str, str, str]]:
        """Known pages that vanished from between neighbours which are still listed: where, the newer and the older."""
        before: dict[str, list[Known]] = {}
        for row in self.frontier.values():
            if row.listed_on in self.listed:
                before.setdefault(row.listed_on, []).append(row)
        return {
            url: (page, *neighbours)
            for page, rows in before.items()
            for url, neighbours in vanished(
                [row.canonical_url for row in sorted(rows, key=lambda row: row.listed_place)], self.listed[page]
            ).items()
            if url not in self.seen
        }

    @property
    def refused_everywhere(self) -> bool:
        """The site refuses article pages and has granted none."""
        blocked = sum(failure.reason == "blocked" for failure in self.failures)
        return blocked >= BLOCKED_IN_A_ROW and not self.fetched and not self.unmodified

    def finish(self, finished_at: datetime) -> CrawlReport:
        """Give the WARC its name, judge the run and tell it."""
        if self._writer is not None:
            self._writer.close()
        sees_from = self.sees_from
        lists = self.read_lists()
        proof = prove(lists, self.looked_at.start)
        if sees_from is not None:
            self._say_what_is_out_of_reach(sees_from)
        state, reason = self.judge()
        return CrawlReport(
            source_id=self.source.source_id,
            run_id=self.run_id,
            window=str(self.window),
            started_at=self.started_at,
            finished_at=finished_at,
            state=state,
            reason=reason,
            archive=self._writer.uri if self._writer else None,
            listings=self.listings,
            links=len(self.seen),
            in_window=self.in_window,
            known=self.known,
            fetched=self.fetched,
            not_modified=len(self.unmodified),
            unmodified=tuple(self.unmodified),
            failed=len(self.failures),
            bytes=self.bytes,
            newest_listed=self.newest.isoformat() if self.newest else None,
            oldest_listed=self.oldest.isoformat() if self.oldest else None,
            overlap=(self.window.start - self.looked_at.start).days,
            whole=bool(self.listings) and not (self.stopped or self.errors or self.troubles or self.gaps),
            sees_from=sees_from.isoformat() if sees_from else None,
            proof=proof,
            lists=lists,
            listed_days=dict(self.listed_days),
            robots=self.robots,
            statuses=dict(sorted(self.statuses.items())),
            failures=tuple(self.failures),
            listed={page: tuple(urls) for page, urls in self.listed.items()},
            delisted=self.delisted(),
            unread=tuple(dict.fromkeys(sentence for _, sentence in self.troubles)),
            counts=dict(self.counts),
            malformed=self.malformed,
            found_pager=self.found_pager,
            challenge=self.challenge,
        )

    def _say_what_is_out_of_reach(self, sees_from: date) -> None:
        if sees_from >= self.window.end:
            self.gaps.append(out_of_reach(self.window, sees_from))
        elif self.frontier and self.seen and self.met_since is None:
            self.gaps.append(
                f"none of the {len(self.seen)} links on the lists is known: they may have rolled over since they were "
                f"last read, and hold nothing before {sees_from}; run this source more often"
            )

    def judge(self) -> tuple[State, str]:
        """The state of the run and its reason in one sentence, empty when complete."""
        if self.stopped:
            return "stopped", self.stopped
        if self.errors:
            return "broken", _first_of(self.errors)
        if not self.listings and not self.recheck:
            return self._judge_blind()
        if self.rows and not self.seen:
            return "broken", (
                f"{self.rows} links were found but none matches article_urls {self.source.article_urls!r}: "
                f"compare it with the site and correct {spider_file(self.source.source_id)}"
            )
        if self.troubles:
            return "partial", _first_of([sentence for _, sentence in self.troubles])
        serious = [failure for failure in self.failures if not self._retraction(failure)]
        if serious:
            first = f"{serious[0].url}: {serious[0].detail or serious[0].reason}"
            if not self.fetched and not self.unmodified and all(each.reason == "blocked" for each in serious):
                return "blocked", f"the site refuses its article pages, the first of {len(serious)} being {first}"
            if self.recheck and not self.fetched and not self.unmodified and len(serious) == len(self.failures):
                return "unreachable", f"none of {len(serious)} pages could be looked at, the first being {first}"
            return "partial", f"{len(serious)} article pages could not be fetched, the first being {first}"
        if self.gaps and not self.probe:
            return "partial", _first_of(self.gaps)
        return "complete", ""

    def _judge_blind(self) -> tuple[State, str]:
        """No discovery page could be used."""
        order: tuple[Trouble, ...] = ("blocked", "unreachable", "broken")
        for state in order:
            sentences = [sentence for trouble, sentence in self.troubles if trouble == state]
            if sentences:
                return state, _first_of(sentences)
        return "broken", f"{spider_file(self.source.source_id)} names no address at which to discover articles"

    def _retraction(self, failure: Failure) -> bool:
        """A known page that is gone is news about the page, not a failure of the crawl."""
        return failure.reason == "gone" and any(row.url == failure.url for row in self.frontier.values())


def vanished(before: Sequence[str], now: Sequence[str]) -> dict[str, tuple[str, str]]:
    """What stood in a list and is missing now between neighbours that stand: the newer and the older one of each.

    What falls off the end with age has no older neighbour left. Nothing is said of a list that was put into another
    order, or of which more than a quarter vanished at once.
    """
    place = {url: number for number, url in enumerate(now)}
    order = [place[url] for url in before if url in place]
    if order != sorted(order):
        return {}
    found: dict[str, tuple[str, str]] = {}
    waiting: list[tuple[str, str]] = []
    newer = now[0] if now and now[0] not in before else None
    for url in before:
        if url in place:
            found.update({gone: (above, url) for gone, above in waiting})
            newer, waiting = url, []
        elif newer is not None:
            waiting.append((url, newer))
    return found if len(found) <= max(1, len(before) // 4) else {}


def _first_of(sentences: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(sentences))
    return distinct[0] + (f" (and {len(distinct) - 1} more)" if len(distinct) > 1 else "")


def passed_over(source_id: str, window: Window, sees_from: date, *, run_id: str, started_at: datetime) -> CrawlReport:
    """The report of a crawl that was not begun, because the lists are known to hold nothing of its days."""
    return CrawlReport(
        source_id=source_id,
        run_id=run_id,
        window=str(window),
        started_at=started_at,
        finished_at=started_at,
        state="partial",
        reason=out_of_reach(window, sees_from),
        sees_from=sees_from.isoformat(),
    )


def broken_report(
    source_id: str,
    window: Window,
    *,
    run_id: str,
    started_at: datetime,
    finished_at: datetime,
    reason: str,
    state: Literal["broken", "stopped"] = "broken",
    extra: Mapping[str, Any] | None = None,
) -> CrawlReport:
    """The report of a crawl that could not make its own."""
    return CrawlReport(
        source_id=source_id,
        run_id=run_id,
        window=str(window),
        started_at=started_at,
        finished_at=finished_at,
        state=state,
        reason=reason,
        **(extra or {}),
    )
