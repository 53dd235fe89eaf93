"""What schema `news` promises, read from the live schema: the stored contract, docs/columns.md and docs/schema.svg.

The base tables, `sql/schema.sql`, are written with them.

    python -m dateline.database.contract --write    rewrite the files from a fresh database
    python -m dateline.database.contract            say whether they still tell the truth (exit status 1: no)

Knows no view by name. A published name that goes away or changes its type needs a higher `news.contract_version()`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path
from typing import Any

from dateline.database import embedded, schema, sql_files
from dateline.database.connection import Connection, connect
from dateline.database.migrate import migrate

PROJECT = sql_files.FOLDER.parent
STORED = sql_files.FOLDER / "contract" / "contract.json"
COLUMNS = PROJECT / "docs" / "columns.md"
PICTURE = PROJECT / "docs" / "schema.svg"


class Breaks(ValueError):
    """A published name or type is gone, and `news.contract_version()` was not raised."""


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class View:
    name: str
    about: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Function:
    name: str
    arguments: str
    result: str
    about: str

    @property
    def signature(self) -> str:
        return f"{self.name}({self.arguments})"


@dataclass(frozen=True, slots=True)
class Contract:
    """Everything in schema `news`, by name."""

    version: int
    views: tuple[View, ...]
    functions: tuple[Function, ...]


def describe(connection: Connection) -> Contract:
    """Read the contract from a migrated database."""
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT news.contract_version()")
        ((version,),) = cursor.fetchall()
        cursor.execute(sql_files.query("contract/columns"))
        views: dict[tuple[str, str], list[Column]] = {}
        for name, about, column, kind, column_about in cursor:
            views.setdefault((name, about or ""), []).append(Column(column, kind, column_about or ""))
        cursor.execute(sql_files.query("contract/functions"))
        functions = tuple(Function(name, arguments, result, about or "") for name, arguments, result, about in cursor)
    return Contract(version, tuple(View(*key, tuple(columns)) for key, columns in views.items()), functions)


def stored() -> Contract:
    """The contract as it was last written."""
    kept: dict[str, Any] = json.loads(STORED.read_text(encoding="utf-8"))
    return Contract(
        kept["version"],
        tuple(
            View(view["name"], view["about"], tuple(Column(**each) for each in view["columns"]))
            for view in kept["views"]
        ),
        tuple(Function(**each) for each in kept["functions"]),
    )


def broken(before: Contract, now: Contract) -> list[str]:
    """What readers of `before` would miss in `now`, in words; additions and comments do not count."""
    found = []
    views = {view.name: {column.name: column.type for column in view.columns} for view in now.views}
    for view in before.views:
        if view.name not in views:
            found.append(f"view {view.name} is gone")
            continue
        for column in view.columns:
            kind = views[view.name].get(column.name)
            if kind is None:
                found.append(f"{view.name}.{column.name} is gone")
            elif kind != column.type:
                found.append(f"{view.name}.{column.name} was {column.type} and is {kind}")
    functions = {function.signature: function.result for function in now.functions}
    for function in before.functions:
        result = functions.get(function.signature)
        if result is None:
            found.append(f"function {function.signature} is gone")
        elif result != function.result:
            found.append(f"function {function.signature} returned {function.result} and returns {result}")
    return found


def check(before: Contract, now: Contract) -> None:
    """Raises Breaks when names or types went away under the same version."""
    if now.version <= before.version and (gone := broken(before, now)):
        raise Breaks(
            f"{'; '.join(gone)}. Readers rely on these names: keep them, or raise news.contract_version() above "
            f"{before.version} in sql/views/00_contract.sql and list the change in docs/changes.md"
        )


def as_json(contract: Contract) -> str:
    return json.dumps(asdict(contract), indent=1, ensure_ascii=False) + "\n"


def as_markdown(contract: Contract) -> str:
    """docs/columns.md: every view and function with its columns."""
    lines = [
        "# What schema `news` publishes",
        "",
        f"Contract version {contract.version}. Written from the live schema by `make contract`; a test keeps it true. "
        "Inside psql, `\\d+ news.article` shows the same. [The picture](schema.svg) shows how the views join.",
        "",
        "| view | what it holds |",
        "|---|---|",
        *(f"| [{view.name}](#news{view.name}) | {_cell(view.about)} |" for view in contract.views),
        "",
        "| function | what it returns |",
        "|---|---|",
        *(f"| `{function.signature}` | {_cell(function.about)} |" for function in contract.functions),
    ]
    for view in contract.views:
        lines += ["", f"## news.{view.name}", "", view.about, "", "| column | type | meaning |", "|---|---|---|"]
        lines += [f"| `{column.name}` | {column.type} | {_cell(column.about)} |" for column in view.columns]
    for function in contract.functions:
        lines += ["", f"## news.{function.name}()", "", function.about, ""]
        lines += [f"`news.{function.signature}` returns `{function.result}`"]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


# --- the picture --------------------------------------------------------------------------------------------------

WIDTH, GAP, ROW, HEAD, COLUMNS_WIDE = 250, 70, 16, 26, 4


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that holds the key of another view."""

    view: str
    column: str
    to: str


def references(contract: Contract) -> Iterator[Reference]:
    """`x_id` and `…_x_id` lead to the view `x`, when that view has a column `x_id`."""
    keys = {f"{view.name}_id": view.name for view in contract.views if view.columns[0].name == f"{view.name}_id"}
    for view in contract.views:
        for column in view.columns:
            for key, target in keys.items():
                if target != view.name and (column.name == key or column.name.endswith(f"_{key}")):
                    yield Reference(view.name, column.name, target)


def as_svg(contract: Contract) -> str:
    """docs/schema.svg: one box a view, a line from each column that holds another view's key."""
    links = list(references(contract))
    joined = {(link.view, link.column) for link in links}
    bottoms = [GAP / 2] * COLUMNS_WIDE
    places: dict[str, tuple[float, float]] = {}
    boxes = []
    # The tallest boxes are placed first, each in the shortest column.
    for view in sorted(contract.views, key=lambda each: (-len(each.columns), each.name)):
        place = min(range(COLUMNS_WIDE), key=lambda each: (bottoms[each], each))
        x, y = GAP / 2 + place * (WIDTH + GAP), bottoms[place]
        places[view.name] = (x, y)
        bottoms[place] += HEAD + ROW * len(view.columns) + GAP / 2
        boxes.append(_box(view, x, y, joined))
    names = {view.name: [column.name for column in view.columns] for view in contract.views}
    lines = []
    for link in links:
        x, y = places[link.view]
        y += HEAD + ROW * names[link.view].index(link.column) + ROW / 2
        target_x, target_y = places[link.to]
        target_y += HEAD / 2
        right = target_x > x
        start, end = (x + WIDTH, target_x) if right else (x, target_x + WIDTH if target_x < x else target_x)
        bend = start + (GAP / 2 if right else -GAP / 2)
        other = end + (-GAP / 2 if right else GAP / 2 if target_x < x else -GAP / 2)
        lines.append(f'<path d="M{start:g} {y:g} C{bend:g} {y:g} {other:g} {target_y:g} {end:g} {target_y:g}"/>')
    width, height = COLUMNS_WIDE * (WIDTH + GAP), max(bottoms)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
            f'height="{height:g}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="11">',
            '<title id="title">The views of schema news and the columns that join them</title>',
            f'<rect width="{width:g}" height="{height:g}" fill="#fff"/>',
            '<g fill="none" stroke="#8aa" stroke-width="1">',
            *lines,
            "</g>",
            *boxes,
            "</svg>",
            "",
        ]
    )


def _box(view: View, x: float, y: float, joined: set[tuple[str, str]]) -> str:
    height = HEAD + ROW * len(view.columns)
    parts = [
        f'<g transform="translate({x:g} {y:g})"><title>{escape(view.about)}</title>',
        f'<rect width="{WIDTH}" height="{height}" rx="4" fill="#fff" stroke="#245"/>',
        f'<rect width="{WIDTH}" height="{HEAD - 4}" rx="4" fill="#245"/>',
        f'<text x="8" y="15" fill="#fff" font-weight="bold">news.{escape(view.name)}</text>',
    ]
    for place, column in enumerate(view.columns):
        weight = ' font-weight="bold"' if (view.name, column.name) in joined else ""
        top = HEAD + ROW * place + 10
        parts.append(f'<text x="8" y="{top}"{weight}>{escape(column.name)}</text>')
        parts.append(
            f'<text x="{WIDTH - 8}" y="{top}" text-anchor="end" fill="#667">{escape(_short(column.type))}</text>'
        )
    return "\n".join([*parts, "</g>"])


def _short(kind: str) -> str:
    return kind.replace("timestamp with time zone", "timestamptz").replace("double precision", "float8")


# --- the files ----------------------------------------------------------------------------------------------------


def texts(contract: Contract) -> dict[Path, str]:
    """What each of the three files should hold."""
    return {STORED: as_json(contract), COLUMNS: as_markdown(contract), PICTURE: as_svg(contract)}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m dateline.database.contract", description=__doc__)
    parser.add_argument("--write", action="store_true", help="rewrite the files")
    asked = parser.parse_args(arguments)
    with embedded.use("make contract") as used:
        migrate(used.dsn)
        with closing(connect(used.dsn)) as connection:
            now = describe(connection)
            wanted = {**texts(now), schema.STORED: schema.as_sql(connection)}
    if STORED.exists():
        try:
            check(stored(), now)
        except Breaks as error:
            print(f"contract: {error}", file=sys.stderr)  # noqa: T201
            return 1
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        if asked.write:
            path.write_text(wanted[path], encoding="utf-8")
        print(f"{'written' if asked.write else 'stale'}: {path.relative_to(PROJECT)}", file=sys.stderr)  # noqa: T201
    return 1 if stale and not asked.write else 0


if __name__ == "__main__":
    sys.exit(main())
