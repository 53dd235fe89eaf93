-- Keep what crawls saw.
-- Reads: staged_sight. Writes: dateline.crawl.
UPDATE dateline.crawl AS stored
SET sight = staged.sight, sight_reason = staged.sight_reason
FROM staged_sight AS staged
WHERE stored.source_id = staged.source_id
    AND stored.run_id = staged.run_id
    AND (stored.sight, stored.sight_reason) IS DISTINCT FROM (staged.sight, staged.sight_reason);
