-- How many articles were looked at, how many are a copy of another, and in how many groups. Reads: touched.
SELECT
    count(*) AS compared,
    count(*) FILTER (WHERE anchor_id <> article_id) AS exact,
    count(DISTINCT anchor_id) AS clusters
FROM touched;
