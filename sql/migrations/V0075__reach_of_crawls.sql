-- How far back a crawl saw: where the next one has to begin, and of which days it says nothing.

ALTER TABLE dateline.crawl
    ADD oldest_listed date,
    ADD overlap integer,
    ADD whole boolean,
    ADD sees_from date;
COMMENT ON COLUMN dateline.crawl.oldest_listed IS 'Oldest day printed beside a link; NULL when none was.';
COMMENT ON COLUMN dateline.crawl.overlap IS 'Days before its own that were looked at again; NULL when not known.';
COMMENT ON COLUMN dateline.crawl.whole IS 'Whether every list was read, back to the first of its days: what was published until started_at was seen. NULL when not known.';
COMMENT ON COLUMN dateline.crawl.sees_from IS 'First day that lists of only the latest articles still held; of its days before that the crawl says nothing. NULL when the lists went back far enough.';

UPDATE dateline.crawl SET whole = state = 'complete';
