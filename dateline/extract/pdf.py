"""The text of a PDF, read by pypdf in a process of its own with limits: a file may be made to take for ever.

Knows nothing of articles. What the pages hold comes back line by line as it is drawn; `paragraphs` puts it together.
"""

from __future__ import annotations

import io
import json
import logging
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

MAX_BYTES = 32 * 1024 * 1024
MAX_PAGES = 150
"""A release has one to ten; a yearbook is no article."""
MAX_CHARACTERS = 1_000_000
CPU_SECONDS = 30
WALL_SECONDS = 180.0
MEMORY = 1024 * 1024 * 1024
"""Bytes of address space beyond what the reader takes at its start."""
FEWEST_LETTERS = 40
"""On the first page, and half of that on each further one: fewer are a stamp or a page number on a picture."""
FOLDED = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]")
RTL = "\u200c\u200d\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
RUN = re.compile(rf"[{RTL}](?:[{RTL}\s]*[{RTL}])?|[^{RTL}\s]+(?:\s+[^{RTL}\s]+)*")
EASTERN_NUMBER = re.compile("[\u0660-\u0669\u06f0-\u06f9]+(?:[/.:\u066b\u066c-][\u0660-\u0669\u06f0-\u06f9]+)*")
PAGE_NUMBER = re.compile(
    r"\W*(?:page\s*|p\.\s*|seite\s*|página\s*|стр\.\s*)?\d{1,3}(?:\s*(?:of|/|sur|von|de|из)\s*\d{1,3})?\W*", re.I
)
BULLET = re.compile(r"(?:[•●▪◦‣·–—*-]|\(?\d{1,2}[.)]|\(?[a-zа-я]\))\s", re.I)


class UnreadablePdf(ValueError):
    """A PDF without a text that can be read. `reason` is `needs_ocr`, `encrypted`, `too_large` or `broken_pdf`."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason, self.detail = reason, detail


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF says."""

    pages: tuple[str, ...]
    title: str | None = None
    """Of the document's own metadata, as it stands there."""
    author: str | None = None
    created: str | None = None
    """When the file was made, ISO 8601."""
    language: str | None = None


def is_pdf(payload: bytes) -> bool:
    return payload[:1024].lstrip().startswith(b"%PDF-")


def read(payload: bytes) -> Document:
    """The pages' text and the document's metadata.

    Raises UnreadablePdf.
    """
    if len(payload) > MAX_BYTES:
        raise UnreadablePdf("too_large", f"{len(payload)} bytes")
    try:
        # by its path and not as a module of the package: the reader needs nothing of it
        done = subprocess.run(  # noqa: S603 - our own interpreter and file
            [sys.executable, "-P", __file__], input=payload, capture_output=True, timeout=WALL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadablePdf("too_large", f"reading it takes longer than {WALL_SECONDS:.0f} s") from error
    try:
        told = json.loads(done.stdout)
    except ValueError as error:
        limits = f"{CPU_SECONDS} s of processor time and {MEMORY >> 20} MB"
        raise UnreadablePdf("too_large", f"reading it takes more than {limits}") from error
    if "reason" in told:
        raise UnreadablePdf(told["reason"], told["detail"])
    images = told.pop("images")
    document = Document(**{**told, "pages": tuple(told["pages"])})
    text = "".join(document.pages)
    letters = sum(map(str.isalpha, text))
    strange = sum(unicodedata.category(each) in ("Co", "Cn") or each == "\ufffd" for each in text)
    count = len(document.pages)
    if letters < FEWEST_LETTERS * (count + 1) / 2:
        raise UnreadablePdf("needs_ocr", f"{count} pages with {images} pictures and {letters} letters of text")
    if strange > 0.2 * (letters + strange):
        raise UnreadablePdf("needs_ocr", f"{strange} of its {letters + strange} characters mean nothing in Unicode")
    return document


# --- putting the text together --------------------------------------------------------------------------------------


def paragraphs(pages: Sequence[str]) -> list[str]:
    """The text in paragraphs: lines joined, words mended at line ends, running heads and page numbers left out."""
    lines = list(_lines(pages))
    if not lines:
        return []
    lengths = sorted(len(line) for line in lines if line)
    full = 0.75 * lengths[-1 - len(lengths) // 10]
    found: list[str] = []
    open_ = False
    for line in lines:
        if not line:
            open_ = False
        elif open_ and not BULLET.match(line):
            found[-1] = _joined(found[-1], line)
            open_ = len(line) >= full
        else:
            found.append(line)
            open_ = len(line) >= full
    return found


def _lines(pages: Sequence[str]) -> Iterator[str]:
    """The lines of all pages without what stands at the edges of many."""
    split = [[_clean(line) for line in page.splitlines()] for page in pages]
    edges: Counter[str] = Counter()
    for lines in split:
        filled = [line for line in lines if line]
        edges.update({_shape(line) for line in (*filled[:2], *filled[-2:])})
    running = {shape for shape, count in edges.items() if count >= max(3, len(pages) // 2)}
    for lines in split:
        filled_at = [number for number, line in enumerate(lines) if line]
        edge = {*filled_at[:2], *filled_at[-2:]}
        for number, line in enumerate(lines):
            if number in edge and (_shape(line) in running or PAGE_NUMBER.fullmatch(line)):
                continue
            yield line


def _clean(line: str) -> str:
    folded = FOLDED.sub(lambda each: unicodedata.normalize("NFKC", each[0]), line)
    return _logical(" ".join(folded.replace("\u00ad", "").split()))


def _logical(line: str) -> str:
    """A line from right to left in the order in which it is read.

    Such lines are drawn as they look, from the left. pypdf turns the letters round, and with them the digits of their
    scripts, which run from the left; what stands between, Western numbers above all, it leaves in the order drawn.
    """
    rtl = len(re.findall(f"[{RTL}]", line))
    if not rtl or rtl < sum(map(str.isalpha, line)) / 2:
        return line
    # a sentence's end stands where the line's direction was told when it was drawn: at either edge
    before, core, after = re.fullmatch(r"([.!:;,]*)\s*(.*?)\s*([.!:;,]*)", line).groups()  # type: ignore[union-attr]
    runs = (EASTERN_NUMBER.sub(lambda number: number[0][::-1], run) for run in reversed(RUN.findall(core)))
    return " ".join(runs) + after + before


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _joined(text: str, line: str) -> str:
    if re.search(r"\w[-\u2010]\Z", text) and line[:1].islower():
        return text[:-1] + line
    wide = unicodedata.east_asian_width(text[-1]) in "WF" and unicodedata.east_asian_width(line[0]) in "WF"
    return f"{text}{'' if wide else ' '}{line}"


# --- the process ----------------------------------------------------------------------------------------------------


def _told(payload: bytes) -> dict[str, Any]:
    """What pypdf makes of the bytes, ready for JSON."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.disable(logging.CRITICAL)  # it tells every irregularity of a file
    try:
        reader: Any = PdfReader(io.BytesIO(payload))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"reason": "encrypted", "detail": "it opens with a password only"}
        count = len(reader.pages)
        if count > MAX_PAGES:
            return {"reason": "too_large", "detail": f"{count} pages, more than {MAX_PAGES}"}
        pages, images, size = [], 0, 0
        for page in reader.pages:
            pages.append(page.extract_text())
            images += len(page.images.keys()) if hasattr(page, "images") else 0
            size += len(pages[-1])
            if size > MAX_CHARACTERS:
                return {"reason": "too_large", "detail": f"more than {MAX_CHARACTERS} characters"}
    except (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OSError) as error:
        return {"reason": "broken_pdf", "detail": f"{type(error).__name__}: {error}"[:200]}
    except (NotImplementedError, ImportError) as error:
        return {"reason": "encrypted", "detail": f"{type(error).__name__}: {error}"[:200]}
    told: dict[str, Any] = {"pages": pages, "images": images}
    finders: dict[str, Callable[[], Any]] = {
        "title": lambda: reader.metadata.title,
        "author": lambda: reader.metadata.author,
        "created": lambda: made.isoformat() if (made := reader.metadata.creation_date) else None,
        "language": lambda: reader.root_object.get("/Lang"),
    }
    for name, find in finders.items():
        try:
            value = find()
        except Exception:  # no metadata, or a broken entry: the text is there all the same
            value = None
        told[name] = str(value)[:500] if value else None
    return told


def _limit() -> None:
    """Give this process no more time and memory than a document may take."""
    try:
        import resource
    except ImportError:  # not on this system
        return
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    _limit()
    json.dump(_told(sys.stdin.buffer.read()), sys.stdout)
