-- Articles without text.
SELECT article.article_id, article.canonical_url, article.title
FROM dateline.article AS article
WHERE btrim(article.body, E' \n\t') = '';
