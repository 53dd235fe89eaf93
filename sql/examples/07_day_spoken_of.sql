-- Which texts speak of 15 March 2026, or of a time that holds it, whenever they were published?
SELECT source_id, published_on, text, first_day, last_day
FROM news.mentions_of('2026-03-15')
ORDER BY source_id, published_on, text;
