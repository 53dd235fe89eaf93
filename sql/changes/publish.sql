-- Show readers what changed since the last time: one later stamp for all of it.
-- Reads and writes: dateline.article_change.
UPDATE dateline.article_change AS change
SET visible_at = stamp.at
FROM (
    SELECT greatest(clock_timestamp(), max(stamped.visible_at) + interval '1 microsecond') AS at
    FROM dateline.article_change AS stamped
    WHERE stamped.visible_at IS NOT NULL
) AS stamp
WHERE change.visible_at IS NULL;
