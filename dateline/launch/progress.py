"""A run as the terminal shows it: a line for each task that ends, and a bar where there is a screen."""

from __future__ import annotations

import time
from collections.abc import Callable

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from dateline.launch.airflow import Api, TaskState

_DONE = {
    "success": "[green]✓[/]",
    "failed": "[red]✗[/]",
    "upstream_failed": "[red]·[/]",
    "skipped": "[dim]–[/]",
    "up_for_retry": "[yellow]↻[/]",
}
_WORDS = {
    "failed": "failed",
    "upstream_failed": "not run, because a task before it failed",
    "skipped": "skipped",
    "up_for_retry": "failed, will be tried again",
}


def follow(api: Api, run_id: str, console: Console, *, check: Callable[[], None], pause: float = 2.0) -> str:
    """Tell a run until it ends; returns its final state. `check` raises when what runs it has died."""
    shown: set[tuple[str, int, str, int]] = set()
    labels: dict[int, str] = {}
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task("ingest", total=None)
        while True:
            check()
            tasks = api.tasks(run_id)
            if not labels and any(each.map_index >= 0 for each in tasks):
                # Airflow itself names a mapped task only once it has succeeded or failed for good.
                labels = dict(enumerate(api.source_ids(run_id)))
            for each in tasks:
                key = (each.task_id, each.map_index, each.state, each.try_number)
                if each.state in _DONE and key not in shown:
                    shown.add(key)
                    progress.console.print(_line(each, labels), highlight=False, soft_wrap=True)
            finished = sum(each.state in _DONE and each.state != "up_for_retry" for each in tasks)
            running = sorted({_name(each, labels) for each in tasks if each.state == "running"})
            progress.update(bar, total=len(tasks), completed=finished, description=", ".join(running)[:50] or "waiting")
            # Each question costs the API server 0.15 s of processor time that tasks could use: ask for the run only
            # when its tasks look finished.
            if tasks and finished == len(tasks):
                state = api.run_state(run_id)
                if state in ("success", "failed"):
                    return state
            time.sleep(pause)


def _name(each: TaskState, labels: dict[int, str]) -> str:
    task = each.task_id.rpartition(".")[2]
    label = labels.get(each.map_index, each.label)
    return f"{task} {label}".strip()


def _line(each: TaskState, labels: dict[int, str]) -> str:
    words = _WORDS.get(each.state, "")
    took = f" [dim]{each.seconds:.1f} s[/]" if each.seconds and not words else ""
    return f"  {_DONE[each.state]} {escape(_name(each, labels))}{': ' + words if words else ''}{took}"
