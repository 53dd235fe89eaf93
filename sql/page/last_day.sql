-- Purpose: the newest day of the ledger that is not in the future; NULL when the ledger is empty.
-- Reads: news.coverage. Writes nothing.
SELECT max(coverage.day) AS day FROM news.coverage AS coverage WHERE coverage.day <= %(today)s;
