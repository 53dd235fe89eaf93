"""Every spider in the repository states usable facts, under one name everywhere."""

from __future__ import annotations

import calendar
import re
import tomllib
from datetime import UTC, date, datetime
from statistics import median
from typing import Any, Literal, Self
from zoneinfo import available_timezones

import babel
import pytest
from babel.core import get_global
from conftest import TESTS
from cssselect import SelectorError
from parsel.csstranslator import HTMLTranslator
from pydantic import BaseModel, Field, field_validator, model_validator

from dateline.crawl import (
    DrupalSpider,
    FeedSpider,
    JoomlaSpider,
    JsonListingSpider,
    LiferaySpider,
    ListingSpider,
    PloneSpider,
    RenderedListingSpider,
    SharePointSpider,
    SitemapSpider,
    SpipSpider,
    TrsSpider,
    Typo3Spider,
    WordPressSpider,
)
from dateline.crawl.guards import refused_url
from dateline.crawl.listing import filled
from dateline.crawl.spider import SourceSpider, each_of
from dateline.dates.calendars import to_gregorian
from dateline.model.source import STATUSES, DateOrder, Kind, source_ids, source_of, spider_class
from dateline.model.urls import same_site
from dateline.model.window import Window
from dateline.scaffold import source_map, sources_page

ROOT = TESTS.parent
PAGES = ROOT / "tests" / "pages"
BASES = {
    *(FeedSpider, SitemapSpider, ListingSpider, JsonListingSpider, WordPressSpider, DrupalSpider, PloneSpider),
    *(LiferaySpider, SharePointSpider, JoomlaSpider, Typo3Spider, SpipSpider, TrsSpider, RenderedListingSpider),
}
CALENDARS = {
    *("gregorian", "persian", "islamic-umalqura", "buddhist", "roc", "japanese-era", "bikram-sambat", "ethiopian"),
    *("hebrew", "afghan-solar"),
}
ZONES = available_timezones()
WINDOW = Window(date(2026, 2, 27), date(2026, 3, 2))
TODAY = datetime.now(UTC).date()


def ours() -> list[str]:
    return sorted(path.stem for path in (ROOT / "spiders").glob("*.py") if not path.stem.startswith("_"))


MONTHS = {name: number for number, name in enumerate(calendar.month_abbr) if name}
IN_ADDRESS = (
    r"(?<!\d)(?P<year>(?:19|20|13|14)\d\d)(?P<sep>[-/])(?P<month>\d{2})(?P=sep)(?P<day>\d{2})(?!\d)",
    r"(?<!\d)(?P<year>(?:19|20|13|14)\d\d)(?P<month>\d{2})(?P<day>\d{2})(?:\d{5,}|(?!\d))",
    r"(?<!\d)(?P<year>20\d\d)/(?P<month>[a-z]{3})/(?P<day>\d{2})(?!\d)",
    r"(?<!\d)(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>20\d\d)(?!\d)",
)


def days_in(address: str, calendars: str) -> set[date]:
    """The days that an address may state, in each of the source's calendars."""
    found = [match for pattern in IN_ADDRESS for match in re.finditer(pattern, address)]
    return {
        day
        for match in found
        for name in calendars.split("+")
        if (
            day := to_gregorian(
                name,
                int(match["year"]),
                int(MONTHS.get(match["month"].title(), match["month"]) if match["month"].isalpha() else match["month"]),
                int(match["day"]),
            )
        )
        and day.year > 1990
    }


class Facts(BaseModel):
    """What a spider file may say; the message of a refusal names the attribute."""

    name: str = Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")
    publisher: str = Field(min_length=3)
    kind: Kind
    country: str
    language: str
    timezone: str
    calendar: str
    date_order: DateOrder
    clock: str | None = Field(pattern=r"^(local|utc)$")
    home: str
    addresses: list[str] = Field(min_length=1)
    patterns: list[str]
    selectors: list[str]
    article_urls: str | None
    examples: dict[str, Literal[""] | date]
    hosts: tuple[str, ...] = ()
    evidence: str = Field(min_length=10, max_length=110)
    checked_on: date | None
    status: str = Field(pattern=f"^({'|'.join(STATUSES)})$")
    disabled: str | None = Field(min_length=10)
    stored_pages: int

    @field_validator("country")
    @classmethod
    def is_iso_3166(cls, country: str) -> str:
        assert country == "XX" or (len(country) == 2 and country in get_global("territory_languages"))
        return country

    @field_validator("language")
    @classmethod
    def is_bcp_47(cls, language: str) -> str:
        babel.Locale.parse(language.replace("-", "_"))
        return language

    @field_validator("timezone")
    @classmethod
    def is_iana_zone(cls, timezone: str) -> str:
        assert timezone in ZONES
        return timezone

    @field_validator("calendar")
    @classmethod
    def are_calendars(cls, calendar: str) -> str:
        assert set(calendar.split("+")) <= CALENDARS
        return calendar

    @field_validator("patterns")
    @classmethod
    def compile(cls, patterns: list[str]) -> list[str]:
        try:
            assert all(re.compile(pattern) for pattern in patterns)
        except re.error as error:
            raise ValueError(f"{patterns}: {error}") from error
        return patterns

    @field_validator("selectors")
    @classmethod
    def are_css(cls, selectors: list[str]) -> list[str]:
        try:
            assert all(HTMLTranslator().css_to_xpath(selector) for selector in selectors)
        except SelectorError as error:
            raise ValueError(f"{selectors}: {error}") from error
        return selectors

    @model_validator(mode="after")
    def addresses_are_public(self) -> Self:
        for address in (self.home, *self.addresses, *self.examples):
            assert refused_url(address, allow_private=False) is None, address
            assert not re.search(r"[{}\s]", address), f"{address}: a placeholder that nothing fills, or a space"
        for address in (self.home, *self.addresses):
            assert address.startswith("https://") or "http only" in self.evidence, (
                f"{address}: not said to be http only"
            )
        return self

    @model_validator(mode="after")
    def examples_are_articles(self) -> Self:
        for example, day in self.examples.items():
            assert re.search(self.article_urls or "", example), f"article_urls misses {example}"
            known = (self.home, *self.addresses, *(f"https://{host}/" for host in self.hosts))
            assert any(same_site(example, address) for address in known), f"{example} is on none of the source's hosts"
            if day:
                assert date(1990, 1, 1) < day <= TODAY, f"{example}: {day} lies in the future or before the web"
                stated = days_in(example, self.calendar)
                assert not stated or day in stated, f"{example} states {stated}, not {day}"
        return self

    @model_validator(mode="after")
    def status_says_what_is_known(self) -> Self:
        assert (self.status == "disabled") == (self.disabled is not None)
        assert (self.status == "seen_working") == (self.checked_on is not None)
        assert self.status != "seen_working" or self.stored_pages, "seen_working needs a page stored by save-page"
        assert self.status != "unverified" or not self.stored_pages, "a stored page makes it more than unverified"
        return self


def discovery_pages(spider: Any) -> list[str]:
    return [
        address
        for attribute in ("feeds", "sitemaps", "start_urls")
        for address in each_of(getattr(spider, attribute, None) or ())
    ]


def facts_of(spider: Any) -> Facts:
    source = source_of(type(spider))
    selectors = [spider.title, spider.body, spider.published]
    if isinstance(spider, ListingSpider):
        for stated in (spider.rows, spider.links, spider.listed_date, spider.listed_title, spider.next_page):
            selectors += each_of(stated or ())
    patterns = [getattr(spider, name, None) for name in ("article_urls", "document_id", "sitemap_urls", "page_number")]
    return Facts(
        **{field: getattr(source, field) for field in Facts.model_fields.keys() & set(source.__dataclass_fields__)},
        name=source.source_id,
        addresses=[filled(address, WINDOW, 2) for address in discovery_pages(spider)],
        patterns=[each for each in patterns if each],
        selectors=[each for each in selectors if each],
        examples=dict(spider.examples),
        hosts=each_of(spider.hosts),
        stored_pages=len(list((PAGES / source.source_id).glob("*.html"))),
    )


@pytest.mark.parametrize("name", ours())
def test_spider(name: str) -> None:
    cls = spider_class(name)
    assert cls.name == name
    assert cls.__name__.lower() == name.replace("_", "")
    known = {
        attribute for base in cls.__mro__[1:] for attribute in (*vars(base), *getattr(base, "__annotations__", ()))
    }
    unknown = {attribute for attribute in vars(cls) if not attribute.startswith("__")} - known
    assert not unknown, f"attributes that no base knows: {unknown}"
    assert issubclass(cls, SourceSpider)
    facts_of(cls())


def test_there_are_spiders() -> None:
    names = ours()
    assert {"un_news", "pk_mfa", "lk_mfa", "cn_mfa"} <= set(names)
    assert set(names) <= set(source_ids())
    assert {spider_class(name).__mro__[1] for name in names} >= BASES


def test_a_spider_is_a_screenful() -> None:
    lines = {name: len((ROOT / "spiders" / f"{name}.py").read_text("utf-8").splitlines()) for name in ours()}
    assert median(lines.values()) <= 17
    assert max(lines.values()) <= 36, max(lines, key=lines.__getitem__)


def test_the_languages_of_one_ministry_share_their_documents_ids() -> None:
    swiss = [source_of(spider_class(name)) for name in ("ch_mfa", "ch_mfa_de", "ch_mfa_fr", "ch_mfa_it")]
    found = {
        re.search(each.document_id or "(?!)", f"https://www.news.admin.ch/{each.language}/newnsb/8Nc3-x_1")[1]  # type: ignore[index]
        for each in swiss
    }
    assert found == {"8Nc3-x_1"}


def test_enough_is_covered() -> None:
    spiders = [spider_class(name) for name in ours()]
    assert len(spiders) >= 210
    ministries = [spider for spider in spiders if spider.kind == "ministry" and not spider.disabled]
    others = [spider for spider in spiders if spider.kind != "ministry" and not spider.disabled]
    assert len({spider.country for spider in ministries}) >= 90
    assert len(others) >= 120


def test_no_address_is_read_twice() -> None:
    first: dict[str, str] = {}
    for name in ours():
        spider = spider_class(name)
        payload = str(getattr(spider, "payload", None) or "")
        for address in discovery_pages(spider):
            assert first.setdefault(address + payload, name) == name, (
                f"{name} and {first[address + payload]}: {address}"
            )


def test_stored_pages_belong_to_spiders() -> None:
    folders = {folder.name for folder in PAGES.iterdir() if folder.is_dir()}
    assert folders
    assert folders <= set(source_ids()), "tests/pages holds folders without a spider"


PRINTED = [
    ("my_mfa", "7/24/21", date(2021, 7, 24)),
    ("gt_mfa", "11/1/2023", date(2023, 1, 11)),
    ("cy_mfa", "08-10-2020 13:34", date(2020, 10, 8)),
    ("ba_mfa", "22.8.2019 11:30", date(2019, 8, 22)),
    ("tm_mfa", "18/08/2021", date(2021, 8, 18)),
    ("ir_mfa", "2020/10/18 - 09:29", date(2020, 10, 18)),
    ("vn_mfa", "12:47 | 07/07/2025", date(2025, 7, 7)),
    ("vnexpress", "Thứ tư, 22/10/2025, 19:25 (GMT+7)", date(2025, 10, 22)),
    ("br_mfa", "Publicado em 17/11/2025 19h24", date(2025, 11, 17)),
    ("dk_mfa", "26.1.2022 16:58:50 CET", date(2022, 1, 26)),
    ("sk_mfa", "17.04.2024 Turecko", date(2024, 4, 17)),
    ("pk_mfa", "May 17th, 2021", date(2021, 5, 17)),
    ("ug_mfa", "Tuesday, 5th May 2015", date(2015, 5, 5)),
    ("stuff", "15:35, Oct 29 2020", date(2020, 10, 29)),
    ("am_mfa_ru", "17 Май, 2025", date(2025, 5, 17)),
    ("kazinform", "1 Декабря 2020 14:02", date(2020, 12, 1)),
    ("kommersant", "14.05.2025, 20:28", date(2025, 5, 14)),
    ("kompas", "14 Juli 2021, 16:03:12 WIB", date(2021, 7, 14)),
    ("bh_mfa", "17 مايو 2021", date(2021, 5, 17)),
    ("eg_mfa", "١٧ مايو ٢٠٢١", date(2021, 5, 17)),
    ("albayan", "03 يونيو 2020م", date(2020, 6, 3)),
    ("sa_mfa", "6/ذو القعدة/1442", date(2021, 6, 16)),
    ("una_oic", "الأربعاء 06 ذو القعدة 1442 - 09:15", date(2021, 6, 16)),
    ("khabaronline", "۲۹ بهمن ۱۳۹۸ - ۰۶:۵۵", date(2020, 2, 18)),
    ("azadi_radio", "چهارشنبه ۲۹ اسد ۱۴۰۴", date(2025, 8, 20)),
    ("ratopati", "बिहीबार, २४ पुस २०७६, १५ : ४७", date(2020, 1, 9)),
    ("th_mfa", "วันที่นำเข้าข้อมูล 9 ธ.ค. 2564", date(2021, 12, 9)),
    ("jp_mfa_ja", "令和3年5月3日", date(2021, 5, 3)),
    ("people", "2024年04月24日23:52", date(2024, 4, 24)),
    ("tw_mfa_zh", "發布時間:2022-03-08", date(2022, 3, 8)),
    ("tw_mfa_zh", "111年3月8日", date(2022, 3, 8)),
]
"""Dates that the evidence of a source quotes, and the days they mean."""


@pytest.mark.parametrize(("name", "printed", "day"), PRINTED)
def test_a_sources_facts_read_the_dates_it_prints(name: str, printed: str, day: date) -> None:
    spider = spider_class(name)()
    assert spider.span(printed, "listing", datetime(2025, 12, 1, tzinfo=UTC)) == (day, day)


def test_the_page_of_sources_is_true() -> None:
    listed = sources_page.listed()
    assert [each.source.source_id for each in sorted(listed, key=lambda each: each.source.source_id)] == ours()
    written = (ROOT / "docs" / "sources.md").read_text("utf-8")
    assert written == sources_page.page(listed), "run: python -m dateline.scaffold.sources_page"
    drawn = (ROOT / "docs" / "sources_map.svg").read_text("utf-8")
    assert drawn == sources_page.picture(listed), "run: python -m dateline.scaffold.sources_page"


def test_evidence_names_repositories_that_can_be_opened() -> None:
    named = {name for each in sources_page.listed() for name in sources_page.named_in(each.source.evidence or "")}
    assert named == set(sources_page.collectors()), "spiders/evidence.toml lists each repository that evidence names"


def test_a_documented_source_rests_on_something_named() -> None:
    unnamed = [
        each.source.source_id
        for each in sources_page.listed()
        if each.source.status == "documented"
        and "public collector" in (each.source.evidence or "")
        and not sources_page.named_in(each.source.evidence or "")
        and not any(each.examples.values())
    ]
    assert not unnamed, "name the collector, give an article with its day, or say unverified"


def test_the_map_has_a_tile_for_every_country() -> None:
    codes = [code for region in sources_page.STATES.values() for code in region.split()]
    assert sorted(source_map.positions()) == sorted(codes)
    assert source_map.best([]) == "missing"
    assert source_map.best(["unverified", "disabled", "documented"]) == "documented"


def test_every_country_is_counted_once() -> None:
    codes = [code for region in sources_page.STATES.values() for code in region.split()]
    assert len(codes) == len(set(codes)) == 197
    left_out = tomllib.loads((ROOT / "spiders" / "left_out.toml").read_text("utf-8"))
    unlisted = {code for codes in left_out["ministries"].values() for code in codes.split()}
    with_a_ministry = {spider_class(name).country for name in ours() if spider_class(name).kind == "ministry"}
    assert unlisted == set(codes) - with_a_ministry - {"VA"}, "left_out.toml: ministries without a spider"


GOOD: dict[str, Any] = {
    "name": "xx_test",
    "publisher": "Ministry",
    "kind": "ministry",
    "country": "LV",
    "language": "en",
    "timezone": "Europe/Riga",
    "calendar": "gregorian",
    "date_order": "DMY",
    "clock": None,
    "home": "https://example.org/",
    "addresses": ["https://example.org/feed"],
    "patterns": [],
    "selectors": [],
    "article_urls": r"/news/\d+",
    "examples": {"https://example.org/news/1": "2026-03-02", "https://www.example.org/news/2": ""},
    "evidence": "written for this test",
    "checked_on": None,
    "status": "documented",
    "disabled": None,
    "stored_pages": 0,
}


def test_good_facts_are_taken() -> None:
    assert Facts(**GOOD).name == "xx_test"


@pytest.mark.parametrize(
    ("address", "calendars", "day"),
    [
        ("https://example.org/2026/03/02/news/1", "gregorian", date(2026, 3, 2)),
        ("https://example.org/news/20260302-visit", "gregorian", date(2026, 3, 2)),
        ("https://example.org/world/2026/mar/02/visit", "gregorian", date(2026, 3, 2)),
        ("https://example.org/news/2-3-2026-visit", "gregorian", date(2026, 3, 2)),
        ("https://example.org/news/14041211123456", "persian", date(2026, 3, 2)),
        ("https://example.org/articles/1447/09/13/visit", "islamic-umalqura+gregorian", date(2026, 3, 2)),
    ],
)
def test_days_in_addresses(address: str, calendars: str, day: date) -> None:
    assert days_in(address, calendars) == {day}


def test_many_sources_have_an_article_with_its_day() -> None:
    dated = [name for name in ours() if any(spider_class(name).examples.values())]
    assert len(dated) >= 98


@pytest.mark.parametrize(
    "wrong",
    [
        {"country": "ZQ"},
        {"language": "zz-unknown-language"},
        {"timezone": "Europe/Nowhere"},
        {"calendar": "gregorian+martian"},
        {"selectors": ["div["]},
        {"patterns": ["("]},
        {"addresses": []},
        {"addresses": ["http://example.org/feed"]},
        {"addresses": ["https://127.0.0.1/feed"]},
        {"addresses": ["https://example.org/{pge}"]},
        {"examples": {"https://example.org/about": "2026-03-02"}},
        {"examples": {"https://example.net/news/1": "2026-03-02"}},
        {"examples": {"https://example.org/news/1": "2.3.2026"}},
        {"examples": {"https://example.org/news/1": "2999-03-02"}},
        {"examples": {"https://example.org/2026/03/02/news/1": "2026-03-03"}},
        {"examples": {"https://example.org/news/14041211123456": "2026-03-03"}, "calendar": "persian"},
        {"status": "seen_working"},
        {"status": "seen_working", "checked_on": date(2026, 11, 1)},
        {"status": "unverified", "stored_pages": 1},
        {"status": "disabled"},
        {"disabled": "a challenge page"},
    ],
    ids=lambda wrong: "-".join(wrong),
)
def test_misleading_facts_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"validation error"):
        Facts(**{**GOOD, **wrong})
