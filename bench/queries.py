"""How long analysts wait: the usual questions on a large synthetic archive, as news_reader.

    python bench/queries.py --articles 1000000
    python bench/queries.py --articles 10000000 --words 40

Makes a database of its own on the server that DATELINE_DSN names, else on an embedded one in a folder of its own, fills
it on the server's side, and drops it in the end (--keep leaves it for the next time). Prints p50 and p95 of the wall
time of each question in milliseconds, with the server's CPU time, then the sizes of tables and indexes. A million
articles stand for a year of 300 sources.

Warm: --rounds passes over the same --draws arguments after one pass that does not count, whose p95 is printed as
"first". The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import psutil
from duplicates_scale import Prose, execute, exists
from psycopg2.extensions import make_dsn

from dateline import database
from dateline.database import embedded
from dateline.database.connection import Connection
from dateline.database.stored_values import copy

SOURCES = 300
FIRST_DAY = date(2016, 1, 1)
LANGUAGES = {"en": 50, "ru": 8, "es": 7, "fr": 6, "ar": 6, "de": 5, "zh": 5, "fa": 4, "tr": 3, "ja": 3, "uk": 3}
"""Of a hundred sources."""
KINDS = ("ministry", "ministry", "news", "news", "news", "ministry", "wire", "news", "ministry", "igo")
WORDINGS = 20_000
"""Different texts that the articles share: the index then holds as many entries as it would with texts of their own."""
FILL = Path(__file__).with_name("queries_fill.sql")

Draw = Callable[[random.Random], dict[str, Any]]


@dataclass(frozen=True)
class Question:
    name: str
    query: str
    limited: bool
    """Whether the limit holds for it: p95 of 100 ms at a million articles, three times what it takes there at ten."""


QUESTIONS = (
    Question(
        "last seven days of a source",
        "SELECT article_id, published_on, published_at, title, body, canonical_url FROM news.article"
        " WHERE source_id = %(source)s AND published_on > %(day)s::date - 7 AND published_on <= %(day)s"
        " ORDER BY published_on DESC, published_at DESC NULLS LAST",
        True,
    ),
    Question(
        "daily counts of a year",
        "SELECT day, sum(articles) AS articles, count(*) FILTER (WHERE articles IS NULL) AS blind FROM news.daily_count"
        " WHERE day > %(day)s::date - 365 AND day <= %(day)s GROUP BY day ORDER BY day",
        True,
    ),
    Question(
        "search with ranking",
        "SELECT article_id, published_on, title, snippet, rank FROM news.search(%(words)s)",
        True,
    ),
    Question(
        "cluster of an article",
        "SELECT other.article_id, other.source_id, other.kind, other.score, other.reason FROM news.article AS article"
        " JOIN news.cluster_article AS other ON other.cluster_id = article.cluster_id"
        " WHERE article.article_id = %(copied)s",
        True,
    ),
    Question(
        "article as of a day",
        "SELECT title, body, number, valid_during FROM news.article_as_of(%(day)s::timestamptz)"
        " WHERE article_id = %(article)s",
        True,
    ),
    Question(
        "changes since",
        "SELECT article_id, change, visible_at FROM news.changes_since(%(newest)s::timestamptz - interval '1 day')",
        True,
    ),
    Question(
        "daily counts of a year by country and language",
        "SELECT country, language, sum(articles) FROM news.daily_count"
        " WHERE day > %(day)s::date - 365 AND day <= %(day)s GROUP BY country, language",
        False,
    ),
    Question(
        "search in a month of one language",
        "SELECT article_id, title, rank FROM news.search(%(words)s, %(day)s::date - 30, %(day)s::date,"
        " languages => ARRAY['en'])",
        False,
    ),
    Question(
        "newest articles of all",
        "SELECT published_on, source_id, title FROM news.article ORDER BY published_on DESC NULLS LAST LIMIT 10",
        False,
    ),
    Question(
        "newest instants of all",
        "SELECT published_on, source_id, title FROM news.article ORDER BY published_at DESC NULLS LAST LIMIT 10",
        False,
    ),
    Question("article by address", "SELECT title, body FROM news.article WHERE canonical_url = %(url)s", False),
    Question(
        "documents of a source's week",
        "SELECT document FROM news.document WHERE source_id = %(source)s"
        " AND published_on > %(day)s::date - 7 AND published_on <= %(day)s",
        False,
    ),
    Question(
        "unique articles of a day",
        "SELECT article_id, title FROM news.unique_article WHERE published_on = %(day)s",
        False,
    ),
    Question("who was first", "SELECT * FROM news.first_to_report WHERE cluster_id = %(cluster)s", False),
    Question("reprints of an article", "SELECT * FROM news.reprint WHERE original_article_id = %(cluster)s", False),
    Question(
        "texts that speak of a day",
        "SELECT article_id, text FROM news.date_mention"
        " WHERE resolved_during && tstzrange(%(day)s::timestamptz, %(day)s::timestamptz + interval '1 day')",
        False,
    ),
    Question(
        "wordings of an article",
        "SELECT number, class, diff FROM news.revision WHERE article_id = %(article)s",
        False,
    ),
    Question(
        "changed statements of a source's month",
        "SELECT article_id, changed_during, changes FROM news.changed_statement WHERE source_id = %(source)s"
        " AND published_on > %(day)s::date - 30 AND published_on <= %(day)s",
        False,
    ),
    Question("silences of a source", "SELECT * FROM news.silence(%(source)s)", False),
    Question(
        "translations of an article",
        "SELECT language, title FROM news.translation WHERE translation_of = %(fiftieth)s",
        False,
    ),
    Question("citation", "SELECT citation FROM news.citation WHERE article_id = %(article)s", False),
)


# --- filling --------------------------------------------------------------------------------------------------------


def wordings(words: int) -> tuple[list[list[object]], list[list[object]]]:
    """The sources, and the texts that their articles carry, each language with a share of the texts."""
    prose, draw = Prose(), random.Random(7)
    signs = [chr(code) for code in range(0x4E00, 0x4E00 + 3000)]
    weights = [1 / (place + 9) for place in range(len(signs))]
    spoken = [language for language, share in LANGUAGES.items() for _ in range(share)]
    sources: list[list[object]] = []
    texts: list[list[object]] = []
    firsts: dict[str, tuple[int, int]] = {}
    for language, share in LANGUAGES.items():
        count = WORDINGS * share // 100
        firsts[language] = len(texts) + 1, count
        for _ in range(count):
            if language in ("zh", "ja"):
                run = "".join(draw.choices(signs, weights, k=words * 2))
                title, body = run[:18], "。".join(run[at : at + 40] for at in range(0, len(run), 40))
            else:
                parts = spelt(prose.some(draw, words), language)
                for at in range(12, words, 13):
                    parts[at] += "."
                title, body = " ".join(spelt(prose.some(draw, 8), language)), " ".join(parts)
            texts.append([len(texts) + 1, language, title, body[:120], body])
    for place in range(SOURCES):
        language = spoken[place * 37 % len(spoken)]
        country = f"{chr(65 + place % 13)}{chr(65 + place // 13 % 11)}"
        sources.append([place, f"s{place}", KINDS[place % len(KINDS)], country, language, *firsts[language]])
    return sources, texts


def spelt(words: list[str], language: str) -> list[str]:
    """Words as a language has them: names, a sixth of all, are the same in every one."""
    return words if language == "en" else [word if len(word) % 10 == 7 else f"{word}{language}" for word in words]


def fill(connection: Connection, articles: int, words: int) -> None:
    """Fill a migrated database; the statements of `queries_fill.sql`, each told with its time."""
    sources, texts = wordings(words)
    now = datetime.now(UTC)
    with connection, connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit = off; SET LOCAL session_replication_role = replica")
        cursor.execute("SET LOCAL maintenance_work_mem = '1GB'; SET LOCAL work_mem = '256MB'")
        cursor.execute(
            "CREATE SCHEMA bench;"
            " CREATE TABLE bench.source (place integer, source_id text, kind text, country text, language text,"
            " first_wording integer, wordings integer, dictionary text);"
            " CREATE TABLE bench.wording (wording_id integer, language text, title text, lead text, body text,"
            " terms tsvector)"
        )
        names = ("place", "source_id", "kind", "country", "language", "first_wording", "wordings")
        copy(cursor, "bench.source", names, sources)
        copy(cursor, "bench.wording", ("wording_id", "language", "title", "lead", "body"), texts)
        cursor.execute(
            "UPDATE bench.source SET dictionary = dateline.search_dictionary(language);"
            " UPDATE bench.wording SET terms ="
            " dateline.search_terms(title, lead, body, dateline.search_dictionary(language));"
            " ANALYZE bench.source; ANALYZE bench.wording"
        )
        names = (
            "source_id", "publisher", "kind", "country", "language", "timezone", "calendar", "date_order", "status",
            "updated_at",
        )  # fmt: skip
        copy(cursor, "dateline.source", names, (
            [source_id, f"Publisher {place}", kind, country, language, "UTC", "gregorian", "DMY", "unverified", now]
            for place, source_id, kind, country, language, *_ in sources
        ))  # fmt: skip
        cursor.execute(
            "SELECT kept.relname, pg_get_indexdef(kept.oid) FROM pg_index"
            " JOIN pg_class AS kept ON kept.oid = indexrelid"
            " JOIN pg_class AS held ON held.oid = indrelid"
            " WHERE held.relnamespace = 'dateline'::regnamespace AND NOT held.relispartition"
            " AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = kept.oid) ORDER BY kept.relname"
        )
        indexes = cursor.fetchall()
        cursor.execute("; ".join(f"DROP INDEX dateline.{name}" for name, _ in indexes))
        facts = {"articles": articles, "sources": SOURCES, "first_day": FIRST_DAY, "days": days(articles)}
        for part in FILL.read_text(encoding="utf-8").split("-- statement: ")[1:]:
            name, _, statement = part.partition("\n")
            told(name, lambda statement=statement: cursor.execute(statement, facts))
            if name == "articles":
                cursor.execute("ANALYZE dateline.article")
        for name, definition in indexes:
            told(name, lambda definition=definition: cursor.execute(definition.replace(" ON ONLY ", " ON ")))
        cursor.execute("DROP SCHEMA bench CASCADE")
    connection.autocommit = True
    with connection.cursor() as cursor:
        told("vacuum", lambda: cursor.execute("VACUUM (ANALYZE)"))
        cursor.execute("CHECKPOINT")
    connection.autocommit = False


def told(name: str, done: Callable[[], object]) -> None:
    began = time.monotonic()
    done()
    if (took := time.monotonic() - began) > 5:
        print(f"  {name}: {took:.0f} s", file=sys.stderr, flush=True)


def days(articles: int) -> int:
    return max(28, articles * 365 // 1_000_000)


# --- asking ---------------------------------------------------------------------------------------------------------


def arguments_of(
    draw: random.Random, articles: int, urls: list[str], words: list[str], phrases: list[str]
) -> dict[str, Any]:
    """One set of arguments. The twenty most frequent words are not asked for: they are as stop words."""
    last = FIRST_DAY + timedelta(days=days(articles) - 1)
    thirtieth = draw.randrange(max(1, articles // 30 - 1)) * 30
    often, now_and_then, seldom = (draw.choice(words[a:b]) for a, b in ((20, 400), (400, 4000), (4000, 30000)))
    queries = (
        often, now_and_then, seldom, f"{often} {now_and_then}", f"{now_and_then} {seldom}",
        f"{now_and_then} or {seldom} -{often}", draw.choice(phrases),
    )  # fmt: skip
    return {
        "source": f"s{int(SOURCES * draw.random() ** 1.6)}",
        "day": last - timedelta(days=draw.randrange(max(1, days(articles) - 300))),
        "newest": datetime(last.year, last.month, last.day, 7, tzinfo=UTC),
        "article": draw.randrange(1, articles + 1),
        "fiftieth": draw.randrange(1, articles // 50) * 50,
        "copied": thirtieth + draw.choice((1, 8, 14)),
        "cluster": thirtieth + 1,
        "url": draw.choice(urls),
        "words": draw.choice(queries),
    }


def pairs(body: str, frequent: set[str]) -> Iterator[str]:
    """Words that stand side by side in a text."""
    plain = body.replace(".", "").split()
    return (f"{one} {two}" for one, two in pairwise(plain) if not {one, two} & frequent)


def ask(connection: Connection, articles: int, draws: int, rounds: int) -> dict[str, dict[str, float]]:
    """Milliseconds of each question: p50, p95, first (p95 of the pass that does not count), CPU of the server, rows."""
    found = {}
    draw = random.Random(11)
    words = Prose().words
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid(), inet_server_addr() IS NULL")
        ((backend, local),) = cursor.fetchall()
        server = psutil.Process(backend) if local else None
        some = [draw.randrange(1, articles + 1) for _ in range(100)]
        cursor.execute("SELECT canonical_url FROM dateline.article WHERE article_id = ANY (%s)", (some,))
        urls = [url for (url,) in cursor]
        cursor.execute(
            "SELECT body FROM dateline.article WHERE article_id = ANY (%s) AND language NOT IN ('zh', 'ja')", (some,)
        )
        phrases = [f'"{pair}"' for (body,) in cursor for pair in pairs(body, set(words[:20]))]
        cursor.execute("SET ROLE news_reader")
        cursor.execute("SET search_path = news")
        for question in QUESTIONS:
            asked = [arguments_of(draw, articles, urls, words, phrases) for _ in range(draws)]
            times: list[list[float]] = []
            rows = used = 0.0
            for place in range(rounds + 1):
                before = sum(server.cpu_times()[:2]) if server else 0.0
                times.append([])
                for each in asked:
                    began = time.perf_counter()
                    cursor.execute(question.query, each)
                    rows += len(cursor.fetchall())
                    times[-1].append(1000 * (time.perf_counter() - began))
                if place:
                    used += sum(server.cpu_times()[:2]) - before if server else 0.0
            warm = sorted(each for passed in times[1:] for each in passed)
            found[question.name] = {
                "p50": warm[len(warm) // 2],
                "p95": warm[int(len(warm) * 0.95)],
                "first": sorted(times[0])[int(draws * 0.95)],
                "cpu": 1000 * used / (draws * rounds),
                "rows": rows / (draws * (rounds + 1)),
            }
            print(
                f"{question.name:48} {found[question.name]['p50']:9.1f} {found[question.name]['p95']:9.1f}"
                f" {found[question.name]['first']:9.1f} {found[question.name]['cpu']:9.1f}"
                f" {found[question.name]['rows']:8.0f}",
                flush=True,
            )
        cursor.execute("RESET ROLE")
    connection.rollback()
    return found


def sizes(connection: Connection) -> dict[str, dict[str, float]]:
    """MB of each table (with what it keeps aside) and of its indexes; partitions are added up."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT regexp_replace(held.relname, '^search_document_.*', 'search_document') AS name,"
            " NULL, sum(pg_table_size(held.oid)) FROM pg_class AS held"
            " WHERE held.relnamespace = 'dateline'::regnamespace AND held.relkind = 'r' GROUP BY name"
            " UNION ALL SELECT regexp_replace(held.relname, '^search_document_.*', 'search_document') AS name,"
            " CASE WHEN held.relispartition THEN 'search_document' || substr(kept.relname, length(held.relname) + 1)"
            " ELSE kept.relname END AS index, sum(pg_relation_size(kept.oid))"
            " FROM pg_index JOIN pg_class AS kept ON kept.oid = indexrelid JOIN pg_class AS held ON held.oid = indrelid"
            " WHERE held.relnamespace = 'dateline'::regnamespace AND held.relkind = 'r' GROUP BY name, index"
            " ORDER BY 1, 2 NULLS FIRST"
        )
        rows = [(name, index or "table", float(size) / 2**20) for name, index, size in cursor]
    return {
        name: {index: size for _, index, size in each if size >= 1}
        for name, each in ((name, list(each)) for name, each in groupby(rows, key=lambda row: row[0]))
        if sum(size for *_, size in each) >= 10
    }


def room(folder: Path, articles: int, words: int) -> None:
    """Raises SystemExit when the disk would be filled."""
    needed = articles * (2600 + 24 * words)
    free = shutil.disk_usage(folder).free
    if free < needed * 1.2:
        raise SystemExit(
            f"{articles} articles of {words} words take about {needed / 1e9:.0f} GB, and {folder} has {free / 1e9:.0f} "
            "free: fewer --articles or fewer --words"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--words", type=int, default=200, help="words of a body")
    parser.add_argument("--draws", type=int, default=40, help="sets of arguments for each question")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--keep", action="store_true", help="keep the filled database for the next time")
    arguments = parser.parse_args()
    if arguments.articles < 10_000:
        parser.error("--articles must be 10000 at least")
    folder = embedded.home()
    folder.mkdir(parents=True, exist_ok=True)
    ours = not os.environ.get("DATELINE_DSN") and not embedded.status().running
    server = embedded.start()
    name = f"dateline_bench_queries_{arguments.articles}_{arguments.words}"
    address = make_dsn(server, dbname=name)
    began = time.monotonic()
    try:
        if not exists(server, name):
            if not os.environ.get("DATELINE_DSN"):
                room(folder, arguments.articles, arguments.words)
            making = f"{name}_making"
            execute(server, "DROP DATABASE IF EXISTS {} WITH (FORCE)", making)
            execute(server, "CREATE DATABASE {}", making)
            try:
                database.migrate(make_dsn(server, dbname=making))
                with closing(database.connect(make_dsn(server, dbname=making))) as connection:
                    fill(connection, arguments.articles, arguments.words)
                execute(server, "ALTER DATABASE {} RENAME TO {}", making, name)
            finally:
                execute(server, "DROP DATABASE IF EXISTS {} WITH (FORCE)", making)
        database.migrate(address)
        filled = time.monotonic() - began
        print(f"{arguments.articles} articles of {arguments.words} words, filled in {filled:.0f} s", flush=True)
        try:
            with closing(database.connect(address)) as connection:
                print(f"{'milliseconds':48} {'p50':>9} {'p95':>9} {'first':>9} {'CPU':>9} {'rows':>8}")
                answers = ask(connection, arguments.articles, arguments.draws, arguments.rounds)
                held = sizes(connection)
        finally:
            if not arguments.keep:
                execute(server, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
    finally:
        if ours:
            embedded.stop()
    print()
    for table, each in held.items():
        indexes = ", ".join(f"{index} {size:.0f}" for index, size in each.items() if index != "table")
        print(f"{table}: {each.get('table', 0):.0f} MB; {indexes}")
    slow = [question.name for question in QUESTIONS if question.limited and answers[question.name]["p95"] > 100]
    result = {
        "articles": arguments.articles, "words": arguments.words, "filled_s": filled, "questions": answers,
        "limited": [question.name for question in QUESTIONS if question.limited], "over_100_ms": slow, "mb": held,
        "total_mb": sum(size for each in held.values() for size in each.values()),
    }  # fmt: skip
    print(json.dumps(json.loads(json.dumps(result), parse_float=lambda x: round(float(x), 2))))


if __name__ == "__main__":
    main()
