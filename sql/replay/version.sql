-- Make a version, once for a run; gives its number, or no row where the run has made one.
-- Writes: dateline.version.

INSERT INTO dateline.version (run_id, made_at, source_ids, days, code, fetches, articles, fields)
VALUES (%(run_id)s, %(made_at)s, %(source_ids)s, %(days)s, %(code)s, %(readings)s, %(articles)s, %(fields)s)
ON CONFLICT (run_id) DO NOTHING
RETURNING version_id;
