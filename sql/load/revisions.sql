-- Revisions: the stretches of equal wording in the fetches of each landed article.
-- Reads: dateline.observation, staged_article, landed. Writes: dateline.revision, stretch.
-- Derived from all fetches each time, so that pages loaded late or out of order give the same history.

CREATE TEMPORARY TABLE stretch ON COMMIT DROP AS
WITH marked AS (
    SELECT
        seen.article_id,
        seen.fetched_at,
        seen.fingerprint,
        seen.fingerprint IS DISTINCT FROM lag(seen.fingerprint) OVER (
            PARTITION BY seen.article_id ORDER BY seen.fetched_at
        ) AS opens
    FROM dateline.observation AS seen
    JOIN landed ON landed.article_id = seen.article_id AND landed.owned
)
SELECT
    article_id,
    fetched_at,
    fingerprint,
    row_number() OVER wording AS number,
    tstzrange(fetched_at, lead(fetched_at) OVER wording) AS valid_during
FROM marked
WHERE opens
WINDOW wording AS (PARTITION BY article_id ORDER BY fetched_at);

CREATE INDEX ON stretch (article_id, fetched_at);
ANALYZE stretch;

INSERT INTO dateline.revision AS stored
    (article_id, number, fetched_at, valid_during, fingerprint, title, lead, body, byline, section, language,
     published_on, published_at, published_raw, modified_at, archive, archive_offset, digest, run_id, loaded_at)
SELECT
    stretch.article_id, stretch.number, stretch.fetched_at, stretch.valid_during, stretch.fingerprint,
    wording.title, wording.lead, wording.body, wording.byline, wording.section, wording.language,
    wording.published_on, wording.published_at, wording.published_raw, wording.modified_at,
    wording.archive, wording.archive_offset, wording.digest, %(run_id)s, %(loaded_at)s
FROM stretch
CROSS JOIN LATERAL (
    -- The text as read now, best from the very fetch that opened the stretch; else as it was kept.
    SELECT * FROM (
        SELECT
            1 AS choice, staged.fetched_at, staged.position,
            staged.title, staged.lead, staged.body, staged.byline, staged.section, staged.language,
            staged.published_on, staged.published_at, staged.published_raw, staged.modified_at,
            staged.archive, staged.archive_offset, staged.digest
        FROM staged_article AS staged
        WHERE staged.owned
            AND staged.article_id = stretch.article_id
            AND staged.fingerprint = stretch.fingerprint
        UNION ALL
        SELECT
            2, kept.fetched_at, 0,
            kept.title, kept.lead, kept.body, kept.byline, kept.section, kept.language,
            kept.published_on, kept.published_at, kept.published_raw, kept.modified_at,
            kept.archive, kept.archive_offset, kept.digest
        FROM dateline.revision AS kept
        WHERE kept.article_id = stretch.article_id AND kept.fingerprint = stretch.fingerprint
    ) AS candidate
    ORDER BY candidate.fetched_at = stretch.fetched_at DESC, candidate.choice, candidate.fetched_at, candidate.position DESC
    LIMIT 1
) AS wording
ORDER BY stretch.article_id, stretch.fetched_at
ON CONFLICT (article_id, fetched_at) DO UPDATE SET
    number = excluded.number,
    valid_during = excluded.valid_during,
    fingerprint = excluded.fingerprint,
    title = excluded.title,
    lead = excluded.lead,
    body = excluded.body,
    byline = excluded.byline,
    section = excluded.section,
    language = excluded.language,
    published_on = excluded.published_on,
    published_at = excluded.published_at,
    published_raw = excluded.published_raw,
    modified_at = excluded.modified_at,
    archive = excluded.archive,
    archive_offset = excluded.archive_offset,
    digest = excluded.digest,
    run_id = CASE WHEN stored.fingerprint = excluded.fingerprint THEN stored.run_id ELSE excluded.run_id END
WHERE (stored.number, stored.valid_during, stored.fingerprint, stored.title, stored.lead, stored.body, stored.byline,
       stored.section, stored.language, stored.published_on, stored.published_at, stored.published_raw,
       stored.modified_at, stored.archive, stored.archive_offset, stored.digest)
    IS DISTINCT FROM
      (excluded.number, excluded.valid_during, excluded.fingerprint, excluded.title, excluded.lead, excluded.body,
       excluded.byline, excluded.section, excluded.language, excluded.published_on, excluded.published_at,
       excluded.published_raw, excluded.modified_at, excluded.archive, excluded.archive_offset, excluded.digest);

DELETE FROM dateline.revision AS stored
USING landed
WHERE stored.article_id = landed.article_id
    AND landed.owned
    AND NOT EXISTS (
        SELECT FROM stretch
        WHERE stretch.article_id = stored.article_id AND stretch.fetched_at = stored.fetched_at
    );
