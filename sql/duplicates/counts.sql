-- How the batch's articles are linked and grouped now. Reads: dateline.article_link, dateline.cluster_article.
WITH mine AS (
    SELECT DISTINCT unnest(%(article_ids)s::bigint[]) AS article_id
),
link AS (
    SELECT stored.article_id, stored.other_article_id, stored.kind
    FROM dateline.article_link AS stored JOIN mine ON mine.article_id = stored.article_id
    UNION
    SELECT stored.article_id, stored.other_article_id, stored.kind
    FROM dateline.article_link AS stored JOIN mine ON mine.article_id = stored.other_article_id
)
SELECT
    (SELECT count(*) FROM link WHERE kind = 'exact') AS exact,
    (SELECT count(*) FROM link WHERE kind = 'near') AS near,
    (SELECT count(*) FROM link WHERE kind = 'contains') AS contains,
    (
        SELECT count(DISTINCT member.cluster_id)
        FROM dateline.cluster_article AS member JOIN mine ON mine.article_id = member.article_id
    ) AS clusters;
