-- news.coverage: what was seen on which day, and on which days we were blind.

CREATE OR REPLACE VIEW news.coverage AS
SELECT
    coverage.source_id,
    coverage.day,
    coverage.state,
    coverage.articles,
    coverage.reason,
    coverage.evidence,
    coverage.run_id,
    coverage.seen_until
FROM dateline.coverage AS coverage;

COMMENT ON VIEW news.coverage IS 'One row per source and day that a run covered: what was seen, or why nothing was.';
COMMENT ON COLUMN news.coverage.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.coverage.day IS 'Day in the zone of the source.';
COMMENT ON COLUMN news.coverage.state IS 'published, nothing_new, usual_silence, listing_changed, blocked, unreachable, parser_regressed or not_run. The first three mean that we saw the source; after the others an absence of articles says nothing.';
COMMENT ON COLUMN news.coverage.articles IS 'Articles of that day that are held; after a correction or a replay moved one from day to day, both days are judged anew.';
COMMENT ON COLUMN news.coverage.reason IS 'The state in words.';
COMMENT ON COLUMN news.coverage.evidence IS 'What it was concluded from: a JSON object.';
COMMENT ON COLUMN news.coverage.run_id IS 'Run that last looked at the day. NULL: none did.';
COMMENT ON COLUMN news.coverage.seen_until IS 'End of the last crawl that saw the source and looked at the day. NULL: none did.';
