-- news.alert: what was wrong, and when operators were notified.

CREATE OR REPLACE VIEW news.alert AS
SELECT
    alert.alert_id,
    alert.kind,
    alert.subject,
    alert.sentence,
    alert.run_id,
    alert.opened_at,
    alert.last_notified_at AS last_told_at,
    alert.closed_at
FROM dateline.alert AS alert;

COMMENT ON VIEW news.alert IS 'One row per problem of a source, total, check or run, from its first notification to its end.';
COMMENT ON COLUMN news.alert.last_told_at IS 'When it was last sent to the operators. NULL: it was not.';
