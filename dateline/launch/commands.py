"""The launcher's commands: run once, keep up, stop, show the status."""

from __future__ import annotations

import os
import pkgutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from rich.console import Console
from rich.markup import escape

import sample
from dateline import database
from dateline.database import embedded
from dateline.database import run_summary as landed
from dateline.launch import airflow, progress
from dateline.launch.home import Home, State, Unable, free_port, is_free
from dateline.launch.services import Service, inherited, wait_until
from dateline.model import settings, summary
from dateline.model.interruption import Interrupted, signals, undisturbed
from dateline.pipeline import outcome
from sample import spiders

UI_PORT = 8080
out = Console(highlight=False, width=None if sys.stdout.isatty() else 120)


@dataclass(frozen=True, slots=True)
class Order:
    """What the person asked for."""

    sources: tuple[str, ...] = ()
    """Empty: the sample web."""
    first: str = ""
    end: str = ""
    day: int = 1
    refetch: bool = False
    dry_run: bool = False
    faults: tuple[str, ...] = ()
    """Sources of the sample web to break, `source=fault`: for tests and for seeing what a red run looks like."""

    def web(self) -> str:
        """`sample`, or `live`.

        Raises Unable for a mixture: the sample web needs private addresses, which live sources must never be led to.
        """
        invented = {each.name for each in pkgutil.iter_modules(spiders.__path__)}
        chosen = [name in invented for name in self.sources]
        if any(chosen) and not all(chosen):
            raise Unable("SOURCES mixes the sample web's sources with live ones: collect them in two runs")
        return "sample" if all(chosen) else "live"

    def conf(self) -> dict[str, object]:
        """The parameters of the Airflow run."""
        asked: dict[str, object] = {"refetch": self.refetch, "dry_run": self.dry_run}
        if self.sources:
            asked["sources"] = list(self.sources)
        if self.first:
            asked["from"] = self.first
        if self.end:
            asked["to"] = self.end
        if self.web() == "sample" and not (self.first or self.end):
            asked |= {"from": sample.FIRST_DAY.isoformat(), "to": sample.END_DAY.isoformat()}
        return asked


def setting_of(order: Order, home: Home) -> dict[str, str]:
    """The environment that makes the stages see the sample web, or the live one only."""
    if order.web() == "live":
        return {settings.SOURCES.name: ",".join(order.sources), settings.ALLOW_PRIVATE.name: ""}
    return {
        settings.SPIDER_MODULES.name: "sample.spiders",
        settings.SOURCES.name: "",
        settings.SAMPLE_URL.name: f"http://127.0.0.1:{home.sample_port()}",
        settings.ALLOW_PRIVATE.name: "1",
    }


# --- what runs ----------------------------------------------------------------------------------------------------


class Stack:
    """Everything that one launcher started, in the order of starting."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.services: list[Service] = []

    def check(self) -> None:
        """Raises Unable when one of them has ended."""
        for service in self.services:
            service.check()

    def stop(self) -> None:
        """The scheduler first, then the others. Signals do not cut it short."""
        with undisturbed():
            for service in reversed(self.services):
                service.stop()
            self.services.clear()


@contextmanager
def running(home: Home, order: Order, port: int, *, once: bool) -> Iterator[tuple[Stack, airflow.Api]]:
    """Postgres, the sample web and Airflow, ready for a run; stopped at the end, whatever ends it.

    Raises Unable.
    """
    stack = Stack(home)
    schedule = "none" if once else _schedule(order.web())
    setting = setting_of(order, home)
    with ExitStack() as ending:
        try:
            ending.enter_context(embedded.use("make run" if once else "make up", metadata=True))
            ending.callback(stack.stop)
            if settings.SAMPLE_URL.name in setting:
                stack.services.append(_sample(home, order, setting))
            environment = _environment(home, order.web(), port, schedule=schedule, once=once) | setting
            with ThreadPoolExecutor(1) as beside:
                ours = beside.submit(database.migrate)
                _prepare_airflow(home, environment)
                stack.services.extend(airflow.start(environment, home, preload=once))
                ours.result()
        except database.DatabaseUnavailable as error:
            raise Unable(str(error)) from error
        api = ending.enter_context(closing(airflow.Api(f"http://127.0.0.1:{port}", home.secrets().password)))
        wait_until(api.answers, services=stack.services, seconds=180, what="the start of Airflow's API server")
        api.warm_up()
        api.log_in()
        api.make_pool()
        wait_until(api.scheduler_works, services=stack.services, seconds=120, what="the start of Airflow's scheduler")
        wait_until(
            lambda: api.dag_is_read(scheduled=schedule != "none"),
            services=stack.services,
            seconds=120,
            what="reading dags/ingest.py",
        )
        for left in api.unfinished_runs() if schedule in airflow.BY_HAND else ():
            api.fail(left)
        yield stack, api


def _schedule(web: str) -> str:
    """When `ingest` runs while Airflow is kept up."""
    # The days of the sample web are long past: it has nothing for a run that starts by itself.
    return "backfill" if web == "sample" else settings.SCHEDULE.value()


def _environment(home: Home, web: str, port: int, *, schedule: str, once: bool) -> dict[str, str]:
    return airflow.environment(
        home,
        port=port,
        secrets=home.secrets(),
        database=embedded.airflow_dsn(),
        schedule=schedule,
        retry_delay=2.0 if web == "sample" else 20.0,
        crawl_timeout=40.0 if web == "sample" else 1200.0,
        once=once,
    )


def _sample(home: Home, order: Order, setting: Mapping[str, str]) -> Service:
    port = setting[settings.SAMPLE_URL.name].rpartition(":")[2]
    command = [sys.executable, "-m", "sample", "--port", port, "--day", str(order.day)]
    for fault in order.faults:
        command += ["--fault", fault]
    return Service.start("sample", command, environment=inherited() | dict(setting), logs=home.logs)


def _prepare_airflow(home: Home, environment: Mapping[str, str]) -> None:
    """Bring Airflow's tables up to date.

    Done once for a data folder and a release: it takes 3 to 12 seconds even when there is nothing to do.
    """
    mark = f"{airflow.release()} {(home.folder / 'postgres' / 'data' / 'PG_VERSION').stat().st_ino}"
    if home.kept("airflow_tables") == mark:
        return
    migration = Service.start("airflow-db", airflow.command("db", "migrate"), environment=environment, logs=home.logs)
    if migration.process.wait() != 0:
        raise Unable(f"Airflow's tables could not be made: {migration.complaint()} (all of it: {migration.log})")
    home.keep("airflow_tables", mark)


# --- run ----------------------------------------------------------------------------------------------------------


def run(order: Order) -> int:
    """One ingest run, shown in the terminal. Exit status 0 only when it succeeded."""
    home = Home.here()
    conf = order.conf()
    state = home.state()
    if state is not None:
        return _run_there(home, state, order, conf)
    began = time.monotonic()
    port = free_port()
    with signals(), home.held():
        home.announce(State(os.getpid(), "run", port, order.web(), order.day))
        where = "the bundled sample web" if order.web() == "sample" else f"the live web: {', '.join(order.sources)}"
        out.print(f"Dateline collects from {escape(where)}. Starting Postgres and Airflow …")
        with running(home, order, port, once=True) as (stack, api):
            api.pause(False)
            out.print(f"Ready after {time.monotonic() - began:.0f} s. Airflow runs [bold]ingest[/]:")
            succeeded = _follow(api, home, conf, check=stack.check)
    out.print(f"Everything is stopped again; {timedelta(seconds=round(time.monotonic() - began))} in all.", style="dim")
    return 0 if succeeded else 1


def _run_there(home: Home, state: State, order: Order, conf: Mapping[str, object]) -> int:
    """Start the run in the Airflow that is up already, where that serves the same web."""
    if state.command != "up":
        raise Unable(
            f"another `make run` (process {state.pid}) is at work in this folder: wait for it, or end it with Ctrl-C"
        )
    if not state.ready:
        raise Unable("`make up` is still starting: try again in a moment")
    if state.sources != order.web():
        raise Unable(
            f"`make up` serves the {state.sources} web, and this run wants the {order.web()} one: `make down` first"
        )
    if state.sources == "sample" and (state.day != order.day or order.faults):
        raise Unable(
            f"`make up` serves day {state.day} of the sample web: `make down` first, then `make run DAY={order.day}`"
        )
    with signals(), closing(airflow.Api(state.url, home.secrets().password)) as api:
        api.log_in()
        api.pause(False)
        out.print(f"Airflow is up on {state.url} and runs [bold]ingest[/]:")
        return 0 if _follow(api, home, conf, check=lambda: None) else 1


def _follow(api: airflow.Api, home: Home, conf: Mapping[str, object], *, check: Callable[[], None]) -> bool:
    run_id = api.trigger(conf)
    try:
        state = progress.follow(api, run_id, out, check=check)
    except Interrupted:
        out.print("Stopping the run …", style="yellow")
        with undisturbed():
            _give_up(api, run_id)
        raise
    return _show_outcome(run_id, state, home)


def _give_up(api: airflow.Api, run_id: str) -> None:
    """Mark the run failed, so that no later start takes it up again, and let its tasks end."""
    api.fail(run_id)
    api.wait_for_tasks(run_id, 8.0)


def _show_outcome(run_id: str, state: str, home: Home) -> bool:
    """Print what landed; whether the run succeeded."""
    found = outcome.read(run_id)
    if found is None:
        logs = home.logs / "tasks" / f"dag_id={airflow.DAG}" / f"run_id={run_id}"
        raise Unable(f"the run ended before its report; its first red task says why, in {logs}")
    lines = {line.source_id: line for line in found.lines}
    out.print()
    with closing(database.connect()) as connection:
        if not found.dry_run:
            landed.count_duplicates(connection, run_id, lines)
        summary.show(out, lines.values(), landed.newest(connection))
    if found.dry_run:
        out.print("Dry run: [bold]new[/] is what would land; nothing was loaded.")
    # The table above gives the reasons.
    complaint = found.complaint(reasons=False)
    if complaint:
        out.print(f"\n[bold red]The run failed.[/] {escape(complaint)}", soft_wrap=True)
        if lines and all(line.state == "unreachable" for line in lines.values()):
            out.print("No source could be reached: is there a network?")
    elif state != "success":
        out.print("\n[bold red]The run failed[/] although each source succeeded; the red task's log says why.")
    return state == "success"


# --- up, down, status ---------------------------------------------------------------------------------------------


def up(order: Order, port: int | None) -> int:
    """Start Airflow in the background, wait until it is ready, and print the login."""
    home = Home.here()
    order.conf()
    state = home.state()
    if state is not None:
        if state.command != "up":
            raise Unable(f"a `make run` (process {state.pid}) is at work in this folder: wait for it")
        _print_login(home, state)
        return 0
    chosen = port or UI_PORT
    if not is_free(chosen):
        raise Unable(f"port {chosen} is taken by another program: choose one with `make up PORT={chosen + 1}`")
    command = [sys.executable, "-m", "dateline.launch", "serve", "--port", str(chosen), "--day", str(order.day)]
    if order.sources:
        command += ["--sources", ",".join(order.sources)]
    log = home.logs / "launch.log"
    with log.open("wb") as output:
        server = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True
        )
    out.print("Starting Postgres and Airflow …")
    while True:
        if server.poll() is not None:
            said = [line for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
            raise Unable(said[-1].removeprefix("dateline: ") if said else f"it ended at once; see {log}")
        state = home.state()
        if state is not None and state.pid == server.pid and state.ready:
            _print_login(home, state)
            return 0
        time.sleep(0.3)


def serve(order: Order, port: int) -> int:
    """What `up` leaves behind: holds the folder, and stops everything at SIGTERM or when a part ends."""
    home = Home.here()
    stopping = threading.Event()
    with signals(), home.held():
        state = State(os.getpid(), "up", port, order.web(), order.day)
        home.announce(state)
        try:
            with running(home, order, port, once=False) as (stack, _):
                home.announce(replace(state, ready=True))
                while True:
                    stopping.wait(2.0)
                    embedded.revive("make up")
                    stack.check()
        except Interrupted:
            return 0


def _print_login(home: Home, state: State) -> None:
    out.print(f"\n  Airflow   [bold]{state.url}[/]")
    out.print(f"  Login     user [bold]{airflow.ADMIN}[/], password [bold]{home.secrets().password}[/]")
    out.print(f"  DAG       {state.url}/dags/{airflow.DAG}")
    if state.sources == "sample":
        out.print(
            f"  It serves the bundled sample web, day {state.day}: trigger [bold]ingest[/] with from "
            f"{sample.FIRST_DAY} and to {sample.END_DAY}, or type `make run`."
        )
    else:
        out.print("  The live web. [bold]ingest[/] is paused until you switch it on; it then runs every day.")
    out.print("  SQL: `make psql`.   Stop: `make down`.")


def down() -> int:
    """Stop what `up` started; harmless when nothing runs."""
    home = Home.here()
    state = home.state()
    if state is None:
        out.print("Stopped Postgres." if _stop_server() else "Nothing is running.")
        return 0
    if state.command != "up":
        raise Unable(f"a `make run` (process {state.pid}) is at work in this folder: end it with Ctrl-C there")
    os.kill(state.pid, signal.SIGTERM)
    deadline = time.monotonic() + 90
    while home.state() is not None:
        if time.monotonic() > deadline:
            raise Unable(
                f"process {state.pid} has not stopped within 90 seconds; its log is {home.logs / 'launch.log'}"
            )
        time.sleep(0.2)
    # `make up` leaves it to its other users.
    _stop_server()
    out.print(
        "Stopped Airflow, the sample web and Postgres."
        if state.sources == "sample"
        else "Stopped Airflow and Postgres."
    )
    return 0


def _stop_server() -> bool:
    """Stop Postgres and name the commands that were using it; False when it was not running."""
    try:
        users = embedded.status().users
        stopped = embedded.stop()
    except embedded.EmbeddedUnavailable as error:
        raise Unable(str(error)) from error
    if stopped and users:
        out.print(escape(f"Postgres was used by {', '.join(users)}."), soft_wrap=True)
    return stopped


def command(arguments: Sequence[str]) -> int:
    """Airflow's own command line, for the Airflow that is up; its exit status."""
    home = Home.here()
    state = home.state()
    if state is None or state.command != "up" or not state.ready:
        raise Unable("Airflow is not up: `make up` first")
    environment = _environment(home, state.sources, state.port, schedule=_schedule(state.sources), once=False)
    return subprocess.run(airflow.command(*arguments), env=environment, check=False).returncode  # noqa: S603


def status() -> int:
    """Tell what runs here; exit status 1 when nothing does."""
    home = Home.here()
    state = home.state()
    if state is None:
        postgres = embedded.status()
        if not postgres.running:
            out.print("Nothing is running.")
        else:
            users = ", ".join(postgres.users) or "no command now"
            out.print(escape(f"Only Postgres is running, used by {users}: `make down` stops it."), soft_wrap=True)
        return 1
    if state.command == "up" and state.ready:
        _print_login(home, state)
    else:
        out.print(
            f"`make {state.command}` is {'starting' if state.command == 'up' else 'at work'} (process {state.pid})."
        )
    return 0
