-- Known articles take the reading of their latest fetch.
-- Reads: staged_article, staged_mention, staged_variant, stretch, dateline.article.
-- Writes: dateline.article, dateline.date_mention, dateline.variant, reading.

CREATE TEMPORARY TABLE reading ON COMMIT DROP AS
SELECT DISTINCT ON (staged.article_id) staged.*
FROM staged_article AS staged
JOIN dateline.article AS known ON known.article_id = staged.article_id
-- An older fetch is history, unless it is the same payload: then this is a replay of what the row was read from.
WHERE staged.owned AND (staged.fetched_at >= known.fetched_at OR staged.digest = known.digest)
ORDER BY staged.article_id, staged.fetched_at DESC, staged.position DESC;

CREATE INDEX ON reading (article_id);
ANALYZE reading;

-- A re-check never makes a date worse: it comes without the feed entry or listing row that helped the first time. A replay of
-- the same fetch does replace the date, for better or worse: it is what the present rules say.
UPDATE reading SET
    published_on = known.published_on,
    published_at = known.published_at,
    published_during = known.published_during,
    published_precision = known.published_precision,
    published_timezone = known.published_timezone,
    published_calendar = known.published_calendar,
    published_raw = known.published_raw,
    published_origin = known.published_origin,
    published_confidence = known.published_confidence,
    published_rule = known.published_rule,
    date_evidence = known.date_evidence
FROM dateline.article AS known
WHERE known.article_id = reading.article_id
    AND reading.fetched_at > known.fetched_at
    AND known.published_during IS NOT NULL
    AND (
        reading.published_during IS NULL
        OR array_position(ARRAY['inferred', 'conflicting', 'stated', 'agreed'], reading.published_confidence)
            < array_position(ARRAY['inferred', 'conflicting', 'stated', 'agreed'], known.published_confidence)
        OR array_position(ARRAY['year', 'month', 'day', 'hour', 'minute', 'second'], reading.published_precision)
            < array_position(ARRAY['year', 'month', 'day', 'hour', 'minute', 'second'], known.published_precision)
    );

-- The triggers on articles join the rows before with the rows after, and keep the plan of their first call in a session, which
-- mostly has no rows: a nested loop, which takes 0.5 ms a row once there are 2,000.
SET LOCAL enable_nestloop = off;

-- What the row says.
UPDATE dateline.article AS stored SET
    url = reading.url,
    final_url = reading.final_url,
    declared_canonical_url = reading.declared_canonical_url,
    published_on = reading.published_on,
    published_at = reading.published_at,
    published_during = reading.published_during,
    published_precision = reading.published_precision,
    published_timezone = reading.published_timezone,
    published_calendar = reading.published_calendar,
    published_raw = reading.published_raw,
    published_origin = reading.published_origin,
    published_confidence = reading.published_confidence,
    published_rule = reading.published_rule,
    date_evidence = reading.date_evidence,
    modified_at = reading.modified_at,
    title = reading.title,
    lead = reading.lead,
    body = reading.body,
    byline = reading.byline,
    section = reading.section,
    language = reading.language,
    image_url = reading.image_url,
    dateline = reading.dateline,
    dateline_place = reading.dateline_place,
    fingerprint = reading.fingerprint,
    run_id = %(run_id)s,
    updated_at = %(loaded_at)s
FROM reading
WHERE stored.article_id = reading.article_id
    AND (stored.url, stored.final_url, stored.declared_canonical_url, stored.published_on, stored.published_at,
         stored.published_during, stored.published_precision, stored.published_timezone, stored.published_calendar,
         stored.published_raw, stored.published_origin, stored.published_confidence, stored.published_rule,
         stored.date_evidence, stored.modified_at, stored.title, stored.lead, stored.body, stored.byline,
         stored.section, stored.language, stored.image_url, stored.dateline, stored.dateline_place,
         stored.fingerprint)
        IS DISTINCT FROM
        (reading.url, reading.final_url, reading.declared_canonical_url, reading.published_on, reading.published_at,
         reading.published_during, reading.published_precision, reading.published_timezone, reading.published_calendar,
         reading.published_raw, reading.published_origin, reading.published_confidence, reading.published_rule,
         reading.date_evidence, reading.modified_at, reading.title, reading.lead, reading.body, reading.byline,
         reading.section, reading.language, reading.image_url, reading.dateline, reading.dateline_place,
         reading.fingerprint);

-- What was seen of it.
UPDATE dateline.article AS stored SET
    first_seen_at = least(stored.first_seen_at, seen.first_at),
    last_seen_at = greatest(stored.last_seen_at, seen.last_at),
    revision = seen.revision,
    fetched_at = coalesce(greatest(stored.fetched_at, reading.fetched_at), stored.fetched_at),
    archive = CASE WHEN reading.article_id IS NULL THEN stored.archive ELSE reading.archive END,
    archive_offset = CASE WHEN reading.article_id IS NULL THEN stored.archive_offset ELSE reading.archive_offset END,
    digest = CASE WHEN reading.article_id IS NULL THEN stored.digest ELSE reading.digest END
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
LEFT JOIN reading ON reading.article_id = seen.article_id
WHERE stored.article_id = seen.article_id
    AND (stored.first_seen_at > seen.first_at
        OR stored.last_seen_at < seen.last_at
        OR stored.revision <> seen.revision
        OR reading.article_id IS NOT NULL
            AND (stored.fetched_at, stored.archive, stored.archive_offset, stored.digest) IS DISTINCT FROM
                (greatest(stored.fetched_at, reading.fetched_at), reading.archive, reading.archive_offset, reading.digest));

SET LOCAL enable_nestloop = on;

DELETE FROM dateline.date_mention AS stored
USING reading
WHERE stored.article_id = reading.article_id
    AND NOT EXISTS (
        SELECT FROM staged_mention AS staged
        WHERE staged.position = reading.position AND staged."start" = stored."start" AND staged."end" = stored."end"
    );

INSERT INTO dateline.date_mention AS stored (article_id, "start", "end", text, resolved_during, precision)
SELECT DISTINCT ON (reading.article_id, staged."start", staged."end")
    reading.article_id, staged."start", staged."end", staged.text, staged.resolved_during, staged.precision
FROM reading
JOIN staged_mention AS staged ON staged.position = reading.position
ORDER BY reading.article_id, staged."start", staged."end", staged.resolved_during
ON CONFLICT (article_id, "start", "end") DO UPDATE SET
    text = excluded.text,
    resolved_during = excluded.resolved_during,
    precision = excluded.precision
WHERE (stored.text, stored.resolved_during, stored.precision)
    IS DISTINCT FROM (excluded.text, excluded.resolved_during, excluded.precision);

DELETE FROM dateline.variant AS stored
USING reading
WHERE stored.article_id = reading.article_id
    AND NOT EXISTS (
        SELECT FROM staged_variant AS staged
        WHERE staged.position = reading.position
            AND (staged.origin, staged.language, staged.target) = (stored.origin, stored.language, stored.target)
    );

INSERT INTO dateline.variant AS stored (article_id, origin, language, target, body)
SELECT DISTINCT ON (reading.article_id, staged.origin, staged.language, staged.target)
    reading.article_id, staged.origin, staged.language, staged.target, staged.body
FROM reading
JOIN staged_variant AS staged ON staged.position = reading.position
ORDER BY reading.article_id, staged.origin, staged.language, staged.target, staged.body
ON CONFLICT (article_id, origin, language, target) DO UPDATE SET body = excluded.body
WHERE stored.body IS DISTINCT FROM excluded.body;
