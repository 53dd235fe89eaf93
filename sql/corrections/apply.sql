-- Let one article say what its page says, with the corrections that stand.
-- Reads: dateline.uncorrected, dateline.standing_correction. Writes: dateline.article, dateline.uncorrected,
-- dateline.article_change.

UPDATE dateline.article AS stored SET
    title = CASE WHEN standing.retitles THEN standing.title ELSE held.title END,
    language = CASE WHEN standing.relabels THEN standing.language ELSE held.language END,
    published_on = CASE WHEN standing.redates THEN standing.published_on ELSE held.published_on END,
    published_at = CASE WHEN standing.redates THEN standing.published_at ELSE held.published_at END,
    published_during = CASE WHEN standing.redates THEN standing.published_during ELSE held.published_during END,
    published_precision = CASE WHEN standing.redates THEN standing.published_precision ELSE held.published_precision END,
    published_timezone = coalesce(standing.published_timezone, held.published_timezone),
    corrected_at = standing.corrected_at,
    corrected_fields = standing.fields,
    updated_at = %(at)s
FROM dateline.uncorrected AS held
JOIN dateline.article AS known ON known.article_id = held.article_id
LEFT JOIN dateline.standing_correction AS standing ON standing.canonical_url = known.canonical_url
WHERE held.article_id = %(article_id)s AND stored.article_id = held.article_id;

DELETE FROM dateline.uncorrected AS held
USING dateline.article AS known
WHERE held.article_id = %(article_id)s AND known.article_id = held.article_id AND known.corrected_at IS NULL;

INSERT INTO dateline.article_change (article_id, change, happened_at)
VALUES (%(article_id)s, 'corrected', transaction_timestamp());
