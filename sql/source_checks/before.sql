-- What is known of a source before a check: since when it fails, and how many days usually lie between two of its publishing days.
-- Reads: dateline.source_check, dateline.article.
WITH earlier AS (
    SELECT checks.state, checks.failing_since
    FROM dateline.source_check AS checks
    WHERE checks.source_id = %(source_id)s
        AND checks.run_id <> %(run_id)s
        AND checks.checked_at <= %(checked_at)s
    ORDER BY checks.checked_at DESC
    LIMIT 1
),
days AS (
    SELECT article.published_on AS day
    FROM dateline.article AS article
    WHERE article.source_id = %(source_id)s
        AND article.published_on >= %(since)s
    GROUP BY article.published_on
),
gaps AS (
    SELECT days.day - lag(days.day) OVER (ORDER BY days.day) AS gap FROM days
)
SELECT
    (SELECT earlier.failing_since FROM earlier) AS failing_since,
    (
        SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY gaps.gap::double precision)
        FROM gaps
        HAVING count(gaps.gap) >= %(enough)s
    ) AS usual_days;
