-- What articles' pages tell of their text in other languages; joined by the view news.translation.

CREATE TABLE dateline.variant (
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    origin text NOT NULL CHECK (origin IN ('hreflang', 'document_id', 'beside')),
    language text NOT NULL,
    target text NOT NULL,
    body text,
    PRIMARY KEY (article_id, origin, language, target),
    CHECK ((origin = 'beside') = (body IS NOT NULL)),
    CHECK ((origin = 'beside') = (target = ''))
);
CREATE INDEX variant_target ON dateline.variant (target) WHERE target <> '';
COMMENT ON TABLE dateline.variant IS 'One row per article and version in another language of which its page tells.';
COMMENT ON COLUMN dateline.variant.article_id IS 'The article.';
COMMENT ON COLUMN dateline.variant.origin IS 'hreflang: an address that the page declares. document_id: what the page''s own address calls the document in every language. beside: a text that it prints beside its own.';
COMMENT ON COLUMN dateline.variant.language IS 'BCP 47; und when not told.';
COMMENT ON COLUMN dateline.variant.target IS 'The canonical URL (hreflang) or the id behind its site''s name (document_id); empty for beside.';
COMMENT ON COLUMN dateline.variant.body IS 'The text (beside); NULL for the others.';
