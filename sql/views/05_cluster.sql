-- news.cluster, news.cluster_article, news.unique_article: copies of one text, and one of each.

CREATE OR REPLACE VIEW news.cluster AS
SELECT
    cluster.cluster_id,
    cluster.lead_article_id,
    lead_article.source_id AS lead_source_id,
    lead_article.title,
    lead_article.published_on,
    cluster.articles,
    (
        SELECT count(DISTINCT article.source_id)
        FROM dateline.cluster_article AS member
        JOIN dateline.article AS article ON article.article_id = member.article_id
        WHERE member.cluster_id = cluster.cluster_id
    ) AS sources
FROM dateline.cluster AS cluster
JOIN dateline.article AS lead_article ON lead_article.article_id = cluster.lead_article_id;

COMMENT ON VIEW news.cluster IS 'One row per group of two or more articles that carry one text.';
COMMENT ON COLUMN news.cluster.cluster_id IS 'Stable number of the group.';
COMMENT ON COLUMN news.cluster.lead_article_id IS 'Its foremost member: a ministry''s own text first, else the earliest published.';
COMMENT ON COLUMN news.cluster.lead_source_id IS 'Source of that member.';
COMMENT ON COLUMN news.cluster.title IS 'Headline of that member. NULL: none.';
COMMENT ON COLUMN news.cluster.published_on IS 'Day of that member. NULL: no day is known.';
COMMENT ON COLUMN news.cluster.articles IS 'Number of articles in the group.';
COMMENT ON COLUMN news.cluster.sources IS 'Number of different sources among them.';

CREATE OR REPLACE VIEW news.cluster_article AS
SELECT
    member.cluster_id,
    member.article_id,
    article.source_id,
    member.article_id = cluster.lead_article_id AS is_lead,
    link.kind,
    link.rule,
    link.score,
    link.reason,
    link.other_article_id AS linked_to
FROM dateline.cluster_article AS member
JOIN dateline.cluster AS cluster ON cluster.cluster_id = member.cluster_id
JOIN dateline.article AS article ON article.article_id = member.article_id
LEFT JOIN LATERAL (
    -- The strongest link that ties this member to the lead, or else to another one of the group.
    SELECT
        link.kind, link.rule, link.score, link.reason,
        CASE WHEN link.article_id = member.article_id THEN link.other_article_id ELSE link.article_id END
            AS other_article_id
    FROM dateline.article_link AS link
    JOIN dateline.cluster_article AS other
        ON other.article_id = CASE WHEN link.article_id = member.article_id THEN link.other_article_id ELSE link.article_id END
    WHERE member.article_id IN (link.article_id, link.other_article_id) AND other.cluster_id = member.cluster_id
    ORDER BY other.article_id = cluster.lead_article_id DESC, array_position(ARRAY['same_page', 'exact', 'near', 'contains'], link.kind), link.score DESC,
        link.article_id, link.other_article_id
    LIMIT 1
) AS link ON true;

COMMENT ON VIEW news.cluster_article IS 'One row per article that is in a group, with what ties it there.';
COMMENT ON COLUMN news.cluster_article.cluster_id IS 'The group, see news.cluster.';
COMMENT ON COLUMN news.cluster_article.article_id IS 'The article.';
COMMENT ON COLUMN news.cluster_article.source_id IS 'Its source.';
COMMENT ON COLUMN news.cluster_article.is_lead IS 'Whether it is the foremost member.';
COMMENT ON COLUMN news.cluster_article.kind IS 'Strongest relation to the lead, or to another member where none to the lead is recorded (linked_to says which): same_page, exact, near or contains. Of the lead: the strongest to any. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.rule IS 'Rule that found it. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.score IS 'What the rule measured, 0 to 1. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.reason IS 'Why, in words. NULL: none is recorded.';
COMMENT ON COLUMN news.cluster_article.linked_to IS 'The member to which kind, rule, score and reason relate it. NULL: none is recorded.';

CREATE OR REPLACE VIEW news.unique_article AS
SELECT article.*
FROM news.article AS article
WHERE NOT EXISTS (
    SELECT FROM dateline.cluster_article AS member
    JOIN dateline.cluster AS cluster ON cluster.cluster_id = member.cluster_id
    WHERE member.article_id = article.article_id AND cluster.lead_article_id <> article.article_id
);
COMMENT ON VIEW news.unique_article IS 'One row per distinct text: the lead of each group, and every article that stands alone. Columns as in news.article.';
COMMENT ON COLUMN news.unique_article.article_id IS 'Stable number of the article.';
COMMENT ON COLUMN news.unique_article.source_id IS 'The source, see news.source.';
COMMENT ON COLUMN news.unique_article.publisher IS 'Who speaks.';
COMMENT ON COLUMN news.unique_article.kind IS 'ministry, news, wire or igo.';
COMMENT ON COLUMN news.unique_article.country IS 'Country of the publisher, ISO 3166-1 alpha-2; XX for none.';
COMMENT ON COLUMN news.unique_article.language IS 'Language of the text, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.unique_article.published_on IS 'Day of publication as the publisher printed it, in its own zone. NULL: no day is known; published_during may still hold a month or year.';
COMMENT ON COLUMN news.unique_article.published_at IS 'Instant of publication. NULL: the page gave no time of day.';
COMMENT ON COLUMN news.unique_article.published_during IS 'Half-open interval of instants that the evidence allows; a day is [00:00, next 00:00) in the publisher''s zone. NULL: nothing says so.';
COMMENT ON COLUMN news.unique_article.published_precision IS 'How exactly the page tells it: second, minute, hour, day, month or year. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_timezone IS 'Zone in which the date was read: an IANA name, or UTC with an offset. To have the publisher''s clock: published_at AT TIME ZONE published_timezone; where it begins with UTC, AT TIME ZONE substr(published_timezone, 4)::interval, because Postgres turns the sign of such names round. NULL: no date was read or corrected.';
COMMENT ON COLUMN news.unique_article.published_calendar IS 'Calendar in which the date was read. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_raw IS 'The date as found on the page. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_origin IS 'Where it was found: jsonld, meta, time, microdata, feed, sitemap, listing, css, text, signoff, dateline, url or http. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_confidence IS 'agreed (two independent origins), stated (one clear origin), inferred (a guess) or conflicting. NULL: no date.';
COMMENT ON COLUMN news.unique_article.published_rule IS 'Why this candidate won, in words. NULL: no date.';
COMMENT ON COLUMN news.unique_article.date_evidence IS 'Every candidate date with its reading: a JSON array, empty when there was none.';
COMMENT ON COLUMN news.unique_article.modified_at IS 'When the page says it was last changed. NULL: it does not say.';
COMMENT ON COLUMN news.unique_article.first_seen_at IS 'When we first fetched the page. For what stood there before the source was collected that is long after its publication: news.source_health.lag_p50 leaves such articles out.';
COMMENT ON COLUMN news.unique_article.last_seen_at IS 'When the page was last found to stand.';
COMMENT ON COLUMN news.unique_article.fetched_at IS 'The fetch from which the present wording was read.';
COMMENT ON COLUMN news.unique_article.title IS 'Headline. NULL: the page has none.';
COMMENT ON COLUMN news.unique_article.lead IS 'Summary as the publisher gives it. NULL: none.';
COMMENT ON COLUMN news.unique_article.body IS 'Plain text, paragraphs separated by one empty line, the dateline kept as printed.';
COMMENT ON COLUMN news.unique_article.byline IS 'Author as printed. NULL: none.';
COMMENT ON COLUMN news.unique_article.section IS 'Section or category of the publisher, in its own words. NULL: the page tells none.';
COMMENT ON COLUMN news.unique_article.image_url IS 'Address of the main picture. NULL: none.';
COMMENT ON COLUMN news.unique_article.dateline IS 'The place-and-date line as printed. NULL: none.';
COMMENT ON COLUMN news.unique_article.dateline_place IS 'The place in it. NULL: none.';
COMMENT ON COLUMN news.unique_article.url IS 'Address as discovered.';
COMMENT ON COLUMN news.unique_article.final_url IS 'Address after redirects.';
COMMENT ON COLUMN news.unique_article.canonical_url IS 'Normal form of the address: the identity of the article.';
COMMENT ON COLUMN news.unique_article.declared_canonical_url IS 'Canonical address that the page claims. NULL: it claims none.';
COMMENT ON COLUMN news.unique_article.fingerprint IS 'sha256 of the normalised title and body; equal for exact copies.';
COMMENT ON COLUMN news.unique_article.revision IS 'Number of the present wording, from 1; see news.revision for the earlier ones.';
COMMENT ON COLUMN news.unique_article.retracted_at IS 'When the page was first found taken down (404 or 410). NULL: it stands, as far as we looked.';
COMMENT ON COLUMN news.unique_article.cluster_id IS 'Group of articles with the same text, see news.cluster. NULL: it stands alone.';
COMMENT ON COLUMN news.unique_article.archive IS 'URI of the WARC file that holds the page as fetched. NULL: not archived.';
COMMENT ON COLUMN news.unique_article.archive_offset IS 'Byte offset of the record in that file. NULL: not archived.';
COMMENT ON COLUMN news.unique_article.digest IS 'Digest of the page as fetched, sha256:<hex>. NULL: not recorded.';
COMMENT ON COLUMN news.unique_article.run_id IS 'Run that last changed the row.';
COMMENT ON COLUMN news.unique_article.updated_at IS 'When the row last changed in what it says.';
COMMENT ON COLUMN news.unique_article.corrected_at IS 'When a person last corrected the row, see news.correction. NULL: everything is as the page says.';
COMMENT ON COLUMN news.unique_article.corrected_fields IS 'Which fields are corrected: published (published_on, published_at, published_during, published_precision), title, language; published_raw, _origin, _confidence, _rule and date_evidence still say what the page says. NULL: none.';
COMMENT ON COLUMN news.unique_article.wire IS 'News agency that the text names as its origin, e.g. APP; also where the agency''s own article is not held, and on a ministry''s page that prints an agency''s report. NULL: it names none, or was not yet compared.';
COMMENT ON COLUMN news.unique_article.wire_evidence IS 'The words that name it. NULL: as wire.';
