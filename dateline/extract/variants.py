"""What a page tells of its text in other languages: declared addresses, a shared id, sections of its own.

Refuses to know whether the other page was ever collected: the view `news.translation` joins what the pages told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from dateline.extract import language
from dateline.model.records import Variant
from dateline.model.urls import canonical_url, is_home, registered_domain, same_site

MOST = 60
"""Declared addresses of one page; the United Nations speak six languages, the European Union twenty-four."""

LONGEST_ADDRESS = 2_000
LONGEST_TAG = 35
"""Characters of a language tag for which RFC 5646 (4.4.1) asks to leave room; a longer one names no language."""


def variants(
    address: str,
    spoken: str | None,
    document_id: str | None,
    alternates: Sequence[tuple[str, str]],
    foreign: Sequence[Sequence[str]],
) -> tuple[Variant, ...]:
    """The versions of the page at canonical `address` in languages other than `spoken`.

    `document_id` is the source's regular expression, `alternates` the page's `hreflang` links (language, address),
    `foreign` its sections in other languages, each a list of paragraphs.
    """
    return (
        *_shared(address, document_id),
        *_declared(address, spoken, alternates),
        *_printed(foreign),
    )


def _shared(address: str, document_id: str | None) -> list[Variant]:
    named = re.search(document_id, address) if document_id else None
    if named is None:
        return []
    site = urlsplit(address).netloc
    parts = [part for part in named.groups() if part] or [named.group()]
    return [Variant("document_id", target=" ".join((registered_domain(site) or site, *parts)))]


def _declared(address: str, spoken: str | None, alternates: Sequence[tuple[str, str]]) -> list[Variant]:
    """Regional editions of one language (`en-GB`, `en-US`) are copies; a page speaks for its own site only."""
    found: dict[str, Variant] = {}
    for named, other in alternates[:MOST]:
        target = canonical_url(other)
        code = language.primary(named)
        if code is None or code == language.primary(spoken) or target == address:
            continue
        if len(target) > LONGEST_ADDRESS or len(named) > LONGEST_TAG:
            continue
        if is_home(target) or not same_site(target, address):
            continue
        found.setdefault(target, Variant("hreflang", language=named.strip(), target=target))
    return list(found.values())


def _printed(foreign: Sequence[Sequence[str]]) -> list[Variant]:
    bodies = ["\n\n".join(lines) for lines in foreign]
    return [Variant("beside", language=language.identify(body, []), body=body) for body in bodies]
