-- The functions that schema news publishes.
-- Reads: the catalogues of Postgres.
SELECT
    routine.proname AS name,
    pg_get_function_arguments(routine.oid) AS arguments,
    pg_get_function_result(routine.oid) AS result,
    obj_description(routine.oid, 'pg_proc') AS about
FROM pg_catalog.pg_proc AS routine
WHERE routine.pronamespace = 'news'::regnamespace AND routine.prokind IN ('f', 'p')
ORDER BY routine.proname, pg_get_function_identity_arguments(routine.oid);
