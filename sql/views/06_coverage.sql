-- news.coverage and news.daily_count: what was seen on which day, and on which days we were blind.

CREATE OR REPLACE VIEW news.coverage AS
SELECT
    coverage.source_id,
    coverage.day,
    coverage.state,
    coverage.articles,
    coverage.reason,
    coverage.evidence,
    coverage.run_id,
    coverage.seen_until
FROM dateline.coverage AS coverage;

COMMENT ON VIEW news.coverage IS 'One row per source and day that a run covered: what was seen, or why nothing was.';
COMMENT ON COLUMN news.coverage.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.coverage.day IS 'Day in the zone of the source.';
COMMENT ON COLUMN news.coverage.state IS 'published, nothing_new, usual_silence, listing_changed, blocked, unreachable, parser_regressed or not_run. The first three mean that we saw the source; after the others an absence of articles says nothing.';
COMMENT ON COLUMN news.coverage.articles IS 'Articles of that day that are held.';
COMMENT ON COLUMN news.coverage.reason IS 'The state in words.';
COMMENT ON COLUMN news.coverage.evidence IS 'What it was concluded from: a JSON object.';
COMMENT ON COLUMN news.coverage.run_id IS 'Run that last looked at the day. NULL: none did.';
COMMENT ON COLUMN news.coverage.seen_until IS 'End of the last crawl that the state rests on. NULL: there was none.';

CREATE OR REPLACE VIEW news.daily_count AS
SELECT
    coalesce(coverage.source_id, held.source_id) AS source_id,
    coalesce(coverage.day, held.published_on) AS day,
    CASE
        WHEN held.articles IS NOT NULL THEN held.articles
        WHEN coverage.state IN ('published', 'nothing_new', 'usual_silence') THEN 0
    END AS articles,
    coverage.state
FROM dateline.coverage AS coverage
FULL JOIN (
    SELECT article.source_id, article.published_on, count(*) AS articles
    FROM dateline.article AS article
    WHERE article.published_on IS NOT NULL
    GROUP BY article.source_id, article.published_on
) AS held ON held.source_id = coverage.source_id AND held.published_on = coverage.day;

COMMENT ON VIEW news.daily_count IS 'One row per source and day on which an article is held or that a run covered.';
COMMENT ON COLUMN news.daily_count.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.daily_count.day IS 'Day of publication in the zone of the source.';
COMMENT ON COLUMN news.daily_count.articles IS 'Articles of that day; 0 when we looked and there was none. NULL: we were blind.';
COMMENT ON COLUMN news.daily_count.state IS 'State of the day, see news.coverage. NULL: no run covered the day.';
