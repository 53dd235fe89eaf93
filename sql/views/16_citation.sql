-- news.citation: how to cite an article, so that a reader can find the very page that was read.

CREATE OR REPLACE VIEW news.citation AS
SELECT
    article.article_id,
    'dateline:' || left(encode(sha256(convert_to(article.canonical_url, 'UTF8')), 'hex'), 16) AS permanent_id,
    article.canonical_url,
    article.digest,
    article.fetched_at,
    concat_ws(
        ' ',
        source.publisher || ':',
        '“' || coalesce(article.title, left(article.body, 80)) || '”,',
        coalesce(to_char(article.published_on, 'YYYY-MM-DD'), 'undated')
            || CASE WHEN 'published' = ANY (article.corrected_fields) THEN ' (date corrected).' ELSE '.' END,
        article.canonical_url,
        '(fetched ' || to_char(article.fetched_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC'
        || coalesce(', ' || article.digest, '') || ').'
    ) AS citation
FROM dateline.article AS article
JOIN dateline.source AS source ON source.source_id = article.source_id;

COMMENT ON VIEW news.citation IS 'One row per article: how to cite it.';
COMMENT ON COLUMN news.citation.permanent_id IS 'Made from the canonical address alone: the same in every database that holds the article, also after all was loaded anew.';
COMMENT ON COLUMN news.citation.digest IS 'Digest of the page as fetched, sha256:<hex>: whoever has the archive can prove the text. NULL: not recorded.';
COMMENT ON COLUMN news.citation.citation IS 'Publisher, title, day of publication, address, fetch and digest in one line.';
