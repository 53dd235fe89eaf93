-- The pairs to verify, in an order in which neighbours share a text. Reads: candidate.
SELECT text_id, other_text_id FROM candidate ORDER BY text_id, other_text_id;
