"""The two locks: `requirements.txt` for running, `requirements-dev.txt` for what the development tools add."""

from __future__ import annotations

import re
import tomllib
from functools import cache

import pytest
from conftest import TESTS
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = TESTS.parent
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-uv.txt")


@cache
def pins(lock: str) -> dict[str, list[Requirement]]:
    """The pinned requirements of a lock, by name: one name may be pinned once for each Python."""
    found: dict[str, list[Requirement]] = {}
    for line in re.findall(r"^[^#\s].*==.*$", (ROOT / lock).read_text(), re.MULTILINE):
        requirement = Requirement(line.rstrip("\\ "))
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    assert found, lock
    return found


def declared(extra: str | None) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    listed = project["optional-dependencies"][extra] if extra else project["dependencies"]
    assert listed
    return {canonicalize_name(Requirement(line).name) for line in listed}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host_and_every_pin_has_its_hash(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert "--index" not in text
    blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE | re.IGNORECASE)[1:]
    assert len(blocks) == sum(map(len, pins(lock).values()))
    assert all("--hash=sha256:" in block for block in blocks)


def test_each_lock_holds_what_the_project_declares_for_it() -> None:
    run, dev = set(pins("requirements.txt")), set(pins("requirements-dev.txt"))
    assert declared(None) <= run
    assert declared("dev") | declared("rendered") <= run | dev
    # A tool that nothing at run time asks for is not in the image.
    assert {"pytest", "mypy", "ruff", "moto", "playwright", "hatchling"} <= dev - run


def test_what_both_locks_pin_is_the_same_version() -> None:
    run, dev = pins("requirements.txt"), pins("requirements-dev.txt")
    for name in run.keys() & dev.keys():
        versions = {str(each.specifier) for each in run[name]}
        assert {str(each.specifier) for each in dev[name]} <= versions, f"{name}: run `make lock`"
        assert all(each.marker for each in run[name]), f"{name} is pinned twice: run `make lock`"
