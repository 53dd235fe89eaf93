-- news.changes_since(): what a reader who keeps a copy must read again. news.article_change: the same as a view.

CREATE OR REPLACE VIEW news.article_change AS
SELECT
    change.change_id,
    change.article_id,
    coalesce(article.source_id, change.source_id) AS source_id,
    change.change,
    change.happened_at,
    change.visible_at,
    change.was_on,
    change.was_at,
    change.became_on,
    change.became_at
FROM dateline.article_change AS change
LEFT JOIN dateline.article AS article ON article.article_id = change.article_id
WHERE change.visible_at IS NOT NULL;

COMMENT ON VIEW news.article_change IS 'One row per article and change that was published.';

CREATE OR REPLACE FUNCTION news.changes_since(since timestamptz)
RETURNS TABLE (
    visible_at timestamptz,
    article_id bigint,
    source_id text,
    change text,
    happened_at timestamptz
)
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT
        change.visible_at,
        change.article_id,
        change.source_id,
        change.change,
        max(change.happened_at)
    FROM news.article_change AS change
    WHERE change.visible_at > since
    GROUP BY change.visible_at, change.article_id, change.source_id, change.change
    ORDER BY change.visible_at, change.article_id, change.change;
END;

COMMENT ON FUNCTION news.changes_since(timestamptz) IS 'One row per publication, article and kind of change after an instant. Begin with ''-infinity''; read all rows (many share one visible_at, so a LIMIT would lose some), fetch the articles that they name again, drop those that are withdrawn, and keep the greatest visible_at in the same transaction of your copy: ask with it the next time. Nothing is lost, whatever loads run at the same time, because stamps are given by one publisher after the other. relinked means that cluster_id and what stands in news.cluster_article changed.';
