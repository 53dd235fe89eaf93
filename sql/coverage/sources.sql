-- What the ledger must know of some sources before it judges days: who they are, and the last day of their ledger before the given ones.
-- Reads: dateline.source, dateline.coverage.
SELECT
    wanted.source_id,
    source.country,
    source.kind,
    source.timezone,
    (SELECT max(coverage.day) FROM dateline.coverage AS coverage WHERE coverage.source_id = wanted.source_id) AS last_day
FROM unnest(%(source_ids)s::text[]) AS wanted (source_id)
LEFT JOIN dateline.source AS source ON source.source_id = wanted.source_id;
