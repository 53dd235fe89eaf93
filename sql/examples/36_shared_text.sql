-- Which two sources share most texts?
SELECT one.source_id, other.source_id AS other_source_id, count(DISTINCT one.cluster_id) AS texts
FROM news.cluster_article AS one
JOIN news.cluster_article AS other ON other.cluster_id = one.cluster_id AND other.source_id > one.source_id
GROUP BY one.source_id, other.source_id
ORDER BY texts DESC, one.source_id, other.source_id;
