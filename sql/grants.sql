-- How the planner counts, and who may do what: news_reader reads schema news and nothing else, dateline_operator reads the crawls and the quarantine too,
-- dateline_loader writes the base tables.
-- Applied after the views, because a view that was dropped and made anew has lost its grants; and because the rights on a
-- database are not part of its template.

DO $$
BEGIN
    -- What readers ask for lies in memory or on a disk without a head: to fetch a page out of order costs hardly more than the next
    -- one. With the default of 4 the planner reads and hashes all groups, whose number grows with the archive, to look up those
    -- of one day's articles.
    BEGIN
        EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database());
    EXCEPTION WHEN insufficient_privilege THEN
        RAISE NOTICE 'set random_page_cost to 1.1 where the data lies in memory or on an SSD: only its owner may alter this database';
    END;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO news_reader', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO dateline_operator', current_database());
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO dateline_loader', current_database());
    -- Everybody may create large objects, hold advisory locks (one makes migrations wait) and write to the log of the database;
    -- only a superuser can change that.
    IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        REVOKE EXECUTE ON FUNCTION pg_catalog.lo_create(oid), pg_catalog.lo_creat(integer),
            pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;
        REVOKE EXECUTE ON FUNCTION
            pg_catalog.pg_advisory_lock(bigint), pg_catalog.pg_advisory_lock(integer, integer),
            pg_catalog.pg_advisory_lock_shared(bigint), pg_catalog.pg_advisory_lock_shared(integer, integer),
            pg_catalog.pg_advisory_xact_lock(bigint), pg_catalog.pg_advisory_xact_lock(integer, integer),
            pg_catalog.pg_advisory_xact_lock_shared(bigint), pg_catalog.pg_advisory_xact_lock_shared(integer, integer),
            pg_catalog.pg_try_advisory_lock(bigint), pg_catalog.pg_try_advisory_lock(integer, integer),
            pg_catalog.pg_try_advisory_lock_shared(bigint), pg_catalog.pg_try_advisory_lock_shared(integer, integer),
            pg_catalog.pg_try_advisory_xact_lock(bigint), pg_catalog.pg_try_advisory_xact_lock(integer, integer),
            pg_catalog.pg_try_advisory_xact_lock_shared(bigint),
            pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer),
            pg_catalog.pg_logical_emit_message(boolean, text, text, boolean),
            pg_catalog.pg_logical_emit_message(boolean, text, bytea, boolean)
            FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION pg_catalog.pg_advisory_lock(bigint) TO dateline_loader;
    END IF;
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA dateline, news FROM PUBLIC, news_reader, dateline_operator;

GRANT USAGE ON SCHEMA news TO news_reader, dateline_operator, dateline_loader;
GRANT SELECT ON ALL TABLES IN SCHEMA news TO news_reader, dateline_operator, dateline_loader;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA news TO news_reader, dateline_operator, dateline_loader;

GRANT USAGE ON SCHEMA dateline TO dateline_operator;
GRANT SELECT ON dateline.source, dateline.crawl, dateline.quarantine TO dateline_operator;

GRANT USAGE ON SCHEMA dateline TO dateline_loader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA dateline TO dateline_loader;
REVOKE INSERT, UPDATE, DELETE ON
    dateline.migration, dateline.repeatable, dateline.change_kind, dateline.alert_kind, dateline.coverage_state
    FROM dateline_loader;
