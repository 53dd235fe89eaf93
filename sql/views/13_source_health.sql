-- news.source_health: which source is seen, how fresh it is, and how long it may be silent.

CREATE OR REPLACE VIEW news.source_health AS
WITH newest AS (
    -- A window that reaches into the future must not move the thirty days.
    SELECT max(coverage.day) AS today FROM dateline.coverage AS coverage WHERE coverage.day <= current_date + 1
),
days AS (
    SELECT
        coverage.source_id,
        count(*) FILTER (WHERE coverage.state IN ('published', 'nothing_new', 'usual_silence')) AS seen,
        count(*) FILTER (WHERE coverage.state NOT IN ('published', 'nothing_new', 'usual_silence')) AS blind
    FROM newest
    JOIN dateline.coverage AS coverage ON coverage.day > newest.today - 30 AND coverage.day <= newest.today
    GROUP BY coverage.source_id
)
SELECT
    known.source_id,
    source.publisher,
    source.kind,
    source.country,
    source.disabled,
    newest.today AS as_of,
    coalesce(present.state, 'not_run') AS state,
    coalesce(present.reason, 'no run has covered it yet') AS reason,
    present.day AS state_day,
    present.run_id,
    seen.day AS last_seen_on,
    CASE
        WHEN present.state IN ('published', 'nothing_new', 'usual_silence') THEN NULL
        ELSE coalesce(
            (SELECT min(missed.day) FROM dateline.coverage AS missed WHERE missed.source_id = known.source_id AND missed.day > seen.day),
            (SELECT min(missed.day) FROM dateline.coverage AS missed WHERE missed.source_id = known.source_id)
        )
    END AS blind_since,
    held.day AS last_article_on,
    newest.today - held.day AS silent_days,
    usual.usual_interval_days,
    usual.usual_silence_days,
    usual.longest_silence_days,
    (
        SELECT min(late.day) FROM dateline.coverage AS late
        WHERE late.source_id = known.source_id
            AND late.day > coalesce(held.day, '-infinity') AND late.day > newest.today - 180
            AND late.evidence ? 'overdue'
    ) AS overdue_since,
    usual.lag_p50,
    usual.lag_p95,
    coalesce(days.seen, 0)::integer AS seen_days,
    coalesce(days.blind, 0)::integer AS blind_days,
    (3 - coalesce(days.blind, 0))::integer AS error_budget
FROM (
    SELECT source.source_id FROM dateline.source AS source
    UNION
    SELECT days.source_id FROM days
) AS known
CROSS JOIN newest
LEFT JOIN dateline.source AS source ON source.source_id = known.source_id
LEFT JOIN dateline.publication_baseline AS usual ON usual.source_id = known.source_id
LEFT JOIN days ON days.source_id = known.source_id
LEFT JOIN LATERAL (
    SELECT coverage.day, coverage.state, coverage.reason, coverage.run_id
    FROM dateline.coverage AS coverage
    WHERE coverage.source_id = known.source_id AND coverage.day <= newest.today
    ORDER BY coverage.day DESC
    LIMIT 1
) AS present ON true
LEFT JOIN LATERAL (
    SELECT coverage.day
    FROM dateline.coverage AS coverage
    WHERE coverage.source_id = known.source_id
        AND coverage.day <= newest.today
        AND coverage.state IN ('published', 'nothing_new', 'usual_silence')
    ORDER BY coverage.day DESC
    LIMIT 1
) AS seen ON true
LEFT JOIN LATERAL (
    SELECT held.day
    FROM dateline.day_count AS held
    WHERE held.source_id = known.source_id AND held.articles > 0 AND held.day <= newest.today
    ORDER BY held.day DESC
    LIMIT 1
) AS held ON true;

COMMENT ON VIEW news.source_health IS 'One row per source that was ever collected or that a run of the last thirty days covered: whether it is seen, how fresh it is, and how long its silences usually are.';
COMMENT ON COLUMN news.source_health.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.source_health.publisher IS 'Who speaks. NULL: nothing of the source was ever loaded, so its facts are not known.';
COMMENT ON COLUMN news.source_health.kind IS 'ministry, news, wire or igo. NULL: not known.';
COMMENT ON COLUMN news.source_health.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none. NULL: not known.';
COMMENT ON COLUMN news.source_health.as_of IS 'Newest day of coverage of all sources: the thirty days end with it. NULL: there is no coverage yet.';
COMMENT ON COLUMN news.source_health.state IS 'State of its newest day, see news.coverage; not_run when no run has covered it.';
COMMENT ON COLUMN news.source_health.state_day IS 'That newest day. NULL: no run has covered the source.';
COMMENT ON COLUMN news.source_health.run_id IS 'Run that last looked at it. NULL: none did.';
COMMENT ON COLUMN news.source_health.last_seen_on IS 'Last day on which it was seen. NULL: it never was.';
COMMENT ON COLUMN news.source_health.blind_since IS 'First day after that. NULL: it is seen.';
COMMENT ON COLUMN news.source_health.last_article_on IS 'Last day of publication of which an article is held. NULL: none is.';
COMMENT ON COLUMN news.source_health.silent_days IS 'Days from then to as_of. NULL: nothing is held.';
COMMENT ON COLUMN news.source_health.overdue_since IS 'Day on which its present silence passed what is usual by so much that its listings are no longer believed. NULL: it has not.';
COMMENT ON COLUMN news.source_health.seen_days IS 'Days of the last thirty on which it was seen.';
COMMENT ON COLUMN news.source_health.blind_days IS 'Days of the last thirty on which it was not.';
COMMENT ON COLUMN news.source_health.error_budget IS 'Days not observed that are left of the three in thirty that a source may have; negative when there were more.';
