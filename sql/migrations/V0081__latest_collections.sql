-- The latest runs that collected days, among the many more crawls that only look again at known pages.
CREATE INDEX crawl_collected ON dateline.crawl (started_at DESC) WHERE days IS NOT NULL;
