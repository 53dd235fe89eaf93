-- Which headlines and dates were changed after publication, by the page or by a person, and from what to what?
-- When it was: now.valid_during, corrected_at, and change.happened_at.
SELECT now.source_id, 'the page' AS changed_by, 'title' AS field, was.title AS was, now.title AS became
FROM news.revision AS now
JOIN news.revision AS was ON was.article_id = now.article_id AND was.number = now.previous_number
WHERE now.class <> 'noise' AND 'title' = ANY (now.changed_fields)
UNION ALL
SELECT source_id, 'a person', field, was, value
FROM news.correction
WHERE field = 'title' AND stands
UNION ALL
SELECT
    change.source_id,
    CASE WHEN corrected.change_id IS NULL THEN 'the page' ELSE 'a person' END,
    'date',
    coalesce(change.was_at::text, change.was_on::text),
    coalesce(change.became_at::text, change.became_on::text)
FROM news.article_change AS change
LEFT JOIN news.article_change AS corrected
    ON corrected.article_id = change.article_id
    AND corrected.happened_at = change.happened_at
    AND corrected.change = 'corrected'
WHERE change.change = 'redated'
ORDER BY source_id, field, changed_by DESC;
