-- What earlier crawls and articles say of where a run should begin: for each source, its first day that was not seen to its
-- end, how far back its lists reached when they were last read, and how late its articles appear.
-- Reads: dateline.source, dateline.crawl, dateline.article.
-- An article was late by the days between its own and the last whole crawl before it appeared that had looked at its day.
-- Articles of one day that one run saw first on one day count by the first of them.

SELECT
    source.source_id,
    contiguous.watermark,
    newest.oldest_listed,
    lag.late,
    coalesce(lag.articles, 0) AS articles
FROM dateline.source AS source
CROSS JOIN LATERAL (
    SELECT
        range_agg(daterange(whole.since, whole.until)) FILTER (WHERE whole.until > whole.since) AS spans,
        (array_agg(whole.since ORDER BY whole.started_at) FILTER (WHERE whole.until > whole.since))[1] AS begun_with,
        min(whole.started_on) AS first_day
    FROM (
        SELECT
            crawl.started_at,
            lower(crawl.days) - coalesce(crawl.overlap, 0) AS since,
            (crawl.started_at AT TIME ZONE source.timezone)::date AS started_on,
            least((crawl.started_at AT TIME ZONE source.timezone)::date, upper(crawl.days)) AS until
        FROM dateline.crawl AS crawl
        WHERE crawl.source_id = source.source_id AND crawl.whole AND crawl.days IS NOT NULL
    ) AS whole
) AS seen
-- The end of the contiguous span that was read whole: of the one with which it began, or of the last one that is as long
-- as a run can catch up, because no run goes back to what lies before it. Any other one was asked for by hand.
LEFT JOIN LATERAL (
    SELECT upper(span) AS watermark
    FROM unnest(seen.spans) AS span
    ORDER BY
        CASE WHEN upper(span) - lower(span) >= %(catch_up)s THEN upper(span) END DESC NULLS LAST,
        span @> seen.begun_with DESC
    LIMIT 1
) AS contiguous ON true
LEFT JOIN LATERAL (
    SELECT crawl.oldest_listed
    FROM dateline.crawl AS crawl
    WHERE crawl.source_id = source.source_id AND crawl.oldest_listed IS NOT NULL AND crawl.days IS NOT NULL
    ORDER BY crawl.started_at DESC
    LIMIT 1
) AS newest ON true
LEFT JOIN LATERAL (
    SELECT
        percentile_disc(0.99) WITHIN GROUP (ORDER BY greatest(coalesce(before.day - found.published_on, 0), 0)) AS late,
        count(*) AS articles
    FROM (
        SELECT article.published_on, min(article.first_seen_at) AS first_seen_at, count(*) AS articles
        FROM dateline.article AS article
        WHERE article.source_id = source.source_id
            AND article.published_on > seen.first_day
            AND article.published_on > %(today)s::date - 90
        GROUP BY article.published_on, article.first_run_id, date_trunc('day', article.first_seen_at, 'UTC')
    ) AS found
    LEFT JOIN LATERAL (
        SELECT (crawl.started_at AT TIME ZONE source.timezone)::date AS day
        FROM dateline.crawl AS crawl
        WHERE crawl.source_id = source.source_id
            AND crawl.whole
            AND crawl.finished_at < found.first_seen_at
            AND crawl.started_at < found.first_seen_at  -- follows, and lets the index begin there
            AND lower(crawl.days) - coalesce(crawl.overlap, 0) <= found.published_on
            AND upper(crawl.days) > found.published_on
        ORDER BY crawl.started_at DESC
        LIMIT 1
    ) AS before ON true
    CROSS JOIN LATERAL generate_series(1, found.articles)
) AS lag ON true
WHERE source.source_id = ANY (%(source_ids)s)
ORDER BY source.source_id;
