-- How many hours until each newspaper's or agency's first text on a statement, reprinted or in its own words?
SELECT DISTINCT ON (statement_article_id, source_id)
    statement_source_id, left(statement_title, 40) AS statement, source_id, wording, round(extract(epoch FROM lag) / 3600, 1) AS hours
FROM news.coverage_of
WHERE source_kind IN ('news', 'wire')
ORDER BY statement_article_id, source_id, lag;
