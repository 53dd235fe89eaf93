-- The days of publication that changes after an instant touched, those that articles left included, each with its last change;
-- NULL for articles without a day.
-- Reads: dateline.article_change, dateline.article.
SELECT touched.day, max(change.visible_at) AS changed_at
FROM dateline.article_change AS change
LEFT JOIN dateline.article AS article ON article.article_id = change.article_id
CROSS JOIN LATERAL (
    SELECT article.published_on AS day WHERE article.article_id IS NOT NULL
    UNION ALL
    SELECT change.was_on WHERE change.change IN ('redated', 'withdrawn')
) AS touched
WHERE change.visible_at > %(since)s
GROUP BY touched.day
ORDER BY touched.day;
