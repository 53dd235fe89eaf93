"""The one list of news agencies: complete, unambiguous, and used by datelines and by origins alike."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime
from importlib.resources import files

import pytest

from dateline.compare.origin import origin
from dateline.dates import read_dateline
from dateline.model.agencies import by_spelling
from dateline.model.source import Source

TABLE = tomllib.loads((files("dateline.model") / "agencies.toml").read_text(encoding="utf-8"))
PAPER = Source("xx_paper", "The Paper", "news", "PK", "en", "Asia/Karachi")


def test_a_spelling_belongs_to_one_agency() -> None:
    assert len(TABLE) > 100
    spellings = [spelling.casefold() for row in TABLE.values() for spelling in row["spellings"]]
    assert len(spellings) == len(set(spellings))
    assert all(re.fullmatch("[A-Z]{2}", row["country"]) for row in TABLE.values())


@pytest.mark.parametrize("spelling", sorted({row["spellings"][0] for row in TABLE.values()}))
def test_datelines_and_origins_know_the_same_agencies(spelling: str) -> None:
    text = f"TEHRAN, May 17 ({spelling}) - The foreign minister met the ambassador of Norway on Sunday."
    named = origin(text)
    assert named is not None
    assert named.agency == by_spelling()[spelling.casefold()].name
    line = read_dateline(text, source=PAPER, reference=datetime(2026, 5, 17, tzinfo=UTC))
    assert line is not None
    assert (line.place, line.agency) == ("TEHRAN", spelling)


def test_an_ordinary_word_is_no_agency() -> None:
    assert origin("The ministry follows this closely (trend) - and says so.") is None
    assert origin("Download the form here (app) - it is free.") is None
