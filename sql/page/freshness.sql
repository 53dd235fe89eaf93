-- Purpose: how fresh each source is: its last article, what passes usually between its publishing days, whether it is overdue.
-- Reads: news.source, news.daily_count. Writes nothing.
SELECT
    source.source_id,
    source.publisher,
    source.kind,
    source.country,
    source.disabled,
    recent.last_day,
    recent.usual_days,
    recent.last_day + 2 * recent.long_days < %(today)s::date AS overdue,
    NULL::interval AS lag_p50,
    NULL::interval AS lag_p95
FROM news.source AS source
LEFT JOIN (
    SELECT
        gaps.source_id,
        max(gaps.day) AS last_day,
        percentile_disc(0.5) WITHIN GROUP (ORDER BY gaps.gap) AS usual_days,
        percentile_disc(0.95) WITHIN GROUP (ORDER BY gaps.gap) AS long_days
    FROM (
        SELECT
            daily.source_id,
            daily.day,
            daily.day - lag(daily.day) OVER (PARTITION BY daily.source_id ORDER BY daily.day) AS gap
        FROM news.daily_count AS daily
        WHERE daily.articles > 0 AND daily.day > %(today)s::date - 365 AND daily.day <= %(today)s
    ) AS gaps
    GROUP BY gaps.source_id
) AS recent ON recent.source_id = source.source_id
ORDER BY overdue DESC NULLS LAST, recent.last_day NULLS LAST, source.source_id;
