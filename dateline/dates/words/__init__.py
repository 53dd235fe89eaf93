"""The words of dates, as data: one file a subject, each with its own explanation."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The rows of `<name>.toml` beside this file."""
    return tomllib.loads((files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))
