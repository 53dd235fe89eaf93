-- What came of the weekly probes of the sources.

CREATE TABLE dateline.source_check (
    source_id text NOT NULL,
    run_id text NOT NULL,
    checked_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('ok', 'blocked', 'unreachable', 'broken', 'stopped')),
    failed_step text,
    steps jsonb NOT NULL,
    evidence text NOT NULL,
    advice text NOT NULL,
    usual_days double precision NOT NULL,
    failing_since timestamptz,
    overdue boolean NOT NULL,
    PRIMARY KEY (source_id, run_id),
    CHECK ((state = 'ok') = (failed_step IS NULL) AND (state = 'ok') = (failing_since IS NULL) AND (state <> 'ok' OR NOT overdue))
);
CREATE INDEX source_check_newest ON dateline.source_check (source_id, checked_at DESC);
COMMENT ON TABLE dateline.source_check IS 'One row per source and check: whether the source works, step by step.';
COMMENT ON COLUMN dateline.source_check.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.source_check.run_id IS 'The run that checked it.';
COMMENT ON COLUMN dateline.source_check.checked_at IS 'When it was checked.';
COMMENT ON COLUMN dateline.source_check.state IS 'ok, blocked, unreachable, broken or stopped.';
COMMENT ON COLUMN dateline.source_check.failed_step IS 'robots, reachable, listing, links, article, body or date; NULL when none failed.';
COMMENT ON COLUMN dateline.source_check.steps IS 'Each step with name, verdict (ok, failed, not_reached), evidence and advice.';
COMMENT ON COLUMN dateline.source_check.evidence IS 'What was seen at the step that failed, else at the last one.';
COMMENT ON COLUMN dateline.source_check.advice IS 'What to change; empty when all is well.';
COMMENT ON COLUMN dateline.source_check.usual_days IS 'Days that usually pass between two days on which the source publishes.';
COMMENT ON COLUMN dateline.source_check.failing_since IS 'First check of the present series of failures; NULL when this one did not fail.';
COMMENT ON COLUMN dateline.source_check.overdue IS 'Whether it fails for more than twice usual_days.';
