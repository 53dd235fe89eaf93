-- The next articles whose words are not in the index, or are those of an earlier state.
-- Reads: dateline.article, dateline.search_document.
SELECT article.article_id, article.updated_at
FROM dateline.article AS article
LEFT JOIN dateline.search_document AS document ON document.article_id = article.article_id
WHERE (article.updated_at, article.article_id) > (%(after)s, %(after_article)s)
    AND document.updated_at IS DISTINCT FROM article.updated_at
ORDER BY article.updated_at, article.article_id
LIMIT %(limit)s;
