-- On which weekdays does a newspaper publish nothing?
SELECT to_char(day, 'FMDay') AS weekday, count(*) AS days, sum(articles) AS articles
FROM news.daily_count
WHERE source_id = 'de_zeitung' AND articles IS NOT NULL
GROUP BY to_char(day, 'FMDay'), extract(isodow FROM day)
ORDER BY extract(isodow FROM day);
