"""The text of an article: the blocks of its page that a small model takes for the article, in the page's order.

The model is linear: a table of weights for named features (`block_weights.tsv`), learned from pages with known texts by
`bench/body_weights.py`. It scores each block twice, the second time with what it first thought of the neighbours. Where
that leaves doubt, trafilatura's choice is the second opinion. A source's own selector overrides all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urljoin

import lxml.html
from trafilatura import bare_extraction
from trafilatura.meta import reset_caches
from trafilatura.settings import Extractor

from dateline.extract.block_features import HOPELESS, Facts, View, letters, phrase_kind
from dateline.extract.blocks import HEADINGS, Block, Node, Reader, fold
from dateline.extract.boilerplate import kind_of_line
from dateline.extract.metadata import Metadata

WEIGHTS = Path(__file__).with_name("block_weights.tsv")
RESET_EVERY = 300
"""Pages after which trafilatura's caches are emptied: they hold about 1 MB a page."""
FEW = 250
"""Columns under which a text is doubted: a short release, or a part of one."""
DOUBT = 2.5
"""How much more text another reading must have found to be believed instead."""
FAINT = 2.5
"""Log odds by which the likeliest block may fall short where no block is likely."""
NEAR = 8
"""Blocks below the headline among which its standfirst and its copies are looked for."""
SECTION = 60
"""Columns up to which a heading above the headline is the section's name."""
STATED = 2.0
"""Log odds that the declared standfirst has at least."""
LITTLE = 600
"""Columns of text outside of links up to which a page may hold only a line or two."""
SURELY_NOT = -1.5
"""Log odds under which a block goes even from within a source's own selector."""
MAX_STATE = 3_000_000
STATE_PARAGRAPH = re.compile(r"(?:\\+u003c|<)p[ >\\]", re.I)
VERSE = 90
"""Columns up to which lines set apart by one `<br>` are the lines of one block: an address, a poem, a sign-off."""


class Paragraph(NamedTuple):
    """A block of an article.

    `kind`: heading, paragraph, item, quotation, row, question, answer or caption.
    """

    kind: str
    text: str


class Table(dict[str, float]):
    """Weights by name of feature; an unknown feature weighs nothing."""

    def __missing__(self, name: str) -> float:
        return 0.0

    def score(self, names: Iterable[str]) -> float:
        return self["(bias)"] + sum(map(self.__getitem__, names))


@lru_cache(maxsize=1)
def weights() -> tuple[Table, Table]:
    """The tables of the first and of the second pass."""
    first, second = Table(), Table()
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, one, two = line.split("\t")
        if one:
            first[name] = float(one)
        if two:
            second[name] = float(two)
    return first, second


def article(tree: lxml.html.HtmlElement, found: Metadata, url: str, selector: str | None) -> list[str]:
    """The texts of the article's blocks."""
    return [each.text for each in article_blocks(tree, found, url, selector)]


def article_blocks(
    tree: lxml.html.HtmlElement, found: Metadata, url: str, selector: str | None = None
) -> list[Paragraph]:
    """The article's blocks, kind and text, in the order of the page. The tree stays as it is."""
    holders = selected(tree, selector) if selector else []
    reader = Reader(holders)
    view = View(reader.read([tree]), facts_of(found))
    odds = scores(view, weights())
    if holders:
        # a person said where the text is: only what surely is none of it goes
        inside = [at for at, block in enumerate(view.blocks) if block.node.selected]
        if not inside and (direct := Reader().read(holders)):  # a span within a block
            return written(direct)
        fitting = [at for at in inside if view.keys[at] not in view.facts.titles and not is_around(view, at)]
        kept = [at for at in fitting if odds[at] > SURELY_NOT and not is_button(view.blocks[at])] or fitting
        return written([view.blocks[at] for at in kept]) or [Paragraph("caption", each) for each in scans(holders, url)]
    places: Sequence[int] = chosen(view, odds)
    size = sum(view.blocks[at].columns for at in places)
    if size < FEW:
        places = second_opinion(tree, view, odds, places, url)
        size = sum(view.blocks[at].columns for at in places)
    stated = [each for part in (found.article_body or "").split("\n\n") if (each := fold(part))]
    if size < FEW:
        stated = max(stated, from_state(tree), key=lambda lines: sum(map(len, lines)))
    if sum(map(len, stated)) > DOUBT * size:
        whole = letters(" ".join(stated))
        if size < FEW or any(view.running[at] and view.keys[at][:60] in whole for at in places):
            return [Paragraph("paragraph", each) for each in stated]
    return written([view.blocks[at] for at in places])


def second_opinion(
    tree: lxml.html.HtmlElement, view: View, odds: Sequence[float], places: Sequence[int], url: str
) -> Sequence[int]:
    """The blocks that trafilatura takes, where they are far more than ours and hold them; else ours."""
    text = letters(generic(tree, url))
    others = [
        at
        for at, key in enumerate(view.keys)
        if at != view.title and key and key in text and (odds[at] > SURELY_NOT or view.running[at])
    ]
    ours, theirs = (sum(view.blocks[at].columns for at in each) for each in (places, others))
    shared = sum(view.blocks[at].columns for at in set(places) & set(others))
    return others if theirs > DOUBT * ours and shared >= 0.6 * ours else places


def generic(tree: lxml.html.HtmlElement, url: str) -> str:
    """The text that trafilatura finds."""
    Counter.pages += 1
    if Counter.pages % RESET_EVERY == 0:
        reset_caches()
    options = Extractor(fast=True, comments=False, tables=True, url=url, output_format="python")
    found = bare_extraction(deepcopy(tree), options=options)
    return "" if found is None or isinstance(found, dict) else found.text or ""


class Counter:
    """Pages since trafilatura's caches were last emptied."""

    pages = 0


def facts_of(found: Metadata) -> Facts:
    return Facts(
        titles=frozenset(filter(None, map(letters, found.headings))),
        authors=tuple(each for each in map(letters, found.authors) if len(each) > 4),
        lead=letters(found.lead or "") if found.lead and len(found.lead) > 30 else "",
        body=letters(found.article_body or ""),
    )


def scores(view: View, tables: tuple[Table, Table]) -> list[float]:
    """The log odds that each block belongs to the article."""
    names = view.first_pass()
    first = [tables[0].score(each) for each in names]
    seconds = view.second_pass(names, first)
    return [odd if odd < HOPELESS else tables[1].score(each) for odd, each in zip(first, seconds, strict=True)]


def chosen(view: View, odds: Sequence[float]) -> list[int]:
    """The places of the article's blocks."""
    others = [odd for at, odd in enumerate(odds) if at != view.title]
    little = sum(block.columns for block in view.blocks if not block.linked) < LITTLE
    if others and -FAINT * (1 + little) < max(others) <= 0:
        odds = [odd - max(others) + 0.5 for odd in odds]
    taken = smoothed(view, together(view, odds))
    return without_copies(view, [at for at, each in enumerate(taken) if each and not is_around(view, at)])


def together(view: View, odds: Sequence[float]) -> list[float]:
    """Odds in which the rows of a table stand or fall as one, and the declared standfirst below the headline stands."""
    rows: dict[Node | None, float] = {}
    found = list(odds)
    for at, block in enumerate(view.blocks):
        if block.tag == "tr":
            rows[block.node.parent] = max(rows.get(block.node.parent, odds[at]), odds[at])
        elif 0 < at - view.title <= NEAR and view.title >= 0 and is_standfirst(view, at):
            found[at] = max(odds[at], STATED)
    return [
        rows[block.node.parent] if block.tag == "tr" else odd for block, odd in zip(view.blocks, found, strict=True)
    ]


def is_standfirst(view: View, at: int) -> bool:
    """Whether a block is the text that the page declares as its description, or opens it."""
    lead, key = view.facts.lead, view.keys[at]
    return len(lead) > 30 and len(key) > 30 and (lead.startswith(key[:60]) or key.startswith(lead[:60]))


def is_button(block: Block) -> bool:
    """Whether a block is nothing but a link that says `Print`, `Share` or the like."""
    return block.linked > 0.9 * len(block.text) and phrase_kind(block.text) != ""


def is_around(view: View, at: int) -> bool:
    """Whether a block is the headline, the section's name above it, a picture's caption, or a notice by its words."""
    block = view.blocks[at]
    if at == view.title or kind_of_line(block.text):
        return True
    if block.item and view.dated[at] and block.columns < SECTION and 0 < at - view.title <= NEAR:
        # a row of facts below the headline, before any text
        return not any(view.running[view.title + 1 : at])
    if at < view.title and block.tag in HEADINGS and block.columns < SECTION:
        return True
    if block.italic and block.node.images and block.node.blocks == 1 and block.columns < 300:
        return True
    # the headline with the site's name behind it
    return (
        block.columns < 200 and at <= view.title + NEAR and any(view.keys[at].startswith(t) for t in view.long_titles)
    )


TURNS = {"make": 3.0, "beside": 0.7, "apart": 0.3}
"""What a change between article and no article costs between two blocks of one make, of one holder, and elsewhere."""
SUREST = 6.0


def smoothed(view: View, odds: Sequence[float]) -> list[bool]:
    """The likeliest sequence of blocks in and out of the article (Viterbi): neighbours of one make seldom part."""
    outs, ins = 0.0, 0.0
    back: list[tuple[bool, bool]] = []
    before: Block | None = None
    for block, odd in zip(view.blocks, odds, strict=True):
        if before is None:
            cost = 0.0
        elif before.node.parent is block.node.parent and before.node.signature == block.node.signature:
            cost = TURNS["make"]
        elif before.node.parent is block.node.parent:
            cost = TURNS["beside"]
        else:
            cost = TURNS["apart"]
        gain = max(-SUREST, min(SUREST, odd)) / 2
        back.append((ins - cost > outs, ins >= outs - cost))
        outs, ins = max(outs, ins - cost) - gain, max(ins, outs - cost) + gain
        before = block
    state, states = ins > outs, []
    for from_in, stays_in in reversed(back):
        states.append(state)
        state = stays_in if state else from_in
    return states[::-1]


def without_copies(view: View, places: Sequence[int]) -> list[int]:
    """Without the headline's other copies, and without blocks that another one repeats or holds: pull quotes."""
    keys = [view.keys[at] for at in places]
    whole = "\n".join(keys)
    kept, seen = [], set()
    for at, key in zip(places, keys, strict=True):
        if len(key) > 20:
            if view.blocks[at].text in seen:
                continue
            seen.add(view.blocks[at].text)
            if len(key) < 300 and view.blocks[at].tag != "tr" and whole.count(key) > 1 and _is_pulled(view, at, places):
                continue
        kept.append(at)
    return kept


def _is_pulled(view: View, at: int, places: Sequence[int]) -> bool:
    """Whether a block repeats a sentence from a longer paragraph."""
    key = view.keys[at]
    return any(other != at and len(view.keys[other]) > len(key) and key in view.keys[other] for other in places)


def written(blocks: Sequence[Block]) -> list[Paragraph]:
    """Blocks as kind and text; the lines of an address or poem are one block."""
    found: list[Paragraph] = []
    before: Block | None = None
    for block in blocks:
        kind = kind_of(block)
        text = f"- {block.text}" if block.item else block.text
        goes_on = block.text[:1].islower()
        if (
            before is not None
            and block.broken == 1
            and before.node is block.node
            and (goes_on or max(before.columns, block.columns) <= VERSE)
        ):
            join = " " if goes_on and before.columns > VERSE else "\n"
            found[-1] = Paragraph(found[-1].kind, f"{found[-1].text}{join}{text}")
            before = block
            continue
        found.append(Paragraph(kind, text))
        before = block
    return found


def kind_of(block: Block) -> str:
    if block.tag in HEADINGS:
        return "heading"
    if block.tag == "tr":
        return "row"
    node = block.node
    for _ in range(4):
        if node.tag in KINDS:
            return KINDS[node.tag]
        if node.parent is None:
            break
        node = node.parent
    return "heading" if block.bold and block.columns < 100 and block.text[-1:] not in ".。।" else "paragraph"


KINDS = {
    "li": "item", "blockquote": "quotation", "dt": "question", "dd": "answer", "figcaption": "caption",
    "caption": "caption",
}  # fmt: skip


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
                name = fold(image.get("alt") or "") or unquote(address.rsplit("/", 1)[-1])
                if not phrase_kind(name):  # no button
                    found.append(f"[{name}] {address}")
    return list(dict.fromkeys(found))


def selected(tree: lxml.html.HtmlElement, selector: str) -> list[lxml.html.HtmlElement]:
    """The outermost elements that a CSS selector matches."""
    found: list[lxml.html.HtmlElement] = tree.cssselect(selector)
    return [each for each in found if not any(ancestor in found for ancestor in each.iterancestors())]


def paragraphs(elements: Iterable[lxml.html.HtmlElement]) -> list[str]:
    """The text of elements, one string a block, in the order of the page."""
    return [block.text for block in Reader().read(elements)]


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
            lines = [line for line in paragraphs(fragment.iter("p", "h2", "h3", "h4")) if '":' not in line]
            best = max(best, lines, key=lambda each: sum(map(len, each)))
    return best
