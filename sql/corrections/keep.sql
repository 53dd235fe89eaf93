-- Keep what the page says aside, once, and put one correction in the place of the one that stood.
-- Reads: dateline.article. Writes: dateline.uncorrected, dateline.correction. Gives no row when the same stands already.

INSERT INTO dateline.uncorrected
    (article_id, title, language, published_on, published_at, published_during, published_precision, published_timezone)
SELECT
    article.article_id, article.title, article.language, article.published_on, article.published_at, article.published_during,
    article.published_precision, article.published_timezone
FROM dateline.article AS article
WHERE article.article_id = %(article_id)s
ON CONFLICT (article_id) DO NOTHING;

UPDATE dateline.correction AS stood
SET undone_at = %(at)s, undone_by = %(by)s, undone_reason = 'corrected again: ' || %(reason)s
WHERE stood.canonical_url = %(canonical_url)s
    AND stood.field = %(field)s
    AND stood.undone_at IS NULL
    AND (stood.value, stood.published_timezone) IS DISTINCT FROM (%(value)s, %(timezone)s);

INSERT INTO dateline.correction
    (canonical_url, field, value, published_on, published_at, published_during, published_precision, published_timezone,
     was, was_on, corrected_by, reason, evidence, corrected_at)
SELECT
    article.canonical_url, %(field)s, %(value)s, %(on)s, %(instant)s::timestamptz, %(during)s::tstzrange, %(precision)s,
    %(timezone)s,
    CASE %(field)s
        WHEN 'title' THEN article.title
        WHEN 'language' THEN article.language
        ELSE coalesce(
            to_char(article.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            article.published_on::text,
            -- A month or year, shown by a day inside it whatever the zone.
            to_char(
                (lower(article.published_during) + interval '24 hours') AT TIME ZONE 'UTC',
                CASE article.published_precision WHEN 'year' THEN 'YYYY' ELSE 'YYYY-MM' END
            )
        )
    END,
    CASE WHEN %(field)s = 'published' THEN article.published_on END,
    %(by)s, %(reason)s, %(evidence)s, %(at)s
FROM dateline.article AS article
WHERE article.article_id = %(article_id)s
ON CONFLICT (canonical_url, field) WHERE undone_at IS NULL DO NOTHING
RETURNING correction_id;
