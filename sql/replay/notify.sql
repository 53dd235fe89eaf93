-- Note for readers which articles changed.
-- Reads: dateline.version_change, dateline.article. Writes: dateline.article_change.

INSERT INTO dateline.article_change (article_id, change, happened_at)
SELECT DISTINCT article.article_id, 'reread', transaction_timestamp()
FROM dateline.version_change AS changed
JOIN dateline.article AS article ON article.canonical_url = changed.canonical_url
WHERE changed.version_id = %(version_id)s
    AND NOT changed.fields && ARRAY['gained', 'lost']
    AND article.source_id = changed.source_id;
