-- The pairs to ask about, so that what is no part of the batch comes once. Reads: event_candidate, touched_text.
SELECT found.statement_text_id, found.text_id
FROM event_candidate AS found
LEFT JOIN touched_text AS touched ON touched.text_id = found.statement_text_id
ORDER BY
    CASE WHEN touched.text_id IS NULL THEN found.statement_text_id ELSE found.text_id END,
    found.statement_text_id,
    found.text_id;
