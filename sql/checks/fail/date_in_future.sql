-- Nothing was published more than 36 hours after it was fetched.
SELECT article.article_id, article.canonical_url, article.published_during, article.fetched_at
FROM dateline.article AS article
WHERE lower(article.published_during) > article.fetched_at + interval '36 hours';
