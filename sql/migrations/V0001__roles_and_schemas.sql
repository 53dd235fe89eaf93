-- Roles and schemas. Roles belong to the whole server, so that a second database finds them there already.
-- No role gets a password here, and only the embedded server lets news_reader log in without one.

CREATE SCHEMA IF NOT EXISTS dateline;
CREATE SCHEMA IF NOT EXISTS news;

COMMENT ON SCHEMA dateline IS 'The base tables of Dateline. Not a contract: read schema news instead.';
COMMENT ON SCHEMA news IS 'What Dateline publishes: views and functions with stable names and types.';

DO $$
BEGIN
    CREATE ROLE news_reader NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
    CREATE ROLE dateline_loader NOLOGIN;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

ALTER ROLE news_reader SET statement_timeout = '60s';
ALTER ROLE news_reader SET idle_in_transaction_session_timeout = '10min';
ALTER ROLE news_reader SET default_transaction_read_only = on;
ALTER ROLE news_reader SET search_path = news;

-- Which files of sql/views were applied last.
CREATE TABLE dateline.published_contract (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    digest text NOT NULL
);
INSERT INTO dateline.published_contract (digest) VALUES ('');
COMMENT ON TABLE dateline.published_contract IS 'One row: the digest of the view files that were applied last.';
COMMENT ON COLUMN dateline.published_contract.only_row IS 'Always true: keeps the table at one row.';
COMMENT ON COLUMN dateline.published_contract.digest IS 'sha256 of sql/views and sql/grants as applied; empty before the first time.';
