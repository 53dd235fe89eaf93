-- How fetches of a source were read before: one row a fetch, in the order of `fetches`.
-- Reads: dateline.page, dateline.article, dateline.uncorrected, dateline.observation, dateline.revision, dateline.quarantine,
-- dateline.date_mention, dateline.variant.
-- `fetches` is a JSON array of [url, canonical URL or null, instant of the fetch, digest]. What a person corrected is left out:
-- it is not read from the page.

SELECT
    asked.item ->> 0 AS url,
    (asked.item ->> 2)::timestamptz AS fetched_at,
    article.source_id = %(source_id)s AS owned,
    coalesce(article.digest = asked.item ->> 3 OR article.fetched_at = (asked.item ->> 2)::timestamptz, false) AS present,
    CASE WHEN article.source_id = %(source_id)s THEN to_jsonb(article) - ARRAY['article_id'] || jsonb_build_object(
        'title', CASE WHEN held.article_id IS NULL THEN article.title ELSE held.title END,
        'language', CASE WHEN held.article_id IS NULL THEN article.language ELSE held.language END,
        'published_on', CASE WHEN held.article_id IS NULL THEN article.published_on ELSE held.published_on END,
        'published_at', CASE WHEN held.article_id IS NULL THEN article.published_at ELSE held.published_at END,
        'published_precision',
        CASE WHEN held.article_id IS NULL THEN article.published_precision ELSE held.published_precision END,
        'published_timezone',
        CASE WHEN held.article_id IS NULL THEN article.published_timezone ELSE held.published_timezone END,
        'published_from', lower(CASE WHEN held.article_id IS NULL THEN article.published_during ELSE held.published_during END),
        'published_until', upper(CASE WHEN held.article_id IS NULL THEN article.published_during ELSE held.published_during END),
        'etag', page.etag,
        'last_modified', page.last_modified,
        'listed_modified', page.listed_modified,
        'notes', (
            SELECT coalesce(jsonb_agg(note.reason || ': ' || note.detail ORDER BY note.quarantine_id), '[]')
            FROM dateline.quarantine AS note
            WHERE note.article_id = article.article_id AND note.stage = 'dates' AND note.resolved_at IS NULL
        ),
        'mentions', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'start', mention.begins,
                'end', mention.ends,
                'text', mention.text,
                'resolved_during', jsonb_build_array(lower(mention.resolved_during), upper(mention.resolved_during)),
                'precision', mention.precision
            ) ORDER BY mention.begins, mention.ends), '[]')
            FROM dateline.date_mention AS mention
            WHERE mention.article_id = article.article_id
        ),
        'variants', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'origin', variant.origin,
                'language', nullif(variant.language, 'und'),
                'target', nullif(variant.target, ''),
                'body', variant.body
            ) ORDER BY variant.origin, variant.language, variant.target), '[]')
            FROM dateline.variant AS variant
            WHERE variant.article_id = article.article_id
        )
    ) END AS article,
    CASE WHEN revision.revision_id IS NOT NULL THEN to_jsonb(revision) || jsonb_build_object(
        'printed_on', observed.printed_on,
        'printed_origin', observed.printed_origin,
        'fingerprint', observed.fingerprint
    ) END AS revision,
    to_jsonb(failure) AS failure
FROM jsonb_array_elements(%(fetches)s::jsonb) WITH ORDINALITY AS asked (item, place)
LEFT JOIN dateline.page AS page ON page.source_id = %(source_id)s AND page.url = asked.item ->> 0
LEFT JOIN dateline.article AS article ON article.article_id = coalesce(
    (SELECT known.article_id FROM dateline.article AS known WHERE known.canonical_url = asked.item ->> 1),
    page.article_id
)
LEFT JOIN dateline.uncorrected AS held ON held.article_id = article.article_id
LEFT JOIN dateline.observation AS observed
    ON observed.article_id = article.article_id AND observed.fetched_at = (asked.item ->> 2)::timestamptz
LEFT JOIN dateline.revision AS revision
    ON revision.article_id = observed.article_id
    AND revision.fingerprint = observed.fingerprint
    AND revision.valid_during @> observed.fetched_at
LEFT JOIN LATERAL (
    SELECT failed.reason, failed.detail, failed.status
    FROM dateline.quarantine AS failed
    WHERE failed.source_id = %(source_id)s
        AND md5(failed.url) = md5(asked.item ->> 0)
        AND failed.url = asked.item ->> 0
        AND failed.stage = 'extract'
        AND failed.article_id IS NULL
        AND failed.resolved_at IS NULL
    ORDER BY failed.last_seen_at DESC, failed.quarantine_id
    LIMIT 1
) AS failure ON true
ORDER BY asked.place;
