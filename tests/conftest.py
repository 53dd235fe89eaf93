"""What the tests share: one Postgres server for the session, and a fresh migrated database for each test that asks."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from hypothesis import settings
from psycopg2 import sql
from psycopg2.extensions import make_dsn

from dateline import database
from dateline.database import embedded, sql_files
from dateline.database.connection import Connection

TESTS = Path(__file__).parent
DAGS = TESTS.parent / "dags"

# A test's server may lose its data when the machine fails.
HASTY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}

numbers = count()

# A first call builds tables, and machines are shared: no test asserts a time.
settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")


MARK_OF_FIXTURE = {"server": "db", "dags": "airflow", "browser": "browser", "crawls": "process"}
"""A test that uses one of these fixtures, directly or not, bears the mark: `-m "not db"` leaves it out."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for fixture, mark in MARK_OF_FIXTURE.items():
            if fixture in getattr(item, "fixturenames", ()):
                item.add_marker(mark)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a Postgres server: `DATELINE_DSN` when it is set, else an embedded one of this session."""
    given = os.environ.get("DATELINE_DSN")
    if given:
        yield given
        return
    # Not pytest's own temporary folder: its path is long and a socket's may not be.
    home = Path(tempfile.mkdtemp(prefix="dateline-test-"))
    before = os.environ.get("DATELINE_HOME")
    os.environ["DATELINE_HOME"] = str(home)
    try:
        yield embedded.start(settings=HASTY)
        os.environ["DATELINE_HOME"] = str(home)
        embedded.stop()
    finally:
        if before is None:
            os.environ.pop("DATELINE_HOME", None)
        else:
            os.environ["DATELINE_HOME"] = before
        shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session")
def template(server: str) -> Iterator[str]:
    """The name of a migrated database that others are copied from."""
    name = f"dateline_template_{os.getpid()}"
    _execute(server, "CREATE DATABASE {}", name)
    database.migrate(make_dsn(server, dbname=name))
    yield name
    _execute(server, "DROP DATABASE {} WITH (FORCE)", name)


@pytest.fixture
def database_dsn(server: str, template: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a fresh migrated database, which is also what `DATELINE_DSN` names while the test runs."""
    name = f"dateline_test_{os.getpid()}_{next(numbers)}"
    _execute(server, "CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", name, template)
    address = make_dsn(server, dbname=name)
    monkeypatch.setenv("DATELINE_DSN", address)
    yield address
    _execute(server, "DROP DATABASE {} WITH (FORCE)", name)


@pytest.fixture(name="database")
def fresh_database(database_dsn: str) -> Iterator[Connection]:
    """A connection to a fresh migrated database."""
    with closing(database.connect(database_dsn)) as connection:
        yield connection


def _execute(server: str, statement: str, *names: str) -> None:
    with closing(psycopg2.connect(server)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@pytest.fixture(scope="session")
def dags(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """Our DAGs by their ids, as Airflow reads them where nothing is set."""
    # Airflow reads its settings when it is first imported.
    os.environ["AIRFLOW_HOME"] = str(tmp_path_factory.mktemp("airflow"))
    os.environ["AIRFLOW__CORE__LOAD_EXAMPLES"] = "False"
    os.environ["AIRFLOW__CORE__PLUGINS_FOLDER"] = str(DAGS.parent / "plugins")
    for name in ("DATELINE_SCHEDULE", "DATELINE_RETRY_DELAY", "DATELINE_CRAWL_TIMEOUT"):
        os.environ.pop(name, None)
    from airflow.dag_processing.dagbag import DagBag

    bag = DagBag(str(DAGS))
    assert not bag.import_errors
    found: Mapping[str, Any] = bag.dags
    return found


@pytest.fixture
def reader(database: Connection, database_dsn: str) -> Iterator[Connection]:
    """A connection to the same database as `news_reader`."""
    if os.environ.get("DATELINE_TEST_PASSWORDS"):
        pytest.skip("the server asks for passwords")
    with database, database.cursor() as cursor:
        # The rights on a database are not copied with its template.
        cursor.execute(sql_files.query("grants"))
        cursor.execute("ALTER ROLE news_reader LOGIN")
    with closing(psycopg2.connect(make_dsn(database_dsn, user="news_reader"))) as connection:
        connection.autocommit = True
        yield connection


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A real Chromium, driven by Playwright."""
    named = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    program = os.environ.get("DATELINE_CHROMIUM") or next(filter(None, map(shutil.which, named)), None)
    if program is None:
        pytest.skip("no Chromium here: apt-get install -y chromium, or name one in DATELINE_CHROMIUM")
    from playwright.sync_api import sync_playwright

    # Chromium's own sandbox does not work as root. The fixture is not for the session, because Playwright's event loop
    # would stand in the way of other tests of this process.
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield opened
        opened.close()
