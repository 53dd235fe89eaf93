"""`python -m sample`: serve the sample web until told to stop."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from urllib.parse import urlsplit

from dateline.model.settings import SAMPLE_DAY, SAMPLE_URL
from sample import DAYS, copies, truth
from sample.server import FAULTS, Server


def options(arguments: list[str] | None = None) -> argparse.Namespace:
    """The options of the command line. Ends the program when they are wrong."""
    parser = argparse.ArgumentParser(prog="python -m sample", description="Serve the sample web.")
    port = urlsplit(SAMPLE_URL.value()).port
    parser.add_argument("--port", type=int, default=port, help="0 takes any free one (default: %(default)s)")
    parser.add_argument(
        "--host", default=copies.host(1), help="the address to listen on; 0.0.0.0 is all of them (default: %(default)s)"
    )
    parser.add_argument("--day", type=int, choices=DAYS, default=SAMPLE_DAY.value())
    parser.add_argument(
        "--fault", action="append", default=[], metavar="SOURCE=FAULT", help=f"break a source: {', '.join(FAULTS)}"
    )
    parser.add_argument(
        "--copies", type=int, default=1, choices=range(1, copies.MOST + 1), metavar="N",
        help="the same web on 127.0.0.1 to 127.0.0.N (Linux only)",
    )  # fmt: skip
    parser.add_argument("--truth", action="store_true", help="print the right answers as JSON lines and end")
    chosen = parser.parse_args(arguments)
    if chosen.copies > 1 and chosen.host != copies.host(1):
        parser.error("--copies listens on addresses of its own: leave --host out")
    return chosen


def main(arguments: list[str] | None = None) -> int:
    """Serve, or print the right answers. Exit status 2 with one sentence when that cannot be done."""
    chosen = options(arguments)
    if chosen.truth:
        for row in (*truth.articles(chosen.day), *truth.quarantined(chosen.day)):
            sys.stdout.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
        return 0
    faults = dict(each.partition("=")[::2] for each in chosen.fault)
    servers: list[Server] = []
    try:
        for number in range(1, chosen.copies + 1):
            port = servers[0].server_port if servers else chosen.port
            host = copies.host(number) if chosen.copies > 1 else chosen.host
            servers.append(Server(chosen.day, port, faults, host))
    except OSError as error:
        sys.stderr.write(
            f"sample: port {chosen.port} of {chosen.host} cannot be opened ({error.strerror}); "
            "name another with --port or --host\n"
        )
        return 2
    except ValueError as error:
        sys.stderr.write(f"sample: {error}\n")
        return 2
    threads = [threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}) for server in servers]
    told_to_stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: told_to_stop.set())
    for thread in threads:
        thread.start()
    sys.stdout.write(f"sample web, day {chosen.day}, ready on {servers[0].url}\n")
    sys.stdout.flush()
    told_to_stop.wait()
    for server, thread in zip(servers, threads, strict=True):
        server.stop()
        thread.join()
        server.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
