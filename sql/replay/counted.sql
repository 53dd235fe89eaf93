-- Keep how many fetches a version reads otherwise.
-- Writes: dateline.version.

UPDATE dateline.version SET fetches = %(readings)s WHERE version_id = %(version_id)s;
