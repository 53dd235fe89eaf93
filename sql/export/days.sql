-- The days of publication of the articles that a run brought or changed, and those that a correction gave or took from an
-- article in the week before; NULL for articles without a day.
-- Reads: news.article, dateline.correction.
SELECT article.published_on
FROM news.article AS article
WHERE article.run_id = %(run_id)s
UNION
SELECT touched.day
FROM dateline.correction AS correction
CROSS JOIN LATERAL (VALUES (correction.published_on), (correction.was_on)) AS touched (day)
WHERE correction.field = 'published'
    AND greatest(correction.corrected_at, correction.undone_at) > now() - interval '7 days'
ORDER BY published_on;
