-- An article that the roll-back of a version takes away is told to readers, who then know it by its number alone.

ALTER TABLE dateline.article_change
    DROP CONSTRAINT article_change_article_id_fkey,
    ADD source_id text REFERENCES dateline.source,
    DROP CONSTRAINT article_change_change_check,
    ADD CONSTRAINT article_change_change_check CHECK (
        change IN ('new', 'revised', 'redated', 'retracted', 'restored', 'relinked', 'corrected', 'reread', 'withdrawn')
    ),
    ADD CONSTRAINT article_change_source CHECK ((change = 'withdrawn') = (source_id IS NOT NULL));
COMMENT ON COLUMN dateline.article_change.article_id IS 'The article; there is none with this number any more where it was withdrawn.';
COMMENT ON COLUMN dateline.article_change.source_id IS 'Source of an article that was withdrawn; NULL for all others.';
COMMENT ON COLUMN dateline.article_change.change IS 'new, revised (wording), redated (another date or confidence), retracted, restored, relinked (its group changed), corrected (by a person, or that was undone), reread (the same page, read by other code) or withdrawn (a version that had made it was rolled back).';
