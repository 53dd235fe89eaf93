-- Purpose: the newest day with coverage that is not in the future; NULL when there is none.
-- Reads: news.coverage. Writes nothing.
SELECT max(coverage.day) AS day FROM news.coverage AS coverage WHERE coverage.day <= %(today)s;
