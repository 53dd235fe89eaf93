-- A database as v0.1.0 left it: its tables, functions and views, and what three days of five sources of the sample web gave.
-- Made with pg_dump --inserts of that version, plus a few rows of what the sample web does not bring (a correction, alerts,
-- a data version, a source check). test_migrate.py upgrades it. Never edited: it is what users hold.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA dateline;
COMMENT ON SCHEMA dateline IS 'The base tables of Dateline. Not a contract: read schema news instead.';
CREATE SCHEMA news;
COMMENT ON SCHEMA news IS 'What Dateline publishes: views and functions with stable names and types.';
CREATE TYPE dateline.schema_version_type AS ENUM (
    'auto',
    'manual'
);
CREATE FUNCTION dateline.note_article_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO dateline.article_change (article_id, change, happened_at, was_on, was_at, became_on, became_at)
    SELECT
        made.article_id, said.change, transaction_timestamp(),
        CASE WHEN said.change = 'redated' THEN gone.published_on END,
        CASE WHEN said.change = 'redated' THEN gone.published_at END,
        CASE WHEN said.change = 'redated' THEN made.published_on END,
        CASE WHEN said.change = 'redated' THEN made.published_at END
    FROM made
    JOIN gone ON gone.article_id = made.article_id
    CROSS JOIN LATERAL (
        SELECT 'revised' AS change WHERE made.revision <> gone.revision
        UNION ALL
        SELECT 'redated'
        WHERE (made.published_on, made.published_at, made.published_during, made.published_confidence)
            IS DISTINCT FROM (gone.published_on, gone.published_at, gone.published_during, gone.published_confidence)
        UNION ALL
        SELECT 'retracted' WHERE made.retracted_at IS NOT NULL AND gone.retracted_at IS NULL
        UNION ALL
        SELECT 'restored' WHERE made.retracted_at IS NULL AND gone.retracted_at IS NOT NULL
    ) AS said
    ORDER BY made.article_id;
    INSERT INTO dateline.day_count AS kept (source_id, day, articles)
    SELECT moved.source_id, moved.day, sum(moved.articles)
    FROM (
        SELECT made.source_id, made.published_on AS day, 1 AS articles
        FROM made JOIN gone ON gone.article_id = made.article_id
        WHERE made.published_on IS DISTINCT FROM gone.published_on AND made.published_on IS NOT NULL
        UNION ALL
        SELECT gone.source_id, gone.published_on, -1
        FROM made JOIN gone ON gone.article_id = made.article_id
        WHERE made.published_on IS DISTINCT FROM gone.published_on AND gone.published_on IS NOT NULL
    ) AS moved
    GROUP BY moved.source_id, moved.day
    ORDER BY moved.source_id, moved.day
    ON CONFLICT (source_id, day) DO UPDATE SET articles = kept.articles + excluded.articles;
    RETURN NULL;
END
$$;
CREATE FUNCTION dateline.note_article_new() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO dateline.article_change (article_id, change, happened_at)
    SELECT made.article_id, 'new', transaction_timestamp() FROM made ORDER BY made.article_id;
    INSERT INTO dateline.day_count AS kept (source_id, day, articles)
    SELECT made.source_id, made.published_on, count(*)
    FROM made
    WHERE made.published_on IS NOT NULL
    GROUP BY made.source_id, made.published_on
    ORDER BY made.source_id, made.published_on
    ON CONFLICT (source_id, day) DO UPDATE SET articles = kept.articles + excluded.articles;
    RETURN NULL;
END
$$;
CREATE FUNCTION dateline.note_changed_text() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO dateline.duplicates_due (article_id)
    SELECT made.article_id
    FROM made
    JOIN gone ON gone.article_id = made.article_id
    WHERE (made.title, made.body, made.byline, made.published_on, made.published_during, made.first_seen_at)
        IS DISTINCT FROM (gone.title, gone.body, gone.byline, gone.published_on, gone.published_during, gone.first_seen_at);
    RETURN NULL;
END
$$;
CREATE FUNCTION dateline.note_covered() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        UPDATE dateline.day_count AS kept SET state = NULL
        FROM gone
        WHERE kept.source_id = gone.source_id AND kept.day = gone.day;
    ELSE
        INSERT INTO dateline.day_count AS kept (source_id, day, state)
        SELECT made.source_id, made.day, made.state FROM made ORDER BY made.source_id, made.day
        ON CONFLICT (source_id, day) DO UPDATE SET state = excluded.state
        WHERE kept.state IS DISTINCT FROM excluded.state;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION dateline.note_new_text() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM made;
    RETURN NULL;
END
$$;
CREATE FUNCTION dateline.note_relinked() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO dateline.article_change (article_id, change, happened_at)
        SELECT gone.article_id, 'relinked', transaction_timestamp()
        FROM gone
        WHERE EXISTS (SELECT FROM dateline.article AS article WHERE article.article_id = gone.article_id);
    ELSE
        INSERT INTO dateline.article_change (article_id, change, happened_at)
        SELECT made.article_id, 'relinked', transaction_timestamp() FROM made;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION dateline.search_configuration(dictionary text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (CASE dictionary WHEN 'persian'::text THEN 'simple'::text ELSE dictionary END)::regconfig;
COMMENT ON FUNCTION dateline.search_configuration(dictionary text) IS 'The text search configuration of a dictionary.';
CREATE FUNCTION dateline.search_dictionaries() RETURNS SETOF text
    LANGUAGE sql IMMUTABLE ROWS 31 PARALLEL SAFE
    BEGIN ATOMIC
 SELECT unnest(ARRAY['arabic'::text, 'armenian'::text, 'basque'::text, 'catalan'::text, 'danish'::text, 'dutch'::text, 'english'::text, 'estonian'::text, 'finnish'::text, 'french'::text, 'german'::text, 'greek'::text, 'hindi'::text, 'hungarian'::text, 'indonesian'::text, 'irish'::text, 'italian'::text, 'lithuanian'::text, 'nepali'::text, 'norwegian'::text, 'persian'::text, 'portuguese'::text, 'romanian'::text, 'russian'::text, 'serbian'::text, 'simple'::text, 'spanish'::text, 'swedish'::text, 'tamil'::text, 'turkish'::text, 'yiddish'::text]) AS unnest;
END;
COMMENT ON FUNCTION dateline.search_dictionaries() IS 'The dictionaries, one partition of search_document each.';
CREATE FUNCTION dateline.search_dictionary(language text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE lower(split_part(language, '-'::text, 1)) WHEN 'ar'::text THEN 'arabic'::text WHEN 'hy'::text THEN 'armenian'::text WHEN 'eu'::text THEN 'basque'::text WHEN 'ca'::text THEN 'catalan'::text WHEN 'da'::text THEN 'danish'::text WHEN 'nl'::text THEN 'dutch'::text WHEN 'en'::text THEN 'english'::text WHEN 'et'::text THEN 'estonian'::text WHEN 'fi'::text THEN 'finnish'::text WHEN 'fr'::text THEN 'french'::text WHEN 'de'::text THEN 'german'::text WHEN 'el'::text THEN 'greek'::text WHEN 'hi'::text THEN 'hindi'::text WHEN 'hu'::text THEN 'hungarian'::text WHEN 'id'::text THEN 'indonesian'::text WHEN 'ga'::text THEN 'irish'::text WHEN 'it'::text THEN 'italian'::text WHEN 'lt'::text THEN 'lithuanian'::text WHEN 'ne'::text THEN 'nepali'::text WHEN 'no'::text THEN 'norwegian'::text WHEN 'nb'::text THEN 'norwegian'::text WHEN 'nn'::text THEN 'norwegian'::text WHEN 'fa'::text THEN 'persian'::text WHEN 'prs'::text THEN 'persian'::text WHEN 'ur'::text THEN 'persian'::text WHEN 'ps'::text THEN 'persian'::text WHEN 'ckb'::text THEN 'persian'::text WHEN 'pt'::text THEN 'portuguese'::text WHEN 'ro'::text THEN 'romanian'::text WHEN 'mo'::text THEN 'romanian'::text WHEN 'ru'::text THEN 'russian'::text WHEN 'sr'::text THEN 'serbian'::text WHEN 'bs'::text THEN 'serbian'::text WHEN 'hr'::text THEN 'serbian'::text WHEN 'sh'::text THEN 'serbian'::text WHEN 'cnr'::text THEN 'serbian'::text WHEN 'es'::text THEN 'spanish'::text WHEN 'sv'::text THEN 'swedish'::text WHEN 'ta'::text THEN 'tamil'::text WHEN 'tr'::text THEN 'turkish'::text WHEN 'yi'::text THEN 'yiddish'::text ELSE 'simple'::text END;
COMMENT ON FUNCTION dateline.search_dictionary(language text) IS 'The dictionary for a BCP 47 language; simple (words as they are) where Postgres has none.';
CREATE FUNCTION dateline.search_folded(words text, dictionary text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (dictionary = 'persian'::text) THEN translate(NORMALIZE(words, NFKC), 'يكة‌ـ'::text, 'یکه'::text) WHEN (dictionary = ANY (ARRAY['basque'::text, 'catalan'::text, 'danish'::text, 'dutch'::text, 'english'::text, 'estonian'::text, 'finnish'::text, 'french'::text, 'german'::text, 'indonesian'::text, 'irish'::text, 'italian'::text, 'norwegian'::text, 'portuguese'::text, 'romanian'::text, 'spanish'::text, 'swedish'::text])) THEN regexp_replace(NORMALIZE(words, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text) ELSE NORMALIZE(words, NFKC) END;
COMMENT ON FUNCTION dateline.search_folded(words text, dictionary text) IS 'A text in one form of its letters; without accents where the script is Latin and the language can do without them.';
CREATE FUNCTION dateline.search_week_number(day date) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (floor((((day - '2000-01-03'::date))::numeric / 7.0)))::integer;
COMMENT ON FUNCTION dateline.search_week_number(day date) IS 'The number of the week, Monday to Sunday, that holds a day; 0 is the first of the year 2000.';
CREATE FUNCTION dateline.search_marks(day date, source_id text, language text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY[('week '::text || dateline.search_week_number(day)), ('8 weeks '::text || (dateline.search_week_number(day) >> 3)), ('64 weeks '::text || (dateline.search_week_number(day) >> 6)), ('source '::text || source_id), ('language '::text || lower(split_part(language, '-'::text, 1)))];
COMMENT ON FUNCTION dateline.search_marks(day date, source_id text, language text) IS 'By what an article can be found in the index beside its words: its week, the spans that hold it, its source and language.';
CREATE FUNCTION dateline.search_pairs(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN (words !~ '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]'::text) THEN words ELSE regexp_replace(regexp_replace(regexp_replace(words, '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])'::text, '\1\1'::text, 'g'::text), '(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff](?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])'::text, ''::text, 'g'::text), '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff][\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff])'::text, ' \1 '::text, 'g'::text) END;
COMMENT ON FUNCTION dateline.search_pairs(words text) IS 'A text whose runs of letters without spaces are cut into overlapping pairs.';
CREATE FUNCTION dateline.search_parts(words text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT strip(to_tsvector('simple'::regconfig, dateline.search_folded(COALESCE(string_agg(replace(joined.words[1], '‌'::text, ' '::text), ' '::text), ''::text), 'persian'::text))) AS strip FROM regexp_matches(search_parts.words, '[^[:space:]]*\u200C[^[:space:]]*'::text, 'g'::text) joined(words));
COMMENT ON FUNCTION dateline.search_parts(words text) IS 'What the joined words of a Persian text are made of, without places.';
CREATE FUNCTION dateline.search_query(words text, dictionary text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN websearch_to_tsquery(dateline.search_configuration(dictionary), dateline.search_pairs(regexp_replace(dateline.search_folded("left"(words, 1000), dictionary), '"?([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff][\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff]+)"?'::text, '"\1"'::text, 'g'::text)));
COMMENT ON FUNCTION dateline.search_query(words text, dictionary text) IS 'What a person typed, as a query for one dictionary.';
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
COMMENT ON FUNCTION dateline.search_snippet(body text, words text, wanted tsquery, dictionary text) IS 'A passage of a body around what was found, which is marked.';
CREATE FUNCTION dateline.search_span(first_week integer, last_week integer) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(SELECT ('64 weeks '::text || span.number) FROM generate_series(((search_span.first_week + 63) >> 6), (((search_span.last_week + 1) >> 6) - 1)) span(number) UNION ALL SELECT ('8 weeks '::text || span.number) FROM generate_series(((search_span.first_week + 7) >> 3), (((search_span.last_week + 1) >> 3) - 1)) span(number) WHERE (((span.number >> 3) < ((search_span.first_week + 63) >> 6)) OR ((span.number >> 3) > (((search_span.last_week + 1) >> 6) - 1))) UNION ALL SELECT ('week '::text || week.number) FROM generate_series(search_span.first_week, search_span.last_week) week(number) WHERE (((week.number >> 3) < ((search_span.first_week + 7) >> 3)) OR ((week.number >> 3) > (((search_span.last_week + 1) >> 3) - 1))));
COMMENT ON FUNCTION dateline.search_span(first_week integer, last_week integer) IS 'The fewest marks that make up the weeks from the first to the last, both counted.';
CREATE FUNCTION dateline.search_terms(title text, lead text, body text, dictionary text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((setweight(to_tsvector(dateline.search_configuration(dictionary), dateline.search_pairs(dateline.search_folded("left"(COALESCE(title, ''::text), 2000), dictionary))), 'A'::"char") || setweight(to_tsvector(dateline.search_configuration(dictionary), dateline.search_pairs(dateline.search_folded("left"(COALESCE(lead, ''::text), 5000), dictionary))), 'B'::"char")) || setweight(to_tsvector(dateline.search_configuration(dictionary), dateline.search_pairs(dateline.search_folded("left"(COALESCE(body, ''::text), 100000), dictionary))), 'D'::"char")) || CASE WHEN (dictionary = 'persian'::text) THEN dateline.search_parts(concat_ws(' '::text, "left"(title, 2000), "left"(lead, 5000), "left"(body, 100000))) ELSE ''::tsvector END);
COMMENT ON FUNCTION dateline.search_terms(title text, lead text, body text, dictionary text) IS 'The words of an article with their places; in Persian also the parts of joined words. Of a body, the first 100,000 characters.';
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE dateline.article (
    article_id bigint NOT NULL,
    source_id text NOT NULL,
    canonical_url text NOT NULL,
    url text NOT NULL,
    final_url text NOT NULL,
    declared_canonical_url text,
    published_on date,
    published_at timestamp with time zone,
    published_during tstzrange,
    published_precision text,
    published_timezone text,
    published_calendar text,
    published_raw text,
    published_origin text,
    published_confidence text,
    published_rule text,
    date_evidence jsonb NOT NULL,
    modified_at timestamp with time zone,
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    title text,
    lead text,
    body text NOT NULL,
    byline text,
    section text,
    language text,
    image_url text,
    dateline text,
    dateline_place text,
    fingerprint text NOT NULL,
    revision integer NOT NULL,
    retracted_at timestamp with time zone,
    archive text,
    archive_offset bigint,
    digest text,
    first_run_id text NOT NULL,
    run_id text NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    corrected_at timestamp with time zone,
    corrected_fields text[],
    CONSTRAINT article_published_confidence_check CHECK ((published_confidence = ANY (ARRAY['agreed'::text, 'stated'::text, 'inferred'::text, 'conflicting'::text]))),
    CONSTRAINT article_published_precision_check CHECK ((published_precision = ANY (ARRAY['second'::text, 'minute'::text, 'hour'::text, 'day'::text, 'month'::text, 'year'::text])))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.01');
COMMENT ON TABLE dateline.article IS 'One row per canonical URL: the present wording, and the dates with their evidence. It belongs to the source that loaded it first.';
COMMENT ON COLUMN dateline.article.article_id IS 'Stable number.';
COMMENT ON COLUMN dateline.article.source_id IS 'The source that loaded it first; another source that lists the same page does not change it.';
COMMENT ON COLUMN dateline.article.canonical_url IS 'Our normal form of the address: the identity.';
COMMENT ON COLUMN dateline.article.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.article.final_url IS 'The address after redirects.';
COMMENT ON COLUMN dateline.article.declared_canonical_url IS 'What the page claims; NULL when it claims nothing.';
COMMENT ON COLUMN dateline.article.published_on IS 'Day as the publisher printed it, in its own zone; NULL when only a month or year is known, or nothing.';
COMMENT ON COLUMN dateline.article.published_at IS 'Instant of publication; NULL unless the page gave a time.';
COMMENT ON COLUMN dateline.article.published_during IS 'Half-open interval of instants that the evidence allows; NULL when nothing says so.';
COMMENT ON COLUMN dateline.article.published_precision IS 'second, minute, hour, day, month or year; NULL when there is no date.';
COMMENT ON COLUMN dateline.article.published_timezone IS 'Zone in which the date was read.';
COMMENT ON COLUMN dateline.article.published_calendar IS 'Calendar in which the date was read.';
COMMENT ON COLUMN dateline.article.published_raw IS 'The date as found.';
COMMENT ON COLUMN dateline.article.published_origin IS 'Where it was found.';
COMMENT ON COLUMN dateline.article.published_confidence IS 'agreed, stated, inferred or conflicting; NULL when there is no date.';
COMMENT ON COLUMN dateline.article.published_rule IS 'Why this candidate won, in words.';
COMMENT ON COLUMN dateline.article.date_evidence IS 'Every candidate with its reading: a JSON array.';
COMMENT ON COLUMN dateline.article.modified_at IS 'When the page says it was changed; never mixed with publication.';
COMMENT ON COLUMN dateline.article.first_seen_at IS 'First fetch.';
COMMENT ON COLUMN dateline.article.last_seen_at IS 'Last fetch or 304 answer.';
COMMENT ON COLUMN dateline.article.fetched_at IS 'Fetch from which this row was read.';
COMMENT ON COLUMN dateline.article.title IS 'Headline; NULL when the page has none.';
COMMENT ON COLUMN dateline.article.lead IS 'Summary as given by the publisher; NULL when none.';
COMMENT ON COLUMN dateline.article.body IS 'Plain text, paragraphs separated by one empty line.';
COMMENT ON COLUMN dateline.article.byline IS 'Author as printed; NULL when none.';
COMMENT ON COLUMN dateline.article.section IS 'Section or category; NULL when none.';
COMMENT ON COLUMN dateline.article.language IS 'BCP 47; NULL when not known.';
COMMENT ON COLUMN dateline.article.image_url IS 'Main picture; NULL when none.';
COMMENT ON COLUMN dateline.article.dateline IS 'Place-and-date line as printed; NULL when none.';
COMMENT ON COLUMN dateline.article.dateline_place IS 'Place in it; NULL when none.';
COMMENT ON COLUMN dateline.article.fingerprint IS 'sha256 of the normalised title and body.';
COMMENT ON COLUMN dateline.article.revision IS 'Number of the present wording, from 1.';
COMMENT ON COLUMN dateline.article.retracted_at IS 'When the page was first found gone (404, 410); NULL while it stands.';
COMMENT ON COLUMN dateline.article.archive IS 'URI of the WARC file that holds the page.';
COMMENT ON COLUMN dateline.article.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.article.digest IS 'Digest of the payload, sha256:<hex>.';
COMMENT ON COLUMN dateline.article.first_run_id IS 'Run that made the row.';
COMMENT ON COLUMN dateline.article.run_id IS 'Run that last changed what the row says.';
COMMENT ON COLUMN dateline.article.loaded_at IS 'When the row was made.';
COMMENT ON COLUMN dateline.article.updated_at IS 'When what the row says was last changed; a fetch that shows the same text does not count.';
COMMENT ON COLUMN dateline.article.corrected_at IS 'When a person last corrected what the row says; NULL when nothing is corrected.';
COMMENT ON COLUMN dateline.article.corrected_fields IS 'Which of published, title and language are corrected; NULL when none is.';
CREATE TABLE dateline.article_event (
    article_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    event text NOT NULL,
    evidence text NOT NULL,
    opens boolean DEFAULT true NOT NULL,
    run_id text NOT NULL,
    CONSTRAINT article_event_event_check CHECK ((event = ANY (ARRAY['retracted'::text, 'restored'::text, 'moved'::text, 'delisted'::text, 'relisted'::text])))
);
COMMENT ON TABLE dateline.article_event IS 'One row per article and look that found its page gone, back, moved, or missing in its list. Later looks that found the same are kept, so that the order of loading does not matter.';
COMMENT ON COLUMN dateline.article_event.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_event.at IS 'Fetch that found it.';
COMMENT ON COLUMN dateline.article_event.event IS 'retracted (404 or 410), moved (redirected to another page), restored (it answers again), delisted (it vanished from between its neighbours), relisted.';
COMMENT ON COLUMN dateline.article_event.evidence IS 'What was seen, in words.';
COMMENT ON COLUMN dateline.article_event.opens IS 'Whether the state began here; false where the look before had found the same.';
COMMENT ON COLUMN dateline.article_event.run_id IS 'Run that found it.';
CREATE TABLE dateline.revision (
    revision_id bigint NOT NULL,
    article_id bigint NOT NULL,
    number integer NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    valid_during tstzrange NOT NULL,
    fingerprint text NOT NULL,
    title text,
    lead text,
    body text NOT NULL,
    byline text,
    section text,
    language text,
    published_on date,
    published_at timestamp with time zone,
    published_raw text,
    modified_at timestamp with time zone,
    archive text,
    archive_offset bigint,
    digest text,
    run_id text NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    class text,
    changed_fields text[],
    diff jsonb,
    changes text,
    words_added integer,
    words_removed integer,
    compared bytea,
    CONSTRAINT revision_class_check CHECK ((class = ANY (ARRAY['noise'::text, 'minor'::text, 'substantive'::text])))
)
WITH (autovacuum_vacuum_scale_factor='0.05', autovacuum_analyze_scale_factor='0.01');
COMMENT ON TABLE dateline.revision IS 'One row per article and wording that stood for a time, the first included.';
COMMENT ON COLUMN dateline.revision.revision_id IS 'Number of the row.';
COMMENT ON COLUMN dateline.revision.article_id IS 'The article.';
COMMENT ON COLUMN dateline.revision.number IS 'Order of the wordings, from 1.';
COMMENT ON COLUMN dateline.revision.fetched_at IS 'First fetch that showed this wording.';
COMMENT ON COLUMN dateline.revision.valid_during IS 'From that fetch to the first fetch that showed the next wording; open for the present one.';
COMMENT ON COLUMN dateline.revision.fingerprint IS 'sha256 of the normalised title and body.';
COMMENT ON COLUMN dateline.revision.title IS 'Headline then.';
COMMENT ON COLUMN dateline.revision.lead IS 'Summary then.';
COMMENT ON COLUMN dateline.revision.body IS 'Text then.';
COMMENT ON COLUMN dateline.revision.byline IS 'Author then.';
COMMENT ON COLUMN dateline.revision.section IS 'Section then.';
COMMENT ON COLUMN dateline.revision.language IS 'Language then.';
COMMENT ON COLUMN dateline.revision.published_on IS 'Publication day as read then.';
COMMENT ON COLUMN dateline.revision.published_at IS 'Publication instant as read then.';
COMMENT ON COLUMN dateline.revision.published_raw IS 'Publication date as printed then.';
COMMENT ON COLUMN dateline.revision.modified_at IS 'Change date as the page said then.';
COMMENT ON COLUMN dateline.revision.archive IS 'URI of the WARC file with that fetch.';
COMMENT ON COLUMN dateline.revision.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.revision.digest IS 'Digest of its payload.';
COMMENT ON COLUMN dateline.revision.run_id IS 'Run that brought this wording.';
COMMENT ON COLUMN dateline.revision.loaded_at IS 'When it was loaded.';
COMMENT ON COLUMN dateline.revision.class IS 'How much changed since the wording before: noise, minor or substantive; NULL for the first.';
COMMENT ON COLUMN dateline.revision.changed_fields IS 'Which fields changed; NULL for the first.';
COMMENT ON COLUMN dateline.revision.diff IS 'The edits, a JSON array; NULL for the first.';
COMMENT ON COLUMN dateline.revision.changes IS 'The edits for people, one a line; NULL for the first.';
COMMENT ON COLUMN dateline.revision.words_added IS 'Words that came; NULL for the first.';
COMMENT ON COLUMN dateline.revision.words_removed IS 'Words that went; NULL for the first.';
COMMENT ON COLUMN dateline.revision.compared IS 'Digest of the two wordings that were compared: when it no longer fits, they are compared again.';
CREATE VIEW news.article_event AS
 SELECT happened.article_id,
    article.source_id,
    article.canonical_url,
    happened.event,
    happened.at,
    happened.evidence,
    happened.run_id
   FROM (dateline.article_event happened
     JOIN dateline.article article ON ((article.article_id = happened.article_id)))
  WHERE happened.opens;
COMMENT ON VIEW news.article_event IS 'One row per article and turn of its page: taken down, moved, back again, missing in its list, listed again.';
COMMENT ON COLUMN news.article_event.article_id IS 'The article.';
COMMENT ON COLUMN news.article_event.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.article_event.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.article_event.event IS 'retracted (it answers 404 or 410), moved (it redirects to the front page or to another article), restored (it answers again), delisted (it vanished from between listed neighbours; no proof by itself) or relisted.';
COMMENT ON COLUMN news.article_event.at IS 'The fetch that found it; it happened at some time between the look before and this one.';
COMMENT ON COLUMN news.article_event.evidence IS 'What was seen, in words.';
COMMENT ON COLUMN news.article_event.run_id IS 'Run that found it.';
CREATE VIEW news.revision AS
 SELECT revision.revision_id,
    revision.article_id,
    article.source_id,
    article.canonical_url,
    revision.number,
    revision.valid_during,
    revision.fetched_at,
    revision.title,
    revision.lead,
    revision.body,
    revision.byline,
    revision.section,
    revision.language,
    revision.published_on,
    revision.published_at,
    revision.published_raw,
    revision.modified_at,
    revision.fingerprint,
    revision.archive,
    revision.archive_offset,
    revision.digest,
    revision.run_id,
    revision.class,
    revision.changed_fields,
    revision.diff,
    NULLIF((revision.number - 1), 0) AS previous_number,
    revision.words_added,
    revision.words_removed
   FROM (dateline.revision revision
     JOIN dateline.article article ON ((article.article_id = revision.article_id)));
COMMENT ON VIEW news.revision IS 'One row per article and wording, the first and the present included. Wordings that differ in noise only are flagged by class.';
COMMENT ON COLUMN news.revision.revision_id IS 'Number of the row.';
COMMENT ON COLUMN news.revision.article_id IS 'The article.';
COMMENT ON COLUMN news.revision.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.revision.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.revision.number IS 'Order of the wordings of one article, from 1.';
COMMENT ON COLUMN news.revision.valid_during IS 'From the fetch that first showed this wording to the fetch that first showed the next; without an end for the present one. The change itself happened at some time between two fetches.';
COMMENT ON COLUMN news.revision.fetched_at IS 'Fetch that first showed this wording.';
COMMENT ON COLUMN news.revision.title IS 'Headline then. NULL: none.';
COMMENT ON COLUMN news.revision.lead IS 'Summary then. NULL: none.';
COMMENT ON COLUMN news.revision.body IS 'Text then.';
COMMENT ON COLUMN news.revision.byline IS 'Author then. NULL: none.';
COMMENT ON COLUMN news.revision.section IS 'Section then. NULL: none.';
COMMENT ON COLUMN news.revision.language IS 'Language then. NULL: not known.';
COMMENT ON COLUMN news.revision.published_on IS 'Publication day as read from that wording''s page. NULL: no day.';
COMMENT ON COLUMN news.revision.published_at IS 'Publication instant as read from it. NULL: no time.';
COMMENT ON COLUMN news.revision.published_raw IS 'Publication date as printed on it. NULL: none.';
COMMENT ON COLUMN news.revision.modified_at IS 'Change date that the page stated. NULL: none.';
COMMENT ON COLUMN news.revision.fingerprint IS 'sha256 of the normalised title and body.';
COMMENT ON COLUMN news.revision.archive IS 'URI of the WARC file that holds the page. NULL: not archived.';
COMMENT ON COLUMN news.revision.archive_offset IS 'Byte offset of the record in that file. NULL: not archived.';
COMMENT ON COLUMN news.revision.digest IS 'Digest of the page as fetched. NULL: not recorded.';
COMMENT ON COLUMN news.revision.run_id IS 'Run that brought this wording.';
COMMENT ON COLUMN news.revision.class IS 'How much changed since the wording before: noise (nothing that a reader reads), minor (spelling, punctuation, up to three plain words) or substantive (numbers, dates, names, negations, attribution, whole sentences). NULL: the first wording.';
COMMENT ON COLUMN news.revision.changed_fields IS 'Which of title, lead, body, byline, section, language, published_on changed. NULL: the first wording.';
COMMENT ON COLUMN news.revision.diff IS 'The edits, a JSON array of {field, op: insert, delete or replace, at: offset of the first character in the old field, old, new, context}; op rewritten, with lengths and the share of words kept, where a stretch is too long or too different to show. NULL: the first wording.';
COMMENT ON COLUMN news.revision.previous_number IS 'Number of the wording that it is compared with. NULL: the first wording.';
COMMENT ON COLUMN news.revision.words_added IS 'Words of title, lead and body that came. NULL: the first wording.';
COMMENT ON COLUMN news.revision.words_removed IS 'Words of title, lead and body that went. NULL: the first wording.';
CREATE FUNCTION news.article_as_of(as_of timestamp with time zone) RETURNS SETOF news.revision
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT revision.revision_id,
     revision.article_id,
     revision.source_id,
     revision.canonical_url,
     revision.number,
     revision.valid_during,
     revision.fetched_at,
     revision.title,
     revision.lead,
     revision.body,
     revision.byline,
     revision.section,
     revision.language,
     revision.published_on,
     revision.published_at,
     revision.published_raw,
     revision.modified_at,
     revision.fingerprint,
     revision.archive,
     revision.archive_offset,
     revision.digest,
     revision.run_id,
     revision.class,
     revision.changed_fields,
     revision.diff,
     revision.previous_number,
     revision.words_added,
     revision.words_removed
    FROM news.revision revision
   WHERE ((revision.valid_during @> article_as_of.as_of) AND (NOT (EXISTS ( SELECT
            FROM news.article_event gone
           WHERE ((gone.article_id = revision.article_id) AND (gone.event = 'retracted'::text) AND (gone.at <= article_as_of.as_of) AND (NOT (EXISTS ( SELECT
                    FROM news.article_event later
                   WHERE ((later.article_id = gone.article_id) AND (later.event = ANY (ARRAY['restored'::text, 'moved'::text])) AND (later.at > gone.at) AND (later.at <= article_as_of.as_of))))))))));
END;
COMMENT ON FUNCTION news.article_as_of(as_of timestamp with time zone) IS 'One row per article that stood at that instant: the wording of the time, as far as the fetches tell. An article whose page was found taken down before it, and not found back, is left out.';
CREATE TABLE dateline.article_change (
    change_id bigint NOT NULL,
    article_id bigint NOT NULL,
    change text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    source_id text,
    was_on date,
    was_at timestamp with time zone,
    became_on date,
    became_at timestamp with time zone,
    CONSTRAINT article_change_change_check CHECK ((change = ANY (ARRAY['new'::text, 'revised'::text, 'redated'::text, 'retracted'::text, 'restored'::text, 'relinked'::text, 'corrected'::text, 'reread'::text, 'withdrawn'::text]))),
    CONSTRAINT article_change_source CHECK (((change = 'withdrawn'::text) = (source_id IS NOT NULL)))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.01');
COMMENT ON TABLE dateline.article_change IS 'One row per article and change. Loads add rows side by side; one publisher at a time stamps them, so that a reader who has seen one stamp has seen all before it.';
COMMENT ON COLUMN dateline.article_change.change_id IS 'Number of the row; not the order in which rows become visible.';
COMMENT ON COLUMN dateline.article_change.article_id IS 'The article; there is none with this number any more where it was withdrawn.';
COMMENT ON COLUMN dateline.article_change.change IS 'new, revised (wording), redated (another date or confidence), retracted, restored, relinked (its group changed), corrected (by a person, or that was undone), reread (the same page, read by other code) or withdrawn (a version that had made it was rolled back).';
COMMENT ON COLUMN dateline.article_change.happened_at IS 'Begin of the transaction that changed it.';
COMMENT ON COLUMN dateline.article_change.published_at IS 'When readers were told; NULL while they were not.';
COMMENT ON COLUMN dateline.article_change.source_id IS 'Source of an article that was withdrawn; NULL for all others.';
COMMENT ON COLUMN dateline.article_change.was_on IS 'Day of publication before a redated or withdrawn; NULL when there was none, before V0090, and for other changes.';
COMMENT ON COLUMN dateline.article_change.was_at IS 'Instant of publication before it; NULL as was_on, and when no time was known.';
COMMENT ON COLUMN dateline.article_change.became_on IS 'Day of publication after a redated; NULL when there is none, before V0090, and for other changes.';
COMMENT ON COLUMN dateline.article_change.became_at IS 'Instant of publication after it; NULL as became_on, and when no time is known.';
CREATE VIEW news.article_change AS
 SELECT change.change_id,
    change.article_id,
    COALESCE(article.source_id, change.source_id) AS source_id,
    change.change,
    change.happened_at,
    change.published_at,
    change.was_on,
    change.was_at,
    change.became_on,
    change.became_at
   FROM (dateline.article_change change
     LEFT JOIN dateline.article article ON ((article.article_id = change.article_id)))
  WHERE (change.published_at IS NOT NULL);
COMMENT ON VIEW news.article_change IS 'One row per article and change that was published.';
COMMENT ON COLUMN news.article_change.change_id IS 'Number of the change. Not a cursor: use published_at.';
COMMENT ON COLUMN news.article_change.article_id IS 'The article; it is in no other view any more where it was withdrawn.';
COMMENT ON COLUMN news.article_change.source_id IS 'Its source.';
COMMENT ON COLUMN news.article_change.change IS 'new, revised (another wording, see news.revision), redated (another date or confidence), retracted, restored, relinked (its group changed, see news.cluster_article), corrected (by a person, or that was taken back, see news.correction), reread (the same page, read by other code, see news.data_version), or withdrawn (a data version that had made it was rolled back: drop it from your copy).';
COMMENT ON COLUMN news.article_change.happened_at IS 'When the load, correction or replay began that brought it.';
COMMENT ON COLUMN news.article_change.published_at IS 'When readers were told, not when the article was published: the cursor for news.changes_since().';
COMMENT ON COLUMN news.article_change.was_on IS 'Day of publication before it was redated or withdrawn. NULL: no day was known, or another change.';
COMMENT ON COLUMN news.article_change.was_at IS 'Instant of publication before it was redated or withdrawn. NULL: no time was known, or another change.';
COMMENT ON COLUMN news.article_change.became_on IS 'Day of publication after it was redated; with the same instant and day as before, only precision or confidence changed. NULL: no day is known, or another change.';
COMMENT ON COLUMN news.article_change.became_at IS 'Instant of publication after it was redated. NULL: no time is known, or another change.';
CREATE FUNCTION news.changes_since(since timestamp with time zone) RETURNS TABLE(published_at timestamp with time zone, article_id bigint, source_id text, change text, happened_at timestamp with time zone)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT change.published_at,
     change.article_id,
     change.source_id,
     change.change,
     max(change.happened_at) AS max
    FROM news.article_change change
   WHERE (change.published_at > changes_since.since)
   GROUP BY change.published_at, change.article_id, change.source_id, change.change
   ORDER BY change.published_at, change.article_id, change.change;
END;
COMMENT ON FUNCTION news.changes_since(since timestamp with time zone) IS 'One row per publication, article and kind of change after an instant. Begin with ''-infinity''; read all rows (many share one published_at, so a LIMIT would lose some), fetch the articles that they name again, drop those that are withdrawn, and keep the greatest published_at in the same transaction of your copy: ask with it the next time. Nothing is lost, whatever loads run at the same time, because stamps are given by one publisher after the other. relinked means that cluster_id and what stands in news.cluster_article changed.';
CREATE FUNCTION news.contract_version() RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT 2;
END;
COMMENT ON FUNCTION news.contract_version() IS 'Version of schema news: raised when a published name or type is removed, or changes what it means, see docs/changes.md. Additions do not raise it.';
CREATE TABLE dateline.article_link (
    article_id bigint NOT NULL,
    other_article_id bigint NOT NULL,
    kind text NOT NULL,
    rule text NOT NULL,
    score double precision NOT NULL,
    reason text NOT NULL,
    run_id text,
    CONSTRAINT article_link_check CHECK ((article_id <> other_article_id)),
    CONSTRAINT article_link_check1 CHECK (((kind = 'contains'::text) OR (article_id > other_article_id))),
    CONSTRAINT article_link_kind_check CHECK ((kind = ANY (ARRAY['same_page'::text, 'exact'::text, 'near'::text, 'contains'::text]))),
    CONSTRAINT article_link_score_check CHECK (((score >= (0)::double precision) AND (score <= (1)::double precision)))
);
COMMENT ON TABLE dateline.article_link IS 'One row per related pair and kind. Symmetric kinds run from the higher number to the lower; contains runs from the article that holds to the one that is held. Exact copies are linked to the lowest number of their text, not each to each.';
COMMENT ON COLUMN dateline.article_link.article_id IS 'The one article.';
COMMENT ON COLUMN dateline.article_link.other_article_id IS 'The other.';
COMMENT ON COLUMN dateline.article_link.kind IS 'same_page, exact, near or contains.';
COMMENT ON COLUMN dateline.article_link.rule IS 'Name of the rule that linked them.';
COMMENT ON COLUMN dateline.article_link.score IS 'What the rule measured, 0 to 1.';
COMMENT ON COLUMN dateline.article_link.reason IS 'Why, in words.';
COMMENT ON COLUMN dateline.article_link.run_id IS 'Run that found it; NULL outside a run.';
CREATE TABLE dateline.article_text (
    article_id bigint NOT NULL,
    text_id bigint NOT NULL,
    wire text,
    wire_evidence text,
    page bigint
);
COMMENT ON TABLE dateline.article_text IS 'One row per compared article: the text it carries and the agency it names.';
COMMENT ON COLUMN dateline.article_text.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_text.text_id IS 'Its text.';
COMMENT ON COLUMN dateline.article_text.wire IS 'News agency that it names as its origin; NULL when none.';
COMMENT ON COLUMN dateline.article_text.wire_evidence IS 'The words that say so; NULL when none.';
COMMENT ON COLUMN dateline.article_text.page IS 'Hash of the address without what often names a variant of one page only, or of the address that the page declares; NULL when not yet read.';
CREATE TABLE dateline.cluster (
    cluster_id bigint NOT NULL,
    lead_article_id bigint NOT NULL,
    articles integer NOT NULL,
    run_id text,
    CONSTRAINT cluster_articles_check CHECK ((articles > 1))
);
COMMENT ON TABLE dateline.cluster IS 'One row per group of two or more articles that carry one text. The number stays when members come and go.';
COMMENT ON COLUMN dateline.cluster.cluster_id IS 'Stable number.';
COMMENT ON COLUMN dateline.cluster.lead_article_id IS 'Foremost member: a ministry first, else the earliest published, else the lowest number.';
COMMENT ON COLUMN dateline.cluster.articles IS 'Members.';
COMMENT ON COLUMN dateline.cluster.run_id IS 'Run that last changed it; NULL outside a run.';
CREATE TABLE dateline.cluster_article (
    article_id bigint NOT NULL,
    cluster_id bigint NOT NULL
);
COMMENT ON TABLE dateline.cluster_article IS 'One row per article that is in a cluster; an article is in one at most.';
COMMENT ON COLUMN dateline.cluster_article.article_id IS 'The article.';
COMMENT ON COLUMN dateline.cluster_article.cluster_id IS 'Its cluster.';
CREATE TABLE dateline.event_report (
    statement_text_id bigint NOT NULL,
    text_id bigint NOT NULL,
    score double precision NOT NULL,
    told double precision NOT NULL,
    heard double precision NOT NULL,
    names text[] NOT NULL,
    places text[] NOT NULL,
    terms text[] NOT NULL,
    numbers text[] NOT NULL,
    phrases text[] NOT NULL,
    days date[] NOT NULL,
    CONSTRAINT event_report_check CHECK ((statement_text_id <> text_id)),
    CONSTRAINT event_report_score_check CHECK (((score >= (0)::double precision) AND (score <= (1)::double precision)))
);
COMMENT ON TABLE dateline.event_report IS 'One row per ministry''s text and other text that tells the same event.';
COMMENT ON COLUMN dateline.event_report.statement_text_id IS 'The ministry''s text.';
COMMENT ON COLUMN dateline.event_report.text_id IS 'The text that reports its event.';
COMMENT ON COLUMN dateline.event_report.score IS 'How surely, 0 to 1.';
COMMENT ON COLUMN dateline.event_report.told IS 'Share of what the report''s opening speaks of that the statement has.';
COMMENT ON COLUMN dateline.event_report.heard IS 'Share of what the statement''s opening speaks of that the report has.';
COMMENT ON COLUMN dateline.event_report.names IS 'Names that both have, as the report prints them.';
COMMENT ON COLUMN dateline.event_report.places IS 'Countries and cities that both have.';
COMMENT ON COLUMN dateline.event_report.terms IS 'Rare words that both have.';
COMMENT ON COLUMN dateline.event_report.numbers IS 'Numbers that both have.';
COMMENT ON COLUMN dateline.event_report.phrases IS 'Quotations and long runs of words that both have.';
COMMENT ON COLUMN dateline.event_report.days IS 'Days that both speak of.';
CREATE TABLE dateline.event_text (
    text_id bigint NOT NULL,
    day date NOT NULL,
    statement boolean NOT NULL,
    source_id text NOT NULL,
    keys bigint[] NOT NULL
);
COMMENT ON TABLE dateline.event_text IS 'One row per text that can tell an event: the keys by which it meets others.';
COMMENT ON COLUMN dateline.event_text.text_id IS 'The text.';
COMMENT ON COLUMN dateline.event_text.day IS 'Its first day.';
COMMENT ON COLUMN dateline.event_text.statement IS 'Whether its foremost article is a ministry''s.';
COMMENT ON COLUMN dateline.event_text.source_id IS 'Source of its foremost article.';
COMMENT ON COLUMN dateline.event_text.keys IS 'Its keys; each has a row in event_key.';
CREATE TABLE dateline.source (
    source_id text NOT NULL,
    publisher text NOT NULL,
    kind text NOT NULL,
    country text NOT NULL,
    language text NOT NULL,
    timezone text NOT NULL,
    calendar text NOT NULL,
    date_order text NOT NULL,
    home text,
    status text NOT NULL,
    disabled text,
    checked_on date,
    since date,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT source_date_order_check CHECK ((date_order = ANY (ARRAY['DMY'::text, 'MDY'::text, 'YMD'::text]))),
    CONSTRAINT source_kind_check CHECK ((kind = ANY (ARRAY['ministry'::text, 'news'::text, 'wire'::text, 'igo'::text])))
);
COMMENT ON TABLE dateline.source IS 'One row per source that was ever loaded: the facts of its spider file at the last load.';
COMMENT ON COLUMN dateline.source.source_id IS 'Name of the spider file.';
COMMENT ON COLUMN dateline.source.publisher IS 'Who speaks.';
COMMENT ON COLUMN dateline.source.kind IS 'ministry, news, wire or igo.';
COMMENT ON COLUMN dateline.source.country IS 'ISO 3166-1 alpha-2; XX for none.';
COMMENT ON COLUMN dateline.source.language IS 'BCP 47.';
COMMENT ON COLUMN dateline.source.timezone IS 'IANA zone in which the site prints its dates.';
COMMENT ON COLUMN dateline.source.calendar IS 'Calendar in which the site prints its dates; several joined by +.';
COMMENT ON COLUMN dateline.source.date_order IS 'Order of day, month and year in figures.';
COMMENT ON COLUMN dateline.source.home IS 'Address of the site; NULL when the spider does not say.';
COMMENT ON COLUMN dateline.source.status IS 'seen_working, documented, unverified or disabled.';
COMMENT ON COLUMN dateline.source.disabled IS 'Why the source is not collected; NULL when it is.';
COMMENT ON COLUMN dateline.source.checked_on IS 'Last day on which it was seen to work; NULL when never.';
COMMENT ON COLUMN dateline.source.since IS 'First day on which it can have published; NULL when not known.';
COMMENT ON COLUMN dateline.source.updated_at IS 'When these facts were last written.';
CREATE TABLE dateline.text (
    text_id bigint NOT NULL,
    digest bytea NOT NULL,
    first_day date,
    last_day date,
    lead_article_id bigint,
    articles integer DEFAULT 0 NOT NULL
);
COMMENT ON TABLE dateline.text IS 'One row per distinct text without boilerplate, ever seen.';
COMMENT ON COLUMN dateline.text.text_id IS 'Number of the text.';
COMMENT ON COLUMN dateline.text.digest IS 'Hash of its words and of the numbers in its title.';
COMMENT ON COLUMN dateline.text.first_day IS 'Earliest day of an article that carries it; NULL when none does any more.';
COMMENT ON COLUMN dateline.text.last_day IS 'Latest such day.';
COMMENT ON COLUMN dateline.text.lead_article_id IS 'Foremost article that carries it: a ministry first, else the earliest published, else the first address.';
COMMENT ON COLUMN dateline.text.articles IS 'Number of articles that carry it now.';
CREATE TABLE dateline.text_match (
    text_id bigint NOT NULL,
    other_text_id bigint NOT NULL,
    kind text NOT NULL,
    rule text NOT NULL,
    jaccard double precision NOT NULL,
    share double precision NOT NULL,
    other_share double precision NOT NULL,
    reason text NOT NULL,
    CONSTRAINT text_match_check CHECK ((text_id < other_text_id)),
    CONSTRAINT text_match_kind_check CHECK ((kind = ANY (ARRAY['exact'::text, 'near'::text, 'contains'::text])))
);
COMMENT ON TABLE dateline.text_match IS 'One row per pair of different texts that were found to be related.';
COMMENT ON COLUMN dateline.text_match.text_id IS 'The text with the lower number.';
COMMENT ON COLUMN dateline.text_match.other_text_id IS 'The other.';
COMMENT ON COLUMN dateline.text_match.kind IS 'exact, near or contains.';
COMMENT ON COLUMN dateline.text_match.rule IS 'Name of the rule that linked them.';
COMMENT ON COLUMN dateline.text_match.jaccard IS 'Common shingles among all shingles of both.';
COMMENT ON COLUMN dateline.text_match.share IS 'Share of the first text''s shingles that the other holds.';
COMMENT ON COLUMN dateline.text_match.other_share IS 'Share of the other text''s shingles that the first holds.';
COMMENT ON COLUMN dateline.text_match.reason IS 'Why, in words.';
CREATE VIEW news.cluster AS
 SELECT cluster.cluster_id,
    cluster.lead_article_id,
    lead_article.source_id AS lead_source_id,
    lead_article.title,
    lead_article.published_on,
    cluster.articles,
    ( SELECT count(DISTINCT article.source_id) AS count
           FROM (dateline.cluster_article member
             JOIN dateline.article article ON ((article.article_id = member.article_id)))
          WHERE (member.cluster_id = cluster.cluster_id)) AS sources
   FROM (dateline.cluster cluster
     JOIN dateline.article lead_article ON ((lead_article.article_id = cluster.lead_article_id)));
COMMENT ON VIEW news.cluster IS 'One row per group of two or more articles that carry one text.';
COMMENT ON COLUMN news.cluster.cluster_id IS 'Stable number of the group.';
COMMENT ON COLUMN news.cluster.lead_article_id IS 'Its foremost member: a ministry''s own text first, else the earliest published.';
COMMENT ON COLUMN news.cluster.lead_source_id IS 'Source of that member.';
COMMENT ON COLUMN news.cluster.title IS 'Headline of that member. NULL: none.';
COMMENT ON COLUMN news.cluster.published_on IS 'Day of that member. NULL: no day is known.';
COMMENT ON COLUMN news.cluster.articles IS 'Number of articles in the group.';
COMMENT ON COLUMN news.cluster.sources IS 'Number of different sources among them.';
CREATE VIEW news.cluster_article AS
 SELECT member.cluster_id,
    member.article_id,
    article.source_id,
    (member.article_id = cluster.lead_article_id) AS is_lead,
    link.kind,
    link.rule,
    link.score,
    link.reason,
    link.other_article_id AS linked_to
   FROM (((dateline.cluster_article member
     JOIN dateline.cluster cluster ON ((cluster.cluster_id = member.cluster_id)))
     JOIN dateline.article article ON ((article.article_id = member.article_id)))
     LEFT JOIN LATERAL ( SELECT link_1.kind,
            link_1.rule,
            link_1.score,
            link_1.reason,
                CASE
                    WHEN (link_1.article_id = member.article_id) THEN link_1.other_article_id
                    ELSE link_1.article_id
                END AS other_article_id
           FROM (dateline.article_link link_1
             JOIN dateline.cluster_article other ON ((other.article_id =
                CASE
                    WHEN (link_1.article_id = member.article_id) THEN link_1.other_article_id
                    ELSE link_1.article_id
                END)))
          WHERE (((member.article_id = link_1.article_id) OR (member.article_id = link_1.other_article_id)) AND (other.cluster_id = member.cluster_id))
          ORDER BY (other.article_id = cluster.lead_article_id) DESC, (array_position(ARRAY['same_page'::text, 'exact'::text, 'near'::text, 'contains'::text], link_1.kind)), link_1.score DESC, link_1.article_id, link_1.other_article_id
         LIMIT 1) link ON (true));
COMMENT ON VIEW news.cluster_article IS 'One row per article that is in a group, with what ties it there.';
COMMENT ON COLUMN news.cluster_article.cluster_id IS 'The group, see news.cluster.';
COMMENT ON COLUMN news.cluster_article.article_id IS 'The article.';
COMMENT ON COLUMN news.cluster_article.source_id IS 'Its source.';
COMMENT ON COLUMN news.cluster_article.is_lead IS 'Whether it is the foremost member.';
COMMENT ON COLUMN news.cluster_article.kind IS 'Strongest relation to the lead, or to another member where none to the lead is recorded (linked_to says which): same_page, exact, near or contains. Of the lead: the strongest to any. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.rule IS 'Rule that found it. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.score IS 'What the rule measured, 0 to 1. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.reason IS 'Why, in words. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.linked_to IS 'The member to which kind, rule, score and reason relate it. NULL: none is recorded.';
CREATE VIEW news.coverage_of AS
 WITH told AS NOT MATERIALIZED (
         SELECT report.statement_text_id,
            report.text_id,
            report.score,
            report.told,
            report.heard,
            report.names,
            report.places,
            report.terms,
            report.numbers,
            report.phrases,
            report.days
           FROM dateline.event_report report
        UNION ALL
         SELECT text.text_id,
            text.text_id,
            1,
            1,
            1,
            '{}'::text[],
            '{}'::text[],
            '{}'::text[],
            '{}'::text[],
            '{}'::text[],
            '{}'::date[]
           FROM dateline.text text
          WHERE (text.articles > 1)
        )
 SELECT statement.article_id AS statement_article_id,
    statement.source_id AS statement_source_id,
    statement.title AS statement_title,
    statement.published_on AS statement_published_on,
    article.article_id,
    article.source_id,
    source.kind AS source_kind,
    article.language,
    article.title,
    article.published_on,
    COALESCE((article.published_at - statement.published_at), make_interval(days => (article.published_on - statement.published_on))) AS lag,
    (round((told.score)::numeric, 3))::double precision AS score,
        CASE
            WHEN (told.text_id = told.statement_text_id) THEN 'same'::text
            WHEN (copied.kind IS NOT NULL) THEN 'carried'::text
            ELSE 'own'::text
        END AS wording,
    ( SELECT cluster.lead_article_id
           FROM (dateline.cluster_article member
             JOIN dateline.cluster cluster ON ((cluster.cluster_id = member.cluster_id)))
          WHERE ((member.article_id = article.article_id) AND (cluster.lead_article_id <> article.article_id))) AS copy_of,
    jsonb_build_object('names', told.names, 'places', told.places, 'terms', told.terms, 'numbers', told.numbers, 'phrases', told.phrases, 'days', told.days, 'share_of_article', round((told.told)::numeric, 3), 'share_of_statement', round((told.heard)::numeric, 3)) AS evidence,
        CASE
            WHEN (told.text_id = told.statement_text_id) THEN 'the statement itself'::text
            ELSE concat_ws('; '::text, ('both name '::text || NULLIF(array_to_string(((told.names || told.places))[:8], ', '::text), ''::text)), ('both speak of '::text || NULLIF(array_to_string(((told.numbers || told.terms))[:8], ', '::text), ''::text)), (('both say "'::text || NULLIF(array_to_string(told.phrases[:2], '", "'::text), ''::text)) || '"'::text), ('both on '::text || NULLIF(array_to_string(told.days, ', '::text), ''::text)))
        END AS reason
   FROM (((((((told
     JOIN dateline.text statement_text ON ((statement_text.text_id = told.statement_text_id)))
     JOIN dateline.article statement ON ((statement.article_id = statement_text.lead_article_id)))
     JOIN dateline.source speaker ON (((speaker.source_id = statement.source_id) AND (speaker.kind = 'ministry'::text))))
     JOIN dateline.article_text carried ON ((carried.text_id = told.text_id)))
     JOIN dateline.article article ON (((article.article_id = carried.article_id) AND (article.source_id <> statement.source_id))))
     JOIN dateline.source source ON ((source.source_id = article.source_id)))
     LEFT JOIN dateline.text_match copied ON (((copied.text_id = LEAST(told.statement_text_id, told.text_id)) AND (copied.other_text_id = GREATEST(told.statement_text_id, told.text_id)) AND (copied.rule <> 'correction'::text))))
  WHERE (NOT (EXISTS ( SELECT
           FROM (dateline.event_report rival
             JOIN dateline.event_text rival_text ON ((rival_text.text_id = rival.statement_text_id)))
          WHERE ((rival.text_id = told.text_id) AND (rival.statement_text_id <> told.statement_text_id) AND (rival_text.source_id = statement.source_id) AND (told.score < ((0.75)::double precision * rival.score))))));
COMMENT ON VIEW news.coverage_of IS 'One row per statement of a ministry and article of another source that reports the same event within four days, in its own words or in the statement''s. Found by shared names, places, numbers, rare words, quotations and days; precision before recall, see docs/duplicates.md. news.coverage_of(article_id) asks for one statement.';
COMMENT ON COLUMN news.coverage_of.statement_article_id IS 'The statement: the first article of its text.';
COMMENT ON COLUMN news.coverage_of.statement_source_id IS 'The ministry''s source.';
COMMENT ON COLUMN news.coverage_of.statement_title IS 'Headline of the statement. NULL: none.';
COMMENT ON COLUMN news.coverage_of.statement_published_on IS 'Day of the statement. NULL: no day is known; the day on which it was first seen counts instead.';
COMMENT ON COLUMN news.coverage_of.article_id IS 'The article that reports the event.';
COMMENT ON COLUMN news.coverage_of.source_id IS 'Its source.';
COMMENT ON COLUMN news.coverage_of.source_kind IS 'Kind of that source; another ministry''s account of the event counts too.';
COMMENT ON COLUMN news.coverage_of.language IS 'Language of the article, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.coverage_of.title IS 'Headline of the article. NULL: none.';
COMMENT ON COLUMN news.coverage_of.published_on IS 'Day of the article. NULL: no day is known.';
COMMENT ON COLUMN news.coverage_of.lag IS 'Time from the statement to the article; whole days unless both pages gave a time. Negative: the article was first. NULL: a day is missing.';
COMMENT ON COLUMN news.coverage_of.score IS 'How surely it is the same event: from 0.45, the least that is shown, to 1.';
COMMENT ON COLUMN news.coverage_of.wording IS 'own, carried (it holds most of the statement''s text or stands in it, see news.reprint) or same (the statement''s text and nothing else).';
COMMENT ON COLUMN news.coverage_of.copy_of IS 'The article whose text it prints, the first of its group in news.cluster. NULL: it prints nobody else''s, as far as we hold it.';
COMMENT ON COLUMN news.coverage_of.evidence IS 'What both have, as the article prints it: names, places, terms (rare words), numbers, phrases, days (lists); share_of_article and share_of_statement: how much of the one''s opening is in the other.';
COMMENT ON COLUMN news.coverage_of.reason IS 'The same in words.';
CREATE FUNCTION news.coverage_of(statement bigint) RETURNS SETOF news.coverage_of
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT found.statement_article_id,
     found.statement_source_id,
     found.statement_title,
     found.statement_published_on,
     found.article_id,
     found.source_id,
     found.source_kind,
     found.language,
     found.title,
     found.published_on,
     found.lag,
     found.score,
     found.wording,
     found.copy_of,
     found.evidence,
     found.reason
    FROM news.coverage_of found
   WHERE (found.statement_article_id = ANY (ARRAY( SELECT coverage_of.statement AS statement
         UNION ALL
          SELECT cluster.lead_article_id
            FROM (news.cluster_article member
              JOIN news.cluster cluster ON ((cluster.cluster_id = member.cluster_id)))
           WHERE (member.article_id = coverage_of.statement))))
   ORDER BY found.score DESC, found.published_on, found.article_id;
END;
COMMENT ON FUNCTION news.coverage_of(statement bigint) IS 'One row per article of another source that reports the event of this statement, the surest first: the rows of the view news.coverage_of for one article_id.';
CREATE TABLE dateline.date_mention (
    article_id bigint NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    text text NOT NULL,
    resolved_during tstzrange NOT NULL,
    "precision" text NOT NULL,
    CONSTRAINT date_mention_precision_check CHECK (("precision" = ANY (ARRAY['second'::text, 'minute'::text, 'hour'::text, 'day'::text, 'month'::text, 'year'::text])))
)
WITH (autovacuum_vacuum_scale_factor='0.05', autovacuum_analyze_scale_factor='0.01');
COMMENT ON TABLE dateline.date_mention IS 'One row per article and date expression in its body, resolved against the publication date.';
COMMENT ON COLUMN dateline.date_mention.article_id IS 'The article.';
COMMENT ON COLUMN dateline.date_mention.start IS 'Offset of its first character in the body, from 0.';
COMMENT ON COLUMN dateline.date_mention."end" IS 'Offset after its last character.';
COMMENT ON COLUMN dateline.date_mention.text IS 'The expression as printed.';
COMMENT ON COLUMN dateline.date_mention.resolved_during IS 'Half-open interval that it means.';
COMMENT ON COLUMN dateline.date_mention."precision" IS 'second, minute, hour, day, month or year.';
CREATE VIEW news.date_mention AS
 SELECT mention.article_id,
    article.source_id,
    article.published_on,
    mention.text,
    mention.start,
    mention."end",
    mention.resolved_during,
    mention."precision",
    ((lower(mention.resolved_during) AT TIME ZONE source.timezone))::date AS first_day,
    (((upper(mention.resolved_during) - '00:00:01'::interval) AT TIME ZONE source.timezone))::date AS last_day
   FROM ((dateline.date_mention mention
     JOIN dateline.article article ON ((article.article_id = mention.article_id)))
     JOIN dateline.source source ON ((source.source_id = article.source_id)));
COMMENT ON VIEW news.date_mention IS 'One row per article and date expression in its body, resolved against its publication date; without one, only expressions with a year. Precision before recall: a weekday or a month by its name alone (on Monday, in April) is left out.';
COMMENT ON COLUMN news.date_mention.article_id IS 'The article.';
COMMENT ON COLUMN news.date_mention.source_id IS 'Its source.';
COMMENT ON COLUMN news.date_mention.published_on IS 'Its day of publication. NULL: no day is known.';
COMMENT ON COLUMN news.date_mention.text IS 'The expression as printed.';
COMMENT ON COLUMN news.date_mention.start IS 'Offset of its first character in the body, from 0.';
COMMENT ON COLUMN news.date_mention."end" IS 'Offset after its last character.';
COMMENT ON COLUMN news.date_mention.resolved_during IS 'Half-open interval of instants that it means: a day lasts from midnight to midnight in the zone of the source, so that one calendar day is another interval in another country.';
COMMENT ON COLUMN news.date_mention."precision" IS 'day (also of a week or another span of days, see last_day), month or year.';
COMMENT ON COLUMN news.date_mention.first_day IS 'First day that it means, in the zone of the source.';
COMMENT ON COLUMN news.date_mention.last_day IS 'Last day that it means; the same as first_day for a single day.';
CREATE FUNCTION news.mentions_of(day date) RETURNS SETOF news.date_mention
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 SELECT mention.article_id,
     mention.source_id,
     mention.published_on,
     mention.text,
     mention.start,
     mention."end",
     mention.resolved_during,
     mention."precision",
     mention.first_day,
     mention.last_day
    FROM news.date_mention mention
   WHERE ((mention.resolved_during && tstzrange((((mentions_of.day - 1))::timestamp without time zone AT TIME ZONE 'UTC'::text), (((mentions_of.day + 2))::timestamp without time zone AT TIME ZONE 'UTC'::text))) AND (mention.first_day <= mentions_of.day) AND (mention.last_day >= mentions_of.day));
END;
COMMENT ON FUNCTION news.mentions_of(day date) IS 'One row per date expression that means this calendar day, or a longer time that holds it, in the zone of its source; columns as in news.date_mention. Add WHERE precision = ''day'' AND first_day = last_day for those that name the very day.';
CREATE FUNCTION news.search(query text, "from" date DEFAULT NULL::date, "to" date DEFAULT NULL::date, sources text[] DEFAULT NULL::text[], languages text[] DEFAULT NULL::text[], "limit" integer DEFAULT 20) RETURNS TABLE(article_id bigint, source_id text, published_on date, language text, title text, snippet text, rank real, canonical_url text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    AS $$
#variable_conflict use_column
DECLARE
    ranked CONSTANT integer := 1000;
    -- The index knows which words an article holds and not their places: of a phrase, every article that holds the words is read.
    read CONSTANT integer := 2500;
    enough CONSTANT integer := greatest(100, least("limit", ranked));
    wanted_languages CONSTANT text[] := (SELECT array_agg(lower(split_part(each, '-', 1))) FROM unnest(languages) AS each);
    at_sources CONSTANT text[] := (SELECT array_agg('source ' || each) FROM unnest(sources) AS each);
    in_languages CONSTANT text[] := (SELECT array_agg('language ' || each) FROM unnest(wanted_languages) AS each);
    named text;
    asked tsquery;
    held tsquery;
    phrase boolean;
    phrases boolean := false;
    names text[] := ARRAY[]::text[];
    queries tsquery[] := ARRAY[]::tsquery[];
    found bigint[] := ARRAY[]::bigint[];
    days date[] := ARRAY[]::date[];
    ranks real[] := ARRAY[]::real[];
    numbers integer[] := ARRAY[]::integer[];
    more bigint[];
    more_days date[];
    more_ranks real[];
    opened bigint;
    seen bigint := 0;
    oldest date;
    newest date;
    last_week integer;
    first_week integer;
    newest_week integer;
    oldest_week integer;
    weeks integer := 1;
    within text[];
BEGIN
    IF length(query) > 1000 THEN
        RAISE EXCEPTION 'a query may have 1000 characters, and this one has %', length(query)
            USING ERRCODE = 'program_limit_exceeded', HINT = 'Ask for a few words, or for one "phrase".';
    END IF;
    -- A list without elements is none; NULL is all.
    IF sources = ARRAY[]::text[] OR languages = ARRAY[]::text[] THEN
        RETURN;
    END IF;
    -- The statements below are planned once in a session: to plan them for every dictionary and span takes longer than to run
    -- them. But only a plan of their own makes filters that may be absent a part of what the index is asked.
    IF sources IS NOT NULL OR languages IS NOT NULL THEN
        PERFORM set_config('plan_cache_mode', 'force_custom_plan', true);
    END IF;
    FOR named IN
        SELECT known.dictionary
        FROM dateline.search_dictionaries() AS known (dictionary)
        WHERE wanted_languages IS NULL
            OR known.dictionary IN (SELECT dateline.search_dictionary(each) FROM unnest(wanted_languages) AS each)
    LOOP
        CONTINUE WHEN pg_relation_size(('dateline.search_document_' || named)::regclass) = 0;
        asked := dateline.search_query(query, named);
        CONTINUE WHEN numnode(asked) = 0;
        names := names || named;
        queries := queries || asked;
        phrases := phrases OR asked::text ~ '<(-|\d+)>';
        SELECT least(oldest, min(document.day)), greatest(newest, max(document.day))
        INTO oldest, newest
        FROM dateline.search_document AS document
        WHERE document.dictionary = named;
    END LOOP;
    oldest := greatest(oldest, "from");
    newest := least(newest, "to" - 1);
    IF newest IS NULL OR newest < oldest THEN
        RETURN;
    END IF;
    oldest_week := dateline.search_week_number(oldest);
    newest_week := dateline.search_week_number(newest);
    last_week := newest_week;
    LOOP
        first_week := greatest(oldest_week, last_week - weeks + 1);
        within := dateline.search_span(first_week, last_week);
        FOR number IN 1 .. cardinality(names) LOOP
            named := names[number];
            asked := queries[number];
            phrase := asked::text ~ '<(-|\d+)>';
            held := asked;
            IF phrase AND querytree(asked) <> 'T' THEN
                held := regexp_replace(querytree(asked), '<(-|\d+)>', '&', 'g')::tsquery;
            END IF;
            -- The index of words and marks alone chooses the articles. To read them by their days, or one after the other, opens
            -- every one for its words, which the planner holds for cheap. The words are fetched again for what is ranked: to carry
            -- those of all that was opened fills the memory of a query. Within a statement a row keeps its place.
            WITH holding AS MATERIALIZED (
                SELECT
                    document.article_id,
                    document.day,
                    document.ctid AS place,
                    NOT phrase OR document.terms @@ asked AS matches
                FROM dateline.search_document AS document
                WHERE document.dictionary = named
                    AND document.terms @@ held
                    AND dateline.search_marks(document.day, document.source_id, document.language) && within
                    AND (
                        at_sources IS NULL
                        OR dateline.search_marks(document.day, document.source_id, document.language) && at_sources
                    )
                    AND (
                        in_languages IS NULL
                        OR dateline.search_marks(document.day, document.source_id, document.language) && in_languages
                    )
            )
            SELECT
                array_agg(latest.article_id), array_agg(latest.day), array_agg(ts_rank_cd(document.terms, asked, 1)),
                (SELECT count(*) FROM holding)
            INTO more, more_days, more_ranks, opened
            FROM (
                SELECT holding.article_id, holding.day, holding.place
                FROM holding
                WHERE holding.day BETWEEN oldest AND newest AND holding.matches
                ORDER BY holding.day DESC, holding.article_id DESC
                LIMIT ranked
            ) AS latest
            JOIN dateline.search_document AS document ON document.dictionary = named AND document.ctid = latest.place;
            seen := seen + opened;
            found := found || more;
            days := days || more_days;
            ranks := ranks || more_ranks;
            numbers := numbers || array_fill(number, ARRAY[coalesce(cardinality(more), 0)]);
            -- Of the other dictionaries, nothing that is older than the thousandth needs to be ranked.
            IF cardinality(found) >= ranked THEN
                oldest := (SELECT each.day FROM unnest(days) AS each (day) ORDER BY each.day DESC OFFSET ranked - 1 LIMIT 1);
            END IF;
        END LOOP;
        EXIT WHEN first_week <= oldest_week
            OR cardinality(found) >= ranked
            OR (phrases AND seen >= read AND cardinality(found) >= enough);
        last_week := first_week - 1;
        -- The newest week has as many days as have passed of it.
        weeks := ceil((newest_week - first_week + extract(isodow FROM newest) / 7) * least(
            8,
            1.2 * (ranked - cardinality(found)) / greatest(cardinality(found), 1),
            greatest(read, seen)::numeric / greatest(seen, 1)
        ));
    END LOOP;
    RETURN QUERY
    SELECT
        best.article_id,
        article.source_id,
        article.published_on,
        article.language,
        article.title,
        dateline.search_snippet(article.body, query, queries[best.number], names[best.number]),
        best.relevance,
        article.canonical_url
    FROM (
        SELECT latest.article_id, latest.day, latest.relevance, latest.number
        FROM (
            SELECT each.article_id, each.day, each.relevance, each.number
            FROM unnest(found, days, ranks, numbers) AS each (article_id, day, relevance, number)
            ORDER BY each.day DESC, each.article_id DESC
            LIMIT ranked
        ) AS latest
        ORDER BY latest.relevance DESC, latest.day DESC, latest.article_id DESC
        LIMIT greatest(0, least("limit", ranked))
    ) AS best
    JOIN dateline.article AS article ON article.article_id = best.article_id
    ORDER BY best.relevance DESC, best.day DESC, best.article_id DESC;
END;
$$;
COMMENT ON FUNCTION news.search(query text, "from" date, "to" date, sources text[], languages text[], "limit" integer) IS 'One row per article that matches, the best first; when more than 1,000 match, the newest 1,000 are ranked. query: words (all must occur), "a phrase", or, -without; in every language at once, stemmed by the dictionary of the article''s own (Persian: not stemmed, but the parts of words with a joiner are found too). Which words an article holds is looked up and where they stand in it is read: of a query with a phrase, or with a run of three letters or more in a script without spaces, articles that hold its words are read from the newest on, weeks at a time, until all or 1,000 matches are found, or 100 (or limit, if that is more) and 2,500 articles are read; what was found is ranked. from, to: half-open days of publication (write them "from" => …, "to" => … when named). sources, languages: NULL means all, a list without elements none. Neither a query without a word (empty, stop words alone, signs alone) nor one with an open quotation mark is an error; one of more than 1,000 characters is. snippet is plain text as the page has it, with «» around what was found (where only the headline or a part of a word has it, the opening of the text): escape it where it is shown as HTML. rank has no unit: it compares the rows of one answer.';
CREATE TABLE dateline.day_count (
    source_id text NOT NULL,
    day date NOT NULL,
    articles integer DEFAULT 0 NOT NULL,
    state text
)
WITH (autovacuum_vacuum_scale_factor='0.05', autovacuum_analyze_scale_factor='0.02');
COMMENT ON TABLE dateline.day_count IS 'One row per source and day of publication for which an article was ever held or that a run covered. Kept by triggers, because counting a year of a million articles takes longer than a reader waits.';
COMMENT ON COLUMN dateline.day_count.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.day_count.day IS 'Day of publication in its zone.';
COMMENT ON COLUMN dateline.day_count.articles IS 'Articles held.';
COMMENT ON COLUMN dateline.day_count.state IS 'State of the day as in dateline.coverage; NULL when no run covered it.';
CREATE VIEW news.daily_count AS
 SELECT held.source_id,
    held.day,
        CASE
            WHEN (held.articles > 0) THEN (held.articles)::bigint
            WHEN (held.state = ANY (ARRAY['published'::text, 'nothing_new'::text, 'usual_silence'::text])) THEN (0)::bigint
            ELSE NULL::bigint
        END AS articles,
    held.state,
    source.publisher,
    source.kind,
    source.country,
    source.language
   FROM (dateline.day_count held
     LEFT JOIN dateline.source source ON ((source.source_id = held.source_id)))
  WHERE ((held.articles > 0) OR (held.state IS NOT NULL));
COMMENT ON VIEW news.daily_count IS 'One row per source and day on which an article is held or that a run covered; sum it by country, kind or language. Articles without a day are in no row.';
COMMENT ON COLUMN news.daily_count.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.daily_count.day IS 'Day of publication in the zone of the source.';
COMMENT ON COLUMN news.daily_count.articles IS 'Articles of that day; 0 when we looked and there was none. NULL: we were blind.';
COMMENT ON COLUMN news.daily_count.state IS 'State of the day, see news.coverage. NULL: no run covered the day.';
COMMENT ON COLUMN news.daily_count.publisher IS 'Who speaks. NULL: nothing of the source was ever loaded, so its facts are not known.';
COMMENT ON COLUMN news.daily_count.kind IS 'ministry, news, wire or igo. NULL: not known.';
COMMENT ON COLUMN news.daily_count.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none. NULL: not known.';
COMMENT ON COLUMN news.daily_count.language IS 'Main language of the source, BCP 47. NULL: not known.';
CREATE FUNCTION news.silence(source text) RETURNS TABLE(first_day date, last_day date, days integer, seen_days integer, blind_days integer, states text[], usual_days integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC
 WITH known AS (
          SELECT daily.day,
             daily.articles,
             daily.state
            FROM news.daily_count daily
           WHERE (daily.source_id = silence.source)
         ), counted AS (
          SELECT (calendar.day)::date AS day,
             known.articles,
             COALESCE(known.state, 'not_run'::text) AS state,
             count(*) FILTER (WHERE (known.articles > 0)) OVER (ORDER BY calendar.day) AS stretch
            FROM ((( SELECT min(known_1.day) AS first_day,
                     max(known_1.day) AS last_day
                    FROM known known_1) ends
              CROSS JOIN LATERAL generate_series((ends.first_day)::timestamp with time zone, (ends.last_day)::timestamp with time zone, '1 day'::interval) calendar(day))
              LEFT JOIN known ON ((known.day = calendar.day)))
         ), quiet AS (
          SELECT min(counted.day) AS first_day,
             max(counted.day) AS last_day,
             (count(*) FILTER (WHERE (counted.articles = 0)))::integer AS seen_days,
             (count(*) FILTER (WHERE (counted.articles IS NULL)))::integer AS blind_days,
             array_agg(DISTINCT counted.state ORDER BY counted.state) AS states
            FROM counted
           WHERE ((counted.articles IS NULL) OR (counted.articles = 0))
           GROUP BY counted.stretch
         )
  SELECT quiet.first_day,
     quiet.last_day,
     ((quiet.last_day - quiet.first_day) + 1),
     quiet.seen_days,
     quiet.blind_days,
     quiet.states,
     ( SELECT percentile_disc((0.95)::double precision) WITHIN GROUP (ORDER BY ((usual.last_day - usual.first_day) + 1)) AS percentile_disc
            FROM quiet usual
           WHERE (usual.blind_days = 0)) AS percentile_disc
    FROM quiet
   ORDER BY quiet.first_day;
END;
COMMENT ON FUNCTION news.silence(source text) IS 'One row per stretch of days on which a source published nothing that we hold: first_day and last_day, days between them; seen_days on which we looked and there was nothing, blind_days on which we could not see; states as in news.coverage; usual_days: 95 of 100 of its silences that were seen whole are no longer than this (NULL: none was). A silence that lasts ends with the newest day that a run covered. Of all sources: FROM news.source CROSS JOIN LATERAL news.silence(source_id).';
CREATE TABLE dateline.alert (
    alert_id bigint NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    sentence text NOT NULL,
    run_id text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    last_told_at timestamp with time zone,
    closed_at timestamp with time zone,
    recovery_told_at timestamp with time zone,
    CONSTRAINT alert_kind_check CHECK ((kind = ANY (ARRAY['blind'::text, 'silent'::text, 'budget'::text, 'totals'::text, 'check'::text, 'run'::text, 'late'::text])))
);
COMMENT ON TABLE dateline.alert IS 'One row per trouble from its first notice to its end: a source that cannot be seen, a run that failed, and so on.';
COMMENT ON COLUMN dateline.alert.alert_id IS 'Stable number.';
COMMENT ON COLUMN dateline.alert.kind IS 'blind, silent, budget, totals, check, run or late.';
COMMENT ON COLUMN dateline.alert.subject IS 'The source, DAG, check or total.';
COMMENT ON COLUMN dateline.alert.sentence IS 'What is wrong, in words, as it was last seen.';
COMMENT ON COLUMN dateline.alert.run_id IS 'Run that noticed it.';
COMMENT ON COLUMN dateline.alert.opened_at IS 'When it was noticed.';
COMMENT ON COLUMN dateline.alert.last_told_at IS 'When it was last sent; NULL when never.';
COMMENT ON COLUMN dateline.alert.closed_at IS 'When it was over; NULL while it stands.';
COMMENT ON COLUMN dateline.alert.recovery_told_at IS 'When its end was sent; NULL when it was not.';
ALTER TABLE dateline.alert ALTER COLUMN alert_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.alert_alert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE dateline.article ALTER COLUMN article_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.article_article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dateline.uncorrected (
    article_id bigint NOT NULL,
    title text,
    language text,
    published_on date,
    published_at timestamp with time zone,
    published_during tstzrange,
    published_precision text,
    published_timezone text
);
COMMENT ON TABLE dateline.uncorrected IS 'One row per article with a standing correction: what its page says, as last read.';
COMMENT ON COLUMN dateline.uncorrected.article_id IS 'The article.';
COMMENT ON COLUMN dateline.uncorrected.title IS 'Headline as read.';
COMMENT ON COLUMN dateline.uncorrected.language IS 'Language as read.';
COMMENT ON COLUMN dateline.uncorrected.published_on IS 'Day as read.';
COMMENT ON COLUMN dateline.uncorrected.published_at IS 'Instant as read.';
COMMENT ON COLUMN dateline.uncorrected.published_during IS 'Interval as read.';
COMMENT ON COLUMN dateline.uncorrected.published_precision IS 'Precision as read.';
COMMENT ON COLUMN dateline.uncorrected.published_timezone IS 'Zone in which it was read.';
CREATE VIEW dateline.article_as_read AS
 SELECT article.article_id,
        CASE
            WHEN (held.article_id IS NULL) THEN article.published_on
            ELSE held.published_on
        END AS published_on,
        CASE
            WHEN (held.article_id IS NULL) THEN article.published_at
            ELSE held.published_at
        END AS published_at,
        CASE
            WHEN (held.article_id IS NULL) THEN article.published_during
            ELSE held.published_during
        END AS published_during,
        CASE
            WHEN (held.article_id IS NULL) THEN article.published_precision
            ELSE held.published_precision
        END AS published_precision,
        CASE
            WHEN (held.article_id IS NULL) THEN article.published_timezone
            ELSE held.published_timezone
        END AS published_timezone
   FROM (dateline.article article
     LEFT JOIN dateline.uncorrected held ON ((held.article_id = article.article_id)));
COMMENT ON VIEW dateline.article_as_read IS 'One row per article: its date as the page gives it, whatever was corrected.';
COMMENT ON COLUMN dateline.article_as_read.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_as_read.published_on IS 'The day, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_at IS 'The instant, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_during IS 'The interval, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_precision IS 'The precision, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_timezone IS 'IANA zone in which it was read.';
ALTER TABLE dateline.article_change ALTER COLUMN change_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.article_change_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dateline.article_passage (
    passage bigint NOT NULL,
    article_id bigint NOT NULL,
    occasion integer NOT NULL
);
COMMENT ON TABLE dateline.article_passage IS 'One row per article and passage at its start or end that is not known as boilerplate.';
COMMENT ON COLUMN dateline.article_passage.passage IS 'Hash of the folded passage.';
COMMENT ON COLUMN dateline.article_passage.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_passage.occasion IS 'Day of publication as a day number; minus a number of its own for an article without a day.';
CREATE TABLE dateline.boilerplate (
    passage bigint NOT NULL
);
COMMENT ON TABLE dateline.boilerplate IS 'One row per passage that some source has printed on five different days: it does not count when texts are compared.';
COMMENT ON COLUMN dateline.boilerplate.passage IS 'Hash of the folded passage.';
CREATE TABLE dateline.cluster_change (
    change_id bigint NOT NULL,
    cluster_id bigint NOT NULL,
    change text NOT NULL,
    other_cluster_id bigint,
    articles integer NOT NULL,
    run_id text,
    CONSTRAINT cluster_change_change_check CHECK ((change = ANY (ARRAY['merged'::text, 'split'::text, 'ended'::text])))
);
COMMENT ON TABLE dateline.cluster_change IS 'One row per merge, split and end of a cluster; the numbers of clusters that are gone are kept here.';
COMMENT ON COLUMN dateline.cluster_change.change_id IS 'Order of the changes.';
COMMENT ON COLUMN dateline.cluster_change.cluster_id IS 'The cluster that changed: the one that went into another, that members left, or that ended.';
COMMENT ON COLUMN dateline.cluster_change.change IS 'merged (its members went to the other, and it is gone), split (members left it for the other) or ended.';
COMMENT ON COLUMN dateline.cluster_change.other_cluster_id IS 'The cluster to which members went; NULL when it ended.';
COMMENT ON COLUMN dateline.cluster_change.articles IS 'How many members went.';
COMMENT ON COLUMN dateline.cluster_change.run_id IS 'Run that noticed; NULL outside a run.';
ALTER TABLE dateline.cluster_change ALTER COLUMN change_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.cluster_change_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE dateline.cluster ALTER COLUMN cluster_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.cluster_cluster_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dateline.correction (
    correction_id bigint NOT NULL,
    canonical_url text NOT NULL,
    field text NOT NULL,
    value text,
    published_on date,
    published_at timestamp with time zone,
    published_during tstzrange,
    published_precision text,
    published_timezone text,
    was text,
    was_on date,
    corrected_by text NOT NULL,
    reason text NOT NULL,
    evidence text NOT NULL,
    corrected_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    undone_by text,
    undone_reason text,
    CONSTRAINT correction_check CHECK ((((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NULL) = (undone_reason IS NULL)))),
    CONSTRAINT correction_check1 CHECK (((field = 'published'::text) OR (published_during IS NULL))),
    CONSTRAINT correction_check2 CHECK (((field = 'published'::text) OR (value IS NOT NULL))),
    CONSTRAINT correction_corrected_by_check CHECK ((corrected_by <> ''::text)),
    CONSTRAINT correction_evidence_check CHECK ((evidence <> ''::text)),
    CONSTRAINT correction_field_check CHECK ((field = ANY (ARRAY['published'::text, 'title'::text, 'language'::text]))),
    CONSTRAINT correction_published_precision_check CHECK ((published_precision = ANY (ARRAY['second'::text, 'minute'::text, 'hour'::text, 'day'::text, 'month'::text, 'year'::text]))),
    CONSTRAINT correction_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT correction_undone_by_check CHECK ((undone_by <> ''::text)),
    CONSTRAINT correction_undone_reason_check CHECK ((undone_reason <> ''::text))
);
COMMENT ON TABLE dateline.correction IS 'One row per correction that a person made, the undone ones included. Loads never touch it.';
COMMENT ON COLUMN dateline.correction.correction_id IS 'Order of the corrections.';
COMMENT ON COLUMN dateline.correction.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN dateline.correction.field IS 'published, title or language.';
COMMENT ON COLUMN dateline.correction.value IS 'What holds, in words; NULL: there is no date.';
COMMENT ON COLUMN dateline.correction.published_on IS 'The day; NULL when there is none, or for another field.';
COMMENT ON COLUMN dateline.correction.published_at IS 'The instant; NULL when no time was given.';
COMMENT ON COLUMN dateline.correction.published_during IS 'The interval; NULL when there is no date.';
COMMENT ON COLUMN dateline.correction.published_precision IS 'Its precision; NULL when there is no date.';
COMMENT ON COLUMN dateline.correction.published_timezone IS 'Zone of the day; NULL when there is no date.';
COMMENT ON COLUMN dateline.correction.was IS 'What the article said before, in words; NULL: nothing.';
COMMENT ON COLUMN dateline.correction.was_on IS 'Its day before; NULL when it had none, or for another field.';
COMMENT ON COLUMN dateline.correction.corrected_by IS 'Who corrected.';
COMMENT ON COLUMN dateline.correction.reason IS 'Why.';
COMMENT ON COLUMN dateline.correction.evidence IS 'What proves it: an address, or words.';
COMMENT ON COLUMN dateline.correction.corrected_at IS 'When.';
COMMENT ON COLUMN dateline.correction.undone_at IS 'When it was taken back or replaced; NULL while it stands.';
COMMENT ON COLUMN dateline.correction.undone_by IS 'Who took it back; NULL while it stands.';
COMMENT ON COLUMN dateline.correction.undone_reason IS 'Why; NULL while it stands.';
ALTER TABLE dateline.correction ALTER COLUMN correction_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.correction_correction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dateline.coverage (
    source_id text NOT NULL,
    day date NOT NULL,
    state text NOT NULL,
    articles integer NOT NULL,
    reason text NOT NULL,
    evidence jsonb NOT NULL,
    run_id text,
    seen_until timestamp with time zone,
    CONSTRAINT coverage_state_check CHECK ((state = ANY (ARRAY['published'::text, 'nothing_new'::text, 'usual_silence'::text, 'listing_changed'::text, 'blocked'::text, 'unreachable'::text, 'parser_regressed'::text, 'not_run'::text])))
);
COMMENT ON TABLE dateline.coverage IS 'One row per source and day that a run covered: what was seen, or why nothing was.';
COMMENT ON COLUMN dateline.coverage.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.coverage.day IS 'Day in the zone of the source.';
COMMENT ON COLUMN dateline.coverage.state IS 'published, nothing_new, usual_silence, listing_changed, blocked, unreachable, parser_regressed or not_run.';
COMMENT ON COLUMN dateline.coverage.articles IS 'Articles published on that day that are held.';
COMMENT ON COLUMN dateline.coverage.reason IS 'The state in words.';
COMMENT ON COLUMN dateline.coverage.evidence IS 'What it was concluded from.';
COMMENT ON COLUMN dateline.coverage.run_id IS 'Run that last looked at the day; NULL when none did.';
COMMENT ON COLUMN dateline.coverage.seen_until IS 'End of the last crawl that the state rests on; NULL when there was none.';
CREATE TABLE dateline.crawl (
    source_id text NOT NULL,
    run_id text NOT NULL,
    days daterange,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    archive text,
    listings integer NOT NULL,
    links integer NOT NULL,
    in_window integer NOT NULL,
    known integer NOT NULL,
    fetched integer NOT NULL,
    not_modified integer NOT NULL,
    failed integer NOT NULL,
    bytes bigint NOT NULL,
    newest_listed date,
    robots text NOT NULL,
    statuses jsonb NOT NULL,
    articles_new integer DEFAULT 0 NOT NULL,
    articles_changed integer DEFAULT 0 NOT NULL,
    articles_unchanged integer DEFAULT 0 NOT NULL,
    quarantined integer DEFAULT 0 NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    listed jsonb DEFAULT '{}'::jsonb NOT NULL,
    challenge text DEFAULT ''::text NOT NULL,
    answered_browser integer,
    read jsonb DEFAULT '{}'::jsonb NOT NULL,
    sight text,
    sight_reason text DEFAULT ''::text NOT NULL,
    oldest_listed date,
    overlap integer,
    whole boolean,
    sees_from date,
    CONSTRAINT crawl_robots_check CHECK ((robots = ANY (ARRAY['allowed'::text, 'disallowed'::text, 'absent'::text, 'unreachable'::text]))),
    CONSTRAINT crawl_sight_check CHECK ((sight = ANY (ARRAY['seen'::text, 'listing_changed'::text, 'blocked'::text, 'unreachable'::text, 'parser_regressed'::text, 'not_run'::text]))),
    CONSTRAINT crawl_state_check CHECK ((state = ANY (ARRAY['complete'::text, 'partial'::text, 'blocked'::text, 'unreachable'::text, 'broken'::text, 'stopped'::text])))
);
COMMENT ON TABLE dateline.crawl IS 'One row per source and run: the crawl report and what the load made of it.';
COMMENT ON COLUMN dateline.crawl.source_id IS 'The source crawled.';
COMMENT ON COLUMN dateline.crawl.run_id IS 'The run it belongs to.';
COMMENT ON COLUMN dateline.crawl.days IS 'Days that the run covered, half-open; NULL when the report names none.';
COMMENT ON COLUMN dateline.crawl.started_at IS 'When the crawl began.';
COMMENT ON COLUMN dateline.crawl.finished_at IS 'When it ended.';
COMMENT ON COLUMN dateline.crawl.state IS 'complete, partial, blocked, unreachable, broken or stopped.';
COMMENT ON COLUMN dateline.crawl.reason IS 'One sentence for the operator; empty when complete.';
COMMENT ON COLUMN dateline.crawl.archive IS 'URI of the WARC file; NULL when nothing was fetched.';
COMMENT ON COLUMN dateline.crawl.listings IS 'Feeds, sitemaps and listing pages that answered and parsed.';
COMMENT ON COLUMN dateline.crawl.links IS 'Distinct article links on them.';
COMMENT ON COLUMN dateline.crawl.in_window IS 'Of those, links whose listed day lies in the window or is absent.';
COMMENT ON COLUMN dateline.crawl.known IS 'Of those, links already loaded and not due.';
COMMENT ON COLUMN dateline.crawl.fetched IS 'Article pages archived.';
COMMENT ON COLUMN dateline.crawl.not_modified IS 'Article pages answered with 304.';
COMMENT ON COLUMN dateline.crawl.failed IS 'Article pages that could not be fetched.';
COMMENT ON COLUMN dateline.crawl.bytes IS 'Bytes received.';
COMMENT ON COLUMN dateline.crawl.newest_listed IS 'Newest day printed beside a link; NULL when none was.';
COMMENT ON COLUMN dateline.crawl.robots IS 'allowed, disallowed, absent or unreachable.';
COMMENT ON COLUMN dateline.crawl.statuses IS 'Responses by HTTP status or error class.';
COMMENT ON COLUMN dateline.crawl.articles_new IS 'Articles seen for the first time.';
COMMENT ON COLUMN dateline.crawl.articles_changed IS 'Known articles whose wording changed.';
COMMENT ON COLUMN dateline.crawl.articles_unchanged IS 'Known articles whose wording did not change.';
COMMENT ON COLUMN dateline.crawl.quarantined IS 'Pages that went to quarantine.';
COMMENT ON COLUMN dateline.crawl.loaded_at IS 'When the load ran.';
COMMENT ON COLUMN dateline.crawl.listed IS 'Links of the expected shape on each discovery page that could be read: address to number.';
COMMENT ON COLUMN dateline.crawl.challenge IS 'Whose challenge page was met, e.g. Cloudflare; empty when none was.';
COMMENT ON COLUMN dateline.crawl.answered_browser IS 'Status with which a discovery page that answers us 5xx answered a browser''s name; NULL when that was not asked.';
COMMENT ON COLUMN dateline.crawl.read IS 'Of the pages read: pages, and how many gave article, title, date and what every selector of the spider asks for (selectors).';
COMMENT ON COLUMN dateline.crawl.sight IS 'What the coverage stage made of it: seen, or why it was blind; NULL when it was not judged.';
COMMENT ON COLUMN dateline.crawl.sight_reason IS 'The same in words; empty when all is well.';
COMMENT ON COLUMN dateline.crawl.oldest_listed IS 'Oldest day printed beside a link; NULL when none was.';
COMMENT ON COLUMN dateline.crawl.overlap IS 'Days before its own that were looked at again; NULL when not known.';
COMMENT ON COLUMN dateline.crawl.whole IS 'Whether every list was read, back to the first of its days: what was published until started_at was seen. NULL when not known.';
COMMENT ON COLUMN dateline.crawl.sees_from IS 'First day that lists of only the latest articles still held; of its days before that the crawl says nothing. NULL when the lists went back far enough.';
CREATE TABLE dateline.duplicates_due (
    due_id bigint NOT NULL,
    article_id bigint NOT NULL
);
COMMENT ON TABLE dateline.duplicates_due IS 'One row per new or changed article that waits to be compared; an article may wait twice.';
COMMENT ON COLUMN dateline.duplicates_due.due_id IS 'Order of arrival.';
COMMENT ON COLUMN dateline.duplicates_due.article_id IS 'The article.';
ALTER TABLE dateline.duplicates_due ALTER COLUMN due_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.duplicates_due_due_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dateline.event_key (
    key bigint NOT NULL,
    statement boolean NOT NULL,
    day date NOT NULL,
    text_id bigint NOT NULL
);
COMMENT ON TABLE dateline.event_key IS 'One row per text and key; texts that may tell one event share at least two.';
COMMENT ON COLUMN dateline.event_key.key IS 'Hash of a name, place, number, long word or pair of countries.';
COMMENT ON COLUMN dateline.event_key.statement IS 'As in event_text.';
COMMENT ON COLUMN dateline.event_key.day IS 'As in event_text.';
COMMENT ON COLUMN dateline.event_key.text_id IS 'The text.';
CREATE TABLE dateline.habit (
    source_id text NOT NULL,
    until date NOT NULL,
    seen_days integer NOT NULL,
    publishing_days integer NOT NULL,
    weekday_chances double precision[] NOT NULL,
    usual_interval_days double precision,
    usual_silence_days integer,
    longest_silence_days integer,
    lag_p50 interval,
    lag_p95 interval
);
COMMENT ON TABLE dateline.habit IS 'One row per source: what is usual for it, learned from the days on which it was seen.';
COMMENT ON COLUMN dateline.habit.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.habit.until IS 'Day before which it was learned.';
COMMENT ON COLUMN dateline.habit.seen_days IS 'Days of the last 180 on which it was seen.';
COMMENT ON COLUMN dateline.habit.publishing_days IS 'Those of them with an article.';
COMMENT ON COLUMN dateline.habit.weekday_chances IS 'Chance of an article on a Monday, and so on to a Sunday that is no holiday.';
COMMENT ON COLUMN dateline.habit.usual_interval_days IS 'Median of the days from one publishing day to the next; NULL when too little was seen.';
COMMENT ON COLUMN dateline.habit.usual_silence_days IS 'Longest silence that is usual; NULL when too little was seen.';
COMMENT ON COLUMN dateline.habit.longest_silence_days IS 'Longest silence that was seen whole; NULL when none was.';
COMMENT ON COLUMN dateline.habit.lag_p50 IS 'Median of the time from publication to our first sight; NULL when nothing was published since we look.';
COMMENT ON COLUMN dateline.habit.lag_p95 IS '95 of 100 articles were seen sooner.';
CREATE TABLE dateline.listing (
    source_id text NOT NULL,
    url text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    canonical_urls text[] NOT NULL
);
COMMENT ON TABLE dateline.listing IS 'One row per feed, sitemap or listing page: what it listed when it was last read.';
COMMENT ON COLUMN dateline.listing.source_id IS 'The source.';
COMMENT ON COLUMN dateline.listing.url IS 'Address of the page as asked for.';
COMMENT ON COLUMN dateline.listing.seen_at IS 'End of the crawl that read it.';
COMMENT ON COLUMN dateline.listing.canonical_urls IS 'Addresses of articles in the order in which they stood.';
CREATE TABLE dateline.observation (
    article_id bigint NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    fingerprint text NOT NULL,
    digest text,
    run_id text NOT NULL,
    printed_on date,
    printed_origin text
)
WITH (autovacuum_vacuum_scale_factor='0.05', autovacuum_analyze_scale_factor='0.01');
COMMENT ON TABLE dateline.observation IS 'One row per article and fetch that gave a text. Revisions are derived from it, so that the order of loading does not matter.';
COMMENT ON COLUMN dateline.observation.article_id IS 'The article.';
COMMENT ON COLUMN dateline.observation.fetched_at IS 'When the page was fetched.';
COMMENT ON COLUMN dateline.observation.fingerprint IS 'The wording seen then.';
COMMENT ON COLUMN dateline.observation.digest IS 'Digest of the payload seen then: equal payloads have one wording, whatever the extraction of the day.';
COMMENT ON COLUMN dateline.observation.run_id IS 'Run that loaded it.';
COMMENT ON COLUMN dateline.observation.printed_on IS 'Day of publication that the page itself stated then; NULL when it did not, or not clearly. Another day at the same origin is an edit.';
COMMENT ON COLUMN dateline.observation.printed_origin IS 'Where on the page it stood; NULL with printed_on.';
CREATE TABLE dateline.page (
    source_id text NOT NULL,
    url text NOT NULL,
    canonical_url text,
    article_id bigint,
    status integer,
    etag text,
    last_modified text,
    listed_modified text,
    archive text,
    archive_offset bigint,
    digest text,
    first_fetched_at timestamp with time zone NOT NULL,
    last_fetched_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    failures integer DEFAULT 0 NOT NULL,
    gone_at timestamp with time zone,
    run_id text NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.01');
COMMENT ON TABLE dateline.page IS 'One row per source and known URL: what the next crawl must know of it.';
COMMENT ON COLUMN dateline.page.source_id IS 'The source that discovered it.';
COMMENT ON COLUMN dateline.page.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.page.canonical_url IS 'Our normal form; NULL when the page never became an article.';
COMMENT ON COLUMN dateline.page.article_id IS 'The article it shows; NULL when none.';
COMMENT ON COLUMN dateline.page.status IS 'Last HTTP status; NULL when there was no answer.';
COMMENT ON COLUMN dateline.page.etag IS 'Validator for a conditional request.';
COMMENT ON COLUMN dateline.page.last_modified IS 'Validator for a conditional request.';
COMMENT ON COLUMN dateline.page.listed_modified IS 'Change date as the feed or sitemap last printed it.';
COMMENT ON COLUMN dateline.page.archive IS 'URI of the WARC file with the last answer that had a body.';
COMMENT ON COLUMN dateline.page.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.page.digest IS 'Digest of its payload.';
COMMENT ON COLUMN dateline.page.first_fetched_at IS 'First attempt.';
COMMENT ON COLUMN dateline.page.last_fetched_at IS 'Last attempt.';
COMMENT ON COLUMN dateline.page.due_at IS 'When to fetch it again: 1, 2, 4, 8, 16 and 32 days after the first fetch; NULL when no more.';
COMMENT ON COLUMN dateline.page.failures IS 'Failed attempts since the last success.';
COMMENT ON COLUMN dateline.page.gone_at IS 'Since when it answers 404 or 410; NULL when it does not.';
COMMENT ON COLUMN dateline.page.run_id IS 'Run of the last attempt.';
CREATE TABLE dateline.published_contract (
    only_row boolean DEFAULT true NOT NULL,
    digest text NOT NULL,
    CONSTRAINT published_contract_only_row_check CHECK (only_row)
);
COMMENT ON TABLE dateline.published_contract IS 'One row: the digest of the view files that were applied last.';
COMMENT ON COLUMN dateline.published_contract.only_row IS 'Always true: keeps the table at one row.';
COMMENT ON COLUMN dateline.published_contract.digest IS 'sha256 of sql/views and sql/grants as applied; empty before the first time.';
CREATE TABLE dateline.quarantine (
    quarantine_id bigint NOT NULL,
    source_id text NOT NULL,
    url text NOT NULL,
    stage text NOT NULL,
    reason text NOT NULL,
    detail text NOT NULL,
    status integer,
    archive text,
    archive_offset bigint,
    article_id bigint,
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    times integer DEFAULT 1 NOT NULL,
    resolved_at timestamp with time zone,
    run_id text NOT NULL,
    CONSTRAINT quarantine_stage_check CHECK ((stage = ANY (ARRAY['crawl'::text, 'archive'::text, 'extract'::text, 'dates'::text, 'load'::text])))
);
COMMENT ON TABLE dateline.quarantine IS 'One row per source, URL, stage and reason: what could not be taken further, or was loaded with a doubt.';
COMMENT ON COLUMN dateline.quarantine.quarantine_id IS 'Number of the row.';
COMMENT ON COLUMN dateline.quarantine.source_id IS 'The source.';
COMMENT ON COLUMN dateline.quarantine.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.quarantine.stage IS 'crawl, archive, extract, dates or load.';
COMMENT ON COLUMN dateline.quarantine.reason IS 'A short stable code.';
COMMENT ON COLUMN dateline.quarantine.detail IS 'The same in words, of the last time.';
COMMENT ON COLUMN dateline.quarantine.status IS 'HTTP status; NULL when there was no answer or it did not matter.';
COMMENT ON COLUMN dateline.quarantine.archive IS 'URI of the WARC file with the raw page; NULL when nothing was archived.';
COMMENT ON COLUMN dateline.quarantine.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.quarantine.article_id IS 'The article when the page was loaded all the same; NULL when it was not.';
COMMENT ON COLUMN dateline.quarantine.first_seen_at IS 'First fetch with this trouble.';
COMMENT ON COLUMN dateline.quarantine.last_seen_at IS 'Last fetch with this trouble.';
COMMENT ON COLUMN dateline.quarantine.times IS 'Fetches with this trouble.';
COMMENT ON COLUMN dateline.quarantine.resolved_at IS 'Fetch at which the trouble was gone; NULL while it lasts.';
COMMENT ON COLUMN dateline.quarantine.run_id IS 'Run of the last time.';
ALTER TABLE dateline.quarantine ALTER COLUMN quarantine_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.quarantine_quarantine_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE dateline.revision ALTER COLUMN revision_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.revision_revision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dateline.schema_version (
    version bigint NOT NULL,
    description text NOT NULL,
    type dateline.schema_version_type DEFAULT 'auto'::dateline.schema_version_type NOT NULL,
    installed_by text NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL
);
CREATE TABLE dateline.search_document (
    article_id bigint NOT NULL,
    dictionary text NOT NULL,
    source_id text NOT NULL,
    language text,
    day date NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    terms tsvector NOT NULL
)
PARTITION BY LIST (dictionary);
COMMENT ON TABLE dateline.search_document IS 'One row per article that can be searched, kept up after the load.';
COMMENT ON COLUMN dateline.search_document.article_id IS 'The article.';
COMMENT ON COLUMN dateline.search_document.dictionary IS 'Dictionary by which its words were cut and stemmed.';
COMMENT ON COLUMN dateline.search_document.source_id IS 'Its source.';
COMMENT ON COLUMN dateline.search_document.language IS 'Its language, BCP 47; NULL when not known.';
COMMENT ON COLUMN dateline.search_document.day IS 'Its day of publication, or the first day that the evidence allows, or the day on which it was first seen.';
COMMENT ON COLUMN dateline.search_document.updated_at IS 'State of the article that was indexed.';
COMMENT ON COLUMN dateline.search_document.terms IS 'Its words with their places and weights: A title, B lead, D body.';
CREATE TABLE dateline.search_document_arabic (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_armenian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_basque (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_catalan (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_danish (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_dutch (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_english (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_estonian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_finnish (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_french (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_german (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_greek (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_hindi (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_hungarian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_indonesian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_irish (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_italian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_lithuanian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_nepali (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_norwegian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_persian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_portuguese (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_romanian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_russian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_serbian (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_simple (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_spanish (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_swedish (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_tamil (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_turkish (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.search_document_yiddish (
    article_id bigint CONSTRAINT search_document_article_id_not_null NOT NULL,
    dictionary text CONSTRAINT search_document_dictionary_not_null NOT NULL,
    source_id text CONSTRAINT search_document_source_id_not_null NOT NULL,
    language text,
    day date CONSTRAINT search_document_day_not_null NOT NULL,
    updated_at timestamp with time zone CONSTRAINT search_document_updated_at_not_null NOT NULL,
    terms tsvector CONSTRAINT search_document_terms_not_null NOT NULL
);
CREATE TABLE dateline.source_check (
    source_id text NOT NULL,
    run_id text NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    failed_step text,
    steps jsonb NOT NULL,
    evidence text NOT NULL,
    advice text NOT NULL,
    usual_days double precision NOT NULL,
    failing_since timestamp with time zone,
    overdue boolean NOT NULL,
    CONSTRAINT source_check_check CHECK ((((state = 'ok'::text) = (failed_step IS NULL)) AND ((state = 'ok'::text) = (failing_since IS NULL)) AND ((state <> 'ok'::text) OR (NOT overdue)))),
    CONSTRAINT source_check_state_check CHECK ((state = ANY (ARRAY['ok'::text, 'blocked'::text, 'unreachable'::text, 'broken'::text, 'stopped'::text])))
);
COMMENT ON TABLE dateline.source_check IS 'One row per source and check: whether the source works, step by step.';
COMMENT ON COLUMN dateline.source_check.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.source_check.run_id IS 'The run that checked it.';
COMMENT ON COLUMN dateline.source_check.checked_at IS 'When it was checked.';
COMMENT ON COLUMN dateline.source_check.state IS 'ok, blocked, unreachable, broken or stopped.';
COMMENT ON COLUMN dateline.source_check.failed_step IS 'robots, reachable, listing, links, article, body or date; NULL when none failed.';
COMMENT ON COLUMN dateline.source_check.steps IS 'Each step with name, verdict (ok, failed, not_reached), evidence and advice.';
COMMENT ON COLUMN dateline.source_check.evidence IS 'What was seen at the step that failed, else at the last one.';
COMMENT ON COLUMN dateline.source_check.advice IS 'What to change; empty when all is well.';
COMMENT ON COLUMN dateline.source_check.usual_days IS 'Days that usually pass between two days on which the source publishes.';
COMMENT ON COLUMN dateline.source_check.failing_since IS 'First check of the present series of failures; NULL when this one did not fail.';
COMMENT ON COLUMN dateline.source_check.overdue IS 'Whether it fails for more than twice usual_days.';
CREATE VIEW dateline.standing_correction AS
 SELECT canonical_url,
    max(corrected_at) AS corrected_at,
    array_agg(field ORDER BY field) AS fields,
    bool_or((field = 'published'::text)) AS redates,
    bool_or((field = 'title'::text)) AS retitles,
    bool_or((field = 'language'::text)) AS relabels,
    min(value) FILTER (WHERE (field = 'title'::text)) AS title,
    min(value) FILTER (WHERE (field = 'language'::text)) AS language,
    min(published_on) AS published_on,
    min(published_at) AS published_at,
    (array_agg(published_during) FILTER (WHERE (field = 'published'::text)))[1] AS published_during,
    min(published_precision) AS published_precision,
    min(published_timezone) AS published_timezone
   FROM dateline.correction correction
  WHERE (undone_at IS NULL)
  GROUP BY canonical_url;
COMMENT ON VIEW dateline.standing_correction IS 'One row per address with corrections that stand: what they say together.';
COMMENT ON COLUMN dateline.standing_correction.canonical_url IS 'The article''s address.';
COMMENT ON COLUMN dateline.standing_correction.corrected_at IS 'When the last of them was made.';
COMMENT ON COLUMN dateline.standing_correction.fields IS 'Which of published, title and language are corrected.';
COMMENT ON COLUMN dateline.standing_correction.redates IS 'Whether the date is.';
COMMENT ON COLUMN dateline.standing_correction.retitles IS 'Whether the headline is.';
COMMENT ON COLUMN dateline.standing_correction.relabels IS 'Whether the language is.';
COMMENT ON COLUMN dateline.standing_correction.title IS 'The headline; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.language IS 'The language, BCP 47; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.published_on IS 'The day; NULL when the date is not corrected, or is a month or a year.';
COMMENT ON COLUMN dateline.standing_correction.published_at IS 'The instant; NULL when the date is not corrected, or has no time.';
COMMENT ON COLUMN dateline.standing_correction.published_during IS 'The interval of the date; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.published_precision IS 'Precision of the date; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.published_timezone IS 'IANA zone of the date; NULL when it is not corrected.';
CREATE TABLE dateline.telling (
    only_row boolean DEFAULT true NOT NULL,
    CONSTRAINT telling_only_row_check CHECK (only_row)
);
COMMENT ON TABLE dateline.telling IS 'No rows: it is locked by whoever tells readers of changes, one at a time.';
COMMENT ON COLUMN dateline.telling.only_row IS 'Always true.';
CREATE TABLE dateline.text_key (
    key bigint NOT NULL,
    text_id bigint NOT NULL
);
COMMENT ON TABLE dateline.text_key IS 'One row per text and key; texts that may be related share one. Bands of a MinHash signature and sampled stretches of words.';
COMMENT ON COLUMN dateline.text_key.key IS 'The key.';
COMMENT ON COLUMN dateline.text_key.text_id IS 'The text.';
ALTER TABLE dateline.text ALTER COLUMN text_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.text_text_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE dateline.variant (
    article_id bigint NOT NULL,
    origin text NOT NULL,
    language text NOT NULL,
    target text NOT NULL,
    body text,
    CONSTRAINT variant_check CHECK (((origin = 'beside'::text) = (body IS NOT NULL))),
    CONSTRAINT variant_check1 CHECK (((origin = 'beside'::text) = (target = ''::text))),
    CONSTRAINT variant_origin_check CHECK ((origin = ANY (ARRAY['hreflang'::text, 'document_id'::text, 'beside'::text])))
);
COMMENT ON TABLE dateline.variant IS 'One row per article and version in another language of which its page tells.';
COMMENT ON COLUMN dateline.variant.article_id IS 'The article.';
COMMENT ON COLUMN dateline.variant.origin IS 'hreflang: an address that the page declares. document_id: what the page''s own address calls the document in every language. beside: a text that it prints beside its own.';
COMMENT ON COLUMN dateline.variant.language IS 'BCP 47; und when not told.';
COMMENT ON COLUMN dateline.variant.target IS 'The canonical URL (hreflang) or the id behind its site''s name (document_id); empty for beside.';
COMMENT ON COLUMN dateline.variant.body IS 'The text (beside); NULL for the others.';
CREATE TABLE dateline.version (
    version_id bigint NOT NULL,
    run_id text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    source_ids text[] NOT NULL,
    days daterange,
    code text NOT NULL,
    readings integer NOT NULL,
    articles integer NOT NULL,
    fields jsonb NOT NULL,
    rolled_back_at timestamp with time zone,
    rolled_back_by text,
    CONSTRAINT version_check CHECK (((rolled_back_at IS NULL) = (rolled_back_by IS NULL)))
);
COMMENT ON TABLE dateline.version IS 'One row per replay that changed something, in the order in which they were applied.';
COMMENT ON COLUMN dateline.version.version_id IS 'Number of the version.';
COMMENT ON COLUMN dateline.version.run_id IS 'Run that made it.';
COMMENT ON COLUMN dateline.version.made_at IS 'When it was applied.';
COMMENT ON COLUMN dateline.version.source_ids IS 'Sources whose pages were read again.';
COMMENT ON COLUMN dateline.version.days IS 'Days whose pages were read again, half-open; NULL for all.';
COMMENT ON COLUMN dateline.version.code IS 'Version of the code that read them.';
COMMENT ON COLUMN dateline.version.readings IS 'Fetches that are read otherwise than before.';
COMMENT ON COLUMN dateline.version.articles IS 'Articles to which these belong.';
COMMENT ON COLUMN dateline.version.fields IS 'Number of articles by what changed: a JSON object.';
COMMENT ON COLUMN dateline.version.rolled_back_at IS 'When it was taken back; NULL while it stands.';
COMMENT ON COLUMN dateline.version.rolled_back_by IS 'Run that took it back; NULL while it stands.';
CREATE TABLE dateline.version_change (
    version_id bigint NOT NULL,
    source_id text NOT NULL,
    url text NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    canonical_url text,
    fields text[] NOT NULL,
    before jsonb,
    after jsonb NOT NULL
);
COMMENT ON TABLE dateline.version_change IS 'One row per version and fetch that it reads otherwise: both readings, as the stages hand them on.';
COMMENT ON COLUMN dateline.version_change.version_id IS 'The version.';
COMMENT ON COLUMN dateline.version_change.source_id IS 'The source.';
COMMENT ON COLUMN dateline.version_change.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.version_change.fetched_at IS 'The fetch.';
COMMENT ON COLUMN dateline.version_change.canonical_url IS 'Address of the article; NULL when the page is none any more.';
COMMENT ON COLUMN dateline.version_change.fields IS 'What changed: names of fields, or gained or lost.';
COMMENT ON COLUMN dateline.version_change.before IS 'The earlier reading, an article or a failure; NULL when the fetch gave neither.';
COMMENT ON COLUMN dateline.version_change.after IS 'The later reading.';
ALTER TABLE dateline.version ALTER COLUMN version_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME dateline.version_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW news.alert AS
 SELECT alert_id,
    kind,
    subject,
    sentence,
    run_id,
    opened_at,
    last_told_at,
    closed_at
   FROM dateline.alert alert;
COMMENT ON VIEW news.alert IS 'One row per trouble of sources, totals, checks or runs, from its first notice to its end.';
COMMENT ON COLUMN news.alert.alert_id IS 'Stable number.';
COMMENT ON COLUMN news.alert.kind IS 'blind (a source that we cannot see), silent (one past its own usual silence), budget (one not seen for too many days), totals, check, run (one that failed) or late (one that takes too long).';
COMMENT ON COLUMN news.alert.subject IS 'The source, total, check or DAG.';
COMMENT ON COLUMN news.alert.sentence IS 'What is wrong, in words, as it was last seen.';
COMMENT ON COLUMN news.alert.run_id IS 'Run that noticed it.';
COMMENT ON COLUMN news.alert.opened_at IS 'When it was noticed.';
COMMENT ON COLUMN news.alert.last_told_at IS 'When it was last sent to the operators. NULL: it was not.';
COMMENT ON COLUMN news.alert.closed_at IS 'When it was over. NULL: it stands.';
CREATE VIEW news.article AS
 SELECT article.article_id,
    article.source_id,
    source.publisher,
    source.kind,
    source.country,
    article.language,
    article.published_on,
    article.published_at,
    article.published_during,
    article.published_precision,
    article.published_timezone,
    article.published_calendar,
    article.published_raw,
    article.published_origin,
    article.published_confidence,
    article.published_rule,
    article.date_evidence,
    article.modified_at,
    article.first_seen_at,
    article.last_seen_at,
    article.fetched_at,
    article.title,
    article.lead,
    article.body,
    article.byline,
    article.section,
    article.image_url,
    article.dateline,
    article.dateline_place,
    article.url,
    article.final_url,
    article.canonical_url,
    article.declared_canonical_url,
    article.fingerprint,
    article.revision,
    article.retracted_at,
    member.cluster_id,
    article.archive,
    article.archive_offset,
    article.digest,
    article.run_id,
    article.updated_at,
    article.corrected_at,
    article.corrected_fields,
    held.wire,
    held.wire_evidence
   FROM (((dateline.article article
     JOIN dateline.source source ON ((source.source_id = article.source_id)))
     LEFT JOIN dateline.cluster_article member ON ((member.article_id = article.article_id)))
     LEFT JOIN dateline.article_text held ON ((held.article_id = article.article_id)));
COMMENT ON VIEW news.article IS 'One row per article: a page at one canonical address, with its present wording. Copies of one text are separate rows; news.unique_article keeps one of each.';
COMMENT ON COLUMN news.article.article_id IS 'Stable number of the article.';
COMMENT ON COLUMN news.article.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.article.publisher IS 'Who speaks.';
COMMENT ON COLUMN news.article.kind IS 'ministry, news, wire or igo.';
COMMENT ON COLUMN news.article.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none.';
COMMENT ON COLUMN news.article.language IS 'Language of the text, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.article.published_on IS 'Day of publication as the publisher printed it, in its own zone. NULL: no day is known; published_during may still hold a month or year.';
COMMENT ON COLUMN news.article.published_at IS 'Instant of publication. NULL: the page gave no time of day.';
COMMENT ON COLUMN news.article.published_during IS 'Half-open interval of instants that the evidence allows; a day is [00:00, next 00:00) in the publisher''s zone. NULL: nothing says so.';
COMMENT ON COLUMN news.article.published_precision IS 'How exactly the page tells it: second, minute, hour, day, month or year. NULL: no date.';
COMMENT ON COLUMN news.article.published_timezone IS 'Zone in which the date was read: an IANA name, or UTC with an offset. To have the publisher''s clock: published_at AT TIME ZONE published_timezone; where it begins with UTC, AT TIME ZONE substr(published_timezone, 4)::interval, because Postgres turns the sign of such names round. NULL: no date was read or corrected.';
COMMENT ON COLUMN news.article.published_calendar IS 'Calendar in which the date was read. NULL: no date.';
COMMENT ON COLUMN news.article.published_raw IS 'The date as found on the page. NULL: no date.';
COMMENT ON COLUMN news.article.published_origin IS 'Where it was found: jsonld, meta, time, microdata, feed, sitemap, listing, css, text, signoff, dateline, url or http. NULL: no date.';
COMMENT ON COLUMN news.article.published_confidence IS 'agreed (two independent origins), stated (one clear origin), inferred (a guess) or conflicting. NULL: no date.';
COMMENT ON COLUMN news.article.published_rule IS 'Why this candidate won, in words. NULL: no date.';
COMMENT ON COLUMN news.article.date_evidence IS 'Every candidate date with its reading: a JSON array, empty when there was none.';
COMMENT ON COLUMN news.article.modified_at IS 'When the page says it was last changed. NULL: it does not say.';
COMMENT ON COLUMN news.article.first_seen_at IS 'When we first fetched the page. For what stood there before the source was collected that is long after its publication: news.source_health.lag_p50 leaves such articles out.';
COMMENT ON COLUMN news.article.last_seen_at IS 'When the page was last found to stand.';
COMMENT ON COLUMN news.article.fetched_at IS 'The fetch from which the present wording was read.';
COMMENT ON COLUMN news.article.title IS 'Headline. NULL: the page has none.';
COMMENT ON COLUMN news.article.lead IS 'Summary as the publisher gives it. NULL: none.';
COMMENT ON COLUMN news.article.body IS 'Plain text, paragraphs separated by one empty line, the dateline kept as printed.';
COMMENT ON COLUMN news.article.byline IS 'Author as printed. NULL: none.';
COMMENT ON COLUMN news.article.section IS 'Section or category of the publisher, in its own words. NULL: the page tells none.';
COMMENT ON COLUMN news.article.image_url IS 'Address of the main picture. NULL: none.';
COMMENT ON COLUMN news.article.dateline IS 'The place-and-date line as printed. NULL: none.';
COMMENT ON COLUMN news.article.dateline_place IS 'The place in it. NULL: none.';
COMMENT ON COLUMN news.article.url IS 'Address as discovered.';
COMMENT ON COLUMN news.article.final_url IS 'Address after redirects.';
COMMENT ON COLUMN news.article.canonical_url IS 'Normal form of the address: the identity of the article.';
COMMENT ON COLUMN news.article.declared_canonical_url IS 'Canonical address that the page claims. NULL: it claims none.';
COMMENT ON COLUMN news.article.fingerprint IS 'sha256 of the normalised title and body; equal for exact copies.';
COMMENT ON COLUMN news.article.revision IS 'Number of the present wording, from 1; see news.revision for the earlier ones.';
COMMENT ON COLUMN news.article.retracted_at IS 'When the page was first found taken down (404 or 410). NULL: it stands, as far as we looked.';
COMMENT ON COLUMN news.article.cluster_id IS 'Group of articles with the same text, see news.cluster. NULL: it stands alone.';
COMMENT ON COLUMN news.article.archive IS 'URI of the WARC file that holds the page as fetched. NULL: not archived.';
COMMENT ON COLUMN news.article.archive_offset IS 'Byte offset of the record in that file. NULL: not archived.';
COMMENT ON COLUMN news.article.digest IS 'Digest of the page as fetched, sha256:<hex>. NULL: not recorded.';
COMMENT ON COLUMN news.article.run_id IS 'Run that last changed the row.';
COMMENT ON COLUMN news.article.updated_at IS 'When the row last changed in what it says.';
COMMENT ON COLUMN news.article.corrected_at IS 'When a person last corrected the row, see news.correction. NULL: everything is as the page says.';
COMMENT ON COLUMN news.article.corrected_fields IS 'Which fields are corrected: published (published_on, published_at, published_during, published_precision), title, language; published_raw, _origin, _confidence, _rule and date_evidence still say what the page says. NULL: none.';
COMMENT ON COLUMN news.article.wire IS 'News agency that the text names as its origin, e.g. APP; also where the agency''s own article is not held, and on a ministry''s page that prints an agency''s report. NULL: it names none, or was not yet compared.';
COMMENT ON COLUMN news.article.wire_evidence IS 'The words that name it. NULL: as wire.';
CREATE VIEW news.changed_statement AS
 SELECT following.article_id,
    article.source_id,
    source.publisher,
    source.kind,
    article.canonical_url,
    article.published_on,
    following.number,
    tstzrange(earlier.seen_until, following.fetched_at, '(]'::text) AS changed_during,
    following.title,
    following.changed_fields,
    following.changes,
    following.words_added,
    following.words_removed
   FROM (((dateline.revision following
     JOIN dateline.article article ON ((article.article_id = following.article_id)))
     JOIN dateline.source source ON ((source.source_id = article.source_id)))
     CROSS JOIN LATERAL ( SELECT max(observation.fetched_at) AS seen_until
           FROM dateline.observation observation
          WHERE ((observation.article_id = following.article_id) AND (observation.fetched_at < following.fetched_at))) earlier)
  WHERE (following.class = 'substantive'::text);
COMMENT ON VIEW news.changed_statement IS 'One row per substantive change of an article after we first saw it.';
COMMENT ON COLUMN news.changed_statement.article_id IS 'The article.';
COMMENT ON COLUMN news.changed_statement.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.changed_statement.publisher IS 'Who speaks.';
COMMENT ON COLUMN news.changed_statement.kind IS 'ministry, news, wire or igo.';
COMMENT ON COLUMN news.changed_statement.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.changed_statement.published_on IS 'Day of publication as it is read now. NULL: no day is known.';
COMMENT ON COLUMN news.changed_statement.number IS 'Number of the new wording, see news.revision.';
COMMENT ON COLUMN news.changed_statement.changed_during IS 'Between which fetches the change happened: after the last full fetch of the old wording, at the latest with the first fetch of the new one.';
COMMENT ON COLUMN news.changed_statement.title IS 'Headline of the new wording. NULL: none.';
COMMENT ON COLUMN news.changed_statement.changed_fields IS 'Which of title, lead, body, byline, section, language, published_on changed.';
COMMENT ON COLUMN news.changed_statement.changes IS 'The changes for reading, one a line: the field, then the words around; [-old-] was taken out, {+new+} was put in.';
COMMENT ON COLUMN news.changed_statement.words_added IS 'Words of title, lead and body that came.';
COMMENT ON COLUMN news.changed_statement.words_removed IS 'Words of title, lead and body that went.';
CREATE VIEW news.citation AS
 SELECT article.article_id,
    ('dateline:'::text || "left"(encode(sha256(convert_to(article.canonical_url, 'UTF8'::name)), 'hex'::text), 16)) AS permanent_id,
    article.canonical_url,
    article.digest,
    article.fetched_at,
    concat_ws(' '::text, (source.publisher || ':'::text), (('“'::text || COALESCE(article.title, "left"(article.body, 80))) || '”,'::text), (COALESCE(to_char((article.published_on)::timestamp with time zone, 'YYYY-MM-DD'::text), 'undated'::text) ||
        CASE
            WHEN ('published'::text = ANY (article.corrected_fields)) THEN ' (date corrected).'::text
            ELSE '.'::text
        END), article.canonical_url, (((('(fetched '::text || to_char((article.fetched_at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD HH24:MI'::text)) || ' UTC'::text) || COALESCE((', '::text || article.digest), ''::text)) || ').'::text)) AS citation
   FROM (dateline.article article
     JOIN dateline.source source ON ((source.source_id = article.source_id)));
COMMENT ON VIEW news.citation IS 'One row per article: how to cite it.';
COMMENT ON COLUMN news.citation.article_id IS 'The article.';
COMMENT ON COLUMN news.citation.permanent_id IS 'Made from the canonical address alone: the same in every database that holds the article, also after all was loaded anew.';
COMMENT ON COLUMN news.citation.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.citation.digest IS 'Digest of the page as fetched, sha256:<hex>: whoever has the archive can prove the wording. NULL: not recorded.';
COMMENT ON COLUMN news.citation.fetched_at IS 'Fetch from which the present wording was read.';
COMMENT ON COLUMN news.citation.citation IS 'Publisher, title, day of publication, address, fetch and digest in one line.';
CREATE VIEW news.cluster_change AS
 SELECT change_id,
    cluster_id,
    change,
    other_cluster_id,
    articles,
    run_id
   FROM dateline.cluster_change;
COMMENT ON VIEW news.cluster_change IS 'One row per merge, split and end of a group: where the members of a number that is gone or smaller went.';
COMMENT ON COLUMN news.cluster_change.change_id IS 'Order of the changes.';
COMMENT ON COLUMN news.cluster_change.cluster_id IS 'The group that changed.';
COMMENT ON COLUMN news.cluster_change.change IS 'merged (all its members went to the other and it is gone), split (some members went to the other) or ended.';
COMMENT ON COLUMN news.cluster_change.other_cluster_id IS 'The group to which they went. NULL: to none.';
COMMENT ON COLUMN news.cluster_change.articles IS 'How many members went.';
COMMENT ON COLUMN news.cluster_change.run_id IS 'Run that noticed. NULL: outside a run.';
CREATE VIEW news.correction AS
 SELECT correction.correction_id,
    article.article_id,
    article.source_id,
    correction.canonical_url,
    correction.field,
    correction.value,
    correction.was,
    correction.corrected_by,
    correction.reason,
    correction.evidence,
    correction.corrected_at,
    (correction.undone_at IS NULL) AS stands,
    correction.undone_at,
    correction.undone_by,
    correction.undone_reason
   FROM (dateline.correction correction
     LEFT JOIN dateline.article article ON ((article.canonical_url = correction.canonical_url)));
COMMENT ON VIEW news.correction IS 'One row per correction that a person made to a field of an article, also those that were taken back. news.article shows the corrected values; its published_raw, published_origin, published_confidence, published_rule and date_evidence, and news.revision, still say what the page says.';
COMMENT ON COLUMN news.correction.correction_id IS 'Order of the corrections.';
COMMENT ON COLUMN news.correction.article_id IS 'The article. NULL: it is not held, and the correction waits for it.';
COMMENT ON COLUMN news.correction.source_id IS 'Its source. NULL: as article_id.';
COMMENT ON COLUMN news.correction.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.correction.field IS 'published (day, instant and precision together), title or language.';
COMMENT ON COLUMN news.correction.value IS 'What holds: a year, month, day or instant in ISO 8601, a headline, or a language in BCP 47. NULL: there is no date.';
COMMENT ON COLUMN news.correction.was IS 'What the article said before, in the same form; instants in UTC. NULL: nothing.';
COMMENT ON COLUMN news.correction.corrected_by IS 'Who corrected it.';
COMMENT ON COLUMN news.correction.reason IS 'Why.';
COMMENT ON COLUMN news.correction.evidence IS 'What proves it: an address, or words.';
COMMENT ON COLUMN news.correction.corrected_at IS 'When it was corrected.';
COMMENT ON COLUMN news.correction.stands IS 'Whether it still holds.';
COMMENT ON COLUMN news.correction.undone_at IS 'When it was taken back or replaced by another. NULL: it stands.';
COMMENT ON COLUMN news.correction.undone_by IS 'Who took it back. NULL: it stands.';
COMMENT ON COLUMN news.correction.undone_reason IS 'Why. NULL: it stands.';
CREATE VIEW news.coverage AS
 SELECT source_id,
    day,
    state,
    articles,
    reason,
    evidence,
    run_id,
    seen_until
   FROM dateline.coverage coverage;
COMMENT ON VIEW news.coverage IS 'One row per source and day that a run covered: what was seen, or why nothing was.';
COMMENT ON COLUMN news.coverage.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.coverage.day IS 'Day in the zone of the source.';
COMMENT ON COLUMN news.coverage.state IS 'published, nothing_new, usual_silence, listing_changed, blocked, unreachable, parser_regressed or not_run. The first three mean that we saw the source; after the others an absence of articles says nothing.';
COMMENT ON COLUMN news.coverage.articles IS 'Articles of that day that are held; after a correction or a replay moved one from day to day, both days are judged anew.';
COMMENT ON COLUMN news.coverage.reason IS 'The state in words.';
COMMENT ON COLUMN news.coverage.evidence IS 'What it was concluded from: a JSON object.';
COMMENT ON COLUMN news.coverage.run_id IS 'Run that last looked at the day. NULL: none did.';
COMMENT ON COLUMN news.coverage.seen_until IS 'End of the last crawl that saw the source and looked at the day. NULL: none did.';
CREATE VIEW news.data_version AS
 SELECT version_id,
    run_id,
    made_at,
    source_ids,
    days,
    code,
    articles,
    COALESCE(((fields ->> 'date'::text))::integer, 0) AS dates,
    COALESCE(((fields ->> 'title'::text))::integer, 0) AS titles,
    COALESCE(((fields ->> 'body'::text))::integer, 0) AS bodies,
    COALESCE(((fields ->> 'gained'::text))::integer, 0) AS gained,
    COALESCE(((fields ->> 'lost'::text))::integer, 0) AS lost,
    fields,
    rolled_back_at,
    rolled_back_by
   FROM dateline.version version;
COMMENT ON VIEW news.data_version IS 'One row per data version: a replay of archived pages that changed something, in one transaction. Rows stay when they are rolled back.';
COMMENT ON COLUMN news.data_version.version_id IS 'Number of the version, in the order in which they were applied.';
COMMENT ON COLUMN news.data_version.run_id IS 'Run that made it.';
COMMENT ON COLUMN news.data_version.made_at IS 'When it was applied.';
COMMENT ON COLUMN news.data_version.source_ids IS 'Sources whose pages were read again.';
COMMENT ON COLUMN news.data_version.days IS 'Days whose pages were read again, half-open; NULL for the whole archive.';
COMMENT ON COLUMN news.data_version.code IS 'Version of the code that read them.';
COMMENT ON COLUMN news.data_version.articles IS 'Articles that it reads otherwise than before.';
COMMENT ON COLUMN news.data_version.dates IS 'Articles whose date of publication changed.';
COMMENT ON COLUMN news.data_version.titles IS 'Articles whose title changed.';
COMMENT ON COLUMN news.data_version.bodies IS 'Articles whose text changed.';
COMMENT ON COLUMN news.data_version.gained IS 'Pages that could not be read before and are articles now.';
COMMENT ON COLUMN news.data_version.lost IS 'Pages that would be no articles any more; they keep their earlier reading.';
COMMENT ON COLUMN news.data_version.fields IS 'Number of articles by what changed, these and all others: a JSON object.';
COMMENT ON COLUMN news.data_version.rolled_back_at IS 'When it was taken back. NULL: it stands.';
COMMENT ON COLUMN news.data_version.rolled_back_by IS 'Run that took it back. NULL: it stands.';
CREATE VIEW news.document AS
 SELECT article.article_id,
    article.source_id,
    article.published_on,
    article.language,
    article.title,
    article.canonical_url,
    concat_ws(' '::text, ('date '::text ||
        CASE
            WHEN (article.published_on IS NOT NULL) THEN to_char((article.published_on)::timestamp with time zone, 'YYYY-MM-DD'::text)
            WHEN ((article.published_precision = 'month'::text) AND (span.first_month = span.last_month)) THEN span.first_month
            WHEN ((article.published_precision = ANY (ARRAY['month'::text, 'year'::text])) AND ("left"(span.first_month, 4) = "left"(span.last_month, 4))) THEN "left"(span.first_month, 4)
            ELSE NULL::text
        END), article.body) AS document
   FROM (dateline.article article
     CROSS JOIN LATERAL ( SELECT to_char(((lower(article.published_during) + '24:00:00'::interval) AT TIME ZONE 'UTC'::text), 'YYYY-MM'::text) AS first_month,
            to_char(((upper(article.published_during) - '24:00:00'::interval) AT TIME ZONE 'UTC'::text), 'YYYY-MM'::text) AS last_month) span);
COMMENT ON VIEW news.document IS 'One row per article: its plain-text form, as corpora read it.';
COMMENT ON COLUMN news.document.article_id IS 'The article.';
COMMENT ON COLUMN news.document.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.document.published_on IS 'Day of publication in the publisher''s zone. NULL: no day is known.';
COMMENT ON COLUMN news.document.language IS 'Language of the text, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.document.title IS 'Headline, which is not part of the document. NULL: none.';
COMMENT ON COLUMN news.document.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.document.document IS 'The word date, the day (or month, or year) in the publisher''s zone, then the body with its dateline; paragraphs separated by one empty line. Without a date: the body alone.';
CREATE VIEW news.first_to_report AS
 SELECT ordered.cluster_id,
    ordered.article_ids[1] AS first_article_id,
    ordered.source_ids[1] AS first_source_id,
    ordered.during[1] AS first_published_during,
    ordered.articles,
    ordered.sources,
    press.article_id AS press_article_id,
    press.source_id AS press_source_id,
    (lower(press.published_during) - lower(ordered.during[1])) AS press_lag
   FROM (( SELECT member.cluster_id,
            array_agg(article.article_id ORDER BY (lower(article.published_during)), article.article_id) AS article_ids,
            array_agg(article.source_id ORDER BY (lower(article.published_during)), article.article_id) AS source_ids,
            array_agg(article.published_during ORDER BY (lower(article.published_during)), article.article_id) AS during,
            count(*) AS articles,
            count(DISTINCT article.source_id) AS sources
           FROM (dateline.cluster_article member
             JOIN dateline.article article ON ((article.article_id = member.article_id)))
          WHERE (article.published_during IS NOT NULL)
          GROUP BY member.cluster_id) ordered
     LEFT JOIN LATERAL ( SELECT article.article_id,
            article.source_id,
            article.published_during
           FROM ((dateline.cluster_article member
             JOIN dateline.article article ON ((article.article_id = member.article_id)))
             JOIN dateline.source source ON ((source.source_id = article.source_id)))
          WHERE ((member.cluster_id = ordered.cluster_id) AND (source.kind = ANY (ARRAY['news'::text, 'wire'::text])) AND (article.source_id <> ordered.source_ids[1]) AND (article.published_during IS NOT NULL))
          ORDER BY (lower(article.published_during)), article.article_id
         LIMIT 1) press ON (true));
COMMENT ON VIEW news.first_to_report IS 'One row per group of articles with one text that have dates: who had it first, and which newspaper or wire was the next. Who told the same event in other words stands in news.coverage_of.';
COMMENT ON COLUMN news.first_to_report.cluster_id IS 'The group, see news.cluster.';
COMMENT ON COLUMN news.first_to_report.first_article_id IS 'Its earliest article; of two from one instant, the one with the lower number.';
COMMENT ON COLUMN news.first_to_report.first_source_id IS 'Source of that article.';
COMMENT ON COLUMN news.first_to_report.first_published_during IS 'Interval of its publication: where it is a whole day, the order within that day is not known.';
COMMENT ON COLUMN news.first_to_report.articles IS 'Articles of the group that have a date.';
COMMENT ON COLUMN news.first_to_report.sources IS 'Sources among them.';
COMMENT ON COLUMN news.first_to_report.press_article_id IS 'Earliest article of another source that is a newspaper or a wire. NULL: there is none.';
COMMENT ON COLUMN news.first_to_report.press_source_id IS 'Source of that article. NULL: there is none.';
COMMENT ON COLUMN news.first_to_report.press_lag IS 'From the begin of the first interval to the begin of the other; exact to the precision of both dates. NULL: there is none.';
CREATE VIEW news.reprint AS
 WITH foremost AS (
         SELECT text.text_id,
            article_1.article_id,
            article_1.source_id,
            article_1.title,
            article_1.published_on,
            article_1.published_at,
            ROW((source_1.kind <> 'ministry'::text), COALESCE(lower(article_1.published_during), 'infinity'::timestamp with time zone), (article_1.canonical_url COLLATE "C")) AS rank
           FROM ((dateline.text text
             JOIN dateline.article article_1 ON ((article_1.article_id = text.lead_article_id)))
             JOIN dateline.source source_1 ON ((source_1.source_id = article_1.source_id)))
        ), carried AS (
         SELECT text.text_id,
            text.text_id AS other_text_id,
            'exact'::text AS kind,
            'same_text'::text AS rule,
            (1)::double precision AS share,
            (1)::double precision AS other_share,
            'the same text'::text AS reason
           FROM dateline.text text
        UNION ALL
         SELECT met.text_id,
            met.other_text_id,
            met.kind,
            met.rule,
            met.share,
            met.other_share,
            met.reason
           FROM dateline.text_match met
        UNION ALL
         SELECT met.other_text_id,
            met.text_id,
            met.kind,
            met.rule,
            met.other_share,
            met.share,
            met.reason
           FROM dateline.text_match met
        )
 SELECT foremost.article_id AS original_article_id,
    foremost.source_id AS original_source_id,
    foremost.title AS original_title,
    foremost.published_on AS original_published_on,
    article.article_id AS reprint_article_id,
    article.source_id AS reprint_source_id,
    article.title AS reprint_title,
    article.published_on AS reprint_published_on,
    carried.kind,
    carried.rule,
    (round((carried.share)::numeric, 3))::double precision AS share_of_original,
    (round((carried.other_share)::numeric, 3))::double precision AS share_of_reprint,
    COALESCE((article.published_at - foremost.published_at), make_interval(days => (article.published_on - foremost.published_on))) AS lag,
    held.wire,
    held.wire_evidence,
    carried.reason
   FROM ((((foremost
     JOIN carried ON ((carried.text_id = foremost.text_id)))
     JOIN dateline.article_text held ON ((held.text_id = carried.other_text_id)))
     JOIN dateline.article article ON ((article.article_id = held.article_id)))
     JOIN dateline.source source ON ((source.source_id = article.source_id)))
  WHERE ((article.source_id <> foremost.source_id) AND (foremost.rank < ROW((source.kind <> 'ministry'::text), COALESCE(lower(article.published_during), 'infinity'::timestamp with time zone), (article.canonical_url COLLATE "C"))) AND (NOT (EXISTS ( SELECT
           FROM (((dateline.cluster_article member
             JOIN dateline.cluster cluster ON ((cluster.cluster_id = member.cluster_id)))
             JOIN dateline.text lead_text ON ((lead_text.lead_article_id = cluster.lead_article_id)))
             LEFT JOIN dateline.text_match met ON (((met.text_id = LEAST(lead_text.text_id, carried.other_text_id)) AND (met.other_text_id = GREATEST(lead_text.text_id, carried.other_text_id)))))
          WHERE ((member.article_id = foremost.article_id) AND (cluster.lead_article_id <> foremost.article_id) AND ((met.text_id IS NOT NULL) OR (lead_text.text_id = carried.other_text_id)))))));
COMMENT ON VIEW news.reprint IS 'One row per original and article of another source that carries it: the whole text, nearly so, or inside a longer one.';
COMMENT ON COLUMN news.reprint.original_article_id IS 'The text''s first article: a ministry''s own first, else the earliest published, else the first address.';
COMMENT ON COLUMN news.reprint.original_source_id IS 'Source of the original.';
COMMENT ON COLUMN news.reprint.original_title IS 'Headline of the original. NULL: none.';
COMMENT ON COLUMN news.reprint.original_published_on IS 'Day of the original. NULL: no day is known.';
COMMENT ON COLUMN news.reprint.reprint_article_id IS 'The article that carries it.';
COMMENT ON COLUMN news.reprint.reprint_source_id IS 'Source of that article.';
COMMENT ON COLUMN news.reprint.reprint_title IS 'Headline of that article. NULL: none.';
COMMENT ON COLUMN news.reprint.reprint_published_on IS 'Day of that article. NULL: no day is known.';
COMMENT ON COLUMN news.reprint.kind IS 'exact, near, or contains (either holds most of the other; the shares say which).';
COMMENT ON COLUMN news.reprint.rule IS 'Rule that found it.';
COMMENT ON COLUMN news.reprint.share_of_original IS 'How much of the original''s wording the article carries, 0 to 1.';
COMMENT ON COLUMN news.reprint.share_of_reprint IS 'How much of the article''s wording comes from the original, 0 to 1.';
COMMENT ON COLUMN news.reprint.lag IS 'Time from the original to the article; whole days unless both pages gave a time. Negative: the article was there before the ministry''s own page. NULL: a day is missing.';
COMMENT ON COLUMN news.reprint.wire IS 'News agency that the article names as its origin. NULL: it names none.';
COMMENT ON COLUMN news.reprint.wire_evidence IS 'The words that name it. NULL: it names none.';
COMMENT ON COLUMN news.reprint.reason IS 'Why, in words.';
CREATE VIEW news.source AS
 SELECT source.source_id,
    source.publisher,
    source.kind,
    source.country,
    source.language,
    source.timezone,
    source.calendar,
    source.home,
    source.status,
    source.disabled,
    source.checked_on,
    last.checked_at AS last_checked_at,
    last.state AS last_check,
    last.failing_since,
    last.overdue
   FROM (dateline.source source
     LEFT JOIN LATERAL ( SELECT checks.checked_at,
            checks.state,
            checks.failing_since,
            checks.overdue
           FROM dateline.source_check checks
          WHERE (checks.source_id = source.source_id)
          ORDER BY checks.checked_at DESC
         LIMIT 1) last ON (true));
COMMENT ON VIEW news.source IS 'One row per source (one publisher''s section) that was ever collected or checked.';
COMMENT ON COLUMN news.source.source_id IS 'Stable name of the source, e.g. pk_mfa.';
COMMENT ON COLUMN news.source.publisher IS 'Who speaks.';
COMMENT ON COLUMN news.source.kind IS 'ministry, news, wire or igo (international organisation).';
COMMENT ON COLUMN news.source.country IS 'ISO 3166-1 alpha-2 code; XX for no country.';
COMMENT ON COLUMN news.source.language IS 'Main language, BCP 47.';
COMMENT ON COLUMN news.source.timezone IS 'IANA zone in which the publisher prints its dates.';
COMMENT ON COLUMN news.source.calendar IS 'Calendar in which it prints them; several joined by +.';
COMMENT ON COLUMN news.source.home IS 'Address of the site; NULL when not recorded.';
COMMENT ON COLUMN news.source.status IS 'seen_working, documented, unverified or disabled.';
COMMENT ON COLUMN news.source.disabled IS 'Why it is not collected any more; NULL when it is.';
COMMENT ON COLUMN news.source.checked_on IS 'Last day on which it was seen to work; NULL when never.';
COMMENT ON COLUMN news.source.last_checked_at IS 'When the source was last probed on its own (dateline sources check); NULL when never.';
COMMENT ON COLUMN news.source.last_check IS 'What that probe found: ok, blocked, unreachable, broken or stopped; NULL when there was none.';
COMMENT ON COLUMN news.source.failing_since IS 'First of the probes that have failed without a break until now; NULL when the last one did not fail.';
COMMENT ON COLUMN news.source.overdue IS 'Whether the probes have failed for more than twice the days that usually pass between its publishing days: its silence is ours. NULL when never probed.';
CREATE VIEW news.source_health AS
 WITH ledger AS (
         SELECT max(coverage.day) AS today
           FROM dateline.coverage coverage
          WHERE (coverage.day <= (CURRENT_DATE + 1))
        ), days AS (
         SELECT coverage.source_id,
            count(*) FILTER (WHERE (coverage.state = ANY (ARRAY['published'::text, 'nothing_new'::text, 'usual_silence'::text]))) AS seen,
            count(*) FILTER (WHERE (coverage.state <> ALL (ARRAY['published'::text, 'nothing_new'::text, 'usual_silence'::text]))) AS blind
           FROM (ledger ledger_1
             JOIN dateline.coverage coverage ON (((coverage.day > (ledger_1.today - 30)) AND (coverage.day <= ledger_1.today))))
          GROUP BY coverage.source_id
        )
 SELECT known.source_id,
    source.publisher,
    source.kind,
    source.country,
    source.disabled,
    ledger.today AS as_of,
    COALESCE(present.state, 'not_run'::text) AS state,
    COALESCE(present.reason, 'no run has covered it yet'::text) AS reason,
    present.day AS state_day,
    present.run_id,
    seen.day AS last_seen_on,
        CASE
            WHEN (present.state = ANY (ARRAY['published'::text, 'nothing_new'::text, 'usual_silence'::text])) THEN NULL::date
            ELSE COALESCE(( SELECT min(blind.day) AS min
               FROM dateline.coverage blind
              WHERE ((blind.source_id = known.source_id) AND (blind.day > seen.day))), ( SELECT min(blind.day) AS min
               FROM dateline.coverage blind
              WHERE (blind.source_id = known.source_id)))
        END AS blind_since,
    held.day AS last_article_on,
    (ledger.today - held.day) AS silent_days,
    habit.usual_interval_days,
    habit.usual_silence_days,
    habit.longest_silence_days,
    ( SELECT min(late.day) AS min
           FROM dateline.coverage late
          WHERE ((late.source_id = known.source_id) AND (late.day > COALESCE(held.day, '-infinity'::date)) AND (late.day > (ledger.today - 180)) AND (late.evidence ? 'overdue'::text))) AS overdue_since,
    habit.lag_p50,
    habit.lag_p95,
    (COALESCE(days.seen, (0)::bigint))::integer AS seen_days,
    (COALESCE(days.blind, (0)::bigint))::integer AS blind_days,
    ((3 - COALESCE(days.blind, (0)::bigint)))::integer AS error_budget
   FROM (((((((( SELECT source_1.source_id
           FROM dateline.source source_1
        UNION
         SELECT days_1.source_id
           FROM days days_1) known
     CROSS JOIN ledger)
     LEFT JOIN dateline.source source ON ((source.source_id = known.source_id)))
     LEFT JOIN dateline.habit habit ON ((habit.source_id = known.source_id)))
     LEFT JOIN days ON ((days.source_id = known.source_id)))
     LEFT JOIN LATERAL ( SELECT coverage.day,
            coverage.state,
            coverage.reason,
            coverage.run_id
           FROM dateline.coverage coverage
          WHERE ((coverage.source_id = known.source_id) AND (coverage.day <= ledger.today))
          ORDER BY coverage.day DESC
         LIMIT 1) present ON (true))
     LEFT JOIN LATERAL ( SELECT coverage.day
           FROM dateline.coverage coverage
          WHERE ((coverage.source_id = known.source_id) AND (coverage.day <= ledger.today) AND (coverage.state = ANY (ARRAY['published'::text, 'nothing_new'::text, 'usual_silence'::text])))
          ORDER BY coverage.day DESC
         LIMIT 1) seen ON (true))
     LEFT JOIN LATERAL ( SELECT held_1.day
           FROM dateline.day_count held_1
          WHERE ((held_1.source_id = known.source_id) AND (held_1.articles > 0) AND (held_1.day <= ledger.today))
          ORDER BY held_1.day DESC
         LIMIT 1) held ON (true));
COMMENT ON VIEW news.source_health IS 'One row per source that was ever collected or that a run of the last thirty days covered: whether it is seen, how fresh it is, and how long its silences usually are.';
COMMENT ON COLUMN news.source_health.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.source_health.publisher IS 'Who speaks. NULL: nothing of the source was ever loaded, so its facts are not known.';
COMMENT ON COLUMN news.source_health.kind IS 'ministry, news, wire or igo. NULL: not known.';
COMMENT ON COLUMN news.source_health.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none. NULL: not known.';
COMMENT ON COLUMN news.source_health.disabled IS 'Why it is not collected any more. NULL: it is.';
COMMENT ON COLUMN news.source_health.as_of IS 'Newest day of the whole ledger: the thirty days end with it. NULL: there is no ledger yet.';
COMMENT ON COLUMN news.source_health.state IS 'State of its newest day, see news.coverage; not_run when no run has covered it.';
COMMENT ON COLUMN news.source_health.reason IS 'The state in words.';
COMMENT ON COLUMN news.source_health.state_day IS 'That newest day. NULL: no run has covered the source.';
COMMENT ON COLUMN news.source_health.run_id IS 'Run that last looked at it. NULL: none did.';
COMMENT ON COLUMN news.source_health.last_seen_on IS 'Last day on which it was seen. NULL: it never was.';
COMMENT ON COLUMN news.source_health.blind_since IS 'First day after that. NULL: it is seen.';
COMMENT ON COLUMN news.source_health.last_article_on IS 'Last day of publication of which an article is held. NULL: none is.';
COMMENT ON COLUMN news.source_health.silent_days IS 'Days from then to as_of. NULL: nothing is held.';
COMMENT ON COLUMN news.source_health.usual_interval_days IS 'Median of the days from one of its publishing days to the next. NULL: too little was seen.';
COMMENT ON COLUMN news.source_health.usual_silence_days IS 'Days of the longest silence that is usual for it: one in a thousand is longer. NULL: too little was seen.';
COMMENT ON COLUMN news.source_health.longest_silence_days IS 'Days of its longest silence in half a year that was seen whole. NULL: none was.';
COMMENT ON COLUMN news.source_health.overdue_since IS 'Day on which its present silence passed what is usual by so much that its listings are no longer believed. NULL: it has not.';
COMMENT ON COLUMN news.source_health.lag_p50 IS 'Median of the time from publication to our first sight, over two months; where only the day is known, from its end. NULL: nothing was published since it is collected.';
COMMENT ON COLUMN news.source_health.lag_p95 IS '95 of 100 articles were seen sooner. NULL: as lag_p50.';
COMMENT ON COLUMN news.source_health.seen_days IS 'Days of the last thirty on which it was seen.';
COMMENT ON COLUMN news.source_health.blind_days IS 'Days of the last thirty on which it was not.';
COMMENT ON COLUMN news.source_health.error_budget IS 'Blind days that are left of the three in thirty that a source may have; negative when there were more.';
CREATE VIEW news.translation AS
 WITH told AS NOT MATERIALIZED (
         SELECT variant.article_id AS one,
            other.article_id AS two,
            variant.origin
           FROM ((dateline.variant variant
             JOIN dateline.article own ON ((own.article_id = variant.article_id)))
             JOIN dateline.article other ON (((other.canonical_url = variant.target) AND (other.article_id <> own.article_id))))
          WHERE ((variant.origin = 'hreflang'::text) AND (variant.target <> ''::text) AND (split_part(other.language, '-'::text, 1) <> split_part(own.language, '-'::text, 1)) AND (NOT (EXISTS ( SELECT
                   FROM (dateline.variant rival
                     JOIN dateline.article claimant ON ((claimant.article_id = rival.article_id)))
                  WHERE ((rival.target = variant.target) AND (rival.target <> ''::text) AND (rival.origin = 'hreflang'::text) AND (rival.article_id <> variant.article_id) AND (split_part(claimant.language, '-'::text, 1) = split_part(own.language, '-'::text, 1)))))))
        UNION ALL
         SELECT variant.article_id,
            shared.article_id,
            variant.origin
           FROM (((dateline.variant variant
             JOIN dateline.variant shared ON (((shared.target = variant.target) AND (shared.target <> ''::text) AND (shared.origin = 'document_id'::text) AND (shared.article_id <> variant.article_id))))
             JOIN dateline.article own ON ((own.article_id = variant.article_id)))
             JOIN dateline.article other ON ((other.article_id = shared.article_id)))
          WHERE ((variant.origin = 'document_id'::text) AND (variant.target <> ''::text) AND (split_part(other.language, '-'::text, 1) <> split_part(own.language, '-'::text, 1)))
        ), directed AS (
         SELECT told.one AS translation_of,
            told.two AS article_id,
            told.origin,
            (told.origin = 'hreflang'::text) AS here,
            false AS there
           FROM told
        UNION ALL
         SELECT told.two,
            told.one,
            told.origin,
            false,
            (told.origin = 'hreflang'::text)
           FROM told
        ), pair AS (
         SELECT directed.translation_of,
            directed.article_id,
            array_agg(DISTINCT directed.origin ORDER BY directed.origin) AS origins,
            (bool_or(directed.here) AND bool_or(directed.there)) AS mutual
           FROM directed
          GROUP BY directed.translation_of, directed.article_id
        )
 SELECT pair.translation_of,
    pair.article_id,
    article.source_id,
    article.language,
    article.canonical_url,
    article.title,
    article.body,
    pair.origins,
    pair.mutual
   FROM (pair
     JOIN dateline.article article ON ((article.article_id = pair.article_id)))
UNION ALL
 SELECT variant.article_id AS translation_of,
    NULL::bigint AS article_id,
    article.source_id,
    NULLIF(variant.language, 'und'::text) AS language,
    article.canonical_url,
    NULL::text AS title,
    variant.body,
    ARRAY[variant.origin] AS origins,
    true AS mutual
   FROM (dateline.variant variant
     JOIN dateline.article article ON ((article.article_id = variant.article_id)))
  WHERE (variant.origin = 'beside'::text);
COMMENT ON VIEW news.translation IS 'One row per article and text that says the same in another language, as its publisher tells. Two articles are two rows, one in each direction: which is the original is not known.';
COMMENT ON COLUMN news.translation.translation_of IS 'The article.';
COMMENT ON COLUMN news.translation.article_id IS 'The article in the other language. NULL: the text stands on the page of translation_of, below or above its own.';
COMMENT ON COLUMN news.translation.source_id IS 'Source of the other article.';
COMMENT ON COLUMN news.translation.language IS 'Its language, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.translation.canonical_url IS 'Its address.';
COMMENT ON COLUMN news.translation.title IS 'Its title. NULL: it has none, as every text that stands on the other''s page.';
COMMENT ON COLUMN news.translation.body IS 'Its text.';
COMMENT ON COLUMN news.translation.origins IS 'How it is known: hreflang (a page names the other), document_id (both addresses hold one id), beside.';
COMMENT ON COLUMN news.translation.mutual IS 'Whether both sides tell of each other; false when one page names the other and is not named by it, or only an id is shared.';
CREATE VIEW news.unique_article AS
 SELECT article_id,
    source_id,
    publisher,
    kind,
    country,
    language,
    published_on,
    published_at,
    published_during,
    published_precision,
    published_timezone,
    published_calendar,
    published_raw,
    published_origin,
    published_confidence,
    published_rule,
    date_evidence,
    modified_at,
    first_seen_at,
    last_seen_at,
    fetched_at,
    title,
    lead,
    body,
    byline,
    section,
    image_url,
    dateline,
    dateline_place,
    url,
    final_url,
    canonical_url,
    declared_canonical_url,
    fingerprint,
    revision,
    retracted_at,
    cluster_id,
    archive,
    archive_offset,
    digest,
    run_id,
    updated_at,
    corrected_at,
    corrected_fields,
    wire,
    wire_evidence
   FROM news.article article
  WHERE (NOT (EXISTS ( SELECT
           FROM (dateline.cluster_article member
             JOIN dateline.cluster cluster ON ((cluster.cluster_id = member.cluster_id)))
          WHERE ((member.article_id = article.article_id) AND (cluster.lead_article_id <> article.article_id)))));
COMMENT ON VIEW news.unique_article IS 'One row per distinct text: the lead of each group, and every article that stands alone. Columns as in news.article.';
COMMENT ON COLUMN news.unique_article.article_id IS 'Stable number of the article.';
COMMENT ON COLUMN news.unique_article.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.unique_article.publisher IS 'Who speaks.';
COMMENT ON COLUMN news.unique_article.kind IS 'ministry, news, wire or igo.';
COMMENT ON COLUMN news.unique_article.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none.';
COMMENT ON COLUMN news.unique_article.language IS 'Language of the text, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.unique_article.published_on IS 'Day of publication as the publisher printed it, in its own zone. NULL: no day is known; published_during may still hold a month or year.';
COMMENT ON COLUMN news.unique_article.published_at IS 'Instant of publication. NULL: the page gave no time of day.';
COMMENT ON COLUMN news.unique_article.published_during IS 'Half-open interval of instants that the evidence allows; a day is [00:00, next 00:00) in the publisher''s zone. NULL: nothing says so.';
COMMENT ON COLUMN news.unique_article.published_precision IS 'How exactly the page tells it: second, minute, hour, day, month or year. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_timezone IS 'Zone in which the date was read: an IANA name, or UTC with an offset. To have the publisher''s clock: published_at AT TIME ZONE published_timezone; where it begins with UTC, AT TIME ZONE substr(published_timezone, 4)::interval, because Postgres turns the sign of such names round. NULL: no date was read or corrected.';
COMMENT ON COLUMN news.unique_article.published_calendar IS 'Calendar in which the date was read. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_raw IS 'The date as found on the page. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_origin IS 'Where it was found: jsonld, meta, time, microdata, feed, sitemap, listing, css, text, signoff, dateline, url or http. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_confidence IS 'agreed (two independent origins), stated (one clear origin), inferred (a guess) or conflicting. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_rule IS 'Why this candidate won, in words. NULL: no date.';
COMMENT ON COLUMN news.unique_article.date_evidence IS 'Every candidate date with its reading: a JSON array, empty when there was none.';
COMMENT ON COLUMN news.unique_article.modified_at IS 'When the page says it was last changed. NULL: it does not say.';
COMMENT ON COLUMN news.unique_article.first_seen_at IS 'When we first fetched the page. For what stood there before the source was collected that is long after its publication: news.source_health.lag_p50 leaves such articles out.';
COMMENT ON COLUMN news.unique_article.last_seen_at IS 'When the page was last found to stand.';
COMMENT ON COLUMN news.unique_article.fetched_at IS 'The fetch from which the present wording was read.';
COMMENT ON COLUMN news.unique_article.title IS 'Headline. NULL: the page has none.';
COMMENT ON COLUMN news.unique_article.lead IS 'Summary as the publisher gives it. NULL: none.';
COMMENT ON COLUMN news.unique_article.body IS 'Plain text, paragraphs separated by one empty line, the dateline kept as printed.';
COMMENT ON COLUMN news.unique_article.byline IS 'Author as printed. NULL: none.';
COMMENT ON COLUMN news.unique_article.section IS 'Section or category of the publisher, in its own words. NULL: the page tells none.';
COMMENT ON COLUMN news.unique_article.image_url IS 'Address of the main picture. NULL: none.';
COMMENT ON COLUMN news.unique_article.dateline IS 'The place-and-date line as printed. NULL: none.';
COMMENT ON COLUMN news.unique_article.dateline_place IS 'The place in it. NULL: none.';
COMMENT ON COLUMN news.unique_article.url IS 'Address as discovered.';
COMMENT ON COLUMN news.unique_article.final_url IS 'Address after redirects.';
COMMENT ON COLUMN news.unique_article.canonical_url IS 'Normal form of the address: the identity of the article.';
COMMENT ON COLUMN news.unique_article.declared_canonical_url IS 'Canonical address that the page claims. NULL: it claims none.';
COMMENT ON COLUMN news.unique_article.fingerprint IS 'sha256 of the normalised title and body; equal for exact copies.';
COMMENT ON COLUMN news.unique_article.revision IS 'Number of the present wording, from 1; see news.revision for the earlier ones.';
COMMENT ON COLUMN news.unique_article.retracted_at IS 'When the page was first found taken down (404 or 410). NULL: it stands, as far as we looked.';
COMMENT ON COLUMN news.unique_article.cluster_id IS 'Group of articles with the same text, see news.cluster. NULL: it stands alone.';
COMMENT ON COLUMN news.unique_article.archive IS 'URI of the WARC file that holds the page as fetched. NULL: not archived.';
COMMENT ON COLUMN news.unique_article.archive_offset IS 'Byte offset of the record in that file. NULL: not archived.';
COMMENT ON COLUMN news.unique_article.digest IS 'Digest of the page as fetched, sha256:<hex>. NULL: not recorded.';
COMMENT ON COLUMN news.unique_article.run_id IS 'Run that last changed the row.';
COMMENT ON COLUMN news.unique_article.updated_at IS 'When the row last changed in what it says.';
COMMENT ON COLUMN news.unique_article.corrected_at IS 'When a person last corrected the row, see news.correction. NULL: everything is as the page says.';
COMMENT ON COLUMN news.unique_article.corrected_fields IS 'Which fields are corrected: published (published_on, published_at, published_during, published_precision), title, language; published_raw, _origin, _confidence, _rule and date_evidence still say what the page says. NULL: none.';
COMMENT ON COLUMN news.unique_article.wire IS 'News agency that the text names as its origin, e.g. APP; also where the agency''s own article is not held, and on a ministry''s page that prints an agency''s report. NULL: it names none, or was not yet compared.';
COMMENT ON COLUMN news.unique_article.wire_evidence IS 'The words that name it. NULL: as wire.';
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_arabic FOR VALUES IN ('arabic');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_armenian FOR VALUES IN ('armenian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_basque FOR VALUES IN ('basque');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_catalan FOR VALUES IN ('catalan');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_danish FOR VALUES IN ('danish');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_dutch FOR VALUES IN ('dutch');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_english FOR VALUES IN ('english');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_estonian FOR VALUES IN ('estonian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_finnish FOR VALUES IN ('finnish');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_french FOR VALUES IN ('french');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_german FOR VALUES IN ('german');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_greek FOR VALUES IN ('greek');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_hindi FOR VALUES IN ('hindi');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_hungarian FOR VALUES IN ('hungarian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_indonesian FOR VALUES IN ('indonesian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_irish FOR VALUES IN ('irish');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_italian FOR VALUES IN ('italian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_lithuanian FOR VALUES IN ('lithuanian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_nepali FOR VALUES IN ('nepali');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_norwegian FOR VALUES IN ('norwegian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_persian FOR VALUES IN ('persian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_portuguese FOR VALUES IN ('portuguese');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_romanian FOR VALUES IN ('romanian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_russian FOR VALUES IN ('russian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_serbian FOR VALUES IN ('serbian');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_simple FOR VALUES IN ('simple');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_spanish FOR VALUES IN ('spanish');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_swedish FOR VALUES IN ('swedish');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_tamil FOR VALUES IN ('tamil');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_turkish FOR VALUES IN ('turkish');
ALTER TABLE ONLY dateline.search_document ATTACH PARTITION dateline.search_document_yiddish FOR VALUES IN ('yiddish');
INSERT INTO dateline.alert OVERRIDING SYSTEM VALUE VALUES
	(1, 'blind', 'us_courier', 'us_courier was not seen for two days', 'second', '2026-03-14 06:00:00+00', '2026-03-14 06:01:00+00', NULL, NULL),
	(2, 'run', 'ingest', 'the run failed', 'first', '2026-03-13 06:00:00+00', '2026-03-13 06:01:00+00', '2026-03-14 06:00:00+00', '2026-03-14 06:01:00+00');
INSERT INTO dateline.article OVERRIDING SYSTEM VALUE VALUES
	(1, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4098&option=com_content&task=view', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4098', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4098', NULL, '2026-03-02', NULL, '["2026-03-01 18:30:00+00","2026-03-02 18:30:00+00")', 'day', 'Asia/Colombo', 'gregorian', '02 March 2026', 'signoff', 'stated', 'signoff closing line', '[{"at": null, "day": "2026-03-02", "raw": "02 March 2026", "role": "published", "field": "elsewhere, alone", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-02", "raw": "02 March 2026", "role": "published", "field": "closing line", "origin": "signoff", "verdict": "won: signoff closing line", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:18.050154+00', '2026-12-01 02:50:18.050154+00', '2026-12-01 02:50:18.050154+00', 'Consular Services in Jaffna Extended to Saturdays', NULL, 'The regional consular office in Jaffna will be open on Saturdays from this month. The additional hours answer the growing demand for the attestation of birth, marriage and educational certificates in the Northern Province.
Applicants can book an appointment by telephone or through the website of the Ministry. Documents in Sinhala, Tamil and English are accepted, and certified translations are available on the premises at the standard rate.
During the past year the office attested more than forty thousand documents. A second counter for applicants over sixty and for persons with disabilities has been opened, and the waiting time has fallen to less than thirty minutes.
Ministry of Foreign Affairs
Colombo
02 March 2026', NULL, NULL, 'en', NULL, NULL, NULL, '4076dac7b782be26ac29e0cc59c1cb378ae58abc928139c86646e5a4bd4487a6', 1, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 11320, 'sha256:2fbf2090ac1de8aa2afa3c5f4ebe78ede279e731f474059e9d6b60dd301559dd', 'first', 'first', '2026-12-01 02:50:23.168575+00', '2026-12-01 02:50:23.168575+00', NULL, NULL),
	(2, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4102&option=com_content&task=view', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4102', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4102', NULL, '2026-03-03', NULL, '["2026-03-02 18:30:00+00","2026-03-03 18:30:00+00")', 'day', 'Asia/Colombo', 'gregorian', '3rd March, 2026', 'signoff', 'stated', 'signoff closing line', '[{"at": null, "day": "2026-03-03", "raw": "3rd March, 2026", "role": "published", "field": "elsewhere, alone", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-03", "raw": "3rd March, 2026", "role": "published", "field": "closing line", "origin": "signoff", "verdict": "won: signoff closing line", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:18.050682+00', '2026-12-01 02:50:18.050682+00', '2026-12-01 02:50:18.050682+00', 'Foreign Minister Addresses the Conference on Indian Ocean Connectivity', NULL, 'The Minister of Foreign Affairs delivered the keynote address at the Conference on Indian Ocean Connectivity, held in Galle from 2 to 3 March 2026 with participants from nineteen countries.
The Minister said that small states had a particular interest in open sea lanes and in rules that are the same for all. He recalled the declaration of 1971 and called for a new compact on undersea cables, which carry almost all of the region’s data.
Experts discussed port efficiency, insurance against cyclones and the decarbonisation of shipping. The next conference will take place in Mauritius in 2027, following an offer by its delegation that was accepted by acclamation.
Ministry of Foreign Affairs
Colombo
3rd March, 2026', NULL, NULL, 'en', NULL, NULL, NULL, '30ffd27f8f72fc8913457b0a406d641e4ea022cea8b500022d03f6245b854e02', 1, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 13501, 'sha256:597c8a11d0bd043ee5bf7ee1871767abb859f9fc3722bc5cbab157f9bf9daaa7', 'first', 'first', '2026-12-01 02:50:23.168575+00', '2026-12-01 02:50:23.168575+00', NULL, NULL),
	(3, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4109&option=com_content&task=view', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4109', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4109', NULL, '2026-03-05', NULL, '["2026-03-04 18:30:00+00","2026-03-05 18:30:00+00")', 'day', 'Asia/Colombo', 'gregorian', '05 March 2026', 'signoff', 'stated', 'signoff closing line', '[{"at": null, "day": "2026-03-05", "raw": "05 March 2026", "role": "published", "field": "elsewhere, alone", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-05", "raw": "05 March 2026", "role": "published", "field": "closing line", "origin": "signoff", "verdict": "won: signoff closing line", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:18.048493+00', '2026-12-01 02:50:18.048493+00', '2026-12-01 02:50:18.048493+00', 'Ambassador-designate of Chile Presents Credentials', NULL, 'The Ambassador-designate of the Republic of Chile, Mr. Rodrigo Fuentes Araya, presented his Letters of Credence to the President of Sri Lanka at the President’s House in Colombo on 5 March 2026.
The Minister of Foreign Affairs, the Secretary to the President and senior officials of the Ministry were present on this occasion. Following the ceremony, the Ambassador-designate was received in audience by the President, who wished him every success during his tour of duty.
Mr. Fuentes Araya is a career diplomat who joined the foreign service of his country in 2001. He has previously served in Canberra, Brussels and Jakarta, and holds a degree in law.
Ministry of Foreign Affairs
Colombo
05 March 2026', NULL, NULL, 'en', NULL, NULL, NULL, '01119d927a11ef82aa6b1c7f4590b9d8ac23c7b61d92e2dfbf7795c06301f518', 1, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 5026, 'sha256:cbc8b0f0c7898e9f83fab5ac8e2561f19c6b5efef0e7d46742e0a88c233d677b', 'first', 'first', '2026-12-01 02:50:23.168575+00', '2026-12-01 02:50:23.168575+00', NULL, NULL),
	(4, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4115&option=com_content&task=view', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4115', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4115', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', NULL, '2026-12-01 02:50:18.049856+00', '2026-12-01 02:50:18.049856+00', '2026-12-01 02:50:18.049856+00', 'Notice to Sri Lankans Working Abroad', NULL, 'Sri Lankans who work abroad are reminded that contracts must be registered with the Consular Affairs Division before departure. Registration is free of charge and can be completed online or at any of the five regional offices.
The Ministry has received complaints about agents who demand payment for the attestation of documents. The only fees are those displayed at the counters and on this website. Payments must never be made into private accounts.
Workers who face difficulties should contact the nearest Sri Lankan mission, which will assist them in their own language. Families may also call the hotline of the Division at any hour to enquire about the welfare of a relative.', NULL, NULL, 'en', NULL, NULL, NULL, '9287912b6e08f4f5529a5f09543c1a040dddb83cd798df171933e956c2665e7d', 1, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 9201, 'sha256:b7a9f5f1f0e05e9f55da570c4a7a4393e3bbc1e4019639cea40cd4ab9084c4ec', 'first', 'first', '2026-12-01 02:50:23.168575+00', '2026-12-01 02:50:23.168575+00', NULL, NULL),
	(5, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4121&option=com_content&task=view', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4121', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4121', NULL, '2026-03-10', NULL, '["2026-03-09 18:30:00+00","2026-03-10 18:30:00+00")', 'day', 'Asia/Colombo', 'gregorian', '10 March 2026', 'signoff', 'stated', 'signoff closing line', '[{"at": null, "day": "2026-03-10", "raw": "10 March 2026", "role": "published", "field": "elsewhere, alone", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-10", "raw": "10 March 2026", "role": "published", "field": "closing line", "origin": "signoff", "verdict": "won: signoff closing line", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:18.049482+00', '2026-12-01 02:50:18.049482+00', '2026-12-01 02:50:18.049482+00', 'Ambassador-designate of Norway Presents Credentials', NULL, 'The Ambassador-designate of the Kingdom of Norway, Ms. Ingrid Solberg Haug, presented her Letters of Credence to the President of Sri Lanka at the President’s House in Colombo on 10 March 2026.
The Minister of Foreign Affairs, the Secretary to the President and senior officials of the Ministry were present on this occasion. Following the ceremony, the Ambassador-designate was received in audience by the President, who wished her every success during her tour of duty.
Ms. Solberg Haug is a career diplomat who joined the foreign service of her country in 1998. She has previously served in Nairobi, Geneva and New York, and holds a degree in economics.
Ministry of Foreign Affairs
Colombo
10 March 2026', NULL, NULL, 'en', NULL, NULL, NULL, 'eefa546ed4f5270fba7adcf787abd770ede75c13df95fdaab67b3aa9b9bfbb13', 1, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 7110, 'sha256:7f416f9ea053d4abb1ed830ee6ac6dd06a5c080b38554bd653e976ff0747dc29', 'first', 'first', '2026-12-01 02:50:23.168575+00', '2026-12-01 02:50:23.168575+00', NULL, NULL),
	(6, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4127&option=com_content&task=view', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4127', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4127', NULL, '2026-03-11', NULL, '["2026-03-10 18:30:00+00","2026-03-11 18:30:00+00")', 'day', 'Asia/Colombo', 'gregorian', '11 March 2026', 'signoff', 'stated', 'signoff closing line', '[{"at": null, "day": "2026-03-11", "raw": "11 March 2026", "role": "published", "field": "elsewhere, alone", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-11", "raw": "11 March 2026", "role": "published", "field": "closing line", "origin": "signoff", "verdict": "won: signoff closing line", "calendar": "gregorian", "timezone": "Asia/Colombo", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:17.998043+00', '2026-12-01 02:50:17.998043+00', '2026-12-01 02:50:17.998043+00', 'Sri Lanka and the Maldives Agree on Search and Rescue Cooperation', NULL, 'Sri Lanka and the Maldives held the fourth round of their joint working group on maritime affairs in Colombo yesterday. The delegations agreed on a common procedure for search and rescue at sea, which will take effect after the signing of a memorandum later this year.
The two coast guards will keep a direct line open at all hours and share the positions of vessels in distress without delay. A joint exercise is planned off Trincomalee before the onset of the south-west monsoon.
The working group also reviewed the state of fisheries, the protection of coral reefs and the training of young officers. The Maldivian side thanked Sri Lanka for the medical evacuation of two sailors in January.
Ministry of Foreign Affairs
Colombo
11 March 2026', NULL, NULL, 'en', NULL, NULL, NULL, 'e0a68360dcd1c988857e0a1b7d153c7c6e4222994940088fb9577c89b416d7aa', 1, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 1827, 'sha256:cdce726af9a7858d5a0ffcfe3ecbdd6f679de9311a0b91e3a49d2e58eb980940', 'first', 'first', '2026-12-01 02:50:23.168575+00', '2026-12-01 02:50:23.168575+00', NULL, NULL),
	(7, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', '2026-03-02', '2026-03-01 19:20:31+00', '["2026-03-01 19:20:31+00","2026-03-01 19:20:32+00")', 'second', 'Asia/Karachi', 'gregorian', '2026-03-02T00:20:31+05:00', 'time', 'agreed', 'time near title, marked', '[{"at": "2026-03-01T19:20:31Z", "day": "2026-03-02", "raw": "2026-03-02T00:20:31+05:00", "role": "published", "field": "near title, marked", "origin": "time", "verdict": "won: time near title, marked", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-02", "raw": "March 2, 2026", "role": "published", "field": "near title, <time>", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-02", "raw": "Posted on March 2, 2026", "role": "published", "field": "near title, labelled", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-01T19:20:31Z", "day": "2026-03-02", "raw": "Sun, 01 Mar 2026 19:20:31 +0000", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC+00:00", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-02", "raw": "2026-03-02", "role": "published", "field": "2026/03/02", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-01T19:22:31Z", "day": "2026-03-02", "raw": "Sun, 01 Mar 2026 19:22:31 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', NULL, '2026-12-01 02:50:18.562246+00', '2026-12-01 02:50:18.562246+00', '2026-12-01 02:50:18.562246+00', 'Ambassador of Kazakhstan Calls on the Foreign Minister', NULL, '(Islamabad) The Ambassador of Kazakhstan called on the Foreign Minister at the Ministry late on Sunday evening, on the eve of his departure for consultations in Astana.
Matters of mutual interest were discussed, with a focus on rail connections, direct flights and the exchange of students. The Foreign Minister appreciated the steady growth of people-to-people contacts and noted that the number of Pakistani students in Kazakhstan had passed eight thousand.
The Ambassador conveyed an invitation to attend the Astana International Forum in the summer. Both sides also agreed to conclude the agreement on the mutual recognition of degrees before the end of the year, and to set up a working group on the supply of wheat.', NULL, NULL, 'en', NULL, '(Islamabad)', 'Islamabad', 'b51f9a08b61989522132ecf5f7733aa2095f284965cf2d903401f413f90d95fe', 1, NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 16399, 'sha256:5ab227ae9166a0dd4243ad78302770a252c7fddb38c636d5fad16986d721ca38', 'first', 'first', '2026-12-01 02:50:23.675398+00', '2026-12-01 02:50:23.675398+00', NULL, NULL),
	(8, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/', 'http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/', 'http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/', 'http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/', '2026-03-03', '2026-03-03 07:05:55+00', '["2026-03-03 07:05:55+00","2026-03-03 07:05:56+00")', 'second', 'Asia/Karachi', 'gregorian', '2026-03-03T12:05:55+05:00', 'time', 'agreed', 'time near title, marked', '[{"at": "2026-03-03T07:05:55Z", "day": "2026-03-03", "raw": "2026-03-03T12:05:55+05:00", "role": "published", "field": "near title, marked", "origin": "time", "verdict": "won: time near title, marked", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-03", "raw": "March 3, 2026", "role": "published", "field": "near title, <time>", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-03", "raw": "Posted on March 3, 2026", "role": "published", "field": "near title, labelled", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-03T07:05:55Z", "day": "2026-03-03", "raw": "Tue, 03 Mar 2026 07:05:55 +0000", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC+00:00", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-03", "raw": "2026-03-03", "role": "published", "field": "2026/03/03", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-03T07:07:55Z", "day": "2026-03-03", "raw": "Tue, 03 Mar 2026 07:07:55 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-03", "raw": "PESHAWAR, Mar 3 (APP):", "role": "published", "field": "PESHAWAR", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:18.561813+00', '2026-12-01 02:50:18.561813+00', '2026-12-01 02:50:18.561813+00', 'Relief Goods Leave for Northern Afghanistan', NULL, 'PESHAWAR, Mar 3 (APP): A convoy of fourteen trucks carrying relief goods for the flood-affected people of northern Afghanistan left Peshawar on Tuesday. The goods include tents, blankets, rice, cooking oil and medicines for one thousand families.
The convoy was seen off by the Special Representative, who said that Pakistan would always help its neighbours in times of need. He thanked the provincial government and the volunteers who had packed the goods within three days.
A field hospital with twelve doctors will follow later this week. The convoy is expected to reach Mazar-i-Sharif on Thursday, where the goods will be handed over to the national disaster authority in the presence of the United Nations.', NULL, NULL, 'en', NULL, 'PESHAWAR, Mar 3 (APP):', 'PESHAWAR', 'e6b69ef5977cf26b7e15997d7b6cad29244d31a5600fb4ef57b63a58707fe31d', 1, NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 13292, 'sha256:bdcabd2abe508811fdb107117a32b94f387eba6e472c8b3da61ec75d1b18b576', 'first', 'first', '2026-12-01 02:50:23.675398+00', '2026-12-01 02:50:23.675398+00', NULL, NULL),
	(10, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/', 'http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/', 'http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/', 'http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/', '2026-03-06', '2026-03-06 12:41:20+00', '["2026-03-06 12:41:20+00","2026-03-06 12:41:21+00")', 'second', 'Asia/Karachi', 'gregorian', '2026-03-06T17:41:20+05:00', 'time', 'agreed', 'time near title, marked', '[{"at": "2026-03-06T12:41:20Z", "day": "2026-03-06", "raw": "2026-03-06T17:41:20+05:00", "role": "published", "field": "near title, marked", "origin": "time", "verdict": "won: time near title, marked", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-06", "raw": "March 6, 2026", "role": "published", "field": "near title, <time>", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-06", "raw": "Posted on March 6, 2026", "role": "published", "field": "near title, labelled", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-06T12:41:20Z", "day": "2026-03-06", "raw": "Fri, 06 Mar 2026 12:41:20 +0000", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC+00:00", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-06", "raw": "2026-03-06", "role": "published", "field": "2026/03/06", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-06T12:43:20Z", "day": "2026-03-06", "raw": "Fri, 06 Mar 2026 12:43:20 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', NULL, '2026-12-01 02:50:18.550898+00', '2026-12-01 02:50:18.550898+00', '2026-12-01 02:50:18.550898+00', 'Foreign Secretary Opens Trade Dialogue in Karachi', NULL, '(Karachi) The Foreign Secretary opened the second Pakistan–Central Asia Trade Dialogue at the Expo Centre this morning. Ministers and business leaders from five countries attend the two-day meeting, which is organised with the Federation of Chambers of Commerce.
The Foreign Secretary noted that trade between the two regions reached 4.2 billion dollars last year. Two hundred and twelve companies take part in the dialogue, most of them from textiles, surgical instruments and information technology.
He said that shorter transit times on the road through the Khyber Pass had already lowered the cost of moving a container by one fifth. A single electronic form for customs, he added, would replace eleven paper documents from the first of July.
The dialogue will close with a joint statement. Delegates will also visit the port and meet young founders at the national incubation centre.', NULL, NULL, 'en', NULL, '(Karachi)', 'Karachi', 'e0c4b549fb0a86b71b022fafaa367d218a5e8b981c71f93b7c5e6ce657098c88', 1, NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 5380, 'sha256:f687c106d37989579f0c04a80f76a6c41c1eab147bed832cb0b317d63f092639', 'first', 'first', '2026-12-01 02:50:23.675398+00', '2026-12-01 02:50:23.675398+00', NULL, NULL),
	(11, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/09/corrigendum-trade-figures/', 'http://127.0.0.1:33507/pk_ministry/2026/03/09/corrigendum-trade-figures/', 'http://127.0.0.1:33507/pk_ministry/2026/03/09/corrigendum-trade-figures/', 'http://127.0.0.1:33507/pk_ministry/2026/03/09/corrigendum-trade-figures/', '2026-03-09', '2026-03-09 05:14:33+00', '["2026-03-09 05:14:33+00","2026-03-09 05:14:34+00")', 'second', 'Asia/Karachi', 'gregorian', '2026-03-09T10:14:33+05:00', 'time', 'agreed', 'time near title, marked', '[{"at": "2026-03-09T05:14:33Z", "day": "2026-03-09", "raw": "2026-03-09T10:14:33+05:00", "role": "published", "field": "near title, marked", "origin": "time", "verdict": "won: time near title, marked", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-09", "raw": "March 9, 2026", "role": "published", "field": "near title, <time>", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-09", "raw": "Posted on March 9, 2026", "role": "published", "field": "near title, labelled", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-09T05:14:33Z", "day": "2026-03-09", "raw": "Mon, 09 Mar 2026 05:14:33 +0000", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC+00:00", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-09", "raw": "2026-03-09", "role": "published", "field": "2026/03/09", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-09T05:16:33Z", "day": "2026-03-09", "raw": "Mon, 09 Mar 2026 05:16:33 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', NULL, '2026-12-01 02:50:18.557161+00', '2026-12-01 02:50:18.557161+00', '2026-12-01 02:50:18.557161+00', 'Corrigendum: Foreign Secretary Opens Trade Dialogue in Karachi', NULL, 'In the press release of 6 March 2026 titled “Foreign Secretary Opens Trade Dialogue in Karachi”, the volume of bilateral trade was given as 4.2 billion dollars. The correct figure is 2.4 billion dollars. The number of participating companies should read one hundred and twelve instead of two hundred and twelve.
The paragraph concerned should therefore read as follows: “The Foreign Secretary noted that trade between the two regions reached 2.4 billion dollars last year. One hundred and twelve companies take part in the dialogue, most of them from textiles, surgical instruments and information technology.”
The Ministry regrets the error and requests the media to use the corrected figures.', NULL, NULL, 'en', NULL, NULL, NULL, '8f00d4f4ca4aa234df9b90ae1b0a5bba39310eb784ce1a586475472546c16928', 1, NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 8113, 'sha256:8d1765325a8f1f2600299d6d3c1b0bcb700115029b281a651524d87ebee681ec', 'first', 'first', '2026-12-01 02:50:23.675398+00', '2026-12-01 02:50:23.675398+00', NULL, NULL),
	(12, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/10/foreign-ministers-speak-by-telephone/', 'http://127.0.0.1:33507/pk_ministry/2026/03/10/foreign-ministers-speak-by-telephone/?utm_source=rss&utm_medium=feed&utm_campaign=releases', 'http://127.0.0.1:33507/pk_ministry/2026/03/10/foreign-ministers-speak-by-telephone/?utm_source=rss&utm_medium=feed&utm_campaign=releases', 'http://127.0.0.1:33507/pk_ministry/2026/03/10/foreign-ministers-speak-by-telephone/', '2026-03-10', '2026-03-10 18:52:09+00', '["2026-03-10 18:52:09+00","2026-03-10 18:52:10+00")', 'second', 'Asia/Karachi', 'gregorian', '2026-03-10T23:52:09+05:00', 'time', 'agreed', 'time near title, marked', '[{"at": "2026-03-10T18:52:09Z", "day": "2026-03-10", "raw": "2026-03-10T23:52:09+05:00", "role": "published", "field": "near title, marked", "origin": "time", "verdict": "won: time near title, marked", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-10", "raw": "March 10, 2026", "role": "published", "field": "near title, <time>", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-10", "raw": "Posted on March 10, 2026", "role": "published", "field": "near title, labelled", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-10T18:52:09Z", "day": "2026-03-10", "raw": "Tue, 10 Mar 2026 18:52:09 +0000", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC+00:00", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-10", "raw": "2026-03-10", "role": "published", "field": "2026/03/10", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-10T18:54:09Z", "day": "2026-03-10", "raw": "Tue, 10 Mar 2026 18:54:09 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-10", "raw": "ISLAMABAD, Mar 10 (APP):", "role": "published", "field": "ISLAMABAD", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:18.550079+00', '2026-12-01 02:50:18.550079+00', '2026-12-01 02:50:18.550079+00', 'Foreign Ministers of Pakistan and Iran Speak by Telephone', NULL, 'ISLAMABAD, Mar 10 (APP): The Foreign Minister of Pakistan held a telephone conversation this evening with the Foreign Minister of Iran. The two ministers reviewed bilateral relations and exchanged views on the situation in the region.
The Foreign Minister underlined that peace along the common border was in the interest of both peoples. He welcomed the proposal to convene the joint economic commission next month and said that Pakistan was ready to open a further crossing point in Balochistan.
The two sides agreed that their experts would meet in Zahedan from next week to prepare the agenda, which will include border markets, the release of fishermen and the prevention of smuggling.
The Foreign Minister also conveyed the condolences of the people of Pakistan on the loss of life in the recent floods, and offered medical assistance. Both ministers agreed to remain in contact and to meet on the margins of the conference in Istanbul in April.', NULL, NULL, 'en', NULL, 'ISLAMABAD, Mar 10 (APP):', 'ISLAMABAD', '462f9662ecbbc4c56313cfdd42dfa62012c6e3dc52bb59592316d02419dafec4', 1, NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 2604, 'sha256:35a3c648849c3606220846b8e0958a246d2fd2a0298df0e0827f0f064ba2b4da', 'first', 'first', '2026-12-01 02:50:23.675398+00', '2026-12-01 02:50:23.675398+00', NULL, NULL),
	(13, 'us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/04/senate-visa-hearing', 'http://127.0.0.1:33507/us_courier/2026/03/04/senate-visa-hearing', 'http://127.0.0.1:33507/us_courier/2026/03/04/senate-visa-hearing', 'http://127.0.0.1:33507/us_courier/2026/03/04/senate-visa-hearing', '2026-03-04', '2026-03-05 02:15:00+00', '["2026-03-05 02:15:00+00","2026-03-05 02:16:00+00")', 'minute', 'America/New_York', 'gregorian', '03/04/2026 9:15 PM EST', 'text', 'agreed', 'text near title, .display-date', '[{"at": "2026-03-05T02:15:00Z", "day": "2026-03-04", "raw": "03/04/2026 9:15 PM EST", "role": "published", "field": "near title, .display-date", "origin": "text", "verdict": "won: text near title, .display-date", "calendar": "gregorian", "timezone": "America/New_York", "precision": "minute", "zone_source": "abbreviation"}, {"at": null, "day": null, "raw": "Subscriber event: Meet the Newsroom, April 21, 2026", "role": "event", "field": "near title", "origin": "text", "verdict": "rejected: the day of something else", "calendar": null, "timezone": null, "precision": null, "zone_source": null}, {"at": "2026-03-05T02:15:00Z", "day": "2026-03-04", "raw": "2026-03-05T02:15Z", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC", "precision": "minute", "zone_source": "offset"}, {"at": "2026-03-05T02:15:00Z", "day": "2026-03-04", "raw": "2026-03-05T02:15:00Z", "role": "modified", "field": "modified", "origin": "feed", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-04", "raw": "2026-03-04", "role": "published", "field": "2026/03/04", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "America/New_York", "precision": "day", "zone_source": "source"}, {"at": "2026-03-05T02:17:00Z", "day": "2026-03-04", "raw": "Thu, 05 Mar 2026 02:17:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-05 02:15:00+00', '2026-12-01 02:50:18.707296+00', '2026-12-01 02:50:18.707296+00', '2026-12-01 02:50:18.707296+00', 'Senators Question Officials About Visa Backlog', 'Senators from both parties pressed consular officials on Wednesday to explain why applicants in eleven cities still wait more than a year for an interview. The hearing ran two hours longer than planned.', 'Senators from both parties pressed consular officials on Wednesday to explain why applicants in eleven cities still wait more than a year for an interview. The hearing ran two hours longer than planned.
The officials said that staffing had returned to the level of six years ago, but that demand had grown by half. They asked for permission to waive interviews for travelers who had visited before, a step that would free one appointment in four.
Several senators told of constituents who had missed weddings and funerals. “We are not talking about paperwork, we are talking about families,” said the chairwoman, who wants a monthly report for each post until the wait has fallen below ninety days.', 'Carla Jennings', NULL, 'en', 'http://127.0.0.1:33507/us_courier/resizer/2024/11/05/masthead.jpg', NULL, NULL, '9f1a54fa08e40deb24280e923c3cfdc6b50c566510835baa835ee187f841370b', 1, NULL, 'archive/us_courier/2026/03/13/first.warc.gz', 4785, 'sha256:599d2d0a3e428b2f148801619d2a01c1b88745bcb20c3f71a948b1c6e3e8cf82', 'first', 'first', '2026-12-01 02:50:23.736401+00', '2026-12-01 02:50:23.736401+00', NULL, NULL),
	(14, 'us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/07/harbor-seal-rescue', 'http://127.0.0.1:33507/us_courier/2026/03/07/harbor-seal-rescue', 'http://127.0.0.1:33507/us_courier/2026/03/07/harbor-seal-rescue', 'http://127.0.0.1:33507/us_courier/2026/03/07/harbor-seal-rescue', '2026-03-07', '2026-03-08 04:45:00+00', '["2026-03-08 04:45:00+00","2026-03-08 04:46:00+00")', 'minute', 'America/New_York', 'gregorian', '03/07/2026 11:45 PM EST', 'text', 'agreed', 'text near title, .display-date', '[{"at": "2026-03-08T04:45:00Z", "day": "2026-03-07", "raw": "03/07/2026 11:45 PM EST", "role": "published", "field": "near title, .display-date", "origin": "text", "verdict": "won: text near title, .display-date", "calendar": "gregorian", "timezone": "America/New_York", "precision": "minute", "zone_source": "abbreviation"}, {"at": null, "day": null, "raw": "Subscriber event: Meet the Newsroom, April 21, 2026", "role": "event", "field": "near title", "origin": "text", "verdict": "rejected: the day of something else", "calendar": null, "timezone": null, "precision": null, "zone_source": null}, {"at": "2026-03-08T04:45:00Z", "day": "2026-03-07", "raw": "2026-03-08T04:45Z", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC", "precision": "minute", "zone_source": "offset"}, {"at": "2026-03-08T04:45:00Z", "day": "2026-03-07", "raw": "2026-03-08T04:45:00Z", "role": "modified", "field": "modified", "origin": "feed", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-07", "raw": "2026-03-07", "role": "published", "field": "2026/03/07", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "America/New_York", "precision": "day", "zone_source": "source"}, {"at": "2026-03-08T04:47:00Z", "day": "2026-03-07", "raw": "Sun, 08 Mar 2026 04:47:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-08 04:45:00+00', '2026-12-01 02:50:18.777162+00', '2026-12-01 02:50:18.777162+00', '2026-12-01 02:50:18.777162+00', 'Volunteers Free a Seal from the Harbor at Baltimore', 'A young harbor seal that had been trapped behind a lock for three days swam back into the bay on Saturday evening, followed by cheers from about two hundred people on the quay.', 'A young harbor seal that had been trapped behind a lock for three days swam back into the bay on Saturday evening, followed by cheers from about two hundred people on the quay.
Volunteers from the National Aquarium had lured it with herring and the recorded voice of another seal. Twice the animal came within yards of the gate and turned round. The third time, a tugboat captain switched off his engine, and in the silence it slipped through.
Seals are rare so far south, but sightings have doubled in ten years. Biologists ask anyone who meets one to stay at least fifty yards away, to keep dogs on the leash, and to resist the wish to help.', 'Dwayne Ortiz', NULL, 'en', 'http://127.0.0.1:33507/us_courier/resizer/2024/11/05/masthead.jpg', NULL, NULL, '05d9834e888fe21ed162954d267b7365c16497003a47d975ede00ea7841524be', 1, NULL, 'archive/us_courier/2026/03/13/first.warc.gz', 11659, 'sha256:3894136f5bec298d4a20eb0da09f8ec2e966e93f9c2f15a7bf991e684864ffde', 'first', 'first', '2026-12-01 02:50:23.736401+00', '2026-12-01 02:50:23.736401+00', NULL, NULL),
	(15, 'us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/08/clocks-night-shift', 'http://127.0.0.1:33507/us_courier/2026/03/08/clocks-night-shift', 'http://127.0.0.1:33507/us_courier/2026/03/08/clocks-night-shift', 'http://127.0.0.1:33507/us_courier/2026/03/08/clocks-night-shift', '2026-03-08', '2026-03-08 07:30:00+00', '["2026-03-08 07:30:00+00","2026-03-08 07:31:00+00")', 'minute', 'America/New_York', 'gregorian', '03/08/2026 3:30 AM EDT', 'text', 'agreed', 'text near title, .display-date', '[{"at": "2026-03-08T07:30:00Z", "day": "2026-03-08", "raw": "03/08/2026 3:30 AM EDT", "role": "published", "field": "near title, .display-date", "origin": "text", "verdict": "won: text near title, .display-date", "calendar": "gregorian", "timezone": "America/New_York", "precision": "minute", "zone_source": "abbreviation"}, {"at": null, "day": null, "raw": "Subscriber event: Meet the Newsroom, April 21, 2026", "role": "event", "field": "near title", "origin": "text", "verdict": "rejected: the day of something else", "calendar": null, "timezone": null, "precision": null, "zone_source": null}, {"at": "2026-03-08T07:30:00Z", "day": "2026-03-08", "raw": "2026-03-08T07:30Z", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC", "precision": "minute", "zone_source": "offset"}, {"at": "2026-03-08T07:30:00Z", "day": "2026-03-08", "raw": "2026-03-08T07:30:00Z", "role": "modified", "field": "modified", "origin": "feed", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-08", "raw": "2026-03-08", "role": "published", "field": "2026/03/08", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "America/New_York", "precision": "day", "zone_source": "source"}, {"at": "2026-03-08T07:32:00Z", "day": "2026-03-08", "raw": "Sun, 08 Mar 2026 07:32:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-08 07:30:00+00', '2026-12-01 02:50:18.776786+00', '2026-12-01 02:50:18.776786+00', '2026-12-01 02:50:18.776786+00', 'The Night That Had Only Seven Hours', 'At one minute to two in the morning, the bakers at the Florida Avenue market set down their trays and looked at the clock. A minute later it was three, and an hour’s work still lay on the tables.', 'At one minute to two in the morning, the bakers at the Florida Avenue market set down their trays and looked at the clock. A minute later it was three, and an hour’s work still lay on the tables.
Every spring the change to daylight saving time costs the city’s night workers an hour, or gives them one, depending on how their contracts count. Hospital nurses are paid for eight hours and work seven; bus drivers are paid for what the timetable says.
The bakers have settled the matter among themselves. They begin an hour earlier on Saturday evening and eat breakfast together when the bread is out, at what the oven, which nobody ever resets, still insists is five o’clock.', 'Carla Jennings', NULL, 'en', 'http://127.0.0.1:33507/us_courier/resizer/2024/11/05/masthead.jpg', NULL, NULL, 'dd509f7158c91c013eceef8c201dcd2673805557c2bb3f1aea45582d54e4bdf2', 1, NULL, 'archive/us_courier/2026/03/13/first.warc.gz', 9401, 'sha256:8801bae897e1b4ecfd8da77e9b7f2d9c1c231cfc8a8ea639f754fba6cdd24496', 'first', 'first', '2026-12-01 02:50:23.736401+00', '2026-12-01 02:50:23.736401+00', NULL, NULL),
	(17, 'us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/10/caspian-sea-data', 'http://127.0.0.1:33507/us_courier/2026/03/10/caspian-sea-data', 'http://127.0.0.1:33507/us_courier/2026/03/10/caspian-sea-data', 'http://127.0.0.1:33507/us_courier/2026/03/10/caspian-sea-data', '2026-03-10', '2026-03-10 10:10:00+00', '["2026-03-10 10:10:00+00","2026-03-10 10:11:00+00")', 'minute', 'America/New_York', 'gregorian', '03/10/2026 6:10 AM EDT', 'text', 'agreed', 'text near title, .display-date', '[{"at": "2026-03-10T10:10:00Z", "day": "2026-03-10", "raw": "03/10/2026 6:10 AM EDT", "role": "published", "field": "near title, .display-date", "origin": "text", "verdict": "won: text near title, .display-date", "calendar": "gregorian", "timezone": "America/New_York", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-10T10:10:00Z", "day": "2026-03-10", "raw": "2026-03-10T10:10Z", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC", "precision": "minute", "zone_source": "offset"}, {"at": "2026-03-10T10:10:00Z", "day": "2026-03-10", "raw": "2026-03-10T10:10:00Z", "role": "modified", "field": "modified", "origin": "feed", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-10", "raw": "2026-03-10", "role": "published", "field": "2026/03/10", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "America/New_York", "precision": "day", "zone_source": "source"}, {"at": "2026-03-10T10:12:00Z", "day": "2026-03-10", "raw": "Tue, 10 Mar 2026 10:12:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-09", "raw": "MOSCOW, March 9 /Obrazets/.", "role": "published", "field": "MOSCOW", "origin": "dateline", "verdict": "outweighed", "calendar": "gregorian", "timezone": "America/New_York", "precision": "day", "zone_source": "source"}]', '2026-03-10 10:10:00+00', '2026-12-01 02:50:18.706612+00', '2026-12-01 02:50:18.706612+00', '2026-12-01 02:50:18.706612+00', 'Five Nations on the Caspian Will Pool Data as the Sea Shrinks', 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.', 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.
The level of the Caspian has dropped by more than two metres since the middle of the 1990s, leaving harbors in the north too shallow for loaded ships. Scientists blame higher evaporation and a weaker flow of the Volga, which supplies four fifths of the inflow.
Under the agreement, each country will publish readings from its stations once a day in a common format. A joint laboratory in Aktau will check the figures and issue a forecast twice a year. The cost of the first stage, eleven million dollars, is to be divided equally.
“We cannot negotiate about water that each of us measures differently,” the head of the Kazakh delegation told reporters. Environmental groups welcomed the step but said that it came ten years late, and called for limits on dredging in the spawning grounds of the sturgeon.
The environment ministers are expected to sign the document in Baku in May.', 'Obrazets', NULL, 'en', 'http://127.0.0.1:33507/us_courier/resizer/2024/11/05/masthead.jpg', 'MOSCOW, March 9 /Obrazets/.', 'MOSCOW', '3e8cfc89b96bdb33eae65e05e2ce9d1ac6c86d2b66dd10b3904211844c81d56e', 1, NULL, 'archive/us_courier/2026/03/13/first.warc.gz', 2293, 'sha256:774d38c6ddbebde84dc360d21ebac641b43b56a81c31fe631466149eb8f7c67c', 'first', 'first', '2026-12-01 02:50:23.736401+00', '2026-12-01 02:50:23.736401+00', NULL, NULL),
	(19, 'kz_times', 'http://127.0.0.1:33507/kz_times/culture/film-festival-programme.html', 'http://127.0.0.1:33507/kz_times/culture/film-festival-programme.html', 'http://127.0.0.1:33507/kz_times/culture/film-festival-programme.html', 'http://127.0.0.1:33507/kz_times/culture/film-festival-programme.html', '2026-03-03', '2026-03-03 06:00:00+00', '["2026-03-03 06:00:00+00","2026-03-03 06:01:00+00")', 'minute', 'Asia/Almaty', 'gregorian', 'Tuesday, 3 March 2026, 11:00', 'text', 'stated', 'text near title, .news-date-time', '[{"at": "2026-03-03T06:00:00Z", "day": "2026-03-03", "raw": "Tuesday, 3 March 2026, 11:00", "role": "published", "field": "near title, .news-date-time", "origin": "text", "verdict": "won: text near title, .news-date-time", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-03T06:00:00Z", "day": "2026-03-03", "raw": "2026-03-03T11:00:00+05:00", "role": "modified", "field": "modified", "origin": "sitemap", "verdict": "modification", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "second", "zone_source": "offset"}, {"at": "2026-03-03T06:02:00Z", "day": "2026-03-03", "raw": "Tue, 03 Mar 2026 06:02:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-03 06:00:00+00', '2026-12-01 02:50:27.662634+00', '2026-12-01 02:50:27.662634+00', '2026-12-01 02:50:27.662634+00', 'Film Festival Presents Eleven Debuts from the Steppe', NULL, 'Eleven first films by directors from Kazakhstan, Kyrgyzstan and Mongolia will compete at this year’s festival of young cinema, more than ever before. The programme was presented at the old silk factory, where the screenings will take place in April.
Half of the directors are women. Many of the stories deal with leaving the village and coming back to it: a shepherd learns to fly a drone, a nurse returns to the town that she had fled, two brothers quarrel about a well.
The jury is headed by a cinematographer from Tbilisi. Tickets cost no more than a cup of tea, and every film will be shown twice with subtitles in Kazakh, Russian and English. The opening night is already sold out.', 'Timur Sadykov', 'Culture', 'en', NULL, NULL, NULL, '1bd5622c3a6c84cdac3ddbb0e15631c7a7f7b7151678029413f4deb321d41529', 1, NULL, 'archive/kz_times/2026/03/13/first.warc.gz', 3711, 'sha256:bb4dfad160aeec5426b0e2dce686c8bbcf307c54158e0b90511020067cb63212', 'first', 'first', '2026-12-01 02:50:28.228171+00', '2026-12-01 02:50:28.228171+00', NULL, NULL),
	(20, 'kz_times', 'http://127.0.0.1:33507/kz_times/world/caspian-states-to-share-data.html', 'http://127.0.0.1:33507/kz_times/world/caspian-states-to-share-data.html', 'http://127.0.0.1:33507/kz_times/world/caspian-states-to-share-data.html', 'http://127.0.0.1:33507/kz_times/world/caspian-states-to-share-data.html', '2026-03-10', '2026-03-09 19:05:00+00', '["2026-03-09 19:05:00+00","2026-03-09 19:06:00+00")', 'minute', 'Asia/Almaty', 'gregorian', 'Tuesday, 10 March 2026, 00:05', 'text', 'stated', 'text near title, .news-date-time', '[{"at": "2026-03-09T19:05:00Z", "day": "2026-03-10", "raw": "Tuesday, 10 March 2026, 00:05", "role": "published", "field": "near title, .news-date-time", "origin": "text", "verdict": "won: text near title, .news-date-time", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-09T19:05:00Z", "day": "2026-03-10", "raw": "2026-03-10T00:05:00+05:00", "role": "modified", "field": "modified", "origin": "sitemap", "verdict": "modification", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "second", "zone_source": "offset"}, {"at": "2026-03-09T19:07:00Z", "day": "2026-03-10", "raw": "Mon, 09 Mar 2026 19:07:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-09", "raw": "MOSCOW, March 9 /Obrazets/.", "role": "published", "field": "MOSCOW", "origin": "dateline", "verdict": "outweighed", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "day", "zone_source": "source"}]', '2026-03-09 19:05:00+00', '2026-12-01 02:50:27.663557+00', '2026-12-01 02:50:27.663557+00', '2026-12-01 02:50:27.663557+00', 'Caspian States Agree to Share Data on Falling Sea Level', NULL, 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.
The level of the Caspian has dropped by more than two metres since the middle of the 1990s, leaving harbours in the north too shallow for loaded ships. Scientists blame higher evaporation and a weaker flow of the Volga, which supplies four fifths of the inflow.
Under the agreement, each country will publish readings from its stations once a day in a common format. A joint laboratory in Aktau will check the figures and issue a forecast twice a year. The cost of the first stage, eleven million dollars, is to be divided equally.
“We cannot negotiate about water that each of us measures differently,” the head of the Kazakh delegation told reporters. Environmental groups welcomed the step but said that it came ten years late, and called for limits on dredging in the spawning grounds of the sturgeon.
The ministers of the environment are expected to sign the document in Baku in May.', 'Obrazets', 'World', 'en', NULL, 'MOSCOW, March 9 /Obrazets/.', 'MOSCOW', 'b0e7734ffc279d01314635652e977291d70bceb5af327756529c0fcb52e46707', 1, NULL, 'archive/kz_times/2026/03/13/first.warc.gz', 8049, 'sha256:22e7cc4cb641f11888c439d6678e608fa461cedc2e21c38f5065c5161eba14c9', 'first', 'first', '2026-12-01 02:50:28.228171+00', '2026-12-01 02:50:28.228171+00', NULL, NULL),
	(21, 'kz_times', 'http://127.0.0.1:33507/kz_times/world/neighbours-agree-on-border-talks.html', 'http://127.0.0.1:33507/kz_times/world/neighbours-agree-on-border-talks.html', 'http://127.0.0.1:33507/kz_times/world/neighbours-agree-on-border-talks.html', 'http://127.0.0.1:33507/kz_times/world/neighbours-agree-on-border-talks.html', '2026-03-11', '2026-03-11 03:30:00+00', '["2026-03-11 03:30:00+00","2026-03-11 03:31:00+00")', 'minute', 'Asia/Almaty', 'gregorian', 'Wednesday, 11 March 2026, 08:30', 'text', 'stated', 'text near title, .news-date-time', '[{"at": "2026-03-11T03:30:00Z", "day": "2026-03-11", "raw": "Wednesday, 11 March 2026, 08:30", "role": "published", "field": "near title, .news-date-time", "origin": "text", "verdict": "won: text near title, .news-date-time", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-11T03:30:00Z", "day": "2026-03-11", "raw": "2026-03-11T08:30:00+05:00", "role": "modified", "field": "modified", "origin": "sitemap", "verdict": "modification", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "second", "zone_source": "offset"}, {"at": "2026-03-11T03:32:00Z", "day": "2026-03-11", "raw": "Wed, 11 Mar 2026 03:32:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-11 03:30:00+00', '2026-12-01 02:50:27.651194+00', '2026-12-01 02:50:27.651194+00', '2026-12-01 02:50:27.651194+00', 'Neighbours Agree on Border Talks After Ministers’ Call', NULL, 'Iran and Pakistan want to hold expert talks on their common border within days, according to a statement that was released in Islamabad late on Tuesday. The text of the statement follows in full.
ISLAMABAD, Mar 10 (APP): The Foreign Minister of Pakistan held a telephone conversation this evening with the Foreign Minister of Iran. The two ministers reviewed bilateral relations and exchanged views on the situation in the region.
The Foreign Minister underlined that peace along the common border was in the interest of both peoples. He welcomed the proposal to convene the joint economic commission next month and said that Pakistan was ready to open a further crossing point in Balochistan.
The two sides agreed that their experts would meet in Zahedan from next week to prepare the agenda, which will include border markets, the release of fishermen and the prevention of smuggling.
The Foreign Minister also conveyed the condolences of the people of Pakistan on the loss of life in the recent floods, and offered medical assistance. Both ministers agreed to remain in contact and to meet on the margins of the conference in Istanbul in April.
For hauliers from Central Asia a further crossing would shorten the way to the Arabian Sea by almost two hundred kilometres.', 'Timur Sadykov', 'World', 'en', NULL, NULL, NULL, 'e4c2fd21e8d052687057f33988f107df74f1ce83a6e21ef4022e8705aa06c718', 1, NULL, 'archive/kz_times/2026/03/13/first.warc.gz', 1302, 'sha256:c7236709a6198dd605893a6a687503e1b019377a9da8268f13929d1f93a6d558', 'first', 'first', '2026-12-01 02:50:28.228171+00', '2026-12-01 02:50:28.228171+00', NULL, NULL),
	(22, 'ru_wire', 'http://127.0.0.1:33507/ru_wire/20260303/kosmos-301428802.html', 'http://127.0.0.1:33507/ru_wire/20260303/kosmos-301428802.html', 'http://127.0.0.1:33507/ru_wire/20260303/kosmos-301428802.html', 'http://127.0.0.1:33507/ru_wire/20260303/kosmos-301428802.html', '2026-03-03', '2026-03-03 06:16:00+00', '["2026-03-03 06:16:00+00","2026-03-03 06:17:00+00")', 'minute', 'Europe/Moscow', 'gregorian', '20260303T0916', 'meta', 'agreed', 'meta article:published_time', '[{"at": "2026-03-03T06:16:00Z", "day": "2026-03-03", "raw": "20260303T0916", "role": "published", "field": "article:published_time", "origin": "meta", "verdict": "won: meta article:published_time", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-03T06:16:00Z", "day": "2026-03-03", "raw": "3 марта 2026, 09:16 (МСК)", "role": "published", "field": "near title, .lenta__item-date", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-03T06:16:00Z", "day": "2026-03-03", "raw": "Tue, 03 Mar 2026 09:16:00 +0300", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-03", "raw": "2026-03-03", "role": "published", "field": "20260303", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}, {"at": "2026-03-03T06:18:00Z", "day": "2026-03-03", "raw": "Tue, 03 Mar 2026 06:18:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-03", "raw": "БЛАГОВЕЩЕНСК, 3 мар /Образец/.", "role": "published", "field": "БЛАГОВЕЩЕНСК", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:27.733448+00', '2026-12-01 02:50:27.733448+00', '2026-12-01 02:50:27.733448+00', 'Космический аппарат для наблюдения за лесными пожарами вышел на орбиту', NULL, 'БЛАГОВЕЩЕНСК, 3 мар /Образец/. Спутник для раннего обнаружения лесных пожаров, запущенный с космодрома Восточный, вышел на расчётную орбиту и передал первый сигнал.
Аппарат массой сто восемьдесят килограммов способен заметить очаг площадью в четверть гектара и передать координаты спасателям в течение десяти минут. До конца года группировка пополнится ещё тремя спутниками.
Разработчики подчёркивают, что данные будут доступны и соседним странам. Соглашения об обмене снимками уже подписаны с Казахстаном и Монголией, переговоры с Китаем продолжаются.', NULL, NULL, 'ru', 'http://127.0.0.1:33507/ru_wire/images/sharing/20190514/default.png', 'БЛАГОВЕЩЕНСК, 3 мар /Образец/.', 'БЛАГОВЕЩЕНСК', '175bf43e7291690fcafe6a5659902c72864a8909e7eeba5ecabb71bf1c0d27c1', 1, NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 10544, 'sha256:c5291b3ea20f34ef74d3c1518e2f6dd2a62a57c23a701b4b603aa884a709b559', 'first', 'first', '2026-12-01 02:50:28.672771+00', '2026-12-01 02:50:28.672771+00', NULL, NULL),
	(23, 'ru_wire', 'http://127.0.0.1:33507/ru_wire/20260305/mid-301433561.html', 'http://127.0.0.1:33507/ru_wire/20260305/mid-301433561.html', 'http://127.0.0.1:33507/ru_wire/20260305/mid-301433561.html', 'http://127.0.0.1:33507/ru_wire/20260305/mid-301433561.html', '2026-03-05', '2026-03-05 20:52:00+00', '["2026-03-05 20:52:00+00","2026-03-05 20:53:00+00")', 'minute', 'Europe/Moscow', 'gregorian', '20260305T2352', 'meta', 'agreed', 'meta article:published_time', '[{"at": "2026-03-05T20:52:00Z", "day": "2026-03-05", "raw": "20260305T2352", "role": "published", "field": "article:published_time", "origin": "meta", "verdict": "won: meta article:published_time", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-05T20:52:00Z", "day": "2026-03-05", "raw": "5 марта 2026, 23:52 (МСК)", "role": "published", "field": "near title, .lenta__item-date", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-05T20:52:00Z", "day": "2026-03-05", "raw": "Thu, 05 Mar 2026 23:52:00 +0300", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-05", "raw": "2026-03-05", "role": "published", "field": "20260305", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}, {"at": "2026-03-05T20:54:00Z", "day": "2026-03-05", "raw": "Thu, 05 Mar 2026 20:54:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-05", "raw": "КАИР, 5 мар /Образец/.", "role": "published", "field": "КАИР", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:27.733773+00', '2026-12-01 02:50:27.733773+00', '2026-12-01 02:50:27.733773+00', 'МИД сообщил о подготовке визита министра в Каир', NULL, 'КАИР, 5 мар /Образец/. Министр иностранных дел посетит Египет во второй половине месяца, сообщил источник в дипломатических кругах. Точные даты поездки пока согласовываются.
На повестке дня — строительство промышленной зоны у Суэцкого канала, поставки зерна и положение в Судане. Ожидается, что стороны подпишут план консультаций между министерствами на ближайшие два года.
Собеседник агентства добавил, что отдельная встреча пройдёт в штаб-квартире Лиги арабских государств. Предыдущий визит министра в египетскую столицу состоялся полтора года назад.', NULL, NULL, 'ru', 'http://127.0.0.1:33507/ru_wire/images/sharing/20190514/default.png', 'КАИР, 5 мар /Образец/.', 'КАИР', '945e9850d22877dc46fd5818a91a66c850d6593f82f283367f44681481637ce0', 1, NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 12934, 'sha256:0063fec09faf0ae2df8aa8c0e35902af874826cc1bfd88bae548d2fc5f7733b5', 'first', 'first', '2026-12-01 02:50:28.672771+00', '2026-12-01 02:50:28.672771+00', NULL, NULL),
	(24, 'ru_wire', 'http://127.0.0.1:33507/ru_wire/20260308/zheldor-301438275.html', 'http://127.0.0.1:33507/ru_wire/20260308/zheldor-301438275.html', 'http://127.0.0.1:33507/ru_wire/20260308/zheldor-301438275.html', 'http://127.0.0.1:33507/ru_wire/20260308/zheldor-301438275.html', '2026-03-08', '2026-03-07 21:30:00+00', '["2026-03-07 21:30:00+00","2026-03-07 21:31:00+00")', 'minute', 'Europe/Moscow', 'gregorian', '20260308T0030', 'meta', 'agreed', 'meta article:published_time', '[{"at": "2026-03-07T21:30:00Z", "day": "2026-03-08", "raw": "20260308T0030", "role": "published", "field": "article:published_time", "origin": "meta", "verdict": "won: meta article:published_time", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-07T21:30:00Z", "day": "2026-03-08", "raw": "8 марта 2026, 00:30 (МСК)", "role": "published", "field": "near title, .lenta__item-date", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-07T21:30:00Z", "day": "2026-03-08", "raw": "Sun, 08 Mar 2026 00:30:00 +0300", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-08", "raw": "2026-03-08", "role": "published", "field": "20260308", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}, {"at": "2026-03-07T21:32:00Z", "day": "2026-03-08", "raw": "Sat, 07 Mar 2026 21:32:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-08", "raw": "МОСКВА, 8 мар", "role": "published", "field": "МОСКВА", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:27.729996+00', '2026-12-01 02:50:27.729996+00', '2026-12-01 02:50:27.729996+00', 'Поезд Москва — Ташкент возвращается в расписание', NULL, 'МОСКВА, 8 мар — Прямой пассажирский поезд между Москвой и Ташкентом вновь начнёт курсировать с конца апреля, следует из материалов перевозчика.
Состав будет отправляться дважды в неделю и проводить в пути двое с половиной суток. В него включат вагоны нового поколения с душем и местами для пассажиров с ограниченной подвижностью. Пограничный контроль обещают проводить на ходу, без длительной стоянки.
Продажа билетов откроется за сорок пять дней до отправления. Сообщение было прервано шесть лет назад, и всё это время пассажирам приходилось делать пересадку в Оренбурге.', NULL, NULL, 'ru', 'http://127.0.0.1:33507/ru_wire/images/sharing/20190514/default.png', 'МОСКВА, 8 мар', 'МОСКВА', 'cd3153bdea564f172a20a78cf8ed2c4f6d69ff66174c99ff6113932652920c2c', 1, NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 5807, 'sha256:4cddc660ad53f575018a484cb10b17cc0c082114cb6f5a0d79c1765971301523', 'first', 'first', '2026-12-01 02:50:28.672771+00', '2026-12-01 02:50:28.672771+00', NULL, NULL),
	(25, 'ru_wire', 'http://127.0.0.1:33507/ru_wire/20260309/arktika-301439984.html', 'http://127.0.0.1:33507/ru_wire/20260309/arktika-301439984.html', 'http://127.0.0.1:33507/ru_wire/20260309/arktika-301439984.html', 'http://127.0.0.1:33507/ru_wire/20260309/arktika-301439984.html', '2026-03-09', '2026-03-09 11:05:00+00', '["2026-03-09 11:05:00+00","2026-03-09 11:06:00+00")', 'minute', 'Europe/Moscow', 'gregorian', '20260309T1405', 'meta', 'agreed', 'meta article:published_time', '[{"at": "2026-03-09T11:05:00Z", "day": "2026-03-09", "raw": "20260309T1405", "role": "published", "field": "article:published_time", "origin": "meta", "verdict": "won: meta article:published_time", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-09T11:05:00Z", "day": "2026-03-09", "raw": "9 марта 2026, 14:05 (МСК)", "role": "published", "field": "near title, .lenta__item-date", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-09T11:05:00Z", "day": "2026-03-09", "raw": "Mon, 09 Mar 2026 14:05:00 +0300", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-09", "raw": "2026-03-09", "role": "published", "field": "20260309", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}, {"at": "2026-03-09T11:07:00Z", "day": "2026-03-09", "raw": "Mon, 09 Mar 2026 11:07:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-09", "raw": "МОСКВА, 9 мар", "role": "published", "field": "МОСКВА", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:27.727721+00', '2026-12-01 02:50:27.727721+00', '2026-12-01 02:50:27.727721+00', 'Учёные впервые провели зимнюю перепись белых медведей с воздуха', NULL, 'МОСКВА, 9 мар — Российские биологи впервые провели зимнюю перепись белых медведей на побережье Карского моря с помощью беспилотников, рассказала руководитель экспедиции.
За три недели учёные обследовали более четырёх тысяч километров береговой линии и насчитали двести семнадцать животных. Тепловизоры позволили обнаружить берлоги, которые не видны со спутника, а каждую медведицу с медвежатами наблюдали не меньше часа.
Исследователи отмечают, что медведи чаще остаются на суше из-за позднего ледостава. Полные результаты будут опубликованы осенью, после чего экологи предложат изменить маршруты судов в период размножения.', NULL, NULL, 'ru', 'http://127.0.0.1:33507/ru_wire/images/sharing/20190514/default.png', 'МОСКВА, 9 мар', 'МОСКВА', '0d7e2e0e898200d317250d71b87efc92fb103e9fbb5cfcdbfe63f53ccebbf976', 1, NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 3397, 'sha256:30dd4e93796be2c7a26afde9c8a33856f2ee7c456dc0443c296cab4fb35ced82', 'first', 'first', '2026-12-01 02:50:28.672771+00', '2026-12-01 02:50:28.672771+00', NULL, NULL),
	(26, 'ru_wire', 'http://127.0.0.1:33507/ru_wire/en/20260304/wheat-301430077.html', 'http://127.0.0.1:33507/ru_wire/en/20260304/wheat-301430077.html', 'http://127.0.0.1:33507/ru_wire/en/20260304/wheat-301430077.html', 'http://127.0.0.1:33507/ru_wire/en/20260304/wheat-301430077.html', '2026-03-04', '2026-03-04 09:08:00+00', '["2026-03-04 09:08:00+00","2026-03-04 09:09:00+00")', 'minute', 'Europe/Moscow', 'gregorian', '20260304T1208', 'meta', 'agreed', 'meta article:published_time', '[{"at": "2026-03-04T09:08:00Z", "day": "2026-03-04", "raw": "20260304T1208", "role": "published", "field": "article:published_time", "origin": "meta", "verdict": "won: meta article:published_time", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-04T09:08:00Z", "day": "2026-03-04", "raw": "March 4, 2026, 12:08 (MSK)", "role": "published", "field": "near title, .article__info-date", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-04T09:08:00Z", "day": "2026-03-04", "raw": "Wed, 04 Mar 2026 12:08:00 +0300", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-04", "raw": "2026-03-04", "role": "published", "field": "20260304", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}, {"at": "2026-03-04T09:10:00Z", "day": "2026-03-04", "raw": "Wed, 04 Mar 2026 09:10:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-04", "raw": "NOVOROSSIYSK, March 4 /Obrazets/.", "role": "published", "field": "NOVOROSSIYSK", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:27.733023+00', '2026-12-01 02:50:27.733023+00', '2026-12-01 02:50:27.733023+00', 'Wheat Exporters Expect a Record Spring in Black Sea Ports', NULL, 'NOVOROSSIYSK, March 4 /Obrazets/. Wheat exporters on the Black Sea expect the busiest spring in six years, as mild weather has kept the ports free of ice and storms, the association of grain terminals said.
Terminals loaded 3.1 million tonnes in February, a third more than a year earlier. Most of the cargo went to Egypt, Türkiye and Bangladesh, while shipments to West Africa doubled from a low base.
Traders warn that the good start may not last. Insurance rates have risen since January, and farmers in the south are holding back grain because they hope for better prices before the new harvest.', NULL, NULL, 'en', 'http://127.0.0.1:33507/ru_wire/images/sharing/20190514/default.png', 'NOVOROSSIYSK, March 4 /Obrazets/.', 'NOVOROSSIYSK', '151a3885bcd75bfe7ab0babe1f7125a4d69ddf71623e8b90fae1a5cfdc56c802', 1, NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 8175, 'sha256:88664ad268aa39ad9866a758a1b98ed7456fa4965d227c7c5c1acea6221f5f23', 'first', 'first', '2026-12-01 02:50:28.672771+00', '2026-12-01 02:50:28.672771+00', NULL, NULL),
	(27, 'ru_wire', 'http://127.0.0.1:33507/ru_wire/en/20260309/caspian-301440216.html', 'http://127.0.0.1:33507/ru_wire/en/20260309/caspian-301440216.html', 'http://127.0.0.1:33507/ru_wire/en/20260309/caspian-301440216.html', 'http://127.0.0.1:33507/ru_wire/en/20260309/caspian-301440216.html', '2026-03-09', '2026-03-09 15:40:00+00', '["2026-03-09 15:40:00+00","2026-03-09 15:41:00+00")', 'minute', 'Europe/Moscow', 'gregorian', '20260309T1840', 'meta', 'agreed', 'meta article:published_time', '[{"at": "2026-03-09T15:40:00Z", "day": "2026-03-09", "raw": "20260309T1840", "role": "published", "field": "article:published_time", "origin": "meta", "verdict": "won: meta article:published_time", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-09T15:40:00Z", "day": "2026-03-09", "raw": "March 9, 2026, 18:40 (MSK)", "role": "published", "field": "near title, .article__info-date", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-09T15:40:00Z", "day": "2026-03-09", "raw": "Mon, 09 Mar 2026 18:40:00 +0300", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-09", "raw": "2026-03-09", "role": "published", "field": "20260309", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}, {"at": "2026-03-09T15:42:00Z", "day": "2026-03-09", "raw": "Mon, 09 Mar 2026 15:42:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-09", "raw": "MOSCOW, March 9 /Obrazets/.", "role": "published", "field": "MOSCOW", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Europe/Moscow", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:27.734111+00', '2026-12-01 02:50:27.734111+00', '2026-12-01 02:50:27.734111+00', 'Caspian States Agree to Share Data on Falling Sea Level', NULL, 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.
The level of the Caspian has dropped by more than two metres since the middle of the 1990s, leaving harbours in the north too shallow for loaded ships. Scientists blame higher evaporation and a weaker flow of the Volga, which supplies four fifths of the inflow.
Under the agreement, each country will publish readings from its stations once a day in a common format. A joint laboratory in Aktau will check the figures and issue a forecast twice a year. The cost of the first stage, eleven million dollars, is to be divided equally.
“We cannot negotiate about water that each of us measures differently,” the head of the Kazakh delegation told reporters. Environmental groups welcomed the step but said that it came ten years late, and called for limits on dredging in the spawning grounds of the sturgeon.
The ministers of the environment are expected to sign the document in Baku in May.', NULL, NULL, 'en', 'http://127.0.0.1:33507/ru_wire/images/sharing/20190514/default.png', 'MOSCOW, March 9 /Obrazets/.', 'MOSCOW', 'b0e7734ffc279d01314635652e977291d70bceb5af327756529c0fcb52e46707', 1, NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 15280, 'sha256:2493c69d5af79cb41a5a49499a6e54c0960b20e002428e982ca1033c8b8f38e0', 'first', 'first', '2026-12-01 02:50:28.672771+00', '2026-12-01 02:50:28.672771+00', NULL, NULL),
	(28, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/12/spokesperson-weekly-briefing/', 'http://127.0.0.1:33507/pk_ministry/2026/03/12/spokesperson-weekly-briefing/', 'http://127.0.0.1:33507/pk_ministry/2026/03/12/spokesperson-weekly-briefing/', 'http://127.0.0.1:33507/pk_ministry/2026/03/12/spokesperson-weekly-briefing/', '2026-03-12', '2026-03-12 11:25:48+00', '["2026-03-12 11:25:48+00","2026-03-12 11:25:49+00")', 'second', 'Asia/Karachi', 'gregorian', '2026-03-12T16:25:48+05:00', 'time', 'agreed', 'time near title, marked', '[{"at": "2026-03-12T11:25:48Z", "day": "2026-03-12", "raw": "2026-03-12T16:25:48+05:00", "role": "published", "field": "near title, marked", "origin": "time", "verdict": "won: time near title, marked", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-12", "raw": "March 12, 2026", "role": "published", "field": "near title, <time>", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-12", "raw": "Posted on March 12, 2026", "role": "published", "field": "near title, labelled", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-12T11:25:48Z", "day": "2026-03-12", "raw": "Thu, 12 Mar 2026 11:25:48 +0000", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC+00:00", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-12", "raw": "2026-03-12", "role": "published", "field": "2026/03/12", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-12T11:27:48Z", "day": "2026-03-12", "raw": "Thu, 12 Mar 2026 11:27:48 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-12", "raw": "ISLAMABAD, Mar 12 (APP):", "role": "published", "field": "ISLAMABAD", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:35.099196+00', '2026-12-01 02:50:35.099196+00', '2026-12-01 02:50:35.099196+00', 'Spokesperson Reviews the Week at the Regular Briefing', NULL, 'ISLAMABAD, Mar 12 (APP): The Spokesperson of the Ministry of Foreign Affairs on Thursday told the weekly media briefing that the first convoy of relief goods for flood victims had crossed the border and was being distributed by local authorities.
Answering a question about trade, the Spokesperson said that the joint economic commission would meet next month after a pause of three years. Both sides have exchanged a draft agenda that covers transit, energy and border markets.
The Spokesperson also informed the media that the consular helpline had dealt with more than nine hundred calls since the beginning of the month, most of them from travellers who had lost their documents. Additional staff have been posted to the missions in Muscat and Jeddah for the holiday season.', NULL, NULL, 'en', NULL, 'ISLAMABAD, Mar 12 (APP):', 'ISLAMABAD', '42b9bed6b3811cdce5a9549382141b28a60a61a0b8fdd903980a354a952bcdfd', 1, NULL, 'archive/pk_ministry/2026/03/14/second.warc.gz', 2617, 'sha256:9251aedf405a112bed4e788c391363e0ee5852b74da29bd924901f9e4c5630eb', 'second', 'second', '2026-12-01 02:50:37.200658+00', '2026-12-01 02:50:37.200658+00', NULL, NULL),
	(9, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/', 'http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/', 'http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/', 'http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/', '2026-03-05', '2026-03-05 10:42:18+00', '["2026-03-05 10:42:18+00","2026-03-05 10:42:19+00")', 'second', 'Asia/Karachi', 'gregorian', '2026-03-05T15:42:18+05:00', 'time', 'agreed', 'time near title, marked', '[{"at": "2026-03-05T10:42:18Z", "day": "2026-03-05", "raw": "2026-03-05T15:42:18+05:00", "role": "published", "field": "near title, marked", "origin": "time", "verdict": "won: time near title, marked", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-05", "raw": "March 5, 2026", "role": "published", "field": "near title, <time>", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": null, "day": "2026-03-05", "raw": "Posted on March 5, 2026", "role": "published", "field": "near title, labelled", "origin": "text", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-05T10:42:18Z", "day": "2026-03-05", "raw": "Thu, 05 Mar 2026 10:42:18 +0000", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC+00:00", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-05", "raw": "2026-03-05", "role": "published", "field": "2026/03/05", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}, {"at": "2026-03-05T10:44:18Z", "day": "2026-03-05", "raw": "Thu, 05 Mar 2026 10:44:18 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}, {"at": null, "day": "2026-03-05", "raw": "ISLAMABAD, Mar 5 (APP):", "role": "published", "field": "ISLAMABAD", "origin": "dateline", "verdict": "agrees", "calendar": "gregorian", "timezone": "Asia/Karachi", "precision": "day", "zone_source": "source"}]', NULL, '2026-12-01 02:50:18.557744+00', '2026-12-01 02:50:18.557744+00', '2026-12-01 02:50:18.557744+00', 'Pakistan Condemns the Attack on a Market in Mogadishu', NULL, 'ISLAMABAD, Mar 5 (APP): Pakistan strongly condemns the terrorist attack on a market in Mogadishu, in which many innocent people lost their lives and many more were injured.
We convey our heartfelt condolences to the bereaved families and pray for the early recovery of the injured. The Government and the people of Pakistan stand in solidarity with the brotherly people of Somalia in this hour of grief.
Having suffered from terrorism for decades, Pakistan understands the pain of the victims. We reiterate that terrorism in all its forms and manifestations is a common threat, which the international community must confront together and without double standards.', NULL, NULL, 'en', NULL, 'ISLAMABAD, Mar 5 (APP):', 'ISLAMABAD', 'e7606704a45c67bc705d378e0f66053ece9b6db935496b5b5f92fa4e02cde35f', 1, '2026-12-01 02:50:35.138606+00', 'archive/pk_ministry/2026/03/13/first.warc.gz', 10697, 'sha256:841582c8b606e86db4fa0103253e7c9863680b9ee874050cad249ab5368da1a5', 'first', 'second', '2026-12-01 02:50:23.675398+00', '2026-12-01 02:50:37.200658+00', NULL, NULL),
	(29, 'us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/12/embassy-row-gardens', 'http://127.0.0.1:33507/us_courier/2026/03/12/embassy-row-gardens', 'http://127.0.0.1:33507/us_courier/2026/03/12/embassy-row-gardens', 'http://127.0.0.1:33507/us_courier/2026/03/12/embassy-row-gardens', '2026-03-12', '2026-03-12 11:55:00+00', '["2026-03-12 11:55:00+00","2026-03-12 11:56:00+00")', 'minute', 'America/New_York', 'gregorian', '03/12/2026 7:55 AM EDT', 'text', 'agreed', 'text near title, .display-date', '[{"at": "2026-03-12T11:55:00Z", "day": "2026-03-12", "raw": "03/12/2026 7:55 AM EDT", "role": "published", "field": "near title, .display-date", "origin": "text", "verdict": "won: text near title, .display-date", "calendar": "gregorian", "timezone": "America/New_York", "precision": "minute", "zone_source": "abbreviation"}, {"at": null, "day": null, "raw": "Subscriber event: Meet the Newsroom, April 21, 2026", "role": "event", "field": "near title", "origin": "text", "verdict": "rejected: the day of something else", "calendar": null, "timezone": null, "precision": null, "zone_source": null}, {"at": "2026-03-12T11:55:00Z", "day": "2026-03-12", "raw": "2026-03-12T11:55Z", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC", "precision": "minute", "zone_source": "offset"}, {"at": "2026-03-12T11:55:00Z", "day": "2026-03-12", "raw": "2026-03-12T11:55:00Z", "role": "modified", "field": "modified", "origin": "feed", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-12", "raw": "2026-03-12", "role": "published", "field": "2026/03/12", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "America/New_York", "precision": "day", "zone_source": "source"}, {"at": "2026-03-12T11:57:00Z", "day": "2026-03-12", "raw": "Thu, 12 Mar 2026 11:57:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-12 11:55:00+00', '2026-12-01 02:50:35.670252+00', '2026-12-01 02:50:35.670252+00', '2026-12-01 02:50:35.670252+00', 'Embassy Row Opens Its Gardens for a Spring Weekend', 'Twenty-two embassies along Massachusetts Avenue will open their gardens to the public this weekend, more than in any year since the tradition began. Visitors can walk from gate to gate with a single free ticket.', 'Twenty-two embassies along Massachusetts Avenue will open their gardens to the public this weekend, more than in any year since the tradition began. Visitors can walk from gate to gate with a single free ticket.
The Japanese residence shows its teahouse, the Norwegians a bed of arctic poppies, and the embassy of Chile serves pastries baked after the ambassador’s grandmother’s recipe. Schoolchildren from all eight wards have painted the maps.
Organizers ask guests to take the bus. Parking is scarce on ordinary days, and the police will close two blocks to traffic from noon on Saturday. If it rains, the gardens stay open and umbrellas will be lent at the gates.', 'Carla Jennings', NULL, 'en', 'http://127.0.0.1:33507/us_courier/resizer/2024/11/05/masthead.jpg', NULL, NULL, '2f554d9f8cf90dc13ae66e37702c64219660252dfca5116957fa1381a26ade9b', 1, NULL, 'archive/us_courier/2026/03/14/second.warc.gz', 2492, 'sha256:9580efdb7bb7ef8e6503d8ab813c443d886345883a727ec47652358d119abe0e', 'second', 'second', '2026-12-01 02:50:37.461675+00', '2026-12-01 02:50:37.461675+00', NULL, NULL),
	(16, 'us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/09/metro-budget-vote', 'http://127.0.0.1:33507/us_courier/2026/03/09/metro-budget-vote', 'http://127.0.0.1:33507/us_courier/2026/03/09/metro-budget-vote', 'http://127.0.0.1:33507/us_courier/2026/03/09/metro-budget-vote', '2026-03-09', '2026-03-09 12:05:00+00', '["2026-03-09 12:05:00+00","2026-03-09 12:06:00+00")', 'minute', 'America/New_York', 'gregorian', 'March 9, 2026 at 8:05 a.m. EDT', 'text', 'agreed', 'text near title, .display-date', '[{"at": "2026-03-09T12:05:00Z", "day": "2026-03-09", "raw": "March 9, 2026 at 8:05 a.m. EDT", "role": "published", "field": "near title, .display-date", "origin": "text", "verdict": "won: text near title, .display-date", "calendar": "gregorian", "timezone": "America/New_York", "precision": "minute", "zone_source": "abbreviation"}, {"at": "2026-03-09T12:05:00Z", "day": "2026-03-09", "raw": "2026-03-09T12:05Z", "role": "published", "field": "published", "origin": "feed", "verdict": "agrees", "calendar": "gregorian", "timezone": "UTC", "precision": "minute", "zone_source": "offset"}, {"at": "2026-03-12T15:31:09Z", "day": "2026-03-12", "raw": "2026-03-12T15:31:09Z", "role": "modified", "field": "modified", "origin": "feed", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "offset"}, {"at": null, "day": "2026-03-09", "raw": "2026-03-09", "role": "published", "field": "2026/03/09", "origin": "url", "verdict": "agrees", "calendar": "gregorian", "timezone": "America/New_York", "precision": "day", "zone_source": "source"}, {"at": "2026-03-12T15:31:09Z", "day": "2026-03-12", "raw": "Thu, 12 Mar 2026 15:31:09 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-12 15:31:09+00', '2026-12-01 02:50:18.740102+00', '2026-12-01 02:50:35.683539+00', '2026-12-01 02:50:35.683539+00', 'Council Delays Vote on Metro Budget Again, With 47 Million Dollars in Limbo', 'The council has put off its vote on the transit budget for the second time in a month, leaving 47 million dollars for new railcars in limbo. Members said on Sunday night that they needed more time to read the auditor’s report.', 'The council has put off its vote on the transit budget for the second time in a month, leaving 47 million dollars for new railcars in limbo. Members said on Sunday night that they needed more time to read the auditor’s report.
The report, released on Friday, found that two suppliers had billed the system twice for the same brake parts. The agency’s general manager called the errors embarrassing but small, and promised to recover the money before the summer.
Riders who came to testify were less patient. “I plan my life around a train that may not come,” said Denise Walker, a nurse who travels from Anacostia before dawn. The next session is scheduled for the last week of the month.
Correction: An earlier version of this article misstated the amount set aside for new railcars. It is 47 million dollars, not 41 million.', 'Dwayne Ortiz', NULL, 'en', 'http://127.0.0.1:33507/us_courier/resizer/2024/11/05/masthead.jpg', NULL, NULL, 'e7f389f345c113f9d46e82007a935fca589a81e2013a59aa2c07baecd9f4ba5c', 2, NULL, 'archive/us_courier/2026/03/14/second.warc.gz', 4801, 'sha256:957fdf36b80c6ca543ef67006638b381e33e96b568e5e6726dd18c05ef5dafae', 'first', 'second', '2026-12-01 02:50:23.736401+00', '2026-12-01 02:50:37.461675+00', NULL, NULL),
	(18, 'kz_times', 'http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html', 'http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html', 'http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html', 'http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html', '2026-03-04', NULL, '["2026-03-04 00:00:00+00","2026-03-05 00:00:00+00")', 'day', 'Asia/Almaty', 'gregorian', 'Friday, 6 March 2026, 17:20', 'text', 'stated', 'text near title, .news-date-time', '[{"at": "2026-03-06T12:20:00Z", "day": "2026-03-06", "raw": "Friday, 6 March 2026, 17:20", "role": "published", "field": "near title, .news-date-time", "origin": "text", "verdict": "won: text near title, .news-date-time", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "minute", "zone_source": "source"}, {"at": "2026-03-06T12:20:00Z", "day": "2026-03-06", "raw": "2026-03-06T17:20:00+05:00", "role": "modified", "field": "modified", "origin": "sitemap", "verdict": "modification", "calendar": "gregorian", "timezone": "Asia/Almaty", "precision": "second", "zone_source": "offset"}, {"at": "2026-03-06T12:22:00Z", "day": "2026-03-06", "raw": "Fri, 06 Mar 2026 12:22:00 GMT", "role": "modified", "field": "last-modified", "origin": "http", "verdict": "modification", "calendar": "gregorian", "timezone": "UTC", "precision": "second", "zone_source": "abbreviation"}]', '2026-03-06 12:20:00+00', '2026-12-01 02:50:27.663227+00', '2026-12-01 02:50:27.663227+00', '2026-12-01 02:50:27.663227+00', 'Flour Mills Expect Steady Prices Until the Harvest', NULL, 'Bread will not become dearer before the autumn, the union of flour mills has promised. Stocks in the northern regions are large enough for seven months, and the quality of last year’s grain was better than feared.
Mills buy most of their wheat at the exchange in Kostanay, where a tonne has cost about the same since December. The union’s chairwoman attributes this to mild weather and to lower demand from neighbouring countries, which had a good harvest of their own.
Farmers see matters differently. Fuel and spare parts cost more than a year ago, they argue, and a steady price means a lower income. They have asked the government to pay a part of the interest on loans for seed before sowing begins in April.', 'Aliya Bekova', 'Business', 'en', NULL, NULL, NULL, 'b439f787102d7e5c020e2fc05c4bb956acc655f8ec0df1c05e9d0aa3bab23a86', 1, NULL, 'archive/kz_times/2026/03/13/first.warc.gz', 5875, 'sha256:106552c1ce64e213278a30987e74fa5a6aacd3810cf5580fc24144139a89e84e', 'first', 'first', '2026-12-01 02:50:28.228171+00', '2026-12-01 02:50:28.228171+00', '2026-03-15 08:00:00+00', '{published}');
INSERT INTO dateline.article_change OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 'new', '2026-12-01 02:50:23.360886+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(2, 2, 'new', '2026-12-01 02:50:23.360886+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(3, 3, 'new', '2026-12-01 02:50:23.360886+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(4, 4, 'new', '2026-12-01 02:50:23.360886+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(5, 5, 'new', '2026-12-01 02:50:23.360886+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(6, 6, 'new', '2026-12-01 02:50:23.360886+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(7, 7, 'new', '2026-12-01 02:50:23.737327+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(8, 8, 'new', '2026-12-01 02:50:23.737327+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(9, 9, 'new', '2026-12-01 02:50:23.737327+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(10, 10, 'new', '2026-12-01 02:50:23.737327+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(11, 11, 'new', '2026-12-01 02:50:23.737327+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(12, 12, 'new', '2026-12-01 02:50:23.737327+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(13, 13, 'new', '2026-12-01 02:50:23.766685+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(14, 14, 'new', '2026-12-01 02:50:23.766685+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(15, 15, 'new', '2026-12-01 02:50:23.766685+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(16, 16, 'new', '2026-12-01 02:50:23.766685+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(17, 17, 'new', '2026-12-01 02:50:23.766685+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(18, 18, 'new', '2026-12-01 02:50:28.242748+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(19, 19, 'new', '2026-12-01 02:50:28.242748+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(20, 20, 'new', '2026-12-01 02:50:28.242748+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(21, 21, 'new', '2026-12-01 02:50:28.242748+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(22, 22, 'new', '2026-12-01 02:50:28.693839+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(23, 23, 'new', '2026-12-01 02:50:28.693839+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(24, 24, 'new', '2026-12-01 02:50:28.693839+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(25, 25, 'new', '2026-12-01 02:50:28.693839+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(26, 26, 'new', '2026-12-01 02:50:28.693839+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(27, 27, 'new', '2026-12-01 02:50:28.693839+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(28, 12, 'relinked', '2026-12-01 02:50:28.862628+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(29, 17, 'relinked', '2026-12-01 02:50:28.862628+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(30, 20, 'relinked', '2026-12-01 02:50:28.862628+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(31, 21, 'relinked', '2026-12-01 02:50:28.862628+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(32, 27, 'relinked', '2026-12-01 02:50:28.862628+00', '2026-12-01 02:50:29.816075+00', NULL, NULL, NULL, NULL, NULL),
	(33, 28, 'new', '2026-12-01 02:50:37.235885+00', '2026-12-01 02:50:37.852632+00', NULL, NULL, NULL, NULL, NULL),
	(34, 9, 'retracted', '2026-12-01 02:50:37.235885+00', '2026-12-01 02:50:37.852632+00', NULL, NULL, NULL, NULL, NULL),
	(35, 29, 'new', '2026-12-01 02:50:37.502843+00', '2026-12-01 02:50:37.852632+00', NULL, NULL, NULL, NULL, NULL),
	(36, 16, 'revised', '2026-12-01 02:50:37.502843+00', '2026-12-01 02:50:37.852632+00', NULL, NULL, NULL, NULL, NULL),
	(37, 18, 'redated', '2026-12-01 02:50:40.775232+00', NULL, NULL, '2026-03-06', '2026-03-06 12:20:00+00', '2026-03-04', NULL),
	(38, 9999, 'withdrawn', '2026-03-15 09:30:00+00', NULL, 'pk_ministry', NULL, NULL, NULL, NULL);
INSERT INTO dateline.article_event VALUES
	(9, '2026-12-01 02:50:35.138606+00', 'retracted', 'answered 410', true, 'second'),
	(9, '2026-12-01 02:50:35.1627+00', 'delisted', 'no longer listed on http://127.0.0.1:33507/pk_ministry/feed/ between http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/ and http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/', true, 'second'),
	(9, '2026-12-01 02:50:39.875461+00', 'relisted', 'listed on http://127.0.0.1:33507/pk_ministry/feed/', true, 'third');
INSERT INTO dateline.article_link VALUES
	(21, 12, 'contains', 'contains', 1, '100% of the shorter text is in the longer one, 73% the other way', 'first'),
	(27, 17, 'near', 'near', 0.8787878787878788, '88% of the wording is common to both', 'first'),
	(27, 20, 'exact', 'fingerprint', 1, 'the same title and text, apart from case and white space', 'first');
INSERT INTO dateline.article_passage VALUES
	(-3056077527524538560, 14, 9562),
	(6548288549892006676, 21, 9566),
	(-1722383788250498723, 1, 9557),
	(1885289099922793324, 20, 9565),
	(1885289099922793324, 17, 9565),
	(-4548092769060221014, 4, -4),
	(-3665856795404135747, 5, 9565),
	(-6293106152398451895, 5, 9565),
	(8920052387669417223, 5, 9565),
	(5926186659083462764, 2, 9558),
	(-3775193421741446809, 27, 9564),
	(8702244318498208440, 21, 9566),
	(-3298421965797068053, 4, -4),
	(6548288549892006676, 12, 9565),
	(988904856887496999, 27, 9564),
	(5514902003096457898, 11, 9564),
	(2944186815141566077, 9, 9560),
	(3775194345150247317, 7, 9557),
	(5670475142460718509, 26, 9559),
	(-6913668875316322161, 12, 9565),
	(-3773436542653667056, 15, 9563),
	(-5504999954077506985, 17, 9565),
	(8691335665555231254, 10, 9561),
	(-5710608949437656259, 23, 9560),
	(4889728859237418158, 21, 9566),
	(7080824308114050317, 20, 9565),
	(6669648747770696832, 17, 9565),
	(-2712964230529374008, 10, 9561),
	(-1199744640477118188, 1, 9557),
	(-7779133660542002488, 3, 9560),
	(-3775193421741446809, 20, 9565),
	(8702244318498208440, 12, 9565),
	(-3720651645455564916, 19, 9558),
	(7080824308114050317, 17, 9565),
	(-3700814958567280532, 2, 9558),
	(-1103378507003109316, 22, 9558),
	(284929257520788596, 18, 9561),
	(988904856887496999, 20, 9565),
	(-109280300283546419, 22, 9558),
	(-7455716699205085315, 25, 9564),
	(3785092172170156439, 10, 9561),
	(-3402737695935043351, 14, 9562),
	(1393940179607542655, 26, 9559),
	(-234580070257103301, 17, 9565),
	(8432594637877225997, 13, 9559),
	(-6913668875316322161, 21, 9566),
	(-4340722103118690297, 21, 9566),
	(1181669932740393716, 6, 9566),
	(-7591746257133293179, 15, 9563),
	(-8233612472725216405, 6, 9566),
	(7355138516238512019, 23, 9560),
	(1197119113874780787, 2, 9558),
	(-5504999954077506985, 20, 9565),
	(7080824308114050317, 27, 9564),
	(-3599635494831584827, 24, 9563),
	(8876904788506219968, 3, 9560),
	(-4826854103281992131, 8, 9558),
	(-1998716959311423299, 5, 9565),
	(-4324517240633608484, 6, 9566),
	(1885289099922793324, 27, 9564),
	(1795233605374457071, 19, 9558),
	(8212300151480318848, 9, 9560),
	(8948996589084018483, 23, 9560),
	(-8904967532397532256, 18, 9561),
	(8954491081456199303, 25, 9564),
	(-7994804177084895996, 4, -4),
	(-7340457007419183665, 13, 9559),
	(-1583068939641673199, 3, 9560),
	(4679383041527966996, 22, 9558),
	(-4880160698556487483, 19, 9558),
	(-8494492672954331244, 7, 9557),
	(5032587147196719606, 11, 9564),
	(-3754040920249023668, 8, 9558),
	(-3579616262805121032, 7, 9557),
	(51104152713894933, 3, 9560),
	(-1569026497686850747, 26, 9559),
	(3840060216694379134, 9, 9560),
	(-3409130694088622265, 24, 9563),
	(7859788513386938460, 1, 9557),
	(6770856447298291595, 11, 9564),
	(3687099724629565648, 14, 9562),
	(-8685912141064937314, 2, 9558),
	(-5504999954077506985, 27, 9564),
	(-8804015991020386715, 25, 9564),
	(715058708284784642, 8, 9558),
	(4889728859237418158, 12, 9565),
	(-2129786915396675456, 24, 9563),
	(-7261423232849429414, 15, 9563),
	(-5215560213299929040, 21, 9566),
	(-283885016600932564, 13, 9559),
	(1898820481551125415, 6, 9566),
	(2062840651640798668, 18, 9561),
	(-3655103684459300306, 1, 9557),
	(6994270607571177, 10, 9561),
	(-9104941575943209115, 29, 9567),
	(-7764608250602543872, 28, 9567),
	(-6408220540210453154, 16, 9564),
	(-565676500030621205, 29, 9567),
	(-303614575792564580, 28, 9567),
	(9041257751063360626, 29, 9567),
	(6211530719274850665, 16, 9564),
	(773194923817783725, 16, 9564),
	(-1454227167545632122, 16, 9564),
	(3715201783154752071, 28, 9567);
INSERT INTO dateline.article_text VALUES
	(1, 24, NULL, NULL, -5547192512672986016),
	(2, 15, NULL, NULL, 9137388485322926167),
	(3, 10, NULL, NULL, 7055737434989136661),
	(4, 22, NULL, NULL, -1490124443773685370),
	(5, 8, NULL, NULL, 752846730884407880),
	(6, 16, NULL, NULL, 6330329101127564968),
	(7, 11, NULL, NULL, -3223682701120963341),
	(8, 14, 'APP', 'PESHAWAR, Mar 3 (APP):', 4277907248445270354),
	(9, 9, 'APP', 'ISLAMABAD, Mar 5 (APP):', 177419355004777817),
	(10, 26, NULL, NULL, -1595880822003222671),
	(11, 6, NULL, NULL, 4422294004249539456),
	(12, 7, 'APP', 'ISLAMABAD, Mar 10 (APP):', 1697284147947460940),
	(13, 18, NULL, NULL, -4481306539146591865),
	(14, 2, NULL, NULL, -5393715127966315808),
	(15, 3, NULL, NULL, -5550858728237753474),
	(17, 12, NULL, NULL, 4251509165643374725),
	(18, 25, NULL, NULL, -7774432728834064450),
	(19, 20, NULL, NULL, 1647938963761410463),
	(20, 23, NULL, NULL, 7868955190284909424),
	(21, 17, 'APP', 'ISLAMABAD, Mar 10 (APP):', -46255835658389650),
	(22, 13, NULL, NULL, -8474394466000353057),
	(23, 21, NULL, NULL, -5109200419232475930),
	(24, 4, NULL, NULL, -3947343328116375002),
	(25, 19, NULL, NULL, 4208785590992219031),
	(26, 1, NULL, NULL, 8236805470693070897),
	(27, 23, NULL, NULL, -7259200336507620275),
	(16, 28, NULL, NULL, -7285453715057086094),
	(28, 29, 'APP', 'ISLAMABAD, Mar 12 (APP):', -2315382519651766362),
	(29, 27, NULL, NULL, -8291850391123742436);
INSERT INTO dateline.boilerplate VALUES
	(4521534581185586919),
	(5688342039484716808);
INSERT INTO dateline.cluster OVERRIDING SYSTEM VALUE VALUES
	(1, 12, 2, 'first'),
	(2, 27, 3, 'first');
INSERT INTO dateline.cluster_article VALUES
	(12, 1),
	(17, 2),
	(20, 2),
	(21, 1),
	(27, 2);
INSERT INTO dateline.cluster_change OVERRIDING SYSTEM VALUE VALUES
	(1, 99, 'merged', 1, 1, 'second');
INSERT INTO dateline.correction OVERRIDING SYSTEM VALUE VALUES
	(1, 'http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html', 'published', '2026-03-04', '2026-03-04', NULL, '["2026-03-04 00:00:00+00","2026-03-05 00:00:00+00")', 'day', 'UTC', '2026-03-06', '2026-03-06', 'an editor', 'the page shows the day of entry', 'the printed release', '2026-03-15 08:00:00+00', NULL, NULL, NULL);
INSERT INTO dateline.coverage VALUES
	('kz_times', '2026-03-02', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 0, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-03', 'published', 1, '1 article of the day held', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 1, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-04', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 0, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-05', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 0, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-06', 'published', 1, '1 article of the day held', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 1, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-07', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 0, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-08', 'usual_silence', 0, 'public holiday (International Women''s Day), and the listings were read', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "holiday": "International Women''s Day", "articles": 0, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-09', 'usual_silence', 0, 'public holiday (International Women''s Day (observed)), and the listings were read', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "holiday": "International Women''s Day (observed)", "articles": 0, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-10', 'published', 1, '1 article of the day held', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 1, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-11', 'published', 1, '1 article of the day held', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 1, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('kz_times', '2026-03-12', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}, "known": 0, "links": 4, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/kz_times/sitemap.xml": {"links": 4}}, "robots": "allowed", "fetched": 4, "articles": 0, "listings": 1, "statuses": {"200": 5}, "in_window": 4, "crawl_state": "complete", "silent_days": 1, "crawl_reason": "", "newest_listed": "2026-03-11"}', 'first', '2026-12-01 02:50:27.700875+00'),
	('ru_wire', '2026-03-02', 'not_run', 0, 'its lists hold only the latest articles, from 2026-03-03 on: what was published cannot be told', '{"crawls": 1, "lists_go_back": false, "lists_held_from": "2026-03-03"}', 'first', NULL),
	('ru_wire', '2026-03-03', 'published', 1, '1 article of the day held', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 1, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-04', 'published', 1, '1 article of the day held', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 1, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-05', 'published', 1, '1 article of the day held', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 1, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-06', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 0, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-07', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 0, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-08', 'published', 1, '1 article of the day held', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 1, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-09', 'published', 2, '2 articles of the day held', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 2, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-10', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 0, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "silent_days": 1, "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-11', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 0, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "silent_days": 2, "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('ru_wire', '2026-03-12', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}, "known": 0, "links": 6, "crawls": 1, "failed": 0, "listed": {"http://127.0.0.1:33507/ru_wire/rss/en.xml": {"links": 2}, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": {"links": 4}}, "robots": "allowed", "fetched": 6, "articles": 0, "listings": 2, "statuses": {"200": 8}, "in_window": 6, "crawl_state": "complete", "silent_days": 3, "crawl_reason": "", "newest_listed": "2026-03-09"}', 'first', '2026-12-01 02:50:27.736777+00'),
	('lk_ministry', '2026-03-02', 'published', 1, '1 article of the day held', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 1, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-03', 'published', 1, '1 article of the day held', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 1, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-04', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 0, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-05', 'published', 1, '1 article of the day held', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 1, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-06', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 0, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-07', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 0, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-08', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 0, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-09', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 0, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-10', 'published', 1, '1 article of the day held', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 1, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-11', 'published', 1, '1 article of the day held', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 1, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('lk_ministry', '2026-03-12', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}, "known": 6, "links": 7, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": {"links": 7}}, "robots": "allowed", "fetched": 1, "articles": 0, "listings": 1, "statuses": {"200": 2}, "in_window": 7, "crawl_state": "complete", "silent_days": 1, "crawl_reason": ""}', 'second', '2026-12-01 02:50:34.960708+00'),
	('us_courier', '2026-03-02', 'not_run', 0, 'its lists hold only the latest articles, from 2026-03-04 on: what was published cannot be told', '{"crawls": 2, "lists_go_back": false, "lists_held_from": "2026-03-04"}', 'second', NULL),
	('us_courier', '2026-03-03', 'not_run', 0, 'its lists hold only the latest articles, from 2026-03-04 on: what was published cannot be told', '{"crawls": 2, "lists_go_back": false, "lists_held_from": "2026-03-04"}', 'second', NULL),
	('us_courier', '2026-03-04', 'published', 1, '1 article of the day held', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 1, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-05', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 0, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-06', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 0, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-07', 'published', 1, '1 article of the day held', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 1, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-08', 'published', 1, '1 article of the day held', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 1, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-09', 'published', 1, '1 article of the day held', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 1, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-10', 'published', 1, '1 article of the day held', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 1, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-11', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 0, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('us_courier', '2026-03-12', 'published', 1, '1 article of the day held', '{"read": {"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}, "known": 4, "links": 6, "crawls": 2, "failed": 0, "listed": {"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": {"links": 6}}, "robots": "allowed", "fetched": 2, "articles": 1, "listings": 1, "statuses": {"200": 3}, "in_window": 6, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 266.0}', 'second', '2026-12-01 02:50:35.71704+00'),
	('pk_ministry', '2026-03-02', 'published', 1, '1 article of the day held', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 1, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-03', 'published', 1, '1 article of the day held', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 1, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-04', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 0, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-05', 'published', 1, '1 article of the day held', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 1, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-06', 'published', 1, '1 article of the day held', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 1, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-07', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 0, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-08', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 0, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-09', 'published', 1, '1 article of the day held', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 1, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-10', 'published', 1, '1 article of the day held', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 1, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-11', 'nothing_new', 0, 'the listings were read and held nothing of the day', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 0, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00'),
	('pk_ministry', '2026-03-12', 'published', 1, '1 article of the day held', '{"known": 7, "links": 7, "crawls": 3, "failed": 0, "listed": {"http://127.0.0.1:33507/pk_ministry/feed/": {"links": 8, "usually": 7}}, "robots": "allowed", "fetched": 0, "articles": 1, "listings": 1, "statuses": {"200": 1}, "in_window": 7, "crawl_state": "complete", "crawl_reason": "", "newest_listed": "2026-03-12", "newest_listed_usually_days_old": 265.0}', 'third', '2026-12-01 02:50:39.875461+00');
INSERT INTO dateline.crawl VALUES
	('kz_times', 'first', '[2026-03-02,2026-03-13)', '2026-03-13 06:00:00+00', '2026-12-01 02:50:27.700875+00', 'complete', '', 'archive/kz_times/2026/03/13/first.warc.gz', 1, 4, 4, 0, 4, 0, 0, 13320, '2026-03-11', 'allowed', '{"200": 5}', 4, 0, 0, 0, '2026-12-01 02:50:28.228171+00', '{"http://127.0.0.1:33507/kz_times/sitemap.xml": 4}', '', NULL, '{"date": 4, "pages": 4, "title": 4, "article": 4, "selectors": 4}', 'seen', '', '2026-03-03', 3, true, NULL),
	('lk_ministry', 'first', '[2026-03-02,2026-03-13)', '2026-03-13 06:00:00+00', '2026-12-01 02:50:18.09105+00', 'complete', '', 'archive/lk_ministry/2026/03/13/first.warc.gz', 1, 7, 7, 0, 7, 0, 0, 20987, NULL, 'allowed', '{"200": 8}', 6, 0, 0, 1, '2026-12-01 02:50:23.168575+00', '{"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": 7}', '', NULL, '{"date": 5, "pages": 7, "title": 6, "article": 6, "selectors": 6}', 'seen', '', NULL, 3, true, NULL),
	('pk_ministry', 'first', '[2026-03-02,2026-03-13)', '2026-03-13 06:00:00+00', '2026-12-01 02:50:18.56963+00', 'complete', '', 'archive/pk_ministry/2026/03/13/first.warc.gz', 1, 6, 6, 0, 6, 0, 0, 32686, '2026-03-10', 'allowed', '{"200": 7}', 6, 0, 0, 0, '2026-12-01 02:50:23.675398+00', '{"http://127.0.0.1:33507/pk_ministry/feed/": 7}', '', NULL, '{"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}', 'seen', '', '2026-03-02', 3, true, NULL),
	('ru_wire', 'first', '[2026-03-02,2026-03-13)', '2026-03-13 06:00:00+00', '2026-12-01 02:50:27.736777+00', 'complete', '', 'archive/ru_wire/2026/03/13/first.warc.gz', 2, 6, 6, 0, 6, 0, 0, 23751, '2026-03-09', 'allowed', '{"200": 8}', 6, 0, 0, 0, '2026-12-01 02:50:28.672771+00', '{"http://127.0.0.1:33507/ru_wire/rss/en.xml": 2, "http://127.0.0.1:33507/ru_wire/rss/ru.xml": 4}', '', NULL, '{"date": 6, "pages": 6, "title": 6, "article": 6, "selectors": 6}', 'seen', '', '2026-03-03', 3, true, '2026-03-03'),
	('us_courier', 'first', '[2026-03-02,2026-03-13)', '2026-03-13 06:00:00+00', '2026-12-01 02:50:18.811982+00', 'complete', '', 'archive/us_courier/2026/03/13/first.warc.gz', 1, 5, 5, 0, 5, 0, 0, 19928, '2026-03-10', 'allowed', '{"200": 6}', 5, 0, 0, 0, '2026-12-01 02:50:23.736401+00', '{"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": 5}', '', NULL, '{"date": 5, "pages": 5, "title": 5, "article": 5, "selectors": 5}', 'seen', '', '2026-03-04', 3, true, '2026-03-04'),
	('lk_ministry', 'second', '[2026-03-02,2026-03-13)', '2026-03-14 06:00:00+00', '2026-12-01 02:50:34.960708+00', 'complete', '', 'archive/lk_ministry/2026/03/14/second.warc.gz', 1, 7, 7, 6, 1, 0, 0, 2429, NULL, 'allowed', '{"200": 2}', 0, 0, 0, 1, '2026-12-01 02:50:36.735523+00', '{"http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3": 7}', '', NULL, '{"date": 0, "pages": 1, "title": 0, "article": 0, "selectors": 0}', 'seen', '', NULL, 3, true, NULL),
	('pk_ministry', 'second', '[2026-03-02,2026-03-13)', '2026-03-14 06:00:00+00', '2026-12-01 02:50:35.1627+00', 'complete', '', 'archive/pk_ministry/2026/03/14/second.warc.gz', 1, 6, 6, 5, 1, 0, 1, 10246, '2026-03-12', 'allowed', '{"200": 2, "410": 1}', 1, 0, 0, 1, '2026-12-01 02:50:37.200658+00', '{"http://127.0.0.1:33507/pk_ministry/feed/": 7}', '', NULL, '{"date": 1, "pages": 1, "title": 1, "article": 1, "selectors": 1}', 'seen', '', '2026-03-02', 3, true, NULL),
	('us_courier', 'second', '[2026-03-02,2026-03-13)', '2026-03-14 06:00:00+00', '2026-12-01 02:50:35.71704+00', 'complete', '', 'archive/us_courier/2026/03/14/second.warc.gz', 1, 6, 6, 4, 2, 0, 0, 10799, '2026-03-12', 'allowed', '{"200": 3}', 1, 1, 0, 0, '2026-12-01 02:50:37.461675+00', '{"http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/": 6}', '', NULL, '{"date": 2, "pages": 2, "title": 2, "article": 2, "selectors": 2}', 'seen', '', '2026-03-04', 3, true, '2026-03-04'),
	('pk_ministry', 'third', '[2026-03-02,2026-03-13)', '2026-03-15 06:00:00+00', '2026-12-01 02:50:39.875461+00', 'complete', '', 'archive/pk_ministry/2026/03/15/third.warc.gz', 1, 7, 7, 7, 0, 0, 0, 6164, '2026-03-12', 'allowed', '{"200": 1}', 0, 0, 0, 0, '2026-12-01 02:50:40.428577+00', '{"http://127.0.0.1:33507/pk_ministry/feed/": 8}', '', NULL, '{"date": 0, "pages": 0, "title": 0, "article": 0, "selectors": 0}', 'seen', '', '2026-03-02', 3, true, NULL);
INSERT INTO dateline.date_mention VALUES
	(1, 70, 80, 'this month', '["2026-02-28 18:30:00+00","2026-03-31 18:30:00+00")', 'month'),
	(1, 717, 730, '02 March 2026', '["2026-03-01 18:30:00+00","2026-03-02 18:30:00+00")', 'day'),
	(2, 129, 146, '2 to 3 March 2026', '["2026-03-01 18:30:00+00","2026-03-03 18:30:00+00")', 'day'),
	(2, 709, 724, '3rd March, 2026', '["2026-03-02 18:30:00+00","2026-03-03 18:30:00+00")', 'day'),
	(3, 181, 193, '5 March 2026', '["2026-03-04 18:30:00+00","2026-03-05 18:30:00+00")', 'day'),
	(3, 695, 708, '05 March 2026', '["2026-03-04 18:30:00+00","2026-03-05 18:30:00+00")', 'day'),
	(5, 179, 192, '10 March 2026', '["2026-03-09 18:30:00+00","2026-03-10 18:30:00+00")', 'day'),
	(5, 698, 711, '10 March 2026', '["2026-03-09 18:30:00+00","2026-03-10 18:30:00+00")', 'day'),
	(6, 109, 118, 'yesterday', '["2026-03-09 18:30:00+00","2026-03-10 18:30:00+00")', 'day'),
	(6, 258, 267, 'this year', '["2025-12-31 18:30:00+00","2026-12-31 18:30:00+00")', 'year'),
	(6, 736, 749, '11 March 2026', '["2026-03-10 18:30:00+00","2026-03-11 18:30:00+00")', 'day'),
	(16, 667, 676, 'last week', '["2026-03-02 05:00:00+00","2026-03-09 04:00:00+00")', 'day'),
	(8, 533, 542, 'this week', '["2026-03-01 19:00:00+00","2026-03-08 19:00:00+00")', 'day'),
	(10, 355, 364, 'last year', '["2024-12-31 19:00:00+00","2025-12-31 19:00:00+00")', 'year'),
	(11, 24, 36, '6 March 2026', '["2026-03-05 19:00:00+00","2026-03-06 19:00:00+00")', 'day'),
	(11, 463, 472, 'last year', '["2024-12-31 19:00:00+00","2025-12-31 19:00:00+00")', 'year'),
	(12, 406, 416, 'next month', '["2026-03-31 19:00:00+00","2026-04-30 19:00:00+00")', 'month'),
	(12, 567, 576, 'next week', '["2026-03-15 19:00:00+00","2026-03-22 19:00:00+00")', 'day'),
	(18, 172, 181, 'last year', '["2024-12-31 19:00:00+00","2025-12-31 19:00:00+00")', 'year'),
	(19, 89, 98, 'this year', '["2025-12-31 19:00:00+00","2026-12-31 19:00:00+00")', 'year'),
	(21, 208, 214, 'Mar 10', '["2026-03-09 19:00:00+00","2026-03-10 19:00:00+00")', 'day'),
	(21, 603, 613, 'next month', '["2026-03-31 19:00:00+00","2026-04-30 19:00:00+00")', 'month'),
	(21, 764, 773, 'next week', '["2026-03-15 19:00:00+00","2026-03-22 19:00:00+00")', 'day'),
	(28, 350, 360, 'next month', '["2026-03-31 19:00:00+00","2026-04-30 19:00:00+00")', 'month');
INSERT INTO dateline.day_count VALUES
	('kz_times', '2026-03-02', 0, 'nothing_new'),
	('kz_times', '2026-03-03', 1, 'published'),
	('kz_times', '2026-03-05', 0, 'nothing_new'),
	('kz_times', '2026-03-07', 0, 'nothing_new'),
	('kz_times', '2026-03-08', 0, 'usual_silence'),
	('kz_times', '2026-03-09', 0, 'usual_silence'),
	('kz_times', '2026-03-10', 1, 'published'),
	('kz_times', '2026-03-11', 1, 'published'),
	('kz_times', '2026-03-12', 0, 'nothing_new'),
	('lk_ministry', '2026-03-02', 1, 'published'),
	('lk_ministry', '2026-03-03', 1, 'published'),
	('lk_ministry', '2026-03-04', 0, 'nothing_new'),
	('lk_ministry', '2026-03-05', 1, 'published'),
	('lk_ministry', '2026-03-06', 0, 'nothing_new'),
	('lk_ministry', '2026-03-07', 0, 'nothing_new'),
	('lk_ministry', '2026-03-08', 0, 'nothing_new'),
	('lk_ministry', '2026-03-09', 0, 'nothing_new'),
	('lk_ministry', '2026-03-10', 1, 'published'),
	('lk_ministry', '2026-03-11', 1, 'published'),
	('lk_ministry', '2026-03-12', 0, 'nothing_new'),
	('pk_ministry', '2026-03-02', 1, 'published'),
	('pk_ministry', '2026-03-03', 1, 'published'),
	('pk_ministry', '2026-03-04', 0, 'nothing_new'),
	('pk_ministry', '2026-03-05', 1, 'published'),
	('pk_ministry', '2026-03-06', 1, 'published'),
	('pk_ministry', '2026-03-07', 0, 'nothing_new'),
	('pk_ministry', '2026-03-08', 0, 'nothing_new'),
	('pk_ministry', '2026-03-09', 1, 'published'),
	('pk_ministry', '2026-03-10', 1, 'published'),
	('pk_ministry', '2026-03-11', 0, 'nothing_new'),
	('ru_wire', '2026-03-02', 0, 'not_run'),
	('ru_wire', '2026-03-03', 1, 'published'),
	('ru_wire', '2026-03-04', 1, 'published'),
	('ru_wire', '2026-03-05', 1, 'published'),
	('ru_wire', '2026-03-06', 0, 'nothing_new'),
	('ru_wire', '2026-03-07', 0, 'nothing_new'),
	('ru_wire', '2026-03-08', 1, 'published'),
	('ru_wire', '2026-03-09', 2, 'published'),
	('ru_wire', '2026-03-10', 0, 'nothing_new'),
	('ru_wire', '2026-03-11', 0, 'nothing_new'),
	('ru_wire', '2026-03-12', 0, 'nothing_new'),
	('us_courier', '2026-03-02', 0, 'not_run'),
	('us_courier', '2026-03-03', 0, 'not_run'),
	('us_courier', '2026-03-04', 1, 'published'),
	('us_courier', '2026-03-05', 0, 'nothing_new'),
	('us_courier', '2026-03-06', 0, 'nothing_new'),
	('us_courier', '2026-03-07', 1, 'published'),
	('us_courier', '2026-03-08', 1, 'published'),
	('us_courier', '2026-03-09', 1, 'published'),
	('us_courier', '2026-03-10', 1, 'published'),
	('us_courier', '2026-03-11', 0, 'nothing_new'),
	('pk_ministry', '2026-03-12', 1, 'published'),
	('us_courier', '2026-03-12', 1, 'published'),
	('kz_times', '2026-03-04', 1, 'nothing_new'),
	('kz_times', '2026-03-06', 0, 'published');
INSERT INTO dateline.duplicates_due OVERRIDING SYSTEM VALUE VALUES
	(31, 18);
INSERT INTO dateline.event_key VALUES
	(-9220761141404635614, true, '2026-03-06', 26),
	(-9220761141404635614, true, '2026-03-09', 6),
	(-9182163733504250854, false, '2026-03-03', 13),
	(-8918942916111487836, false, '2026-03-04', 1),
	(-8878984717844012238, false, '2026-03-04', 1),
	(-8878984717844012238, false, '2026-03-05', 21),
	(-8774774203999261038, true, '2026-03-02', 11),
	(-8740034194438699204, false, '2026-03-03', 13),
	(-8680668568070373418, true, '2026-03-03', 15),
	(-8521505237296888528, false, '2026-03-09', 19),
	(-8484322248691971364, false, '2026-03-04', 18),
	(-8386712193809032466, true, '2026-03-06', 26),
	(-8306974101310406170, false, '2026-03-07', 2),
	(-8246674172776152852, true, '2026-03-06', 26),
	(-8246674172776152852, true, '2026-03-09', 6),
	(-8207096020293995693, false, '2026-03-08', 3),
	(-8145910835837285237, true, '2026-03-05', 10),
	(-8129586265251108282, false, '2026-03-08', 4),
	(-7646054305501907739, true, '2026-03-03', 15),
	(-7628613774320459922, true, '2026-03-09', 6),
	(-7414605567893526684, false, '2026-03-08', 4),
	(-7380338976173222766, true, '2026-03-05', 10),
	(-7338540961474277674, false, '2026-03-07', 2),
	(-7157480423573007638, false, '2026-03-03', 20),
	(-7110607077121391054, true, '2026-03-10', 8),
	(-7108091251828236192, false, '2026-03-09', 23),
	(-7058429776455365843, true, '2026-12-01', 22),
	(-6938370876541625722, false, '2026-03-09', 23),
	(-6938370876541625722, false, '2026-03-10', 12),
	(-6934505241192065942, true, '2026-03-10', 8),
	(-6707506074571559108, false, '2026-03-03', 13),
	(-6707506074571559108, false, '2026-03-03', 20),
	(-6678398468587244723, true, '2026-03-03', 14),
	(-6677002790246456424, true, '2026-03-06', 26),
	(-6589658436488564646, false, '2026-03-04', 1),
	(-6589658436488564646, false, '2026-03-06', 25),
	(-6537494298333139518, false, '2026-03-07', 2),
	(-6481994149420025873, true, '2026-03-06', 26),
	(-6243072420562165896, false, '2026-03-03', 20),
	(-6211224185421744706, true, '2026-03-05', 10),
	(-6211224185421744706, true, '2026-03-10', 8),
	(-6211224185421744706, true, '2026-03-11', 16),
	(-5962631128325021192, true, '2026-03-02', 24),
	(-5572069928571073514, false, '2026-03-08', 4),
	(-4960128208582045206, false, '2026-03-07', 2),
	(-4955496238804648297, true, '2026-03-10', 8),
	(-4741039057158943405, true, '2026-03-05', 10),
	(-4574727496378738010, false, '2026-03-08', 3),
	(-4425608677582601466, true, '2026-03-10', 8),
	(-4405423462919912644, false, '2026-03-04', 1),
	(-4329972182871302706, false, '2026-03-06', 25),
	(-4150454597262903160, false, '2026-03-09', 23),
	(-4150454597262903160, false, '2026-03-10', 12),
	(-4034610133195817596, false, '2026-03-09', 23),
	(-3990225186259322164, false, '2026-03-03', 13),
	(-3973489424608236566, false, '2026-03-09', 23),
	(-3973489424608236566, false, '2026-03-10', 12),
	(-3834644702265025859, false, '2026-03-11', 17),
	(-3707360366776094700, false, '2026-03-11', 17),
	(-3632243099794491852, false, '2026-03-03', 13),
	(-3607684392818615054, false, '2026-03-03', 20),
	(-3585617566562893848, false, '2026-03-09', 19),
	(-3571971157365919876, false, '2026-03-08', 3),
	(-3176565236872589264, false, '2026-03-11', 17),
	(-2959663624818702371, true, '2026-03-05', 10),
	(-2623405381018189300, false, '2026-03-03', 13),
	(-2558507177816480151, true, '2026-12-01', 22),
	(-2472220478643676480, false, '2026-03-09', 19),
	(-2439831964481652832, false, '2026-03-03', 13),
	(-2300910510137344386, false, '2026-03-03', 20),
	(-2092458048862794848, false, '2026-03-04', 1),
	(-2063615473348404808, true, '2026-12-01', 22),
	(-1973224016642506998, false, '2026-03-11', 17),
	(-1825619028437232278, true, '2026-03-10', 8),
	(-1748578252593060058, false, '2026-03-03', 13),
	(-1719391633859416724, false, '2026-03-09', 23),
	(-1719391633859416724, false, '2026-03-10', 12),
	(-1507938442084677050, false, '2026-03-09', 19),
	(-1501197871052310124, true, '2026-03-09', 6),
	(-1402759844406124670, false, '2026-03-04', 1),
	(-1211282817761426574, true, '2026-12-01', 22),
	(-916316112779643294, false, '2026-03-04', 1),
	(-764169763258235649, true, '2026-03-02', 24),
	(-693666307164356458, false, '2026-03-11', 17),
	(-492163509935038784, true, '2026-03-03', 14),
	(-355365133394929422, true, '2026-03-03', 15),
	(-205644327416899733, true, '2026-03-06', 26),
	(115159691139331586, false, '2026-03-04', 1),
	(266663946374790427, false, '2026-03-09', 19),
	(474899158413862085, false, '2026-03-08', 4),
	(618393415296365296, false, '2026-03-10', 12),
	(682034331378515974, true, '2026-03-11', 16),
	(797254768975902655, true, '2026-03-10', 8),
	(861419716798114388, true, '2026-03-11', 16),
	(925195219451471410, false, '2026-03-09', 19),
	(931932906880705678, true, '2026-03-05', 9),
	(957762079521391716, false, '2026-03-04', 1),
	(1037776682545822024, false, '2026-03-05', 21),
	(1045747784448576742, false, '2026-03-04', 1),
	(1271274890086329546, true, '2026-03-03', 15),
	(1363067904703717336, true, '2026-03-03', 15),
	(1408563791076778600, false, '2026-03-11', 17),
	(1408563791076778600, true, '2026-03-10', 7),
	(1500315046679568406, false, '2026-03-03', 20),
	(1535965435701132044, false, '2026-03-03', 13),
	(1627928154120545796, false, '2026-03-06', 25),
	(1950086547338392146, false, '2026-03-06', 25),
	(2207752332957763428, true, '2026-03-11', 16),
	(2209717814925997661, false, '2026-03-09', 23),
	(2209717814925997661, false, '2026-03-10', 12),
	(2442655746396251452, true, '2026-03-10', 8),
	(2451542508710048115, false, '2026-03-03', 20),
	(2451542508710048115, true, '2026-03-02', 24),
	(2573539569331593250, true, '2026-03-03', 14),
	(2733581354188312624, false, '2026-03-08', 3),
	(3140914099940555440, false, '2026-03-11', 17),
	(3140914099940555440, true, '2026-03-10', 7),
	(3164667571575521902, false, '2026-03-10', 12),
	(3291598249640421332, true, '2026-03-09', 6),
	(3487770966118473226, false, '2026-03-07', 2),
	(3516429692775332772, false, '2026-03-04', 1),
	(3633175334971936972, false, '2026-03-05', 21),
	(3634177695047302268, false, '2026-03-04', 18),
	(3853626288369839772, true, '2026-03-02', 24),
	(4097059722263192112, true, '2026-03-05', 9),
	(4114246118418292520, true, '2026-03-05', 10),
	(4234957263566588642, false, '2026-03-03', 20),
	(4455180139130137546, false, '2026-03-04', 18),
	(4477793392536294202, false, '2026-03-11', 17),
	(4477793392536294202, true, '2026-03-06', 26),
	(4523058565566424610, true, '2026-12-01', 22),
	(4629657902032233516, false, '2026-03-04', 1),
	(4641542297176119198, true, '2026-03-02', 24),
	(4969341618730812040, true, '2026-03-03', 14),
	(5046988546181471258, false, '2026-03-03', 20),
	(5267262264034578247, true, '2026-03-11', 16),
	(5281482057107723921, true, '2026-03-05', 10),
	(5281482057107723921, true, '2026-03-10', 8),
	(5361823737289199391, true, '2026-03-11', 16),
	(5367597800079395880, false, '2026-03-09', 23),
	(5367597800079395880, false, '2026-03-10', 12),
	(5562039706632327371, false, '2026-03-11', 17),
	(5801363850541218422, false, '2026-03-06', 25),
	(5821307694016862560, true, '2026-03-05', 10),
	(6052010408227485985, true, '2026-03-10', 8),
	(6159747904393751905, false, '2026-03-11', 17),
	(6159747904393751905, true, '2026-03-10', 7),
	(6213477277726141606, false, '2026-03-04', 1),
	(6310785559418581122, false, '2026-03-05', 21),
	(6326840680314486660, true, '2026-03-03', 14),
	(6648158105774889370, false, '2026-03-04', 1),
	(6752253091705583694, false, '2026-03-06', 25),
	(6756097229633088148, false, '2026-03-11', 17),
	(6756097229633088148, true, '2026-03-02', 11),
	(6826840914966211065, false, '2026-03-03', 13),
	(7036153979564272014, false, '2026-03-09', 23),
	(7201068048727703498, true, '2026-03-06', 26),
	(7580503543615069072, false, '2026-03-05', 21),
	(7988868206204316554, true, '2026-03-05', 10),
	(8089480462532337446, true, '2026-03-05', 9),
	(8179007244181433896, false, '2026-03-03', 13),
	(8267941768599825660, false, '2026-03-08', 4),
	(8465459747658637825, true, '2026-03-06', 26),
	(8569073060795710585, false, '2026-03-07', 2),
	(8662759296648580746, false, '2026-03-04', 1),
	(8662759296648580746, false, '2026-03-11', 17),
	(8728410454544843510, false, '2026-03-05', 21),
	(8754977474648546152, false, '2026-03-05', 21),
	(8990742431089234510, false, '2026-03-08', 3),
	(9003601481317686163, false, '2026-03-11', 17),
	(9003601481317686163, true, '2026-03-10', 7),
	(9107034582141039392, true, '2026-03-05', 10),
	(9157130283135010663, true, '2026-03-02', 24),
	(-8918942916111487836, false, '2026-03-12', 27),
	(-8398374548217183264, true, '2026-03-12', 29),
	(-7595026168070266078, true, '2026-03-12', 29),
	(-6833625582256889927, false, '2026-03-09', 28),
	(-5037097859026681244, false, '2026-03-12', 27),
	(-4740608501760152320, false, '2026-03-09', 28),
	(-4429979145170595964, false, '2026-03-12', 27),
	(-4156252416290643541, false, '2026-03-12', 27),
	(-2794773530700827856, false, '2026-03-12', 27),
	(-1848354071464727874, false, '2026-03-09', 28),
	(700614089289055530, true, '2026-03-12', 29),
	(1196267588587199982, false, '2026-03-12', 27),
	(1257142200701186496, false, '2026-03-12', 27),
	(1640102068015713260, false, '2026-03-09', 28),
	(2190622362680577658, false, '2026-03-09', 28),
	(2554009429675997078, false, '2026-03-09', 28),
	(2726394601869345116, true, '2026-03-12', 29),
	(2986057334723091676, false, '2026-03-09', 28),
	(3482052740206725578, false, '2026-03-09', 28),
	(4272821447046370000, false, '2026-03-12', 27),
	(4381763286045420394, false, '2026-03-09', 28),
	(4682592867807304576, false, '2026-03-09', 28),
	(5437663520701594620, false, '2026-03-12', 27),
	(6671521992384048638, false, '2026-03-12', 27),
	(7212744421448493116, false, '2026-03-09', 28),
	(8990742431089234510, false, '2026-03-12', 27);
INSERT INTO dateline.event_report VALUES
	(7, 17, 0.9601621375074298, 0.5999999999999999, 0.8262411347517731, '{Balochistan,Zahedan}', '{Iran,Pakistan,Istanbul}', '{Border,convene,crossing,expert,proposal,ready,assistance,fishermen,prevention,smuggling,agenda,margins,markets,medical,offered,prepare}', '{}', '{"the foreign minister of pakistan held a telephone conversation this evening with the foreign minister of iran the two ministers reviewed bilateral relations and exchanged views on the situation in the region the foreign minister underlined that peace along the common border was in the interest of both peoples he welcomed the proposal to convene the joint economic commission next month and said that pakistan was ready to open a further crossing point in balochistan the two sides agreed that their experts would meet in zahedan from next week to prepare the agenda which will include border markets the release of fishermen and the prevention of smuggling the foreign minister also conveyed the condolences of the people of pakistan on the loss of life in the recent floods and offered medical assistance both ministers agreed to remain in contact and to meet on the margins of the conference in istanbul in april"}', '{2026-03-10}');
INSERT INTO dateline.event_text VALUES
	(1, '2026-03-04', false, 'ru_wire', '{-8918942916111487836,-8878984717844012238,-6589658436488564646,-4405423462919912644,-2092458048862794848,-1402759844406124670,-916316112779643294,115159691139331586,957762079521391716,1045747784448576742,3516429692775332772,4629657902032233516,6213477277726141606,6648158105774889370,8662759296648580746}'),
	(2, '2026-03-07', false, 'us_courier', '{-8306974101310406170,-7338540961474277674,-6537494298333139518,-4960128208582045206,3487770966118473226,8569073060795710585}'),
	(3, '2026-03-08', false, 'us_courier', '{-8207096020293995693,-4574727496378738010,-3571971157365919876,2733581354188312624,8990742431089234510}'),
	(4, '2026-03-08', false, 'ru_wire', '{-8129586265251108282,-7414605567893526684,-5572069928571073514,474899158413862085,8267941768599825660}'),
	(6, '2026-03-09', true, 'pk_ministry', '{-9220761141404635614,-8246674172776152852,-7628613774320459922,-1501197871052310124,3291598249640421332}'),
	(7, '2026-03-10', true, 'pk_ministry', '{1408563791076778600,3140914099940555440,6159747904393751905,9003601481317686163}'),
	(8, '2026-03-10', true, 'lk_ministry', '{-7110607077121391054,-6934505241192065942,-6211224185421744706,-4955496238804648297,-4425608677582601466,-1825619028437232278,797254768975902655,2442655746396251452,5281482057107723921,6052010408227485985}'),
	(9, '2026-03-05', true, 'pk_ministry', '{931932906880705678,4097059722263192112,8089480462532337446}'),
	(10, '2026-03-05', true, 'lk_ministry', '{-8145910835837285237,-7380338976173222766,-6211224185421744706,-4741039057158943405,-2959663624818702371,4114246118418292520,5281482057107723921,5821307694016862560,7988868206204316554,9107034582141039392}'),
	(11, '2026-03-02', true, 'pk_ministry', '{-8774774203999261038,6756097229633088148}'),
	(12, '2026-03-10', false, 'us_courier', '{-6938370876541625722,-4150454597262903160,-3973489424608236566,-1719391633859416724,618393415296365296,2209717814925997661,3164667571575521902,5367597800079395880}'),
	(13, '2026-03-03', false, 'ru_wire', '{-9182163733504250854,-8740034194438699204,-6707506074571559108,-3990225186259322164,-3632243099794491852,-2623405381018189300,-2439831964481652832,-1748578252593060058,1535965435701132044,6826840914966211065,8179007244181433896}'),
	(14, '2026-03-03', true, 'pk_ministry', '{-6678398468587244723,-492163509935038784,2573539569331593250,4969341618730812040,6326840680314486660}'),
	(15, '2026-03-03', true, 'lk_ministry', '{-8680668568070373418,-7646054305501907739,-355365133394929422,1271274890086329546,1363067904703717336}'),
	(16, '2026-03-11', true, 'lk_ministry', '{-6211224185421744706,682034331378515974,861419716798114388,2207752332957763428,5267262264034578247,5361823737289199391}'),
	(17, '2026-03-11', false, 'kz_times', '{-3834644702265025859,-3707360366776094700,-3176565236872589264,-1973224016642506998,-693666307164356458,1408563791076778600,3140914099940555440,4477793392536294202,5562039706632327371,6159747904393751905,6756097229633088148,8662759296648580746,9003601481317686163}'),
	(18, '2026-03-04', false, 'us_courier', '{-8484322248691971364,3634177695047302268,4455180139130137546}'),
	(19, '2026-03-09', false, 'ru_wire', '{-8521505237296888528,-3585617566562893848,-2472220478643676480,-1507938442084677050,266663946374790427,925195219451471410}'),
	(20, '2026-03-03', false, 'kz_times', '{-7157480423573007638,-6707506074571559108,-6243072420562165896,-3607684392818615054,-2300910510137344386,1500315046679568406,2451542508710048115,4234957263566588642,5046988546181471258}'),
	(21, '2026-03-05', false, 'ru_wire', '{-8878984717844012238,1037776682545822024,3633175334971936972,6310785559418581122,7580503543615069072,8728410454544843510,8754977474648546152}'),
	(22, '2026-12-01', true, 'lk_ministry', '{-7058429776455365843,-2558507177816480151,-2063615473348404808,-1211282817761426574,4523058565566424610}'),
	(23, '2026-03-09', false, 'ru_wire', '{-7108091251828236192,-6938370876541625722,-4150454597262903160,-4034610133195817596,-3973489424608236566,-1719391633859416724,2209717814925997661,5367597800079395880,7036153979564272014}'),
	(24, '2026-03-02', true, 'lk_ministry', '{-5962631128325021192,-764169763258235649,2451542508710048115,3853626288369839772,4641542297176119198,9157130283135010663}'),
	(25, '2026-03-06', false, 'kz_times', '{-6589658436488564646,-4329972182871302706,1627928154120545796,1950086547338392146,5801363850541218422,6752253091705583694}'),
	(26, '2026-03-06', true, 'pk_ministry', '{-9220761141404635614,-8386712193809032466,-8246674172776152852,-6677002790246456424,-6481994149420025873,-205644327416899733,4477793392536294202,7201068048727703498,8465459747658637825}'),
	(27, '2026-03-12', false, 'us_courier', '{-8918942916111487836,-5037097859026681244,-4429979145170595964,-4156252416290643541,-2794773530700827856,1196267588587199982,1257142200701186496,4272821447046370000,5437663520701594620,6671521992384048638,8990742431089234510}'),
	(28, '2026-03-09', false, 'us_courier', '{-6833625582256889927,-4740608501760152320,-1848354071464727874,1640102068015713260,2190622362680577658,2554009429675997078,2986057334723091676,3482052740206725578,4381763286045420394,4682592867807304576,7212744421448493116}'),
	(29, '2026-03-12', true, 'pk_ministry', '{-8398374548217183264,-7595026168070266078,700614089289055530,2726394601869345116}');
INSERT INTO dateline.habit VALUES
	('kz_times', '2026-03-13', 0, 0, '{0,0,0,0,0,0,0}', NULL, NULL, NULL, NULL, NULL),
	('ru_wire', '2026-03-13', 0, 0, '{0,0,0,0,0,0,0}', NULL, NULL, NULL, NULL, NULL),
	('lk_ministry', '2026-03-13', 0, 0, '{0,0,0,0,0,0,0}', NULL, NULL, NULL, NULL, NULL),
	('us_courier', '2026-03-13', 0, 0, '{0,0,0,0,0,0,0}', NULL, NULL, NULL, NULL, NULL),
	('pk_ministry', '2026-03-13', 0, 0, '{0,0,0,0,0,0,0}', NULL, NULL, NULL, NULL, NULL);
INSERT INTO dateline.listing VALUES
	('kz_times', 'http://127.0.0.1:33507/kz_times/sitemap.xml', '2026-12-01 02:50:27.700875+00', '{http://127.0.0.1:33507/kz_times/world/neighbours-agree-on-border-talks.html,http://127.0.0.1:33507/kz_times/world/caspian-states-to-share-data.html,http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html,http://127.0.0.1:33507/kz_times/culture/film-festival-programme.html}'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/rss/en.xml', '2026-12-01 02:50:27.736777+00', '{http://127.0.0.1:33507/ru_wire/en/20260309/caspian-301440216.html,http://127.0.0.1:33507/ru_wire/en/20260304/wheat-301430077.html}'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/rss/ru.xml', '2026-12-01 02:50:27.736777+00', '{http://127.0.0.1:33507/ru_wire/20260309/arktika-301439984.html,http://127.0.0.1:33507/ru_wire/20260308/zheldor-301438275.html,http://127.0.0.1:33507/ru_wire/20260305/mid-301433561.html,http://127.0.0.1:33507/ru_wire/20260303/kosmos-301428802.html}'),
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=category&id=3', '2026-12-01 02:50:34.960708+00', '{http://127.0.0.1:33507/lk_ministry/index.php?id=4127&option=com_content&task=view,http://127.0.0.1:33507/lk_ministry/index.php?id=4121&option=com_content&task=view,http://127.0.0.1:33507/lk_ministry/index.php?id=4118&option=com_content&task=view,http://127.0.0.1:33507/lk_ministry/index.php?id=4115&option=com_content&task=view,http://127.0.0.1:33507/lk_ministry/index.php?id=4109&option=com_content&task=view,http://127.0.0.1:33507/lk_ministry/index.php?id=4102&option=com_content&task=view,http://127.0.0.1:33507/lk_ministry/index.php?id=4098&option=com_content&task=view}'),
	('us_courier', 'http://127.0.0.1:33507/us_courier/arc/outboundfeeds/atom/', '2026-12-01 02:50:35.71704+00', '{http://127.0.0.1:33507/us_courier/2026/03/12/embassy-row-gardens,http://127.0.0.1:33507/us_courier/2026/03/10/caspian-sea-data,http://127.0.0.1:33507/us_courier/2026/03/09/metro-budget-vote,http://127.0.0.1:33507/us_courier/2026/03/08/clocks-night-shift,http://127.0.0.1:33507/us_courier/2026/03/07/harbor-seal-rescue,http://127.0.0.1:33507/us_courier/2026/03/04/senate-visa-hearing}'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/feed/', '2026-12-01 02:50:39.875461+00', '{http://127.0.0.1:33507/pk_ministry/2026/03/12/spokesperson-weekly-briefing/,http://127.0.0.1:33507/pk_ministry/2026/03/10/foreign-ministers-speak-by-telephone/,http://127.0.0.1:33507/pk_ministry/2026/03/09/corrigendum-trade-figures/,http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/,http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/,http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/,http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/}');
INSERT INTO dateline.observation VALUES
	(1, '2026-12-01 02:50:18.050154+00', '4076dac7b782be26ac29e0cc59c1cb378ae58abc928139c86646e5a4bd4487a6', 'sha256:2fbf2090ac1de8aa2afa3c5f4ebe78ede279e731f474059e9d6b60dd301559dd', 'first', '2026-03-02', 'signoff'),
	(2, '2026-12-01 02:50:18.050682+00', '30ffd27f8f72fc8913457b0a406d641e4ea022cea8b500022d03f6245b854e02', 'sha256:597c8a11d0bd043ee5bf7ee1871767abb859f9fc3722bc5cbab157f9bf9daaa7', 'first', '2026-03-03', 'signoff'),
	(3, '2026-12-01 02:50:18.048493+00', '01119d927a11ef82aa6b1c7f4590b9d8ac23c7b61d92e2dfbf7795c06301f518', 'sha256:cbc8b0f0c7898e9f83fab5ac8e2561f19c6b5efef0e7d46742e0a88c233d677b', 'first', '2026-03-05', 'signoff'),
	(4, '2026-12-01 02:50:18.049856+00', '9287912b6e08f4f5529a5f09543c1a040dddb83cd798df171933e956c2665e7d', 'sha256:b7a9f5f1f0e05e9f55da570c4a7a4393e3bbc1e4019639cea40cd4ab9084c4ec', 'first', NULL, NULL),
	(5, '2026-12-01 02:50:18.049482+00', 'eefa546ed4f5270fba7adcf787abd770ede75c13df95fdaab67b3aa9b9bfbb13', 'sha256:7f416f9ea053d4abb1ed830ee6ac6dd06a5c080b38554bd653e976ff0747dc29', 'first', '2026-03-10', 'signoff'),
	(6, '2026-12-01 02:50:17.998043+00', 'e0a68360dcd1c988857e0a1b7d153c7c6e4222994940088fb9577c89b416d7aa', 'sha256:cdce726af9a7858d5a0ffcfe3ecbdd6f679de9311a0b91e3a49d2e58eb980940', 'first', '2026-03-11', 'signoff'),
	(7, '2026-12-01 02:50:18.562246+00', 'b51f9a08b61989522132ecf5f7733aa2095f284965cf2d903401f413f90d95fe', 'sha256:5ab227ae9166a0dd4243ad78302770a252c7fddb38c636d5fad16986d721ca38', 'first', '2026-03-02', 'time'),
	(8, '2026-12-01 02:50:18.561813+00', 'e6b69ef5977cf26b7e15997d7b6cad29244d31a5600fb4ef57b63a58707fe31d', 'sha256:bdcabd2abe508811fdb107117a32b94f387eba6e472c8b3da61ec75d1b18b576', 'first', '2026-03-03', 'time'),
	(9, '2026-12-01 02:50:18.557744+00', 'e7606704a45c67bc705d378e0f66053ece9b6db935496b5b5f92fa4e02cde35f', 'sha256:841582c8b606e86db4fa0103253e7c9863680b9ee874050cad249ab5368da1a5', 'first', '2026-03-05', 'time'),
	(10, '2026-12-01 02:50:18.550898+00', 'e0c4b549fb0a86b71b022fafaa367d218a5e8b981c71f93b7c5e6ce657098c88', 'sha256:f687c106d37989579f0c04a80f76a6c41c1eab147bed832cb0b317d63f092639', 'first', '2026-03-06', 'time'),
	(11, '2026-12-01 02:50:18.557161+00', '8f00d4f4ca4aa234df9b90ae1b0a5bba39310eb784ce1a586475472546c16928', 'sha256:8d1765325a8f1f2600299d6d3c1b0bcb700115029b281a651524d87ebee681ec', 'first', '2026-03-09', 'time'),
	(12, '2026-12-01 02:50:18.550079+00', '462f9662ecbbc4c56313cfdd42dfa62012c6e3dc52bb59592316d02419dafec4', 'sha256:35a3c648849c3606220846b8e0958a246d2fd2a0298df0e0827f0f064ba2b4da', 'first', '2026-03-10', 'time'),
	(13, '2026-12-01 02:50:18.707296+00', '9f1a54fa08e40deb24280e923c3cfdc6b50c566510835baa835ee187f841370b', 'sha256:599d2d0a3e428b2f148801619d2a01c1b88745bcb20c3f71a948b1c6e3e8cf82', 'first', '2026-03-04', 'text'),
	(14, '2026-12-01 02:50:18.777162+00', '05d9834e888fe21ed162954d267b7365c16497003a47d975ede00ea7841524be', 'sha256:3894136f5bec298d4a20eb0da09f8ec2e966e93f9c2f15a7bf991e684864ffde', 'first', '2026-03-07', 'text'),
	(15, '2026-12-01 02:50:18.776786+00', 'dd509f7158c91c013eceef8c201dcd2673805557c2bb3f1aea45582d54e4bdf2', 'sha256:8801bae897e1b4ecfd8da77e9b7f2d9c1c231cfc8a8ea639f754fba6cdd24496', 'first', '2026-03-08', 'text'),
	(16, '2026-12-01 02:50:18.740102+00', '49aac78f0418a79471d181b6744c0e4cdc254b74e1d7dd7b70da14aff9c6df4d', 'sha256:789f48adfa7a51f53a2a133bf854ab8d671cc1640c2c79189b8171475e76d13f', 'first', '2026-03-09', 'text'),
	(17, '2026-12-01 02:50:18.706612+00', '3e8cfc89b96bdb33eae65e05e2ce9d1ac6c86d2b66dd10b3904211844c81d56e', 'sha256:774d38c6ddbebde84dc360d21ebac641b43b56a81c31fe631466149eb8f7c67c', 'first', '2026-03-10', 'text'),
	(18, '2026-12-01 02:50:27.663227+00', 'b439f787102d7e5c020e2fc05c4bb956acc655f8ec0df1c05e9d0aa3bab23a86', 'sha256:106552c1ce64e213278a30987e74fa5a6aacd3810cf5580fc24144139a89e84e', 'first', '2026-03-06', 'text'),
	(19, '2026-12-01 02:50:27.662634+00', '1bd5622c3a6c84cdac3ddbb0e15631c7a7f7b7151678029413f4deb321d41529', 'sha256:bb4dfad160aeec5426b0e2dce686c8bbcf307c54158e0b90511020067cb63212', 'first', '2026-03-03', 'text'),
	(20, '2026-12-01 02:50:27.663557+00', 'b0e7734ffc279d01314635652e977291d70bceb5af327756529c0fcb52e46707', 'sha256:22e7cc4cb641f11888c439d6678e608fa461cedc2e21c38f5065c5161eba14c9', 'first', '2026-03-10', 'text'),
	(21, '2026-12-01 02:50:27.651194+00', 'e4c2fd21e8d052687057f33988f107df74f1ce83a6e21ef4022e8705aa06c718', 'sha256:c7236709a6198dd605893a6a687503e1b019377a9da8268f13929d1f93a6d558', 'first', '2026-03-11', 'text'),
	(22, '2026-12-01 02:50:27.733448+00', '175bf43e7291690fcafe6a5659902c72864a8909e7eeba5ecabb71bf1c0d27c1', 'sha256:c5291b3ea20f34ef74d3c1518e2f6dd2a62a57c23a701b4b603aa884a709b559', 'first', '2026-03-03', 'meta'),
	(23, '2026-12-01 02:50:27.733773+00', '945e9850d22877dc46fd5818a91a66c850d6593f82f283367f44681481637ce0', 'sha256:0063fec09faf0ae2df8aa8c0e35902af874826cc1bfd88bae548d2fc5f7733b5', 'first', '2026-03-05', 'meta'),
	(24, '2026-12-01 02:50:27.729996+00', 'cd3153bdea564f172a20a78cf8ed2c4f6d69ff66174c99ff6113932652920c2c', 'sha256:4cddc660ad53f575018a484cb10b17cc0c082114cb6f5a0d79c1765971301523', 'first', '2026-03-08', 'meta'),
	(25, '2026-12-01 02:50:27.727721+00', '0d7e2e0e898200d317250d71b87efc92fb103e9fbb5cfcdbfe63f53ccebbf976', 'sha256:30dd4e93796be2c7a26afde9c8a33856f2ee7c456dc0443c296cab4fb35ced82', 'first', '2026-03-09', 'meta'),
	(26, '2026-12-01 02:50:27.733023+00', '151a3885bcd75bfe7ab0babe1f7125a4d69ddf71623e8b90fae1a5cfdc56c802', 'sha256:88664ad268aa39ad9866a758a1b98ed7456fa4965d227c7c5c1acea6221f5f23', 'first', '2026-03-04', 'meta'),
	(27, '2026-12-01 02:50:27.734111+00', 'b0e7734ffc279d01314635652e977291d70bceb5af327756529c0fcb52e46707', 'sha256:2493c69d5af79cb41a5a49499a6e54c0960b20e002428e982ca1033c8b8f38e0', 'first', '2026-03-09', 'meta'),
	(28, '2026-12-01 02:50:35.099196+00', '42b9bed6b3811cdce5a9549382141b28a60a61a0b8fdd903980a354a952bcdfd', 'sha256:9251aedf405a112bed4e788c391363e0ee5852b74da29bd924901f9e4c5630eb', 'second', '2026-03-12', 'time'),
	(16, '2026-12-01 02:50:35.683539+00', 'e7f389f345c113f9d46e82007a935fca589a81e2013a59aa2c07baecd9f4ba5c', 'sha256:957fdf36b80c6ca543ef67006638b381e33e96b568e5e6726dd18c05ef5dafae', 'second', '2026-03-09', 'text'),
	(29, '2026-12-01 02:50:35.670252+00', '2f554d9f8cf90dc13ae66e37702c64219660252dfca5116957fa1381a26ade9b', 'sha256:9580efdb7bb7ef8e6503d8ab813c443d886345883a727ec47652358d119abe0e', 'second', '2026-03-12', 'text');
INSERT INTO dateline.page VALUES
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4098', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4098&option=com_content&task=view', 1, 200, '"2fbf2090ac1de8aa2afa"', NULL, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 11320, 'sha256:2fbf2090ac1de8aa2afa3c5f4ebe78ede279e731f474059e9d6b60dd301559dd', '2026-12-01 02:50:18.050154+00', '2026-12-01 02:50:18.050154+00', '2026-12-02 01:50:18.050154+00', 0, NULL, 'first'),
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4102', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4102&option=com_content&task=view', 2, 200, '"597c8a11d0bd043ee5bf"', NULL, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 13501, 'sha256:597c8a11d0bd043ee5bf7ee1871767abb859f9fc3722bc5cbab157f9bf9daaa7', '2026-12-01 02:50:18.050682+00', '2026-12-01 02:50:18.050682+00', '2026-12-02 01:50:18.050682+00', 0, NULL, 'first'),
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4109', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4109&option=com_content&task=view', 3, 200, '"cbc8b0f0c7898e9f83fa"', NULL, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 5026, 'sha256:cbc8b0f0c7898e9f83fab5ac8e2561f19c6b5efef0e7d46742e0a88c233d677b', '2026-12-01 02:50:18.048493+00', '2026-12-01 02:50:18.048493+00', '2026-12-02 01:50:18.048493+00', 0, NULL, 'first'),
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4115', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4115&option=com_content&task=view', 4, 200, '"b7a9f5f1f0e05e9f55da"', NULL, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 9201, 'sha256:b7a9f5f1f0e05e9f55da570c4a7a4393e3bbc1e4019639cea40cd4ab9084c4ec', '2026-12-01 02:50:18.049856+00', '2026-12-01 02:50:18.049856+00', '2026-12-02 01:50:18.049856+00', 0, NULL, 'first'),
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4121', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4121&option=com_content&task=view', 5, 200, '"7f416f9ea053d4abb1ed"', NULL, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 7110, 'sha256:7f416f9ea053d4abb1ed830ee6ac6dd06a5c080b38554bd653e976ff0747dc29', '2026-12-01 02:50:18.049482+00', '2026-12-01 02:50:18.049482+00', '2026-12-02 01:50:18.049482+00', 0, NULL, 'first'),
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4127', 'http://127.0.0.1:33507/lk_ministry/index.php?id=4127&option=com_content&task=view', 6, 200, '"cdce726af9a7858d5a0f"', NULL, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 1827, 'sha256:cdce726af9a7858d5a0ffcfe3ecbdd6f679de9311a0b91e3a49d2e58eb980940', '2026-12-01 02:50:17.998043+00', '2026-12-01 02:50:17.998043+00', '2026-12-02 01:50:17.998043+00', 0, NULL, 'first'),
	('us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/04/senate-visa-hearing', 'http://127.0.0.1:33507/us_courier/2026/03/04/senate-visa-hearing', 13, 200, '"599d2d0a3e428b2f1488"', 'Thu, 05 Mar 2026 02:17:00 GMT', '2026-03-05T02:15:00Z', 'archive/us_courier/2026/03/13/first.warc.gz', 4785, 'sha256:599d2d0a3e428b2f148801619d2a01c1b88745bcb20c3f71a948b1c6e3e8cf82', '2026-12-01 02:50:18.707296+00', '2026-12-01 02:50:18.707296+00', '2026-12-02 01:50:18.707296+00', 0, NULL, 'first'),
	('lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4118', NULL, NULL, 200, NULL, NULL, NULL, 'archive/lk_ministry/2026/03/14/second.warc.gz', 1833, NULL, '2026-12-01 02:50:17.999518+00', '2026-12-01 02:50:34.934253+00', '2026-12-02 02:50:34.934253+00', 2, NULL, 'second'),
	('us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/07/harbor-seal-rescue', 'http://127.0.0.1:33507/us_courier/2026/03/07/harbor-seal-rescue', 14, 200, '"3894136f5bec298d4a20"', 'Sun, 08 Mar 2026 04:47:00 GMT', '2026-03-08T04:45:00Z', 'archive/us_courier/2026/03/13/first.warc.gz', 11659, 'sha256:3894136f5bec298d4a20eb0da09f8ec2e966e93f9c2f15a7bf991e684864ffde', '2026-12-01 02:50:18.777162+00', '2026-12-01 02:50:18.777162+00', '2026-12-02 01:50:18.777162+00', 0, NULL, 'first'),
	('us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/08/clocks-night-shift', 'http://127.0.0.1:33507/us_courier/2026/03/08/clocks-night-shift', 15, 200, '"8801bae897e1b4ecfd8d"', 'Sun, 08 Mar 2026 07:32:00 GMT', '2026-03-08T07:30:00Z', 'archive/us_courier/2026/03/13/first.warc.gz', 9401, 'sha256:8801bae897e1b4ecfd8da77e9b7f2d9c1c231cfc8a8ea639f754fba6cdd24496', '2026-12-01 02:50:18.776786+00', '2026-12-01 02:50:18.776786+00', '2026-12-02 01:50:18.776786+00', 0, NULL, 'first'),
	('us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/10/caspian-sea-data', 'http://127.0.0.1:33507/us_courier/2026/03/10/caspian-sea-data', 17, 200, '"774d38c6ddbebde84dc3"', 'Tue, 10 Mar 2026 10:12:00 GMT', '2026-03-10T10:10:00Z', 'archive/us_courier/2026/03/13/first.warc.gz', 2293, 'sha256:774d38c6ddbebde84dc360d21ebac641b43b56a81c31fe631466149eb8f7c67c', '2026-12-01 02:50:18.706612+00', '2026-12-01 02:50:18.706612+00', '2026-12-02 01:50:18.706612+00', 0, NULL, 'first'),
	('us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/09/metro-budget-vote', 'http://127.0.0.1:33507/us_courier/2026/03/09/metro-budget-vote', 16, 200, '"957fdf36b80c6ca543ef"', 'Thu, 12 Mar 2026 15:31:09 GMT', '2026-03-12T15:31:09Z', 'archive/us_courier/2026/03/14/second.warc.gz', 4801, 'sha256:957fdf36b80c6ca543ef67006638b381e33e96b568e5e6726dd18c05ef5dafae', '2026-12-01 02:50:18.740102+00', '2026-12-01 02:50:35.683539+00', '2026-12-02 01:50:18.740102+00', 0, NULL, 'second'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', 7, 200, '"5ab227ae9166a0dd4243"', 'Sun, 01 Mar 2026 19:22:31 GMT', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 16399, 'sha256:5ab227ae9166a0dd4243ad78302770a252c7fddb38c636d5fad16986d721ca38', '2026-12-01 02:50:18.562246+00', '2026-12-01 02:50:18.562246+00', '2026-12-02 01:50:18.562246+00', 0, NULL, 'first'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/', 'http://127.0.0.1:33507/pk_ministry/2026/03/03/flood-relief-for-northern-afghanistan/', 8, 200, '"bdcabd2abe508811fdb1"', 'Tue, 03 Mar 2026 07:07:55 GMT', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 13292, 'sha256:bdcabd2abe508811fdb107117a32b94f387eba6e472c8b3da61ec75d1b18b576', '2026-12-01 02:50:18.561813+00', '2026-12-01 02:50:18.561813+00', '2026-12-02 01:50:18.561813+00', 0, NULL, 'first'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/', 'http://127.0.0.1:33507/pk_ministry/2026/03/06/foreign-secretary-opens-trade-dialogue/', 10, 200, '"f687c106d37989579f0c"', 'Fri, 06 Mar 2026 12:43:20 GMT', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 5380, 'sha256:f687c106d37989579f0c04a80f76a6c41c1eab147bed832cb0b317d63f092639', '2026-12-01 02:50:18.550898+00', '2026-12-01 02:50:18.550898+00', '2026-12-02 01:50:18.550898+00', 0, NULL, 'first'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/09/corrigendum-trade-figures/', 'http://127.0.0.1:33507/pk_ministry/2026/03/09/corrigendum-trade-figures/', 11, 200, '"8d1765325a8f1f260029"', 'Mon, 09 Mar 2026 05:16:33 GMT', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 8113, 'sha256:8d1765325a8f1f2600299d6d3c1b0bcb700115029b281a651524d87ebee681ec', '2026-12-01 02:50:18.557161+00', '2026-12-01 02:50:18.557161+00', '2026-12-02 01:50:18.557161+00', 0, NULL, 'first'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/10/foreign-ministers-speak-by-telephone/?utm_source=rss&utm_medium=feed&utm_campaign=releases', 'http://127.0.0.1:33507/pk_ministry/2026/03/10/foreign-ministers-speak-by-telephone/', 12, 200, '"35a3c648849c36062208"', 'Tue, 10 Mar 2026 18:54:09 GMT', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 2604, 'sha256:35a3c648849c3606220846b8e0958a246d2fd2a0298df0e0827f0f064ba2b4da', '2026-12-01 02:50:18.550079+00', '2026-12-01 02:50:18.550079+00', '2026-12-02 01:50:18.550079+00', 0, NULL, 'first'),
	('kz_times', 'http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html', 'http://127.0.0.1:33507/kz_times/business/wheat-price-steady.html', 18, 200, '"106552c1ce64e213278a"', 'Fri, 06 Mar 2026 12:22:00 GMT', '2026-03-06T17:20:00+05:00', 'archive/kz_times/2026/03/13/first.warc.gz', 5875, 'sha256:106552c1ce64e213278a30987e74fa5a6aacd3810cf5580fc24144139a89e84e', '2026-12-01 02:50:27.663227+00', '2026-12-01 02:50:27.663227+00', '2026-12-02 01:50:27.663227+00', 0, NULL, 'first'),
	('kz_times', 'http://127.0.0.1:33507/kz_times/culture/film-festival-programme.html', 'http://127.0.0.1:33507/kz_times/culture/film-festival-programme.html', 19, 200, '"bb4dfad160aeec5426b0"', 'Tue, 03 Mar 2026 06:02:00 GMT', '2026-03-03T11:00:00+05:00', 'archive/kz_times/2026/03/13/first.warc.gz', 3711, 'sha256:bb4dfad160aeec5426b0e2dce686c8bbcf307c54158e0b90511020067cb63212', '2026-12-01 02:50:27.662634+00', '2026-12-01 02:50:27.662634+00', '2026-12-02 01:50:27.662634+00', 0, NULL, 'first'),
	('kz_times', 'http://127.0.0.1:33507/kz_times/world/caspian-states-to-share-data.html', 'http://127.0.0.1:33507/kz_times/world/caspian-states-to-share-data.html', 20, 200, '"22e7cc4cb641f11888c4"', 'Mon, 09 Mar 2026 19:07:00 GMT', '2026-03-10T00:05:00+05:00', 'archive/kz_times/2026/03/13/first.warc.gz', 8049, 'sha256:22e7cc4cb641f11888c439d6678e608fa461cedc2e21c38f5065c5161eba14c9', '2026-12-01 02:50:27.663557+00', '2026-12-01 02:50:27.663557+00', '2026-12-02 01:50:27.663557+00', 0, NULL, 'first'),
	('kz_times', 'http://127.0.0.1:33507/kz_times/world/neighbours-agree-on-border-talks.html', 'http://127.0.0.1:33507/kz_times/world/neighbours-agree-on-border-talks.html', 21, 200, '"c7236709a6198dd60589"', 'Wed, 11 Mar 2026 03:32:00 GMT', '2026-03-11T08:30:00+05:00', 'archive/kz_times/2026/03/13/first.warc.gz', 1302, 'sha256:c7236709a6198dd605893a6a687503e1b019377a9da8268f13929d1f93a6d558', '2026-12-01 02:50:27.651194+00', '2026-12-01 02:50:27.651194+00', '2026-12-02 01:50:27.651194+00', 0, NULL, 'first'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/20260303/kosmos-301428802.html', 'http://127.0.0.1:33507/ru_wire/20260303/kosmos-301428802.html', 22, 200, '"c5291b3ea20f34ef74d3"', 'Tue, 03 Mar 2026 06:18:00 GMT', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 10544, 'sha256:c5291b3ea20f34ef74d3c1518e2f6dd2a62a57c23a701b4b603aa884a709b559', '2026-12-01 02:50:27.733448+00', '2026-12-01 02:50:27.733448+00', '2026-12-02 01:50:27.733448+00', 0, NULL, 'first'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/20260305/mid-301433561.html', 'http://127.0.0.1:33507/ru_wire/20260305/mid-301433561.html', 23, 200, '"0063fec09faf0ae2df8a"', 'Thu, 05 Mar 2026 20:54:00 GMT', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 12934, 'sha256:0063fec09faf0ae2df8aa8c0e35902af874826cc1bfd88bae548d2fc5f7733b5', '2026-12-01 02:50:27.733773+00', '2026-12-01 02:50:27.733773+00', '2026-12-02 01:50:27.733773+00', 0, NULL, 'first'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/20260308/zheldor-301438275.html', 'http://127.0.0.1:33507/ru_wire/20260308/zheldor-301438275.html', 24, 200, '"4cddc660ad53f575018a"', 'Sat, 07 Mar 2026 21:32:00 GMT', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 5807, 'sha256:4cddc660ad53f575018a484cb10b17cc0c082114cb6f5a0d79c1765971301523', '2026-12-01 02:50:27.729996+00', '2026-12-01 02:50:27.729996+00', '2026-12-02 01:50:27.729996+00', 0, NULL, 'first'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/20260309/arktika-301439984.html', 'http://127.0.0.1:33507/ru_wire/20260309/arktika-301439984.html', 25, 200, '"30dd4e93796be2c7a26a"', 'Mon, 09 Mar 2026 11:07:00 GMT', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 3397, 'sha256:30dd4e93796be2c7a26afde9c8a33856f2ee7c456dc0443c296cab4fb35ced82', '2026-12-01 02:50:27.727721+00', '2026-12-01 02:50:27.727721+00', '2026-12-02 01:50:27.727721+00', 0, NULL, 'first'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/', 'http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/', 9, 410, '"841582c8b606e86db4fa"', 'Thu, 05 Mar 2026 10:44:18 GMT', NULL, 'archive/pk_ministry/2026/03/14/second.warc.gz', 5322, 'sha256:841582c8b606e86db4fa0103253e7c9863680b9ee874050cad249ab5368da1a5', '2026-12-01 02:50:18.557744+00', '2026-12-01 02:50:35.138606+00', '2026-12-01 02:50:35.138606+00', 1, '2026-12-01 02:50:35.138606+00', 'second'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/en/20260304/wheat-301430077.html', 'http://127.0.0.1:33507/ru_wire/en/20260304/wheat-301430077.html', 26, 200, '"88664ad268aa39ad9866"', 'Wed, 04 Mar 2026 09:10:00 GMT', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 8175, 'sha256:88664ad268aa39ad9866a758a1b98ed7456fa4965d227c7c5c1acea6221f5f23', '2026-12-01 02:50:27.733023+00', '2026-12-01 02:50:27.733023+00', '2026-12-02 01:50:27.733023+00', 0, NULL, 'first'),
	('ru_wire', 'http://127.0.0.1:33507/ru_wire/en/20260309/caspian-301440216.html', 'http://127.0.0.1:33507/ru_wire/en/20260309/caspian-301440216.html', 27, 200, '"2493c69d5af79cb41a5a"', 'Mon, 09 Mar 2026 15:42:00 GMT', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 15280, 'sha256:2493c69d5af79cb41a5a49499a6e54c0960b20e002428e982ca1033c8b8f38e0', '2026-12-01 02:50:27.734111+00', '2026-12-01 02:50:27.734111+00', '2026-12-02 01:50:27.734111+00', 0, NULL, 'first'),
	('pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/12/spokesperson-weekly-briefing/', 'http://127.0.0.1:33507/pk_ministry/2026/03/12/spokesperson-weekly-briefing/', 28, 200, '"9251aedf405a112bed4e"', 'Thu, 12 Mar 2026 11:27:48 GMT', NULL, 'archive/pk_ministry/2026/03/14/second.warc.gz', 2617, 'sha256:9251aedf405a112bed4e788c391363e0ee5852b74da29bd924901f9e4c5630eb', '2026-12-01 02:50:35.099196+00', '2026-12-01 02:50:35.099196+00', '2026-12-02 01:50:35.099196+00', 0, NULL, 'second'),
	('us_courier', 'http://127.0.0.1:33507/us_courier/2026/03/12/embassy-row-gardens', 'http://127.0.0.1:33507/us_courier/2026/03/12/embassy-row-gardens', 29, 200, '"9580efdb7bb7ef8e6503"', 'Thu, 12 Mar 2026 11:57:00 GMT', '2026-03-12T11:55:00Z', 'archive/us_courier/2026/03/14/second.warc.gz', 2492, 'sha256:9580efdb7bb7ef8e6503d8ab813c443d886345883a727ec47652358d119abe0e', '2026-12-01 02:50:35.670252+00', '2026-12-01 02:50:35.670252+00', '2026-12-02 01:50:35.670252+00', 0, NULL, 'second');
INSERT INTO dateline.published_contract VALUES
	(true, '5ceec00147b0ac2ed0f4cdba679cfb743c0d3d1ebe27b04bb649daeab2de3d9f');
INSERT INTO dateline.quarantine OVERRIDING SYSTEM VALUE VALUES
	(2, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4115', 'dates', 'no_date', 'nothing on the page states a date', NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 9201, 4, '2026-12-01 02:50:18.049856+00', '2026-12-01 02:50:18.049856+00', 1, NULL, 'first'),
	(1, 'lk_ministry', 'http://127.0.0.1:33507/lk_ministry/index.php?option=com_content&task=view&id=4118', 'extract', 'gateway_error', '502 Bad Gateway', 200, 'archive/lk_ministry/2026/03/14/second.warc.gz', 1833, NULL, '2026-12-01 02:50:17.999518+00', '2026-12-01 02:50:34.934253+00', 2, NULL, 'second'),
	(4, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/05/statement-on-the-attack-in-mogadishu/', 'crawl', 'gone', 'answered 410', 410, 'archive/pk_ministry/2026/03/14/second.warc.gz', 5322, NULL, '2026-12-01 02:50:35.138606+00', '2026-12-01 02:50:35.138606+00', 1, NULL, 'second');
INSERT INTO dateline.revision OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 1, '2026-12-01 02:50:18.050154+00', '["2026-12-01 02:50:18.050154+00",)', '4076dac7b782be26ac29e0cc59c1cb378ae58abc928139c86646e5a4bd4487a6', 'Consular Services in Jaffna Extended to Saturdays', NULL, 'The regional consular office in Jaffna will be open on Saturdays from this month. The additional hours answer the growing demand for the attestation of birth, marriage and educational certificates in the Northern Province.
Applicants can book an appointment by telephone or through the website of the Ministry. Documents in Sinhala, Tamil and English are accepted, and certified translations are available on the premises at the standard rate.
During the past year the office attested more than forty thousand documents. A second counter for applicants over sixty and for persons with disabilities has been opened, and the waiting time has fallen to less than thirty minutes.
Ministry of Foreign Affairs
Colombo
02 March 2026', NULL, NULL, 'en', '2026-03-02', NULL, '02 March 2026', NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 11320, 'sha256:2fbf2090ac1de8aa2afa3c5f4ebe78ede279e731f474059e9d6b60dd301559dd', 'first', '2026-12-01 02:50:23.168575+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2, 2, 1, '2026-12-01 02:50:18.050682+00', '["2026-12-01 02:50:18.050682+00",)', '30ffd27f8f72fc8913457b0a406d641e4ea022cea8b500022d03f6245b854e02', 'Foreign Minister Addresses the Conference on Indian Ocean Connectivity', NULL, 'The Minister of Foreign Affairs delivered the keynote address at the Conference on Indian Ocean Connectivity, held in Galle from 2 to 3 March 2026 with participants from nineteen countries.
The Minister said that small states had a particular interest in open sea lanes and in rules that are the same for all. He recalled the declaration of 1971 and called for a new compact on undersea cables, which carry almost all of the region’s data.
Experts discussed port efficiency, insurance against cyclones and the decarbonisation of shipping. The next conference will take place in Mauritius in 2027, following an offer by its delegation that was accepted by acclamation.
Ministry of Foreign Affairs
Colombo
3rd March, 2026', NULL, NULL, 'en', '2026-03-03', NULL, '3rd March, 2026', NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 13501, 'sha256:597c8a11d0bd043ee5bf7ee1871767abb859f9fc3722bc5cbab157f9bf9daaa7', 'first', '2026-12-01 02:50:23.168575+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(3, 3, 1, '2026-12-01 02:50:18.048493+00', '["2026-12-01 02:50:18.048493+00",)', '01119d927a11ef82aa6b1c7f4590b9d8ac23c7b61d92e2dfbf7795c06301f518', 'Ambassador-designate of Chile Presents Credentials', NULL, 'The Ambassador-designate of the Republic of Chile, Mr. Rodrigo Fuentes Araya, presented his Letters of Credence to the President of Sri Lanka at the President’s House in Colombo on 5 March 2026.
The Minister of Foreign Affairs, the Secretary to the President and senior officials of the Ministry were present on this occasion. Following the ceremony, the Ambassador-designate was received in audience by the President, who wished him every success during his tour of duty.
Mr. Fuentes Araya is a career diplomat who joined the foreign service of his country in 2001. He has previously served in Canberra, Brussels and Jakarta, and holds a degree in law.
Ministry of Foreign Affairs
Colombo
05 March 2026', NULL, NULL, 'en', '2026-03-05', NULL, '05 March 2026', NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 5026, 'sha256:cbc8b0f0c7898e9f83fab5ac8e2561f19c6b5efef0e7d46742e0a88c233d677b', 'first', '2026-12-01 02:50:23.168575+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(4, 4, 1, '2026-12-01 02:50:18.049856+00', '["2026-12-01 02:50:18.049856+00",)', '9287912b6e08f4f5529a5f09543c1a040dddb83cd798df171933e956c2665e7d', 'Notice to Sri Lankans Working Abroad', NULL, 'Sri Lankans who work abroad are reminded that contracts must be registered with the Consular Affairs Division before departure. Registration is free of charge and can be completed online or at any of the five regional offices.
The Ministry has received complaints about agents who demand payment for the attestation of documents. The only fees are those displayed at the counters and on this website. Payments must never be made into private accounts.
Workers who face difficulties should contact the nearest Sri Lankan mission, which will assist them in their own language. Families may also call the hotline of the Division at any hour to enquire about the welfare of a relative.', NULL, NULL, 'en', NULL, NULL, NULL, NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 9201, 'sha256:b7a9f5f1f0e05e9f55da570c4a7a4393e3bbc1e4019639cea40cd4ab9084c4ec', 'first', '2026-12-01 02:50:23.168575+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5, 5, 1, '2026-12-01 02:50:18.049482+00', '["2026-12-01 02:50:18.049482+00",)', 'eefa546ed4f5270fba7adcf787abd770ede75c13df95fdaab67b3aa9b9bfbb13', 'Ambassador-designate of Norway Presents Credentials', NULL, 'The Ambassador-designate of the Kingdom of Norway, Ms. Ingrid Solberg Haug, presented her Letters of Credence to the President of Sri Lanka at the President’s House in Colombo on 10 March 2026.
The Minister of Foreign Affairs, the Secretary to the President and senior officials of the Ministry were present on this occasion. Following the ceremony, the Ambassador-designate was received in audience by the President, who wished her every success during her tour of duty.
Ms. Solberg Haug is a career diplomat who joined the foreign service of her country in 1998. She has previously served in Nairobi, Geneva and New York, and holds a degree in economics.
Ministry of Foreign Affairs
Colombo
10 March 2026', NULL, NULL, 'en', '2026-03-10', NULL, '10 March 2026', NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 7110, 'sha256:7f416f9ea053d4abb1ed830ee6ac6dd06a5c080b38554bd653e976ff0747dc29', 'first', '2026-12-01 02:50:23.168575+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(6, 6, 1, '2026-12-01 02:50:17.998043+00', '["2026-12-01 02:50:17.998043+00",)', 'e0a68360dcd1c988857e0a1b7d153c7c6e4222994940088fb9577c89b416d7aa', 'Sri Lanka and the Maldives Agree on Search and Rescue Cooperation', NULL, 'Sri Lanka and the Maldives held the fourth round of their joint working group on maritime affairs in Colombo yesterday. The delegations agreed on a common procedure for search and rescue at sea, which will take effect after the signing of a memorandum later this year.
The two coast guards will keep a direct line open at all hours and share the positions of vessels in distress without delay. A joint exercise is planned off Trincomalee before the onset of the south-west monsoon.
The working group also reviewed the state of fisheries, the protection of coral reefs and the training of young officers. The Maldivian side thanked Sri Lanka for the medical evacuation of two sailors in January.
Ministry of Foreign Affairs
Colombo
11 March 2026', NULL, NULL, 'en', '2026-03-11', NULL, '11 March 2026', NULL, 'archive/lk_ministry/2026/03/13/first.warc.gz', 1827, 'sha256:cdce726af9a7858d5a0ffcfe3ecbdd6f679de9311a0b91e3a49d2e58eb980940', 'first', '2026-12-01 02:50:23.168575+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(7, 7, 1, '2026-12-01 02:50:18.562246+00', '["2026-12-01 02:50:18.562246+00",)', 'b51f9a08b61989522132ecf5f7733aa2095f284965cf2d903401f413f90d95fe', 'Ambassador of Kazakhstan Calls on the Foreign Minister', NULL, '(Islamabad) The Ambassador of Kazakhstan called on the Foreign Minister at the Ministry late on Sunday evening, on the eve of his departure for consultations in Astana.
Matters of mutual interest were discussed, with a focus on rail connections, direct flights and the exchange of students. The Foreign Minister appreciated the steady growth of people-to-people contacts and noted that the number of Pakistani students in Kazakhstan had passed eight thousand.
The Ambassador conveyed an invitation to attend the Astana International Forum in the summer. Both sides also agreed to conclude the agreement on the mutual recognition of degrees before the end of the year, and to set up a working group on the supply of wheat.', NULL, NULL, 'en', '2026-03-02', '2026-03-01 19:20:31+00', '2026-03-02T00:20:31+05:00', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 16399, 'sha256:5ab227ae9166a0dd4243ad78302770a252c7fddb38c636d5fad16986d721ca38', 'first', '2026-12-01 02:50:23.675398+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(8, 8, 1, '2026-12-01 02:50:18.561813+00', '["2026-12-01 02:50:18.561813+00",)', 'e6b69ef5977cf26b7e15997d7b6cad29244d31a5600fb4ef57b63a58707fe31d', 'Relief Goods Leave for Northern Afghanistan', NULL, 'PESHAWAR, Mar 3 (APP): A convoy of fourteen trucks carrying relief goods for the flood-affected people of northern Afghanistan left Peshawar on Tuesday. The goods include tents, blankets, rice, cooking oil and medicines for one thousand families.
The convoy was seen off by the Special Representative, who said that Pakistan would always help its neighbours in times of need. He thanked the provincial government and the volunteers who had packed the goods within three days.
A field hospital with twelve doctors will follow later this week. The convoy is expected to reach Mazar-i-Sharif on Thursday, where the goods will be handed over to the national disaster authority in the presence of the United Nations.', NULL, NULL, 'en', '2026-03-03', '2026-03-03 07:05:55+00', '2026-03-03T12:05:55+05:00', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 13292, 'sha256:bdcabd2abe508811fdb107117a32b94f387eba6e472c8b3da61ec75d1b18b576', 'first', '2026-12-01 02:50:23.675398+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(9, 9, 1, '2026-12-01 02:50:18.557744+00', '["2026-12-01 02:50:18.557744+00",)', 'e7606704a45c67bc705d378e0f66053ece9b6db935496b5b5f92fa4e02cde35f', 'Pakistan Condemns the Attack on a Market in Mogadishu', NULL, 'ISLAMABAD, Mar 5 (APP): Pakistan strongly condemns the terrorist attack on a market in Mogadishu, in which many innocent people lost their lives and many more were injured.
We convey our heartfelt condolences to the bereaved families and pray for the early recovery of the injured. The Government and the people of Pakistan stand in solidarity with the brotherly people of Somalia in this hour of grief.
Having suffered from terrorism for decades, Pakistan understands the pain of the victims. We reiterate that terrorism in all its forms and manifestations is a common threat, which the international community must confront together and without double standards.', NULL, NULL, 'en', '2026-03-05', '2026-03-05 10:42:18+00', '2026-03-05T15:42:18+05:00', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 10697, 'sha256:841582c8b606e86db4fa0103253e7c9863680b9ee874050cad249ab5368da1a5', 'first', '2026-12-01 02:50:23.675398+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(10, 10, 1, '2026-12-01 02:50:18.550898+00', '["2026-12-01 02:50:18.550898+00",)', 'e0c4b549fb0a86b71b022fafaa367d218a5e8b981c71f93b7c5e6ce657098c88', 'Foreign Secretary Opens Trade Dialogue in Karachi', NULL, '(Karachi) The Foreign Secretary opened the second Pakistan–Central Asia Trade Dialogue at the Expo Centre this morning. Ministers and business leaders from five countries attend the two-day meeting, which is organised with the Federation of Chambers of Commerce.
The Foreign Secretary noted that trade between the two regions reached 4.2 billion dollars last year. Two hundred and twelve companies take part in the dialogue, most of them from textiles, surgical instruments and information technology.
He said that shorter transit times on the road through the Khyber Pass had already lowered the cost of moving a container by one fifth. A single electronic form for customs, he added, would replace eleven paper documents from the first of July.
The dialogue will close with a joint statement. Delegates will also visit the port and meet young founders at the national incubation centre.', NULL, NULL, 'en', '2026-03-06', '2026-03-06 12:41:20+00', '2026-03-06T17:41:20+05:00', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 5380, 'sha256:f687c106d37989579f0c04a80f76a6c41c1eab147bed832cb0b317d63f092639', 'first', '2026-12-01 02:50:23.675398+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(11, 11, 1, '2026-12-01 02:50:18.557161+00', '["2026-12-01 02:50:18.557161+00",)', '8f00d4f4ca4aa234df9b90ae1b0a5bba39310eb784ce1a586475472546c16928', 'Corrigendum: Foreign Secretary Opens Trade Dialogue in Karachi', NULL, 'In the press release of 6 March 2026 titled “Foreign Secretary Opens Trade Dialogue in Karachi”, the volume of bilateral trade was given as 4.2 billion dollars. The correct figure is 2.4 billion dollars. The number of participating companies should read one hundred and twelve instead of two hundred and twelve.
The paragraph concerned should therefore read as follows: “The Foreign Secretary noted that trade between the two regions reached 2.4 billion dollars last year. One hundred and twelve companies take part in the dialogue, most of them from textiles, surgical instruments and information technology.”
The Ministry regrets the error and requests the media to use the corrected figures.', NULL, NULL, 'en', '2026-03-09', '2026-03-09 05:14:33+00', '2026-03-09T10:14:33+05:00', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 8113, 'sha256:8d1765325a8f1f2600299d6d3c1b0bcb700115029b281a651524d87ebee681ec', 'first', '2026-12-01 02:50:23.675398+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(12, 12, 1, '2026-12-01 02:50:18.550079+00', '["2026-12-01 02:50:18.550079+00",)', '462f9662ecbbc4c56313cfdd42dfa62012c6e3dc52bb59592316d02419dafec4', 'Foreign Ministers of Pakistan and Iran Speak by Telephone', NULL, 'ISLAMABAD, Mar 10 (APP): The Foreign Minister of Pakistan held a telephone conversation this evening with the Foreign Minister of Iran. The two ministers reviewed bilateral relations and exchanged views on the situation in the region.
The Foreign Minister underlined that peace along the common border was in the interest of both peoples. He welcomed the proposal to convene the joint economic commission next month and said that Pakistan was ready to open a further crossing point in Balochistan.
The two sides agreed that their experts would meet in Zahedan from next week to prepare the agenda, which will include border markets, the release of fishermen and the prevention of smuggling.
The Foreign Minister also conveyed the condolences of the people of Pakistan on the loss of life in the recent floods, and offered medical assistance. Both ministers agreed to remain in contact and to meet on the margins of the conference in Istanbul in April.', NULL, NULL, 'en', '2026-03-10', '2026-03-10 18:52:09+00', '2026-03-10T23:52:09+05:00', NULL, 'archive/pk_ministry/2026/03/13/first.warc.gz', 2604, 'sha256:35a3c648849c3606220846b8e0958a246d2fd2a0298df0e0827f0f064ba2b4da', 'first', '2026-12-01 02:50:23.675398+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(13, 13, 1, '2026-12-01 02:50:18.707296+00', '["2026-12-01 02:50:18.707296+00",)', '9f1a54fa08e40deb24280e923c3cfdc6b50c566510835baa835ee187f841370b', 'Senators Question Officials About Visa Backlog', 'Senators from both parties pressed consular officials on Wednesday to explain why applicants in eleven cities still wait more than a year for an interview. The hearing ran two hours longer than planned.', 'Senators from both parties pressed consular officials on Wednesday to explain why applicants in eleven cities still wait more than a year for an interview. The hearing ran two hours longer than planned.
The officials said that staffing had returned to the level of six years ago, but that demand had grown by half. They asked for permission to waive interviews for travelers who had visited before, a step that would free one appointment in four.
Several senators told of constituents who had missed weddings and funerals. “We are not talking about paperwork, we are talking about families,” said the chairwoman, who wants a monthly report for each post until the wait has fallen below ninety days.', 'Carla Jennings', NULL, 'en', '2026-03-04', '2026-03-05 02:15:00+00', '03/04/2026 9:15 PM EST', '2026-03-05 02:15:00+00', 'archive/us_courier/2026/03/13/first.warc.gz', 4785, 'sha256:599d2d0a3e428b2f148801619d2a01c1b88745bcb20c3f71a948b1c6e3e8cf82', 'first', '2026-12-01 02:50:23.736401+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(14, 14, 1, '2026-12-01 02:50:18.777162+00', '["2026-12-01 02:50:18.777162+00",)', '05d9834e888fe21ed162954d267b7365c16497003a47d975ede00ea7841524be', 'Volunteers Free a Seal from the Harbor at Baltimore', 'A young harbor seal that had been trapped behind a lock for three days swam back into the bay on Saturday evening, followed by cheers from about two hundred people on the quay.', 'A young harbor seal that had been trapped behind a lock for three days swam back into the bay on Saturday evening, followed by cheers from about two hundred people on the quay.
Volunteers from the National Aquarium had lured it with herring and the recorded voice of another seal. Twice the animal came within yards of the gate and turned round. The third time, a tugboat captain switched off his engine, and in the silence it slipped through.
Seals are rare so far south, but sightings have doubled in ten years. Biologists ask anyone who meets one to stay at least fifty yards away, to keep dogs on the leash, and to resist the wish to help.', 'Dwayne Ortiz', NULL, 'en', '2026-03-07', '2026-03-08 04:45:00+00', '03/07/2026 11:45 PM EST', '2026-03-08 04:45:00+00', 'archive/us_courier/2026/03/13/first.warc.gz', 11659, 'sha256:3894136f5bec298d4a20eb0da09f8ec2e966e93f9c2f15a7bf991e684864ffde', 'first', '2026-12-01 02:50:23.736401+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(15, 15, 1, '2026-12-01 02:50:18.776786+00', '["2026-12-01 02:50:18.776786+00",)', 'dd509f7158c91c013eceef8c201dcd2673805557c2bb3f1aea45582d54e4bdf2', 'The Night That Had Only Seven Hours', 'At one minute to two in the morning, the bakers at the Florida Avenue market set down their trays and looked at the clock. A minute later it was three, and an hour’s work still lay on the tables.', 'At one minute to two in the morning, the bakers at the Florida Avenue market set down their trays and looked at the clock. A minute later it was three, and an hour’s work still lay on the tables.
Every spring the change to daylight saving time costs the city’s night workers an hour, or gives them one, depending on how their contracts count. Hospital nurses are paid for eight hours and work seven; bus drivers are paid for what the timetable says.
The bakers have settled the matter among themselves. They begin an hour earlier on Saturday evening and eat breakfast together when the bread is out, at what the oven, which nobody ever resets, still insists is five o’clock.', 'Carla Jennings', NULL, 'en', '2026-03-08', '2026-03-08 07:30:00+00', '03/08/2026 3:30 AM EDT', '2026-03-08 07:30:00+00', 'archive/us_courier/2026/03/13/first.warc.gz', 9401, 'sha256:8801bae897e1b4ecfd8da77e9b7f2d9c1c231cfc8a8ea639f754fba6cdd24496', 'first', '2026-12-01 02:50:23.736401+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(17, 17, 1, '2026-12-01 02:50:18.706612+00', '["2026-12-01 02:50:18.706612+00",)', '3e8cfc89b96bdb33eae65e05e2ce9d1ac6c86d2b66dd10b3904211844c81d56e', 'Five Nations on the Caspian Will Pool Data as the Sea Shrinks', 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.', 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.
The level of the Caspian has dropped by more than two metres since the middle of the 1990s, leaving harbors in the north too shallow for loaded ships. Scientists blame higher evaporation and a weaker flow of the Volga, which supplies four fifths of the inflow.
Under the agreement, each country will publish readings from its stations once a day in a common format. A joint laboratory in Aktau will check the figures and issue a forecast twice a year. The cost of the first stage, eleven million dollars, is to be divided equally.
“We cannot negotiate about water that each of us measures differently,” the head of the Kazakh delegation told reporters. Environmental groups welcomed the step but said that it came ten years late, and called for limits on dredging in the spawning grounds of the sturgeon.
The environment ministers are expected to sign the document in Baku in May.', 'Obrazets', NULL, 'en', '2026-03-10', '2026-03-10 10:10:00+00', '03/10/2026 6:10 AM EDT', '2026-03-10 10:10:00+00', 'archive/us_courier/2026/03/13/first.warc.gz', 2293, 'sha256:774d38c6ddbebde84dc360d21ebac641b43b56a81c31fe631466149eb8f7c67c', 'first', '2026-12-01 02:50:23.736401+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(18, 18, 1, '2026-12-01 02:50:27.663227+00', '["2026-12-01 02:50:27.663227+00",)', 'b439f787102d7e5c020e2fc05c4bb956acc655f8ec0df1c05e9d0aa3bab23a86', 'Flour Mills Expect Steady Prices Until the Harvest', NULL, 'Bread will not become dearer before the autumn, the union of flour mills has promised. Stocks in the northern regions are large enough for seven months, and the quality of last year’s grain was better than feared.
Mills buy most of their wheat at the exchange in Kostanay, where a tonne has cost about the same since December. The union’s chairwoman attributes this to mild weather and to lower demand from neighbouring countries, which had a good harvest of their own.
Farmers see matters differently. Fuel and spare parts cost more than a year ago, they argue, and a steady price means a lower income. They have asked the government to pay a part of the interest on loans for seed before sowing begins in April.', 'Aliya Bekova', 'Business', 'en', '2026-03-06', '2026-03-06 12:20:00+00', 'Friday, 6 March 2026, 17:20', '2026-03-06 12:20:00+00', 'archive/kz_times/2026/03/13/first.warc.gz', 5875, 'sha256:106552c1ce64e213278a30987e74fa5a6aacd3810cf5580fc24144139a89e84e', 'first', '2026-12-01 02:50:28.228171+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(19, 19, 1, '2026-12-01 02:50:27.662634+00', '["2026-12-01 02:50:27.662634+00",)', '1bd5622c3a6c84cdac3ddbb0e15631c7a7f7b7151678029413f4deb321d41529', 'Film Festival Presents Eleven Debuts from the Steppe', NULL, 'Eleven first films by directors from Kazakhstan, Kyrgyzstan and Mongolia will compete at this year’s festival of young cinema, more than ever before. The programme was presented at the old silk factory, where the screenings will take place in April.
Half of the directors are women. Many of the stories deal with leaving the village and coming back to it: a shepherd learns to fly a drone, a nurse returns to the town that she had fled, two brothers quarrel about a well.
The jury is headed by a cinematographer from Tbilisi. Tickets cost no more than a cup of tea, and every film will be shown twice with subtitles in Kazakh, Russian and English. The opening night is already sold out.', 'Timur Sadykov', 'Culture', 'en', '2026-03-03', '2026-03-03 06:00:00+00', 'Tuesday, 3 March 2026, 11:00', '2026-03-03 06:00:00+00', 'archive/kz_times/2026/03/13/first.warc.gz', 3711, 'sha256:bb4dfad160aeec5426b0e2dce686c8bbcf307c54158e0b90511020067cb63212', 'first', '2026-12-01 02:50:28.228171+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(20, 20, 1, '2026-12-01 02:50:27.663557+00', '["2026-12-01 02:50:27.663557+00",)', 'b0e7734ffc279d01314635652e977291d70bceb5af327756529c0fcb52e46707', 'Caspian States Agree to Share Data on Falling Sea Level', NULL, 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.
The level of the Caspian has dropped by more than two metres since the middle of the 1990s, leaving harbours in the north too shallow for loaded ships. Scientists blame higher evaporation and a weaker flow of the Volga, which supplies four fifths of the inflow.
Under the agreement, each country will publish readings from its stations once a day in a common format. A joint laboratory in Aktau will check the figures and issue a forecast twice a year. The cost of the first stage, eleven million dollars, is to be divided equally.
“We cannot negotiate about water that each of us measures differently,” the head of the Kazakh delegation told reporters. Environmental groups welcomed the step but said that it came ten years late, and called for limits on dredging in the spawning grounds of the sturgeon.
The ministers of the environment are expected to sign the document in Baku in May.', 'Obrazets', 'World', 'en', '2026-03-10', '2026-03-09 19:05:00+00', 'Tuesday, 10 March 2026, 00:05', '2026-03-09 19:05:00+00', 'archive/kz_times/2026/03/13/first.warc.gz', 8049, 'sha256:22e7cc4cb641f11888c439d6678e608fa461cedc2e21c38f5065c5161eba14c9', 'first', '2026-12-01 02:50:28.228171+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(21, 21, 1, '2026-12-01 02:50:27.651194+00', '["2026-12-01 02:50:27.651194+00",)', 'e4c2fd21e8d052687057f33988f107df74f1ce83a6e21ef4022e8705aa06c718', 'Neighbours Agree on Border Talks After Ministers’ Call', NULL, 'Iran and Pakistan want to hold expert talks on their common border within days, according to a statement that was released in Islamabad late on Tuesday. The text of the statement follows in full.
ISLAMABAD, Mar 10 (APP): The Foreign Minister of Pakistan held a telephone conversation this evening with the Foreign Minister of Iran. The two ministers reviewed bilateral relations and exchanged views on the situation in the region.
The Foreign Minister underlined that peace along the common border was in the interest of both peoples. He welcomed the proposal to convene the joint economic commission next month and said that Pakistan was ready to open a further crossing point in Balochistan.
The two sides agreed that their experts would meet in Zahedan from next week to prepare the agenda, which will include border markets, the release of fishermen and the prevention of smuggling.
The Foreign Minister also conveyed the condolences of the people of Pakistan on the loss of life in the recent floods, and offered medical assistance. Both ministers agreed to remain in contact and to meet on the margins of the conference in Istanbul in April.
For hauliers from Central Asia a further crossing would shorten the way to the Arabian Sea by almost two hundred kilometres.', 'Timur Sadykov', 'World', 'en', '2026-03-11', '2026-03-11 03:30:00+00', 'Wednesday, 11 March 2026, 08:30', '2026-03-11 03:30:00+00', 'archive/kz_times/2026/03/13/first.warc.gz', 1302, 'sha256:c7236709a6198dd605893a6a687503e1b019377a9da8268f13929d1f93a6d558', 'first', '2026-12-01 02:50:28.228171+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(22, 22, 1, '2026-12-01 02:50:27.733448+00', '["2026-12-01 02:50:27.733448+00",)', '175bf43e7291690fcafe6a5659902c72864a8909e7eeba5ecabb71bf1c0d27c1', 'Космический аппарат для наблюдения за лесными пожарами вышел на орбиту', NULL, 'БЛАГОВЕЩЕНСК, 3 мар /Образец/. Спутник для раннего обнаружения лесных пожаров, запущенный с космодрома Восточный, вышел на расчётную орбиту и передал первый сигнал.
Аппарат массой сто восемьдесят килограммов способен заметить очаг площадью в четверть гектара и передать координаты спасателям в течение десяти минут. До конца года группировка пополнится ещё тремя спутниками.
Разработчики подчёркивают, что данные будут доступны и соседним странам. Соглашения об обмене снимками уже подписаны с Казахстаном и Монголией, переговоры с Китаем продолжаются.', NULL, NULL, 'ru', '2026-03-03', '2026-03-03 06:16:00+00', '20260303T0916', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 10544, 'sha256:c5291b3ea20f34ef74d3c1518e2f6dd2a62a57c23a701b4b603aa884a709b559', 'first', '2026-12-01 02:50:28.672771+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(23, 23, 1, '2026-12-01 02:50:27.733773+00', '["2026-12-01 02:50:27.733773+00",)', '945e9850d22877dc46fd5818a91a66c850d6593f82f283367f44681481637ce0', 'МИД сообщил о подготовке визита министра в Каир', NULL, 'КАИР, 5 мар /Образец/. Министр иностранных дел посетит Египет во второй половине месяца, сообщил источник в дипломатических кругах. Точные даты поездки пока согласовываются.
На повестке дня — строительство промышленной зоны у Суэцкого канала, поставки зерна и положение в Судане. Ожидается, что стороны подпишут план консультаций между министерствами на ближайшие два года.
Собеседник агентства добавил, что отдельная встреча пройдёт в штаб-квартире Лиги арабских государств. Предыдущий визит министра в египетскую столицу состоялся полтора года назад.', NULL, NULL, 'ru', '2026-03-05', '2026-03-05 20:52:00+00', '20260305T2352', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 12934, 'sha256:0063fec09faf0ae2df8aa8c0e35902af874826cc1bfd88bae548d2fc5f7733b5', 'first', '2026-12-01 02:50:28.672771+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(24, 24, 1, '2026-12-01 02:50:27.729996+00', '["2026-12-01 02:50:27.729996+00",)', 'cd3153bdea564f172a20a78cf8ed2c4f6d69ff66174c99ff6113932652920c2c', 'Поезд Москва — Ташкент возвращается в расписание', NULL, 'МОСКВА, 8 мар — Прямой пассажирский поезд между Москвой и Ташкентом вновь начнёт курсировать с конца апреля, следует из материалов перевозчика.
Состав будет отправляться дважды в неделю и проводить в пути двое с половиной суток. В него включат вагоны нового поколения с душем и местами для пассажиров с ограниченной подвижностью. Пограничный контроль обещают проводить на ходу, без длительной стоянки.
Продажа билетов откроется за сорок пять дней до отправления. Сообщение было прервано шесть лет назад, и всё это время пассажирам приходилось делать пересадку в Оренбурге.', NULL, NULL, 'ru', '2026-03-08', '2026-03-07 21:30:00+00', '20260308T0030', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 5807, 'sha256:4cddc660ad53f575018a484cb10b17cc0c082114cb6f5a0d79c1765971301523', 'first', '2026-12-01 02:50:28.672771+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(25, 25, 1, '2026-12-01 02:50:27.727721+00', '["2026-12-01 02:50:27.727721+00",)', '0d7e2e0e898200d317250d71b87efc92fb103e9fbb5cfcdbfe63f53ccebbf976', 'Учёные впервые провели зимнюю перепись белых медведей с воздуха', NULL, 'МОСКВА, 9 мар — Российские биологи впервые провели зимнюю перепись белых медведей на побережье Карского моря с помощью беспилотников, рассказала руководитель экспедиции.
За три недели учёные обследовали более четырёх тысяч километров береговой линии и насчитали двести семнадцать животных. Тепловизоры позволили обнаружить берлоги, которые не видны со спутника, а каждую медведицу с медвежатами наблюдали не меньше часа.
Исследователи отмечают, что медведи чаще остаются на суше из-за позднего ледостава. Полные результаты будут опубликованы осенью, после чего экологи предложат изменить маршруты судов в период размножения.', NULL, NULL, 'ru', '2026-03-09', '2026-03-09 11:05:00+00', '20260309T1405', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 3397, 'sha256:30dd4e93796be2c7a26afde9c8a33856f2ee7c456dc0443c296cab4fb35ced82', 'first', '2026-12-01 02:50:28.672771+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(26, 26, 1, '2026-12-01 02:50:27.733023+00', '["2026-12-01 02:50:27.733023+00",)', '151a3885bcd75bfe7ab0babe1f7125a4d69ddf71623e8b90fae1a5cfdc56c802', 'Wheat Exporters Expect a Record Spring in Black Sea Ports', NULL, 'NOVOROSSIYSK, March 4 /Obrazets/. Wheat exporters on the Black Sea expect the busiest spring in six years, as mild weather has kept the ports free of ice and storms, the association of grain terminals said.
Terminals loaded 3.1 million tonnes in February, a third more than a year earlier. Most of the cargo went to Egypt, Türkiye and Bangladesh, while shipments to West Africa doubled from a low base.
Traders warn that the good start may not last. Insurance rates have risen since January, and farmers in the south are holding back grain because they hope for better prices before the new harvest.', NULL, NULL, 'en', '2026-03-04', '2026-03-04 09:08:00+00', '20260304T1208', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 8175, 'sha256:88664ad268aa39ad9866a758a1b98ed7456fa4965d227c7c5c1acea6221f5f23', 'first', '2026-12-01 02:50:28.672771+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(27, 27, 1, '2026-12-01 02:50:27.734111+00', '["2026-12-01 02:50:27.734111+00",)', 'b0e7734ffc279d01314635652e977291d70bceb5af327756529c0fcb52e46707', 'Caspian States Agree to Share Data on Falling Sea Level', NULL, 'MOSCOW, March 9 /Obrazets/. The five Caspian states have agreed to share satellite and tide-gauge data on the falling level of the sea, negotiators said on Monday after two days of closed talks in Astrakhan.
The level of the Caspian has dropped by more than two metres since the middle of the 1990s, leaving harbours in the north too shallow for loaded ships. Scientists blame higher evaporation and a weaker flow of the Volga, which supplies four fifths of the inflow.
Under the agreement, each country will publish readings from its stations once a day in a common format. A joint laboratory in Aktau will check the figures and issue a forecast twice a year. The cost of the first stage, eleven million dollars, is to be divided equally.
“We cannot negotiate about water that each of us measures differently,” the head of the Kazakh delegation told reporters. Environmental groups welcomed the step but said that it came ten years late, and called for limits on dredging in the spawning grounds of the sturgeon.
The ministers of the environment are expected to sign the document in Baku in May.', NULL, NULL, 'en', '2026-03-09', '2026-03-09 15:40:00+00', '20260309T1840', NULL, 'archive/ru_wire/2026/03/13/first.warc.gz', 15280, 'sha256:2493c69d5af79cb41a5a49499a6e54c0960b20e002428e982ca1033c8b8f38e0', 'first', '2026-12-01 02:50:28.672771+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(28, 28, 1, '2026-12-01 02:50:35.099196+00', '["2026-12-01 02:50:35.099196+00",)', '42b9bed6b3811cdce5a9549382141b28a60a61a0b8fdd903980a354a952bcdfd', 'Spokesperson Reviews the Week at the Regular Briefing', NULL, 'ISLAMABAD, Mar 12 (APP): The Spokesperson of the Ministry of Foreign Affairs on Thursday told the weekly media briefing that the first convoy of relief goods for flood victims had crossed the border and was being distributed by local authorities.
Answering a question about trade, the Spokesperson said that the joint economic commission would meet next month after a pause of three years. Both sides have exchanged a draft agenda that covers transit, energy and border markets.
The Spokesperson also informed the media that the consular helpline had dealt with more than nine hundred calls since the beginning of the month, most of them from travellers who had lost their documents. Additional staff have been posted to the missions in Muscat and Jeddah for the holiday season.', NULL, NULL, 'en', '2026-03-12', '2026-03-12 11:25:48+00', '2026-03-12T16:25:48+05:00', NULL, 'archive/pk_ministry/2026/03/14/second.warc.gz', 2617, 'sha256:9251aedf405a112bed4e788c391363e0ee5852b74da29bd924901f9e4c5630eb', 'second', '2026-12-01 02:50:37.200658+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(29, 29, 1, '2026-12-01 02:50:35.670252+00', '["2026-12-01 02:50:35.670252+00",)', '2f554d9f8cf90dc13ae66e37702c64219660252dfca5116957fa1381a26ade9b', 'Embassy Row Opens Its Gardens for a Spring Weekend', 'Twenty-two embassies along Massachusetts Avenue will open their gardens to the public this weekend, more than in any year since the tradition began. Visitors can walk from gate to gate with a single free ticket.', 'Twenty-two embassies along Massachusetts Avenue will open their gardens to the public this weekend, more than in any year since the tradition began. Visitors can walk from gate to gate with a single free ticket.
The Japanese residence shows its teahouse, the Norwegians a bed of arctic poppies, and the embassy of Chile serves pastries baked after the ambassador’s grandmother’s recipe. Schoolchildren from all eight wards have painted the maps.
Organizers ask guests to take the bus. Parking is scarce on ordinary days, and the police will close two blocks to traffic from noon on Saturday. If it rains, the gardens stay open and umbrellas will be lent at the gates.', 'Carla Jennings', NULL, 'en', '2026-03-12', '2026-03-12 11:55:00+00', '03/12/2026 7:55 AM EDT', '2026-03-12 11:55:00+00', 'archive/us_courier/2026/03/14/second.warc.gz', 2492, 'sha256:9580efdb7bb7ef8e6503d8ab813c443d886345883a727ec47652358d119abe0e', 'second', '2026-12-01 02:50:37.461675+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(16, 16, 1, '2026-12-01 02:50:18.740102+00', '["2026-12-01 02:50:18.740102+00","2026-12-01 02:50:35.683539+00")', '49aac78f0418a79471d181b6744c0e4cdc254b74e1d7dd7b70da14aff9c6df4d', 'Council Delays Vote on Metro Budget for a Second Time', 'The council has put off its vote on the transit budget for the second time in a month, leaving 41 million dollars for new railcars in limbo. Members said on Sunday night that they needed more time to read the auditor’s report.', 'The council has put off its vote on the transit budget for the second time in a month, leaving 41 million dollars for new railcars in limbo. Members said on Sunday night that they needed more time to read the auditor’s report.
The report, released on Friday, found that two suppliers had billed the system twice for the same brake parts. The agency’s general manager called the errors embarrassing but small, and promised to recover the money before the summer.
Riders who came to testify were less patient. “I plan my life around a train that may not come,” said Denise Walker, a nurse who travels from Anacostia before dawn. The next session is scheduled for the last week of the month.', 'Dwayne Ortiz', NULL, 'en', '2026-03-09', '2026-03-09 12:05:00+00', 'March 9, 2026 at 8:05 a.m. EDT', '2026-03-09 13:20:41+00', 'archive/us_courier/2026/03/13/first.warc.gz', 7103, 'sha256:789f48adfa7a51f53a2a133bf854ab8d671cc1640c2c79189b8171475e76d13f', 'first', '2026-12-01 02:50:23.736401+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(30, 16, 2, '2026-12-01 02:50:35.683539+00', '["2026-12-01 02:50:35.683539+00",)', 'e7f389f345c113f9d46e82007a935fca589a81e2013a59aa2c07baecd9f4ba5c', 'Council Delays Vote on Metro Budget Again, With 47 Million Dollars in Limbo', 'The council has put off its vote on the transit budget for the second time in a month, leaving 47 million dollars for new railcars in limbo. Members said on Sunday night that they needed more time to read the auditor’s report.', 'The council has put off its vote on the transit budget for the second time in a month, leaving 47 million dollars for new railcars in limbo. Members said on Sunday night that they needed more time to read the auditor’s report.
The report, released on Friday, found that two suppliers had billed the system twice for the same brake parts. The agency’s general manager called the errors embarrassing but small, and promised to recover the money before the summer.
Riders who came to testify were less patient. “I plan my life around a train that may not come,” said Denise Walker, a nurse who travels from Anacostia before dawn. The next session is scheduled for the last week of the month.
Correction: An earlier version of this article misstated the amount set aside for new railcars. It is 47 million dollars, not 41 million.', 'Dwayne Ortiz', NULL, 'en', '2026-03-09', '2026-03-09 12:05:00+00', 'March 9, 2026 at 8:05 a.m. EDT', '2026-03-12 15:31:09+00', 'archive/us_courier/2026/03/14/second.warc.gz', 4801, 'sha256:957fdf36b80c6ca543ef67006638b381e33e96b568e5e6726dd18c05ef5dafae', 'second', '2026-12-01 02:50:37.461675+00', 'substantive', '{title,lead,body}', '[{"at": 35, "op": "replace", "new": " Again, With 47 Million Dollars in Limbo", "old": " for a Second Time", "field": "title", "context": "Council Delays Vote on Metro Budget[…]"}, {"at": 94, "op": "replace", "new": " 47", "old": " 41", "field": "lead", "context": "for the second time in a month, leaving[…] million dollars for new railcars in"}, {"at": 94, "op": "replace", "new": " 47", "old": " 41", "field": "body", "context": "for the second time in a month, leaving[…] million dollars for new railcars in"}, {"at": 690, "op": "insert", "new": "\n\nCorrection: An earlier version of this article misstated the amount set aside for new railcars. It is 47 million dollars, not 41 million.", "old": "", "field": "body", "context": "for the last week of the month.[…]"}]', 'title: Council Delays Vote on Metro Budget [-for a Second Time-]{+Again, With 47 Million Dollars in Limbo+}
lead: for the second time in a month, leaving [-41-]{+47+} million dollars for new railcars in
body: for the second time in a month, leaving [-41-]{+47+} million dollars for new railcars in
body: for the last week of the month. {+Correction: An earlier version of this article misstated the amount set aside for new railcars. It is 47 million dollars, not 41 million.+}', 32, 6, '\xba00f1d52827c825df40e30d5d134c1ef8364014cafd90dbf7bea84f5196e88f');
INSERT INTO dateline.schema_version VALUES
	(1, 'roles and schemas', 'auto', 'dateline', '2026-12-01 02:50:11.009357'),
	(2, 'articles', 'auto', 'dateline', '2026-12-01 02:50:11.065409'),
	(3, 'duplicates', 'auto', 'dateline', '2026-12-01 02:50:11.58578'),
	(4, 'coverage', 'auto', 'dateline', '2026-12-01 02:50:11.687341'),
	(20, 'duplicate texts', 'auto', 'dateline', '2026-12-01 02:50:11.730196'),
	(30, 'revisions', 'auto', 'dateline', '2026-12-01 02:50:11.929772'),
	(34, 'same page', 'auto', 'dateline', '2026-12-01 02:50:12.022171'),
	(40, 'search', 'auto', 'dateline', '2026-12-01 02:50:12.034886'),
	(41, 'changes', 'auto', 'dateline', '2026-12-01 02:50:12.569708'),
	(42, 'source checks', 'auto', 'dateline', '2026-12-01 02:50:12.681315'),
	(43, 'variants', 'auto', 'dateline', '2026-12-01 02:50:12.723647'),
	(60, 'event reports', 'auto', 'dateline', '2026-12-01 02:50:12.756322'),
	(65, 'corrections', 'auto', 'dateline', '2026-12-01 02:50:12.857167'),
	(66, 'search marks', 'auto', 'dateline', '2026-12-01 02:50:13.092503'),
	(67, 'days', 'auto', 'dateline', '2026-12-01 02:50:13.161715'),
	(68, 'upkeep', 'auto', 'dateline', '2026-12-01 02:50:13.178661'),
	(69, 'readers', 'auto', 'dateline', '2026-12-01 02:50:13.195815'),
	(70, 'crawl sight', 'auto', 'dateline', '2026-12-01 02:50:13.210979'),
	(71, 'alerts', 'auto', 'dateline', '2026-12-01 02:50:13.266644'),
	(75, 'reach of crawls', 'auto', 'dateline', '2026-12-01 02:50:13.333186'),
	(76, 'versions', 'auto', 'dateline', '2026-12-01 02:50:13.352897'),
	(80, 'operator role', 'auto', 'dateline', '2026-12-01 02:50:13.436748'),
	(81, 'latest collections', 'auto', 'dateline', '2026-12-01 02:50:13.451155'),
	(85, 'withdrawn', 'auto', 'dateline', '2026-12-01 02:50:13.456649'),
	(90, 'redated', 'auto', 'dateline', '2026-12-01 02:50:13.48128'),
	(91, 'search spans', 'auto', 'dateline', '2026-12-01 02:50:13.490079'),
	(92, 'costs', 'auto', 'dateline', '2026-12-01 02:50:13.577716'),
	(95, 'persian parts', 'auto', 'dateline', '2026-12-01 02:50:13.57949');
INSERT INTO dateline.search_document_english VALUES
	(1, 'english', 'lk_ministry', 'en', '2026-03-02', '2026-12-01 02:50:23.168575+00', '''02'':119 ''2026'':121 ''accept'':63 ''addit'':23 ''affair'':117 ''answer'':25 ''applic'':42,92 ''appoint'':46 ''attest'':31,82 ''avail'':68 ''birth'':33 ''book'':44 ''certif'':37 ''certifi'':65 ''colombo'':118 ''consular'':1A,10 ''counter'':90 ''demand'':28 ''disabl'':99 ''document'':56,87 ''educ'':36 ''english'':61 ''extend'':5A ''fallen'':108 ''foreign'':116 ''forti'':85 ''grow'':27 ''hour'':24 ''jaffna'':4A,13 ''less'':110 ''march'':120 ''marriag'':34 ''ministri'':55,114 ''minut'':113 ''month'':21 ''northern'':40 ''offic'':11,81 ''open'':16,102 ''past'':78 ''person'':97 ''premis'':71 ''provinc'':41 ''rate'':75 ''region'':9 ''saturday'':7A,18 ''second'':89 ''servic'':2A ''sinhala'':58 ''sixti'':94 ''standard'':74 ''tamil'':59 ''telephon'':48 ''thirti'':112 ''thousand'':86 ''time'':106 ''translat'':66 ''wait'':105 ''websit'':52 ''year'':79'),
	(2, 'english', 'lk_ministry', 'en', '2026-03-03', '2026-12-01 02:50:23.168575+00', '''1971'':68 ''2'':30 ''2026'':34,126 ''2027'':107 ''3'':32 ''3rd'':124 ''accept'':116 ''acclam'':118 ''address'':3A,18 ''affair'':14,122 ''almost'':80 ''cabl'':77 ''call'':70 ''carri'':79 ''colombo'':123 ''compact'':74 ''confer'':5A,21,100 ''connect'':9A,25 ''countri'':39 ''cyclon'':92 ''data'':85 ''decarbonis'':95 ''declar'':66 ''deleg'':113 ''deliv'':15 ''discuss'':87 ''effici'':89 ''expert'':86 ''follow'':108 ''foreign'':1A,13,121 ''gall'':28 ''held'':26 ''indian'':7A,23 ''insur'':90 ''interest'':49 ''keynot'':17 ''lane'':53 ''march'':33,125 ''mauritius'':105 ''minist'':2A,11,41 ''ministri'':119 ''new'':73 ''next'':99 ''nineteen'':38 ''ocean'':8A,24 ''offer'':110 ''open'':51 ''particip'':36 ''particular'':48 ''place'':103 ''port'':88 ''recal'':64 ''region’'':84 ''rule'':56 ''said'':42 ''sea'':52 ''ship'':97 ''small'':44 ''state'':45 ''take'':102 ''undersea'':76'),
	(3, 'english', 'lk_ministry', 'en', '2026-03-05', '2026-12-01 02:50:23.168575+00', '''05'':124 ''2001'':103 ''2026'':41,126 ''5'':39 ''affair'':46,122 ''ambassador'':2A,10,68 ''ambassador-design'':1A,9,67 ''araya'':20,89 ''audienc'':73 ''brussel'':110 ''canberra'':109 ''career'':92 ''ceremoni'':65 ''chile'':5A,16 ''colombo'':37,123 ''countri'':101 ''credenc'':25 ''credenti'':7A ''degre'':116 ''design'':3A,11,69 ''diplomat'':93 ''duti'':86 ''everi'':80 ''follow'':63 ''foreign'':45,97,121 ''fuent'':19,88 ''hold'':114 ''hous'':35 ''jakarta'':112 ''join'':95 ''lanka'':31 ''law'':118 ''letter'':23 ''march'':40,125 ''minist'':43 ''ministri'':57,119 ''mr'':17,87 ''occas'':62 ''offici'':54 ''present'':6A,21,59 ''presid'':28,51,76 ''president’'':34 ''previous'':106 ''receiv'':71 ''republ'':14 ''rodrigo'':18 ''secretari'':48 ''senior'':53 ''serv'':107 ''servic'':98 ''sri'':30 ''success'':81 ''tour'':84 ''wish'':78'),
	(4, 'english', 'lk_ministry', 'en', '2026-12-01', '2026-12-01 02:50:23.168575+00', '''abroad'':6A,11 ''account'':79 ''affair'':22 ''agent'':50 ''also'':101 ''assist'':93 ''attest'':56 ''call'':102 ''charg'':30 ''complaint'':48 ''complet'':34 ''consular'':21 ''contact'':85 ''contract'':15 ''counter'':67 ''demand'':52 ''departur'':25 ''difficulti'':83 ''display'':64 ''divis'':23,107 ''document'':58 ''enquir'':112 ''face'':82 ''famili'':99 ''fee'':61 ''five'':41 ''free'':28 ''hotlin'':104 ''hour'':110 ''languag'':98 ''lankan'':4A,8,89 ''made'':76 ''may'':100 ''ministri'':45 ''mission'':90 ''must'':16,73 ''nearest'':87 ''never'':74 ''notic'':1A ''offic'':43 ''onlin'':35 ''payment'':53,72 ''privat'':78 ''receiv'':47 ''region'':42 ''regist'':18 ''registr'':26 ''relat'':118 ''remind'':13 ''sri'':3A,7,88 ''websit'':71 ''welfar'':115 ''work'':5A,10 ''worker'':80'),
	(5, 'english', 'lk_ministry', 'en', '2026-03-10', '2026-12-01 02:50:23.168575+00', '''10'':39,125 ''1998'':103 ''2026'':41,127 ''affair'':46,123 ''ambassador'':2A,10,68 ''ambassador-design'':1A,9,67 ''audienc'':73 ''career'':92 ''ceremoni'':65 ''colombo'':37,124 ''countri'':101 ''credenc'':25 ''credenti'':7A ''degre'':117 ''design'':3A,11,69 ''diplomat'':93 ''duti'':86 ''econom'':119 ''everi'':80 ''follow'':63 ''foreign'':45,97,122 ''geneva'':110 ''haug'':20,89 ''hold'':115 ''hous'':35 ''ingrid'':18 ''join'':95 ''kingdom'':14 ''lanka'':31 ''letter'':23 ''march'':40,126 ''minist'':43 ''ministri'':57,120 ''ms'':17,87 ''nairobi'':109 ''new'':112 ''norway'':5A,16 ''occas'':62 ''offici'':54 ''present'':6A,21,59 ''presid'':28,51,76 ''president’'':34 ''previous'':106 ''receiv'':71 ''secretari'':48 ''senior'':53 ''serv'':107 ''servic'':98 ''solberg'':19,88 ''sri'':30 ''success'':81 ''tour'':84 ''wish'':78 ''york'':113'),
	(6, 'english', 'lk_ministry', 'en', '2026-03-11', '2026-12-01 02:50:23.168575+00', '''11'':137 ''2026'':139 ''affair'':28,135 ''agre'':6A,34 ''also'':100 ''coast'':60 ''colombo'':30,136 ''common'':37 ''cooper'':11A ''coral'':109 ''delay'':80 ''deleg'':33 ''direct'':65 ''distress'':78 ''effect'':48 ''evacu'':126 ''exercis'':83 ''fisheri'':105 ''foreign'':134 ''fourth'':19 ''group'':25,99 ''guard'':61 ''held'':17 ''hour'':70 ''januari'':131 ''joint'':23,82 ''keep'':63 ''lanka'':2A,13,122 ''later'':55 ''line'':66 ''maldiv'':5A,16 ''maldivian'':118 ''march'':138 ''maritim'':27 ''medic'':125 ''memorandum'':54 ''ministri'':132 ''monsoon'':96 ''offic'':116 ''onset'':90 ''open'':67 ''plan'':85 ''posit'':74 ''procedur'':38 ''protect'':107 ''reef'':110 ''rescu'':10A,42 ''review'':101 ''round'':20 ''sailor'':129 ''sea'':44 ''search'':8A,40 ''share'':72 ''side'':119 ''sign'':51 ''south'':94 ''south-west'':93 ''sri'':1A,12,121 ''state'':103 ''take'':47 ''thank'':120 ''train'':113 ''trincomale'':87 ''two'':59,128 ''vessel'':76 ''west'':95 ''without'':79 ''work'':24,98 ''year'':57 ''yesterday'':31 ''young'':115'),
	(7, 'english', 'pk_ministry', 'en', '2026-03-02', '2026-12-01 02:50:23.675398+00', '''agre'':99 ''agreement'':103 ''also'':98 ''ambassador'':1A,11,83 ''appreci'':58 ''astana'':35,90 ''attend'':88 ''call'':4A,14 ''conclud'':101 ''connect'':47 ''consult'':33 ''contact'':67 ''convey'':84 ''degre'':109 ''departur'':31 ''direct'':48 ''discuss'':41 ''eight'':80 ''end'':112 ''eve'':28 ''even'':25 ''exchang'':52 ''flight'':49 ''focus'':44 ''foreign'':7A,17,56 ''forum'':92 ''group'':122 ''growth'':61 ''interest'':39 ''intern'':91 ''invit'':86 ''islamabad'':9 ''kazakhstan'':3A,13,77 ''late'':22 ''matter'':36 ''minist'':8A,18,57 ''ministri'':21 ''mutual'':38,106 ''note'':69 ''number'':72 ''pakistani'':74 ''pass'':79 ''peopl'':64,66 ''people-to-peopl'':63 ''rail'':46 ''recognit'':107 ''set'':118 ''side'':97 ''steadi'':60 ''student'':54,75 ''summer'':95 ''sunday'':24 ''suppli'':125 ''thousand'':81 ''wheat'':127 ''work'':121 ''year'':115'),
	(8, 'english', 'pk_ministry', 'en', '2026-03-03', '2026-12-01 02:50:23.675398+00', '''3'':9 ''affect'':23 ''afghanistan'':6A,27 ''alway'':60 ''app'':10 ''author'':118 ''blanket'':36 ''carri'':16 ''convoy'':12,47,96 ''cook'':38 ''day'':83 ''disast'':117 ''doctor'':89 ''expect'':98 ''famili'':45 ''field'':85 ''flood'':22 ''flood-affect'':21 ''follow'':91 ''fourteen'':14 ''good'':2A,18,33,80,109 ''govern'':72 ''hand'':112 ''help'':61 ''hospit'':86 ''includ'':34 ''later'':92 ''leav'':3A ''left'':28 ''mar'':8 ''mazar'':102 ''mazar-i-sharif'':101 ''medicin'':41 ''nation'':116,125 ''need'':67 ''neighbour'':63 ''northern'':5A,26 ''oil'':39 ''one'':43 ''pack'':78 ''pakistan'':58 ''peopl'':24 ''peshawar'':7,29 ''presenc'':121 ''provinci'':71 ''reach'':100 ''relief'':1A,17 ''repres'':54 ''rice'':37 ''said'':56 ''seen'':49 ''sharif'':104 ''special'':53 ''tent'':35 ''thank'':69 ''thousand'':44 ''three'':82 ''thursday'':106 ''time'':65 ''truck'':15 ''tuesday'':31 ''twelv'':88 ''unit'':124 ''volunt'':75 ''week'':94 ''within'':81 ''would'':59'),
	(10, 'english', 'pk_ministry', 'en', '2026-03-06', '2026-12-01 02:50:23.675398+00', '''4.2'':59 ''add'':116 ''alreadi'':98 ''also'':137 ''asia'':16 ''attend'':32 ''billion'':60 ''busi'':27 ''centr'':22,149 ''chamber'':45 ''close'':130 ''commerc'':47 ''compani'':68 ''contain'':105 ''cost'':101 ''countri'':31 ''custom'':114 ''day'':36 ''deleg'':135 ''dialogu'':5A,18,73,128 ''document'':121 ''dollar'':61 ''electron'':111 ''eleven'':119 ''expo'':21 ''feder'':43 ''fifth'':108 ''first'':124 ''five'':30 ''foreign'':1A,10,49 ''form'':112 ''founder'':144 ''hundr'':65 ''incub'':148 ''inform'':82 ''instrument'':80 ''joint'':133 ''juli'':126 ''karachi'':7A,8 ''khyber'':95 ''last'':62 ''leader'':28 ''lower'':99 ''meet'':37,142 ''minist'':25 ''morn'':24 ''move'':103 ''nation'':147 ''note'':51 ''one'':107 ''open'':3A,12 ''organis'':40 ''pakistan–centr'':15 ''paper'':120 ''part'':70 ''pass'':96 ''port'':140 ''reach'':58 ''region'':57 ''replac'':118 ''road'':92 ''said'':85 ''second'':14 ''secretari'':2A,11,50 ''shorter'':87 ''singl'':110 ''statement'':134 ''surgic'':79 ''take'':69 ''technolog'':83 ''textil'':78 ''time'':89 ''trade'':4A,17,53 ''transit'':88 ''twelv'':67 ''two'':35,56,64 ''two-day'':34 ''visit'':138 ''would'':117 ''year'':63 ''young'':143'),
	(11, 'english', 'pk_ministry', 'en', '2026-03-09', '2026-12-01 02:50:23.675398+00', '''2.4'':40,79 ''2026'':16 ''4.2'':33 ''6'':14 ''bilater'':28 ''billion'':34,41,80 ''compani'':47,88 ''concern'':62 ''correct'':37,117 ''corrigendum'':1A ''dialogu'':6A,22,93 ''dollar'':35,42,81 ''error'':109 ''figur'':38,118 ''follow'':67 ''foreign'':2A,69 ''given'':31 ''hundr'':51,57,85 ''inform'':102 ''instead'':54 ''instrument'':100 ''karachi'':8A ''karachi”'':24 ''last'':82 ''march'':15 ''media'':113 ''ministri'':106 ''note'':71 ''number'':44 ''one'':50,84 ''open'':4A,20 ''paragraph'':61 ''part'':90 ''particip'':46 ''press'':11 ''reach'':78 ''read'':49,65 ''region'':77 ''regret'':107 ''releas'':12 ''request'':111 ''secretari'':3A,19,70 ''surgic'':99 ''take'':89 ''technolog'':103 ''textil'':98 ''therefor'':64 ''titl'':17 ''trade'':5A,21,29,73 ''twelv'':53,59,87 ''two'':56,76 ''use'':115 ''volum'':26 ''year'':83 ''“foreign'':18 ''“the'':68 ''”'':104'),
	(12, 'english', 'pk_ministry', 'en', '2026-03-10', '2026-12-01 02:50:23.675398+00', '''10'':12 ''agenda'':106 ''agre'':92,148 ''along'':52 ''also'':124 ''app'':13 ''april'':165 ''assist'':145 ''balochistan'':88 ''bilater'':35 ''border'':55,110 ''commiss'':72 ''common'':54 ''condol'':127 ''confer'':161 ''contact'':152 ''conven'':68 ''convers'':22 ''convey'':125 ''cross'':85 ''econom'':71 ''even'':24 ''exchang'':38 ''expert'':95 ''fishermen'':115 ''flood'':141 ''foreign'':1A,15,27,47,122 ''held'':19 ''includ'':109 ''interest'':59 ''iran'':6A,30 ''islamabad'':10 ''istanbul'':163 ''joint'':70 ''life'':137 ''loss'':135 ''mar'':11 ''margin'':158 ''market'':111 ''medic'':144 ''meet'':97,155 ''minist'':2A,16,28,33,48,123,147 ''month'':74 ''next'':73,101 ''offer'':143 ''open'':82 ''pakistan'':4A,18,78,132 ''peac'':51 ''peopl'':62,130 ''point'':86 ''prepar'':104 ''prevent'':118 ''propos'':66 ''readi'':80 ''recent'':140 ''region'':45 ''relat'':36 ''releas'':113 ''remain'':150 ''review'':34 ''said'':76 ''side'':91 ''situat'':42 ''smuggl'':120 ''speak'':7A ''telephon'':9A,21 ''two'':32,90 ''underlin'':49 ''view'':39 ''week'':102 ''welcom'':64 ''would'':96 ''zahedan'':99'),
	(13, 'english', 'us_courier', 'en', '2026-03-04', '2026-12-01 02:50:23.736401+00', '''ago'':86 ''applic'':19B,52 ''appoint'':113 ''ask'':95 ''backlog'':6A ''chairwoman'':141 ''citi'':22B,55 ''constitu'':120 ''consular'':12B,45 ''day'':157 ''demand'':89 ''eleven'':21B,54 ''explain'':17B,50 ''fallen'':154 ''famili'':137 ''four'':115 ''free'':111 ''funer'':126 ''grown'':91 ''half'':93 ''hear'':33B,66 ''hour'':36B,69 ''interview'':31B,64,100 ''level'':82 ''longer'':37B,70 ''miss'':123 ''month'':145 ''nineti'':156 ''offici'':3A,13B,46,74 ''one'':112 ''paperwork'':132 ''parti'':10B,43 ''permiss'':97 ''plan'':39B,72 ''post'':149 ''press'':11B,44 ''question'':2A ''ran'':34B,67 ''report'':146 ''return'':79 ''said'':75,139 ''senat'':1A,7B,40,117 ''sever'':116 ''six'':84 ''staf'':77 ''step'':108 ''still'':23B,56 ''talk'':130,135 ''told'':118 ''travel'':102 ''two'':35B,68 ''visa'':5A ''visit'':105 ''wait'':24B,57,152 ''waiv'':99 ''want'':143 ''wed'':124 ''wednesday'':15B,48 ''would'':110 ''year'':28B,61,85 ''“we'':127 ''”'':138'),
	(14, 'english', 'us_courier', 'en', '2026-03-07', '2026-12-01 02:50:23.736401+00', '''anim'':95 ''anoth'':91 ''anyon'':137 ''aquarium'':80 ''ask'':136 ''away'':147 ''back'':25B,58 ''baltimor'':9A ''bay'':28B,61 ''behind'':18B,51 ''biologist'':135 ''came'':96 ''captain'':110 ''cheer'':34B,67 ''day'':23B,56 ''dog'':150 ''doubl'':131 ''engin'':114 ''even'':31B,64 ''far'':126 ''fifti'':145 ''follow'':32B,65 ''free'':2A ''gate'':101 ''harbor'':7A,12B,45 ''help'':160 ''herring'':85 ''hundr'':38B,71 ''keep'':149 ''leash'':153 ''least'':144 ''lock'':20B,53 ''lure'':82 ''meet'':139 ''nation'':79 ''one'':140 ''peopl'':39B,72 ''quay'':42B,75 ''rare'':124 ''record'':88 ''resist'':156 ''round'':104 ''saturday'':30B,63 ''seal'':4A,13B,46,92,122 ''sight'':129 ''silenc'':118 ''slip'':120 ''south'':127 ''stay'':142 ''swam'':24B,57 ''switch'':111 ''ten'':133 ''third'':106 ''three'':22B,55 ''time'':107 ''trap'':17B,50 ''tugboat'':109 ''turn'':103 ''twice'':93 ''two'':37B,70 ''voic'':89 ''volunt'':1A,76 ''wish'':158 ''within'':97 ''yard'':98,146 ''year'':134 ''young'':11B,44'),
	(15, 'english', 'us_courier', 'en', '2026-03-08', '2026-12-01 02:50:23.736401+00', '''among'':136 ''avenu'':21B,60 ''baker'':17B,56,131 ''begin'':139 ''bread'':152 ''breakfast'':148 ''bus'':121 ''chang'':89 ''city’'':96 ''clock'':31B,70 ''contract'':109 ''cost'':94 ''count'':110 ''daylight'':91 ''depend'':105 ''driver'':122 ''earlier'':142 ''eat'':147 ''eight'':116 ''even'':145 ''ever'':161 ''everi'':86 ''five'':166 ''florida'':20B,59 ''give'':102 ''hospit'':111 ''hour'':7A,100,117,141 ''hour’'':40B,79 ''insist'':164 ''later'':34B,73 ''lay'':43B,82 ''look'':28B,67 ''market'':22B,61 ''matter'':135 ''minut'':10B,33B,49,72 ''morn'':15B,54 ''night'':2A,97 ''nobodi'':160 ''nurs'':112 ''one'':9B,48,104 ''oven'':158 ''o’clock'':167 ''paid'':114,124 ''reset'':162 ''saturday'':144 ''save'':92 ''say'':129 ''set'':23B,62 ''settl'':133 ''seven'':6A,120 ''spring'':87 ''still'':42B,81,163 ''tabl'':46B,85 ''three'':37B,76 ''time'':93 ''timet'':128 ''togeth'':149 ''tray'':26B,65 ''two'':12B,51 ''work'':41B,80,119 ''worker'':98'),
	(26, 'english', 'ru_wire', 'en', '2026-03-04', '2026-12-01 02:50:28.672771+00', '''/obrazets'':14 ''3.1'':48 ''4'':13 ''africa'':74 ''associ'':41 ''back'':102 ''bangladesh'':69 ''base'':79 ''better'':108 ''black'':8A,19 ''busiest'':23 ''cargo'':63 ''doubl'':75 ''earlier'':59 ''egypt'':66 ''expect'':3A,21 ''export'':2A,16 ''farmer'':96 ''februari'':52 ''free'':35 ''good'':84 ''grain'':43,103 ''harvest'':113 ''hold'':101 ''hope'':106 ''ice'':37 ''insur'':89 ''januari'':94 ''kept'':32 ''last'':88 ''load'':47 ''low'':78 ''march'':12 ''may'':86 ''mild'':29 ''million'':49 ''new'':112 ''novorossiysk'':11 ''port'':10A,34 ''price'':109 ''rate'':90 ''record'':5A ''risen'':92 ''said'':45 ''sea'':9A,20 ''shipment'':71 ''sinc'':93 ''six'':26 ''south'':99 ''spring'':6A,24 ''start'':85 ''storm'':39 ''termin'':44,46 ''third'':54 ''tonn'':50 ''trader'':80 ''turkiy'':67 ''warn'':81 ''weather'':30 ''went'':64 ''west'':73 ''wheat'':1A,15 ''year'':27,58'),
	(17, 'english', 'us_courier', 'en', '2026-03-10', '2026-12-01 02:50:23.736401+00', '''/obrazets'':16B,53 ''1990s'':104 ''9'':15B,52 ''agre'':22B,59 ''agreement'':135 ''aktau'':155 ''astrakhan'':49B,86 ''baku'':237 ''blame'':116 ''call'':215 ''came'':210 ''cannot'':182 ''caspian'':5A,19B,56,91 ''check'':157 ''close'':46B,83 ''common'':149 ''cost'':168 ''countri'':137 ''data'':8A,30B,67 ''day'':44B,81,146 ''deleg'':198 ''differ'':191 ''divid'':179 ''document'':235 ''dollar'':175 ''dredg'':219 ''drop'':93 ''eleven'':173 ''environ'':228 ''environment'':201 ''equal'':180 ''evapor'':118 ''expect'':231 ''fall'':33B,70 ''fifth'':129 ''figur'':159 ''first'':171 ''five'':1A,18B,55 ''flow'':122 ''forecast'':163 ''format'':150 ''four'':128 ''gaug'':29B,66 ''ground'':223 ''group'':202 ''harbor'':106 ''head'':194 ''higher'':117 ''inflow'':132 ''issu'':161 ''joint'':152 ''kazakh'':197 ''laboratori'':153 ''late'':213 ''leav'':105 ''level'':34B,71,88 ''limit'':217 ''load'':113 ''march'':14B,51 ''may'':239 ''measur'':190 ''metr'':98 ''middl'':101 ''million'':174 ''minist'':229 ''monday'':41B,78 ''moscow'':13B,50 ''nation'':2A ''negoti'':38B,75,183 ''north'':109 ''pool'':7A ''publish'':139 ''read'':140 ''report'':200 ''said'':39B,76,207 ''satellit'':25B,62 ''scientist'':115 ''sea'':11A,37B,74 ''shallow'':111 ''share'':24B,61 ''ship'':114 ''shrink'':12A ''sign'':233 ''sinc'':99 ''spawn'':222 ''stage'':172 ''state'':20B,57 ''station'':143 ''step'':205 ''sturgeon'':226 ''suppli'':127 ''talk'':47B,84 ''ten'':211 ''tide'':28B,65 ''tide-gaug'':27B,64 ''told'':199 ''twice'':164 ''two'':43B,80,97 ''us'':189 ''volga'':125 ''water'':185 ''weaker'':121 ''welcom'':203 ''year'':166,212 ''“we'':181 ''”'':192'),
	(18, 'english', 'kz_times', 'en', '2026-03-06', '2026-12-01 02:50:28.228171+00', '''ago'':103 ''april'':134 ''argu'':105 ''ask'':116 ''attribut'':70 ''autumn'':16 ''becom'':12 ''begin'':132 ''better'':43 ''bread'':9 ''buy'':47 ''chairwoman'':69 ''cost'':61,98 ''countri'':81 ''dearer'':13 ''decemb'':66 ''demand'':78 ''differ'':93 ''enough'':31 ''exchang'':54 ''expect'':3A ''farmer'':90 ''fear'':45 ''flour'':1A,20 ''fuel'':94 ''good'':85 ''govern'':118 ''grain'':41 ''harvest'':8A,86 ''incom'':113 ''interest'':125 ''kostanay'':56 ''larg'':30 ''last'':39 ''loan'':127 ''lower'':77,112 ''matter'':92 ''mean'':110 ''mild'':73 ''mill'':2A,21,46 ''month'':34 ''neighbour'':80 ''northern'':27 ''part'':97,122 ''pay'':120 ''price'':5A,109 ''promis'':23 ''qualiti'':37 ''region'':28 ''see'':91 ''seed'':129 ''seven'':33 ''sinc'':65 ''sow'':131 ''spare'':96 ''steadi'':4A,108 ''stock'':24 ''tonn'':59 ''union'':18 ''union’'':68 ''weather'':74 ''wheat'':51 ''year'':102 ''year’'':40'),
	(19, 'english', 'kz_times', 'en', '2026-03-03', '2026-12-01 02:50:28.228171+00', '''alreadi'':128 ''april'':48 ''back'':66 ''brother'':87 ''cinema'':27 ''cinematograph'':98 ''come'':65 ''compet'':20 ''cost'':102 ''cup'':107 ''deal'':59 ''debut'':5A ''director'':13,52 ''drone'':75 ''eleven'':4A,9 ''english'':123 ''ever'':30 ''everi'':111 ''factori'':40 ''festiv'':2A,24 ''film'':1A,11,112 ''first'':10 ''fled'':85 ''fli'':73 ''half'':49 ''head'':95 ''juri'':93 ''kazakh'':120 ''kazakhstan'':15 ''kyrgyzstan'':16 ''learn'':71 ''leav'':61 ''mani'':55 ''mongolia'':18 ''night'':126 ''nurs'':77 ''old'':38 ''open'':125 ''place'':46 ''present'':3A,35 ''programm'':33 ''quarrel'':88 ''return'':78 ''russian'':121 ''screen'':43 ''shepherd'':70 ''shown'':115 ''silk'':39 ''sold'':129 ''stepp'':8A ''stori'':58 ''subtitl'':118 ''take'':45 ''tbilisi'':100 ''tea'':109 ''ticket'':101 ''town'':81 ''twice'':116 ''two'':86 ''villag'':63 ''well'':91 ''women'':54 ''year’'':23 ''young'':26'),
	(20, 'english', 'kz_times', 'en', '2026-03-10', '2026-12-01 02:50:28.228171+00', '''/obrazets'':14 ''1990s'':65 ''9'':13 ''agre'':3A,20 ''agreement'':96 ''aktau'':116 ''astrakhan'':47 ''baku'':200 ''blame'':77 ''call'':176 ''came'':171 ''cannot'':143 ''caspian'':1A,17,52 ''check'':118 ''close'':44 ''common'':110 ''cost'':129 ''countri'':98 ''data'':6A,28 ''day'':42,107 ''deleg'':159 ''differ'':152 ''divid'':140 ''document'':198 ''dollar'':136 ''dredg'':180 ''drop'':54 ''eleven'':134 ''environ'':192 ''environment'':162 ''equal'':141 ''evapor'':79 ''expect'':194 ''fall'':8A,31 ''fifth'':90 ''figur'':120 ''first'':132 ''five'':16 ''flow'':83 ''forecast'':124 ''format'':111 ''four'':89 ''gaug'':27 ''ground'':184 ''group'':163 ''harbour'':67 ''head'':155 ''higher'':78 ''inflow'':93 ''issu'':122 ''joint'':113 ''kazakh'':158 ''laboratori'':114 ''late'':174 ''leav'':66 ''level'':10A,32,49 ''limit'':178 ''load'':74 ''march'':12 ''may'':202 ''measur'':151 ''metr'':59 ''middl'':62 ''million'':135 ''minist'':189 ''monday'':39 ''moscow'':11 ''negoti'':36,144 ''north'':70 ''publish'':100 ''read'':101 ''report'':161 ''said'':37,168 ''satellit'':23 ''scientist'':76 ''sea'':9A,35 ''shallow'':72 ''share'':5A,22 ''ship'':75 ''sign'':196 ''sinc'':60 ''spawn'':183 ''stage'':133 ''state'':2A,18 ''station'':104 ''step'':166 ''sturgeon'':187 ''suppli'':88 ''talk'':45 ''ten'':172 ''tide'':26 ''tide-gaug'':25 ''told'':160 ''twice'':125 ''two'':41,58 ''us'':150 ''volga'':86 ''water'':146 ''weaker'':82 ''welcom'':164 ''year'':127,173 ''“we'':142 ''”'':153'),
	(21, 'english', 'kz_times', 'en', '2026-03-11', '2026-12-01 02:50:28.228171+00', '''10'':45 ''accord'':23 ''agenda'':139 ''agre'':2A,125,181 ''almost'':216 ''along'':85 ''also'':157 ''app'':46 ''april'':198 ''arabian'':213 ''asia'':203 ''assist'':178 ''balochistan'':121 ''bilater'':68 ''border'':4A,20,88,143 ''call'':8A ''central'':202 ''commiss'':105 ''common'':19,87 ''condol'':160 ''confer'':194 ''contact'':185 ''conven'':101 ''convers'':55 ''convey'':158 ''cross'':118,206 ''day'':22 ''econom'':104 ''even'':57 ''exchang'':71 ''expert'':15,128 ''fishermen'':148 ''flood'':174 ''follow'':40 ''foreign'':48,60,80,155 ''full'':42 ''haulier'':200 ''held'':52 ''hold'':14 ''hundr'':218 ''includ'':142 ''interest'':92 ''iran'':9,63 ''islamabad'':31,43 ''istanbul'':196 ''joint'':103 ''kilometr'':219 ''late'':32 ''life'':170 ''loss'':168 ''mar'':44 ''margin'':191 ''market'':144 ''medic'':177 ''meet'':130,188 ''minist'':49,61,66,81,156,180 ''ministers’'':7A ''month'':107 ''neighbour'':1A ''next'':106,134 ''offer'':176 ''open'':115 ''pakistan'':11,51,111,165 ''peac'':84 ''peopl'':95,163 ''point'':119 ''prepar'':137 ''prevent'':151 ''propos'':99 ''readi'':113 ''recent'':173 ''region'':78 ''relat'':69 ''releas'':29,146 ''remain'':183 ''review'':67 ''said'':109 ''sea'':214 ''shorten'':208 ''side'':124 ''situat'':75 ''smuggl'':153 ''statement'':26,39 ''talk'':5A,16 ''telephon'':54 ''text'':36 ''tuesday'':34 ''two'':65,123,217 ''underlin'':82 ''view'':72 ''want'':12 ''way'':210 ''week'':135 ''welcom'':97 ''within'':21 ''would'':129,207 ''zahedan'':132'),
	(27, 'english', 'ru_wire', 'en', '2026-03-09', '2026-12-01 02:50:28.672771+00', '''/obrazets'':14 ''1990s'':65 ''9'':13 ''agre'':3A,20 ''agreement'':96 ''aktau'':116 ''astrakhan'':47 ''baku'':200 ''blame'':77 ''call'':176 ''came'':171 ''cannot'':143 ''caspian'':1A,17,52 ''check'':118 ''close'':44 ''common'':110 ''cost'':129 ''countri'':98 ''data'':6A,28 ''day'':42,107 ''deleg'':159 ''differ'':152 ''divid'':140 ''document'':198 ''dollar'':136 ''dredg'':180 ''drop'':54 ''eleven'':134 ''environ'':192 ''environment'':162 ''equal'':141 ''evapor'':79 ''expect'':194 ''fall'':8A,31 ''fifth'':90 ''figur'':120 ''first'':132 ''five'':16 ''flow'':83 ''forecast'':124 ''format'':111 ''four'':89 ''gaug'':27 ''ground'':184 ''group'':163 ''harbour'':67 ''head'':155 ''higher'':78 ''inflow'':93 ''issu'':122 ''joint'':113 ''kazakh'':158 ''laboratori'':114 ''late'':174 ''leav'':66 ''level'':10A,32,49 ''limit'':178 ''load'':74 ''march'':12 ''may'':202 ''measur'':151 ''metr'':59 ''middl'':62 ''million'':135 ''minist'':189 ''monday'':39 ''moscow'':11 ''negoti'':36,144 ''north'':70 ''publish'':100 ''read'':101 ''report'':161 ''said'':37,168 ''satellit'':23 ''scientist'':76 ''sea'':9A,35 ''shallow'':72 ''share'':5A,22 ''ship'':75 ''sign'':196 ''sinc'':60 ''spawn'':183 ''stage'':133 ''state'':2A,18 ''station'':104 ''step'':166 ''sturgeon'':187 ''suppli'':88 ''talk'':45 ''ten'':172 ''tide'':26 ''tide-gaug'':25 ''told'':160 ''twice'':125 ''two'':41,58 ''us'':150 ''volga'':86 ''water'':146 ''weaker'':82 ''welcom'':164 ''year'':127,173 ''“we'':142 ''”'':153'),
	(28, 'english', 'pk_ministry', 'en', '2026-03-12', '2026-12-01 02:50:37.200658+00', '''12'':11 ''addit'':120 ''affair'':20 ''agenda'':78 ''also'':88 ''answer'':49 ''app'':12 ''author'':48 ''begin'':106 ''border'':41,84 ''brief'':8A,27 ''call'':103 ''commiss'':61 ''consular'':94 ''convoy'':31 ''cover'':80 ''cross'':39 ''dealt'':97 ''distribut'':45 ''document'':119 ''draft'':77 ''econom'':60 ''energi'':82 ''exchang'':75 ''first'':30 ''flood'':36 ''foreign'':19 ''good'':34 ''helplin'':95 ''holiday'':134 ''hundr'':102 ''inform'':89 ''islamabad'':9 ''jeddah'':131 ''joint'':59 ''local'':47 ''lost'':117 ''mar'':10 ''market'':85 ''media'':26,91 ''meet'':63 ''ministri'':17 ''mission'':127 ''month'':65,109 ''muscat'':129 ''next'':64 ''nine'':101 ''paus'':68 ''post'':124 ''question'':51 ''regular'':7A ''relief'':33 ''review'':2A ''said'':56 ''season'':135 ''side'':73 ''sinc'':104 ''spokesperson'':1A,14,55,87 ''staff'':121 ''three'':70 ''thursday'':22 ''told'':23 ''trade'':53 ''transit'':81 ''travel'':114 ''victim'':37 ''week'':4A,25 ''would'':62 ''year'':71'),
	(9, 'english', 'pk_ministry', 'en', '2026-03-05', '2026-12-01 02:50:37.200658+00', '''5'':12 ''app'':13 ''attack'':4A,19 ''bereav'':45 ''brother'':68 ''common'':102 ''communiti'':107 ''condemn'':2A,16 ''condol'':42 ''confront'':109 ''convey'':39 ''decad'':82 ''doubl'':113 ''earli'':51 ''famili'':46 ''form'':97 ''govern'':57 ''grief'':76 ''heartfelt'':41 ''hour'':74 ''injur'':37,55 ''innoc'':28 ''intern'':106 ''islamabad'':10 ''live'':32 ''lost'':30 ''mani'':27,34 ''manifest'':99 ''mar'':11 ''market'':7A,22 ''mogadishu'':9A,24 ''must'':108 ''pain'':86 ''pakistan'':1A,14,62,83 ''peopl'':29,60,69 ''pray'':48 ''recoveri'':52 ''reiter'':91 ''solidar'':65 ''somalia'':71 ''stand'':63 ''standard'':114 ''strong'':15 ''suffer'':78 ''terror'':80,93 ''terrorist'':18 ''threat'':103 ''togeth'':110 ''understand'':84 ''victim'':89 ''without'':112'),
	(29, 'english', 'us_courier', 'en', '2026-03-12', '2026-12-01 02:50:37.461675+00', '''along'':14B,51 ''ambassador’'':107 ''arctic'':95 ''ask'':120 ''avenu'':16B,53 ''bake'':104 ''bed'':93 ''began'':34B,71 ''block'':138 ''bus'':125 ''chile'':101 ''close'':136 ''day'':131 ''eight'':113 ''embassi'':1A,13B,50,99 ''free'':45B,82 ''garden'':5A,20B,57,149 ''gate'':39B,41B,76,78,159 ''grandmother’'':108 ''guest'':121 ''japanes'':85 ''lent'':156 ''map'':118 ''massachusett'':15B,52 ''noon'':142 ''norwegian'':91 ''open'':3A,18B,55,151 ''ordinari'':130 ''organ'':119 ''paint'':116 ''park'':126 ''pastri'':103 ''polic'':134 ''poppi'':96 ''public'':23B,60 ''rain'':147 ''recip'':109 ''resid'':86 ''row'':2A ''saturday'':144 ''scarc'':128 ''schoolchildren'':110 ''serv'':102 ''show'':87 ''sinc'':31B,68 ''singl'':44B,81 ''spring'':8A ''stay'':150 ''take'':123 ''teahous'':89 ''ticket'':46B,83 ''tradit'':33B,70 ''traffic'':140 ''twenti'':11B,48 ''twenty-two'':10B,47 ''two'':12B,49,137 ''umbrella'':153 ''visitor'':35B,72 ''walk'':37B,74 ''ward'':114 ''weekend'':9A,25B,62 ''year'':30B,67'),
	(16, 'english', 'us_courier', 'en', '2026-03-09', '2026-12-01 02:50:37.461675+00', '''41'':200 ''47'':9A,33B,75,196 ''agency’'':118 ''amount'':188 ''anacostia'':164 ''around'':148 ''articl'':185 ''asid'':190 ''auditor’'':54B,96 ''bill'':108 ''brake'':115 ''budget'':6A,24B,66 ''call'':121 ''came'':138 ''come'':154 ''correct'':179 ''council'':1A,15B,57 ''dawn'':166 ''delay'':2A ''denis'':157 ''dollar'':11A,35B,77,198 ''earlier'':181 ''embarrass'':124 ''error'':123 ''found'':103 ''friday'':102 ''general'':119 ''last'':174 ''leav'':32B,74 ''less'':142 ''life'':147 ''limbo'':13A,40B,82 ''manag'':120 ''may'':152 ''member'':41B,83 ''metro'':5A ''million'':10A,34B,76,197,201 ''misstat'':186 ''money'':132 ''month'':31B,73,178 ''need'':48B,90 ''new'':37B,79,192 ''next'':168 ''night'':45B,87 ''nurs'':160 ''part'':116 ''patient'':143 ''plan'':145 ''promis'':128 ''put'':17B,59 ''railcar'':38B,80,193 ''read'':52B,94 ''recov'':130 ''releas'':100 ''report'':55B,97,99 ''rider'':136 ''said'':42B,84,156 ''schedul'':171 ''second'':27B,69 ''session'':169 ''set'':189 ''small'':126 ''summer'':135 ''sunday'':44B,86 ''supplier'':106 ''system'':110 ''testifi'':140 ''time'':28B,50B,70,92 ''train'':150 ''transit'':23B,65 ''travel'':162 ''twice'':111 ''two'':105 ''version'':182 ''vote'':3A,20B,62 ''walker'':158 ''week'':175 ''“i'':144 ''”'':155');
INSERT INTO dateline.search_document_russian VALUES
	(22, 'russian', 'ru_wire', 'ru', '2026-03-03', '2026-12-01 02:50:28.672771+00', '''3'':12 ''аппарат'':2A,33 ''благовещенск'':11 ''будут'':65 ''восемьдес'':36 ''восточн'':24 ''вышел'':8A,25 ''гектар'':44 ''год'':55 ''группировк'':56 ''дан'':64 ''десят'':51 ''доступн'':66 ''ещ'':58 ''замет'':39 ''запущен'':21 ''казахстан'':77 ''килограмм'':37 ''кита'':82 ''конц'':54 ''координат'':47 ''космическ'':1A ''космодром'':23 ''лесн'':6A,19 ''мар'':13 ''масс'':34 ''минут'':52 ''монгол'':79 ''наблюден'':4A ''обмен'':72 ''обнаружен'':18 ''образец'':14 ''орбит'':10A,28 ''очаг'':40 ''перв'':31 ''переговор'':80 ''переда'':30,46 ''площад'':41 ''подписа'':75 ''подчеркива'':62 ''пожар'':7A,20 ''пополн'':57 ''продолжа'':83 ''разработчик'':61 ''ран'':17 ''расчетн'':27 ''сигна'':32 ''снимк'':73 ''соглашен'':70 ''соседн'':68 ''спасател'':48 ''способ'':38 ''спутник'':15,60 ''сто'':35 ''стран'':69 ''течен'':50 ''трем'':59 ''четверт'':43'),
	(23, 'russian', 'ru_wire', 'ru', '2026-03-05', '2026-12-01 02:50:28.672771+00', '''5'':10 ''агентств'':61 ''арабск'':72 ''ближайш'':57 ''виз'':75 ''визит'':5A ''встреч'':65 ''втор'':19 ''год'':59,82 ''государств'':73 ''дат'':28 ''дел'':15 ''дипломатическ'':25 ''дня'':34 ''добав'':62 ''египет'':17 ''египетск'':78 ''зерн'':43 ''зон'':38 ''иностра'':14 ''источник'':23 ''каир'':8A,9 ''кана'':41 ''квартир'':70 ''консультац'':53 ''круг'':26 ''лиг'':71 ''мар'':11 ''месяц'':21 ''мид'':1A ''министерств'':55 ''министр'':6A,13,76 ''назад'':83 ''образец'':12 ''ожида'':48 ''отдельн'':64 ''план'':52 ''повестк'':33 ''подготовк'':4A ''подпишут'':51 ''поездк'':29 ''пок'':30 ''половин'':20 ''положен'':45 ''полтор'':81 ''посет'':16 ''поставк'':42 ''предыдущ'':74 ''пройдет'':66 ''промышлен'':37 ''собеседник'':60 ''согласовыва'':31 ''сообщ'':2A,22 ''состоя'':80 ''столиц'':79 ''сторон'':50 ''строительств'':36 ''судан'':47 ''суэцк'':40 ''точн'':27 ''штаб'':69 ''штаб-квартир'':68 ''—'':35'),
	(24, 'russian', 'ru_wire', 'ru', '2026-03-08', '2026-12-01 02:50:28.672771+00', '''8'':9 ''апрел'':24 ''билет'':68 ''вагон'':46 ''включат'':45 ''внов'':19 ''возвраща'':5A ''врем'':85 ''все'':83 ''дважд'':32 ''дво'':39 ''дела'':88 ''длительн'':65 ''дне'':73 ''душ'':50 ''контрол'':59 ''конц'':23 ''курсирова'':21 ''лет'':80 ''мар'':10 ''материал'':27 ''мест'':52 ''москв'':2A,8,16 ''назад'':81 ''начнет'':20 ''недел'':34 ''нов'':47 ''обеща'':60 ''ограничен'':56 ''оренбург'':91 ''откроет'':69 ''отправлен'':75 ''отправля'':31 ''пассажир'':54,86 ''пассажирск'':13 ''перевозчик'':28 ''пересадк'':89 ''пограничн'':58 ''подвижн'':57 ''поезд'':1A,14 ''поколен'':48 ''половин'':41 ''прерва'':78 ''приход'':87 ''провод'':36,61 ''продаж'':67 ''прям'':12 ''пут'':38 ''пят'':72 ''расписан'':7A ''след'':25 ''сообщен'':76 ''сорок'':71 ''соста'':29 ''стоянк'':66 ''суток'':42 ''ташкент'':4A,18 ''ход'':63 ''шест'':79 ''эт'':84 ''—'':3A,11'),
	(25, 'russian', 'ru_wire', 'ru', '2026-03-09', '2026-12-01 02:50:28.672771+00', '''9'':11 ''бел'':6A,20 ''берегов'':41 ''берлог'':51 ''беспилотник'':28 ''биолог'':15 ''будут'':81 ''видн'':54 ''воздух'':9A ''вперв'':2A,16 ''двест'':45 ''животн'':47 ''зимн'':4A,18 ''из-з'':74 ''измен'':88 ''исследовател'':66 ''кажд'':58 ''карск'':24 ''километр'':40 ''котор'':52 ''ледостав'':78 ''лин'':42 ''мар'':12 ''маршрут'':89 ''медвед'':7A,21,69 ''медведиц'':59 ''медвежат'':61 ''меньш'':64 ''мор'':25 ''москв'':10 ''наблюда'':62 ''насчита'':44 ''недел'':34 ''обнаруж'':50 ''обследова'':36 ''опубликова'':82 ''осен'':83 ''оста'':71 ''отмеча'':67 ''переп'':5A,19 ''период'':92 ''побереж'':23 ''позвол'':49 ''поздн'':77 ''полн'':79 ''помощ'':27 ''предложат'':87 ''провел'':3A,17 ''размножен'':93 ''рассказа'':29 ''результат'':80 ''российск'':14 ''руководител'':30 ''семнадца'':46 ''спутник'':56 ''суд'':90 ''суш'':73 ''тепловизор'':48 ''тысяч'':39 ''учен'':1A,35 ''час'':65 ''чащ'':70 ''четырех'':38 ''эколог'':86 ''экспедиц'':31 ''—'':13');
INSERT INTO dateline.source VALUES
	('kz_times', 'The Almaty Times (sample)', 'news', 'KZ', 'en', 'Asia/Almaty', 'gregorian', 'DMY', NULL, 'unverified', NULL, NULL, NULL, '2026-12-01 02:50:28.228171+00'),
	('ru_wire', 'Obrazets News Agency (sample), Moscow', 'wire', 'RU', 'ru', 'Europe/Moscow', 'gregorian', 'DMY', NULL, 'unverified', NULL, NULL, NULL, '2026-12-01 02:50:28.672771+00'),
	('lk_ministry', 'Foreign Ministry (sample), Colombo', 'ministry', 'LK', 'en', 'Asia/Colombo', 'gregorian', 'DMY', NULL, 'unverified', NULL, NULL, NULL, '2026-12-01 02:50:36.735523+00'),
	('us_courier', 'The Potomac Courier (sample), Washington', 'news', 'US', 'en', 'America/New_York', 'gregorian', 'MDY', NULL, 'unverified', NULL, NULL, NULL, '2026-12-01 02:50:37.461675+00'),
	('pk_ministry', 'Ministry of Foreign Affairs (sample), Islamabad', 'ministry', 'PK', 'en', 'Asia/Karachi', 'gregorian', 'DMY', NULL, 'unverified', NULL, NULL, NULL, '2026-12-01 02:50:40.428577+00');
INSERT INTO dateline.source_check VALUES
	('pk_ministry', 'check', '2026-03-15 10:00:00+00', 'ok', NULL, '[{"name": "robots", "advice": "", "verdict": "ok", "evidence": "allowed"}]', 'all steps passed', '', 1.5, NULL, false);
INSERT INTO dateline.text OVERRIDING SYSTEM VALUE VALUES
	(1, '\x09912de910277003e66a004660bfbdfb', '2026-03-04', '2026-03-04', 26, 1),
	(2, '\x256ad454e647a383f668fb9a2cd06290', '2026-03-07', '2026-03-07', 14, 1),
	(3, '\x26e0fbcba2f83de466596dec93352ddb', '2026-03-08', '2026-03-08', 15, 1),
	(4, '\x2c4fcfc3bf99ab91a0e373f3ce328f08', '2026-03-08', '2026-03-08', 24, 1),
	(6, '\x50801b3181e3d65b4bb486447e407e9c', '2026-03-09', '2026-03-09', 11, 1),
	(7, '\x5286db48032271fb68af9f5d611590d8', '2026-03-10', '2026-03-10', 12, 1),
	(8, '\x57c9faa86f6995098a5e64a8494c8b00', '2026-03-10', '2026-03-10', 5, 1),
	(9, '\x621ef2d16effc257fbbb177dbfa131a5', '2026-03-05', '2026-03-05', 9, 1),
	(10, '\x8f0ace74aad9ce0ce41bcda163b0283e', '2026-03-05', '2026-03-05', 3, 1),
	(11, '\x957db4308a629d437975e485cf2f7cbc', '2026-03-02', '2026-03-02', 7, 1),
	(12, '\x99077c2f6177254d4922dcfe05d887f3', '2026-03-10', '2026-03-10', 17, 1),
	(13, '\x9957de6022d2debc0af69a9c520f9f48', '2026-03-03', '2026-03-03', 22, 1),
	(14, '\x9c8923cb4fd06a574bafae4eda7d5d65', '2026-03-03', '2026-03-03', 8, 1),
	(15, '\xb3889cfd51b0ee60f027e5d997ffae62', '2026-03-03', '2026-03-03', 2, 1),
	(16, '\xb6b9bd4144273a913986f3a33e4c8736', '2026-03-11', '2026-03-11', 6, 1),
	(17, '\xb79be7d8ba2a97da08cf66b51e263e7c', '2026-03-11', '2026-03-11', 21, 1),
	(18, '\xc498a22992026e406cff3678c0fab9b3', '2026-03-04', '2026-03-04', 13, 1),
	(19, '\xc852b6daf81ee915b01cbcedc5d41179', '2026-03-09', '2026-03-09', 25, 1),
	(20, '\xcc4a8d44769ff72bc522db0b03bc9960', '2026-03-03', '2026-03-03', 19, 1),
	(21, '\xd49d7df0b21c0d3b2a620ad04749aabb', '2026-03-05', '2026-03-05', 23, 1),
	(22, '\xe856008f990629b4abcda61d4de9607d', '2026-12-01', '2026-12-01', 4, 1),
	(23, '\xef163ee2b88e30132b7a82b48fed5f3d', '2026-03-09', '2026-03-10', 27, 2),
	(24, '\xf51378d34b3966c76c1d27ac7eb6f831', '2026-03-02', '2026-03-02', 1, 1),
	(25, '\xf88a6714500d3f9f281a041be9d10903', '2026-03-06', '2026-03-06', 18, 1),
	(26, '\xfe0b0b62d6326ac1c228ea17e88f5aae', '2026-03-06', '2026-03-06', 10, 1),
	(5, '\x39336272d860e21e058e8ca499dce809', NULL, NULL, NULL, 0),
	(27, '\x55bc27af7738a43e8cd283aa02287d7f', '2026-03-12', '2026-03-12', 29, 1),
	(28, '\x5a28837b230f975273e0593718b72efe', '2026-03-09', '2026-03-09', 16, 1),
	(29, '\xe12ac083c6cba54d750e1a48f8ef6b6d', '2026-03-12', '2026-03-12', 28, 1);
INSERT INTO dateline.text_key VALUES
	(-9223243731195245363, 17),
	(-9222476900303692674, 5),
	(-9206972938071821013, 1),
	(-9106914914067159125, 18),
	(-8939815059708209722, 2),
	(-8924462549250605281, 19),
	(-8859147593696669041, 26),
	(-8816847326724143123, 18),
	(-8813753500706444561, 6),
	(-8813753500706444561, 26),
	(-8709747493649109075, 7),
	(-8709747493649109075, 17),
	(-8691018670612262423, 18),
	(-8681610895247865479, 8),
	(-8623684080487572805, 11),
	(-8521984253588293615, 6),
	(-8504252739409924566, 18),
	(-8489506552338362996, 11),
	(-8428558537608767717, 16),
	(-8378011004170446729, 26),
	(-8373646127634798015, 19),
	(-8325671277434594534, 26),
	(-8318270178768582374, 21),
	(-8280999259369266959, 15),
	(-8211134382852992960, 26),
	(-8199665561691503240, 15),
	(-8139117635796393751, 25),
	(-8079146045305879116, 9),
	(-7988885105781418546, 26),
	(-7965400476226116487, 16),
	(-7932351906937308754, 9),
	(-7870413787687006134, 3),
	(-7824836201413146443, 7),
	(-7813371949569096637, 5),
	(-7677740443436561706, 20),
	(-7643734463549180367, 7),
	(-7604350200311046690, 24),
	(-7443132139201932800, 26),
	(-7362334155619944290, 20),
	(-7309054201385631810, 12),
	(-7309054201385631810, 23),
	(-7263547931666694282, 4),
	(-7248281667555641392, 14),
	(-7182295809199912184, 7),
	(-7132545786460447788, 15),
	(-7054541426133549412, 23),
	(-7012801521102511242, 26),
	(-6917597274757157549, 17),
	(-6911228025172031900, 19),
	(-6893875029545809847, 10),
	(-6832410561626501366, 11),
	(-6829948918691181207, 4),
	(-6797093895783794005, 8),
	(-6742759947153558384, 10),
	(-6397293197508870495, 6),
	(-6369009815896185751, 12),
	(-6238075495263754947, 18),
	(-6164873520830026363, 2),
	(-6156577178571873566, 8),
	(-6148223862053962044, 20),
	(-6119830629438215402, 2),
	(-6104556458802396947, 21),
	(-6051997968445997434, 20),
	(-6026557564561654168, 21),
	(-5986557941947301440, 16),
	(-5925506430674967937, 26),
	(-5892788628366408113, 9),
	(-5850146569923621488, 20),
	(-5777714168086966817, 21),
	(-5763373195361202343, 13),
	(-5751842940122848899, 16),
	(-5743220131360341985, 4),
	(-5742323712113417520, 6),
	(-5741498161265361918, 17),
	(-5725669356199867090, 26),
	(-5713766200147601941, 22),
	(-5713582725058456160, 19),
	(-5695992872810363484, 22),
	(-5669668623447968094, 20),
	(-5655224053250737570, 6),
	(-5639327567082973533, 21),
	(-5622078619949719196, 25),
	(-5539099750197144193, 12),
	(-5539099750197144193, 23),
	(-5462218801220429159, 16),
	(-5381938782409084156, 10),
	(-5363159929659911457, 16),
	(-5353211405090019439, 7),
	(-5353211405090019439, 17),
	(-5295891956262876467, 22),
	(-5279287375725285994, 11),
	(-5135737301214648082, 11),
	(-5119207781219938298, 21),
	(-5067099313487957011, 11),
	(-5021205781022753890, 12),
	(-5020949117682111867, 16),
	(-4948982279981907626, 16),
	(-4849855409389882554, 12),
	(-4822464332188746744, 12),
	(-4822464332188746744, 23),
	(-4782747509405891535, 5),
	(-4722880785774067430, 5),
	(-4602696490049818977, 14),
	(-4556699005108395618, 1),
	(-4553019592982639356, 11),
	(-4492875055541218328, 24),
	(-4400804678496745610, 25),
	(-4372650363149690513, 10),
	(-4360395066262662393, 1),
	(-4332746712947999201, 21),
	(-4276084751575691335, 20),
	(-4260379655004798369, 21),
	(-4088213699536197628, 22),
	(-4074711826082134982, 21),
	(-4065309726971333433, 7),
	(-4065309726971333433, 17),
	(-4064548477366207997, 12),
	(-4064548477366207997, 23),
	(-4028481843686609153, 5),
	(-4027444069953175497, 9),
	(-4022709323148280172, 22),
	(-3991515358536418530, 13),
	(-3942649077968645878, 7),
	(-3942649077968645878, 17),
	(-3902600982290236562, 25),
	(-3902268163294377245, 24),
	(-3836156834387802737, 9),
	(-3802812247724058710, 7),
	(-3802812247724058710, 17),
	(-3732704365828034705, 14),
	(-3732576387145624760, 8),
	(-3720285276664510539, 13),
	(-3713947290622370498, 12),
	(-3713947290622370498, 23),
	(-3688544115156850518, 4),
	(-3669378363332693663, 7),
	(-3631062191679363899, 9),
	(-3589212261192914769, 3),
	(-3545899329155199865, 22),
	(-3432019331416352741, 22),
	(-3396283503805384745, 19),
	(-3322288392985520886, 12),
	(-3322288392985520886, 23),
	(-3283662632497406751, 13),
	(-3195591241553850372, 15),
	(-3195551394549846065, 21),
	(-3188027609986979627, 16),
	(-3187449870016732910, 13),
	(-3167754575634357270, 11),
	(-3155157011018171706, 13),
	(-2983867882841421007, 21),
	(-2884409241390154815, 5),
	(-2809786492436403520, 6),
	(-2762038174549849683, 4),
	(-2701737566968754024, 3),
	(-2558361815886477320, 25),
	(-2514957860296180431, 8),
	(-2467142151274966212, 25),
	(-2400722141324282123, 17),
	(-2385827040041401358, 19),
	(-2274905647072833457, 5),
	(-2211330583842341982, 10),
	(-2191227585595604490, 15),
	(-1900280192566808598, 2),
	(-1818015404799015062, 24),
	(-1763295534182143899, 1),
	(-1680400960034174209, 8),
	(-1574313722551028274, 25),
	(-1556691256828771583, 25),
	(-1541726153338145936, 9),
	(-1502087933762535905, 3),
	(-1342173240034533038, 14),
	(-1302190994578192790, 8),
	(-1302190994578192790, 10),
	(-1283883738082265411, 25),
	(-1276453281031047602, 16),
	(-1267710466381282023, 7),
	(-1267710466381282023, 17),
	(-1251299285283598388, 23),
	(-1067906085540722368, 1),
	(-1067854905778017632, 11),
	(-1052288221890445049, 18),
	(-1042491316014643714, 6),
	(-769108696804828210, 26),
	(-747672527240883797, 6),
	(-647303164847862577, 12),
	(-647303164847862577, 23),
	(-625406223990706590, 1),
	(-521456640250002538, 2),
	(-500122024453510370, 6),
	(-435979793497540805, 14),
	(-343993954621865774, 15),
	(-323638812870666747, 19),
	(-291225785199753488, 3),
	(-285048568642269715, 14),
	(-282953231367652425, 5),
	(-245266172232498438, 22),
	(-114099613345119007, 16),
	(-73528399448245003, 14),
	(-40732356566468298, 8);
INSERT INTO dateline.text_key VALUES
	(60054306610659342, 6),
	(109953375039737958, 10),
	(119556466566310954, 26),
	(153728389752816808, 26),
	(180230021547521387, 22),
	(208679003528211559, 9),
	(216142846340151401, 9),
	(228197584234411964, 14),
	(247756657706377949, 19),
	(391024510055098986, 1),
	(455561778456396657, 4),
	(513582786728873362, 16),
	(560587802705418512, 5),
	(565123033746865164, 11),
	(659844182145742818, 12),
	(662884311493484706, 18),
	(701532883413065345, 7),
	(701532883413065345, 17),
	(805246730300813726, 18),
	(955121856690930989, 2),
	(963201329224380241, 7),
	(963201329224380241, 17),
	(968260342360193604, 1),
	(974112530270354744, 1),
	(1031077264405522017, 15),
	(1046617260894404184, 2),
	(1049174506626368366, 5),
	(1117816240941065647, 3),
	(1147028133185687350, 18),
	(1163318119632253898, 14),
	(1257618564916397442, 12),
	(1257618564916397442, 23),
	(1282549488890176688, 7),
	(1300558389201560279, 21),
	(1302499319848367280, 4),
	(1348071570051940029, 25),
	(1438981240138824666, 15),
	(1441033192653519446, 24),
	(1602610468888310217, 5),
	(1660650719304136494, 9),
	(1681074447945179033, 9),
	(1755320043007837957, 18),
	(1780507984035147308, 6),
	(1883186837345043817, 5),
	(2067424126518311076, 20),
	(2086774694966995406, 19),
	(2223052193956484091, 14),
	(2263412544429069891, 10),
	(2276075151797687396, 18),
	(2279899404111544396, 17),
	(2357529091781487752, 17),
	(2407623574676556153, 24),
	(2425018263731090992, 17),
	(2529650927957345945, 8),
	(2616292960003997492, 8),
	(2778412384422344325, 12),
	(2790618810154159187, 16),
	(2794249671067329133, 13),
	(2839567755119537540, 2),
	(2856970760737365288, 5),
	(2872061346732819617, 5),
	(2896476232491985335, 26),
	(2938987551495721748, 16),
	(3095780152009646686, 20),
	(3165929970187348808, 21),
	(3186716929352511755, 20),
	(3268904599733565684, 3),
	(3305779527659968971, 5),
	(3426465900816590323, 3),
	(3488081604290975170, 2),
	(3508489849275861453, 3),
	(3657113275652778171, 20),
	(3741188923861458005, 9),
	(3748989601494618368, 25),
	(3769330299940336221, 22),
	(3850727354436208615, 7),
	(3850727354436208615, 17),
	(3905382838391652185, 16),
	(3951956574374554909, 11),
	(3973321535685265391, 8),
	(4013120447103582095, 19),
	(4039691516269663871, 7),
	(4039691516269663871, 17),
	(4121309442866114853, 12),
	(4121309442866114853, 23),
	(4127695496713600955, 14),
	(4136779836743953007, 14),
	(4155374438025321398, 13),
	(4208739577078701597, 8),
	(4214130235102067256, 5),
	(4309767370255092301, 10),
	(4370414661638203593, 10),
	(4423556756767252761, 18),
	(4439562106673642538, 11),
	(4464396752107120755, 12),
	(4464396752107120755, 23),
	(4558087197365966001, 19),
	(4604166839494239334, 23),
	(4775602872148559515, 3),
	(4776147303695425633, 22),
	(4806790603461441932, 1),
	(4840261000972601894, 3),
	(4848910204479044868, 21),
	(4895157470702062238, 12),
	(4895157470702062238, 23),
	(4911741318990810332, 24),
	(5040068397127604460, 9),
	(5100670535468508454, 22),
	(5112601966921679662, 22),
	(5114862872185496819, 23),
	(5151871979746991394, 6),
	(5215283364126412301, 25),
	(5228545842638841293, 17),
	(5289172683696877779, 21),
	(5291406829934451556, 1),
	(5523518788631779826, 24),
	(5543376587861127192, 21),
	(5576141946116164858, 26),
	(5711399695897035108, 20),
	(5735646431767556512, 15),
	(5867357485747909468, 1),
	(5929090245629483763, 19),
	(5992054299386303572, 2),
	(5999739531803926872, 13),
	(6150739955169086384, 24),
	(6224487555164397315, 4),
	(6237431566622202766, 4),
	(6245932638353314887, 20),
	(6261898255520787387, 12),
	(6261898255520787387, 23),
	(6330644389378784396, 24),
	(6340593274180322720, 26),
	(6374964249684628181, 26),
	(6382489421219809451, 16),
	(6420814994126296169, 10),
	(6497965689520301287, 8),
	(6567103187129738703, 25),
	(6572682799587389186, 6),
	(6579833711723636179, 2),
	(6647615535778660638, 14),
	(6647791992701404904, 14),
	(6713163748958955275, 25),
	(6823921915541381055, 17),
	(6840255990649215762, 22),
	(6873606096757864314, 2),
	(6874021298203046916, 3),
	(6897961389164980069, 4),
	(6906657133579237446, 14),
	(7022668250790448003, 26),
	(7062364258469314892, 20),
	(7075270089131206325, 8),
	(7079845322585602294, 18),
	(7136746213151462077, 8),
	(7149740393100472601, 14),
	(7288956373289220865, 17),
	(7295062508838586849, 3),
	(7302040836387884169, 16),
	(7310247784633925468, 26),
	(7313948118364762543, 20),
	(7367780183245962986, 4),
	(7403235459597231424, 2),
	(7447171700757424940, 11),
	(7466391923917451232, 17),
	(7515618516578882791, 26),
	(7626649890638415339, 6),
	(7656200408756311613, 7),
	(7656200408756311613, 17),
	(7742252407933601209, 2),
	(7768187521169167338, 15),
	(7795535765988493430, 10),
	(7913638030404489716, 5),
	(7922330403275496847, 16),
	(7926225855172508367, 3),
	(7976947242850949326, 13),
	(7993501859962986733, 15),
	(8057781092380277077, 3),
	(8081474171961112570, 5),
	(8087973105108764071, 7),
	(8167560145548195385, 14),
	(8172474158736299924, 19),
	(8191826007858931741, 3),
	(8216425172009855784, 24),
	(8307751014516159510, 22),
	(8310854267047418465, 25),
	(8316891277319978816, 4),
	(8319328830207174752, 25),
	(8418706697068325088, 24),
	(8419639747518586758, 16),
	(8515032453183097947, 22),
	(8519671908062234789, 8),
	(8610550617326578230, 11),
	(8618868970365993693, 14),
	(8678874837531731877, 22),
	(8739504512475749233, 6),
	(8782494394470752319, 11),
	(8885699247043304218, 16),
	(8907151240086334483, 23),
	(9136751249263802529, 14),
	(9152177475792585625, 21),
	(9154509248634348983, 17);
INSERT INTO dateline.text_key VALUES
	(9163373831385889680, 19),
	(-8798518500786387111, 27),
	(-8384806075768838707, 29),
	(-8049471680825716980, 27),
	(-7813371949569096637, 28),
	(-7729156783602556030, 27),
	(-7293146552167923730, 29),
	(-6791201864205462382, 29),
	(-6568758728982997209, 27),
	(-6165311088265750487, 29),
	(-5867451747576624546, 29),
	(-5533520623306120356, 28),
	(-5320765925072383741, 27),
	(-5068176875457733887, 27),
	(-4931981890462204962, 29),
	(-4782747509405891535, 28),
	(-4722880785774067430, 28),
	(-4698038203894172935, 27),
	(-4652453001198363370, 27),
	(-4132152688394008393, 28),
	(-4054778787667611089, 28),
	(-3798990485887212212, 29),
	(-2921692585920122447, 28),
	(-2884409241390154815, 28),
	(-2440564831258669404, 29),
	(-2274905647072833457, 28),
	(-1582751460887032299, 27),
	(-282953231367652425, 28),
	(356918933323940824, 29),
	(525754088122873579, 28),
	(579156405328502861, 27),
	(967494347551294042, 28),
	(1883186837345043817, 28),
	(2139208024540233051, 29),
	(2329359825971801134, 29),
	(2856970760737365288, 28),
	(3050562511821129019, 28),
	(3238584216261616989, 29),
	(3432294822639292853, 28),
	(4108151923900978035, 27),
	(4214130235102067256, 28),
	(4459523012866452265, 27),
	(4632736711863681375, 29),
	(6188859673203373739, 29),
	(7525557492680952727, 28),
	(8563637160983899165, 29),
	(8768905062534267859, 28);
INSERT INTO dateline.text_match VALUES
	(7, 17, 'contains', 'contains', 0.7342995169082126, 1, 0.7342995169082126, '100% of the shorter text is in the longer one, 73% the other way'),
	(12, 23, 'near', 'near', 0.8787878787878788, 0.9405405405405406, 0.93048128342246, '88% of the wording is common to both');
INSERT INTO dateline.uncorrected VALUES
	(18, 'Flour Mills Expect Steady Prices Until the Harvest', 'en', '2026-03-06', '2026-03-06 12:20:00+00', '["2026-03-06 12:20:00+00","2026-03-06 12:21:00+00")', 'minute', 'Asia/Almaty');
INSERT INTO dateline.variant VALUES
	(8, 'beside', 'ur', '', 'پشاور: شمالی افغانستان کے سیلاب متاثرین کے لیے امدادی سامان لے کر چودہ ٹرکوں کا قافلہ منگل کو پشاور سے روانہ ہوا۔ سامان میں ایک ہزار خاندانوں کے لیے خیمے، کمبل، چاول، خوردنی تیل اور ادویات شامل ہیں۔
خصوصی نمائندے نے قافلے کو رخصت کرتے ہوئے کہا کہ پاکستان ضرورت کے وقت ہمیشہ اپنے ہمسایوں کی مدد کرے گا۔ بارہ ڈاکٹروں پر مشتمل فیلڈ ہسپتال اسی ہفتے روانہ ہوگا۔');
INSERT INTO dateline.version OVERRIDING SYSTEM VALUE VALUES
	(1, 'replay', '2026-03-15 09:00:00+00', '{pk_ministry}', '[2026-03-02,2026-03-13)', '0.1.0', 1, 1, '{"title": 1}', NULL, NULL);
INSERT INTO dateline.version_change VALUES
	(1, 'pk_ministry', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', '2026-12-01 02:50:18.562246+00', 'http://127.0.0.1:33507/pk_ministry/2026/03/02/ambassador-calls-on-the-foreign-minister/', '{title}', '{"title": "before"}', '{"title": "after"}');
SELECT pg_catalog.setval('dateline.alert_alert_id_seq', 2, true);
SELECT pg_catalog.setval('dateline.article_article_id_seq', 29, true);
SELECT pg_catalog.setval('dateline.article_change_change_id_seq', 38, true);
SELECT pg_catalog.setval('dateline.cluster_change_change_id_seq', 1, true);
SELECT pg_catalog.setval('dateline.cluster_cluster_id_seq', 2, true);
SELECT pg_catalog.setval('dateline.correction_correction_id_seq', 1, true);
SELECT pg_catalog.setval('dateline.duplicates_due_due_id_seq', 31, true);
SELECT pg_catalog.setval('dateline.quarantine_quarantine_id_seq', 4, true);
SELECT pg_catalog.setval('dateline.revision_revision_id_seq', 31, true);
SELECT pg_catalog.setval('dateline.text_text_id_seq', 29, true);
SELECT pg_catalog.setval('dateline.version_version_id_seq', 1, true);
ALTER TABLE ONLY dateline.alert
    ADD CONSTRAINT alert_pkey PRIMARY KEY (alert_id);
ALTER TABLE ONLY dateline.article_change
    ADD CONSTRAINT article_change_pkey PRIMARY KEY (change_id);
ALTER TABLE ONLY dateline.article_event
    ADD CONSTRAINT article_event_pkey PRIMARY KEY (article_id, at, event);
ALTER TABLE ONLY dateline.article_link
    ADD CONSTRAINT article_link_pkey PRIMARY KEY (article_id, other_article_id, kind);
ALTER TABLE ONLY dateline.article_passage
    ADD CONSTRAINT article_passage_pkey PRIMARY KEY (passage, article_id);
ALTER TABLE ONLY dateline.article
    ADD CONSTRAINT article_pkey PRIMARY KEY (article_id);
ALTER TABLE ONLY dateline.article_text
    ADD CONSTRAINT article_text_pkey PRIMARY KEY (article_id);
ALTER TABLE ONLY dateline.boilerplate
    ADD CONSTRAINT boilerplate_pkey PRIMARY KEY (passage);
ALTER TABLE ONLY dateline.cluster_article
    ADD CONSTRAINT cluster_article_pkey PRIMARY KEY (article_id);
ALTER TABLE ONLY dateline.cluster_change
    ADD CONSTRAINT cluster_change_pkey PRIMARY KEY (change_id);
ALTER TABLE ONLY dateline.cluster
    ADD CONSTRAINT cluster_pkey PRIMARY KEY (cluster_id);
ALTER TABLE ONLY dateline.correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (correction_id);
ALTER TABLE ONLY dateline.coverage
    ADD CONSTRAINT coverage_pkey PRIMARY KEY (source_id, day);
ALTER TABLE ONLY dateline.crawl
    ADD CONSTRAINT crawl_pkey PRIMARY KEY (source_id, run_id);
ALTER TABLE ONLY dateline.date_mention
    ADD CONSTRAINT date_mention_pkey PRIMARY KEY (article_id, start, "end");
ALTER TABLE ONLY dateline.day_count
    ADD CONSTRAINT day_count_pkey PRIMARY KEY (source_id, day);
ALTER TABLE ONLY dateline.duplicates_due
    ADD CONSTRAINT duplicates_due_pkey PRIMARY KEY (due_id);
ALTER TABLE ONLY dateline.event_key
    ADD CONSTRAINT event_key_pkey PRIMARY KEY (key, statement, day, text_id);
ALTER TABLE ONLY dateline.event_report
    ADD CONSTRAINT event_report_pkey PRIMARY KEY (statement_text_id, text_id);
ALTER TABLE ONLY dateline.event_text
    ADD CONSTRAINT event_text_pkey PRIMARY KEY (text_id);
ALTER TABLE ONLY dateline.habit
    ADD CONSTRAINT habit_pkey PRIMARY KEY (source_id);
ALTER TABLE ONLY dateline.listing
    ADD CONSTRAINT listing_pkey PRIMARY KEY (source_id, url);
ALTER TABLE ONLY dateline.observation
    ADD CONSTRAINT observation_pkey PRIMARY KEY (article_id, fetched_at);
ALTER TABLE ONLY dateline.page
    ADD CONSTRAINT page_pkey PRIMARY KEY (source_id, url);
ALTER TABLE ONLY dateline.published_contract
    ADD CONSTRAINT published_contract_pkey PRIMARY KEY (only_row);
ALTER TABLE ONLY dateline.quarantine
    ADD CONSTRAINT quarantine_pkey PRIMARY KEY (quarantine_id);
ALTER TABLE ONLY dateline.revision
    ADD CONSTRAINT revision_article_id_fetched_at_key UNIQUE (article_id, fetched_at);
ALTER TABLE ONLY dateline.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (revision_id);
ALTER TABLE ONLY dateline.schema_version
    ADD CONSTRAINT schema_version_pkey PRIMARY KEY (version);
ALTER TABLE ONLY dateline.search_document
    ADD CONSTRAINT search_document_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_arabic
    ADD CONSTRAINT search_document_arabic_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_armenian
    ADD CONSTRAINT search_document_armenian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_basque
    ADD CONSTRAINT search_document_basque_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_catalan
    ADD CONSTRAINT search_document_catalan_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_danish
    ADD CONSTRAINT search_document_danish_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_dutch
    ADD CONSTRAINT search_document_dutch_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_english
    ADD CONSTRAINT search_document_english_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_estonian
    ADD CONSTRAINT search_document_estonian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_finnish
    ADD CONSTRAINT search_document_finnish_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_french
    ADD CONSTRAINT search_document_french_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_german
    ADD CONSTRAINT search_document_german_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_greek
    ADD CONSTRAINT search_document_greek_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_hindi
    ADD CONSTRAINT search_document_hindi_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_hungarian
    ADD CONSTRAINT search_document_hungarian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_indonesian
    ADD CONSTRAINT search_document_indonesian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_irish
    ADD CONSTRAINT search_document_irish_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_italian
    ADD CONSTRAINT search_document_italian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_lithuanian
    ADD CONSTRAINT search_document_lithuanian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_nepali
    ADD CONSTRAINT search_document_nepali_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_norwegian
    ADD CONSTRAINT search_document_norwegian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_persian
    ADD CONSTRAINT search_document_persian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_portuguese
    ADD CONSTRAINT search_document_portuguese_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_romanian
    ADD CONSTRAINT search_document_romanian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_russian
    ADD CONSTRAINT search_document_russian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_serbian
    ADD CONSTRAINT search_document_serbian_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_simple
    ADD CONSTRAINT search_document_simple_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_spanish
    ADD CONSTRAINT search_document_spanish_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_swedish
    ADD CONSTRAINT search_document_swedish_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_tamil
    ADD CONSTRAINT search_document_tamil_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_turkish
    ADD CONSTRAINT search_document_turkish_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.search_document_yiddish
    ADD CONSTRAINT search_document_yiddish_pkey PRIMARY KEY (article_id, dictionary);
ALTER TABLE ONLY dateline.source_check
    ADD CONSTRAINT source_check_pkey PRIMARY KEY (source_id, run_id);
ALTER TABLE ONLY dateline.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (source_id);
ALTER TABLE ONLY dateline.telling
    ADD CONSTRAINT telling_pkey PRIMARY KEY (only_row);
ALTER TABLE ONLY dateline.text
    ADD CONSTRAINT text_digest_key UNIQUE (digest);
ALTER TABLE ONLY dateline.text_key
    ADD CONSTRAINT text_key_pkey PRIMARY KEY (key, text_id);
ALTER TABLE ONLY dateline.text_match
    ADD CONSTRAINT text_match_pkey PRIMARY KEY (text_id, other_text_id);
ALTER TABLE ONLY dateline.text
    ADD CONSTRAINT text_pkey PRIMARY KEY (text_id);
ALTER TABLE ONLY dateline.uncorrected
    ADD CONSTRAINT uncorrected_pkey PRIMARY KEY (article_id);
ALTER TABLE ONLY dateline.variant
    ADD CONSTRAINT variant_pkey PRIMARY KEY (article_id, origin, language, target);
ALTER TABLE ONLY dateline.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version_id);
ALTER TABLE ONLY dateline.version
    ADD CONSTRAINT version_run_id_key UNIQUE (run_id);
CREATE UNIQUE INDEX alert_open ON dateline.alert USING btree (kind, subject) WHERE (closed_at IS NULL);
CREATE INDEX alert_opened_at ON dateline.alert USING btree (opened_at);
CREATE INDEX alert_untold ON dateline.alert USING btree (closed_at) WHERE ((closed_at IS NOT NULL) AND (last_told_at IS NOT NULL) AND (recovery_told_at IS NULL));
CREATE UNIQUE INDEX article_canonical_url ON dateline.article USING btree (canonical_url);
CREATE INDEX article_change_article ON dateline.article_change USING btree (article_id);
CREATE INDEX article_change_published ON dateline.article_change USING btree (published_at, change_id) WHERE (published_at IS NOT NULL);
CREATE INDEX article_change_unpublished ON dateline.article_change USING btree (change_id) WHERE (published_at IS NULL);
CREATE INDEX article_event_at ON dateline.article_event USING btree (at) WHERE opens;
CREATE INDEX article_link_other ON dateline.article_link USING btree (other_article_id);
CREATE INDEX article_passage_article ON dateline.article_passage USING btree (article_id);
CREATE INDEX article_published_at ON dateline.article USING btree (published_at DESC NULLS LAST);
CREATE INDEX article_published_on ON dateline.article USING btree (published_on DESC NULLS LAST, source_id);
CREATE INDEX article_run ON dateline.article USING btree (run_id);
CREATE INDEX article_source_day ON dateline.article USING btree (source_id, published_on);
CREATE INDEX article_text_text ON dateline.article_text USING btree (text_id);
CREATE INDEX article_updated_at ON dateline.article USING btree (updated_at, article_id);
CREATE INDEX cluster_article_cluster ON dateline.cluster_article USING btree (cluster_id);
CREATE INDEX cluster_change_cluster ON dateline.cluster_change USING btree (cluster_id);
CREATE INDEX cluster_lead ON dateline.cluster USING btree (lead_article_id);
CREATE UNIQUE INDEX correction_standing ON dateline.correction USING btree (canonical_url, field) WHERE (undone_at IS NULL);
CREATE INDEX correction_url ON dateline.correction USING btree (canonical_url);
CREATE INDEX coverage_day ON dateline.coverage USING btree (day);
CREATE INDEX crawl_collected ON dateline.crawl USING btree (started_at DESC) WHERE (days IS NOT NULL);
CREATE INDEX crawl_run ON dateline.crawl USING btree (run_id);
CREATE INDEX crawl_source_days ON dateline.crawl USING btree (source_id, started_at DESC);
CREATE INDEX crawl_started ON dateline.crawl USING btree (started_at DESC);
CREATE INDEX date_mention_during ON dateline.date_mention USING gist (resolved_during);
CREATE INDEX day_count_day ON dateline.day_count USING btree (day);
CREATE INDEX event_report_text ON dateline.event_report USING btree (text_id);
CREATE INDEX page_article ON dateline.page USING btree (article_id);
CREATE INDEX page_due ON dateline.page USING btree (source_id, due_at);
CREATE INDEX quarantine_article ON dateline.quarantine USING btree (article_id);
CREATE UNIQUE INDEX quarantine_case ON dateline.quarantine USING btree (source_id, md5(url), stage, md5(reason));
CREATE INDEX quarantine_open ON dateline.quarantine USING btree (source_id, last_seen_at) WHERE (resolved_at IS NULL);
CREATE INDEX revision_class ON dateline.revision USING btree (class, fetched_at) WHERE (class IS NOT NULL);
CREATE INDEX search_document_day ON ONLY dateline.search_document USING btree (day);
CREATE INDEX search_document_arabic_day_idx ON dateline.search_document_arabic USING btree (day);
CREATE INDEX search_document_terms ON ONLY dateline.search_document USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_arabic_terms_search_marks_idx ON dateline.search_document_arabic USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_updated_at ON ONLY dateline.search_document USING btree (updated_at);
CREATE INDEX search_document_arabic_updated_at_idx ON dateline.search_document_arabic USING btree (updated_at);
CREATE INDEX search_document_armenian_day_idx ON dateline.search_document_armenian USING btree (day);
CREATE INDEX search_document_armenian_terms_search_marks_idx ON dateline.search_document_armenian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_armenian_updated_at_idx ON dateline.search_document_armenian USING btree (updated_at);
CREATE INDEX search_document_basque_day_idx ON dateline.search_document_basque USING btree (day);
CREATE INDEX search_document_basque_terms_search_marks_idx ON dateline.search_document_basque USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_basque_updated_at_idx ON dateline.search_document_basque USING btree (updated_at);
CREATE INDEX search_document_catalan_day_idx ON dateline.search_document_catalan USING btree (day);
CREATE INDEX search_document_catalan_terms_search_marks_idx ON dateline.search_document_catalan USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_catalan_updated_at_idx ON dateline.search_document_catalan USING btree (updated_at);
CREATE INDEX search_document_danish_day_idx ON dateline.search_document_danish USING btree (day);
CREATE INDEX search_document_danish_terms_search_marks_idx ON dateline.search_document_danish USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_danish_updated_at_idx ON dateline.search_document_danish USING btree (updated_at);
CREATE INDEX search_document_dutch_day_idx ON dateline.search_document_dutch USING btree (day);
CREATE INDEX search_document_dutch_terms_search_marks_idx ON dateline.search_document_dutch USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_dutch_updated_at_idx ON dateline.search_document_dutch USING btree (updated_at);
CREATE INDEX search_document_english_day_idx ON dateline.search_document_english USING btree (day);
CREATE INDEX search_document_english_terms_search_marks_idx ON dateline.search_document_english USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_english_updated_at_idx ON dateline.search_document_english USING btree (updated_at);
CREATE INDEX search_document_estonian_day_idx ON dateline.search_document_estonian USING btree (day);
CREATE INDEX search_document_estonian_terms_search_marks_idx ON dateline.search_document_estonian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_estonian_updated_at_idx ON dateline.search_document_estonian USING btree (updated_at);
CREATE INDEX search_document_finnish_day_idx ON dateline.search_document_finnish USING btree (day);
CREATE INDEX search_document_finnish_terms_search_marks_idx ON dateline.search_document_finnish USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_finnish_updated_at_idx ON dateline.search_document_finnish USING btree (updated_at);
CREATE INDEX search_document_french_day_idx ON dateline.search_document_french USING btree (day);
CREATE INDEX search_document_french_terms_search_marks_idx ON dateline.search_document_french USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_french_updated_at_idx ON dateline.search_document_french USING btree (updated_at);
CREATE INDEX search_document_german_day_idx ON dateline.search_document_german USING btree (day);
CREATE INDEX search_document_german_terms_search_marks_idx ON dateline.search_document_german USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_german_updated_at_idx ON dateline.search_document_german USING btree (updated_at);
CREATE INDEX search_document_greek_day_idx ON dateline.search_document_greek USING btree (day);
CREATE INDEX search_document_greek_terms_search_marks_idx ON dateline.search_document_greek USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_greek_updated_at_idx ON dateline.search_document_greek USING btree (updated_at);
CREATE INDEX search_document_hindi_day_idx ON dateline.search_document_hindi USING btree (day);
CREATE INDEX search_document_hindi_terms_search_marks_idx ON dateline.search_document_hindi USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_hindi_updated_at_idx ON dateline.search_document_hindi USING btree (updated_at);
CREATE INDEX search_document_hungarian_day_idx ON dateline.search_document_hungarian USING btree (day);
CREATE INDEX search_document_hungarian_terms_search_marks_idx ON dateline.search_document_hungarian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_hungarian_updated_at_idx ON dateline.search_document_hungarian USING btree (updated_at);
CREATE INDEX search_document_indonesian_day_idx ON dateline.search_document_indonesian USING btree (day);
CREATE INDEX search_document_indonesian_terms_search_marks_idx ON dateline.search_document_indonesian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_indonesian_updated_at_idx ON dateline.search_document_indonesian USING btree (updated_at);
CREATE INDEX search_document_irish_day_idx ON dateline.search_document_irish USING btree (day);
CREATE INDEX search_document_irish_terms_search_marks_idx ON dateline.search_document_irish USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_irish_updated_at_idx ON dateline.search_document_irish USING btree (updated_at);
CREATE INDEX search_document_italian_day_idx ON dateline.search_document_italian USING btree (day);
CREATE INDEX search_document_italian_terms_search_marks_idx ON dateline.search_document_italian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_italian_updated_at_idx ON dateline.search_document_italian USING btree (updated_at);
CREATE INDEX search_document_lithuanian_day_idx ON dateline.search_document_lithuanian USING btree (day);
CREATE INDEX search_document_lithuanian_terms_search_marks_idx ON dateline.search_document_lithuanian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_lithuanian_updated_at_idx ON dateline.search_document_lithuanian USING btree (updated_at);
CREATE INDEX search_document_nepali_day_idx ON dateline.search_document_nepali USING btree (day);
CREATE INDEX search_document_nepali_terms_search_marks_idx ON dateline.search_document_nepali USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_nepali_updated_at_idx ON dateline.search_document_nepali USING btree (updated_at);
CREATE INDEX search_document_norwegian_day_idx ON dateline.search_document_norwegian USING btree (day);
CREATE INDEX search_document_norwegian_terms_search_marks_idx ON dateline.search_document_norwegian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_norwegian_updated_at_idx ON dateline.search_document_norwegian USING btree (updated_at);
CREATE INDEX search_document_persian_day_idx ON dateline.search_document_persian USING btree (day);
CREATE INDEX search_document_persian_terms_search_marks_idx ON dateline.search_document_persian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_persian_updated_at_idx ON dateline.search_document_persian USING btree (updated_at);
CREATE INDEX search_document_portuguese_day_idx ON dateline.search_document_portuguese USING btree (day);
CREATE INDEX search_document_portuguese_terms_search_marks_idx ON dateline.search_document_portuguese USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_portuguese_updated_at_idx ON dateline.search_document_portuguese USING btree (updated_at);
CREATE INDEX search_document_romanian_day_idx ON dateline.search_document_romanian USING btree (day);
CREATE INDEX search_document_romanian_terms_search_marks_idx ON dateline.search_document_romanian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_romanian_updated_at_idx ON dateline.search_document_romanian USING btree (updated_at);
CREATE INDEX search_document_russian_day_idx ON dateline.search_document_russian USING btree (day);
CREATE INDEX search_document_russian_terms_search_marks_idx ON dateline.search_document_russian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_russian_updated_at_idx ON dateline.search_document_russian USING btree (updated_at);
CREATE INDEX search_document_serbian_day_idx ON dateline.search_document_serbian USING btree (day);
CREATE INDEX search_document_serbian_terms_search_marks_idx ON dateline.search_document_serbian USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_serbian_updated_at_idx ON dateline.search_document_serbian USING btree (updated_at);
CREATE INDEX search_document_simple_day_idx ON dateline.search_document_simple USING btree (day);
CREATE INDEX search_document_simple_terms_search_marks_idx ON dateline.search_document_simple USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_simple_updated_at_idx ON dateline.search_document_simple USING btree (updated_at);
CREATE INDEX search_document_spanish_day_idx ON dateline.search_document_spanish USING btree (day);
CREATE INDEX search_document_spanish_terms_search_marks_idx ON dateline.search_document_spanish USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_spanish_updated_at_idx ON dateline.search_document_spanish USING btree (updated_at);
CREATE INDEX search_document_swedish_day_idx ON dateline.search_document_swedish USING btree (day);
CREATE INDEX search_document_swedish_terms_search_marks_idx ON dateline.search_document_swedish USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_swedish_updated_at_idx ON dateline.search_document_swedish USING btree (updated_at);
CREATE INDEX search_document_tamil_day_idx ON dateline.search_document_tamil USING btree (day);
CREATE INDEX search_document_tamil_terms_search_marks_idx ON dateline.search_document_tamil USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_tamil_updated_at_idx ON dateline.search_document_tamil USING btree (updated_at);
CREATE INDEX search_document_turkish_day_idx ON dateline.search_document_turkish USING btree (day);
CREATE INDEX search_document_turkish_terms_search_marks_idx ON dateline.search_document_turkish USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_turkish_updated_at_idx ON dateline.search_document_turkish USING btree (updated_at);
CREATE INDEX search_document_yiddish_day_idx ON dateline.search_document_yiddish USING btree (day);
CREATE INDEX search_document_yiddish_terms_search_marks_idx ON dateline.search_document_yiddish USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_yiddish_updated_at_idx ON dateline.search_document_yiddish USING btree (updated_at);
CREATE INDEX source_check_newest ON dateline.source_check USING btree (source_id, checked_at DESC);
CREATE INDEX text_lead ON dateline.text USING btree (lead_article_id);
CREATE INDEX text_match_other ON dateline.text_match USING btree (other_text_id);
CREATE INDEX variant_target ON dateline.variant USING btree (target) WHERE (target <> ''::text);
CREATE INDEX version_change_article ON dateline.version_change USING btree (md5(canonical_url));
CREATE UNIQUE INDEX version_change_fetch ON dateline.version_change USING btree (version_id, source_id, md5(url), fetched_at);
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_arabic_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_arabic_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_arabic_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_arabic_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_armenian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_armenian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_armenian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_armenian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_basque_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_basque_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_basque_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_basque_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_catalan_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_catalan_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_catalan_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_catalan_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_danish_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_danish_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_danish_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_danish_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_dutch_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_dutch_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_dutch_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_dutch_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_english_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_english_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_english_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_english_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_estonian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_estonian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_estonian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_estonian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_finnish_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_finnish_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_finnish_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_finnish_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_french_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_french_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_french_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_french_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_german_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_german_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_german_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_german_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_greek_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_greek_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_greek_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_greek_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_hindi_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_hindi_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_hindi_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_hindi_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_hungarian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_hungarian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_hungarian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_hungarian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_indonesian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_indonesian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_indonesian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_indonesian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_irish_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_irish_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_irish_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_irish_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_italian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_italian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_italian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_italian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_lithuanian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_lithuanian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_lithuanian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_lithuanian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_nepali_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_nepali_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_nepali_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_nepali_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_norwegian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_norwegian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_norwegian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_norwegian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_persian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_persian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_persian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_persian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_portuguese_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_portuguese_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_portuguese_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_portuguese_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_romanian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_romanian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_romanian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_romanian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_russian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_russian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_russian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_russian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_serbian_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_serbian_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_serbian_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_serbian_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_simple_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_simple_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_simple_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_simple_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_spanish_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_spanish_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_spanish_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_spanish_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_swedish_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_swedish_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_swedish_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_swedish_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_tamil_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_tamil_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_tamil_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_tamil_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_turkish_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_turkish_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_turkish_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_turkish_updated_at_idx;
ALTER INDEX dateline.search_document_day ATTACH PARTITION dateline.search_document_yiddish_day_idx;
ALTER INDEX dateline.search_document_pkey ATTACH PARTITION dateline.search_document_yiddish_pkey;
ALTER INDEX dateline.search_document_terms ATTACH PARTITION dateline.search_document_yiddish_terms_search_marks_idx;
ALTER INDEX dateline.search_document_updated_at ATTACH PARTITION dateline.search_document_yiddish_updated_at_idx;
CREATE TRIGGER note_article_change AFTER UPDATE ON dateline.article REFERENCING OLD TABLE AS gone NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_article_change();
CREATE TRIGGER note_article_new AFTER INSERT ON dateline.article REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_article_new();
CREATE TRIGGER note_changed_text AFTER UPDATE ON dateline.article REFERENCING OLD TABLE AS gone NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_changed_text();
CREATE TRIGGER note_covered AFTER INSERT ON dateline.coverage REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_covered();
CREATE TRIGGER note_covered_again AFTER UPDATE ON dateline.coverage REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_covered();
CREATE TRIGGER note_linked AFTER INSERT ON dateline.cluster_article REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
CREATE TRIGGER note_new_text AFTER INSERT ON dateline.article REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_new_text();
CREATE TRIGGER note_relinked AFTER UPDATE ON dateline.cluster_article REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
CREATE TRIGGER note_uncovered AFTER DELETE ON dateline.coverage REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_covered();
CREATE TRIGGER note_unlinked AFTER DELETE ON dateline.cluster_article REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
ALTER TABLE ONLY dateline.article_change
    ADD CONSTRAINT article_change_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.article_event
    ADD CONSTRAINT article_event_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.article_link
    ADD CONSTRAINT article_link_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.article_link
    ADD CONSTRAINT article_link_other_article_id_fkey FOREIGN KEY (other_article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.article_passage
    ADD CONSTRAINT article_passage_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.article
    ADD CONSTRAINT article_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.article_text
    ADD CONSTRAINT article_text_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.article_text
    ADD CONSTRAINT article_text_text_id_fkey FOREIGN KEY (text_id) REFERENCES dateline.text(text_id);
ALTER TABLE ONLY dateline.cluster_article
    ADD CONSTRAINT cluster_article_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.cluster_article
    ADD CONSTRAINT cluster_article_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES dateline.cluster(cluster_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.cluster
    ADD CONSTRAINT cluster_lead_article_id_fkey FOREIGN KEY (lead_article_id) REFERENCES dateline.article(article_id);
ALTER TABLE ONLY dateline.crawl
    ADD CONSTRAINT crawl_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.date_mention
    ADD CONSTRAINT date_mention_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.event_report
    ADD CONSTRAINT event_report_statement_text_id_fkey FOREIGN KEY (statement_text_id) REFERENCES dateline.text(text_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.event_report
    ADD CONSTRAINT event_report_text_id_fkey FOREIGN KEY (text_id) REFERENCES dateline.text(text_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.event_text
    ADD CONSTRAINT event_text_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.event_text
    ADD CONSTRAINT event_text_text_id_fkey FOREIGN KEY (text_id) REFERENCES dateline.text(text_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.listing
    ADD CONSTRAINT listing_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.observation
    ADD CONSTRAINT observation_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.page
    ADD CONSTRAINT page_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE SET NULL;
ALTER TABLE ONLY dateline.page
    ADD CONSTRAINT page_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.quarantine
    ADD CONSTRAINT quarantine_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE SET NULL;
ALTER TABLE ONLY dateline.quarantine
    ADD CONSTRAINT quarantine_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.revision
    ADD CONSTRAINT revision_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE dateline.search_document
    ADD CONSTRAINT search_document_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.text
    ADD CONSTRAINT text_lead_article_id_fkey FOREIGN KEY (lead_article_id) REFERENCES dateline.article(article_id) ON DELETE SET NULL;
ALTER TABLE ONLY dateline.text_match
    ADD CONSTRAINT text_match_other_text_id_fkey FOREIGN KEY (other_text_id) REFERENCES dateline.text(text_id);
ALTER TABLE ONLY dateline.text_match
    ADD CONSTRAINT text_match_text_id_fkey FOREIGN KEY (text_id) REFERENCES dateline.text(text_id);
ALTER TABLE ONLY dateline.uncorrected
    ADD CONSTRAINT uncorrected_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.variant
    ADD CONSTRAINT variant_article_id_fkey FOREIGN KEY (article_id) REFERENCES dateline.article(article_id) ON DELETE CASCADE;
ALTER TABLE ONLY dateline.version_change
    ADD CONSTRAINT version_change_source_id_fkey FOREIGN KEY (source_id) REFERENCES dateline.source(source_id);
ALTER TABLE ONLY dateline.version_change
    ADD CONSTRAINT version_change_version_id_fkey FOREIGN KEY (version_id) REFERENCES dateline.version(version_id);
