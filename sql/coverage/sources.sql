-- What must be known of some sources before days are classified: who they are, and the last day with coverage before the given ones.
-- Reads: dateline.source, dateline.coverage.
SELECT
    wanted.source_id,
    source.country,
    source.kind,
    source.timezone,
    (SELECT max(coverage.day) FROM dateline.coverage AS coverage WHERE coverage.source_id = wanted.source_id) AS last_day
FROM unnest(%(source_ids)s::text[]) AS wanted (source_id)
LEFT JOIN dateline.source AS source ON source.source_id = wanted.source_id;
