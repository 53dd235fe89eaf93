-- Purpose: the groups of copies whose foremost text is of a day, the widest spread first.
-- Reads: news.cluster. Writes nothing.
SELECT cluster.cluster_id, cluster.title, cluster.lead_source_id, cluster.articles, cluster.sources
FROM news.cluster AS cluster
WHERE cluster.published_on = %(day)s
ORDER BY cluster.sources DESC, cluster.articles DESC, cluster.cluster_id
LIMIT %(limit)s;
