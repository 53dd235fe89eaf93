"""The order of the stages, stated once: the DAGs and the command line walk it.

For each source, one after the other: SOURCE. Then over all sources together: AFTER, each stage with those that it waits
for. Imports nothing, because a DAG file reads it whenever it is parsed; `dateline.pipeline.run` holds what each does.
"""

from __future__ import annotations

from collections.abc import Mapping

SOURCE = ("crawl", "articles", "load")
"""Each takes what the one before it left. `articles` also reads what a failed crawl fetched before it failed."""

AFTER: Mapping[str, tuple[str, ...]] = {
    "duplicates": (),
    "index": (),
    "coverage": ("duplicates",),
    "publish": ("duplicates", "index", "coverage"),
}

MEANING = {
    "crawl": "Fetch one source into the archive, in a process of its own.",
    "articles": "Extract and date what was archived; also what a failed crawl fetched before it failed.",
    "load": "Put one source's articles, failures and crawl report into Postgres, in one transaction.",
    "duplicates": "Link the run's new and changed articles to what they repeat.",
    "index": "Make what was loaded searchable.",
    "coverage": "Write one row a source and day: what was seen, or why nothing was.",
    "publish": "Check what was loaded, and notify the DAGs that wait for new articles.",
}


def after(*, days: bool) -> dict[str, tuple[str, ...]]:
    """The stages over all sources, in an order that holds, each with those that it waits for.

    `days` is False for a run that covers no days (a re-check, a replay, an import): coverage is left out.
    """
    chosen = [name for name in AFTER if days or name != "coverage"]
    return {name: tuple(each for each in AFTER[name] if each in chosen) for name in chosen}
