-- Give touched texts their keys, and find the statements and texts that share enough of them within reach: touched statements
-- among all texts, touched texts among statements. Reads: touched_text, staged_event.
-- Writes: dateline.event_text, dateline.event_key, event_candidate.
DELETE FROM dateline.event_key AS stored
USING dateline.event_text AS before, unnest(before.keys) AS held (key)
WHERE before.text_id IN (SELECT touched.text_id FROM touched_text AS touched)
    AND (stored.key, stored.statement, stored.day, stored.text_id) = (held.key, before.statement, before.day, before.text_id)
    AND NOT EXISTS (
        SELECT FROM staged_event AS staged
        WHERE (staged.text_id, staged.statement, staged.day, staged.keys)
            = (before.text_id, before.statement, before.day, before.keys)
    );
DELETE FROM dateline.event_text AS stored
USING touched_text AS touched
WHERE stored.text_id = touched.text_id
    AND NOT EXISTS (SELECT FROM staged_event AS staged WHERE staged.text_id = stored.text_id);
INSERT INTO dateline.event_text AS stored (text_id, day, statement, source_id, keys)
SELECT text_id, day, statement, source_id, keys FROM staged_event ORDER BY text_id
ON CONFLICT (text_id) DO UPDATE SET
    day = excluded.day, statement = excluded.statement, source_id = excluded.source_id, keys = excluded.keys
WHERE (stored.day, stored.statement, stored.source_id, stored.keys)
    IS DISTINCT FROM (excluded.day, excluded.statement, excluded.source_id, excluded.keys);
INSERT INTO dateline.event_key (key, statement, day, text_id)
SELECT held.key, staged.statement, staged.day, staged.text_id
FROM staged_event AS staged
CROSS JOIN LATERAL unnest(staged.keys) AS held (key)
ORDER BY held.key, staged.statement, staged.day, staged.text_id
ON CONFLICT DO NOTHING;

CREATE TEMPORARY TABLE staged_event_key ON COMMIT DROP AS
SELECT held.key, staged.statement, staged.day, staged.text_id
FROM staged_event AS staged
CROSS JOIN LATERAL unnest(staged.keys) AS held (key);
ANALYZE staged_event_key;

INSERT INTO event_candidate (statement_text_id, text_id)
SELECT met.statement_text_id, met.text_id
FROM (
    SELECT mine.text_id AS statement_text_id, theirs.text_id, mine.key
    FROM staged_event_key AS mine
    JOIN dateline.event_key AS theirs
        ON theirs.key = mine.key
        AND theirs.statement IN (true, false)
        AND theirs.day BETWEEN mine.day - %(before)s AND mine.day + %(after)s
        AND theirs.text_id <> mine.text_id
    WHERE mine.statement
    UNION
    SELECT theirs.text_id, mine.text_id, mine.key
    FROM staged_event_key AS mine
    JOIN dateline.event_key AS theirs
        ON theirs.key = mine.key
        AND theirs.statement
        AND theirs.day BETWEEN mine.day - %(after)s AND mine.day + %(before)s
        AND theirs.text_id <> mine.text_id
) AS met
JOIN dateline.event_text AS statement ON statement.text_id = met.statement_text_id
JOIN dateline.event_text AS other ON other.text_id = met.text_id AND other.source_id <> statement.source_id
GROUP BY met.statement_text_id, met.text_id
-- As dateline.events.keys.enough says it: keys of names are odd.
HAVING count(*) > %(shared)s OR (count(*) = %(shared)s AND bool_or(met.key %% 2 = 0));
