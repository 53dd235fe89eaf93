-- Pairs of texts to verify: those that share a key with a staged text within the look-back, and the known matches of touched
-- texts. Reads: staged_key, touched_text, dateline.text, dateline.text_key, dateline.text_match. Writes: candidate.
INSERT INTO candidate (text_id, other_text_id)
SELECT DISTINCT least(mine.text_id, theirs.text_id), greatest(mine.text_id, theirs.text_id)
FROM (SELECT DISTINCT digest, key FROM staged_key) AS staged
JOIN dateline.text AS mine ON mine.digest = staged.digest
JOIN dateline.text_key AS met ON met.key = staged.key AND met.text_id <> mine.text_id
JOIN dateline.text AS theirs ON theirs.text_id = met.text_id
WHERE theirs.first_day <= mine.last_day + %(look_back_days)s
    AND theirs.last_day >= mine.first_day - %(look_back_days)s;

INSERT INTO candidate (text_id, other_text_id)
SELECT known.text_id, known.other_text_id
FROM dateline.text_match AS known
JOIN dateline.text AS mine ON mine.text_id = known.text_id
JOIN dateline.text AS theirs ON theirs.text_id = known.other_text_id
WHERE (
        known.text_id IN (SELECT touched.text_id FROM touched_text AS touched)
        OR known.other_text_id IN (SELECT touched.text_id FROM touched_text AS touched)
    )
    AND theirs.first_day <= mine.last_day + %(look_back_days)s
    AND theirs.last_day >= mine.first_day - %(look_back_days)s
ON CONFLICT DO NOTHING;
