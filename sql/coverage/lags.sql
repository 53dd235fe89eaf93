-- How long after publication articles are first seen, from what was published since a source is watched. A day without
-- a time counts from its end: what was seen on the day itself has no lag.
-- Reads: dateline.article, dateline.crawl.
SELECT
    wanted.source_id,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY lag.time) AS lag_p50,
    percentile_cont(0.95) WITHIN GROUP (ORDER BY lag.time) AS lag_p95
FROM unnest(%(source_ids)s::text[]) AS wanted (source_id)
CROSS JOIN LATERAL (
    SELECT min(crawl.started_at) AS since FROM dateline.crawl AS crawl
    WHERE crawl.source_id = wanted.source_id AND crawl.days IS NOT NULL
) AS watched
JOIN dateline.article AS article
    ON article.source_id = wanted.source_id
    AND article.published_on >= %(first)s::date
    AND article.published_on < %(end)s::date
    AND lower(article.published_during) >= watched.since
CROSS JOIN LATERAL (
    SELECT greatest(
        interval '0', article.first_seen_at - coalesce(article.published_at, upper(article.published_during))
    ) AS time
) AS lag
GROUP BY wanted.source_id;
