-- The dates that an article mentions, resolved against its corrected day.
-- Writes: dateline.date_mention. `mentions` is a JSON array of {start, end, text, resolved_during: [from, to], precision}.

DELETE FROM dateline.date_mention AS stored WHERE stored.article_id = %(article_id)s;

INSERT INTO dateline.date_mention (article_id, begins, ends, text, resolved_during, precision)
SELECT
    %(article_id)s, (found.mention ->> 'start')::integer, (found.mention ->> 'end')::integer, found.mention ->> 'text',
    tstzrange(
        (found.mention -> 'resolved_during' ->> 0)::timestamptz, (found.mention -> 'resolved_during' ->> 1)::timestamptz
    ),
    found.mention ->> 'precision'
FROM jsonb_array_elements(%(mentions)s::jsonb) AS found (mention)
ON CONFLICT (article_id, begins, ends) DO NOTHING;
