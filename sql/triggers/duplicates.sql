-- Articles that are new or changed wait in dateline.duplicates_due to be compared.

CREATE OR REPLACE FUNCTION dateline.note_new_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM made;
    RETURN NULL;
END
$$;

-- Planned at every call, as dateline.note_article_change() is.
CREATE OR REPLACE FUNCTION dateline.note_changed_text() RETURNS trigger LANGUAGE plpgsql AS $function$
BEGIN
    EXECUTE $query$
        INSERT INTO dateline.duplicates_due (article_id)
        SELECT made.article_id
        FROM made
        JOIN gone ON gone.article_id = made.article_id
        WHERE (made.title, made.body, made.byline, made.published_on, made.published_during, made.first_seen_at)
            IS DISTINCT FROM
            (gone.title, gone.body, gone.byline, gone.published_on, gone.published_during, gone.first_seen_at)
    $query$;
    RETURN NULL;
END
$function$;

CREATE OR REPLACE TRIGGER note_new_text AFTER INSERT ON dateline.article
    REFERENCING NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_new_text();
CREATE OR REPLACE TRIGGER note_changed_text AFTER UPDATE ON dateline.article
    REFERENCING OLD TABLE AS gone NEW TABLE AS made FOR EACH STATEMENT EXECUTE FUNCTION dateline.note_changed_text();
