-- Purpose: how fresh each source is against what is usual for it, the overdue first, then those not observed, then the long silent.
-- A source is failing since the first crawl after its last success.
-- Reads: news.source_health, dateline.crawl. Writes nothing.
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
    health.error_budget,
    success.at AS last_success_at,
    failure.at AS last_failure_at,
    failure.since AS failing_since,
    failure.reason AS failure_reason
FROM news.source_health AS health
LEFT JOIN LATERAL (
    SELECT crawl.finished_at AS at
    FROM dateline.crawl AS crawl
    WHERE crawl.source_id = health.source_id AND crawl.days IS NOT NULL AND crawl.state IN ('complete', 'partial')
    ORDER BY crawl.started_at DESC
    LIMIT 1
) AS success ON true
LEFT JOIN LATERAL (
    SELECT
        max(crawl.finished_at) AS at,
        min(crawl.finished_at) FILTER (WHERE crawl.finished_at > coalesce(success.at, '-infinity')) AS since,
        (array_agg(concat_ws(': ', crawl.state, nullif(crawl.reason, '')) ORDER BY crawl.started_at DESC))[1] AS reason
    FROM dateline.crawl AS crawl
    WHERE crawl.source_id = health.source_id AND crawl.days IS NOT NULL AND crawl.state NOT IN ('complete', 'partial')
) AS failure ON true
WHERE %(source_id)s::text IS NULL OR health.source_id = %(source_id)s
ORDER BY
    health.disabled IS NOT NULL,
    health.overdue_since NULLS LAST,
    health.blind_since NULLS LAST,
    health.silent_days > health.usual_silence_days DESC NULLS LAST,
    health.last_article_on NULLS LAST,
    health.source_id;
