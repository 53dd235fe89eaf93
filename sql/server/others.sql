-- Number of sessions on the articles that no command of Dateline opened: a person's psql, DBeaver, a notebook.
-- Reads: pg_catalog.pg_stat_activity.
SELECT count(*)
FROM pg_catalog.pg_stat_activity AS session
WHERE session.backend_type = 'client backend'
    AND session.datname = 'dateline'
    AND session.application_name NOT LIKE 'dateline%';
