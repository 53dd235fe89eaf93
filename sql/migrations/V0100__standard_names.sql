-- From v0.1.0: the field's words instead of our own, and tables instead of lists of words that grew with every version.

CREATE TABLE dateline.migration (
    version integer PRIMARY KEY,
    applied_at timestamptz NOT NULL DEFAULT now()
);
DROP TABLE dateline.schema_version;
DROP TYPE dateline.schema_version_type;

DROP TABLE dateline.published_contract;
CREATE TABLE dateline.repeatable (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    digest text NOT NULL
);
INSERT INTO dateline.repeatable (digest) VALUES ('');
DROP TABLE dateline.telling;
CREATE TABLE dateline.publication_lock (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row)
);

ALTER TABLE dateline.habit RENAME TO publication_baseline;
ALTER INDEX dateline.habit_pkey RENAME TO publication_baseline_pkey;
ALTER TABLE dateline.crawl RENAME COLUMN sight TO observed;
ALTER TABLE dateline.crawl RENAME COLUMN sight_reason TO observed_reason;
ALTER TABLE dateline.crawl RENAME COLUMN read TO extracted;
ALTER TABLE dateline.crawl RENAME CONSTRAINT crawl_sight_check TO crawl_observed_check;
ALTER TABLE dateline.event_report RENAME COLUMN told TO share_of_article;
ALTER TABLE dateline.event_report RENAME COLUMN heard TO share_of_statement;
ALTER TABLE dateline.alert RENAME COLUMN last_told_at TO last_notified_at;
ALTER TABLE dateline.alert RENAME COLUMN recovery_told_at TO recovery_notified_at;
ALTER INDEX dateline.alert_untold RENAME TO alert_recovery_due;
ALTER TABLE dateline.date_mention RENAME COLUMN "start" TO begins;
ALTER TABLE dateline.date_mention RENAME COLUMN "end" TO ends;
ALTER TABLE dateline.version RENAME COLUMN readings TO fetches;
ALTER TABLE dateline.article_change RENAME COLUMN published_at TO visible_at;
ALTER INDEX dateline.article_change_published RENAME TO article_change_visible;
ALTER INDEX dateline.article_change_unpublished RENAME TO article_change_pending;

-- What the words mean is filled in by sql/lookups.
CREATE TABLE dateline.change_kind (change text PRIMARY KEY, about text NOT NULL);
CREATE TABLE dateline.alert_kind (kind text PRIMARY KEY, about text NOT NULL);
CREATE TABLE dateline.coverage_state (state text PRIMARY KEY, observed boolean NOT NULL, about text NOT NULL);
INSERT INTO dateline.change_kind SELECT DISTINCT change, '' FROM dateline.article_change;
INSERT INTO dateline.alert_kind SELECT DISTINCT kind, '' FROM dateline.alert;
INSERT INTO dateline.coverage_state SELECT DISTINCT state, false, '' FROM dateline.coverage;
ALTER TABLE dateline.article_change
    DROP CONSTRAINT article_change_change_check,
    ADD FOREIGN KEY (change) REFERENCES dateline.change_kind;
ALTER TABLE dateline.alert DROP CONSTRAINT alert_kind_check, ADD FOREIGN KEY (kind) REFERENCES dateline.alert_kind;
ALTER TABLE dateline.coverage DROP CONSTRAINT coverage_state_check, ADD FOREIGN KEY (state) REFERENCES dateline.coverage_state;
