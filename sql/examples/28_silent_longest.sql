-- Which sources were silent for longest, as far as we looked?
SELECT source.source_id, silence.first_day, silence.last_day, silence.seen_days
FROM news.source AS source
CROSS JOIN LATERAL news.silence(source.source_id) AS silence
WHERE silence.blind_days = 0
ORDER BY silence.days DESC, source.source_id, silence.first_day
LIMIT 5;
