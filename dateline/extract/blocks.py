"""Tree → blocks: the text of a page as paragraphs, headings, rows and list items in the order of the document.

A block is one run of text that a browser would start on a line of its own. Knows nothing of what is an article and
what is not: it keeps, beside each block, the elements that hold it and simple counts of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

Element = Any

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))

_DROPPED_LIST = """
script style noscript template svg iframe object embed canvas audio video map button select option textarea dialog head
title meta link math-field amp-ad amp-analytics datalist frame frameset rp rt rtc del s strike progress applet param
source track area annotation annotation-xml
"""
DROPPED = frozenset(_DROPPED_LIST.split())
"""Elements whose text no reader of the article sees: scripts, controls, struck text, readings beside ruby."""
_INLINE_LIST = """
a abbr acronym b bdi bdo big blink cite code data dfn em font i img input ins kbd label mark meter nobr output picture
q rb ruby samp slot small span strong sub sup time tt u var wbr amp-img
math maction merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup
msup mtable mtd mtext mtr munder munderover semantics
"""
INLINE = frozenset(_INLINE_LIST.split())
BOLD = frozenset(("b", "strong"))
ITALIC = frozenset(("i", "em"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
CELLS = frozenset(("td", "th"))
CONTROLS = frozenset(("input", "textarea", "select", "button"))
HIDDEN_NAME = re.compile(
    r"(?:^|[\s_-])(?:sr[_-]?only|visually-?hidden|screen-?reader(?:s|-only|-text)?|element-invisible|assistive-text"
    r"|a11y-hidden|hide-text|offscreen|show-for-sr|accessib\w*-hid\w*|hidden-accessible|u-hiddenvisually)(?:$|\s)",
    re.IGNORECASE,
)
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|;|$)", re.IGNORECASE)
DEEPEST = 400
"""Levels of elements after which the rest is read as one text."""
WIDE_CELL = 200
"""Characters from which on a table cell holds a paragraph, not a figure or a name."""


class Node:
    """An element that holds blocks, and what stands in it."""

    __slots__ = (
        "blocks", "classes", "controls", "depth", "first", "headings", "hidden", "images", "last", "length", "linked",
        "long", "parent", "selected", "signature", "tag", "title",
    )  # fmt: skip

    def __init__(self, parent: Node | None, tag: str, classes: str, first: int) -> None:
        self.parent = parent
        self.tag = tag
        self.classes = classes
        self.signature = (tag, classes)
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self.first = first
        self.last = first
        self.blocks = 0
        self.length = 0
        self.linked = 0
        self.long = 0
        self.headings = 0
        self.images = 0
        self.controls = 0
        self.hidden = False
        self.title = False
        self.selected: bool = parent is not None and parent.selected


class Block:
    """One run of text.

    `broken`: how many `<br>` stand between it and the run before in the same element; 0 where an element begins.
    """

    __slots__ = ("bold", "broken", "columns", "italic", "item", "kind", "linked", "links", "node", "tag", "text")

    def __init__(self, text: str, node: Node, tag: str) -> None:
        self.text = text
        self.columns = len(text) if text.isascii() else sum(2 if each > "\u2e80" else 1 for each in text)
        self.node = node
        self.tag = tag
        self.kind = ""
        self.linked = 0
        self.links = 0
        self.bold = False
        self.italic = False
        self.broken = 0
        self.item = False


def fold(text: str) -> str:
    """One line, composed, without invisible marks. Joiners stay: Persian and Indic spelling needs them."""
    if text.isascii():
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFC", text.translate(INVISIBLE)).split())


class Reader:
    """Reads elements into blocks; one instance a page. Blocks within `holders` are marked as selected."""

    def __init__(self, holders: Iterable[Element] = ()) -> None:
        self.holders = frozenset(holders)
        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self.linked = self.links = self.bold = self.italic = 0
        self.in_link = self.in_bold = self.in_italic = 0
        self.breaks = 0
        self.item = False
        self.row: list[str] | None = None

    def read(self, elements: Iterable[Element]) -> list[Block]:
        for element in elements:
            self._enter(element, None, 0)
        return self.blocks

    # --- text ---------------------------------------------------------------------------------------------------------

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        size = len(text)
        if self.in_link:
            self.linked += size
        if self.in_bold:
            self.bold += size
        if self.in_italic:
            self.italic += size

    def _flush(self, node: Node, tag: str) -> None:
        pieces = self.pieces
        if not pieces:
            return
        text = fold("".join(pieces))
        if text:
            if self.row is not None:
                self.row.append(text)
            else:
                block = Block(text, node, tag)
                size = len(text)
                block.linked = min(self.linked, size)
                block.links = self.links
                block.bold = self.bold >= 0.9 * size
                block.italic = self.italic >= 0.9 * size
                block.broken = self.breaks
                block.item = self.item
                self.item = False
                self.breaks = 0
                self.blocks.append(block)
            self.pieces = []
            self.linked = self.links = self.bold = self.italic = 0
        else:
            pieces.clear()

    # --- elements -----------------------------------------------------------------------------------------------------

    def _enter(self, element: Element, parent: Node | None, depth: int) -> None:
        tag = element.tag
        if not isinstance(tag, str):
            return
        classes = element.get("class") or ""
        name = element.get("id")
        node = Node(parent, tag, classes, len(self.blocks))
        if name:
            node.classes = f"{classes} {name}"
        node.hidden = (parent is not None and parent.hidden) or (
            bool(element.attrib) and (element.get("aria-hidden") == "true" or is_hidden(element))
        )
        if self.holders and element in self.holders:
            node.selected = True
        self._flush(parent or node, parent.tag if parent is not None else tag)
        self.breaks = 0
        if tag == "li":
            self.item = True
        if tag == "table" and is_data(element):
            self._rows(element, node, depth)
        elif tag == "pre":
            self._preformatted(element, node)
        else:
            # a link or a bold run that holds whole blocks
            self._children(element, node, tag, depth)
            self._flush(node, tag)
        self.breaks = 0
        if tag == "li":
            self.item = False
        node.last = len(self.blocks)

    def _children(self, element: Element, node: Node, tag: str, depth: int) -> None:
        text = element.text
        if text:
            self._add(text)
        for child in element:
            kind = child.tag
            if kind in INLINE:
                self._inline(child, kind, node, tag, depth + 1)
            elif kind == "br":
                self._flush(node, tag)
                self.breaks += 1
            elif kind in DROPPED:
                if kind in CONTROLS:
                    node.controls += 1
            elif isinstance(kind, str):
                if (name := child.get("class")) and HIDDEN_NAME.search(name):
                    self._flush(node, tag)
                elif is_phrase(child, kind, tag):
                    self._inline(child, kind, node, tag, depth + 1)
                elif depth > DEEPEST:
                    self._flush(node, tag)
                    self._add("".join(child.itertext()))
                    self._flush(node, tag)
                else:
                    self._enter(child, node, depth + 1)
            text = child.tail
            if text:
                self._add(text)

    def _inline(self, element: Element, kind: str, node: Node, tag: str, depth: int) -> None:
        if kind == "img" or kind == "amp-img":
            node.images += 1
            return
        if kind == "input":
            if element.get("type") != "hidden":
                node.controls += 1
            return
        if element.attrib:
            if is_hidden(element):
                return
            style = element.get("style")
            if style and "display" in style and "block" in style and "inline" not in style:
                self._enter(element, node, depth)
                return
            if element.get("aria-hidden") == "true" and len("".join(element.itertext()).strip()) > 1:
                return
        if depth > DEEPEST:
            self._add("".join(element.itertext()))
            return
        if kind == "a":
            if element.get("href"):
                self.links += 1
                self.in_link += 1
                self._children(element, node, tag, depth)
                self.in_link -= 1
            else:
                self._children(element, node, tag, depth)
        elif kind in BOLD:
            self.in_bold += 1
            self._children(element, node, tag, depth)
            self.in_bold -= 1
        elif kind in ITALIC:
            self.in_italic += 1
            self._children(element, node, tag, depth)
            self.in_italic -= 1
        else:
            self._children(element, node, tag, depth)

    def _rows(self, table: Element, node: Node, depth: int) -> None:
        """One block for each row, cells set apart by a bar; a caption is a block of its own."""
        for part in table.iter("tr", "caption"):
            if part.tag == "caption":
                self._enter(part, node, depth + 1)
                continue
            row = Node(node, "tr", part.get("class") or "", len(self.blocks))
            row.hidden = node.hidden
            cells, links, linked = [], 0, 0
            for cell in part:
                if cell.tag not in CELLS:
                    continue
                self.row = []
                inner = Node(row, "td", "", len(self.blocks))
                self._children(cell, inner, "td", depth + 2)
                links, linked = links + self.links, linked + self.linked
                self._flush(inner, "td")
                row.images += inner.images
                cells.append(" ".join(self.row))
                self.row = None
            text = " | ".join(filter(None, cells))
            if text:
                block = Block(text, row, "tr")
                block.links, block.linked = links, min(linked, len(text))
                self.blocks.append(block)
            row.last = len(self.blocks)
            self.item = False

    def _preformatted(self, element: Element, node: Node) -> None:
        """Paragraphs of a text that is set line by line: an empty line ends one."""
        text = "".join(element.itertext())
        for part in re.split(r"\n\s*\n", text):
            self._add(part)
            self._flush(node, "pre")
            self.breaks = 2


def is_hidden(element: Element) -> bool:
    """Whether markup says that a reader does not see the element."""
    attributes = element.attrib
    if not attributes:
        return False
    if "hidden" in attributes and attributes["hidden"] != "false":
        return True
    style = attributes.get("style")
    if style and HIDDEN_STYLE.search(style):
        return True
    name = attributes.get("class")
    return bool(name) and HIDDEN_NAME.search(name) is not None


def is_phrase(element: Element, kind: str, inside: str) -> bool:
    """Whether an element that HTML does not know stands within a line."""
    if ":" in kind:  # Word: o:p, st1:place
        return True
    if "-" not in kind:
        return False
    return inside == "p" or inside in HEADINGS or bool((element.tail or "").strip())


def is_data(table: Element) -> bool:
    """Whether a table holds figures and names in columns, and does not only place things on the page."""
    if table.get("role") == "presentation":
        return False
    rows = columns = 0
    for row in table.iter("tr"):
        rows += 1
        cells = 0
        for cell in row:
            if cell.tag not in CELLS:
                continue
            cells += 1
            if len(cell):
                for inner in cell.iter():
                    if inner.tag in ("table", "h1", "h2", "article", "section", "form"):
                        return False
            size = sum(map(len, cell.itertext()))
            if size > 2 * WIDE_CELL or (size > WIDE_CELL and len(cell) > 0):
                return False
        if cells > 1:
            columns += 1
    return columns >= 1 and columns * 2 >= rows
