-- One version, locked against a second roll-back at the same time.
-- Reads: dateline.version.

SELECT source_ids, articles, rolled_back_at, rolled_back_by FROM dateline.version WHERE version_id = %(version_id)s FOR UPDATE;
