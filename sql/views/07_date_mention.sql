-- news.date_mention: the days that a text speaks of.

CREATE OR REPLACE VIEW news.date_mention AS
SELECT
    mention.article_id,
    article.source_id,
    article.published_on,
    mention.text,
    mention."start",
    mention."end",
    mention.resolved_during,
    mention.precision
FROM dateline.date_mention AS mention
JOIN dateline.article AS article ON article.article_id = mention.article_id;

COMMENT ON VIEW news.date_mention IS 'One row per article and date expression in its body, resolved against its publication date.';
COMMENT ON COLUMN news.date_mention.article_id IS 'The article.';
COMMENT ON COLUMN news.date_mention.source_id IS 'Its source.';
COMMENT ON COLUMN news.date_mention.published_on IS 'Its day of publication. NULL: no day is known.';
COMMENT ON COLUMN news.date_mention.text IS 'The expression as printed.';
COMMENT ON COLUMN news.date_mention."start" IS 'Offset of its first character in the body, from 0.';
COMMENT ON COLUMN news.date_mention."end" IS 'Offset after its last character.';
COMMENT ON COLUMN news.date_mention.resolved_during IS 'Half-open interval of instants that it means.';
COMMENT ON COLUMN news.date_mention.precision IS 'second, minute, hour, day, month or year.';
