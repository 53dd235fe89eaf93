-- Forget failures that were gone long ago. What still lasts is kept for ever.
-- Writes: dateline.quarantine.
DELETE FROM dateline.quarantine AS failure WHERE failure.resolved_at < %(before)s;
