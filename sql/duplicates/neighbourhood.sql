-- The texts whose clusters may have changed: touched ones, those that were in a cluster with them, and all that hang together
-- with these. Reads: touched_text, staged_text, dateline.text, dateline.text_match, dateline.cluster_article. Writes: near_text.
CREATE TEMPORARY TABLE reached_text ON COMMIT DROP AS
WITH RECURSIVE seed AS (
    SELECT touched.text_id FROM touched_text AS touched
    UNION
    SELECT carried.text_id
    FROM dateline.cluster_article AS member
    JOIN dateline.article_text AS carried ON carried.article_id = member.article_id
    WHERE member.cluster_id IN (
        SELECT mine.cluster_id
        FROM dateline.cluster_article AS mine
        WHERE mine.article_id IN (
            SELECT held.article_id
            FROM dateline.article_text AS held
            JOIN touched_text AS touched ON touched.text_id = held.text_id
            UNION ALL
            SELECT staged.article_id FROM staged_text AS staged
        )
    )
),
reached AS (
    SELECT seed.text_id FROM seed
    UNION
    SELECT next.text_id
    FROM reached
    CROSS JOIN LATERAL (
        SELECT met.other_text_id AS text_id FROM dateline.text_match AS met
        WHERE met.text_id = reached.text_id AND least(met.share, met.other_share) > %(most)s AND met.rule <> 'correction'
        UNION ALL
        SELECT met.text_id FROM dateline.text_match AS met
        WHERE met.other_text_id = reached.text_id AND least(met.share, met.other_share) > %(most)s AND met.rule <> 'correction'
    ) AS next
)
SELECT reached.text_id FROM reached;
ANALYZE reached_text;

-- Apart from the recursion, whose size Postgres cannot foresee.
CREATE TEMPORARY TABLE near_text ON COMMIT DROP AS
SELECT text.text_id, text.lead_article_id, text.articles
FROM reached_text AS reached
JOIN dateline.text AS text ON text.text_id = reached.text_id
WHERE text.articles > 0;
ALTER TABLE near_text ADD PRIMARY KEY (text_id);
ANALYZE near_text;
