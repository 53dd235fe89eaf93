-- The words of some texts, as their foremost articles print them. Reads: dateline.text, dateline.article.
SELECT text.text_id, text.digest, article.title, article.body
FROM dateline.text AS text
JOIN dateline.article AS article ON article.article_id = text.lead_article_id
WHERE text.text_id = ANY(%(text_ids)s);
