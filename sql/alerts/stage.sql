-- A temporary table for settled alerts.
CREATE TEMPORARY TABLE staged_alert (
    kind text NOT NULL,
    subject text NOT NULL,
    sentence text NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz
) ON COMMIT DROP;
