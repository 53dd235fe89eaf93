-- What duplicate detection remembers between runs: which text each article carries, the keys by which related texts meet,
-- the pairs that were found to match, what sources print again and again, and what became of clusters.

CREATE TABLE dateline.duplicates_due (
    due_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id bigint NOT NULL
);
COMMENT ON TABLE dateline.duplicates_due IS 'One row per new or changed article that waits to be compared; an article may wait twice.';
COMMENT ON COLUMN dateline.duplicates_due.due_id IS 'Order of arrival.';
COMMENT ON COLUMN dateline.duplicates_due.article_id IS 'The article.';

CREATE FUNCTION dateline.note_new_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM made;
    RETURN NULL;
END
$$;
CREATE FUNCTION dateline.note_changed_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dateline.duplicates_due (article_id)
    SELECT made.article_id
    FROM made
    JOIN gone ON gone.article_id = made.article_id
    WHERE (made.title, made.body, made.byline, made.published_on, made.published_during, made.first_seen_at)
        IS DISTINCT FROM (gone.title, gone.body, gone.byline, gone.published_on, gone.published_during, gone.first_seen_at);
    RETURN NULL;
END
$$;
CREATE TRIGGER note_new_text AFTER INSERT ON dateline.article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_new_text();
CREATE TRIGGER note_changed_text AFTER UPDATE ON dateline.article
    REFERENCING OLD TABLE AS gone NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_changed_text();
INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM dateline.article ORDER BY article_id;

CREATE TABLE dateline.boilerplate (
    passage bigint PRIMARY KEY
);
COMMENT ON TABLE dateline.boilerplate IS 'One row per passage that some source has printed on five different days: it does not count when texts are compared.';
COMMENT ON COLUMN dateline.boilerplate.passage IS 'Hash of the folded passage.';

CREATE TABLE dateline.article_passage (
    passage bigint NOT NULL,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    occasion integer NOT NULL,
    PRIMARY KEY (passage, article_id)
);
CREATE INDEX article_passage_article ON dateline.article_passage (article_id);
COMMENT ON TABLE dateline.article_passage IS 'One row per article and passage at its start or end that is not known as boilerplate.';
COMMENT ON COLUMN dateline.article_passage.passage IS 'Hash of the folded passage.';
COMMENT ON COLUMN dateline.article_passage.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_passage.occasion IS 'Day of publication as a day number; minus a number of its own for an article without a day.';

CREATE TABLE dateline.text (
    text_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest bytea NOT NULL UNIQUE,
    first_day date,
    last_day date,
    lead_article_id bigint REFERENCES dateline.article ON DELETE SET NULL,
    articles integer NOT NULL DEFAULT 0
);
CREATE INDEX text_lead ON dateline.text (lead_article_id);
COMMENT ON TABLE dateline.text IS 'One row per distinct text without boilerplate, ever seen.';
COMMENT ON COLUMN dateline.text.text_id IS 'Number of the text.';
COMMENT ON COLUMN dateline.text.digest IS 'Hash of its words and of the numbers in its title.';
COMMENT ON COLUMN dateline.text.first_day IS 'Earliest day of an article that carries it; NULL when none does any more.';
COMMENT ON COLUMN dateline.text.last_day IS 'Latest such day.';
COMMENT ON COLUMN dateline.text.lead_article_id IS 'Foremost article that carries it: a ministry first, else the earliest published, else the first address.';
COMMENT ON COLUMN dateline.text.articles IS 'Number of articles that carry it now.';

CREATE TABLE dateline.article_text (
    article_id bigint PRIMARY KEY REFERENCES dateline.article ON DELETE CASCADE,
    text_id bigint NOT NULL REFERENCES dateline.text,
    wire text,
    wire_evidence text
);
CREATE INDEX article_text_text ON dateline.article_text (text_id);
COMMENT ON TABLE dateline.article_text IS 'One row per compared article: the text it carries and the agency it names.';
COMMENT ON COLUMN dateline.article_text.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_text.text_id IS 'Its text.';
COMMENT ON COLUMN dateline.article_text.wire IS 'News agency that it names as its origin; NULL when none.';
COMMENT ON COLUMN dateline.article_text.wire_evidence IS 'The words that say so; NULL when none.';

CREATE TABLE dateline.text_key (
    key bigint NOT NULL,
    text_id bigint NOT NULL,
    PRIMARY KEY (key, text_id)
);
COMMENT ON TABLE dateline.text_key IS 'One row per text and key; texts that may be related share one. Bands of a MinHash signature and sampled stretches of words.';
COMMENT ON COLUMN dateline.text_key.key IS 'The key.';
COMMENT ON COLUMN dateline.text_key.text_id IS 'The text.';

CREATE TABLE dateline.text_match (
    text_id bigint NOT NULL REFERENCES dateline.text,
    other_text_id bigint NOT NULL REFERENCES dateline.text,
    kind text NOT NULL CHECK (kind IN ('exact', 'near', 'contains')),
    rule text NOT NULL,
    jaccard double precision NOT NULL,
    share double precision NOT NULL,
    other_share double precision NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (text_id, other_text_id),
    CHECK (text_id < other_text_id)
);
CREATE INDEX text_match_other ON dateline.text_match (other_text_id);
COMMENT ON TABLE dateline.text_match IS 'One row per pair of different texts that were found to be related.';
COMMENT ON COLUMN dateline.text_match.text_id IS 'The text with the lower number.';
COMMENT ON COLUMN dateline.text_match.other_text_id IS 'The other.';
COMMENT ON COLUMN dateline.text_match.kind IS 'exact, near or contains.';
COMMENT ON COLUMN dateline.text_match.rule IS 'Name of the rule that linked them.';
COMMENT ON COLUMN dateline.text_match.jaccard IS 'Common shingles among all shingles of both.';
COMMENT ON COLUMN dateline.text_match.share IS 'Share of the first text''s shingles that the other holds.';
COMMENT ON COLUMN dateline.text_match.other_share IS 'Share of the other text''s shingles that the first holds.';
COMMENT ON COLUMN dateline.text_match.reason IS 'Why, in words.';

CREATE TABLE dateline.cluster_change (
    change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cluster_id bigint NOT NULL,
    change text NOT NULL CHECK (change IN ('merged', 'split', 'ended')),
    other_cluster_id bigint,
    articles integer NOT NULL,
    run_id text
);
CREATE INDEX cluster_change_cluster ON dateline.cluster_change (cluster_id);
COMMENT ON TABLE dateline.cluster_change IS 'One row per merge, split and end of a cluster; the numbers of clusters that are gone are kept here.';
COMMENT ON COLUMN dateline.cluster_change.change_id IS 'Order of the changes.';
COMMENT ON COLUMN dateline.cluster_change.cluster_id IS 'The cluster that changed: the one that went into another, that members left, or that ended.';
COMMENT ON COLUMN dateline.cluster_change.change IS 'merged (its members went to the other, and it is gone), split (members left it for the other) or ended.';
COMMENT ON COLUMN dateline.cluster_change.other_cluster_id IS 'The cluster to which members went; NULL when it ended.';
COMMENT ON COLUMN dateline.cluster_change.articles IS 'How many members went.';
COMMENT ON COLUMN dateline.cluster_change.run_id IS 'Run that noticed; NULL outside a run.';

-- Clusters and links of the time before are made again from the texts: exact copies were tied to the lowest number.
DELETE FROM dateline.article_link WHERE kind = 'exact';
