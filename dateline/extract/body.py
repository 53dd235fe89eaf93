"""The text of an article, from the tree alone.

trafilatura finds it (fast mode, without its metadata); a source's own selector overrides it. What is done around that
is done by structure first and by words last: captions, embeds and teasers leave the tree before, repeated headlines and
the buttons' words leave the text after. The dateline stays as printed.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import unquote, urljoin

import lxml.etree
import lxml.html
from trafilatura import bare_extraction
from trafilatura.meta import reset_caches
from trafilatura.settings import Extractor

from dateline.extract.boilerplate import without_boilerplate, without_repeats
from dateline.extract.metadata import Metadata, fold, loose, split_names

# It reports an error where charset_normalizer is compiled and so has no cache to clear; nothing follows from that.
logging.getLogger("htmldate.meta").setLevel(logging.CRITICAL)

RESET_EVERY = 300
"""Pages after which trafilatura's caches are emptied: they hold about 1 MB a page."""
FEW = 400
"""Characters under which a second look costs little and often pays."""
MAX_STATE = 3_000_000
STATE_PARAGRAPH = re.compile(r"(?:\\+u003c|<)p[ >\\]", re.I)
DOUBT = 2.5
"""How much more text in paragraphs than was found makes the finding doubtful."""
LABEL = re.compile(r"[^.:|]{2,40}[:|]\s")
WIDGETS = """
    .//form | .//nav | .//*[@hidden] | .//*[contains(@class, "share") or contains(@class, "social")
    or contains(@class, "printfriendly") or contains(@class, "sfsi_") or contains(@class, "sharedaddy")
    or contains(@class, "addtoany") or contains(@class, "related-posts") or contains(@class, "wp-caption-text")]
"""
NO_TEXT = (
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video", "map",
    "button", "select", "textarea", "dialog", "math-field", "amp-ad", "ins", "figcaption",
)  # fmt: skip
AROUND = ("nav", "menu", "head", "footer")
"""What trafilatura throws away in any case: gone early, it is not copied four times."""
BLOCKS = frozenset(
    (
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "figcaption",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    )
)


class Counter:
    """Pages since trafilatura's caches were last emptied."""

    pages = 0


def article(tree: lxml.html.HtmlElement, found: Metadata, url: str, selector: str | None) -> list[str]:
    """The article's paragraphs. The tree is used up; dates and metadata must have been read."""
    clear(tree)
    chosen = selected(tree, selector) if selector else []
    if chosen:
        # as printed, repetitions too: the selector is a person's word on where the text is
        kept = without_boilerplate(_without_titles(paragraphs(_without_widgets(chosen)), found))
        return kept or scans(chosen, url)
    standfirst = _standfirst(tree, found)
    lxml.etree.strip_elements(tree, *AROUND, with_tail=False)
    _without_furniture(tree)
    _without_captions(tree)
    links = link_lines(tree, url)
    mass = max(sum(len(each.text_content()) for each in tree.iter("p")), len(found.article_body or ""))
    whole = generic(tree, url)
    lines = _tidy(whole, found, links)
    size = sum(map(len, lines))
    if mass > DOUBT * size or size < FEW or _prose(whole) < 0.8 * sum(map(len, whole)):
        other = _tidy(dense(tree), found, links, shortest=1)
        if _is_better(other, lines, found) or _is_cleaner(other, whole, found):
            lines = other
    if not lines and found.article_body:
        lines = _tidy(found.article_body.split("\n\n"), found, links)
    if standfirst and lines and not _says(lines, standfirst):
        lines.insert(0, standfirst)
    return lines


def _tidy(lines: Sequence[str], found: Metadata, links: set[str], shortest: int = 12) -> list[str]:
    """Without the headline on top, teasers, menus, buttons and repeated lines.

    A line that is nothing but a link is a teaser from `shortest` characters on; three together are a menu.
    """
    linked = [line.removeprefix("- ") in links for line in lines]
    gone = [
        is_link and (len(line) >= shortest or any(all(linked[max(0, i) : i + 3]) for i in range(at - 2, at + 1)))
        for at, (line, is_link) in enumerate(zip(lines, linked, strict=True))
    ]
    kept = [
        line
        for at, line in enumerate(lines)
        # a heading over teasers goes with them
        if not gone[at] and not (len(line) < 40 and gone[at + 1 : at + 3] == [True, True] and not _prose([line]))
    ]
    return without_repeats(without_boilerplate(_without_titles(kept, found)))


def _without_titles(lines: Sequence[str], found: Metadata) -> list[str]:
    """Without the headline and what stands over it, the clock below it, and the byline at either end."""
    titles = {loose(each) for each in found.headings}
    authors = {loose(each) for each in found.authors}
    kept: list[str] = []
    for place, line in enumerate(lines):
        if place < 4 and (loose(line) in titles or _ends_with_title(line, found)):
            kept = [each for each in kept if _prose([each])]
            continue
        if authors and len(line) < 120 and (place < 5 or place >= len(lines) - 2):
            names = {loose(each) for each in split_names(line)}
            if names and names <= authors:
                continue
        if len(kept) < 2 and len(line) < 120 and CLOCK.fullmatch(line):
            continue
        kept.append(line)
    return kept


def _ends_with_title(line: str, found: Metadata) -> bool:
    """Whether a line is the headline and, run into it, the words above it, which only the layout keeps apart."""
    above = line.removesuffix(found.title or line)
    return 0 < len(above) < 50 < len(line) and above[-1].isalnum()


CLOCK = re.compile(
    r"\W*(?:(?:published|posted|created|date|updated|last (?:modified|updated)|release date|publié|fecha|data|datum"
    r"|опубликовано|дата|发布时间|时间|日期)(?: on| le| am)?\W*"
    r"(?:\w+\W+){0,2}\d{1,4}\D.{4,80}|[\d\s./:,年月日時时分-]{8,30})",
    re.IGNORECASE,
)
"""A line that says only when the page was put up."""


def scans(elements: Sequence[lxml.html.HtmlElement], url: str) -> list[str]:
    """What a text that was put up as pictures is called, with their addresses: all to be had without reading them.

    mfa.gov.lk puts up messages of the President as JPEG scans of the letter, with nothing else in the article.
    """
    found = []
    for element in elements:
        for image in element.iter("img"):
            source = image.get("data-src") or image.get("src") or ""
            if source and not source.startswith("data:"):
                address = urljoin(url, source)
                name = fold(image.get("alt")) or unquote(address.rsplit("/", 1)[-1])
                found.append(f"[{name}] {address}")
    return list(dict.fromkeys(found))


def clear(tree: lxml.html.HtmlElement) -> None:
    """Take out what never is text."""
    lxml.etree.strip_elements(tree, *NO_TEXT, with_tail=False)
    _open_layout_tables(tree)


def _open_layout_tables(tree: lxml.html.HtmlElement) -> None:
    """Turn tables that only place things on the page into plain blocks; those that hold figures stay."""
    for table in reversed(list(tree.iter("table"))):
        cells = [each for each in table.iter("td", "th") if next(each.iterancestors("table")) is table]
        if len(cells) > 1 and table.get("role") != "presentation" and not any(map(_is_placed, cells)):
            continue
        for part in [table, *table.iter("tbody", "thead", "tfoot", "tr", "td", "th")]:
            if part is table or next(part.iterancestors("table"), table) is table:
                part.tag = "div"


def _is_placed(cell: lxml.html.HtmlElement) -> bool:
    """Whether a cell holds what no figure or name in a table does: blocks, or as much text as a paragraph."""
    size = len(cell.text_content())
    return size > 400 or (size > 200 and next(cell.iter("p", "div", "table", "ul", "h1", "h2", "h3"), None) is not None)


def from_state(tree: lxml.html.HtmlElement) -> list[str]:
    """The paragraphs of an article that stands only in a script, as the HTML from which the browser builds it."""
    best: list[str] = []
    for script in tree.iter("script"):
        state = script.text or ""
        if not 500 < len(state) < MAX_STATE or not STATE_PARAGRAPH.search(state):
            continue
        # the string is quoted once or twice over
        for _ in range(3):
            state = re.sub(r"\\+u([0-9a-fA-F]{4})", lambda code: chr(int(code.group(1), 16)), state)
            state = state.replace("\\\\", "\\").replace('\\"', '"').replace("\\n", " ").replace("\\/", "/")
        opening, closing = state.find("<p"), state.rfind("</p>")
        text = re.sub("[\ud800-\udfff]", "", state[opening : closing + 4])
        fragment = lxml.html.fragment_fromstring(text, create_parent="div") if closing > opening >= 0 else None
        if fragment is not None:
            clear(fragment)
            lines = [line for line in paragraphs(fragment.iter("p", "h2", "h3", "h4")) if '":' not in line]
            best = max(best, lines, key=lambda each: sum(map(len, each)))
    return best


def link_lines(tree: lxml.html.HtmlElement, url: str) -> set[str]:
    """Blocks that are nothing but links within the site: menus, and teasers as long as a sentence."""
    site = re.sub(r"^https?://(?:www\.)?", "", url).split("/", 1)[0]
    blocks: dict[lxml.html.HtmlElement, list[str]] = {}
    for link in tree.iter("a"):
        target = link.get("href") or "#"
        if target.startswith("#") or ("://" in target[:10] and site not in target):
            continue
        block = link.getparent()
        while block is not None and block.tag not in BLOCKS:
            block = block.getparent()
        if block is not None:
            blocks.setdefault(block, []).append(fold(link.text_content()))
    found = set()
    for block, texts in blocks.items():
        linked = sum(map(len, texts))
        if not 0 < linked <= 300:
            continue
        words = fold(block.text_content())
        if len(words) < 300 and (
            linked >= 0.9 * len(words)
            or (linked >= 0.6 * len(words) and LABEL.match(words))
            or _letters(words) == sum(map(_letters, texts))  # a day beside it
        ):
            found.add(words)
    return found


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def dense(tree: lxml.html.HtmlElement) -> list[str]:
    """The element in which most running text lies close together, whatever it is called."""
    scores: dict[lxml.html.HtmlElement, float] = {}
    for block in tree.iter("p", "div", "td", "blockquote", "section", "article", "li"):
        if any(child.tag in BLOCKS for child in block):
            continue
        length = len(fold(block.text_content()))
        if length < 60:
            continue
        linked = sum(len(fold(link.text_content())) for link in block.iter("a"))
        if linked > 0.4 * length:
            continue
        weight = (length - linked) * (0.3 if block.tag == "li" else 1.0)
        parent = block.getparent()
        for share in (1.0, 0.7, 0.4):
            if parent is None:
                break
            scores[parent] = scores.get(parent, 0.0) + weight * share
            parent = parent.getparent()
    return paragraphs([max(scores, key=lambda each: scores[each])]) if scores else []


def _is_better(other: Sequence[str], lines: Sequence[str], found: Metadata) -> bool:
    """Whether the dense text is the article and trafilatura's is a part of it, or navigation."""
    size, other_size = sum(map(len, lines)), sum(map(len, other))
    if other_size < DOUBT * size or other_size < 250:
        return False
    if not lines:
        return True
    if _held(lines, other) > 0.6 * size:
        return True
    if other_size > 5 * size and _shares(found, other) > 0.35:
        return True
    menu = sorted(map(len, lines))[len(lines) // 2] < 30
    gain = _shares(found, other) - _shares(found, lines)
    return menu or gain > 0 or (gain == 0 and _prose(other) > 4 * _prose(lines))


def _is_cleaner(other: Sequence[str], lines: Sequence[str], found: Metadata) -> bool:
    """Whether the dense text is the prose of what was found among names, buttons and headlines."""
    size, other_size = sum(map(len, lines)), sum(map(len, other))
    if not size or not other_size:
        return False
    prose, other_prose = _prose(lines), _prose(other)
    if prose > 0.8 * size or other_prose / other_size < prose / size + 0.2 or other_prose < max(60, prose / 2):
        return False
    return _held(other, lines) > 0.5 * other_size or _shares(found, other) > _shares(found, lines) + 0.2


def _held(lines: Sequence[str], other: Sequence[str]) -> int:
    """Characters of the lines that stand in another text."""
    whole = " ".join(other)
    return sum(len(line) for line in lines if line in whole)


def _prose(lines: Sequence[str]) -> int:
    """Characters of the lines that are sentences or paragraphs, and no names, buttons or headlines."""
    size = 0
    for line in lines:
        short, long = (15, 30) if DENSE_SCRIPT.search(line) else (40, 80)
        if len(line) >= long or (len(line) > short and SENTENCE_END.search(line)):
            size += len(line)
    return size


DENSE_SCRIPT = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af].{0,3}[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
SENTENCE_END = re.compile(r"[.!?…:;。！？؟।\"”»’)\]]\s*$")


def _shares(found: Metadata, lines: Sequence[str]) -> float:
    """Share of the title's and lead's longer words that a text uses."""
    words = set(re.findall(r"\w{4,}", f"{found.title or ''} {found.lead or ''}".casefold()))
    return len(words & set(re.findall(r"\w{4,}", " ".join(lines).casefold()))) / len(words) if words else 0.0


def _standfirst(tree: lxml.html.HtmlElement, found: Metadata) -> str | None:
    """The printed paragraph that the page declares as its description."""
    lead = found.lead
    if lead is None or len(lead) < 40 or any(loose(each).startswith(loose(lead)) for each in found.headings):
        return None
    titles = {loose(each) for each in found.headings}
    wanted = loose(lead.rstrip("…. "))[:300]
    start = lead[:8].casefold()
    standing: list[tuple[str, lxml.html.HtmlElement]] = []
    for element in tree.iter("p", "div", "h2", "h3", "h4", "span", "strong", "b", "em", "section", "li"):
        first = next((each for text in element.itertext() if (each := text.strip())), "")
        if first and first[:8].casefold() == start[: len(first)] and len(element) < 12:
            words = " ".join(paragraphs([element]))
            if len(words) < 2000 and loose(words).startswith(wanted) and loose(words) not in titles:
                standing.append((words, element))
    return _with_place(*min(standing, key=lambda each: len(each[0]))) if standing else None


def _with_place(words: str, element: lxml.html.HtmlElement) -> str:
    """The words of a standfirst after the place that stands before them in its line: `<b>Geneva.</b> …`."""
    if element.tag in BLOCKS or (block := element.getparent()) is None:
        return words
    line = fold(block.text_content())
    place = line.removesuffix(words)
    return line if re.fullmatch(r"[^\W\d_][^\d.:]{1,30}[.:–—-]\s*", place) else words


def _says(lines: Sequence[str], standfirst: str) -> bool:
    """Whether the body holds the standfirst already, or opens with a part of it."""
    wanted = loose(standfirst)
    for line in lines[:8]:
        opening = loose(line)
        if wanted[:60] in opening or (len(opening) > 30 and opening in wanted):
            return True
    return wanted in loose(" ".join(lines))


def _without_widgets(elements: Sequence[lxml.html.HtmlElement]) -> Sequence[lxml.html.HtmlElement]:
    for element in elements:
        for widget in element.xpath(WIDGETS):
            if widget is not element:
                drop(widget)
    return elements


def _without_furniture(tree: lxml.html.HtmlElement) -> None:
    """Take out what its class or id calls something else than the article's text, unless it holds most of the page."""
    furniture = [
        each
        for each in MARKED(tree)
        if each.tag not in {"main", "article"} and _is_furniture(each.get("class") or "", each.get("id") or "")
    ]
    most = 0.2 * len(tree.text_content()) if furniture else 0
    for element in furniture:
        if len(element.text_content()) < most:
            drop(element)


def _without_captions(tree: lxml.html.HtmlElement) -> None:
    """Take out paragraphs that are a picture and its caption."""
    for picture in list(tree.iter("img")):
        block = picture.getparent()
        while block is not None and block.tag in {"a", "span", "strong", "picture"}:
            block = block.getparent()
        if block is not None and block.tag == "p" and _is_captioned(block):
            drop(block)


def _is_captioned(block: lxml.html.HtmlElement) -> bool:
    """Whether a paragraph is a picture and below it, in italics or small print, what it shows."""
    words = fold(block.text_content())
    marked = fold("".join(each.text_content() for each in block.iterchildren("em", "i", "small")))
    return 0 < len(words) < 300 and words == marked


@lru_cache(maxsize=4096)
def _is_furniture(classes: str, name: str) -> bool:
    return FURNITURE.search(f"{classes} {name}") is not None


MARKED: Any = lxml.etree.XPath("//body//*[(@class or @id) and not(self::p)]")
FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:newsletters?|(?:(?:image|photo|picture|media|wp)[-_]*)?captions?(?:[-_]text)?|figcaption"
    r"|visually-?hidden|sr-only|screen-?reader(?:-text)?|info-?box|fact-?box|fakta(?:box|boks|ruta)"
    r"|\w*image[-_]?container|vjs|modal|slideshow|carousel|toolbar|sharing|promo(?:box|tion)?"
    r"|author[-_]?(?:bio|box|info)|bio(?:graphy)?|instagram-media)(?:[\s_-]|$)",
    re.IGNORECASE,
)
"""Widgets by their usual names. More of them (related, share, comments, tags) leave with trafilatura; `paywall` and
the like hold the article as often as its notice."""


def drop(element: lxml.html.HtmlElement) -> None:
    """Remove an element and what is in it, not the text after it."""
    if element.getparent() is not None:
        element.drop_tree()


def selected(tree: lxml.html.HtmlElement, selector: str) -> list[lxml.html.HtmlElement]:
    """The outermost elements that a CSS selector matches."""
    found: list[lxml.html.HtmlElement] = tree.cssselect(selector)
    return [each for each in found if not any(ancestor in found for ancestor in each.iterancestors())]


def generic(tree: lxml.html.HtmlElement, url: str) -> list[str]:
    """The paragraphs that trafilatura finds."""
    Counter.pages += 1
    if Counter.pages % RESET_EVERY == 0:
        reset_caches()
    options = Extractor(fast=True, comments=False, tables=True, url=url, output_format="python")
    _swap_joiners(tree)
    found = bare_extraction(tree, options=options)
    if found is None:
        return []
    assert not isinstance(found, dict)
    text = (found.text or "").translate(JOINERS)
    return [line for line in (fold(each) for each in text.split("\n")) if line]


# trafilatura 2.3 drops what is not printable, and with it the joiners that Persian and Indic spelling needs:
# `می\u200cگوید` would become another word. Letters that no page uses stand in for them on the way.
STAND_INS = {0x200C: "\ua78f", 0x200D: "\ua7f7"}
JOINERS = {ord(letter): chr(joiner) for joiner, letter in STAND_INS.items()}
_JOINED = lxml.etree.XPath("//text()[contains(., '\u200c') or contains(., '\u200d')]")


def _swap_joiners(tree: lxml.html.HtmlElement) -> None:
    texts: Any = _JOINED(tree)
    for text in texts:
        holder = text.getparent()
        if holder is None:
            continue
        if text.is_tail:
            holder.tail = str(text).translate(STAND_INS)
        else:
            holder.text = str(text).translate(STAND_INS)


def paragraphs(elements: Iterable[lxml.html.HtmlElement]) -> list[str]:
    """The text of elements, one string a block, in the order of the page."""
    found: list[str] = []
    for element in elements:
        pieces: list[str] = []
        _walk(element, pieces)
        found += [line for line in (fold(each) for each in "".join(pieces).split("\x00")) if line]
    return found


def _walk(root: lxml.html.HtmlElement, pieces: list[str]) -> None:
    # iterative: nesting is the page's choice
    for event, element in lxml.etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if not isinstance(tag, str):
            if event == "end" and element is not root:
                pieces.append(element.tail or "")
            continue
        if event == "start":
            if tag in BLOCKS or tag == "br":
                pieces.append("\x00")
            elif tag in {"td", "th"}:
                pieces.append(" ")
            pieces.append(element.text or "")
        else:
            if tag in BLOCKS:
                pieces.append("\x00")
            if element is not root:
                pieces.append(element.tail or "")
