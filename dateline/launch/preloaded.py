"""`python -m dateline.launch.preloaded scheduler …`: an Airflow command in a process that has read the stages already.

The scheduler's workers and tasks are forked from it, and so need not read them again: 0.9 s of processor time a task.
For a single run only: where Airflow stays up, tasks must see the code as it is when they start.
"""

from __future__ import annotations

import runpy

import dateline.database
import dateline.outcome
import dateline.pipeline  # noqa: F401

if __name__ == "__main__":
    runpy.run_module("airflow", run_name="__main__", alter_sys=True)
