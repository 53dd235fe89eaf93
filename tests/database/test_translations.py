"""Versions of one statement in several languages: told by pages, joined by `news.translation`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dateline.compare.shingles import fingerprint
from dateline.database.connection import Connection
from dateline.database.load import load
from dateline.extract import extract
from dateline.model.records import Article, Page, Published, Variant
from dateline.model.source import Source

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ENGLISH = "The Minister of Foreign Affairs received the Ambassador of Norway and thanked him for his help."
SINHALA = "විදේශ අමාත්‍යවරයා නෝර්වේ තානාපතිවරයා හමුවී ගංවතුරෙන් පසු ලැබුණු සහාය වෙනුවෙන් ස්තුති කළේය."
TAMIL = "வெளிவிவகார அமைச்சர் நோர்வே தூதுவரைச் சந்தித்து வெள்ளத்திற்குப் பிந்தைய உதவிக்கு நன்றி தெரிவித்தார்."
SITE = "https://mfa.example.org"


def source(**changes: object) -> Source:
    return replace(Source("xx_mfa", "Foreign Ministry", "ministry", "LK", "en", "Asia/Colombo"), **changes)  # type: ignore[arg-type]


def page(path: str, paragraphs: list[str], head: str = "", language: str = "en") -> Page:
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    body = f"<body><article><h1>A visit</h1>{text}</article></body>"
    html = f'<html lang="{language}"><head><title>A visit</title>{head}</head>{body}</html>'
    return Page("xx_mfa", SITE + path, SITE + path, 200, {"content-type": "text/html"}, html.encode(), NOON)


def told(address: str, *variants: Variant, language: str = "en", at: datetime = NOON) -> Article:
    body = f"What was said at {address}."
    start = datetime(2026, 3, 1, tzinfo=UTC)
    day = Published(
        on=date(2026, 3, 1),
        during=(start, start + timedelta(days=1)),
        precision="day",
        timezone="UTC",
        calendar="gregorian",
        raw="1 March 2026",
        origin="text",
        confidence="stated",
        rule="the only clear candidate",
    )
    return Article(
        source_id="xx_mfa", url=address, final_url=address, canonical_url=address, declared_canonical_url=None,
        title="A visit", lead=None, body=body, byline=None, section=None, language=language, image_url=None,
        dateline=None, dateline_place=None, published=day, fingerprint=fingerprint("A visit", body), fetched_at=at,
        variants=variants,
    )  # fmt: skip


def links(connection: Connection, *articles: Article) -> set[tuple[str, str, str, bool]]:
    """Who is a translation of whom, and how it is known, once these are loaded."""
    load(connection, source(), articles, (), report=None, run_id="run", loaded_at=NOON)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT own.canonical_url, other.canonical_url, array_to_string(other.origins, '+'), other.mutual
            FROM news.translation AS other
            JOIN news.article AS own ON own.article_id = other.translation_of
            WHERE other.article_id IS NOT NULL
            """
        )
        return {(one.removeprefix(SITE), two.removeprefix(SITE), how, mutual) for one, two, how, mutual in cursor}


def names(language: str, path: str) -> Variant:
    return Variant("hreflang", language=language, target=SITE + path)


def test_page_in_three_languages_keeps_the_others_beside_its_own() -> None:
    lines = [f"{text} ({number})" for text in (ENGLISH, SINHALA, TAMIL) for number in range(3)]
    found = extract(page("/visit-1", lines), source())
    assert SINHALA not in found.body
    assert TAMIL not in found.body
    assert [(each.origin, each.language) for each in found.variants] == [("beside", "si"), ("beside", "ta")]
    assert SINHALA in (found.variants[0].body or "")
    assert TAMIL not in (found.variants[0].body or "")


def test_declared_addresses_of_other_languages_are_kept() -> None:
    head = "".join(
        f'<link rel="alternate" hreflang="{code}" href="{href}">'
        for code, href in (
            ("en", "/en/visit-1"),  # itself
            ("en-GB", "/gb/visit-1"),  # a copy in the same language
            ("x-default", "/"),
            ("si", "/si/"),  # a home page
            ("ta", "/ta/visit-1?utm_source=menu"),
            ("fr", "https://elsewhere.example.com/visit-1"),  # another site
            ("de", ""),
            ("no", "/no/" + "visit/" * 400),
            ("sv" + "-x" * 40, "/sv/visit-1"),
        )
    )
    found = extract(page("/en/visit-1", [ENGLISH] * 4, head), source())
    assert found.variants == (names("ta", "/ta/visit-1"),)


@pytest.mark.parametrize(
    ("pattern", "target"),
    [
        (r"/news/(\d+)", "example.org 4711"),
        (r"/(?:en|si)/(news)/(\d+)", "example.org news 4711"),
        (r"\d{4,}", "example.org 4711"),
        (r"/speeches/(\d+)", None),
    ],
)
def test_shared_id_is_found_in_the_address(pattern: str, target: str | None) -> None:
    found = extract(page("/en/news/4711-a-visit", [ENGLISH] * 4), source(document_id=pattern))
    assert [each.target for each in found.variants] == ([target] if target else [])


def test_pages_that_name_each_other_are_linked_both_ways(database: Connection) -> None:
    english = told(SITE + "/en/a", names("si", "/si/a"))
    sinhala = told(SITE + "/si/a", names("en", "/en/a"), language="si")
    assert links(database, english) == set()
    both = {("/en/a", "/si/a", "hreflang", True), ("/si/a", "/en/a", "hreflang", True)}
    assert links(database, sinhala) == both
    assert links(database, english, sinhala) == both


def test_one_side_is_enough_and_is_told(database: Connection) -> None:
    found = links(database, told(SITE + "/en/a", names("si", "/si/a")), told(SITE + "/si/a", language="si"))
    assert found == {("/en/a", "/si/a", "hreflang", False), ("/si/a", "/en/a", "hreflang", False)}


def test_address_that_many_articles_name_is_no_translation(database: Connection) -> None:
    articles = [told(f"{SITE}/en/{slug}", names("si", "/si/news")) for slug in "abc"]
    assert links(database, *articles, told(SITE + "/si/news", language="si")) == set()


def test_named_article_in_the_same_language_is_no_translation(database: Connection) -> None:
    assert links(database, told(SITE + "/en/a", names("si", "/si/a")), told(SITE + "/si/a")) == set()


def test_shared_id_links_languages_only(database: Connection) -> None:
    shared = Variant("document_id", target="example.org 7")
    found = links(
        database,
        told(SITE + "/en/7", shared),
        told(SITE + "/en/7-print", shared),
        told(SITE + "/si/7", shared, language="si"),
    )
    assert {(one, two) for one, two, _, _ in found} == {
        ("/en/7", "/si/7"), ("/si/7", "/en/7"), ("/en/7-print", "/si/7"), ("/si/7", "/en/7-print"),
    }  # fmt: skip


def test_page_that_tells_no_more_loses_the_link(database: Connection) -> None:
    english, sinhala = told(SITE + "/en/a", names("si", "/si/a")), told(SITE + "/si/a", language="si")
    assert links(database, english, sinhala)
    assert links(database, replace(english, variants=(), fetched_at=NOON + timedelta(days=1))) == set()


def test_row_that_no_index_holds_costs_its_article_only(database: Connection) -> None:
    endless = Variant("hreflang", language="si", target=SITE + "/" + "".join(f"{n * n * 7919:x}" for n in range(4_000)))
    load(
        database,
        source(),
        [told(SITE + "/a", endless), told(SITE + "/b")],
        (),
        report=None,
        run_id="run",
        loaded_at=NOON,
    )
    with database, database.cursor() as cursor:
        cursor.execute("SELECT canonical_url FROM news.article")
        assert cursor.fetchall() == [(SITE + "/b",)]


def test_text_beside_is_published_with_its_language(database: Connection) -> None:
    beside = Variant("beside", language="ta", body=TAMIL)
    load(database, source(), [told(SITE + "/a", beside)], (), report=None, run_id="run", loaded_at=NOON)
    with database, database.cursor() as cursor:
        cursor.execute("SELECT article_id, language, title, body, origins FROM news.translation")
        assert cursor.fetchall() == [(None, "ta", None, TAMIL, ["beside"])]
