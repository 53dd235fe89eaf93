-- One publisher at a time: the lock ends after its commit is visible, so that stamps become visible in their own order.
SELECT pg_advisory_xact_lock(hashtext('dateline.article_change'));
