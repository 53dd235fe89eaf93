-- Purpose: every source of one run: how its crawl ended and what came of it, failures first.
-- Reads: dateline.crawl, dateline.source. Writes nothing.
SELECT
    crawl.source_id,
    source.publisher,
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
JOIN dateline.source AS source ON source.source_id = crawl.source_id
WHERE crawl.run_id = %(run_id)s
ORDER BY crawl.state IN ('complete', 'partial'), crawl.source_id;
