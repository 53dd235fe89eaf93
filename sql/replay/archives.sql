-- The files of the archive that hold pages of a source which were fetched in the days, or hold articles published in them,
-- oldest first. Without days: all.
-- Reads: dateline.article, dateline.revision, dateline.page, dateline.quarantine, dateline.crawl.

SELECT held.archive
FROM (
    SELECT article.archive, article.fetched_at, article.published_on
    FROM dateline.article AS article
    WHERE article.source_id = %(source_id)s
    UNION ALL
    SELECT kept.archive, kept.fetched_at, article.published_on
    FROM dateline.article AS article
    JOIN dateline.revision AS kept ON kept.article_id = article.article_id
    WHERE article.source_id = %(source_id)s
    UNION ALL
    SELECT page.archive, page.last_fetched_at, article.published_on
    FROM dateline.page AS page
    LEFT JOIN dateline.article AS article ON article.article_id = page.article_id
    WHERE page.source_id = %(source_id)s
    UNION ALL
    SELECT failure.archive, failure.last_seen_at, NULL
    FROM dateline.quarantine AS failure
    WHERE failure.source_id = %(source_id)s
    UNION ALL
    SELECT
        crawl.archive,
        seen.at,
        CASE WHEN crawl.days && daterange(%(first)s::date, %(last)s::date, '[]') THEN %(first)s::date END
    FROM dateline.crawl AS crawl
    CROSS JOIN LATERAL (VALUES (crawl.started_at), (crawl.finished_at)) AS seen (at)
    WHERE crawl.source_id = %(source_id)s
) AS held
WHERE held.archive IS NOT NULL
    AND (
        %(first)s::date IS NULL
        OR (held.fetched_at AT TIME ZONE %(timezone)s)::date BETWEEN %(first)s::date AND %(last)s::date
        OR held.published_on BETWEEN %(first)s::date AND %(last)s::date
    )
GROUP BY held.archive
ORDER BY min(held.fetched_at), held.archive;
