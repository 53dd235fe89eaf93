"""The compose form, started for real: docker-compose.yml as it is, in podman, disturbed while it works.

    python bench/containers.py                   what `make compose-test` runs
    python bench/containers.py --folder DIR      keeps the images there, for the next time

Builds a base with debootstrap and the project's image on it. The images of Postgres, Redis and the archive are stood
in for by those in bench/stand_ins: their versions and entrypoints stay unproven. Runs `ingest` on the sample web with
two workers; kills one of them, restarts the scheduler, and makes Postgres anew from its volume meanwhile; then takes
everything down and up again. Each time, the rows must be those of `dateline run` in one process.

Needs Linux, root, apt's podman and debootstrap, and 6 GB of disk for ten minutes; where they are absent it says so
and counts as skipped. Exit status 0 when the rows are the same or the test was skipped, 1 when not, 2 when it could
not be run. Everything it made is removed, also when it is interrupted.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, redirect_stdout, suppress
from pathlib import Path
from typing import Any

import cluster
import psycopg2

import sample
from dateline.launch import airflow, env_file
from dateline.launch.home import PROJECT, Unable, free_port
from dateline.model import interruption
from sample import copies

PACKAGES = "podman buildah runc conmon netavark aardvark-dns iptables iproute2 catatonit debootstrap"
PROGRAMS = ("apt-get", "podman", "runc", "conmon", "iptables", "ip", "catatonit", "debootstrap")
BASE = "docker.io/library/python:3.13.9-slim-bookworm"
IMAGE = "dateline:local"
STAND_INS = {
    "postgres": ("docker.io/library/postgres:18.1-bookworm", "the Postgres 18 of the Python package that is embedded"),
    "redis": ("docker.io/library/redis:8.2.3-bookworm", "Debian's Redis"),
    "archive": ("ghcr.io/versity/versitygw:v1.0.5", "moto, which keeps objects in memory"),
}
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
WORKERS = 2
SOURCES = len(copies.source_ids(1))
# With the values for production a killed worker's tasks are waited for ten minutes.
QUICK = {
    "WORKER_CONCURRENCY": "4",
    "TASK_QUEUED_TIMEOUT": "60",
    "AIRFLOW__SCHEDULER__TASK_QUEUED_TIMEOUT_CHECK_INTERVAL": "10",
    "AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT_DETECTION_INTERVAL": "5",
    "DATELINE_RETRY_DELAY": "5",
}
PATIENCE = 1800.0
LONG_AGO = time.monotonic()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="where images are kept for the next time; else all is removed")
    chosen = parser.parse_args(arguments)
    if missing := missing_here():
        print(f"compose-test: skipped: {missing}")
        return 0
    folder = (chosen.folder or Path(tempfile.mkdtemp(prefix="dateline-compose-"))).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    stack = Stack(folder)
    try:
        with interruption.signals():
            try:
                failed = tried(stack)
            except (Unable, OSError, psycopg2.Error) as error:
                stack.show_logs()
                print(f"compose-test: could not be run: {' '.join(str(error).split())}")
                return 2
            except interruption.Interrupted as interrupted:
                print(f"compose-test: ended by {interrupted}")
                return 128 + interrupted.number
            finally:
                with interruption.undisturbed():
                    stack.remove(keep=bool(chosen.folder))
    except interruption.Interrupted as interrupted:
        return 128 + interrupted.number
    print(f"compose-test: {'failed: ' + '; '.join(failed) if failed else 'passed'}")
    return 1 if failed else 0


def missing_here() -> str:
    """What this machine lacks, as a sentence; empty when the test can be run."""
    if not sys.platform.startswith("linux"):
        return "it needs Linux"
    if os.geteuid() != 0:
        return "it needs root, to build a base image and to run containers without a daemon"
    if absent := [name for name in PROGRAMS if shutil.which(name) is None]:
        return f"no {', '.join(absent)} here. On Debian: apt-get install --no-install-recommends {PACKAGES}"
    if compose_program() is None:
        return "Docker Compose is not in .venv: `make setup`"
    return ""


def compose_program() -> str | None:
    """Docker Compose itself: the script that its package installs loses the exit status."""
    spec = importlib.util.find_spec("compose")
    found = list(spec.submodule_search_locations or []) if spec else []
    return str(Path(found[0]) / "docker-compose") if found else None


def say(sentence: str) -> None:
    print(f"{time.monotonic() - LONG_AGO:5.0f} s  {sentence}", flush=True)


class Stack:
    """Podman in a folder of its own, the project's images in it, and what Compose started of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.project = folder / "project"
        self.socket = folder / "podman.sock"
        self.log = folder / "output.log"
        self.ports = {"AIRFLOW_PORT": free_port(), "POSTGRES_PORT": free_port()}
        self.environment = os.environ | {
            "CONTAINERS_CONF": str(folder / "containers.conf"),
            "CONTAINERS_STORAGE_CONF": str(folder / "storage.conf"),
            "DOCKER_HOST": f"unix://{self.socket}",
            "PODMAN_IGNORE_CGROUPSV1_WARNING": "1",
        }
        self.started: list[subprocess.Popen[bytes]] = []
        self.ended = threading.Event()
        self.watching: threading.Thread | None = None

    # --- programs

    def run(self, *command: str, seconds: float = 1200.0, env: Mapping[str, str] | None = None) -> str:
        """What a program prints. It is ended when we are.

        Raises Unable when it fails.
        """
        with self.log.open("ab") as log:
            log.write(f"\n$ {' '.join(command)}\n".encode())
            log.flush()
            program = subprocess.Popen(
                command, env=env or self.environment, stdout=subprocess.PIPE, stderr=log, cwd=self.folder,
            )  # fmt: skip
            try:
                out, _ = program.communicate(timeout=seconds)
            except BaseException as error:
                program.terminate()
                try:
                    program.wait(timeout=20)
                except subprocess.TimeoutExpired:
                    program.kill()
                    program.wait()
                if isinstance(error, subprocess.TimeoutExpired):
                    raise Unable(f"`{' '.join(command[:4])} …` took longer than {seconds:.0f} s") from error
                raise
            if program.returncode != 0:
                log.write(out)
        if program.returncode != 0:
            raise Unable(f"`{' '.join(command[:6])}` ended with status {program.returncode}")
        return out.decode(errors="replace")

    def podman(self, *arguments: str, seconds: float = 1200.0) -> str:
        return self.run("podman", *arguments, seconds=seconds)

    def compose(self, *arguments: str) -> str:
        program = compose_program()
        assert program is not None
        # Only the file speaks: no variable of ours reaches it.
        names = ("PATH", "HOME", "DOCKER_HOST")
        env = {name: value for name, value in self.environment.items() if name in names}
        return self.run(program, "--project-directory", str(self.project), *arguments, env=env)

    # --- images

    def prepare(self) -> None:
        """Settings of podman that touch nothing of the machine's own, its service, and the loop of health checks."""
        (self.folder / "containers.conf").write_text(
            '[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]\n'
            f'[engine]\nruntime = "runc"\ntmp_dir = "{self.folder}/run/libpod"\nevents_logger = "file"\n'
            f'[network]\nnetwork_backend = "netavark"\nnetwork_config_dir = "{self.folder}/networks"\n'
        )
        (self.folder / "storage.conf").write_text(
            f'[storage]\ndriver = "overlay"\ngraphroot = "{self.folder}/store"\nrunroot = "{self.folder}/run"\n'
        )
        (self.folder / "uv.toml").write_text("system-certs = true\n")

    def has(self, image: str) -> bool:
        with suppress(Unable):
            self.podman("image", "exists", image)
            return True
        return False

    def build(self) -> None:
        """The base, the project's image, and the stand-ins."""
        if not self.has(BASE):
            say("building a base image with debootstrap")
            root = self.folder / "base"
            packages = "--include=ca-certificates,python3.13,python3-pip,python3-venv"
            self.run("debootstrap", "--variant=minbase", packages, "trixie", str(root))
            (root / "usr/bin/python").symlink_to("python3")
            for file in ("usr/lib/python3.13/EXTERNALLY-MANAGED", "etc/resolv.conf"):
                (root / file).unlink(missing_ok=True)
            (root / "etc/resolv.conf").touch()
            archive = self.folder / "base.tar"
            self.run("tar", "-C", str(root), "-c", "-f", str(archive), ".")
            self.podman("import", "--change", 'CMD ["python3"]', str(archive), BASE)
            archive.unlink()
            shutil.rmtree(root)
        say("building the project's image")
        self.build_image(PROJECT / "Dockerfile", PROJECT, IMAGE, f"docker.io/library/{IMAGE}")
        for name, (image, stand_in) in STAND_INS.items():
            say(f"{image} is stood in for by {stand_in}")
            context = PROJECT / "bench" / "stand_ins"
            self.build_image(context / f"{name}.Dockerfile", context, image)
        say(f"the image: {self.podman('image', 'list', '--format', '{{.Size}}', IMAGE).splitlines()[0]}")

    def build_image(self, file: Path, context: Path, *tags: str) -> None:
        mounts = {self.folder / "uv.toml": "/etc/uv/uv.toml"}
        if CERTIFICATES.exists():
            mounts[CERTIFICATES] = str(CERTIFICATES)
        options = [f"--volume={here}:{there}:ro" for here, there in mounts.items()]
        tagged = [f"--tag={tag}" for tag in tags]
        self.podman("build", "--quiet", "--network=host", *options, *tagged, f"--file={file}", str(context))

    # --- containers

    def up(self) -> None:
        """Start docker-compose.yml as it is, with the sample web and two workers; return when all are healthy."""
        if not self.project.exists():
            self.project.mkdir()
            shutil.copy(PROJECT / "docker-compose.yml", self.project)
            shutil.copy(PROJECT / ".env.example", self.project)
            with redirect_stdout(io.StringIO()):
                env_file.main(self.project, ["--sample", "--contact", "compose-test@example.org"])
            with (self.project / ".env").open("a") as env:
                env.writelines(f"{name}={value}\n" for name, value in {**QUICK, **self.ports}.items())
        if self.watching is None:
            log = self.log.open("ab")
            service = ["podman", "system", "service", "--time=0", f"unix://{self.socket}"]
            self.started.append(subprocess.Popen(service, env=self.environment, stdout=log, stderr=log))
            self.wait(self.socket.exists, "podman's service", 60)
            self.watching = threading.Thread(target=self.check_health, daemon=True)
            self.watching.start()
        self.compose("up", "--detach", "--no-build", "--scale", f"worker={WORKERS}")
        self.wait_for_health()

    def check_health(self) -> None:
        """Run the health checks, one after the other: podman leaves that to systemd, which need not be there."""
        while not self.ended.wait(3.0):
            with suppress(Unable):
                for name in self.podman("ps", "--quiet").split():
                    with suppress(Unable):
                        self.podman("healthcheck", "run", name, seconds=60)

    def containers(self) -> list[dict[str, Any]]:
        return list(json.loads(self.podman("ps", "--all", "--format", "json")))

    def container(self, service: str, number: int = 1) -> str:
        return f"dateline-{service}-{number}"

    def wait_for_health(self) -> None:
        def states() -> dict[str, str]:
            return {each["Names"][0]: f"{each['State']} {each['Status']}" for each in self.containers()}

        def ready() -> bool:
            found = {name: state for name, state in states().items() if "migrate" not in name}
            return len(found) > WORKERS and all("(healthy)" in state for state in found.values())

        self.wait(ready, "the health of every service", 600, lambda: str(states()))

    def wait(self, ready: Callable[[], bool], what: str, seconds: float, seen: Callable[[], str] = lambda: "") -> None:
        """Raises Unable when it takes too long."""
        deadline = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > deadline:
                raise Unable(f"{what} took longer than {seconds:.0f} s {seen()}")
            time.sleep(1.0)

    def crash(self, service: str) -> None:
        """SIGKILL for a container's first process, as when the kernel runs out of memory."""
        pid = int(self.podman("inspect", "--format", "{{.State.Pid}}", self.container(service)))
        os.kill(pid, signal.SIGKILL)

    def dsn(self, database: str = "dateline") -> str:
        env = (self.project / ".env").read_text()
        password = next(line.partition("=")[2] for line in env.splitlines() if line.startswith("DATELINE_DB_PASSWORD"))
        return f"postgresql://dateline:{password}@127.0.0.1:{self.ports['POSTGRES_PORT']}/{database}"

    def secret(self, name: str) -> str:
        lines = (self.project / ".env").read_text().splitlines()
        return next(line.partition("=")[2] for line in lines if line.startswith(f"{name}="))

    def show_logs(self) -> None:
        """The end of what each program and container printed, for finding out why."""
        with suppress(Unable, OSError):
            print(*self.log.read_text(errors="replace").splitlines()[-25:], sep="\n")
            for each in self.containers():
                name = each["Names"][0]
                print(f"--- {name}: {each['Status']}")
                done = subprocess.run(
                    ["podman", "logs", "--tail", "12", name], env=self.environment, capture_output=True, check=False,
                )  # fmt: skip
                print((done.stdout + done.stderr).decode(errors="replace"))

    def remove(self, *, keep: bool) -> None:
        """End and remove everything; with `keep` the images stay."""
        say("removing containers, volumes and networks" + ("" if keep else ", images and the folder"))
        self.ended.set()
        networks = [json.loads(file.read_text()) for file in (self.folder / "networks").glob("*.json")]
        if self.watching is not None:
            self.watching.join()
            with suppress(Unable):
                self.compose("down", "--volumes", "--timeout", "20")
        for service in self.started:
            service.terminate()
            service.wait()
        for command in (
            ["rm", "--all", "--force", "--time", "0"],
            ["volume", "prune", "--force"],
            ["network", "prune", "--force"],
        ):
            with suppress(Unable, OSError):
                self.podman(*command)
        for network in networks:
            remove_network(network["name"], network["network_interface"])
        shutil.rmtree(self.project, ignore_errors=True)
        if keep:
            return
        with suppress(Unable, OSError):
            self.podman("rmi", "--all", "--force")
        mounts = [line.split()[1] for line in Path("/proc/self/mounts").read_text().splitlines()]
        for mount in sorted(mounts, reverse=True):
            if Path(mount).is_relative_to(self.folder):
                subprocess.run(["umount", "--lazy", mount], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def remove_network(name: str, bridge: str) -> None:
    """What podman leaves of a network in which a container was killed: its links, and its names in the DNS server."""
    links = Path("/sys/class/net")
    for link in [*(links / bridge / "brif").glob("*"), links / bridge]:
        if (links / link.name).exists():
            subprocess.run(["ip", "link", "delete", link.name], capture_output=True, check=False)
    served = Path("/run/containers/networks/aardvark-dns")
    (served / name).unlink(missing_ok=True)
    with suppress(OSError, ValueError):
        # It reads its folder again, and ends when no network is left there.
        os.kill(int((served / "aardvark.pid").read_text()), signal.SIGHUP)


def tried(stack: Stack) -> list[str]:
    """What went wrong; empty when nothing did."""
    stack.prepare()
    stack.build()
    say("starting docker-compose.yml with the sample web and two workers")
    stack.up()
    say("every service is healthy")
    expected = alone(stack)
    say(f"`dateline run` in one process: {len(expected)} rows")
    failed = ingest(stack)
    failed += differences(stack, expected, "after the run")
    say("down and up again")
    stack.compose("down")
    stack.up()
    failed += differences(stack, expected, "after down and up")
    return failed


def alone(stack: Stack) -> list[str]:
    """What `dateline run` leaves in a database and an archive of its own."""
    postgres, worker = stack.container("postgres"), stack.container("worker")
    stack.podman("exec", postgres, "createdb", "--username=dateline", "alone")
    inside = stack.dsn("alone").replace(f"127.0.0.1:{stack.ports['POSTGRES_PORT']}", "postgres:5432")
    variables = ["--env", f"DATELINE_DSN={inside}", "--env", "DATELINE_ARCHIVE=/tmp/alone"]
    stack.podman("exec", *variables, worker, "dateline", "run", *cluster.days())
    return rows(stack.dsn("alone"))


def rows(dsn: str) -> list[str]:
    return list(cluster.lines(dsn))


def differences(stack: Stack, expected: Sequence[str], when: str) -> list[str]:
    """What differs from the run in one process, printed; as one sentence, or none."""
    found = rows(stack.dsn())
    missing, unexpected = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    for sign, different in (("-", missing), ("+", unexpected)):
        for row in list(different.elements())[: cluster.DIFFERING]:
            print(f"{sign} {row}")
    say(f"{when}: {len(found)} rows, {missing.total()} missing, {unexpected.total()} unexpected")
    return [f"the rows differ {when}"] if not expected or missing or unexpected else []


def ingest(stack: Stack) -> list[str]:
    """One run of `ingest`, disturbed three times; what was wrong with it."""
    with closing(
        airflow.Api(f"http://127.0.0.1:{stack.ports['AIRFLOW_PORT']}", stack.secret("DATELINE_ADMIN_PASSWORD"))
    ) as api:
        api.log_in()
        stack.wait(api.dag_is_read, "reading dags/ingest.py", 300)
        api.pause(False)
        run_id = api.trigger({"from": sample.FIRST_DAY.isoformat(), "to": sample.END_DAY.isoformat()})
        disturbances = [
            (1, "a worker is killed", lambda: stack.crash("worker")),
            (SOURCES // 3, "the scheduler is restarted", lambda: stack.compose("restart", "scheduler")),
            (
                SOURCES * 2 // 3,
                "Postgres is made anew from its volume",
                lambda: stack.compose("up", "--detach", "--no-build", "--no-deps", "--force-recreate", "postgres"),
            ),
        ]
        state, loaded, deadline = "queued", 0, time.monotonic() + PATIENCE
        while state not in ("success", "failed"):
            if time.monotonic() > deadline:
                raise Unable(f"the run took longer than {PATIENCE:.0f} s: {instances(api, run_id)}")
            time.sleep(1.0)
            with suppress(Unable):  # the API server, or its database, is not there for a moment
                state, loaded = api.run_state(run_id), cluster.done(api, run_id, "source.load")
            if disturbances and loaded >= disturbances[0][0]:
                _, sentence, disturb = disturbances.pop(0)
                say(f"{loaded} of {SOURCES} sources are loaded: {sentence}")
                disturb()
        found = instances(api, run_id)
        say(f"the run: {state}; {found}")
    failed = [] if state == "success" else [f"the run ended as {state}"]
    if disturbances:
        failed.append(f"the run ended before {disturbances[0][1]}")
    if len(found["hosts"]) < WORKERS:
        failed.append("one worker did everything")
    return failed


def instances(api: airflow.Api, run_id: str) -> dict[str, Any]:
    """The run's tasks, counted."""
    found = cluster.task_instances(api, run_id)
    return {
        "tasks": len(found),
        "states": dict(Counter(each["state"] for each in found)),
        "tried again": sum(each["try_number"] > 1 for each in found),
        "hosts": dict(Counter(each["hostname"] for each in found if each["hostname"])),
    }


if __name__ == "__main__":
    sys.exit(main())
