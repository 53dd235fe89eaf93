-- Take some of the articles that wait to be compared, oldest first. Writes: dateline.duplicates_due.
WITH picked AS (
    SELECT due_id FROM dateline.duplicates_due ORDER BY due_id LIMIT %(limit)s
),
taken AS (
    DELETE FROM dateline.duplicates_due AS due USING picked WHERE due.due_id = picked.due_id RETURNING due.article_id
)
SELECT DISTINCT taken.article_id
FROM taken
JOIN dateline.article AS article ON article.article_id = taken.article_id
ORDER BY taken.article_id;
