-- news.contract_version(): what downstream readers check before they rely on a name.
-- Raise it when a published name or type goes away or means something else, and say so in docs/changes.md.

CREATE OR REPLACE FUNCTION news.contract_version()
RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT 3;
END;

COMMENT ON FUNCTION news.contract_version() IS 'Version of schema news: raised when a published name or type is removed, or changes what it means, see docs/changes.md. Additions do not raise it.';
