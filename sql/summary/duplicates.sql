-- Purpose: how many articles that a run brought or changed carry a text that another article carries too, by source.
-- Reads: dateline.article, dateline.article_link. Writes nothing.
SELECT article.source_id, count(DISTINCT article.article_id)
FROM dateline.article AS article
JOIN dateline.article_link AS link ON article.article_id IN (link.article_id, link.other_article_id)
WHERE article.run_id = %(run_id)s
    AND link.kind IN ('same_page', 'exact', 'near')
GROUP BY article.source_id
ORDER BY article.source_id;
