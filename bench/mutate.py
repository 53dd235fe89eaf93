"""Change one constant, pattern, weight or word at a time, and list the changes that no test notices.

    python bench/mutate.py --room dates [--count 40] [--seed 1] [--kinds constant,alternative,word]

Each change is made in a copy of the working tree, and the tests of the room are run on it (`tests/<room>`, without
those that need a server). A change that every test survives is printed: what it touches needs a test, or
nobody needs it. The last line is JSON: changes tried and noticed, by kind. Exit code
0 whatever was found; 2 when the unchanged tests fail.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
KINDS = ("constant", "alternative", "word")
PURE = "not db and not airflow and not browser and not process and not slow"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one file: the characters `[start, end)` become `text`."""

    kind: str
    path: Path
    start: int
    end: int
    text: str
    name: str


def constants(path: Path, source: str) -> Iterator[Change]:
    """Numbers that a module names in capitals, ten per cent more (whole numbers: at least one more)."""
    offsets = [0]
    for line in source.encode().splitlines(keepends=True):
        offsets.append(offsets[-1] + len(line))
    text = source.encode()
    for node in ast.parse(source).body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        names = [each.id for each in targets if isinstance(each, ast.Name) and each.id.strip("_").isupper()]
        if not names or node.value is None:
            continue
        for value in ast.walk(node.value):
            if isinstance(value, ast.Constant) and type(value.value) in (int, float) and value.value:
                more = (
                    value.value + max(1, value.value // 10) if type(value.value) is int else round(value.value * 1.1, 6)
                )
                start, end = (
                    len(text[: offsets[line - 1] + column].decode())
                    for line, column in (
                        (value.lineno, value.col_offset),
                        (value.end_lineno or 0, value.end_col_offset or 0),
                    )
                )
                yield Change("constant", path, start, end, repr(more), f"{names[0]}: {value.value} → {more}")


def alternatives(path: Path, source: str) -> Iterator[Change]:
    """Alternatives of patterns, `one|two|three` inside string literals, each left out."""
    for found in re.finditer(r"(?<=[(|:])([^\W\d][\w .'-]{2,30})\|(?=[\w(])", source):
        yield Change("alternative", path, found.start(), found.end(), "", f"without {found[1]!r}")


def words(path: Path, source: str) -> Iterator[Change]:
    """Words of the data files: strings of a list, and words of a string of words, each left out."""
    for found in re.finditer(r'(?<=[\[ ])"[^"\n]+", ', source):
        yield Change("word", path, found.start(), found.end(), "", f"without {found[0][:-2]}")
    for found in re.finditer(r'(?<= = ")[^"\n]* [^"\n]*(?=")', source):
        at = found.start()
        for word in re.finditer(r"\S+ ", found[0]):
            yield Change("word", path, at + word.start(), at + word.end(), "", f"without {word[0].strip()!r}")


def changes(room: str, kinds: tuple[str, ...]) -> list[Change]:
    """Every change that can be made in a room."""
    made: list[Change] = []
    for path in sorted((ROOT / "dateline" / room).rglob("*")):
        if path.suffix == ".py":
            source = path.read_text(encoding="utf-8")
            made += constants(path.relative_to(ROOT), source)
            made += alternatives(path.relative_to(ROOT), source)
        elif path.suffix == ".toml":
            made += words(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    return [each for each in made if each.kind in kinds]


def passes(tree: Path, room: str, seconds: int = 180) -> bool:
    """Whether the pure tests of the room pass in a tree."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-m", PURE, f"tests/{room}"]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}  # not the installed checkout
    try:
        done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--room", required=True)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", default=",".join(KINDS))
    asked = parser.parse_args()
    possible = changes(asked.room, tuple(asked.kinds.split(",")))
    chosen = random.Random(asked.seed).sample(possible, min(asked.count, len(possible)))
    tried: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        for name in ("dateline", "tests", "spiders", "sample", "sql", "docs", "dags", "pyproject.toml"):
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, tree / name)
        if not passes(tree, asked.room):
            print(f"mutate: the tests of {asked.room} fail without any change; fix them first", file=sys.stderr)
            return 2
        for number, change in enumerate(chosen, 1):
            target = tree / change.path
            before = target.read_text(encoding="utf-8")
            target.write_text(before[: change.start] + change.text + before[change.end :], encoding="utf-8")
            survived = passes(tree, asked.room)
            target.write_text(before, encoding="utf-8")
            tried[change.kind] += 1
            noticed[change.kind] += not survived
            if survived:
                print(f"[{number}/{len(chosen)}] not noticed: {change.path}: {change.name}", flush=True)
    print(json.dumps({"room": asked.room, "possible": len(possible), "tried": tried, "noticed": noticed}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
