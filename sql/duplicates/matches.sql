-- Replace what is known of touched texts by what was verified. Reads: touched_text, staged_match. Writes: dateline.text_match.
DELETE FROM dateline.text_match AS known USING touched_text AS touched WHERE known.text_id = touched.text_id;
DELETE FROM dateline.text_match AS known USING touched_text AS touched WHERE known.other_text_id = touched.text_id;
INSERT INTO dateline.text_match (text_id, other_text_id, kind, rule, jaccard, share, other_share, reason)
SELECT text_id, other_text_id, kind, rule, jaccard, share, other_share, reason
FROM staged_match
ORDER BY text_id, other_text_id;
