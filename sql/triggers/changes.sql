-- What happens to articles is noted in dateline.article_change, and counted by day in dateline.day_count.

CREATE OR REPLACE FUNCTION dateline.note_article_new() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- What joins the rows before with the rows after is planned at every call: with the plan of a first call without rows, a nested
-- loop, an update of 3,000 articles takes many times as long.
CREATE OR REPLACE FUNCTION dateline.note_article_change() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    EXECUTE $query$
        INSERT INTO dateline.article_change (article_id, change, happened_at, was_on, was_at, became_on, became_at)
        SELECT
            made.article_id, said.change, transaction_timestamp(),
            CASE WHEN said.change = 'redated' THEN gone.published_on END,
            CASE WHEN said.change = 'redated' THEN gone.published_at END,
            CASE WHEN said.change = 'redated' THEN made.published_on END,
            CASE WHEN said.change = 'redated' THEN made.published_at END
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
        ORDER BY made.article_id
    $query$;
    EXECUTE $query$
        INSERT INTO dateline.day_count AS kept (source_id, day, articles)
        SELECT moved.source_id, moved.day, sum(moved.articles)
        FROM made
        JOIN gone ON gone.article_id = made.article_id
        CROSS JOIN LATERAL (
            VALUES (made.source_id, made.published_on, 1), (gone.source_id, gone.published_on, -1)
        ) AS moved (source_id, day, articles)
        WHERE made.published_on IS DISTINCT FROM gone.published_on AND moved.day IS NOT NULL
        GROUP BY moved.source_id, moved.day
        ORDER BY moved.source_id, moved.day
        ON CONFLICT (source_id, day) DO UPDATE SET articles = kept.articles + excluded.articles
    $query$;
    RETURN NULL;
END
$function$;

CREATE OR REPLACE FUNCTION dateline.note_relinked() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE OR REPLACE TRIGGER note_article_new AFTER INSERT ON dateline.article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_article_new();
CREATE OR REPLACE TRIGGER note_article_change AFTER UPDATE ON dateline.article
    REFERENCING OLD TABLE AS gone NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_article_change();
CREATE OR REPLACE TRIGGER note_linked AFTER INSERT ON dateline.cluster_article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
CREATE OR REPLACE TRIGGER note_relinked AFTER UPDATE ON dateline.cluster_article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
CREATE OR REPLACE TRIGGER note_unlinked AFTER DELETE ON dateline.cluster_article
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_relinked();
