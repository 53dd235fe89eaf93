-- Keep how many fetches a version changed.
-- Writes: dateline.version.

UPDATE dateline.version SET fetches = %(readings)s WHERE version_id = %(version_id)s;
