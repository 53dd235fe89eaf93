-- news.search(): full-text search over all languages.
--
-- A query is read by every dictionary, and each dictionary looks only at the articles of its own languages. The newest matches
-- are looked for in spans of weeks, by the marks of sql/functions/search.sql, until there are as many as are ranked. Each span is as long as the
-- rate of those before it asks for, so that hardly more articles are opened than are ranked, however many there are.

CREATE OR REPLACE FUNCTION news.search(
    query text,
    since date DEFAULT NULL,
    until date DEFAULT NULL,
    sources text[] DEFAULT NULL,
    languages text[] DEFAULT NULL,
    most integer DEFAULT 20
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
SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
    ranked CONSTANT integer := 1000;
    -- The index knows which words an article holds and not their places: of a phrase, every article that holds the words is read.
    read CONSTANT integer := 2500;
    enough CONSTANT integer := greatest(100, least(most, ranked));
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
    oldest := greatest(oldest, since);
    newest := least(newest, until - 1);
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
        LIMIT greatest(0, least(most, ranked))
    ) AS best
    JOIN dateline.article AS article ON article.article_id = best.article_id
    ORDER BY best.relevance DESC, best.day DESC, best.article_id DESC;
END;
$$;

COMMENT ON FUNCTION news.search(text, date, date, text[], text[], integer) IS 'One row per article that matches, the best first; when more than 1,000 match, the newest 1,000 are ranked. query: words (all must occur), "a phrase", or, -without; in every language at once, stemmed by the dictionary of the article''s own (Persian: not stemmed, but the parts of words with a joiner are found too). Which words an article holds is looked up and where they stand in it is read: of a query with a phrase, or with a run of three letters or more in a script without spaces, articles that hold its words are read from the newest on, weeks at a time, until all or 1,000 matches are found, or 100 (or most, if that is more) and 2,500 articles are read; what was found is ranked. since, until: half-open days of publication. most: how many rows at most. sources, languages: NULL means all, a list without elements none. Neither a query without a word (empty, stop words alone, signs alone) nor one with an open quotation mark is an error; one of more than 1,000 characters is. snippet is plain text as the page has it, with «» around what was found (where only the headline or a part of a word has it, the opening of the text): escape it where it is shown as HTML. rank has no unit: it compares the rows of one answer.';

-- The names that the parameters had before version 3. Only a call that uses one of them, or gives a varchar, comes here.
CREATE OR REPLACE FUNCTION news.search(
    query varchar,
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
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT found.* FROM news.search(query::text, "from", "to", sources, languages, "limit") AS found;
END;

COMMENT ON FUNCTION news.search(varchar, date, date, text[], text[], integer) IS 'The same with the names that the parameters had before version 3 of the contract: "from", "to" and "limit". Goes with version 4.';
