"""A small real web server for the sample web, on loopback unless another address is named.

Answers like the servers out there: ETag, Last-Modified, 304, gzip, HEAD, 404 and 410. A fault can be injected for a
source. Knows nothing of what its pages mean.
"""

from __future__ import annotations

import email.utils
import gzip
import hashlib
import re
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

from sample import DAYS, web

FAULTS = (
    "unreachable",
    "500",
    "500-to-bots",
    "hang",
    "403",
    "challenge",
    "empty-listing",
    "fewer-rows",
    "markup",
    "article-markup",
    "robots-disallow",
)

_SERVER_ERROR = (
    b"<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>"
)
_FORBIDDEN = b"<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1></body></html>"
_NOT_FOUND = b"<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>"
_FRONT = b"<html><head><title>Welcome</title></head><body><h1>Our new site</h1></body></html>"
_CHALLENGE = b"""<!DOCTYPE html><html lang="en"><head><title>Just a moment...</title>
<meta http-equiv="refresh" content="360"></head><body><h1>Checking your browser before accessing this site</h1>
<noscript>Enable JavaScript and cookies to continue</noscript>
<script>window._cf_chl_opt={cType:'managed'};</script>
<form id="challenge-form" action="/cdn-cgi/challenge-platform/h/b" method="POST"></form></body></html>"""


def _relaunched(body: bytes, content_type: str) -> bytes:
    """A page after its site got a new look: no class, id or name of a field is what it was."""
    if "html" in content_type:
        return re.sub(rb"(?i)(\s)(class|id)=", rb"\1data-\2=", body)
    if "json" in content_type:
        return re.sub(rb'"(\w+)":', rb'"new_\1":', body)
    return _FRONT


class Server(ThreadingHTTPServer):
    """The sample web of one day.

    Raises OSError when the port is taken, ValueError for a day or a fault that does not exist.
    """

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(
        self, day: int = 1, port: int = 0, faults: Mapping[str, str] | None = None, host: str = "127.0.0.1"
    ) -> None:
        self.faults = dict(faults or {})
        if day not in DAYS:
            raise ValueError(f"there is no day {day}: the sample web has the days {DAYS[0]} to {DAYS[-1]}")
        known = [site.source_id for site in web.sites()]
        for source_id, fault in self.faults.items():
            if source_id not in known:
                raise ValueError(f"no source {source_id!r} on the sample web: {', '.join(known)}")
            if fault not in FAULTS:
                raise ValueError(f"no fault {fault!r}: {', '.join(FAULTS)}")
        self.day = day
        self.stopping = threading.Event()
        self._webs: dict[tuple[str, frozenset[str]], dict[str, web.Resource]] = {}
        self._building = threading.Lock()
        super().__init__((host, port), _Answer)

    @property
    def url(self) -> str:
        return f"http://{self.server_address[0]!s}:{self.server_port}"

    def resources(self, base: str) -> dict[str, web.Resource]:
        """Every path as seen from `base`, built once."""
        short = frozenset(source_id for source_id, fault in self.faults.items() if fault == "fewer-rows")
        with self._building:
            if (base, short) not in self._webs:
                self._webs[base, short] = web.build(base, self.day, short)
            return self._webs[base, short]

    def turn_to(self, day: int) -> None:
        """Serve another day from now on, at the same address."""
        with self._building:
            self.day = day
            self._webs.clear()

    def stop(self) -> None:
        """Let hanging answers go and leave `serve_forever`."""
        self.stopping.set()
        self.shutdown()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no event; anything else is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serve(day: int = 1, port: int = 0, faults: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Serve a day of the sample web from a thread of this process; port 0 takes any free one."""
    with Server(day, port, faults) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.stop()
            thread.join()


@dataclass(frozen=True, slots=True)
class _Request:
    base: str
    path: str
    query: str
    source_id: str


class _Answer(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "sample"
    sys_version = ""
    timeout = 30
    # Headers and body leave in one packet: in two, the client's delayed acknowledgement costs 40 ms a page.
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        request = self._request()
        fault = self.server.faults.get(request.source_id)
        if fault == "unreachable":
            self.close_connection = True
            return
        if fault == "hang":
            self.server.stopping.wait()
            self.close_connection = True
            return
        self._send(self._find(request, fault))

    do_HEAD = do_GET  # noqa: N815

    def _request(self) -> _Request:
        parts = urlsplit(self.path)
        host = self.headers.get("Host", "")
        base = f"http://{host}" if re.fullmatch(r"[\w.:\[\]-]+", host) else self.server.url
        return _Request(base, unquote(parts.path), parts.query, parts.path.strip("/").partition("/")[0])

    def _find(self, request: _Request, fault: str | None) -> web.Resource:
        if fault == "500" or (fault == "500-to-bots" and not self.headers.get("User-Agent", "").startswith("Mozilla/")):
            return web.Resource(_SERVER_ERROR, "text/html", 500)
        if fault == "403":
            return web.Resource(_FORBIDDEN, "text/html", 403)
        if fault == "challenge":
            return web.Resource(_CHALLENGE, "text/html; charset=UTF-8")
        resources = self.server.resources(request.base)
        found = resources.get(web.key(request.path, request.query)) or resources.get(request.path)
        if found is None:
            return web.Resource(_NOT_FOUND, "text/html", 404)
        if request.path == "/robots.txt":
            disallowed = [each for each, named in self.server.faults.items() if named == "robots-disallow"]
            more = "".join(f"Disallow: /{each}/\n" for each in disallowed)
            body = found.body.replace(b"Disallow: /search\n", b"Disallow: /search\n" + more.encode())
            return web.Resource(body, found.content_type)
        if fault == "empty-listing" and found.discovery:
            return web.Resource(b"<html><head><title>News</title></head><body></body></html>", "text/html")
        if fault == ("markup" if found.discovery else "article-markup"):
            return replace(found, body=_relaunched(found.body, found.content_type))
        return found

    def _send(self, resource: web.Resource) -> None:
        etag = f'"{hashlib.sha256(resource.body).hexdigest()[:20]}"'
        if resource.status == 200 and self._has_it(etag, resource.last_modified):
            self.send_response(304)
            self.send_header("ETag", etag)
            self.end_headers()
            return
        body = resource.body
        self.send_response(resource.status)
        self.send_header("Content-Type", resource.content_type)
        if resource.status == 200:
            self.send_header("ETag", etag)
            if resource.last_modified:
                self.send_header("Last-Modified", email.utils.format_datetime(resource.last_modified, usegmt=True))
        if "gzip" in self.headers.get("Accept-Encoding", "") and "gzip" not in resource.content_type:
            body = gzip.compress(body, 1, mtime=0)
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def _has_it(self, etag: str, last_modified: datetime | None) -> bool:
        if "If-None-Match" in self.headers:
            return etag in self.headers["If-None-Match"]
        if last_modified is None or "If-Modified-Since" not in self.headers:
            return False
        try:
            return last_modified <= email.utils.parsedate_to_datetime(self.headers["If-Modified-Since"]).astimezone(UTC)
        except ValueError:
            return False

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: what was fetched stands in the crawl report."""
