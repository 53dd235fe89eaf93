-- The state of a day is repeated in dateline.day_count, so that news.daily_count reads one table.

CREATE OR REPLACE FUNCTION dateline.note_covered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        UPDATE dateline.day_count AS kept SET state = NULL
        FROM gone
        WHERE kept.source_id = gone.source_id AND kept.day = gone.day;
    ELSE
        INSERT INTO dateline.day_count AS kept (source_id, day, state)
        SELECT made.source_id, made.day, made.state FROM made ORDER BY made.source_id, made.day
        ON CONFLICT (source_id, day) DO UPDATE SET state = excluded.state
        WHERE kept.state IS DISTINCT FROM excluded.state;
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE TRIGGER note_covered AFTER INSERT ON dateline.coverage
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_covered();
CREATE OR REPLACE TRIGGER note_covered_again AFTER UPDATE ON dateline.coverage
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_covered();
CREATE OR REPLACE TRIGGER note_uncovered AFTER DELETE ON dateline.coverage
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_covered();
