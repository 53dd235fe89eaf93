-- news.search(): full-text search over all languages.
--
-- A query is read by every dictionary, and each dictionary looks only at the articles of its own languages. The newest matches
-- are looked for in growing spans of weeks, by the marks of V0066, until there are as many as are ranked; a word that is rare
-- in the first span is looked up at once in all.

CREATE OR REPLACE FUNCTION news.search(
    query text,
    "from" date DEFAULT NULL,
    "to" date DEFAULT NULL,
    sources text[] DEFAULT NULL,
    languages text[] DEFAULT NULL,
    "limit" integer DEFAULT 20
)
RETURNS TABLE (
    article_id bigint,
    source_id text,
    published_on date,
    language text,
    title text,
    snippet text,
    rank real,
    canonical_url text
)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET plan_cache_mode = force_custom_plan
SET enable_seqscan = off
AS $$
#variable_conflict use_column
DECLARE
    ranked CONSTANT integer := 1000;
    rare CONSTANT integer := 30;
    spans CONSTANT integer[] := ARRAY[3, 9, 36, 144, NULL];
    wanted_languages CONSTANT text[] := (SELECT array_agg(lower(split_part(each, '-', 1))) FROM unnest(languages) AS each);
    at_sources CONSTANT tsquery := dateline.search_at(sources);
    named text;
    asked tsquery;
    within tsquery;
    names text[] := ARRAY[]::text[];
    queries tsquery[] := ARRAY[]::tsquery[];
    used text[] := ARRAY[]::text[];
    found bigint[] := ARRAY[]::bigint[];
    days date[] := ARRAY[]::date[];
    more bigint[];
    more_days date[];
    matches bigint;
    seen bigint;
    oldest date;
    newest date;
    first_day date;
    end_day date;
    place integer := 1;
BEGIN
    IF length(query) > 1000 THEN
        RAISE EXCEPTION 'a query may have 1000 characters, and this one has %', length(query)
            USING ERRCODE = 'program_limit_exceeded', HINT = 'Ask for a few words, or for one "phrase".';
    END IF;
    -- A list without elements is none; NULL is all.
    IF sources = ARRAY[]::text[] THEN
        RETURN;
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
    end_day := newest + 1;
    LOOP
        first_day := oldest;
        IF spans[place] IS NOT NULL THEN
            first_day := greatest(oldest, date_trunc('week', end_day - 1)::date - 7 * (spans[place] - 1));
        END IF;
        seen := 0;
        FOR number IN 1 .. cardinality(names) LOOP
            within := queries[number];
            IF at_sources IS NOT NULL THEN
                within := within && at_sources;
            END IF;
            IF spans[place] IS NOT NULL THEN
                within := within && dateline.search_within(first_day, end_day - 1);
            END IF;
            named := names[number];
            -- The words alone choose the plan, and it is the index of words: to read articles by their days, or one after the
            -- other, opens every one for its words, which the planner holds for cheap.
            WITH matching AS MATERIALIZED (
                SELECT document.article_id, document.day, document.language
                FROM dateline.search_document AS document
                WHERE document.dictionary = named AND document.terms @@ within
            )
            SELECT array_agg(latest.article_id), array_agg(latest.day), (SELECT count(*) FROM matching)
            INTO more, more_days, matches
            FROM (
                SELECT matching.article_id, matching.day
                FROM matching
                WHERE matching.day >= first_day
                    AND matching.day < end_day
                    AND (
                        wanted_languages IS NULL
                        OR lower(split_part(matching.language, '-', 1)) = ANY (wanted_languages)
                    )
                ORDER BY matching.day DESC, matching.article_id DESC
                LIMIT ranked
            ) AS latest;
            seen := seen + matches;
            found := found || more;
            days := days || more_days;
            IF more IS NOT NULL AND named <> ALL (used) THEN
                used := used || named;
            END IF;
        END LOOP;
        EXIT WHEN cardinality(found) >= ranked OR first_day <= oldest;
        end_day := first_day;
        place := CASE WHEN place = 1 AND seen < rare THEN cardinality(spans) ELSE place + 1 END;
    END LOOP;
    IF cardinality(found) > ranked THEN
        found := ARRAY(
            SELECT each.article_id
            FROM unnest(found, days) AS each (article_id, day)
            ORDER BY each.day DESC, each.article_id DESC
            LIMIT ranked
        );
    END IF;
    RETURN QUERY
    SELECT
        best.article_id,
        article.source_id,
        article.published_on,
        article.language,
        article.title,
        dateline.search_snippet(article.body, query, best.wanted, best.dictionary),
        best.relevance,
        article.canonical_url
    FROM (
        SELECT
            document.article_id,
            document.dictionary,
            document.day,
            asking.wanted,
            ts_rank_cd(document.terms, asking.wanted, 1) AS relevance
        FROM dateline.search_document AS document
        JOIN unnest(names, queries) AS asking (dictionary, wanted) ON asking.dictionary = document.dictionary
        WHERE document.article_id = ANY (found)
            AND document.dictionary = ANY (used)
        ORDER BY relevance DESC, document.day DESC, document.article_id DESC
        LIMIT greatest(0, least("limit", ranked))
    ) AS best
    JOIN dateline.article AS article ON article.article_id = best.article_id
    ORDER BY best.relevance DESC, best.day DESC, best.article_id DESC;
END;
$$;

COMMENT ON FUNCTION news.search(text, date, date, text[], text[], integer) IS 'One row per article that matches, the best first; when more than 1,000 match, the newest 1,000 are ranked. query: words (all must occur), "a phrase", or, -without; in every language at once, stemmed by the dictionary of the article''s own. from, to: half-open days of publication (write them "from" => …, "to" => … when named). sources, languages: NULL means all. Neither a query without a word (empty, stop words alone, signs alone) nor one with an open quotation mark is an error; one of more than 1,000 characters is. snippet is plain text as the page has it, with «» around what was found (where the headline alone has it, the opening of the text): escape it where it is shown as HTML. rank has no unit: it compares the rows of one answer.';
