-- The alerts that stand, and those of whose end nobody was notified yet.
-- Reads: dateline.alert.
SELECT alert.kind, alert.subject, alert.sentence, alert.opened_at, alert.last_notified_at, alert.closed_at
FROM dateline.alert AS alert
WHERE alert.closed_at IS NULL OR (alert.last_notified_at IS NOT NULL AND alert.recovery_notified_at IS NULL)
ORDER BY alert.alert_id;
