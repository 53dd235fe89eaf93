-- What people corrected, and what the pages say instead. A correction is kept by the address of its article and not by its number,
-- so that it holds again after all was loaded anew.

CREATE TABLE dateline.correction (
    correction_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    canonical_url text NOT NULL,
    field text NOT NULL CHECK (field IN ('published', 'title', 'language')),
    value text,
    published_on date,
    published_at timestamptz,
    published_during tstzrange,
    published_precision text
        CHECK (published_precision IN ('second', 'minute', 'hour', 'day', 'month', 'year')),
    published_timezone text,
    was text,
    was_on date,
    corrected_by text NOT NULL CHECK (corrected_by <> ''),
    reason text NOT NULL CHECK (reason <> ''),
    evidence text NOT NULL CHECK (evidence <> ''),
    corrected_at timestamptz NOT NULL,
    undone_at timestamptz,
    undone_by text CHECK (undone_by <> ''),
    undone_reason text CHECK (undone_reason <> ''),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_reason IS NULL)),
    CHECK (field = 'published' OR published_during IS NULL),
    CHECK (field = 'published' OR value IS NOT NULL)
);
CREATE UNIQUE INDEX correction_standing ON dateline.correction (canonical_url, field) WHERE undone_at IS NULL;
CREATE INDEX correction_url ON dateline.correction (canonical_url);
COMMENT ON TABLE dateline.correction IS 'One row per correction that a person made, the undone ones included. Loads never touch it.';
COMMENT ON COLUMN dateline.correction.correction_id IS 'Order of the corrections.';
COMMENT ON COLUMN dateline.correction.canonical_url IS 'Address of the article.';
COMMENT ON COLUMN dateline.correction.field IS 'published, title or language.';
COMMENT ON COLUMN dateline.correction.value IS 'What holds, in words; NULL: there is no date.';
COMMENT ON COLUMN dateline.correction.published_on IS 'The day; NULL when there is none, or for another field.';
COMMENT ON COLUMN dateline.correction.published_at IS 'The instant; NULL when no time was given.';
COMMENT ON COLUMN dateline.correction.published_during IS 'The interval; NULL when there is no date.';
COMMENT ON COLUMN dateline.correction.published_precision IS 'Its precision; NULL when there is no date.';
COMMENT ON COLUMN dateline.correction.published_timezone IS 'Zone of the day; NULL when there is no date.';
COMMENT ON COLUMN dateline.correction.was IS 'What the article said before, in words; NULL: nothing.';
COMMENT ON COLUMN dateline.correction.was_on IS 'Its day before; NULL when it had none, or for another field.';
COMMENT ON COLUMN dateline.correction.corrected_by IS 'Who corrected.';
COMMENT ON COLUMN dateline.correction.reason IS 'Why.';
COMMENT ON COLUMN dateline.correction.evidence IS 'What proves it: an address, or words.';
COMMENT ON COLUMN dateline.correction.corrected_at IS 'When.';
COMMENT ON COLUMN dateline.correction.undone_at IS 'When it was taken back or replaced; NULL while it stands.';
COMMENT ON COLUMN dateline.correction.undone_by IS 'Who took it back; NULL while it stands.';
COMMENT ON COLUMN dateline.correction.undone_reason IS 'Why; NULL while it stands.';

CREATE TABLE dateline.uncorrected (
    article_id bigint PRIMARY KEY REFERENCES dateline.article ON DELETE CASCADE,
    title text,
    language text,
    published_on date,
    published_at timestamptz,
    published_during tstzrange,
    published_precision text,
    published_timezone text
);
COMMENT ON TABLE dateline.uncorrected IS 'One row per article with a standing correction: what its page says, as last read.';
COMMENT ON COLUMN dateline.uncorrected.article_id IS 'The article.';
COMMENT ON COLUMN dateline.uncorrected.title IS 'Headline as read.';
COMMENT ON COLUMN dateline.uncorrected.language IS 'Language as read.';
COMMENT ON COLUMN dateline.uncorrected.published_on IS 'Day as read.';
COMMENT ON COLUMN dateline.uncorrected.published_at IS 'Instant as read.';
COMMENT ON COLUMN dateline.uncorrected.published_during IS 'Interval as read.';
COMMENT ON COLUMN dateline.uncorrected.published_precision IS 'Precision as read.';
COMMENT ON COLUMN dateline.uncorrected.published_timezone IS 'Zone in which it was read.';

ALTER TABLE dateline.article ADD corrected_at timestamptz, ADD corrected_fields text[];
COMMENT ON COLUMN dateline.article.corrected_at IS 'When a person last corrected what the row says; NULL when nothing is corrected.';
COMMENT ON COLUMN dateline.article.corrected_fields IS 'Which of published, title and language are corrected; NULL when none is.';

ALTER TABLE dateline.article_change DROP CONSTRAINT article_change_change_check;
ALTER TABLE dateline.article_change ADD CONSTRAINT article_change_change_check
    CHECK (change IN ('new', 'revised', 'redated', 'retracted', 'restored', 'relinked', 'corrected'));
COMMENT ON COLUMN dateline.article_change.change IS 'new, revised (wording), redated (another date or confidence), retracted, restored, relinked (its group changed) or corrected (by a person, or that was undone).';

CREATE VIEW dateline.standing_correction AS
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

CREATE VIEW dateline.article_as_read AS
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
