-- The texts whose events are to be told anew. Reads: touched_text.
SELECT text_id FROM touched_text ORDER BY text_id;
