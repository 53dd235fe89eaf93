-- What happened to articles, in the order in which readers may see it, and how many there are of each day.

CREATE TABLE dateline.article_change (
    change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    change text NOT NULL CHECK (change IN ('new', 'revised', 'redated', 'retracted', 'restored', 'relinked')),
    happened_at timestamptz NOT NULL,
    published_at timestamptz
);
CREATE INDEX article_change_published ON dateline.article_change (published_at, change_id) WHERE published_at IS NOT NULL;
CREATE INDEX article_change_unpublished ON dateline.article_change (change_id) WHERE published_at IS NULL;
CREATE INDEX article_change_article ON dateline.article_change (article_id);
COMMENT ON TABLE dateline.article_change IS 'One row per article and change. Loads add rows side by side; one publisher at a time stamps them, so that a reader who has seen one stamp has seen all before it.';
COMMENT ON COLUMN dateline.article_change.change_id IS 'Number of the row; not the order in which rows become visible.';
COMMENT ON COLUMN dateline.article_change.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_change.change IS 'new, revised (wording), redated (another date or confidence), retracted, restored or relinked (its group changed).';
COMMENT ON COLUMN dateline.article_change.happened_at IS 'Begin of the transaction that changed it.';
COMMENT ON COLUMN dateline.article_change.published_at IS 'When readers were told; NULL while they were not.';

CREATE FUNCTION dateline.note_article_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dateline.article_change (article_id, change, happened_at)
    SELECT made.article_id, 'new', transaction_timestamp() FROM made ORDER BY made.article_id;
    INSERT INTO dateline.day_count AS kept (source_id, day, articles)
    SELECT made.source_id, made.published_on, count(*)
    FROM made
    WHERE made.published_on IS NOT NULL
    GROUP BY made.source_id, made.published_on
    ORDER BY made.source_id, made.published_on
    ON CONFLICT (source_id, day) DO UPDATE SET articles = kept.articles + excluded.articles;
    RETURN NULL;
END
$$;

CREATE FUNCTION dateline.note_article_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dateline.article_change (article_id, change, happened_at)
    SELECT made.article_id, said.change, transaction_timestamp()
    FROM made
    JOIN gone ON gone.article_id = made.article_id
    CROSS JOIN LATERAL (
        SELECT 'revised' AS change WHERE made.revision <> gone.revision
        UNION ALL
        SELECT 'redated'
        WHERE (made.published_on, made.published_at, made.published_during, made.published_confidence)
            IS DISTINCT FROM (gone.published_on, gone.published_at, gone.published_during, gone.published_confidence)
        UNION ALL
        SELECT 'retracted' WHERE made.retracted_at IS NOT NULL AND gone.retracted_at IS NULL
        UNION ALL
        SELECT 'restored' WHERE made.retracted_at IS NULL AND gone.retracted_at IS NOT NULL
    ) AS said
    ORDER BY made.article_id;
    INSERT INTO dateline.day_count AS kept (source_id, day, articles)
    SELECT moved.source_id, moved.day, sum(moved.articles)
    FROM (
        SELECT made.source_id, made.published_on AS day, 1 AS articles
        FROM made JOIN gone ON gone.article_id = made.article_id
        WHERE made.published_on IS DISTINCT FROM gone.published_on AND made.published_on IS NOT NULL
        UNION ALL
        SELECT gone.source_id, gone.published_on, -1
        FROM made JOIN gone ON gone.article_id = made.article_id
        WHERE made.published_on IS DISTINCT FROM gone.published_on AND gone.published_on IS NOT NULL
    ) AS moved
    GROUP BY moved.source_id, moved.day
    ORDER BY moved.source_id, moved.day
    ON CONFLICT (source_id, day) DO UPDATE SET articles = kept.articles + excluded.articles;
    RETURN NULL;
END
$$;

CREATE FUNCTION dateline.note_relinked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO dateline.article_change (article_id, change, happened_at)
        SELECT gone.article_id, 'relinked', transaction_timestamp()
        FROM gone
        WHERE EXISTS (SELECT FROM dateline.article AS article WHERE article.article_id = gone.article_id);
    ELSE
        INSERT INTO dateline.article_change (article_id, change, happened_at)
        SELECT made.article_id, 'relinked', transaction_timestamp() FROM made;
    END IF;
    RETURN NULL;
END
$$;

CREATE TABLE dateline.day_count (
    source_id text NOT NULL REFERENCES dateline.source,
    day date NOT NULL,
    articles integer NOT NULL,
    PRIMARY KEY (source_id, day)
);
CREATE INDEX day_count_day ON dateline.day_count (day);
COMMENT ON TABLE dateline.day_count IS 'One row per source and day of publication for which an article was ever held. Kept by triggers, because counting a year of a million articles takes longer than a reader waits.';
COMMENT ON COLUMN dateline.day_count.source_id IS 'The source.';
COMMENT ON COLUMN dateline.day_count.day IS 'Day of publication in its zone.';
COMMENT ON COLUMN dateline.day_count.articles IS 'Articles held.';

CREATE TRIGGER note_article_new AFTER INSERT ON dateline.article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_article_new();
CREATE TRIGGER note_article_change AFTER UPDATE ON dateline.article
    REFERENCING OLD TABLE AS gone NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_article_change();
CREATE TRIGGER note_linked AFTER INSERT ON dateline.cluster_article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
CREATE TRIGGER note_relinked AFTER UPDATE ON dateline.cluster_article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
CREATE TRIGGER note_unlinked AFTER DELETE ON dateline.cluster_article
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();

INSERT INTO dateline.article_change (article_id, change, happened_at, published_at)
SELECT article.article_id, 'new', article.loaded_at, article.loaded_at FROM dateline.article AS article ORDER BY article.article_id;
INSERT INTO dateline.day_count (source_id, day, articles)
SELECT article.source_id, article.published_on, count(*)
FROM dateline.article AS article
WHERE article.published_on IS NOT NULL
GROUP BY article.source_id, article.published_on;
