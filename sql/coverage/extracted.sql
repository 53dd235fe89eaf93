-- What the pages of each source usually give, and how old the newest date on its listings usually is, from its last
-- crawls that saw it and are not this run's.
-- Reads: dateline.crawl.
SELECT
    wanted.source_id,
    coalesce(sum((crawl.extracted ->> 'pages')::integer), 0) AS pages,
    coalesce(sum((crawl.extracted ->> 'article')::integer), 0) AS article,
    coalesce(sum((crawl.extracted ->> 'title')::integer), 0) AS title,
    coalesce(sum((crawl.extracted ->> 'date')::integer), 0) AS date,
    coalesce(sum((crawl.extracted ->> 'selectors')::integer), 0) AS selectors,
    percentile_cont(0.5) WITHIN GROUP (
        ORDER BY (crawl.finished_at::date - crawl.newest_listed)::double precision
    ) AS listed_age
FROM unnest(%(source_ids)s::text[]) AS wanted (source_id)
CROSS JOIN LATERAL (
    SELECT crawl.extracted, crawl.finished_at, crawl.newest_listed
    FROM dateline.crawl AS crawl
    WHERE crawl.source_id = wanted.source_id AND crawl.observed = 'seen' AND crawl.run_id <> %(run_id)s
        AND crawl.started_at >= %(first)s::date
    ORDER BY crawl.started_at DESC
    LIMIT %(crawls)s
) AS crawl
GROUP BY wanted.source_id;
