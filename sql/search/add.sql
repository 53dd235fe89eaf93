-- Put the words of articles into the index.
-- Reads: dateline.article. Writes: dateline.search_document.
INSERT INTO dateline.search_document (article_id, dictionary, source_id, language, day, updated_at, terms)
SELECT
    article.article_id,
    spoken.dictionary,
    article.source_id,
    article.language,
    placed.day,
    article.updated_at,
    dateline.search_terms(article.title, article.lead, article.body, spoken.dictionary)
FROM dateline.article AS article
CROSS JOIN LATERAL (SELECT dateline.search_dictionary(article.language) AS dictionary) AS spoken
CROSS JOIN LATERAL (
    SELECT coalesce(
        article.published_on,
        (lower(article.published_during) AT TIME ZONE 'UTC')::date,
        (article.first_seen_at AT TIME ZONE 'UTC')::date
    ) AS day
) AS placed
WHERE article.article_id = ANY (%(article_ids)s);
