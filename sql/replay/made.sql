-- The version that a run has made.
-- Reads: dateline.version.

SELECT version_id FROM dateline.version WHERE run_id = %(run_id)s;
