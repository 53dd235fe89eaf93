-- Later versions that stand and read some of the same pages.
-- Reads: dateline.version, dateline.version_change.

SELECT DISTINCT later.version_id
FROM dateline.version AS later
JOIN dateline.version_change AS over ON over.version_id = later.version_id
JOIN dateline.version_change AS under
    ON under.source_id = over.source_id AND md5(under.url) = md5(over.url) AND under.url = over.url
WHERE under.version_id = %(version_id)s AND later.version_id > %(version_id)s AND later.rolled_back_at IS NULL
ORDER BY later.version_id;
