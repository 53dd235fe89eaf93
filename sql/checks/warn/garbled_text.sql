-- Articles changed in the last week whose text was read in a wrong encoding: UTF-8 shown as Latin letters, or letters lost.
SELECT article.article_id, article.canonical_url, article.title, left(article.body, 80) AS body
FROM dateline.article AS article
WHERE article.updated_at >= now() - interval '7 days'
    AND (
        left(article.body, 4000) ~ '(Ã[\u00A0-\u00BF]|â€|Ð[\u00A0-\u00BF]Ð|Ø[\u00A0-\u00BF][ØÙ])'
        OR length(left(article.body, 4000)) - length(replace(left(article.body, 4000), '�', '')) > 4
    );
