-- Known articles take the extraction of their latest fetch.
-- Reads: staged_article, staged_mention, staged_variant, stretch, dateline.article, dateline.standing_correction.
-- Writes: dateline.article, dateline.uncorrected, dateline.date_mention, dateline.variant, extraction.

CREATE TEMPORARY TABLE extraction ON COMMIT DROP AS
SELECT DISTINCT ON (staged.article_id) staged.*
FROM staged_article AS staged
JOIN dateline.article AS known ON known.article_id = staged.article_id
-- An older fetch is history, unless it is the same payload: then this is a replay of what the row was read from.
WHERE staged.owned AND (staged.fetched_at >= known.fetched_at OR staged.digest = known.digest)
ORDER BY staged.article_id, staged.fetched_at DESC, staged.position DESC;

CREATE INDEX ON extraction (article_id);
ANALYZE extraction;

-- A re-check never makes a date worse: it comes without the feed entry or listing row that helped the first time. A replay of
-- the same fetch does replace the date, for better or worse: it is what the present rules say.
UPDATE extraction SET
    published_on = said.published_on,
    published_at = said.published_at,
    published_during = said.published_during,
    published_precision = said.published_precision,
    published_timezone = said.published_timezone,
    published_calendar = known.published_calendar,
    published_raw = known.published_raw,
    published_origin = known.published_origin,
    published_confidence = known.published_confidence,
    published_rule = known.published_rule,
    date_evidence = known.date_evidence
FROM dateline.article AS known
JOIN dateline.article_as_read AS said ON said.article_id = known.article_id
WHERE known.article_id = extraction.article_id
    AND extraction.fetched_at > known.fetched_at
    AND said.published_during IS NOT NULL
    AND (
        extraction.published_during IS NULL
        OR array_position(%(confidences)s, extraction.published_confidence)
            < array_position(%(confidences)s, known.published_confidence)
        OR array_position(%(precisions)s, extraction.published_precision)
            < array_position(%(precisions)s, said.published_precision)
    );

-- What a person corrected stands; what the page says is kept aside.
INSERT INTO dateline.uncorrected AS held
    (article_id, title, language, published_on, published_at, published_during, published_precision, published_timezone)
SELECT
    extraction.article_id, extraction.title, extraction.language, extraction.published_on, extraction.published_at,
    extraction.published_during, extraction.published_precision, extraction.published_timezone
FROM extraction
JOIN dateline.standing_correction AS standing ON standing.canonical_url = extraction.canonical_url
ON CONFLICT (article_id) DO UPDATE SET
    title = excluded.title,
    language = excluded.language,
    published_on = excluded.published_on,
    published_at = excluded.published_at,
    published_during = excluded.published_during,
    published_precision = excluded.published_precision,
    published_timezone = excluded.published_timezone
WHERE (held.title, held.language, held.published_on, held.published_at, held.published_during, held.published_precision,
       held.published_timezone)
    IS DISTINCT FROM
      (excluded.title, excluded.language, excluded.published_on, excluded.published_at, excluded.published_during,
       excluded.published_precision, excluded.published_timezone);

UPDATE extraction SET
    title = CASE WHEN standing.retitles THEN standing.title ELSE extraction.title END,
    language = CASE WHEN standing.relabels THEN standing.language ELSE extraction.language END,
    published_on = CASE WHEN standing.redates THEN standing.published_on ELSE extraction.published_on END,
    published_at = CASE WHEN standing.redates THEN standing.published_at ELSE extraction.published_at END,
    published_during = CASE WHEN standing.redates THEN standing.published_during ELSE extraction.published_during END,
    published_precision = CASE WHEN standing.redates THEN standing.published_precision ELSE extraction.published_precision END,
    published_timezone = coalesce(standing.published_timezone, extraction.published_timezone),
    corrected_at = standing.corrected_at,
    corrected_fields = standing.fields
FROM dateline.standing_correction AS standing
WHERE standing.canonical_url = extraction.canonical_url;

-- What the row says.
UPDATE dateline.article AS stored SET
    {read = extraction.read},
    corrected_at = extraction.corrected_at,
    corrected_fields = extraction.corrected_fields,
    run_id = %(run_id)s,
    updated_at = %(loaded_at)s
FROM extraction
WHERE stored.article_id = extraction.article_id
    AND ({stored.read}, stored.corrected_at) IS DISTINCT FROM ({extraction.read}, extraction.corrected_at);

-- What was seen of it.
UPDATE dateline.article AS stored SET
    first_seen_at = least(stored.first_seen_at, seen.first_at),
    last_seen_at = greatest(stored.last_seen_at, seen.last_at),
    revision = seen.revision,
    fetched_at = coalesce(greatest(stored.fetched_at, extraction.fetched_at), stored.fetched_at),
    archive = CASE WHEN extraction.article_id IS NULL THEN stored.archive ELSE extraction.archive END,
    archive_offset = CASE WHEN extraction.article_id IS NULL THEN stored.archive_offset ELSE extraction.archive_offset END,
    digest = CASE WHEN extraction.article_id IS NULL THEN stored.digest ELSE extraction.digest END
FROM (
    SELECT
        staged.article_id,
        min(staged.fetched_at) AS first_at,
        max(staged.fetched_at) AS last_at,
        (SELECT max(stretch.number) FROM stretch WHERE stretch.article_id = staged.article_id) AS revision
    FROM staged_article AS staged
    WHERE staged.owned
    GROUP BY staged.article_id
) AS seen
LEFT JOIN extraction ON extraction.article_id = seen.article_id
WHERE stored.article_id = seen.article_id
    AND (stored.first_seen_at > seen.first_at
        OR stored.last_seen_at < seen.last_at
        OR stored.revision <> seen.revision
        OR extraction.article_id IS NOT NULL
            AND (stored.fetched_at, stored.archive, stored.archive_offset, stored.digest) IS DISTINCT FROM
                (greatest(stored.fetched_at, extraction.fetched_at), extraction.archive, extraction.archive_offset, extraction.digest));

DELETE FROM dateline.date_mention AS stored
USING extraction
WHERE stored.article_id = extraction.article_id
    AND NOT EXISTS (
        SELECT FROM staged_mention AS staged
        WHERE staged.position = extraction.position AND staged.begins = stored.begins AND staged.ends = stored.ends
    );

INSERT INTO dateline.date_mention AS stored (article_id, begins, ends, text, resolved_during, precision)
SELECT DISTINCT ON (extraction.article_id, staged.begins, staged.ends)
    extraction.article_id, staged.begins, staged.ends, staged.text, staged.resolved_during, staged.precision
FROM extraction
JOIN staged_mention AS staged ON staged.position = extraction.position
ORDER BY extraction.article_id, staged.begins, staged.ends, staged.resolved_during
ON CONFLICT (article_id, begins, ends) DO UPDATE SET
    text = excluded.text,
    resolved_during = excluded.resolved_during,
    precision = excluded.precision
WHERE (stored.text, stored.resolved_during, stored.precision)
    IS DISTINCT FROM (excluded.text, excluded.resolved_during, excluded.precision);

DELETE FROM dateline.variant AS stored
USING extraction
WHERE stored.article_id = extraction.article_id
    AND NOT EXISTS (
        SELECT FROM staged_variant AS staged
        WHERE staged.position = extraction.position
            AND (staged.origin, staged.language, staged.target) = (stored.origin, stored.language, stored.target)
    );

INSERT INTO dateline.variant AS stored (article_id, origin, language, target, body)
SELECT DISTINCT ON (extraction.article_id, staged.origin, staged.language, staged.target)
    extraction.article_id, staged.origin, staged.language, staged.target, staged.body
FROM extraction
JOIN staged_variant AS staged ON staged.position = extraction.position
ORDER BY extraction.article_id, staged.origin, staged.language, staged.target, staged.body
ON CONFLICT (article_id, origin, language, target) DO UPDATE SET body = excluded.body
WHERE stored.body IS DISTINCT FROM excluded.body;
