-- Which texts speak of 15 March 2026, or of a week that holds it, whenever they were published?
SELECT source_id, published_on, text, resolved_during
FROM news.date_mention
WHERE resolved_during && tstzrange('2026-03-15 00:00+00', '2026-03-16 00:00+00')
ORDER BY source_id, published_on, text;
