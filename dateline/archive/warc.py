"""The archive: every fetched response, kept as it came, in WARC/1.1 files that other tools read too.

Knows nothing of what a page says. One file belongs to one run of one source. It is written aside and gets its name when
it is complete; a file that has its name is never written again.

Ours hold, per response, a `response` record (a `revisit` for 304) followed by a `metadata` record with what stood
beside the link. The payload is stored decoded, as Common Crawl does: `Content-Length` is the length of what is stored,
and the headers that described the wire are kept as `X-Crawl-Content-Encoding`, `X-Crawl-Transfer-Encoding` and
`X-Crawl-Content-Length`.
"""

from __future__ import annotations

import hashlib
import http
import json
import logging
import re
import uuid
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import IO, Any

import fsspec
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType
from fsspec.core import url_to_fs

from dateline.archive.files import AtomicFile, safe_run_id
from dateline.archive.http_message import parse_http
from dateline.model.records import Link, Page

log = logging.getLogger(__name__)

GZIP_LEVEL = 4
"""Measured on 120 ministry pages of 25 kB: level 1 takes 0.35 ms for 7.8 kB, 4 0.44 ms for 7.0, 6 0.57 ms for 6.8."""

READ_SIZE = 1024 * 1024

WIRE_HEADERS = {"content-encoding", "transfer-encoding", "content-length"}
METADATA_TYPE = "application/json"
NOT_DOCUMENTS = ("image/", "video/", "audio/", "font/", "text/css", "text/javascript", "application/javascript")
SERVER_NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"


class NotAnArchive(ValueError):
    """The file is not a WARC."""


def warc_uri(root: str, source_id: str, started_at: datetime, run_id: str) -> str:
    """`<root>/<source_id>/<YYYY>/<MM>/<DD>/<run_id>.warc.gz`, the day in UTC."""
    day = started_at.astimezone(UTC)
    return f"{root.rstrip('/')}/{source_id}/{day:%Y/%m/%d}/{safe_run_id(run_id)}.warc.gz"


def _free_uri(uri: str) -> str:
    """`uri`, or the first of `<stem>-2.warc.gz`, `-3`, … that is free: a retried run replaces nothing."""
    filesystem, _ = url_to_fs(uri)
    stem, ending = (uri[: -len(".warc.gz")], ".warc.gz") if uri.endswith(".warc.gz") else (uri, "")
    candidate, count = uri, 1
    while filesystem.exists(candidate):
        count += 1
        candidate = f"{stem}-{count}{ending}"
    return candidate


class WarcWriter:
    """Writes one run's pages. `uri` is where the file will be: another name where the wanted one is taken."""

    def __init__(self, uri: str) -> None:
        self.uri = _free_uri(uri)
        self._aside = AtomicFile(self.uri)
        self._offset = 0
        self._open = True
        self._info_id: str | None = None
        self.records = 0

    def write(self, page: Page, role: str = "article", *, refers_to: datetime | None = None) -> Page:
        """Store a page and return it with `archive`, `archive_offset` and `digest`.

        A page with status 304 becomes a `revisit` record; `refers_to` is when the body that still holds was fetched.
        """
        if self._info_id is None:
            self._info_id = self._write_info(page.fetched_at)
        record_id, offset = _record_id(), self._offset
        digest = hashlib.sha256(page.body).hexdigest()
        revisit = page.status == 304
        headers = {
            "WARC-Record-ID": record_id,
            "WARC-Warcinfo-ID": self._info_id,
            "WARC-Date": _warc_date(page.fetched_at),
            "WARC-Target-URI": _one_line(page.final_url),
            "Content-Type": "application/http; msgtype=response",
        }
        if revisit:
            headers["WARC-Profile"] = SERVER_NOT_MODIFIED
            headers["WARC-Refers-To-Target-URI"] = _one_line(page.final_url)
            if refers_to is not None:
                headers["WARC-Refers-To-Date"] = _warc_date(refers_to)
        else:
            headers["WARC-Payload-Digest"] = f"sha256:{digest}"
        self._write_record("revisit" if revisit else "response", headers, _http_head(page) + page.body)
        beside = {
            "role": role,
            "source_id": page.source_id,
            "url": page.url,
            "fetched_at": page.fetched_at.astimezone(UTC).isoformat(),
            "link": None if page.link is None else asdict(page.link),
        }
        self._write_record(
            "metadata",
            {
                "WARC-Record-ID": _record_id(),
                "WARC-Warcinfo-ID": self._info_id,
                "WARC-Concurrent-To": record_id,
                "WARC-Refers-To": record_id,
                "WARC-Date": headers["WARC-Date"],
                "WARC-Target-URI": headers["WARC-Target-URI"],
                "Content-Type": METADATA_TYPE,
            },
            json.dumps(beside, ensure_ascii=True).encode(),
        )
        self.records += 1
        stored = None if revisit else f"sha256:{digest}"
        return replace(page, archive=self.uri, archive_offset=offset, digest=stored)

    def close(self) -> None:
        """Give the file its name. Doing it twice is harmless."""
        if self._open:
            self._open = False
            self._aside.keep()

    def discard(self) -> None:
        """Drop what was written."""
        if self._open:
            self._open = False
            self._aside.discard()

    def _write_info(self, at: datetime) -> str:
        record_id = _record_id()
        fields = "software: Dateline\r\nformat: WARC File Format 1.1\r\n"
        self._write_record(
            "warcinfo",
            {
                "WARC-Record-ID": record_id,
                "WARC-Date": _warc_date(at),
                "WARC-Filename": self.uri.rpartition("/")[2],
                "Content-Type": "application/warc-fields",
            },
            fields.encode(),
        )
        return record_id

    def _write_record(self, record_type: str, headers: Mapping[str, str], block: bytes) -> None:
        lines = [f"WARC-Type: {record_type}", *(f"{name}: {value}" for name, value in headers.items())]
        head = "\r\n".join(["WARC/1.1", *lines, f"Content-Length: {len(block)}", "", ""]).encode()
        member = zlib.compress(head + block + b"\r\n\r\n", GZIP_LEVEL, wbits=31)
        self._aside.stream.write(member)
        self._offset += len(member)


def _record_id() -> str:
    return f"<urn:uuid:{uuid.uuid4()}>"


def _warc_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _one_line(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f]", "", text)


def _http_head(page: Page) -> bytes:
    try:
        phrase = http.HTTPStatus(page.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {page.status} {phrase}"]
    for name, value in page.headers.items():
        shown = f"X-Crawl-{name.title()}" if name in WIRE_HEADERS else name.title()
        lines.append(f"{_one_line(shown)}: {_one_line(value)}")
    if page.status != 304:
        lines.append(f"Content-Length: {len(page.body)}")
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")


def read_pages(
    uri: str, source_id: str, roles: Sequence[str] = ("article",), *, on_warning: Callable[[str], object] | None = None
) -> Iterator[Page]:
    """The pages of an archive with one of the roles, in the order in which they were stored.

    In archives that others wrote, every document answered over HTTP is an `article`, whatever its status; redirects and
    what pages are made of (images, styles, scripts) are passed over. A file that ends inside a record gives what is
    whole, and a warning, with which `on_warning` is called too.

    Raises NotAnArchive when the file is no WARC.
    """
    with fsspec.open(uri, "rb") as stream:
        _check_is_warc(stream, uri)
        for page, role in _pages(stream, uri, source_id, on_warning):
            if role in roles:
                yield page


def read_page(uri: str, offset: int, source_id: str = "") -> Page:
    """The page whose record starts at `offset`.

    Raises NotAnArchive when no response starts there.
    """
    with fsspec.open(uri, "rb") as stream:
        stream.seek(offset)
        for page, _ in _pages(stream, uri, source_id):
            if page.archive_offset == offset:
                return page
            break
    raise NotAnArchive(f"no page starts at byte {offset} of {uri}")


def _check_is_warc(stream: IO[bytes], uri: str) -> None:
    start = stream.read(4096)
    stream.seek(0)
    if not start:
        raise NotAnArchive(f"{uri} is empty, not a WARC")
    if start.startswith(b"\x1f\x8b"):
        try:
            start = zlib.decompressobj(31).decompress(start, 64)
        except zlib.error as error:
            raise NotAnArchive(f"{uri} is no WARC: its gzip data are damaged ({error})") from error
    if not start.startswith((b"WARC/", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18")):
        raise NotAnArchive(f"{uri} is no WARC: it starts with {start[:24]!r}")


def _pages(
    stream: IO[bytes], uri: str, source_id: str, on_warning: Callable[[str], object] | None = None
) -> Iterator[tuple[Page, str]]:
    """Pages with their roles. A response is held until the next record shows whether it is our metadata on it."""
    wanted = WarcRecordType.response | WarcRecordType.revisit | WarcRecordType.resource | WarcRecordType.metadata
    held: Page | None = None
    held_id: str | None = None
    for record in _records(stream, uri, wanted, on_warning):
        kind = record.record_type
        if kind == WarcRecordType.metadata:
            if held is not None and record.headers.get("WARC-Refers-To") == held_id:
                beside = _json_object(record.reader.read())
                if beside is not None:
                    yield _completed(held, beside)
                    held = None
            continue
        if held is not None:
            yield held, "article"
            held = None
        page = _page(record, uri, source_id, record.stream_pos, on_warning)
        if page is not None:
            held, held_id = page, record.headers.get("WARC-Record-ID")
    if held is not None:
        yield held, "article"


def _warn(on_warning: Callable[[str], object] | None, sentence: str) -> None:
    log.warning("%s", sentence)
    if on_warning is not None:
        on_warning(sentence)


def _records(
    stream: IO[bytes], uri: str, wanted: Any, on_warning: Callable[[str], object] | None
) -> Iterator[WarcRecord]:
    iterator = iter(ArchiveIterator(stream, record_types=wanted, parse_http=False))
    last = 0
    while True:
        try:
            record = next(iterator)
        except StopIteration:
            if _ends_inside_a_record(stream, last):
                _warn(on_warning, f"{uri} is cut short: it ends inside a record, which is lost")
            return
        except OSError as error:
            _warn(on_warning, f"{uri} is damaged or cut short, its last records are lost: {error}")
            return
        last = record.stream_pos
        yield record


def _ends_inside_a_record(stream: IO[bytes], last: int) -> bool:
    """Whether the last gzip member is incomplete, which the iterator passes over in silence."""
    stream.seek(last)
    data = stream.read(READ_SIZE)
    if not data.startswith(b"\x1f\x8b"):
        return False
    member = zlib.decompressobj(31)
    while data:
        try:
            member.decompress(data, READ_SIZE)
        except zlib.error:
            return False
        data = member.unconsumed_tail or member.unused_data
        if member.eof and data:
            member = zlib.decompressobj(31)
        if not data:
            data = stream.read(READ_SIZE)
    return not member.eof


def _page(
    record: WarcRecord, uri: str, source_id: str, offset: int, on_warning: Callable[[str], object] | None
) -> Page | None:
    """The page in a record; None when it holds no whole HTTP document."""
    kind = record.record_type
    target = (record.headers.get("WARC-Target-URI") or "").strip().removeprefix("<").removesuffix(">")
    if not target.lower().startswith(("http:", "https:")):
        return None
    block = record.reader.read()
    if len(block) < record.content_length:
        _warn(
            on_warning,
            f"{uri} is cut short at byte {offset}: the page {target} has {len(block)} of {record.content_length} bytes "
            "and is left out",
        )
        return None
    fetched_at: datetime | None = record.record_date
    if fetched_at is None:
        log.warning("%s: the record of %s at byte %d has no readable WARC-Date and is left out", uri, target, offset)
        return None
    if kind == WarcRecordType.resource:
        status, headers, body = 200, {"content-type": record.headers.get("Content-Type") or ""}, block
    else:
        parsed = parse_http(block)
        if parsed is None:
            return None
        status, headers, body = parsed
    if kind == WarcRecordType.revisit and status != 304:
        return None  # an identical body stored elsewhere: this file cannot give it
    if (300 <= status < 400 and status != 304) or headers.get("content-type", "").lower().startswith(NOT_DOCUMENTS):
        return None
    digest = f"sha256:{hashlib.sha256(body).hexdigest()}" if status != 304 else None
    return Page(
        source_id=source_id,
        url=target,
        final_url=target,
        status=status,
        headers=headers,
        body=body,
        fetched_at=fetched_at.astimezone(UTC) if fetched_at.tzinfo else fetched_at.replace(tzinfo=UTC),
        archive=uri,
        archive_offset=offset,
        digest=digest,
    )


def _json_object(raw: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(raw)
    except ValueError:
        return None  # metadata of another tool, e.g. `application/warc-fields`
    return value if isinstance(value, dict) and "role" in value else None


def _completed(page: Page, beside: Mapping[str, Any]) -> tuple[Page, str]:
    link = beside.get("link")
    return (
        replace(
            page,
            source_id=page.source_id or str(beside.get("source_id") or ""),
            url=str(beside.get("url") or page.url),
            fetched_at=datetime.fromisoformat(beside["fetched_at"]) if beside.get("fetched_at") else page.fetched_at,
            link=Link(**link) if isinstance(link, dict) else None,
        ),
        str(beside["role"]),
    )
