-- Purpose: the coverage of one source and day, and what it rests on.
-- Reads: news.coverage. Writes nothing.
SELECT
    coverage.state,
    coverage.articles,
    coverage.reason,
    coverage.evidence,
    coverage.run_id,
    coverage.seen_until
FROM news.coverage AS coverage
WHERE coverage.source_id = %(source_id)s AND coverage.day = %(day)s;
