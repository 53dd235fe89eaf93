-- The articles to be compared. Reads: dateline.article.
SELECT
    article_id,
    title,
    body,
    byline,
    final_url,
    declared_canonical_url,
    coalesce(published_on - DATE '2000-01-01', -article_id)::integer AS occasion
FROM dateline.article
WHERE article_id = ANY(%(article_ids)s)
ORDER BY article_id;
