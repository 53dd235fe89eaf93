"""A release that is a PDF: its text, and a tree in which metadata and dates are looked for as on any page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

import lxml.html

from dateline.extract import pdf
from dateline.extract.metadata import fold, loose
from dateline.extract.parse import FORBIDDEN, parse
from dateline.extract.refusal import Unreadable
from dateline.model.records import Page

FILE_NAME = re.compile(
    r"(?i)\.(?:pdf|docx?|odt|rtf|pages|indd|wpd)\b|^microsoft word\b|^untitled|^slide \d|^document\d*$|_"
)
NO_TITLE = re.compile(
    r"(?i)\W*(?:download|pdf|read more|more|view|open|here|click here|press release|statement|full text|télécharger|"
    r"descargar|leer más|herunterladen|скачать|подробнее|تحميل|دانلود|下载|ダウンロード)(?:\s+(?:pdf|file|here))?\W*"
)
LETTERHEAD = 8
"""Lines from the top among which a title is looked for."""
LONGEST_TITLE = 250


@dataclass(frozen=True, slots=True)
class Release:
    tree: lxml.html.HtmlElement
    lines: list[str]
    """Its paragraphs."""


def read(page: Page) -> Release:
    """Raises Unreadable with `needs_ocr`, `encrypted`, `too_large` or `broken_pdf`."""
    try:
        document = pdf.read(page.body)
    except pdf.UnreadablePdf as error:
        raise Unreadable(error.reason, error.detail) from error
    lines = [FORBIDDEN.sub("", line) for line in pdf.paragraphs(document.pages)]
    title = _title(page, document, lines)
    lines = [line for line in lines if line and loose(line) != loose(title or "")]
    head = [f"<title>{escape(title)}</title>"] if title else []
    if document.author and not FILE_NAME.search(document.author):
        head.append(f'<meta name="author" content="{escape(FORBIDDEN.sub("", document.author))}">')
    if document.created:  # when the file was made: it bounds the day of publication, as a modification does
        head.append(f'<meta http-equiv="creation-date" content="{escape(document.created)}">')
    heading = f"<h1>{escape(title)}</h1>" if title else ""
    text = "".join(f"<p>{escape(line)}</p>" for line in lines)
    html = f"<html><head>{''.join(head)}</head><body><article>{heading}{text}</article></body></html>"
    return Release(parse(html.encode("utf-8"), {}), lines)


def _title(page: Page, document: pdf.Document, lines: list[str]) -> str | None:
    """What the list calls it, else its own metadata, else the longest line of its head that is no sentence."""
    linked = fold(page.link.title) if page.link else ""
    stated = fold(FORBIDDEN.sub("", document.title or ""))
    for told in (linked, stated):
        if 8 < len(told) <= LONGEST_TITLE and not FILE_NAME.search(told) and not NO_TITLE.fullmatch(told):
            return told
    head = [line for line in lines[:LETTERHEAD] if len(line) <= LONGEST_TITLE and not line.endswith((".", "。", "؛"))]
    return max(head, key=len, default=None)
