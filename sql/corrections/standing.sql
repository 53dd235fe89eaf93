-- The corrected days among some addresses.
-- Reads: dateline.standing_correction.
SELECT standing.canonical_url, standing.published_on
FROM dateline.standing_correction AS standing
WHERE standing.redates AND standing.canonical_url = ANY (%(urls)s);
