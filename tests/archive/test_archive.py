"""What is archived comes back, here and in other tools; archives that others wrote are read."""

from __future__ import annotations

import gzip
import logging
import zlib
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import brotli
import fsspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from dateline.archive import http_message, warc
from dateline.archive.files import write_whole
from dateline.archive.http_message import inflate, parse_http
from dateline.archive.warc import NotAnArchive, WarcWriter, read_page, read_pages, warc_uri
from dateline.model.records import Link, Page

FETCHED = datetime(2026, 3, 10, 8, 30, 1, 250000, tzinfo=UTC)
LINK = Link("https://e.org/a?x=ä", "example", "feed", "https://e.org/feed", "Ein Titel", "10 Mar 2026", None)


def page(number: int = 0, body: bytes = b"<html>text</html>", **changes: object) -> Page:
    facts: dict[str, object] = {
        "source_id": "example",
        "url": f"https://e.org/{number}",
        "final_url": f"https://e.org/{number}/",
        "status": 200,
        "headers": {"content-type": "text/html; charset=utf-8", "etag": '"1"'},
        "body": body,
        "fetched_at": FETCHED,
        "link": LINK,
    }
    return Page(**{**facts, **changes})  # type: ignore[arg-type]


@pytest.fixture
def uri(tmp_path: Path) -> str:
    return warc_uri(str(tmp_path), "example", FETCHED, "scheduled__2026-03-10T04:00:00+00:00")


def test_name_of_a_run(tmp_path: Path, uri: str) -> None:
    assert uri == f"{tmp_path}/example/2026/03/10/scheduled__2026-03-10T04_00_00+00_00.warc.gz"
    assert ".." not in warc_uri("s3://bucket/x/", "example", FETCHED, "../../etc").rpartition("/")[2]
    assert warc_uri("s3://bucket", "example", FETCHED, "запуск").endswith("/d0b7d0b0d0bfd183d181d0ba.warc.gz")


def test_pages_come_back_as_they_were(uri: str) -> None:
    writer = WarcWriter(uri)
    written = [writer.write(page(n, bytes([n]) * n)) for n in range(5)]
    writer.close()
    found = list(read_pages(uri, "example"))
    assert [each.body for each in found] == [each.body for each in written]
    assert found[3].link == LINK
    assert found[3].fetched_at == FETCHED
    assert (found[3].url, found[3].final_url) == ("https://e.org/3", "https://e.org/3/")
    assert found[3].digest == written[3].digest
    assert found[3].archive_offset == written[3].archive_offset
    assert read_page(uri, written[3].archive_offset or 0) == found[3]


def test_other_tools_read_it(uri: str, capsys: pytest.CaptureFixture[str]) -> None:
    writer = WarcWriter(uri)
    kept = writer.write(page(1, "<p>Grüße</p>".encode(), headers={"content-encoding": "br", "content-length": "9"}))
    writer.write(page(2, b"", status=304), "not_modified", refers_to=FETCHED)
    writer.close()
    with Path(uri).open("rb") as stream:
        records = []
        for record in ArchiveIterator(stream):  # a record is gone when the next is asked for
            content = record.content_stream().read()
            records.append((record.rec_type, record.rec_headers, record.http_headers, content))
    assert [kind for kind, *_ in records] == ["warcinfo", "response", "metadata", "revisit", "metadata"]
    _, headers, http_headers, body = records[1]
    assert body.decode() == "<p>Grüße</p>"
    assert headers["WARC-Target-URI"] == "https://e.org/1/"
    assert http_headers["Content-Length"] == str(len(kept.body))
    assert http_headers["X-Crawl-Content-Encoding"] == "br"
    assert http_headers["Content-Encoding"] is None
    assert records[3][1]["WARC-Profile"] == warc.SERVER_NOT_MODIFIED

    class Arguments:
        inputs = (uri,)
        verbose = True

    assert Checker(Arguments).process_all() == 0
    assert "digest pass" in capsys.readouterr().out


def test_roles(uri: str) -> None:
    writer = WarcWriter(uri)
    writer.write(page(1), "listing")
    writer.write(page(2))
    writer.write(page(3, b"", status=304), "not_modified")
    writer.write(page(4, status=410), "failed")
    writer.close()
    assert [each.url[-1] for each in read_pages(uri, "example")] == ["2"]
    assert [each.url[-1] for each in read_pages(uri, "example", ("listing", "failed"))] == ["1", "4"]
    assert [each.status for each in read_pages(uri, "example", ("not_modified",))] == [304]


def test_nothing_has_the_name_before_it_is_complete(uri: str) -> None:
    writer = WarcWriter(uri)
    writer.write(page())
    assert not Path(uri).exists()
    writer.discard()
    assert list(Path(uri).parent.iterdir()) == []


def test_a_retried_run_replaces_nothing(uri: str) -> None:
    for n in range(3):
        writer = WarcWriter(uri)
        writer.write(page(n))
        writer.close()
        writer.close()
    assert sorted(path.name[-10:] for path in Path(uri).parent.iterdir()) == ["-2.warc.gz", "-3.warc.gz", "00.warc.gz"]
    assert [each.url[-1] for each in read_pages(uri, "example")] == ["0"]


def test_archive_elsewhere_than_on_the_disk() -> None:
    uri = warc_uri("memory://archive", "example", FETCHED, "run")
    writer = WarcWriter(uri)
    kept = writer.write(page())
    writer.close()
    assert next(iter(read_pages(uri, "example"))).body == kept.body
    assert read_page(uri, kept.archive_offset or 0).url == kept.url
    write_whole("memory://archive/report.json", b"{}")
    assert fsspec.filesystem("memory").cat("memory://archive/report.json") == b"{}"


@settings(max_examples=50)
@given(
    st.binary(max_size=300),
    st.dictionaries(st.text("abcdefgh-", min_size=1, max_size=8), st.text(max_size=20), max_size=4),
    st.integers(200, 599).filter(lambda status: not 300 <= status < 400),
)
def test_any_response_survives(body: bytes, headers: dict[str, str], status: int) -> None:
    uri = "memory://any/run.warc.gz"
    filesystem = fsspec.filesystem("memory")
    if filesystem.exists(uri):
        filesystem.rm(uri)
    writer = WarcWriter(uri)
    kept = writer.write(page(1, body, headers=headers, status=status))
    writer.close()
    found = read_page(uri, kept.archive_offset or 0)
    assert (found.body, found.status) == (body, status)


# --- archives of other tools -----------------------------------------------------------------------------------------


def foreign(path: Path, *responses: tuple[str, str, list[tuple[str, str]], bytes], compress: bool = True) -> str:
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=compress)
        writer.write_record(writer.create_warcinfo_record("x.warc.gz", {"software": "another"}))
        for url, status, headers, body in responses:
            http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
            warc_headers = {"WARC-Date": "2023-05-12T00:00:00Z"}
            writer.write_record(
                writer.create_warc_record(
                    url, "response", payload=BytesIO(body), http_headers=http, warc_headers_dict=warc_headers
                )
            )
    return str(path)


HTML = [("Content-Type", "text/html")]
TEXT = "<p>сообщение</p>".encode()
CHUNKED = b"6\r\n" + TEXT[:6] + b"\r\n" + f"{len(TEXT) - 6:x};ext=1\r\n".encode() + TEXT[6:] + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize("compress", [True, False])
def test_foreign_archive(tmp_path: Path, compress: bool) -> None:
    encoded = [*HTML, ("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")]
    squeezed = gzip.compress(TEXT)
    uri = foreign(
        tmp_path / ("x.warc.gz" if compress else "x.warc"),
        ("https://e.org/plain", "200 OK", HTML, TEXT),
        ("http://e.org/chunked", "200 OK", [*HTML, ("Transfer-Encoding", "chunked")], CHUNKED),
        ("http://e.org/stated-only", "200 OK", [*HTML, ("Transfer-Encoding", "chunked")], TEXT),
        ("http://e.org/gzip", "200 OK", [*HTML, ("Content-Encoding", "gzip")], squeezed),
        ("http://e.org/stated-gzip", "200 OK", [*HTML, ("Content-Encoding", "gzip")], TEXT),
        ("http://e.org/both", "200 OK", encoded, b"%x\r\n%s\r\n0\r\n\r\n" % (len(squeezed), squeezed)),
        ("http://e.org/brotli", "200 OK", [*HTML, ("Content-Encoding", "br")], brotli.compress(TEXT)),
        ("http://e.org/deflate", "200 OK", [*HTML, ("Content-Encoding", "deflate")], zlib.compress(TEXT)),
        ("http://e.org/redirect", "301 Moved", [("Location", "/plain")], b""),
        ("http://e.org/image", "200 OK", [("Content-Type", "image/png")], b"\x89PNG"),
        ("http://e.org/missing", "404 Not Found", HTML, TEXT),
        ("dns:e.org", "200 OK", HTML, b""),
        compress=compress,
    )
    found = {each.url.rpartition("/")[2]: each for each in read_pages(uri, "example")}
    assert sorted(found) == [
        *("both", "brotli", "chunked", "deflate", "gzip", "missing", "plain", "stated-gzip", "stated-only")
    ]
    assert {each.body for each in found.values()} == {TEXT}
    assert found["missing"].status == 404
    assert found["plain"].fetched_at == datetime(2023, 5, 12, tzinfo=UTC)
    assert found["plain"].link is None
    offset = found["chunked"].archive_offset
    assert offset is not None
    assert read_page(uri, offset).url == "http://e.org/chunked"


def test_address_in_angle_brackets(tmp_path: Path) -> None:
    block = b"HTTP/1.0 200\nContent-Type: text/html\n\nbody"
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <http://e.org/a>\r\nWARC-Date: 2023-05-12T00:00:00Z\r\n"
    )
    record = head + b"Content-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(block), block)
    path = tmp_path / "wget.warc"
    path.write_bytes(record)
    (found,) = read_pages(str(path), "example")
    assert (found.url, found.body) == ("http://e.org/a", b"body")


@pytest.mark.parametrize("cut", [1, 40, 200, 400])
def test_truncated_archive_gives_what_is_whole(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, cut: int, uri: str
) -> None:
    writer = WarcWriter(uri)
    writer.write(page(1))
    last = writer.write(page(2, bytes(range(256)) * 20))
    writer.close()
    whole = Path(uri).read_bytes()
    path = tmp_path / "cut.warc.gz"
    path.write_bytes(whole[: (last.archive_offset or 0) + cut])
    with caplog.at_level(logging.WARNING):
        found = list(read_pages(str(path), "example"))
    assert [each.url[-1] for each in found] == ["1"]
    if cut >= 40:
        assert "cut" in caplog.text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>not a warc</html>",
        gzip.compress(b"<html></html>", mtime=0),
        b"\x1f\x8b\x08damaged",
        b"PK\x03\x04zip",
    ],
)
def test_not_an_archive(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.warc.gz"
    path.write_bytes(content)
    with pytest.raises(NotAnArchive, match=r"x\.warc\.gz"):
        list(read_pages(str(path), "example"))


def test_no_page_at_that_offset(uri: str) -> None:
    writer = WarcWriter(uri)
    writer.write(page())
    writer.close()
    with pytest.raises(NotAnArchive, match="no page starts"):
        read_page(uri, 0)


def test_bomb_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_message, "MAX_BODY", 10_000)
    squeezed = gzip.compress(b"a" * 10_000_000)
    assert len(inflate(squeezed, 31, 10_000)) == 10_000
    answer = parse_http(b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n" + brotli.compress(b"a" * 1_000_000))
    assert answer is not None
    assert len(answer[2]) < 1_000_000


@given(st.binary(max_size=200))
def test_http_parser_takes_anything(block: bytes) -> None:
    parse_http(block)
    parse_http(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" + block)
