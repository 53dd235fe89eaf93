-- Take away the articles that a version made of pages which were none before: they are in quarantine again.
-- Reads: dateline.version_change, dateline.version. Writes: dateline.article and what hangs on it, dateline.article_change,
-- dateline.duplicates_due.
-- Not one that a later run has read from another fetch.

CREATE TEMPORARY TABLE withdrawn ON COMMIT DROP AS
SELECT DISTINCT article.article_id
FROM dateline.version AS version
JOIN dateline.version_change AS changed ON changed.version_id = version.version_id AND 'gained' = ANY (changed.fields)
JOIN dateline.article AS article ON article.canonical_url = changed.canonical_url
WHERE version.version_id = %(version_id)s
    AND article.first_run_id = version.run_id
    AND NOT EXISTS (
        SELECT FROM dateline.observation AS seen
        WHERE seen.article_id = article.article_id
            AND seen.fetched_at NOT IN (
                SELECT also.fetched_at FROM dateline.version_change AS also
                WHERE also.version_id = version.version_id AND also.canonical_url = article.canonical_url
            )
    );

-- Those that were linked with them are compared again.
INSERT INTO dateline.duplicates_due (article_id)
SELECT other.article_id
FROM (
    SELECT member.article_id
    FROM dateline.cluster_article AS mine
    JOIN dateline.cluster_article AS member ON member.cluster_id = mine.cluster_id
    WHERE mine.article_id IN (SELECT withdrawn.article_id FROM withdrawn)
    UNION
    SELECT link.other_article_id FROM dateline.article_link AS link
    WHERE link.article_id IN (SELECT withdrawn.article_id FROM withdrawn)
    UNION
    SELECT link.article_id FROM dateline.article_link AS link
    WHERE link.other_article_id IN (SELECT withdrawn.article_id FROM withdrawn)
) AS other
WHERE other.article_id NOT IN (SELECT withdrawn.article_id FROM withdrawn);

UPDATE dateline.text AS stored SET
    articles = kept.articles,
    lead_article_id = kept.lead_article_id,
    first_day = CASE WHEN kept.articles > 0 THEN stored.first_day END,
    last_day = CASE WHEN kept.articles > 0 THEN stored.last_day END
FROM (
    SELECT
        carried.text_id,
        count(*) FILTER (WHERE withdrawn.article_id IS NULL)::integer AS articles,
        min(carried.article_id) FILTER (WHERE withdrawn.article_id IS NULL) AS lead_article_id
    FROM dateline.article_text AS carried
    LEFT JOIN withdrawn ON withdrawn.article_id = carried.article_id
    WHERE carried.text_id IN (
        SELECT held.text_id FROM dateline.article_text AS held
        WHERE held.article_id IN (SELECT also.article_id FROM withdrawn AS also)
    )
    GROUP BY carried.text_id
) AS kept
WHERE stored.text_id = kept.text_id;

CREATE TEMPORARY TABLE shrunk ON COMMIT DROP AS
SELECT
    member.cluster_id,
    count(*) FILTER (WHERE withdrawn.article_id IS NULL)::integer AS articles,
    min(member.article_id) FILTER (WHERE withdrawn.article_id IS NULL) AS lead_article_id
FROM dateline.cluster_article AS member
LEFT JOIN withdrawn ON withdrawn.article_id = member.article_id
WHERE member.cluster_id IN (
    SELECT mine.cluster_id FROM dateline.cluster_article AS mine
    WHERE mine.article_id IN (SELECT also.article_id FROM withdrawn AS also)
)
GROUP BY member.cluster_id;

DELETE FROM dateline.cluster WHERE cluster_id IN (SELECT shrunk.cluster_id FROM shrunk WHERE shrunk.articles < 2);

UPDATE dateline.cluster AS stored SET articles = shrunk.articles, lead_article_id = shrunk.lead_article_id
FROM shrunk
WHERE stored.cluster_id = shrunk.cluster_id AND shrunk.articles >= 2;

UPDATE dateline.day_count AS kept SET articles = kept.articles - fewer.articles
FROM (
    SELECT article.source_id, article.published_on, count(*)::integer AS articles
    FROM dateline.article AS article
    WHERE article.article_id IN (SELECT withdrawn.article_id FROM withdrawn) AND article.published_on IS NOT NULL
    GROUP BY article.source_id, article.published_on
) AS fewer
WHERE kept.source_id = fewer.source_id AND kept.day = fewer.published_on;

-- Readers are shown this, and nothing else that happened to them.
DELETE FROM dateline.article_change WHERE article_id IN (SELECT withdrawn.article_id FROM withdrawn);

INSERT INTO dateline.article_change (article_id, change, happened_at, source_id, was_on, was_at)
SELECT article.article_id, 'withdrawn', transaction_timestamp(), article.source_id, article.published_on, article.published_at
FROM dateline.article AS article
WHERE article.article_id IN (SELECT withdrawn.article_id FROM withdrawn);

DELETE FROM dateline.article WHERE article_id IN (SELECT withdrawn.article_id FROM withdrawn);
