-- Which English texts of a ministry have no Urdu counterpart, as far as its pages tell?
SELECT article.published_on, article.title
FROM news.article AS article
WHERE article.source_id = 'pk_ministry'
    AND article.language = 'en'
    AND NOT EXISTS (
        SELECT FROM news.translation AS translation
        WHERE translation.translation_of = article.article_id AND translation.language = 'ur'
    )
ORDER BY article.published_on, article.title;
