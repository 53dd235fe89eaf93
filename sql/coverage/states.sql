-- The state of each day of a source's coverage history.
-- Reads: dateline.coverage.
SELECT coverage.day, coverage.state
FROM dateline.coverage AS coverage
WHERE coverage.source_id = %(source_id)s;
