-- How many articles a day in each language, told apart from days without any and from days on which we were blind?
SELECT
    language,
    day,
    sum(articles) AS articles,
    count(*) FILTER (WHERE articles = 0) AS silent_sources,
    count(*) FILTER (WHERE articles IS NULL) AS blind_sources
FROM news.daily_count
WHERE language IN ('en', 'fa') AND day >= '2026-03-10'
GROUP BY language, day
ORDER BY language, day;
