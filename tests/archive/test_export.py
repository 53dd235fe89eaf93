"""Articles as files: every format, in parts, whatever interrupts them."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from conftest import TESTS
from factories import MFA, NOON, PAPER, article, gone, published, put, rows
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet
from typer.testing import CliRunner

from dateline.archive import export
from dateline.archive.export import Filter, OtherExport, UnknownFormat
from dateline.cli.main import app
from dateline.database import exported_rows as stored
from dateline.database.connection import Connection
from dateline.database.publish import tell_changes
from dateline.model.records import Published
from dateline.model.window import Window
from dateline.pipeline import stages
from dateline.pipeline.daily_export import export_days

COLUMNS = ("article_id", "title", "published_on", "published_at", "body", "document")


def row(number: int, title: str | None = "Title", body: str = "One.\n\nTwo.") -> tuple[Any, ...]:
    day, instant = date(2026, 3, 1), datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    return (number, title, day, instant, body, f"date 2026-03-01 {body}")


class Store:
    """Rows as the database gives them; can be made to fail after some readings."""

    def __init__(self, rows: Sequence[tuple[Any, ...]], readings: int | None = None) -> None:
        self.rows, self.left = rows, readings
        self.asked: list[int] = []

    def __call__(self, after: int, limit: int) -> list[tuple[Any, ...]]:
        if self.left is not None:
            if not self.left:
                raise ConnectionError
            self.left -= 1
        self.asked.append(after)
        return [each for each in self.rows if each[0] > after][:limit]


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "PART", 2)


def written(path: Path, rows: Sequence[tuple[Any, ...]]) -> int:
    return export.export(str(path), Filter(), COLUMNS, Store(rows))


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl"
    assert written(path, [row(n, "Überschrift 外交部") for n in range(1, 6)]) == 5
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [line["article_id"] for line in lines] == [1, 2, 3, 4, 5]
    assert lines[0] == {
        "article_id": 1,
        "title": "Überschrift 外交部",
        "published_on": "2026-03-01",
        "published_at": "2026-03-01T09:30:00+00:00",
        "body": "One.\n\nTwo.",
    }
    assert "外交部" in path.read_text(encoding="utf-8")
    assert [each.name for each in tmp_path.iterdir()] == ["articles.jsonl"]


def test_csv_has_one_head(tmp_path: Path) -> None:
    path = tmp_path / "articles.csv"
    written(path, [row(n) for n in range(1, 6)])
    read = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    assert read[0] == list(COLUMNS[:-1])
    assert len(read) == 6
    assert read[1] == ["1", "Title", "2026-03-01", "2026-03-01T09:30:00+00:00", "One.\n\nTwo."]


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_a_cell_is_never_a_formula(tmp_path: Path, formula: str) -> None:
    path = tmp_path / "articles.csv"
    written(path, [row(1, title=formula)])
    with path.open(encoding="utf-8", newline="") as file:
        title = list(csv.reader(file))[1][1]
    assert title == f"'{formula}"


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")))
def test_csv_gives_back_what_was_written(title: str) -> None:
    read = next(csv.reader(io.StringIO(export._csv(None, [(1, title)]), newline="")))
    assert read == ["1", f"'{title}" if title.startswith(export.FORMULA) else title]


def test_parquet_has_types(tmp_path: Path) -> None:
    path = tmp_path / "articles.parquet"
    written(path, [row(n, None) for n in range(1, 6)])
    table = parquet.read_table(path)
    assert table.num_rows == 5
    assert {name: str(table.schema.field(name).type) for name in table.schema.names} == {
        "article_id": "int64",
        "title": "string",
        "published_on": "date32[day]",
        "published_at": "timestamp[us, tz=UTC]",
        "body": "string",
    }


def test_text_is_the_corpus_form(tmp_path: Path) -> None:
    path = tmp_path / "articles.txt.gz"
    written(path, [row(1), row(2, body="Three.\n\n\n\nFour."), row(3)])
    text = gzip.decompress(path.read_bytes()).decode()
    assert text.split("\n\n\n") == [
        "date 2026-03-01 One.\n\nTwo.",
        "date 2026-03-01 Three.\n\nFour.",
        "date 2026-03-01 One.\n\nTwo.",
        "",
    ]


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet", "txt", "jsonl.gz"])
class TestEachFormat:
    def test_nothing_is_a_file_too(self, tmp_path: Path, ending: str) -> None:
        path = tmp_path / f"none.{ending}"
        assert written(path, []) == 0
        if ending == "csv":
            assert path.read_bytes().decode() == ",".join(COLUMNS[:-1]) + "\r\n"
        elif ending == "parquet":
            assert parquet.read_table(path).schema.names == list(COLUMNS[:-1])
        else:
            assert path.exists()

    def test_goes_on_where_it_stopped(self, tmp_path: Path, ending: str) -> None:
        rows = [row(n) for n in range(1, 8)]
        whole, resumed = tmp_path / f"whole.{ending}", tmp_path / f"resumed.{ending}"
        written(whole, rows)
        with pytest.raises(ConnectionError):
            export.export(str(resumed), Filter(), COLUMNS, Store(rows, readings=2))
        assert not resumed.exists()
        told: list[int] = []
        store = Store(rows)
        assert export.export(str(resumed), Filter(), COLUMNS, store, on_part=told.append) == 7
        assert store.asked[0] == 4
        assert sum(told) == 7
        assert resumed.read_bytes() == whole.read_bytes()

    def test_twice_is_the_same(self, tmp_path: Path, ending: str) -> None:
        path = tmp_path / f"articles.{ending}"
        written(path, [row(1), row(2), row(3)])
        first = path.read_bytes()
        written(path, [row(1), row(2), row(3)])
        assert path.read_bytes() == first


def test_parts_of_another_selection_are_not_mixed_in(tmp_path: Path) -> None:
    path = str(tmp_path / "articles.jsonl")
    with pytest.raises(ConnectionError):
        export.export(path, Filter(), COLUMNS, Store([row(1), row(2), row(3)], readings=1))
    ministries = Filter(kinds=("ministry",))
    with pytest.raises(OtherExport, match="delete the folder"):
        export.export(path, ministries, COLUMNS, Store([row(9)]))
    assert export.export(path, ministries, COLUMNS, Store([row(9)]), afresh=True) == 1


@pytest.mark.parametrize("name", ["articles", "articles.xlsx", "articles.parquet.gz", "articles.gz"])
def test_an_unknown_ending_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownFormat, match=r"\.jsonl, \.csv, \.parquet, \.txt"):
        export.export(str(tmp_path / name), Filter(), COLUMNS, Store([]))
    assert not list(tmp_path.iterdir())


def test_what_is_chosen(database: Connection) -> None:
    put(
        database,
        article("first", published=published(date(2026, 3, 1))),
        article("second", body="Something else.", published=published(date(2026, 3, 2))),
    )
    names = stored.columns(database)

    def chosen(wanted: Filter) -> list[str]:
        found = stored.articles(database, wanted, 0, 10)
        assert len(found) == stored.count(database, wanted)
        return [each[names.index("canonical_url")].rpartition("/")[2] for each in found]

    assert names[0] == "article_id"
    assert chosen(Filter()) == ["first", "second"]
    assert chosen(Filter(first_day=date(2026, 3, 2))) == ["second"]
    assert chosen(Filter(end_day=date(2026, 3, 2))) == ["first"]
    assert chosen(Filter(undated=True)) == []
    assert chosen(Filter(kinds=("news",))) == []
    assert chosen(Filter(unique=True)) == ["first", "second"]


def test_one_of_each_text(database: Connection) -> None:
    body = (
        "The ministry announced on Monday that the talks on the border crossing at Torkham will go on in spring. " * 3
    )
    same = {"title": "Talks on the border go on", "body": body, "fingerprint": "f" * 64}
    put(database, article("one", **same), article("copy", **same), article("other", body="Another text."))
    stages.duplicates(run_id="run1")
    assert stored.count(database, Filter()) == 3
    assert stored.count(database, Filter(unique=True)) == 2


def test_a_citation_leads_back_to_the_page(database: Connection) -> None:
    put(database, article("first", title="Talks held", published=published(date(2026, 3, 1)), digest="sha256:00ff"))
    (found,) = stored.articles(database, Filter(), 0, 1)
    cited = dict(zip(stored.columns(database), found, strict=True))
    assert cited["permanent_id"].startswith("dateline:")
    assert "“Talks held”, 2026-03-01." in cited["citation"]
    assert cited["canonical_url"] in cited["citation"]
    assert "sha256:00ff" in cited["citation"]


@pytest.fixture
def exported(database: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, int]]:
    """What the DAG `export` does after a run: readers are told, then files are written; articles by file."""
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))

    def write(window: Window | None = None) -> dict[str, int]:
        tell_changes(database)
        return {Path(uri).stem: count for uri, count in export_days(window).items()}

    return write


def test_a_file_for_each_day(database: Connection, exported: Callable[..., dict[str, int]]) -> None:
    put(
        database,
        article("first", published=published(date(2026, 3, 1))),
        article("undated", body="No day.", published=Published()),
    )
    assert exported() == {"day=2026-03-01": 1, "day=undated": 1}
    assert exported() == {}
    assert exported(Window(date(2026, 3, 1), date(2026, 3, 3))) == {"day=2026-03-01": 1, "day=2026-03-02": 0}


def test_the_day_that_an_article_left_is_written_too(
    database: Connection, exported: Callable[..., dict[str, int]], tmp_path: Path
) -> None:
    put(database, *(article(slug, body=f"Text {slug}.", published=published(date(2026, 3, 1))) for slug in "ab"))
    exported()
    # A load reads another day.
    later = NOON + timedelta(days=1)
    moved = article("a", body="Text a.", published=published(date(2026, 3, 2), confidence="agreed"), at=later)
    put(database, moved, run="run2", loaded_at=later)
    assert exported() == {"day=2026-03-01": 1, "day=2026-03-02": 1}
    # A person takes the day away, and gives it back.
    command = ["correct", moved.canonical_url, "--reason", "it is a notice", "--evidence", "the page"]
    assert CliRunner().invoke(app, [*command, "--undated"]).exit_code == 0
    assert exported() == {"day=2026-03-02": 0, "day=undated": 1}
    assert CliRunner().invoke(app, [*command[:-2], "--undo", "published"]).exit_code == 0
    assert exported() == {"day=2026-03-02": 1, "day=undated": 0}
    held = parquet.read_table(tmp_path / "_exports/articles", partitioning=None, columns=["canonical_url"])
    assert sorted(held["canonical_url"].to_pylist()) == [f"https://mfa.example/news/{slug}" for slug in "ab"]


def test_an_export_that_was_cut_short_is_done_again(
    database: Connection, exported: Callable[..., dict[str, int]], tmp_path: Path
) -> None:
    put(database, article("first", published=published(date(2026, 3, 1))))
    in_the_way = tmp_path / "_exports/articles/day=2026-03-01.parquet"
    in_the_way.mkdir(parents=True)
    with pytest.raises(OSError, match="day=2026-03-01"):
        exported()
    in_the_way.rmdir()
    assert exported() == {"day=2026-03-01": 1}


def test_the_command(database: Connection, tmp_path: Path) -> None:
    put(database, article("first"))
    file = tmp_path / "all.csv"
    done = CliRunner().invoke(app, ["export", str(file)])
    assert done.exit_code == 0, done.output
    assert "1 article in" in done.output
    assert file.exists()
    for arguments in (["all.doc"], [str(file), "--from", "yesterday"], [str(tmp_path / "all.csv" / "x.csv")]):
        refused = CliRunner().invoke(app, ["export", *arguments])
        assert refused.exit_code == 2, refused.output
        assert "Traceback" not in refused.output


SNIPPETS = re.findall(r"```python\n(.*?)```", (TESTS.parent / "docs/exports.md").read_text(encoding="utf-8"), re.DOTALL)


def test_the_python_of_the_page_works(
    database: Connection,
    database_dsn: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    instant = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    put(
        database,
        article("first", title="Talks held", published=published(date(2026, 3, 1), at=instant, precision="minute")),
        article("undated", body="No day.", language=None, published=Published()),
    )
    tell_changes(database)
    read = partial(stored.articles, database, Filter())
    for name in ("articles.parquet", "articles.jsonl.gz"):
        export.export(str(tmp_path / name), Filter(), stored.columns(database), read)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWS_DSN", database_dsn)
    shown = ["doubtful_dates", "undated", "0 days 02:30:00", "xx_mfa", "2 changed, 2 in the copy"]
    for snippet, expected in zip(SNIPPETS, shown, strict=True):
        exec(compile(snippet, "docs/exports.md", "exec"), {})
        assert expected in capfd.readouterr().out, snippet


def test_the_copy_of_the_page_follows_every_change(
    database: Connection, database_dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWS_DSN", database_dsn)
    (keep_up,) = (snippet for snippet in SNIPPETS if "sqlite3" in snippet)
    columns = "article_id, source_id, {}, title, body, {}, cluster_id FROM {}article ORDER BY article_id"

    def copied() -> list[tuple[object, ...]]:
        tell_changes(database)
        exec(compile(keep_up, "docs/exports.md", "exec"), {})
        with closing(sqlite3.connect("copy.sqlite")) as copy:
            found = copy.execute("SELECT " + columns.format("published_on", "retracted_at", "")).fetchall()
        assert found == rows(database, "SELECT " + columns.format("published_on::text", "retracted_at::text", "news."))
        return found

    body = (
        "The ministry announced on Monday that the talks on the border crossing at Torkham will go on in spring. " * 3
    )
    put(database, article("one", body=body), article("two", body="Another text."))
    assert len(copied()) == 2
    later = NOON + timedelta(days=1)
    put(database, article("two", body="Another wording.", at=later), run="run2", loaded_at=later)
    put(database, article("three", body=body, source_id="xx_paper"), source=PAPER, run="run3")
    before = copied()
    stages.duplicates(run_id="run3")
    assert copied() != before, "three carries the text of one"
    before = copied()
    put(database, source=MFA, failures=[gone(later)], run="run4", loaded_at=later + timedelta(hours=1))
    assert copied() != before, "a page was taken down"
    assert copied() == copied()
