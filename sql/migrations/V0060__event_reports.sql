-- Which texts report the event of a ministry's statement, and the keys by which such texts meet.

CREATE TABLE dateline.event_text (
    text_id bigint PRIMARY KEY REFERENCES dateline.text ON DELETE CASCADE,
    day date NOT NULL,
    statement boolean NOT NULL,
    source_id text NOT NULL REFERENCES dateline.source,
    keys bigint[] NOT NULL
);
COMMENT ON TABLE dateline.event_text IS 'One row per text that can tell an event: the keys by which it meets others.';
COMMENT ON COLUMN dateline.event_text.text_id IS 'The text.';
COMMENT ON COLUMN dateline.event_text.day IS 'Its first day.';
COMMENT ON COLUMN dateline.event_text.statement IS 'Whether its foremost article is a ministry''s.';
COMMENT ON COLUMN dateline.event_text.source_id IS 'Source of its foremost article.';
COMMENT ON COLUMN dateline.event_text.keys IS 'Its keys; each has a row in event_key.';

CREATE TABLE dateline.event_key (
    key bigint NOT NULL,
    statement boolean NOT NULL,
    day date NOT NULL,
    text_id bigint NOT NULL,
    PRIMARY KEY (key, statement, day, text_id)
);
COMMENT ON TABLE dateline.event_key IS 'One row per text and key; texts that may tell one event share at least two.';
COMMENT ON COLUMN dateline.event_key.key IS 'Hash of a name, place, number, long word or pair of countries.';
COMMENT ON COLUMN dateline.event_key.statement IS 'As in event_text.';
COMMENT ON COLUMN dateline.event_key.day IS 'As in event_text.';
COMMENT ON COLUMN dateline.event_key.text_id IS 'The text.';

CREATE TABLE dateline.event_report (
    statement_text_id bigint NOT NULL REFERENCES dateline.text ON DELETE CASCADE,
    text_id bigint NOT NULL REFERENCES dateline.text ON DELETE CASCADE,
    score double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
    told double precision NOT NULL,
    heard double precision NOT NULL,
    names text[] NOT NULL,
    places text[] NOT NULL,
    terms text[] NOT NULL,
    numbers text[] NOT NULL,
    phrases text[] NOT NULL,
    days date[] NOT NULL,
    PRIMARY KEY (statement_text_id, text_id),
    CHECK (statement_text_id <> text_id)
);
CREATE INDEX event_report_text ON dateline.event_report (text_id);
COMMENT ON TABLE dateline.event_report IS 'One row per ministry''s text and other text that tells the same event.';
COMMENT ON COLUMN dateline.event_report.statement_text_id IS 'The ministry''s text.';
COMMENT ON COLUMN dateline.event_report.text_id IS 'The text that reports its event.';
COMMENT ON COLUMN dateline.event_report.score IS 'How surely, 0 to 1.';
COMMENT ON COLUMN dateline.event_report.told IS 'Share of what the report''s opening speaks of that the statement has.';
COMMENT ON COLUMN dateline.event_report.heard IS 'Share of what the statement''s opening speaks of that the report has.';
COMMENT ON COLUMN dateline.event_report.names IS 'Names that both have, as the report prints them.';
COMMENT ON COLUMN dateline.event_report.places IS 'Countries and cities that both have.';
COMMENT ON COLUMN dateline.event_report.terms IS 'Rare words that both have.';
COMMENT ON COLUMN dateline.event_report.numbers IS 'Numbers that both have.';
COMMENT ON COLUMN dateline.event_report.phrases IS 'Quotations and long runs of words that both have.';
COMMENT ON COLUMN dateline.event_report.days IS 'Days that both speak of.';

-- All articles are looked at once more.
INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM dateline.article ORDER BY article_id;
