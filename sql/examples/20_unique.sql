-- How many different texts are there beside how many articles?
SELECT
    (SELECT count(*) FROM news.article) AS articles,
    (SELECT count(*) FROM news.unique_article) AS texts,
    (SELECT count(*) FROM news.cluster) AS groups;
