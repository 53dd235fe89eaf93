"""What analysts read: the text form, groups, and wordings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from factories import NOON, PAPER, article, published, put, rows

from dateline.database.connection import Connection
from dateline.model.records import Published

TEXT = "(Karachi) Foreign Minister has said so.\n\nThe second paragraph."


def interval(first: str, end: str, offset: float = 5) -> tuple[datetime, datetime]:
    start, stop = (datetime.fromisoformat(each).replace(tzinfo=UTC) - timedelta(hours=offset) for each in (first, end))
    return start, stop


def coarse(precision: str, first: str, end: str, offset: float = 5) -> Published:
    during = interval(first, end, offset)
    return published(on=None, during=during, precision=precision)


DOCUMENTS = [
    (published(date(2021, 5, 17)), "date 2021-05-17 "),
    # An evening in Karachi is the same day in Karachi, whatever it is in Greenwich.
    (
        published(date(2021, 5, 18), at=datetime(2021, 5, 17, 20, tzinfo=UTC), precision="minute"),
        "date 2021-05-18 ",
    ),
    (coarse("month", "2023-02-01", "2023-03-01"), "date 2023-02 "),
    (coarse("month", "2023-02-01", "2023-03-01", offset=-12), "date 2023-02 "),
    (coarse("month", "2023-01-01", "2023-02-01", offset=14), "date 2023-01 "),
    (coarse("year", "2021-01-01", "2022-01-01"), "date 2021 "),
    # Mordad 1404 touches July and August, the year 1404 touches 2025 and 2026.
    (coarse("month", "2025-07-23", "2025-08-23", 3.5), "date 2025 "),
    (coarse("year", "2025-03-21", "2026-03-21", 3.5), ""),
    (Published(), ""),
]


def test_document(database: Connection) -> None:
    put(database, *(article(f"{n}", body=TEXT, published=when) for n, (when, _) in enumerate(DOCUMENTS)))
    assert rows(database, "SELECT document FROM news.document ORDER BY canonical_url") == [
        (opening + TEXT,) for _, opening in DOCUMENTS
    ]


def test_copies_are_grouped_and_the_ministry_leads(database: Connection) -> None:
    same = {"body": TEXT, "fingerprint": "f" * 64}
    paper = replace(
        article("copy", **same, published=published(date(2026, 2, 27))),
        source_id="xx_paper",
        canonical_url="https://paper.example/copy",
    )
    put(database, paper, source=PAPER)
    put(database, article("original", **same), article("other", body="Something else was said."), run="run2")
    with database, database.cursor() as cursor:
        cursor.execute("""
            INSERT INTO dateline.article_link
            SELECT max(article_id), min(article_id), 'exact', 'fingerprint', 1, 'the same text', 'run2'
            FROM dateline.article WHERE fingerprint = repeat('f', 64);
            WITH made AS (
                INSERT INTO dateline.cluster (lead_article_id, articles)
                SELECT max(article_id), 2 FROM dateline.article WHERE fingerprint = repeat('f', 64)
                RETURNING cluster_id
            )
            INSERT INTO dateline.cluster_article (article_id, cluster_id)
            SELECT article_id, cluster_id FROM dateline.article, made WHERE fingerprint = repeat('f', 64)
        """)
    assert rows(database, "SELECT lead_source_id, articles, sources, title FROM news.cluster") == [
        ("xx_mfa", 2, 2, "Statement original")
    ]
    assert rows(database, "SELECT source_id, is_lead, kind, score FROM news.cluster_article ORDER BY 1") == [
        ("xx_mfa", True, "exact", 1.0),
        ("xx_paper", False, "exact", 1.0),
    ]
    assert rows(database, "SELECT title, cluster_id IS NULL FROM news.unique_article ORDER BY 1") == [
        ("Statement original", False),
        ("Statement other", True),
    ]
    assert rows(database, "SELECT count(*) FROM news.article") == [(3,)]


def test_day_and_instant_are_the_publishers(database: Connection) -> None:
    at = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)
    put(
        database,
        article(published=published(date(2026, 3, 2), at=at, precision="minute")),
        article("undated", published=Published()),
    )
    query = "SELECT published_on, published_at, published_confidence, date_evidence FROM news.article ORDER BY title"
    (dated, undated) = rows(database, query)
    assert dated[:3] == (date(2026, 3, 2), at, "stated")
    assert undated == (None, None, None, [])
    assert rows(database, "SELECT source_id, country, kind FROM news.source") == [("xx_mfa", "PK", "ministry")]


def test_wording_of_a_day(database: Connection) -> None:
    for number in range(3):
        put(database, article(body=f"Wording {number}.", at=NOON + timedelta(days=number)), run=f"run{number}")
    with database.cursor() as cursor:
        for days, wording in ((0, 0), (0.9, 0), (1, 1), (2, 2), (99, 2)):
            cursor.execute("SELECT body, number FROM news.article_as_of(%s)", (NOON + timedelta(days=days),))
            assert cursor.fetchall() == [(f"Wording {wording}.", wording + 1)]
