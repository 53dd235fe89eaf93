-- How much did each country's ministry publish in the first ten days of March?
SELECT country, sum(articles) AS articles, count(*) FILTER (WHERE articles IS NULL) AS blind_days
FROM news.daily_count
WHERE kind = 'ministry' AND day >= '2026-03-01' AND day < '2026-03-11'
GROUP BY country
ORDER BY articles DESC, country;
