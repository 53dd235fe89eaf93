"""What schema news promises is stored, documented, and kept."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from dateline.database import contract
from dateline.database.connection import Connection
from dateline.database.contract import Breaks, Column, Contract, Function, View

AGAIN = "run `make contract`"


@pytest.fixture
def live(database: Connection) -> Contract:
    return contract.describe(database)


def test_nothing_published_is_taken_away(live: Contract) -> None:
    contract.check(contract.stored(), live)


def test_the_files_tell_the_truth(live: Contract) -> None:
    for path, text in contract.texts(live).items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name} is stale: {AGAIN}"


def test_everything_published_says_what_it_is(live: Contract) -> None:
    assert len(live.views) > 5
    for view in live.views:
        assert re.match(r"One row per ", view.about), view.name
        for column in view.columns:
            assert column.about, f"{view.name}.{column.name}"
    assert live.functions
    for function in live.functions:
        assert function.about, function.name


def test_a_column_without_a_comment_inherits_one(database: Connection, live: Contract) -> None:
    views = {view.name: {column.name: column.about for column in view.columns} for view in live.views}
    with database.cursor() as cursor:
        cursor.execute("SELECT col_description('dateline.article'::regclass, 1)")
        assert cursor.fetchone() == (views["article"]["article_id"],)
    # From a view that inherits itself, and not from a table that the view reads as well.
    assert views["unique_article"] == views["article"]
    # What its own file says stays.
    assert views["article"]["cluster_id"] != views["cluster"]["cluster_id"]


def test_the_version_is_listed(live: Contract) -> None:
    changes = (contract.COLUMNS.parent / "changes.md").read_text(encoding="utf-8")
    assert f"\n| {live.version} | " in changes


def test_the_picture_shows_every_view(live: Contract) -> None:
    picture = ElementTree.fromstring(contract.as_svg(live))
    shown = {"".join(each.itertext()) for each in picture.iter("{http://www.w3.org/2000/svg}text")}
    assert {f"news.{view.name}" for view in live.views} <= shown
    assert contract.Reference("revision", "article_id", "article") in contract.references(live)
    assert contract.Reference("cluster", "lead_article_id", "article") in contract.references(live)


ID, TITLE = Column("article_id", "bigint", ""), Column("title", "text", "")
SEARCH = Function("search", "query text", "SETOF news.article", "")


def published(*columns: Column, functions: tuple[Function, ...] = (SEARCH,)) -> Contract:
    return Contract(1, (View("article", "", columns),), functions)


BEFORE = published(ID, TITLE)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (replace(BEFORE, views=()), "view article is gone"),
        (published(ID), "article.title is gone"),
        (published(replace(ID, type="integer"), TITLE), "article.article_id was bigint and is integer"),
        (published(ID, TITLE, functions=()), "function search(query text) is gone"),
    ],
)
def test_a_loss_needs_a_higher_version(now: Contract, said: str) -> None:
    with pytest.raises(Breaks, match=re.escape(said)):
        contract.check(BEFORE, now)
    contract.check(BEFORE, replace(now, version=2))


def test_an_addition_needs_none() -> None:
    more = View("article", "other words", (ID, TITLE, Column("body", "text", "")))
    contract.check(BEFORE, replace(BEFORE, views=(more, View("source", "", ()))))
