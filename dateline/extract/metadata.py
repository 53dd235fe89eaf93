"""What a page says about itself: JSON-LD, OpenGraph, meta tags, and the few printed elements that carry a name.

Collects title, byline, section, language, image, lead and the declared address. Knows nothing of the body or of dates
(see `dateline.dates`), and believes nothing blindly: a title loses the site's name, a byline its URLs.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

import lxml.etree
import lxml.html

from dateline.extract.structured_data import Node, StructuredData, absolute, fold, loose, plain, text_of
from dateline.model.urls import registered_domain

__all__ = ["HOME", "SEPARATOR", "Metadata", "collect", "fold", "loose", "split_names"]

SITE_TYPES = frozenset({"WebSite", "Organization", "NewsMediaOrganization", "GovernmentOrganization", "Corporation"})
TITLE_META = (
    "og:title",
    "twitter:title",
    "articletitle",
    "citation_title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
)
PLAIN_TITLE_META = ("title", "headline", "sailthru.title")
LEAD_META = ("og:description", "description", "twitter:description", "dc.description", "dcterms.description")
IMAGE_META = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
SECTION_META = ("article:section", "og:article:section", "columnname", "parsely-section", "section", "sailthru.section")
AUTHOR_META = ("article:author", "author", "og:article:author", "dc.creator", "dcterms.creator", "citation_author")
SPARE_AUTHOR_META = (
    "parsely-author", "sailthru.author", "cxenseparse:author", "dcsext.author", "articleauthor", "article:author_name",
    "byl", "byline", "og:author", "twitter:creator_name", "mrf:authors",
)  # fmt: skip
ARTICLE_KEYS = (
    "headline", "name", "author", "creator", "publisher", "description", "image", "articleSection", "inLanguage",
    "articleBody", "isAccessibleForFree",
)  # fmt: skip
LANGUAGE_META = ("content-language", "og:locale", "dc.language", "dcterms.language", "language", "inlanguage")
SEPARATOR = re.compile(
    r"\s+(?:[|\-–—·•»«›‹:/⋆~]|::)\s+|\s*[|｜ㅣ│•]\s*|\s*_\s*(?=[^\x00-\x7f])|\s[-–—]|[-–—]\s"
    r"|(?<=[^\x00-\x7f])-(?=[^\x00-\x7f\W])"
)
BY = re.compile(
    r"^(?:(?:written|posted|reported|story|text|texte|words|published|edited)\s+)?(?:by|von|par|por|door|av|af"
    r"|autor(?:in)?"
    r"|author|from|di|da|od|autorzy|автор|текст|بقلم|إعداد|نوشته|от|от автора|oleh|tekst|texto|af)\s*[:：]?\s+",
    re.IGNORECASE,
)
AND = re.compile(
    r"\s*[,;|/]\s+|\s*[;|、،]\s*|\s+(?:and|und|og|och|et|&|y|e|en|i|и|و|ja|ve)\s+(?=[^\W\d_])", re.IGNORECASE
)
ROLE = re.compile(
    r"(?:[\w’'&.-]+ ){0,4}(?:editor|correspondent|reporter|columnist|contributor|producer|journalist|writer"
    r"|bureau chief|political analyst|redakteur(?:in)?|korrespondent(?:in)?|journalist(?:e|in)"
    r"|rédact(?:eur|rice)|corresponsal|redactora?|periodista|giornalista|corrispondente|корреспондент|редактор|обозреватель)"
    r"(?: (?:in|at|for|of) .{2,40})?",
    re.IGNORECASE,
)
"""What stands beside a name: `Ann Lee, Political Editor`."""
NOT_A_NAME = re.compile(
    r"https?:|www\.|@|^\(|(?:image|getty|foto|photo)\s*:|getty images|[<>{}\[\]]|\d{4}|^\W*$|\w:\s|^(?:admin"
    r"|administrator|editor|null|none|undefined|user|posted|written|published)$",
    re.I,
)


@dataclass
class Metadata:
    """What was found; empty strings never, None or nothing instead."""

    title: str | None = None
    headings: tuple[str, ...] = ()
    """Every wording of the title on the page, printed or declared: none of them is a paragraph."""
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
    name is no title. `listed`: what the list calls the article, which is its title where the page prints it as a line
    of its own and has no heading, and where its <title> says nothing of it.
    """
    url, metas, nodes = declared.url, declared.meta, declared.nodes
    article = {key: value for key in ARTICLE_KEYS if (value := declared.value(key)) is not None}
    if declared.article is not None and declared.article.syntax != "json-ld":
        article.pop("headline", None)  # its element is among the printed headings
        article.pop("name", None)
    sites = _site_names(metas, nodes, article, url)
    found = Metadata(site_names=sites)
    names = (*sites, *filter(None, [fold(publisher)]), *_home_names(tree, url))
    whole = declared.page_title
    banners, printed = _headings(tree, names, url, whole)
    found.title = fold(title_element) or _title(metas, article, printed, names, url, whole)
    stated = [plain(article.get("headline")), *(plain(metas[key][0]) for key in TITLE_META if key in metas)]
    if listed and not (title_element or printed or any(stated) or _words(listed) & _words(whole)):
        found.title = listed if _is_a_line(tree, listed) else found.title
    found.headings = tuple(dict.fromkeys(filter(None, [found.title, *printed, *banners, *stated, whole])))
    found.authors = _authors(tree, metas, declared, article, sites)
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
        if rel == "alternate" and language and (address := absolute(href, url))
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


def _site_names(
    metas: Mapping[str, Sequence[str]], nodes: Sequence[Node], article: Mapping[str, Any], url: str
) -> tuple[str, ...]:
    names = [
        plain(each)
        for key in ("og:site_name", "application-name", "sitename", "al:iphone:app_name")
        for each in metas.get(key, ())
    ]
    names += [plain(text_of(node.values.get("name"))) for node in nodes if SITE_TYPES.intersection(node.types)]
    names.append(plain(text_of(article.get("publisher"))))
    host = urlsplit(url).hostname or ""
    domain = registered_domain(host) or ""
    label = domain.split(".")[0]
    names += [host.removeprefix("www."), domain, label if len(label) > 6 else ""]
    return tuple(dict.fromkeys(name for name in names if name))


# --- title ------------------------------------------------------------------------------------------------------------


def _headings(
    tree: lxml.html.HtmlElement, sites: Sequence[str], url: str, page_title: str
) -> tuple[list[str], list[str]]:
    """The banners that name the site, and the printed headings: the other h1, else what the page's <title> repeats."""
    first = [words for each in tree.iter("h1") if not _hidden(each) and (words := fold(each.text_content()))]
    label = loose((registered_domain(urlsplit(url).hostname or "") or "").split(".")[0])
    banners = [words for words in first if _is_site(words, sites) or _is_label(loose(words), label)]
    if len(banners) < len(first):
        return banners, [words for words in first if words not in banners]
    marked = [*tree.iter("h2", "h3"), *(each for each in MARKED_TITLES(tree) if len(each) < 6)]
    texts = dict.fromkeys(fold(each.text_content()) for each in marked if not _hidden(each))
    usable = [each for each in texts if 3 < len(each) < 600 and len(loose(each)) > 3 and not _is_site(each, sites)]
    if not page_title or _names_site(page_title, {loose(each) for each in sites} - {""}):
        # every page of the site has one <title>
        return banners, [fold(each.text_content()) for each in HEADLINES(tree)][:1] or [
            words
            for each in MARKED_TITLES(tree)
            if not MARKS_WITHIN(each) and 14 < len(words := fold(each.text_content())) < 300
        ][:1]
    return banners, [words for words in usable if loose(words) in loose(page_title)][:3]


def _is_label(words: str, label: str) -> bool:
    """Whether a heading is hardly more than the name in the site's address: `DimidoBlog` at dimido.de."""
    return len(label) > 3 and label in words and len(words) < len(label) + 6


def _home_names(tree: lxml.html.HtmlElement, url: str) -> list[str]:
    """What the page calls the front page that it links to: the site's name, beside `Home`."""
    host = urlsplit(url).hostname or ""
    own = registered_domain(host) or host
    if HOME_LINK.fullmatch(url):
        return []
    names = []
    for link in tree.iter("a"):
        target = link.get("href") or ""
        if len(target) > 80 or (len(target) > 24 and target[:2] != "//" and "://" not in target[:8]):
            continue
        home = HOME_LINK.fullmatch(target)
        if home is None or not (home[1] is None or home[1] == own or home[1].endswith("." + own)):
            continue
        names += [link.text_content(), link.get("title"), *(image.get("alt") for image in link.iter("img"))]
        if len(names) > 60:
            break
    return [name for each in dict.fromkeys(names) if 3 < len(name := fold(each)) < 120]


HOME_LINK = re.compile(
    r"(?:(?:https?:)?//([^/?#:]+)(?::\d+)?)?/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?"
    r"(?:(?:index|home|default|main|startseite|accueil|inicio)(?:\.\w{2,5})?)?/?(?<!\A)",
    re.IGNORECASE,
)
MARKED_TITLES: Any = lxml.etree.XPath(
    "//body//*[contains(@id, 'itle') or contains(@class, 'itle') or contains(@class, 'eadline')"
    " or @itemprop='headline']"
)


MARKS_WITHIN: Any = lxml.etree.XPath(
    "boolean(.//*[contains(@id, 'itle') or contains(@class, 'itle') or contains(@class, 'eadline')"
    " or self::a or self::li])"
)
HEADLINES: Any = lxml.etree.XPath("//body//*[@itemprop='headline' and not(@content)]")


def _hidden(element: lxml.html.HtmlElement) -> bool:
    return "display:none" in (element.get("style") or "").replace(" ", "")


def _title(
    metas: Mapping[str, Sequence[str]],
    article: Mapping[str, Any],
    printed: Sequence[str],
    sites: Sequence[str],
    url: str,
    page_title: str,
) -> str | None:
    structured_title = plain(article.get("headline")) or (plain(article.get("name")) if article else "")
    declared = [structured_title, *(plain(metas[key][0]) for key in TITLE_META if key in metas)]
    spare = [plain(each) for each in (metas[key][0] for key in PLAIN_TITLE_META if key in metas)]
    witnesses = [each for each in (*printed, *declared, page_title) if each]
    shown = {loose(each): each for each in reversed(printed)}
    for card in declared[1:2]:
        if not structured_title or _is_site(card, sites):
            continue
        if loose(card) in shown and loose(structured_title) not in shown:
            # worded for search engines when only <title> or nothing says the same, while what is printed is shared
            as_searched = loose(structured_title) == loose(_without_site(page_title, [structured_title], sites))
            if as_searched or _likeness_to_address(card, url) > _likeness_to_address(structured_title, url):
                declared.insert(0, shown[loose(card)])
        elif _without_kicker(structured_title, card):
            declared.insert(0, card)
    for candidate in (*declared, *_best_printed(printed, page_title, sites), page_title, *spare):
        if not candidate or _is_site(candidate, sites) or _is_of_section(candidate, printed, page_title):
            continue
        is_structured = candidate == structured_title
        cut = _without_site(candidate, [] if is_structured else witnesses, sites)
        if candidate.endswith(("...", "…")):
            # a card's title cut to length: some other witness has the whole
            start = cut.rstrip(".… ")
            longer = [
                each
                for each in (*printed, page_title)
                if len(start) > 15 and each.startswith(start) and each not in (candidate, start)
            ]
            cut = _without_site(longer[0], witnesses, sites) if longer else cut
        elif not is_structured:
            # worded longer for cards and searches than it is printed
            cut = next(
                (each for each in printed if len(each) > 11 and re.match(re.escape(each) + r"\s*[:,(–-]", cut)), cut
            )
        if is_structured:
            return next((each for each in declared if each == cut.replace(" - ", ": ", 1)), cut)
        return _best_spelling(
            cut, [*printed, *(_without_site(each, witnesses, sites) for each in (*declared, page_title))]
        )
    return None


def _is_a_line(tree: lxml.html.HtmlElement, text: str) -> bool:
    """Whether the page prints a text as all that an element outside its links holds."""
    wanted = loose(text)
    return len(wanted) > 12 and any(
        loose(each.text_content()) == wanted and next(each.iterancestors("a"), None) is None
        for each in tree.iter("p", "td", "div", "center", "font", "b", "strong", "span", "big")
        if len(each) < 4 and each.find(".//a") is None
    )


def _likeness_to_address(title: str, url: str) -> float:
    """How many words, 0 to 1, the title shares with the address, which is made from the first wording."""
    address = max((_words(unquote(part)) for part in urlsplit(url).path.split("/")), key=len)
    words = _words(title)
    return len(address & words) / len(address | words) if len(address) > 3 else 0.0


def _words(text: str) -> set[str]:
    plain_letters = unicodedata.normalize("NFKD", text.casefold())
    return set(re.findall(r"[^\W_]+", "".join(each for each in plain_letters if not unicodedata.combining(each))))


def _without_kicker(title: str, card: str) -> bool:
    """Whether the card gives the title without the words that stand above it: `Sale: Firm bought` and `Firm bought`."""
    kicker = title.removesuffix(card) if len(card) > 20 else title
    return kicker != title and re.search(r"\w\s*[:|–—-]\s+$", kicker) is not None


def _is_of_section(card: str, printed: Sequence[str], page_title: str) -> bool:
    """Whether a card names the section: three words at most that <title> lacks, while it repeats a heading's others."""
    if card.count(" ") > 2 or loose(card) in loose(page_title):
        return False
    repeated = [each for each in printed if len(each) > 15 and loose(each) in loose(page_title)]
    return any(not _words(card) & _words(each) for each in repeated)


def _best_spelling(title: str, spellings: Sequence[str]) -> str:
    """Of one wording the spelling with the most typographic marks: a theme or a card flattens quotes and dashes."""
    same = [each for each in spellings if loose(each) == loose(title)]
    return max([title, *same], key=lambda each: len(TYPOGRAPHY.findall(each)))


TYPOGRAPHY = re.compile("[“”„‘’‚«»–—…]")


def _best_printed(printed: Sequence[str], page_title: str, sites: Sequence[str]) -> list[str]:
    """Printed headings, those that the page's <title> repeats first, the longest of them before a section's name."""
    usable = [each for each in printed if 3 < len(each) < 400 and not _is_site(each, sites)]
    repeated = sorted((each for each in usable if loose(each) in loose(page_title)), key=len, reverse=True)
    return repeated + [each for each in usable if each not in repeated]


def _is_site(text: str, sites: Sequence[str]) -> bool:
    return loose(text) in {loose(each) for each in sites}


def _without_site(title: str, witnesses: Sequence[str], sites: Sequence[str]) -> str:
    """Cut what the site adds at either end: its name, or whatever a heading on the page shows not to be the title's."""
    names = {loose(each) for each in sites} - {""}
    for each in witnesses:
        if len(each) > 11 and title.startswith(each) and title != each and _names_site(title[len(each) :], names):
            return each
    marks = list(SEPARATOR.finditer(title))
    if not marks:
        return title
    others = {loose(each) for each in witnesses if each != title}
    for mark in marks:
        left = title[: mark.start()].strip()
        if len(left) > 3 and loose(left) in others and not _is_site(left, sites):
            return left
    for mark in marks:
        if _names_site(title[mark.end() :], names) and mark.start() > 3:
            return title[: mark.start()].strip()
    for mark in reversed(marks):
        if _names_site(title[: mark.start()], names) and len(title) - mark.end() > 3:
            return title[mark.end() :].strip()
    return title


def _names_site(part: str, names: set[str]) -> bool:
    """Whether every section of what was cut is, or begins with, a name of the site."""
    pieces = [piece for piece in (loose(each) for each in SEPARATOR.split(part)) if piece]
    if not pieces:
        return False
    return any(
        piece in names
        or any(
            len(name) > 4 and (piece.startswith(name) or (len(piece) > 4 and name.startswith(piece))) for name in names
        )
        for piece in (pieces[0], pieces[-1])
    )


# --- byline -----------------------------------------------------------------------------------------------------------


def _authors(
    tree: lxml.html.HtmlElement,
    metas: Mapping[str, Sequence[str]],
    declared: StructuredData,
    article: Mapping[str, Any],
    sites: Sequence[str],
) -> tuple[str, ...]:
    """People before organisations, what is declared before what is printed; the site itself when it names no one."""
    structured_names = names_of(article.get("author") or article.get("creator"))
    people = tuple(each for each in structured_names if not _is_site(each, sites))
    if people:
        return people
    stated = [_distinct(name for value in metas.get(key, ()) for name in split_names(value)) for key in AUTHOR_META]
    stated += [
        _distinct(name for value in metas.get(key, ()) for name in split_names(value)) for key in SPARE_AUTHOR_META
    ]
    for label, value in (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")):
        if any(map(WRITTEN_BY.match, metas.get(label, ()))):
            stated.append(split_names(next(iter(metas.get(value, ())), "")))
    person = next((names for names in stated if names and not all(_is_site(each, sites) for each in names)), ())
    return person or _printed_authors(tree, sites) or structured_names or next(filter(None, stated), ())


WRITTEN_BY = re.compile(
    r"(?:written|posted|published) by|author|verfasst von|geschrieben von|autor|escrito por|écrit par|auteur|scritto da"
    r"|geschreven door|skriv|napisał|написано|автор|yazan|ditulis|كتبه|نویسنده",
    re.IGNORECASE,
)
"""How WordPress's card for chats labels the author, in the site's language."""


def names_of(value: object) -> tuple[str, ...]:
    """Names in a declared author: text, object, or a list of those."""
    if isinstance(value, list):
        return _distinct(name for each in value[:30] for name in names_of(each))
    if isinstance(value, dict):
        name = value.get("name") or value.get("byline")
        if isinstance(name, list):
            return names_of(name)
        if not name and value.get("familyName"):
            name = f"{value.get('givenName', '')} {value['familyName']}"
        return split_names(name)
    return split_names(value)


def split_names(value: object) -> tuple[str, ...]:
    """The names in one printed or declared byline."""
    text = plain(value)
    text = BY.sub("", re.sub(r"\s*\(?\b[\w.+-]+@[\w.-]+\b\)?", "", re.sub(r"https?://\S+", "", text))).strip()
    if not text or len(text) > 300:
        return ()
    names = [name for part in AND.split(text) if (name := _name(part))]
    return _distinct([name for name in names if not ROLE.fullmatch(name)] or names)


def _name(part: str) -> str | None:
    name = BY.sub("", part.strip(" \t,;:|/–—-·•")).strip()
    name = re.sub(r"\s+/\s+\w+$|\s*\([^()]{1,6}\)$", "", name)
    if not name or len(name) > 80 or NOT_A_NAME.search(name) or name.count(" ") > 7:
        return None
    return name


def _distinct(names: Iterator[str] | Sequence[str]) -> tuple[str, ...]:
    return tuple({name.casefold(): name for name in reversed(list(names))}.values())[::-1]


def _printed_authors(tree: lxml.html.HtmlElement, sites: Sequence[str]) -> tuple[str, ...]:
    """Bylines marked as such in the text: itemprop, rel, then classes. The clearest mark with names is believed.

    Who wrote a comment is no author.
    """
    marked: dict[int, list[lxml.html.HtmlElement]] = {}
    for element in MARKED_AUTHORS(tree):
        rank = _mark(element)
        if rank < 4 and not any(map(_is_comment, (element, *element.iterancestors()))):
            marked.setdefault(rank, []).append(element)
    for rank in sorted(marked):
        names: list[str] = []
        line: list[lxml.html.HtmlElement] = []
        for element in marked[rank][:8]:
            near = list(element.iterancestors())[:3]
            text = fold(element.text_content())
            if (line and not any(each in line for each in near)) or not 2 < len(text) < 120 or DIGIT.search(text):
                continue  # another article's byline, in a list below; a biography; a date
            found = [name for name in split_names(text) if _is_printed_name(name, sites)]
            if found:
                names += found
                line = line or near
        if names and len(names) < 12:
            return _distinct(names)
    return ()


DIGIT = re.compile(r"\d")


def _mark(element: lxml.html.HtmlElement) -> int:
    """How clearly an element is marked as a byline: 0 to 3, else 4."""
    if element.get("itemprop") == "author":
        return 0
    classes = element.get("class") or ""
    if element.get("rel") == "author" or " fn " in f" {classes.lower()} ":
        return 1
    if re.search(r"(?:author|byline)[-_]*name", classes, re.IGNORECASE):
        return 2
    return 3 if AUTHOR_CLASS.search(classes) else 4


def _is_comment(element: lxml.html.HtmlElement) -> bool:
    if element.tag == "body":
        return False
    return COMMENT.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None


def _is_printed_name(name: str, sites: Sequence[str]) -> bool:
    """Printed bylines hold more than names: places, job titles, desks. A desk's shorthand or the site is no name."""
    return not (name.islower() or any(len(site) > 3 and loose(site) in loose(name) for site in sites))


COMMENT = re.compile(r"(?:^|\s)(?:comments?|comment-?(?:list|body|author|meta)|respond)(?:\s|$)", re.IGNORECASE)
MARKED_AUTHORS: Any = lxml.etree.XPath(
    "//*[@itemprop='author' or @rel='author'] | //body//*[contains(@class, 'uthor') or contains(@class, 'yline')"
    " or contains(@class, 'autor') or contains(@class, 'auteur') or @class='fn']"
)
AUTHOR_CLASS = re.compile(
    r"(?:^|\s)fn(?:\s|$)|(?:^|[\s_-])(?:byline|authors?|autor(?:es|in)?|auteurs?)(?:[-_](?:link|text))?(?:\s|$)",
    re.IGNORECASE,
)


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
            if not _is_site(each, sites) and not any(whole == title or whole[:40] == title[:40] for title in here):
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
    return (before if mark and _is_site(after, sites) else text).rstrip(" |") or None


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
