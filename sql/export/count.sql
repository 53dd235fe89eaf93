-- How many articles an export will hold.
-- Reads: news.article, news.cluster.
SELECT count(*)
FROM news.article AS article
WHERE (%(source_ids)s::text[] IS NULL OR article.source_id = ANY (%(source_ids)s))
    AND (%(kinds)s::text[] IS NULL OR article.kind = ANY (%(kinds)s))
    AND (%(countries)s::text[] IS NULL OR article.country = ANY (%(countries)s))
    AND (%(languages)s::text[] IS NULL OR article.language = ANY (%(languages)s))
    AND (%(first_day)s::date IS NULL OR article.published_on >= %(first_day)s)
    AND (%(end_day)s::date IS NULL OR article.published_on < %(end_day)s)
    AND (NOT %(undated)s OR article.published_on IS NULL)
    AND (NOT %(unique)s OR article.cluster_id IS NULL OR EXISTS (
        SELECT FROM news.cluster AS cluster WHERE cluster.lead_article_id = article.article_id
    ));
