"""Every setting that is read from the environment: its name, type, default, meaning and error.

The only module that reads `DATELINE_…` variables. A variable that is empty, or holds only spaces, counts as not set.
Values are read when they are asked for, so that a process may set one for itself. Plain Python instead of
pydantic-settings, because every crawl is a process of its own and would pay 0.2 s to import that.
`python -m dateline.model.settings docs/operations.md` writes the table of settings there.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")


class InvalidSetting(ValueError):
    """A variable holds a value that cannot be used; the message says what was expected."""


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One variable."""

    name: str
    parse: Callable[[str], T]
    """Raises ValueError for a value that cannot be used."""
    default: str
    """As it would be written; empty for none, which `parse` reads too."""
    expected: str
    """What a value looks like, for the error and the documentation."""
    meaning: str

    def value(self) -> T:
        """The variable's value, else the default. Raises InvalidSetting."""
        given = self.given()
        try:
            return self.parse(self.default if given is None else given)
        except (ValueError, LookupError) as error:
            raise InvalidSetting(f"{self.name} is {given!r}: expected {self.expected}") from error

    def given(self) -> str | None:
        """The variable as it was set; None where it is not set or empty."""
        return os.environ.get(self.name, "").strip() or None


def names(text: str) -> list[str]:
    """The names in a comma-separated list, as settings and commands write it."""
    return [name.strip() for name in text.split(",") if name.strip()]


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < 1e9:
        raise ValueError(text)
    return seconds


def _flag(text: str) -> bool:
    return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}[text.lower()]


def _zone(text: str) -> str:
    return ZoneInfo(text).key  # LookupError for an unknown zone


def _folder(text: str) -> Path:
    return Path(text).absolute()


def _contact(text: str) -> str | None:
    """In printable ASCII, without the brackets that end a comment in a user agent."""
    return re.sub(r"[^\x20-\x7e]|[()]", "", text).strip() or None


def _optional(text: str) -> str | None:
    return text or None


NAMES, SECONDS, CRON = "names, comma-separated", "seconds, a positive number", "a cron expression, or `none`"


def _schedule(name: str, dag: str, usual: str, more: str = "") -> Setting[str]:
    return Setting(f"DATELINE_{name}", str, usual, CRON + more, f"when the DAG `{dag}` runs")


HOME = Setting(
    "DATELINE_HOME", _folder, ".dateline", "a folder",
    "the folder of everything that a machine keeps: the embedded Postgres, the archive, logs, secrets",
)  # fmt: skip
DSN = Setting(
    "DATELINE_DSN", _optional, "", "a libpq address, `postgresql://user:password@host:5432/database`",
    "the articles' database; without it `AIRFLOW_CONN_DATELINE`, else the embedded one. Airflow keeps its tables in "
    "the embedded one all the same",
)  # fmt: skip
AIRFLOW_CONNECTION = Setting(
    "AIRFLOW_CONN_DATELINE", _optional, "", "an Airflow connection, as URI or JSON",
    "the articles' database as an Airflow connection, read where `DATELINE_DSN` is not set",
)  # fmt: skip
PAGE_DSN = Setting(
    "DATELINE_PAGE_DSN", _optional, "", "a libpq address",
    "the login of the Dateline page, where it shall not be that of `DATELINE_DSN`",
)  # fmt: skip
ARCHIVE = Setting(
    "DATELINE_ARCHIVE", _optional, "", "a folder or an address such as `s3://bucket/archive`",
    "where the archive lies; without it `archive` in `DATELINE_HOME`",
)  # fmt: skip
CONTACT = Setting(
    "DATELINE_CONTACT", _contact, "", "an e-mail address or URL",
    "whom the crawler's user agent names; set it before crawling the live web",
)  # fmt: skip
OPT_OUT = Setting(
    "DATELINE_OPT_OUT", _optional, "", "a file, one host a line",
    "hosts that asked not to be crawled, beside `spiders/opted_out.txt`; [bot.md](bot.md) is for their operators",
)  # fmt: skip
CHROMIUM = Setting(
    "DATELINE_CHROMIUM", _optional, "", "a program",
    "the browser that renders pages (sources on `RenderedListingSpider`), where it is not `chromium` on the path",
)  # fmt: skip
ALLOW_PRIVATE = Setting(
    "DATELINE_ALLOW_PRIVATE", _flag, "0", "1 or 0",
    "1 lets the crawler reach loopback and private addresses: for tests and the sample web only",
)  # fmt: skip
SPIDER_MODULES = Setting(
    "DATELINE_SPIDER_MODULES", names, "", NAMES,
    "packages of spiders beside `spiders`. Their sources are what an empty `sources` means; add `spiders` to mean both",
)  # fmt: skip
SOURCES = Setting(
    "DATELINE_SOURCES", names, "", NAMES,
    "what an empty `sources` means; without it every source that is neither disabled nor unverified",
)  # fmt: skip
SCHEDULE = _schedule(
    "SCHEDULE", "ingest", "0 5 * * *", ", or `backfill` for runs by hand and by Airflow's backfill. With either word "
    "the other DAGs run by hand only, unless their own setting says more",
)  # fmt: skip
RECHECK_SCHEDULE = _schedule("RECHECK_SCHEDULE", "recheck", "40 * * * *")
CHECK_SCHEDULE = _schedule("CHECK_SCHEDULE", "check_sources", "20 4 * * 0")
HOUSEKEEPING_SCHEDULE = _schedule("HOUSEKEEPING_SCHEDULE", "housekeeping", "30 2 * * 0")
READER_SCHEDULE = _schedule("READER_SCHEDULE", "reader_limit", "*/5 * * * *")
TIMEZONE = Setting(
    "DATELINE_TIMEZONE", _zone, "UTC", "an IANA zone such as `Europe/Berlin`", "the clock by which schedules are read"
)
ALERTS = Setting(
    "DATELINE_ALERTS", names, "", NAMES, "Airflow connections that are notified of what is wrong; see Alerts"
)
LATE_AFTER = Setting(
    "DATELINE_LATE_AFTER", _seconds, "21600", SECONDS, "after which a run of `ingest` or `recheck` is reported as late"
)
RETRY_DELAY = Setting(
    "DATELINE_RETRY_DELAY", _seconds, "60", SECONDS, "before the first retry of a task; doubled for each further one"
)
CRAWL_TIMEOUT = Setting("DATELINE_CRAWL_TIMEOUT", _seconds, "3000", SECONDS, "that a crawl may take")
SAMPLE_URL = Setting(
    "DATELINE_SAMPLE_URL", str, "http://127.0.0.1:8764", "an http address", "where the bundled sample web is served"
)
SAMPLE_DAY = Setting("DATELINE_SAMPLE_DAY", int, "1", "1, 2 or 3", "the day that the sample web shows")

ALL: Mapping[str, Setting[object]] = {each.name: each for each in list(globals().values()) if isinstance(each, Setting)}


def as_markdown() -> str:
    """The table of all settings for the documentation."""
    head = ["| variable | value | default | meaning |", "|---|---|---|---|"]
    return "\n".join([*head, *map(_row, ALL.values())]) + "\n"


def _row(setting: Setting[object]) -> str:
    default = f"`{setting.default}`" if setting.default else "-"
    return f"| `{setting.name}` | {setting.expected} | {default} | {setting.meaning} |"


def with_table(document: str) -> str:
    """The document with its table of settings replaced by the present one."""
    table = re.compile(r"^\| variable \|.*\n(?:\|.*\n)+", re.MULTILINE)
    return table.sub(lambda _: as_markdown(), document, count=1)


if __name__ == "__main__":
    page = Path(sys.argv[1])
    page.write_text(with_table(page.read_text("utf-8")), "utf-8")
