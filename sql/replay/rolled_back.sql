-- Mark a version as taken back.
-- Writes: dateline.version.

UPDATE dateline.version SET rolled_back_at = %(at)s, rolled_back_by = %(run_id)s WHERE version_id = %(version_id)s;
