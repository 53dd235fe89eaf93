"""Every spider in the repository states usable facts, under one name everywhere."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any, get_args

import babel
import pytest
from babel.core import get_global
from parsel.csstranslator import HTMLTranslator

from dateline.crawl import FeedSpider, JsonListingSpider, ListingSpider, SitemapSpider
from dateline.crawl.guards import refused_url
from dateline.source import Kind, Source, source_ids, source_of, spider_class

ROOT = Path(__file__).parents[1]
BASES = (FeedSpider, SitemapSpider, ListingSpider, JsonListingSpider)
CALENDARS = {
    *("gregorian", "persian", "islamic-umalqura", "buddhist", "roc", "japanese-era", "bikram-sambat", "ethiopian"),
    *("hebrew", "afghan-solar"),
}
STATES = {"seen_working", "documented", "unverified", "disabled"}


def ours() -> list[str]:
    return sorted(path.stem for path in (ROOT / "spiders").glob("*.py") if not path.stem.startswith("_"))


def test_there_are_spiders() -> None:
    names = ours()
    assert {"un_news", "pk_mfa", "lk_mfa", "cn_mfa"} <= set(names)
    assert set(names) <= set(source_ids())
    assert {base for base in BASES for name in names if issubclass(spider_class(name), base)} == set(BASES)


@pytest.mark.parametrize("name", ours())
class TestSpider:
    def spider(self, name: str) -> Any:
        return spider_class(name)()

    def source(self, name: str) -> Source:
        return source_of(spider_class(name))

    def test_one_name_everywhere(self, name: str) -> None:
        spider = spider_class(name)
        assert spider.name == name == self.source(name).source_id
        assert spider.__name__.lower() == name.replace("_", "")
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)

    def test_facts_are_usable(self, name: str) -> None:
        source = self.source(name)
        assert source.kind in get_args(Kind)
        assert source.country == "XX" or source.country in get_global("territory_languages")
        assert babel.Locale.parse(source.language.replace("-", "_"))
        assert source.zone
        assert set(source.calendar.split("+")) <= CALENDARS
        assert source.date_order in ("DMY", "MDY", "YMD")
        assert source.status in STATES
        assert (source.status == "seen_working") == (source.checked_on is not None)
        assert source.checked_on is None or isinstance(source.checked_on, date)
        assert (source.status == "disabled") == (source.disabled is not None)

    def test_addresses_are_on_the_public_web(self, name: str) -> None:
        spider = self.spider(name)
        addresses = [*getattr(spider, "feeds", ()), *getattr(spider, "sitemaps", ()), *spider.start_urls]
        assert addresses
        assert spider.home
        for address in (spider.home, *addresses):
            assert refused_url(address, allow_private=False) is None
            assert address.startswith("https://")

    def test_patterns_and_selectors_are_valid(self, name: str) -> None:
        spider = self.spider(name)
        for pattern in (spider.article_urls, getattr(spider, "sitemap_urls", None)):
            assert pattern is None or re.compile(pattern)
        selectors = [spider.title, spider.body, spider.published]
        if isinstance(spider, ListingSpider):
            selectors += [spider.rows, spider.links, spider.listed_date, spider.listed_title, spider.next_page]
        for selector in selectors:
            assert selector is None or HTMLTranslator().css_to_xpath(selector)

    def test_is_a_screenful(self, name: str) -> None:
        assert len((ROOT / "spiders" / f"{name}.py").read_text(encoding="utf-8").splitlines()) <= 60
