-- The pages of a source that are due for another look, those first that have waited longest.
-- Reads: dateline.page.

SELECT
    url,
    coalesce(canonical_url, url) AS canonical_url,
    etag,
    last_modified,
    listed_modified,
    last_fetched_at AS fetched_at
FROM dateline.page
WHERE source_id = %(source_id)s AND due_at <= %(now)s
ORDER BY due_at, url
LIMIT %(most)s;
