"""What a page says about itself: JSON-LD, OpenGraph, meta tags, and the few printed elements that carry a name.

Collects title, byline, section, language, image, lead and the declared address. Knows nothing of the body or of dates
(see `dateline.dates`), and believes nothing blindly: a title loses the site's name, a byline its URLs.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import lxml.etree
import lxml.html

from dateline.extract import byline, title
from dateline.extract.byline import split_names
from dateline.extract.site_names import declared_names, is_site, linked_names
from dateline.extract.structured_data import Node, StructuredData, absolute, fold, loose, plain, text_of
from dateline.extract.title import SEPARATOR

__all__ = ["HOME", "SEPARATOR", "Metadata", "collect", "fold", "loose", "split_names"]

LEAD_META = ("og:description", "description", "twitter:description", "dc.description", "dcterms.description")
IMAGE_META = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
SECTION_META = ("article:section", "og:article:section", "columnname", "parsely-section", "section", "sailthru.section")
ARTICLE_KEYS = (
    "headline", "name", "author", "creator", "publisher", "description", "image", "articleSection", "inLanguage",
    "articleBody", "isAccessibleForFree",
)  # fmt: skip
LANGUAGE_META = ("content-language", "og:locale", "dc.language", "dcterms.language", "language", "inlanguage")


@dataclass
class Metadata:
    """What was found; empty strings never, None or nothing instead."""

    title: str | None = None
    headings: tuple[str, ...] = ()
    """Every spelling of the title on the page, printed or declared: none of them is a paragraph."""
    headlines: Mapping[str, str] = field(default_factory=dict)
    """The first title of each kind: `printed`, `declared`, `card`, `head`, `list`."""
    title_origin: str | None = None
    """The kind whose words are the title, or `selector`."""
    authors: tuple[str, ...] = ()
    section: str | None = None
    languages: tuple[str, ...] = ()
    """Declarations, most trusted first."""
    image_url: str | None = None
    lead: str | None = None
    declared_canonical_url: str | None = None
    alternates: tuple[tuple[str, str], ...] = ()
    """Language and address of each version in another language that the page names."""
    site_names: tuple[str, ...] = ()
    kind: str | None = None
    """`article` when the page declares itself one, else its og:type."""
    article_body: str | None = None
    """JSON-LD's articleBody: often cut short, a last resort."""
    paywalled: bool = False


def collect(
    tree: lxml.html.HtmlElement,
    declared: StructuredData,
    title_element: str | None = None,
    publisher: str = "",
    listed: str | None = None,
) -> Metadata:
    """Read the page's own words.

    `title_element`: the text of the source's title selector, which then is the title. `publisher`: who speaks, whose
    name is no title. `listed`: what the list calls the article.
    """
    metas, nodes = declared.meta, declared.nodes
    article = {key: value for key in ARTICLE_KEYS if (value := declared.value(key)) is not None}
    sites = declared_names(declared)
    found = Metadata(site_names=sites)
    names = (*sites, *filter(None, [fold(publisher)]), *linked_names(tree, declared.url))
    titles = title.choose(tree, declared, names, listed, title_element)
    found.title, found.title_origin, found.headlines = titles.title, titles.origin, titles.headlines
    found.headings = tuple(dict.fromkeys(filter(None, [titles.title, *titles.printed, *titles.others])))
    found.authors = byline.authors(tree, declared, names)
    found.section = _section(tree, metas, article, nodes, names, found.headings)
    leads = (_lead(each, names) for each in (*declared.firsts(LEAD_META), article.get("description")))
    found.lead = next(filter(None, leads), None)
    if found.lead and any(loose(found.lead) in loose(each) for each in found.headings):
        # the title again, or the site's name
        found.lead = None
    found.image_url = _image(declared, article)
    found.declared_canonical_url = declared.canonical
    found.alternates = tuple(
        (language, address)
        for rel, href, language in declared.links
        if rel == "alternate" and language and (address := absolute(href, declared.url))
    )
    spoken = [tree.get("lang"), tree.get("{http://www.w3.org/XML/1998/namespace}lang"), tree.get("xml:lang")]
    body = tree.find("body")
    if body is not None:
        spoken.append(body.get("lang"))
    spoken += [plain(text_of(article.get("inLanguage"))), *declared.firsts(LANGUAGE_META)]
    found.languages = tuple(dict.fromkeys(each.strip() for each in spoken if each and each.strip()))
    found.kind = "article" if declared.article else next(iter(metas.get("og:type", ())), None)
    found.article_body = _body_text(article.get("articleBody"))
    found.paywalled = str(article.get("isAccessibleForFree", "")).lower() == "false"
    return found


# --- the rest ---------------------------------------------------------------------------------------------------------


def _section(
    tree: lxml.html.HtmlElement,
    metas: Mapping[str, Sequence[str]],
    article: Mapping[str, Any],
    nodes: Sequence[Node],
    sites: Sequence[str],
    titles: Sequence[str],
) -> str | None:
    """The section that the page declares, else the step above the article on its trail of links to the front page."""
    declared = [plain(metas[key][0]) for key in SECTION_META if key in metas] + [
        plain(text_of(article.get("articleSection")))
    ]
    trails = [_trail(node) for node in nodes if "BreadcrumbList" in node.types]
    trails += [[_last_words(link) for link in printed.iter("a")] for printed in BREADCRUMBS(tree)[:2]]
    here = {loose(each) for each in titles}
    for each in (*declared, *(step for trail in trails for step in reversed(trail))):
        if each and len(each) < 100 and "://" not in each and not NO_SECTION.fullmatch(each):
            whole = loose(each)
            if not is_site(each, sites) and not any(whole == title or whole[:40] == title[:40] for title in here):
                return each
    return None


def _last_words(link: lxml.html.HtmlElement) -> str:
    """What a link is called, without what screen readers are told before it: `Go back to: ` and `Press releases`."""
    words = [each for text in link.itertext() if (each := fold(text))]
    return words[-1] if words else ""


def _trail(node: Node) -> list[str]:
    """The names of a BreadcrumbList's steps, from the front page on."""
    steps = node.values.get("itemListElement")
    names = []
    for step in steps if isinstance(steps, list) else []:
        if isinstance(step, dict):
            item = step.get("item")
            names.append(plain(step.get("name")) or plain(text_of(item) if isinstance(item, dict) else ""))
    return names


BREADCRUMBS: Any = lxml.etree.XPath(
    "//body//*[contains(@class, 'readcrumb') or contains(@id, 'readcrumb') or contains(@aria-label, 'readcrumb')]"
)
HOME = (
    r"home(?: ?page)?|start(?:seite)?|accueil|inicio|início|главная|ana ?sayfa|beranda"
    r"|首页|首頁|ホーム|トップページ|홈|الرئيسية|صفحه اصلی|خانه"
)
"""What sites call the link to their front page."""
NO_SECTION = re.compile(rf"{HOME}|uncategori[sz]ed|top(?: page)?|トップ|trang chủ|\W*", re.IGNORECASE)


def _lead(value: object, sites: Sequence[str]) -> str | None:
    """A declared description, once where a template prints it twice, without the site's name at its end."""
    text = plain(value)
    half = len(text) // 2
    if len(text) > 80 and text[:half].strip(" .") == text[half:].strip(" ."):
        text = text[half:].strip()
    before, mark, after = text.rpartition(" | ")
    return (before if mark and is_site(after, sites) else text).rstrip(" |") or None


def _image(declared: StructuredData, article: Mapping[str, Any]) -> str | None:
    stated: list[Any] = declared.firsts(IMAGE_META)
    image = article.get("image")
    if isinstance(image, list):
        image = next(filter(None, image), None)
    if isinstance(image, dict):
        image = image.get("url") or image.get("contentUrl")
    stated.append(image)
    return next(filter(None, (absolute(each, declared.url) for each in stated if isinstance(each, str))), None)


def _body_text(value: object) -> str | None:
    text = text_of(value)
    if not text:
        return None
    text = re.sub(r"<(?:/p|br\s*/?|/div|/h\d|/li)[^<>]{0,50}>", "\n", html.unescape(text))
    paragraphs = [fold(re.sub(r"<[^<>]{1,500}>", " ", part)) for part in re.split(r"\n+", text)]
    return "\n\n".join(filter(None, paragraphs)) or None
