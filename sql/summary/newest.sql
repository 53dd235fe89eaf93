-- Purpose: the newest documents, as an operator is shown them after a run.
-- Reads: news.article, news.document. Writes nothing.
SELECT article.source_id, coalesce(article.title, ''), left(document.document, 400)
FROM news.article AS article
JOIN news.document AS document USING (article_id)
ORDER BY upper(article.published_during) DESC NULLS LAST, article.article_id DESC
LIMIT %(limit)s;
