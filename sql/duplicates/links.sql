-- Make the links of touched texts anew: each article to the foremost one of its text, foremost articles of matching texts to each
-- other, addresses of one page to the first of them. Only the same text makes two addresses one page: a declared address that
-- different texts share ties none of them. Reads: touched_text, staged_text, dateline.text, dateline.article_text, dateline.article, dateline.text_match.
-- Writes: dateline.article_link.
CREATE TEMPORARY TABLE moved ON COMMIT DROP AS
SELECT carried.article_id
FROM dateline.article_text AS carried
JOIN touched_text AS touched ON touched.text_id = carried.text_id
UNION
SELECT staged.article_id FROM staged_text AS staged;
ANALYZE moved;

CREATE TEMPORARY TABLE wanted ON COMMIT DROP AS
SELECT
    greatest(carried.article_id, text.lead_article_id) AS article_id,
    least(carried.article_id, text.lead_article_id) AS other_article_id,
    'exact' AS kind,
    CASE WHEN article.fingerprint = foremost.fingerprint THEN 'fingerprint' ELSE 'same_text' END AS rule,
    1::double precision AS score,
    CASE
        WHEN article.fingerprint = foremost.fingerprint THEN 'the same title and text, apart from case and white space'
        ELSE 'the same text, apart from the title or from what the source prints on many pages'
    END AS reason
FROM touched_text AS touched
JOIN dateline.text AS text ON text.text_id = touched.text_id
JOIN dateline.article AS foremost ON foremost.article_id = text.lead_article_id
JOIN dateline.article_text AS carried ON carried.text_id = text.text_id AND carried.article_id <> text.lead_article_id
JOIN dateline.article AS article ON article.article_id = carried.article_id
UNION ALL
SELECT
    greatest(paged.article_id, paged.first_id),
    least(paged.article_id, paged.first_id),
    'same_page',
    'address',
    1,
    'the same text at two addresses of one page: they differ in nothing that names a document, or one is declared by the other'
FROM (
    SELECT
        carried.article_id,
        first_value(carried.article_id) OVER (
            PARTITION BY carried.text_id, carried.page ORDER BY article.canonical_url COLLATE "C"
        ) AS first_id
    FROM dateline.article_text AS carried
    JOIN touched_text AS touched ON touched.text_id = carried.text_id
    JOIN dateline.article AS article ON article.article_id = carried.article_id
    WHERE carried.page IS NOT NULL
) AS paged
WHERE paged.article_id <> paged.first_id
UNION ALL
SELECT
    -- contains runs from the longer text, of which less is held, to the shorter; the others from the higher number. Which of
    -- two texts has the lower number depends on the order of arrival, so that their digests break a tie.
    CASE
        WHEN met.kind = 'contains' AND (met.share, mine.digest) < (met.other_share, theirs.digest) THEN mine.lead_article_id
        WHEN met.kind = 'contains' THEN theirs.lead_article_id
        ELSE greatest(mine.lead_article_id, theirs.lead_article_id)
    END,
    CASE
        WHEN met.kind = 'contains' AND (met.share, mine.digest) < (met.other_share, theirs.digest) THEN theirs.lead_article_id
        WHEN met.kind = 'contains' THEN mine.lead_article_id
        ELSE least(mine.lead_article_id, theirs.lead_article_id)
    END,
    met.kind,
    met.rule,
    CASE WHEN met.kind = 'contains' THEN greatest(met.share, met.other_share) ELSE met.jaccard END,
    met.reason
FROM (
    SELECT known.* FROM dateline.text_match AS known JOIN touched_text AS touched ON touched.text_id = known.text_id
    UNION
    SELECT known.* FROM dateline.text_match AS known JOIN touched_text AS touched ON touched.text_id = known.other_text_id
) AS met
JOIN dateline.text AS mine ON mine.text_id = met.text_id
JOIN dateline.text AS theirs ON theirs.text_id = met.other_text_id;

DELETE FROM dateline.article_link AS stored
USING moved
WHERE moved.article_id IN (stored.article_id, stored.other_article_id)
    AND stored.kind IN ('same_page', 'exact', 'near', 'contains')
    AND NOT EXISTS (
        SELECT FROM wanted
        WHERE (wanted.article_id, wanted.other_article_id, wanted.kind, wanted.rule, wanted.score, wanted.reason)
            = (stored.article_id, stored.other_article_id, stored.kind, stored.rule, stored.score, stored.reason)
    );

INSERT INTO dateline.article_link (article_id, other_article_id, kind, rule, score, reason, run_id)
SELECT article_id, other_article_id, kind, rule, score, reason, %(run_id)s
FROM wanted
ORDER BY article_id, other_article_id
ON CONFLICT (article_id, other_article_id, kind) DO NOTHING;
