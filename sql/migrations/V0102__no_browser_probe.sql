-- The crawler no longer asks under a browser's name: a site that answers 5xx is unreachable.
-- Writes: dateline.crawl.
ALTER TABLE dateline.crawl DROP COLUMN answered_browser;
