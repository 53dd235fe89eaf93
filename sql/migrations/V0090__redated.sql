-- A change of an article's date keeps the date before and after it: readers see from what to what, and what was written of the
-- day that it left is known.

ALTER TABLE dateline.article_change
    ADD was_on date, ADD was_at timestamptz, ADD became_on date, ADD became_at timestamptz;
COMMENT ON COLUMN dateline.article_change.was_on IS 'Day of publication before a redated or withdrawn; NULL when there was none, before V0090, and for other changes.';
COMMENT ON COLUMN dateline.article_change.was_at IS 'Instant of publication before it; NULL as was_on, and when no time was known.';
COMMENT ON COLUMN dateline.article_change.became_on IS 'Day of publication after a redated; NULL when there is none, before V0090, and for other changes.';
COMMENT ON COLUMN dateline.article_change.became_at IS 'Instant of publication after it; NULL as became_on, and when no time is known.';

CREATE OR REPLACE FUNCTION dateline.note_article_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dateline.article_change (article_id, change, happened_at, was_on, was_at, became_on, became_at)
    SELECT
        made.article_id, said.change, transaction_timestamp(),
        CASE WHEN said.change = 'redated' THEN gone.published_on END,
        CASE WHEN said.change = 'redated' THEN gone.published_at END,
        CASE WHEN said.change = 'redated' THEN made.published_on END,
        CASE WHEN said.change = 'redated' THEN made.published_at END
    FROM made
    JOIN gone ON gone.article_id = made.article_id
    CROSS JOIN LATERAL (
        SELECT 'revised' AS change WHERE made.revision <> gone.revision
        UNION ALL
        SELECT 'redated'
        WHERE (made.published_on, made.published_at, made.published_during, made.published_confidence)
            IS DISTINCT FROM (gone.published_on, gone.published_at, gone.published_during, gone.published_confidence)
        UNION ALL
        SELECT 'retracted' WHERE made.retracted_at IS NOT NULL AND gone.retracted_at IS NULL
        UNION ALL
        SELECT 'restored' WHERE made.retracted_at IS NULL AND gone.retracted_at IS NOT NULL
    ) AS said
    ORDER BY made.article_id;
    INSERT INTO dateline.day_count AS kept (source_id, day, articles)
    SELECT moved.source_id, moved.day, sum(moved.articles)
    FROM (
        SELECT made.source_id, made.published_on AS day, 1 AS articles
        FROM made JOIN gone ON gone.article_id = made.article_id
        WHERE made.published_on IS DISTINCT FROM gone.published_on AND made.published_on IS NOT NULL
        UNION ALL
        SELECT gone.source_id, gone.published_on, -1
        FROM made JOIN gone ON gone.article_id = made.article_id
        WHERE made.published_on IS DISTINCT FROM gone.published_on AND gone.published_on IS NOT NULL
    ) AS moved
    GROUP BY moved.source_id, moved.day
    ORDER BY moved.source_id, moved.day
    ON CONFLICT (source_id, day) DO UPDATE SET articles = kept.articles + excluded.articles;
    RETURN NULL;
END
$$;
