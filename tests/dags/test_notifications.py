"""A digest reaches the log, a mail server and a webhook, each through an Airflow connection; real servers answer."""

from __future__ import annotations

import json
import logging
import socket
import sys
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from conftest import DAGS
from factories import rows

from dateline.coverage.alerts import Digest, Problem, digest, settle
from dateline.database.connection import Connection
from dateline.pipeline.notify import notify

NOW = datetime(2026, 3, 10, 6, tzinfo=UTC)
REFUSED = Problem("blind", "xx_mfa", "blocked: answered 403 with {{ macros }} <b>and more</b>")
MESSAGE = digest(settle([], [REFUSED], looked_at=(), now=NOW), now=NOW)


@pytest.fixture
def notifications(dags: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module as a task finds it."""
    assert dags
    monkeypatch.syspath_prepend(str(DAGS))
    import notifications

    yield notifications
    sys.modules.pop("notifications", None)


class Mailbox:
    """What a mail server took."""

    def __init__(self) -> None:
        self.letters: list[Message] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        self.letters.append(message_from_bytes(envelope.content))
        return "250 taken"


@pytest.fixture
def mailbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    box = Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        extra = {"to": "ops@example.org", "from_email": "dateline@example.org", "disable_ssl": True}
        extra["disable_tls"] = True
        connection = {"conn_type": "smtp", "host": "127.0.0.1", "port": port, "extra": extra}
        monkeypatch.setenv("AIRFLOW_CONN_OPS_MAIL", json.dumps(connection))
        yield box
    finally:
        controller.stop()


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, Any]]]:
    """Paths and JSON that were posted; a path that ends in `down` is answered 500."""
    posted: list[tuple[str, Any]] = []

    class Answer(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            posted.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
            self.send_response(500 if self.path.endswith("down") else 200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        for name, secret in (("CHAT", "T00/B00/secret"), ("CHAT_DOWN", "down")):
            connection = {"conn_type": "http", "host": "http://127.0.0.1/services", "password": secret}
            connection["port"] = server.server_port
            monkeypatch.setenv(f"AIRFLOW_CONN_{name}", json.dumps(connection))
        yield posted
        server.shutdown()
        thread.join()


def test_everybody_named_is_told(
    notifications: Any,
    mailbox: Mailbox,
    hook: list[tuple[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("DATELINE_ALERTS", "ops_mail, chat")
    with caplog.at_level(logging.WARNING, "dags.notifications"):
        notifications.send(MESSAGE)
    assert "Dateline: 1 new (xx_mfa)" in caplog.messages
    (letter,) = mailbox.letters
    assert (letter["To"], letter["From"], letter["Subject"]) == (
        "ops@example.org",
        "dateline@example.org",
        "Dateline: 1 new (xx_mfa)",
    )
    body = next(part for part in letter.walk() if part.get_content_type() == "text/html").get_payload(decode=True)
    # A page's words are shown as they are: neither mark-up nor a template.
    assert b"answered 403 with {{ macros }} &lt;b&gt;and more&lt;/b&gt;" in body  # type: ignore[operator]
    (path, told) = hook[0]
    assert path == "/services/T00/B00/secret"
    assert told["text"].startswith("Dateline: 1 new (xx_mfa)\nNew: Sources that we cannot see (1)\n")


def test_one_that_fails_keeps_no_other_from_being_told(
    notifications: Any, mailbox: Mailbox, hook: list[tuple[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_ALERTS", "chat_down,nobody_knows_it,ops_mail")
    notifications.send(MESSAGE)
    assert len(mailbox.letters) == 1
    monkeypatch.setenv("DATELINE_ALERTS", "chat_down,nobody_knows_it")
    with pytest.raises(notifications.NotSent, match=r"chat_down.*answered 500.*nobody_knows_it"):
        notifications.send(MESSAGE)


def test_without_a_connection_the_log_is_told(notifications: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "dags.notifications"):
        notifications.send(MESSAGE)
    assert any("xx_mfa: blocked" in each for each in caplog.messages)


def late_run(**run: object) -> dict[str, Any]:
    """What Airflow hands to the callback of a missed deadline."""
    run = {"dag_run_id": "scheduled__2026-03-10", "queued_at": "2026-03-10T05:00:00Z", **run}
    return {"dag_run": run, "deadline": {"id": "1", "deadline_time": "2026-03-10T08:30:00+00:00"}}


@pytest.mark.parametrize("state", ["failed", "success"])
def test_a_run_that_ended_is_not_reported_as_late(notifications: Any, database: Connection, state: str) -> None:
    notifications.late("ingest", context=late_run(state=state))
    assert rows(database, "SELECT count(*) FROM news.alert") == [(0,)]


def test_a_late_run_is_told_once_and_its_end_too(
    notifications: Any, database: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    context = late_run(state="running")
    with caplog.at_level(logging.WARNING, "dags.notifications"):
        for _ in range(2):
            notifications.late("ingest", context=context)
    assert sum("Dateline: 1 new" in each for each in caplog.messages) == 1
    # By the deadline that the run had, whatever DATELINE_LATE_AFTER says now.
    assert "has not ended by 2026-03-10 08:30 UTC, 3:30:00 after it was queued" in caplog.text
    assert rows(database, "SELECT kind, subject, closed_at FROM news.alert") == [("late", "ingest", None)]
    sent: list[Digest] = []
    notify("ingest", "", [], run_id="scheduled__2026-03-10", now=NOW + timedelta(days=365), send=sent.append)
    assert [(len(each.opened), len(each.closed)) for each in sent] == [(0, 1)]


def test_failed_runs_and_checks_are_told_and_their_end(database: Connection) -> None:
    sent: list[Digest] = []

    def ended(n: int, dag_id: str, complaint: str, checks: list[str] | None) -> tuple[list[str], list[str]]:
        sent.clear()
        notify(dag_id, complaint, checks, run_id=f"run{n}", now=NOW + timedelta(days=n), send=sent.append)
        told = sent[0] if sent else Digest()
        return [each.subject for each in told.opened], [each.subject for each in told.closed]

    assert ended(1, "ingest", "1 of 3 sources failed", ["date_in_future"]) == (["ingest", "date_in_future"], [])
    assert ended(2, "ingest", "2 of 3 sources failed", ["date_in_future"]) == ([], [])
    # Another DAG's good end is not this one's, and checks that were not run may still fail.
    assert ended(3, "recheck", "", None) == ([], [])
    assert ended(4, "ingest", "", None) == ([], ["ingest"])
    assert ended(5, "ingest", "", []) == ([], ["date_in_future"])


def test_a_run_resolves_only_the_sources_that_it_looked_at(database: Connection) -> None:
    sent: list[Digest] = []

    def ended(n: int, dag_id: str, sources: dict[str, str]) -> tuple[list[str], list[str]]:
        sent.clear()
        notify(dag_id, "", None, sources, run_id=f"run{n}", now=NOW + timedelta(days=n), send=sent.append)
        message = sent[0] if sent else Digest()
        return [each.subject for each in message.opened], [each.subject for each in message.closed]

    failed = {"xx_a": "blocked: answered 403", "xx_b": "unreachable: no answer", "xx_c": ""}
    assert ended(1, "ingest", failed) == (["xx_a", "xx_b"], [])
    assert ended(2, "ingest", {"xx_a": ""}) == ([], ["xx_a"])
    # A re-check of known pages does not show that the lists are read again.
    assert ended(3, "recheck", {"xx_b": ""}) == ([], [])
    still = "SELECT subject FROM news.alert WHERE closed_at IS NULL"
    assert rows(database, still) == [("xx_b",)]
    assert ended(4, "ingest", {"xx_b": "", "xx_c": ""}) == ([], ["xx_b"])


def test_without_postgres_the_run_is_told_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_DSN", "host=127.0.0.1 port=1 dbname=nothing connect_timeout=1")
    sent: list[Digest] = []
    notify("ingest", "everything failed", None, run_id="run1", now=NOW, send=sent.append)
    assert "everything failed; and Postgres does not answer" in sent[0].body()


@pytest.mark.parametrize("dag_id", ["ingest", "recheck"])
def test_the_dag_has_a_deadline(dags: Mapping[str, Any], dag_id: str) -> None:
    (deadline,) = dags[dag_id].deadline
    assert deadline.interval == timedelta(hours=6)
    assert deadline.callback.path == "notifications.late"
    assert deadline.callback.kwargs == {"dag_id": dag_id}
