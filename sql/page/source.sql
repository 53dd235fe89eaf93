-- Purpose: the facts of one source.
-- Reads: news.source. Writes nothing.
SELECT
    source.source_id,
    source.publisher,
    source.kind,
    source.country,
    source.language,
    source.timezone,
    source.calendar,
    source.home,
    source.status,
    source.disabled,
    source.checked_on,
    source.last_checked_at,
    source.last_check,
    source.failing_since
FROM news.source AS source
WHERE source.source_id = %(source_id)s;
