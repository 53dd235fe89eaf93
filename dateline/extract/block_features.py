"""What the model of `dateline.extract.body` sees of each block: names of features, all of them either there or not.

Features speak of the text's shape, its markup, its place and its neighbours, seldom of its words, so that a page in a
language or a template that nobody saw is read like any other. The first pass sees the page as printed; the second sees
also what the first thought of the block, of its neighbours and of the elements that hold them.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dateline.extract.blocks import HEADINGS, Block, Node
from dateline.extract.boilerplate import kind_of_line

Names = list[str]
LEXICON = Path(__file__).with_name("phrases.toml")
TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
WORDS = re.compile(r"\w+(?:[’'-]\w+)*")
DIGITS = re.compile(r"\d")
YEAR = re.compile(
    r"[^\x00-\x7f\D]{4}|(?<!\d)(?:1[34]|19|20|2[45])\d\d(?!\d)|\d\s?[年月日년월일]|\d{1,2}[./-]\d{1,2}[./-]\d{2}"
)
CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
SENTENCE = re.compile(r"[.!?…。！？؟।።։](?=[\s\"'”»“’)\]]|$)|[。！？]")
CLOSERS = "\"'”»“’)]›」』"
BULLETS = "•·-–—*●▪◦►»>"
OPENING = "\"'“„«‹「『”"
SHORT = 60
LONG = 90
"""Columns from which on a block that ends like a sentence counts as running text."""


HOPELESS = -7.0
"""Log odds under which the second pass does not look at a block again."""
UNLIKELY = -2.5
"""Log odds under which a block's words need no closer look."""


@dataclass(frozen=True)
class Facts:
    """What the page says of its article apart from the text, all of it folded with `letters`."""

    titles: frozenset[str] = frozenset()
    authors: tuple[str, ...] = ()
    lead: str = ""
    body: str = ""


def letters(text: str) -> str:
    """Letters and digits in one case: what two copies of a text share."""
    return "".join(WORDS.findall(text.casefold())) if not text.isalnum() else text.casefold()


@lru_cache(maxsize=1)
def phrases() -> dict[str, str]:
    kinds = tomllib.loads(LEXICON.read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    for kind, text in kinds.items():
        for phrase in re.split(r"[|\n]", text):
            if words := " ".join(WORDS.findall(phrase.casefold())):
                found.setdefault(words, kind)
    return found


def phrase_kind(text: str) -> str:
    """The kind of notice that a short text begins with; empty when none."""
    known = phrases()
    words = WORDS.findall(text[:80].casefold())[:5]
    for size in range(len(words), 0, -1):
        if kind := known.get(" ".join(words[:size])):
            return kind
    if words and words[0][:1] > "\u0e00":
        for size in range(min(8, len(words[0])), 1, -1):
            if kind := known.get(words[0][:size]):
                return kind
    return ""


@lru_cache(maxsize=16384)
def tokens(classes: str) -> tuple[str, ...]:
    """The words of an element's class list and id."""
    return tuple({part.lower() for part in TOKEN.findall(classes[:200]) if 2 < len(part) < 20})


def _bin(value: float, edges: Sequence[float]) -> int:
    place = 0
    for edge in edges:
        if value < edge:
            break
        place += 1
    return place


LENGTHS = (8, 16, 30, 50, 80, 130, 220, 400)
SHARES = (0.001, 0.15, 0.4, 0.7, 0.95)
SCORES = (-5, -3, -1.5, -0.5, 0.5, 1.5, 3, 5)
MASSES = (1, 200, 500, 1200, 3000, 8000)


class View:
    """The blocks of a page, with what must be known of all before one is looked at."""

    def __init__(self, blocks: Sequence[Block], facts: Facts) -> None:
        self.blocks = blocks
        self.facts = facts
        self.shapes: list[Names] = []
        self.keys: list[str] = []
        self.ends: list[str] = []
        self.dated: list[bool] = []
        self.running: list[bool] = []
        for block in blocks:
            self._shape(block)
        self._count()
        self.title = self._find_title()
        self.long_titles = tuple(each for each in facts.titles if len(each) > 15)
        node = blocks[self.title].node if self.title >= 0 else None
        while node is not None:
            node.title = True
            node = node.parent
        self.marks: dict[Node, Names] = {}
        self.siblings = self._siblings()
        self.copies = Counter(key for key in self.keys if len(key) > 12)
        self.makes = [self._makes(block.node) for block in blocks]

    def _shape(self, block: Block) -> None:
        """Features of the text alone."""
        text, columns = block.text, block.columns
        length = _bin(columns, LENGTHS)
        last = text.rstrip(CLOSERS + " ")[-1:] or text[-1]
        if last in ".。।።։":
            end = "dot"
        elif last in "?!？！؟":
            end = "ask"
        elif last in ":：":
            end = "colon"
        elif last in "…›→»":
            end = "more"
        elif last in ",;،；，、":
            end = "comma"
        elif last.isdigit():
            end = "digit"
        else:
            end = "letter" if last.isalpha() else "other"
        sentences = len(SENTENCE.findall(text, 0, 1200)) if columns > 20 else int(end in ("dot", "ask"))
        digits = sum(map(text.count, "0123456789")) if text.isascii() else len(DIGITS.findall(text, 0, 200))
        share = digits / min(len(text), 200)
        linked = block.linked / len(text)
        dated = columns < 80 and share > 0 and YEAR.search(text) is not None
        running = columns >= LONG and linked < 0.5 and (sentences > 0 or end == "colon" or columns > 200)
        names = [
            f"len{length}",
            f"end:{end}",
            f"len{length}&end:{end}",
            f"sentences{min(sentences, 4)}",
            f"linked{_bin(linked, SHARES)}",
            f"linked{_bin(linked, SHARES)}&len{length // 2}",
            f"digits{_bin(share, (0.001, 0.05, 0.15, 0.3))}",
        ]
        first = text[0]
        if dated:
            names += ("dated", f"dated&len{length}")
            if CLOCK.search(text):
                names.append("dated&clock")
            if share > 0.3:
                names.append("dated&figures")
        if first in OPENING:
            names.append("quoted")
        elif first in BULLETS:
            names.append("bullet")
        elif first.islower():
            names.append("lower")
        elif first in "([（【":
            names.append("bracketed")
        if columns < 120 and text.isupper():
            names.append("capitals")
        if "©" in text or "(c)" in text:
            names.append("rights")
        if "|" in text or "›" in text or " / " in text:
            names.append(f"bars&len{length // 2}")
        if "@" in text or "http" in text or "www." in text:
            names.append(f"address&len{length // 2}")
        if columns < SHORT:
            if ":" in text[1:-1] or "：" in text[1:-1]:
                names.append("label")
            if not (end in ("dot", "ask", "colon") or linked):
                names.append("line")
        if block.links > 1:
            names.append(f"links{min(block.links, 5)}")
        if block.bold:
            names += ("bold", f"bold&len{length // 2}")
        if block.italic:
            names += ("italic", f"italic&len{length // 2}")
        if block.columns < 320:
            kind = phrase_kind(text)
            if kind:
                names += (f"says:{kind}&len{length // 2}", f"says:{kind}")
                if linked > 0.5:
                    names.append(f"says:{kind}&linked")
        self.shapes.append(names)
        self.keys.append(letters(text[:400]))
        self.ends.append(end)
        self.dated.append(dated)
        self.running.append(running)

    def _count(self) -> None:
        """Sum up blocks over the elements that hold them."""
        for at, block in enumerate(self.blocks):
            node: Node | None = block.node
            size = block.columns
            running, heading = self.running[at], block.tag in HEADINGS
            while node is not None:
                node.blocks += 1
                node.length += size
                node.linked += block.linked
                if running:
                    node.long += size
                if heading:
                    node.headings += 1
                node = node.parent

    def _find_title(self) -> int:
        """The block that is the headline: -1 when none is."""
        best, rank = -1, -1
        titles = self.facts.titles
        for at, (block, key) in enumerate(zip(self.blocks, self.keys, strict=True)):
            if key not in titles or not key:
                continue
            score = 8 - int(block.tag[1]) if block.tag in HEADINGS else 1
            if block.linked:
                score -= 4
            if score > rank:
                best, rank = at, score
        return best

    def _siblings(self) -> dict[Node, int]:
        """How many elements of the same tag and class stand beside each element."""
        seen: set[Node] = set()
        groups: dict[tuple[Node | None, tuple[str, str]], list[Node]] = {}
        for block in self.blocks:
            node: Node | None = block.node
            while node is not None and node not in seen:
                seen.add(node)
                groups.setdefault((node.parent, node.signature), []).append(node)
                node = node.parent
        return {node: len(group) for group in groups.values() for node in group}

    @staticmethod
    def _makes(node: Node) -> tuple[object, object]:
        """What an element shares with those of its own make: within its parent, and on the whole page."""
        parent = node.parent
        above = parent.parent if parent is not None else None
        path = (node.signature, parent and parent.signature, above and above.signature)
        return (parent, node.signature), path

    def _section(self, node: Node) -> Node | None:
        """The outermost element around a block that does not hold the headline as well."""
        found = None
        at: Node | None = node
        while at is not None and not at.title and at.parent is not None:
            if at.tag != "body":
                found = at
            at = at.parent
        return found

    def holder_names(self, node: Node) -> Names:
        """Features that all blocks directly in an element share."""
        names = self.marks.get(node)
        if names is not None:
            return names
        names = self.marks[node] = [f"tag:{node.tag}"]
        parent = node.parent
        if parent is not None:
            names.append(f"parent:{parent.tag}")
            names.append(f"{parent.tag}>{node.tag}")
        up, card = 0, None
        at: Node | None = node
        seen: set[str] = set()
        tags: set[str] = set()
        while at is not None and at.tag not in ("body", "html"):
            side = "t" if at.title else "o"
            if at is not node and at.tag not in ("div", "span"):
                tags.add(f"in:{side}:{at.tag}")
            for token in tokens(at.classes):
                seen.add(f"{side}.{token}")
                if up < 2 and side == "o":
                    seen.add(f"own.{token}")
            if not at.title:
                if card is None and at.blocks > 1 and self.siblings.get(at, 1) > 1:
                    card = at
                if at.controls:
                    tags.add("controls")
                up += 1
            at = at.parent
        names += tags
        names += seen
        names.append(f"up{min(up, 7)}")
        names.append(f"alike{_bin(self.siblings.get(node, 1), (2, 3, 5, 9))}")
        if node.signature[1]:
            names.append("classed")
            names.append(f"classed&{node.tag}")
        if node.hidden:
            names += ("hidden", f"hidden&mass{_bin((parent or node).long, MASSES)}")
        if node.images:
            names.append("image")
        if parent is not None and parent.images:
            names.append("image_beside")
        if card is not None:
            count = _bin(self.siblings[card], (2, 3, 5))
            names.append(f"card{count}")
            names.append(f"card{count}&links{int(card.linked > 0)}&mass{_bin(card.length, MASSES)}")
            if card.headings:
                names.append("card&heading")
            if any(self.dated[each] for each in range(card.first, min(card.last, card.first + 6))):
                names.append("card&dated")
        around = parent or node
        for name, each in (("holder", node), ("around", around), ("beyond", around.parent or around)):
            if each.length:
                names.append(f"{name}:linked{_bin(each.linked / each.length, SHARES)}")
                names.append(f"{name}:long{_bin(each.long / each.length, SHARES)}")
                names.append(f"{name}:mass{_bin(each.long, MASSES)}")
        section = self._section(node)
        if section is not None:
            names.append(f"section:linked{_bin(section.linked / max(section.length, 1), SHARES)}")
            names.append(f"section:mass{_bin(section.long, MASSES)}")
            names.append(f"section:blocks{_bin(section.blocks, (2, 4, 8, 16))}")
            names.append(f"section:{section.tag}")
            above = section.parent
            kin = above is not None and above.title and self._like_headline(section)
            if kin:
                names.append("section:like_headline")
        else:
            names.append("section:none")
        return names

    def _like_headline(self, section: Node) -> bool:
        """Whether an element is of the same make as the one beside it that holds the headline."""
        node: Node | None = self.blocks[self.title].node
        while node is not None:
            if node.signature == section.signature and node.parent is section.parent:
                return True
            node = node.parent
        return False

    def first_pass(self) -> list[Names]:
        """The features of each block before any of them is judged."""
        found: list[Names] = []
        title, total = self.title, len(self.blocks)
        level = self.blocks[title].tag if title >= 0 else ""
        heads, said, since = 0, "", 0
        mass, whole = (
            0,
            max(1, sum(block.columns for block, runs in zip(self.blocks, self.running, strict=True) if runs)),
        )
        facts = self.facts
        for at, block in enumerate(self.blocks):
            names = list(self.shapes[at])
            key, columns = self.keys[at], block.columns
            length = _bin(columns, LENGTHS)
            names += self.holder_names(block.node)
            names.append(f"tag:{block.node.tag}&len{length}")
            if block.broken:
                names.append(f"broken{min(block.broken, 2)}")
            if title < 0:
                names.append("no_title")
            elif at == title:
                names.append("title")
            elif at < title:
                names.append("before")
                names.append(f"before{_bin(title - at, (2, 4, 8))}&len{length // 2}")
            else:
                names.append(f"after{_bin(at - title, (2, 3, 4, 6, 10, 20, 40))}")
                if at - title < 6:
                    names.append(f"after{_bin(at - title, (2, 3, 4, 6))}&len{length}")
                    names.append(f"after{_bin(at - title, (2, 3, 4, 6))}&end:{self.ends[at]}")
                    if self.dated[at]:
                        names.append("after&dated")
            heading = block.tag in HEADINGS or (block.bold and columns < 100 and self.ends[at] != "dot")
            if heading:
                names.append("heading")
                if block.tag == level and at > title:
                    heads += 1
                if block.linked > 0.8 * len(block.text):
                    names.append("heading&linked")
            if block.tag == level and at != title:
                names.append("like_title")
            if heads:
                names.append(f"new_title{min(heads, 3)}")
            if key in facts.titles:
                names.append("headline")
            if facts.lead and columns > 30 and (key[:60] in facts.lead or facts.lead[:50] in key):
                names.append("lead")
                if at > title:
                    names.append(f"lead&after{_bin(at - title, (2, 4, 8))}")
            if len(facts.body) > 150 and columns > 30:
                names.append("stated" if key[:80] in facts.body else "not_stated")
            if facts.authors and columns < 120 and any(each in key for each in facts.authors):
                names += ("author", f"author&len{length // 2}")
            if (count := self.copies.get(key, 1)) > 1:
                names.append(f"copies{min(count, 3)}&len{length // 2}")
            names.append(f"read{_bin(mass / whole, (0.001, 0.1, 0.5, 0.9, 0.999))}")
            if self.running[at]:
                mass += columns
                names.append("running")
            if said:
                names.append(f"under:{said}&{min(since, 3)}")
                names.append(f"under:{said}")
            if heading or (columns < SHORT and self.ends[at] in ("colon", "letter", "other")):
                kind = phrase_kind(block.text)
                if heading:
                    said, since = kind, 0
                    if block.text[-1:] in ")）" and DIGITS.search(block.text[-5:]):
                        said = said or "count"
                elif kind in ("comments", "related", "newsletter", "support", "author", "tags"):
                    said, since = kind, 0
            else:
                since += 1
            for step, name in ((-1, "prev"), (1, "next")):
                if 0 <= at + step < total:
                    other = self.blocks[at + step]
                    names.append(f"{name}:len{_bin(other.columns, LENGTHS) // 2}")
                    names.append(f"{name}:linked{_bin(other.linked / len(other.text), SHARES)}")
                    if other.node.signature == block.node.signature:
                        names.append(f"{name}:alike")
                    if self.running[at + step]:
                        names.append(f"{name}:running")
                else:
                    names.append(f"{name}:none")
            found.append(names)
        return found

    def second_pass(self, firsts: list[Names], scores: Sequence[float]) -> list[Names]:
        """The features of each block, given the first pass's scores (log odds) of all."""
        blocks, total = self.blocks, len(self.blocks)
        gains: dict[Node, float] = {}
        sums: dict[Node, list[float]] = {}
        headlines = {at for at, key in enumerate(self.keys) if at == self.title or key in self.facts.titles}
        for at, (block, score) in enumerate(zip(blocks, scores, strict=True)):
            weight = min(block.columns, 400) if at not in headlines else 0
            gain = weight if score > 0 else -min(weight, 200) * 0.5
            share = 1.0
            node: Node | None = block.node
            value = max(-4.0, min(4.0, score))
            while node is not None:
                gains[node] = gains.get(node, 0.0) + gain * share
                mean = sums.get(node)
                if mean is None:
                    sums[node] = [value * weight, weight]
                else:
                    mean[0] += value * weight
                    mean[1] += weight
                share *= 0.97
                node = node.parent
        for block in blocks:  # an element of headlines only
            sums[block.node][1] = sums[block.node][1] or 1
        best = max(gains, key=lambda each: gains[each]) if gains else None
        inside: set[Node] = set()
        out_of: Node | None = best
        while out_of is not None:
            inside.add(out_of)
            out_of = out_of.parent
        likely = [at for at in range(total) if scores[at] > 0 and at not in headlines]
        good = [at for at in likely if self.running[at]] or likely
        first, last = (good[0], good[-1]) if good else (-1, -1)
        makes = Counter(blocks[at].node.signature for at in good)
        favourite = makes.most_common(1)[0][0] if makes else None
        parents = Counter(blocks[at].node.parent for at in good)
        home = parents.most_common(1)[0][0] if parents else None
        depths: dict[Node, tuple[int, Node | None]] = {}
        kin: dict[object, list[float]] = {}
        for at, block in enumerate(blocks):
            if at in headlines:
                continue
            score, weight = max(-4.0, min(4.0, scores[at])), min(block.columns, 300) + 20
            for make in self.makes[at]:
                mean = kin.get(make)
                if mean is None:
                    kin[make] = [score * weight, weight, 1]
                else:
                    mean[0] += score * weight
                    mean[1] += weight
                    mean[2] += 1
        found: list[Names] = []
        for at, block in enumerate(blocks):
            names = firsts[at]
            if scores[at] < HOPELESS:
                found.append(names)
                continue
            mine = _bin(scores[at], SCORES)
            length = _bin(block.columns, LENGTHS)
            names.append(f"score{mine}")
            if scores[at] > UNLIKELY and block.columns < 450 and (kind := kind_of_line(block.text)):
                names += (f"line:{kind}", f"line:{kind}&{mine}")
            node = block.node
            out = depths.get(node)
            if out is None:
                levels, holder = 0, node
                branch: Node | None = None
                while holder not in inside and holder.parent is not None:
                    branch, holder, levels = holder, holder.parent, levels + 1
                out = depths[node] = (levels if holder is best else -1 - levels, branch)
            levels, branch = out
            if best is not None:
                names.append(f"best{levels if -6 <= levels <= 4 else ('far' if levels < 0 else 'deep')}")
                if levels < 0:
                    names.append("outside" + ("&before" if at < best.first else "&after"))
                    if branch is not None and branch.signature == best.signature:
                        names.append("outside&alike")
            if branch is not None and (mean := sums.get(branch)):
                names.append(f"branch{_bin(mean[0] / max(mean[1], 1), SCORES)}")
                names.append(f"branch{_bin(mean[0] / max(mean[1], 1), SCORES)}&len{length // 3}")
            for name, each in (
                ("holder", node),
                ("around", node.parent),
                ("beyond", node.parent and node.parent.parent),
            ):
                if each is None:
                    continue
                total_score, total_weight = sums[each]
                own = min(block.columns, 400)
                if total_weight > own:
                    rest = (total_score - own * max(-4.0, min(4.0, scores[at]))) / (total_weight - own)
                    names.append(f"{name}:score{_bin(rest, SCORES)}")
                else:
                    names.append(f"{name}:alone")
            score, weight = max(-4.0, min(4.0, scores[at])), min(block.columns, 300) + 20
            for name, make in zip(("kin", "path"), self.makes[at], strict=True):
                total_score, total_weight, count = kin.get(make, (0.0, 0.0, 0))
                if count > 1 and at not in headlines:
                    value = _bin((total_score - score * weight) / max(total_weight - weight, 1.0), SCORES)
                    names.append(f"{name}{value}")
                    names.append(f"{name}{value}&len{length // 2}")
                    names.append(f"{name}{value}&many{_bin(count, (3, 6, 12))}")
                    if block.links:
                        names.append(f"{name}{value}&linked{_bin(block.linked / len(block.text), SHARES)}")
                else:
                    names.append(f"{name}:alone")
            if favourite is not None:
                if node.signature == favourite:
                    names += ("make", f"make&len{length // 2}")
                    if node.parent is home:
                        names.append(f"make&home&len{length}")
                elif node.parent is home:
                    names.append(f"home&{node.tag}")
                    names.append(f"home&len{length // 2}{'&classed' if node.signature[1] else ''}")
                elif node is home:
                    names.append("home&itself")
            if first >= 0:
                if at < first:
                    names.append(f"until{_bin(first - at, (2, 3, 5, 9))}")
                    names.append(f"until{_bin(first - at, (2, 3, 5, 9))}&len{length // 2}")
                elif at > last:
                    names.append(f"since{_bin(at - last, (2, 3, 5, 9))}")
                    names.append(f"since{_bin(at - last, (2, 3, 5, 9))}&len{length // 2}")
                else:
                    names.append("between")
                    names.append(f"between&len{length // 2}&linked{_bin(block.linked / len(block.text), SHARES) // 2}")
            for step in (-2, -1, 1, 2):
                if 0 <= at + step < total:
                    names.append(f"{step:+}:{_bin(scores[at + step], SCORES)}")
                    if abs(step) == 1 and blocks[at + step].node.parent is node.parent:
                        names.append(f"{step:+}:{_bin(scores[at + step], SCORES)}&beside")
            if at and at + 1 < total:
                pair = f"pair{_bin(scores[at - 1], (-1.5, 1.5))}{_bin(scores[at + 1], (-1.5, 1.5))}"
                names += (f"{pair}&{mine}", f"{pair}&len{length // 2}")
            if "heading" in names:
                names.append(f"heading&next{_bin(scores[at + 1], SCORES) if at + 1 < total else 'none'}")
            found.append(names)
        return found
