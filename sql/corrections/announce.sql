-- Tell readers at once of what this transaction changed, and of nothing else: the lock of changes/lock.sql is held.
-- Writes: dateline.article_change.
UPDATE dateline.article_change AS change
SET visible_at = stamp.at
FROM (
    SELECT greatest(clock_timestamp(), max(told.visible_at) + interval '1 microsecond') AS at
    FROM dateline.article_change AS told
    WHERE told.visible_at IS NOT NULL
) AS stamp
WHERE change.visible_at IS NULL
    AND change.article_id = %(article_id)s
    AND change.happened_at = transaction_timestamp();
