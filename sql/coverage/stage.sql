-- A temporary table for the verdicts on a batch of days.
CREATE TEMPORARY TABLE staged_coverage (LIKE dateline.coverage) ON COMMIT DROP;
