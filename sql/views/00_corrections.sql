-- dateline.standing_correction, dateline.article_as_read: what is corrected, and what the page says. Not published.

CREATE OR REPLACE VIEW dateline.standing_correction AS
SELECT
    correction.canonical_url,
    max(correction.corrected_at) AS corrected_at,
    array_agg(correction.field ORDER BY correction.field) AS fields,
    bool_or(correction.field = 'published') AS redates,
    bool_or(correction.field = 'title') AS retitles,
    bool_or(correction.field = 'language') AS relabels,
    min(correction.value) FILTER (WHERE correction.field = 'title') AS title,
    min(correction.value) FILTER (WHERE correction.field = 'language') AS language,
    min(correction.published_on) AS published_on,
    min(correction.published_at) AS published_at,
    (array_agg(correction.published_during) FILTER (WHERE correction.field = 'published'))[1] AS published_during,
    min(correction.published_precision) AS published_precision,
    min(correction.published_timezone) AS published_timezone
FROM dateline.correction AS correction
WHERE correction.undone_at IS NULL
GROUP BY correction.canonical_url;
COMMENT ON VIEW dateline.standing_correction IS 'One row per address with corrections that stand: what they say together.';
COMMENT ON COLUMN dateline.standing_correction.canonical_url IS 'The article''s address.';
COMMENT ON COLUMN dateline.standing_correction.corrected_at IS 'When the last of them was made.';
COMMENT ON COLUMN dateline.standing_correction.fields IS 'Which of published, title and language are corrected.';
COMMENT ON COLUMN dateline.standing_correction.redates IS 'Whether the date is.';
COMMENT ON COLUMN dateline.standing_correction.retitles IS 'Whether the headline is.';
COMMENT ON COLUMN dateline.standing_correction.relabels IS 'Whether the language is.';
COMMENT ON COLUMN dateline.standing_correction.title IS 'The headline; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.language IS 'The language, BCP 47; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.published_on IS 'The day; NULL when the date is not corrected, or is a month or a year.';
COMMENT ON COLUMN dateline.standing_correction.published_at IS 'The instant; NULL when the date is not corrected, or has no time.';
COMMENT ON COLUMN dateline.standing_correction.published_during IS 'The interval of the date; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.published_precision IS 'Precision of the date; NULL when it is not corrected.';
COMMENT ON COLUMN dateline.standing_correction.published_timezone IS 'IANA zone of the date; NULL when it is not corrected.';

CREATE OR REPLACE VIEW dateline.article_as_read AS
SELECT
    article.article_id,
    CASE WHEN held.article_id IS NULL THEN article.published_on ELSE held.published_on END AS published_on,
    CASE WHEN held.article_id IS NULL THEN article.published_at ELSE held.published_at END AS published_at,
    CASE WHEN held.article_id IS NULL THEN article.published_during ELSE held.published_during END AS published_during,
    CASE WHEN held.article_id IS NULL THEN article.published_precision ELSE held.published_precision END AS published_precision,
    CASE WHEN held.article_id IS NULL THEN article.published_timezone ELSE held.published_timezone END AS published_timezone
FROM dateline.article AS article
LEFT JOIN dateline.uncorrected AS held ON held.article_id = article.article_id;
COMMENT ON VIEW dateline.article_as_read IS 'One row per article: its date as the page gives it, whatever was corrected.';
COMMENT ON COLUMN dateline.article_as_read.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_as_read.published_on IS 'The day, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_at IS 'The instant, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_during IS 'The interval, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_precision IS 'The precision, as the page gives it.';
COMMENT ON COLUMN dateline.article_as_read.published_timezone IS 'IANA zone in which it was read.';
