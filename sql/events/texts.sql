-- Some texts as their foremost articles print them, with the days that their openings mention.
-- Reads: dateline.text, dateline.article, dateline.source, dateline.date_mention.
SELECT
    text.text_id,
    article.title,
    -- Where and for which agency it was written is no part of the event.
    CASE WHEN starts_with(article.body, article.dateline) THEN substr(article.body, length(article.dateline) + 1) ELSE article.body END
        AS body,
    coalesce(article.language, source.language) AS language,
    nullif(source.country, 'XX') AS country,
    source.kind = 'ministry' AS statement,
    article.source_id,
    text.first_day,
    ARRAY(
        SELECT DISTINCT (lower(mention.resolved_during) AT TIME ZONE source.timezone)::date
        FROM dateline.date_mention AS mention
        WHERE mention.article_id = article.article_id AND mention.precision = 'day' AND mention.begins < %(opening)s
    ) AS days
FROM dateline.text AS text
JOIN dateline.article AS article ON article.article_id = text.lead_article_id
JOIN dateline.source AS source ON source.source_id = article.source_id
WHERE text.text_id = ANY(%(text_ids)s) AND text.articles > 0
ORDER BY text.text_id;
