-- The facts of a source. Also the lock that makes two loads of one source wait for each other.
-- Writes: dateline.source.

INSERT INTO dateline.source AS stored
    (source_id, publisher, kind, country, language, timezone, calendar, date_order, home, status, disabled,
     checked_on, since, updated_at)
SELECT
    %(source_id)s, %(publisher)s, %(kind)s, %(country)s, %(language)s, %(timezone)s, %(calendar)s, %(date_order)s,
    %(home)s, %(status)s, %(disabled)s, %(checked_on)s, %(since)s, %(loaded_at)s
-- A zone that this server does not know is an error here and for this source, and not later in the views for every reader.
WHERE now() AT TIME ZONE %(timezone)s IS NOT NULL
ON CONFLICT (source_id) DO UPDATE SET
    publisher = excluded.publisher,
    kind = excluded.kind,
    country = excluded.country,
    language = excluded.language,
    timezone = excluded.timezone,
    calendar = excluded.calendar,
    date_order = excluded.date_order,
    home = excluded.home,
    status = excluded.status,
    disabled = excluded.disabled,
    checked_on = excluded.checked_on,
    since = excluded.since,
    updated_at = greatest(stored.updated_at, excluded.updated_at);
