-- news.source: who is collected.

CREATE OR REPLACE VIEW news.source AS
SELECT
    source.source_id,
    source.publisher,
    source.kind,
    source.country,
    source.language,
    source.timezone,
    source.calendar,
    source.home,
    source.status,
    source.disabled,
    source.checked_on,
    last.checked_at AS last_checked_at,
    last.state AS last_check,
    last.failing_since,
    last.overdue
FROM dateline.source AS source
LEFT JOIN LATERAL (
    SELECT checks.checked_at, checks.state, checks.failing_since, checks.overdue
    FROM dateline.source_check AS checks
    WHERE checks.source_id = source.source_id
    ORDER BY checks.checked_at DESC
    LIMIT 1
) AS last ON true;

COMMENT ON VIEW news.source IS 'One row per source (one publisher''s section) that was ever collected or checked.';
COMMENT ON COLUMN news.source.last_checked_at IS 'When the source was last probed on its own (dateline sources check); NULL when never.';
COMMENT ON COLUMN news.source.last_check IS 'What that probe found: ok, blocked, unreachable, broken or stopped; NULL when there was none.';
COMMENT ON COLUMN news.source.failing_since IS 'First of the probes that have failed without a break until now; NULL when the last one did not fail.';
COMMENT ON COLUMN news.source.overdue IS 'Whether the probes have failed for more than twice the days that usually pass between its publishing days: its silence is ours. NULL when never probed.';
