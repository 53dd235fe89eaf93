-- Purpose: how fresh each source is against what is usual for it, the overdue first, then those not observed, then the long silent.
-- Reads: news.source_health. Writes nothing.
SELECT
    health.source_id,
    health.publisher,
    health.kind,
    health.country,
    health.disabled,
    health.state,
    health.state_day,
    health.last_seen_on,
    health.blind_since,
    health.last_article_on,
    health.silent_days,
    health.usual_interval_days,
    health.usual_silence_days,
    health.silent_days > health.usual_silence_days AS long_silent,
    health.overdue_since,
    health.lag_p50,
    health.lag_p95,
    health.seen_days,
    health.blind_days,
    health.error_budget
FROM news.source_health AS health
WHERE %(source_id)s::text IS NULL OR health.source_id = %(source_id)s
ORDER BY
    health.disabled IS NOT NULL,
    health.overdue_since NULLS LAST,
    health.blind_since NULLS LAST,
    health.silent_days > health.usual_silence_days DESC NULLS LAST,
    health.last_article_on NULLS LAST,
    health.source_id;
