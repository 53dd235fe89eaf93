"""The Dateline page: over HTTP and in a real browser, on hostile text, broken states and an empty database.

Screenshots are kept in tests/artefacts/page.
"""

from __future__ import annotations

import json
import os
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import lxml.html
import psycopg2
import pytest
import uvicorn
from conftest import TESTS
from factories import article, published, put, report
from fastapi import Depends, FastAPI, HTTPException
from psycopg2 import errors, sql
from psycopg2.extensions import make_dsn

from dateline import database
from dateline.archive.warc import WarcWriter
from dateline.database import article_link, coverage
from dateline.database.connection import Connection, DatabaseUnavailable
from dateline.database.ui_queries import asking
from dateline.model.records import Failure, Page, Published
from dateline.model.source import Source
from dateline.model.window import Window
from dateline.ui import app, foreign, heatmap
from dateline.ui.orchestrator import Run, Task
from dateline.ui.states import STATES

ARTEFACTS = TESTS / "artefacts" / "page"

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = date(2026, 3, 9)
RUN = "manual__2026-03-10T05:00:00+00:00"
EARLIER = "scheduled__2026-03-09T05:00:00+00:00"

IRAN = Source("ir_mfa", "Ministry of Foreign Affairs, Tehran", "ministry", "IR", "fa", "Asia/Tehran")
PAKISTAN = Source("pk_mfa", "Ministry of Foreign Affairs, Islamabad", "ministry", "PK", "en", "Asia/Karachi")
AGENCY = Source("irna", "IRNA <b>agency</b>", "wire", "IR", "en", "Asia/Tehran")

ALARM = "<script>alert('owned')</script><img src=x onerror=alert(1)>"
TALKS = "Pakistan and Iran spoke on Monday about trade at the border crossing of Taftan and agreed on a market. " * 6
HOSTILE_PAGE = f"<!doctype html><title>{ALARM}</title><body onload=alert(2)>\u202egnp.exe\u202c text</body>"


# --- what it stands on ---------------------------------------------------------------------------------------------


class Airflow:
    """What Airflow would tell of two runs."""

    RUNS = (
        Run("ingest", RUN, "failed", NOW - timedelta(hours=7), NOW - timedelta(hours=6)),
        Run("ingest", EARLIER, "success", NOW - timedelta(hours=31), NOW - timedelta(hours=30)),
    )
    TASKS = (Task("source.crawl", 3, "ir_mfa", "failed"), Task("report", -1, "", "failed"))

    def recent(self, each: int) -> Sequence[Run]:
        return self.RUNS[:each]

    def named(self, run_ids: Iterable[str]) -> Mapping[str, Run]:
        return {run.run_id: run for run in self.RUNS if run.run_id in set(run_ids)}

    def failed(self, run: Run, limit: int) -> Sequence[Task]:
        return self.TASKS if run.run_id == RUN else ()

    def of_source(self, run: Run, source_id: str) -> Sequence[Task]:
        return [task for task in self.failed(run, 9) if task.label == source_id]


@pytest.fixture(scope="module")
def dsn(server: str, template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database that lasts for this module: one source is blind, one changed its words, one copies."""
    name = f"dateline_page_{os.getpid()}"
    with administration(server) as run:
        run("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY", name, template)
    address = make_dsn(server, dbname=name)
    with closing(database.connect(address)) as connection:
        fill(connection, tmp_path_factory.mktemp("archive"))
    yield address
    with administration(server) as run:
        run("DROP DATABASE {} WITH (FORCE)", name)


@contextmanager
def administration(server: str) -> Iterator[Any]:
    with closing(psycopg2.connect(server)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            yield lambda text, *names: cursor.execute(sql.SQL(text).format(*map(sql.Identifier, names)))


def fill(connection: Connection, archive: Path) -> None:
    raw = Page("pk_mfa", "https://pk.example/bad", "https://pk.example/bad", 200, {"content-type": "text/html"},
               HOSTILE_PAGE.encode(), NOW)  # fmt: skip
    with closing(WarcWriter(str(archive / "one.warc.gz"))) as writer:
        stored = writer.write(raw)
    told = {"at": NOW - timedelta(days=1), "source_id": "pk_mfa", "published": published(DAY)}
    evidence = (
        {"origin": "text", "raw": "9 March 2026", "day": "2026-03-09", "verdict": "won: near title"},
        {"origin": "meta", "field": ALARM, "raw": ALARM, "day": None, "verdict": "rejected"},
    )
    doubtful = published(DAY, confidence="conflicting", evidence=evidence, raw=f"9 March {ALARM}")
    first = article("talks", TALKS, **told)
    put(
        connection,
        first,
        article("hostile", ALARM, **told | {"published": doubtful}, title=f"{ALARM} “statement”"),
        article("script", "A body.", **told | {"published": Published()}, canonical_url="javascript:alert('url')"),
        source=PAKISTAN,
        run=EARLIER,
        report=report(
            EARLIER,
            source_id="pk_mfa",
            window="2026-03-08/2026-03-10",
            started_at=NOW - timedelta(days=1),
            listed_days=dict.fromkeys(
                (stored.url, "javascript:alert('quarantine')", "https://pk.example/lost"), (DAY, DAY)
            ),
        ),
        failures=[
            Failure(
                "pk_mfa",
                stored.url,
                "extract",
                "no_body",
                f"nothing to read {ALARM}",
                NOW,
                stored.archive,
                stored.archive_offset,
                200,
            ),
            Failure("pk_mfa", "javascript:alert('quarantine')", "crawl", "unreachable", "no answer", NOW),
            Failure(
                "pk_mfa",
                "https://pk.example/lost",
                "extract",
                "soft_404",
                "gone",
                NOW,
                str(archive / "x.warc.gz"),
                7,
                200,
            ),
        ],
    )
    changed = TALKS.replace("agreed on a market", "agreed on <b>two</b> markets", 1)
    put(
        connection,
        article("talks", changed, NOW, source_id="pk_mfa", published=published(DAY)),
        source=PAKISTAN,
        run=RUN,
        report=report(RUN, source_id="pk_mfa", window="2026-03-09/2026-03-11", started_at=NOW - timedelta(hours=7)),
    )
    put(connection, article("copy", changed, NOW, source_id="irna", published=published(DAY)), source=AGENCY, run=RUN)
    refusal = f"https://mfa.example/{ALARM} answered 403"
    put(connection, source=IRAN, run=RUN, report=report(
        RUN, source_id="ir_mfa", state="blocked", reason=refusal, window="2026-03-09/2026-03-11", links=0, fetched=0,
        started_at=NOW - timedelta(hours=7), statuses={"403": 2},
    ))  # fmt: skip
    article_link.link(connection, run_id=RUN)
    coverage.record(connection, ["pk_mfa", "ir_mfa", "irna"], Window(date(2026, 3, 8), date(2026, 3, 11)), run_id=RUN)


@contextmanager
def served(**options: Any) -> Iterator[str]:
    """The page on loopback; its address."""
    with listening(app.create(clock=lambda: NOW, **options)) as url:
        yield url


@contextmanager
def listening(application: FastAPI) -> Iterator[str]:
    config = uvicorn.Config(application, host="127.0.0.1", port=0, log_level="critical", lifespan="off")
    running = uvicorn.Server(config)
    thread = threading.Thread(target=running.run, daemon=True)
    started = threading.Event()
    startup = running.startup

    async def then_tell(*arguments: Any, **named: Any) -> None:
        await startup(*arguments, **named)
        started.set()

    running.startup = then_tell  # type: ignore[method-assign]
    thread.start()
    assert started.wait(30)
    yield f"http://127.0.0.1:{running.servers[0].sockets[0].getsockname()[1]}"
    running.should_exit = True
    thread.join()


@pytest.fixture(scope="module")
def site(dsn: str) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch, served(orchestrator=Airflow()) as url:
        patch.setenv("DATELINE_DSN", dsn)
        patch.delenv("DATELINE_PAGE_DSN", raising=False)
        yield url


@pytest.fixture(scope="module")
def addresses(dsn: str) -> list[str]:
    """Every kind of page there is, on the fullest data."""
    with closing(database.connect(dsn)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT article_id FROM news.article ORDER BY article_id")
        articles = [f"/articles/{number}" for (number,) in cursor]
        cursor.execute("SELECT quarantine_id FROM dateline.quarantine ORDER BY 1")
        quarantined = [f"/quarantine/{number}" for (number,) in cursor]
    assert len(articles) == 4
    assert len(quarantined) == 3
    return [
        "/",
        f"/run/{RUN}",
        "/coverage",
        "/coverage?q=iran&state=blind&sort=country&days=7",
        "/coverage?q=nobody",
        "/coverage/ir_mfa/2026-03-09",
        "/coverage/pk_mfa/2026-03-09",
        "/source/pk_mfa",
        "/source/ir_mfa",
        "/freshness",
        "/articles",
        *articles,
        "/quarantine",
        *quarantined,
        "/changes",
        "/changes?day=2025-01-01",
        "/copies",
        "/again",
        "/again?source=ir_mfa&first=2026-03-01&to=2026-04-01",
        "/again?source=nobody",
        "/help",
        "/nowhere",
    ]


# --- the map -------------------------------------------------------------------------------------------------------


def line(
    source_id: str, states: str, *, country: str = "PK", kind: str = "ministry", disabled: bool = False
) -> heatmap.Line:
    """A source with one letter a day, the newest first; `.` for a day that is not in the ledger."""
    known = [(age, letter) for age, letter in enumerate(states) if letter != "."]
    row = {
        "source_id": source_id, "publisher": f"Publisher of {source_id}", "kind": kind, "country": country,
        "language": "en", "disabled": "closed" if disabled else None,
        "ages": " ".join(str(age) for age, _ in known),
        "letters": "".join(letter for _, letter in known),
        "counts": " ".join("2" if letter == "p" else "0" for _, letter in known),
    }  # fmt: skip
    return heatmap.read([row])[0]


LINES = (
    line("fine", "ppnps", country="FR"),
    line("once", "ppbps", kind="news"),
    line("blind", "bbbpp", country="IR"),
    line("today", "u.ppp"),
    line("closed", "xxxxx", disabled=True),
)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["blind", "today", "once", "fine", "closed"]),
        ({"sort": "name"}, ["blind", "closed", "fine", "once", "today"]),
        ({"sort": "country"}, ["fine", "blind", "closed", "once", "today"]),
        ({"kind": "news"}, ["once"]),
        ({"country": "IR"}, ["blind"]),
        ({"state": "blocked"}, ["blind", "once"]),
        ({"state": "blind"}, ["blind", "today", "once", "closed"]),
        ({"state": "usual_silence"}, ["once", "fine"]),
        ({"text": "IRAN"}, ["blind"]),
        ({"text": "publisher once"}, ["once"]),
        ({"text": "iran once"}, []),
    ],
)
def test_the_map_is_filtered_and_sorted(asked: dict[str, str], expected: list[str]) -> None:
    names = {"IR": "Iran", "FR": "France", "PK": "Pakistan"}
    assert [each.source_id for each in heatmap.choose(LINES, **asked, country_names=names)] == expected  # type: ignore[arg-type]


def test_blind_days_are_counted_from_the_newest_that_was_looked_at() -> None:
    assert [(each.source_id, each.streak, each.blind) for each in LINES] == [
        ("fine", 0, 0), ("once", 0, 1), ("blind", 3, 3), ("today", 1, 1), ("closed", 5, 5),
    ]  # fmt: skip


def test_every_state_has_a_sign_of_its_own() -> None:
    shown = heatmap.days(DAY, 10)
    letters = "".join(state.letter for state in STATES)
    cells = lxml.html.fromstring(f"<table><tr>{heatmap.cells(line('a', letters), shown, '/c')}</table>").findall(
        ".//td"
    )
    assert [cell.get("class") for cell in cells] == [*letters, None, None]
    assert len({cell.text_content() for cell in cells}) == len(STATES) + 1
    assert cells[2].find("a").get("href") == "/c/a/2026-03-07"
    assert cells[-1].find("a") is None


def test_the_ledger_knows_no_state_that_the_map_does_not(dsn: str) -> None:
    with closing(database.connect(dsn)) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT state FROM dateline.coverage_state")
        named = {state for (state,) in cursor}
    assert named
    assert {state.name for state in STATES} == named


# --- other people's text -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("https://example.org/a?b=c", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("java\nscript:alert(1)", False),
        (" https://example.org", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("//example.org", False),
        ("https:///path", False),
        ("https://[broken", False),
        ("https://exa\u202emple.org", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str | None, fine: bool) -> None:
    assert (foreign.link(url) is not None) is fine


def test_what_cannot_be_seen_is_written_out() -> None:
    assert foreign.visible("a\u202eb\x00c\x1b[2J") == "a⟦U+202E⟧b⟦U+0000⟧c⟦U+001B⟧[2J"
    assert foreign.visible("می‌خواهد\n\tक्‍ष") == "می‌خواهد\n\tक्‍ष"


@pytest.mark.parametrize(
    ("body", "kind", "said", "cut", "binary"),
    [
        ("<p>外務大臣".encode("shift_jis"), "text/html; charset=Shift_JIS", "<p>外務大臣", False, False),
        (b"%PDF-1.7\x00\xff" + b"x" * 900, "application/pdf", "000000  25 50 44 46", True, True),
        (b"<p>" + b"long " * 40_000, "text/html", "<p>long", True, False),
        (b"", "text/html", "", False, False),
    ],
)
def test_a_raw_page_is_shown_bounded(
    tmp_path: Path, body: bytes, kind: str, said: str, cut: bool, binary: bool
) -> None:
    page = Page("a", "https://a.example/", "https://a.example/", 200, {"content-type": kind}, body, NOW)
    with closing(WarcWriter(str(tmp_path / "one.warc.gz"))) as writer:
        stored = writer.write(page)
    assert stored.archive is not None
    assert stored.archive_offset is not None
    raw = foreign.raw(stored.archive, stored.archive_offset, "a")
    assert raw.text.startswith(said)
    assert (raw.cut, raw.binary, raw.size) == (cut, binary, len(body))
    assert len(raw.text) <= foreign.MOST_CHARACTERS


# --- over HTTP -----------------------------------------------------------------------------------------------------


def test_every_page_is_safe_on_hostile_text(site: str, addresses: list[str]) -> None:
    ours = {"/assets/style.css", "/assets/page.js"}
    hostile = 0
    for address in addresses:
        answer = httpx.get(site + address)
        assert answer.status_code == (404 if address == "/nowhere" else 200), address
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        hostile += "alert(&#39;" in answer.text
        for element in lxml.html.fromstring(answer.text).iter():
            names = [name for name in element.attrib if name.startswith("on") or name == "style"]
            assert not names, (address, element.tag, names)
            assert element.tag not in {"img", "iframe", "object", "embed", "style", "base", "svg"}, (
                address,
                element.tag,
            )
            if element.tag in {"script", "link"}:
                assert (element.get("src") or element.get("href")).partition("?")[0] in ours
            for name in ("href", "src", "action"):
                assert re.match(r"/(?!/)|https?://|#main$|$", element.get(name, "")), (address, element.get(name))
    assert hostile > 8


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("/source/nobody", 404, "No source nobody"),
        ("/source/de_mfa", 404, "de_mfa was never collected"),
        ("/coverage/pk_mfa/2026-13-45", 404, "is no day"),
        ("/coverage/pk_mfa/1999-01-01", 404, "Nothing is known of pk_mfa on 1999-01-01"),
        ("/coverage/nobody/2026-03-09", 404, "No source nobody"),
        ("/coverage?days=many", 400, "is no number"),
        ("/coverage?to=soon", 400, "is no day"),
        ("/articles?confidence=high", 400, "agreed, stated, conflicting, inferred, none"),
        ("/articles/999999", 404, "No article 999999"),
        ("/articles/one", 404, "is no number"),
        ("/articles/99999999999999999999", 404, "is no number"),
        ("/quarantine/999999", 404, "No page 999999 in quarantine"),
        ("/run/nobody", 404, "No run nobody"),
        ("/assets/secrets.json", 404, "No file secrets.json"),
        ("/assets/../app.py", 404, "There is no such page"),
        ("/docs", 404, "There is no such page"),
        ("/openapi.json", 404, "There is no such page"),
    ],
)
def test_what_cannot_be_shown_says_why(site: str, address: str, status: int, said: str) -> None:
    answer = httpx.get(site + address)
    assert answer.status_code == status
    assert said in lxml.html.fromstring(answer.text).text_content()
    assert "Traceback" not in answer.text
    assert "content-security-policy" in answer.headers


def test_silent_and_blind_are_told_apart(site: str) -> None:
    def verdict(source_id: str) -> str:
        page = lxml.html.fromstring(httpx.get(f"{site}/source/{source_id}").text)
        return " ".join(page.find_class("verdict")[0].text_content().split())

    assert verdict("ir_mfa").startswith("B blocked: we are blind")
    assert verdict("pk_mfa").startswith("0 nothing new: it is silent")


def test_a_silence_is_measured_by_what_is_usual(site: str, database: Connection) -> None:
    # The view counts to the newest day that is not in the server's future.
    first = date(2020, 3, 1)
    for source, usual in ((IRAN, 3), (PAKISTAN, 9), (AGENCY, None)):
        name = source.source_id
        put(database, article(name, TALKS, source_id=name, published=published(first)), source=source)
        coverage.record(database, [name], Window(first, date(2020, 3, 8)), run_id=RUN)
        with database, database.cursor() as cursor:
            cursor.execute(
                "INSERT INTO dateline.publication_baseline "
                "(source_id, until, seen_days, publishing_days, weekday_chances, "
                "usual_interval_days, usual_silence_days, lag_p50, lag_p95) "
                "VALUES (%s, '2020-03-08', 30, 9, '{}', 1, %s, '90 min', '3 days') "
                "ON CONFLICT (source_id) DO UPDATE SET usual_interval_days = 1, "
                "usual_silence_days = excluded.usual_silence_days, lag_p50 = '90 min', lag_p95 = '3 days'",
                [name, usual],
            )
    page = lxml.html.fromstring(httpx.get(f"{site}/freshness").text)
    told = {row.find("th").text_content().split()[0]: row.text_content() for row in page.iterfind(".//tbody/tr")}
    assert "~ long silent" in told["ir_mfa"]
    assert "✓ no" in told["pk_mfa"]
    assert "? not known yet" in told["irna"]
    assert all(word in told["pk_mfa"] for word in ("9 days", "1.5 h", "3.0 d"))
    only = lxml.html.fromstring(httpx.get(f"{site}/freshness?overdue=1").text)
    assert [row.find("th").text_content().split()[0] for row in only.iterfind(".//tbody/tr")] == ["ir_mfa"]


def test_a_failure_leads_to_its_log_and_to_its_repetition(site: str) -> None:
    page = lxml.html.fromstring(httpx.get(f"{site}/").text)
    there = [link.get("href") for link in page.find_class("failures")[0].iter("a")]
    assert f"/dags/ingest/runs/{RUN.replace(':', '%3A').replace('+', '%2B')}/tasks/source.crawl/mapped/3" in there
    assert "/again?source=ir_mfa&first=2026-03-09&to=2026-03-11" in there
    again = lxml.html.fromstring(httpx.get(site + "/again?source=ir_mfa&first=2026-03-01&to=2026-04-01").text)
    asked = json.loads(again.find_class("start")[0].get("data-conf"))
    assert asked == {"sources": ["ir_mfa"], "from": "2026-03-01", "to": "2026-04-01"}


def test_the_hourly_looks_do_not_hide_the_last_collection(site: str, database: Connection) -> None:
    for hour, state in enumerate(["complete"] * 5 + ["blocked"]):
        moment = NOW - timedelta(hours=12 - hour)
        told = {"source_id": "pk_mfa", "started_at": moment, "finished_at": moment, "state": state, "fetched": 2}
        put(database, source=PAKISTAN, run=f"again {hour}", report=report(f"again {hour}", window="", **told))
    told["started_at"] = told["finished_at"] = NOW - timedelta(days=3)
    put(database, source=PAKISTAN, run="days", report=report("days", **told))
    page = lxml.html.fromstring(httpx.get(f"{site}/").text)
    first, failures = (" ".join(each.text_content().split()) for each in page.findall(".//section")[:2])
    assert "12 pages in 6 runs" in first
    assert "1 crawl failed" in first
    assert "days, for 2026-03-01" in first
    assert "That is long ago" in first
    assert "pk_mfa ✕ blocked" in failures


@pytest.mark.parametrize("mount", ["/dateline", "/deeper/dateline"])
def test_links_stand_below_the_address_that_airflow_has(dsn: str, mount: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DSN", dsn)
    around = FastAPI(root_path="/air")
    around.mount(mount, app.create(mount=mount))
    with listening(around) as url:
        page = lxml.html.fromstring(httpx.get(f"{url}/air{mount}/help").text)
    links = {link.get("href") for link in page.iter("a")}
    assert f"/air{mount}/coverage" in links
    assert "/air/dags/ingest" in links


def test_without_a_database_the_page_says_so(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DSN", "postgresql://nobody@127.0.0.1:1/none?connect_timeout=2")
    answer = httpx.get(f"{site}/coverage", timeout=30)
    assert answer.status_code == 503
    assert "The database does not answer" in answer.text


def test_an_empty_database_says_what_to_do_first(site: str, database_dsn: str) -> None:
    for address in ("/coverage", "/freshness", "/articles"):
        assert "Nothing has been collected yet" in httpx.get(site + address).text, address
    with served() as alone:
        assert "Nothing has been collected yet" in httpx.get(f"{alone}/").text
    for address in ("/changes", "/copies", "/quarantine"):
        assert httpx.get(site + address).status_code == 200, address


def test_a_database_of_before_the_migrations_says_so(site: str, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"dateline_bare_{os.getpid()}"
    with administration(server) as run:
        run("CREATE DATABASE {}", name)
        try:
            monkeypatch.setenv("DATELINE_DSN", make_dsn(server, dbname=name))
            answer = httpx.get(f"{site}/articles")
        finally:
            run("DROP DATABASE {} WITH (FORCE)", name)
    assert answer.status_code == 503
    assert "dateline migrate" in answer.text


def test_the_page_has_the_least_rights(dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DSN", dsn)
    monkeypatch.setattr("dateline.database.ui_queries.sql_files.query", lambda name: name.removeprefix("page/"))
    for statement, refusal in {
        "SELECT * FROM dateline.page": "may not read",
        "SELECT * FROM dateline.article": "may not read",
        "SELECT pg_sleep(0); SELECT * FROM dateline.observation": "may not read",
    }.items():
        with pytest.raises(DatabaseUnavailable, match=refusal), asking() as ask:
            ask(statement)
    with pytest.raises(errors.ReadOnlySqlTransaction), asking() as ask:
        ask("CREATE TABLE public.mine (one int)")
    with pytest.raises(DatabaseUnavailable, match="may not read"), asking() as ask:
        ask("SET TRANSACTION READ WRITE; DELETE FROM dateline.quarantine")
    with asking() as ask:
        assert ask("SELECT count(*) AS n FROM dateline.quarantine")[0]["n"] == 3


def test_who_may_not_see_it_sees_a_page_that_says_so() -> None:
    def refuse() -> None:
        raise HTTPException(status)

    with served(dependencies=[Depends(refuse)]) as guarded:
        for status, said in ((401, "You are not logged in"), (403, "This page is not for you")):
            for address in ("/", "/coverage", "/assets/style.css"):
                answer = httpx.get(guarded + address)
                assert answer.status_code == status
                assert said in answer.text


# --- in a browser --------------------------------------------------------------------------------------------------

DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}


@contextmanager
def opened(browser: Any, name: str, **options: Any) -> Iterator[Any]:
    """A tab that may not complain: no console error, no dialog, no request that leaves the page's server."""
    context = browser.new_context(**{"viewport": DESKTOP, **options})
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    tab.on("request", lambda asked: None if "127.0.0.1" in asked.url else complaints.append(asked.url))
    yield tab
    keep(tab, name)
    context.close()
    assert complaints == []


def keep(tab: Any, name: str) -> None:
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    tab.screenshot(path=ARTEFACTS / f"{name}.png", full_page=True)


def barriers(tab: Any) -> list[str]:
    """What axe finds serious: missing names, too little contrast and the like."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(tab).response["violations"]
    return [
        f"{each['id']}: {each['help']}: {each['nodes'][0]['html'][:200]}"
        for each in found
        if each["impact"] in ("serious", "critical")
    ]


def test_an_operator_finds_the_blind_day_and_how_to_collect_it_again(browser: Any, site: str) -> None:
    with opened(browser, "again") as tab:
        tab.goto(f"{site}/")
        assert "blocked" in tab.locator(".failures").first.inner_text()
        tab.get_by_role("link", name="Coverage", exact=True).click()
        assert tab.locator("table.map tbody tr").count() == 3
        tab.get_by_label("Name, publisher or country").fill("iran ministry")
        tab.get_by_role("button", name="Show").click()
        assert tab.locator("table.map tbody th").all_inner_texts() == ["ir_mfa"]
        keep(tab, "coverage-filtered")
        tab.locator("table.map tbody td.b a").first.click()
        assert "we were blind" in tab.locator(".verdict").inner_text()
        assert "403" in tab.locator("table").last.inner_text()
        tab.get_by_role("link", name="Run ir_mfa again").click()
        assert tab.get_by_role("button", name="Start this run now").is_visible()
        tab.get_by_role("link", name="last March").click()
        assert '"from": "2025-03-01"' in tab.locator("pre").inner_text()


def test_the_button_asks_airflow_and_tells_what_it_said(browser: Any, site: str) -> None:
    """Airflow's own answer is that of test_page_in_airflow; here, what becomes of either kind."""
    asked: list[Any] = []

    def answer(route: Any) -> None:
        asked.append(route.request.post_data_json)
        if len(asked) == 1:
            route.fulfill(status=403, json={"detail": f"Forbidden {ALARM}"})
        else:
            route.fulfill(status=200, json={"dag_run_id": "manual__a+b", "state": "queued"})

    context = browser.new_context()
    tab = context.new_page()
    tab.route("**/api/v2/dags/ingest/dagRuns", answer)
    tab.goto(f"{site}/again?source=ir_mfa&first=2026-03-01&to=2026-03-02")
    tab.get_by_role("button", name="Start this run now").click()
    tab.get_by_text(f"Airflow refused: Forbidden {ALARM}").wait_for()
    tab.get_by_role("button", name="Start this run now").click()
    assert tab.locator(".told a").get_attribute("href") == "/dags/ingest/runs/manual__a%2Bb"
    conf = {"sources": ["ir_mfa"], "from": "2026-03-01", "to": "2026-03-02"}
    assert asked == [{"logical_date": None, "conf": conf}] * 2
    context.close()


def test_everything_can_be_read_without_script(browser: Any, site: str) -> None:
    with opened(browser, "articles-without-script", java_script_enabled=False) as tab:
        tab.goto(f"{site}/articles")
        tab.locator("summary").filter(has_text="conflicting").click()
        assert tab.get_by_text("won: near title").is_visible()
        assert tab.get_by_text(f"9 March {ALARM}").first.is_visible()
        tab.get_by_label("Date is").select_option("conflicting")
        tab.get_by_role("button", name="Show").click()
        assert tab.locator(".cards .title").all_inner_texts() == [f"{ALARM} “statement”"]
        tab.goto(f"{site}/again?source=ir_mfa")
        assert not tab.get_by_role("button", name="Start this run now").is_visible()
        assert tab.get_by_text("By hand, in Airflow").is_visible()


def test_changed_words_and_raw_pages_are_shown_as_text(browser: Any, site: str) -> None:
    with opened(browser, "quarantined") as tab:
        tab.goto(f"{site}/changes")
        keep(tab, "changes")
        assert "<b>two</b> markets" in tab.locator("ins").first.inner_text()
        tab.goto(f"{site}/quarantine?reason=no_body")
        tab.locator(".cards .title a").click()
        assert f"<title>{ALARM}</title>" in tab.locator("pre.raw").inner_text()
        assert "⟦U+202E⟧" in tab.locator("pre.raw").inner_text()
        assert tab.title() == "no_body · Dateline"


@pytest.mark.parametrize(("look", "size"), [("light", DESKTOP), ("dark", PHONE)])
def test_nobody_is_shut_out(browser: Any, site: str, addresses: list[str], look: str, size: dict[str, int]) -> None:
    width = "phone" if size is PHONE else "desktop"
    shape = re.compile(r"/\w*|/articles/2|/quarantine/1|/coverage/ir.*|/source/pk.*|/run/.*")
    several = [each for each in addresses if each != "/nowhere" and shape.fullmatch(each)]
    assert len(several) == 14
    if size is PHONE:
        several = [
            each for each in several if re.fullmatch(r"/|/coverage.*|/source.*|/articles|/quarantine/1|/again", each)
        ]
        assert len(several) == 7
    with opened(browser, f"help-{width}-{look}", color_scheme=look, viewport=size) as tab:
        for address in several:
            tab.goto(site + address)
            for closed in tab.locator("details").all():
                closed.evaluate("each => { each.open = true }")
            assert barriers(tab) == [], (address, look)
            shown = tab.evaluate("[document.documentElement.scrollWidth, innerWidth]")
            assert shown[0] <= shown[1], f"{address} is wider than a {width}"
            keep(tab, re.sub(r"\W+", "-", f"{address} {width} {look}").strip("-"))
