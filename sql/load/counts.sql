-- What the load made of its batch. Counted by run, so that a repeated load of one run reports the same.
-- Reads: landed, staged_article, staged_failure, dateline.article, dateline.revision.

SELECT
    count(*) FILTER (WHERE first_run_id = %(run_id)s) AS new,
    count(*) FILTER (WHERE first_run_id <> %(run_id)s AND revised) AS changed,
    count(*) FILTER (WHERE first_run_id <> %(run_id)s AND NOT revised) AS unchanged,
    (SELECT count(DISTINCT failed.url) FROM staged_failure AS failed WHERE NOT failed.note) AS quarantined
FROM (
    SELECT
        CASE WHEN landed.owned THEN stored.first_run_id ELSE '' END AS first_run_id,
        landed.owned AND EXISTS (
            SELECT FROM dateline.revision AS changed
            WHERE changed.article_id = stored.article_id AND changed.run_id = %(run_id)s
        ) AS revised
    FROM landed
    JOIN dateline.article AS stored ON stored.article_id = landed.article_id
) AS counted;
