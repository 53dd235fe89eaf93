-- How many links each discovery page usually holds, from the last crawls of each source that saw it and are not this run's.
-- Reads: dateline.crawl.
SELECT
    recent.source_id,
    page.url,
    count(*) AS crawls,
    min(page.links::integer) AS fewest,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY page.links::integer) AS usual
FROM (
    SELECT wanted.source_id, crawl.listed
    FROM unnest(%(source_ids)s::text[]) AS wanted (source_id)
    CROSS JOIN LATERAL (
        SELECT crawl.listed
        FROM dateline.crawl AS crawl
        WHERE crawl.source_id = wanted.source_id AND crawl.observed = 'seen' AND crawl.run_id <> %(run_id)s
            AND crawl.started_at >= %(first)s::date
        ORDER BY crawl.started_at DESC
        LIMIT %(crawls)s
    ) AS crawl
) AS recent
CROSS JOIN LATERAL jsonb_each_text(recent.listed) AS page (url, links)
GROUP BY recent.source_id, page.url
HAVING count(*) > 1;
