-- Today's tables: an empty database begins with them, and any other one comes to them by sql/migrations.
-- Written by `make contract` from a migrated database, with the comments of sql/comments. Not edited by hand.

-- One row per kind of alert, see sql/lookups.
CREATE TABLE dateline.alert_kind (
    kind text PRIMARY KEY,  -- Its name.
    about text NOT NULL  -- What is wrong.
);

-- One row per passage that some source has printed on five different days: it does not count when texts are compared.
CREATE TABLE dateline.boilerplate (
    passage bigint PRIMARY KEY  -- Hash of the folded passage.
);

-- One row per kind of change of an article, see sql/lookups.
CREATE TABLE dateline.change_kind (
    change text PRIMARY KEY,  -- Its name.
    about text NOT NULL  -- What it means.
);

-- One row per merge, split and end of a cluster; the numbers of clusters that are gone are kept here.
CREATE TABLE dateline.cluster_change (
    change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Order of the changes.
    cluster_id bigint NOT NULL,  -- The group that changed.
    change text NOT NULL CHECK (change IN ('merged', 'split', 'ended')),  -- merged (all its members went to the other and it is gone), split (some members went to the other) or ended.
    other_cluster_id bigint,  -- The group to which they went. NULL: to none.
    articles integer NOT NULL,  -- How many members went.
    run_id text  -- Run that noticed. NULL: outside a run.
);
CREATE INDEX cluster_change_cluster ON dateline.cluster_change (cluster_id);

-- One row per correction that a person made, the undone ones included. Loads never touch it.
CREATE TABLE dateline.correction (
    correction_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Order of the corrections.
    canonical_url text NOT NULL,  -- Address of the article.
    field text NOT NULL CHECK (field IN ('published', 'title', 'language')),  -- published (day, instant and precision together), title or language.
    value text,  -- What holds: a year, month, day or instant in ISO 8601, a headline, or a language in BCP 47. NULL: there is no date.
    published_on date,  -- The day; NULL when there is none, or for another field.
    published_at timestamptz,  -- The instant; NULL when no time was given.
    published_during tstzrange,  -- The interval; NULL when there is no date.
    published_precision text CHECK (published_precision IN ('second', 'minute', 'hour', 'day', 'month', 'year')),  -- Its precision; NULL when there is no date.
    published_timezone text,  -- Zone of the day; NULL when there is no date.
    was text,  -- What the article said before, in the same form; instants in UTC. NULL: nothing.
    was_on date,  -- Its day before; NULL when it had none, or for another field.
    corrected_by text NOT NULL CHECK (corrected_by <> ''),  -- Who corrected it.
    reason text NOT NULL CHECK (reason <> ''),  -- Why.
    evidence text NOT NULL CHECK (evidence <> ''),  -- What proves it: an address, or words.
    corrected_at timestamptz NOT NULL,  -- When it was corrected.
    undone_at timestamptz,  -- When it was taken back or replaced by another. NULL: it stands.
    undone_by text CHECK (undone_by <> ''),  -- Who took it back. NULL: it stands.
    undone_reason text CHECK (undone_reason <> ''),  -- Why. NULL: it stands.
    CONSTRAINT correction_check CHECK (((undone_at IS NULL) = (undone_by IS NULL)) AND ((undone_at IS NULL) = (undone_reason IS NULL))),
    CONSTRAINT correction_check1 CHECK ((field = 'published') OR (published_during IS NULL)),
    CONSTRAINT correction_check2 CHECK ((field = 'published') OR (value IS NOT NULL))
);
CREATE UNIQUE INDEX correction_standing ON dateline.correction (canonical_url, field) WHERE (undone_at IS NULL);
CREATE INDEX correction_url ON dateline.correction (canonical_url);

-- One row per state of a day, see sql/lookups.
CREATE TABLE dateline.coverage_state (
    state text PRIMARY KEY,  -- Its name.
    observed boolean NOT NULL,  -- Whether the source was seen that day.
    about text NOT NULL  -- What it means.
);

-- One row per source and day of publication for which an article was ever held or that a run covered. Kept by triggers, because counting a year of a million articles takes longer than a reader waits.
CREATE TABLE dateline.day_count (
    source_id text NOT NULL,  -- The source; it may never have loaded anything.
    day date NOT NULL,  -- Day of publication in its zone.
    articles integer NOT NULL DEFAULT 0,  -- Articles held.
    state text,  -- State of the day as in dateline.coverage; NULL when no run covered it.
    CONSTRAINT day_count_pkey PRIMARY KEY (source_id, day)
) WITH (autovacuum_vacuum_scale_factor=0.05, autovacuum_analyze_scale_factor=0.02);
CREATE INDEX day_count_day ON dateline.day_count (day);

-- One row per new or changed article that waits to be compared; an article may wait twice.
CREATE TABLE dateline.duplicates_due (
    due_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Order of arrival.
    article_id bigint NOT NULL  -- The article.
);

-- One row per text and key; texts that may report one event share at least two.
CREATE TABLE dateline.event_key (
    key bigint NOT NULL,  -- Hash of a name, place, number, long word or pair of countries.
    statement boolean NOT NULL,  -- As in event_text.
    day date NOT NULL,  -- As in event_text.
    text_id bigint NOT NULL,  -- The text.
    CONSTRAINT event_key_pkey PRIMARY KEY (key, statement, day, text_id)
);

-- One row per migration that this database has, be it from the snapshot with which it began.
CREATE TABLE dateline.migration (
    version integer PRIMARY KEY,  -- Number of the file in sql/migrations.
    applied_at timestamptz NOT NULL DEFAULT now()  -- When it was applied.
);

-- One row per source: what is usual for it, learned from the days on which it was seen.
CREATE TABLE dateline.publication_baseline (
    source_id text PRIMARY KEY,  -- The source; it may never have loaded anything.
    until date NOT NULL,  -- Day before which it was learned.
    seen_days integer NOT NULL,  -- Days of the last 180 on which it was seen.
    publishing_days integer NOT NULL,  -- Those of them with an article.
    weekday_chances double precision[] NOT NULL,  -- Chance of an article on a Monday, and so on to a Sunday that is no holiday.
    usual_interval_days double precision,  -- Median of the days from one of its publishing days to the next. NULL: too little was seen.
    usual_silence_days integer,  -- Days of the longest silence that is usual for it: one in a thousand is longer. NULL: too little was seen.
    longest_silence_days integer,  -- Days of its longest silence in half a year that was seen whole. NULL: none was.
    lag_p50 interval,  -- Median of the time from publication to our first fetch, over two months; where only the day is known, from its end. NULL: nothing was published since it is collected.
    lag_p95 interval  -- 95 of 100 articles were seen sooner. NULL: as lag_p50.
);

-- No rows: it is locked by whoever shows changes to readers, one at a time.
CREATE TABLE dateline.publication_lock (
    only_row boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (only_row)  -- Always true.
);

-- One row: the digest of the repeatable files of sql/ that were applied last.
CREATE TABLE dateline.repeatable (
    only_row boolean NOT NULL DEFAULT true PRIMARY KEY CHECK (only_row),  -- Always true: keeps the table at one row.
    digest text NOT NULL  -- sha256 of these files as applied; empty before the first time.
);

-- One row per source that was ever loaded: the facts of its spider file at the last load.
CREATE TABLE dateline.source (
    source_id text PRIMARY KEY,  -- Stable name of the source, e.g. pk_mfa.
    publisher text NOT NULL,  -- Who speaks.
    kind text NOT NULL CHECK (kind IN ('ministry', 'news', 'wire', 'igo')),  -- ministry, news, wire or igo (international organisation).
    country text NOT NULL,  -- ISO 3166-1 alpha-2 code; XX for no country.
    language text NOT NULL,  -- Main language, BCP 47.
    timezone text NOT NULL,  -- IANA zone in which the publisher prints its dates.
    calendar text NOT NULL,  -- Calendar in which it prints them; several joined by +.
    date_order text NOT NULL CHECK (date_order IN ('DMY', 'MDY', 'YMD')),  -- Order of day, month and year in figures.
    home text,  -- Address of the site; NULL when not recorded.
    status text NOT NULL,  -- seen_working, documented, unverified or disabled.
    disabled text,  -- Why it is not collected any more; NULL when it is.
    checked_on date,  -- Last day on which it was seen to work; NULL when never.
    since date,  -- First day on which it can have published; NULL when not known.
    updated_at timestamptz NOT NULL  -- When these facts were last written.
);

-- One row per source and check: whether the source works, step by step.
CREATE TABLE dateline.source_check (
    source_id text NOT NULL,  -- The source; it may never have loaded anything.
    run_id text NOT NULL,  -- The run that checked it.
    checked_at timestamptz NOT NULL,  -- When it was checked.
    state text NOT NULL CHECK (state IN ('ok', 'blocked', 'unreachable', 'broken', 'stopped')),  -- ok, blocked, unreachable, broken or stopped.
    failed_step text,  -- robots, reachable, listing, links, article, body or date; NULL when none failed.
    steps jsonb NOT NULL,  -- Each step with name, verdict (ok, failed, not_reached), evidence and advice.
    evidence text NOT NULL,  -- What was seen at the step that failed, else at the last one.
    advice text NOT NULL,  -- What to change; empty when all is well.
    usual_days double precision NOT NULL,  -- Days that usually pass between two days on which the source publishes.
    failing_since timestamptz,  -- First check of the present series of failures; NULL when this one did not fail.
    overdue boolean NOT NULL,  -- Whether it fails for more than twice usual_days.
    CONSTRAINT source_check_pkey PRIMARY KEY (source_id, run_id),
    CONSTRAINT source_check_check CHECK (((state = 'ok') = (failed_step IS NULL)) AND ((state = 'ok') = (failing_since IS NULL)) AND ((state <> 'ok') OR (NOT overdue)))
);
CREATE INDEX source_check_newest ON dateline.source_check (source_id, checked_at DESC);

-- One row per text and key; texts that may be related share one. Bands of a MinHash signature and sampled stretches of words.
CREATE TABLE dateline.text_key (
    key bigint NOT NULL,  -- The key.
    text_id bigint NOT NULL,  -- The text.
    CONSTRAINT text_key_pkey PRIMARY KEY (key, text_id)
);

-- One row per replay that changed something, in the order in which they were applied.
CREATE TABLE dateline.version (
    version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Number of the version, in the order in which they were applied.
    run_id text NOT NULL UNIQUE,  -- Run that made it.
    made_at timestamptz NOT NULL,  -- When it was applied.
    source_ids text[] NOT NULL,  -- Sources whose pages were read again.
    days daterange,  -- Days whose pages were read again, half-open; NULL for the whole archive.
    code text NOT NULL,  -- Version of the code that read them.
    fetches integer NOT NULL,  -- Fetches whose extraction changed.
    articles integer NOT NULL,  -- Articles that it changed.
    fields jsonb NOT NULL,  -- Number of articles by what changed: a JSON object.
    rolled_back_at timestamptz,  -- When it was taken back. NULL: it stands.
    rolled_back_by text,  -- Run that took it back. NULL: it stands.
    CONSTRAINT version_check CHECK ((rolled_back_at IS NULL) = (rolled_back_by IS NULL))
);

-- One row per problem from its first notification to its end: a source that cannot be observed, a run that failed, and so on.
CREATE TABLE dateline.alert (
    alert_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Stable number.
    kind text NOT NULL REFERENCES dateline.alert_kind(kind),  -- blind (a source that is not observed), silent (one past its own usual silence), budget (one not seen for too many days), totals, check, run (one that failed) or late (one that takes too long).
    subject text NOT NULL,  -- The source, total, check or DAG.
    sentence text NOT NULL,  -- What is wrong, in words, as it was last seen.
    run_id text NOT NULL,  -- Run that noticed it.
    opened_at timestamptz NOT NULL,  -- When it was noticed.
    last_notified_at timestamptz,  -- When it was last sent to the operators. NULL: it was not.
    closed_at timestamptz,  -- When it was over. NULL: it stands.
    recovery_notified_at timestamptz  -- When its end was sent; NULL when it was not.
);
CREATE UNIQUE INDEX alert_open ON dateline.alert (kind, subject) WHERE (closed_at IS NULL);
CREATE INDEX alert_opened_at ON dateline.alert (opened_at);
CREATE INDEX alert_recovery_due ON dateline.alert (closed_at) WHERE ((closed_at IS NOT NULL) AND (last_notified_at IS NOT NULL) AND (recovery_notified_at IS NULL));

-- One row per canonical URL: the present text, and the dates with their evidence. It belongs to the source that loaded it first.
CREATE TABLE dateline.article (
    article_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Stable number of the article.
    source_id text NOT NULL REFERENCES dateline.source(source_id),  -- The source, see news.source.
    canonical_url text NOT NULL,  -- Normal form of the address: the identity of the article.
    url text NOT NULL,  -- Address as discovered.
    final_url text NOT NULL,  -- Address after redirects.
    declared_canonical_url text,  -- Canonical address that the page claims. NULL: it claims none.
    published_on date,  -- Day of publication as the publisher printed it, in its own zone. NULL: no day is known; published_during may still hold a month or year.
    published_at timestamptz,  -- Instant of publication. NULL: the page gave no time of day.
    published_during tstzrange,  -- Half-open interval of instants that the evidence allows; a day is [00:00, next 00:00) in the publisher's zone. NULL: nothing says so.
    published_precision text CHECK (published_precision IN ('second', 'minute', 'hour', 'day', 'month', 'year')),  -- How exactly the page states it: second, minute, hour, day, month or year. NULL: no date.
    published_timezone text,  -- Zone in which the date was read: an IANA name, or UTC with an offset. To have the publisher's clock: published_at AT TIME ZONE published_timezone; where it begins with UTC, AT TIME ZONE substr(published_timezone, 4)::interval, because Postgres turns the sign of such names round. NULL: no date was read or corrected.
    published_calendar text,  -- Calendar in which the date was read. NULL: no date.
    published_raw text,  -- The date as found on the page. NULL: no date.
    published_origin text,  -- Where it was found: jsonld, meta, time, microdata, feed, sitemap, listing, css, text, signoff, dateline, url or http. NULL: no date.
    published_confidence text CHECK (published_confidence IN ('agreed', 'stated', 'inferred', 'conflicting')),  -- agreed (two independent origins), stated (one clear origin), inferred (a guess) or conflicting. NULL: no date.
    published_rule text,  -- Why this candidate won, in words. NULL: no date.
    date_evidence jsonb NOT NULL,  -- Every candidate date, as found and as parsed: a JSON array, empty when there was none.
    modified_at timestamptz,  -- When the page says it was last changed. NULL: it does not say.
    first_seen_at timestamptz NOT NULL,  -- When we first fetched the page. For what stood there before the source was collected that is long after its publication: news.source_health.lag_p50 leaves such articles out.
    last_seen_at timestamptz NOT NULL,  -- When the page was last found to stand.
    fetched_at timestamptz NOT NULL,  -- The fetch from which the present text was extracted.
    title text,  -- Headline. NULL: the page has none.
    lead text,  -- Summary as the publisher gives it. NULL: none.
    body text NOT NULL,  -- Plain text, paragraphs separated by one empty line, the dateline kept as printed.
    byline text,  -- Author as printed. NULL: none.
    section text,  -- Section or category of the publisher, in its own words. NULL: the page states none.
    language text,  -- Language of the text, BCP 47. NULL: not known.
    image_url text,  -- Address of the main picture. NULL: none.
    dateline text,  -- The place-and-date line as printed. NULL: none.
    dateline_place text,  -- The place in it. NULL: none.
    fingerprint text NOT NULL,  -- sha256 of the normalised title and body; equal for exact copies.
    revision integer NOT NULL,  -- Number of the present revision, from 1; see news.revision for the earlier ones.
    retracted_at timestamptz,  -- When the page was first found taken down (404 or 410). NULL: it stands, as far as we looked.
    archive text,  -- URI of the WARC file that holds the page as fetched. NULL: not archived.
    archive_offset bigint,  -- Byte offset of the record in that file. NULL: not archived.
    digest text,  -- Digest of the page as fetched, sha256:<hex>. NULL: not recorded.
    first_run_id text NOT NULL,  -- Run that made the row.
    run_id text NOT NULL,  -- Run that last changed the row.
    loaded_at timestamptz NOT NULL,  -- When the row was made.
    updated_at timestamptz NOT NULL,  -- When the row last changed in what it says.
    corrected_at timestamptz,  -- When a person last corrected the row, see news.correction. NULL: everything is as the page says.
    corrected_fields text[]  -- Which fields are corrected: published (published_on, published_at, published_during, published_precision), title, language; published_raw, _origin, _confidence, _rule and date_evidence still say what the page says. NULL: none.
) WITH (autovacuum_vacuum_scale_factor=0.02, autovacuum_analyze_scale_factor=0.01);
CREATE UNIQUE INDEX article_canonical_url ON dateline.article (canonical_url);
CREATE INDEX article_published_at ON dateline.article (published_at DESC NULLS LAST);
CREATE INDEX article_published_on ON dateline.article (published_on DESC NULLS LAST, source_id);
CREATE INDEX article_run ON dateline.article (run_id);
CREATE INDEX article_source_day ON dateline.article (source_id, published_on);
CREATE INDEX article_updated_at ON dateline.article (updated_at, article_id);

-- One row per article and change. Loads add rows side by side; one publisher at a time stamps them, so that a reader who has seen one stamp has seen all before it.
CREATE TABLE dateline.article_change (
    change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Number of the change. Not a cursor: use published_at.
    article_id bigint NOT NULL,  -- The article; it is in no other view any more where it was withdrawn.
    change text NOT NULL REFERENCES dateline.change_kind(change),  -- new, revised (another text, see news.revision), redated (another date or confidence), retracted, restored, relinked (its group changed, see news.cluster_article), corrected (by a person, or that was taken back, see news.correction), reread (the same page, read by other code, see news.data_version), or withdrawn (a data version that had made it was rolled back: drop it from your copy).
    happened_at timestamptz NOT NULL,  -- When the load, correction or replay began that brought it.
    visible_at timestamptz,  -- When readers could see the change, not when the article was published: the cursor for news.changes_since().
    source_id text REFERENCES dateline.source(source_id),  -- Its source.
    was_on date,  -- Day of publication before it was redated or withdrawn. NULL: no day was known, or another change.
    was_at timestamptz,  -- Instant of publication before it was redated or withdrawn. NULL: no time was known, or another change.
    became_on date,  -- Day of publication after it was redated; with the same instant and day as before, only precision or confidence changed. NULL: no day is known, or another change.
    became_at timestamptz,  -- Instant of publication after it was redated. NULL: no time is known, or another change.
    CONSTRAINT article_change_source CHECK ((change = 'withdrawn') = (source_id IS NOT NULL))
) WITH (autovacuum_vacuum_scale_factor=0.02, autovacuum_analyze_scale_factor=0.01);
CREATE INDEX article_change_article ON dateline.article_change (article_id);
CREATE INDEX article_change_pending ON dateline.article_change (change_id) WHERE (visible_at IS NULL);
CREATE INDEX article_change_visible ON dateline.article_change (visible_at, change_id) WHERE (visible_at IS NOT NULL);

-- One row per source and day that a run covered: what was seen, or why nothing was.
CREATE TABLE dateline.coverage (
    source_id text NOT NULL,  -- The source, see news.source.
    day date NOT NULL,  -- Day in the zone of the source.
    state text NOT NULL REFERENCES dateline.coverage_state(state),  -- published, nothing_new, usual_silence, listing_changed, blocked, unreachable, parser_regressed or not_run. The first three mean that we saw the source; after the others an absence of articles says nothing.
    articles integer NOT NULL,  -- Articles of that day that are held; after a correction or a replay moved one from day to day, both days are classified again.
    reason text NOT NULL,  -- The state in words.
    evidence jsonb NOT NULL,  -- What it was concluded from: a JSON object.
    run_id text,  -- Run that last looked at the day. NULL: none did.
    seen_until timestamptz,  -- End of the last crawl that saw the source and looked at the day. NULL: none did.
    CONSTRAINT coverage_pkey PRIMARY KEY (source_id, day)
);
CREATE INDEX coverage_day ON dateline.coverage (day);

-- One row per source and run: the crawl report and what the load made of it.
CREATE TABLE dateline.crawl (
    source_id text NOT NULL REFERENCES dateline.source(source_id),  -- The source crawled.
    run_id text NOT NULL,  -- The run it belongs to.
    days daterange,  -- Days that the run covered, half-open; NULL when the report names none.
    started_at timestamptz NOT NULL,  -- When the crawl began.
    finished_at timestamptz NOT NULL,  -- When it ended.
    state text NOT NULL CHECK (state IN ('complete', 'partial', 'blocked', 'unreachable', 'broken', 'stopped')),  -- complete, partial, blocked, unreachable, broken or stopped.
    reason text NOT NULL,  -- One sentence for the operator; empty when complete.
    archive text,  -- URI of the WARC file; NULL when nothing was fetched.
    listings integer NOT NULL,  -- Feeds, sitemaps and listing pages that answered and parsed.
    links integer NOT NULL,  -- Distinct article links on them.
    in_window integer NOT NULL,  -- Of those, links whose listed day lies in the window or is absent.
    known integer NOT NULL,  -- Of those, links already loaded and not due.
    fetched integer NOT NULL,  -- Article pages archived.
    not_modified integer NOT NULL,  -- Article pages answered with 304.
    failed integer NOT NULL,  -- Article pages that could not be fetched.
    bytes bigint NOT NULL,  -- Bytes received.
    newest_listed date,  -- Newest day printed beside a link; NULL when none was.
    robots text NOT NULL CHECK (robots IN ('allowed', 'disallowed', 'absent', 'unreachable')),  -- allowed, disallowed, absent or unreachable.
    statuses jsonb NOT NULL,  -- Responses by HTTP status or error class.
    articles_new integer NOT NULL DEFAULT 0,  -- Articles seen for the first time.
    articles_changed integer NOT NULL DEFAULT 0,  -- Known articles whose text changed.
    articles_unchanged integer NOT NULL DEFAULT 0,  -- Known articles whose text did not change.
    quarantined integer NOT NULL DEFAULT 0,  -- Pages that went to quarantine.
    loaded_at timestamptz NOT NULL,  -- When the load ran.
    listed jsonb NOT NULL DEFAULT '{}',  -- Links of the expected shape on each discovery page that could be read: address to number.
    challenge text NOT NULL DEFAULT '',  -- Whose challenge page was met, e.g. Cloudflare; empty when none was.
    extracted jsonb NOT NULL DEFAULT '{}',  -- Of the pages read: pages, and how many gave article, title, date and what every selector of the spider asks for (selectors).
    observed text CHECK (observed IN ('seen', 'listing_changed', 'blocked', 'unreachable', 'parser_regressed', 'not_run')),  -- What the coverage stage made of it: seen, or why nothing was observed; NULL when it was not classified.
    observed_reason text NOT NULL DEFAULT '',  -- The same in words; empty when all is well.
    oldest_listed date,  -- Oldest day printed beside a link; NULL when none was.
    overlap integer,  -- Days before its own that were looked at again; NULL when not known.
    whole boolean,  -- Whether every list was read, back to the first of its days: what was published until started_at was seen. NULL when not known.
    sees_from date,  -- First day that lists of only the latest articles still held; of its days before that the crawl says nothing. NULL when the lists went back far enough.
    proof jsonb,  -- Which days the crawl proved to have seen: since when, by what, and the listed days of pages that were not read; NULL for crawls stored before that was recorded.
    CONSTRAINT crawl_pkey PRIMARY KEY (source_id, run_id)
);
CREATE INDEX crawl_collected ON dateline.crawl (started_at DESC) WHERE (days IS NOT NULL);
CREATE INDEX crawl_run ON dateline.crawl (run_id);
CREATE INDEX crawl_source_days ON dateline.crawl (source_id, started_at DESC);
CREATE INDEX crawl_started ON dateline.crawl (started_at DESC);

-- One row per feed, sitemap or listing page: what it listed when it was last read.
CREATE TABLE dateline.listing (
    source_id text NOT NULL REFERENCES dateline.source(source_id),  -- The source.
    url text NOT NULL,  -- Address of the page as asked for.
    seen_at timestamptz NOT NULL,  -- End of the crawl that read it.
    canonical_urls text[] NOT NULL,  -- Addresses of articles in the order in which they stood.
    CONSTRAINT listing_pkey PRIMARY KEY (source_id, url)
);

-- One row per version and fetch that it changed: both extractions, as the stages hand them on.
CREATE TABLE dateline.version_change (
    version_id bigint NOT NULL REFERENCES dateline.version(version_id),  -- The version.
    source_id text NOT NULL REFERENCES dateline.source(source_id),  -- The source.
    url text NOT NULL,  -- The address as discovered.
    fetched_at timestamptz NOT NULL,  -- The fetch.
    canonical_url text,  -- Address of the article; NULL when the page is none any more.
    fields text[] NOT NULL,  -- What changed: names of fields, or gained or lost.
    before jsonb,  -- The earlier extraction, an article or a failure; NULL when the fetch gave neither.
    after jsonb NOT NULL  -- The later extraction.
);
CREATE INDEX version_change_article ON dateline.version_change (md5(canonical_url));
CREATE UNIQUE INDEX version_change_fetch ON dateline.version_change (version_id, source_id, md5(url), fetched_at);

-- One row per article and look that found its page gone, back, moved, or missing in its list. Later looks that found the same are kept, so that the order of loading does not matter.
CREATE TABLE dateline.article_event (
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    at timestamptz NOT NULL,  -- The fetch that found it; it happened at some time between the look before and this one.
    event text NOT NULL CHECK (event IN ('retracted', 'restored', 'moved', 'delisted', 'relisted')),  -- retracted (it answers 404 or 410), moved (it redirects to the front page or to another article), restored (it answers again), delisted (it vanished from between listed neighbours; no proof by itself) or relisted.
    evidence text NOT NULL,  -- What was seen, in words.
    opens boolean NOT NULL DEFAULT true,  -- Whether the state began here; false where the look before had found the same.
    run_id text NOT NULL,  -- Run that found it.
    CONSTRAINT article_event_pkey PRIMARY KEY (article_id, at, event)
);
CREATE INDEX article_event_at ON dateline.article_event (at) WHERE opens;

-- One row per related pair and kind. Symmetric kinds run from the higher number to the lower; contains runs from the article that holds to the one that is held. Exact copies are linked to the lowest number of their text, not each to each.
CREATE TABLE dateline.article_link (
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The one article.
    other_article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The other.
    kind text NOT NULL CHECK (kind IN ('same_page', 'exact', 'near', 'contains')),  -- same_page, exact, near or contains.
    rule text NOT NULL,  -- Name of the rule that linked them.
    score double precision NOT NULL CHECK ((score >= 0) AND (score <= 1)),  -- What the rule measured, 0 to 1.
    reason text NOT NULL,  -- Why, in words.
    run_id text,  -- Run that found it; NULL outside a run.
    CONSTRAINT article_link_pkey PRIMARY KEY (article_id, other_article_id, kind),
    CONSTRAINT article_link_check CHECK (article_id <> other_article_id),
    CONSTRAINT article_link_check1 CHECK ((kind = 'contains') OR (article_id > other_article_id))
);
CREATE INDEX article_link_other ON dateline.article_link (other_article_id);

-- One row per article and passage at its start or end that is not known as boilerplate.
CREATE TABLE dateline.article_passage (
    passage bigint NOT NULL,  -- Hash of the folded passage.
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    occasion integer NOT NULL,  -- Day of publication as a day number; minus a number of its own for an article without a day.
    CONSTRAINT article_passage_pkey PRIMARY KEY (passage, article_id)
);
CREATE INDEX article_passage_article ON dateline.article_passage (article_id);

-- One row per group of two or more articles that carry one text. The number stays when members come and go.
CREATE TABLE dateline.cluster (
    cluster_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Stable number of the group.
    lead_article_id bigint NOT NULL REFERENCES dateline.article(article_id),  -- Its foremost member: a ministry's own text first, else the earliest published.
    articles integer NOT NULL CHECK (articles > 1),  -- Number of articles in the group.
    run_id text  -- Run that last changed it; NULL outside a run.
);
CREATE INDEX cluster_lead ON dateline.cluster (lead_article_id);

-- One row per article and date expression in its body, resolved against the publication date.
CREATE TABLE dateline.date_mention (
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    begins integer NOT NULL,  -- Offset of its first character in the body, from 0.
    ends integer NOT NULL,  -- Offset after its last character.
    text text NOT NULL,  -- The expression as printed.
    resolved_during tstzrange NOT NULL,  -- Half-open interval of instants that it means: a day lasts from midnight to midnight in the zone of the source, so that one calendar day is another interval in another country.
    precision text NOT NULL CHECK (precision IN ('second', 'minute', 'hour', 'day', 'month', 'year')),  -- day (also of a week or another span of days, see last_day), month or year.
    CONSTRAINT date_mention_pkey PRIMARY KEY (article_id, begins, ends)
) WITH (autovacuum_vacuum_scale_factor=0.05, autovacuum_analyze_scale_factor=0.01);
CREATE INDEX date_mention_during ON dateline.date_mention USING gist (resolved_during);

-- One row per article and fetch that gave a text. Revisions are derived from it, so that the order of loading does not matter.
CREATE TABLE dateline.observation (
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    fetched_at timestamptz NOT NULL,  -- When the page was fetched.
    fingerprint text NOT NULL,  -- The text seen then.
    digest text,  -- Digest of the payload seen then: equal payloads have one text, whatever the extraction of the day.
    run_id text NOT NULL,  -- Run that loaded it.
    printed_on date,  -- Day of publication that the page itself stated then; NULL when it did not, or not clearly. Another day at the same origin is an edit.
    printed_origin text,  -- Where on the page it stood; NULL with printed_on.
    CONSTRAINT observation_pkey PRIMARY KEY (article_id, fetched_at)
) WITH (autovacuum_vacuum_scale_factor=0.05, autovacuum_analyze_scale_factor=0.01);

-- One row per source and known URL: what the next crawl must know of it.
CREATE TABLE dateline.page (
    source_id text NOT NULL REFERENCES dateline.source(source_id),  -- The source that discovered it.
    url text NOT NULL,  -- The address as discovered.
    canonical_url text,  -- Our normal form; NULL when the page never became an article.
    article_id bigint REFERENCES dateline.article(article_id) ON DELETE SET NULL,  -- The article it shows; NULL when none.
    status integer,  -- Last HTTP status; NULL when there was no answer.
    etag text,  -- Validator for a conditional request.
    last_modified text,  -- Validator for a conditional request.
    listed_modified text,  -- Change date as the feed or sitemap last printed it.
    archive text,  -- URI of the WARC file with the last answer that had a body.
    archive_offset bigint,  -- Byte offset of the record in that file.
    digest text,  -- Digest of its payload.
    first_fetched_at timestamptz NOT NULL,  -- First attempt.
    last_fetched_at timestamptz NOT NULL,  -- Last attempt.
    due_at timestamptz,  -- When to fetch it again: 1, 2, 4, 8, 16 and 32 days after the first fetch; NULL when no more.
    failures integer NOT NULL DEFAULT 0,  -- Failed attempts since the last success.
    gone_at timestamptz,  -- Since when it answers 404 or 410; NULL when it does not.
    run_id text NOT NULL,  -- Run of the last attempt.
    CONSTRAINT page_pkey PRIMARY KEY (source_id, url)
) WITH (autovacuum_vacuum_scale_factor=0.02, autovacuum_analyze_scale_factor=0.01);
CREATE INDEX page_article ON dateline.page (article_id);
CREATE INDEX page_due ON dateline.page (source_id, due_at);

-- One row per source, URL, stage and reason: what could not be taken further, or was loaded with a doubt.
CREATE TABLE dateline.quarantine (
    quarantine_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Number of the row.
    source_id text NOT NULL REFERENCES dateline.source(source_id),  -- The source.
    url text NOT NULL,  -- The address as discovered.
    stage text NOT NULL CHECK (stage IN ('crawl', 'archive', 'extract', 'dates', 'load')),  -- crawl, archive, extract, dates or load.
    reason text NOT NULL,  -- A short stable code.
    detail text NOT NULL,  -- The same in words, of the last time.
    status integer,  -- HTTP status; NULL when there was no answer or it did not matter.
    archive text,  -- URI of the WARC file with the raw page; NULL when nothing was archived.
    archive_offset bigint,  -- Byte offset of the record in that file.
    article_id bigint REFERENCES dateline.article(article_id) ON DELETE SET NULL,  -- The article when the page was loaded all the same; NULL when it was not.
    first_seen_at timestamptz NOT NULL,  -- First fetch with this failure.
    last_seen_at timestamptz NOT NULL,  -- Last fetch with this failure.
    times integer NOT NULL DEFAULT 1,  -- Fetches with this failure.
    resolved_at timestamptz,  -- Fetch at which the failure was gone; NULL while it lasts.
    run_id text NOT NULL  -- Run of the last time.
);
CREATE INDEX quarantine_article ON dateline.quarantine (article_id);
CREATE UNIQUE INDEX quarantine_case ON dateline.quarantine (source_id, md5(url), stage, md5(reason));
CREATE INDEX quarantine_open ON dateline.quarantine (source_id, last_seen_at) WHERE (resolved_at IS NULL);

-- One row per article and revision that stood for a time, the first included.
CREATE TABLE dateline.revision (
    revision_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Number of the row.
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    number integer NOT NULL,  -- Order of the revisions of one article, from 1.
    fetched_at timestamptz NOT NULL,  -- Fetch that first showed this revision.
    valid_during tstzrange NOT NULL,  -- From the fetch that first showed this revision to the fetch that first showed the next; without an end for the present one. The change itself happened at some time between two fetches.
    fingerprint text NOT NULL,  -- sha256 of the normalised title and body.
    title text,  -- Headline then. NULL: none.
    lead text,  -- Summary then. NULL: none.
    body text NOT NULL,  -- Text then.
    byline text,  -- Author then. NULL: none.
    section text,  -- Section then. NULL: none.
    language text,  -- Language then. NULL: not known.
    published_on date,  -- Publication day as that revision's page gives it. NULL: no day.
    published_at timestamptz,  -- Publication instant as read from it. NULL: no time.
    published_raw text,  -- Publication date as printed on it. NULL: none.
    modified_at timestamptz,  -- Change date that the page stated. NULL: none.
    archive text,  -- URI of the WARC file that holds the page. NULL: not archived.
    archive_offset bigint,  -- Byte offset of the record in that file. NULL: not archived.
    digest text,  -- Digest of the page as fetched. NULL: not recorded.
    run_id text NOT NULL,  -- Run that brought this revision.
    loaded_at timestamptz NOT NULL,  -- When it was loaded.
    class text CHECK (class IN ('noise', 'minor', 'substantive')),  -- How much changed since the revision before: noise (nothing that a reader reads), minor (spelling, punctuation, up to three plain words) or substantive (numbers, dates, names, negations, attribution, whole sentences). NULL: the first revision.
    changed_fields text[],  -- Which of title, lead, body, byline, section, language, published_on changed. NULL: the first revision.
    diff jsonb,  -- The edits, a JSON array of {field, op: insert, delete or replace, at: offset of the first character in the old field, old, new, context}; op rewritten, with lengths and the share of words kept, where a stretch is too long or too different to show. NULL: the first revision.
    changes text,  -- The edits for people, one a line; NULL for the first.
    words_added integer,  -- Words of title, lead and body that came. NULL: the first revision.
    words_removed integer,  -- Words of title, lead and body that went. NULL: the first revision.
    compared bytea,  -- Digest of the two revisions that were compared: when it no longer fits, they are compared again.
    CONSTRAINT revision_article_id_fetched_at_key UNIQUE (article_id, fetched_at)
) WITH (autovacuum_vacuum_scale_factor=0.05, autovacuum_analyze_scale_factor=0.01);
CREATE INDEX revision_class ON dateline.revision (class, fetched_at) WHERE (class IS NOT NULL);

-- One row per article that can be searched, kept up after the load.
CREATE TABLE dateline.search_document (
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    dictionary text NOT NULL,  -- Dictionary by which its words were cut and stemmed.
    source_id text NOT NULL,  -- Its source.
    language text,  -- Its language, BCP 47; NULL when not known.
    day date NOT NULL,  -- Its day of publication, or the first day that the evidence allows, or the day on which it was first seen.
    updated_at timestamptz NOT NULL,  -- State of the article that was indexed.
    terms tsvector NOT NULL,  -- Its words with their places and weights: A title, B lead, D body.
    CONSTRAINT search_document_pkey PRIMARY KEY (article_id, dictionary)
) PARTITION BY LIST (dictionary);
CREATE TABLE dateline.search_document_arabic PARTITION OF dateline.search_document FOR VALUES IN ('arabic');
CREATE TABLE dateline.search_document_armenian PARTITION OF dateline.search_document FOR VALUES IN ('armenian');
CREATE TABLE dateline.search_document_basque PARTITION OF dateline.search_document FOR VALUES IN ('basque');
CREATE TABLE dateline.search_document_catalan PARTITION OF dateline.search_document FOR VALUES IN ('catalan');
CREATE TABLE dateline.search_document_danish PARTITION OF dateline.search_document FOR VALUES IN ('danish');
CREATE TABLE dateline.search_document_dutch PARTITION OF dateline.search_document FOR VALUES IN ('dutch');
CREATE TABLE dateline.search_document_english PARTITION OF dateline.search_document FOR VALUES IN ('english');
CREATE TABLE dateline.search_document_estonian PARTITION OF dateline.search_document FOR VALUES IN ('estonian');
CREATE TABLE dateline.search_document_finnish PARTITION OF dateline.search_document FOR VALUES IN ('finnish');
CREATE TABLE dateline.search_document_french PARTITION OF dateline.search_document FOR VALUES IN ('french');
CREATE TABLE dateline.search_document_german PARTITION OF dateline.search_document FOR VALUES IN ('german');
CREATE TABLE dateline.search_document_greek PARTITION OF dateline.search_document FOR VALUES IN ('greek');
CREATE TABLE dateline.search_document_hindi PARTITION OF dateline.search_document FOR VALUES IN ('hindi');
CREATE TABLE dateline.search_document_hungarian PARTITION OF dateline.search_document FOR VALUES IN ('hungarian');
CREATE TABLE dateline.search_document_indonesian PARTITION OF dateline.search_document FOR VALUES IN ('indonesian');
CREATE TABLE dateline.search_document_irish PARTITION OF dateline.search_document FOR VALUES IN ('irish');
CREATE TABLE dateline.search_document_italian PARTITION OF dateline.search_document FOR VALUES IN ('italian');
CREATE TABLE dateline.search_document_lithuanian PARTITION OF dateline.search_document FOR VALUES IN ('lithuanian');
CREATE TABLE dateline.search_document_nepali PARTITION OF dateline.search_document FOR VALUES IN ('nepali');
CREATE TABLE dateline.search_document_norwegian PARTITION OF dateline.search_document FOR VALUES IN ('norwegian');
CREATE TABLE dateline.search_document_persian PARTITION OF dateline.search_document FOR VALUES IN ('persian');
CREATE TABLE dateline.search_document_portuguese PARTITION OF dateline.search_document FOR VALUES IN ('portuguese');
CREATE TABLE dateline.search_document_romanian PARTITION OF dateline.search_document FOR VALUES IN ('romanian');
CREATE TABLE dateline.search_document_russian PARTITION OF dateline.search_document FOR VALUES IN ('russian');
CREATE TABLE dateline.search_document_serbian PARTITION OF dateline.search_document FOR VALUES IN ('serbian');
CREATE TABLE dateline.search_document_simple PARTITION OF dateline.search_document FOR VALUES IN ('simple');
CREATE TABLE dateline.search_document_spanish PARTITION OF dateline.search_document FOR VALUES IN ('spanish');
CREATE TABLE dateline.search_document_swedish PARTITION OF dateline.search_document FOR VALUES IN ('swedish');
CREATE TABLE dateline.search_document_tamil PARTITION OF dateline.search_document FOR VALUES IN ('tamil');
CREATE TABLE dateline.search_document_turkish PARTITION OF dateline.search_document FOR VALUES IN ('turkish');
CREATE TABLE dateline.search_document_yiddish PARTITION OF dateline.search_document FOR VALUES IN ('yiddish');
CREATE INDEX search_document_day ON dateline.search_document (day);
CREATE INDEX search_document_terms ON dateline.search_document USING gin (terms, dateline.search_marks(day, source_id, language));
CREATE INDEX search_document_updated_at ON dateline.search_document (updated_at);

-- One row per distinct text without boilerplate, ever seen.
CREATE TABLE dateline.text (
    text_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- Number of the text.
    digest bytea NOT NULL UNIQUE,  -- Hash of its words and of the numbers in its title.
    first_day date,  -- Earliest day of an article that carries it; NULL when none does any more.
    last_day date,  -- Latest such day.
    lead_article_id bigint REFERENCES dateline.article(article_id) ON DELETE SET NULL,  -- Foremost article that carries it: a ministry first, else the earliest published, else the first address.
    articles integer NOT NULL DEFAULT 0  -- Number of articles that carry it now.
);
CREATE INDEX text_lead ON dateline.text (lead_article_id);

-- One row per article with a standing correction: what its page says, as last read.
CREATE TABLE dateline.uncorrected (
    article_id bigint PRIMARY KEY REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    title text,  -- Headline as read.
    language text,  -- Language as read.
    published_on date,  -- Day as read.
    published_at timestamptz,  -- Instant as read.
    published_during tstzrange,  -- Interval as read.
    published_precision text,  -- Precision as read.
    published_timezone text  -- Zone in which it was read.
);

-- One row per article and version in another language that its page names.
CREATE TABLE dateline.variant (
    article_id bigint NOT NULL REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    origin text NOT NULL CHECK (origin IN ('hreflang', 'document_id', 'beside')),  -- hreflang: an address that the page declares. document_id: what the page's own address calls the document in every language. beside: a text that it prints beside its own.
    language text NOT NULL,  -- BCP 47; und when not stated.
    target text NOT NULL,  -- The canonical URL (hreflang) or the id behind its site's name (document_id); empty for beside.
    body text,  -- The text (beside); NULL for the others.
    CONSTRAINT variant_pkey PRIMARY KEY (article_id, origin, language, target),
    CONSTRAINT variant_check CHECK ((origin = 'beside') = (body IS NOT NULL)),
    CONSTRAINT variant_check1 CHECK ((origin = 'beside') = (target = ''))
);
CREATE INDEX variant_target ON dateline.variant (target) WHERE (target <> '');

-- One row per compared article: the text it carries and the agency it names.
CREATE TABLE dateline.article_text (
    article_id bigint PRIMARY KEY REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    text_id bigint NOT NULL REFERENCES dateline.text(text_id),  -- Its text.
    wire text,  -- News agency that the text names as its origin, e.g. APP; also where the agency's own article is not held, and on a ministry's page that prints an agency's report. NULL: it names none, or was not yet compared.
    wire_evidence text,  -- The words that name it. NULL: as wire.
    page bigint  -- Hash of the address without what often names a variant of one page only, or of the address that the page declares; NULL when not yet read.
);
CREATE INDEX article_text_text ON dateline.article_text (text_id);

-- One row per article that is in a cluster; an article is in one at most.
CREATE TABLE dateline.cluster_article (
    article_id bigint PRIMARY KEY REFERENCES dateline.article(article_id) ON DELETE CASCADE,  -- The article.
    cluster_id bigint NOT NULL REFERENCES dateline.cluster(cluster_id) ON DELETE CASCADE  -- The group, see news.cluster.
);
CREATE INDEX cluster_article_cluster ON dateline.cluster_article (cluster_id);

-- One row per ministry's text and other text that reports the same event.
CREATE TABLE dateline.event_report (
    statement_text_id bigint NOT NULL REFERENCES dateline.text(text_id) ON DELETE CASCADE,  -- The ministry's text.
    text_id bigint NOT NULL REFERENCES dateline.text(text_id) ON DELETE CASCADE,  -- The text that reports its event.
    score double precision NOT NULL CHECK ((score >= 0) AND (score <= 1)),  -- How surely, 0 to 1.
    share_of_article double precision NOT NULL,  -- Share of what the report's opening mentions that the statement has.
    share_of_statement double precision NOT NULL,  -- Share of what the statement's opening mentions that the report has.
    names text[] NOT NULL,  -- Names that both have, as the report prints them.
    places text[] NOT NULL,  -- Countries and cities that both have.
    terms text[] NOT NULL,  -- Rare words that both have.
    numbers text[] NOT NULL,  -- Numbers that both have.
    phrases text[] NOT NULL,  -- Quotations and long runs of words that both have.
    days date[] NOT NULL,  -- Days that both mention.
    CONSTRAINT event_report_pkey PRIMARY KEY (statement_text_id, text_id),
    CONSTRAINT event_report_check CHECK (statement_text_id <> text_id)
);
CREATE INDEX event_report_text ON dateline.event_report (text_id);

-- One row per text that can report an event: the keys by which it meets others.
CREATE TABLE dateline.event_text (
    text_id bigint PRIMARY KEY REFERENCES dateline.text(text_id) ON DELETE CASCADE,  -- The text.
    day date NOT NULL,  -- Its first day.
    statement boolean NOT NULL,  -- Whether its foremost article is a ministry's.
    source_id text NOT NULL REFERENCES dateline.source(source_id),  -- Source of its foremost article.
    keys bigint[] NOT NULL  -- Its keys; each has a row in event_key.
);

-- One row per pair of different texts that were found to be related.
CREATE TABLE dateline.text_match (
    text_id bigint NOT NULL REFERENCES dateline.text(text_id),  -- The text with the lower number.
    other_text_id bigint NOT NULL REFERENCES dateline.text(text_id),  -- The other.
    kind text NOT NULL CHECK (kind IN ('exact', 'near', 'contains')),  -- exact, near or contains.
    rule text NOT NULL,  -- Name of the rule that linked them.
    jaccard double precision NOT NULL,  -- Common shingles among all shingles of both.
    share double precision NOT NULL,  -- Share of the first text's shingles that the other holds.
    other_share double precision NOT NULL,  -- Share of the other text's shingles that the first holds.
    reason text NOT NULL,  -- Why, in words.
    CONSTRAINT text_match_pkey PRIMARY KEY (text_id, other_text_id),
    CONSTRAINT text_match_check CHECK (text_id < other_text_id)
);
CREATE INDEX text_match_other ON dateline.text_match (other_text_id);

INSERT INTO dateline.migration (version) VALUES (100), (101), (102);
INSERT INTO dateline.repeatable (digest) VALUES ('');
