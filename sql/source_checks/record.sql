-- Keep one check; a repeated one of the same run takes the place of the first.
-- Writes: dateline.source_check.
INSERT INTO dateline.source_check AS stored
    (source_id, run_id, checked_at, state, failed_step, steps, evidence, advice, usual_days, failing_since, overdue)
VALUES
    (%(source_id)s, %(run_id)s, %(checked_at)s, %(state)s, %(failed_step)s, %(steps)s, %(evidence)s, %(advice)s,
     %(usual_days)s, %(failing_since)s, %(overdue)s)
ON CONFLICT (source_id, run_id) DO UPDATE SET
    checked_at = excluded.checked_at,
    state = excluded.state,
    failed_step = excluded.failed_step,
    steps = excluded.steps,
    evidence = excluded.evidence,
    advice = excluded.advice,
    usual_days = excluded.usual_days,
    failing_since = excluded.failing_since,
    overdue = excluded.overdue;
