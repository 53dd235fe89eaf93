-- Keep what crawls saw.
-- Reads: staged_observed. Writes: dateline.crawl.
UPDATE dateline.crawl AS stored
SET observed = staged.observed, observed_reason = staged.observed_reason
FROM staged_observed AS staged
WHERE stored.source_id = staged.source_id
    AND stored.run_id = staged.run_id
    AND (stored.observed, stored.observed_reason) IS DISTINCT FROM (staged.observed, staged.observed_reason);
