-- Pages: what the next crawl must know of each URL that was fetched, answered 304, or failed.
-- Reads: staged_article, staged_unmodified, staged_failure. Writes: dateline.page, dateline.article (last_seen_at).
-- A page is due 1, 2, 4, 8, 16 and 32 days after its first fetch, an hour early, so that a daily run which starts a little
-- sooner than the day before still finds it due. A failed one is due in the next run, then at doubling distances, eight times.

INSERT INTO dateline.page AS stored
    (source_id, url, canonical_url, article_id, status, etag, last_modified, listed_modified, archive, archive_offset,
     digest, first_fetched_at, last_fetched_at, run_id)
SELECT DISTINCT ON (staged.url)
    staged.source_id, staged.url, staged.canonical_url, staged.article_id, 200, staged.etag, staged.last_modified,
    staged.listed_modified, staged.archive, staged.archive_offset, staged.digest,
    min(staged.fetched_at) OVER (PARTITION BY staged.url), staged.fetched_at, %(run_id)s
FROM staged_article AS staged
ORDER BY staged.url, staged.fetched_at DESC, staged.position DESC
ON CONFLICT (source_id, url) DO UPDATE SET
    canonical_url = excluded.canonical_url,
    article_id = excluded.article_id,
    status = excluded.status,
    etag = excluded.etag,
    last_modified = excluded.last_modified,
    listed_modified = coalesce(excluded.listed_modified, stored.listed_modified),
    archive = excluded.archive,
    archive_offset = excluded.archive_offset,
    digest = excluded.digest,
    last_fetched_at = excluded.last_fetched_at,
    failures = 0,
    gone_at = NULL,
    run_id = excluded.run_id
WHERE excluded.last_fetched_at >= stored.last_fetched_at;

UPDATE dateline.page AS stored SET first_fetched_at = staged.first_at
FROM (SELECT url, min(fetched_at) AS first_at FROM staged_article GROUP BY url) AS staged
WHERE stored.source_id = %(source_id)s AND stored.url = staged.url AND stored.first_fetched_at > staged.first_at;

UPDATE dateline.page AS stored SET
    status = 304,
    last_fetched_at = seen.fetched_at,
    failures = 0,
    gone_at = NULL,
    run_id = %(run_id)s
FROM (SELECT url, max(fetched_at) AS fetched_at FROM staged_unmodified GROUP BY url) AS seen
WHERE stored.source_id = %(source_id)s AND stored.url = seen.url AND stored.last_fetched_at < seen.fetched_at;

UPDATE dateline.article AS stored SET last_seen_at = seen.fetched_at
FROM (
    SELECT page.article_id, max(staged.fetched_at) AS fetched_at
    FROM staged_unmodified AS staged
    JOIN dateline.page AS page ON page.source_id = %(source_id)s AND page.url = staged.url
    GROUP BY page.article_id
) AS seen
WHERE stored.article_id = seen.article_id AND stored.source_id = %(source_id)s AND stored.last_seen_at < seen.fetched_at;

INSERT INTO dateline.page AS stored
    (source_id, url, status, archive, archive_offset, first_fetched_at, last_fetched_at, failures, gone_at, run_id)
SELECT DISTINCT ON (failed.url)
    %(source_id)s, failed.url, failed.status, failed.archive, failed.archive_offset,
    failed.fetched_at, failed.fetched_at, 1,
    CASE WHEN failed.status IN (404, 410) THEN failed.fetched_at END, %(run_id)s
FROM staged_failure AS failed
-- Longer addresses fit no index; they stay in quarantine.
WHERE NOT failed.note AND octet_length(failed.url) <= 2000
ORDER BY failed.url, failed.fetched_at DESC, failed.position DESC
ON CONFLICT (source_id, url) DO UPDATE SET
    status = excluded.status,
    archive = coalesce(excluded.archive, stored.archive),
    archive_offset = CASE WHEN excluded.archive IS NULL THEN stored.archive_offset ELSE excluded.archive_offset END,
    last_fetched_at = excluded.last_fetched_at,
    failures = stored.failures + 1,
    gone_at = CASE WHEN excluded.status IN (404, 410) THEN coalesce(stored.gone_at, excluded.last_fetched_at) END,
    run_id = excluded.run_id
WHERE excluded.last_fetched_at > stored.last_fetched_at;

UPDATE dateline.page AS stored SET due_at = next.due_at
FROM (
    SELECT
        page.url,
        CASE
            WHEN page.failures > 8 THEN NULL
            WHEN page.failures > 0
                THEN page.last_fetched_at + make_interval(hours => 24 * (least(2 ^ (page.failures - 1), 32)::integer - 1))
            ELSE (
                SELECT min(page.first_fetched_at + make_interval(hours => 24 * age.days - 1))
                FROM unnest(ARRAY[1, 2, 4, 8, 16, 32]) AS age (days)
                WHERE page.first_fetched_at + make_interval(hours => 24 * age.days - 1) > page.last_fetched_at
            )
        END AS due_at
    FROM dateline.page AS page
    WHERE page.source_id = %(source_id)s
        AND page.url IN (
            SELECT staged_article.url FROM staged_article
            UNION ALL SELECT staged_failure.url FROM staged_failure
            UNION ALL SELECT staged_unmodified.url FROM staged_unmodified
        )
) AS next
WHERE stored.source_id = %(source_id)s AND stored.url = next.url AND stored.due_at IS DISTINCT FROM next.due_at;
