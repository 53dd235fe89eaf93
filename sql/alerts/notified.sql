-- Note what was sent.
-- Reads: staged_alert. Writes: dateline.alert.
UPDATE dateline.alert AS stored
SET
    last_notified_at = CASE WHEN stored.closed_at IS NULL THEN %(now)s ELSE stored.last_notified_at END,
    recovery_notified_at = CASE WHEN stored.closed_at IS NULL THEN NULL ELSE %(now)s END
FROM staged_alert AS staged
WHERE stored.kind = staged.kind AND stored.subject = staged.subject AND stored.opened_at = staged.opened_at;
