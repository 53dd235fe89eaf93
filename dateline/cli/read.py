"""`dateline read`: one document in, a JSON answer out. Stores nothing. The stable interface for checks from outside."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from dateline.cli.terminal import Stop, out
from dateline.model.json_codec import decode
from dateline.model.request import refuse_unknown
from dateline.pipeline.read_document import Document, read_document

REFUSED, INVALID, DEFECT = 1, 2, 3
"""Exit status: not a document of that kind; a call that cannot be used; an error in Dateline."""
BODIES = ("file", "body", "body_base64")
FIELDS = ("id", *BODIES, "url", "final_url", "status", "headers", "as", "content_type", "fetched_at", "facts", "link")


def read(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="A saved document; - for standard input.")] = "-",
    url: Annotated[str, typer.Option(help="The address that it came from.")] = "",
    kind: Annotated[str, typer.Option("--as", help="article, feed, sitemap, listing, pdf or date.")] = "article",
    content_type: Annotated[str, typer.Option(help="The Content-Type header that came with it.")] = "text/html",
    facts: Annotated[str, typer.Option(help="Facts of its source, as JSON: language, country, timezone, …")] = "{}",
    link: Annotated[str, typer.Option(help="What the listing stated, as JSON: title, published, …")] = "{}",
    fetched: Annotated[str, typer.Option(help="When it was fetched, ISO 8601; default: the file's time.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    batch: Annotated[bool, typer.Option(help="Answer each line of FILE, a request as JSON.")] = False,
) -> None:
    """Read one saved document: title, byline, text and dates with all evidence, or the entries of a list.

    docs/read.md describes the answer, the facts and the batch mode. Exit status: 0 read; 1 refused, because it is not a
    document of that kind (the answer says why); 2 the call cannot be used; 3 an error in Dateline.
    """
    if batch:
        with sys.stdin.buffer if file == "-" else Path(file).open("rb") as lines:
            raise typer.Exit(_answer_each(lines))
    try:
        request = {"url": url, "as": kind, "content_type": content_type, "fetched_at": fetched, "file": file}
        answer = _answer({**request, "facts": _parsed("--facts", facts), "link": _parsed("--link", link)})
    except (ValueError, OSError) as error:
        raise Stop(str(error)) from error
    if as_json:
        _print(answer, indent=1)
    else:
        _show(answer)
    raise typer.Exit(_status(answer))


def _answer_each(lines: Iterable[bytes]) -> int:
    """Print an answer for each request; returns the highest exit status of them."""
    highest = 0
    for line in filter(bytes.strip, lines):
        request: Any = None
        try:
            request = json.loads(line)
            if not isinstance(request, dict):
                raise ValueError("a request is a JSON object")
            if request.get("file") == "-":
                raise ValueError("file: standard input holds the requests; give a path, body or body_base64")
            answer = _answer(request)
            status = _status(answer)
        except (ValueError, OSError) as error:
            answer, status = {"error": str(error)}, INVALID
        if isinstance(request, dict) and "id" in request:
            answer = {"id": request["id"], **answer}
        _print(answer)
        highest = max(highest, status)
    return highest


def _answer(request: Mapping[str, Any]) -> dict[str, Any]:
    """Raises ValueError for a request that cannot be used, OSError for a file that cannot be read."""
    refuse_unknown(request, FIELDS, "field of a request")
    given = [name for name in BODIES if request.get(name) is not None]
    if len(given) != 1:
        raise ValueError(f"a request holds one of {', '.join(BODIES)}, not {' and '.join(given) or 'none of them'}")
    body, changed = _body(given[0], str(request[given[0]]))
    fetched = datetime.fromisoformat(request["fetched_at"]) if request.get("fetched_at") else changed
    document = {name: value for name, value in request.items() if name not in ("id", "as", *BODIES)}
    document |= {
        "kind": request.get("as") or "article",
        "url": request.get("url") or "https://unknown.example/",
        "fetched_at": fetched if fetched.tzinfo else fetched.replace(tzinfo=UTC),
    }
    return read_document(decode(Document, document), body)


def _body(field: str, value: str) -> tuple[bytes, datetime]:
    """The document's bytes, and when they were saved."""
    now = datetime.now(UTC)
    if field == "body":
        return value.encode("utf-8", "surrogatepass"), now
    if field == "body_base64":
        return base64.b64decode(value, validate=True), now
    if value == "-":
        return sys.stdin.buffer.read(), now
    return Path(value).read_bytes(), saved_at(Path(value))


def saved_at(path: Path) -> datetime:
    """When a file was saved; now for one from an archive that keeps no times, which unpacks files of 1970 or 1980."""
    saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return saved if saved.year >= 1995 else datetime.now(UTC)


def _parsed(option: str, text: str) -> Any:
    try:
        value = json.loads(text or "{}")
    except ValueError as error:
        raise ValueError(f"{option}: expected a JSON object: {error}") from error
    if not isinstance(value, dict):
        raise ValueError(f"{option}: expected a JSON object, not {text!r}")
    return value


def _status(answer: Mapping[str, Any]) -> int:
    refused = answer["refused"]
    if refused is None:
        return 0
    return DEFECT if refused["reason"] == "extractor_error" else REFUSED


def _print(answer: Mapping[str, Any], indent: int | None = None) -> None:
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False, indent=indent).encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def _show(answer: Mapping[str, Any]) -> None:
    """Print the answer for people."""
    if refused := answer["refused"]:
        out.print(Text(f"Refused: {refused['reason']} {refused['detail']}".rstrip(), style="bold"))
    article, published, document = (answer.get(name) or {} for name in ("article", "published", "pdf"))
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    named = {
        **article,
        **{f"published {name}": value for name, value in (published or answer.get("date") or {}).items()},
    }
    for name, value in named.items():
        if isinstance(value, str | int) and name != "body":
            table.add_row(name, Text(str(value)))
    for entry in answer.get("entries", ()):
        title = f"{entry['title']} " if entry["title"] else ""
        day = (entry["date"] or {}).get("on") or entry["published"] or ""
        table.add_row(day, Text(f"{title}{entry['url']}"))
    out.print(table)
    if text := article.get("body") or "\n\n".join(document.get("paragraphs", ())):
        out.print(Text(f"\n{text}"))
