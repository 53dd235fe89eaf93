-- news.coverage: what was observed on which day, or why nothing was.

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
