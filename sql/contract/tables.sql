-- The base tables as sql/schema.sql prints them: one row per table, with the tables that its foreign keys name.
-- Reads: the catalogue. A partition is part of its table.

SELECT
    class.relname AS name,
    obj_description(class.oid, 'pg_class') AS about,
    'PARTITION BY ' || pg_get_partkeydef(class.oid) AS partition_by,
    'WITH (' || array_to_string(class.reloptions, ', ') || ')' AS options,
    ARRAY(
        SELECT rule.confrelid::regclass::text FROM pg_constraint AS rule WHERE rule.conrelid = class.oid AND rule.contype = 'f'
    ) AS needs,
    (
        SELECT jsonb_agg(jsonb_build_array(
            attribute.attname,
            concat_ws(
                ' ',
                attribute.attname,
                format_type(attribute.atttypid, attribute.atttypmod),
                CASE WHEN attribute.attidentity <> '' THEN 'GENERATED ALWAYS AS IDENTITY' WHEN attribute.attnotnull THEN 'NOT NULL' END,
                'DEFAULT ' || pg_get_expr(preset.adbin, preset.adrelid)
            ),
            col_description(class.oid, attribute.attnum)
        ) ORDER BY attribute.attnum)
        FROM pg_attribute AS attribute
        LEFT JOIN pg_attrdef AS preset ON preset.adrelid = class.oid AND preset.adnum = attribute.attnum
        WHERE attribute.attrelid = class.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped
    ) AS columns,
    (
        -- With the column of those that have one only and the name that Postgres gives by itself.
        SELECT jsonb_agg(jsonb_build_array(rule.conname, pg_get_constraintdef(rule.oid), (
            SELECT attribute.attname
            FROM pg_attribute AS attribute
            WHERE attribute.attrelid = class.oid AND rule.conkey = ARRAY[attribute.attnum]
                AND rule.conname IN (
                    concat_ws('_', class.relname, 'pkey'), concat_ws('_', class.relname, attribute.attname, 'key'),
                    concat_ws('_', class.relname, attribute.attname, 'check'), concat_ws('_', class.relname, attribute.attname, 'fkey')
                )
        )) ORDER BY position(rule.contype IN 'pucf'), rule.conname)
        FROM pg_constraint AS rule
        WHERE rule.conrelid = class.oid AND rule.contype <> 'n'
    ) AS rules,
    ARRAY(
        SELECT format(
            'CREATE TABLE %s PARTITION OF dateline.%s %s',
            part.inhrelid::regclass, class.relname, pg_get_expr(piece.relpartbound, piece.oid)
        )
        FROM pg_inherits AS part
        JOIN pg_class AS piece ON piece.oid = part.inhrelid
        WHERE part.inhparent = class.oid AND class.relkind = 'p'
        ORDER BY piece.relname
    ) || ARRAY(
        SELECT replace(pg_get_indexdef(held.indexrelid), ' ON ONLY ', ' ON ')
        FROM pg_index AS held
        WHERE held.indrelid = class.oid
            AND NOT EXISTS (SELECT FROM pg_constraint AS rule WHERE rule.conindid = held.indexrelid AND rule.contype IN ('p', 'u'))
        ORDER BY held.indexrelid::regclass::text
    ) AS more
FROM pg_class AS class
WHERE class.relnamespace = 'dateline'::regnamespace AND class.relkind IN ('r', 'p') AND NOT class.relispartition
ORDER BY class.relname;
