-- Which days a crawl proved to have seen: the coverage history claims nothing beyond them.
-- Writes: dateline.crawl.
ALTER TABLE dateline.crawl ADD COLUMN proof jsonb;
