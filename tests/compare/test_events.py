"""Which articles report the event of a statement: labelled texts in `rows/coverage_of`, alone and in Postgres.

`reports` names the statements whose event a text reports and that must be found, `missed` those that are not found.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import psycopg2
import pytest
from conftest import TESTS

from dateline.compare.event_anchors import Anchors, read
from dateline.compare.event_relation import LEAST, in_reach, relate
from dateline.compare.shingles import fingerprint
from dateline.database.article_link import link
from dateline.database.connection import Connection
from dateline.database.load import load
from dateline.model.records import Article, Published
from dateline.model.source import Source

CORPUS = TESTS / "rows" / "coverage_of"
SEEN = datetime(2026, 7, 1, tzinfo=UTC)

Told = dict[str, Any]


def corpus() -> dict[str, list[Told]]:
    found = {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(CORPUS.glob("*.toml"))
    }
    assert len(found) >= 7
    return found


EVENTS = corpus()


def anchors(text: Told) -> Anchors:
    return read(text["title"], text["body"], language=text["language"], home=text["country"], day=text["published"])


@pytest.mark.parametrize("event", EVENTS)
def test_reports_are_told_from_what_merely_resembles_them(event: str) -> None:
    texts = {text["id"]: text for text in EVENTS[event]}
    assert any(text.get("reports") for text in texts.values())
    found = {name: anchors(text) for name, text in texts.items()}
    reported = set()
    for (statement, mine), (name, theirs) in product(texts.items(), texts.items()):
        if mine["kind"] != "ministry" or mine["source"] == theirs["source"]:
            continue
        relation = relate(found[statement], found[name]) if in_reach(found[statement], found[name]) else None
        if relation is not None and relation.score >= LEAST:
            reported.add((statement, name))
    assert reported == {(statement, name) for name, text in texts.items() for statement in text.get("reports", ())}


def test_statements_of_one_event_have_no_reports_in_another() -> None:
    texts = [(event, text, anchors(text)) for event, texts in EVENTS.items() for text in texts]
    for (event, statement, mine), (other, _, theirs) in product(texts, texts):
        if statement["kind"] == "ministry" and event != other:
            relation = relate(mine, theirs)
            assert relation is None or relation.score < LEAST


def put(connection: Connection, event: str, texts: Iterable[Told]) -> None:
    for text in texts:
        source = Source(text["source"], text["source"], text["kind"], text["country"], text["language"], "UTC")
        load(connection, source, [article(event, text)], [], report=None, run_id="run1", loaded_at=SEEN)


def article(event: str, text: Told) -> Article:
    url = f"https://{text['source'].replace('_', '-')}.example/{event}/{text['id']}"
    start = datetime.combine(text["published"], datetime.min.time(), UTC)
    return Article(
        source_id=text["source"],
        url=url,
        final_url=url,
        canonical_url=url,
        declared_canonical_url=None,
        title=text["title"],
        lead=None,
        body=text["body"],
        byline=None,
        section=None,
        language=text["language"],
        image_url=None,
        dateline=None,
        dateline_place=None,
        published=Published(
            on=text["published"], during=(start, start + timedelta(days=1)), precision="day", raw=str(text["published"])
        ),
        fingerprint=fingerprint(text["title"], text["body"]),
        fetched_at=SEEN,
    )


def asked(connection: Connection, query: str) -> list[tuple[Any, ...]]:
    with connection, connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


PAIRS = """
    SELECT s.url, a.url, score, wording, c.url, evidence, reason
    FROM news.coverage_of AS found JOIN dateline.article s ON s.article_id = statement_article_id
    JOIN dateline.article a ON a.article_id = found.article_id
    LEFT JOIN dateline.article c ON c.article_id = copy_of ORDER BY 1, 2
"""


def test_the_view_in_any_order_of_arrival(database: Connection) -> None:
    everything = [(event, text) for event, texts in EVENTS.items() for text in texts]
    for event, text in everything:
        put(database, event, [text])
    link(database, batch=17)
    found = asked(database, PAIRS)
    expected = {
        (f"{event}/{statement}", f"{event}/{text['id']}")
        for event, text in everything
        for statement in text.get("reports", ())
    }
    assert {(_slug(statement), _slug(url)) for statement, url, *_ in found} == expected
    by_slug = {(_slug(statement), _slug(url)): rest for statement, url, *rest in found}
    _, wording, copied, evidence, reason = by_slug["call_baku_sofia/readout", "call_baku_sofia/harbour_news"]
    assert (wording, _slug(copied)) == ("own", "call_baku_sofia/balkan_post")
    assert {"Mirzayev", "Komotini"} <= {*evidence["names"], *evidence["terms"]}
    assert "Azerbaijan" in evidence["places"]
    assert "Mirzayev" in reason

    asked(
        database,
        "TRUNCATE dateline.article, dateline.text, dateline.text_key, dateline.boilerplate, dateline.duplicates_due,"
        " dateline.cluster, dateline.cluster_change, dateline.event_key CASCADE; SELECT 1",
    )
    for number, (event, text) in enumerate(reversed(everything)):
        put(database, event, [text])
        if number % 9 == 0:
            link(database)
    link(database, batch=5)
    assert asked(database, PAIRS) == found


def _slug(url: str) -> str:
    return url.split("/", 3)[3]


def test_one_statement_is_asked_for_by_any_reader(database: Connection, reader: psycopg2.extensions.connection) -> None:
    event = "call_baku_sofia"
    put(database, event, EVENTS[event])
    copy = {**EVENTS[event][0], "id": "reprint", "source": "wire_of_baku", "kind": "wire"}
    put(database, event, [copy])
    link(database)
    ((number,),) = asked(database, "SELECT article_id FROM dateline.article WHERE url LIKE '%/readout'")
    with reader.cursor() as cursor:
        cursor.execute("SELECT source_id, wording, score FROM news.coverage_of(%s)", (number,))
        rows = cursor.fetchall()
    assert rows[0] == ("wire_of_baku", "same", 1.0)
    reports = {text["source"] for text in EVENTS[event] if "readout" in text.get("reports", ())}
    assert {source for source, *_ in rows[1:]} == reports
    assert len(reports) >= 6


def test_an_edit_ends_a_report(database: Connection) -> None:
    event = "call_baku_sofia"
    put(database, event, EVENTS[event])
    link(database)
    query = "SELECT count(*) FROM news.coverage_of WHERE source_id = 'burgas_gazette'"
    assert asked(database, query) == [(1,)]
    texts = {text["id"]: text for text in EVENTS[event]}
    edited = {**texts["gazette"], "title": texts["general"]["title"], "body": texts["general"]["body"]}
    source = Source("burgas_gazette", "Gazette", "news", "BG", "en", "UTC")
    later = replace(article(event, edited), fetched_at=SEEN + timedelta(days=1))
    load(database, source, [later], [], report=None, run_id="run2", loaded_at=SEEN + timedelta(days=1))
    link(database)
    assert asked(database, query) == [(0,)]
