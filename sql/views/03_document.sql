-- news.document: the plain-text form that corpora read.
-- The day is the publisher's own, at the precision that is known; the body keeps the dateline as printed.

CREATE OR REPLACE VIEW news.document AS
SELECT
    article.article_id,
    article.source_id,
    article.published_on,
    article.language,
    article.title,
    article.canonical_url,
    concat_ws(
        ' ',
        'date ' || CASE
            WHEN article.published_on IS NOT NULL THEN to_char(article.published_on, 'YYYY-MM-DD')
            WHEN article.published_precision = 'month'
                THEN to_char(lower(article.published_during) AT TIME ZONE zone.name, 'YYYY-MM')
            WHEN article.published_precision = 'year'
                THEN to_char(lower(article.published_during) AT TIME ZONE zone.name, 'YYYY')
        END,
        article.body
    ) AS document
FROM dateline.article AS article
JOIN dateline.source AS source ON source.source_id = article.source_id
CROSS JOIN LATERAL (
    -- A zone kept as UTC+05:30 means east of Greenwich; Postgres reads such a name the other way round, so it is turned into an
    -- interval-like form that it reads as printed.
    SELECT CASE
        WHEN article.published_timezone ~ '^UTC[+-][0-9]{2}:[0-9]{2}$'
            THEN translate(article.published_timezone, '+-', '-+')
        ELSE coalesce(article.published_timezone, source.timezone)
    END AS name
) AS zone;

COMMENT ON VIEW news.document IS 'One row per article: its plain-text form, as corpora read it.';
COMMENT ON COLUMN news.document.article_id IS 'The article.';
COMMENT ON COLUMN news.document.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.document.published_on IS 'Day of publication in the publisher''s zone. NULL: no day is known.';
COMMENT ON COLUMN news.document.language IS 'Language of the text, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.document.title IS 'Headline, which is not part of the document. NULL: none.';
COMMENT ON COLUMN news.document.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN news.document.document IS 'The word date, the day (or month, or year) in the publisher''s zone, then the body with its dateline; paragraphs separated by one empty line. Without a date: the body alone.';
