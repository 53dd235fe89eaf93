"""One corpus of several hundred texts, in any order, in 1, 7 and 50 batches, killed in between: the same in the end."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest
from test_clusters import FIRST, FOOTER, Item, nearly, prose, put, reset, rows, state

from dateline import database as databases
from dateline.database.article_link import link
from dateline.database.connection import Connection

TEXTS = 27
BATCHES = (1, 7, 50)


def corpus() -> list[Item]:
    """Releases with their reprints, near copies, quotations, errata and chains, and bulletins from one mould."""
    draw = random.Random(5)
    items = []

    def add(source: str, slug: str, title: str, body: str, days: int) -> None:
        items.append(Item(source, slug, title, body, FIRST + timedelta(days=days)))

    for n in range(TEXTS):
        day = draw.randrange(60)
        text = prose(1000 + n, draw.choice((6, 12, 20)))
        other = prose(2000 + n, 8)
        add("xx_mfa", f"release-{n}", f"Statement {n}", text, day)
        add("xx_paper0", f"reprint-{n}", f"Told by the ministry {n}", f"{text}\n\n{FOOTER}", day + draw.randrange(3))
        add("xx_paper1", f"near-{n}", f"Nearly {n}", nearly(text, n, 1), day + draw.randrange(45))
        add("xx_paper2", f"quoted-{n}", f"What it means {n}", f"{other}\n\n{text}", day + 1)
        add("xx_paper3", f"cut-{n}", f"In short {n}", "\n\n".join(text.split("\n\n")[:-1]), day + 1)
        add("xx_mfa", f"bulletin-{n}", "Daily bulletin", f"{BULLETIN.format(n, 3 * n + 5, 7 * n)}", n)
        if n % 5 == 0:
            add("xx_mfa", f"erratum-{n}", f"Corrigendum: statement {n}", nearly(text, n + 1, 1), day + 2)
            front, middle, back = prose(3000 + n, 9), prose(4000 + n, 15), prose(5000 + n, 12)
            add("xx_paper0", f"chain-a-{n}", f"Chain {n}", f"{front}\n\n{middle}", day)
            add("xx_paper1", f"chain-b-{n}", f"Chain {n}", middle, day + 1)
            add("xx_paper2", f"chain-c-{n}", f"Chain {n}", f"{middle}\n\n{back}", day + 2)
    return items


BULLETIN = (
    "As of noon the Ministry has counted {} dead and {} injured in the floods, and {} people were moved to schools. "
    "The Ministry stays in close touch with the hospitals and will continue to care for all who were hurt. Families "
    "may call the emergency line, which is open day and night, and may ask for the lists at any police station. "
    "Donations of blankets, boots and drinking water are received at the central station until further notice."
)
CORPUS = corpus()
NUMBERS = "SELECT article_id, cluster_id FROM dateline.cluster_article ORDER BY 1"


@pytest.fixture
def quick(database: Connection) -> Connection:
    rows(database, "SET synchronous_commit = off; SELECT 1")
    return database


def replay(connection: Connection, items: list[Item], batches: int) -> None:
    size = -(-len(items) // batches)
    for start in range(0, len(items), size):
        put(connection, items[start : start + size])
        link(connection)


def test_shuffled_in_1_7_and_50_batches(quick: Connection) -> None:
    assert len(CORPUS) > 150
    states = []
    for batches in BATCHES:
        items = CORPUS[:]
        random.Random(batches).shuffle(items)
        reset(quick)
        replay(quick, items, batches)
        states.append(state(quick))
    links, clusters, reports = states[0]
    assert {kind for _, _, kind, *_ in links} == {"exact", "near", "contains"}
    assert len(clusters) >= TEXTS
    assert len(reports) >= TEXTS
    assert not [urls for *_, urls in clusters if "bulletin" in str(urls) or "erratum" in str(urls)]
    for found in states[1:]:
        assert found == states[0]
    before = rows(quick, NUMBERS)
    rows(quick, "INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM dateline.article; SELECT 1")
    link(quick, batch=90)
    assert state(quick) == states[0]
    assert rows(quick, NUMBERS) == before


LINK = """
import os, psycopg2
from dateline.database.article_link import link
connection = psycopg2.connect(os.environ["DATELINE_DSN"])
link(connection, batch=25)
"""
GATE = """
    CREATE FUNCTION public.gate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF (SELECT count(*) FROM dateline.article_text) > 60 THEN
            PERFORM pg_advisory_xact_lock_shared(5);
        END IF;
        RETURN NULL;
    END $$;
    CREATE TRIGGER gate AFTER INSERT ON dateline.cluster_article FOR EACH STATEMENT EXECUTE FUNCTION public.gate();
    SELECT pg_advisory_lock(5);
"""
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = current_database()"


def test_killed_in_the_middle(quick: Connection, database_dsn: str) -> None:
    items = CORPUS[:90]
    put(quick, items)
    link(quick)
    expected = state(quick)
    reset(quick)
    put(quick, items)
    rows(quick, GATE)
    child = subprocess.Popen([sys.executable, "-c", LINK], env={**os.environ, "DATELINE_DSN": database_dsn})
    # The third batch stops where it has written clusters and not committed them.
    while rows(quick, WAITING) != [(1,)]:
        assert child.poll() is None
    os.kill(child.pid, signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    assert state(quick)[1]
    assert state(quick) != expected
    rows(quick, "SELECT pg_advisory_unlock(5)")
    with closing(databases.connect(database_dsn)) as connection:
        link(connection)
        assert state(connection) == expected
