"""The element that prints an article's title, and the lines that stand around it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from dateline.extract.page_parts import (
    BLOCK,
    SKIP,
    SPACE,
    Element,
    Query,
    aside_name,
    columns,
    folded_letters,
    in_aside,
    is_date_name,
    of_site,
    one_line,
    same_title,
    set_apart,
    text_of,
    texts_of,
)
from dateline.extract.structured_data import TITLE_META, StructuredData


class _Titles:
    """Titles that the head claims: as written, and folded to letters and digits."""

    def __init__(self, written: list[str]) -> None:
        self.written = [text for text in dict.fromkeys(SPACE.sub(" ", each).strip() for each in written) if text]
        self.folded = list(dict.fromkeys(folded for folded in map(folded_letters, self.written) if len(folded) >= 4))


def titles_of(declared: StructuredData) -> _Titles:
    written = [meta for key in TITLE_META for meta in declared.meta.get(key, ())]
    return _Titles([*written, declared.page_title])


_TITLE_TEXT = Query("//body//text()[contains(., $start) and not(parent::script) and not(parent::option)]")


def find_headline(tree: Element, headings: Sequence[Element], titles: _Titles) -> Element | None:
    """The element that prints the article's title."""
    first: Element | None = None
    aside: Element | None = None
    """The title printed in a part that is named as an aside: some layouts put the article's own head into one."""
    for element in headings:
        text = text_of(element, 400)
        if len(text) < 4:
            continue
        if same_title(text, titles.folded):
            if not in_aside(element):
                return element
            aside = aside if aside is not None else element
        if first is None and element.tag == "h1" and len(text) >= 12:
            first = element
    for written in titles.written[:3]:
        start = written[:24].strip()
        if len(start) < 8 and not (len(start) >= 4 and ord(start[0]) > 0x2E80):
            continue
        for node in _TITLE_TEXT(tree, start=start)[:12]:
            holder: Element | None = node.getparent()
            if holder is None or not node.is_text or holder.tag == "a" or len(node) > 300:
                continue
            if same_title(str(node), titles.folded):
                if not in_aside(holder):
                    return holder
                aside = aside if aside is not None else holder
    return aside if aside is not None else first


class _Line:
    __slots__ = ("anchors", "element", "late", "link", "text")

    def __init__(self, text: str, element: Element, link: int, anchors: int, late: bool) -> None:
        self.text = text
        self.element = element
        self.link = link
        """Columns of the line that are link text."""
        self.anchors = anchors
        self.late = late
        """Whether it stands after the opening of the story."""

    @property
    def width(self) -> int:
        return columns(self.text)


class Near:
    """What stands around the headline: lines of text before and after it, and the elements passed."""

    def __init__(self) -> None:
        self.before: list[_Line] = []
        self.after: list[_Line] = []
        self.elements: set[Element] = set()
        self.named: list[Element] = []
        """Elements among them whose class or id names a date."""
        self.late: set[Element] = set()
        """Elements among them that stand after the opening of the story."""
        self.own: frozenset[Element] = frozenset()
        """The elements that hold the headline."""
        self.menu: Element | None = None
        """The menu above the headline: what stands above it is the head of the site."""

    def is_above_menu(self, element: Element) -> bool:
        """Whether an element stands in the head of the site."""
        if self.menu is None:
            return False
        for each in self.menu.getroottree().getroot().iter():
            if each is element or each is self.menu:
                return each is element
        return False


SENTENCE = 70
"""Columns from which a line is a sentence rather than a heading or a date line."""
OPENING = 360
"""Columns of sentences below the title after which a date line is no longer to be expected: a lead and a paragraph."""
MENU = 5
"""Links that make a menu."""
AFTER_LINES = 40
AFTER_ELEMENTS = 130
BEFORE_TEXT = 900


def around_headline(headline: Element) -> Near:
    near = Near()
    near.own = frozenset(headline.iterancestors())
    for part in headline.iterdescendants():
        if isinstance(part.tag, str):
            near.elements.add(part)
            if is_date_name(part.get("class") or ""):
                near.named.append(part)
    collector = _Lines(near, AFTER_ELEMENTS)
    node: Element | None = headline
    inside = False
    paragraphs = 0
    while node is not None and not collector.full:
        sibling = node if inside else node.getnext()
        if not inside:
            collector.tail(node)
        while sibling is not None and not collector.full:
            if isinstance(sibling.tag, str):
                collector.walk(sibling)
            collector.tail(sibling)
            paragraphs = collector.long
            if paragraphs >= 3 or len(collector.lines) >= AFTER_LINES:
                break
            sibling = sibling.getnext()
        if paragraphs >= 3 or len(collector.lines) >= AFTER_LINES:
            break
        collector.flush()
        node = node.getparent()
        if node is None or node.tag in ("body", "html"):
            break
    collector.flush()
    near.after = collector.lines[:AFTER_LINES]

    node = headline
    taken = 0
    for _ in range(5):
        sibling = node.getprevious()
        steps = 0
        while sibling is not None and steps < 8 and taken < BEFORE_TEXT:
            steps += 1
            walked = isinstance(sibling.tag, str) and sibling.tag not in SKIP and not of_site(sibling)
            if walked and _is_menu(sibling):
                near.menu = sibling
                return near
            if walked and len(sibling) < 30:
                before = _Lines(near, 60)
                before.walk(sibling)
                before.tail(sibling)
                before.flush()
                size = sum(len(line.text) for line in before.lines)
                if size > 700 or before.full:
                    break
                taken += size
                near.before[:0] = before.lines
            sibling = sibling.getprevious()
        parent = node.getparent()
        if parent is None or parent.tag in ("body", "html"):
            break
        node = parent
    return near


def _is_menu(element: Element) -> bool:
    """Whether a part holds hardly anything but links."""
    links = list(itertools.islice(element.iter("a"), 60))
    if len(links) < MENU:
        return False
    linked = sum(len(text_of(each)) for each in links)
    return len(links) == 60 or linked * 10 > 7 * sum(len(text.strip()) for text in texts_of(element))


class _Lines:
    """Visible lines of a piece of the page: blocks break them, inline elements do not."""

    def __init__(self, near: Near, limit: int) -> None:
        self.lines: list[_Line] = []
        self._near = near
        self.long = 0
        """Lines so far that are long enough to be the story."""
        self.prose = 0
        """Columns of sentences so far."""
        self._limit = limit
        self._parts: list[str] = []
        self._holder: Element | None = None
        self._link = 0
        self._anchors = 0

    @property
    def full(self) -> bool:
        return self._limit <= 0

    @property
    def is_late(self) -> bool:
        """Whether the opening of the story has passed: what follows is its end, and then other things."""
        return self.prose >= OPENING

    def walk(self, element: Element, depth: int = 0, in_link: bool = False) -> None:
        if self._limit <= 0 or depth > 40:
            return
        tag = element.tag
        if tag in SKIP:
            if tag == "script" and element.text and (written := _WRITTEN.match(element.text)):
                self._add(written["date"], element, in_link)
            return
        kind, identity = element.get("class"), element.get("id")
        if not kind and not identity:
            pass
        elif (kind and aside_name(kind)) or (identity and aside_name(identity)):
            if not (kind and "teaser" in kind and _is_lead(element)):
                return
        elif (kind and is_date_name(kind)) or (identity and is_date_name(identity)):
            self._near.named.append(element)
        self._limit -= 1
        self._near.elements.add(element)
        if self.is_late:
            self._near.late.add(element)
        block = tag in BLOCK
        if block:
            self.flush()
        if tag == "a":
            in_link = True
            self._anchors += 1
        if element.text:
            self._add(element.text, element, in_link)
        for child in element:
            if isinstance(child.tag, str):
                self.walk(child, depth + 1, in_link)
            if child.tail:
                self._add(child.tail, element, in_link)
        if block:
            self.flush()

    def tail(self, element: Element) -> None:
        parent = element.getparent()
        if element.tail and parent is not None:
            self._add(element.tail, parent, False)

    def _add(self, text: str, element: Element, in_link: bool) -> None:
        if not text.strip():
            if self._parts:
                self._parts.append(" ")
            return
        if self._holder is None:
            self._holder = element
        self._parts.append(set_apart(self._parts, text))
        if in_link:
            self._link += columns(text.strip())

    def flush(self) -> None:
        if self._holder is not None:
            text = one_line("".join(self._parts))
            if text:
                self.lines.append(_Line(text, self._holder, self._link, self._anchors, self.is_late))
                width = columns(text)
                if width >= SENTENCE and self._link * 2 < width:
                    self.prose += width
                self.long += len(text) > 220
        self._parts = []
        self._holder = None
        self._link = 0
        self._anchors = 0


# <script>showDate("2020/04/17 01:43:09")</script>: what a reader sees there is the date
_WRITTEN = re.compile(r"\s*[\w.]{3,40}\(\s*[\"'](?P<date>[^\"'<>]{8,40})[\"']\s*\)[\s;]*$")


def _is_lead(element: Element) -> bool:
    """Whether what is called a teaser is the article's own lead, as on German sites, and no card: its links, if any,
    stand in sentences.
    """
    return all(_in_sentence(link) for link in itertools.islice(element.iter("a"), 20))


def _in_sentence(link: Element) -> bool:
    parent = link.getparent()
    around = len(text_of(parent)) if parent is not None and parent.tag in ("p", "span", "em", "strong", "b") else 0
    return around > 2 * len(text_of(link))
