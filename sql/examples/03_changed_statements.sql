-- Which statements changed their wording after publication, and which words?
SELECT source_id, published_on, title, changed_fields, changes
FROM news.changed_statement
ORDER BY source_id, title;
