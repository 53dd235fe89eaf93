"""What a run is asked to do: which sources, which days, and how; read from the parameters of a run.

Knows nothing of Airflow and reads no clock: the run's own interval and moment are arguments.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from dateline.model import settings
from dateline.model.source import chosen_source_ids, load_each, source_ids
from dateline.model.window import Days

PARAMETERS = ("sources", "from", "to", "refetch", "dry_run")


class Refused(ValueError):
    """What was asked for cannot be done; the message names the way out."""


@dataclass(frozen=True, slots=True)
class Request:
    """One run's task."""

    source_ids: tuple[str, ...]
    days: Days
    refetch: bool = False
    dry_run: bool = False


def read(
    parameters: Mapping[str, object],
    *,
    known: Sequence[str],
    default: Callable[[], Iterable[str]],
    run_after: datetime,
    interval: tuple[datetime, datetime] | None = None,
    logical_date: datetime | None = None,
    backfill: bool = False,
) -> Request:
    """Read a run's parameters. Empty `sources` means `default()`; for the days see `days_of`.

    Raises Refused.
    """
    refuse_unknown(parameters, PARAMETERS)
    return Request(
        source_ids=_sources(parameters.get("sources"), known) or _default(default),
        days=days_of(
            parameters.get("from"),
            parameters.get("to"),
            run_after=run_after,
            interval=interval,
            logical_date=logical_date,
            backfill=backfill,
        ),
        refetch=_flag(parameters, "refetch"),
        dry_run=_flag(parameters, "dry_run"),
    )


def refuse_unknown(given: Iterable[str], known: Sequence[str], what: str = "parameter") -> None:
    """Raises Refused when a name is none of the known ones: Airflow lets unknown parameters pass, and a typing error
    would silently mean the default."""
    unknown = sorted(set(given) - set(known))
    if unknown:
        near = [each for name in unknown for each in difflib.get_close_matches(name, known, n=1)]
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise Refused(f"unknown {what} {', '.join(map(repr, unknown))}: expected {', '.join(known)}{hint}")


def days_of(
    first: object,
    end: object,
    *,
    run_after: datetime,
    interval: tuple[datetime, datetime] | None = None,
    logical_date: datetime | None = None,
    backfill: bool = False,
) -> Days:
    """The days of a run: those asked for, else those of its interval, else those around its logical date or moment.

    An interval of length zero, as plain cron schedules give, counts as none. A `backfill` means its interval as it is.
    Raises Refused.
    """
    start, stop = day("from", first), day("to", end)
    if start is None and stop is not None:
        raise Refused("`to` is given without `from`: give both, or neither for the run's own day")
    if start is not None and stop is not None and stop <= start:
        raise Refused(
            f"the window is empty, no day lies from {start} to {stop}: `to` is the day after the last one, "
            f"so for {start} alone give to = {start + timedelta(days=1)}"
        )
    if start is not None and backfill:
        raise Refused(
            "a backfill has its own days: leave `from` and `to` empty, or trigger one run with `from` and `to` instead"
        )
    # The day that has begun in the easternmost zone: there a source's day may already run.
    today = (run_after.astimezone(UTC) + timedelta(hours=14)).date()
    if start is not None and start > today:
        last = start if stop is None else stop - timedelta(days=1)
        raise Refused(
            f"the window {start} to {last} lies in the future: nothing can be read of it yet; {today} is the last "
            "day that has begun anywhere, give a `from` that is not after it"
        )
    if interval and interval[0] >= interval[1]:
        interval = None
    moment = run_after if interval or logical_date is None else logical_date
    return Days(moment, start, stop, interval, catch_up=not backfill)


def default_sources(*, unverified: bool = False) -> list[str]:
    """The sources that an empty choice means, in every DAG and command: those named in `DATELINE_SOURCES`, else all of
    `chosen_source_ids` that are collected.

    `unverified` adds the unverified ones, for probes and for work on pages that were fetched before.

    A spider file that cannot be read stays in the list, so that its crawl fails by name instead of being left out.
    """
    named = settings.SOURCES.value()
    if named:
        try:
            return list(_sources(named, source_ids()))
        except Refused as refused:
            raise Refused(f"DATELINE_SOURCES: {refused}") from refused
    chosen = chosen_source_ids()
    readable, _ = load_each(chosen)
    left_out = {source.source_id for source in readable if (source.disabled if unverified else not source.collected)}
    return [each for each in chosen if each not in left_out]


def require_contact() -> None:
    """Raises Refused where live sites would be probed and nobody is named whom they can write to."""
    if settings.CONTACT.value() is None and not settings.ALLOW_PRIVATE.value():
        raise Refused(
            "DATELINE_CONTACT is not set: give an e-mail address or URL that the operators of the probed sites can use"
        )


def _default(default: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    chosen = tuple(default())
    if not chosen:
        raise Refused("no source is enabled: add a spider file to spiders/, or name one in `sources`")
    return chosen


def _sources(value: object, known: Sequence[str]) -> tuple[str, ...]:
    if value is None or value == "":
        return ()
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
        raise Refused(f"`sources` is a list of names, such as {list(known[:2])!r}, not {value!r}")
    for name in value:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=3)
            hint = f"did you mean {' or '.join(near)}?" if near else "`dateline sources` lists them."
            raise Refused(f"unknown source {name!r} ({len(known)} are known): {hint}")
    return tuple(dict.fromkeys(value))


def day(name: str, value: object) -> date | None:
    """A day as it was asked for; None for an empty value.

    Raises Refused.
    """
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise Refused(f"`{name}` is a day written 2026-03-01, not {value!r}") from error


def _flag(parameters: Mapping[str, object], name: str) -> bool:
    value = parameters.get(name)
    if value is None:
        return False
    if not isinstance(value, bool):
        raise Refused(f"`{name}` is true or false, not {value!r}")
    return value
