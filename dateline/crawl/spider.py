"""What every base spider shares: the facts of a source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import scrapy


class SourceSpider(scrapy.Spider):
    """The facts of a source, which `dateline.source.source_of` reads from the class, and the way from link to archive."""

    publisher: str
    """Who speaks, in English: `Ministry of Foreign Affairs of Pakistan`."""
    kind: str
    """`ministry`, `news`, `wire` or `igo`."""
    country: str
    """ISO 3166-1 alpha-2; `XX` for none."""
    language: str
    """BCP 47."""
    timezone: str
    """IANA zone in which the site prints its dates."""
    calendar: str = "gregorian"
    date_order: str = "DMY"
    home: str | None = None
    article_urls: str | None = None
    """Regular expression searched in a link's address: what does not match is no article. None: every link is one."""
    title: str | None = None
    """CSS of the title on an article page; None leaves it to the generic extractor. So for `body` and `published`."""
    body: str | None = None
    published: str | None = None
    layouts: Sequence[Any] = ()
    checked_on: date | str | None = None
    """The last day a person or a run saw this spider work; empty when never."""
    status: str = "unverified"
    disabled: str | None = None
    overlap: int = 3
    """Days before the window that are looked at again, for late and back-dated publication."""
    download_delay: float | None = None
    """Seconds between two requests to one host, when this site asks for another pace than the usual second."""
    max_pages: int = 20
    """Discovery pages that one crawl reads at most."""
