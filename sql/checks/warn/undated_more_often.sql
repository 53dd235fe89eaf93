-- Sources of whose articles of the last week many more lack a date than of those of the half year before.
SELECT recent.source_id, recent.articles, recent.undated, past.articles AS articles_before, past.undated AS undated_before
FROM (
    SELECT article.source_id, count(*) AS articles, count(*) FILTER (WHERE article.published_during IS NULL) AS undated
    FROM dateline.article AS article
    WHERE article.loaded_at >= now() - interval '7 days'
    GROUP BY article.source_id
) AS recent
JOIN (
    SELECT article.source_id, count(*) AS articles, count(*) FILTER (WHERE article.published_during IS NULL) AS undated
    FROM dateline.article AS article
    WHERE article.loaded_at < now() - interval '7 days' AND article.loaded_at >= now() - interval '180 days'
    GROUP BY article.source_id
) AS past ON past.source_id = recent.source_id
WHERE recent.articles >= 5 AND past.articles >= 20
    AND recent.undated::double precision / recent.articles > 0.3 + past.undated::double precision / past.articles;
