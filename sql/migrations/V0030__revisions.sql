-- What changed from one wording to the next, what became of the page, and what each discovery page listed last.

ALTER TABLE dateline.observation ADD printed_on date, ADD printed_origin text;
COMMENT ON COLUMN dateline.observation.printed_on IS 'Day of publication that the page itself stated then; NULL when it did not, or not clearly. Another day at the same origin is an edit.';
COMMENT ON COLUMN dateline.observation.printed_origin IS 'Where on the page it stood; NULL with printed_on.';

ALTER TABLE dateline.revision
    ADD class text CHECK (class IN ('noise', 'minor', 'substantive')),
    ADD changed_fields text[],
    ADD diff jsonb,
    ADD changes text,
    ADD words_added integer,
    ADD words_removed integer,
    ADD compared bytea;
COMMENT ON COLUMN dateline.revision.class IS 'How much changed since the wording before: noise, minor or substantive; NULL for the first.';
COMMENT ON COLUMN dateline.revision.changed_fields IS 'Which fields changed; NULL for the first.';
COMMENT ON COLUMN dateline.revision.diff IS 'The edits, a JSON array; NULL for the first.';
COMMENT ON COLUMN dateline.revision.changes IS 'The edits for people, one a line; NULL for the first.';
COMMENT ON COLUMN dateline.revision.words_added IS 'Words that came; NULL for the first.';
COMMENT ON COLUMN dateline.revision.words_removed IS 'Words that went; NULL for the first.';
COMMENT ON COLUMN dateline.revision.compared IS 'Digest of the two wordings that were compared: when it no longer fits, they are compared again.';
CREATE INDEX revision_class ON dateline.revision (class, fetched_at) WHERE class IS NOT NULL;

CREATE TABLE dateline.article_event (
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    at timestamptz NOT NULL,
    event text NOT NULL CHECK (event IN ('retracted', 'restored', 'moved', 'delisted', 'relisted')),
    evidence text NOT NULL,
    opens boolean NOT NULL DEFAULT true,
    run_id text NOT NULL,
    PRIMARY KEY (article_id, at, event)
);
CREATE INDEX article_event_at ON dateline.article_event (at) WHERE opens;
COMMENT ON TABLE dateline.article_event IS 'One row per article and look that found its page gone, back, moved, or missing in its list. Later looks that found the same are kept, so that the order of loading does not matter.';
COMMENT ON COLUMN dateline.article_event.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_event.at IS 'Fetch that found it.';
COMMENT ON COLUMN dateline.article_event.event IS 'retracted (404 or 410), moved (redirected to another page), restored (it answers again), delisted (it vanished from between its neighbours), relisted.';
COMMENT ON COLUMN dateline.article_event.evidence IS 'What was seen, in words.';
COMMENT ON COLUMN dateline.article_event.opens IS 'Whether the state began here; false where the look before had found the same.';
COMMENT ON COLUMN dateline.article_event.run_id IS 'Run that found it.';

CREATE TABLE dateline.listing (
    source_id text NOT NULL REFERENCES dateline.source,
    url text NOT NULL,
    seen_at timestamptz NOT NULL,
    canonical_urls text[] NOT NULL,
    PRIMARY KEY (source_id, url)
);
COMMENT ON TABLE dateline.listing IS 'One row per feed, sitemap or listing page: what it listed when it was last read.';
COMMENT ON COLUMN dateline.listing.source_id IS 'The source.';
COMMENT ON COLUMN dateline.listing.url IS 'Address of the page as asked for.';
COMMENT ON COLUMN dateline.listing.seen_at IS 'End of the crawl that read it.';
COMMENT ON COLUMN dateline.listing.canonical_urls IS 'Addresses of articles in the order in which they stood.';

-- What earlier loads found gone.
INSERT INTO dateline.article_event (article_id, at, event, evidence, run_id)
SELECT article_id, retracted_at, 'retracted', 'answered 404 or 410', run_id
FROM dateline.article
WHERE retracted_at IS NOT NULL;
