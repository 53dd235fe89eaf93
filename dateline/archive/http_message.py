"""Stored HTTP responses: their status, headers and decoded body."""

from __future__ import annotations

import re
import zlib

import brotli  # type: ignore[import-untyped]
from backports import zstd

MAX_BODY = 64 * 1024 * 1024
"""Bytes that one stored body may have when decoded: a foreign archive may hold a decompression bomb."""


def parse_http(block: bytes) -> tuple[int, dict[str, str], bytes] | None:
    """Status, headers (lower case, repeated ones joined by `, `) and decoded body of a stored HTTP response.

    None when the block does not open with a status line. Encodings that the headers name but the bytes do not
    have (many tools store bodies decoded and keep the headers) are taken as decoded already.
    """
    head, gap, body = block.partition(b"\r\n\r\n")
    if not gap or b"\n\n" in head:
        head, _, body = block.partition(b"\n\n")
    lines = head.replace(b"\r\n", b"\n").split(b"\n")
    status = re.match(rb"HTTP/\d(?:\.\d)?\s+(\d{3})\b", lines[0])
    if status is None:
        return None
    headers: dict[str, str] = {}
    name = ""
    for raw in lines[1:]:
        line = _text(raw)
        if line[:1] in (" ", "\t") and name:
            headers[name] += " " + line.strip()
            continue
        key, colon, value = line.partition(":")
        if not colon:
            continue
        name = key.strip().lower()
        headers[name] = f"{headers[name]}, {value.strip()}" if name in headers else value.strip()
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _dechunked(body)
    for encoding in reversed([part.strip().lower() for part in headers.get("content-encoding", "").split(",")]):
        body = _decoded(body, encoding)
    return int(status.group(1)), headers, body


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _dechunked(body: bytes) -> bytes:
    """The body without chunk framing; the body itself where it has none."""
    parts: list[bytes] = []
    position = 0
    while True:
        end = body.find(b"\r\n", position, position + 64)
        size_field = body[position:end].partition(b";")[0].strip() if end >= 0 else b""
        if not re.fullmatch(rb"[0-9A-Fa-f]{1,8}", size_field):
            return b"".join(parts) if parts else body
        size = int(size_field, 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[end + 2 : end + 2 + size])
        position = end + 2 + size + 2


def _decoded(body: bytes, encoding: str) -> bytes:
    """The body without a content encoding; the body itself where it does not have it."""
    if encoding in ("gzip", "x-gzip") and body.startswith(b"\x1f\x8b"):
        return inflate(body, 31)
    if encoding == "deflate":
        for wbits in (15, -15):
            inflated = inflate(body, wbits)
            if inflated is not body:
                return inflated
        return body
    if encoding == "br":
        try:
            output = brotli.Decompressor().process(body, output_buffer_limit=MAX_BODY)
        except brotli.error:
            return body
        return bytes(output)
    if encoding == "zstd" and body.startswith(b"\x28\xb5\x2f\xfd"):
        try:
            return bytes(zstd.ZstdDecompressor().decompress(body, max_length=MAX_BODY))
        except zstd.ZstdError:
            return body
    return body


def inflate(body: bytes, wbits: int = 31, limit: int = MAX_BODY) -> bytes:
    """Decompress zlib or gzip data (all members), at most `limit` bytes; what is not compressed comes back as it is."""
    parts: list[bytes] = []
    size = 0
    rest = body
    while rest and size < limit:
        decompressor = zlib.decompressobj(wbits)
        try:
            part = decompressor.decompress(rest, limit - size)
        except zlib.error:
            break
        parts.append(part)
        size += len(part)
        rest = decompressor.unused_data
    return b"".join(parts) if parts else body
