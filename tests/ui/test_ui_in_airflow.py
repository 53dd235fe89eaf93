"""The Dateline page in a real Airflow API server: behind its login, in its menu, in its frame."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psycopg2
import pytest
from conftest import HASTY
from test_ui import ALARM, NOW, RUN, barriers, fill, keep

from dateline import database
from dateline.database import embedded
from dateline.launch import airflow
from dateline.launch.home import Home, free_port
from dateline.launch.services import Service, wait_until

pytestmark = pytest.mark.timeout(400)

RUNS = """
INSERT INTO dag_bundle (name) VALUES ('made-up');
INSERT INTO dag (dag_id, is_paused, is_stale, bundle_name, timetable_type, partition_mapper_info, max_active_tasks,
    has_task_concurrency_limits, max_consecutive_failed_dag_runs)
SELECT name, false, false, 'made-up', 'none', '{}', 4, false, 0
FROM unnest(ARRAY['ingest', 'recheck', 'other']) AS name;
INSERT INTO dag_tag (name, dag_id) VALUES ('dateline', 'ingest'), ('dateline', 'recheck');
INSERT INTO dag_run (dag_id, run_id, run_type, run_after, start_date, end_date, state)
VALUES ('ingest', %(run)s, 'manual', %(now)s, %(now)s, %(now)s, 'failed'),
    ('other', 'not-ours', 'manual', %(now)s, %(now)s, %(now)s, 'failed');
INSERT INTO dag_run (dag_id, run_id, run_type, run_after, start_date, end_date, state)
SELECT 'recheck', 'hour ' || hour, 'scheduled', at, at, at, 'success'
FROM generate_series(1, 30) AS hour CROSS JOIN LATERAL (SELECT %(now)s + hour * interval '1 hour' AS at) AS moment;
INSERT INTO task_instance
    (id, task_id, dag_id, run_id, map_index, rendered_map_index, state, try_number, pool, pool_slots)
VALUES (gen_random_uuid(), 'source.crawl', 'ingest', %(run)s, 3, 'ir_mfa', 'failed', 1, 'crawl', 1),
    (gen_random_uuid(), 'report', 'ingest', %(run)s, -1, NULL, 'failed', 1, 'crawl', 1);
"""


@dataclass(frozen=True)
class Running:
    url: str
    password: str

    def token(self, name: str) -> dict[str, str]:
        answer = httpx.post(f"{self.url}/auth/token", json={"username": name, "password": self.password})
        return {"Authorization": f"Bearer {answer.json()['access_token']}"}


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    """An API server without scheduler, on a migrated metadata database with one red run, and articles to show."""
    # A socket's path must be short, which pytest's own temporary folders are not.
    folder = Path(tempfile.mkdtemp(prefix="dateline-ui-"))
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("DATELINE_HOME", str(folder))
            patch.delenv("DATELINE_DSN", raising=False)
            home = Home.here()
            embedded.start(metadata=True, settings=HASTY)
            port = free_port()
            told = airflow.environment(
                home, port=port, secrets=home.secrets(), database=embedded.airflow_dsn(), schedule="none",
                retry_delay=1, crawl_timeout=40, once=True,
            )  # fmt: skip
            password = home.secrets().password
            home.keep("airflow/passwords.json", json.dumps({"admin": password, "vic": password}))
            told["AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS"] = "admin:admin,vic:viewer"
            migration = subprocess.Popen(airflow.command("db", "migrate"), env=told, stdout=subprocess.DEVNULL)
            database.migrate()
            with closing(database.connect()) as connection:
                fill(connection, folder / "archive")
            assert migration.wait() == 0
            with closing(psycopg2.connect(embedded.dsn("airflow"))) as connection, connection.cursor() as cursor:
                cursor.execute(RUNS, {"run": RUN, "now": NOW})
                connection.commit()
            server = Service.start("api-server", airflow.command("api-server"), environment=told, logs=home.logs)
            try:
                with closing(airflow.Api(f"http://127.0.0.1:{port}", password)) as api:
                    wait_until(api.answers, services=[server], seconds=180, what="the start of the API server")
                yield Running(f"http://127.0.0.1:{port}", password)
            finally:
                server.stop(patience=2)
                embedded.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_nobody_gets_in_without_a_login(running: Running) -> None:
    for address in ("/", "/coverage", "/quarantine/1", "/assets/style.css"):
        answer = httpx.get(f"{running.url}/dateline{address}")
        assert answer.status_code == 401, address
        assert "ir_mfa" not in answer.text
        assert "You are not logged in" in answer.text
    for address in ("/docs", "/openapi.json", "/redoc"):
        assert httpx.get(f"{running.url}/dateline{address}").status_code == 404
    forged = {"Authorization": "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."}
    assert httpx.get(f"{running.url}/dateline/", headers=forged).status_code == 403


def test_who_may_read_sees_the_page(running: Running) -> None:
    answer = httpx.get(f"{running.url}/dateline/coverage/ir_mfa/2026-03-09", headers=running.token("vic"))
    assert answer.status_code == 200
    assert "source.crawl/mapped/3" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_the_page_stands_in_airflows_menu(browser: Any, running: Running) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="dark")
    tab = context.new_page()
    tab.set_default_timeout(60_000)
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    # Airflow's own page is told 401 before the login, and Chromium warns of the frame that Airflow makes.
    tab.on(
        "console",
        lambda said: (
            complaints.append(said.text) if said.type == "error" and "/dateline/" in said.location["url"] else None
        ),
    )
    tab.goto(running.url)
    tab.fill("input[name=username]", "admin")
    tab.fill("input[name=password]", running.password)
    tab.click("button[type=submit]")
    tab.locator("a[href$='/plugin/dateline']").click()
    frame = tab.frame_locator("iframe[title=Dateline]")
    frame.get_by_role("heading", name="Today at a glance").wait_for()
    assert frame.locator("html").get_attribute("data-theme") == "dark"
    shown = frame.locator("body").inner_text()
    assert "not-ours" not in shown
    # Hourly runs of another DAG do not push it away.
    assert "The latest run of ingest is red" in shown
    assert "hour 30" in shown
    assert "hour 20" not in shown
    assert ALARM in frame.locator(".failures").first.inner_text()
    keep(tab, "in-airflow-today")

    frame.get_by_role("link", name="Coverage", exact=True).click()
    frame.get_by_label("Name, publisher or country").fill("iran")
    frame.get_by_role("button", name="Show").click()
    tab.wait_for_url(re.compile(r"/plugin/dateline/dateline/coverage\?q=iran"))
    frame.locator("td.b a").first.click()
    frame.get_by_text("we were blind").wait_for()
    keep(tab, "in-airflow-cell")
    frame.get_by_role("link", name="Run ir_mfa again").click()
    # No DAG processor runs here, so that Airflow knows no such DAG: its own refusal comes through.
    frame.get_by_role("button", name="Start this run now").click()
    frame.get_by_text(re.compile(r"Airflow refused: .*ingest.*not found")).wait_for()
    keep(tab, "in-airflow-again")

    # The frame may not leave itself: the way to a log goes through Airflow's page.
    tab.goto(f"{running.url}/plugin/dateline")
    frame.get_by_role("link", name="Log of source.crawl, ir_mfa").click()
    tab.wait_for_url(re.compile(r"/dags/ingest/runs/manual__.*/tasks/source\.crawl/mapped/3"))
    assert complaints == []

    tab.goto(f"{running.url}/dateline/coverage")
    assert barriers(tab) == []
    context.close()


def test_reading_the_plugin_costs_airflows_other_processes_nothing() -> None:
    heavy = ("dateline.ui.app", "dateline.database", "fastapi", "psycopg2", "jinja2", "babel")
    program = (
        f"HEAVY = {heavy!r}\n"
        "import runpy, sys; from airflow.plugins_manager import AirflowPlugin; import airflow.configuration\n"
        f"before = set(sys.modules); runpy.run_path({str(airflow.PROJECT / 'plugins' / 'dateline_page.py')!r})\n"
        "print([name for name in set(sys.modules) - before if name.startswith(HEAVY)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=airflow.PROJECT
    )
    assert done.stdout.splitlines()[-1] == "[]"
