"""The whole pipeline on the sample web, over real HTTP into a fresh database, against the answers beside its pages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from psycopg2 import sql
from psycopg2.extensions import make_dsn
from psycopg2.extras import RealDictCursor
from walking import covered, walk

from dateline import database
from dateline.database import contract, cookbook, correction
from dateline.database.connection import Connection
from dateline.extract.corrections import corrected_date, corrected_title
from dateline.model.stage_results import Loaded
from dateline.model.urls import canonical_url
from dateline.model.window import Window
from dateline.pipeline import stages
from sample import END_DAY, FIRST_DAY, truth, web
from sample.server import Server, serve

WINDOW = Window(FIRST_DAY, END_DAY)
SITES = [site.source_id for site in web.sites()]
SECOND_DAY_SITES = ["lk_ministry", "pk_ministry", "sa_ministry", "us_courier"]
"""Those whose second day holds a change, a page taken down, a new page, or nothing but noise."""
COLUMNS = (
    "title",
    "body",
    "byline",
    "section",
    "language",
    "dateline",
    "dateline_place",
    "published_on",
    "published_at",
    "published_precision",
    "published_timezone",
    "published_calendar",
    "published_origin",
    "published_confidence",
)

Row = dict[str, Any]


@dataclass(frozen=True)
class Outcome:
    """What the database holds after a run; articles by the path of their canonical URL."""

    loaded: dict[str, Loaded]
    articles: dict[str, Row]
    quarantine: list[Row]
    documents: dict[str, str]
    links: set[tuple[str, str, str]]
    revisions: dict[str, list[Row]]


@dataclass(frozen=True)
class Outcomes:
    url: str
    first: Outcome
    repeated: Outcome
    second: Outcome


@pytest.fixture(scope="module")
def dsn(server: str, template: str) -> Iterator[str]:
    """A fresh migrated database that lasts for this module."""
    name = f"dateline_sample_{os.getpid()}"

    def execute(statement: str, *names: str) -> None:
        with closing(psycopg2.connect(server)) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    execute("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", name, template)
    yield make_dsn(server, dbname=name)
    execute("DROP DATABASE {} WITH (FORCE)", name)


@pytest.fixture(scope="module")
def outcomes(dsn: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcomes]:
    """Day 1, one of its sources again, then day 2: a day later as the frontier counts; in the end a page is back."""
    with serve(day=1) as served, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_DSN", dsn)
        patch.setenv("DATELINE_ARCHIVE", str(tmp_path_factory.mktemp("archive")))
        patch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
        patch.setenv("DATELINE_SAMPLE_URL", served.url)
        patch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        patch.setenv("DATELINE_CONTACT", "tests@example.org")
        now = datetime.now(UTC)
        first = _run(SITES, "first", now, served)
        repeated = _run(["de_zeitung"], "repeated", now + timedelta(minutes=5), served)
        served.turn_to(2)
        second = _run(SECOND_DAY_SITES, "second", now + timedelta(days=1), served)
        served.turn_to(3)
        _run(["pk_ministry"], "third", now + timedelta(days=2), served)
        yield Outcomes(served.url, first, repeated, second)


def _run(source_ids: list[str], run_id: str, now: datetime, served: Server) -> Outcome:
    def collect(source_id: str) -> tuple[str, Loaded]:
        report, loaded = walk(stages.plan(covered(source_id, WINDOW), run_id=run_id, now=now), run_id, now)
        assert report.state == "complete", report
        return source_id, loaded

    with ThreadPoolExecutor(3) as pool:
        loaded = dict(pool.map(collect, source_ids))
    stages.duplicates(run_id=run_id)
    stages.index()
    cover(source_ids, WINDOW, run_id)
    assert stages.publish()["failed"] == []
    return _read(loaded, served.url)


def _read(loaded: dict[str, Loaded], base: str) -> Outcome:
    with closing(database.connect()) as connection, connection.cursor(cursor_factory=RealDictCursor) as cursor:

        def rows(statement: str) -> list[Row]:
            cursor.execute(statement)
            return [dict(row) for row in cursor.fetchall()]

        articles = {row["article_id"]: row for row in rows("SELECT * FROM news.article")}
        paths = {number: row["canonical_url"].removeprefix(base) for number, row in articles.items()}
        revisions: dict[str, list[Row]] = {}
        for row in rows("SELECT * FROM news.revision ORDER BY article_id, number"):
            revisions.setdefault(paths[row["article_id"]], []).append(row)
        return Outcome(
            loaded,
            {paths[number]: row for number, row in articles.items()},
            rows("SELECT * FROM dateline.quarantine WHERE resolved_at IS NULL"),
            {paths[row["article_id"]]: row["document"] for row in rows("SELECT * FROM news.document")},
            {
                (row["kind"], *sorted((paths[row["article_id"]], paths[row["other_article_id"]])))
                for row in rows("SELECT * FROM dateline.article_link")
            },
            revisions,
        )


def _expected(day: int, base: str, source_ids: list[str] = SITES) -> dict[str, Row]:
    return {_canonical(row["path"], base): row for row in truth.articles(day) if row["source_id"] in source_ids}


def _canonical(path: str, base: str) -> str:
    return canonical_url(base + path).removeprefix(base)


# --- day 1 --------------------------------------------------------------------------------------------------------


def test_exactly_the_right_pages_are_articles(outcomes: Outcomes) -> None:
    expected = _expected(1, outcomes.url)
    assert len(expected) > 60
    assert outcomes.first.articles.keys() == expected.keys()
    assert sum(each["new"] for each in outcomes.first.loaded.values()) == len(expected)


@pytest.mark.parametrize(
    "column",
    COLUMNS,
)
def test_column(outcomes: Outcomes, column: str) -> None:
    wrong = []
    compared = 0
    for path, row in _expected(1, outcomes.url).items():
        found = outcomes.first.articles.get(path)
        if found is not None and column in row:
            compared += 1
            if found[column] != row[column]:
                wrong.append(f"{path}: {found[column]!r}, right is {row[column]!r} ({found['published_rule']})")
    assert compared > 20
    assert not wrong, "\n".join(wrong)


def test_raw_dates_stand_on_the_page_or_beside_its_link(outcomes: Outcomes) -> None:
    compared = 0
    for row in outcomes.first.articles.values():
        if row["published_raw"] is not None:
            assert row["published_raw"].strip()
            assert row["date_evidence"]
            compared += 1
    assert compared == sum(row["published_on"] is not None for row in _expected(1, outcomes.url).values())


def test_days_and_instants_lie_in_their_interval(outcomes: Outcomes) -> None:
    for path, row in outcomes.first.articles.items():
        during = row["published_during"]
        if row["published_at"] is not None:
            assert during.lower <= row["published_at"] < during.upper, path
        assert (during is None) == (row["published_on"] is None), path


def test_the_text_form(outcomes: Outcomes) -> None:
    expected = _expected(1, outcomes.url)
    assert outcomes.first.documents.keys() == expected.keys()
    for path, row in expected.items():
        day = row["published_on"]
        assert outcomes.first.documents[path] == (f"date {day} {row['body']}" if day else row["body"])


def test_what_is_no_article_is_in_quarantine(outcomes: Outcomes) -> None:
    expected = {(_canonical(row["path"], outcomes.url), row["quarantine"]) for row in truth.quarantined(1)}
    found = {
        (_canonical(row["url"].removeprefix(outcomes.url), outcomes.url), row["reason"])
        for row in outcomes.first.quarantine
        if row["stage"] != "dates"
    }
    assert len(expected) == 2
    assert found == expected


def test_relations(outcomes: Outcomes) -> None:
    articles, links = outcomes.first.articles, outcomes.first.links
    checked = set()
    for path, row in _expected(1, outcomes.url).items():
        for each in row["relations"]:
            other = _canonical(each["path"], outcomes.url)
            pair = tuple(sorted((path, other)))
            together = articles[path]["cluster_id"] is not None and (
                articles[path]["cluster_id"] == articles[other]["cluster_id"]
            )
            checked.add(each["relation"])
            match each["relation"]:
                case "distinct":
                    assert not together, pair
                    assert pair not in {(one, two) for _, one, two in links}
                case "erratum":
                    # It may be linked to what it corrects, but not taken for a copy of it.
                    assert not {("exact", *pair), ("near", *pair), ("same_page", *pair)} & links
                case "near":
                    # Of several copies of one text, one stands for all.
                    assert together, pair
                    assert any(kind == "near" and {one, two} & set(pair) for kind, one, two in links), pair
                case kind:
                    assert together, pair
                    assert (kind, *pair) in links, pair
    assert checked == {"exact", "near", "contains", "distinct", "erratum"}


def test_the_same_day_again_changes_nothing(outcomes: Outcomes) -> None:
    assert {(each["new"], each["changed"]) for each in outcomes.repeated.loaded.values()} == {(0, 0)}
    assert outcomes.repeated.articles.keys() == outcomes.first.articles.keys()


# --- day 2 --------------------------------------------------------------------------------------------------------


def test_the_second_day_adds_what_appeared(outcomes: Outcomes) -> None:
    expected = _expected(2, outcomes.url, SECOND_DAY_SITES)
    appeared = {path for path, row in expected.items() if row["day"] == 2}
    assert len(appeared) == 3
    assert outcomes.second.articles.keys() - outcomes.first.articles.keys() == appeared
    for path, row in expected.items():
        for column in COLUMNS:
            if column in row:
                assert outcomes.second.articles[path][column] == row[column], (path, column)


def test_a_changed_wording_is_a_revision(outcomes: Outcomes) -> None:
    changed = {_canonical(path, outcomes.url) for path in truth.changed()}
    assert len(changed) == 2
    assert {path for path, rows in outcomes.second.revisions.items() if len(rows) > 1} == changed
    before = _expected(1, outcomes.url)
    for path in changed:
        wordings = outcomes.second.revisions[path]
        assert [row["number"] for row in wordings] == [1, 2]
        assert wordings[0]["body"] == before[path]["body"]
        assert outcomes.second.articles[path]["published_on"] == before[path]["published_on"]


def test_a_page_taken_down_is_kept_as_retracted(outcomes: Outcomes) -> None:
    gone = {_canonical(path, outcomes.url) for path in truth.gone()}
    assert gone
    assert {path for path, row in outcomes.second.articles.items() if row["retracted_at"]} == gone


def test_the_archive_keeps_every_page(outcomes: Outcomes) -> None:
    for row in outcomes.second.articles.values():
        assert Path(row["archive"]).stat().st_size > row["archive_offset"]


def cover(source_ids: list[str], window: Window, run_id: str) -> None:
    days = str(window)
    stages.coverage(
        [{"source_id": each, "window": days, "overlap": 0, "out_of_reach": None} for each in source_ids], run_id=run_id
    )


# --- the questions of docs/cookbook.md ----------------------------------------------------------------------------


def correct(connection: Connection, title: str, field: str, value: str, *, reason: str, evidence: str) -> None:
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT article_id FROM news.article WHERE title LIKE %s", [title])
        ((article_id,),) = cursor.fetchall()
        desk = correction.Desk(cursor, str(article_id), by="Ann Onymous", at=datetime(2026, 3, 13, tzinfo=UTC))
        held = desk.article
        made = (
            corrected_title(value)
            if field == "title"
            else corrected_date(value, held.source, fetched_at=held.fetched_at)
        )
        assert desk.correct(made, reason=reason, evidence=evidence)
        desk.close()


@pytest.fixture(scope="module")
def told(outcomes: Outcomes, dsn: str) -> str:
    """The cookbook as it is today, over both days and two days on which one newspaper was not looked at.

    A headline and a day were corrected.
    """
    cover(["kz_times"], Window(END_DAY, END_DAY + timedelta(days=2)), "second")
    with closing(database.connect(dsn)) as connection:
        correct(
            connection,
            "Council Delays Vote%",
            "title",
            "Council Delays Vote on Metro Budget for a Third Time",
            reason="the council had put it off twice before",
            evidence="minutes of 9 March, item 4",
        )
        correct(
            connection,
            "Ambassador of Kazakhstan Calls on%",
            "published",
            "2026-03-03T11:20+05:00",
            reason="the page bears the day of an earlier draft",
            evidence="the ministry's record of visits",
        )
        stages.recompute_coverage()
        return cookbook.render(connection)


def test_the_cookbook_tells_what_its_queries_give(told: str) -> None:
    if os.environ.get("DATELINE_COOKBOOK") == "write":
        cookbook.PAGE.write_text(told, encoding="utf-8")
    assert cookbook.PAGE.read_text(encoding="utf-8") == told, "run `make cookbook` and review the difference"


def test_every_question_has_an_answer(told: str) -> None:
    assert told.count("\n## ") >= 20
    assert "(no rows)" not in told


def test_an_empty_value_is_explained(told: str, dsn: str) -> None:
    """Every column that is NULL somewhere says in its comment what that means."""
    unexplained, empty = [], 0
    with closing(database.connect(dsn)) as connection:
        for view in contract.describe(connection).views:
            with connection, connection.cursor() as cursor:
                counts = sql.SQL(", ").join(
                    sql.SQL("count(*) FILTER (WHERE {} IS NULL)").format(sql.Identifier(column.name))
                    for column in view.columns
                )
                cursor.execute(sql.SQL("SELECT {} FROM news.{}").format(counts, sql.Identifier(view.name)))
                (found,) = cursor.fetchall()
            for column, nulls in zip(view.columns, found, strict=True):
                empty += bool(nulls)
                if nulls and "NULL" not in column.about:
                    unexplained.append(f"{view.name}.{column.name}: {column.about}")
    assert empty > 40
    assert not unexplained, "\n".join(unexplained)
