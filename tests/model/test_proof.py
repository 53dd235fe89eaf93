"""What lists prove of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dateline.model.proof import ListKind, ListRead, prove, witnesses

START = date(2026, 3, 1)


def read(*days: int | None, kind: ListKind = "latest", in_order: bool = True) -> ListRead:
    """A list whose links are dated so many days from the window's start."""
    tail = tuple((f"u{n}", None if day is None else START + timedelta(days=day)) for n, day in enumerate(days))
    return ListRead("list", kind, len(days), tail, in_order)


@pytest.mark.parametrize(
    ("lists", "since", "basis"),
    [
        ([], None, "nothing"),
        ([read()], None, "nothing"),
        ([read(5, 4, 3)], None, "nothing"),
        ([read(6, 5, 4, 3)], 6, "oldest_listed"),
        ([read(5, 4, 3, 2, 1, 0, -1, -2, -3)], 0, "window_start"),
        # One back-dated article at the end proves nothing.
        ([read(5, 4, 3, 2, 1, -900)], 3, "oldest_listed"),
        ([read(9, 8, 7, 6, 5, 4, 3, 2, 1, 0)], 3, "oldest_listed"),
        ([read(5, 4, 3, in_order=False)], None, "nothing"),
        ([read(1, 2, 3, 4, 5)], None, "nothing"),
        ([read(5, None, None)], None, "nothing"),
        ([read(kind="asked")], 0, "asked"),
        ([read(kind="complete")], None, "nothing"),
        ([read(9, 5, -3, -4, kind="complete")], 0, "complete"),
        ([read(9, 5, 3, 2, kind="complete")], 4, "oldest_listed"),
        ([read(9, 9, 9, kind="complete")], 0, "complete"),
        ([read(None, None, kind="complete")], None, "nothing"),
        # Each list must reach the day.
        ([read(6, 5, 4, 3), read(-1, -2, -3, -4)], 6, "oldest_listed"),
        ([read(kind="asked"), read()], None, "nothing"),
    ],
)
def test_from_which_day_on_lists_prove_that_everything_was_seen(
    lists: list[ListRead], since: int | None, basis: str
) -> None:
    found = prove(lists, START)
    assert (found.since, found.basis) == (None if since is None else START + timedelta(days=since), basis)
    if found.since is not None:
        assert found.covers(found.since)
        assert not found.covers(found.since - timedelta(days=1))


def test_a_news_sitemap_holds_its_two_days_and_no_more() -> None:
    floor = START + timedelta(days=7)
    short = ListRead("news", "latest", 1, (("u", START - timedelta(days=9)),), floor=floor)
    assert prove([short], START).since == floor
    long = replace(read(9, 8, 7, 6, 5, 4, 3, 2, 1, 0), floor=floor)
    assert prove([long], START).since == floor
    assert prove([ListRead("news", floor=floor)], START).since is None
    # Beside a sitemap of everything it limits nothing.
    assert prove([short, read(9, 5, -3, -4, kind="complete")], START).since == START


def test_undated_links_are_dated_by_their_articles() -> None:
    undated = read(None, None, None, None)
    days = {f"u{n}": START + timedelta(days=6 - n) for n in range(4)}
    assert prove([undated], START).since is None
    found = prove([undated], START, days)
    assert (found.since, found.basis) == (START + timedelta(days=6), "oldest_published")


def test_what_stood_above_known_links_was_seen() -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    known = ListRead("a", links=3, known_since=at)
    assert prove([known], START).known_since == at
    assert prove([known, ListRead("b", links=3)], START).known_since is None


def test_a_longer_list_needs_more_witnesses() -> None:
    assert [witnesses(links) for links in (0, 1, 3, 9, 12, 100)] == [0, 0, 0, 3, 4, 5]
