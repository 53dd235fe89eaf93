"""`make run`, end to end: embedded Postgres, real Airflow, the sample web; with broken sources, then again without."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import TESTS

ROOT = TESTS.parent

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    # A socket's path must be short, which pytest's own temporary folders are not.
    folder = Path(tempfile.mkdtemp(prefix="dateline-run-"))
    yield folder
    launch(folder, "down")
    shutil.rmtree(folder, ignore_errors=True)


def launch(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("AIRFLOW", "DATELINE"))}
    return subprocess.run(
        [sys.executable, "-m", "dateline.launch", *arguments],
        env={**outside, "DATELINE_HOME": str(home), "DATELINE_RETRY_DELAY": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
    )


def left_running(home: Path) -> list[str]:
    """Command lines of processes that still work in this home."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if f"DATELINE_HOME={home}".encode() in environment.split(b"\0") or str(home) in command:
            found.append(command)
    return found


def test_broken_sources_turn_the_run_red_by_name_and_cost_the_others_nothing(home: Path) -> None:
    faults = {"ru_wire": "unreachable", "th_ministry": "500", "us_courier": "403"}
    options = [word for source, fault in faults.items() for word in ("--fault", f"{source}={fault}")]
    done = launch(home, "run", "--sources", ",".join(["pk_ministry", *faults]), *options)
    assert done.returncode == 1, done.stdout + done.stderr
    for name in faults:
        assert f"{name}: " in done.stdout, done.stdout
    assert [line for line in done.stdout.splitlines() if "pk_ministry" in line and "complete" in line], done.stdout
    for words in ("quarantined", "Newest documents", "date 2026-03-"):
        assert words in done.stdout
    assert left_running(home) == []


def test_a_second_run_finds_nothing_new_and_nothing_stays_running(home: Path) -> None:
    done = launch(home, "run", "--sources", "pk_ministry")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Nothing new" in done.stdout
    assert left_running(home) == []
