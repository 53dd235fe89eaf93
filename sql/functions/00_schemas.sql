-- The two schemas.

CREATE SCHEMA IF NOT EXISTS dateline;
CREATE SCHEMA IF NOT EXISTS news;

COMMENT ON SCHEMA dateline IS 'The base tables of Dateline. Not a contract: read schema news instead.';
COMMENT ON SCHEMA news IS 'What Dateline publishes: views and functions with stable names and types.';
