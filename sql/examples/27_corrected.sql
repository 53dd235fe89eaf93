-- What did people correct, why, and what stood there before?
SELECT correction.field, correction.was, correction.value, correction.reason, correction.evidence, correction.corrected_by
FROM news.correction AS correction
JOIN news.article AS article ON article.article_id = correction.article_id
WHERE correction.stands
ORDER BY correction.correction_id;
