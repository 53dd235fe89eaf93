"""The page's addresses: each asks the database once, and answers with HTML that needs no script.

Everything is read; nothing is changed. A run is started by Airflow's own API, from the browser, with the rights of who
is logged in.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException

from dateline.compare.revisions import shown
from dateline.database.connection import DatabaseUnavailable
from dateline.database.ui_queries import Row, asking
from dateline.model.records import CONFIDENCES
from dateline.model.source import source_ids
from dateline.ui import foreign, heatmap, states
from dateline.ui.orchestrator import Nobody, Orchestrator, Run

log = logging.getLogger(__name__)

HERE = Path(__file__).parent
DAG = "ingest"
ON_A_PAGE = 50
RUNS, RUNS_OF_A_DAG = 10, 4
CRAWLS = 4000
"""Crawls among which the latest runs are looked for: some ten runs of 300 sources."""
LATE = timedelta(hours=36)
"""Without a run for longer than this, the page asks whether the DAG is switched on."""
DEFAULT_DAYS, MOST_DAYS = 60, 200
MOST_BODY = 20_000
CHOICES = (*reversed(CONFIDENCES), "none")

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

ASSETS = {"style.css": "text/css; charset=utf-8", "page.js": "text/javascript; charset=utf-8"}


class Problem(HTTPException):
    """What was asked for cannot be shown: `heading` says what, `detail` what to do."""

    def __init__(self, status: int, heading: str, detail: str) -> None:
        super().__init__(status, detail)
        self.heading = heading


def create(
    *,
    orchestrator: Orchestrator | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    dependencies: Sequence[Any] = (),
    mount: str = "",
) -> FastAPI:
    """The application. `dependencies` guard every address; `mount` is where it hangs below Airflow."""
    app = FastAPI(title="Dateline", docs_url=None, redoc_url=None, openapi_url=None, dependencies=list(dependencies))
    page = _Page(orchestrator or Nobody(), clock, mount)
    for path, answer in page.routes().items():
        app.add_api_route(path, answer, methods=["GET"], response_class=HTMLResponse)
    app.add_exception_handler(HTTPException, page.refuse)
    app.add_exception_handler(RequestValidationError, page.misread)
    app.add_exception_handler(DatabaseUnavailable, page.no_database)
    app.add_exception_handler(Exception, page.defect)
    return app


class _Page:
    """The answers. Plain functions: they run in the server's threads and may wait for Postgres."""

    def __init__(self, orchestrator: Orchestrator, clock: Callable[[], datetime], mount: str) -> None:
        self.orchestrator = orchestrator
        self.clock = clock
        self.mount = mount
        self.versions = {
            name: hashlib.sha256((HERE / "assets" / name).read_bytes()).hexdigest()[:12] for name in ASSETS
        }

    def routes(self) -> dict[str, Callable[..., Response]]:
        return {
            "/": self.today,
            "/run/{run_id:path}": self.run,
            "/coverage": self.coverage,
            "/coverage/{source_id}/{day}": self.cell,
            "/source/{source_id}": self.source,
            "/freshness": self.freshness,
            "/articles": self.articles,
            "/articles/{number}": self.article,
            "/quarantine": self.quarantine,
            "/quarantine/{number}": self.quarantined,
            "/changes": self.changes,
            "/copies": self.copies,
            "/again": self.again,
            "/help": self.help,
            "/assets/{name}": self.asset,
        }

    # --- what ran, and what was seen ------------------------------------------------------------------------------

    def today(self, request: Request) -> Response:
        now = self.clock()
        with asking() as ask:
            runs = ask("runs", limit=RUNS, crawls=CRAWLS)
            rechecks = ask("rechecks", since=now - timedelta(days=1))[0]
            last = ask("last_day", today=now.date())[0]["day"]
            days = ask("days", last=last, days=7) if last else []
            blind = ask("gaps", day=last, limit=200) if last else []
            health = ask("freshness", source_id=None)
            crawls = ask("run_crawls", run_id=runs[0]["run_id"]) if runs else []
        ran = list(self.orchestrator.recent(RUNS_OF_A_DAG))
        newest: dict[str, Run] = {}
        for each in ran:
            if each.state in ("success", "failed"):
                newest.setdefault(each.dag_id, each)
        return self._html(
            request,
            "today",
            runs=runs,
            rechecks=rechecks,
            late=bool(runs) and now - runs[0]["finished_at"] > LATE,
            days=days,
            blind=blind,
            silent=[row for row in health if _too_silent(row)],
            failing=[row for row in health if row["failing_since"] and not row["disabled"]],
            last=last,
            failed=[each for each in crawls if each["state"] not in ("complete", "partial")],
            ran=ran,
            known=self._runs(each["run_id"] for each in [*runs, *blind]),
            red=[(each, self.orchestrator.failed(each, 30)) for each in newest.values() if each.state == "failed"],
        )

    def run(self, request: Request, run_id: str) -> Response:
        with asking() as ask:
            crawls = ask("run_crawls", run_id=run_id)
        known = self._runs([run_id]).get(run_id)
        if not crawls and known is None:
            raise Problem(
                404, f"No run {run_id}", "Neither Airflow nor the database knows it. See “Today” for those of late."
            )
        tasks = self.orchestrator.failed(known, 500) if known else ()
        return self._html(request, "run", run_id=run_id, crawls=crawls, run=known, tasks=tasks)

    def coverage(
        self,
        request: Request,
        days: str = "",
        to: str = "",
        kind: str = "",
        country: str = "",
        state: str = "",
        q: str = "",
        sort: str = "trouble",
    ) -> Response:
        number = min(_figure(days, "days", DEFAULT_DAYS), MOST_DAYS)
        with asking() as ask:
            last = _day(to, "to") or self._last(ask("last_day", today=self.clock().date())[0]["day"], number)
            lines = heatmap.read(ask("heatmap", last=last, days=number, source_id=None))
        names = countries()
        shown = heatmap.days(last, number)
        found = heatmap.choose(lines, kind=kind, country=country, state=state, text=q, sort=sort, country_names=names)
        base = self._base(request) + "/coverage"
        return self._html(
            request,
            "coverage",
            lines=[(line, heatmap.cells(line, shown, base)) for line in found],
            all=len(lines),
            days=shown,
            months=heatmap.months(shown),
            kinds=sorted({line.kind for line in lines if line.kind}),
            countries=sorted(
                (names.get(code, code), code) for code in {line.country for line in lines if line.country}
            ),
            asked={"days": number, "to": last, "kind": kind, "country": country, "state": state, "q": q, "sort": sort},
            earlier=last - timedelta(days=number),
            later=last + timedelta(days=number),
            today=self.clock().date(),
        )

    def cell(self, request: Request, source_id: str, day: str) -> Response:
        wanted = _day(day, "day") or self.clock().date()
        with asking() as ask:
            source = self._source(ask("source", source_id=source_id), source_id)
            found = ask("cell", source_id=source_id, day=wanted)
            crawls = ask("cell_crawls", source_id=source_id, day=wanted, limit=20)
            held = ask(
                "articles",
                source_id=source_id,
                day=wanted,
                confidence=None,
                text=None,
                before=_ANY,
                limit=ON_A_PAGE + 1,
            )
        if not found and not crawls and not held:
            raise Problem(
                404,
                f"Nothing is known of {source_id} on {wanted}",
                "No run looked at that day and no article of it is held. “Run again” tells how to collect it.",
            )
        known = self._runs([*(row["run_id"] for row in found if row["run_id"]), *(row["run_id"] for row in crawls)])
        return self._html(
            request,
            "cell",
            source=source,
            day=wanted,
            cell=found[0] if found else None,
            state=states.BY_NAME.get(found[0]["state"]) if found else None,
            crawls=crawls,
            held=held[:ON_A_PAGE],
            more=len(held) > ON_A_PAGE,
            known=known,
            tasks={run_id: self.orchestrator.of_source(run, source_id) for run_id, run in list(known.items())[:3]},
            conf=_conf([source_id], wanted, wanted + timedelta(days=1)),
        )

    def source(self, request: Request, source_id: str) -> Response:
        with asking() as ask:
            source = self._source(ask("source", source_id=source_id), source_id)
            last = self._last(ask("last_day", today=self.clock().date())[0]["day"], DEFAULT_DAYS)
            lines = heatmap.read(ask("heatmap", last=last, days=DEFAULT_DAYS, source_id=source_id))
            crawls = ask("crawls", source_id=source_id, limit=15)
            silences = ask("silences", source_id=source_id, limit=10)
            reasons = ask("reasons", source_id=source_id)
            health = ask("freshness", source_id=source_id)
            held = ask("articles", source_id=source_id, day=None, confidence=None, text=None, before=_ANY, limit=10)
        shown = heatmap.days(last, DEFAULT_DAYS)
        line = lines[0] if lines else None
        return self._html(
            request,
            "source",
            source=source,
            line=line,
            cells=heatmap.cells(line, shown, self._base(request) + "/coverage") if line else "",
            days=shown,
            months=heatmap.months(shown),
            now=states.BY_LETTER.get(line.now) if line else None,
            health=health[0] if health else None,
            crawls=crawls,
            silences=silences,
            reasons=reasons,
            held=held,
            known=self._runs(row["run_id"] for row in crawls),
            yesterday=self.clock().date() - timedelta(days=1),
        )

    def freshness(self, request: Request, q: str = "", overdue: str = "") -> Response:
        with asking() as ask:
            rows = ask("freshness", source_id=None)
        names = countries()
        words = q.casefold().split()
        found = [
            row
            for row in rows
            if (not overdue or _too_silent(row))
            and all(
                word in f"{row['source_id']} {row['publisher']} {names.get(row['country'], '')}".casefold()
                for word in words
            )
        ]
        return self._html(request, "freshness", rows=found, all=len(rows), asked={"q": q, "overdue": overdue})

    # --- articles ---------------------------------------------------------------------------------------------------

    def articles(
        self, request: Request, source: str = "", day: str = "", confidence: str = "", q: str = "", before: str = ""
    ) -> Response:
        if confidence and confidence not in CHOICES:
            raise Problem(400, f"No confidence {confidence!r}", f"It is one of {', '.join(CHOICES)}.")
        with asking() as ask:
            found = ask(
                "articles",
                source_id=source or None,
                day=_day(day, "day"),
                confidence=confidence or None,
                text=q or None,
                before=_figure(before, "before", _ANY),
                limit=ON_A_PAGE + 1,
            )
        return self._html(
            request,
            "articles",
            rows=found[:ON_A_PAGE],
            next=found[ON_A_PAGE - 1]["article_id"] if len(found) > ON_A_PAGE else None,
            asked={"source": source, "day": day, "confidence": confidence, "q": q},
            first=not before,
            confidences=CHOICES,
        )

    def article(self, request: Request, number: str) -> Response:
        wanted = _figure(number, "number", 0)
        with asking() as ask:
            found = ask("article", article_id=wanted, most=MOST_BODY)
            if not found:
                raise Problem(404, f"No article {wanted}", "Articles are never deleted: the number is wrong.")
            wordings = ask("revisions", article_id=wanted, limit=30)
            cluster = found[0]["cluster_id"]
            members = ask("members", cluster_ids=[cluster]) if cluster else []
        return self._html(
            request,
            "article",
            row=found[0],
            wordings=wordings,
            members=members,
            known=self._runs([found[0]["run_id"]]),
        )

    def quarantine(
        self, request: Request, source: str = "", stage: str = "", reason: str = "", page: str = ""
    ) -> Response:
        number = max(1, _figure(page, "page", 1))
        with asking() as ask:
            reasons = ask("reasons", source_id=source or None)
            found = ask(
                "quarantine",
                source_id=source or None,
                stage=stage or None,
                reason=reason or None,
                limit=ON_A_PAGE + 1,
                offset=(number - 1) * ON_A_PAGE,
            )
        return self._html(
            request,
            "quarantine",
            rows=found[:ON_A_PAGE],
            reasons=reasons,
            asked={"source": source, "stage": stage, "reason": reason},
            page=number,
            more=len(found) > ON_A_PAGE,
        )

    def quarantined(self, request: Request, number: str) -> Response:
        wanted = _figure(number, "number", 0)
        with asking() as ask:
            found = ask("quarantined", quarantine_id=wanted)
        if not found:
            raise Problem(404, f"No page {wanted} in quarantine", "The number is wrong.")
        row, raw, missing = found[0], None, ""
        if row["archive"] is not None and row["archive_offset"] is not None:
            try:
                raw = foreign.raw(row["archive"], row["archive_offset"], row["source_id"])
            except (OSError, ValueError, ImportError) as error:
                missing = f"{type(error).__name__}: {error}"
        return self._html(request, "quarantined", row=row, raw=raw, missing=missing, known=self._runs([row["run_id"]]))

    # --- changes and copies -----------------------------------------------------------------------------------------

    def changes(self, request: Request, day: str = "") -> Response:
        with asking() as ask:
            newest = ask("last_change")[0]["at"]
            wanted = _day(day, "day") or (newest or self.clock()).date()
            changed = ask("changes", day=wanted, limit=100)
            events = ask("events", day=wanted, limit=100)
        return self._html(request, "changes", day=wanted, newest=newest, changed=changed, events=events)

    def copies(self, request: Request, day: str = "") -> Response:
        with asking() as ask:
            newest = next((row["day"] for row in ask("last_cluster", today=self.clock().date())), None)
            wanted = _day(day, "day") or newest or self.clock().date()
            clusters = ask("clusters", day=wanted, limit=60)
            members = ask("members", cluster_ids=[row["cluster_id"] for row in clusters])
        grouped: dict[int, list[Row]] = {}
        for row in members:
            grouped.setdefault(row["cluster_id"], []).append(row)
        return self._html(request, "copies", day=wanted, newest=newest, clusters=clusters, members=grouped)

    # --- what to do -------------------------------------------------------------------------------------------------

    def again(self, request: Request, source: str = "", first: str = "", to: str = "", refetch: str = "") -> Response:
        """How to collect some days again: the run's parameters, and a button that hands them to Airflow."""
        today = self.clock().date()
        chosen = [name for name in source.replace(",", " ").split() if name]
        known = source_ids()
        unknown = [name for name in chosen if name not in known]
        start = _day(first, "first")
        end = _day(to, "to")
        wrong = ""
        if unknown:
            wrong = f"There is no source {', '.join(unknown)}: a source is named as its file in spiders/."
        elif (start is None) != (end is None):
            wrong = "Both days are needed, or none."
        elif start is not None and end is not None and end <= start:
            wrong = f"The days are empty: {end} is the day after the last one, and must lie after {start}."
        march = today.year if today >= date(today.year, 4, 1) else today.year - 1
        month = today.replace(day=1)
        return self._html(
            request,
            "again",
            source=" ".join(chosen),
            first=start,
            to=end,
            refetch=bool(refetch),
            wrong=wrong,
            conf=None if wrong else _conf(chosen, start, end, refetch=bool(refetch)),
            chosen=chosen,
            sources=known,
            yesterday=today - timedelta(days=1),
            today=today,
            last_month=((month - timedelta(days=1)).replace(day=1), month),
            march=(date(march, 3, 1), date(march, 4, 1)),
        )

    def help(self, request: Request) -> Response:
        return self._html(request, "help")

    def asset(self, request: Request, name: str) -> Response:
        if name not in ASSETS:
            raise Problem(404, f"No file {name}", "")
        headers = HEADERS | {"Cache-Control": "private, max-age=31536000, immutable"}
        return Response((HERE / "assets" / name).read_bytes(), media_type=ASSETS[name], headers=headers)

    # --- what goes wrong --------------------------------------------------------------------------------------------

    def refuse(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        match error.status_code:
            case 401:
                heading, detail = "You are not logged in", "Log in to Airflow, then come back."
            case 403:
                heading, detail = (
                    "This page is not for you",
                    f"It needs the right to see the website and the DAG “{DAG}”: ask who runs Airflow.",
                )
            case 404 if not isinstance(error, Problem):
                heading, detail = "There is no such page", "The address is wrong, or older than this release."
            case _:
                heading, detail = getattr(error, "heading", "This cannot be shown"), str(error.detail)
        return self._problem(request, error.status_code, heading, detail)

    def misread(self, request: Request, error: Exception) -> Response:
        return self._problem(request, 400, "The address cannot be read", "One of its parts has the wrong form.")

    def no_database(self, request: Request, error: Exception) -> Response:
        log.warning("the Dateline page has no database: %s", error)
        return self._problem(request, 503, "The articles’ database cannot be read", str(error))

    def defect(self, request: Request, error: Exception) -> Response:
        # Starlette raises it again behind the answer, so that the server's log has the trace.
        kind = type(error).__name__
        return self._problem(
            request, 500, "The page has a defect", f"{kind}; the log of Airflow’s API server has the trace."
        )

    # --- what they share --------------------------------------------------------------------------------------------

    def _problem(self, request: Request, status: int, heading: str, detail: str) -> Response:
        return self._html(request, "problem", status, heading=heading, detail=detail, status=status)

    def _html(self, request: Request, template: str, code: int = 200, /, **facts: Any) -> HTMLResponse:
        base = self._base(request)
        written = (
            templates()
            .get_template(f"{template}.html")
            .render(
                base=base,
                airflow=base.removesuffix(self.mount) if self.mount else base,
                versions=self.versions,
                now_is=self.clock(),
                dag=DAG,
                tab=template,
                **facts,
            )
        )
        return HTMLResponse(written, code, headers=HEADERS)

    def _base(self, request: Request) -> str:
        return str(request.scope.get("root_path", "")).rstrip("/")

    def _runs(self, run_ids: Any) -> dict[str, Run]:
        wanted = {run_id for run_id in run_ids if run_id}
        return dict(self.orchestrator.named(wanted)) if wanted else {}

    def _last(self, newest: date | None, number: int) -> date:
        """Today; the newest day of the ledger when that lies so far back that a map up to today would be empty."""
        today = self.clock().date()
        return newest if newest is not None and newest <= today - timedelta(days=number) else today

    def _source(self, found: list[Row], source_id: str) -> Row:
        if found:
            return found[0]
        if source_id in source_ids():
            raise Problem(
                404,
                f"{source_id} was never collected",
                "Its spider is there, and no run has loaded anything of it. “Run again” tells how to collect it.",
            )
        raise Problem(404, f"No source {source_id}", "The map on “Coverage” has all that were ever collected.")


def _too_silent(row: Row) -> bool:
    """Whether a source that is collected has been silent for longer than is usual for it.

    Nothing is said of the silence of a source whose last crawl failed.
    """
    return not row["disabled"] and not row["failing_since"] and bool(row["long_silent"] or row["overdue_since"])


_ANY = 2**62
"""Above every article's number."""


def _conf(sources: Sequence[str], first: date | None, to: date | None, *, refetch: bool = False) -> dict[str, object]:
    """The parameters of an `ingest` run."""
    asked: dict[str, object] = {}
    if sources:
        asked["sources"] = list(sources)
    if first and to:
        asked |= {"from": first.isoformat(), "to": to.isoformat()}
    if refetch:
        asked["refetch"] = True
    return asked


def _day(text: str, name: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Problem(404 if name == "day" else 400, f"{text[:40]!r} is no day", "Write it as 2026-03-01.") from None


def _figure(text: str, name: str, usual: int) -> int:
    if not text.strip():
        return usual
    if text.strip().isascii() and text.strip().isdigit() and 0 < len(text.strip()) < 19:
        return int(text)
    raise Problem(404 if name == "number" else 400, f"{text[:40]!r} is no number", f"{name} is a whole number.")


@cache
def countries() -> dict[str, str]:
    """English names of countries by ISO 3166 code."""
    return {code: name for code, name in Locale("en").territories.items() if len(code) == 2} | {"XX": "no country"}


@cache
def templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "time": lambda moment: f"{moment:%Y-%m-%d %H:%M}" if moment else "–",
        "iso": lambda moment: moment.isoformat(),
        "link": foreign.link,
        "visible": foreign.visible,
        "edits": lambda diff: list(shown(diff or ())),
        "country": lambda code: countries().get(code, code),
        "json": lambda value: json.dumps(value, ensure_ascii=False),
        "pretty": lambda value: json.dumps(value, ensure_ascii=False, indent=1, default=str),
        "interval": interval,
        "days": lambda number: "–" if number is None else f"{number:g} day{'' if number == 1 else 's'}",
    }
    made.globals |= {"STATES": states.STATES, "SIGHTS": states.SIGHTS, "by_name": states.BY_NAME}
    return made


def interval(length: timedelta | float | None) -> str:
    """A length of time in the unit that fits: `45 min`, `3.2 h`, `2.5 d`. Seconds when it is a number."""
    if length is None:
        return "–"
    seconds = length.total_seconds() if isinstance(length, timedelta) else float(length)
    if abs(seconds) >= 2 * 86400:
        return f"{seconds / 86400:.1f} d"
    if abs(seconds) >= 3600:
        return f"{seconds / 3600:.1f} h"
    if abs(seconds) >= 60:
        return f"{seconds / 60:.0f} min"
    return f"{seconds:.0f} s"
