-- The indexes that want to be built anew: those that an interrupted build left invalid, and B-trees that take several times the
-- room that their entries need, by the average widths of the statistics and nine tenths of each page.
-- Reads: the catalogue.
SELECT
    space.nspname,
    class.relname,
    NOT entry.indisvalid AS invalid,
    pg_relation_size(class.oid) / 8192 AS pages,
    ceil(class.reltuples * (16 + widths.key) / (8192 * 0.9)) AS needed
FROM pg_catalog.pg_index AS entry
JOIN pg_catalog.pg_class AS class ON class.oid = entry.indexrelid
JOIN pg_catalog.pg_class AS held ON held.oid = entry.indrelid
JOIN pg_catalog.pg_namespace AS space ON space.oid = class.relnamespace
JOIN pg_catalog.pg_am AS method ON method.oid = class.relam
CROSS JOIN LATERAL (
    -- A column without statistics, or an expression, counts as 32 bytes.
    SELECT sum(coalesce(8 * ceil(stats.avg_width / 8.0), 32)) AS key
    FROM unnest(entry.indkey::smallint[]) AS part (number)
    LEFT JOIN pg_catalog.pg_attribute AS field ON field.attrelid = entry.indrelid AND field.attnum = part.number
    LEFT JOIN pg_catalog.pg_stats AS stats
        ON stats.schemaname = space.nspname
        AND stats.tablename = held.relname
        AND stats.attname = field.attname
        AND NOT stats.inherited
) AS widths
WHERE space.nspname = 'dateline'
    AND class.relkind = 'i'
    AND held.relkind = 'r'
    AND (
        NOT entry.indisvalid
        OR method.amname = 'btree'
            AND entry.indpred IS NULL
            AND class.reltuples > 0
            AND pg_relation_size(class.oid) > %(least_bytes)s
            AND pg_relation_size(class.oid) / 8192 > %(bloat)s * ceil(class.reltuples * (16 + widths.key) / (8192 * 0.9))
    )
ORDER BY class.relname;
