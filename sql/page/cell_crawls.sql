-- Purpose: the crawls of one source whose days hold the given one, newest first.
-- Reads: dateline.crawl. Writes nothing.
SELECT
    crawl.run_id,
    crawl.state,
    crawl.reason,
    crawl.started_at,
    crawl.finished_at,
    lower(crawl.days) AS first_day,
    upper(crawl.days) AS end_day,
    crawl.listings,
    crawl.links,
    crawl.in_window,
    crawl.fetched,
    crawl.articles_new AS new,
    crawl.articles_changed AS changed,
    crawl.quarantined,
    crawl.statuses
FROM dateline.crawl AS crawl
WHERE crawl.source_id = %(source_id)s AND crawl.days @> %(day)s::date
ORDER BY crawl.started_at DESC
LIMIT %(limit)s;
