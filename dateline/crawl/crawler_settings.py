"""The crawler's settings, each with its reason. Knows no source: what a site needs differently is in its spider."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from typing import Any

from dateline.model.settings import CONTACT

UNCONFIGURED = "no contact configured; set DATELINE_CONTACT"


def contact() -> str | None:
    """The address or URL at which whoever runs this crawler can be reached."""
    return CONTACT.value()


def user_agent() -> str:
    """One honest name for every site: `Dateline/<version> (+<contact>)`."""
    try:
        version = importlib.metadata.version("dateline")
    except importlib.metadata.PackageNotFoundError:  # run from a checkout that is not installed
        version = "0"
    return f"Dateline/{version} (+{contact() or UNCONFIGURED})"


def settings(*, loopback: bool = False) -> dict[str, Any]:
    """Scrapy settings. `loopback`: this machine needs no politeness."""
    chosen: dict[str, Any] = {
        "BOT_NAME": "dateline",
        "USER_AGENT": user_agent(),
        "TWISTED_REACTOR": "twisted.internet.asyncioreactor.AsyncioSelectorReactor",
        # Nothing listens: no telnet console, no remote-control port.
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        # Not even imported: they bring aiohttp and the like, a fifth of a second of each crawl's start.
        "EXTENSIONS": {
            "scrapy.extensions.remote_control.RemoteControl": None,
            "scrapy.extensions.telnet.TelnetConsole": None,
        },
        # Robots, pace. A steady pace that a site's operator can read in the log was preferred to AutoThrottle, which
        # starts at five seconds and follows latency; Crawl-delay and Retry-After slow it down where a site asks.
        "ROBOTSTXT_OBEY": True,
        "ROBOTSTXT_USER_AGENT": "Dateline",
        "CRAWL_DELAY_MAX": 30,
        "DOWNLOAD_DELAY": 0 if loopback else 1.0,
        "AUTOTHROTTLE_ENABLED": False,
        "CONCURRENT_REQUESTS": 8,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 8 if loopback else 2,
        # Bounds.
        "DOWNLOAD_TIMEOUT": 30,
        "DOWNLOAD_MAXSIZE": 32 * 1024 * 1024,  # holds for the decompressed body too
        "DOWNLOAD_WARNSIZE": 0,
        "REDIRECT_MAX_TIMES": 5,
        "METAREFRESH_ENABLED": False,  # decodes every page to look for one; newspapers refresh themselves
        "URLLENGTH_LIMIT": 4096,
        # A ministry's broken certificate chain is a fact of its spider (custom_settings), not a default.
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        # Retries, by class of failure: dateline.crawl.politeness.
        "RETRY_HTTP_CODES": [429, 500, 502, 503, 504, 520, 521, 522, 523, 524],
        "RETRY_TIMES": 2,
        "RETRY_PAUSE": 0.05 if loopback else 2.0,
        "RETRY_AFTER_MAX": 60,
        "RETRY_GIVE_UP_LOG_LEVEL": "INFO",
        # A proxy resolves names where the address guard cannot see.
        "HTTPPROXY_ENABLED": False,
        "TWISTED_DNS_RESOLVER": "dateline.crawl.guards.GuardedResolver",
        "DNS_TIMEOUT": 15,
        # Which addresses were seen is the spider's business: pages of a listing may repeat, re-checks must pass.
        "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",  # articles in the order in which they are listed
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        # Each process crawls one source, so its cookies are its own.
        "COOKIES_ENABLED": True,
        "HTTPERROR_ALLOW_ALL": True,
        "DOWNLOADER_MIDDLEWARES": {
            "dateline.crawl.politeness.OptOutMiddleware": 40,
            "dateline.crawl.guards.GuardMiddleware": 50,
            "dateline.crawl.guards.WireMiddleware": 595,
            "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
            "dateline.crawl.politeness.RobotsMiddleware": 100,
            "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
            "dateline.crawl.politeness.RetryByClass": 550,
            "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
        },
        "DEFAULT_REQUEST_HEADERS": {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"},
        # A hundred tasks are made per response otherwise, and each callback's source is read and parsed: 5 ms a page.
        "CONCURRENT_ITEMS": 1,
        "WARN_ON_GENERATOR_RETURN_VALUE": False,
        "LOG_LEVEL": "INFO",
        "LOG_FORMAT": "%(levelname)s|%(name)s|%(message)s",
        "LOGSTATS_INTERVAL": 60,
        "STATS_DUMP": False,
        "LOG_VERSIONS": [],
    }
    if importlib.util.find_spec("uvloop") is not None:
        chosen["ASYNCIO_EVENT_LOOP"] = "uvloop.Loop"
    return chosen
