-- Which articles report what a ministry told, in whatever words, and what shows it?
SELECT statement_source_id, left(statement_title, 40) AS statement, source_id, left(title, 40) AS report, wording, score, reason
FROM news.coverage_of
ORDER BY statement_published_on, statement_title, score DESC, source_id;
