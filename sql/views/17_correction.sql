-- news.correction: what people corrected, and what the pages say instead.

CREATE OR REPLACE VIEW news.correction AS
SELECT
    correction.correction_id,
    article.article_id,
    article.source_id,
    correction.canonical_url,
    correction.field,
    correction.value,
    correction.was,
    correction.corrected_by,
    correction.reason,
    correction.evidence,
    correction.corrected_at,
    correction.undone_at IS NULL AS stands,
    correction.undone_at,
    correction.undone_by,
    correction.undone_reason
FROM dateline.correction AS correction
LEFT JOIN dateline.article AS article ON article.canonical_url = correction.canonical_url;

COMMENT ON VIEW news.correction IS 'One row per correction that a person made to a field of an article, also those that were taken back. news.article shows the corrected values; its published_raw, published_origin, published_confidence, published_rule and date_evidence, and news.revision, still say what the page says.';
COMMENT ON COLUMN news.correction.article_id IS 'The article. NULL: it is not held, and the correction waits for it.';
COMMENT ON COLUMN news.correction.source_id IS 'Its source. NULL: as article_id.';
COMMENT ON COLUMN news.correction.stands IS 'Whether it still holds.';
