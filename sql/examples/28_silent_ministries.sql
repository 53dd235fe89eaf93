-- Which ministries were silent for two days or more, although we looked on each of them?
SELECT source.source_id, silence.first_day, silence.last_day, silence.seen_days, silence.usual_days
FROM news.source AS source
CROSS JOIN LATERAL news.silence(source.source_id) AS silence
WHERE source.kind = 'ministry' AND silence.seen_days >= 2 AND silence.blind_days = 0
ORDER BY silence.days DESC, source.source_id, silence.first_day;
