"""The weights that choose among candidates, from `weights.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def weights(name: str) -> Mapping[str, float]:
    """The weight of each feature, for `title` or `byline`."""
    table = tomllib.loads((files("dateline.extract") / "weights.toml").read_text(encoding="utf-8"))
    return {feature: float(weight) for feature, weight in table[name].items()}
