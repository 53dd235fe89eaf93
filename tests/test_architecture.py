"""docs/architecture.md says the truth about the rooms: what each imports from, and that every file it names exists."""

from __future__ import annotations

import ast
import re

import pytest
from conftest import TESTS

ROOT = TESTS.parent
TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
DRAWN = {
    name: set(below.split()) for name, below in re.findall(r"^(\w+)/ .*<-((?: \w+)*)\s*$", TEXT, flags=re.MULTILINE)
}


def imported(room: str) -> set[str]:
    """The rooms that a room's modules import from, at any depth; imports for types alone count too."""
    found = set()
    for path in (ROOT / "dateline" / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [each.name for each in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [f"{node.module}.{each.name}" for each in node.names]
            found |= {name.split(".")[1] for name in names if name.startswith("dateline.")}
    return found - {room}


def test_every_room_is_drawn() -> None:
    rooms = {path.parent.name for path in (ROOT / "dateline").glob("*/__init__.py")}
    assert len(rooms) > 10
    assert set(DRAWN) == rooms


@pytest.mark.parametrize("room", sorted(DRAWN))
def test_the_drawing_is_true(room: str) -> None:
    assert imported(room) == DRAWN[room]


def test_no_module_name_stands_twice() -> None:
    names = [path.name for path in (ROOT / "dateline").rglob("*.py") if not path.name.startswith("__")]
    assert sorted(set(names)) == sorted(names)


def test_files_that_are_named_exist() -> None:
    named = re.findall(r"`([a-z_]+/[\w/]+\.(?:py|toml|sql))", TEXT)
    assert len(named) > 20
    assert [name for name in named if not any((ROOT / base / name).exists() for base in ("dateline", "."))] == []
