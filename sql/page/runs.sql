-- Purpose: the latest runs that collected days, newest first, with what they brought. Re-checks are counted by rechecks.sql.
-- Reads: dateline.crawl. Writes nothing.
-- `limit` runs out of the newest `crawls` crawls: the oldest of them may be cut short, so one more is asked for than is shown.
SELECT
    crawl.run_id,
    min(crawl.started_at) AS started_at,
    max(crawl.finished_at) AS finished_at,
    min(lower(crawl.days)) AS first_day,
    max(upper(crawl.days)) AS end_day,
    count(*) AS sources,
    count(*) FILTER (WHERE crawl.state NOT IN ('complete', 'partial')) AS failed,
    sum(crawl.fetched) AS fetched,
    sum(crawl.articles_new) AS new,
    sum(crawl.articles_changed) AS changed,
    sum(crawl.quarantined) AS quarantined
FROM (
    SELECT known.run_id, known.started_at, known.finished_at, known.days, known.state, known.fetched, known.articles_new,
        known.articles_changed, known.quarantined
    FROM dateline.crawl AS known
    WHERE known.days IS NOT NULL
    ORDER BY known.started_at DESC
    LIMIT %(crawls)s
) AS crawl
GROUP BY crawl.run_id
ORDER BY max(crawl.started_at) DESC
LIMIT %(limit)s;
