"""Whether a shuffled replay of one corpus gives the same links and clusters, however it is cut into batches.

    python bench/duplicates_replay.py --corpus DIR --batches 1 7 50

DIR holds docs.jsonl (id, title, text, url, published). Each replay has a database of its own on the server that
DATELINE_DSN names, else on an embedded one, which is dropped in the end. The last line is JSON; the exit status is 1
when they differ.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from duplicates import lines
from duplicates_scale import COLUMNS, SEEN, execute, fields
from psycopg2.extensions import make_dsn

from dateline import database
from dateline.compare.shingles import fingerprint
from dateline.database import article_link, embedded
from dateline.database.stored_values import copy

STATE = """
    SELECT 'link', least(a.canonical_url, b.canonical_url), greatest(a.canonical_url, b.canonical_url), kind, rule,
        score, reason, CASE WHEN kind = 'contains' THEN a.canonical_url END
    FROM dateline.article_link AS link
    JOIN dateline.article AS a ON a.article_id = link.article_id
    JOIN dateline.article AS b ON b.article_id = link.other_article_id
    UNION ALL
    SELECT 'cluster', l.canonical_url, string_agg(a.canonical_url, ' ' ORDER BY a.canonical_url),
        '', '', count(*), '', ''
    FROM dateline.cluster AS c
    JOIN dateline.article AS l ON l.article_id = c.lead_article_id
    JOIN dateline.cluster_article AS m ON m.cluster_id = c.cluster_id
    JOIN dateline.article AS a ON a.article_id = m.article_id
    GROUP BY c.cluster_id, l.canonical_url
"""
FACTS = ("source_id", "publisher", "kind", "country", "language", "timezone", "calendar", "date_order", "status")


def article(doc: dict[str, str]) -> list[object]:
    """A row for the corpus's text; its id is its address, so that one text at one address twice stays two."""
    day = doc.get("published") or ""
    published = date.fromisoformat(day[:10]) if re.match(r"\d{4}-\d\d-\d\d", day) else None
    url = f"https://corpus.example/{doc['id']}"
    title = doc.get("title") or ""
    return [source(doc), url, url, url, published, title, doc["text"], fingerprint(title, doc["text"])]


def source(doc: dict[str, str]) -> str:
    return urlsplit(doc.get("url") or "").netloc or doc.get("source_set") or "corpus"


def replay(address: str, docs: list[dict[str, str]], batches: int) -> set[tuple[object, ...]]:
    with closing(database.connect(address)) as connection:
        with connection, connection.cursor() as cursor:
            facts = ["S", "news", "XX", "en", "UTC", "gregorian", "DMY", "unverified", SEEN]
            copy(
                cursor, "dateline.source", (*FACTS, "updated_at"), ([s, *facts] for s in sorted(set(map(source, docs))))
            )
        size = -(-len(docs) // batches)
        for start in range(0, len(docs), size):
            with connection, connection.cursor() as cursor:
                copy(cursor, "dateline.article", COLUMNS, (fields(article(doc)) for doc in docs[start : start + size]))
            article_link.link(connection)
        with connection, connection.cursor() as cursor:
            cursor.execute(STATE)
            return set(cursor.fetchall())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--batches", type=int, nargs="+", default=[1, 7, 50])
    arguments = parser.parse_args()
    docs = lines(arguments.corpus / "docs.jsonl")
    server = embedded.start()
    states = []
    for batches in arguments.batches:
        name = f"dateline_bench_replay_{os.getpid()}"
        shuffled = random.Random(batches).sample(docs, len(docs))
        execute(server, "CREATE DATABASE {}", name)
        try:
            address = make_dsn(server, dbname=name)
            database.migrate(address)
            began = time.monotonic()
            states.append(replay(address, shuffled, batches))
        finally:
            execute(server, "DROP DATABASE {} WITH (FORCE)", name)
        links = sum(row[0] == "link" for row in states[-1])
        print(f"{batches} batches: {links} links, {len(states[-1]) - links} clusters, {time.monotonic() - began:.1f} s")
    differing = set().union(*states) - set.intersection(*states)
    for row in sorted(map(str, differing))[:20]:
        print("differs:", row)
    print(f"identical: {'no' if differing else 'yes'}")
    print(json.dumps({"batches": arguments.batches, "texts": len(docs), "identical": not differing}))
    if differing:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
