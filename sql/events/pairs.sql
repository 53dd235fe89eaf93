-- The pairs to ask about, in an order in which neighbours share a text. Reads: event_candidate.
SELECT statement_text_id, text_id FROM event_candidate ORDER BY statement_text_id, text_id;
