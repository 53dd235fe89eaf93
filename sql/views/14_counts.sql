-- news.daily_count, news.silence(), news.first_to_report: how much, when nothing, and who first.

CREATE OR REPLACE VIEW news.daily_count AS
SELECT
    held.source_id,
    held.day,
    CASE
        WHEN held.articles > 0 THEN held.articles::bigint
        WHEN held.state IN ('published', 'nothing_new', 'usual_silence') THEN 0
    END AS articles,
    held.state,
    source.publisher,
    source.kind,
    source.country,
    source.language
FROM dateline.day_count AS held
LEFT JOIN dateline.source AS source ON source.source_id = held.source_id
WHERE held.articles > 0 OR held.state IS NOT NULL;

COMMENT ON VIEW news.daily_count IS 'One row per source and day on which an article is held or that a run covered; sum it by country, kind or language. Articles without a day are in no row.';
COMMENT ON COLUMN news.daily_count.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.daily_count.day IS 'Day of publication in the zone of the source.';
COMMENT ON COLUMN news.daily_count.articles IS 'Articles of that day; 0 when we looked and there was none. NULL: the source was not observed.';
COMMENT ON COLUMN news.daily_count.state IS 'State of the day, see news.coverage. NULL: no run covered the day.';
COMMENT ON COLUMN news.daily_count.publisher IS 'Who speaks. NULL: nothing of the source was ever loaded, so its facts are not known.';
COMMENT ON COLUMN news.daily_count.kind IS 'ministry, news, wire or igo. NULL: not known.';
COMMENT ON COLUMN news.daily_count.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none. NULL: not known.';
COMMENT ON COLUMN news.daily_count.language IS 'Main language of the source, BCP 47. NULL: not known.';

CREATE OR REPLACE FUNCTION news.silence(source text)
RETURNS TABLE (
    first_day date,
    last_day date,
    days integer,
    seen_days integer,
    blind_days integer,
    states text[],
    usual_days integer
)
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    WITH known AS (
        SELECT daily.day, daily.articles, daily.state FROM news.daily_count AS daily WHERE daily.source_id = source
    ),
    counted AS (
        SELECT
            calendar.day::date AS day,
            known.articles,
            coalesce(known.state, 'not_run') AS state,
            count(*) FILTER (WHERE known.articles > 0) OVER (ORDER BY calendar.day) AS stretch
        FROM (SELECT min(known.day) AS first_day, max(known.day) AS last_day FROM known) AS ends
        CROSS JOIN generate_series(ends.first_day, ends.last_day, interval '1 day') AS calendar (day)
        LEFT JOIN known ON known.day = calendar.day
    ),
    quiet AS (
        SELECT
            min(counted.day) AS first_day,
            max(counted.day) AS last_day,
            count(*) FILTER (WHERE counted.articles = 0)::integer AS seen_days,
            count(*) FILTER (WHERE counted.articles IS NULL)::integer AS blind_days,
            array_agg(DISTINCT counted.state ORDER BY counted.state) AS states
        FROM counted
        WHERE counted.articles IS NULL OR counted.articles = 0
        GROUP BY counted.stretch
    )
    SELECT
        quiet.first_day,
        quiet.last_day,
        quiet.last_day - quiet.first_day + 1,
        quiet.seen_days,
        quiet.blind_days,
        quiet.states,
        (
            SELECT percentile_disc(0.95) WITHIN GROUP (ORDER BY usual.last_day - usual.first_day + 1)
            FROM quiet AS usual
            WHERE usual.blind_days = 0
        )
    FROM quiet
    ORDER BY quiet.first_day;
END;

COMMENT ON FUNCTION news.silence(text) IS 'One row per stretch of days on which a source published nothing that we hold: first_day and last_day, days between them; seen_days on which we looked and there was nothing, blind_days on which we could not see; states as in news.coverage; usual_days: 95 of 100 of its silences that were seen whole are no longer than this (NULL: none was). A silence that lasts ends with the newest day that a run covered. Of all sources: FROM news.source CROSS JOIN LATERAL news.silence(source_id).';

CREATE OR REPLACE VIEW news.first_to_report AS
SELECT
    ordered.cluster_id,
    ordered.article_ids[1] AS first_article_id,
    ordered.source_ids[1] AS first_source_id,
    ordered.during[1] AS first_published_during,
    ordered.articles,
    ordered.sources,
    press.article_id AS press_article_id,
    press.source_id AS press_source_id,
    lower(press.published_during) - lower(ordered.during[1]) AS press_lag
FROM (
    SELECT
        member.cluster_id,
        array_agg(article.article_id ORDER BY lower(article.published_during), article.article_id) AS article_ids,
        array_agg(article.source_id ORDER BY lower(article.published_during), article.article_id) AS source_ids,
        array_agg(article.published_during ORDER BY lower(article.published_during), article.article_id) AS during,
        count(*) AS articles,
        count(DISTINCT article.source_id) AS sources
    FROM dateline.cluster_article AS member
    JOIN dateline.article AS article ON article.article_id = member.article_id
    WHERE article.published_during IS NOT NULL
    GROUP BY member.cluster_id
) AS ordered
LEFT JOIN LATERAL (
    SELECT article.article_id, article.source_id, article.published_during
    FROM dateline.cluster_article AS member
    JOIN dateline.article AS article ON article.article_id = member.article_id
    JOIN dateline.source AS source ON source.source_id = article.source_id
    WHERE member.cluster_id = ordered.cluster_id
        AND source.kind IN ('news', 'wire')
        AND article.source_id <> ordered.source_ids[1]
        AND article.published_during IS NOT NULL
    ORDER BY lower(article.published_during), article.article_id
    LIMIT 1
) AS press ON true;

COMMENT ON VIEW news.first_to_report IS 'One row per group of articles with one text that have dates: who had it first, and which newspaper or wire was the next. Who reported the same event in other words stands in news.coverage_of.';
COMMENT ON COLUMN news.first_to_report.first_article_id IS 'Its earliest article; of two from one instant, the one with the lower number.';
COMMENT ON COLUMN news.first_to_report.first_source_id IS 'Source of that article.';
COMMENT ON COLUMN news.first_to_report.first_published_during IS 'Interval of its publication: where it is a whole day, the order within that day is not known.';
COMMENT ON COLUMN news.first_to_report.articles IS 'Articles of the group that have a date.';
COMMENT ON COLUMN news.first_to_report.sources IS 'Sources among them.';
COMMENT ON COLUMN news.first_to_report.press_article_id IS 'Earliest article of another source that is a newspaper or a wire. NULL: there is none.';
COMMENT ON COLUMN news.first_to_report.press_source_id IS 'Source of that article. NULL: there is none.';
COMMENT ON COLUMN news.first_to_report.press_lag IS 'From the begin of the first interval to the begin of the other; exact to the precision of both dates. NULL: there is none.';
