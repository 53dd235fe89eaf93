"""Notifications of what is wrong: to the log always, and to each Airflow connection that `DATELINE_ALERTS` names.

A connection of type `smtp` is written to by e-mail (its extra holds `to`, and `from_email`); any other is a webhook and
gets JSON, `{"text": …}`, which Slack, Mattermost and their like understand. Found by its plain name, as `defaults` is;
the deadline of a DAG names a function here by its path.
"""

from __future__ import annotations

import html
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from airflow.sdk import BaseNotifier, Connection, DeadlineAlert, DeadlineReference, SyncCallback, get_current_context

from dateline.model import settings

if TYPE_CHECKING:
    from dateline.coverage.alerts import Digest

log = logging.getLogger("dags.notifications")

LATE_AFTER = timedelta(seconds=settings.LATE_AFTER.value())
SECONDS = 20.0
"""What a webhook may take to answer."""


class NotSent(RuntimeError):
    """No notification could be sent; the message names each connection and why."""


class LogNotifier(BaseNotifier):
    """Writes a digest to the log of the task, a line each."""

    def __init__(self, subject: str, body: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.subject, self.body = subject, body

    def notify(self, context: Any) -> None:
        log.warning("%s", self.subject)
        for line in self.body.splitlines():
            log.warning("%s", line)


class WebhookNotifier(BaseNotifier):
    """Posts a digest as JSON to the address in an Airflow connection.

    The connection's host is the address, with scheme; a password without login is the secret end of its path (as in
    Slack's webhooks), with login it is HTTP basic authentication. `headers` in its extra are sent along.
    """

    def __init__(self, conn_id: str, subject: str, body: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.conn_id, self.subject, self.body = conn_id, subject, body

    def notify(self, context: Any) -> None:
        import httpx

        found = Connection.get(self.conn_id)
        host = found.host or ""
        url = host if "://" in host else f"{found.schema or 'https'}://{host}"
        if found.port:
            scheme, _, rest = url.partition("://")
            name, slash, path = rest.partition("/")
            url = f"{scheme}://{name}:{found.port}{slash}{path}"
        if found.password and not found.login:
            url = f"{url.rstrip('/')}/{found.password.lstrip('/')}"
        try:
            answer = httpx.post(
                url,
                json={"text": f"{self.subject}\n{self.body}"},
                auth=(found.login, found.password or "") if found.login else None,
                headers=found.extra_dejson.get("headers"),
                timeout=SECONDS,
            )
        except httpx.HTTPError as error:
            # The address may hold a secret: it is not named.
            raise NotSent(f"{type(error).__name__}") from None
        if answer.status_code >= 300:
            raise NotSent(f"it answered {answer.status_code}")


def mail(conn_id: str, subject: str, body: str) -> BaseNotifier:
    """The notifier that writes to the addresses in an SMTP connection's extra.

    Raises NotSent when it names none.
    """
    from airflow.providers.smtp.notifications.smtp import SmtpNotifier

    extra = Connection.get(conn_id).extra_dejson
    if not extra.get("to"):
        raise NotSent('its extra names nobody to write to: {"to": "ops@example.org", "from_email": …}')
    content = f"<pre>{html.escape(body)}</pre>"
    return SmtpNotifier(
        to=extra["to"], from_email=extra.get("from_email"), subject=subject, html_content=content, smtp_conn_id=conn_id
    )


def notifier(conn_id: str, subject: str, body: str) -> BaseNotifier:
    """The notifier for a connection, by its type."""
    make: Callable[[str, str, str], BaseNotifier] = (
        mail if Connection.get(conn_id).conn_type == "smtp" else WebhookNotifier
    )
    return make(conn_id, subject, body)


def send(digest: Digest) -> None:
    """Send a digest to every connection. One that fails does not keep the others from getting it.

    Raises NotSent when all of them failed.
    """
    subject, body = digest.subject(), digest.body()
    LogNotifier(subject, body).notify({})
    failed = []
    chosen = settings.ALERTS.value()
    for conn_id in chosen:
        try:
            # Called by its method: a notifier that is itself called swallows its errors, and renders page text.
            notifier(conn_id, subject, body).notify({})
        except Exception as error:
            # Whatever it is, the others must get it.
            log.error("connection %s: the digest could not be sent: %s: %s", conn_id, type(error).__name__, error)
            failed.append(f"{conn_id} ({error})")
    if chosen and len(failed) == len(chosen):
        raise NotSent(f"no notification could be sent: {', '.join(failed)}")


def deadline(dag_id: str) -> DeadlineAlert:
    """A DAG's run is late when it has not ended `DATELINE_LATE_AFTER` seconds after it was queued."""
    return DeadlineAlert(
        reference=DeadlineReference.DAGRUN_QUEUED_AT,
        interval=LATE_AFTER,
        callback=SyncCallback("notifications.late", kwargs={"dag_id": dag_id}),
        name="late",
    )


def late(dag_id: str, context: Any = None) -> None:
    """What Airflow calls when a run misses its deadline; `context` holds the run as the API shows it, and the deadline.

    Airflow also calls it for a run that failed before its deadline. That run has ended, and its report has said why.
    """
    from dateline.pipeline import notify

    given = context or {}
    run, due = given.get("dag_run", {}), given.get("deadline", {}).get("deadline_time")
    run_id = str(run.get("dag_run_id", "unknown"))
    if run.get("state") in ("success", "failed"):
        log.info("run %s of %s ended as %s: it is not late", run_id, dag_id, run.get("state"))
        return
    sentence = f"run {run_id} has not ended{_allowed(due, run.get('queued_at'))}: see which task it waits for"
    notify.notify_late(dag_id, sentence, run_id=run_id, now=datetime.now(UTC), send=send)


def _allowed(due: object, queued_at: object) -> str:
    """The moment and the time that a run was given, by its own deadline; the setting may be another by now."""
    if due is None:
        return ""
    moment = datetime.fromisoformat(str(due))
    given = f", {moment - datetime.fromisoformat(str(queued_at))} after it was queued" if queued_at else ""
    return f" by {moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC{given}"


def notify_of_run(
    dag_id: str,
    complaint: str,
    failed_checks: list[str] | None,
    *,
    run_complaint: str | None = None,
    sources: dict[str, str] | None = None,
) -> str:
    """Notify of what a run leaves wrong; returns its own complaint, longer when no notification could be sent.

    `failed_checks` is None when the checks were not run. `sources` says of each source why it failed, or nothing;
    `run_complaint` is then the complaint without them.
    """
    from dateline.pipeline import notify

    try:
        run_id = str(get_current_context()["dag_run"].run_id)
        own = complaint if run_complaint is None else run_complaint
        notify.notify(dag_id, own, failed_checks, sources, run_id=run_id, now=datetime.now(UTC), send=send)
    except Exception as error:
        # The run's own complaint must be raised, whatever keeps the notification from being sent.
        log.exception("the notification could not be sent")
        return f"{complaint}. {error}" if complaint else str(error)
    return complaint
