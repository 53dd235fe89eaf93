-- Forget troubles that were gone long ago. What still lasts is kept for ever.
-- Writes: dateline.quarantine.
DELETE FROM dateline.quarantine AS trouble WHERE trouble.resolved_at < %(before)s;
