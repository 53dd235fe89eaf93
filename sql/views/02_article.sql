-- news.article: every page that is kept, with its present wording and its dates.

CREATE OR REPLACE VIEW news.article AS
SELECT
    article.article_id,
    article.source_id,
    source.publisher,
    source.kind,
    source.country,
    article.language,
    article.published_on,
    article.published_at,
    article.published_during,
    article.published_precision,
    article.published_timezone,
    article.published_calendar,
    article.published_raw,
    article.published_origin,
    article.published_confidence,
    article.published_rule,
    article.date_evidence,
    article.modified_at,
    article.first_seen_at,
    article.last_seen_at,
    article.fetched_at,
    article.title,
    article.lead,
    article.body,
    article.byline,
    article.section,
    article.image_url,
    article.dateline,
    article.dateline_place,
    article.url,
    article.final_url,
    article.canonical_url,
    article.declared_canonical_url,
    article.fingerprint,
    article.revision,
    article.retracted_at,
    member.cluster_id,
    article.archive,
    article.archive_offset,
    article.digest,
    article.run_id,
    article.updated_at,
    article.corrected_at,
    article.corrected_fields,
    held.wire,
    held.wire_evidence
FROM dateline.article AS article
JOIN dateline.source AS source ON source.source_id = article.source_id
LEFT JOIN dateline.cluster_article AS member ON member.article_id = article.article_id
LEFT JOIN dateline.article_text AS held ON held.article_id = article.article_id;

COMMENT ON VIEW news.article IS 'One row per article: a page at one canonical address, with its present wording. Copies of one text are separate rows; news.unique_article keeps one of each.';
COMMENT ON COLUMN news.article.article_id IS 'Stable number of the article.';
COMMENT ON COLUMN news.article.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.article.publisher IS 'Who speaks.';
COMMENT ON COLUMN news.article.kind IS 'ministry, news, wire or igo.';
COMMENT ON COLUMN news.article.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none.';
COMMENT ON COLUMN news.article.language IS 'Language of the text, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.article.published_on IS 'Day of publication as the publisher printed it, in its own zone. NULL: no day is known; published_during may still hold a month or year.';
COMMENT ON COLUMN news.article.published_at IS 'Instant of publication. NULL: the page gave no time of day.';
COMMENT ON COLUMN news.article.published_during IS 'Half-open interval of instants that the evidence allows; a day is [00:00, next 00:00) in the publisher''s zone. NULL: nothing says so.';
COMMENT ON COLUMN news.article.published_precision IS 'How exactly the page tells it: second, minute, hour, day, month or year. NULL: no date.';
COMMENT ON COLUMN news.article.published_timezone IS 'Zone in which the date was read: an IANA name, or UTC with an offset. To have the publisher''s clock: published_at AT TIME ZONE published_timezone; where it begins with UTC, AT TIME ZONE substr(published_timezone, 4)::interval, because Postgres turns the sign of such names round. NULL: no date was read or corrected.';
COMMENT ON COLUMN news.article.published_calendar IS 'Calendar in which the date was read. NULL: no date.';
COMMENT ON COLUMN news.article.published_raw IS 'The date as found on the page. NULL: no date.';
COMMENT ON COLUMN news.article.published_origin IS 'Where it was found: jsonld, meta, time, microdata, feed, sitemap, listing, css, text, signoff, dateline, url or http. NULL: no date.';
COMMENT ON COLUMN news.article.published_confidence IS 'agreed (two independent origins), stated (one clear origin), inferred (a guess) or conflicting. NULL: no date.';
COMMENT ON COLUMN news.article.published_rule IS 'Why this candidate won, in words. NULL: no date.';
COMMENT ON COLUMN news.article.date_evidence IS 'Every candidate date with its reading: a JSON array, empty when there was none.';
COMMENT ON COLUMN news.article.modified_at IS 'When the page says it was last changed. NULL: it does not say.';
COMMENT ON COLUMN news.article.first_seen_at IS 'When we first fetched the page. For what stood there before the source was collected that is long after its publication: news.source_health.lag_p50 leaves such articles out.';
COMMENT ON COLUMN news.article.last_seen_at IS 'When the page was last found to stand.';
COMMENT ON COLUMN news.article.fetched_at IS 'The fetch from which the present wording was read.';
COMMENT ON COLUMN news.article.title IS 'Headline. NULL: the page has none.';
COMMENT ON COLUMN news.article.lead IS 'Summary as the publisher gives it. NULL: none.';
COMMENT ON COLUMN news.article.body IS 'Plain text, paragraphs separated by one empty line, the dateline kept as printed.';
COMMENT ON COLUMN news.article.byline IS 'Author as printed. NULL: none.';
COMMENT ON COLUMN news.article.section IS 'Section or category of the publisher, in its own words. NULL: the page tells none.';
COMMENT ON COLUMN news.article.image_url IS 'Address of the main picture. NULL: none.';
COMMENT ON COLUMN news.article.dateline IS 'The place-and-date line as printed. NULL: none.';
COMMENT ON COLUMN news.article.dateline_place IS 'The place in it. NULL: none.';
COMMENT ON COLUMN news.article.url IS 'Address as discovered.';
COMMENT ON COLUMN news.article.final_url IS 'Address after redirects.';
COMMENT ON COLUMN news.article.canonical_url IS 'Normal form of the address: the identity of the article.';
COMMENT ON COLUMN news.article.declared_canonical_url IS 'Canonical address that the page claims. NULL: it claims none.';
COMMENT ON COLUMN news.article.fingerprint IS 'sha256 of the normalised title and body; equal for exact copies.';
COMMENT ON COLUMN news.article.revision IS 'Number of the present wording, from 1; see news.revision for the earlier ones.';
COMMENT ON COLUMN news.article.retracted_at IS 'When the page was first found taken down (404 or 410). NULL: it stands, as far as we looked.';
COMMENT ON COLUMN news.article.cluster_id IS 'Group of articles with the same text, see news.cluster. NULL: it stands alone.';
COMMENT ON COLUMN news.article.archive IS 'URI of the WARC file that holds the page as fetched. NULL: not archived.';
COMMENT ON COLUMN news.article.archive_offset IS 'Byte offset of the record in that file. NULL: not archived.';
COMMENT ON COLUMN news.article.digest IS 'Digest of the page as fetched, sha256:<hex>. NULL: not recorded.';
COMMENT ON COLUMN news.article.run_id IS 'Run that last changed the row.';
COMMENT ON COLUMN news.article.updated_at IS 'When the row last changed in what it says.';
COMMENT ON COLUMN news.article.corrected_at IS 'When a person last corrected the row, see news.correction. NULL: everything is as the page says.';
COMMENT ON COLUMN news.article.corrected_fields IS 'Which fields are corrected: published (published_on, published_at, published_during, published_precision), title, language; published_raw, _origin, _confidence, _rule and date_evidence still say what the page says. NULL: none.';
COMMENT ON COLUMN news.article.wire IS 'News agency that the text names as its origin, e.g. APP; also where the agency''s own article is not held, and on a ministry''s page that prints an agency''s report. NULL: it names none, or was not yet compared.';
COMMENT ON COLUMN news.article.wire_evidence IS 'The words that name it. NULL: as wire.';
