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
COMMENT ON COLUMN news.correction.correction_id IS 'Order of the corrections.';
COMMENT ON COLUMN news.correction.article_id IS 'The article. NULL: it is not held, and the correction waits for it.';
COMMENT ON COLUMN news.correction.source_id IS 'Its source. NULL: as article_id.';
COMMENT ON COLUMN news.correction.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.correction.field IS 'published (day, instant and precision together), title or language.';
COMMENT ON COLUMN news.correction.value IS 'What holds: a year, month, day or instant in ISO 8601, a headline, or a language in BCP 47. NULL: there is no date.';
COMMENT ON COLUMN news.correction.was IS 'What the article said before, in the same form; instants in UTC. NULL: nothing.';
COMMENT ON COLUMN news.correction.corrected_by IS 'Who corrected it.';
COMMENT ON COLUMN news.correction.reason IS 'Why.';
COMMENT ON COLUMN news.correction.evidence IS 'What proves it: an address, or words.';
COMMENT ON COLUMN news.correction.corrected_at IS 'When it was corrected.';
COMMENT ON COLUMN news.correction.stands IS 'Whether it still holds.';
COMMENT ON COLUMN news.correction.undone_at IS 'When it was taken back or replaced by another. NULL: it stands.';
COMMENT ON COLUMN news.correction.undone_by IS 'Who took it back. NULL: it stands.';
COMMENT ON COLUMN news.correction.undone_reason IS 'Why. NULL: it stands.';
