-- Purpose: the articles of some groups, the foremost first, with what ties each to the group.
-- Reads: news.cluster_article, news.article. Writes nothing.
SELECT
    member.cluster_id,
    member.article_id,
    member.is_lead,
    member.kind,
    member.score,
    member.reason,
    article.source_id,
    article.publisher,
    article.title,
    article.canonical_url,
    article.published_on,
    article.published_at
FROM news.cluster_article AS member
JOIN news.article AS article ON article.article_id = member.article_id
WHERE member.cluster_id = ANY (%(cluster_ids)s)
ORDER BY member.cluster_id, member.is_lead DESC, article.published_during NULLS LAST, member.article_id;
