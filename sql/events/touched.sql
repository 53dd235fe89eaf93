-- The texts whose event reports are to be found again. Reads: touched_text.
SELECT text_id FROM touched_text ORDER BY text_id;
