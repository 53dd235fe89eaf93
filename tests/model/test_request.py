"""What a run is asked to do: parameters, days, sources."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dateline.model import request
from dateline.model.request import Refused
from dateline.model.source import source_ids
from dateline.model.window import Window
from sample import copies

KNOWN = ("cn_mfa", "lk_mfa", "un_news")
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def read(**parameters: object) -> request.Request:
    return request.read(parameters, known=KNOWN, default=lambda: KNOWN, run_after=NOON)


def test_nothing_asked_means_every_enabled_source_and_the_days_around_the_run() -> None:
    asked = read()
    assert (asked.source_ids, asked.refetch, asked.dry_run) == (KNOWN, False, False)
    assert asked.days.window(UTC) == Window(date(2026, 3, 9), date(2026, 3, 11))


def test_asked_parameters_win() -> None:
    asked = read(**{"sources": ["un_news"], "from": "2026-03-01", "to": "2026-04-01", "refetch": True, "dry_run": True})
    assert (asked.source_ids, asked.refetch, asked.dry_run) == (("un_news",), True, True)
    assert asked.days.window(UTC) == Window(date(2026, 3, 1), date(2026, 4, 1))


def test_from_alone_runs_to_the_end_of_the_present_day() -> None:
    assert read(**{"from": "2026-03-01"}).days.window(UTC) == Window(date(2026, 3, 1), date(2026, 3, 11))


@pytest.mark.parametrize(
    ("parameters", "way_out"),
    [
        ({"source": ["un_news"]}, "expected sources, from, to, refetch, dry_run; did you mean sources?"),
        ({"sources": ["un_new"]}, "did you mean un_news"),
        ({"sources": ["zz"]}, "dateline sources"),
        ({"sources": "un_news"}, "is a list of names"),
        ({"from": "2026-03-09", "to": "2026-03-09"}, "for 2026-03-09 alone give to = 2026-03-10"),
        ({"from": "2026-03-09", "to": "2026-03-01"}, "the day after the last one"),
        ({"to": "2026-03-09"}, "without `from`"),
        ({"from": "9.3.2026"}, "a day written 2026-03-01"),
        ({"refetch": "yes"}, "`refetch` is true or false"),
    ],
)
def test_a_refusal_names_the_way_out(parameters: dict[str, object], way_out: str) -> None:
    with pytest.raises(Refused) as refused:
        read(**parameters)
    assert way_out in str(refused.value)


def test_no_enabled_source_is_refused() -> None:
    with pytest.raises(Refused, match="no source is enabled"):
        request.read({}, known=KNOWN, default=list, run_after=NOON)


def test_the_installation_may_name_its_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
    monkeypatch.setenv("DATELINE_SOURCES", "pk_ministry, ru_wire")
    assert request.default_sources() == ["pk_ministry", "ru_wire"]
    monkeypatch.setenv("DATELINE_SOURCES", "pk_minstry")
    with pytest.raises(Refused, match=r"DATELINE_SOURCES: unknown source .* did you mean pk_ministry"):
        request.default_sources()


def test_an_unverified_source_is_collected_only_when_it_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    facts = 'publisher, kind, country, language, timezone = "A", "news", "XX", "en", "UTC"'
    for name, more in {"plain": "", "old": 'status = "unverified"', "gone": 'disabled = "the site is gone"'}.items():
        module = tmp_path / "own_desk" / f"{name}.py"
        module.parent.mkdir(exist_ok=True)
        module.write_text(f'class Spider:\n    name = "{name}"\n    {facts}\n    {more}\n', "utf-8")
    (tmp_path / "own_desk" / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "own_desk")
    monkeypatch.delenv("DATELINE_SOURCES", raising=False)
    assert request.default_sources() == ["plain"]
    assert request.default_sources(unverified=True) == ["old", "plain"]
    monkeypatch.setenv("DATELINE_SOURCES", "old")
    assert request.default_sources() == ["old"]
    assert request.default_sources(unverified=True) == ["old"]


def test_an_empty_choice_means_the_named_packages_and_never_live_sources_beside_the_sample(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DATELINE_SOURCES", raising=False)
    monkeypatch.delenv("DATELINE_SPIDER_MODULES", raising=False)
    live = request.default_sources()
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")
    sample = request.default_sources()
    assert len(live) > 20
    assert sample == sorted(copies.source_ids(1))
    assert request.default_sources(unverified=True) == sample
    assert not set(live) & set(sample)
    assert set(source_ids()) >= {*live, *sample}, "each can still be named"
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders, spiders")
    assert request.default_sources() == sorted(live + sample)


def test_days_in_the_future_and_two_kinds_of_days_are_refused() -> None:
    now = datetime(2026, 3, 10, 6, tzinfo=UTC)
    with pytest.raises(Refused, match="2026-03-15 to 2026-03-19 lies in the future"):
        request.days_of("2026-03-15", "2026-03-20", run_after=now)
    with pytest.raises(Refused, match="lies in the future"):
        request.days_of("2027-01-01", None, run_after=now)
    # Days that have begun, the running one of the easternmost zone included, are not.
    assert request.days_of("2026-03-10", "2026-04-01", run_after=now).first == date(2026, 3, 10)
    with pytest.raises(Refused, match="a backfill has its own days"):
        request.days_of("2026-03-01", "2026-03-02", run_after=now, backfill=True)
