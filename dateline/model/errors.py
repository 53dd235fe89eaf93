"""Whether a crawl or the checks of a run count as failed, and whether another try can help.

The class of the error decides both.

Imports nothing heavy, because a DAG file names these classes when it is parsed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.model.records import CrawlReport


class CrawlFailed(RuntimeError):
    """A crawl did not see what it should have; the message is its report's reason."""


class SourceUnreachable(CrawlFailed):
    """No discovery page answered: worth another try soon."""


class SourceRefuses(CrawlFailed):
    """Blocked (401, 403, 429, robots.txt, a challenge page): another try now makes it worse."""


class SourceBroken(CrawlFailed):
    """The pages answered and held nothing of the expected shape, or the spider raised: it needs a person."""


class CrawlStopped(CrawlFailed):
    """Ended by its time limit or a signal: another try would take as long again."""


class RunIncomplete(RuntimeError):
    """At least one source or check failed; the message names each."""


class CannotRollBack(ValueError):
    """A version of the data cannot be taken back; the message says why and what to do."""


_ERRORS: Mapping[str, type[CrawlFailed]] = {
    "unreachable": SourceUnreachable,
    "blocked": SourceRefuses,
    "broken": SourceBroken,
    "stopped": CrawlStopped,
}


def require_crawl(report: CrawlReport) -> None:
    """Raises SourceUnreachable, SourceRefuses, SourceBroken or CrawlStopped when a crawl did not work."""
    error = _ERRORS.get(report.state)
    if error is not None:
        raise error(f"{report.source_id} is {report.state}: {report.reason or 'no reason was recorded'}")


def require_checks(checks: Mapping[str, list[str]]) -> None:
    """Raises RunIncomplete when a check that must hold does not."""
    if checks["failed"]:
        raise RunIncomplete(f"failed checks: {', '.join(checks['failed'])}; their rows are in the log above")
