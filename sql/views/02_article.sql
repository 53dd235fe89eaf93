-- news.article: every page that is kept, with its present text and its dates.

CREATE OR REPLACE VIEW news.article AS
SELECT
    article.article_id,
    article.source_id,
    source.publisher,
    source.kind,
    source.country,
    article.language,
    article.published_on,
    article.published_at,
    article.published_during,
    article.published_precision,
    article.published_timezone,
    article.published_calendar,
    article.published_raw,
    article.published_origin,
    article.published_confidence,
    article.published_rule,
    article.date_evidence,
    article.modified_at,
    article.first_seen_at,
    article.last_seen_at,
    article.fetched_at,
    article.title,
    article.lead,
    article.body,
    article.byline,
    article.section,
    article.image_url,
    article.dateline,
    article.dateline_place,
    article.url,
    article.final_url,
    article.canonical_url,
    article.declared_canonical_url,
    article.fingerprint,
    article.revision,
    article.retracted_at,
    member.cluster_id,
    article.archive,
    article.archive_offset,
    article.digest,
    article.run_id,
    article.updated_at,
    article.corrected_at,
    article.corrected_fields,
    held.wire,
    held.wire_evidence
FROM dateline.article AS article
JOIN dateline.source AS source ON source.source_id = article.source_id
LEFT JOIN dateline.cluster_article AS member ON member.article_id = article.article_id
LEFT JOIN dateline.article_text AS held ON held.article_id = article.article_id;

COMMENT ON VIEW news.article IS 'One row per article: a page at one canonical address, with its present text. Copies of one text are separate rows; news.unique_article keeps one of each.';
COMMENT ON COLUMN news.article.cluster_id IS 'Group of articles with the same text, see news.cluster. NULL: it stands alone.';
