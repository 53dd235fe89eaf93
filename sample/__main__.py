"""`python -m sample`: serve the sample web until told to stop."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from urllib.parse import urlsplit

from sample import DAYS, DEFAULT_URL, truth
from sample.server import FAULTS, Server


def main(arguments: list[str] | None = None) -> int:
    """Serve, or print the right answers. Exit status 2 with one sentence when that cannot be done."""
    parser = argparse.ArgumentParser(prog="python -m sample", description="Serve the sample web on loopback.")
    told = urlsplit(os.environ.get("DATELINE_SAMPLE_URL", DEFAULT_URL)).port
    parser.add_argument("--port", type=int, default=told, help="0 takes any free one (default: %(default)s)")
    parser.add_argument("--day", type=int, choices=DAYS, default=int(os.environ.get("DATELINE_SAMPLE_DAY", "1")))
    parser.add_argument(
        "--fault", action="append", default=[], metavar="SOURCE=FAULT", help=f"break a source: {', '.join(FAULTS)}"
    )
    parser.add_argument("--truth", action="store_true", help="print the right answers as JSON lines and end")
    chosen = parser.parse_args(arguments)
    if chosen.truth:
        for row in (*truth.articles(chosen.day), *truth.quarantined(chosen.day)):
            sys.stdout.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
        return 0
    try:
        server = Server(chosen.day, chosen.port, dict(each.partition("=")[::2] for each in chosen.fault))
    except OSError as error:
        sys.stderr.write(f"sample: port {chosen.port} cannot be opened ({error.strerror}); name another with --port\n")
        return 2
    except ValueError as error:
        sys.stderr.write(f"sample: {error}\n")
        return 2
    for each in (signal.SIGTERM, signal.SIGINT):
        # shutdown() waits for serve_forever(), which this signal interrupts: it needs a thread of its own.
        signal.signal(each, lambda *_: threading.Thread(target=server.stop).start())
    sys.stdout.write(f"sample web, day {chosen.day}, ready on {server.url}\n")
    sys.stdout.flush()
    with server:
        server.serve_forever(poll_interval=0.05)
    return 0


if __name__ == "__main__":
    sys.exit(main())
