-- Figures of whole days, in order of days: articles held against those expected of the sources that were seen, and of
-- the pages read the shares that could be read and that are dated.
-- Reads: dateline.coverage, dateline.crawl.
(
    SELECT
        'articles' AS name,
        coverage.day,
        sum(coverage.articles)::double precision AS value,
        sum((coverage.evidence ->> 'expected')::double precision) AS expected
    FROM dateline.coverage AS coverage
    -- The last two days are not over everywhere, or not seen to their end.
    WHERE coverage.day >= %(today)s::date - 62 AND coverage.day < %(today)s::date - 1
        AND coverage.state IN ('published', 'nothing_new', 'usual_silence')
        AND coverage.evidence ? 'expected'
    GROUP BY coverage.day
    UNION ALL
    SELECT name, day, value, pages
    FROM (
        SELECT
            crawl.started_at::date AS day,
            sum((crawl.extracted ->> 'article')::double precision) AS articles,
            sum((crawl.extracted ->> 'date')::double precision) AS dated,
            sum((crawl.extracted ->> 'pages')::double precision) AS pages
        FROM dateline.crawl AS crawl
        WHERE crawl.started_at >= %(today)s::date - 60 AND crawl.started_at < %(today)s::date + 1
            AND crawl.days IS NOT NULL
        GROUP BY crawl.started_at::date
    ) AS read
    CROSS JOIN LATERAL (
        VALUES ('readable', articles / nullif(pages, 0)), ('dated', dated / nullif(pages, 0))
    ) AS share (name, value)
    WHERE value IS NOT NULL
)
ORDER BY name, day;
