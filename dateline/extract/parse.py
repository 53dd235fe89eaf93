"""Bytes to a tree: encoding, damage and bounds.

Refuses to know what a page is about. A page that is not HTML, or too large to be an article, is refused here, before
anything costly looks at it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import lxml.etree
import lxml.html

from dateline.extract.decoding import decode, is_garbled
from dateline.extract.refusal import Unreadable

MAX_BYTES = 15_000_000
MAX_ELEMENTS = 60_000
"""Pages of articles hold some two thousand elements; live blogs and the longest reports up to twenty thousand."""
MAX_ATTRIBUTE = 2_000
"""Longer attribute values are inline images and application state."""

COUNT: Any = lxml.etree.XPath("count(//*)")
LONG_ATTRIBUTES: Any = lxml.etree.XPath(f"//@*[string-length(.) > {MAX_ATTRIBUTE}]")
HTML_TYPES = re.compile(r"text/(?:html|plain|xml)|application/(?:xhtml\+xml|xml|octet-stream)|unknown/unknown", re.I)
MAGIC = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP or Office"),
    (b"\xd0\xcf\x11\xe0", "Office"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"RIFF", "RIFF"),
)
ONE_CLASS = lxml.etree.ElementDefaultClassLookup(element=lxml.html.HtmlElement)
"""lxml.html asks Python for the class of every element that is touched, for the sake of forms, which nobody reads."""
CONTENT = re.compile(rb"[^\x00\s]")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def parse(payload: bytes, headers: Mapping[str, str], language: str | None = None) -> lxml.html.HtmlElement:
    """The page's tree. `language`: what the source writes, which decides between two declared encodings.

    Raises Unreadable with `empty`, `not_html`, `garbled` or `too_large`.
    """
    start = CONTENT.search(payload)
    head = payload[start.start() : start.start() + 1024] if start else b""
    if not head:
        raise Unreadable("empty", "the response has no content")
    content_type = headers.get("content-type", "").split(",")[0]
    kind = content_type.split(";")[0].strip()
    for magic, name in MAGIC:
        if head.startswith(magic):
            raise Unreadable("not_html", f"{name} file" + (f" sent as {kind}" if kind else ""))
    if kind and not HTML_TYPES.match(kind) and not re.match(rb"(?:<!doctype\s+html|<html)", head, re.I):
        raise Unreadable("not_html", kind)
    if head[:1] in b"{[" and b"<" not in head[:200]:
        raise Unreadable("not_html", "JSON")
    if re.match(rb"<(?:\?xml[^>]*>\s*)?<?(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b", head):
        raise Unreadable("not_html", "a feed or sitemap")
    if len(payload) > MAX_BYTES:
        raise Unreadable("too_large", f"{len(payload)} bytes")
    text = FORBIDDEN.sub("", decode(payload, content_type, language))
    if is_garbled(text):
        raise Unreadable("garbled", "bytes that no declared or likely encoding can read")
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(ONE_CLASS)
    try:
        tree = lxml.html.document_fromstring(text.encode("utf-8"), parser=parser)
    except lxml.etree.LxmlError as error:  # nothing that could be called an element
        raise Unreadable("not_html", str(error)) from error
    if COUNT(tree) > MAX_ELEMENTS:
        raise Unreadable("too_large", f"more than {MAX_ELEMENTS} elements")
    for value in LONG_ATTRIBUTES(tree):
        if value.attrname not in {"content", "href"}:
            value.getparent().attrib.pop(value.attrname)
    return tree
