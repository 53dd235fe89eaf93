-- Quarantine: keep each failure once, resolve what has since loaded, then note the doubts about what was loaded.
-- Reads: staged_failure, staged_article. Writes: dateline.quarantine.
-- Repeating a load counts nothing twice: a case is counted again only for a later fetch.

CREATE TEMPORARY TABLE failure ON COMMIT DROP AS
SELECT DISTINCT ON (failed.url, failed.stage, failed.reason)
    failed.*,
    min(failed.fetched_at) OVER (PARTITION BY failed.url, failed.stage, failed.reason) AS first_at
FROM staged_failure AS failed
ORDER BY failed.url, failed.stage, failed.reason, failed.fetched_at DESC, failed.position DESC;

INSERT INTO dateline.quarantine AS stored
    (source_id, url, stage, reason, detail, status, archive, archive_offset, first_seen_at, last_seen_at, run_id)
SELECT
    %(source_id)s, url, stage, reason, detail, status, archive, archive_offset, first_at, fetched_at, %(run_id)s
FROM failure
WHERE NOT note
ORDER BY url, stage, reason
ON CONFLICT (source_id, md5(url), stage, md5(reason)) DO UPDATE SET
    detail = excluded.detail,
    status = excluded.status,
    archive = coalesce(excluded.archive, stored.archive),
    archive_offset = CASE WHEN excluded.archive IS NULL THEN stored.archive_offset ELSE excluded.archive_offset END,
    first_seen_at = least(stored.first_seen_at, excluded.first_seen_at),
    times = stored.times + (excluded.last_seen_at > stored.last_seen_at)::integer,
    last_seen_at = excluded.last_seen_at,
    resolved_at = CASE WHEN excluded.last_seen_at >= stored.resolved_at THEN NULL ELSE stored.resolved_at END,
    run_id = CASE WHEN excluded.last_seen_at > stored.last_seen_at THEN excluded.run_id ELSE stored.run_id END
WHERE excluded.last_seen_at >= stored.last_seen_at;

UPDATE dateline.quarantine AS stored SET resolved_at = seen.fetched_at, article_id = seen.article_id
FROM (
    SELECT DISTINCT ON (url) url, fetched_at, article_id
    FROM (
        SELECT url, fetched_at, article_id FROM staged_article
        UNION ALL
        -- A 304 says that the page stands as it was read, which ends a failed fetch but not a failed extraction.
        SELECT unmodified.url, unmodified.fetched_at, page.article_id
        FROM staged_unmodified AS unmodified
        JOIN dateline.page AS page ON page.source_id = %(source_id)s AND page.url = unmodified.url
        WHERE page.article_id IS NOT NULL
    ) AS either
    ORDER BY url, fetched_at DESC
) AS seen
WHERE stored.source_id = %(source_id)s
    AND stored.url = seen.url
    AND stored.resolved_at IS NULL
    AND stored.last_seen_at <= seen.fetched_at
    AND (stored.article_id IS NULL OR seen.url IN (SELECT staged_article.url FROM staged_article));

INSERT INTO dateline.quarantine AS stored
    (source_id, url, stage, reason, detail, status, archive, archive_offset, article_id, first_seen_at, last_seen_at, run_id)
SELECT
    %(source_id)s, failure.url, failure.stage, failure.reason, failure.detail, failure.status, failure.archive,
    failure.archive_offset, staged.article_id, failure.first_at, failure.fetched_at, %(run_id)s
FROM failure
JOIN staged_article AS staged ON staged.position = failure.position
WHERE failure.note
ORDER BY failure.url, failure.stage, failure.reason
ON CONFLICT (source_id, md5(url), stage, md5(reason)) DO UPDATE SET
    detail = excluded.detail,
    archive = excluded.archive,
    archive_offset = excluded.archive_offset,
    article_id = excluded.article_id,
    first_seen_at = least(stored.first_seen_at, excluded.first_seen_at),
    times = stored.times + (excluded.last_seen_at > stored.last_seen_at)::integer,
    last_seen_at = excluded.last_seen_at,
    resolved_at = CASE WHEN excluded.last_seen_at >= stored.resolved_at THEN NULL ELSE stored.resolved_at END,
    run_id = CASE WHEN excluded.last_seen_at > stored.last_seen_at THEN excluded.run_id ELSE stored.run_id END
WHERE excluded.last_seen_at >= stored.last_seen_at;
