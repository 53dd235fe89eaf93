-- A view that is replaced keeps its comments: those of columns are forgotten here, so that what no file states any more is gone.

DO $$
DECLARE
    published record;
BEGIN
    FOR published IN
        SELECT class.relname, attribute.attname
        FROM pg_catalog.pg_class AS class
        JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0
        WHERE class.relnamespace = 'news'::regnamespace AND class.relkind = 'v'
            AND col_description(class.oid, attribute.attnum) IS NOT NULL
    LOOP
        EXECUTE format('COMMENT ON COLUMN news.%I.%I IS NULL', published.relname, published.attname);
    END LOOP;
END
$$;
