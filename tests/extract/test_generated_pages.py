"""The reading of pages that nobody wrote: templates, languages and traps drawn at random, with a seed of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from generated_pages import MOULDS, pages
from generated_texts import ALPHABETS, TEXTS

from dateline.extract import Unreadable, extract
from dateline.extract.block_features import letters
from dateline.model.records import Page
from dateline.model.source import Source

MOMENT = datetime(2026, 6, 1, tzinfo=UTC)


@dataclass
class Reading:
    mould: str
    trapped: bool
    lost: float
    """Share of the article's blocks that are not in the body."""
    ordered: bool


def read(page: dict) -> Reading:
    source = Source("made", publisher="Office", kind="ministry", country="XX", language="und", timezone="UTC")
    url = page["url"]
    try:
        body = extract(
            Page("made", url, url, 200, {"content-type": "text/html"}, page["html"].encode(), MOMENT), source
        ).body
    except Unreadable:
        body = ""
    text, places = letters(body), []
    for block in page["blocks"]:
        spellings = [letters(each) for each in block["alts"]]
        places.append(max(text.find(each) for each in spellings))
    found = [place for place in places if place >= 0]
    lost = 1 - len(found) / max(len(places), 1)
    return Reading(page["mould"], bool(page["traps"]), lost, found == sorted(found))


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return [read(page) for page in pages(120, seed=99)]


def test_there_are_many_templates_and_languages() -> None:
    assert len(MOULDS) >= 40
    assert len(TEXTS) + len(ALPHABETS) >= 15


def test_the_same_seed_gives_the_same_pages() -> None:
    assert list(pages(3, seed=5)) == list(pages(3, seed=5))


def test_few_pages_lose_much(readings: list[Reading]) -> None:
    assert sum(each.lost >= 0.5 for each in readings) <= 0.04 * len(readings), [e for e in readings if e.lost >= 0.5]


def test_most_pages_are_whole_and_in_order(readings: list[Reading]) -> None:
    assert sum(each.lost == 0 and each.ordered for each in readings) >= 0.75 * len(readings)
