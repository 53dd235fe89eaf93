-- Revisions: the stretches of equal text and day in the fetches of each landed article.
-- Reads: dateline.observation, staged_article, landed. Writes: dateline.revision, stretch, chosen.
-- Derived from all fetches each time, so that pages loaded late or out of order give the same history.

CREATE TEMPORARY TABLE stretch ON COMMIT DROP AS
WITH marked AS (
    SELECT
        seen.article_id,
        seen.fetched_at,
        seen.fingerprint,
        seen.printed_on,
        seen.fingerprint IS DISTINCT FROM lag(seen.fingerprint) OVER fetches
            -- Another day printed at the same place of the page is an edit too.
            OR (seen.printed_on <> lag(seen.printed_on) OVER fetches
                AND seen.printed_origin = lag(seen.printed_origin) OVER fetches
                AND seen.digest IS DISTINCT FROM lag(seen.digest) OVER fetches) IS TRUE AS opens
    FROM dateline.observation AS seen
    JOIN landed ON landed.article_id = seen.article_id AND landed.owned
    WINDOW fetches AS (PARTITION BY seen.article_id ORDER BY seen.fetched_at)
)
SELECT
    article_id,
    fetched_at,
    fingerprint,
    printed_on,
    row_number() OVER fetches AS number,
    tstzrange(fetched_at, lead(fetched_at) OVER fetches) AS valid_during
FROM marked
WHERE opens
WINDOW fetches AS (PARTITION BY article_id ORDER BY fetched_at);

CREATE INDEX ON stretch (article_id, fetched_at);
ANALYZE stretch;

-- The text of a stretch is the one read now, best from the very fetch that opened it; else the one that was kept.
CREATE TEMPORARY TABLE chosen ON COMMIT DROP AS
SELECT DISTINCT ON (stretch.article_id, stretch.fetched_at)
    stretch.article_id,
    stretch.fetched_at,
    candidate.position,
    candidate.revision_id
FROM stretch
JOIN (
    SELECT
        1 AS choice, staged.article_id, staged.fingerprint, staged.fetched_at, staged.published_on,
        staged.position, NULL::bigint AS revision_id
    FROM staged_article AS staged
    WHERE staged.owned
    UNION ALL
    SELECT 2, kept.article_id, kept.fingerprint, kept.fetched_at, kept.published_on, NULL, kept.revision_id
    FROM dateline.revision AS kept
    WHERE kept.article_id IN (SELECT stretch.article_id FROM stretch)
) AS candidate ON candidate.article_id = stretch.article_id AND candidate.fingerprint = stretch.fingerprint
ORDER BY
    stretch.article_id,
    stretch.fetched_at,
    candidate.fetched_at = stretch.fetched_at DESC,
    (candidate.published_on = stretch.printed_on) IS TRUE DESC,
    candidate.choice,
    candidate.fetched_at,
    candidate.position DESC;

ANALYZE chosen;

INSERT INTO dateline.revision AS stored
    (article_id, number, fetched_at, valid_during, fingerprint, {revised}, archive, archive_offset, digest,
     run_id, loaded_at)
SELECT
    stretch.article_id, stretch.number, stretch.fetched_at, stretch.valid_during, stretch.fingerprint,
    {staged.revised}, staged.archive, staged.archive_offset, staged.digest, %(run_id)s, %(loaded_at)s
FROM stretch
JOIN chosen ON chosen.article_id = stretch.article_id AND chosen.fetched_at = stretch.fetched_at
JOIN staged_article AS staged ON staged.position = chosen.position
UNION ALL
SELECT
    stretch.article_id, stretch.number, stretch.fetched_at, stretch.valid_during, stretch.fingerprint,
    {kept.revised}, kept.archive, kept.archive_offset, kept.digest, %(run_id)s, %(loaded_at)s
FROM stretch
JOIN chosen ON chosen.article_id = stretch.article_id AND chosen.fetched_at = stretch.fetched_at
JOIN dateline.revision AS kept ON kept.revision_id = chosen.revision_id
ON CONFLICT (article_id, fetched_at) DO UPDATE SET
    number = excluded.number,
    valid_during = excluded.valid_during,
    fingerprint = excluded.fingerprint,
    {revised = excluded.revised},
    archive = excluded.archive,
    archive_offset = excluded.archive_offset,
    digest = excluded.digest,
    run_id = CASE WHEN stored.fingerprint = excluded.fingerprint THEN stored.run_id ELSE excluded.run_id END
WHERE (stored.number, stored.valid_during, stored.fingerprint, {stored.revised},
       stored.archive, stored.archive_offset, stored.digest)
    IS DISTINCT FROM
      (excluded.number, excluded.valid_during, excluded.fingerprint, {excluded.revised},
       excluded.archive, excluded.archive_offset, excluded.digest);

DELETE FROM dateline.revision AS stored
USING landed
WHERE stored.article_id = landed.article_id
    AND landed.owned
    AND NOT EXISTS (
        SELECT FROM stretch
        WHERE stretch.article_id = stored.article_id AND stretch.fetched_at = stored.fetched_at
    );
