-- On which days could we not see a source?
SELECT source_id, min(day) AS first_day, max(day) AS last_day, count(*) AS days, state
FROM news.coverage
WHERE state NOT IN ('published', 'nothing_new', 'usual_silence')
GROUP BY source_id, state
ORDER BY source_id, state;
