"""Does the coverage history ever claim a silence that was none?

    python bench/silence.py [--sites 140] [--first 0] [--verbose]

Generates sites: feeds and lists of the latest n, paged lists, sitemaps whole and rolling, news sitemaps, and interfaces
asked for days; dated and undated; with late, back-dated, pinned, unreadable and failing articles, and with days on
which the site is down. Crawls them for three months by the real spiders, and compares each day that the history calls
`nothing_new` or `usual_silence` with the articles that stood on the site. Prints a table and one line of JSON. Exit
status 1 when a claim is false.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections import Counter
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "tests")]

from generated_sites import collected, tally  # noqa: E402 (beside the tests)


def main() -> int:
    """Print the tally; 1 when a claimed silence is false."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sites", type=int, default=140)
    parser.add_argument("--first", type=int, default=0, help="seed of the first site")
    parser.add_argument("--verbose", action="store_true", help="name each day that is false")
    asked = parser.parse_args()
    logging.disable(logging.WARNING)
    found = {seed: collected(seed) for seed in range(asked.first, asked.first + asked.sites)}
    by_kind = tally(found)
    total: Counter[str] = sum(by_kind.values(), Counter())
    for kind, states in [*sorted(by_kind.items()), ("all", total)]:
        days = sum(count for state, count in states.items() if state != "false")
        silent = states["nothing_new"] + states["usual_silence"]
        sys.stdout.write(
            f"{kind:18}{days:7} days{states['published']:7} published{silent:7} silent{states['not_run']:7} not run"
            f"{states['false']:5} false\n"
        )
    for seed, each in found.items() if asked.verbose else ():
        for day, status in sorted(each.false.items()):
            sys.stdout.write(f"site {seed} ({each.site.kind}, {each.site.size}) {day}: {status}\n")
    days = sum(count for state, count in total.items() if state != "false")
    silent = total["nothing_new"] + total["usual_silence"]
    sys.stdout.write(json.dumps({"source_days": days, "claimed_silent": silent, "false": total["false"]}) + "\n")
    return 1 if total["false"] else 0


if __name__ == "__main__":
    sys.exit(main())
