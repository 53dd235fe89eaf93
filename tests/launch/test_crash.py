"""Commands that share the embedded server, end to end on the sample web: two at once, and faults at random moments."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from conftest import TESTS

import sample
from dateline import database
from dateline.database import embedded
from dateline.launch.home import free_port
from dateline.launch.services import Service, inherited, wait_until

ROOT = TESTS.parent

pytestmark = [pytest.mark.process, pytest.mark.timeout(900)]


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """An empty home and the sample web, which is served while the test runs."""
    monkeypatch.delenv("DATELINE_DSN", raising=False)
    port = free_port()
    outside = {name: value for name, value in inherited().items() if not name.startswith(("AIRFLOW", "DATELINE"))}
    outside |= {
        "DATELINE_SPIDER_MODULES": "sample.spiders",
        "DATELINE_SAMPLE_URL": f"http://127.0.0.1:{port}",
        "DATELINE_ALLOW_PRIVATE": "1",
    }
    command = [sys.executable, "-m", "sample", "--port", str(port)]
    web = Service.start("sample", command, environment=outside, logs=tmp_path)
    # A socket's path must be short, which pytest's own temporary folders are not.
    with tempfile.TemporaryDirectory(prefix="dateline-two-") as home:
        monkeypatch.setenv("DATELINE_HOME", home)
        try:
            wait_until(lambda: f":{port}" in web.log.read_text(), services=[web], seconds=60, what="the sample web")
            yield {**outside, "DATELINE_HOME": home}
        finally:
            embedded.stop()
            web.stop()


def start(environment: dict[str, str], source_id: str) -> subprocess.Popen[str]:
    days = ["--from", sample.FIRST_DAY.isoformat(), "--to", sample.END_DAY.isoformat()]
    command = [sys.executable, "-m", "dateline.cli.main", "run", source_id, *days]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)


def test_two_runs_at_once_share_one_server_and_both_succeed(environment: dict[str, str]) -> None:
    runs = [start(environment, source_id) for source_id in ("pk_ministry", "us_courier")]
    said = [run.communicate(timeout=400)[1] for run in runs]
    assert [run.returncode for run in runs] == [0, 0], said
    assert not embedded.status().running
    with embedded.use("the test"), closing(database.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT source_id, count(*) > 0 FROM news.coverage GROUP BY 1 ORDER BY 1")
        assert cursor.fetchall() == [("pk_ministry", True), ("us_courier", True)]


@pytest.mark.slow
def test_faults_at_random_moments_change_no_row() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "bench" / "crash.py"), "--rounds", "10"],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=850,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["hit"] >= 5
