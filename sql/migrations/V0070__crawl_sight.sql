-- What each crawl saw, in the figures by which the ledger judges it, and what is usual for a source.

ALTER TABLE dateline.crawl
    ADD COLUMN listed jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN challenge text NOT NULL DEFAULT '',
    ADD COLUMN answered_browser integer,
    ADD COLUMN read jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN sight text
        CHECK (sight IN ('seen', 'listing_changed', 'blocked', 'unreachable', 'parser_regressed', 'not_run')),
    ADD COLUMN sight_reason text NOT NULL DEFAULT '';
COMMENT ON COLUMN dateline.crawl.listed IS 'Links of the expected shape on each discovery page that could be read: address to number.';
COMMENT ON COLUMN dateline.crawl.challenge IS 'Whose challenge page was met, e.g. Cloudflare; empty when none was.';
COMMENT ON COLUMN dateline.crawl.answered_browser IS 'Status with which a discovery page that answers us 5xx answered a browser''s name; NULL when that was not asked.';
COMMENT ON COLUMN dateline.crawl.read IS 'Of the pages read: pages, and how many gave article, title, date and what every selector of the spider asks for (selectors).';
COMMENT ON COLUMN dateline.crawl.sight IS 'What the coverage stage made of it: seen, or why it was blind; NULL when it was not judged.';
COMMENT ON COLUMN dateline.crawl.sight_reason IS 'The same in words; empty when all is well.';

CREATE TABLE dateline.habit (
    source_id text PRIMARY KEY,
    until date NOT NULL,
    seen_days integer NOT NULL,
    publishing_days integer NOT NULL,
    weekday_chances double precision[] NOT NULL,
    usual_interval_days double precision,
    usual_silence_days integer,
    longest_silence_days integer,
    lag_p50 interval,
    lag_p95 interval
);
COMMENT ON TABLE dateline.habit IS 'One row per source: what is usual for it, learned from the days on which it was seen.';
COMMENT ON COLUMN dateline.habit.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.habit.until IS 'Day before which it was learned.';
COMMENT ON COLUMN dateline.habit.seen_days IS 'Days of the last 180 on which it was seen.';
COMMENT ON COLUMN dateline.habit.publishing_days IS 'Those of them with an article.';
COMMENT ON COLUMN dateline.habit.weekday_chances IS 'Chance of an article on a Monday, and so on to a Sunday that is no holiday.';
COMMENT ON COLUMN dateline.habit.usual_interval_days IS 'Median of the days from one publishing day to the next; NULL when too little was seen.';
COMMENT ON COLUMN dateline.habit.usual_silence_days IS 'Longest silence that is usual; NULL when too little was seen.';
COMMENT ON COLUMN dateline.habit.longest_silence_days IS 'Longest silence that was seen whole; NULL when none was.';
COMMENT ON COLUMN dateline.habit.lag_p50 IS 'Median of the time from publication to our first sight; NULL when nothing was published since we look.';
COMMENT ON COLUMN dateline.habit.lag_p95 IS '95 of 100 articles were seen sooner.';
