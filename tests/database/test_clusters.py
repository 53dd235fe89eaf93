"""Linking in Postgres: the same links and clusters in any order of arrival, any batching, any repetition."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import psycopg2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.compare.clusters import cluster, renumber
from dateline.compare.shingles import fingerprint
from dateline.database.article_link import link
from dateline.database.connection import Connection
from dateline.database.load import load
from dateline.model.records import Article, Published
from dateline.model.source import Source

MINISTRY = Source("xx_mfa", "Foreign Ministry", "ministry", "PK", "en", "Asia/Karachi")
PAPERS = [Source(f"xx_paper{n}", f"Paper {n}", "news", "PK", "en", "Asia/Karachi") for n in range(4)]
SOURCES = {source.source_id: source for source in (MINISTRY, *PAPERS)}
SEEN = datetime(2026, 3, 20, tzinfo=UTC)
FIRST = date(2026, 3, 1)

SUBJECTS = ("minister", "ambassador", "delegation", "president", "envoy", "council", "secretary", "committee")
VERBS = ("welcomed", "discussed", "reviewed", "underlined", "proposed", "rejected", "supported", "noted", "signed")
OBJECTS = ("trade", "visas", "water", "energy", "transport", "fisheries", "credit", "research", "tariffs", "schools")
ENDS = ("in the valley", "before the summit", "after long talks", "with the neighbours", "at the northern border")


def prose(seed: int, sentences: int = 20) -> str:
    """Sentences of our own that no other seed makes, three to a paragraph."""
    draw = random.Random(seed)
    made = []
    for n in range(sentences):
        words = [draw.choice(SUBJECTS), draw.choice(VERBS), draw.choice(OBJECTS), "and", draw.choice(OBJECTS)]
        words += [draw.choice(ENDS), f"under article {draw.randrange(1000)}", f"of Act{seed}{chr(97 + n)}"]
        made.append(f"The {' '.join(words)}.")
    return "\n\n".join(" ".join(made[n : n + 3]) for n in range(0, sentences, 3))


@dataclass(frozen=True)
class Item:
    source_id: str
    slug: str
    title: str
    body: str
    day: date | None = FIRST
    declared: str | None = None


def article(item: Item) -> Article:
    url = f"https://{item.source_id.replace('_', '-')}.example/{item.slug}"
    when = Published()
    if item.day is not None:
        start = datetime(item.day.year, item.day.month, item.day.day, tzinfo=UTC)
        when = Published(on=item.day, during=(start, start + timedelta(days=1)), precision="day", raw=str(item.day))
    return Article(
        source_id=item.source_id,
        url=url,
        final_url=url,
        canonical_url=url,
        declared_canonical_url=item.declared,
        title=item.title,
        lead=None,
        body=item.body,
        byline=None,
        section=None,
        language="en",
        image_url=None,
        dateline=None,
        dateline_place=None,
        published=when,
        fingerprint=fingerprint(item.title, item.body),
        fetched_at=SEEN,
    )


def put(connection: Connection, items: list[Item]) -> None:
    for source_id in sorted({item.source_id for item in items}):
        articles = [article(item) for item in items if item.source_id == source_id]
        load(connection, SOURCES[source_id], articles, [], report=None, run_id="run1", loaded_at=SEEN)


def rows(connection: Connection, query: str) -> list[tuple[object, ...]]:
    with connection, connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


Rows = list[tuple[object, ...]]

LINKS = """
    SELECT least(a.url, b.url), greatest(a.url, b.url), kind, rule, round(score::numeric, 6), reason,
        CASE WHEN kind = 'contains' THEN a.url END
    FROM dateline.article_link JOIN dateline.article a USING (article_id)
    JOIN dateline.article b ON b.article_id = other_article_id ORDER BY 1, 2, 3
"""
CLUSTERS = """
    SELECT l.url, c.articles, array_agg(a.url ORDER BY a.url)
    FROM dateline.cluster c JOIN dateline.article l ON l.article_id = lead_article_id
    JOIN dateline.cluster_article m USING (cluster_id) JOIN dateline.article a ON a.article_id = m.article_id
    GROUP BY cluster_id, l.url, c.articles ORDER BY 1
"""


REPORTS = """
    SELECT s.url, a.url, round(score::numeric, 6), names, places, terms, numbers, phrases, days
    FROM dateline.event_report JOIN dateline.text t ON t.text_id = statement_text_id
    JOIN dateline.article s ON s.article_id = t.lead_article_id
    JOIN dateline.text o ON o.text_id = event_report.text_id JOIN dateline.article a ON a.article_id = o.lead_article_id
    ORDER BY 1, 2
"""


def state(
    connection: Connection,
) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]], list[tuple[object, ...]]]:
    return rows(connection, LINKS), rows(connection, CLUSTERS), rows(connection, REPORTS)


def reset(connection: Connection) -> None:
    rows(
        connection,
        "TRUNCATE dateline.article, dateline.text, dateline.text_key, dateline.boilerplate, dateline.duplicates_due,"
        " dateline.cluster, dateline.cluster_change, dateline.event_key CASCADE; SELECT 1",
    )


RELEASE, OTHER, THIRD = prose(1), prose(2), prose(3)
FOOTER = "The Paper is read in forty countries and welcomes letters from every one of them.\n\nAll rights reserved."


def nearly(text: str, seed: int, words: int = 3) -> str:
    """The text with a few small words changed."""
    draw = random.Random(seed)
    found = text.split(" ")
    for place in draw.sample([n for n, word in enumerate(found) if word == "and"], words):
        found[place] = "or"
    return " ".join(found)


CORPUS = [
    Item("xx_mfa", "release", "Statement on trade", RELEASE),
    Item("xx_paper0", "copy", "Ministry speaks on trade", RELEASE, FIRST + timedelta(days=1)),
    Item("xx_paper1", "early", "Trade talks", nearly(RELEASE, 1), FIRST - timedelta(days=1)),
    Item("xx_paper2", "longer", "What it means", f"{OTHER}\n\n{RELEASE}\n\n{THIRD}", FIRST + timedelta(days=2)),
    Item("xx_paper3", "undated", "Trade", nearly(RELEASE, 2), None),
    # The same, months later: linked when exact, out of reach when only similar.
    Item("xx_paper0", "again", "Statement on trade", RELEASE, FIRST + timedelta(days=200)),
    Item("xx_paper1", "lateish", "Trade once more", nearly(OTHER, 3), FIRST + timedelta(days=90)),
    Item("xx_mfa", "other", "Statement on water", OTHER, FIRST),
    # A like B, B like C, A not like C.
    Item("xx_paper0", "chain-a", "Chain", f"{prose(11, 9)}\n\n{prose(12, 30)}", FIRST),
    Item("xx_paper1", "chain-b", "Chain", f"{prose(12, 30)}", FIRST + timedelta(days=1)),
    Item("xx_paper2", "chain-c", "Chain", f"{prose(12, 30)}\n\n{prose(13, 24)}", FIRST + timedelta(days=2)),
    *(
        Item("xx_paper3", f"page-{n}", f"Story {n}", f"{prose(40 + n, 12)}\n\n{FOOTER}", FIRST + timedelta(days=n))
        for n in range(7)
    ),
    Item("xx_paper0", "page-copy", "Story 3 again", prose(43, 12), FIRST + timedelta(days=3)),
    *(
        Item(
            "xx_mfa",
            f"envoy-{n}",
            "Appointment of an ambassador",
            f"The Government has appointed {name} as Ambassador of {place} to Pakistan with residence in New Delhi. "
            f"Credentials were presented to the President in Islamabad at {n} p.m. on 0{n} March 2026.",
            FIRST,
        )
        for n, (name, place) in enumerate([("Ada Fiorentino", "Estonia"), ("Bo Lindqvist", "Austria")], start=3)
    ),
    Item("xx_mfa", "erratum", "Corrigendum: statement on water", nearly(OTHER, 9, 1), FIRST + timedelta(days=1)),
    Item("xx_mfa", "tiny-1", "Photographs", "See the gallery.", FIRST),
    Item("xx_mfa", "tiny-2", "Programme", "See the gallery.", FIRST),
]


@pytest.fixture
def linked(database: Connection) -> Connection:
    put(database, CORPUS)
    link(database)
    return database


def test_what_is_linked(linked: Connection) -> None:
    links, clusters, _ = state(linked)
    assert links
    found = {(str(a).split("/", 2)[2], str(b).split("/", 2)[2]): kind for a, b, kind, *_ in links}
    assert found == {
        ("xx-mfa.example/release", "xx-paper0.example/copy"): "exact",
        ("xx-mfa.example/release", "xx-paper0.example/again"): "exact",
        ("xx-mfa.example/release", "xx-paper1.example/early"): "near",
        ("xx-mfa.example/release", "xx-paper3.example/undated"): "near",
        ("xx-paper1.example/early", "xx-paper3.example/undated"): "near",
        ("xx-mfa.example/release", "xx-paper2.example/longer"): "contains",
        ("xx-paper1.example/early", "xx-paper2.example/longer"): "contains",
        ("xx-paper2.example/longer", "xx-paper3.example/undated"): "contains",
        ("xx-mfa.example/other", "xx-paper2.example/longer"): "contains",
        ("xx-mfa.example/erratum", "xx-mfa.example/other"): "near",
        ("xx-mfa.example/erratum", "xx-paper2.example/longer"): "contains",
        ("xx-paper0.example/chain-a", "xx-paper1.example/chain-b"): "contains",
        ("xx-paper1.example/chain-b", "xx-paper2.example/chain-c"): "contains",
        ("xx-paper0.example/page-copy", "xx-paper3.example/page-3"): "exact",
    }
    groups = {str(lead): [str(url).rsplit("/", 1)[1] for url in urls] for lead, _, urls in clusters}  # type: ignore[attr-defined]
    assert groups == {
        "https://xx-mfa.example/release": ["release", "again", "copy", "early", "undated"],
        "https://xx-paper0.example/chain-a": ["chain-a", "chain-b"],
        "https://xx-paper0.example/page-copy": ["page-copy", "page-3"],
    }


def test_every_link_says_why(linked: Connection) -> None:
    reasons = rows(linked, "SELECT DISTINCT kind, reason FROM dateline.article_link")
    assert {kind for kind, _ in reasons} == {"exact", "near", "contains"}
    assert all(len(str(reason)) > 20 for _, reason in reasons)


@given(st.data())
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_order_and_batching_do_not_matter(linked: Connection, data: st.DataObject) -> None:
    expected = EXPECTED.setdefault(0, state(linked))
    items = data.draw(st.permutations(CORPUS))
    batches = data.draw(st.sampled_from([1, 7, 50]))
    reset(linked)
    for start in range(0, len(items), max(1, len(items) // batches)):
        put(linked, items[start : start + max(1, len(items) // batches)])
        if data.draw(st.booleans()):
            link(linked, batch=data.draw(st.integers(1, 6)))
    link(linked)
    assert state(linked) == expected


EXPECTED: dict[int, tuple[list[tuple[object, ...]], list[tuple[object, ...]]]] = {}


def test_two_addresses_of_one_page_are_told_from_two_copies(database: Connection) -> None:
    site = "https://xx-paper0.example"
    put(
        database,
        [
            Item("xx_paper0", "news/1-trade", "Trade", RELEASE),
            Item("xx_paper0", "news/1-trade/", "Trade", RELEASE),
            Item("xx_paper0", "x?item=1", "Trade", RELEASE, declared=f"{site}/news/1-trade"),
            # The same words a second time, and one constant declared by other texts.
            Item("xx_paper0", "news/2-trade", "Trade", RELEASE),
            Item("xx_paper0", "news/3-water", "Water", OTHER, declared=f"{site}/news/1-trade"),
            Item("xx_paper0", "news/4-fish", "Fish", THIRD, declared=f"{site}/"),
            Item("xx_paper1", "news/1-trade", "Trade", RELEASE, declared=f"{site}/news/1-trade"),
        ],
    )
    link(database)
    found = {(str(a)[8:], str(b)[8:], rule) for a, b, kind, rule, *_ in state(database)[0] if kind == "same_page"}
    assert found == {
        ("xx-paper0.example/news/1-trade", "xx-paper0.example/news/1-trade/", "address"),
        ("xx-paper0.example/news/1-trade", "xx-paper0.example/x?item=1", "address"),
    }
    tied = rows(database, "SELECT kind, count(*) FROM news.cluster_article GROUP BY 1 ORDER BY 1")
    assert tied == [("exact", 2), ("same_page", 3)]


def test_repeating_changes_nothing(linked: Connection) -> None:
    before = state(linked)
    numbers = rows(linked, "SELECT * FROM dateline.cluster_article ORDER BY 1")
    assert link(linked)["compared"] == 0
    rows(linked, "INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM dateline.article; SELECT 1")
    assert link(linked, batch=5)["compared"] == len(CORPUS)
    assert state(linked) == before
    assert rows(linked, "SELECT * FROM dateline.cluster_article ORDER BY 1") == numbers
    assert rows(linked, "SELECT * FROM dateline.cluster_change") == []


def test_a_killed_run_loses_nothing(database: Connection) -> None:
    put(database, CORPUS)
    rows(
        database,
        "CREATE FUNCTION pg_temp.stop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'stopped'; END $$;"
        "CREATE TRIGGER stop BEFORE INSERT ON dateline.cluster EXECUTE FUNCTION pg_temp.stop(); SELECT 1",
    )
    with pytest.raises(psycopg2.errors.RaiseException):
        link(database)
    assert state(database) == ([], [], [])
    rows(database, "DROP TRIGGER stop ON dateline.cluster; SELECT 1")
    link(database)
    assert len(state(database)[1]) == 3


def test_an_edit_takes_an_article_out_and_leaves_a_trace(linked: Connection) -> None:
    (number,) = rows(
        linked,
        "SELECT cluster_id FROM dateline.cluster_article JOIN dateline.article USING (article_id)"
        " WHERE url LIKE '%chain-b'",
    )
    edited = article(Item("xx_paper1", "chain-b", "Chain", prose(77), FIRST + timedelta(days=1)))
    later = SEEN + timedelta(days=1)
    edited = replace(edited, fetched_at=later)
    load(linked, SOURCES["xx_paper1"], [edited], [], report=None, run_id="run2", loaded_at=later)
    link(linked, "run2")
    assert not [urls for *_, urls in rows(linked, CLUSTERS) if "chain" in str(urls)]
    assert rows(linked, "SELECT cluster_id, change, articles, run_id FROM dateline.cluster_change") == [
        (number[0], "ended", 2, "run2")
    ]


def test_two_clusters_merge_and_keep_the_larger_ones_number(database: Connection) -> None:
    text = prose(5, 40).split("\n\n")
    # Two halves that are each reprinted; then the whole, by the ministry, of which each is more than half.
    front, back = "\n\n".join(text[:9]), "\n\n".join(text[5:])
    put(database, [Item(f"xx_paper{n}", f"front-{n}", "F", front) for n in range(3)])
    put(database, [Item(f"xx_paper{n}", f"back-{n}", "B", back) for n in range(2)])
    link(database)
    assert len(rows(database, CLUSTERS)) == 2
    (kept,) = rows(database, "SELECT cluster_id FROM dateline.cluster WHERE articles = 3")
    put(database, [Item("xx_mfa", "whole", "W", "\n\n".join(text))])
    link(database, "run2")
    assert rows(database, "SELECT cluster_id, articles FROM dateline.cluster") == [(kept[0], 6)]
    assert rows(database, "SELECT change, other_cluster_id, articles FROM dateline.cluster_change") == [
        ("merged", kept[0], 2)
    ]


# -- pure


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=30), st.randoms(use_true_random=False))
def test_clusters_are_stars_that_no_order_of_links_changes(links: list[tuple[int, int]], draw: random.Random) -> None:
    ranked = list(range(13))
    related = [(a, b) for a, b in links if a != b]
    groups = cluster(ranked, related)
    assert sorted(member for group in groups for member in group) == ranked
    either = {frozenset(pair) for pair in related}
    for lead, *members in groups:
        assert all(lead < member and frozenset((lead, member)) in either for member in members)
    draw.shuffle(related)
    assert cluster(ranked, [(b, a) for a, b in related]) == groups


@given(st.dictionaries(st.integers(0, 15), st.integers(1, 4)), st.dictionaries(st.integers(0, 15), st.integers(0, 4)))
def test_numbers_are_kept_once_and_every_loss_is_traced(before: dict[int, int], after: dict[int, int]) -> None:
    groups = [[a for a, g in after.items() if g == place] for place in range(5)]
    found = renumber(groups, before)
    kept = [number for number in found.kept if number is not None]
    assert len(kept) == len(set(kept))
    assert set(before.values()) == set(kept) | {c.cluster_id for c in found.changes if c.change != "split"}
    assert all(number in set(before.values()) for number in kept)


def test_reprints_name_the_original_the_shares_and_the_lag(linked: Connection) -> None:
    found = {
        str(url).rsplit("/", 1)[1]: (kind, original, reprint, days)
        for url, kind, original, reprint, days in rows(
            linked,
            """
            SELECT a.url, r.kind, share_of_original, share_of_reprint, extract(day FROM lag)::integer
            FROM news.reprint r JOIN news.article a ON a.article_id = reprint_article_id
            JOIN news.article o ON o.article_id = original_article_id WHERE o.url LIKE '%/release'
            """,
        )
    }
    assert found["copy"] == ("exact", 1, 1, 1)
    assert found["again"] == ("exact", 1, 1, 200)
    assert found["early"][0] == "near"
    assert found["early"][3] == -1
    kind, original, reprint, days = found["longer"]
    assert (kind, original, days) == ("contains", 1, 2)
    assert 0.25 < float(str(reprint)) < 0.4
    assert found["undated"][3] is None
    # Members of a group are not originals of one another.
    assert rows(linked, "SELECT count(*) FROM news.reprint WHERE original_source_id = 'xx_paper1'") == [(1,)]


def test_unique_articles_leave_out_copies_and_keep_quotations(linked: Connection) -> None:
    unique = {str(url).rsplit("/", 1)[1] for (url,) in rows(linked, "SELECT url FROM news.unique_article")}
    assert {item.slug for item in CORPUS} - unique == {"copy", "again", "early", "undated", "chain-b", "page-3"}
