"""Articles as files for other programs: JSON lines, CSV, Parquet, and the plain text that corpora read.

An export is written in parts of some thousand articles, each kept under `<file>.parts/` when it is whole, and joined at
the end: memory does not grow with its size, and one that was interrupted goes on where it stopped. The parts lie in the
order of the articles' numbers, so that two exports of one state are equal byte for byte.

Knows neither the database nor who asks: rows come in as tuples, the first value of each the article's number.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal

import pyarrow
from fsspec.core import url_to_fs
from pyarrow import parquet

from dateline.archive.files import AtomicFile, write_whole
from dateline.model.json_codec import encode

Row = tuple[Any, ...]
Format = Literal["jsonl", "csv", "parquet", "text"]
ENDINGS: Mapping[str, Format] = {"jsonl": "jsonl", "csv": "csv", "parquet": "parquet", "txt": "text"}
PART = 2000
"""Articles in a part: some 10 MB of text."""

TEXT_ONLY = "document"
"""The column that is the whole text format, and left out of the others: it repeats the body."""

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A cell that begins so is a formula to a spreadsheet, full-width signs included
(OWASP, "CSV Injection"); it gets an apostrophe in front."""


class UnknownFormat(ValueError):
    """The file's ending names no format."""


class OtherExport(ValueError):
    """An unfinished export of something else lies at this place."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles: empty means all."""

    source_ids: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    first_day: date | None = None
    end_day: date | None = None
    """The day after the last one."""
    undated: bool = False
    """Only articles without a day."""
    unique: bool = False
    """One of each text: the leads of groups, and what stands alone."""


Reader = Callable[[int, int], Sequence[Row]]
"""`read(after, limit)`: the next articles with a number above `after`."""


def format_of(uri: str) -> Format:
    """The format that a file's ending names; `.gz` may follow any but Parquet.

    Raises UnknownFormat.
    """
    stem = uri.removesuffix(".gz")
    found = ENDINGS.get(stem.rpartition(".")[2].lower())
    if found is None or (found == "parquet" and stem != uri):
        endings = ", ".join(f".{ending}" for ending in ENDINGS)
        raise UnknownFormat(f"{uri}: the ending names no format; there are {endings}, and .gz after any but .parquet")
    return found


def export(
    uri: str,
    wanted: Filter,
    columns: Sequence[str],
    read: Reader,
    *,
    afresh: bool = False,
    on_part: Callable[[int], None] = lambda articles: None,
) -> int:
    """Write the articles that `read` gives to `uri`; returns their number.

    `on_part` is called with the number of articles of each part.

    Parts that an interrupted export of the same articles left are kept and counted as well, unless `afresh`.

    Raises UnknownFormat, and OtherExport when the parts there belong to another selection.
    """
    kind = format_of(uri)
    parts = _Parts(uri, wanted, afresh=afresh)
    after = 0
    for last, articles in parts.kept():
        after = last
        on_part(articles)
    while (rows := read(after, PART)) or not parts.count:  # of nothing, one part with the names of the columns
        after = int(rows[-1][0]) if rows else after
        content = _render(kind, columns, rows, head=not parts.count, packed=uri.endswith(".gz"))
        parts.add(after, len(rows), content)
        on_part(len(rows))
    _join(kind, parts, uri)
    parts.remove()
    return parts.articles


class _Parts:
    """The finished parts of an export, named `<number>-<last article>-<articles>`."""

    def __init__(self, uri: str, wanted: Filter, *, afresh: bool) -> None:
        self._folder = f"{uri}.parts"
        self._filesystem, self._path = url_to_fs(self._folder)
        self._selection = hashlib.sha256(
            json.dumps({"uri": uri.rpartition(".")[2], **asdict(wanted)}, default=str).encode()
        ).hexdigest()
        self.names: list[str] = []
        self.articles = 0
        if afresh and self._filesystem.exists(self._path):
            self.remove()
        if not self._filesystem.exists(f"{self._path}/selection"):
            write_whole(f"{self._folder}/selection", self._selection.encode())
        elif self._filesystem.cat_file(f"{self._path}/selection").decode() != self._selection:
            raise OtherExport(
                f"{self._folder} holds the parts of another, unfinished export: finish that one, delete the folder, "
                "or choose another file"
            )

    @property
    def count(self) -> int:
        return len(self.names)

    def kept(self) -> Iterator[tuple[int, int]]:
        """The last article and the number of articles of each part that is there already."""
        found = (str(path).rpartition("/")[2] for path in self._filesystem.ls(self._path, detail=False))
        for name in sorted(name for name in found if name.count("-") == 2 and not name.endswith(".part")):
            _, last, articles = name.split("-")
            self.names.append(name)
            self.articles += int(articles)
            yield int(last), int(articles)

    def add(self, last: int, articles: int, content: bytes) -> None:
        name = f"{self.count:06d}-{last}-{articles}"
        write_whole(f"{self._folder}/{name}", content)
        self.names.append(name)
        self.articles += articles

    def open(self) -> Iterator[Any]:
        """Each part's bytes, as an open file."""
        for name in self.names:
            with self._filesystem.open(f"{self._path}/{name}", "rb") as file:
                yield file

    def remove(self) -> None:
        self._filesystem.rm(self._path, recursive=True)


def _render(kind: Format, columns: Sequence[str], rows: Sequence[Row], *, head: bool, packed: bool) -> bytes:
    text_at = columns.index(TEXT_ONLY)
    if kind == "text":
        text = _text([row[text_at] for row in rows])
    else:
        names = [*columns[:text_at], *columns[text_at + 1 :]]
        rows = [row[:text_at] + row[text_at + 1 :] for row in rows]
        if kind == "parquet":
            return _parquet(names, rows)
        text = _csv(names if head else None, rows) if kind == "csv" else _jsonl(names, rows)
    content = text.encode("utf-8", "replace")
    # One gzip member a part, without a time stamp: members may follow each other, and equal exports stay equal.
    return gzip.compress(content, 6, mtime=0) if packed else content


def _jsonl(names: Sequence[str], rows: Sequence[Row]) -> str:
    return "".join(
        json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, default=encode) + "\n" for row in rows
    )


def _csv(head: Sequence[str] | None, rows: Sequence[Row]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    if head is not None:
        writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA) else value
    return value if value is None or isinstance(value, int | float) else encode(value)


def _text(documents: Sequence[str]) -> str:
    """Documents follow each other after two empty lines; inside one there is never more than one."""
    return "".join(re.sub(r"\n{3,}", "\n\n", document.strip()) + "\n\n\n" for document in documents)


def _parquet(names: Sequence[str], rows: Sequence[Row]) -> bytes:
    schema = pyarrow.schema([(name, _arrow_type(name)) for name in names])
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    arrays = [pyarrow.array(values, field.type) for values, field in zip(columns, schema, strict=True)]
    sink = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_arrays(arrays, schema=schema), sink, compression="zstd")
    return sink.getvalue()


def _arrow_type(name: str) -> Any:
    """By the suffix that STYLE gives a column's meaning."""
    if name.endswith(("_at", "_from", "_before")):
        return pyarrow.timestamp("us", "UTC")
    if name.endswith("_on"):
        return pyarrow.date32()
    if name in ("article_id", "cluster_id", "archive_offset"):
        return pyarrow.int64()
    return pyarrow.int32() if name == "revision" else pyarrow.string()


def _join(kind: Format, parts: _Parts, uri: str) -> None:
    whole = AtomicFile(uri)
    try:
        if kind == "parquet":
            _join_parquet(parts, whole)
        else:
            for part in parts.open():
                shutil.copyfileobj(part, whole.stream)
    except BaseException:
        whole.discard()
        raise
    whole.keep()


def _join_parquet(parts: _Parts, whole: AtomicFile) -> None:
    writer = None
    for part in parts.open():
        table = parquet.read_table(part)
        writer = writer or parquet.ParquetWriter(whole.stream, table.schema, compression="zstd")
        writer.write_table(table)
    if writer is not None:
        writer.close()


__all__ = ["Filter", "Format", "OtherExport", "UnknownFormat", "export", "format_of"]
