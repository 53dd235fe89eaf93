-- Numbers for new clusters, given their foremost articles in order. Writes: dateline.cluster.
INSERT INTO dateline.cluster (lead_article_id, articles, run_id)
SELECT lead_article_id, 2, %(run_id)s
FROM unnest(%(leads)s::bigint[]) WITH ORDINALITY AS wanted (lead_article_id, place)
ORDER BY place
RETURNING cluster_id;
