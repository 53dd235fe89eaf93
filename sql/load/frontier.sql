-- What a crawl of one source should know before it starts: every URL fetched before, and which of them to fetch again.
-- Reads: dateline.page.

SELECT
    url,
    coalesce(canonical_url, url) AS canonical_url,
    etag,
    last_modified,
    listed_modified,
    last_fetched_at AS fetched_at,
    coalesce(due_at <= %(now)s, false) AS due
FROM dateline.page
WHERE source_id = %(source_id)s
ORDER BY url;
