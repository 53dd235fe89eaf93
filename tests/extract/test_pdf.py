# ruff: noqa: E501
"""Releases that are PDF files: found, fetched, read and dated as any other; those without a text are set aside."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from crawling import DAYS, Answer, Case, crawled, listing
from pdfs import pdf
from pypdf import PdfReader, PdfWriter

from dateline import dates
from dateline.archive.warc import read_pages
from dateline.extract import Unreadable, extract
from dateline.extract import pdf as reading
from dateline.model.records import Link, Page
from dateline.model.source import Source

KENYA = Source("ke_test", "Ministry", "ministry", "KE", "en", "Africa/Nairobi")
HEAD = "MINISTRY OF FOREIGN AND DIASPORA AFFAIRS"
LINES = [
    "PRESS STATEMENT",
    "Nairobi, 11 March 2026",
    "Kenya and Norway sign an agreement on fisheries in the Indian Ocean",
    "The Cabinet Secretary for Foreign Affairs today received the Foreign Minister of the Kingdom of",
    "Norway, with whom she signed an agreement on fisheries in the Western Indian Ocean. It had been nego-",
    "tiated over two years (2024 to 2026).",
    "1. The two ministers agreed that vessels of both sides will be registered in one common list, which",
    "is open to the public.",
    "2. They will meet again in Oslo.",
]
BODY = [
    "The Cabinet Secretary for Foreign Affairs today received the Foreign Minister of the Kingdom of Norway, with whom "
    "she signed an agreement on fisheries in the Western Indian Ocean. It had been negotiated over two years (2024 to "
    "2026).",
    "1. The two ministers agreed that vessels of both sides will be registered in one common list, which is open to the "
    "public.",
    "2. They will meet again in Oslo.",
]


def page(body: bytes, title: str | None = None, published: str | None = None, source: Source = KENYA) -> Page:
    url = "https://mfa.example/files/statement.pdf"
    link = Link(url, source.source_id, "listing", title=title, published=published)
    headers = {"content-type": "application/pdf"}
    return Page(source.source_id, url, url, 200, headers, body, datetime(2026, 3, 12, 9, tzinfo=UTC), link)


def test_a_release_is_read_and_dated_by_its_text() -> None:
    found = extract(page(pdf([[HEAD, *LINES]], {"Title": "Microsoft Word - statement_v3.docx"})), KENYA)
    assert found.title == LINES[2]
    assert found.body.split("\n\n")[-3:] == BODY
    published = dates.normalise(found, KENYA)
    assert published.on == date(2026, 3, 11)
    assert published.origin in ("text", "dateline", "signoff")


@pytest.mark.parametrize(
    ("linked", "stated", "title"),
    [
        ("Kenya and Norway on fisheries", "A title of the file", "Kenya and Norway on fisheries"),
        ("Download PDF", "A title of the file", "A title of the file"),
        ("statement_11_03.pdf", "Untitled", LINES[2]),
        (None, "", LINES[2]),
    ],
)
def test_a_release_has_the_title_of_its_list_then_of_its_file_then_of_its_text(
    linked: str | None, stated: str, title: str
) -> None:
    assert extract(page(pdf([LINES], {"Title": stated}), linked), KENYA).title == title


def test_the_day_on_which_a_file_was_made_is_a_modification() -> None:
    undated = pdf([[HEAD, *LINES[3:]]], {"CreationDate": "D:20260310101500+03'00'"})
    made = dates.normalise(extract(page(undated), KENYA), KENYA)
    assert (made.on, made.modified_at) == (None, datetime(2026, 3, 10, 7, 15, tzinfo=UTC))
    listed = dates.normalise(extract(page(undated, published="9 March 2026"), KENYA), KENYA)
    assert (listed.on, listed.origin) == (date(2026, 3, 9), "listing")


@pytest.mark.parametrize(
    ("language", "country", "zone", "lines"),
    [
        ("ru", "RU", "Europe/Moscow", ["О переговорах министра", "Москва, 11 марта 2026 года", "Министр иностранных дел провёл переговоры с коллегой из Норвегии о рыболовстве."]),
        ("zh", "CN", "Asia/Shanghai", ["外交部发言人就渔业合作答记者问的新闻稿", "2026年3月11日", "外交部长今天在北京同挪威外交大臣举行会谈,双方就渔业合作交换了意见,并就共同关心的国际和地区问题进行了深入沟通。"]),
        ("fa", "IR", "Asia/Tehran", ["دیدار وزیر امور خارجه با همتای نروژی", "۲۰ اسفند ۱۴۰۴", "وزیر امور خارجه امروز با همتای نروژی خود درباره همکاری‌های شیلاتی دیدار و گفت‌وگو کرد و ۱۲ سند امضا شد."]),
        ("ar", "EG", "Africa/Cairo", ["وزير الخارجية يستقبل نظيره النرويجي", "11 مارس 2026", "استقبل وزير الخارجية اليوم نظيره النرويجي وبحث معه التعاون في مجال مصايد الأسماك في المحيط."]),
    ],
)  # fmt: skip
def test_other_scripts_are_read(language: str, country: str, zone: str, lines: list[str]) -> None:
    calendar = "persian" if language == "fa" else "gregorian"
    source = Source("xx_test", "Ministry", "ministry", country, language, zone, calendar)
    found = extract(page(pdf([lines]), source=source), source)
    assert found.body.split("\n\n")[-1] == lines[2]
    assert found.language == language
    assert dates.normalise(found, source).on == date(2026, 3, 11)


def test_running_heads_and_page_numbers_are_no_text() -> None:
    pages = [[HEAD, f"sentence {word} of the statement, which is long enough to be a line", f"Page {n} of 4"] for n, word in enumerate(("one", "two", "three", "four"), 1)]  # fmt: skip
    text = " ".join(reading.paragraphs(reading.read(pdf(pages)).pages))
    assert HEAD not in text
    assert "Page" not in text
    assert [word for word in ("one", "two", "three", "four") if word not in text] == []


def encrypted() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([LINES]))))
    writer.encrypt("secret", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def bomb() -> bytes:
    """A page whose content is a small stream that holds seventy megabytes of drawing."""
    small = pdf([["x"]], packed=False)
    content = zlib.compress(b"(x) Tj " * 10_000_000, 9)
    start = small.index(b"<< /Length", small.index(b"BT 14 TL") - 60)
    end = small.index(b"endstream", start)
    return (
        small[:start] + b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\n" % (len(content), content) + small[end:]
    )


@pytest.mark.parametrize(
    ("make", "reason", "words"),
    [
        (lambda: pdf([["1"], ["2"]], pictures=True), "needs_ocr", "2 pages with 2 pictures and 0 letters"),
        (lambda: pdf([["\ue001\ue002\ue003\ue004" * 20]]), "needs_ocr", "letters"),
        (encrypted, "encrypted", "password"),
        (lambda: pdf([LINES])[:200], "broken_pdf", ""),
        (lambda: pdf([["x"]] * (reading.MAX_PAGES + 1)), "too_large", f"{reading.MAX_PAGES + 1} pages"),
    ],
    ids=["scanned", "glyphs", "encrypted", "cut", "pages"],
)  # fmt: skip
def test_what_cannot_be_read_says_why(make, reason: str, words: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Unreadable) as refused:
        extract(page(make()), KENYA)
    assert refused.value.reason == reason
    assert words in refused.value.detail


def test_a_file_that_takes_too_much_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "WALL_SECONDS", 3.0)
    with pytest.raises(Unreadable, match="too_large") as refused:
        extract(page(bomb()), KENYA)
    assert "longer" in refused.value.detail or "more than" in refused.value.detail


LEAFLET = '<html><head><title>Cover</title></head><body><a href="/">Home</a><a class="file" href="/files/{}.pdf">PDF</a></body></html>'
PDF = {"Content-Type": "application/pdf"}
CASES = [
    Case(
        "pdf_links",
        "ListingSpider",
        'start_urls = "SITE/list"\nrows, links, listed_date = "ul.news > li", "h3 a", ".day"\narticle_urls = r"[.]pdf$"\n',
        {
            "/list": listing(("/files/in.pdf", DAYS[10]), ("/files/old.pdf", DAYS[2]), ("/about", DAYS[10])),
            "/files/in.pdf": Answer(pdf([LINES]), headers=PDF),
        },
    ),
    Case(
        "pdf_covers",
        "ListingSpider",
        'start_urls = "SITE/list"\nrows, links, listed_date = "ul.news > li", "h3 a", ".day"\ndocument = "a.file"\n',
        {
            "/list": listing(("/news/one", DAYS[10]), ("/news/known", DAYS[10]), ("/news/page", DAYS[10])),
            "/news/one": LEAFLET.format("one"),
            "/news/known": LEAFLET.format("known"),
            "/news/page": "<html><body><p>Words and no file</p></body></html>",
            "/files/one.pdf": Answer(pdf([LINES]), headers=PDF),
        },
        [{"url": "SITE/files/known.pdf"}],
    ),
]


@pytest.fixture(scope="module")
def crawls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Case]]:
    with crawled(tmp_path_factory.mktemp("pdf"), CASES, "pdf_cases") as found:
        yield found


def test_links_to_files_are_fetched_as_articles(crawls: dict[str, Case]) -> None:
    found = crawls["pdf_links"]
    assert found.report.state == "complete", found.report.reason
    assert found.pages() == ["/files/in.pdf"]
    assert found.report.archive is not None
    (fetched,) = read_pages(found.report.archive, "pdf_links")
    assert extract(fetched, KENYA).body.split("\n\n")[-3:] == BODY


def test_a_page_that_leads_to_a_file_gives_the_file_with_what_its_list_said(crawls: dict[str, Case]) -> None:
    found = crawls["pdf_covers"]
    assert found.report.state == "complete", found.report.reason
    assert found.pages() == ["/files/one.pdf", "/news/page"]
    assert found.pages("cover") == ["/news/known", "/news/one"]
    assert found.report.known == 1
    assert found.report.archive is not None
    fetched = {each.url.rpartition("/")[2]: each for each in read_pages(found.report.archive, "pdf_covers")}
    link = fetched["one.pdf"].link
    assert link is not None
    assert (link.title, link.published, link.origin) == ("/news/one", DAYS[10], "listing")
