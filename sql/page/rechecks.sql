-- Purpose: what the crawls that only look again at known pages have done since an instant; one row.
-- Reads: dateline.crawl. Writes nothing.
SELECT
    count(DISTINCT crawl.run_id) AS runs,
    coalesce(sum(crawl.fetched + crawl.not_modified), 0) AS pages,
    coalesce(sum(crawl.articles_changed), 0) AS changed,
    count(*) FILTER (WHERE crawl.state NOT IN ('complete', 'partial')) AS failed,
    max(crawl.finished_at) AS finished_at
FROM dateline.crawl AS crawl
WHERE crawl.days IS NULL AND crawl.started_at > %(since)s;
