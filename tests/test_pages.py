"""Stored pages and what must be read from them: tests/pages/<source_id>/<slug>.html beside <slug>.json.

A page without an expectation gets one written beside it and fails until a person has looked at it. `url` and
`fetched_at` in the expectation may be edited; `dateline save-page` writes them for pages that it fetched.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dateline.extract import Unreadable, extract
from dateline.records import Page
from dateline.source import load_source

FOLDER = Path(__file__).parent / "pages"
PAGES = sorted(FOLDER.glob("*/*.html"))
FIELDS = ("title", "byline", "section", "language", "lead", "image_url", "canonical_url", "body")


def test_there_are_stored_pages() -> None:
    assert len(PAGES) >= 3


@pytest.mark.parametrize("stored", PAGES, ids=lambda each: f"{each.parent.name}/{each.stem}")
def test_stored_page_reads_as_expected(stored: Path) -> None:
    expectation = stored.with_suffix(".json")
    expected: dict[str, Any] = json.loads(expectation.read_text("utf-8")) if expectation.exists() else {}
    found = read(stored, expected)
    if not expectation.exists():
        expectation.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", "utf-8")
        pytest.fail(f"please review {expectation.relative_to(FOLDER.parent)}, which was just written")
    wanted = {key: value for key, value in expected.items() if key in found}
    assert wanted, f"{expectation.name} expects nothing"
    assert {key: found[key] for key in wanted} == wanted


def read(stored: Path, expected: dict[str, Any]) -> dict[str, Any]:
    source = load_source(stored.parent.name)
    url = expected.get("url") or f"{(source.home or 'https://site.example/').rstrip('/')}/{stored.stem}/"
    moment = expected.get("fetched_at") or "2024-01-15T06:00:00+00:00"
    page = Page(
        source_id=source.source_id,
        url=url,
        final_url=url,
        status=200,
        headers={"content-type": "text/html"},
        body=stored.read_bytes(),
        fetched_at=datetime.fromisoformat(moment).astimezone(UTC),
    )
    try:
        draft = extract(page, source)
    except Unreadable as refusal:
        return {"url": url, "fetched_at": moment, "unreadable": refusal.reason}
    return {"url": url, "fetched_at": moment, **{field: getattr(draft, field) for field in FIELDS}}
