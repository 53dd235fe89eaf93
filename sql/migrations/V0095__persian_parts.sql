-- Persian writes endings and compounds with a joiner that is no letter (U+200C): a search for a word finds it inside them as well.
-- The parts have no places: a "phrase" is looked for in the words as they are written, and ranks stay what they were.

CREATE FUNCTION dateline.search_parts(words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
    SELECT strip(to_tsvector('simple', dateline.search_folded(
        coalesce(string_agg(replace(joined.words[1], U&'\200C', ' '), ' '), ''), 'persian'
    )))
    FROM regexp_matches(words, '[^[:space:]]*\u200C[^[:space:]]*', 'g') AS joined (words)
);
COMMENT ON FUNCTION dateline.search_parts(text) IS 'What the joined words of a Persian text are made of, without places.';

CREATE OR REPLACE FUNCTION dateline.search_terms(title text, lead text, body text, dictionary text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector(dateline.search_configuration(dictionary),
        dateline.search_pairs(dateline.search_folded(left(coalesce(title, ''), 2000), dictionary))), 'A')
    || setweight(to_tsvector(dateline.search_configuration(dictionary),
        dateline.search_pairs(dateline.search_folded(left(coalesce(lead, ''), 5000), dictionary))), 'B')
    || setweight(to_tsvector(dateline.search_configuration(dictionary),
        dateline.search_pairs(dateline.search_folded(left(coalesce(body, ''), 100000), dictionary))), 'D')
    || CASE
        WHEN dictionary = 'persian'
            THEN dateline.search_parts(concat_ws(' ', left(title, 2000), left(lead, 5000), left(body, 100000)))
        ELSE ''::tsvector
    END;
COMMENT ON FUNCTION dateline.search_terms(text, text, text, text) IS 'The words of an article with their places; in Persian also the parts of joined words. Of a body, the first 100,000 characters.';

UPDATE dateline.search_document AS document
SET terms = document.terms || dateline.search_parts(concat_ws(' ', left(article.title, 2000), left(article.lead, 5000), left(article.body, 100000)))
FROM dateline.article AS article
WHERE document.dictionary = 'persian' AND article.article_id = document.article_id;
