-- news.data_version: what extracting archived pages again with other code changed, and whether it stands.

CREATE OR REPLACE VIEW news.data_version AS
SELECT
    version.version_id,
    version.run_id,
    version.made_at,
    version.source_ids,
    version.days,
    version.code,
    version.articles,
    coalesce((version.fields ->> 'date')::integer, 0) AS dates,
    coalesce((version.fields ->> 'title')::integer, 0) AS titles,
    coalesce((version.fields ->> 'body')::integer, 0) AS bodies,
    coalesce((version.fields ->> 'gained')::integer, 0) AS gained,
    coalesce((version.fields ->> 'lost')::integer, 0) AS lost,
    version.fields,
    version.rolled_back_at,
    version.rolled_back_by
FROM dateline.version AS version;

COMMENT ON VIEW news.data_version IS 'One row per data version: a replay of archived pages that changed something, in one transaction. Rows stay when they are rolled back.';
COMMENT ON COLUMN news.data_version.dates IS 'Articles whose date of publication changed.';
COMMENT ON COLUMN news.data_version.titles IS 'Articles whose title changed.';
COMMENT ON COLUMN news.data_version.bodies IS 'Articles whose text changed.';
COMMENT ON COLUMN news.data_version.gained IS 'Pages that could not be read before and are articles now.';
COMMENT ON COLUMN news.data_version.lost IS 'Pages that would be no articles any more; they keep what was extracted before.';
