-- The addresses of a source's pages, and which of them hold articles published in the days, or none and were fetched by a crawl
-- of these days.
-- Reads: dateline.page, dateline.article, dateline.crawl.

SELECT
    page.url,
    coalesce(article.published_on BETWEEN %(first)s::date AND %(last)s::date, false)
        OR (page.article_id IS NULL AND crawl.source_id IS NOT NULL) AS concerned
FROM dateline.page AS page
LEFT JOIN dateline.article AS article ON article.article_id = page.article_id
LEFT JOIN dateline.crawl AS crawl
    ON crawl.source_id = page.source_id
    AND crawl.run_id = page.run_id
    AND crawl.days && daterange(%(first)s::date, %(last)s::date, '[]')
WHERE page.source_id = %(source_id)s;
