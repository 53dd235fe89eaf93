"""WARC files of others: each page finds its source by its address, files may be cut short, and twice is once."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from factories import rows
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from dateline.database.connection import Connection
from dateline.model.request import Refused
from dateline.model.source import source_ids, spider_class
from dateline.pipeline import import_warc
from dateline.pipeline.import_warc import Owners, files_of

NOW = datetime(2026, 3, 12, tzinfo=UTC)
WEB = "http://127.0.0.1:8764"


@pytest.fixture(autouse=True)
def sample(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_ARCHIVE", str(tmp_path / "archive"))
    monkeypatch.setenv("DATELINE_SPIDER_MODULES", "sample.spiders")


def page(title: str) -> str:
    said = f"<p>The Minister said that {title.lower()} was of weight to both countries, and thanked all for it. </p>"
    return (
        f"<html lang=en><head><title>{title}</title><meta property='article:published_time' "
        f"content='2026-03-05T10:00:00+05:00'></head><body><h1>{title}</h1>{said * 6}</body></html>"
    )


def warc(path: Path, pages: Mapping[str, str]) -> Path:
    """A file such as another crawler writes."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "another crawler"}))
        for url, text in pages.items():
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            made = writer.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(text.encode()),
                http_headers=headers,
                warc_headers_dict={"WARC-Date": "2026-03-06T00:00:00Z"},
            )
            writer.write_record(made)
    return path


DAWN, LANKA = "https://www.dawn.com/news/1990001", "https://mfa.gov.lk/en/farewell-call/"
MIXED = {
    DAWN: page("The trade talks"),
    LANKA: page("The farewell call"),
    "https://www.dawn.com/authors/5/somebody": page("Somebody"),
    "https://unknown.example/story": page("A story"),
    "https://unknown.example/other": page("Another"),
}


def take(file: Path, run_id: str = "one", **asked: Any) -> tuple[import_warc.Imported, list[Any]]:
    (name,) = files_of([str(file)])
    imported = import_warc.read(name, source_ids(), run_id=run_id, **asked)
    return imported, list(import_warc.load(imported, run_id=run_id, loaded_at=NOW))


def test_each_page_goes_to_the_source_of_its_site(database: Connection, tmp_path: Path) -> None:
    file = warc(tmp_path / "CC-NEWS-20260306-00001.warc.gz", MIXED)
    imported, loaded = take(file)
    assert [each["source_id"] for each in imported["sources"]] == ["dawn", "lk_mfa"]
    assert (imported["pages"], imported["others"], imported["foreign"]) == (5, 1, 2)
    assert imported["hosts"] == {"unknown.example": 2}
    assert imported["damaged"] == []
    held = "SELECT source_id, url, published_on::text, archive FROM dateline.article ORDER BY 1"
    before = rows(database, held)
    assert before == [("dawn", DAWN, "2026-03-05", str(file)), ("lk_mfa", LANKA, "2026-03-05", str(file))]
    assert sum(each["new"] for each in loaded) == 2
    # Again, as another run: nothing.
    _, again = take(file, "two")
    assert [(each["new"], each["changed"], each["unchanged"]) for each in again] == [(0, 0, 1), (0, 0, 1)]
    assert rows(database, held) == before
    assert rows(database, "SELECT count(*) FROM dateline.revision") == [(2,)]


def test_a_file_that_is_cut_short_gives_what_is_whole(database: Connection, tmp_path: Path) -> None:
    whole = warc(tmp_path / "whole.warc.gz", {DAWN: page("The trade talks"), LANKA: page("The farewell call")})
    cut = tmp_path / "cut.warc.gz"
    cut.write_bytes(whole.read_bytes()[:-200])
    imported, _ = take(cut)
    assert [each["source_id"] for each in imported["sources"]] == ["dawn"]
    assert imported["damaged"]
    assert "cut short" in imported["damaged"][0]
    assert any("cut short" in each for each in import_warc.sentences(imported))
    # The whole file afterwards brings what was missing.
    _, loaded = take(whole, "two")
    assert [(each["source_id"], each["new"]) for each in loaded] == [("dawn", 0), ("lk_mfa", 1)]


def test_a_source_may_be_told(database: Connection, tmp_path: Path) -> None:
    file = warc(tmp_path / "some.warc.gz", {"https://web.example/old/1": page("The old page")})
    assert take(file)[0]["sources"] == []
    imported, loaded = take(file, "two", source_id="lk_mfa")
    assert [each["new"] for each in loaded] == [1]
    assert imported["foreign"] == 0


def test_files_are_found_by_pattern_and_their_absence_is_said(tmp_path: Path) -> None:
    for name in ("b.warc.gz", "a.warc.gz"):
        warc(tmp_path / name, {})
    both = [str(tmp_path / "a.warc.gz"), str(tmp_path / "b.warc.gz")]
    assert files_of([f"{tmp_path}/*.warc.gz", both[0]]) == both
    for names, said in [
        ([], "no file is named"),
        ([f"{tmp_path}/*.zip"], "no such file"),
        ([f"{tmp_path}/c.warc.gz"], "c.warc.gz"),
        ([str(tmp_path)], "is a folder"),
    ]:
        with pytest.raises(Refused, match=said):
            files_of(names)
    (tmp_path / "text.warc.gz").write_text("no archive")
    with pytest.raises(Refused, match="is no WARC"):
        import_warc.read(str(tmp_path / "text.warc.gz"), source_ids(), run_id="one")


@pytest.mark.parametrize(
    ("url", "owners"),
    [
        (DAWN, ["dawn"]),
        (DAWN.replace("www.", ""), ["dawn"]),
        (DAWN.replace("https://www.", "http://WWW."), ["dawn"]),
        (f"{WEB}/pk_ministry/2026/03/05/some/", None),
        ("https://www.mfa.gov.cn/web/fyrbt_673021/202603/t20260305_11870001.shtml", ["cn_mfa_zh", "cn_mfa"]),
        ("https://www.mfa.gov.cn/eng/xw/fyrbt/202603/t20260305_11870002.html", ["cn_mfa", "cn_mfa_zh"]),
        ("https://www.fmprc.gov.cn/mfa_eng/wjbxw/202302/t20230221_11028348.html", ["cn_mfa"]),
        ("https://www.dawn.com/", []),
        ("https://dawn.com.example/news/1990001", []),
        ("https://notdawn.com/news/1990001", []),
        ("https://[broken/news/1", []),
    ],
)
def test_an_address_tells_the_owner(url: str, owners: list[str] | None) -> None:
    found = Owners(source_ids()).of(url)
    assert found == owners if owners is not None else "pk_ministry" in found


def test_every_example_of_a_spider_is_its_own() -> None:
    owners = Owners(source_ids())
    examples = {
        address: source_id
        for source_id in source_ids()
        for address in (getattr(spider_class(source_id), "examples", None) or ())
    }
    assert len(examples) > 20
    assert {address: owners.of(address)[:1] for address in examples} == {
        address: [source_id] for address, source_id in examples.items()
    }


def test_the_dag_maps_over_files(dags: Mapping[str, Any]) -> None:
    dag = dags["import_warc"]
    order = [each.task_id for each in dag.topological_sort()]
    assert order[:3] == ["choose", "file.read", "file.load"]
    assert sorted(order[3:5]) == ["duplicates", "index"]
    assert order[5:] == ["publish", "report"]
    assert [each.task_id for each in dag.leaves] == ["report"]
    for name in ("file.read", "file.load"):
        assert "file" in dag.get_task(name).op_kwargs
    for each in (*dag.tasks, *dag.params):
        name = each if isinstance(each, str) else each.task_id.rpartition(".")[2]
        assert f"`{name}`" in dag.doc_md, name
