-- Keep what was learned, unless something was learned of later days already.
-- Reads: staged_baseline. Writes: dateline.publication_baseline.
INSERT INTO dateline.publication_baseline AS stored
    (source_id, until, seen_days, publishing_days, weekday_chances, usual_interval_days, usual_silence_days,
     longest_silence_days, lag_p50, lag_p95)
SELECT
    source_id, until, seen_days, publishing_days, weekday_chances, usual_interval_days, usual_silence_days,
    longest_silence_days, lag_p50, lag_p95
FROM staged_baseline
ORDER BY source_id
ON CONFLICT (source_id) DO UPDATE SET
    until = excluded.until,
    seen_days = excluded.seen_days,
    publishing_days = excluded.publishing_days,
    weekday_chances = excluded.weekday_chances,
    usual_interval_days = excluded.usual_interval_days,
    usual_silence_days = excluded.usual_silence_days,
    longest_silence_days = excluded.longest_silence_days,
    lag_p50 = excluded.lag_p50,
    lag_p95 = excluded.lag_p95
WHERE stored.until <= excluded.until;
