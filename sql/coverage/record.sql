-- Keep the states of a batch of days.
-- Reads: staged_coverage. Writes: dateline.coverage.
INSERT INTO dateline.coverage AS stored (source_id, day, state, articles, reason, evidence, run_id, seen_until)
SELECT source_id, day, state, articles, reason, evidence, run_id, seen_until
FROM staged_coverage
ORDER BY source_id, day
ON CONFLICT (source_id, day) DO UPDATE SET
    state = excluded.state,
    articles = excluded.articles,
    reason = excluded.reason,
    evidence = excluded.evidence,
    run_id = excluded.run_id,
    seen_until = excluded.seen_until
WHERE (stored.state, stored.articles, stored.reason, stored.evidence, stored.run_id, stored.seen_until)
    IS DISTINCT FROM
      (excluded.state, excluded.articles, excluded.reason, excluded.evidence, excluded.run_id, excluded.seen_until);
