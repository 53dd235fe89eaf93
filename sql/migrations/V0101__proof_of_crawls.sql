-- Which days a crawl proved to have seen: the coverage history claims nothing beyond them.
-- Writes: dateline.crawl.
ALTER TABLE dateline.crawl ADD COLUMN proof jsonb;
COMMENT ON COLUMN dateline.crawl.proof IS 'Which days the crawl proved to have seen: since when, by what, and the listed days of pages that were not read; NULL for crawls stored before that was recorded.';
