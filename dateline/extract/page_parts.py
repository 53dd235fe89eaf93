"""Parts of a page: what an element's name says of it, whether it speaks of the article, and its text in one line.

Knows no date formats and looks for none.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Set
from functools import lru_cache
from typing import Any, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element
Role = str


class Query:
    """A compiled XPath whose answer is a list of elements or of text nodes."""

    def __init__(self, path: str) -> None:
        self._xpath = etree.XPath(path)

    def __call__(self, tree: Element, **variables: str) -> list[Any]:
        found = self._xpath(tree, **variables)
        return found if isinstance(found, list) else []


# Words of class names and ids that mark a part of the page that speaks of something else: of other articles, or of
# the site. The latter also name layouts and the article's own parts (`post-footer`), and then do not count.
_OTHERS_LIST = """
comment comments disqus respond related recommend recommended recommendations teaser teasers promo popular trending
latest recent newsletter kommentar kommentare verwandt similar tweet tweets reply replies reviews xiangguan mostread
mostpopular readmore seealso nextprev prevnext outbrain taboola upcoming blogroll bloglist newsticker newsfeed ticker
"""
_SITE_LIST = """
jobs sidebar footer foot breadcrumb breadcrumbs carousel slider slick calendar agenda events pagination pager archives
advert ad ads advertisement cookie cookies copyright weather stock stocks masthead twitter instagram embed forum
navigation navbar menu submenu topbar timeline modal popup
"""
_OTHERS_WORDS = frozenset(_OTHERS_LIST.split())
_OTHERS_STEM_LIST = "comme relat recom tease popul trend newsl mostr komme disqu readm seeal simil upcom"
_OTHERS_STEMS = frozenset(_OTHERS_STEM_LIST.split())
_SITE_WORDS = frozenset(_SITE_LIST.split())
_SITE_STEMS = frozenset(("sideb", "foote", "carou", "bread"))
_LAYOUT_WORDS = frozenset(("has", "with", "no", "without", "layout", "wrapper", "container"))
_OWN_WORDS = frozenset(["article", "content", "main", "page", "entry", "body", "post", "asset", "story", "single"])
_NAME_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DATE_LIST = """
date dates datum fecha data time times timestamp published publish pubdate posted byline dateline updated modified
created day pub meta pubtime shijian riqi dtime datetime postdate entrydate postmeta entrymeta publication createdate
articledate newsdate newstime posttime tarih tanggal fechapub postinfo articleinfo articlemeta
"""
_DATE_WORDS = frozenset(_DATE_LIST.split())
_DATE_OPENINGS = frozenset(("date", "publ", "pubd", "pubt", "post", "time", "datu", "fech", "upda", "modi"))
_DATE_STEMS = ("date", "publi", "pubdat", "pubtim", "posted", "timest", "datum", "fecha", "update", "modifi", "time")
_EVENT_CLASS = re.compile(
    r"event|start|deadline|expir|until|countdown|clock|current|today|now\b|copyright|join|birth|regist|runtime|duration",
    re.IGNORECASE,
)

_SKIP_LIST = (
    "script style noscript template select option iframe svg button nav footer canvas object audio video textarea "
    "figure figcaption blockquote"
)
SKIP = frozenset(_SKIP_LIST.split())
_BLOCK_LIST = """
p div section article header main aside ul ol li dl dt dd table tr td th h1 h2 h3 h4 h5 h6 br hr form figure figcaption
blockquote pre address body html fieldset center
"""
BLOCK = frozenset(_BLOCK_LIST.split())
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

DIGIT = re.compile(r"\d")
# What a line must hold to be worth reading: a year in some calendar, a numeric date, or a CJK day. Times do not pass.
DATEISH = re.compile(
    r"(?<![A-Za-z\d])(?:(?:1[34]|19|20|2[45])\d\d|[^\x00-\x7f\D]{4})(?!\d)|(?<!\d)\d{8}(?!\d)|"
    r"\d\d?\s?[./-]\s?\d\d?\s?[./-]\s?\d\d|\d\d?\s?[年月년월]|"
    r"[’']\d\d(?!\w)|\d[\w.]*\s(?:\w+\s){0,2}(?:ago|önce)|\d\s?\w{1,2}前|(?:vor|hace|il y a|há)\s\d"
)
SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")


def folded_letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def same_title(text: str, titles: list[str]) -> bool:
    """Whether a heading and a title of the page are the same words, one of them perhaps with the site's name."""
    folded = folded_letters(text)
    if len(folded) < 4:
        return False
    for title in titles:
        if folded == title:
            return True
        short, long = sorted((folded, title), key=len)
        if len(short) >= 6 and short in long and (len(short) * 3 >= len(long) or len(short) >= 16):
            return True
        if len(short) >= 24 and short[:24] == long[:24]:
            return True
    return False


_NOW = re.compile(r"clock|today|weather|current-?(?:date|time)|now\b", re.IGNORECASE)


def of_site(element: Element) -> bool:
    """Whether what stands before the headline is the site's head or clock."""
    parent = element.getparent()
    outermost = parent is None or parent.tag == "body" or next(element.iter("nav"), None) is not None
    return (element.tag == "header" and outermost) or tells_now(element)


def tells_now(element: Element) -> bool:
    """Whether a part is named as the clock of the site."""
    return _NOW.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


def columns(text: str) -> int:
    """Columns: a character of a wide script counts as two."""
    return len(text) if text.isascii() else sum(2 if ord(each) > 0x2E80 else 1 for each in text)


def text_of(element: Element, limit: int = 300) -> str:
    """An element's text in one line; empty when it is longer than a line could be."""
    parts: list[str] = []
    size = 0
    for text in element.itertext():
        parts.append(set_apart(parts, str(text)))
        size += len(text)
        if size > limit * 3:
            return ""
    return one_line("".join(parts))


def set_apart(parts: list[str], text: str) -> str:
    """Neighbours that only their style sets apart are separate words: `<a>Ministry</a><span>Today: …`,
    `<b>Jane Doe</b><i>3.11.2023</i>`.
    """
    if not parts:
        return text
    last, first = parts[-1][-1:], text[:1]
    apart = (last.isalpha() and first.isalnum()) or (last.isdigit() and first.isupper())
    return f" {text}" if apart else text


def one_line(text: str) -> str:
    text = " ".join(text.split())
    return text if text.isascii() else unicodedata.normalize("NFC", text)


@lru_cache(maxsize=8192)
def aside_name(name: str) -> bool:
    """Whether a class list or id names an aside. Long lists describe a layout (`post-12 has-sidebar …`), not a part."""
    if len(name) > 90:
        return False
    parts = [part.lower() for part in _NAME_PARTS.findall(name)]
    opening = [part[:5] for part in parts]
    if not (_OTHERS_WORDS.isdisjoint(parts) and _OTHERS_STEMS.isdisjoint(opening)):
        return _LAYOUT_WORDS.isdisjoint(parts)
    if not (_SITE_WORDS.isdisjoint(parts) and _SITE_STEMS.isdisjoint(opening)):
        return _LAYOUT_WORDS.isdisjoint(parts) and _OWN_WORDS.isdisjoint(parts)
    return False


@lru_cache(maxsize=8192)
def is_date_name(name: str) -> bool:
    """Whether a class list or id says that the element holds a date."""
    parts = [part.lower() for part in _NAME_PARTS.findall(name)]
    dated = not _DATE_WORDS.isdisjoint(parts) or any(part[:4] in _DATE_OPENINGS and _dated(part) for part in parts)
    return dated and not _EVENT_CLASS.search(name)


def _dated(part: str) -> bool:
    return part.startswith(_DATE_STEMS)


def aside_element(element: Element) -> bool:
    name = element.get("class")
    if name and aside_name(name):
        return True
    name = element.get("id")
    return bool(name and aside_name(name))


def in_aside(element: Element, own: Set[Element] = frozenset(), near: bool = False) -> bool:
    """Whether an element stands in a part of the page that speaks of something else: comments, lists, footer.

    `own` are the parts that hold the headline: they speak of the article, whatever they are called. A footer within an
    article is the article's.
    """
    footer = False
    for depth, ancestor in enumerate(element.iterancestors()):
        tag = ancestor.tag
        if depth > 14 or tag in ("body", "html") or ancestor in own:
            return footer and ancestor not in own
        if footer:
            if tag in ("article", "main") or _article_name(ancestor.get("class") or ""):
                return False
            continue
        if tag in ("nav", "aside") and not near:
            return True
        if tag == "footer" and not near:
            footer = True
        elif aside_element(ancestor):
            if not _FOOTER.search(ancestor.get("class") or ""):
                return True
            footer = True
    return footer


_FOOTER = re.compile(r"^(?:\S+[\s_-])?foot(?:er)?$")


def in_teaser(element: Element, titles: list[str]) -> bool:
    """Whether a date sits in a small box that links elsewhere: the card of another article."""
    node = element
    for _ in range(4):
        parent = node.getparent()
        if parent is None or parent.tag in ("body", "html", "article", "main") or len(parent) > 12:
            break
        node = parent
        whole = text_of(node, 120)
        if not whole:  # too much text for a card
            break
        if node.tag == "a":
            return not (same_title(whole, titles) or (len(whole) < 40 and DATEISH.search(whole)))
        for link in node.iter("a"):
            text = text_of(link)
            if (
                len(text) > (14 if node.tag == "li" else 28)
                and not DATEISH.search(text)
                and not same_title(text, titles)
            ):
                return True
    return False


_DAY = re.compile(
    r"(?<!\d)\d\d?(?!\d)\D{1,25}?\d{4}(?!\d)|(?<!\d)\d{4}\s?[./年년-]\s?\d\d?\s?[./月월-]\s?\d\d?(?!\d)|"
    r"(?<!\d)\d\d?[./-]\d\d?[./-]\d\d(?!\d)|[^\W\d]{3,}\.? \d\d?, \d{4}(?!\d)"
)
ROW_TEXT = 16
"""Columns of text beside its date from which a part of the page is a row of a list: a teaser or a comment."""
DATE_LINE = 30
"""Columns of letters that stand beside a day where it is no part of a sentence: a name, a label, a weekday."""
ROW_LIMIT = 900
"""Columns of letters beyond which a part is no row: it may be the article."""


def in_row(element: Element, own: Set[Element] = frozenset(), late: bool = False) -> bool:
    """Whether a date stands in one of several alike rows that all hold a date and some text: teasers, comments.

    `own` are the parts that hold the headline; they are not looked at. `late`: whether the element stands below the
    opening of the story, where bare days with text between them are of comments.
    """
    node = element
    for _ in range(7):
        parent = node.getparent()
        if parent is None or node in own or node.tag in ("body", "html"):
            return False
        like = [each for each in itertools.islice(parent, 80) if each.tag == node.tag]
        if len(like) > 1 and _is_one_of_rows(node, like, late):
            return True
        node = parent
    return False


def _first_class(element: Element) -> str:
    return next(iter((element.get("class") or "").split()), "")


def _is_one_of_rows(node: Element, like: list[Element], late: bool) -> bool:
    mine = _row(node)
    if mine is None:
        return False
    named = _first_class(node)
    dated = is_date_name(named) or is_date_name(node.get("id") or "")
    if mine >= ROW_TEXT:
        cards = not dated and next(node.iter("a"), None) is not None
        return any(
            (row := _row(each)) is not None
            and row >= ROW_TEXT
            and (_first_class(each) == named or (cards and next(each.iter("a"), None) is not None))
            for each in like
            if each is not node
        )
    # bare dates between the titles of a list
    dates = [each for each in like if (row := _row(each)) is not None and row < ROW_TEXT]
    return len(dates) > 2 and (late or _is_between(node, dates))


def _row(element: Element) -> int | None:
    """Columns of text that a part holds beside its date; None when it holds no day or several, or is no row by size."""
    size, dates = 0, 0
    for written in texts_of(element):
        text = one_line(written)
        day = _DAY.search(text) if len(text) <= 60 else None
        if day is not None:
            text = text[: day.start()] + text[day.end() :]
        letters = columns("".join(letter for letter in text if letter.isalpha()))
        dates += day is not None and letters <= DATE_LINE
        size += letters
        if size > ROW_LIMIT or dates > 2:
            return None
    return size if dates else None


def texts_of(element: Element) -> Iterator[str]:
    """The texts within an element, without those of scripts and styles."""
    for each in element.iter():
        if each.text and isinstance(each.tag, str) and each.tag not in ("script", "style", "noscript", "template"):
            yield each.text
        if each.tail and each is not element:
            yield each.tail


def _is_between(node: Element, like: list[Element]) -> bool:
    """Whether titles with links stand between the dates of a list that has no rows."""
    parent = node.getparent()
    assert parent is not None
    first, last = parent.index(like[0]), parent.index(like[-1])
    between = [each for each in list(parent)[first : last + 1] if each not in like and isinstance(each.tag, str)]
    links = [each for each in between if each.tag == "a" or next(each.iter("a"), None) is not None]
    return len(links) >= len(like) - 1


def in_article(element: Element) -> bool:
    for ancestor in element.iterancestors():
        if ancestor.tag in ("article", "main"):
            return True
        name = ancestor.get("class")
        if name and _article_name(name):
            return ancestor.tag not in ("body", "html")
    return False


@lru_cache(maxsize=4096)
def _article_name(name: str) -> bool:
    return bool(re.search(r"article|entry|post(?:$|[\s_-])|story|content|news-(?:single|detail)|meldung|detail", name))


def of_others(element: Element) -> bool:
    """Whether an element stands in navigation or in a part that is named after comments or other articles."""
    for ancestor in element.iterancestors():
        names = _NAME_PARTS.findall(f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}")
        if ancestor.tag == "nav" or any(name.lower()[:5] in _OTHERS_STEMS for name in names):
            return True
    return False
