-- Tables of days, alerts and changes, and what this database keeps of itself. A view of schema news inherits the comment of a column that it repeats, see sql/views/99_comments.sql.

COMMENT ON TABLE dateline.coverage IS 'One row per source and day that a run covered: what was seen, or why nothing was.';
COMMENT ON COLUMN dateline.coverage.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN dateline.coverage.day IS 'Day in the zone of the source.';
COMMENT ON COLUMN dateline.coverage.state IS 'published, nothing_new, usual_silence, listing_changed, blocked, unreachable, parser_regressed or not_run. The first three mean that we saw the source; after the others an absence of articles says nothing.';
COMMENT ON COLUMN dateline.coverage.articles IS 'Articles of that day that are held; after a correction or a replay moved one from day to day, both days are classified again.';
COMMENT ON COLUMN dateline.coverage.reason IS 'The state in words.';
COMMENT ON COLUMN dateline.coverage.evidence IS 'What it was concluded from: a JSON object.';
COMMENT ON COLUMN dateline.coverage.run_id IS 'Run that last looked at the day. NULL: none did.';
COMMENT ON COLUMN dateline.coverage.seen_until IS 'End of the last crawl that saw the source and looked at the day. NULL: none did.';

COMMENT ON TABLE dateline.day_count IS 'One row per source and day of publication for which an article was ever held or that a run covered. Kept by triggers, because counting a year of a million articles takes longer than a reader waits.';
COMMENT ON COLUMN dateline.day_count.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.day_count.day IS 'Day of publication in its zone.';
COMMENT ON COLUMN dateline.day_count.articles IS 'Articles held.';
COMMENT ON COLUMN dateline.day_count.state IS 'State of the day as in dateline.coverage; NULL when no run covered it.';

COMMENT ON TABLE dateline.publication_baseline IS 'One row per source: what is usual for it, learned from the days on which it was seen.';
COMMENT ON COLUMN dateline.publication_baseline.source_id IS 'The source; it may never have loaded anything.';
COMMENT ON COLUMN dateline.publication_baseline.until IS 'Day before which it was learned.';
COMMENT ON COLUMN dateline.publication_baseline.seen_days IS 'Days of the last 180 on which it was seen.';
COMMENT ON COLUMN dateline.publication_baseline.publishing_days IS 'Those of them with an article.';
COMMENT ON COLUMN dateline.publication_baseline.weekday_chances IS 'Chance of an article on a Monday, and so on to a Sunday that is no holiday.';
COMMENT ON COLUMN dateline.publication_baseline.usual_interval_days IS 'Median of the days from one of its publishing days to the next. NULL: too little was seen.';
COMMENT ON COLUMN dateline.publication_baseline.usual_silence_days IS 'Days of the longest silence that is usual for it: one in a thousand is longer. NULL: too little was seen.';
COMMENT ON COLUMN dateline.publication_baseline.longest_silence_days IS 'Days of its longest silence in half a year that was seen whole. NULL: none was.';
COMMENT ON COLUMN dateline.publication_baseline.lag_p50 IS 'Median of the time from publication to our first fetch, over two months; where only the day is known, from its end. NULL: nothing was published since it is collected.';
COMMENT ON COLUMN dateline.publication_baseline.lag_p95 IS '95 of 100 articles were seen sooner. NULL: as lag_p50.';

COMMENT ON TABLE dateline.alert IS 'One row per problem from its first notification to its end: a source that cannot be observed, a run that failed, and so on.';
COMMENT ON COLUMN dateline.alert.alert_id IS 'Stable number.';
COMMENT ON COLUMN dateline.alert.kind IS 'blind (a source that is not observed), silent (one past its own usual silence), budget (one not seen for too many days), totals, check, run (one that failed) or late (one that takes too long).';
COMMENT ON COLUMN dateline.alert.subject IS 'The source, total, check or DAG.';
COMMENT ON COLUMN dateline.alert.sentence IS 'What is wrong, in words, as it was last seen.';
COMMENT ON COLUMN dateline.alert.run_id IS 'Run that noticed it.';
COMMENT ON COLUMN dateline.alert.opened_at IS 'When it was noticed.';
COMMENT ON COLUMN dateline.alert.last_notified_at IS 'When it was last sent to the operators. NULL: it was not.';
COMMENT ON COLUMN dateline.alert.closed_at IS 'When it was over. NULL: it stands.';
COMMENT ON COLUMN dateline.alert.recovery_notified_at IS 'When its end was sent; NULL when it was not.';

COMMENT ON TABLE dateline.article_change IS 'One row per article and change. Loads add rows side by side; one publisher at a time stamps them, so that a reader who has seen one stamp has seen all before it.';
COMMENT ON COLUMN dateline.article_change.change_id IS 'Number of the change. Not a cursor: use published_at.';
COMMENT ON COLUMN dateline.article_change.article_id IS 'The article; it is in no other view any more where it was withdrawn.';
COMMENT ON COLUMN dateline.article_change.change IS 'new, revised (another text, see news.revision), redated (another date or confidence), retracted, restored, relinked (its group changed, see news.cluster_article), corrected (by a person, or that was taken back, see news.correction), reread (the same page, read by other code, see news.data_version), or withdrawn (a data version that had made it was rolled back: drop it from your copy).';
COMMENT ON COLUMN dateline.article_change.happened_at IS 'When the load, correction or replay began that brought it.';
COMMENT ON COLUMN dateline.article_change.visible_at IS 'When readers could see the change, not when the article was published: the cursor for news.changes_since().';
COMMENT ON COLUMN dateline.article_change.source_id IS 'Its source.';
COMMENT ON COLUMN dateline.article_change.was_on IS 'Day of publication before it was redated or withdrawn. NULL: no day was known, or another change.';
COMMENT ON COLUMN dateline.article_change.was_at IS 'Instant of publication before it was redated or withdrawn. NULL: no time was known, or another change.';
COMMENT ON COLUMN dateline.article_change.became_on IS 'Day of publication after it was redated; with the same instant and day as before, only precision or confidence changed. NULL: no day is known, or another change.';
COMMENT ON COLUMN dateline.article_change.became_at IS 'Instant of publication after it was redated. NULL: no time is known, or another change.';

COMMENT ON TABLE dateline.publication_lock IS 'No rows: it is locked by whoever shows changes to readers, one at a time.';
COMMENT ON COLUMN dateline.publication_lock.only_row IS 'Always true.';

COMMENT ON TABLE dateline.repeatable IS 'One row: the digest of the repeatable files of sql/ that were applied last.';
COMMENT ON COLUMN dateline.repeatable.only_row IS 'Always true: keeps the table at one row.';
COMMENT ON COLUMN dateline.repeatable.digest IS 'sha256 of these files as applied; empty before the first time.';

COMMENT ON TABLE dateline.migration IS 'One row per migration that this database has, be it from the snapshot with which it began.';
COMMENT ON COLUMN dateline.migration.version IS 'Number of the file in sql/migrations.';
COMMENT ON COLUMN dateline.migration.applied_at IS 'When it was applied.';

COMMENT ON TABLE dateline.change_kind IS 'One row per kind of change of an article, see sql/lookups.';
COMMENT ON COLUMN dateline.change_kind.change IS 'Its name.';
COMMENT ON COLUMN dateline.change_kind.about IS 'What it means.';

COMMENT ON TABLE dateline.alert_kind IS 'One row per kind of alert, see sql/lookups.';
COMMENT ON COLUMN dateline.alert_kind.kind IS 'Its name.';
COMMENT ON COLUMN dateline.alert_kind.about IS 'What is wrong.';

COMMENT ON TABLE dateline.coverage_state IS 'One row per state of a day, see sql/lookups.';
COMMENT ON COLUMN dateline.coverage_state.state IS 'Its name.';
COMMENT ON COLUMN dateline.coverage_state.observed IS 'Whether the source was seen that day.';
COMMENT ON COLUMN dateline.coverage_state.about IS 'What it means.';
