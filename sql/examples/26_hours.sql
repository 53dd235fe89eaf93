-- At which hours of its own clock does a source publish?
SELECT source_id, extract(hour FROM published_at AT TIME ZONE published_timezone)::integer AS hour, count(*) AS articles
FROM news.article
WHERE source_id IN ('ir_ministry', 'ru_wire') AND published_at IS NOT NULL AND published_timezone NOT LIKE 'UTC%'
GROUP BY source_id, hour
ORDER BY source_id, hour;
