-- A column of a published view that has no comment of its own inherits that of the column of the same name in what the view reads:
-- in the table of the same name, or else in another published view, or else in tables, if all of them say the same.

DO $$
DECLARE
    inherited record;
    left_over integer := -1;
    before integer;
BEGIN
    -- A view may inherit from another one, which inherits itself: until nothing is added.
    LOOP
        before := left_over;
        left_over := 0;
        FOR inherited IN
            WITH uses AS (
                SELECT DISTINCT rule.ev_class AS view, needed.refobjid AS relation
                FROM pg_catalog.pg_rewrite AS rule
                JOIN pg_catalog.pg_depend AS needed
                    ON needed.classid = 'pg_rewrite'::regclass AND needed.objid = rule.oid
                    AND needed.refclassid = 'pg_class'::regclass AND needed.refobjid <> rule.ev_class
            )
            SELECT
                class.relname,
                attribute.attname,
                coalesce(
                    min(said.about) FILTER (WHERE said.rank = 1),
                    min(said.about) FILTER (WHERE said.rank = 2),
                    CASE WHEN bool_and(said.rank = 3) AND count(DISTINCT said.about) = 1 THEN min(said.about) END
                ) AS about
            FROM pg_catalog.pg_class AS class
            JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0
            LEFT JOIN LATERAL (
                SELECT
                    col_description(source.oid, held.attnum) AS about,
                    CASE WHEN source.relname = class.relname THEN 1 WHEN source.relnamespace = class.relnamespace THEN 2 ELSE 3 END AS rank
                FROM uses
                JOIN pg_catalog.pg_class AS source ON source.oid = uses.relation
                JOIN pg_catalog.pg_attribute AS held ON held.attrelid = source.oid AND held.attname = attribute.attname
                WHERE uses.view = class.oid
            ) AS said ON true
            WHERE class.relnamespace = 'news'::regnamespace AND class.relkind = 'v'
                AND col_description(class.oid, attribute.attnum) IS NULL
            GROUP BY class.relname, attribute.attname
        LOOP
            left_over := left_over + 1;
            EXECUTE format('COMMENT ON COLUMN news.%I.%I IS %L', inherited.relname, inherited.attname, inherited.about);
        END LOOP;
        EXIT WHEN left_over = 0 OR left_over = before;
    END LOOP;
END
$$;
