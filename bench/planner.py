"""Whether each planner switch of ours is still needed: what its questions cost with it and without it.

    python bench/planner.py
    python bench/planner.py --articles 1000000

Fills a database as `bench/queries.py` does and asks the same questions twice, the second time without the switch. Exit
status 1 when a switch does not save its LEAST share of server time: then delete it. Ratios of one run, no seconds.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import queries
from duplicates_scale import execute
from psycopg2.extensions import make_dsn

from dateline import database
from dateline.database import embedded
from dateline.database.connection import Connection

SEARCH = "news.search(text, date, date, text[], text[], integer)"

LEAST = 1.2
"""What the questions must cost without a switch, by what they cost with it."""


@dataclass(frozen=True)
class Switch:
    name: str
    without: str
    """The statement that takes it away, in a transaction that is rolled back."""
    questions: tuple[str, ...]


SWITCHES = (
    Switch(
        "search: plan_cache_mode = force_generic_plan",
        f"ALTER FUNCTION {SEARCH} RESET plan_cache_mode",
        ("SELECT * FROM news.search(%(seldom)s)",),
    ),
    Switch(
        "database: random_page_cost = 1.1",
        "SET LOCAL random_page_cost = 4",
        ("SELECT article_id, title FROM news.unique_article WHERE published_on = %(day)s",),
    ),
)


def cost(connection: Connection, switch: Switch, draws: list[dict[str, Any]], *, without: bool) -> float:
    """Milliseconds of the server for all questions, the second time that they are asked."""
    total = 0.0
    with connection.cursor() as cursor:
        if without:
            cursor.execute(switch.without)
        for again in (False, True):
            for facts in draws:
                for question in switch.questions:
                    cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {question}", facts)
                    (((plan,),),) = cursor.fetchall()
                    total += (plan["Execution Time"] + plan["Planning Time"]) * again
    connection.rollback()
    return total


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=60_000)
    parser.add_argument("--words", type=int, default=200, help="words of a body")
    parser.add_argument("--draws", type=int, default=30)
    asked = parser.parse_args()
    needless = []
    with embedded.use("bench/planner.py") as used:
        name = f"dateline_bench_planner_{os.getpid()}"
        execute(used.dsn, "CREATE DATABASE {}", name)
        try:
            address = make_dsn(used.dsn, dbname=name)
            database.migrate(address)
            with closing(database.connect(address)) as connection:
                queries.fill(connection, asked.articles, asked.words)
                draws = arguments(connection, asked.articles, asked.draws)
                for switch in SWITCHES:
                    ratio = compare(lambda without, switch=switch: cost(connection, switch, draws, without=without))
                    print(f"{switch.name:48} {ratio:6.2f} times the cost without it", flush=True)
                    if ratio < LEAST:
                        needless.append(switch.name)
        finally:
            execute(used.dsn, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
    for each in needless:
        print(f"not needed any more, delete it: {each}", file=sys.stderr)
    return 1 if needless else 0


def compare(measured: Callable[[bool], float]) -> float:
    """The cost without a switch by the cost with it: the middle of three, each pair taken one after the other."""
    return sorted(measured(True) / measured(False) for _ in range(3))[1]


def arguments(connection: Connection, articles: int, draws: int) -> list[dict[str, Any]]:
    """The same kinds of words and days as `bench/queries.py` asks for."""
    draw = random.Random(11)
    words = queries.Prose().words
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT body FROM dateline.article WHERE language = 'en' ORDER BY article_id LIMIT 20")
        phrases = [f'"{pair}"' for (body,) in cursor for pair in queries.pairs(body, set(words[:20]))]
    return [
        {**queries.arguments_of(draw, articles, [""], words, phrases), "seldom": draw.choice(words[4000:30000])}
        for _ in range(draws)
    ]


if __name__ == "__main__":
    sys.exit(main())
