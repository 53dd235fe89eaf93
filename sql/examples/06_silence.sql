-- How long was a ministry silent, and did we look?
SELECT first_day, last_day, days, seen_days, blind_days, states
FROM news.silence('ir_ministry')
ORDER BY first_day;
