-- news.cluster, news.cluster_article, news.unique_article: copies of one text, and one of each.

CREATE OR REPLACE VIEW news.cluster AS
SELECT
    cluster.cluster_id,
    cluster.lead_article_id,
    lead_article.source_id AS lead_source_id,
    lead_article.title,
    lead_article.published_on,
    cluster.articles,
    (
        SELECT count(DISTINCT article.source_id)
        FROM dateline.cluster_article AS member
        JOIN dateline.article AS article ON article.article_id = member.article_id
        WHERE member.cluster_id = cluster.cluster_id
    ) AS sources
FROM dateline.cluster AS cluster
JOIN dateline.article AS lead_article ON lead_article.article_id = cluster.lead_article_id;

COMMENT ON VIEW news.cluster IS 'One row per group of two or more articles that carry one text.';
COMMENT ON COLUMN news.cluster.lead_source_id IS 'Source of that member.';
COMMENT ON COLUMN news.cluster.title IS 'Headline of that member. NULL: none.';
COMMENT ON COLUMN news.cluster.published_on IS 'Day of that member. NULL: no day is known.';
COMMENT ON COLUMN news.cluster.sources IS 'Number of different sources among them.';

CREATE OR REPLACE VIEW news.cluster_article AS
SELECT
    member.cluster_id,
    member.article_id,
    article.source_id,
    member.article_id = cluster.lead_article_id AS is_lead,
    link.kind,
    link.rule,
    link.score,
    link.reason,
    link.other_article_id AS linked_to
FROM dateline.cluster_article AS member
JOIN dateline.cluster AS cluster ON cluster.cluster_id = member.cluster_id
JOIN dateline.article AS article ON article.article_id = member.article_id
LEFT JOIN LATERAL (
    -- The strongest link that ties this member to the lead, or else to another one of the group.
    SELECT
        link.kind, link.rule, link.score, link.reason,
        CASE WHEN link.article_id = member.article_id THEN link.other_article_id ELSE link.article_id END
            AS other_article_id
    FROM dateline.article_link AS link
    JOIN dateline.cluster_article AS other
        ON other.article_id = CASE WHEN link.article_id = member.article_id THEN link.other_article_id ELSE link.article_id END
    WHERE member.article_id IN (link.article_id, link.other_article_id) AND other.cluster_id = member.cluster_id
    ORDER BY other.article_id = cluster.lead_article_id DESC, array_position(ARRAY['same_page', 'exact', 'near', 'contains'], link.kind), link.score DESC,
        link.article_id, link.other_article_id
    LIMIT 1
) AS link ON true;

COMMENT ON VIEW news.cluster_article IS 'One row per article that is in a group, with what ties it there.';
COMMENT ON COLUMN news.cluster_article.is_lead IS 'Whether it is the foremost member.';
COMMENT ON COLUMN news.cluster_article.kind IS 'Strongest relation to the lead, or to another member where none to the lead is recorded (linked_to says which): same_page, exact, near or contains. Of the lead: the strongest to any. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.rule IS 'Rule that found it. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.score IS 'What the rule measured, 0 to 1. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.reason IS 'Why, in words. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.linked_to IS 'The member to which kind, rule, score and reason relate it. NULL: none is recorded.';

CREATE OR REPLACE VIEW news.unique_article AS
SELECT article.*
FROM news.article AS article
WHERE NOT EXISTS (
    SELECT FROM dateline.cluster_article AS member
    JOIN dateline.cluster AS cluster ON cluster.cluster_id = member.cluster_id
    WHERE member.article_id = article.article_id AND cluster.lead_article_id <> article.article_id
);
COMMENT ON VIEW news.unique_article IS 'One row per distinct text: the lead of each group, and every article that stands alone. Columns as in news.article.';
