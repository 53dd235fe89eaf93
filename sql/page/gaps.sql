-- Purpose: the sources that could not be seen on a day, and why.
-- Reads: news.coverage, news.source. Writes nothing.
SELECT coverage.source_id, source.publisher, source.country, coverage.state, coverage.reason, coverage.run_id
FROM news.coverage AS coverage
LEFT JOIN news.source AS source ON source.source_id = coverage.source_id
WHERE coverage.day = %(day)s AND coverage.state NOT IN ('published', 'nothing_new', 'usual_silence')
ORDER BY coverage.state, coverage.source_id
LIMIT %(limit)s;
