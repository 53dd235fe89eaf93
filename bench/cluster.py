"""Dateline with many workers, without Docker: the topology of docker-compose.yml as processes on this machine.

    python bench/cluster.py                                                what `make cluster-test` runs
    python bench/cluster.py --copies 21 --kill worker scheduler postgres   252 sources, everything killed once

Starts Postgres, Redis, an S3-compatible store, Airflow's API server, scheduler, DAG processor and triggerer and the
Celery workers, runs `ingest` on the sample web (in so many copies), kills what is named with SIGKILL in the middle,
and compares what landed with a run in one process. A part that ends is started again, as Compose would; a killed
worker is not. The last line is JSON; exit status 0 only when the run succeeded and the rows are the same, 2 when it
could not be started.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import psutil
import psycopg2
from psycopg2 import sql

import sample
from dateline.database import embedded
from dateline.launch import airflow
from dateline.launch.home import PROJECT, Home, Unable, free_port
from dateline.launch.services import Service, descendants, inherited, wait_until
from dateline.model import interruption
from sample import copies

BUCKET = "dateline"
PATIENCE = 3600.0
MILESTONES = {"worker": 0.25, "scheduler": 0.45, "postgres": 0.65}
"""The share of sources loaded at which each is killed."""
DIFFERING = 20


@dataclass
class Cluster:
    """Everything that was started, and how to start each part again."""

    home: Home
    environment: dict[str, str] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)
    commands: dict[str, Sequence[str]] = field(default_factory=dict)
    dead: set[str] = field(default_factory=set)
    """Killed for good."""
    restarts: Counter[str] = field(default_factory=Counter)

    def start(self, name: str, command: Sequence[str]) -> None:
        self.commands[name] = command
        self.services[name] = Service.start(name, command, environment=self.environment, logs=self.home.logs)

    def kill(self, name: str) -> None:
        """SIGKILL for a part and all that it started, at once: nothing can be said or saved any more."""
        service = self.services[name]
        for each in [psutil.Process(service.process.pid), *descendants(service.process.pid)]:
            try:
                each.send_signal(signal.SIGKILL)
            except psutil.NoSuchProcess:
                continue
        service.process.wait()

    def revive(self) -> None:
        """Start again what has ended, as Compose's restart policy does."""
        for name, service in list(self.services.items()):
            if name not in self.dead and service.process.poll() is not None:
                self.restarts[name] += 1
                if self.restarts[name] > 20:
                    raise Unable(f"{name} ends again and again: {service.complaint()} (all of it: {service.log})")
                self.start(name, self.commands[name])

    def stop(self) -> None:
        for name in reversed(list(self.services)):
            if name not in self.dead:
                self.services[name].stop()
        embedded.stop()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, default=1, help="copies of the sample web, twelve sources each")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--concurrency", type=int, default=4, help="tasks at a time in each worker")
    parser.add_argument("--kill", nargs="*", choices=list(MILESTONES), default=["worker"])
    parser.add_argument("--keep", action="store_true", help="leave the folder with the logs behind")
    chosen = parser.parse_args(arguments)
    os.umask(0o077)
    # A socket's path must be short.
    folder = Path(tempfile.mkdtemp(prefix="dateline-cluster-"))
    os.environ["DATELINE_HOME"] = str(folder)
    os.environ.pop("DATELINE_DSN", None)
    keep = chosen.keep
    try:
        with interruption.signals():
            figures = measured(Home.here(), chosen)
        keep = keep or not figures["same"]
    except Unable as error:
        keep = True
        sys.stderr.write(f"cluster: {error}\n")
        return 2
    except interruption.Interrupted as interrupted:
        return 128 + interrupted.number
    finally:
        if keep:
            print(f"The logs are in {folder / 'logs'}.")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps(figures))
    return 0 if figures["same"] and figures["state"] == "success" else 1


def measured(home: Home, chosen: argparse.Namespace) -> dict[str, Any]:
    """The run in one process, then the same on the cluster; what differs and what it cost."""
    sources = copies.source_ids(chosen.copies)
    # The sample web's port stands in the articles' addresses: both runs must see the same.
    web = home.sample_port()
    cluster = Cluster(home)
    told = {
        "DATELINE_SPIDER_MODULES": ",".join(["sample.spiders", copies.write(home.folder / "spiders", chosen.copies)]),
        "DATELINE_SOURCES": ",".join(sources),
        "DATELINE_SAMPLE_URL": f"http://{copies.host(1)}:{web}",
        "DATELINE_ALLOW_PRIVATE": "1",
        "PYTHONPATH": os.pathsep.join([str(home.folder / "spiders"), *filter(None, [os.environ.get("PYTHONPATH")])]),
    }
    cluster.environment = inherited() | told
    try:
        cluster.start("sample", [sys.executable, "-m", "sample", "--port", str(web), "--copies", str(chosen.copies)])
        embedded.start(metadata=True)
        began = time.monotonic()
        print(f"{len(sources)} sources in one process …", flush=True)
        expected = alone(home, cluster.environment)
        seconds_alone = time.monotonic() - began
        print(f"{len(expected)} rows in {seconds_alone:.0f} s. Starting the cluster …", flush=True)
        with running(cluster, chosen, expected_sources=len(sources)) as api:
            figures = ingest(cluster, api, chosen, sources)
        found = lines(embedded.dsn())
    finally:
        cluster.stop()
    missing, unexpected = (
        list((Counter(expected) - Counter(found)).elements()),
        list((Counter(found) - Counter(expected)).elements()),
    )
    for sign, rows in (("-", missing), ("+", unexpected)):
        for row in rows[:DIFFERING]:
            print(f"{sign} {row}")
    figures |= {
        "sources": len(sources),
        "rows": len(found),
        "missing": len(missing),
        "unexpected": len(unexpected),
        "same": bool(expected) and not missing and not unexpected,
        "seconds_alone": round(seconds_alone, 1),
        "killed": chosen.kill,
        "restarts": dict(cluster.restarts),
    }
    for name, value in figures.items():
        print(f"  {name:<24}{value}")
    return figures


# --- the run in one process -------------------------------------------------------------------------------------------


def alone(home: Home, environment: Mapping[str, str]) -> list[str]:
    """What `dateline run` leaves in a database and an archive of its own."""
    with closing(psycopg2.connect(embedded.dsn("postgres"))) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier("alone")))
    address = embedded.dsn("alone")
    done = subprocess.run(
        [sys.executable, "-m", "dateline.cli.main", "run", *days(), "--workers", "4"],
        env={**environment, "DATELINE_DSN": address, "DATELINE_ARCHIVE": str(home.folder / "alone")},
        cwd=PROJECT,
        stdout=(home.logs / "alone.log").open("wb"),
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode != 0:
        raise Unable(f"the run in one process failed with status {done.returncode}: {home.logs / 'alone.log'}")
    return lines(address)


def days() -> list[str]:
    return ["--from", sample.FIRST_DAY.isoformat(), "--to", sample.END_DAY.isoformat()]


def lines(address: str) -> list[str]:
    """What a run left, see run_rows.sql."""
    query = Path(__file__).with_name("run_rows.sql").read_text(encoding="utf-8")
    with closing(psycopg2.connect(address)) as connection, connection.cursor() as cursor:
        cursor.execute(query)
        return [row[0] for row in cursor.fetchall()]


# --- the cluster ------------------------------------------------------------------------------------------------------


@contextmanager
def running(cluster: Cluster, chosen: argparse.Namespace, *, expected_sources: int) -> Iterator[airflow.Api]:
    """Start every part; the API once all of them are ready."""
    home, redis_port, store_port, port = cluster.home, free_port(), free_port(), free_port()
    program = shutil.which("redis-server")
    if program is None:
        raise Unable(
            "redis-server is not installed: `apt install redis-server` on Debian, `brew install redis` on macOS"
        )
    password, key = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    home.keep(
        "redis.conf",
        f'bind 127.0.0.1\nport {redis_port}\nrequirepass {password}\nsave ""\nappendonly no\ndir {home.folder}\n',
    )
    metadata = embedded.airflow_dsn()
    cluster.environment = airflow.environment(
        home,
        port=port,
        secrets=home.secrets(),
        database=metadata,
        schedule="none",
        retry_delay=2.0,
        crawl_timeout=120.0,
        once=True,
    ) | cluster.environment | {
        "AIRFLOW__CORE__EXECUTOR": "CeleryExecutor",
        # No more tasks are handed to Celery than workers can take at once, so none waits there unseen.
        "AIRFLOW__CORE__PARALLELISM": str(chosen.workers * chosen.concurrency),
        "AIRFLOW__CORE__MAX_ACTIVE_TASKS_PER_DAG": "64",
        "AIRFLOW__CELERY__BROKER_URL": f"redis://:{password}@127.0.0.1:{redis_port}/0",
        "AIRFLOW__CELERY__RESULT_BACKEND": f"db+{metadata}",
        "AIRFLOW__CELERY__WORKER_CONCURRENCY": str(chosen.concurrency),
        "AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT": "30",
        "AIRFLOW__SCHEDULER__TASK_QUEUED_TIMEOUT": "60",
        "AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT_DETECTION_INTERVAL": "5",
        "DATELINE_ARCHIVE": f"s3://{BUCKET}/archive",
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{store_port}",
        "AWS_ACCESS_KEY_ID": "dateline",
        "AWS_SECRET_ACCESS_KEY": key,
        "AWS_DEFAULT_REGION": "us-east-1",
    }  # fmt: skip
    cluster.start("redis", [program, str(home.folder / "redis.conf")])
    cluster.start("archive", [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(store_port)])
    wait_until(
        lambda: answers(f"http://127.0.0.1:{store_port}/"),
        services=[cluster.services["archive"]],
        seconds=60,
        what="the start of the S3-compatible store",
    )
    for name, command in {
        "migrate-airflow": airflow.command("db", "migrate"),
        "migrate": [sys.executable, "-m", "dateline.cli.main", "migrate"],
    }.items():
        service = Service.start(name, command, environment=cluster.environment, logs=home.logs)
        if service.process.wait() != 0:
            raise Unable(f"{name} failed: {service.complaint()} (all of it: {service.log})")
    parts = dict(airflow.PROCESSES) | {"triggerer": ("triggerer", "--skip-serve-logs")}
    for name, arguments in parts.items():
        cluster.start(name, airflow.command(*arguments))
    for number in range(1, chosen.workers + 1):
        worker = ("celery", "worker", "--celery-hostname", f"w{number}@%h", "--skip-serve-logs")
        # As in the compose file: tasks are forked from a worker that has read the stages already.
        preloaded = [sys.executable, "-m", "dateline.launch.preloaded", *worker]
        cluster.start(f"worker-{number}", [*preloaded, "--pid", str(home.folder / f"w{number}.pid")])
    with closing(airflow.Api(f"http://127.0.0.1:{port}", home.secrets().password)) as api:
        watched = list(cluster.services.values())
        wait_until(api.answers, services=watched, seconds=300, what="the start of Airflow's API server")
        api.warm_up()
        api.log_in()
        api.make_pool()
        pool = {"pool": airflow.POOL, "slots": chosen.workers * chosen.concurrency - 1, "include_deferred": False}
        api.call("PATCH", f"/pools/{airflow.POOL}", params={"update_mask": "slots"}, json=pool)
        wait_until(api.scheduler_works, services=watched, seconds=300, what="the start of Airflow's scheduler")
        wait_until(
            lambda: api.dag_is_read(scheduled=False), services=watched, seconds=300, what="reading dags/ingest.py"
        )
        api.pause(False)
        print(f"Ready: {', '.join(cluster.services)}; {expected_sources} sources.", flush=True)
        yield api


def answers(url: str) -> bool:
    """Whether a web server is there yet."""
    try:
        return httpx.get(url, timeout=5.0, trust_env=False).status_code < 500
    except httpx.TransportError:
        return False


def ingest(cluster: Cluster, api: airflow.Api, chosen: argparse.Namespace, sources: Sequence[str]) -> dict[str, Any]:
    """One run, disturbed as asked; its state and what it cost."""
    began = time.monotonic()
    run_id = api.trigger({"from": sample.FIRST_DAY.isoformat(), "to": sample.END_DAY.isoformat()})
    waiting = sorted(chosen.kill, key=MILESTONES.__getitem__)
    state, latencies = "queued", []
    while state not in ("success", "failed"):
        if time.monotonic() - began > PATIENCE:
            raise Unable(f"the run took longer than {PATIENCE:.0f} s; the logs are in {cluster.home.logs}")
        time.sleep(1.0)
        cluster.revive()
        asked = time.monotonic()
        try:
            state = api.run_state(run_id)
            latencies.append(time.monotonic() - asked)
            loaded = done(api, run_id, "source.load")
        except Unable:
            continue  # it is being started again
        if waiting and loaded >= MILESTONES[waiting[0]] * len(sources):
            disturb(cluster, waiting.pop(0), loaded)
    seconds = time.monotonic() - began
    instances = task_instances(api, run_id)
    busy = sum(each["duration"] or 0.0 for each in instances)
    waits = [
        (moment(each["start_date"]) - moment(each["queued_when"])).total_seconds()
        for each in instances
        if each["start_date"] and each["queued_when"]
    ]
    slots = chosen.workers * chosen.concurrency
    return {
        "state": state,
        "seconds": round(seconds, 1),
        "tasks": len(instances),
        "task_states": dict(Counter(each["state"] for each in instances)),
        "tried_again": sum(each["try_number"] > 1 for each in instances),
        "tasks_by_worker": {name: taken(cluster, name) for name in cluster.services if name.startswith("worker-")},
        "task_seconds": round(busy, 1),
        "idle_share_of_slots": round(1 - min(1.0, busy / (seconds * slots)), 3),
        "queued_seconds_p50": round(statistics.median(waits), 2) if waits else None,
        "api_seconds_p95": round(sorted(latencies)[int(len(latencies) * 0.95)], 3) if latencies else None,
    }


def taken(cluster: Cluster, worker: str) -> int:
    """How many tasks a worker began."""
    log = cluster.services[worker].log.read_text(encoding="utf-8", errors="replace")
    return log.count("Executing workload in Celery")


def disturb(cluster: Cluster, part: str, loaded: int) -> None:
    print(f"{loaded} sources loaded: killing {part} with SIGKILL", flush=True)
    if part == "worker":
        cluster.dead.add("worker-1")
        cluster.kill("worker-1")
    elif part == "scheduler":
        cluster.kill("scheduler")
    else:
        pid = embedded.status().pid
        assert pid is not None
        os.kill(pid, signal.SIGQUIT)  # immediate shutdown: what is open is lost, as after a crash
        psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=60)
        embedded.start(metadata=True)


def done(api: airflow.Api, run_id: str, task_id: str) -> int:
    """How many mapped instances of a task have succeeded."""
    answer = api.call(
        "GET",
        f"/dags/{airflow.DAG}/dagRuns/{run_id}/taskInstances",
        params={"task_id": task_id, "state": "success", "limit": 1},
    )
    return int(answer["total_entries"])


def task_instances(api: airflow.Api, run_id: str) -> list[dict[str, Any]]:
    """Every task instance of a run as the API tells it."""
    found: list[dict[str, Any]] = []
    while True:
        page = api.call(
            "GET",
            f"/dags/{airflow.DAG}/dagRuns/{run_id}/taskInstances",
            params={"limit": 100, "offset": len(found), "order_by": "id"},
        )
        found.extend(page["task_instances"])
        if not page["task_instances"] or len(found) >= page["total_entries"]:
            return found


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


if __name__ == "__main__":
    sys.exit(main())
