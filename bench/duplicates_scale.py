"""What it costs to link new articles against an archive, in CPU seconds per stage, on synthetic text.

    python bench/duplicates_scale.py --stored 100000 --new 10000

Makes a database of its own on the server that DATELINE_DSN names, else on an embedded one, and drops it in the end.
All stored articles lie within the look-back of the new ones, which is the worst case. Of the new articles 12 in 100
repeat a stored one: whole, with some words changed, or inside a longer text. Of the stored articles the first --real
are written and signed like the new ones; the others have as many keys and passages, drawn at random, which is how the
keys of unrelated texts behave, and are there to make the tables and indexes as large. Two in a hundred are bulletins
from the same two moulds, so that some keys are shared by hundreds of texts. A twentieth of the sources are ministries;
4 in 100 of the new articles report, in other words, the event of a stored statement. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import resource
import time
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate

import psutil
import psycopg2
from psycopg2 import sql
from psycopg2.extensions import make_dsn

from dateline import database
from dateline.compare.event_anchors import frequent_words
from dateline.compare.event_anchors import read as read_event
from dateline.compare.event_keys import keys as event_keys
from dateline.compare.shingles import digest, edges, fingerprint, keys, passages, read
from dateline.database import article_link, embedded, event_report
from dateline.database.stored_values import copy

SOURCES = 200
DAYS = 28
CHUNK = 2000
MOULDED, MOULDS = 2, 2
"""Articles in a hundred that are bulletins, and the moulds they come from: with 20,000 real ones 200 from each."""
MINISTRIES = 10
COUNTRIES = {
    "CA": "Canada", "CN": "China", "EG": "Egypt", "FR": "France", "DE": "Germany", "GR": "Greece", "IN": "India",
    "IR": "Iran", "IL": "Israel", "IT": "Italy", "JP": "Japan", "KE": "Kenya", "MX": "Mexico", "NP": "Nepal",
    "PK": "Pakistan", "PL": "Poland", "QA": "Qatar", "RU": "Russia", "ES": "Spain", "TR": "Turkey", "UA": "Ukraine",
}  # fmt: skip
SEEN = datetime(2026, 6, 1, tzinfo=UTC)


class Prose:
    """Texts that behave as real ones: Zipf's law, stock phrases, names, numbers, paragraphs, a footer per source."""

    def __init__(self) -> None:
        draw = random.Random(1)
        syllables = [
            a + b for a in (*"bdfgklmnprstvz", "br", "st", "tr", "pl") for b in (*"aeio", "u", "ai", "an", "er")
        ]
        words: set[str] = set()
        while len(words) < 30_000:
            words.add("".join(draw.choice(syllables) for _ in range(draw.choice((1, 2, 2, 3, 3, 4)))))
        self.words = sorted(words)
        draw.shuffle(self.words)
        # The words at the head of Zipf's law are those of a real language, which are known not to tell anything.
        self.words = [*frequent_words("en"), *self.words]
        self.weights = list(accumulate(1 / (place + 2.7) for place in range(len(self.words))))
        self.phrases = [" ".join(self.some(draw, 7)) for _ in range(3000)]
        self.names = [
            f"{w.title()} {v.title()}" for w, v in zip(self.words[1000:5000], self.words[5000:9000], strict=True)
        ]
        self.footers = [f"{' '.join(self.some(draw, 18)).capitalize()}." for _ in range(SOURCES)]

    def some(self, draw: random.Random, count: int) -> list[str]:
        total = self.weights[-1]
        return [self.words[bisect(self.weights, draw.random() * total)] for _ in range(count)]

    def body(self, seed: int) -> str:
        if seed % 100 >= 100 - MOULDED:
            return self.bulletin(seed)
        draw = random.Random(seed * 2_654_435_761 + 7)
        sentences = []
        for _ in range(draw.choice((8, 10, 12, 14, 16, 20, 28))):
            parts = self.some(draw, draw.randrange(8, 22))
            if draw.random() < 0.35:
                parts.insert(draw.randrange(len(parts)), draw.choice(self.phrases))
            if draw.random() < 0.6:
                parts.insert(draw.randrange(1, len(parts)), draw.choice(self.names))
            if draw.random() < 0.4:
                parts.insert(draw.randrange(1, len(parts)), str(draw.randrange(1, 5000)))
            if draw.random() < 0.2:
                parts.insert(draw.randrange(1, len(parts)), draw.choice(list(COUNTRIES.values())))
            text = " ".join(parts)
            sentences.append(f"{text[0].upper()}{text[1:]}.")
        return "\n\n".join(" ".join(sentences[n : n + 3]) for n in range(0, len(sentences), 3))

    def bulletin(self, seed: int) -> str:
        """The next one from a mould: names, numbers and now and then a sentence are its own."""
        mould = random.Random(seed // 100 % MOULDS)
        draw = random.Random(seed)
        sentences = []
        for _ in range(14):
            parts = self.some(mould, 14)
            parts.insert(mould.randrange(len(parts)), str(draw.randrange(10, 5000)))
            parts.insert(mould.randrange(len(parts)), draw.choice(self.names))
            text = " ".join(parts if draw.random() < 0.9 else self.some(draw, 14))
            sentences.append(f"{text[0].upper()}{text[1:]}.")
        return "\n\n".join(" ".join(sentences[n : n + 3]) for n in range(0, len(sentences), 3))

    def event(self, seed: int, home: str) -> tuple[str, str, list[str], int]:
        """What a statement tells: two countries, two names, a number."""
        draw = random.Random(seed * 31 + 5)
        partner = draw.choice([name for name in COUNTRIES.values() if name != home])
        return home, partner, draw.sample(self.names, 2), draw.randrange(100, 5000)

    def statement(self, seed: int, home: str) -> str:
        ours, partner, names, number = self.event(seed, home)
        said = " ".join(self.some(random.Random(seed + 3), 12))
        return f"The minister of {ours}, {names[0]}, told {names[1]} of {partner} about {number} {said}."

    def report(self, seed: int, home: str, own: int) -> str:
        """The same event in other words."""
        ours, partner, names, number = self.event(seed, home)
        first, second = (" ".join(self.some(random.Random(own + n), 9)) for n in (1, 2))
        return (
            f"In {partner} {second} as {names[1]} heard from {names[0]} yesterday.\n\n"
            f"Some {number} {first}, as they say in {ours}."
        )


PROSE = Prose()
KNOWN = {key for footer in PROSE.footers for key in edges(passages(footer))}


def home(source: int) -> str:
    return sorted(COUNTRIES)[source % len(COUNTRIES)]


def row(number: int, body: str, source: int, day: int | None = None) -> list[object]:
    published = date(2026, 5, 1) + timedelta(days=number % DAYS if day is None else day)
    title = f"{' '.join(body.split()[:7])}"
    url = f"https://s{source}.example/{number}"
    body = f"{body}\n\n{PROSE.footers[source]}"
    return [f"s{source}", url, url, url, published, title, body, fingerprint(title, body)]


def stored(number: int) -> list[object]:
    return row(number, told(number), number % SOURCES)


def told(number: int) -> str:
    """The body of a stored article; a ministry's opens with its event."""
    source = number % SOURCES
    body = PROSE.body(number)
    return f"{PROSE.statement(number, COUNTRIES[home(source)])} {body}" if source < MINISTRIES else body


def new(number: int, stored_count: int) -> tuple[list[object], int | None]:
    """A new article and the number of the stored one that it repeats."""
    draw = random.Random(number)
    own = PROSE.body(number)
    source = draw.randrange(SOURCES)
    twelfth = number % 100
    if twelfth >= 16:
        return row(number, own, source), None
    other = draw.randrange(stored_count)
    if twelfth >= 12:
        other = other // SOURCES * SOURCES + other % MINISTRIES
        place = draw.randrange(MINISTRIES, SOURCES)
        text = PROSE.report(other, COUNTRIES[home(other % SOURCES)], number)
        return row(number, text, place, other % DAYS + draw.randrange(3)), other
    text = told(other)
    if 4 <= twelfth < 8:
        words = text.split(" ")
        for place in draw.sample(range(len(words)), max(1, len(words) // 60)):
            if words[place].islower():
                words[place] = draw.choice(PROSE.words)
        text = " ".join(words)
    elif twelfth >= 8:
        text = f"{own}\n\n{text}"
    return row(number, text, source), other


COLUMNS = (
    "source_id", "url", "final_url", "canonical_url", "published_on", "title", "body", "fingerprint", "date_evidence",
    "first_seen_at", "last_seen_at", "fetched_at", "revision", "first_run_id", "run_id", "loaded_at", "updated_at",
)  # fmt: skip


def prepared(number: int) -> tuple[list[object], bytes, list[int], list[int], list[int]]:
    """A stored article as linking would have left it: its text, its keys, those of its event, its passages."""
    made = stored(number)
    title, body = str(made[5]), str(made[6])
    text = read(title, body, KNOWN)
    event = read_event(title, body, language="en", home=home(number % SOURCES), boilerplate=KNOWN)
    found = [key for key in edges(passages(body)) if key not in KNOWN]
    return made, digest(text), keys(text), event_keys(event), found


def fields(made: list[object]) -> list[object]:
    return [*made, "[]", SEEN, SEEN, SEEN, 1, "bench", "bench", SEEN, SEEN]


FILLER = """
    INSERT INTO dateline.article (source_id, url, final_url, canonical_url, published_on, title, body, fingerprint,
        date_evidence, first_seen_at, last_seen_at, fetched_at, revision, first_run_id, run_id, loaded_at, updated_at)
    SELECT 's' || n %% %(sources)s, url, url, url, DATE '2026-05-01' + (n %% %(days)s)::integer, url,
        repeat(md5(url), 20), md5(url) || md5(url || 'x'), '[]', %(seen)s, %(seen)s, %(seen)s, 1, 'bench', 'bench',
        %(seen)s, %(seen)s
    FROM generate_series(%(real)s::bigint, %(stored)s::bigint - 1) AS n
    CROSS JOIN LATERAL (SELECT 'https://filler.example/' || n AS url) AS named ORDER BY n;
    INSERT INTO dateline.text (digest, first_day, last_day, articles, lead_article_id)
    SELECT decode(md5('https://filler.example/' || n), 'hex'), day, day, 1, n + 1
    FROM generate_series(%(real)s::bigint, %(stored)s::bigint - 1) AS n
    CROSS JOIN LATERAL (SELECT DATE '2026-05-01' + (n %% %(days)s)::integer AS day) AS made ORDER BY n;
    INSERT INTO dateline.text_key (key, text_id)
    SELECT hashint8extended(n, k), n FROM generate_series(%(real)s::bigint + 1, %(stored)s::bigint) AS n
    CROSS JOIN generate_series(1, %(keys)s) AS k;
    INSERT INTO dateline.event_text (text_id, day, statement, source_id, keys)
    SELECT n, DATE '2026-05-01' + ((n - 1) %% %(days)s)::integer, (n - 1) %% %(sources)s < %(ministries)s,
        's' || (n - 1) %% %(sources)s,
        ARRAY(SELECT hashint8extended(n, 2000 + k) FROM generate_series(1, %(event_keys)s) AS k)
    FROM generate_series(%(real)s::bigint + 1, %(stored)s::bigint) AS n;
    INSERT INTO dateline.event_key (key, statement, day, text_id)
    SELECT key, statement, day, text_id FROM dateline.event_text CROSS JOIN LATERAL unnest(keys) AS key;
    INSERT INTO dateline.article_passage (passage, article_id, occasion)
    SELECT hashint8extended(n, 1000 + k), n, n %% %(days)s
    FROM generate_series(%(real)s::bigint + 1, %(stored)s::bigint) AS n
    CROSS JOIN generate_series(1, %(passages)s) AS k;
    INSERT INTO dateline.article_text (article_id, text_id)
    SELECT n, n FROM generate_series(1, %(stored)s::bigint) AS n;
"""
INDEXES = """
    SELECT indexname, indexdef, conname IS NOT NULL, tablename
    FROM pg_indexes LEFT JOIN pg_constraint ON conname = indexname AND contype IN ('p', 'u')
    WHERE schemaname = 'dateline'
        AND (
            conname IS NULL AND tablename IN ('article', 'text', 'article_text', 'article_passage')
            OR tablename IN ('text_key', 'article_passage', 'event_key')
        )
    ORDER BY indexname
"""


def fill(connection: psycopg2.extensions.connection, stored: int, real: int) -> None:
    """Put the stored articles and what linking knows of them where a long series of runs would have put them.

    Without indexes, triggers and foreign keys, which are put back in the end.
    """
    found_keys = found_passages = found_event_keys = 0
    columns = ("source_id", "publisher", "kind", "country", "language", "timezone", "calendar", "date_order")
    with connection, connection.cursor() as cursor, multiprocessing.Pool(min(2, os.cpu_count() or 1)) as pool:
        cursor.execute("SET LOCAL synchronous_commit = off; SET LOCAL session_replication_role = replica")
        cursor.execute("SET LOCAL maintenance_work_mem = '512MB'")
        copy(cursor, "dateline.source", (*columns, "status", "updated_at"), map(source_facts, range(SOURCES)))
        copy(cursor, "dateline.boilerplate", ("passage",), ((key,) for key in KNOWN))
        cursor.execute(INDEXES)
        indexes = cursor.fetchall()
        for name, _, primary, table in indexes:
            cursor.execute(
                f"ALTER TABLE dateline.{table} DROP CONSTRAINT {name}" if primary else f"DROP INDEX dateline.{name}"
            )
        for start in range(0, real, CHUNK):
            chunk = pool.map(prepared, range(start, min(real, start + CHUNK)), 100)
            key_rows = [[key, start + n + 1] for n, (_, _, each, _, _) in enumerate(chunk) for key in each]
            passage_rows = [
                [key, start + n + 1, (start + n) % DAYS] for n, (*_, each) in enumerate(chunk) for key in set(each)
            ]
            found_keys += len(key_rows)
            found_event_keys += sum(len(each) for *_, each, _ in chunk)
            event_rows = [
                [start + n + 1, made[4], (start + n) % SOURCES < MINISTRIES, made[0], _array(each)]
                for n, (made, _, _, each, _) in enumerate(chunk)
            ]
            found_passages += len(passage_rows)
            texts = (
                ["\\x" + name.hex(), made[4], made[4], 1, start + n + 1] for n, (made, name, *_) in enumerate(chunk)
            )
            copy(cursor, "dateline.article", COLUMNS, (fields(made) for made, *_ in chunk))
            copy(cursor, "dateline.text", ("digest", "first_day", "last_day", "articles", "lead_article_id"), texts)
            copy(cursor, "dateline.text_key", ("key", "text_id"), key_rows)
            copy(cursor, "dateline.article_passage", ("passage", "article_id", "occasion"), passage_rows)
            copy(cursor, "dateline.event_text", ("text_id", "day", "statement", "source_id", "keys"), event_rows)
        values = {
            "ministries": MINISTRIES,
            "event_keys": found_event_keys // real,
            "sources": SOURCES,
            "days": DAYS,
            "seen": SEEN,
            "real": real,
            "stored": stored,
        }
        cursor.execute(FILLER, {**values, "keys": found_keys // real, "passages": found_passages // real})
        for name, definition, primary, table in indexes:
            cursor.execute(definition)
            if primary:
                cursor.execute(f"ALTER TABLE dateline.{table} ADD CONSTRAINT {name} PRIMARY KEY USING INDEX {name}")
        cursor.execute("SELECT count(*), max(article_id), min(article_id) FROM dateline.article")
        assert cursor.fetchall() == [(stored, stored, 1)]
        cursor.execute("SELECT count(*), max(text_id), min(text_id) FROM dateline.text")
        assert cursor.fetchall() == [(stored, stored, 1)]
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
        cursor.execute("CHECKPOINT")
    connection.autocommit = False


def source_facts(number: int) -> list[object]:
    kind = "ministry" if number < MINISTRIES else "news"
    return [f"s{number}", "S", kind, home(number), "en", "UTC", "gregorian", "DMY", "unverified", SEEN]


def _array(items: list[int]) -> str:
    return "{" + ",".join(map(str, items)) + "}"


class Meter:
    """CPU seconds by stage: this process's, and those of the server process that serves it."""

    def __init__(self, backend: int | None) -> None:
        self.server = psutil.Process(backend) if backend else None
        self.cpu: defaultdict[str, float] = defaultdict(float)
        self.wall: defaultdict[str, float] = defaultdict(float)
        self.server_mb = 0.0
        """The most memory of that process seen at the end of a stage, with what it touched of the shared buffers."""
        self.mark = self.now()

    def now(self) -> tuple[float, float]:
        used = time.process_time()
        if self.server is not None:
            times = self.server.cpu_times()
            used += times.user + times.system
            self.server_mb = max(self.server_mb, self.server.memory_info().rss / 2**20)
        return used, time.monotonic()

    def lap(self, stage: str) -> None:
        now = self.now()
        self.cpu[stage] += now[0] - self.mark[0]
        self.wall[stage] += now[1] - self.mark[1]
        self.mark = now


STAGES = {
    "stage": "take", "due": "take", "boilerplate": "take", "articles": "read and sign", "passages": "boilerplate",
    "texts": "texts and keys", "candidates": "candidates", "pairs": "candidates", "leads": "verification",
    "matches": "verification", "links": "links", "counts": "links",
}  # fmt: skip
BETWEEN = {"articles": "read and sign", "passages": "read and sign", "candidates": "verification"}
"""What is done here, and not by the server, after a statement."""


@contextmanager
def metered(meter: Meter) -> Iterator[None]:
    """Lap the meter before and after each statement of the linking."""
    plain, plain_events = article_link._run, event_report._run
    last = ["start"]

    def run_event(cursor: psycopg2.extensions.cursor, name: str, **values: object) -> None:
        meter.lap(last[0])
        plain_events(cursor, name, **values)
        last[0] = "events: reading" if name == "texts" else "events: pairs"
        meter.lap("events: pairs")

    def run(cursor: psycopg2.extensions.cursor, name: str, **values: object) -> None:
        meter.lap(last[0])
        plain(cursor, name, **values)
        stage = STAGES.get(name, "clustering")
        meter.lap(stage)
        last[0] = BETWEEN.get(name, stage)

    article_link._run, event_report._run = run, run_event
    try:
        yield
    finally:
        meter.lap(last[0])
        article_link._run, event_report._run = plain, plain_events


def measure(address: str, stored_count: int, new_count: int, real: int) -> dict[str, object]:
    with closing(database.connect(address)) as connection:
        made = [new(stored_count + n, real) for n in range(new_count)]
        with connection, connection.cursor() as cursor:
            copy(cursor, "dateline.article", COLUMNS, (fields(each) for each, _ in made))
            cursor.execute("SELECT pg_backend_pid(), inet_server_addr() IS NULL")
            ((backend, local),) = cursor.fetchall()
        planted = [(str(each[1]), f"https://s{other % SOURCES}.example/{other}", n % 100 // 4)
                   for n, (each, other) in enumerate(made, stored_count) if other is not None]  # fmt: skip
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        made.clear()
        meter = Meter(backend if local else None)
        began = time.monotonic()
        with metered(meter):
            counts = article_link.link(connection, "bench")
        wall = time.monotonic() - began
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        with connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT mine, other, x.text_id = y.text_id OR EXISTS (SELECT FROM dateline.text_match m WHERE"
                " m.text_id = least(x.text_id, y.text_id) AND m.other_text_id = greatest(x.text_id, y.text_id))"
                " OR EXISTS (SELECT FROM dateline.event_report m WHERE m.statement_text_id = y.text_id"
                " AND m.text_id = x.text_id)"
                " FROM unnest(%s::text[], %s::text[]) AS planted (mine, other)"
                " JOIN dateline.article a ON a.canonical_url = mine JOIN dateline.article b ON b.canonical_url = other"
                " JOIN dateline.article_text x ON x.article_id = a.article_id"
                " JOIN dateline.article_text y ON y.article_id = b.article_id",
                ([mine for mine, *_ in planted], [other for _, other, _ in planted]),
            )
            linked = {frozenset((mine, other)) for mine, other, yes in cursor.fetchall() if yes}
    found = Counter((kind, frozenset((mine, other)) in linked) for mine, other, kind in planted)
    recall = {
        name: found[kind, True] / max(1, found[kind, True] + found[kind, False])
        for kind, name in enumerate(("exact", "near", "contains", "report"))
    }
    core = ("candidates", "verification", "clustering")
    return {
        "stored": stored_count, "new": new_count, "wall_s": wall, "cpu_s": sum(meter.cpu.values()),
        "core_cpu_s": sum(meter.cpu[stage] for stage in core), "core_wall_s": sum(meter.wall[stage] for stage in core),
        "cpu_by_stage": dict(meter.cpu), "recall": recall, "links": len(linked), "planted": len(planted),
        "counts": counts, "peak_mb": peak, "peak_before_mb": before / 1024, "server_peak_mb": meter.server_mb,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stored", type=int, nargs="+", default=[100_000], help="one run for each; growth is printed")
    parser.add_argument("--new", type=int, default=10_000)
    parser.add_argument("--real", type=int, default=20_000, help="stored articles that have a text")
    parser.add_argument(
        "--keep",
        action="store_true",
        help="keep the stored articles' database for the next time (drop it by hand after a migration of these tables)",
    )
    arguments = parser.parse_args()
    server = embedded.start()
    results = []
    for count in arguments.stored:
        real = min(count, arguments.real)
        stored_name = f"dateline_bench_stored_{count}_{real}"
        name = f"dateline_bench_{os.getpid()}_{count}"
        if not exists(server, stored_name):
            began = time.monotonic()
            making = f"{stored_name}_{os.getpid()}"
            execute(server, "CREATE DATABASE {}", making)
            address = make_dsn(server, dbname=making)
            database.migrate(address)
            with closing(database.connect(address)) as connection:
                fill(connection, count, real)
            execute(server, "ALTER DATABASE {} RENAME TO {}", making, stored_name)
            print(f"{count} stored in {time.monotonic() - began:.0f} s")
        try:
            if arguments.keep:
                execute(server, "CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", name, stored_name)
            else:
                execute(server, "ALTER DATABASE {} RENAME TO {}", stored_name, name)
            results.append(measure(make_dsn(server, dbname=name), count, arguments.new, real))
        finally:
            execute(server, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
        result = results[-1]
        print(f"{count} stored, {arguments.new} new: {result['cpu_s']:.1f} CPU s, {result['wall_s']:.1f} s wall")
        for stage, seconds in sorted(result["cpu_by_stage"].items(), key=lambda item: -item[1]):  # type: ignore[attr-defined]
            print(f"  {stage:16} {seconds:7.2f}")
    if len(results) > 1:
        growth = float(str(results[-1]["cpu_s"])) / float(str(results[0]["cpu_s"]))
        print(f"CPU growth from {arguments.stored[0]} to {arguments.stored[-1]}: {growth:.2f}")
        results[-1]["cpu_growth"] = growth
    print(json.dumps(json.loads(json.dumps(results), parse_float=lambda x: round(float(x), 3))))


def execute(server: str, statement: str, *names: str) -> None:
    with closing(psycopg2.connect(server)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def exists(server: str, name: str) -> bool:
    with closing(psycopg2.connect(server)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT FROM pg_database WHERE datname = %s", (name,))
        return cursor.fetchone() is not None


if __name__ == "__main__":
    main()
