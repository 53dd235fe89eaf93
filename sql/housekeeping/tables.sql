-- The tables that want a vacuum: dead rows, statistics that are out of date, or much that was added since the last one.
-- Reads: the statistics of the server.
SELECT stats.schemaname, stats.relname, stats.n_dead_tup AS dead, stats.n_mod_since_analyze AS changed,
    stats.n_ins_since_vacuum AS added, stats.n_live_tup AS live
FROM pg_catalog.pg_stat_user_tables AS stats
JOIN pg_catalog.pg_class AS class ON class.oid = stats.relid
WHERE stats.schemaname = 'dateline'
    AND class.relkind = 'r'
    AND (
        stats.n_dead_tup > 1000 + stats.n_live_tup * %(dead_share)s
        OR stats.n_mod_since_analyze > 1000 + stats.n_live_tup * %(changed_share)s
        OR stats.n_ins_since_vacuum > 1000 + stats.n_live_tup * %(changed_share)s
        OR stats.n_live_tup > 0 AND stats.last_analyze IS NULL AND stats.last_autoanalyze IS NULL
    )
ORDER BY stats.n_dead_tup + stats.n_mod_since_analyze DESC, stats.relname;
