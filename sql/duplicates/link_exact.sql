-- Link articles with the same fingerprint and keep each such group as a cluster with a stable number.
-- Reads: dateline.article, dateline.source. Writes: dateline.article_link, dateline.cluster, dateline.cluster_article.
-- With a run_id only the texts and groups that the run's articles belong to, or belonged to, are looked at; with NULL all are.
-- One at a time: two runs would each make a cluster of the same text.

LOCK TABLE dateline.cluster IN SHARE ROW EXCLUSIVE MODE;

CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
WITH seeds AS (
    SELECT article.article_id, article.fingerprint
    FROM dateline.article AS article
    WHERE %(run_id)s::text IS NULL OR article.run_id = %(run_id)s
),
groups AS (
    SELECT member.cluster_id FROM dateline.cluster_article AS member JOIN seeds ON seeds.article_id = member.article_id
)
SELECT article.article_id, article.fingerprint, NULL::bigint AS anchor_id
FROM dateline.article AS article
WHERE article.fingerprint IN (SELECT seeds.fingerprint FROM seeds)
UNION
SELECT article.article_id, article.fingerprint, NULL
FROM dateline.article AS article
JOIN dateline.cluster_article AS member ON member.article_id = article.article_id
WHERE member.cluster_id IN (SELECT groups.cluster_id FROM groups);

CREATE UNIQUE INDEX ON touched (article_id);
ANALYZE touched;

-- The lowest number of a text is what its copies are linked to: it stays when copies come.
UPDATE touched SET anchor_id = same.anchor_id
FROM (
    SELECT fingerprint, min(article_id) AS anchor_id FROM touched GROUP BY fingerprint HAVING count(*) > 1
) AS same
WHERE same.fingerprint = touched.fingerprint;

DELETE FROM dateline.article_link AS stored
USING touched
WHERE stored.article_id = touched.article_id
    AND stored.kind = 'exact'
    AND stored.other_article_id IS DISTINCT FROM touched.anchor_id;

INSERT INTO dateline.article_link (article_id, other_article_id, kind, rule, score, reason, run_id)
SELECT article_id, anchor_id, 'exact', 'fingerprint', 1, 'the same title and text, apart from case and white space', %(run_id)s
FROM touched
WHERE article_id <> anchor_id
ORDER BY article_id
ON CONFLICT (article_id, other_article_id, kind) DO NOTHING;

-- Members that no link of any kind ties to their cluster any more leave it.
DELETE FROM dateline.cluster_article AS member
USING touched
WHERE member.article_id = touched.article_id
    AND NOT EXISTS (
        SELECT FROM dateline.article_link AS link
        JOIN dateline.cluster_article AS other
            ON other.article_id IN (link.article_id, link.other_article_id) AND other.article_id <> member.article_id
        WHERE member.article_id IN (link.article_id, link.other_article_id) AND other.cluster_id = member.cluster_id
    );

-- A text takes the lowest cluster that any of its articles is in; a new text takes a new number.
CREATE TEMPORARY TABLE grouped ON COMMIT DROP AS
SELECT touched.anchor_id, min(member.cluster_id) AS cluster_id
FROM touched
LEFT JOIN dateline.cluster_article AS member ON member.article_id = touched.article_id
WHERE touched.anchor_id IS NOT NULL
GROUP BY touched.anchor_id;

WITH made AS (
    INSERT INTO dateline.cluster (lead_article_id, articles, run_id)
    SELECT anchor_id, 2, %(run_id)s FROM grouped WHERE cluster_id IS NULL ORDER BY anchor_id
    RETURNING cluster_id, lead_article_id
)
UPDATE grouped SET cluster_id = made.cluster_id FROM made WHERE made.lead_article_id = grouped.anchor_id;

INSERT INTO dateline.cluster_article AS stored (article_id, cluster_id)
SELECT touched.article_id, grouped.cluster_id
FROM touched
JOIN grouped ON grouped.anchor_id = touched.anchor_id
ORDER BY touched.article_id
ON CONFLICT (article_id) DO UPDATE SET cluster_id = excluded.cluster_id
WHERE stored.cluster_id <> excluded.cluster_id;

-- Clusters that lost their last pair end; the others get their count and lead anew.
DELETE FROM dateline.cluster_article AS member
WHERE member.cluster_id IN (
    SELECT lone.cluster_id FROM dateline.cluster_article AS lone GROUP BY lone.cluster_id HAVING count(*) = 1
);

DELETE FROM dateline.cluster AS cluster
WHERE NOT EXISTS (SELECT FROM dateline.cluster_article AS member WHERE member.cluster_id = cluster.cluster_id);

UPDATE dateline.cluster AS stored SET
    lead_article_id = foremost.article_id,
    articles = foremost.articles,
    run_id = %(run_id)s
FROM (
    SELECT DISTINCT ON (member.cluster_id)
        member.cluster_id,
        member.article_id,
        count(*) OVER (PARTITION BY member.cluster_id) AS articles
    FROM dateline.cluster_article AS member
    JOIN dateline.article AS article ON article.article_id = member.article_id
    JOIN dateline.source AS source ON source.source_id = article.source_id
    WHERE member.cluster_id IN (
        SELECT mine.cluster_id FROM dateline.cluster_article AS mine JOIN touched ON touched.article_id = mine.article_id
    )
    ORDER BY
        member.cluster_id,
        source.kind = 'ministry' DESC,
        lower(article.published_during) NULLS LAST,
        member.article_id
) AS foremost
WHERE stored.cluster_id = foremost.cluster_id
    AND (stored.lead_article_id, stored.articles) IS DISTINCT FROM (foremost.article_id, foremost.articles);
