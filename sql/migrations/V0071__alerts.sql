-- What was told to the people who run this, so that nothing is told twice.

CREATE TABLE dateline.alert (
    alert_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('blind', 'silent', 'budget', 'totals', 'check', 'run', 'late')),
    subject text NOT NULL,
    sentence text NOT NULL,
    run_id text NOT NULL,
    opened_at timestamptz NOT NULL,
    last_told_at timestamptz,
    closed_at timestamptz,
    recovery_told_at timestamptz
);
CREATE UNIQUE INDEX alert_open ON dateline.alert (kind, subject) WHERE closed_at IS NULL;
CREATE INDEX alert_untold ON dateline.alert (closed_at) WHERE closed_at IS NOT NULL AND last_told_at IS NOT NULL AND recovery_told_at IS NULL;
CREATE INDEX alert_opened_at ON dateline.alert (opened_at);
COMMENT ON TABLE dateline.alert IS 'One row per trouble from its first notice to its end: a source that cannot be seen, a run that failed, and so on.';
COMMENT ON COLUMN dateline.alert.alert_id IS 'Stable number.';
COMMENT ON COLUMN dateline.alert.kind IS 'blind, silent, budget, totals, check, run or late.';
COMMENT ON COLUMN dateline.alert.subject IS 'The source, DAG, check or total.';
COMMENT ON COLUMN dateline.alert.sentence IS 'What is wrong, in words, as it was last seen.';
COMMENT ON COLUMN dateline.alert.run_id IS 'Run that noticed it.';
COMMENT ON COLUMN dateline.alert.opened_at IS 'When it was noticed.';
COMMENT ON COLUMN dateline.alert.last_told_at IS 'When it was last sent; NULL when never.';
COMMENT ON COLUMN dateline.alert.closed_at IS 'When it was over; NULL while it stands.';
COMMENT ON COLUMN dateline.alert.recovery_told_at IS 'When its end was sent; NULL when it was not.';
