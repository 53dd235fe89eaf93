-- Revisions of the landed articles that have not been compared with the one before as both now stand.
-- Reads: landed, dateline.revision, dateline.observation.
-- A day of publication counts as changed only where both fetches read it at the same place of the page.

SELECT
    following.revision_id,
    pair.compared,
    previous.title,
    previous.lead,
    previous.body,
    previous.byline,
    previous.section,
    previous.language,
    pair.previous_on,
    following.title,
    following.lead,
    following.body,
    following.byline,
    following.section,
    following.language,
    pair.following_on
FROM landed
JOIN dateline.revision AS following ON following.article_id = landed.article_id
LEFT JOIN dateline.revision AS previous
    ON previous.article_id = following.article_id AND previous.number = following.number - 1
LEFT JOIN dateline.observation AS earlier
    ON earlier.article_id = previous.article_id AND earlier.fetched_at = previous.fetched_at
LEFT JOIN dateline.observation AS later
    ON later.article_id = following.article_id AND later.fetched_at = following.fetched_at
CROSS JOIN LATERAL (
    SELECT
        CASE WHEN earlier.printed_origin = later.printed_origin THEN earlier.printed_on END AS previous_on,
        CASE WHEN earlier.printed_origin = later.printed_origin THEN later.printed_on END AS following_on,
        CASE WHEN previous.revision_id IS NOT NULL THEN sha256(convert_to(ROW(
            %(rules)s, previous.title, previous.lead, previous.body, previous.byline, previous.section, previous.language,
            earlier.printed_on, earlier.printed_origin, following.title, following.lead, following.body, following.byline,
            following.section, following.language, later.printed_on, later.printed_origin
        )::text, 'UTF8')) END AS compared
) AS pair
WHERE landed.owned
    AND (following.number > 1 OR following.compared IS NOT NULL)
    AND following.compared IS DISTINCT FROM pair.compared
ORDER BY following.revision_id;
