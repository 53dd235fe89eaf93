"""What the crawler refuses to connect to: addresses off the public internet, and other schemes than http(s).

A name is judged by the addresses it resolves to, at the moment of connecting, so a name that resolves differently the
second time (DNS rebinding) or a redirect does not get past. Knows nothing of robots.txt. `DATELINE_ALLOW_PRIVATE=1`
opens private addresses for tests and the sample web.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from twisted.internet.interfaces import IAddress, IHostnameResolver, IHostResolution, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]

from dateline.crawl.damaged import is_whole_stream
from dateline.model import settings

NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class RefusedAddress(IgnoreRequest):
    """The crawler does not connect there; the message names the rule."""


def private_allowed() -> bool:
    """Whether `DATELINE_ALLOW_PRIVATE` opens private addresses."""
    return settings.ALLOW_PRIVATE.value()


def refusal(address: str) -> str | None:
    """Why an IP address is refused; None when it is public. IPv6 wrappings are judged by what they wrap."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "not an IP address"
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return refusal(str(inner))
    for holds, reason in (
        (ip.is_loopback, "a loopback address"),
        (ip.is_link_local, "a link-local address (cloud metadata lives there)"),
        (ip.is_multicast, "a multicast address"),
        (ip.is_unspecified, "the unspecified address"),
        (ip.is_private, "a private address"),
        (not ip.is_global, "a reserved address"),
    ):
        if holds:
            return reason
    return None


def is_loopback(url: str) -> bool:
    """Whether an address names this machine, judged by its spelling."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def refused_url(url: str, *, allow_private: bool) -> str | None:
    """Why an address is refused before anything is resolved; None when its name may be looked up."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        return f"{parts.scheme or 'no'} scheme: only http and https are fetched"
    host = parts.hostname
    if not host:
        return "no host"
    if allow_private:
        return None
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return "the name of this machine" if is_loopback(url) else None
    return refusal(host)


class GuardMiddleware:
    """Refuses requests by scheme and literal address, each step of a redirect anew."""

    def __init__(self, crawler: Crawler) -> None:
        self._allow_private = private_allowed()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> GuardMiddleware:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        reason = refused_url(request.url, allow_private=self._allow_private)
        if reason is not None:
            raise RefusedAddress(f"{request.url} is refused: {reason}")


class WireMiddleware:
    """Keeps what a response's headers said before its body was decompressed."""

    def process_response(self, request: Request, response: Response) -> Response:
        encoding = response.headers.get(b"Content-Encoding")
        request.meta["wire_encoding"] = encoding
        if encoding and request.meta.get("discovery"):
            request.meta["cut_stream"] = not is_whole_stream(response.body, encoding.decode("latin-1"))
        return response


def refused_name(url: str) -> str | None:
    """Why no address of the URL's host was let through, when that is why a connection to it failed."""
    from twisted.internet import reactor

    refused: dict[str, str] = getattr(getattr(reactor, "nameResolver", None), "refused", {})
    return refused.get(urlsplit(url).hostname or "")


@implementer(IResolutionReceiver)
class _Sieve:
    """Passes on the public ones of the addresses that a name resolves to."""

    def __init__(self, receiver: Any, resolver: GuardedResolver, name: str) -> None:
        self._receiver, self._resolver, self._name = receiver, resolver, name
        self._refused: str | None = None
        self._passed = 0

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802
        host = str(getattr(address, "host", ""))
        reason = refusal(host)
        if reason is None:
            self._passed += 1
            self._receiver.addressResolved(address)
        else:
            self._refused = f"{self._name} resolves to {host}, {reason}"

    def resolutionComplete(self) -> None:  # noqa: N802
        if self._refused and not self._passed:
            self._resolver.refused[self._name] = self._refused
        else:
            self._resolver.refused.pop(self._name, None)
        self._receiver.resolutionComplete()


@implementer(IHostnameResolver)
class GuardedResolver:
    """Scrapy's hook (`TWISTED_DNS_RESOLVER`) for judging addresses where connections are made."""

    refused: dict[str, str]
    """Names whose addresses were all refused, with the reason: the connection fails as an unknown host does."""

    def __init__(self, reactor: Any) -> None:
        self._reactor = reactor
        self._inner = reactor.nameResolver
        self.refused = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> GuardedResolver:
        return cls(reactor)

    def install_on_reactor(self) -> None:
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802
        self,
        resolutionReceiver: Any,  # noqa: N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803
    ) -> Any:
        receiver = resolutionReceiver if private_allowed() else _Sieve(resolutionReceiver, self, hostName)
        return self._inner.resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)
