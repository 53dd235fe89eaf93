-- Temporary tables for the verdicts on a batch of days and crawls, and for what was learned.
CREATE TEMPORARY TABLE staged_coverage (LIKE dateline.coverage) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_habit (LIKE dateline.habit) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_sight (
    source_id text NOT NULL,
    run_id text NOT NULL,
    sight text NOT NULL,
    sight_reason text NOT NULL
) ON COMMIT DROP;
