"""The right answers for the sample web, read from what its authors wrote beside each page.

Never computed by the code under test: days, instants and calendars stand in `articles.toml` as literals.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sample import END_DAY, FIRST_DAY, web

DATE_FIELDS = ("on", "at", "precision", "timezone", "calendar", "raw", "origin", "confidence")


def articles(day: int) -> Iterator[dict[str, Any]]:
    """One row per article that a run over `[FIRST_DAY, END_DAY)` finds on that day.

    A date field is None where the page is silent. A key is absent where the page leaves room for more than one answer.
    """
    for site in web.sites():
        for article in site.on_day(day):
            if "quarantine" in article or article.get("outside") or web.is_gone(article, day):
                continue
            yield _row(site, article)


def _row(site: web.Site, article: dict[str, Any]) -> dict[str, Any]:
    truth = article["truth"]
    row: dict[str, Any] = {
        "source_id": site.source_id,
        "path": f"/{site.source_id}/{web.encoded(article['path'])}",
        "day": article.get("day", 1),
        "title": web.plain(article["title"]),
        "body": "\n\n".join(web.plain(each) for each in web.paragraphs(article["body"])),
        "byline": article.get("byline"),
        "section": article.get("desk", site.facts.get("desk")),
        "language": article.get("language", site.facts["language"]),
        "dateline": truth.get("dateline"),
        "dateline_place": truth.get("dateline_place"),
        "relations": article.get("relations", []),
    }
    if not truth.get("dated", True):
        return row | {f"published_{name}": None for name in DATE_FIELDS}
    day: date = truth["on"]
    assert FIRST_DAY <= day < END_DAY, row["path"]
    row["published_on"] = day
    row["published_at"] = truth.get("at")
    usual = site.facts.get("truth", {}).get("precision", "minute")
    row["published_precision"] = truth.get("precision", usual if "at" in truth else "day")
    row["published_timezone"] = site.facts["timezone"]
    for name in ("calendar", "raw", "origin", "confidence"):
        if name in truth or name in site.facts.get("truth", {}):
            row[f"published_{name}"] = truth.get(name, site.facts.get("truth", {}).get(name))
    return row


def quarantined(day: int) -> Iterator[dict[str, Any]]:
    """One row per page that must end in quarantine, with its reason."""
    for site in web.sites():
        for article in site.on_day(day):
            if "quarantine" in article:
                yield {
                    "source_id": site.source_id,
                    "path": f"/{site.source_id}/{web.encoded(article['path'])}",
                    "quarantine": article["quarantine"],
                }


def changed() -> list[str]:
    """Paths whose wording on day 2 differs from that of day 1."""
    before, after = ({row["path"]: (row["title"], row["body"]) for row in articles(day)} for day in (1, 2))
    return [path for path, wording in after.items() if before.get(path, wording) != wording]


def gone() -> list[str]:
    """Paths that answer 410 from day 2 on."""
    return [
        f"/{site.source_id}/{web.encoded(article['path'])}"
        for site in web.sites()
        for article in site.on_day(2)
        if web.is_gone(article, 2)
    ]
