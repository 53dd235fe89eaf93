-- What became of pages: gone, back, moved, vanished from their list. Then the present state of each article.
-- Reads: staged_article, staged_failure, staged_unmodified, landed, dateline.page, dateline.observation.
-- Writes: dateline.article_event, dateline.listing, dateline.article (retracted_at).
-- Runs before the pages are written: they still know which article an address led to.

INSERT INTO dateline.article_event (article_id, at, event, evidence, run_id)
SELECT DISTINCT ON (known.article_id, failed.fetched_at)
    known.article_id,
    failed.fetched_at,
    CASE WHEN failed.status IN (404, 410) THEN 'retracted' ELSE 'moved' END,
    CASE WHEN failed.status IN (404, 410) THEN 'answered ' || failed.status ELSE failed.detail END,
    %(run_id)s
FROM staged_failure AS failed
JOIN dateline.page AS page ON page.source_id = %(source_id)s AND page.url = failed.url
JOIN dateline.article AS known
    ON known.article_id = page.article_id AND known.source_id = %(source_id)s AND known.url = page.url
WHERE (failed.status IN (404, 410) OR failed.reason = 'redirected_home') AND NOT failed.note
ORDER BY known.article_id, failed.fetched_at, failed.position
ON CONFLICT DO NOTHING;

-- A page that now leads to another article; not one whose address is only written otherwise than before.
INSERT INTO dateline.article_event (article_id, at, event, evidence, run_id)
SELECT known.article_id, staged.fetched_at, 'moved', 'redirects to ' || staged.final_url, %(run_id)s
FROM staged_article AS staged
JOIN dateline.page AS page ON page.source_id = staged.source_id AND page.url = staged.url
JOIN dateline.article AS known
    ON known.article_id = page.article_id AND known.source_id = %(source_id)s AND known.url = page.url
WHERE page.article_id <> staged.article_id
    AND page.last_fetched_at < staged.fetched_at
    AND page.digest IS DISTINCT FROM staged.digest
ON CONFLICT DO NOTHING;

INSERT INTO dateline.article_event (article_id, at, event, evidence, run_id)
SELECT
    known.article_id, %(finished_at)s, 'delisted',
    format('no longer listed on %%s between %%s and %%s', missing.place ->> 0, missing.place ->> 1, missing.place ->> 2),
    %(run_id)s
FROM jsonb_each(%(delisted)s::jsonb) AS missing (canonical_url, place)
JOIN dateline.article AS known
    ON known.canonical_url = missing.canonical_url AND known.source_id = %(source_id)s
LEFT JOIN dateline.article AS older ON older.canonical_url = missing.place ->> 2
-- What was pinned above its time falls back to a page that is not read.
WHERE (known.published_on >= older.published_on) IS NOT FALSE
ON CONFLICT DO NOTHING;

INSERT INTO dateline.article_event (article_id, at, event, evidence, run_id)
SELECT DISTINCT ON (known.article_id) known.article_id, %(finished_at)s, 'relisted', 'listed on ' || listing.url, %(run_id)s
FROM dateline.article_event AS missed
JOIN dateline.article AS known ON known.article_id = missed.article_id AND known.source_id = %(source_id)s
JOIN jsonb_each(%(listed)s::jsonb) AS listing (url, canonical_urls) ON listing.canonical_urls ? known.canonical_url
WHERE missed.event = 'delisted'
ORDER BY known.article_id, listing.url
ON CONFLICT DO NOTHING;

INSERT INTO dateline.listing AS stored (source_id, url, seen_at, canonical_urls)
SELECT
    %(source_id)s, listing.url, %(finished_at)s, ARRAY(SELECT jsonb_array_elements_text(listing.canonical_urls))
FROM jsonb_each(%(listed)s::jsonb) AS listing (url, canonical_urls)
ORDER BY listing.url
ON CONFLICT (source_id, url) DO UPDATE SET
    seen_at = excluded.seen_at,
    canonical_urls = excluded.canonical_urls
WHERE stored.seen_at < excluded.seen_at;

-- Of articles that were ever away, every look is kept, whichever was loaded first.
CREATE TEMPORARY TABLE away ON COMMIT DROP AS
SELECT missed.article_id, min(missed.at) AS since
FROM dateline.article_event AS missed
JOIN dateline.article AS known ON known.article_id = missed.article_id AND known.source_id = %(source_id)s
WHERE missed.event IN ('retracted', 'moved')
    AND (
        missed.run_id = %(run_id)s
        OR missed.article_id IN (SELECT landed.article_id FROM landed WHERE landed.owned)
        OR known.url IN (SELECT staged_unmodified.url FROM staged_unmodified)
    )
GROUP BY missed.article_id;

INSERT INTO dateline.article_event (article_id, at, event, evidence, run_id)
SELECT away.article_id, seen.fetched_at, 'restored', seen.evidence, %(run_id)s
FROM away
JOIN dateline.article AS known ON known.article_id = away.article_id
CROSS JOIN LATERAL (
    SELECT observed.fetched_at, 'answered with its text' AS evidence
    FROM dateline.observation AS observed
    WHERE observed.article_id = away.article_id
    UNION ALL
    SELECT unmodified.fetched_at, 'answered 304'
    FROM staged_unmodified AS unmodified
    WHERE unmodified.url = known.url
    UNION ALL
    SELECT known.last_seen_at, 'answered 304'
    WHERE NOT EXISTS (
        SELECT FROM dateline.observation AS observed
        WHERE observed.article_id = known.article_id AND observed.fetched_at = known.last_seen_at
    )
) AS seen
WHERE seen.fetched_at > away.since
ON CONFLICT DO NOTHING;

UPDATE dateline.article_event AS stored SET opens = turn.opens
FROM (
    SELECT
        happened.article_id,
        happened.at,
        happened.event,
        happened.event IS DISTINCT FROM lag(happened.event) OVER history
            AND NOT (happened.event IN ('restored', 'relisted') AND lag(happened.event) OVER history IS NULL) AS opens
    FROM dateline.article_event AS happened
    WHERE happened.article_id IN (
        SELECT fresh.article_id
        FROM dateline.article_event AS fresh
        JOIN dateline.article AS known ON known.article_id = fresh.article_id AND known.source_id = %(source_id)s
        WHERE fresh.run_id = %(run_id)s
    )
    WINDOW history AS (
        PARTITION BY happened.article_id, happened.event IN ('delisted', 'relisted') ORDER BY happened.at, happened.event
    )
) AS turn
WHERE stored.article_id = turn.article_id
    AND stored.at = turn.at
    AND stored.event = turn.event
    AND stored.opens <> turn.opens;

UPDATE dateline.article AS stored SET
    retracted_at = CASE WHEN latest.event = 'retracted' THEN latest.at END,
    run_id = %(run_id)s,
    updated_at = %(loaded_at)s
FROM away
JOIN LATERAL (
    SELECT happened.event, happened.at
    FROM dateline.article_event AS happened
    WHERE happened.article_id = away.article_id
        AND happened.event IN ('retracted', 'moved', 'restored')
        AND happened.opens
    ORDER BY happened.at DESC
    LIMIT 1
) AS latest ON true
WHERE stored.article_id = away.article_id
    AND stored.retracted_at IS DISTINCT FROM CASE WHEN latest.event = 'retracted' THEN latest.at END;
