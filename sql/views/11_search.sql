-- news.search(): full-text search over all languages.
--
-- A query is read by every dictionary, and each dictionary looks only at the articles of its own languages. When more
-- articles match than can be ranked quickly, the newest of them are: they are looked for in growing spans of days.

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
AS $$
#variable_conflict use_column
DECLARE
    ranked CONSTANT integer := 1000;
    spans CONSTANT integer[] := ARRAY[7, 30, 120, 480, 1920, NULL];
    wanted_languages CONSTANT text[] := (SELECT array_agg(lower(split_part(each, '-', 1))) FROM unnest(languages) AS each);
    found bigint[];
    more bigint[];
    newest date;
    first_day date;
    end_day date;
BEGIN
    found := ARRAY(
        SELECT document.article_id
        FROM (
            SELECT known.dictionary, dateline.search_query(query, known.dictionary) AS wanted
            FROM dateline.search_dictionaries() AS known (dictionary)
        ) AS asked
        JOIN dateline.search_document AS document
            ON document.dictionary = asked.dictionary AND document.terms @@ asked.wanted
        WHERE ("from" IS NULL OR document.day >= "from")
            AND ("to" IS NULL OR document.day < "to")
            AND (sources IS NULL OR document.source_id = ANY (sources))
            AND (wanted_languages IS NULL OR lower(split_part(document.language, '-', 1)) = ANY (wanted_languages))
        LIMIT ranked + 1
    );
    IF cardinality(found) > ranked THEN
        found := ARRAY[]::bigint[];
        newest := coalesce("to" - 1, (SELECT max(document.day) FROM dateline.search_document AS document));
        end_day := newest + 1;
        FOR place IN 1 .. cardinality(spans) LOOP
            first_day := greatest(newest + 1 - spans[place], "from");
            more := ARRAY(
                SELECT document.article_id
                FROM (
                    SELECT known.dictionary, dateline.search_query(query, known.dictionary) AS wanted
                    FROM dateline.search_dictionaries() AS known (dictionary)
                ) AS asked
                JOIN dateline.search_document AS document
                    ON document.dictionary = asked.dictionary AND document.terms @@ asked.wanted
                WHERE document.day < end_day
                    AND (first_day IS NULL OR document.day >= first_day)
                    AND (sources IS NULL OR document.source_id = ANY (sources))
                    AND (wanted_languages IS NULL OR lower(split_part(document.language, '-', 1)) = ANY (wanted_languages))
                ORDER BY document.day DESC, document.article_id DESC
                LIMIT ranked - cardinality(found)
            );
            found := found || more;
            EXIT WHEN cardinality(found) >= ranked OR first_day IS NULL OR first_day <= "from";
            end_day := first_day;
        END LOOP;
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
            asked.wanted,
            ts_rank_cd(document.terms, asked.wanted, 1) AS relevance
        FROM dateline.search_document AS document
        JOIN (
            SELECT known.dictionary, dateline.search_query(query, known.dictionary) AS wanted
            FROM dateline.search_dictionaries() AS known (dictionary)
        ) AS asked ON asked.dictionary = document.dictionary
        WHERE document.article_id = ANY (found)
        ORDER BY relevance DESC, document.day DESC, document.article_id DESC
        LIMIT greatest(0, least("limit", ranked))
    ) AS best
    JOIN dateline.article AS article ON article.article_id = best.article_id
    ORDER BY best.relevance DESC, best.day DESC, best.article_id DESC;
END;
$$;

COMMENT ON FUNCTION news.search(text, date, date, text[], text[], integer) IS 'One row per article that matches, the best first; when more than 1,000 match, the newest 1,000 are ranked. query: words (all must occur), "a phrase", or, -without; in every language at once, stemmed by the dictionary of the article''s own. from, to: half-open days of publication (write them "from" => …, "to" => … when named). sources, languages: NULL means all. snippet marks what was found with «». rank has no unit: it compares the rows of one answer.';
