-- What readers may not use up. A reader may lift the limits on time that are set for the role, so the DAG reader_limit ends what
-- lasts too long; those below hold whatever a reader sets.

-- A lock that nobody takes who may not write: the one before was an advisory lock, which every reader can hold for ever.
CREATE TABLE dateline.telling (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row)
);
COMMENT ON TABLE dateline.telling IS 'No rows: it is locked by whoever tells readers of changes, one at a time.';
COMMENT ON COLUMN dateline.telling.only_row IS 'Always true.';

DO $$
BEGIN
    -- In files: sorts and hashes that outgrow memory.
    ALTER ROLE news_reader SET temp_file_limit = '8GB';
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'temp_file_limit of news_reader can be set by a superuser only';
END
$$;
ALTER ROLE news_reader CONNECTION LIMIT 50;
