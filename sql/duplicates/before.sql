-- The articles of those texts and the clusters they are in so far. Reads: near_text, staged_text, dateline.article_text,
-- dateline.cluster_article.
SELECT carried.text_id, carried.article_id, member.cluster_id
FROM near_text AS near
JOIN dateline.article_text AS carried ON carried.text_id = near.text_id
LEFT JOIN dateline.cluster_article AS member ON member.article_id = carried.article_id
ORDER BY carried.text_id, carried.article_id;
