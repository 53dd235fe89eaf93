-- The ledger that tells a silent source from a blind day.

CREATE TABLE dateline.coverage (
    source_id text NOT NULL,
    day date NOT NULL,
    state text NOT NULL
        CHECK (state IN ('published', 'nothing_new', 'usual_silence', 'listing_changed',
                         'blocked', 'unreachable', 'parser_regressed', 'not_run')),
    articles integer NOT NULL,
    reason text NOT NULL,
    evidence jsonb NOT NULL,
    run_id text,
    seen_until timestamptz,
    PRIMARY KEY (source_id, day)
);
CREATE INDEX coverage_day ON dateline.coverage (day);
COMMENT ON TABLE dateline.coverage IS 'One row per source and day that a run covered: what was seen, or why nothing was.';
COMMENT ON COLUMN dateline.coverage.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.coverage.day IS 'Day in the zone of the source.';
COMMENT ON COLUMN dateline.coverage.state IS 'published, nothing_new, usual_silence, listing_changed, blocked, unreachable, parser_regressed or not_run.';
COMMENT ON COLUMN dateline.coverage.articles IS 'Articles published on that day that are held.';
COMMENT ON COLUMN dateline.coverage.reason IS 'The state in words.';
COMMENT ON COLUMN dateline.coverage.evidence IS 'What it was concluded from.';
COMMENT ON COLUMN dateline.coverage.run_id IS 'Run that last looked at the day; NULL when none did.';
COMMENT ON COLUMN dateline.coverage.seen_until IS 'End of the last crawl that the state rests on; NULL when there was none.';
