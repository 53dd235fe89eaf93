-- In which order did the copies of a text appear, how long after the first, and how does each relate to the lead?
SELECT
    member.cluster_id,
    member.source_id,
    left(article.title, 50) AS title,
    lower(article.published_during)
        - min(lower(article.published_during)) OVER (PARTITION BY member.cluster_id) AS after_the_first,
    CASE WHEN member.is_lead THEN 'lead' ELSE member.kind END AS relation,
    CASE WHEN NOT member.is_lead THEN member.reason END AS reason
FROM news.cluster_article AS member
JOIN news.article AS article ON article.article_id = member.article_id
ORDER BY member.cluster_id, lower(article.published_during), article.article_id;
