-- The revisions of one article follow each other without overlap or gap, and only the last is open.
SELECT following.article_id, following.number, following.valid_during, following.until
FROM (
    SELECT
        revision.article_id,
        revision.number,
        revision.valid_during,
        lead(lower(revision.valid_during)) OVER fetches AS until,
        row_number() OVER fetches AS expected
    FROM dateline.revision AS revision
    WINDOW fetches AS (PARTITION BY revision.article_id ORDER BY revision.fetched_at)
) AS following
WHERE following.number <> following.expected
    OR upper(following.valid_during) IS DISTINCT FROM following.until;
