-- news.translation: one statement in several languages.

CREATE OR REPLACE VIEW news.translation AS
WITH declared AS NOT MATERIALIZED (
    SELECT variant.article_id AS one, other.article_id AS two, variant.origin
    FROM dateline.variant AS variant
    JOIN dateline.article AS own ON own.article_id = variant.article_id
    JOIN dateline.article AS other ON other.canonical_url = variant.target AND other.article_id <> own.article_id
    WHERE variant.origin = 'hreflang'
        AND variant.target <> ''  -- as the index on target says it
        AND split_part(other.language, '-', 1) <> split_part(own.language, '-', 1)
        -- An address that several articles in one language name is a section's page.
        AND NOT EXISTS (
            SELECT FROM dateline.variant AS rival
            JOIN dateline.article AS claimant ON claimant.article_id = rival.article_id
            WHERE rival.target = variant.target
                AND rival.target <> ''
                AND rival.origin = 'hreflang'
                AND rival.article_id <> variant.article_id
                AND split_part(claimant.language, '-', 1) = split_part(own.language, '-', 1)
        )
    UNION ALL
    SELECT variant.article_id, shared.article_id, variant.origin
    FROM dateline.variant AS variant
    JOIN dateline.variant AS shared
        ON shared.target = variant.target
        AND shared.target <> ''
        AND shared.origin = 'document_id'
        AND shared.article_id <> variant.article_id
    JOIN dateline.article AS own ON own.article_id = variant.article_id
    JOIN dateline.article AS other ON other.article_id = shared.article_id
    WHERE variant.origin = 'document_id'
        AND variant.target <> ''
        AND split_part(other.language, '-', 1) <> split_part(own.language, '-', 1)
),
directed AS (
    SELECT declared.one AS translation_of, declared.two AS article_id, declared.origin, declared.origin = 'hreflang' AS here, false AS there
    FROM declared
    UNION ALL
    SELECT declared.two, declared.one, declared.origin, false, declared.origin = 'hreflang'
    FROM declared
),
pair AS (
    SELECT
        directed.translation_of,
        directed.article_id,
        array_agg(DISTINCT directed.origin ORDER BY directed.origin) AS origins,
        bool_or(directed.here) AND bool_or(directed.there) AS mutual
    FROM directed
    GROUP BY directed.translation_of, directed.article_id
)
SELECT
    pair.translation_of,
    pair.article_id,
    article.source_id,
    article.language,
    article.canonical_url,
    article.title,
    article.body,
    pair.origins,
    pair.mutual
FROM pair
JOIN dateline.article AS article ON article.article_id = pair.article_id
UNION ALL
SELECT
    variant.article_id,
    NULL,
    article.source_id,
    nullif(variant.language, 'und'),
    article.canonical_url,
    NULL,
    variant.body,
    ARRAY[variant.origin],
    true
FROM dateline.variant AS variant
JOIN dateline.article AS article ON article.article_id = variant.article_id
WHERE variant.origin = 'beside';

COMMENT ON VIEW news.translation IS 'One row per article and text that says the same in another language, as its publisher declares. Two articles are two rows, one in each direction: which is the original is not known.';
COMMENT ON COLUMN news.translation.translation_of IS 'The article.';
COMMENT ON COLUMN news.translation.article_id IS 'The article in the other language. NULL: the text stands on the page of translation_of, below or above its own.';
COMMENT ON COLUMN news.translation.source_id IS 'Source of the other article.';
COMMENT ON COLUMN news.translation.language IS 'Its language, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.translation.title IS 'Its title. NULL: it has none, as every text that stands on the other''s page.';
COMMENT ON COLUMN news.translation.body IS 'Its text.';
COMMENT ON COLUMN news.translation.origins IS 'How it is known: hreflang (a page names the other), document_id (both addresses hold one id), beside.';
COMMENT ON COLUMN news.translation.mutual IS 'Whether both sides name each other; false when one page names the other and is not named by it, or only an id is shared.';
