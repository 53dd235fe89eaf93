"""Bytes to a tree: encoding, damage and bounds.

Refuses to know what a page is about. A page that is not HTML, or too large to be an article, is refused here, before
anything costly looks at it.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from typing import Any

import lxml.etree
import lxml.html
from charset_normalizer import from_bytes

from dateline.extract.refusal import Unreadable

MAX_BYTES = 15_000_000
MAX_ELEMENTS = 60_000
"""Pages of articles hold some two thousand elements; live blogs and the longest reports up to twenty thousand."""
MAX_ATTRIBUTE = 2_000
"""Longer attribute values are inline images and application state."""

COUNT: Any = lxml.etree.XPath("count(//*)")
LONG_ATTRIBUTES: Any = lxml.etree.XPath(f"//@*[string-length(.) > {MAX_ATTRIBUTE}]")
# what browsers take these names for (encoding.spec.whatwg.org), as far as Python's codec differs
BROWSER_NAMES = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "iso-8859-11": "cp874",
    "windows-874": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "unicode": "utf-8",
    "utf8mb4": "utf-8",
}
BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,30})""", re.I
)
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


def parse(payload: bytes, headers: Mapping[str, str]) -> lxml.html.HtmlElement:
    """The page's tree.

    Raises Unreadable with `empty`, `not_html` or `too_large`.
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
    text = FORBIDDEN.sub("", once(decode(payload, content_type)))
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


def decode(payload: bytes, content_type: str = "") -> str:
    """The text of an HTML payload: byte order mark, HTTP header, the page's own word, else detection.

    A declaration is checked: bytes that are UTF-8 throughout are UTF-8, whatever the page says.
    """
    for mark, encoding in BOMS:
        if payload.startswith(mark):
            return payload[len(mark) :].decode(encoding, "replace")
    declared = [match.group(1) for match in [re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", content_type, re.I)] if match]
    declared += [name.decode("ascii") for name in META_CHARSET.findall(payload[:8192])]
    try:
        text = payload.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        # ISO-2022 mails and UTF-7 are ASCII bytes that mean something else
        seven_bit = next((name for name in declared if name.lower().startswith(("iso-2022", "hz-gb"))), None)
        return payload.decode(seven_bit, "replace") if seven_bit and _known(seven_bit) else text
    for name in declared:
        encoding = BROWSER_NAMES.get(name.lower(), name.lower())
        if encoding.replace("_", "-") in {"utf-8", "utf8"}:
            # cut in the middle of a character, or a few foreign bytes in an advertisement
            text = payload.decode("utf-8", "replace")
            high = sum(map(payload.count, range(0xC2, 0xF5))) if len(payload) < 200_000 else len(payload) // 50
            if text.count("\ufffd") * 20 < high:
                return text
        elif _known(encoding):
            try:
                return payload.decode(encoding)
            except UnicodeDecodeError as error:
                if len(payload) - error.start < 8 or encoding in {"cp1252", "gb18030", "cp932", "cp949", "big5hkscs"}:
                    text = payload.decode(encoding, "replace")
                    if text.count("\ufffd") * 1000 < len(text):
                        return text
    best = from_bytes(re.sub(rb"<[^>]*>|[\x00-\x7f]{200,}", b" ", payload)[:40_000]).best()
    return payload.decode(best.encoding if best is not None else "utf-8", "replace")


def once(text: str) -> str:
    """The text of a page that was encoded as UTF-8 twice: no other text is valid UTF-8 when its letters are bytes."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _known(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding)._is_text_encoding
    except (LookupError, ValueError):
        return False
