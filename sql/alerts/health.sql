-- The state of every source, with the crawls since the last that saw it.
-- Reads: news.source_health, dateline.crawl.
SELECT
    health.source_id,
    health.state,
    health.reason,
    health.as_of,
    health.state_day,
    health.disabled,
    health.last_seen_on,
    health.blind_since,
    health.overdue_since,
    health.silent_days,
    health.usual_silence_days,
    health.seen_days,
    health.blind_days,
    health.error_budget,
    coalesce(blind.crawls, 0)::integer AS blind_crawls,
    coalesce(blind.until - blind.since, interval '0') AS blind_for
FROM news.source_health AS health
CROSS JOIN LATERAL (
    SELECT count(*) AS crawls, min(crawl.started_at) AS since, max(crawl.started_at) AS until
    FROM dateline.crawl AS crawl
    WHERE crawl.source_id = health.source_id
        AND crawl.observed <> 'seen'
        AND crawl.sees_from IS NULL
        AND crawl.started_at > coalesce(
            (
                SELECT max(saw.started_at) FROM dateline.crawl AS saw
                WHERE saw.source_id = health.source_id AND saw.observed = 'seen'
            ),
            '-infinity'
        )
) AS blind
WHERE health.as_of IS NOT NULL;
