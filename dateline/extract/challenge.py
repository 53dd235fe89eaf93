"""Challenge and block pages, which stand in front of the page that was asked for and often answer 200.

The one place where they are recognised: crawl, import, replay, check and `new-source` all ask here. A page counts as
one when it holds a vendor's mark (`challenges.toml`) or works like one (a script that sets a cookie and loads the
page again), and has next to no text. An ordinary article that mentions a captcha, or carries a vendor's script, has
more text.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

MOST_WORDS = 150
"""Visible words that a challenge page with a vendor's mark has at most; articles and listings have more."""

MOST_WORDS_OF_A_WIDGET = 60
"""Visible words up to which a captcha widget or a notice about scripts is the page, and not a part of it."""

MOST_BYTES = 64 * 1024
"""Challenge pages are small; searching every article of 180 kB for marks would cost more than fetching it."""

_NOT_SHOWN = re.compile(
    r"<(script|style|template|head)\b[^>]*>.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.IGNORECASE | re.DOTALL
)
_WORDS = re.compile(r"[぀-ヿ㐀-鿿가-힯]{1,2}|[^\W぀-ヿ㐀-鿿가-힯]+")
_TITLE = re.compile(r"<title[^>]*>\s*(.{0,120}?)\s*</title", re.IGNORECASE | re.DOTALL)
_SETS_A_COOKIE = re.compile(rb"document\s*\.\s*cookie\s*=|document\[[\"']cookie[\"']\]\s*=", re.IGNORECASE)
_LOADS_AGAIN = re.compile(
    rb"location\s*\.\s*(?:reload|replace|assign|href)|location\s*=|\.submit\s*\(|http-equiv=[\"']?refresh",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Vendor:
    name: str
    headers: Mapping[str, str]
    marks: tuple[bytes, ...]
    widgets: tuple[bytes, ...]
    titles: tuple[re.Pattern[str], ...]


@cache
def _vendors() -> tuple[_Vendor, ...]:
    table = tomllib.loads((files("dateline.extract") / "challenges.toml").read_text(encoding="utf-8"))
    return tuple(
        _Vendor(
            row["name"],
            row.get("headers", {}),
            tuple(mark.encode() for mark in row.get("marks", ())),
            tuple(mark.encode() for mark in row.get("widgets", ())),
            tuple(re.compile(title, re.IGNORECASE) for title in row.get("titles", ())),
        )
        for row in table.values()
    )


def challenge(headers: Mapping[str, str], body: bytes) -> str | None:
    """Returns who serves this challenge page, such as `Cloudflare`, or None. Header names are in lower case."""
    for vendor in _vendors():
        for header, value in vendor.headers.items():
            if header in headers and value in headers[header].lower():
                return vendor.name
    if len(body) > MOST_BYTES or body.lstrip()[:1] != b"<":
        return None
    text = body.decode("utf-8", "replace")
    words = sum(1 for _ in _WORDS.finditer(_NOT_SHOWN.sub(" ", text)))
    if words > MOST_WORDS:
        return None
    lower = body.lower()
    found = _TITLE.search(text)
    title = " ".join(found[1].split()) if found else ""
    for vendor in _vendors():
        if any(mark in lower for mark in vendor.marks) or any(each.fullmatch(title) for each in vendor.titles):
            return vendor.name
    if words > MOST_WORDS_OF_A_WIDGET:
        return None
    for vendor in _vendors():
        if any(mark in lower for mark in vendor.widgets):
            return vendor.name
    if _SETS_A_COOKIE.search(body) and _LOADS_AGAIN.search(body):
        return "a script that sets a cookie"
    return None
