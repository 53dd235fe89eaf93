"""The names that a page gives its own site: none of them is a title, an author, a section or a lead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import lxml.html

from dateline.extract.structured_data import StructuredData, fold, loose, plain, text_of
from dateline.model.urls import registered_domain

SITE_TYPES = frozenset({"WebSite", "Organization", "NewsMediaOrganization", "GovernmentOrganization", "Corporation"})
SITE_META = ("og:site_name", "application-name", "sitename", "al:iphone:app_name", "apple-mobile-web-app-title")
HOME_LINK = re.compile(
    r"(?:(?:https?:)?//([^/?#:]+)(?::\d+)?)?/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?"
    r"(?:(?:index|home|default|main|startseite|accueil|inicio)(?:\.\w{2,5})?)?/?(?<!\A)",
    re.IGNORECASE,
)


def declared_names(declared: StructuredData) -> tuple[str, ...]:
    """The site's names in meta tags, JSON-LD and the address."""
    names = [plain(each) for key in SITE_META for each in declared.meta.get(key, ())]
    names += [plain(text_of(node.values.get("name"))) for node in declared.nodes if SITE_TYPES.intersection(node.types)]
    names.append(plain(text_of(declared.value("publisher"))))
    host = urlsplit(declared.url).hostname or ""
    domain = registered_domain(host) or ""
    label = domain.split(".")[0]
    names += [host.removeprefix("www."), domain, label if len(label) > 6 else ""]
    return tuple(dict.fromkeys(name for name in names if name))


def linked_names(tree: lxml.html.HtmlElement, url: str) -> list[str]:
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
    folded = [fold(each) for each in dict.fromkeys(names)]
    return [name for name in folded if (3 if name.isascii() else 1) < len(name) < 120]


def is_site(text: str, names: Sequence[str]) -> bool:
    """Whether a text is a name of the site and nothing else."""
    return loose(text) in {loose(each) for each in names}
