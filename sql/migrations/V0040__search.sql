-- Full-text search: words of each article by the dictionary of its language, kept apart from the articles so that a load
-- never pays for the index.

CREATE FUNCTION dateline.search_dictionary(language text) RETURNS text
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

CREATE FUNCTION dateline.search_configuration(dictionary text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (CASE dictionary WHEN 'persian' THEN 'simple' ELSE dictionary END)::regconfig;
COMMENT ON FUNCTION dateline.search_configuration(text) IS 'The text search configuration of a dictionary.';

-- Scripts that write no spaces between words, and Korean, whose words carry their particles: Thai, Lao, Burmese, Khmer, kana,
-- Han, Hangul. Their runs are cut into overlapping pairs: ABCD becomes AB BC CD. So each letter is doubled, the first and last
-- of a run taken away, and the rest cut in twos.
CREATE FUNCTION dateline.search_pairs(words text) RETURNS text
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

CREATE FUNCTION dateline.search_folded(words text, dictionary text) RETURNS text
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

CREATE FUNCTION dateline.search_terms(title text, lead text, body text, dictionary text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector(dateline.search_configuration(dictionary),
        dateline.search_pairs(dateline.search_folded(left(coalesce(title, ''), 2000), dictionary))), 'A')
    || setweight(to_tsvector(dateline.search_configuration(dictionary),
        dateline.search_pairs(dateline.search_folded(left(coalesce(lead, ''), 5000), dictionary))), 'B')
    || setweight(to_tsvector(dateline.search_configuration(dictionary),
        dateline.search_pairs(dateline.search_folded(left(coalesce(body, ''), 100000), dictionary))), 'D');
COMMENT ON FUNCTION dateline.search_terms(text, text, text, text) IS 'The words of an article with their places. Of a body, the first 100,000 characters.';

-- A run of letters without spaces is asked for as a phrase of its pairs.
CREATE FUNCTION dateline.search_query(words text, dictionary text) RETURNS tsquery
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN websearch_to_tsquery(
    dateline.search_configuration(dictionary),
    dateline.search_pairs(regexp_replace(
        dateline.search_folded(left(words, 1000), dictionary), '"?([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff][\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]+)"?', '"\1"', 'g'
    ))
);
COMMENT ON FUNCTION dateline.search_query(text, text) IS 'What a person typed, as a query for one dictionary.';

CREATE TABLE dateline.search_document (
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    dictionary text NOT NULL,
    source_id text NOT NULL,
    language text,
    day date NOT NULL,
    updated_at timestamptz NOT NULL,
    terms tsvector NOT NULL,
    PRIMARY KEY (article_id, dictionary)
) PARTITION BY LIST (dictionary);
COMMENT ON TABLE dateline.search_document IS 'One row per article that can be searched, kept up after the load.';
COMMENT ON COLUMN dateline.search_document.article_id IS 'The article.';
COMMENT ON COLUMN dateline.search_document.dictionary IS 'Dictionary by which its words were cut and stemmed.';
COMMENT ON COLUMN dateline.search_document.source_id IS 'Its source.';
COMMENT ON COLUMN dateline.search_document.language IS 'Its language, BCP 47; NULL when not known.';
COMMENT ON COLUMN dateline.search_document.day IS 'Its day of publication, or the first day that the evidence allows, or the day on which it was first seen.';
COMMENT ON COLUMN dateline.search_document.updated_at IS 'State of the article that was indexed.';
COMMENT ON COLUMN dateline.search_document.terms IS 'Its words with their places and weights: A title, B lead, D body.';

CREATE TABLE dateline.search_document_arabic PARTITION OF dateline.search_document FOR VALUES IN ('arabic');
CREATE TABLE dateline.search_document_armenian PARTITION OF dateline.search_document FOR VALUES IN ('armenian');
CREATE TABLE dateline.search_document_basque PARTITION OF dateline.search_document FOR VALUES IN ('basque');
CREATE TABLE dateline.search_document_catalan PARTITION OF dateline.search_document FOR VALUES IN ('catalan');
CREATE TABLE dateline.search_document_danish PARTITION OF dateline.search_document FOR VALUES IN ('danish');
CREATE TABLE dateline.search_document_dutch PARTITION OF dateline.search_document FOR VALUES IN ('dutch');
CREATE TABLE dateline.search_document_english PARTITION OF dateline.search_document FOR VALUES IN ('english');
CREATE TABLE dateline.search_document_estonian PARTITION OF dateline.search_document FOR VALUES IN ('estonian');
CREATE TABLE dateline.search_document_finnish PARTITION OF dateline.search_document FOR VALUES IN ('finnish');
CREATE TABLE dateline.search_document_french PARTITION OF dateline.search_document FOR VALUES IN ('french');
CREATE TABLE dateline.search_document_german PARTITION OF dateline.search_document FOR VALUES IN ('german');
CREATE TABLE dateline.search_document_greek PARTITION OF dateline.search_document FOR VALUES IN ('greek');
CREATE TABLE dateline.search_document_hindi PARTITION OF dateline.search_document FOR VALUES IN ('hindi');
CREATE TABLE dateline.search_document_hungarian PARTITION OF dateline.search_document FOR VALUES IN ('hungarian');
CREATE TABLE dateline.search_document_indonesian PARTITION OF dateline.search_document FOR VALUES IN ('indonesian');
CREATE TABLE dateline.search_document_irish PARTITION OF dateline.search_document FOR VALUES IN ('irish');
CREATE TABLE dateline.search_document_italian PARTITION OF dateline.search_document FOR VALUES IN ('italian');
CREATE TABLE dateline.search_document_lithuanian PARTITION OF dateline.search_document FOR VALUES IN ('lithuanian');
CREATE TABLE dateline.search_document_nepali PARTITION OF dateline.search_document FOR VALUES IN ('nepali');
CREATE TABLE dateline.search_document_norwegian PARTITION OF dateline.search_document FOR VALUES IN ('norwegian');
CREATE TABLE dateline.search_document_persian PARTITION OF dateline.search_document FOR VALUES IN ('persian');
CREATE TABLE dateline.search_document_portuguese PARTITION OF dateline.search_document FOR VALUES IN ('portuguese');
CREATE TABLE dateline.search_document_romanian PARTITION OF dateline.search_document FOR VALUES IN ('romanian');
CREATE TABLE dateline.search_document_russian PARTITION OF dateline.search_document FOR VALUES IN ('russian');
CREATE TABLE dateline.search_document_serbian PARTITION OF dateline.search_document FOR VALUES IN ('serbian');
CREATE TABLE dateline.search_document_simple PARTITION OF dateline.search_document FOR VALUES IN ('simple');
CREATE TABLE dateline.search_document_spanish PARTITION OF dateline.search_document FOR VALUES IN ('spanish');
CREATE TABLE dateline.search_document_swedish PARTITION OF dateline.search_document FOR VALUES IN ('swedish');
CREATE TABLE dateline.search_document_tamil PARTITION OF dateline.search_document FOR VALUES IN ('tamil');
CREATE TABLE dateline.search_document_turkish PARTITION OF dateline.search_document FOR VALUES IN ('turkish');
CREATE TABLE dateline.search_document_yiddish PARTITION OF dateline.search_document FOR VALUES IN ('yiddish');

CREATE INDEX search_document_terms ON dateline.search_document USING gin (terms);
CREATE INDEX search_document_day ON dateline.search_document (day);
CREATE INDEX search_document_updated_at ON dateline.search_document (updated_at);

CREATE FUNCTION dateline.search_dictionaries() RETURNS SETOF text
LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 31
BEGIN ATOMIC
    SELECT unnest(ARRAY[
        'arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english', 'estonian', 'finnish', 'french', 'german',
        'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian', 'nepali', 'norwegian', 'persian',
        'portuguese', 'romanian', 'russian', 'serbian', 'simple', 'spanish', 'swedish', 'tamil', 'turkish', 'yiddish'
    ]);
END;
COMMENT ON FUNCTION dateline.search_dictionaries() IS 'The dictionaries, one partition of search_document each.';

CREATE FUNCTION dateline.search_snippet(body text, words text, wanted tsquery, dictionary text) RETURNS text
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
