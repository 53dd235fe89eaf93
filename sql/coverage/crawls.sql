-- The crawls of some sources that looked at a day of a range, each source's own: what they report, and how they were classified.
-- Reads: dateline.crawl.
SELECT
    crawl.source_id,
    lower(crawl.days) AS first_day,
    upper(crawl.days) AS end_day,
    CASE WHEN crawl.whole AND crawl.oldest_listed IS NOT NULL THEN coalesce(crawl.overlap, 0) ELSE 0 END AS overlap,
    crawl.oldest_listed,
    crawl.observed,
    crawl.observed_reason,
    crawl.run_id,
    crawl.state,
    crawl.finished_at,
    crawl.reason,
    crawl.listings,
    crawl.links,
    crawl.in_window,
    crawl.known,
    crawl.fetched,
    crawl.not_modified,
    crawl.failed,
    crawl.articles_new AS new,
    crawl.robots,
    crawl.statuses,
    crawl.newest_listed,
    crawl.listed,
    crawl.extracted AS read,
    crawl.challenge,
    crawl.sees_from,
    -- A crawl that was stored before proofs were: as far as its report allows.
    coalesce(
        crawl.proof,
        CASE
            WHEN crawl.oldest_listed IS NULL THEN '{}'::jsonb
            WHEN crawl.whole AND crawl.sees_from IS NULL
                THEN jsonb_build_object('since', lower(crawl.days) - coalesce(crawl.overlap, 0), 'basis', 'window_start')
            ELSE jsonb_build_object('since', crawl.oldest_listed + 1, 'basis', 'oldest_listed')
        END
    ) AS proof,
    crawl.started_at
FROM unnest(%(source_ids)s::text[], %(first_days)s::date[]) AS wanted (source_id, first_day)
JOIN dateline.crawl AS crawl ON crawl.source_id = wanted.source_id
WHERE crawl.days IS NOT NULL
    AND crawl.started_at >= wanted.first_day - interval '2 days'
    AND daterange(lower(crawl.days) - coalesce(crawl.overlap, 0), upper(crawl.days)) && daterange(wanted.first_day, %(end)s::date)
ORDER BY crawl.source_id, crawl.finished_at, crawl.run_id;
