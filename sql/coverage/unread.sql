-- The days of which some sources may have published what is not counted: pages that could not be read, and articles
-- without a day. Where no date is printed beside the link, all days until it was first seen.
-- Reads: dateline.quarantine, dateline.crawl, dateline.article, dateline.source.
SELECT
    failed.source_id,
    (crawl.proof -> 'unread' -> failed.url ->> 0)::date AS first_day,
    coalesce(
        (crawl.proof -> 'unread' -> failed.url ->> 1)::date,
        (failed.first_seen_at AT TIME ZONE coalesce(source.timezone, 'UTC'))::date
    ) AS last_day
FROM dateline.quarantine AS failed
LEFT JOIN dateline.source AS source ON source.source_id = failed.source_id
LEFT JOIN dateline.crawl AS crawl ON crawl.source_id = failed.source_id AND crawl.run_id = failed.run_id
WHERE failed.source_id = ANY (%(source_ids)s)
    AND failed.resolved_at IS NULL
    AND failed.article_id IS NULL
    AND failed.reason <> 'gone'
    AND failed.last_seen_at >= %(first)s::date
UNION ALL
SELECT
    article.source_id,
    (lower(article.published_during) AT TIME ZONE coalesce(source.timezone, 'UTC'))::date,
    least(
        (upper(article.published_during) AT TIME ZONE coalesce(source.timezone, 'UTC'))::date,
        (article.first_seen_at AT TIME ZONE coalesce(source.timezone, 'UTC'))::date
    )
FROM dateline.article AS article
LEFT JOIN dateline.source AS source ON source.source_id = article.source_id
WHERE article.source_id = ANY (%(source_ids)s)
    AND article.published_on IS NULL
    AND article.first_seen_at >= %(first)s::date;
