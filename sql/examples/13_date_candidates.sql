-- What other dates did a page hold beside the one that was chosen?
SELECT article.published_on, candidate ->> 'origin' AS origin, candidate ->> 'raw' AS raw
FROM news.article AS article
CROSS JOIN LATERAL jsonb_array_elements(article.date_evidence) AS candidate
WHERE article.source_id = 'de_zeitung' AND article.title LIKE 'Hamburger Hafen%'
ORDER BY origin, raw;
