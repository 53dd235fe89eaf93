"""The files of `sql/`, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "sql"


@cache
def query(name: str) -> str:
    """The text of one file, named by its path under `sql/` without the ending, e.g. `load/merge`."""
    return (FOLDER / f"{name}.sql").read_text(encoding="utf-8")


def queries(folder: str) -> dict[str, str]:
    """The texts of one folder by file stem, in the order of their names.

    Raises FileNotFoundError when the folder holds none: an empty collection is never a success.
    """
    found = {path.stem: path.read_text(encoding="utf-8") for path in sorted((FOLDER / folder).glob("*.sql"))}
    if not found:
        raise FileNotFoundError(f"no .sql file in {FOLDER / folder}")
    return found
