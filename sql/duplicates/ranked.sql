-- Those texts, foremost first. Reads: near_text, dateline.article, dateline.source.
SELECT near.text_id, near.articles
FROM near_text AS near
JOIN dateline.article AS article ON article.article_id = near.lead_article_id
JOIN dateline.source AS source ON source.source_id = article.source_id
ORDER BY
    source.kind = 'ministry' DESC,
    lower(article.published_during) NULLS LAST,
    article.canonical_url COLLATE "C";
