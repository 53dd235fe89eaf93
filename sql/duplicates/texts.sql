-- Give each staged article its text, and bring the texts that gained or lost articles up to date.
-- Reads: staged_text, staged_key, dateline.article, dateline.source.
-- Writes: dateline.text, dateline.article_text, dateline.text_key, touched_text.
ANALYZE staged_text;
ANALYZE staged_key;

INSERT INTO touched_text (text_id)
SELECT DISTINCT carried.text_id
FROM dateline.article_text AS carried
JOIN staged_text AS staged ON staged.article_id = carried.article_id
ON CONFLICT DO NOTHING;

WITH made AS (
    INSERT INTO dateline.text (digest)
    SELECT DISTINCT staged.digest FROM staged_text AS staged
    WHERE NOT EXISTS (SELECT FROM dateline.text AS known WHERE known.digest = staged.digest)
    ORDER BY staged.digest
    RETURNING text_id, digest
)
INSERT INTO dateline.text_key (key, text_id)
SELECT DISTINCT staged.key, made.text_id
FROM staged_key AS staged
JOIN made ON made.digest = staged.digest
ORDER BY staged.key;

INSERT INTO dateline.article_text AS stored (article_id, text_id, wire, wire_evidence, page)
SELECT staged.article_id, text.text_id, staged.wire, staged.wire_evidence, staged.page
FROM staged_text AS staged
JOIN dateline.text AS text ON text.digest = staged.digest
ORDER BY staged.article_id
ON CONFLICT (article_id) DO UPDATE SET
    text_id = excluded.text_id, wire = excluded.wire, wire_evidence = excluded.wire_evidence,
    page = excluded.page
WHERE (stored.text_id, stored.wire, stored.wire_evidence, stored.page)
    IS DISTINCT FROM (excluded.text_id, excluded.wire, excluded.wire_evidence, excluded.page);

INSERT INTO touched_text (text_id)
SELECT DISTINCT carried.text_id
FROM dateline.article_text AS carried
JOIN staged_text AS staged ON staged.article_id = carried.article_id
ON CONFLICT DO NOTHING;
ANALYZE touched_text;

UPDATE dateline.text AS stored SET
    first_day = now_.first_day,
    last_day = now_.last_day,
    articles = now_.articles,
    lead_article_id = now_.lead_article_id
FROM (
    SELECT
        touched.text_id,
        min(day.day) AS first_day,
        max(day.day) AS last_day,
        count(carried.article_id)::integer AS articles,
        (array_agg(
            carried.article_id
            ORDER BY
                source.kind = 'ministry' DESC,
                lower(article.published_during) NULLS LAST,
                article.canonical_url COLLATE "C"
        ))[1] AS lead_article_id
    FROM touched_text AS touched
    LEFT JOIN dateline.article_text AS carried ON carried.text_id = touched.text_id
    LEFT JOIN dateline.article AS article ON article.article_id = carried.article_id
    LEFT JOIN dateline.source AS source ON source.source_id = article.source_id
    LEFT JOIN LATERAL (
        SELECT coalesce(
            article.published_on,
            (lower(article.published_during) AT TIME ZONE 'UTC')::date,
            (article.first_seen_at AT TIME ZONE 'UTC')::date
        ) AS day
    ) AS day ON true
    GROUP BY touched.text_id
) AS now_
WHERE stored.text_id = now_.text_id;
