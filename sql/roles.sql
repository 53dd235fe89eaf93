-- The three roles. They belong to the whole server and its databases share them, so nothing that is set already is touched. A
-- database administrator may run this file once where Dateline itself may create no roles.
-- No role gets a password here, and only the embedded server lets news_reader log in without one.

DO $$
DECLARE
    wanted text;
    setting text;
BEGIN
    -- dateline_operator is the role of the Dateline page in Airflow's UI.
    FOREACH wanted IN ARRAY ARRAY['news_reader', 'dateline_loader', 'dateline_operator'] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
    -- What readers may not use up; temp_file_limit counts the files of sorts and hashes that outgrow memory.
    FOREACH setting IN ARRAY ARRAY[
        'statement_timeout=60s', 'idle_in_transaction_session_timeout=10min', 'default_transaction_read_only=on',
        'search_path=news', 'temp_file_limit=8GB'
    ] LOOP
        CONTINUE WHEN EXISTS (
            SELECT FROM pg_catalog.pg_roles AS role CROSS JOIN unnest(role.rolconfig) AS held
            WHERE role.rolname = 'news_reader' AND split_part(held, '=', 1) = split_part(setting, '=', 1)
        );
        BEGIN
            EXECUTE format('ALTER ROLE news_reader SET %I = %L', split_part(setting, '=', 1), split_part(setting, '=', 2));
        EXCEPTION
            WHEN insufficient_privilege THEN
                RAISE NOTICE '% of news_reader can be set by its maker or a superuser only', setting;
        END;
    END LOOP;
    BEGIN
        IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'news_reader' AND rolconnlimit = -1) THEN
            ALTER ROLE news_reader CONNECTION LIMIT 50;
        END IF;
        -- The page takes the operator's role after it logged in as DATELINE_DSN says. A superuser always may.
        IF NOT pg_has_role(current_user, 'dateline_operator', 'MEMBER') THEN
            GRANT dateline_operator TO CURRENT_USER;
        END IF;
    EXCEPTION
        -- Another login made the roles, and has to grant them.
        WHEN insufficient_privilege THEN NULL;
    END;
END
$$;
