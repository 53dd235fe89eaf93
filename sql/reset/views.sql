-- Drop every function of schema news and every view in one statement each, so that their order among themselves does not matter and
-- anything else that depends on them stops it.

DO $$
DECLARE
    names text;
BEGIN
    SELECT string_agg(format('%I.%I(%s)', space.nspname, routine.proname, pg_get_function_identity_arguments(routine.oid)), ', ')
    INTO names
    FROM pg_catalog.pg_proc AS routine
    JOIN pg_catalog.pg_namespace AS space ON space.oid = routine.pronamespace
    WHERE space.nspname = 'news';
    IF names IS NOT NULL THEN
        EXECUTE 'DROP FUNCTION ' || names;
    END IF;
    SELECT string_agg(format('%I.%I', space.nspname, class.relname), ', ')
    INTO names
    FROM pg_catalog.pg_class AS class
    JOIN pg_catalog.pg_namespace AS space ON space.oid = class.relnamespace
    WHERE space.nspname IN ('news', 'dateline') AND class.relkind = 'v';
    IF names IS NOT NULL THEN
        EXECUTE 'DROP VIEW ' || names;
    END IF;
END
$$;
