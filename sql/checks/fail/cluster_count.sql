-- A cluster has as many members as it says, and its lead is one of them.
SELECT cluster.cluster_id, cluster.articles AS says, count(member.article_id) AS has, cluster.lead_article_id
FROM dateline.cluster AS cluster
LEFT JOIN dateline.cluster_article AS member ON member.cluster_id = cluster.cluster_id
GROUP BY cluster.cluster_id
HAVING count(member.article_id) <> cluster.articles
    OR NOT coalesce(bool_or(member.article_id = cluster.lead_article_id), false);
