-- How is an article cited?
SELECT citation.permanent_id LIKE 'dateline:%' AS has_permanent_id,
    left(citation.citation, strpos(citation.citation, ' http')) AS citation_begins
FROM news.citation AS citation
JOIN news.article AS article ON article.article_id = citation.article_id
WHERE article.title LIKE 'Hamburger Hafen%';
