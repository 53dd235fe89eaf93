"""Repair what a feed, sitemap, listing or JSON answer lost, and say what is missing.

A document that is cut or has broken markup is read as far as it stands: elements that are complete are kept, an
element that the cut went through is dropped. Knows nothing of what the entries mean.
"""

from __future__ import annotations

import html
import json
import re
import zlib
from dataclasses import dataclass
from html.entities import html5
from itertools import pairwise
from typing import Any

from lxml import etree

from dateline.extract.decoding import decode
from dateline.extract.parse import FORBIDDEN

CUT = "ends before its root element is closed: the entries after the cut are missing"
CUT_STREAM = "ends before its compressed data is complete: the entries after the cut are missing"
CUT_JSON = "ends before its JSON is complete: the rows after the cut are missing"
BROKEN_JSON = "has damaged JSON: {} rows could not be read"

NAME = r"[A-Za-z_][\w.:-]*"
TOKEN = re.compile(
    rf"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)|<!DOCTYPE(?:[^>\[]|\[[^\]]*\])*(?:>|\Z)"
    rf"|<(?P<end>/?)(?P<name>{NAME})(?P<attributes>(?:\s+{NAME}\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(?P<empty>/?)>|<",
    re.S | re.I,
)
REFERENCE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(?:#(\d+);|#[xX]([0-9a-fA-F]+);|(\w+);)?", re.S)
XML_ENTITIES = {"amp", "lt", "gt", "quot", "apos"}
DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]*\?>\s*", re.I)
ENTRIES = frozenset({"item", "entry", "url", "sitemap"})

OPEN_HTML = (
    *("a", "article", "aside", "b", "button", "div", "em", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("header", "i", "label", "main", "nav", "ol", "script", "section", "select", "span", "strong", "style", "table"),
    *("title", "ul"),
)
"""HTML elements whose end tag may not be left out."""


@dataclass(frozen=True, slots=True)
class Markup:
    """An XML document that parses."""

    text: str
    root: str
    """Local name of the first element, in lower case; empty when there is none."""
    missing: str | None = None
    """What the document lost, as words that follow its address; None when it is whole."""

    @property
    def tree(self) -> Any:
        """Its element, or one that holds those of several documents."""
        parser = etree.XMLParser(
            recover=True, resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        return etree.fromstring(f"<documents>{without_doctype(self.text)}</documents>".encode(), parser)


def without_doctype(text: str) -> str:
    """The text without its document type, which may stand only at the beginning of a file."""
    return re.sub(r"\A(?:\s|<!--.*?-->|<\?.*?\?>)*<!DOCTYPE(?:[^>\[]|\[.*?\])*>", "", text, count=1, flags=re.S | re.I)


def is_whole_stream(body: bytes, encoding: str) -> bool:
    """Whether compressed bytes reach the end that their format marks; true for every other encoding."""
    try:
        match encoding.strip().lower():
            case "gzip" | "x-gzip" if body.startswith(b"\x1f\x8b"):
                while body.startswith(b"\x1f\x8b"):
                    member = zlib.decompressobj(31)
                    while not member.eof:
                        if not member.decompress(body, 1 << 20) and not member.unconsumed_tail:
                            return member.eof
                        body = member.unconsumed_tail
                    body = member.unused_data
            case "br":
                import brotli  # type: ignore[import-untyped]

                stream = brotli.Decompressor()
                stream.process(body)
                return bool(stream.is_finished())
            case "zstd" if body.startswith(b"\x28\xb5\x2f\xfd"):
                from backports import zstd

                whole = zstd.ZstdDecompressor()
                whole.decompress(body)
                return bool(whole.eof)
    except Exception:  # each library raises its own class for damaged data
        return False
    return True


def text_of(body: bytes, content_type: str = "") -> str:
    """The text of a discovery document, without characters that XML forbids."""
    return FORBIDDEN.sub("", decode(body, content_type)).lstrip("\ufeff \t\r\n")


def markup(text: str) -> Markup:
    """The document as XML that parses: references repaired, elements closed, what a cut went through left out."""
    text = _references(DECLARATION.sub("", text).strip())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:
        return _balanced(text)
    return Markup(text, etree.QName(root).localname.lower())


def _references(text: str) -> str:
    """The text with bare `&` escaped and HTML's entities as characters; those that a DOCTYPE declares stay."""
    declared = set(re.findall(r"<!ENTITY\s+(\w+)", text))

    def repaired(match: re.Match[str]) -> str:
        decimal, hexadecimal, name = match.groups()
        if not match[0].startswith("&") or name in XML_ENTITIES or name in declared:
            return match[0]
        if decimal or hexadecimal:
            character = html.unescape(match[0])
            return "" if FORBIDDEN.search(character) else html.escape(character)
        letter = html5.get(f"{name};") if name else None
        return html.escape(letter) if letter else "&amp;" + match[0][1:]

    return REFERENCE.sub(repaired, text)


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _balanced(text: str) -> Markup:
    """The document with each element closed where its parent ends, in one root; markup that is none is escaped."""
    parts: list[str] = []
    opened: list[tuple[str, int]] = []
    """Names of the open elements, each with the place of its start tag in `parts`."""
    root, position, cut = "", 0, False
    for token in TOKEN.finditer(text):
        parts.append(text[position : token.start()])
        position = token.end()
        name: str | None = token["name"]
        if name is None:
            markup_text = token[0]
            if len(markup_text) == 1:
                if ">" not in text[position:]:
                    position, cut = len(text), True
                    break
                parts.append("&lt;")
            elif markup_text.startswith("<!["):
                cut = not markup_text.endswith("]]>")
                if not cut:
                    parts.append(markup_text)
            elif not markup_text.endswith(">"):
                cut = True
            continue
        if token["end"]:
            names = [each for each, _ in opened]
            if name not in names:
                continue
            while opened:
                last = opened.pop()[0]
                parts.append(f"</{last}>")
                if last == name:
                    break
            continue
        root = root or _local(name)
        if _local(name) in ENTRIES and name in [each for each, _ in opened]:
            # the entry before was never closed
            while opened:
                last = opened.pop()[0]
                parts.append(f"</{last}>")
                if last == name:
                    break
        if not token["empty"]:
            opened.append((name, len(parts)))
        parts.append(token[0])
    parts.append(text[position:] if not cut else "")
    missing = CUT if cut or opened else None
    entry = next((place for place, (name, _) in enumerate(opened) if _local(name) in ENTRIES), None)
    if entry is not None and len(opened) > entry + 1:
        del parts[opened[entry + 1][1] :]
        del opened[entry + 1 :]
    elif entry is not None and parts:
        parts.pop()  # text after the last complete element of the entry
    parts += [f"</{name}>" for name, _ in reversed(opened)]
    return Markup("".join(parts), root, missing)


def missing_of_html(text: str, *, cut_on_the_way: bool = False) -> str | None:
    """What an HTML page lost; None when it is whole.

    A writer that closes `<head>` or `<body>` closes `<html>` too. Of other pages the elements are counted that may not
    stay open. `cut_on_the_way`: the transport says that the answer is not whole.
    """
    lowered = text[-4_000:].lower()
    if "</html" in lowered or "</body" in lowered or re.search(r"</(?:html|body)\s*>", text, re.I):
        return None
    if cut_on_the_way or re.search(r"<[A-Za-z/!][^<>]*\Z", text) or re.search(r"</head\s*>", text, re.I):
        return CUT
    for element in OPEN_HTML:
        starts = len(re.findall(rf"<{element}(?=[\s>])", text, re.I))
        if starts > len(re.findall(rf"</{element}\s*>", text, re.I)) and re.search(r"<(?:html|body)\b", text, re.I):
            return CUT
    return None


def without_cut_tag(text: str) -> str:
    """The text of an HTML page up to the last tag that is complete."""
    return re.sub(r"<[A-Za-z/!][^<>]*\Z", "", text)


JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|"|[{}\[\],]', re.S)


def json_of(text: str) -> tuple[Any, str | None]:
    """The value of a JSON text, and what it lost; None when it is whole.

    Of a text that is cut the members and elements before the cut are kept; an object with an error is dropped.
    Raises ValueError when nothing can be read.
    """
    text = text.lstrip("\ufeff \t\r\n")
    dropped = 0
    while True:
        try:
            return json.loads(text, strict=False), BROKEN_JSON.format(dropped) if dropped else None
        except json.JSONDecodeError as error:
            whole = _without_object(text, error.pos) if dropped < 100 else None
            if whole is not None:
                text, dropped = whole, dropped + 1
                continue
            closed = _closed(text)
            if closed is None:
                raise
            return json.loads(closed, strict=False), CUT_JSON


def _without_object(text: str, position: int) -> str | None:
    """The text without the innermost object around an error, where another object follows it in the same list."""
    opened: list[tuple[str, int]] = []
    for token in JSON_TOKEN.finditer(text, 0, position):
        if token[0] in ("{", "["):
            opened.append((token[0], token.start()))
        elif token[0] in ("}", "]") and opened:
            opened.pop()
    rows = [
        place for (outer, _), (inner, place) in pairwise(opened) if (outer, inner) == ("[", "{") and place < position
    ]
    following = re.compile(r"\}\s*,\s*(?=\{)").search(text, position) if rows else None
    return text[: rows[-1]] + text[following.end() :] if following else None


def _closed(text: str) -> str | None:
    """The text up to its last complete member or element, with all that is open closed; None when nothing is left."""
    opened: list[str] = []
    best: tuple[int, tuple[str, ...]] | None = None
    for token in JSON_TOKEN.finditer(text):
        kind = token[0]
        if kind == '"':
            break  # a string that the cut went through
        if kind in ("{", "["):
            opened.append("}" if kind == "{" else "]")
            best = token.end(), tuple(opened)
        elif kind in ("}", "]"):
            if not opened or opened.pop() != kind:
                break
            best = token.end(), tuple(opened)
        elif kind == ",":
            best = token.start(), tuple(opened)
    if best is None:
        return None
    closed = text[: best[0]] + "".join(reversed(best[1]))
    try:
        json.loads(closed, strict=False)
    except ValueError:
        return None
    return closed


__all__ = ["Markup", "is_whole_stream", "json_of", "markup", "missing_of_html", "text_of", "without_cut_tag"]
