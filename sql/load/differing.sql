-- The payloads of other revisions of articles that a batch reads differently from them: where the archive holds each.
-- Reads: dateline.article, dateline.article_as_read, dateline.revision.
-- `fetches` is a JSON array of [canonical URL, fingerprint, digest, day of publication].

SELECT DISTINCT kept.archive, kept.archive_offset
FROM jsonb_array_elements(%(fetches)s::jsonb) AS batch (item)
JOIN dateline.article AS known ON known.canonical_url = batch.item ->> 0 AND known.source_id = %(source_id)s
JOIN dateline.article_as_read AS said ON said.article_id = known.article_id
JOIN dateline.revision AS kept ON kept.article_id = known.article_id
WHERE (
        known.fingerprint <> batch.item ->> 1
        OR said.published_on <> (batch.item ->> 3)::date
    )
    AND kept.digest IS DISTINCT FROM batch.item ->> 2
    AND kept.archive IS NOT NULL
    AND kept.archive_offset IS NOT NULL
ORDER BY kept.archive, kept.archive_offset;
