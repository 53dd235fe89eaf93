"""Reading the archive again: what would change is told field by field, made one version, and can be taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from factories import article, published, rows
from typer.testing import CliRunner
from walking import covered, walk

from dateline import extract
from dateline.cli.main import app
from dateline.compare.extractions import Before, Differences, carried, differing
from dateline.database.connection import Connection
from dateline.database.publish import tell_changes
from dateline.model.errors import CannotRollBack
from dateline.model.records import Article, Failure, Page, Published
from dateline.model.stage_results import Loaded
from dateline.model.window import Window
from dateline.pipeline import replay, stages
from sample import END_DAY, FIRST_DAY, server
from sample.spiders.pk_ministry import PkMinistry

SOURCE = "pk_ministry"
DAYS = Window(FIRST_DAY, END_DAY)
NOW = datetime(2026, 3, 12, 5, tzinfo=UTC)
GONE = "mogadishu"

# What readers see, without when and by which run it was written.
TOLD = """
    SELECT to_jsonb(article) - ARRAY['updated_at', 'run_id', 'article_id'] FROM news.article AS article
    ORDER BY canonical_url
"""
WORDINGS = """
    SELECT article.canonical_url, kept.number, kept.title, kept.body, kept.published_on, kept.valid_during
    FROM dateline.revision AS kept JOIN dateline.article AS article USING (article_id) ORDER BY 1, 2
"""
GROUPS = """
    SELECT array_agg(article.canonical_url ORDER BY article.canonical_url)
    FROM dateline.cluster_article AS member JOIN dateline.article AS article ON article.article_id = member.article_id
    GROUP BY member.cluster_id ORDER BY 1
"""
OPEN = "SELECT url, reason FROM dateline.quarantine WHERE resolved_at IS NULL ORDER BY 1, 2"


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[server.Server]:
    with server.serve(day=1) as served:
        monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))
        monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
        monkeypatch.setenv("DATELINE_SAMPLE_URL", served.url)
        monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        yield served


def collect(run_id: str, *, refetch: bool = False) -> Loaded:
    _, loaded = walk(stages.plan(covered(SOURCE, DAYS), run_id=run_id, now=NOW, refetch=refetch), run_id, NOW)
    stages.duplicates(run_id=run_id)
    return loaded


def worse_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """Code that takes the site's name for the headline, the first paragraph for the text, and cannot read one page."""
    monkeypatch.setattr(PkMinistry, "title", ".site-title", raising=False)
    monkeypatch.setattr(PkMinistry, "body", ".entry-content p:first-child", raising=False)
    really: Callable[..., Any] = extract.extract

    def extracted(page: Page, source: Any) -> Any:
        if GONE in page.url:
            raise extract.Unreadable("no_body", "nothing was found")
        return really(page, source)

    monkeypatch.setattr(extract, "extract", extracted)


def state(database: Connection) -> list[object]:
    return [rows(database, query) for query in (TOLD, WORDINGS, GROUPS, OPEN)]


def apply(run_id: str) -> replay.Version:
    version = replay.apply([replay.read(SOURCE, None, run_id=run_id)], None, run_id=run_id, at=datetime.now(UTC))
    stages.duplicates(run_id=run_id)
    return version


def test_a_version_is_told_before_it_is_made_and_can_be_taken_back(
    database: Connection, web: server.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        worse_code(patched)
        collect("one")
    before = state(database)
    held = rows(database, "SELECT count(*) FROM news.article")[0][0]
    assert isinstance(held, int)
    assert held > 3

    # Days in which nothing was published or fetched have nothing to read.
    assert replay.read(SOURCE, Window.parse("2020-01-01"), run_id="none")["pages"] == 0
    read = replay.read(SOURCE, DAYS, run_id="two")
    told = json.loads(Path(read["differences"]).read_text(encoding="utf-8"))
    assert read["changed"] == told["articles"] == held + 1
    assert (told["fields"]["title"], told["fields"]["gained"]) == (held, 1)
    assert told["fields"]["body"] >= held - 1, "an article of one paragraph reads as before"
    assert "date" not in told["fields"]
    (example,) = told["examples"]["gained"]
    assert GONE in example["url"]
    assert example["before"] == "no_body: nothing was found"
    assert told["examples"]["title"][0]["before"] == "Ministry of Foreign Affairs"
    assert state(database) == before, "a dry run changes nothing"

    version = replay.apply([read], DAYS, run_id="two", at=datetime.now(UTC))
    stages.duplicates(run_id="two")
    after = state(database)
    assert version["changed"] == held + 1
    assert rows(database, "SELECT count(*), count(DISTINCT title) FROM news.article") == [(held + 1, held + 1)]
    assert rows(database, "SELECT max(revision) FROM news.article") == [(1,)], "a better reading is no edit"
    assert rows(database, OPEN) == []
    changed = "SELECT change, count(*) FROM dateline.article_change WHERE change <> 'new' GROUP BY change"
    assert ("reread", held) in rows(database, changed)
    gained = rows(database, "SELECT article_id FROM news.article ORDER BY article_id DESC LIMIT 1")[0][0]
    assert GONE in str(rows(database, f"SELECT url FROM news.article WHERE article_id = {gained}"))
    # The same again makes no second version, and nothing is left to change.
    assert replay.apply([read], DAYS, run_id="two", at=datetime.now(UTC)) == version
    assert state(database) == after
    assert replay.read(SOURCE, None, run_id="three")["changed"] == 0
    assert apply("three") == {"version_id": 0, "changed": 0}

    assert replay.roll_back(version["version_id"], run_id="four", at=datetime.now(UTC))["changed"] == held + 1
    stages.duplicates(run_id="four")
    assert state(database) == before
    assert rows(database, "SELECT sum(articles) FROM dateline.day_count") == [(held,)]
    # Who keeps a copy hears of the article that is gone, and of it nothing else.
    tell_changes(database)
    heard = f"SELECT source_id, change FROM news.changes_since('-infinity') WHERE article_id = {gained}"
    assert rows(database, heard) == [(SOURCE, "withdrawn")]
    assert rows(database, "SELECT was_on IS NULL FROM news.article_change WHERE change = 'withdrawn'") == [(False,)]
    with pytest.raises(CannotRollBack, match="was rolled back on"):
        replay.roll_back(version["version_id"], run_id="five", at=datetime.now(UTC))
    with pytest.raises(CannotRollBack, match="there is no version 99"):
        replay.roll_back(99, run_id="five", at=datetime.now(UTC))
    # History is kept, and the version can be made again.
    assert replay.read(SOURCE, None, run_id="six")["changed"] == held + 1
    query = "SELECT run_id, articles, dates, titles, gained, lost, rolled_back_at IS NOT NULL, rolled_back_by"
    assert rows(database, f"{query} FROM news.data_version") == [("two", held + 1, 0, held, 1, 0, True, "four")]


def test_what_was_loaded_since_outlasts_a_roll_back(
    database: Connection, web: server.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        worse_code(patched)
        collect("one")
    version = apply("two")
    # A day later: new articles, and a statement whose text the ministry changed.
    web.turn_to(2)
    since = collect("three", refetch=True)
    assert since["new"] > 0
    edited = rows(database, "SELECT canonical_url, title, body FROM news.article WHERE revision > 1")
    new = rows(database, "SELECT canonical_url, title, body FROM news.article ORDER BY 1")
    replay.roll_back(version["version_id"], run_id="four", at=datetime.now(UTC))
    stages.duplicates(run_id="four")
    # What was fetched anew was read by the present code, whatever version is taken back.
    wrong = rows(database, "SELECT canonical_url FROM news.article WHERE title = 'Ministry of Foreign Affairs'")
    assert {url for url, *_ in edited}.isdisjoint(url for (url,) in wrong)
    assert set(edited) <= set(new)
    later = (
        "SELECT canonical_url, title, body FROM news.article WHERE first_seen_at > now() - interval '1 day' ORDER BY 1"
    )
    assert {url for url, *_ in rows(database, later)} >= {url for url, *_ in edited}


def test_versions_come_off_in_the_order_in_which_they_lie(
    database: Connection, web: server.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        worse_code(patched)
        collect("one")
    first = apply("two")["version_id"]
    monkeypatch.setattr(PkMinistry, "title", "h2.screen-reader-text", raising=False)
    second = apply("three")["version_id"]
    assert second > first
    with pytest.raises(CannotRollBack, match=f"roll back {second} first"):
        replay.roll_back(first, run_id="four", at=datetime.now(UTC))
    replay.roll_back(second, run_id="five", at=datetime.now(UTC))
    assert rows(database, "SELECT count(*) FROM news.article WHERE title = 'Post navigation'") == [(0,)]
    replay.roll_back(first, run_id="six", at=datetime.now(UTC))
    assert rows(database, "SELECT count(*) FROM news.article WHERE title <> 'Ministry of Foreign Affairs'") == [(0,)]


def test_a_page_that_would_be_lost_keeps_its_reading(
    database: Connection, web: server.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    collect("one")
    before = rows(database, TOLD)
    with monkeypatch.context() as patched:
        worse_code(patched)
        patched.delattr(PkMinistry, "title")
        patched.delattr(PkMinistry, "body")
        read = replay.read(SOURCE, None, run_id="two")
        assert json.loads(Path(read["differences"]).read_text())["fields"] == {"lost": 1}
        version = replay.apply([read], None, run_id="two", at=datetime.now(UTC))
    assert rows(database, TOLD) == before
    assert [reason for _, reason in rows(database, OPEN)] == ["no_body"]
    replay.roll_back(version["version_id"], run_id="three", at=datetime.now(UTC))
    assert rows(database, OPEN) == []
    assert rows(database, TOLD) == before


def test_what_a_person_corrected_outlasts_versions(
    database: Connection, web: server.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        worse_code(patched)
        collect("one")
    ((url,), *_) = rows(database, "SELECT canonical_url FROM news.article ORDER BY 1")
    why = ("--reason", "r", "--evidence", "e", "--by", "Ann")
    given = ("--title", "The right title", "--published-on", "2026-02-27")
    assert CliRunner().invoke(app, ["correct", str(url), *given, *why]).exit_code == 0
    told = f"SELECT title, published_on, corrected_fields FROM news.article WHERE canonical_url = '{url}'"
    right = [("The right title", date(2026, 2, 27), ["published", "title"])]
    assert rows(database, told) == right
    version = apply("two")
    assert rows(database, told) == right
    assert replay.read(SOURCE, None, run_id="three")["changed"] == 0
    replay.roll_back(version["version_id"], run_id="four", at=datetime.now(UTC))
    assert rows(database, told) == right
    # Taken back, the page says what it said before the version.
    assert CliRunner().invoke(app, ["correct", str(url), "--undo", "all", *why]).exit_code == 0
    assert rows(database, told)[0][0] == "Ministry of Foreign Affairs"


def test_the_command_tells_applies_lists_and_takes_back(
    database: Connection, web: server.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        worse_code(patched)
        collect("one")

    def said(*arguments: str, exit_code: int = 0) -> str:
        done = CliRunner().invoke(app, ["replay", *arguments], env={"COLUMNS": "200"})
        assert done.exit_code == exit_code, done.output
        return done.output

    assert "There is no version" in said("--versions")
    dry = said(SOURCE, "--from", "2026-03-01", "--to", "2026-03-15", "--dry-run")
    assert "articles differ" in dry
    assert "articles would change; nothing was changed" in dry
    assert "There is no version" in said("--versions")
    assert "version 1" in said(SOURCE)
    assert "every article reads as before" in said(SOURCE)
    assert SOURCE in said("--versions")
    assert "Version 1 is rolled back" in said("--roll-back", "1")
    assert "there is no version 7" in said("--roll-back", "7", exit_code=2)
    assert "unknown source" in said("no_such_source", exit_code=2)


# -- what differs, by table

MARCH = published(date(2026, 3, 1))
APRIL = replace(published(date(2026, 4, 1)), raw=MARCH.raw, rule=MARCH.rule, evidence=MARCH.evidence)
FAILED = Failure("xx_mfa", "https://mfa.example/news/one", "extract", "no_body")


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        (Before(article()), article(), []),
        (Before(article()), article(title="Other"), ["title"]),
        (Before(article()), article(body="Other."), ["body"]),
        (Before(article()), article(byline="A. N. Other", language="fr"), ["byline", "language"]),
        (Before(article()), article(published=APRIL), ["date"]),
        (Before(article()), article(published=Published()), ["date", "date_evidence"]),
        (Before(article(title="a\ufffd")), article(title="a\x00\ud800"), []),  # as Postgres keeps it
        (Before(article()), article(canonical_url="https://mfa.example/1"), ["gained", "address"]),
        (Before(FAILED), article(), ["gained"]),
        (Before(None), article(), ["gained"]),
        (Before(FAILED), FAILED, []),
        (Before(article()), FAILED, ["lost"]),
        (Before(article(), present=False), FAILED, []),
        # Of an earlier wording less is kept, and less is compared.
        (Before(article(published=Published(on=date(2026, 3, 1))), present=False), article(image_url="x"), []),
        (Before(article(published=Published(on=date(2026, 3, 2))), present=False), article(), ["date"]),
        (Before(article(), owned=False), article(title="Other"), []),
    ],
)
def test_readings_differ_by_field(before: Before, after: Article | Failure, names: list[str]) -> None:
    assert differing(before, after) == names


def test_instants_are_compared_and_not_their_spelling() -> None:
    moment = datetime(2026, 3, 1, 7, tzinfo=UTC)
    spelled = replace(MARCH, evidence=({"at": "2026-03-01T12:00:00+05:00", "raw": "x"},))
    stored = replace(MARCH, evidence=({"at": moment.isoformat(), "raw": "x", "note": None},))
    assert differing(Before(article(published=stored)), article(published=spelled)) == []


@pytest.mark.parametrize(
    ("known", "fresh", "kept"),
    [
        (None, MARCH, MARCH),
        (MARCH, Published(), MARCH),
        (Published(), APRIL, APRIL),
        (MARCH, replace(APRIL, confidence="inferred"), MARCH),
        (MARCH, replace(APRIL, precision="month"), MARCH),
        (MARCH, APRIL, APRIL),
        (replace(MARCH, confidence="inferred"), APRIL, APRIL),
    ],
)
def test_a_second_look_never_makes_a_date_worse(known: Published | None, fresh: Published, kept: Published) -> None:
    assert carried(known, fresh) is kept


def test_examples_begin_where_two_texts_part() -> None:
    differences = Differences("xx_mfa", pages=1)
    long = "The minister said. " * 20
    differences.add(Before(article(body=long + "So.")), article(body=long + "No."), ["body"])
    (example,) = differences.examples["body"]
    assert example["before"].startswith("…")
    assert example["before"].endswith("So.")
    assert len(example["after"]) < 170
    assert "1 articles differ: body 1" in differences.sentences()[0]


# -- the DAG


@pytest.fixture
def dag(dags: Mapping[str, Any]) -> Any:
    return dags["replay"]


def test_the_dag_walks_in_order_and_changes_nothing_unless_told(dag: Any) -> None:
    order = [each.task_id for each in dag.topological_sort()]
    assert order[:3] == ["choose", "read", "apply"]
    assert sorted(order[3:5]) == ["duplicates", "index"]
    assert order[5:] == ["publish", "report"]
    assert [each.task_id for each in dag.leaves] == ["report"]
    assert dag.get_task("report").trigger_rule == "all_done"
    assert dag.params["dry_run"] is True
    assert "['source_id']" in dag.get_task("read").map_index_template


def test_the_operators_page_speaks_of_every_task_and_parameter(dag: Any) -> None:
    for each in (*dag.tasks, *dag.params):
        name = each if isinstance(each, str) else each.task_id
        assert f"`{name}`" in dag.doc_md or f"**{name}**" in dag.doc_md, name
