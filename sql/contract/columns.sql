-- What schema news publishes as rows: its views, and the tables that its functions return, column by column.
-- Reads: the catalogues of Postgres.
SELECT
    class.relname AS name,
    obj_description(class.oid, 'pg_class') AS about,
    attribute.attname AS column_name,
    format_type(attribute.atttypid, attribute.atttypmod) AS type,
    col_description(class.oid, attribute.attnum) AS column_about
FROM pg_catalog.pg_class AS class
JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = class.oid
WHERE class.relnamespace = 'news'::regnamespace
    AND class.relkind IN ('v', 'm', 'r', 'p', 'f')
    AND attribute.attnum > 0
    AND NOT attribute.attisdropped
ORDER BY class.relname, attribute.attnum;
