-- What stood on a page before its wording changed?
SELECT revision.title, revision.number, left(revision.body, 100) AS body
FROM news.changed_statement AS changed
CROSS JOIN LATERAL news.article_as_of(lower(changed.changed_during)) AS revision
WHERE revision.article_id = changed.article_id
ORDER BY revision.title;
