-- Purpose: the newest days with coverage, each with its sources by state and its articles.
-- Reads: news.coverage. Writes nothing.
SELECT
    coverage.day,
    count(*) AS sources,
    sum(coverage.articles) AS articles,
    count(*) FILTER (WHERE coverage.state = 'published') AS published,
    count(*) FILTER (WHERE coverage.state IN ('nothing_new', 'usual_silence')) AS silent,
    count(*) FILTER (WHERE coverage.state NOT IN ('published', 'nothing_new', 'usual_silence')) AS blind
FROM news.coverage AS coverage
WHERE coverage.day > %(last)s::date - %(days)s AND coverage.day <= %(last)s
GROUP BY coverage.day
ORDER BY coverage.day DESC;
