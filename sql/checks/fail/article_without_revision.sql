-- Every article's present text is the last of its revisions.
SELECT article.article_id, article.canonical_url, article.revision AS says, last.number AS has
FROM dateline.article AS article
LEFT JOIN LATERAL (
    SELECT revision.number, revision.fingerprint
    FROM dateline.revision AS revision
    WHERE revision.article_id = article.article_id
    ORDER BY revision.number DESC
    LIMIT 1
) AS last ON true
WHERE (last.number, last.fingerprint) IS DISTINCT FROM (article.revision, article.fingerprint);
