-- What did a ministry say in two languages?
SELECT article.published_on, article.language, left(article.body, 60) AS text, translation.language AS also_in,
    left(translation.body, 60) AS translated, translation.origins
FROM news.translation AS translation
JOIN news.article AS article ON article.article_id = translation.translation_of
WHERE article.source_id = 'pk_ministry'
ORDER BY article.published_on DESC, translation.language;
