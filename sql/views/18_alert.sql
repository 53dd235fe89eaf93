-- news.alert: what was wrong, and when it was told.

CREATE OR REPLACE VIEW news.alert AS
SELECT
    alert.alert_id,
    alert.kind,
    alert.subject,
    alert.sentence,
    alert.run_id,
    alert.opened_at,
    alert.last_told_at,
    alert.closed_at
FROM dateline.alert AS alert;

COMMENT ON VIEW news.alert IS 'One row per trouble of sources, totals, checks or runs, from its first notice to its end.';
COMMENT ON COLUMN news.alert.alert_id IS 'Stable number.';
COMMENT ON COLUMN news.alert.kind IS 'blind (a source that we cannot see), silent (one past its own usual silence), budget (one not seen for too many days), totals, check, run (one that failed) or late (one that takes too long).';
COMMENT ON COLUMN news.alert.subject IS 'The source, total, check or DAG.';
COMMENT ON COLUMN news.alert.sentence IS 'What is wrong, in words, as it was last seen.';
COMMENT ON COLUMN news.alert.run_id IS 'Run that noticed it.';
COMMENT ON COLUMN news.alert.opened_at IS 'When it was noticed.';
COMMENT ON COLUMN news.alert.last_told_at IS 'When it was last sent to the operators. NULL: it was not.';
COMMENT ON COLUMN news.alert.closed_at IS 'When it was over. NULL: it stands.';
