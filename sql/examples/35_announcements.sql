-- Which texts announce something: a day, or at most a week, that lies after their publication?
SELECT source_id, published_on, text, first_day, last_day
FROM news.date_mention
WHERE first_day > published_on AND last_day - first_day < 7
ORDER BY source_id, published_on, first_day;
