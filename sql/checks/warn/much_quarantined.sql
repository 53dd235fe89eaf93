-- The last crawl of a source put more pages into quarantine than it loaded.
SELECT DISTINCT ON (crawl.source_id)
    crawl.source_id,
    crawl.run_id,
    crawl.quarantined,
    crawl.articles_new + crawl.articles_changed + crawl.articles_unchanged AS loaded
FROM dateline.crawl AS crawl
WHERE NOT EXISTS (
        SELECT FROM dateline.crawl AS later
        WHERE later.source_id = crawl.source_id AND later.started_at > crawl.started_at
    )
    AND crawl.quarantined > crawl.articles_new + crawl.articles_changed + crawl.articles_unchanged
ORDER BY crawl.source_id, crawl.run_id;
