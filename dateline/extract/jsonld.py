"""JSON-LD and microdata: which of a page's items is its article, and the dates that it gives.

Mends JSON where that is harmless. Reads no date.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from dateline.extract.found_dates import Found, Told
from dateline.extract.page_parts import Element, Role, same_title
from dateline.model.records import Page

_ARTICLE_TYPE = re.compile(
    r"article|blogposting|report|liveblog|socialmediaposting|pressrelease|newsitem|analysis|recipe|review(?!er)|"
    r"discussionforum|governmentservice|legislation|statement|speech|creativework$|legaldocument|book|podcast",
    re.IGNORECASE,
)
_PAGE_TYPE = re.compile(r"(?:web|item|about|collection|faq|qa|profile|contact|search)page", re.IGNORECASE)
_VIDEO_TYPE = re.compile(r"video|audio|imagegallery|mediagallery|mediaobject|episode|clip", re.IGNORECASE)
_NEVER_TYPE = re.compile(
    r"event|comment|offer|jobposting|person|organi[sz]ation|product|rating|place|breadcrumb|imageobject|answer|question|"
    r"howto|course|movie|tvseries|website",
    re.IGNORECASE,
)
JSONLD_KEYS: Mapping[str, Role] = {
    "datepublished": "published",
    "dateissued": "published",
    "datecreated": "published",
    "uploaddate": "published",
    "datemodified": "modified",
    "dateupdated": "modified",
}
_DESCEND = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "article", "newsArticle")


def from_jsonld(found: Found, told: Told, page: Page, titles: list[str]) -> None:
    nodes: list[Mapping[str, object]] = []
    broken: list[str] = []
    for script in told.scripts:
        kind = script.get("type")
        if kind is None or "ld+json" not in kind.lower():
            continue
        text = script.text or ""
        if "date" not in text.lower():
            continue
        parsed = load_json(text)
        if parsed is None:
            broken.append(text)
        else:
            _walk_jsonld(parsed, nodes, 0)
    main = _main_entities(nodes, _addresses(told.links, page), titles)
    for node, kind in main:
        for key, value in node.items():
            role = JSONLD_KEYS.get(key.lower().removeprefix("schema:"))
            if role is None:
                continue
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict):
                    each = each.get("@value")
                found.add(each, "jsonld", f"{kind}.{key}", role)
    if not main:
        for text in broken:
            for match in re.finditer(
                r'"(datePublished|dateModified|dateCreated)"\s*:\s*"([^"\\]{4,40})"', text[:200_000]
            ):
                found.add(match[2], "jsonld", f"(broken).{match[1]}", JSONLD_KEYS[match[1].lower()])
                if match[1] == "datePublished":
                    return


def load_json(text: str) -> object | None:
    """Parse JSON, mending what is harmless: comments and CDATA around it, raw newlines, trailing commas, a trailing
    semicolon, HTML escapes. None when it is still not JSON.
    """
    text = text.strip().lstrip("\ufeff")
    try:
        return json.loads(text, strict=False)  # type: ignore[no-any-return]
    except (ValueError, RecursionError):
        pass
    text = re.sub(r"^\s*(?://|/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*/|//)?", "", text)
    text = re.sub(r"(?://|/\*)?\s*(?:-->|\]\]>)\s*(?:\*/)?\s*$", "", text).strip().rstrip(";").strip()
    attempts = [text, re.sub(r",(\s*[}\]])", r"\1", text)]
    if "&" in text:
        attempts.append(re.sub(r",(\s*[}\]])", r"\1", html.unescape(text)))
    if '\\"' in text[:40]:
        attempts.append(text.replace('\\"', '"'))
    attempts.append(re.sub(r'\\(?!["\\/bfnrtu])', r"\\\\", attempts[1]))
    for attempt in attempts:
        try:
            value, end = json.JSONDecoder(strict=False).raw_decode(attempt)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, str) and value.lstrip().startswith(("{", "[")):  # escaped twice
            return load_json(value)
        if attempt[end:].strip(" \n\r\t;") == "":
            return value  # type: ignore[no-any-return]
        return [value, load_json(attempt[end:].lstrip(" \n\r\t,;"))]
    return None


def _walk_jsonld(value: object, nodes: list[Mapping[str, object]], depth: int) -> None:
    if depth > 6 or len(nodes) > 200:
        return
    if isinstance(value, list):
        for each in value:
            _walk_jsonld(each, nodes, depth + 1)
    elif isinstance(value, str) and depth <= 1 and value.lstrip().startswith(("{", "[")):
        _walk_jsonld(load_json(value), nodes, depth + 1)
    elif isinstance(value, dict):
        nodes.append(value)
        for key in _DESCEND:
            if isinstance(value.get(key), (dict, list)):
                _walk_jsonld(value[key], nodes, depth + 1)


def _types(node: Mapping[str, object]) -> list[str]:
    kinds = node.get("@type") or node.get("type") or ""
    return [str(each).rsplit("/", 1)[-1] for each in (kinds if isinstance(kinds, list) else [kinds])]


def _main_entities(
    nodes: list[Mapping[str, object]], addresses: set[str], titles: list[str]
) -> list[tuple[Mapping[str, object], str]]:
    """The nodes that speak of this page's article: articles first, else the page, else the only video."""
    dated = [node for node in nodes if any(key.lower().removeprefix("schema:") in JSONLD_KEYS for key in node)]
    ranks: dict[str, list[tuple[Mapping[str, object], str]]] = {"article": [], "page": [], "video": [], "other": []}
    for node in dated:
        kinds = _types(node)
        kind = kinds[0] if kinds else ""
        if any(_ARTICLE_TYPE.search(each) for each in kinds):
            ranks["article"].append((node, kind))
        elif any(_PAGE_TYPE.search(each) for each in kinds):
            ranks["page"].append((node, kind))
        elif any(_VIDEO_TYPE.search(each) for each in kinds):
            ranks["video"].append((node, kind))
        elif not any(_NEVER_TYPE.search(each) for each in kinds):
            ranks["other"].append((node, kind or "?"))
    articles = ranks["article"]
    if len(articles) > 1:
        same = [each for each in articles if _names(each[0]) & addresses] or [
            each for each in articles if same_title(str(each[0].get("headline") or each[0].get("name") or ""), titles)
        ]
        articles = same or [(articles[0][0], f"(one of several) {articles[0][1]}")]
    pages = ranks["page"][:1]
    if articles or pages:
        return articles + pages
    if len(ranks["video"]) == 1:
        return ranks["video"]
    return ranks["other"][:1]


def _names(node: Mapping[str, object]) -> set[str]:
    names: set[str] = set()
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            names.add(_address(value))
    return names - {""}


def _address(url: str) -> str:
    """Host-free form that is the same for the usual variants of one address."""
    parts = urlsplit(url.strip()) if "\n" not in url else urlsplit("")
    path = parts.path.rstrip("/").lower()
    return f"{path}?{parts.query}" if parts.query and "id=" in parts.query else path


def _addresses(links: list[Element], page: Page) -> set[str]:
    addresses = {_address(page.url), _address(page.final_url)}
    for link in links:
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            addresses.add(_address(link.get("href", "")))
            break
    return addresses - {""}


def own_item(element: Element) -> bool:
    """Whether an itemprop belongs to an item that can be the article: not a comment, event, offer or nested video."""
    for ancestor in element.iterancestors():
        kind = ancestor.get("itemtype")
        if kind:
            name = kind.rstrip("/").rsplit("/", 1)[-1]
            if _ARTICLE_TYPE.search(name) or _PAGE_TYPE.search(name):
                return ancestor.get("itemprop", "").lower() not in ("comment", "review", "itemlistelement", "haspart")
            return not (_NEVER_TYPE.search(name) or _VIDEO_TYPE.search(name))
    return True
