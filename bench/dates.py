"""How many printed dates are read right: `python bench/dates.py --cases FILE.jsonl [--tool NAME]`.

A case has raw, language, country, timezone, context, reference_time, expected_local_date (null: the right answer is
silence; `2019-07` for a month), expected_utc, expected_utc_alternatives and group. Prints a table by group and, as
the last line, one JSON object. The rivals `dateparser`, `dateutil` and `htmldate` are run with what they offer.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

Answer = tuple[str | None, datetime | None]
"""The local day (or month, or year) as ISO text, and the instant."""


def _reference(case: dict[str, Any]) -> datetime | None:
    text = case.get("reference_time")
    return datetime.fromisoformat(text) if text else None


def read_dateline(case: dict[str, Any]) -> Answer:
    from dateline.dates.parsing import parse_date

    reading = parse_date(
        case["raw"],
        language=case.get("language") or "en",
        country=case.get("country") or "XX",
        timezone=case.get("timezone") or "UTC",
        reference_time=_reference(case),
        context=case.get("context") or "article",
    )
    if reading is None:
        return None, None
    if reading.day is not None:
        return reading.day.isoformat(), reading.at
    return (f"{reading.year:04}-{reading.month:02}" if reading.month else f"{reading.year:04}"), None


def read_dateparser(case: dict[str, Any]) -> Answer:
    import dateparser

    settings: dict[str, Any] = {"TIMEZONE": case.get("timezone") or "UTC", "RETURN_AS_TIMEZONE_AWARE": True}
    reference = _reference(case)
    if reference:
        settings["RELATIVE_BASE"] = reference.replace(tzinfo=None)
    found = dateparser.parse(case["raw"], settings=settings)
    return (found.date().isoformat(), found.astimezone(UTC)) if found else (None, None)


def read_dateutil(case: dict[str, Any]) -> Answer:
    from dateutil import parser

    try:
        found = parser.parse(case["raw"], default=_reference(case) or datetime.fromisoformat("0001-01-01"), fuzzy=True)
    except (ValueError, OverflowError):
        return None, None
    aware = found if found.tzinfo else found.replace(tzinfo=ZoneInfo(case.get("timezone") or "UTC"))
    return found.date().isoformat(), aware.astimezone(UTC)


def read_htmldate(case: dict[str, Any]) -> Answer:
    from htmldate.extractors import try_date_expr

    bounds = datetime.fromisoformat("1995-01-01"), datetime.fromisoformat("2035-01-01")
    found = try_date_expr(case["raw"], "%Y-%m-%d", True, *bounds)
    return found, None


TOOLS: dict[str, Callable[[dict[str, Any]], Answer]] = {
    "dateline": read_dateline,
    "dateparser": read_dateparser,
    "dateutil": read_dateutil,
    "htmldate": read_htmldate,
}


def judge(case: dict[str, Any], answer: Answer) -> dict[str, bool | None]:
    """Whether the day is right, wrong or missing, and whether the instant is right (None: none is expected)."""
    expected, (day, at) = case.get("expected_local_date"), answer
    accepted = [case.get("expected_utc"), *(case.get("expected_utc_alternatives") or [])]
    instants = [datetime.fromisoformat(each.replace("Z", "+00:00")) for each in accepted if each]
    days = {expected}
    if expected is not None and case.get("expected_utc_alternatives"):
        # an arguable instant is an arguable day
        days |= {each.astimezone(ZoneInfo(case["timezone"])).date().isoformat() for each in instants}
    right = day in days or (expected is not None and day is not None and day.startswith(expected))
    right_instant = None
    if instants:
        cut = {"second": {"microsecond": 0}}.get(case.get("precision") or "", {"second": 0, "microsecond": 0})
        right_instant = at is not None and any(at.replace(**cut) == each.replace(**cut) for each in instants)
    return {"right": right, "wrong": day is not None and not right, "none": day is None, "instant": right_instant}


def summary(judged: list[dict[str, bool | None]]) -> dict[str, float | int]:
    total, timed = len(judged), [each["instant"] for each in judged if each["instant"] is not None]
    counts = {key: sum(bool(each[key]) for each in judged) for key in ("right", "wrong", "none")}
    return {
        "cases": total,
        "right_day": round(counts["right"] / total, 4) if total else 0.0,
        "wrong_day": round(counts["wrong"] / total, 4) if total else 0.0,
        "none": round(counts["none"] / total, 4) if total else 0.0,
        "right_day_count": counts["right"],
        "wrong_day_count": counts["wrong"],
        "none_count": counts["none"],
        "timed": len(timed),
        "right_instant": round(sum(map(bool, timed)) / len(timed), 4) if timed else 0.0,
        "right_instant_count": sum(map(bool, timed)),
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cases", type=Path, required=True)
    options.add_argument("--tool", choices=sorted(TOOLS), default="dateline")
    options.add_argument("--misses", action="store_true", help="print every case that is not right")
    chosen = options.parse_args()
    cases = [json.loads(line) for line in chosen.cases.read_text(encoding="utf-8").splitlines() if line.strip()]
    groups: dict[str, list[dict[str, bool | None]]] = defaultdict(list)
    for case in cases:
        answer = TOOLS[chosen.tool](case)
        verdict = judge(case, answer)
        groups[case.get("group") or "-"].append(verdict)
        if chosen.misses and (not verdict["right"] or verdict["instant"] is False):
            expected = case["expected_local_date"], case.get("expected_utc")
            print(f"{case['raw']!r}: {answer[0]} {answer[1]}, expected {expected}")
    every = summary([verdict for verdicts in groups.values() for verdict in verdicts])
    by_group = {name: summary(verdicts) for name, verdicts in sorted(groups.items())}
    print(f"{'group':24} {'cases':>6} {'right day':>10} {'wrong':>7} {'none':>7} {'timed':>6} {'right instant':>14}")
    for name, figures in [*by_group.items(), ("all", every)]:
        print(
            f"{name:24} {figures['cases']:6} {figures['right_day']:10.1%} {figures['wrong_day']:7.1%} "
            f"{figures['none']:7.1%} {figures['timed']:6} {figures['right_instant']:14.1%}"
        )
    print(json.dumps({"tool": chosen.tool, **every, "groups": by_group}))


if __name__ == "__main__":
    main()
