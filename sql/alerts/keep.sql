-- Keep settled alerts: new ones are opened, the others take their sentence and their end.
-- Reads: staged_alert. Writes: dateline.alert.
WITH settled AS (
    UPDATE dateline.alert AS stored
    SET sentence = staged.sentence, closed_at = staged.closed_at
    FROM staged_alert AS staged
    WHERE stored.kind = staged.kind AND stored.subject = staged.subject AND stored.opened_at = staged.opened_at
    RETURNING stored.kind, stored.subject, stored.opened_at
)
INSERT INTO dateline.alert (kind, subject, sentence, run_id, opened_at)
SELECT staged.kind, staged.subject, staged.sentence, %(run_id)s, staged.opened_at
FROM staged_alert AS staged
WHERE NOT EXISTS (
    SELECT FROM settled
    WHERE settled.kind = staged.kind AND settled.subject = staged.subject AND settled.opened_at = staged.opened_at
)
ORDER BY staged.kind, staged.subject;
