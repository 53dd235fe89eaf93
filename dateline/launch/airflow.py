"""Airflow on one machine: its settings as environment variables, its processes, and its HTTP API from outside."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import httpx

from dateline.launch.home import PROJECT, Home, Secrets, Unable
from dateline.launch.services import Service, inherited
from dateline.model.settings import CRAWL_TIMEOUT, HOME, RETRY_DELAY, SCHEDULE

DAG = "ingest"
POOL = "crawl"
SLOTS = 4
ADMIN = "admin"
BY_HAND = ("none", "backfill")
"""Values of `DATELINE_SCHEDULE` with which no run starts by itself."""
TRIES = 3
"""A busy machine can keep Airflow from answering for longer than a request should wait."""


def environment(
    home: Home,
    *,
    port: int,
    secrets: Secrets,
    database: str,
    schedule: str,
    retry_delay: float,
    crawl_timeout: float,
    once: bool,
) -> dict[str, str]:
    """All settings of Airflow as environment variables. `once`: DAG files are parsed once, for a single run."""
    again = "3600" if once else "30"
    url = f"http://127.0.0.1:{port}"
    passwords = home.airflow / "passwords.json"
    home.keep("airflow/passwords.json", json.dumps({ADMIN: secrets.password}) + "\n")
    settings = {
        "CORE": {
            "LOAD_EXAMPLES": "False",
            "EXECUTOR": "LocalExecutor",
            "PARALLELISM": str(SLOTS),
            "DAGS_FOLDER": str(PROJECT / "dags"),
            "PLUGINS_FOLDER": str(PROJECT / "plugins"),
            "FERNET_KEY": secrets.fernet,
            "EXECUTION_API_SERVER_URL": f"{url}/execution/",
            "SIMPLE_AUTH_MANAGER_USERS": f"{ADMIN}:admin",
            "SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(passwords),
            # A DAG with a schedule that is not paused starts a run of its own as soon as it is known.
            "DAGS_ARE_PAUSED_AT_CREATION": str(schedule not in BY_HAND),
        },
        "DATABASE": {"SQL_ALCHEMY_CONN": database},
        "API": {
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "BASE_URL": url,
            "WORKERS": "1",
            "SECRET_KEY": secrets.api,
            "INSTANCE_NAME": "Dateline",
        },
        "API_AUTH": {"JWT_SECRET": secrets.jwt},
        # The default of 5 s keeps a slot busy for as long after each short task.
        "WORKERS": {"MIN_HEARTBEAT_INTERVAL": "1", "MAX_FAILED_HEARTBEATS": "10"},
        "SCHEDULER": {"ENABLE_HEALTH_CHECK": "False"},
        "DAG_PROCESSOR": {"REFRESH_INTERVAL": again, "MIN_FILE_PROCESS_INTERVAL": again, "PARSING_PROCESSES": "1"},
        "LOGGING": {"BASE_LOG_FOLDER": str(home.logs / "tasks"), "COLORED_CONSOLE_LOG": "False"},
        "USAGE_DATA_COLLECTION": {"ENABLED": "False"},
    }
    environment = {
        name: value for name, value in inherited().items() if not name.startswith("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN")
    }
    environment |= {
        f"AIRFLOW__{section}__{key}": value for section, keys in settings.items() for key, value in keys.items()
    }
    return environment | {
        "AIRFLOW_HOME": str(home.airflow),
        HOME.name: str(home.folder),
        SCHEDULE.name: schedule,
        RETRY_DELAY.name: RETRY_DELAY.given() or f"{retry_delay:g}",
        CRAWL_TIMEOUT.name: CRAWL_TIMEOUT.given() or f"{crawl_timeout:g}",
        "PYTHONUNBUFFERED": "1",
    }


def command(*arguments: str) -> list[str]:
    """An Airflow command, run by the Python that runs us."""
    return [sys.executable, "-m", "airflow", *arguments]


def release() -> str:
    """Airflow's version: its tables are brought up to date once for each."""
    return version("apache-airflow-core")


PROCESSES: Mapping[str, tuple[str, ...]] = {
    "api-server": ("api-server",),
    "dag-processor": ("dag-processor",),
    "scheduler": ("scheduler", "--skip-serve-logs"),
}
"""In the order in which they start; they are stopped the other way round, so that workers can still report."""


def start(environment: Mapping[str, str], home: Home, *, preload: bool) -> Iterator[Service]:
    """Start Airflow's processes, one by one. `preload`: tasks find the stages read already; for a single run."""
    for name, arguments in PROCESSES.items():
        started = command(*arguments)
        if preload and name == "scheduler":
            started = [sys.executable, "-m", "dateline.launch.preloaded", *arguments]
        yield Service.start(name, started, environment=environment, logs=home.logs)


@dataclass(frozen=True, slots=True)
class TaskState:
    """One task instance as the API shows it."""

    task_id: str
    map_index: int
    label: str
    state: str
    try_number: int
    seconds: float | None


class Api:
    """The API of an Airflow that runs here."""

    def __init__(self, url: str, password: str) -> None:
        self.url = url
        self._password = password
        # trust_env: a proxy of the machine must not come between us and loopback.
        self._client = httpx.Client(base_url=url, timeout=30.0, trust_env=False)

    def close(self) -> None:
        self._client.close()

    def answers(self) -> bool:
        """Whether the server is there yet."""
        try:
            return self._client.get("/api/v2/version").status_code == 200
        except httpx.TransportError:
            return False

    def warm_up(self) -> None:
        """Have the server build what serves tasks, which takes it 4 to 8 seconds in which it answers nobody: better
        while the scheduler and the DAG processor still start than when the first task waits."""
        with contextlib.suppress(httpx.TransportError):
            self._client.get("/execution/health", timeout=120.0)

    def log_in(self) -> None:
        """Fetch a token."""
        answer = self._client.post("/auth/token", json={"username": ADMIN, "password": self._password})
        if answer.status_code not in (200, 201):
            raise Unable(f"Airflow at {self.url} refused the password kept in .dateline: `make down`, then try again")
        self._client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"

    def call(self, method: str, path: str, **options: Any) -> Any:
        """One request; its JSON.

        Raises Unable with the API's own words when it refuses.
        """
        tries = TRIES if method == "GET" else 1
        for left in reversed(range(tries)):
            try:
                answer = self._client.request(method, f"/api/v2{path}", **options)
                break
            except httpx.TransportError as error:
                if not left:
                    raise Unable(f"Airflow at {self.url} no longer answers ({type(error).__name__})") from error
        if answer.is_error:
            raise Unable(f"Airflow refuses ({answer.status_code}): {_detail(answer)}")
        return answer.json() if answer.content else None

    def scheduler_works(self) -> bool:
        return bool(self.call("GET", "/monitor/health")["scheduler"]["status"] == "healthy")

    def dag_is_read(self, *, scheduled: bool | None = None) -> bool:
        """Whether the DAG is there, fresh, and with or without a schedule as wanted.

        Raises Unable with the end of the trace when its file cannot be imported.
        """
        errors = self.call("GET", "/importErrors")["import_errors"]
        if errors:
            trace = errors[0]["stack_trace"].strip().splitlines()
            raise Unable(f"{errors[0]['filename']} cannot be imported: {trace[-1].strip()}")
        answer = self._client.get(f"/api/v2/dags/{DAG}")
        if answer.status_code != 200:
            return False
        dag = answer.json()
        if scheduled is not None and bool(dag["timetable_summary"]) is not scheduled:
            return False
        return not dag["is_stale"]

    def make_pool(self) -> None:
        """The pool of crawls: one slot less than there are workers, so that a slow site never keeps loads waiting."""
        pool = {"name": POOL, "slots": SLOTS - 1, "description": "Crawls at the same time", "include_deferred": False}
        if self._client.get(f"/api/v2/pools/{POOL}").status_code == 404:
            self.call("POST", "/pools", json=pool)

    def pause(self, paused: bool) -> None:
        self.call("PATCH", f"/dags/{DAG}", json={"is_paused": paused})

    def trigger(self, conf: Mapping[str, object]) -> str:
        """Start a run and return its id."""
        return str(self.call("POST", f"/dags/{DAG}/dagRuns", json={"logical_date": None, "conf": conf})["dag_run_id"])

    def run_state(self, run_id: str) -> str:
        return str(self.call("GET", f"/dags/{DAG}/dagRuns/{run_id}")["state"])

    def unfinished_runs(self) -> list[str]:
        """Runs that an interrupted launcher left behind."""
        runs = self.call("GET", f"/dags/{DAG}/dagRuns", params={"state": ["queued", "running"], "limit": 100})
        return [run["dag_run_id"] for run in runs["dag_runs"]]

    def fail(self, run_id: str) -> None:
        """End a run: its running tasks are stopped."""
        self.call("PATCH", f"/dags/{DAG}/dagRuns/{run_id}", json={"state": "failed"})

    def tasks(self, run_id: str) -> list[TaskState]:
        """Every task instance of a run."""
        found: list[TaskState] = []
        while True:
            page = self.call(
                "GET",
                f"/dags/{DAG}/dagRuns/{run_id}/taskInstances",
                params={"limit": 100, "offset": len(found), "order_by": "id"},
            )
            found.extend(
                TaskState(
                    each["task_id"],
                    each["map_index"],
                    each.get("rendered_map_index") or "",
                    each["state"] or "waiting",
                    each["try_number"],
                    each["duration"],
                )
                for each in page["task_instances"]
            )
            if not page["task_instances"] or len(found) >= page["total_entries"]:
                return found

    def source_ids(self, run_id: str) -> list[str]:
        """The run's sources in the order of their map indexes, once `window` has returned them; empty before."""
        answer = self._client.get(
            f"/api/v2/dags/{DAG}/dagRuns/{run_id}/taskInstances/window/xcomEntries/return_value",
            params={"deserialize": True},
        )
        value = answer.json()["value"] if answer.status_code == 200 else {}
        return [str(each) for each in value["source_ids"]] if isinstance(value, dict) and value else []

    def wait_for_tasks(self, run_id: str, seconds: float) -> None:
        """Give running tasks time to end after `fail`."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and any(each.state == "running" for each in self.tasks(run_id)):
            time.sleep(0.3)


def _detail(answer: httpx.Response) -> str:
    try:
        detail = answer.json()["detail"]
    except (ValueError, KeyError):
        return answer.text[:300]
    return detail if isinstance(detail, str) else json.dumps(detail)
