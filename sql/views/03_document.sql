-- news.document: the plain-text form that corpora read.
-- The day is the publisher's own, at the precision that is known; the body keeps the dateline as printed.
-- A month or year of another calendar may touch two of ours: then only what both ends share is shown. The ends are moved in by
-- a day, so that the zone of the publisher does not matter.

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
            WHEN article.published_precision = 'month' AND span.first_month = span.last_month THEN span.first_month
            WHEN article.published_precision IN ('month', 'year') AND left(span.first_month, 4) = left(span.last_month, 4)
                THEN left(span.first_month, 4)
        END,
        article.body
    ) AS document
FROM dateline.article AS article
CROSS JOIN LATERAL (
    SELECT
        to_char((lower(article.published_during) + interval '24 hours') AT TIME ZONE 'UTC', 'YYYY-MM') AS first_month,
        to_char((upper(article.published_during) - interval '24 hours') AT TIME ZONE 'UTC', 'YYYY-MM') AS last_month
) AS span;

COMMENT ON VIEW news.document IS 'One row per article: its plain-text form, as corpora read it.';
COMMENT ON COLUMN news.document.published_on IS 'Day of publication in the publisher''s zone. NULL: no day is known.';
COMMENT ON COLUMN news.document.title IS 'Headline, which is not part of the document. NULL: none.';
COMMENT ON COLUMN news.document.document IS 'The word date, the day (or month, or year) in the publisher''s zone, then the body with its dateline; paragraphs separated by one empty line. Without a date: the body alone.';
