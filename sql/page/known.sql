-- Purpose: whether anything was ever collected or looked at.
-- Reads: news.source, news.coverage. Writes nothing.
SELECT
    EXISTS (SELECT FROM news.source) AS sources,
    EXISTS (SELECT FROM news.coverage) AS ledger;
