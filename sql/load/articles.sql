-- Articles: insert the new ones, lock the known ones, record every fetch that gave a text.
-- Reads: staged_article. Writes: dateline.article (new rows), dateline.observation, landed.
-- Rows are inserted and locked in the order of canonical_url, so that two loads that share addresses cannot deadlock.

ANALYZE staged_article;

-- A doubt about the date of a page that is loaded all the same is a note, not a failed page.
UPDATE staged_failure AS failed SET note = true, position = staged.position
FROM staged_article AS staged
WHERE failed.stage = 'dates' AND staged.url = failed.url AND staged.fetched_at = failed.fetched_at;

INSERT INTO dateline.article
    (source_id, canonical_url, {read}, {fetch},
     first_seen_at, last_seen_at, revision, first_run_id, run_id, loaded_at, updated_at)
SELECT
    latest.source_id, latest.canonical_url, {latest.read}, {latest.fetch},
    latest.earliest_at, latest.fetched_at, 1, %(run_id)s, %(run_id)s, %(loaded_at)s, %(loaded_at)s
FROM (
    SELECT DISTINCT ON (canonical_url)
        staged_article.*,
        min(fetched_at) OVER (PARTITION BY canonical_url) AS earliest_at
    FROM staged_article
    ORDER BY canonical_url, fetched_at DESC, position DESC
) AS latest
WHERE NOT EXISTS (
    SELECT FROM dateline.article AS known WHERE known.canonical_url = latest.canonical_url
)
ORDER BY latest.canonical_url
ON CONFLICT (canonical_url) DO NOTHING;

CREATE TEMPORARY TABLE landed ON COMMIT DROP AS
SELECT
    known.article_id,
    known.canonical_url,
    known.source_id = %(source_id)s AS owned
FROM dateline.article AS known
WHERE known.canonical_url IN (SELECT staged_article.canonical_url FROM staged_article)
ORDER BY known.canonical_url
FOR NO KEY UPDATE;

CREATE INDEX ON landed (canonical_url);
ANALYZE landed;

-- A text counts only where the page belongs to this source: another source that lists the same page reads it with its own
-- selectors, and two extractions would look like edits that undo each other.
UPDATE staged_article SET article_id = landed.article_id, owned = landed.owned
FROM landed WHERE landed.canonical_url = staged_article.canonical_url;

CREATE INDEX ON staged_article (article_id) WHERE owned;
ANALYZE staged_article;

-- One payload has one text: a replay with a better extraction corrects what was read from the same bytes before, and
-- what the code of that time read alike is taken to be alike still, until its own bytes are read again.
UPDATE dateline.observation AS seen SET fingerprint = latest.fingerprint
FROM (
    SELECT DISTINCT ON (was.article_id, was.fingerprint)
        was.article_id, was.fingerprint AS was, staged.fingerprint
    FROM staged_article AS staged
    JOIN dateline.observation AS was ON was.article_id = staged.article_id AND was.digest = staged.digest
    WHERE staged.owned AND was.fingerprint <> staged.fingerprint
    ORDER BY was.article_id, was.fingerprint, staged.fetched_at DESC, staged.position DESC
) AS latest
WHERE seen.article_id = latest.article_id AND seen.fingerprint = latest.was;

UPDATE dateline.observation AS seen SET fingerprint = latest.fingerprint
FROM (
    SELECT DISTINCT ON (article_id, digest) article_id, digest, fingerprint
    FROM staged_article
    WHERE owned AND digest IS NOT NULL
    ORDER BY article_id, digest, fetched_at DESC, position DESC
) AS latest
WHERE seen.article_id = latest.article_id
    AND seen.digest = latest.digest
    AND seen.fingerprint <> latest.fingerprint;

INSERT INTO dateline.observation AS seen (article_id, fetched_at, fingerprint, digest, printed_on, printed_origin, run_id)
SELECT DISTINCT ON (staged.article_id, staged.fetched_at)
    staged.article_id, staged.fetched_at, staged.fingerprint, staged.digest, printed.day, printed.origin, %(run_id)s
FROM staged_article AS staged
LEFT JOIN LATERAL (
    SELECT staged.published_on AS day, staged.published_origin AS origin
    WHERE staged.published_on IS NOT NULL
        AND staged.published_confidence IN ('agreed', 'stated')
        AND staged.published_origin NOT IN ('feed', 'sitemap', 'listing', 'url', 'http')
) AS printed ON true
WHERE staged.owned
ORDER BY staged.article_id, staged.fetched_at, staged.position DESC
ON CONFLICT (article_id, fetched_at) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    digest = excluded.digest,
    printed_on = excluded.printed_on,
    printed_origin = excluded.printed_origin
WHERE (seen.fingerprint, seen.digest, seen.printed_on, seen.printed_origin)
    IS DISTINCT FROM (excluded.fingerprint, excluded.digest, excluded.printed_on, excluded.printed_origin);
