-- Temporary tables for the states of a batch of days and crawls, and for what was learned.
CREATE TEMPORARY TABLE staged_coverage (LIKE dateline.coverage) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_baseline (LIKE dateline.publication_baseline) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_observed (
    source_id text NOT NULL,
    run_id text NOT NULL,
    observed text NOT NULL,
    observed_reason text NOT NULL
) ON COMMIT DROP;
