"""Which days a crawl proved to have seen: from the lists that it read, and from nothing else.

Pure. This is the only place that decides it: the crawl states it in its report, the load completes it with the days of
the articles of undated lists, and the coverage history claims nothing beyond it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Literal

ListKind = Literal["latest", "asked", "complete"]
Basis = Literal["complete", "asked", "window_start", "oldest_listed", "oldest_published", "nothing"]

TAIL = 10
"""Last links of a list that are kept as witnesses of how far back it goes."""
FEWEST, WITNESSES = 3, 5
"""Last links, of a short and of a long list, that must all be older than a day before that day counts as reached: one
or two of them may be back-dated or pinned. A list of no more links than the fewest proves nothing."""

BASES: dict[Basis, str] = {
    "complete": "the sitemaps were read whole",
    "asked": "the list of exactly these days was read to its end",
    "window_start": "the list was read back to the window's start",
    "oldest_listed": "the list was read back to its oldest dated entries",
    "oldest_published": "the list was read back to the oldest articles on it",
    "nothing": "nothing shows how far back the list goes",
}


@dataclass(frozen=True, slots=True)
class ListRead:
    """One discovery list, over all the pages of it that were read."""

    address: str
    kind: ListKind = "latest"
    """`latest`: the latest links, newest first. `asked`: the links of the window, by a question that names it, read to
    the end. `complete`: a sitemap that was read whole."""
    links: int = 0
    tail: tuple[tuple[str, date | None], ...] = ()
    """The last links in their order: canonical URL, and the latest day that the printed date may mean. Of a complete
    list the oldest ones, or the first and the last ones where no date is printed."""
    in_order: bool = True
    """False when the dates do not fall from one link to the next."""
    floor: date | None = None
    """The first day that such a list can hold, whatever it dates older; None where nothing limits it."""
    known_since: datetime | None = None
    """When the last links had all been fetched by earlier crawls; what was added after that stands above them."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What the lists of a crawl prove."""

    since: date | None = None
    """First day of which everything listed was seen; None when nothing is proven of any day."""
    basis: Basis = "nothing"
    known_since: datetime | None = None
    """Everything that was added to the lists after this instant was seen; None when that is not known."""

    def covers(self, day: date) -> bool:
        return self.since is not None and day >= self.since


NOTHING = Proof()


def prove(lists: Sequence[ListRead], start: date, published: Mapping[str, date] | None = None) -> Proof:
    """What these lists prove together; `start` is the first day that the crawl looked at.

    `published` gives the days of articles by canonical URL, for links beside which no date is printed. A source is seen
    from a day on when each of its lists reaches that day.
    """
    reached = [(each, _reach(each, start, published or {})) for each in lists]
    if any(each.kind == "complete" and basis == "complete" for each, (_, basis) in reached):
        # A news sitemap beside sitemaps of everything adds to them, and limits nothing.
        reached = [pair for pair in reached if pair[0].floor is None]
    found = [reach for _, reach in reached]
    if not found:
        return NOTHING
    latest = [each.known_since for each in lists if each.kind == "latest"]
    known = [each for each in latest if each is not None]
    known_since = max(known) if known and len(known) == len(latest) else None
    if any(since is None for since, _ in found):
        return Proof(known_since=known_since)
    since, basis = max((since, basis) for since, basis in found if since is not None)
    return Proof(since, basis, known_since)


def _reach(read: ListRead, start: date, published: Mapping[str, date]) -> tuple[date | None, Basis]:
    if read.kind == "asked":
        return start, read.kind
    if read.kind == "complete":
        # One that lists nothing older than the window may hold the latest articles only. Equal dates say nothing: many
        # sites stamp each entry with the time at which the sitemap was written.
        listed = [day for _, day in read.tail if day is not None]
        if len(listed) > 1 and len(set(listed)) == 1:
            return start, read.kind
        oldest = sorted(listed or (published[url] for url, _ in read.tail if url in published))[:2]
        if not oldest:
            return None, "nothing"
        if oldest[-1] >= start:
            return oldest[-1] + timedelta(days=1), "oldest_listed" if listed else "oldest_published"
        return start, read.kind
    if read.floor is not None and 0 < read.links <= FEWEST:
        # So short a list was not cut off at its end: it holds what its rule says.
        return max(read.floor, start), "complete"
    days = [(listed or published.get(url), listed is None) for url, listed in read.tail]
    known = [(day, undated) for day, undated in days if day is not None]
    needed = witnesses(read.links)
    if not needed or len(known) < needed or not read.in_order or not in_order(day for day, _ in known):
        return None, "nothing"
    # An article of the oldest day itself may have left the list already.
    since = max(*(day for day, _ in known[-needed:]), (read.floor or date.min) - timedelta(days=bool(read.floor)))
    since += timedelta(days=1)
    if since <= start:
        return start, "window_start"
    return since, "oldest_published" if any(undated for _, undated in known[-needed:]) else "oldest_listed"


def witnesses(links: int) -> int:
    """How many of the last of so many links must be older than a day that counts as reached."""
    return max(FEWEST, min(WITNESSES, links // 3)) if links > FEWEST else 0


def in_order(days: Iterable[date]) -> bool:
    """Whether days fall on the whole from one to the next; pinned and back-dated ones may stand out."""
    pairs = list(pairwise(days))
    return 3 * sum(later > earlier for earlier, later in pairs) <= len(pairs)


def stored(raw: Mapping[str, object] | None) -> Proof:
    """The proof in a stored row."""
    facts = raw or {}
    since, known = facts.get("since"), facts.get("known_since")
    return Proof(
        date.fromisoformat(str(since)) if since else None,
        next((basis for basis in BASES if basis == facts.get("basis")), "nothing"),
        datetime.fromisoformat(str(known)) if known else None,
    )
