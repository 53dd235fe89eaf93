"""What other people's pages say, made safe to show: addresses, raw bytes, edits. Never rendered, always bounded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from dateline.archive import warc
from dateline.extract.decoding import decode

MOST_CHARACTERS = 60_000
MOST_BYTES = 2_000_000
MOST_BINARY = 512

# What would hide, turn round or break the text around it.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)

OF_THE_WEB = re.compile(r"https?://[^\s/?#][^\r\n\t]*\Z", re.I)


def link(url: object) -> str | None:
    """The address when it may be a link: http or https with a host. None for `javascript:` and all others."""
    text = str(url or "")
    if not OF_THE_WEB.match(text) or INVISIBLE.search(text):
        return None
    try:
        urlsplit(text)
    except ValueError:
        return None
    return text


def visible(text: str) -> str:
    """The text with what cannot be seen written out, e.g. `⟦U+202E⟧`."""
    return INVISIBLE.sub(lambda found: f"⟦U+{ord(found[0]):04X}⟧", text)


@dataclass(frozen=True, slots=True)
class Raw:
    """A page as it came, for reading."""

    status: int
    headers: Mapping[str, str]
    size: int
    text: str
    cut: bool
    """Whether the page is longer than what is shown."""
    binary: bool
    """Whether `text` is a dump of its first bytes."""


def raw(uri: str, offset: int, source_id: str) -> Raw:
    """The page at a place of the archive.

    Raises OSError and ValueError with a message when the archive does not give it.
    """
    page = warc.read_page(uri, offset, source_id)
    kind = page.headers.get("content-type", "")
    body = page.body[:MOST_BYTES]
    headers = {visible(name): visible(value) for name, value in page.headers.items()}
    if b"\x00" in body[:4096] or body.startswith((b"%PDF", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff")):
        return Raw(page.status, headers, len(page.body), _dump(body[:MOST_BINARY]), len(body) > MOST_BINARY, True)
    text = visible(decode(body, kind))
    cut = len(text) > MOST_CHARACTERS or len(page.body) > MOST_BYTES
    return Raw(page.status, headers, len(page.body), text[:MOST_CHARACTERS], cut, False)


def _dump(content: bytes) -> str:
    lines = []
    for start in range(0, len(content), 16):
        row = content[start : start + 16]
        printable = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:06x}  {row.hex(' '):<47}  {printable}")
    return "\n".join(lines)
