-- The functions of full-text search that read no table: words by the dictionary of a language, and the marks by which the index
-- finds articles of some weeks, sources and languages.
-- Stored rows hold what search_terms() returns, and an index what search_marks() does: whoever changes one of them, or a function
-- that it calls, writes a migration that makes these anew.

CREATE OR REPLACE FUNCTION dateline.search_dictionary(language text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE lower(split_part(language, '-', 1))
        WHEN 'ar' THEN 'arabic'
        WHEN 'hy' THEN 'armenian'
        WHEN 'eu' THEN 'basque'
        WHEN 'ca' THEN 'catalan'
        WHEN 'da' THEN 'danish'
        WHEN 'nl' THEN 'dutch'
        WHEN 'en' THEN 'english'
        WHEN 'et' THEN 'estonian'
        WHEN 'fi' THEN 'finnish'
        WHEN 'fr' THEN 'french'
        WHEN 'de' THEN 'german'
        WHEN 'el' THEN 'greek'
        WHEN 'hi' THEN 'hindi'
        WHEN 'hu' THEN 'hungarian'
        WHEN 'id' THEN 'indonesian'
        WHEN 'ga' THEN 'irish'
        WHEN 'it' THEN 'italian'
        WHEN 'lt' THEN 'lithuanian'
        WHEN 'ne' THEN 'nepali'
        WHEN 'no' THEN 'norwegian'
        WHEN 'nb' THEN 'norwegian'
        WHEN 'nn' THEN 'norwegian'
        WHEN 'fa' THEN 'persian'
        WHEN 'prs' THEN 'persian'
        WHEN 'ur' THEN 'persian'
        WHEN 'ps' THEN 'persian'
        WHEN 'ckb' THEN 'persian'
        WHEN 'pt' THEN 'portuguese'
        WHEN 'ro' THEN 'romanian'
        WHEN 'mo' THEN 'romanian'
        WHEN 'ru' THEN 'russian'
        WHEN 'sr' THEN 'serbian'
        WHEN 'bs' THEN 'serbian'
        WHEN 'hr' THEN 'serbian'
        WHEN 'sh' THEN 'serbian'
        WHEN 'cnr' THEN 'serbian'
        WHEN 'es' THEN 'spanish'
        WHEN 'sv' THEN 'swedish'
        WHEN 'ta' THEN 'tamil'
        WHEN 'tr' THEN 'turkish'
        WHEN 'yi' THEN 'yiddish'
    ELSE 'simple'
END;
COMMENT ON FUNCTION dateline.search_dictionary(text) IS 'The dictionary for a BCP 47 language; simple (words as they are) where Postgres has none.';

CREATE OR REPLACE FUNCTION dateline.search_dictionaries() RETURNS SETOF text
LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 31
BEGIN ATOMIC
    SELECT unnest(ARRAY[
        'arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english', 'estonian', 'finnish', 'french', 'german',
        'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian', 'nepali', 'norwegian', 'persian',
        'portuguese', 'romanian', 'russian', 'serbian', 'simple', 'spanish', 'swedish', 'tamil', 'turkish', 'yiddish'
    ]);
END;
COMMENT ON FUNCTION dateline.search_dictionaries() IS 'The dictionaries, one partition of search_document each.';

CREATE OR REPLACE FUNCTION dateline.search_configuration(dictionary text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (CASE dictionary WHEN 'persian' THEN 'simple' ELSE dictionary END)::regconfig;
COMMENT ON FUNCTION dateline.search_configuration(text) IS 'The text search configuration of a dictionary.';

-- Scripts that write no spaces between words, and Korean, whose words carry their particles: Thai, Lao, Burmese, Khmer, kana,
-- Han, Hangul. Their runs are cut into overlapping pairs: ABCD becomes AB BC CD. So each letter is doubled, the first and last
-- of a run taken away, and the rest cut in twos.
CREATE OR REPLACE FUNCTION dateline.search_pairs(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN words !~ '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]' THEN words
    ELSE regexp_replace(
        regexp_replace(
            regexp_replace(words, '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])', '\1\1', 'g'),
            '(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff](?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])',
            '', 'g'
        ),
        '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff][\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])', ' \1 ', 'g'
    )
END;
COMMENT ON FUNCTION dateline.search_pairs(text) IS 'A text whose runs of letters without spaces are cut into overlapping pairs.';

CREATE OR REPLACE FUNCTION dateline.search_folded(words text, dictionary text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    -- Arabic letters in their Persian form; the joiner inside a word is left out.
    WHEN dictionary = 'persian'
        THEN translate(normalize(words, NFKC), U&'\064A\0643\0629\200C\0640', U&'\06CC\06A9\0647')
    WHEN dictionary IN (
        'basque', 'catalan', 'danish', 'dutch', 'english', 'estonian', 'finnish', 'french', 'german', 'indonesian', 'irish',
        'italian', 'norwegian', 'portuguese', 'romanian', 'spanish', 'swedish'
    )
        THEN regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g')
    ELSE normalize(words, NFKC)
END;
COMMENT ON FUNCTION dateline.search_folded(text, text) IS 'A text in one form of its letters; without accents where the script is Latin and the language can do without them.';

CREATE OR REPLACE FUNCTION dateline.search_parts(words text) RETURNS tsvector
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

-- A run of letters without spaces is asked for as a phrase of its pairs.
CREATE OR REPLACE FUNCTION dateline.search_query(words text, dictionary text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN websearch_to_tsquery(
    dateline.search_configuration(dictionary),
    dateline.search_pairs(regexp_replace(
        dateline.search_folded(left(words, 1000), dictionary), '"?([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff][\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]+)"?', '"\1"', 'g'
    ))
);
COMMENT ON FUNCTION dateline.search_query(text, text) IS 'What a person typed, as a query for one dictionary.';

CREATE OR REPLACE FUNCTION dateline.search_week_number(day date) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN floor((day - DATE '2000-01-03') / 7.0)::integer;
COMMENT ON FUNCTION dateline.search_week_number(date) IS 'The number of the week, Monday to Sunday, that holds a day; 0 is the first of the year 2000.';

CREATE OR REPLACE FUNCTION dateline.search_marks(day date, source_id text, language text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY[
    'week ' || dateline.search_week_number(day),
    '8 weeks ' || (dateline.search_week_number(day) >> 3),
    '64 weeks ' || (dateline.search_week_number(day) >> 6),
    'source ' || source_id,
    'language ' || lower(split_part(language, '-', 1))
];
COMMENT ON FUNCTION dateline.search_marks(date, text, text) IS 'By what an article can be found in the index beside its words: its week, the spans that hold it, its source and language.';

CREATE OR REPLACE FUNCTION dateline.search_span(first_week integer, last_week integer) RETURNS text[]
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

CREATE OR REPLACE FUNCTION dateline.search_snippet(body text, words text, wanted tsquery, dictionary text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    run text;
    place integer;
    shown CONSTANT text := left(body, 20000);
BEGIN
    FOR run IN
        SELECT match.parts[1]
        FROM regexp_matches(normalize(words, NFKC), '(-?[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]{2,})', 'g') AS match (parts)
    LOOP
        place := strpos(shown, run);
        CONTINUE WHEN place = 0 OR run LIKE '-%';
        RETURN CASE WHEN place > 41 THEN '... ' ELSE '' END
            || substr(shown, greatest(1, place - 40), least(40, place - 1))
            || U&'\00AB' || run || U&'\00BB'
            || substr(shown, place + length(run), 80)
            || CASE WHEN length(shown) > place + length(run) + 80 THEN ' ...' ELSE '' END;
    END LOOP;
    -- The limit is for scripts without spaces: a whole sentence of them is one word.
    RETURN left(ts_headline(
        dateline.search_configuration(dictionary), shown,
        wanted || websearch_to_tsquery(dateline.search_configuration(dictionary), words),
        U&'StartSel=\00AB, StopSel=\00BB, MaxWords=35, MinWords=15, MaxFragments=2, FragmentDelimiter=" ... "'
    ), 400);
END;
$$;
COMMENT ON FUNCTION dateline.search_snippet(text, text, tsquery, text) IS 'A passage of a body around what was found, which is marked.';
