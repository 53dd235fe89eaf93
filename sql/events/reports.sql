-- Replace what touched texts report, or is reported of them, by what was found. Reads: touched_text, staged_report.
-- Writes: dateline.event_report.
DELETE FROM dateline.event_report AS stored USING touched_text AS touched
WHERE stored.statement_text_id = touched.text_id
    AND NOT EXISTS (
        SELECT FROM staged_report AS staged
        WHERE (staged.statement_text_id, staged.text_id) = (stored.statement_text_id, stored.text_id)
    );
DELETE FROM dateline.event_report AS stored USING touched_text AS touched
WHERE stored.text_id = touched.text_id
    AND NOT EXISTS (
        SELECT FROM staged_report AS staged
        WHERE (staged.statement_text_id, staged.text_id) = (stored.statement_text_id, stored.text_id)
    );
INSERT INTO dateline.event_report AS stored (
    statement_text_id, text_id, score, share_of_article, share_of_statement, names, places, terms, numbers, phrases, days
)
SELECT statement_text_id, text_id, score, share_of_article, share_of_statement, names, places, terms, numbers, phrases, days
FROM staged_report
ORDER BY statement_text_id, text_id
ON CONFLICT (statement_text_id, text_id) DO UPDATE SET
    score = excluded.score, share_of_article = excluded.share_of_article, share_of_statement = excluded.share_of_statement, names = excluded.names, places = excluded.places,
    terms = excluded.terms, numbers = excluded.numbers, phrases = excluded.phrases, days = excluded.days
WHERE (stored.score, stored.share_of_article, stored.share_of_statement, stored.names, stored.places, stored.terms, stored.numbers, stored.phrases, stored.days)
    IS DISTINCT FROM
    (excluded.score, excluded.share_of_article, excluded.share_of_statement, excluded.names, excluded.places, excluded.terms, excluded.numbers, excluded.phrases, excluded.days);
