-- news.reprint, news.cluster_change: who carried whose text, and what became of groups.

CREATE OR REPLACE VIEW news.reprint AS
WITH foremost AS (
    SELECT
        text.text_id,
        article.article_id,
        article.source_id,
        article.title,
        article.published_on,
        article.published_at,
        -- Ministries first, then the earliest, then by address: smaller is more original.
        ROW(source.kind <> 'ministry', coalesce(lower(article.published_during), 'infinity'), article.canonical_url COLLATE "C")
            AS rank
    FROM dateline.text AS text
    JOIN dateline.article AS article ON article.article_id = text.lead_article_id
    JOIN dateline.source AS source ON source.source_id = article.source_id
),
carried AS (
    -- From the texts and not from foremost: named twice it would be made whole, for every text that is stored.
    SELECT
        text.text_id,
        text.text_id AS other_text_id,
        'exact' AS kind,
        'same_text' AS rule,
        1::double precision AS share,
        1::double precision AS other_share,
        'the same text' AS reason
    FROM dateline.text AS text
    UNION ALL
    SELECT met.text_id, met.other_text_id, met.kind, met.rule, met.share, met.other_share, met.reason
    FROM dateline.text_match AS met
    UNION ALL
    SELECT met.other_text_id, met.text_id, met.kind, met.rule, met.other_share, met.share, met.reason
    FROM dateline.text_match AS met
)
SELECT
    foremost.article_id AS original_article_id,
    foremost.source_id AS original_source_id,
    foremost.title AS original_title,
    foremost.published_on AS original_published_on,
    article.article_id AS reprint_article_id,
    article.source_id AS reprint_source_id,
    article.title AS reprint_title,
    article.published_on AS reprint_published_on,
    carried.kind,
    carried.rule,
    round(carried.share::numeric, 3)::double precision AS share_of_original,
    round(carried.other_share::numeric, 3)::double precision AS share_of_reprint,
    coalesce(
        article.published_at - foremost.published_at,
        make_interval(days => article.published_on - foremost.published_on)
    ) AS lag,
    held.wire,
    held.wire_evidence,
    carried.reason
FROM foremost
JOIN carried ON carried.text_id = foremost.text_id
JOIN dateline.article_text AS held ON held.text_id = carried.other_text_id
JOIN dateline.article AS article ON article.article_id = held.article_id
JOIN dateline.source AS source ON source.source_id = article.source_id
WHERE article.source_id <> foremost.source_id
    AND foremost.rank
        < ROW(source.kind <> 'ministry', coalesce(lower(article.published_during), 'infinity'), article.canonical_url COLLATE "C")
    -- A follower in a group is no original of what carries the group's lead as well.
    AND NOT EXISTS (
        SELECT
        FROM dateline.cluster_article AS member
        JOIN dateline.cluster AS cluster ON cluster.cluster_id = member.cluster_id
        JOIN dateline.text AS lead_text ON lead_text.lead_article_id = cluster.lead_article_id
        LEFT JOIN dateline.text_match AS met
            ON met.text_id = least(lead_text.text_id, carried.other_text_id)
            AND met.other_text_id = greatest(lead_text.text_id, carried.other_text_id)
        WHERE member.article_id = foremost.article_id
            AND cluster.lead_article_id <> foremost.article_id
            AND (met.text_id IS NOT NULL OR lead_text.text_id = carried.other_text_id)
    );

COMMENT ON VIEW news.reprint IS 'One row per original and article of another source that carries it: the whole text, nearly so, or inside a longer one.';
COMMENT ON COLUMN news.reprint.original_article_id IS 'The text''s first article: a ministry''s own first, else the earliest published, else the first address.';
COMMENT ON COLUMN news.reprint.original_source_id IS 'Source of the original.';
COMMENT ON COLUMN news.reprint.original_title IS 'Headline of the original. NULL: none.';
COMMENT ON COLUMN news.reprint.original_published_on IS 'Day of the original. NULL: no day is known.';
COMMENT ON COLUMN news.reprint.reprint_article_id IS 'The article that carries it.';
COMMENT ON COLUMN news.reprint.reprint_source_id IS 'Source of that article.';
COMMENT ON COLUMN news.reprint.reprint_title IS 'Headline of that article. NULL: none.';
COMMENT ON COLUMN news.reprint.reprint_published_on IS 'Day of that article. NULL: no day is known.';
COMMENT ON COLUMN news.reprint.kind IS 'exact, near, or contains (either holds most of the other; the shares say which).';
COMMENT ON COLUMN news.reprint.share_of_original IS 'How much of the original''s text the article carries, 0 to 1.';
COMMENT ON COLUMN news.reprint.share_of_reprint IS 'How much of the article''s text comes from the original, 0 to 1.';
COMMENT ON COLUMN news.reprint.lag IS 'Time from the original to the article; whole days unless both pages gave a time. Negative: the article was there before the ministry''s own page. NULL: a day is missing.';

CREATE OR REPLACE VIEW news.cluster_change AS
SELECT change_id, cluster_id, change, other_cluster_id, articles, run_id
FROM dateline.cluster_change;

COMMENT ON VIEW news.cluster_change IS 'One row per merge, split and end of a group: where the members of a number that is gone or smaller went.';
