-- news.date_mention, news.mentions_of(): the days that a text mentions.

CREATE OR REPLACE VIEW news.date_mention AS
SELECT
    mention.article_id,
    article.source_id,
    article.published_on,
    mention.text,
    mention.begins,
    mention.ends,
    mention.resolved_during,
    mention.precision,
    (lower(mention.resolved_during) AT TIME ZONE source.timezone)::date AS first_day,
    ((upper(mention.resolved_during) - interval '1 second') AT TIME ZONE source.timezone)::date AS last_day,
    -- The names before version 3 of the contract.
    mention.begins AS start,
    mention.ends AS "end"
FROM dateline.date_mention AS mention
JOIN dateline.article AS article ON article.article_id = mention.article_id
JOIN dateline.source AS source ON source.source_id = article.source_id;

COMMENT ON VIEW news.date_mention IS 'One row per article and date expression in its body, resolved against its publication date; without one, only expressions with a year. Precision before recall: a weekday or a month by its name alone (on Monday, in April) is left out.';
COMMENT ON COLUMN news.date_mention.source_id IS 'Its source.';
COMMENT ON COLUMN news.date_mention.published_on IS 'Its day of publication. NULL: no day is known.';
COMMENT ON COLUMN news.date_mention.first_day IS 'First day that it means, in the zone of the source.';
COMMENT ON COLUMN news.date_mention.last_day IS 'Last day that it means; the same as first_day for a single day.';

CREATE OR REPLACE FUNCTION news.mentions_of(day date)
RETURNS SETOF news.date_mention
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    -- The interval is what the index knows; it is a day wider at both ends than a day in any zone.
    SELECT mention.*
    FROM news.date_mention AS mention
    WHERE mention.resolved_during && tstzrange((day - 1)::timestamp AT TIME ZONE 'UTC', (day + 2)::timestamp AT TIME ZONE 'UTC')
        AND mention.first_day <= day
        AND mention.last_day >= day;
END;

COMMENT ON COLUMN news.date_mention.start IS 'The same as begins. Goes with version 4 of the contract.';
COMMENT ON COLUMN news.date_mention."end" IS 'The same as ends. Goes with version 4 of the contract.';

COMMENT ON FUNCTION news.mentions_of(date) IS 'One row per date expression that means this calendar day, or a longer time that holds it, in the zone of its source; columns as in news.date_mention. Add WHERE precision = ''day'' AND first_day = last_day for those that name the very day.';
