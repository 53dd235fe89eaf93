-- What stood on a page at a given instant, here before its wording changed, and how many words came and went since?
SELECT stood.title, stood.number, left(stood.body, 100) AS body, changed.words_removed, changed.words_added
FROM news.changed_statement AS changed
CROSS JOIN LATERAL news.article_as_of(lower(changed.changed_during)) AS stood
WHERE stood.article_id = changed.article_id
ORDER BY stood.title;
