"""Find the link to the next (older) page of a list, on any site: by its words, symbol, class, place and address.

Knows no site. `next_page` weighs what a link shows; a link that only one weak sign speaks for is not taken, because a
wrong page costs more than a missing one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urldefrag, urlsplit

from lxml.html import HtmlElement

from dateline.model.urls import absolute_url, canonical_url, same_site

NEXT = re.compile(
    r"(?:(?:the )?next(?: page| posts| entries| articles| results)?|older(?: posts| entries| articles| news)?|"
    r"more (?:news|posts|results)|page suivante|suivant[es]*|"
    r"plus anciens?|(?:página |pagina )?(?:siguiente|seguinte)s?|"
    r"sig\.?|próxim[oa]s?(?: página)?|proxim[oa]s?|"
    r"pr[oó]ximo|seg(?:uent[ei]|üent)|successiv[oaie]|pagina successiva|"
    r"avanti|nächste(?: seite)?|weiter|vor|"
    r"volgende(?: pagina)?|næste(?: side)?|neste(?: side)?|nästa(?: sida)?|"
    r"seuraava|następn[aey](?: strona)?|starsze|další|ďalšie|ďalšia|naprej|naslednja|sljedeć[ai]|sledeć[ai]|"
    r"următo(?:area|rul)|urmatoarea|înainte|köv(?:etkező)?|"
    r"tovább|sonraki(?: sayfa)?|növbəti|ileri|kitas|nākam[āa]|järgmine|"
    r"след(?:\.|ующ(?:ая|ий|ие)(?: страница)?)?|вперед|вперёд|"
    r"далее|дальше|раньше|старые записи|наступн[аі](?: сторінка)?|"
    r"далі|наст\.?|следващ[аи]|следн[ао]|следећ[ае]|келесі|"
    r"кейинги|дараах|επόμεν(?:η|ο|α)(?: σελίδα)?|επομενη|παλαιότερα|"
    r"հաջորդ|შემდეგი|הבא|הבאה|التالي(?:ة)?|الصفحة التالية|بعدی|"
    r"صفحه بعدی?|بعد|اگلا|اگلا صفحہ|अगला|अगले|आगे|পরবর্তী|ถัดไป|หน้าถัดไป|"
    r"次(?:へ|の?ページ(?:へ)?|の\d+件|を見る)?|"
    r"下一?[页頁](?:>|»)?|下页|后页|後頁|下一個|다음(?: ?페이지)?|이후|"
    r"trang (?:sau|tiếp)|tiếp(?: theo)?|sau|berikutnya|selanjutnya|seterusnya|susunod|inayofuata|volgende)",
    re.I,
)
PREVIOUS = re.compile(
    r""
    r"\b(?:prev(?:ious)?|newer|back|précédent|anterior|vorherige|zurück|vorige|precedente|forrige|föregående|edellinen|"
    r"poprzedni|předchozí|önceki|назад|пред|предыдущ|попередн|προηγούμ)|السابق|قبلی|前へ|上一|이전|ก่อนหน้า",
    re.I,
)
LAST = re.compile(r"\b(?:last|end|dernière|última|letzte|ultima|laatste|son sayfa|последн|в конец)\b|尾页|末页", re.I)
SYMBOL = re.compile(r"[>›»→▶►⟩⇒≫❯＞⏵]{1,3}")
STRONG_SYMBOL = re.compile(r">|›|→|▶|►|⟩|❯|＞")
NEXT_CLASS = re.compile(r"(?:\A|[\s_-])(?:next(?!slide)\w*|go-?next|\w*next|older\w*)(?:\Z|[\s_-])", re.I)
PREVIOUS_CLASS = re.compile(r"(?:\A|[\s_-])(?:prev\w*|newer\w*)(?:\Z|[\s_-])", re.I)
PAGER = re.compile(r"pag(?:e|in|er|ing)|pager|nav(?:igation)?|seiten", re.I)
NOT_A_PAGER = re.compile(
    r"carousel|slider?|slick|swiper|gallery|lightbox|calendar|month|breadcrumb|post-nav|nav-single|single-nav|"
    r"post-navigation|nav-post|article-nav|related",
    re.I,
)
PAGE_NAME = re.compile(
    r"p(?:age|aged|g|agen?|agina|agenum|agenumber)?(?:_?\d)?|s(?:tart|eite|ayfa)|from|offset|\w*page\w*|cur\w*|"
    r"\w*offset|limitstart|skip|first\w*|b_start\w*|debut\w*|st",
    re.I,
)
CURSORS = {"updated-max", "cursor", "max_id", "older"}
"""Parameters that say behind which entry the next page begins."""
ENOUGH = 4.0
TOO_MANY = 3_000


@dataclass(frozen=True, slots=True)
class Next:
    """The next page's address, and by which signs it was found."""

    url: str
    signs: tuple[str, ...]


def next_page(tree: HtmlElement, address: str) -> Next | None:
    """The link to the next page of the list on a page; None when none is sure enough."""
    stated = next((str(each.get("href") or "") for each in tree.iter("base")), "")
    base = absolute_url(address, stated) or address
    links = list(_links(tree, base, address))
    numbered = _numbered(links, address)
    best: tuple[float, Next] | None = None
    for anchor, url in links:
        score, signs = _weigh(anchor, url, address)
        if numbered is not None and canonical_url(url) == canonical_url(numbered):
            score, signs = score + 4, (*signs, "number")
        if score >= ENOUGH and (best is None or score > best[0]):
            best = score, Next(url, signs)
    if best is None:
        for link in tree.iter("link"):
            target = absolute_url(base, link.get("href") or "")
            forward = _step(address, target) if target else None
            if target and "next" in (link.get("rel") or "").lower().split() and forward is not None and forward > 0:
                return Next(target, ("rel of link",))
    return best[1] if best else None


def _links(tree: HtmlElement, base: str, address: str) -> Iterator[tuple[HtmlElement, str]]:
    for count, anchor in enumerate(tree.iter("a")):
        if count > TOO_MANY:
            return
        href = (anchor.get("href") or "").strip()
        if not href or href.startswith(("#", "javascript:", "mailto:", "tel:")):
            continue
        url = absolute_url(base, href)
        if url and same_site(url, address) and url != urldefrag(address).url:
            yield anchor, url


def words_of(anchor: HtmlElement) -> list[str]:
    """What a link says: its text, and what stands in its place for those who do not see it."""
    found = [anchor.text_content(), anchor.get("aria-label"), anchor.get("title")]
    found += [each.get(name) for each in anchor.iter("img") for name in ("alt", "title")]
    return [" ".join(each.split()) for each in found if each and each.strip()]


def _names(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _weigh(anchor: HtmlElement, url: str, address: str) -> tuple[float, tuple[str, ...]]:
    """How much speaks for a link's being the one to the next page, and which signs do."""
    score = 0.0
    signs: list[str] = []
    own = _names(anchor)
    around = [each for each in anchor.iterancestors() if each.tag not in ("body", "html", "form")][:3]
    near = " ".join(_names(each) for each in around[:2] if sum(1 for _ in each.iter("a")) <= 1)
    rel = (anchor.get("rel") or "").lower().split()
    words = [each for each in words_of(anchor) if len(each) <= 40]
    bare = [re.sub(r"[\s>›»→▶►⟩⇒≫❯＞⏵«‹<.:()\[\]…-]+", " ", each).strip() for each in words]
    if any(PREVIOUS.search(each) for each in words) or "prev" in rel:
        return -9, ()
    if PREVIOUS_CLASS.search(own) and not re.search(r"prev[\s_-]?next", own, re.I):
        return -9, ()
    if "next" in rel:
        score, signs = score + 2, [*signs, "rel"]
    if any(NEXT.fullmatch(each) for each in bare):
        score, signs = score + 3, [*signs, "word"]
    elif any(SYMBOL.fullmatch(each.replace(" ", "")) for each in words):
        strong = any(STRONG_SYMBOL.fullmatch(each) for each in words)
        score, signs = score + (2.5 if strong else 2), [*signs, "symbol"]
    if NEXT_CLASS.search(own) or NEXT_CLASS.search(near):
        score, signs = score + 2, [*signs, "class"]
    if not signs:
        return score, ()
    surroundings = " ".join(map(_names, around))
    if PAGER.search(surroundings + own):
        score += 0.5
    if NOT_A_PAGER.search(surroundings + own):
        score -= 3
    if any(LAST.search(each) for each in (*words, own)) and "word" not in signs:
        score -= 3
    step = _step(address, url)
    if step is None:
        score -= 1.5
    elif step > 0:
        score, signs = score + 2, [*signs, "address"]
    else:
        score -= 6
    return score, tuple(signs)


def _numbers(url: str) -> list[tuple[str, int, bool]]:
    """The numbers of an address: what stands around each, its value, and whether a page's name stands before it."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    found = []
    for match in re.finditer(r"\d{1,6}", path):
        template = path[: match.start()] + "{}" + path[match.end() :]
        before = re.split(r"[/_.-]", path[: match.start()].rstrip("/_-=:"))[-1]
        found.append((template, int(match[0]), PAGE_NAME.fullmatch(before) is not None))
    for name, value in parse_qsl(parts.query):
        if value.isdecimal() and len(value) <= 6:
            found.append((f"?{name}", int(value), PAGE_NAME.fullmatch(name) is not None))
    return found


def _step(own: str, other: str) -> int | None:
    """How far a page's number or offset in an address lies beyond that of our own; None when it counts no pages."""
    mine, theirs = _numbers(own), _numbers(other)
    own_path, other_path = (unquote(urlsplit(each).path).rstrip("/") for each in (own, other))
    known = {template: value for template, value, _ in mine}
    steps = []
    for template, value, named in theirs:
        if template in known:
            if value != known[template]:
                steps.append((named, value - known[template]))
        elif template.startswith("?"):
            if named and (own_path == other_path or not own_path or value == 2):
                steps.append((named, value or -1))
        elif named or _extends(own_path, other_path):
            grown = own_path.split("{}")[0].rsplit(".", 1)[0]
            if (other_path.startswith(grown[: max(1, len(grown) // 2)]) or not own_path) and 0 < value < 10_000:
                steps.append((named, value))
    names = {name for name, _ in parse_qsl(urlsplit(other).query)}
    if not steps and names & CURSORS:
        return 1
    if not steps:
        backward = any(named and template not in {each[0] for each in theirs} for template, _, named in mine)
        return -1 if backward and own_path.startswith(other_path) else None
    return max(steps)[1]


def _extends(own: str, other: str) -> bool:
    """Whether an address is another one with a number at its end, as `/news/2` is of `/news`."""
    stem, _, suffix = own.rpartition(".") if "." in own.rpartition("/")[2] else (own, "", "")
    rest = other.removeprefix(stem).removesuffix(f".{suffix}") if other.startswith(stem) else "x"
    return re.fullmatch(r"[/_.-]?[a-z]{0,5}[/_.-]?\d{1,4}(?:\.s?html?)?", rest) is not None


def _numbered(links: list[tuple[HtmlElement, str]], address: str) -> str | None:
    """The link to the page after this one in a row of page numbers."""
    groups: dict[Any, dict[int, str]] = {}
    for anchor, url in links:
        text = " ".join(anchor.text_content().split()).strip("[]() ")
        if not text.isdecimal() or len(text) > 4 or (_step(address, url) is None and int(text) > 1):
            continue
        for ancestor in list(anchor.iterancestors())[:3]:
            groups.setdefault(ancestor, {}).setdefault(int(text), url)
    for ancestor, pages in sorted(groups.items(), key=lambda pair: -len(pair[1])):
        named = re.search(r"calendar|month|day", _names(ancestor), re.I)
        if not pages or named or len(pages) > 25:
            continue
        texts = [" ".join(str(each).split()).strip("[]() ") for each in ancestor.itertext()]
        shown = [int(each) for each in texts if each.isdecimal() and len(each) <= 4]
        current = [each for each in shown if each not in pages]
        number = current[0] if len(current) == 1 else None
        if number is None:
            mine = [value for _, value, is_page in _numbers(address) if is_page]
            number = mine[-1] if mine else 1
            if mine and number not in pages and number + 1 not in pages:
                continue
        following = pages.get(number + 1)
        if (
            following is not None
            and (_step(address, following) or 0) > 0
            and (len(pages) >= 2 or (number >= 1 and current))
        ):
            return following
    return None


__all__ = ["Next", "next_page"]
