"""Search finds what a person would find, in every script, and its index stands apart from the load."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from factories import NOON, PAPER, article, published, put, rows
from psycopg2 import errors

from dateline.database import search
from dateline.database.connection import Connection

TEXTS = {
    "en": ("Ministers discuss the crossing", "The foreign ministers agreed to reopen the border crossing at Torkham."),
    "de": ("Gespräche in Berlin", "Die Außenministerinnen sprachen über die Häfen am Schwarzen Meer."),
    "fr": ("Réunion à Genève", "Les délégations ont négocié un cessez-le-feu immédiat."),
    "ru": ("Переговоры в Москве", "Министры иностранных дел обсудили соглашение о границе."),
    "ar": ("محادثات في الرياض", "استقبل وزير الخارجية نظيره وبحثا العلاقات بين البلدين."),
    "fa": ("گفتگوی تلفنی", "وزیر خارجه گفت که این سفر به‌زودی انجام می‌شود."),
    "zh": ("外交部发言人答记者问", "外交部发言人表示，双方将继续就边境口岸问题保持沟通。"),
    "ja": ("外相会談", "岩屋外務大臣は、東京で韓国の外相と会談しました。"),
    "th": ("แถลงการณ์", "รัฐมนตรีว่าการกระทรวงการต่างประเทศพบกับเอกอัครราชทูต"),
    "ko": ("외교장관 회담", "외교부는 양국 장관이 서울에서 회담했다고 밝혔다."),
    "tr": ("Telefon görüşmesi", "Dışişleri Bakanı bugün mevkidaşıyla görüştü."),
}


@pytest.fixture
def filled(database: Connection) -> Connection:
    put(
        database,
        *(article(language, title=title, body=body, language=language) for language, (title, body) in TEXTS.items()),
    )
    assert search.index(database) == len(TEXTS)
    return database


def found(connection: Connection, query: str, **named: object) -> list[str]:
    """The languages of the articles found; each language has one."""
    facts = {"since": None, "until": None, "sources": None, "languages": None, "most": 20} | named
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT language FROM news.search(%(query)s, %(since)s, %(until)s, %(sources)s, %(languages)s, %(most)s)",
            {"query": query, **facts},
        )
        return [language for (language,) in cursor]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        # A Persian word is found inside those that a joiner makes of it, and whole, with the joiner and without.
        ("زودی", ["fa"]),
        ("به‌زودی", ["fa"]),
        ("بهزودی انجام", ["fa"]),
        ('"سفر به‌زودی انجام می‌شود"', ["fa"]),
        ('"زودی انجام"', []),
        ("minister border", ["en"]),
        ("crossings", ["en"]),
        ('"border crossing"', ["en"]),
        ('"crossing border"', []),
        ("minister -Torkham", []),
        ('minister -"border crossing"', []),
        ('minister -"crossing border"', ["en"]),
        ('"border crossing" or "Häfen am Schwarzen"', ["de", "en"]),
        ('"border crossing" "foreign ministers"', ["en"]),
        ("Torkham or Schwarzen", ["de", "en"]),
        ("Außenministerin Häfen", ["de"]),
        ("hafen", ["de"]),
        ("Geneve", ["fr"]),
        ("cessez-le-feu", ["fr"]),
        ("министр соглашения", ["ru"]),
        ("МИНИСТРЫ", ["ru"]),
        ("وزير العلاقات", ["ar"]),
        ("وزير خارجه", ["ar", "fa"]),  # with the Arabic yeh
        ("به زودی", ["fa"]),
        ("بهزودی", ["fa"]),
        ("外交部", ["zh"]),
        ("边境 口岸", ["zh"]),
        ('"边境口岸"', ["zh"]),
        ("口岸边境", []),
        ("外交部 -边境", []),
        ("外務大臣", ["ja"]),
        ("会談 or 沟通", ["ja", "zh"]),
        ("เอกอัครราชทูต", ["th"]),
        ("장관", ["ko"]),
        ("bakanı", ["tr"]),
        ("", []),
        ("the", []),
        ("& | ! ( ) : * <-> '", []),
        ("\U0001f600", []),
        ("of and the", []),
        ('"', []),
        ('"border crossing', ["en"]),
        ('border crossing"', ["en"]),
        ('""', []),
        ("-", []),
        ("or", []),
        ("or minister or", ["en"]),
        ("-minister Torkham", []),
        ("\\ % _ ''; DROP TABLE x", []),
        ("<script>", []),
        ("\u202e\u200b", []),
        # The marks of weeks and sources are no words.
        ("@@xx_mfa", []),
        ("@1364", []),
        ("外" * 1000, []),
        ("a" * 1000, []),
        ('"' * 1000, []),
    ],
)
def test_what_is_found(filled: Connection, query: str, expected: list[str]) -> None:
    assert sorted(found(filled, query)) == expected


def test_filters(filled: Connection) -> None:
    day = date(2026, 3, 1)
    assert found(filled, "外交部", since=day, until=day + timedelta(days=1)) == ["zh"]
    assert found(filled, "外交部", until=day) == []
    assert found(filled, "外交部", since=day + timedelta(days=1)) == []
    assert found(filled, "外交部", sources=["xx_paper"]) == []
    assert found(filled, "外交部", languages=["zh-Hans"]) == ["zh"]
    assert found(filled, "外交部", languages=["en"]) == []
    assert found(filled, "外交部", languages=[]) == []
    assert found(filled, "外交部 or 会談", languages=["ja", "en"]) == ["ja"]
    assert found(filled, "外交部", languages=["zh"], sources=["xx_mfa"]) == ["zh"]
    assert found(filled, "外交部", languages=["zh"], sources=["xx_paper"]) == []
    assert found(filled, "外交部", most=0) == []


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("crossing", "border «crossing» at"),
        ("外交部", "«外交部»发言人"),
        ("министр", "«Министры» иностранных"),
        ("negocie", "négocié"),
    ],
)
def test_snippets_mark_what_was_found(filled: Connection, query: str, marked: str) -> None:
    with filled, filled.cursor() as cursor:
        cursor.execute("SELECT snippet FROM news.search(%s)", (query,))
        ((snippet,),) = cursor.fetchall()
    assert marked in snippet


def test_a_title_outranks_a_mention(database: Connection) -> None:
    put(
        database,
        article("mention", title="Daily notes", body="Among others Torkham was named. " + "Other things. " * 50),
        article("subject", title="Torkham reopens", body="The crossing at Torkham is open again."),
    )
    search.index(database)
    assert rows(database, "SELECT title FROM news.search('torkham')") == [("Torkham reopens",), ("Daily notes",)]


def test_many_matches_are_ranked_from_the_newest(database: Connection) -> None:
    day = date(2026, 3, 1)
    put(
        database,
        *(
            article(f"{n}", title=f"Briefing {n}", body="The briefing.", published=published(day - timedelta(days=n)))
            for n in range(1100)
        ),
    )
    assert search.index(database) == 1100
    newest = rows(
        database,
        "SELECT max(published_on), min(published_on), count(*) FROM news.search('briefing', most => 2000)",
    )
    assert newest == [(day, day - timedelta(days=999), 1000)]
    older = rows(database, f"SELECT count(*) FROM news.search('briefing', \"to\" => '{day - timedelta(days=1000)}')")
    assert older == [(20,)]


def test_the_index_follows_the_articles(database: Connection) -> None:
    put(database, article("one", body="About the harbour."))
    assert (search.index(database), search.index(database)) == (1, 0)
    put(
        database,
        article("one", body="About the airport.", at=NOON + timedelta(days=1)),
        run="run2",
        loaded_at=NOON + timedelta(days=1, hours=1),
    )
    put(database, replace(article("two", body="The harbour again."), source_id="xx_paper"), source=PAPER)
    assert search.index(database) == 2
    assert rows(database, "SELECT title FROM news.search('harbour')") == [("Statement two",)]
    assert rows(database, "SELECT title FROM news.search('airport')") == [("Statement one",)]


def test_a_changed_language_moves_the_article(database: Connection) -> None:
    put(database, article("one", body="Gift", language="en"))
    search.index(database)
    put(database, article("one", body="Gift", language="de"), run="run2", loaded_at=NOON + timedelta(days=1))
    search.index(database)
    assert rows(database, "SELECT dictionary FROM dateline.search_document") == [("german",)]


def test_no_text_is_too_long(database: Connection) -> None:
    put(database, article("one", body=" ".join(f"word{n}" for n in range(60_000))))
    assert search.index(database) == 1
    assert rows(database, "SELECT title FROM news.search('word7')") == [("Statement one",)]


def test_the_reader_may_search(filled: Connection) -> None:
    with filled, filled.cursor() as cursor:
        cursor.execute("SET LOCAL ROLE news_reader")
        cursor.execute("SELECT count(*) FROM news.search('minister')")
        assert cursor.fetchall() == [(1,)]


def test_a_query_without_end_is_refused(filled: Connection) -> None:
    with filled.cursor() as cursor, pytest.raises(errors.ProgramLimitExceeded, match="may have 1000 characters"):
        cursor.execute("SELECT count(*) FROM news.search(%s)", ("minister " * 1200,))
    filled.rollback()


def test_snippets_are_plain_text(database: Connection) -> None:
    """They hold what the page said, and say so: whoever shows them in HTML escapes them."""
    put(
        database,
        article("one", body="The minister said 1 < 2 & that the border would open."),
        article("two", body="外交部<b>发言人</b>表示", language="zh"),
    )
    search.index(database)
    ((snippet,),) = rows(database, "SELECT snippet FROM news.search('minister')")
    assert "«minister» said 1 < 2 & that" in str(snippet)
    assert rows(database, "SELECT snippet FROM news.search('外交部')") == [("«外交部»<b>发言人</b>表示",)]
    ((about,),) = rows(
        database, "SELECT obj_description('news.search(text, date, date, text[], text[], integer)'::regprocedure)"
    )
    assert "escape it where it is shown as HTML" in str(about)


@pytest.mark.parametrize(
    ("named", "as_before"),
    [
        ("since => '2026-03-02'", "\"from\" => '2026-03-02'"),
        ("until => '2026-03-03'", "\"to\" => '2026-03-03'"),
        ("most => 2", '"limit" => 2'),
        ("since => '2026-03-02', until => '2026-03-04'", "\"to\" => '2026-03-04', \"from\" => '2026-03-02'"),
        ("sources => ARRAY['xx_paper'], most => 9", "sources => ARRAY['xx_paper'], \"limit\" => 9"),
        ("languages => ARRAY['en'], until => '2026-03-04'", "languages => ARRAY['en'], \"to\" => '2026-03-04'"),
    ],
)
def test_parameters_have_their_former_names_too(database: Connection, named: str, as_before: str) -> None:
    day = date(2026, 3, 1)
    put(
        database,
        *(
            article(f"{n}", title="Briefing", body="A briefing.", published=published(day + timedelta(days=n)))
            for n in range(5)
        ),
    )
    search.index(database)
    query = "SELECT article_id, rank FROM news.search({}, {})"
    for words in ("'briefing'", "'briefing'::text", "'briefing'::varchar"):
        assert rows(database, query.format(words, as_before)) == rows(database, query.format("'briefing'", named))
    # A call that names none of them is never in doubt which of the two is meant.
    for arguments in ("'briefing'", "'briefing', '2026-03-01'", "'briefing', sources => NULL", "query => 'briefing'"):
        assert len(rows(database, f"SELECT article_id FROM news.search({arguments})")) == 5


def test_sources_narrow_through_the_index(database: Connection) -> None:
    """Older articles of one source are found under any number of newer ones of another."""
    day = date(2026, 3, 1)
    put(
        database,
        *(article(f"{n}", title=f"Briefing {n}", body="The briefing.", published=published(day)) for n in range(1100)),
    )
    old = published(day - timedelta(days=700))
    put(database, replace(article("old", title="Briefing", body="A briefing.", published=old), source_id="xx_paper"),
        source=PAPER)  # fmt: skip
    search.index(database)
    asked = "SELECT source_id, published_on FROM news.search('briefing', sources => {})"
    assert rows(database, asked.format("ARRAY['xx_paper']")) == [("xx_paper", day - timedelta(days=700))]
    assert rows(database, asked.format("ARRAY['no_such']")) == []
    assert rows(database, asked.format("ARRAY[]::text[]")) == []
    assert len(rows(database, asked.format("ARRAY['no_such', 'xx_mfa']"))) == 20


@pytest.mark.parametrize("first", [date(1999, 12, 27), date(2000, 1, 2), date(2026, 3, 1), date(2026, 3, 2)])
def test_days_at_the_edge_of_a_week_are_found(database: Connection, first: date) -> None:
    put(
        database,
        *(
            article(f"{n}", title=f"Briefing {n}", body="The briefing.", published=published(first + timedelta(days=n)))
            for n in range(-60, 60)
        ),
    )
    search.index(database)
    for days in (0, 1, 6, 7, 8, 40):
        found_days = rows(
            database,
            f"SELECT min(published_on), max(published_on), count(*) FROM news.search('briefing', '{first}', "
            f"'{first + timedelta(days=days + 1)}', most => 1000)",
        )
        assert found_days == [(first, first + timedelta(days=days), days + 1)]


def multiply(connection: Connection, copies: int, body: str, a_day: int) -> None:
    """Copies of the article, `a_day` of them on each day before its own; `body` is SQL over their number n."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO dateline.article OVERRIDING SYSTEM VALUE"
            " SELECT (jsonb_populate_record(article, jsonb_build_object("
            " 'article_id', article.article_id + n, 'canonical_url', article.canonical_url || n,"
            f" 'published_on', article.published_on - n / %(a_day)s, 'body', {body}))).*"
            " FROM dateline.article AS article, generate_series(1, %(copies)s) AS n",
            {"copies": copies, "a_day": a_day},
        )
    search.index(connection, everything=True)


def test_a_phrase_of_frequent_words_is_ranked_among_the_newest(database: Connection) -> None:
    """Twelve thousand articles hold both words, one in twenty side by side, the oldest the other way round."""
    put(database, article("one", title="Daily notes", body="At the border. A crossing."))
    multiply(
        database,
        12_000,
        "CASE WHEN n = 12000 THEN 'crossing border' WHEN mod(n, 20) = 0 THEN 'border crossing'"
        " ELSE 'border, or crossing' END",
        a_day=10,
    )
    query = "SELECT article_id, published_on FROM news.search('\"border crossing\"', most => {})"
    hundred = rows(database, query.format(100))
    days = [day for _, day in hundred]
    assert len(set(hundred)) == 100
    assert min(days) > date(2026, 3, 1) - timedelta(days=1000)
    assert rows(database, query.format(100)) == hundred
    assert rows(database, query.format(20)) == hundred[:20]
    assert len(rows(database, query.format(1000))) == 599
    # Fewer than are enough: all are read.
    assert rows(database, "SELECT published_on FROM news.search('\"crossing border\"')") == [
        (date(2026, 3, 1) - timedelta(days=1200),)
    ]
    # Words that need not stand side by side are counted by the index.
    assert len(rows(database, "SELECT FROM news.search('crossing border', most => 1000)")) == 1000


def test_rare_words_are_found_in_all_years(database: Connection) -> None:
    """Whether they are seldom throughout, or were frequent long ago."""
    put(database, article("one", title="Daily notes", body="The harbour."))
    multiply(
        database,
        3000,
        "CASE WHEN mod(n, 500) = 0 THEN 'harbour' WHEN n > 1900 THEN 'olympics' ELSE 'notes' END",
        a_day=1,
    )
    newest = date(2026, 3, 1)
    found_days = rows(database, "SELECT published_on FROM news.search('harbour') ORDER BY 1 DESC")
    assert found_days == [(newest - timedelta(days=500 * n),) for n in range(7)]
    olympics = "SELECT max(published_on), min(published_on), count(*) FROM news.search('olympics', most => 1000)"
    # The newest thousand of 1,097: three days in between spoke of the harbour.
    ((latest, earliest, count),) = rows(database, olympics)
    assert (latest, count) == (newest - timedelta(days=1901), 1000)
    assert earliest == newest - timedelta(days=2902)


def test_filters_leave_the_ranking_as_it_is(database: Connection) -> None:
    """All sources and languages by name are the same as none; a few days more than there are, too."""
    put(database, article("one", title="Daily notes", body="The harbour."))
    multiply(database, 700, "repeat('harbour ', 1 + mod(n, 7)) || 'and the airport'", a_day=1)
    asked = "SELECT article_id, rank FROM news.search('harbour', {}most => 50)"
    expected = rows(database, asked.format(""))
    assert len(expected) == 50
    assert rows(database, asked.format("sources => ARRAY['xx_mfa', 'xx_paper'], ")) == expected
    assert rows(database, asked.format("languages => ARRAY['en-GB', 'zh'], ")) == expected
    assert rows(database, asked.format("since => '1900-01-01', until => '2100-01-01', ")) == expected


def test_spans_hold_their_weeks_and_no_others(database: Connection) -> None:
    """Marks of 1, 8 and 64 weeks make up any stretch of weeks, before and after the first that is numbered."""
    wrong = rows(
        database,
        """
        SELECT week.number, stretch.first, stretch.last
        FROM (
            SELECT first, first + length AS last, dateline.search_span(first, first + length) AS marks
            FROM generate_series(-70, 70, 13) AS first CROSS JOIN unnest(ARRAY[0, 1, 7, 8, 64, 150]) AS length
            OFFSET 0
        ) AS stretch
        CROSS JOIN generate_series(-80, 230) AS week (number)
        WHERE (dateline.search_marks(date '2000-01-03' + 7 * week.number, 'xx', NULL) && stretch.marks)
            <> (week.number BETWEEN stretch.first AND stretch.last)
        """,
    )
    assert wrong == []
    ((marks,),) = rows(database, "SELECT cardinality(dateline.search_span(1001, 3000))")
    assert marks == 47
