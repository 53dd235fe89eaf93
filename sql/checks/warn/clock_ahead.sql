-- Sources of which at least five articles of the last 60 days, and most of those with a stated instant, were seen before
-- the moment at which their machine-written time says they were published: that clock lies. Set `clock` in their spiders.
SELECT
    article.source_id,
    count(*) AS instants,
    count(*) FILTER (WHERE article.published_at > article.first_seen_at + interval '5 minutes') AS impossible
FROM dateline.article AS article
WHERE article.first_seen_at >= now() - interval '60 days'
    AND article.published_at IS NOT NULL
    AND article.published_origin IN ('jsonld', 'meta', 'microdata', 'time')
    AND article.published_raw ~ '([Zz]|[+-][0-9]{2}:?[0-9]{2})$'
GROUP BY article.source_id
HAVING count(*) FILTER (WHERE article.published_at > article.first_seen_at + interval '5 minutes') >= 5
    AND count(*) FILTER (WHERE article.published_at > article.first_seen_at + interval '5 minutes') > count(*) / 2;
