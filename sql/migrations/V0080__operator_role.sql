-- The role of the Dateline page in Airflow's UI, which reads what news_reader reads and, for the operator, the crawls and the
-- quarantine. Roles belong to the whole server, so that a second database finds it there already.

DO $$
BEGIN
    CREATE ROLE dateline_operator NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

-- The page takes this role after it logged in as DATELINE_DSN says. A superuser always may; who migrates otherwise may from here on.
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        GRANT dateline_operator TO CURRENT_USER;
    END IF;
EXCEPTION
    -- Another login made the role, and has to grant it.
    WHEN insufficient_privilege THEN NULL;
END
$$;

-- "What ran last" is asked for on every visit.
CREATE INDEX crawl_started ON dateline.crawl (started_at DESC);
CREATE INDEX crawl_run ON dateline.crawl (run_id);
