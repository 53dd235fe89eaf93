"""Dates that a page prints: in dated markup, near its title, behind a label.

A label cuts a line and gives each piece its role. Reads no date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.dates.labels import labels
from dateline.extract.headline import SENTENCE, Near
from dateline.extract.page_parts import (
    DATEISH,
    DIGIT,
    HEADINGS,
    SKIP,
    SPACE,
    Element,
    Query,
    Role,
    aside_element,
    in_article,
    in_aside,
    in_row,
    in_teaser,
    is_date_name,
    of_others,
    one_line,
    tells_now,
    text_of,
)
from dateline.extract.structured_data import own_item
from dateline.model.records import Evidence

RAW_LIMIT = 200
"""Longest raw string kept; a date never needs more."""


class Collected:
    """Candidates without repetition, in order."""

    def __init__(self) -> None:
        self.evidence: list[Evidence] = []
        self._seen: set[tuple[str, str, str]] = set()

    def add(self, raw: object, origin: str, field: str, role: Role = "published") -> None:
        if isinstance(raw, (int, float)) and not isinstance(raw, bool):
            raw = str(int(raw))
        if not isinstance(raw, str):
            return
        text = SPACE.sub(" ", raw).strip()
        if not text or len(text) > RAW_LIMIT or not DIGIT.search(text):
            return
        key = (text, origin, role)
        if key in self._seen or len(self.evidence) >= 80:
            return
        self._seen.add(key)
        self.evidence.append(Evidence(text, origin, field, role))  # type: ignore[arg-type]

    def repeats(self, line: str) -> bool:
        """Whether a line's digits are all in a text that was found already: the byline around a `<time>`."""
        for each in self.evidence:
            if each.origin == "text" and each.raw in line and not DIGIT.search(line.replace(each.raw, "", 1)):
                return True
        return False

    def has_published(self) -> bool:
        return any(each.role == "published" for each in self.evidence)


_MODIFIED_CLASS = re.compile(r"updat|modif|edited|revis|changed", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(r"publi|pub-?date|entry-date|post-?date|posted|created|issued", re.IGNORECASE)


LABEL_REACH = 32
"""Characters between a label's end and the first digit of the date that it speaks of."""


def split_labels(text: str) -> list[tuple[str, Role]]:
    """A line cut where labels begin, each piece with the role that its label gives: `published`, `modified`, `event`,
    or `unknown` where no label stands.
    """
    text = text[:300]
    marks = []
    for label in labels(text):
        if not _opens(text[: label.start], text[label.start]):
            continue
        digit = DIGIT.search(text, label.end)
        if digit is not None and digit.start() - label.end <= LABEL_REACH:
            marks.append((label, digit.start()))
    if not marks:
        return [(text, "unknown")]
    pieces: list[tuple[str, Role]] = []
    if DIGIT.search(text[: marks[0][0].start]):
        pieces.append((text[: marks[0][0].start], "unknown"))
    groups: dict[int, list[tuple[int, Role]]] = {}
    for label, digit_at in marks:  # labels before the same date: the gravest rules (`last updated date`)
        groups.setdefault(digit_at, []).append((label.start, label.role))
    starts = sorted(groups.items())
    for index, (_, group) in enumerate(starts):
        roles = [role for _, role in group]
        role = next((each for each in ("event", "modified") if each in roles), "published")
        end = starts[index + 1][1][0][0] if index + 1 < len(starts) else len(text)
        pieces.append((text[group[0][0] : end], role))
    return [(piece.strip(" |·•,;-–—/"), role) for piece, role in pieces if DIGIT.search(piece)]


_SEPARATOR = re.compile(r"[|·•,;:()\[\]/–—\-\d。，；、（）【】.]")


def _opens(before: str, first: str) -> bool:
    """Whether a label can begin here: at the start of the line or of a part of it, after three words at most. In lower
    case it must follow a date or a dividing mark, for there it may be a verb of the sentence.
    """
    before = before.rstrip()
    if first.islower() and before and not (before[-1] in "|·•/(–—,;:" or before[-1].isdigit()):
        return False
    return len(_SEPARATOR.split(before)[-1].split()) <= 3


def _label_only(text: str) -> Role | None:
    """The role that a line without a date gives to the next line: `Published`, `Updated on`."""
    if len(text) > 40 or DIGIT.search(text):
        return None
    found = list(labels(text))
    if sum(label.end - label.start for label in found) * 2 < len(text):
        return None
    roles = [label.role for label in found]
    return next((each for each in ("event", "modified", "published") if each in roles), None)


_ITEMPROPS = Query("descendant::*[contains(@itemprop, 'ate')]")
_PROPERTIES = Query("descendant::*[contains(@property, ':date')]")
RDFA_HEAD = 4000
"""Bytes of a page in which its first tag ends."""
_DATE_PROPERTY = re.compile(r"(?:^|:|\s)(?:date(?:Published|Modified|Created)?|uploadDate|created|issued)(?:\s|$)")
_INSTANT = re.compile(r"\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
"""A machine's date, which some themes print in `title`: what readers see there is a weekday or an hour."""
_CLASSED = Query(
    "//body//*["
    + " or ".join(
        f"contains(@{name},'{part}')"
        for name, parts in (
            ("class", ("date", "Date", "time", "publi", "posted", "datum", "fecha", "meta")),
            ("id", ("date", "Date", "ime", "pub")),
        )
        for part in parts
    )
    + "]"
)


def from_markup(
    found: Collected, tree: Element, times: Sequence[Element], body: bytes, near: Near, titles: list[str]
) -> None:
    """`<time>`, microdata and RDFa wherever the article can stand; near the title, elements classed as dates."""
    # asking the bytes is cheaper than asking the tree; RDFa declares its prefixes in the page's first tag
    holders = _ITEMPROPS(tree) if b"itemprop=" in body else []
    if b"dc:" in body[:RDFA_HEAD] or b"schema:" in body[:RDFA_HEAD]:
        holders += _PROPERTIES(tree)
    properties = [
        element
        for element in holders
        if element.tag != "meta"
        and _DATE_PROPERTY.search(f"{element.get('itemprop') or ''} {element.get('property') or ''}")
    ][:30]
    for element in properties + [each for each in times if each not in properties]:
        close = element in near.elements and element not in near.late
        if in_aside(element, near.own, close):
            continue
        prop = (element.get("itemprop") or element.get("property") or "").lower()
        if "date" in prop or "created" in prop:
            if not own_item(element):
                continue
            origin, field = "microdata", element.get("itemprop") or element.get("property") or ""
        else:
            parent = element.getparent()
            if not close and (in_teaser(element, titles) or (parent is not None and parent.tag == "li")):
                continue
            if (close and in_teaser(element, titles)) or in_row(element, near.own, element in near.late):
                continue
            origin, field = "time", "near title" if close else "in article" if in_article(element) else "elsewhere"
        name = f"{element.get('class') or ''} {prop}"
        text = text_of(element, 120)
        own = split_labels(text) if DIGIT.search(text) else []
        role: Role = "published"
        # WordPress marks a page that was never changed `entry-date published updated`.
        if _MODIFIED_CLASS.search(name) and not _PUBLISHED_CLASS.search(name):
            role = "modified"
        elif own and own[0][1] in ("modified", "event"):
            role = own[0][1]
        elif not _PUBLISHED_CLASS.search(name) and (label := _preceding_label(element)) in ("modified", "event"):
            role = str(label)
        if element.get("pubdate") is not None or _PUBLISHED_CLASS.search(name):
            field = f"{field}, marked"
        value = element.get("datetime") or element.get("content")
        if not value and _INSTANT.match(element.get("title") or ""):
            value = element.get("title")
        if value and DIGIT.search(value):
            found.add(value, origin, field, role)
        for raw, own_role in own if origin == "time" or len(text) <= 60 else ():
            place = field.split(",")[0]
            detail = f"labelled <{element.tag}>" if own_role == "published" else f"<{element.tag}>"
            found.add(raw, "text", f"{place}, {detail}", role if own_role == "unknown" else own_role)
    for element in near.named:
        if not in_row(element, near.own, element in near.late):
            _from_named(found, element, "in article" if element in near.late else "near title", titles)


def from_classes(found: Collected, tree: Element, near: Near, titles: list[str]) -> None:
    """Elements anywhere whose class or id names a date: looked for only when nothing better was found."""
    taken = 0
    for element in _CLASSED(tree)[:150]:
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag in SKIP or element.tag in ("body", "time") or not is_date_name(name):
            continue
        if in_aside(element, near.own) or in_teaser(element, titles) or in_row(element, near.own, element in near.late):
            continue
        taken += _from_named(found, element, "in article" if in_article(element) else "elsewhere", titles)
        if taken >= 6:
            break


def _from_named(found: Collected, element: Element, where: str, titles: list[str]) -> bool:
    title = element.get("title") or ""
    text = text_of(element, 160)
    if len(text) > 160 or not (DATEISH.search(text) or DATEISH.search(title)):
        return False
    if (
        (element.tag == "a" and len(text) > 40)
        or next(element.iter("time"), None) is not None
        or in_teaser(element, titles)
    ):
        return False
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    role: Role = "published"
    if _MODIFIED_CLASS.search(name) and not _PUBLISHED_CLASS.search(name):
        role = "modified"
    elif (label := _preceding_label(element)) in ("modified", "event"):
        role = str(label)
    field = f"{where}, .{name.split()[0]}"
    if len(title) < 60 and DATEISH.search(title):
        found.add(title, "text", field, role)
    for raw, own_role in split_labels(text):
        if DATEISH.search(raw):
            found.add(raw, "text", field, role if own_role in ("unknown", "published") else own_role)
    return True


def _preceding_label(element: Element) -> Role | None:
    """The label that stands right before an element, in its parent's text or in the sibling before it."""
    previous = element.getprevious()
    if previous is not None:
        text = previous.tail or ""
        if not text.strip() and isinstance(previous.tag, str):
            text = text_of(previous, 60)
    else:
        parent = element.getparent()
        text = (parent.text or "") if parent is not None else ""
        if not text.strip() and parent is not None:
            before = parent.getprevious()
            if before is not None and isinstance(before.tag, str) and not DIGIT.search(before.text or ""):
                text = text_of(before, 40)
    text = text.strip()[-50:]
    return _label_only(text) if text else None


def from_near_text(found: Collected, near: Near) -> None:
    for where, lines in (("near title", near.after), ("above title", near.before)):
        taken = 0
        above = where == "above title"
        # below the opening of the story, a date that is one of several is a comment's or a teaser's
        late = [line for line in lines if line.late and len(line.text) < LINE_LIMIT and DATEISH.search(line.text)]
        for number in range(1, len(lines) + 1):
            position = len(lines) - number if above else number - 1
            line = lines[position]
            text = line.text
            if not DIGIT.search(text) or not DATEISH.search(text):
                continue
            if len(text) > 170 and (opening := _OPENING.match(text)):
                text = opening[0]
            if len(text) > 400:
                continue
            pending = _label_only(lines[position - 1].text) if position else None
            labelled = bool(list(labels(text)))
            if line.link > max(24, line.width // 2):
                continue
            if (line.late or not labelled) and in_row(line.element, near.own, line.late):
                continue
            in_list = line.element.tag == "li" and any(each.width >= SENTENCE for each in lines[:position])
            if in_list and not above and not labelled:
                continue  # an item of a list in the text: a law, an event
            if line.late and (len(late) > 1 or not _is_day_alone(text)) and not labelled:
                continue
            if line.element.tag in HEADINGS and len(text) > 40:
                continue
            if len(text) > 170 and not (text.startswith(("(", "[")) or position < 2):
                continue
            for raw, role in split_labels(text):
                if not DATEISH.search(raw) or (role == "unknown" and len(raw) > LINE_LIMIT):
                    continue
                if role == "unknown" and pending is not None:
                    role = pending
                if role == "event" or (role == "unknown" and _announces(raw)):
                    found.add(raw, "text", where, "event")
                    continue
                is_labelled = role in ("published", "modified")
                if not is_labelled and found.repeats(raw):
                    continue
                field = f"{where}, labelled" if is_labelled else f"{where}, line {number}"
                found.add(raw, "text", field, role if is_labelled else "published")
            taken += 1
            if taken >= 10:
                break


def _is_day_alone(text: str) -> bool:
    return sum(map(str.isalpha, text)) <= 24


_OPENING = re.compile(r"[^|.]{0,60}\d[^|]{0,20}(?=\s\|\s)")
"""`Press release of 25 January 2022 | Berlin – …`, with the story behind it."""


def _announces(line: str) -> bool:
    """Whether a line tells of something else's day: `Subscriber event: …, April 21`."""
    return any(label.role == "event" and line[label.end :].lstrip()[:1] in (":", "：") for label in labels(line))


LINE_LIMIT = 120
"""Longest unlabelled line that can be a date line; what is longer is prose."""

_YEAR_TEXT = Query(
    "//body//text()[(contains(.,'20') or contains(.,'19') or contains(.,'/') or contains(.,'年') or contains(.,'२०') "
    "or contains(.,'١٤') or contains(.,'۱۴') or contains(.,'٢٠') or contains(.,'๒๕') or contains(.,'25')) "
    "and string-length(.) < 400 and not(parent::script) and not(parent::style) and not(parent::noscript) "
    "and not(parent::a) and not(parent::option)]"
)


def from_labelled_text(found: Collected, tree: Element, near: Near, titles: list[str]) -> None:
    """When nothing better was found: short lines anywhere in the page that are labelled as the publication, or that
    hold nothing but a date.
    """
    taken = 0
    for node in _YEAR_TEXT(tree)[:300]:
        text = one_line(str(node))
        if not 6 <= len(text) <= 140 or not DATEISH.search(text):
            continue
        parent = node.getparent()
        if parent is None or in_teaser(parent, titles) or in_row(parent, near.own, parent in near.late):
            continue
        aside = aside_element(parent) or in_aside(parent, near.own)
        if aside and of_others(parent):
            continue
        for raw, role in split_labels(text):
            if role == "unknown":
                outer = _preceding_label(parent)
                if outer in ("published", "modified", "event"):
                    role = outer
            if role in ("published", "modified"):
                found.add(raw, "text", "aside, labelled" if aside else "elsewhere, labelled", role)
                taken += 1
            elif role == "unknown" and len(text) <= 50 and not aside and _may_stand_alone(parent, text, near):
                found.add(raw, "text", "elsewhere, alone", "published")
                taken += 1
        if taken >= 12:
            break


def _may_stand_alone(parent: Element, text: str, near: Near) -> bool:
    return not (parent.tag == "li" or _ISSUE.fullmatch(text) or tells_now(parent) or near.is_above_menu(parent))


_ISSUE = re.compile(r"\D*(?<![\d./-])\d\d?\s?[/.-]\s?(?:19|20)\d\d\D*")
"""`Issue 09/2021`: no day."""


def from_lone_time(found: Collected, times: Sequence[Element]) -> None:
    """The day of `<time>` elements wherever they stand, when all of them say the same."""
    values = {each.get("datetime") or "" for each in times if not of_others(each)}
    if len(values) == 1:
        found.add(values.pop(), "time", "elsewhere, the only one")
