-- Put the articles of the neighbourhood into their clusters, and end clusters that have no members.
-- Reads: near_text, staged_member, dateline.article_text, dateline.text.
-- Writes: dateline.cluster_article, dateline.cluster.
ANALYZE staged_member;

CREATE TEMPORARY TABLE left_cluster ON COMMIT DROP AS
SELECT DISTINCT member.cluster_id
FROM dateline.cluster_article AS member
JOIN dateline.article_text AS carried ON carried.article_id = member.article_id
JOIN near_text AS near ON near.text_id = carried.text_id;

DELETE FROM dateline.cluster_article AS member
USING dateline.article_text AS carried, near_text AS near
WHERE carried.article_id = member.article_id
    AND near.text_id = carried.text_id
    AND NOT EXISTS (
        SELECT FROM staged_member AS staged
        WHERE staged.article_id = member.article_id AND staged.cluster_id = member.cluster_id
    );

INSERT INTO dateline.cluster_article (article_id, cluster_id)
SELECT article_id, cluster_id FROM staged_member ORDER BY article_id
ON CONFLICT DO NOTHING;

UPDATE dateline.cluster AS stored SET
    lead_article_id = found.lead_article_id,
    articles = found.articles,
    run_id = %(run_id)s
FROM (
    SELECT
        member.cluster_id,
        count(*)::integer AS articles,
        (array_agg(
            member.article_id
            ORDER BY
                source.kind = 'ministry' DESC,
                lower(article.published_during) NULLS LAST,
                article.canonical_url COLLATE "C"
        ))[1] AS lead_article_id
    FROM dateline.cluster_article AS member
    JOIN dateline.article AS article ON article.article_id = member.article_id
    JOIN dateline.source AS source ON source.source_id = article.source_id
    WHERE member.cluster_id IN (SELECT staged.cluster_id FROM staged_member AS staged)
    GROUP BY member.cluster_id
) AS found
WHERE stored.cluster_id = found.cluster_id
    AND (stored.lead_article_id, stored.articles) IS DISTINCT FROM (found.lead_article_id, found.articles);

DELETE FROM dateline.cluster AS stored
USING left_cluster
WHERE stored.cluster_id = left_cluster.cluster_id
    AND NOT EXISTS (
        SELECT FROM dateline.cluster_article AS member WHERE member.cluster_id = stored.cluster_id
    );
