-- Which dates are guesses or contradicted, and by which rule were they chosen?
SELECT source_id, title, published_on, published_confidence, published_raw, published_rule
FROM news.article
WHERE published_confidence IN ('inferred', 'conflicting') OR published_during IS NULL
ORDER BY source_id, title;
