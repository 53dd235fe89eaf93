-- news.changes_since(): what a reader who keeps a copy must read again. news.article_change: the same as a view.

CREATE OR REPLACE VIEW news.article_change AS
SELECT
    change.change_id,
    change.article_id,
    coalesce(article.source_id, change.source_id) AS source_id,
    change.change,
    change.happened_at,
    change.published_at,
    change.was_on,
    change.was_at,
    change.became_on,
    change.became_at
FROM dateline.article_change AS change
LEFT JOIN dateline.article AS article ON article.article_id = change.article_id
WHERE change.published_at IS NOT NULL;

COMMENT ON VIEW news.article_change IS 'One row per article and change that was published.';
COMMENT ON COLUMN news.article_change.change_id IS 'Number of the change. Not a cursor: use published_at.';
COMMENT ON COLUMN news.article_change.article_id IS 'The article; it is in no other view any more where it was withdrawn.';
COMMENT ON COLUMN news.article_change.source_id IS 'Its source.';
COMMENT ON COLUMN news.article_change.change IS 'new, revised (another wording, see news.revision), redated (another date or confidence), retracted, restored, relinked (its group changed, see news.cluster_article), corrected (by a person, or that was taken back, see news.correction), reread (the same page, read by other code, see news.data_version), or withdrawn (a data version that had made it was rolled back: drop it from your copy).';
COMMENT ON COLUMN news.article_change.happened_at IS 'When the load, correction or replay began that brought it.';
COMMENT ON COLUMN news.article_change.published_at IS 'When readers were told, not when the article was published: the cursor for news.changes_since().';
COMMENT ON COLUMN news.article_change.was_on IS 'Day of publication before it was redated or withdrawn. NULL: no day was known, or another change.';
COMMENT ON COLUMN news.article_change.was_at IS 'Instant of publication before it was redated or withdrawn. NULL: no time was known, or another change.';
COMMENT ON COLUMN news.article_change.became_on IS 'Day of publication after it was redated; with the same instant and day as before, only precision or confidence changed. NULL: no day is known, or another change.';
COMMENT ON COLUMN news.article_change.became_at IS 'Instant of publication after it was redated. NULL: no time is known, or another change.';

CREATE OR REPLACE FUNCTION news.changes_since(since timestamptz)
RETURNS TABLE (
    published_at timestamptz,
    article_id bigint,
    source_id text,
    change text,
    happened_at timestamptz
)
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT
        change.published_at,
        change.article_id,
        change.source_id,
        change.change,
        max(change.happened_at)
    FROM news.article_change AS change
    WHERE change.published_at > since
    GROUP BY change.published_at, change.article_id, change.source_id, change.change
    ORDER BY change.published_at, change.article_id, change.change;
END;

COMMENT ON FUNCTION news.changes_since(timestamptz) IS 'One row per publication, article and kind of change after an instant. Begin with ''-infinity''; read all rows (many share one published_at, so a LIMIT would lose some), fetch the articles that they name again, drop those that are withdrawn, and keep the greatest published_at in the same transaction of your copy: ask with it the next time. Nothing is lost, whatever loads run at the same time, because stamps are given by one publisher after the other. relinked means that cluster_id and what stands in news.cluster_article changed.';
