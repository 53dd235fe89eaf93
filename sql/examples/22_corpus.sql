-- What does the plain-text form of a text look like?
SELECT source_id, left(document, 90) AS document
FROM news.document
WHERE published_on = '2026-03-05'
ORDER BY source_id;
