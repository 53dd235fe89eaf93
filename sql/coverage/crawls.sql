-- The crawls of some sources whose window holds a day of the given ones.
-- Reads: dateline.crawl, dateline.quarantine.
SELECT
    crawl.source_id,
    crawl.run_id,
    lower(crawl.days) AS first_day,
    upper(crawl.days) AS end_day,
    crawl.state,
    crawl.finished_at,
    crawl.reason,
    crawl.listings,
    crawl.links,
    crawl.in_window,
    crawl.fetched,
    crawl.articles_new + crawl.articles_changed + crawl.articles_unchanged AS loaded,
    (
        SELECT count(*)
        FROM dateline.quarantine AS trouble
        WHERE trouble.source_id = crawl.source_id
            AND trouble.run_id = crawl.run_id
            AND trouble.stage = 'extract'
            AND trouble.article_id IS NULL
    ) AS unreadable,
    crawl.robots,
    crawl.sees_from
FROM dateline.crawl AS crawl
WHERE crawl.source_id = ANY (%(source_ids)s) AND crawl.days && %(days)s::daterange
ORDER BY crawl.source_id, crawl.started_at, crawl.run_id;
