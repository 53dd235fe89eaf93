-- The day and language of one article as they hold now.
-- Reads: dateline.article.
SELECT article.published_on, article.language FROM dateline.article AS article WHERE article.article_id = %(article_id)s;
