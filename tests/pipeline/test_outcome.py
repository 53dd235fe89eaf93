"""A run judged from what its stages left: which sources failed, whether another try can help, and what is told."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dateline.archive import stage_files
from dateline.archive.stage_files import write_report
from dateline.model import errors
from dateline.model.records import CrawlReport
from dateline.model.stage_results import Loaded
from dateline.pipeline import outcome

RUN = "manual__2026-03-10T05:00:00+00:00"
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def crawled(state: str) -> CrawlReport:
    return CrawlReport("pk_mfa", RUN, "w", NOON, NOON, state=state, reason="because")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "error"),
    [
        ("unreachable", errors.SourceUnreachable),
        ("blocked", errors.SourceRefuses),
        ("broken", errors.SourceBroken),
        ("stopped", errors.CrawlStopped),
    ],
)
def test_a_failed_crawl_raises_by_its_kind(state: str, error: type[Exception]) -> None:
    with pytest.raises(error, match=f"pk_mfa is {state}: because"):
        errors.require_crawl(crawled(state))


@pytest.mark.parametrize("state", ["complete", "partial"])
def test_a_crawl_that_worked_raises_nothing(state: str) -> None:
    errors.require_crawl(crawled(state))


@pytest.fixture
def run_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Leave crawl reports as a run does, and put the run together."""
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path))

    def told(crawls: dict[str, str], fetched: int = 4, **known: Any) -> outcome.Outcome:
        for source_id, state in crawls.items():
            if state:
                report = CrawlReport(
                    source_id, RUN, "w", NOON, NOON, state=state, reason="why" * (state != "complete"), fetched=fetched
                )
                write_report(stage_files.run_file(RUN, source_id, "crawl.json"), report)
        tasks = {each: {"crawl": "success", "articles": "success", "load": "success"} for each in crawls}
        arguments: dict[str, Any] = {"loaded": [], "states": tasks, "steps": {}, **known}
        return outcome.of_run(RUN, "2026-03-09/2026-03-11", crawls, **arguments)

    return told


def loaded(source_id: str, new: int = 0, changed: int = 0, unchanged: int = 0, quarantined: int = 0) -> Loaded:
    return {"source_id": source_id, "new": new, "changed": changed, "unchanged": unchanged, "quarantined": quarantined}


def test_each_failed_source_is_named_with_its_reason_and_the_others_are_not(run_of: Any) -> None:
    told = run_of(
        {"a_mfa": "complete", "b_mfa": "unreachable", "c_mfa": "blocked", "d_mfa": ""}, loaded=[loaded("a_mfa", new=4)]
    )
    complaint = told.complaint()
    assert complaint.startswith(
        "3 of 4 sources failed: b_mfa (unreachable: why); c_mfa (blocked: why); d_mfa (not run:"
    )
    assert "a_mfa" not in complaint
    assert "4 new" in told.sentences()[0]


def test_a_source_that_was_crawled_but_not_loaded_has_failed(run_of: Any) -> None:
    states = {"a_mfa": {"crawl": "success", "articles": "success", "load": "failed"}}
    told = run_of({"a_mfa": "complete"}, states=states)
    assert "a_mfa (not loaded: load failed" in told.complaint()


def test_pages_of_which_none_can_be_read_are_a_failure_and_a_single_one_is_not(run_of: Any) -> None:
    several = run_of({"a_mfa": "complete"}, fetched=4, loaded=[loaded("a_mfa", quarantined=4)])
    assert "a_mfa (unreadable: 4 pages were fetched" in several.complaint()
    single = run_of({"a_mfa": "complete"}, fetched=1, loaded=[loaded("a_mfa", quarantined=1)])
    assert not single.complaint()


def test_failed_stages_and_checks_are_named(run_of: Any) -> None:
    told = run_of(
        {"a_mfa": "complete"},
        loaded=[loaded("a_mfa", unchanged=4)],
        steps={"duplicates": "failed", "coverage": "success", "publish": "upstream_failed"},
        failed_checks=["future_dates"],
    )
    assert told.complaint() == "failed for all sources: duplicates. failed checks: future_dates"


def test_nothing_new_is_said_in_words(run_of: Any) -> None:
    told = run_of({"a_mfa": "complete"}, loaded=[loaded("a_mfa", unchanged=4)])
    assert "nothing new" in told.sentences()[-1]
    assert not told.complaint()


def test_what_was_told_can_be_read_back(run_of: Any) -> None:
    told = run_of({"a_mfa": "complete", "b_mfa": "broken"}, loaded=[loaded("a_mfa", new=1)])
    assert outcome.read(RUN) is None
    told.write()
    again = outcome.read(RUN)
    assert again is not None
    assert asdict(again) == asdict(told)
