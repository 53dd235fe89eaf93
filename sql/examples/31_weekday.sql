-- Which statements did ministries publish on a Friday, each by its own clock?
SELECT source_id, published_on, left(title, 60) AS title
FROM news.article
WHERE kind = 'ministry' AND extract(isodow FROM published_on) = 5
ORDER BY source_id, published_on, title;
