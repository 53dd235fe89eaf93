-- Sources, crawls, pages, articles and their wordings, and what could not be taken further.

CREATE TABLE dateline.source (
    source_id text PRIMARY KEY,
    publisher text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ministry', 'news', 'wire', 'igo')),
    country text NOT NULL,
    language text NOT NULL,
    timezone text NOT NULL,
    calendar text NOT NULL,
    date_order text NOT NULL CHECK (date_order IN ('DMY', 'MDY', 'YMD')),
    home text,
    status text NOT NULL,
    disabled text,
    checked_on date,
    since date,
    updated_at timestamptz NOT NULL
);
COMMENT ON TABLE dateline.source IS 'One row per source that was ever loaded: the facts of its spider file at the last load.';
COMMENT ON COLUMN dateline.source.source_id IS 'Name of the spider file.';
COMMENT ON COLUMN dateline.source.publisher IS 'Who speaks.';
COMMENT ON COLUMN dateline.source.kind IS 'ministry, news, wire or igo.';
COMMENT ON COLUMN dateline.source.country IS 'ISO 3166-1 alpha-2; XX for none.';
COMMENT ON COLUMN dateline.source.language IS 'BCP 47.';
COMMENT ON COLUMN dateline.source.timezone IS 'IANA zone in which the site prints its dates.';
COMMENT ON COLUMN dateline.source.calendar IS 'Calendar in which the site prints its dates; several joined by +.';
COMMENT ON COLUMN dateline.source.date_order IS 'Order of day, month and year in figures.';
COMMENT ON COLUMN dateline.source.home IS 'Address of the site; NULL when the spider does not say.';
COMMENT ON COLUMN dateline.source.status IS 'seen_working, documented, unverified or disabled.';
COMMENT ON COLUMN dateline.source.disabled IS 'Why the source is not collected; NULL when it is.';
COMMENT ON COLUMN dateline.source.checked_on IS 'Last day on which it was seen to work; NULL when never.';
COMMENT ON COLUMN dateline.source.since IS 'First day on which it can have published; NULL when not known.';
COMMENT ON COLUMN dateline.source.updated_at IS 'When these facts were last written.';

CREATE TABLE dateline.crawl (
    source_id text NOT NULL REFERENCES dateline.source,
    run_id text NOT NULL,
    days daterange,
    started_at timestamptz NOT NULL,
    finished_at timestamptz NOT NULL,
    state text NOT NULL
        CHECK (state IN ('complete', 'partial', 'blocked', 'unreachable', 'broken', 'stopped')),
    reason text NOT NULL,
    archive text,
    listings integer NOT NULL,
    links integer NOT NULL,
    in_window integer NOT NULL,
    known integer NOT NULL,
    fetched integer NOT NULL,
    not_modified integer NOT NULL,
    failed integer NOT NULL,
    bytes bigint NOT NULL,
    newest_listed date,
    robots text NOT NULL CHECK (robots IN ('allowed', 'disallowed', 'absent', 'unreachable')),
    statuses jsonb NOT NULL,
    articles_new integer NOT NULL DEFAULT 0,
    articles_changed integer NOT NULL DEFAULT 0,
    articles_unchanged integer NOT NULL DEFAULT 0,
    quarantined integer NOT NULL DEFAULT 0,
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (source_id, run_id)
);
CREATE INDEX crawl_source_days ON dateline.crawl (source_id, started_at DESC);
COMMENT ON TABLE dateline.crawl IS 'One row per source and run: the crawl report and what the load made of it.';
COMMENT ON COLUMN dateline.crawl.source_id IS 'The source crawled.';
COMMENT ON COLUMN dateline.crawl.run_id IS 'The run it belongs to.';
COMMENT ON COLUMN dateline.crawl.days IS 'Days that the run covered, half-open; NULL when the report names none.';
COMMENT ON COLUMN dateline.crawl.started_at IS 'When the crawl began.';
COMMENT ON COLUMN dateline.crawl.finished_at IS 'When it ended.';
COMMENT ON COLUMN dateline.crawl.state IS 'complete, partial, blocked, unreachable, broken or stopped.';
COMMENT ON COLUMN dateline.crawl.reason IS 'One sentence for the operator; empty when complete.';
COMMENT ON COLUMN dateline.crawl.archive IS 'URI of the WARC file; NULL when nothing was fetched.';
COMMENT ON COLUMN dateline.crawl.listings IS 'Feeds, sitemaps and listing pages that answered and parsed.';
COMMENT ON COLUMN dateline.crawl.links IS 'Distinct article links on them.';
COMMENT ON COLUMN dateline.crawl.in_window IS 'Of those, links whose listed day lies in the window or is absent.';
COMMENT ON COLUMN dateline.crawl.known IS 'Of those, links already loaded and not due.';
COMMENT ON COLUMN dateline.crawl.fetched IS 'Article pages archived.';
COMMENT ON COLUMN dateline.crawl.not_modified IS 'Article pages answered with 304.';
COMMENT ON COLUMN dateline.crawl.failed IS 'Article pages that could not be fetched.';
COMMENT ON COLUMN dateline.crawl.bytes IS 'Bytes received.';
COMMENT ON COLUMN dateline.crawl.newest_listed IS 'Newest day printed beside a link; NULL when none was.';
COMMENT ON COLUMN dateline.crawl.robots IS 'allowed, disallowed, absent or unreachable.';
COMMENT ON COLUMN dateline.crawl.statuses IS 'Responses by HTTP status or error class.';
COMMENT ON COLUMN dateline.crawl.articles_new IS 'Articles seen for the first time.';
COMMENT ON COLUMN dateline.crawl.articles_changed IS 'Known articles whose wording changed.';
COMMENT ON COLUMN dateline.crawl.articles_unchanged IS 'Known articles whose wording did not change.';
COMMENT ON COLUMN dateline.crawl.quarantined IS 'Pages that went to quarantine.';
COMMENT ON COLUMN dateline.crawl.loaded_at IS 'When the load ran.';

CREATE TABLE dateline.article (
    article_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id text NOT NULL REFERENCES dateline.source,
    canonical_url text NOT NULL,
    url text NOT NULL,
    final_url text NOT NULL,
    declared_canonical_url text,
    published_on date,
    published_at timestamptz,
    published_during tstzrange,
    published_precision text
        CHECK (published_precision IN ('second', 'minute', 'hour', 'day', 'month', 'year')),
    published_timezone text,
    published_calendar text,
    published_raw text,
    published_origin text,
    published_confidence text
        CHECK (published_confidence IN ('agreed', 'stated', 'inferred', 'conflicting')),
    published_rule text,
    date_evidence jsonb NOT NULL,
    modified_at timestamptz,
    first_seen_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    fetched_at timestamptz NOT NULL,
    title text,
    lead text,
    body text NOT NULL,
    byline text,
    section text,
    language text,
    image_url text,
    dateline text,
    dateline_place text,
    fingerprint text NOT NULL,
    revision integer NOT NULL,
    retracted_at timestamptz,
    archive text,
    archive_offset bigint,
    digest text,
    first_run_id text NOT NULL,
    run_id text NOT NULL,
    loaded_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX article_canonical_url ON dateline.article (canonical_url);
CREATE INDEX article_published_on ON dateline.article (published_on, source_id);
CREATE INDEX article_source_day ON dateline.article (source_id, published_on);
CREATE INDEX article_fingerprint ON dateline.article (fingerprint);
CREATE INDEX article_run ON dateline.article (run_id);
CREATE INDEX article_updated_at ON dateline.article (updated_at, article_id);
COMMENT ON TABLE dateline.article IS 'One row per canonical URL: the present wording, and the dates with their evidence. It belongs to the source that loaded it first.';
COMMENT ON COLUMN dateline.article.article_id IS 'Stable number.';
COMMENT ON COLUMN dateline.article.source_id IS 'The source that loaded it first; another source that lists the same page does not change it.';
COMMENT ON COLUMN dateline.article.canonical_url IS 'Our normal form of the address: the identity.';
COMMENT ON COLUMN dateline.article.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.article.final_url IS 'The address after redirects.';
COMMENT ON COLUMN dateline.article.declared_canonical_url IS 'What the page claims; NULL when it claims nothing.';
COMMENT ON COLUMN dateline.article.published_on IS 'Day as the publisher printed it, in its own zone; NULL when only a month or year is known, or nothing.';
COMMENT ON COLUMN dateline.article.published_at IS 'Instant of publication; NULL unless the page gave a time.';
COMMENT ON COLUMN dateline.article.published_during IS 'Half-open interval of instants that the evidence allows; NULL when nothing says so.';
COMMENT ON COLUMN dateline.article.published_precision IS 'second, minute, hour, day, month or year; NULL when there is no date.';
COMMENT ON COLUMN dateline.article.published_timezone IS 'Zone in which the date was read.';
COMMENT ON COLUMN dateline.article.published_calendar IS 'Calendar in which the date was read.';
COMMENT ON COLUMN dateline.article.published_raw IS 'The date as found.';
COMMENT ON COLUMN dateline.article.published_origin IS 'Where it was found.';
COMMENT ON COLUMN dateline.article.published_confidence IS 'agreed, stated, inferred or conflicting; NULL when there is no date.';
COMMENT ON COLUMN dateline.article.published_rule IS 'Why this candidate won, in words.';
COMMENT ON COLUMN dateline.article.date_evidence IS 'Every candidate with its reading: a JSON array.';
COMMENT ON COLUMN dateline.article.modified_at IS 'When the page says it was changed; never mixed with publication.';
COMMENT ON COLUMN dateline.article.first_seen_at IS 'First fetch.';
COMMENT ON COLUMN dateline.article.last_seen_at IS 'Last fetch or 304 answer.';
COMMENT ON COLUMN dateline.article.fetched_at IS 'Fetch from which this row was read.';
COMMENT ON COLUMN dateline.article.title IS 'Headline; NULL when the page has none.';
COMMENT ON COLUMN dateline.article.lead IS 'Summary as given by the publisher; NULL when none.';
COMMENT ON COLUMN dateline.article.body IS 'Plain text, paragraphs separated by one empty line.';
COMMENT ON COLUMN dateline.article.byline IS 'Author as printed; NULL when none.';
COMMENT ON COLUMN dateline.article.section IS 'Section or category; NULL when none.';
COMMENT ON COLUMN dateline.article.language IS 'BCP 47; NULL when not known.';
COMMENT ON COLUMN dateline.article.image_url IS 'Main picture; NULL when none.';
COMMENT ON COLUMN dateline.article.dateline IS 'Place-and-date line as printed; NULL when none.';
COMMENT ON COLUMN dateline.article.dateline_place IS 'Place in it; NULL when none.';
COMMENT ON COLUMN dateline.article.fingerprint IS 'sha256 of the normalised title and body.';
COMMENT ON COLUMN dateline.article.revision IS 'Number of the present wording, from 1.';
COMMENT ON COLUMN dateline.article.retracted_at IS 'When the page was first found gone (404, 410); NULL while it stands.';
COMMENT ON COLUMN dateline.article.archive IS 'URI of the WARC file that holds the page.';
COMMENT ON COLUMN dateline.article.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.article.digest IS 'Digest of the payload, sha256:<hex>.';
COMMENT ON COLUMN dateline.article.first_run_id IS 'Run that made the row.';
COMMENT ON COLUMN dateline.article.run_id IS 'Run that last changed what the row says.';
COMMENT ON COLUMN dateline.article.loaded_at IS 'When the row was made.';
COMMENT ON COLUMN dateline.article.updated_at IS 'When what the row says was last changed; a fetch that shows the same text does not count.';

CREATE TABLE dateline.page (
    source_id text NOT NULL REFERENCES dateline.source,
    url text NOT NULL,
    canonical_url text,
    article_id bigint REFERENCES dateline.article ON DELETE SET NULL,
    status integer,
    etag text,
    last_modified text,
    listed_modified text,
    archive text,
    archive_offset bigint,
    digest text,
    first_fetched_at timestamptz NOT NULL,
    last_fetched_at timestamptz NOT NULL,
    due_at timestamptz,
    failures integer NOT NULL DEFAULT 0,
    gone_at timestamptz,
    run_id text NOT NULL,
    PRIMARY KEY (source_id, url)
);
CREATE INDEX page_article ON dateline.page (article_id);
CREATE INDEX page_due ON dateline.page (source_id, due_at);
COMMENT ON TABLE dateline.page IS 'One row per source and known URL: what the next crawl must know of it.';
COMMENT ON COLUMN dateline.page.source_id IS 'The source that discovered it.';
COMMENT ON COLUMN dateline.page.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.page.canonical_url IS 'Our normal form; NULL when the page never became an article.';
COMMENT ON COLUMN dateline.page.article_id IS 'The article it shows; NULL when none.';
COMMENT ON COLUMN dateline.page.status IS 'Last HTTP status; NULL when there was no answer.';
COMMENT ON COLUMN dateline.page.etag IS 'Validator for a conditional request.';
COMMENT ON COLUMN dateline.page.last_modified IS 'Validator for a conditional request.';
COMMENT ON COLUMN dateline.page.listed_modified IS 'Change date as the feed or sitemap last printed it.';
COMMENT ON COLUMN dateline.page.archive IS 'URI of the WARC file with the last answer that had a body.';
COMMENT ON COLUMN dateline.page.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.page.digest IS 'Digest of its payload.';
COMMENT ON COLUMN dateline.page.first_fetched_at IS 'First attempt.';
COMMENT ON COLUMN dateline.page.last_fetched_at IS 'Last attempt.';
COMMENT ON COLUMN dateline.page.due_at IS 'When to fetch it again: 1, 2, 4, 8, 16 and 32 days after the first fetch; NULL when no more.';
COMMENT ON COLUMN dateline.page.failures IS 'Failed attempts since the last success.';
COMMENT ON COLUMN dateline.page.gone_at IS 'Since when it answers 404 or 410; NULL when it does not.';
COMMENT ON COLUMN dateline.page.run_id IS 'Run of the last attempt.';

CREATE TABLE dateline.observation (
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    fetched_at timestamptz NOT NULL,
    fingerprint text NOT NULL,
    digest text,
    run_id text NOT NULL,
    PRIMARY KEY (article_id, fetched_at)
);
COMMENT ON TABLE dateline.observation IS 'One row per article and fetch that gave a text. Revisions are derived from it, so that the order of loading does not matter.';
COMMENT ON COLUMN dateline.observation.article_id IS 'The article.';
COMMENT ON COLUMN dateline.observation.fetched_at IS 'When the page was fetched.';
COMMENT ON COLUMN dateline.observation.fingerprint IS 'The wording seen then.';
COMMENT ON COLUMN dateline.observation.digest IS 'Digest of the payload seen then: equal payloads have one wording, whatever the extraction of the day.';
COMMENT ON COLUMN dateline.observation.run_id IS 'Run that loaded it.';

CREATE TABLE dateline.revision (
    revision_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    number integer NOT NULL,
    fetched_at timestamptz NOT NULL,
    valid_during tstzrange NOT NULL,
    fingerprint text NOT NULL,
    title text,
    lead text,
    body text NOT NULL,
    byline text,
    section text,
    language text,
    published_on date,
    published_at timestamptz,
    published_raw text,
    modified_at timestamptz,
    archive text,
    archive_offset bigint,
    digest text,
    run_id text NOT NULL,
    loaded_at timestamptz NOT NULL,
    UNIQUE (article_id, fetched_at)
);
COMMENT ON TABLE dateline.revision IS 'One row per article and wording that stood for a time, the first included.';
COMMENT ON COLUMN dateline.revision.revision_id IS 'Number of the row.';
COMMENT ON COLUMN dateline.revision.article_id IS 'The article.';
COMMENT ON COLUMN dateline.revision.number IS 'Order of the wordings, from 1.';
COMMENT ON COLUMN dateline.revision.fetched_at IS 'First fetch that showed this wording.';
COMMENT ON COLUMN dateline.revision.valid_during IS 'From that fetch to the first fetch that showed the next wording; open for the present one.';
COMMENT ON COLUMN dateline.revision.fingerprint IS 'sha256 of the normalised title and body.';
COMMENT ON COLUMN dateline.revision.title IS 'Headline then.';
COMMENT ON COLUMN dateline.revision.lead IS 'Summary then.';
COMMENT ON COLUMN dateline.revision.body IS 'Text then.';
COMMENT ON COLUMN dateline.revision.byline IS 'Author then.';
COMMENT ON COLUMN dateline.revision.section IS 'Section then.';
COMMENT ON COLUMN dateline.revision.language IS 'Language then.';
COMMENT ON COLUMN dateline.revision.published_on IS 'Publication day as read then.';
COMMENT ON COLUMN dateline.revision.published_at IS 'Publication instant as read then.';
COMMENT ON COLUMN dateline.revision.published_raw IS 'Publication date as printed then.';
COMMENT ON COLUMN dateline.revision.modified_at IS 'Change date as the page said then.';
COMMENT ON COLUMN dateline.revision.archive IS 'URI of the WARC file with that fetch.';
COMMENT ON COLUMN dateline.revision.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.revision.digest IS 'Digest of its payload.';
COMMENT ON COLUMN dateline.revision.run_id IS 'Run that brought this wording.';
COMMENT ON COLUMN dateline.revision.loaded_at IS 'When it was loaded.';

CREATE TABLE dateline.quarantine (
    quarantine_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id text NOT NULL REFERENCES dateline.source,
    url text NOT NULL,
    stage text NOT NULL CHECK (stage IN ('crawl', 'archive', 'extract', 'dates', 'load')),
    reason text NOT NULL,
    detail text NOT NULL,
    status integer,
    archive text,
    archive_offset bigint,
    article_id bigint REFERENCES dateline.article ON DELETE SET NULL,
    first_seen_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    times integer NOT NULL DEFAULT 1,
    resolved_at timestamptz,
    run_id text NOT NULL
);
-- By digest: a refused row is often refused for an address that no index can hold.
CREATE UNIQUE INDEX quarantine_case ON dateline.quarantine (source_id, md5(url), stage, md5(reason));
CREATE INDEX quarantine_open ON dateline.quarantine (source_id, last_seen_at) WHERE resolved_at IS NULL;
CREATE INDEX quarantine_article ON dateline.quarantine (article_id);
COMMENT ON TABLE dateline.quarantine IS 'One row per source, URL, stage and reason: what could not be taken further, or was loaded with a doubt.';
COMMENT ON COLUMN dateline.quarantine.quarantine_id IS 'Number of the row.';
COMMENT ON COLUMN dateline.quarantine.source_id IS 'The source.';
COMMENT ON COLUMN dateline.quarantine.url IS 'The address as discovered.';
COMMENT ON COLUMN dateline.quarantine.stage IS 'crawl, archive, extract, dates or load.';
COMMENT ON COLUMN dateline.quarantine.reason IS 'A short stable code.';
COMMENT ON COLUMN dateline.quarantine.detail IS 'The same in words, of the last time.';
COMMENT ON COLUMN dateline.quarantine.status IS 'HTTP status; NULL when there was no answer or it did not matter.';
COMMENT ON COLUMN dateline.quarantine.archive IS 'URI of the WARC file with the raw page; NULL when nothing was archived.';
COMMENT ON COLUMN dateline.quarantine.archive_offset IS 'Byte offset of the record in that file.';
COMMENT ON COLUMN dateline.quarantine.article_id IS 'The article when the page was loaded all the same; NULL when it was not.';
COMMENT ON COLUMN dateline.quarantine.first_seen_at IS 'First fetch with this trouble.';
COMMENT ON COLUMN dateline.quarantine.last_seen_at IS 'Last fetch with this trouble.';
COMMENT ON COLUMN dateline.quarantine.times IS 'Fetches with this trouble.';
COMMENT ON COLUMN dateline.quarantine.resolved_at IS 'Fetch at which the trouble was gone; NULL while it lasts.';
COMMENT ON COLUMN dateline.quarantine.run_id IS 'Run of the last time.';

CREATE TABLE dateline.date_mention (
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    "start" integer NOT NULL,
    "end" integer NOT NULL,
    text text NOT NULL,
    resolved_during tstzrange NOT NULL,
    precision text NOT NULL
        CHECK (precision IN ('second', 'minute', 'hour', 'day', 'month', 'year')),
    PRIMARY KEY (article_id, "start", "end")
);
CREATE INDEX date_mention_during ON dateline.date_mention USING gist (resolved_during);
COMMENT ON TABLE dateline.date_mention IS 'One row per article and date expression in its body, resolved against the publication date.';
COMMENT ON COLUMN dateline.date_mention.article_id IS 'The article.';
COMMENT ON COLUMN dateline.date_mention."start" IS 'Offset of its first character in the body, from 0.';
COMMENT ON COLUMN dateline.date_mention."end" IS 'Offset after its last character.';
COMMENT ON COLUMN dateline.date_mention.text IS 'The expression as printed.';
COMMENT ON COLUMN dateline.date_mention.resolved_during IS 'Half-open interval that it means.';
COMMENT ON COLUMN dateline.date_mention.precision IS 'second, minute, hour, day, month or year.';
