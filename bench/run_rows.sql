-- What a run leaves, as lines that do not depend on the order of its tasks: no numbers, no times of our own.
-- Reads news.article, dateline.article_link, dateline.cluster, news.coverage, dateline.quarantine, dateline.date_mention,
-- dateline.revision, dateline.page, dateline.search_document.
SELECT 'article ' || concat_ws(' | ', source_id, url, title, published_on, published_at, published_precision,
    published_confidence, language, md5(body)) AS line
FROM news.article
UNION ALL
SELECT 'mention ' || concat_ws(' | ', article.canonical_url, mention.text, mention.resolved_during)
FROM dateline.date_mention AS mention
JOIN dateline.article AS article USING (article_id)
UNION ALL
SELECT 'link ' || concat_ws(' | ', kind, rule, least(one.canonical_url, other.canonical_url),
    greatest(one.canonical_url, other.canonical_url))
FROM dateline.article_link
JOIN dateline.article AS one USING (article_id)
JOIN dateline.article AS other ON other.article_id = other_article_id
-- Exact copies are linked to the lowest number of their text, which is the order of loading: the cluster tells them.
WHERE kind <> 'exact'
UNION ALL
SELECT 'cluster ' || concat_ws(' | ', lead.canonical_url, string_agg(member.canonical_url, ' ' ORDER BY member.canonical_url))
FROM dateline.cluster AS cluster
JOIN dateline.article AS lead ON lead.article_id = cluster.lead_article_id
JOIN dateline.cluster_article AS of_cluster ON of_cluster.cluster_id = cluster.cluster_id
JOIN dateline.article AS member ON member.article_id = of_cluster.article_id
GROUP BY cluster.cluster_id, lead.canonical_url
UNION ALL
SELECT 'coverage ' || concat_ws(' | ', source_id, day, state)
FROM news.coverage
UNION ALL
SELECT 'quarantine ' || concat_ws(' | ', source_id, url, stage, reason)
FROM dateline.quarantine
UNION ALL
SELECT 'revision ' || concat_ws(' | ', article.canonical_url, revision.number, md5(revision.body))
FROM dateline.revision AS revision
JOIN dateline.article AS article USING (article_id)
UNION ALL
SELECT 'page ' || concat_ws(' | ', source_id, url)
FROM dateline.page
UNION ALL
SELECT 'words ' || concat_ws(' | ', article.canonical_url, words.dictionary, md5(words.terms::text))
FROM dateline.search_document AS words
JOIN dateline.article AS article USING (article_id)
ORDER BY line;
