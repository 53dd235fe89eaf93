"""Stored pages and what must be read from them: tests/pages/<source_id>/<slug>.html beside <slug>.json.

A page without an expectation gets one written beside it and fails until a person has looked at it. `dateline save-page`
writes both; what the expectation does not name is not asked.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.model.source import load_source
from dateline.scaffold import stored_pages
from dateline.scaffold.stored_pages import FOLDER, Stored

PAGES = sorted(FOLDER.glob("*/*.html"))


def test_there_are_stored_pages() -> None:
    assert len(PAGES) >= 3


@pytest.mark.parametrize("path", PAGES, ids=lambda each: f"{each.parent.name}/{each.stem}")
def test_stored_page_reads_as_expected(path: Path) -> None:
    stored = Stored(path)
    source = load_source(path.parent.name)
    page = stored.page(source)
    found = stored_pages.read(page, source)
    if not stored.json.exists():
        stored.write_record({**stored_pages.told(page), **found})
        pytest.fail(f"please review {stored.json.relative_to(FOLDER.parent)}, which was just written")
    expected = stored.record()
    assert set(expected) - set(stored_pages.FETCH), f"{stored.json.name} expects nothing"
    assert stored_pages.differences(expected, found) == {}
