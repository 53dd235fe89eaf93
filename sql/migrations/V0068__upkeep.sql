-- Indexes as readers ask, and tables that are vacuumed and analysed in time.

-- The newest articles first, those without a day last, is what readers ask for most; the order of this index serves conditions on
-- days as well.
DROP INDEX dateline.article_published_on;
CREATE INDEX article_published_on ON dateline.article (published_on DESC NULLS LAST, source_id);
CREATE INDEX article_published_at ON dateline.article (published_at DESC NULLS LAST);
-- No statement looks a fingerprint up, and an index on a hash is the dearest to keep: every new row goes to another page.
DROP INDEX dateline.article_fingerprint;

-- By default a table is vacuumed when a fifth of it is dead and analysed when a tenth has changed: at ten million articles that
-- is every other year, and meanwhile the planner believes that nothing was published lately.
ALTER TABLE dateline.article SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
ALTER TABLE dateline.page SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
ALTER TABLE dateline.revision SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.01);
ALTER TABLE dateline.observation SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.01);
ALTER TABLE dateline.article_change SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
ALTER TABLE dateline.day_count SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE dateline.date_mention SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.01);
