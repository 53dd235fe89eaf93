"""An unseen ministry's site from its address to dated articles: `new-source`, the spider that it wrote, a crawl of it.

Each file in tests/sites is written by us in the markup of one way of making sites: a list, a row of it, an article. Its
furniture is what stands there on real sites: menus, boxes, share bars, notices, counters, clocks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from string import Template

import pytest
from conftest import TESTS
from crawling import Answer, Case, crawled
from typer.testing import CliRunner

from dateline import dates
from dateline.archive.warc import read_pages
from dateline.cli.main import app
from dateline.extract import extract
from dateline.model.records import Draft, Published
from dateline.model.source import load_source

SITES = TESTS / "sites"
TEXTS = json.loads((SITES / "texts.json").read_text("utf-8"))
DAYS = [date(2026, 3, day) for day in (11, 11, 10, 9, 8)]


@dataclass(frozen=True)
class Release:
    """One article of a site as we wrote it."""

    path: str
    title: str
    day: date
    text: tuple[str, ...]


@dataclass
class Style(Case):
    """A way of making sites, put to `new-source` by the address of its list."""

    language: str = "en"
    country: str = "XX"
    listing: str = "/news"
    path: str = "/news/{n}"
    printed: Callable[[date], str] = "{:%d %B %Y}".format
    encoding: str = "utf-8"
    second: str = ""
    """The second page of the list, which repeats the first; empty where only a script turns the pages."""
    signed: bool = False
    """The day stands below the text, as its last line."""
    between: str = ""
    """What stands between the rows of the list."""
    base: str = ""
    facts: str = ""
    routes: Mapping[str, object] = field(default_factory=dict)  # type: ignore[assignment]
    folder: Path = Path()
    said: str = ""

    @property
    def releases(self) -> list[Release]:
        bank = TEXTS[self.language]
        if self.language == "en":
            texts = [(title, tuple(text)) for title, text in bank]
        else:
            (title, text), fills = bank
            texts = [(title.format(fill), tuple(each.format(fill) for each in text)) for fill in fills]
        return [
            Release(self.path.format(n=n, slug="-".join(title.lower().split())), title, day, text)
            for n, (day, (title, text)) in enumerate(zip(DAYS, texts, strict=True), start=1)
        ]

    def build(self) -> None:
        """The site's pages."""
        template = (SITES / f"{self.name}.html").read_text("utf-8")
        front, row, article = re.split(r"\n<!-- (?:row|article) -->\n", template)
        rows, routes = [], {}
        releases = self.releases
        for n, one in enumerate(releases, start=1):
            others = [each for each in releases if each is not one][:3]
            values = {
                "n": n,
                "url": one.path,
                "title": one.title,
                "iso": one.day.isoformat(),
                "printed": self.printed(one.day),
                "lead": one.text[0],
                "body": "".join(f"<p>{each}</p>" for each in one.text),
                "breaks": "<br><br>\n".join(one.text),
                "others": "".join(
                    f'<p><a href="{each.path}">{each.title}</a> <span>{self.printed(each.day)}</span></p>'
                    for each in others
                ),
            }
            rows.append(Template(row).substitute(values))
            routes[self.served(one.path)] = self.answer(Template(article).substitute(values))
        routes[self.listing] = self.answer(Template(front).substitute(rows=self.between.join(rows)))
        if self.second:
            routes[self.second] = routes[self.listing]
        self.routes = routes

    def served(self, path: str) -> str:
        return path if path.startswith("/") else f"/content/mfa/en/{path}" if self.name == "aem" else f"/{path}"

    def answer(self, page: str) -> Answer:
        if self.encoding == "utf-8":
            return Answer(page)
        return Answer(page.encode(self.encoding), headers={"Content-Type": "text/html"})

    def spider(self) -> str:
        name = f"xx_{self.name}"
        done = CliRunner().invoke(
            app,
            ["new-source", self.site.url + self.listing, "--id", name, "--kind", "ministry", "--country", self.country,
             "--folder", str(self.folder)],
        )  # fmt: skip
        self.said = done.output
        assert done.exit_code == 0, (done.output, done.exception)
        return (self.folder / "spiders" / f"{name}.py").read_text("utf-8").replace(f'"{name}"', f'"{self.name}"', 1)

    def articles(self) -> dict[str, tuple[Draft, Published]]:
        source = load_source(self.name)
        assert self.report.archive is not None
        found = {}
        for page in read_pages(self.report.archive, self.name, ("article",)):
            draft = extract(page, source)
            found[page.url.removeprefix(self.site.url)] = (draft, dates.normalise(draft, source))
        return found


def numerals(digits: str) -> Callable[[int], str]:
    return lambda number: "".join(digits[int(each)] for each in str(number))


ARABIC, BURMESE, KHMER = map(numerals, ("٠١٢٣٤٥٦٧٨٩", "၀၁၂၃၄၅၆၇၈၉", "០១២៣៤៥៦៧៨៩"))


def hijri(day: date) -> str:
    """1 Ramadan 1447 was 18 February 2026."""
    ramadan = (day - date(2026, 2, 17)).days
    return f"{ARABIC(ramadan)} رمضان {ARABIC(1447)} هـ الموافق {ARABIC(day.day)} مارس {ARABIC(2026)} م"


def ethiopian(day: date) -> str:
    """1 Megabit 2018 was 10 March 2026, and Yekatit has thirty days."""
    number = (day - date(2026, 3, 9)).days
    return f"መጋቢት {number} ቀን 2018 ዓ.ም" if number > 0 else f"የካቲት {30 + number} ቀን 2018 ዓ.ም"


def russian(day: date) -> str:
    return f"{day.day} марта 2026 г."


STYLES = [
    Style(
        "nextjs", listing="/en/news", second="/en/news?page=2", path="/en/news/{slug}", printed="{:%B %d, %Y}".format
    ),
    Style("nextdata", listing="/press", path="/press/{slug}", between=","),
    Style("webforms", listing="/NewsList.aspx", path="NewsDetails.aspx?id=10{n}", printed="{:%d/%m/%Y}".format),
    Style("umbraco", listing="/news/", second="/news/?page=2", path="/news/2026/march/{slug}/"),
    Style("django", listing="/search/news", second="/search/news?page=2", path="/government/news/{slug}"),
    Style(
        "laravel",
        language="ar",
        country="SA",
        listing="/ar/news",
        second="/ar/news?page=2",
        path="/ar/news/10{n}",
        printed=hijri,
    ),
    Style(
        "burmese",
        language="my",
        country="MM",
        listing="/my/news",
        second="/my/news/page/2",
        path="/my/news/{n}0",
        printed=lambda day: f"{BURMESE(2026)} ခုနှစ် မတ်လ {BURMESE(day.day)} ရက်",
    ),
    Style(
        "khmer",
        language="km",
        country="KH",
        listing="/posts",
        second="/posts?p=2",
        path="/posts/2026-03-1{n}-88",
        printed=lambda day: f"ថ្ងៃទី{KHMER(day.day)} ខែមីនា ឆ្នាំ{KHMER(2026)}",
    ),
    Style(
        "amharic",
        language="am",
        country="ET",
        listing="/am/news/",
        second="/am/news/page/2/",
        path="/am/archives/25{n}/",
        printed=ethiopian,
    ),
    Style(
        "aem",
        listing="/content/mfa/en/news.html",
        second="/content/mfa/en/news.html?start=10",
        path="news/2026/3/{slug}.html",
        printed="{:%d %b %Y}".format,
    ),
    Style(
        "font",
        language="ru",
        country="KZ",
        listing="/news.htm",
        path="n26_03_{n}7.htm",
        printed=russian,
        encoding="windows-1251",
        signed=True,
    ),
    Style(
        "breaks",
        listing="/index.php?p=press",
        second="/index.php?p=press&page=2",
        path="/index.php?p=press&id=20{n}",
        printed="{:%d.%m.%Y}".format,
    ),
]


@pytest.fixture(scope="module")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Case]]:
    folder = tmp_path_factory.mktemp("new_sites")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", "250")
        for each in STYLES:
            each.folder = folder / each.name
            each.build()
        with crawled(folder, STYLES, "new_site_spiders") as done:
            yield done


def test_every_file_is_a_style() -> None:
    assert {each.name for each in STYLES} == {path.stem for path in SITES.glob("*.html")}


@pytest.mark.parametrize("name", [each.name for each in STYLES])
def test_the_written_spider_brings_the_articles(styles: dict[str, Style], name: str) -> None:
    style = styles[name]
    found = style.articles()
    truth = {style.served(each.path): each for each in style.releases}
    assert (style.report.state, style.report.reason) == ("complete", "")
    assert set(found) == set(truth), style.said
    assert not style.second or style.second in style.site.paths()
    assert {path: draft.title for path, (draft, _) in found.items()} == {path: one.title for path, one in truth.items()}
    assert {path: tuple(draft.body.split("\n\n")) for path, (draft, _) in found.items()} == {
        path: (*one.text, style.printed(one.day)) if style.signed else one.text for path, one in truth.items()
    }
    days = {path: published.on for path, (_, published) in found.items()}
    assert days == {path: one.day for path, one in truth.items()}
    assert {draft.language for draft, _ in found.values()} == {style.language}


def test_pages_that_only_a_script_turns_are_told(styles: dict[str, Style]) -> None:
    assert [name for name, style in styles.items() if "__doPostBack" in style.said] == ["webforms"]
