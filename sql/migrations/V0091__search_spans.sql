-- The marks of an article stand beside its words in the index and no longer among them, and have spans of 8 and 64 weeks too: any
-- stretch of years is a few dozen marks, where each week by itself took hundreds, each of them looked up for every article found.
-- Marks that V0066 put among the words are not asked for any more.

CREATE FUNCTION dateline.search_week_number(day date) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN floor((day - DATE '2000-01-03') / 7.0)::integer;
COMMENT ON FUNCTION dateline.search_week_number(date) IS 'The number of the week, Monday to Sunday, that holds a day; 0 is the first of the year 2000.';

CREATE FUNCTION dateline.search_marks(day date, source_id text, language text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY[
    'week ' || dateline.search_week_number(day),
    '8 weeks ' || (dateline.search_week_number(day) >> 3),
    '64 weeks ' || (dateline.search_week_number(day) >> 6),
    'source ' || source_id,
    'language ' || lower(split_part(language, '-', 1))
];
COMMENT ON FUNCTION dateline.search_marks(date, text, text) IS 'By what an article can be found in the index beside its words: its week, the spans that hold it, its source and language.';

CREATE FUNCTION dateline.search_span(first_week integer, last_week integer) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(
    SELECT '64 weeks ' || span.number
    FROM generate_series((first_week + 63) >> 6, ((last_week + 1) >> 6) - 1) AS span (number)
    UNION ALL
    SELECT '8 weeks ' || span.number
    FROM generate_series((first_week + 7) >> 3, ((last_week + 1) >> 3) - 1) AS span (number)
    WHERE (span.number >> 3) NOT BETWEEN (first_week + 63) >> 6 AND ((last_week + 1) >> 6) - 1
    UNION ALL
    SELECT 'week ' || week.number
    FROM generate_series(first_week, last_week) AS week (number)
    WHERE (week.number >> 3) NOT BETWEEN (first_week + 7) >> 3 AND ((last_week + 1) >> 3) - 1
);
COMMENT ON FUNCTION dateline.search_span(integer, integer) IS 'The fewest marks that make up the weeks from the first to the last, both counted.';

DROP INDEX dateline.search_document_terms;
CREATE INDEX search_document_terms ON dateline.search_document
USING gin (terms, (dateline.search_marks(day, source_id, language)));

DROP FUNCTION dateline.search_at(text[]);
DROP FUNCTION dateline.search_within(date, date);
DROP FUNCTION dateline.search_marks(date, text);
DROP FUNCTION dateline.search_week(date);
COMMENT ON COLUMN dateline.search_document.terms IS 'Its words with their places and weights: A title, B lead, D body.';
