-- Duplicates know at which page an article stands, so that two addresses of one page are told from two copies.

ALTER TABLE dateline.article_text ADD COLUMN page bigint;
COMMENT ON COLUMN dateline.article_text.page IS 'Hash of the address without what often names a variant of one page only, or of the address that the page declares; NULL when not yet read.';

-- What is read of texts has changed: all are compared once more.
INSERT INTO dateline.duplicates_due (article_id) SELECT article_id FROM dateline.article ORDER BY article_id;
