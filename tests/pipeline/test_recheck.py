"""Looking again: a page of the sample web goes and comes back, through the crawler, and the DAG that asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from factories import rows
from walking import covered, walk

from dateline.database.connection import Connection
from dateline.model.records import CrawlReport
from dateline.model.stage_results import Loaded, Planned
from dateline.model.window import Window
from dateline.pipeline import stages
from sample import END_DAY, FIRST_DAY
from sample.server import serve

SOURCE = "pk_ministry"
PAGE = "/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/"


def look(run_id: str, now: datetime, *, recheck: int = 0) -> tuple[Planned | None, CrawlReport | None, Loaded | None]:
    """One run of the source; with `recheck`, of its due pages alone: nothing when there are none."""
    if recheck:
        planned = next(iter(stages.plan_recheck([SOURCE], run_id=run_id, now=now, most=recheck)), None)
    else:
        planned = stages.plan(covered(SOURCE, Window(FIRST_DAY, END_DAY)), run_id=run_id, now=now)
    return (None, None, None) if planned is None else (planned, *walk(planned, run_id, now))


def test_a_page_goes_and_comes_back(database: Connection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    events = "SELECT event, evidence FROM news.article_event WHERE canonical_url LIKE '%mogadishu%' ORDER BY at, event"
    with serve(day=1) as served:
        monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))
        monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
        monkeypatch.setenv("DATELINE_SAMPLE_URL", served.url)
        monkeypatch.setenv("DATELINE_ALLOW_PRIVATE", "1")
        now = datetime.now(UTC)
        look("one", now)
        # A little later nothing is due, but the page has vanished from between its neighbours in the feed.
        served.turn_to(2)
        planned, crawled, _ = look("two", now + timedelta(minutes=5))
        assert planned["due"] == 0
        assert crawled.state == "complete"
        told = rows(database, events)
        assert [event for event, _ in told] == ["retracted", "delisted"]
        assert told[0] == ("retracted", "answered 410")
        assert str(told[1][1]).startswith(f"no longer listed on {served.url}/pk_ministry/feed/ between ")
        assert rows(database, "SELECT count(*) FROM news.article WHERE retracted_at IS NOT NULL") == [(1,)]
        # A day later only what is due is looked at: no feed is read, and what did not change answers 304.
        served.turn_to(3)
        planned, crawled, loaded = look("three", now + timedelta(days=1, minutes=5), recheck=500)
        assert planned["due"] == planned["known"] > 5
        assert crawled.state == "complete"
        query = "SELECT days, listings, fetched, not_modified, failed FROM dateline.crawl WHERE run_id = 'three'"
        assert rows(database, query) == [(None, 0, 0, planned["due"], 0)]
        assert (loaded["new"], loaded["changed"]) == (0, 0)
        assert [event for event, _ in rows(database, events)] == ["retracted", "delisted", "restored"]
        assert rows(database, "SELECT count(*) FROM news.article WHERE retracted_at IS NOT NULL") == [(0,)]


@pytest.fixture
def dag(dags: Mapping[str, Any]) -> Any:
    return dags["recheck"]


def test_the_dag_walks_in_order_and_reports_last(dag: Any) -> None:
    order = [each.task_id for each in dag.topological_sort()]
    assert order[:4] == ["plan", "source.crawl", "source.articles", "source.load"]
    assert sorted(order[4:6]) == ["duplicates", "index"]
    assert order[6:] == ["publish", "report"]
    assert [each.task_id for each in dag.leaves] == ["report"]
    assert dag.get_task("report").trigger_rule == "all_done"
    assert dag.get_task("source.crawl").pool == "crawl"
    assert all(each.execution_timeout for each in dag.tasks)
    assert not dag.catchup
    assert dag.max_active_runs == 1


def test_the_operators_page_speaks_of_every_task_and_parameter(dag: Any) -> None:
    for each in (*dag.tasks, *dag.params):
        name = each if isinstance(each, str) else each.task_id.rpartition(".")[2]
        assert f"`{name}`" in dag.doc_md, name
