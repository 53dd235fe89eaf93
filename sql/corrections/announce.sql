-- Show readers at once what this transaction changed, and nothing else: the lock of changes/lock.sql is held.
-- Writes: dateline.article_change.
UPDATE dateline.article_change AS change
SET visible_at = stamp.at
FROM (
    SELECT greatest(clock_timestamp(), max(stamped.visible_at) + interval '1 microsecond') AS at
    FROM dateline.article_change AS stamped
    WHERE stamped.visible_at IS NOT NULL
) AS stamp
WHERE change.visible_at IS NULL
    AND change.article_id = %(article_id)s
    AND change.happened_at = transaction_timestamp();
