-- Fill an empty, migrated database with articles as a long series of runs would have left them. Triggers and foreign keys are
-- off, and the indexes that are no constraints are away. What only duplicate detection reads (keys, passages) is left out.
-- Reads: bench.source, bench.wording. Writes: the base tables that the published views read.
-- One article in thirty has two copies at other sources; three in a hundred were revised a day later, one in two hundred is gone.

-- statement: articles
INSERT INTO dateline.article
    (article_id, source_id, canonical_url, url, final_url, published_on, published_at, published_during, published_precision,
     published_timezone, published_calendar, published_raw, published_origin, published_confidence, published_rule, date_evidence,
     first_seen_at, last_seen_at, fetched_at, title, lead, body, language, fingerprint, revision, retracted_at,
     archive, archive_offset, digest, first_run_id, run_id, loaded_at, updated_at)
OVERRIDING SYSTEM VALUE
SELECT
    drawn.n, source.source_id, drawn.url, drawn.url, drawn.url,
    dated.day, dated.instant,
    tstzrange(coalesce(dated.instant, dated.midnight), coalesce(dated.instant, dated.midnight)
        + CASE WHEN dated.instant IS NULL THEN interval '1 day' ELSE interval '1 minute' END),
    CASE WHEN dated.instant IS NULL THEN 'day' ELSE 'minute' END,
    'UTC', 'gregorian', to_char(dated.midnight, 'FMDD Month YYYY'), 'jsonld',
    CASE WHEN drawn.n %% 4 = 0 THEN 'agreed' ELSE 'stated' END, 'machine-readable publication date',
    jsonb_build_array(jsonb_build_object('origin', 'jsonld', 'raw', dated.midnight, 'on', dated.day, 'precision', 'day')),
    seen.at, seen.at, seen.at,
    wording.title, wording.lead, wording.body, source.language,
    encode(sha256(int8send(drawn.text_number)), 'hex'),
    CASE WHEN drawn.n %% 100 < 3 THEN 2 ELSE 1 END,
    CASE WHEN drawn.n %% 200 = 11 THEN seen.at + interval '8 days' END,
    '/archive/' || source.source_id || to_char(seen.at, '/YYYY/MM/DD/') || 'run.warc.gz', drawn.n * 10007 %% 50000000,
    'sha256:' || encode(sha256(int8send(drawn.n)), 'hex'),
    run.id, run.id, seen.at, seen.at
FROM (
    SELECT
        series.n,
        -- Two later articles carry the text of the first of their thirty.
        CASE WHEN series.n %% 30 IN (8, 14) THEN series.n - series.n %% 30 + 1 ELSE series.n END AS text_number,
        'https://s.example/' || series.n || '/' || left(md5(series.n::text), 12) AS url,
        abs(hashint8extended(series.n, 1) %% 1000000) / 1000000.0 AS of_source
    FROM generate_series(1, %(articles)s::bigint) AS series (n)
) AS drawn
-- Few sources publish much and many little.
JOIN bench.source AS source ON source.place = floor(%(sources)s * power(drawn.of_source, 1.6))::integer
CROSS JOIN LATERAL (
    SELECT (timestamptz %(first_day)s + (drawn.n * %(days)s / (%(articles)s + 1)) * interval '1 day') AS midnight
) AS run_day
CROSS JOIN LATERAL (
    SELECT
        run_day.midnight - (drawn.n %% 3) * interval '1 day' AS midnight,
        (run_day.midnight - (drawn.n %% 3) * interval '1 day')::date AS day,
        CASE WHEN drawn.n %% 10 < 7
            THEN run_day.midnight - (drawn.n %% 3) * interval '1 day' + (drawn.n * 7919 %% 86400) * interval '1 second' END AS instant
) AS dated
CROSS JOIN LATERAL (SELECT run_day.midnight + interval '29 hours' + (drawn.n %% 300) * interval '1 second' AS at) AS seen
CROSS JOIN LATERAL (SELECT 'scheduled__' || run_day.midnight::date AS id) AS run
JOIN bench.wording AS wording
    ON wording.wording_id = source.first_wording + abs(hashint8extended(drawn.text_number, 2)) %% source.wordings;

-- statement: wordings
INSERT INTO dateline.revision
    (article_id, number, fetched_at, valid_during, fingerprint, title, lead, body, language, published_on, published_at,
     published_raw, archive, archive_offset, digest, run_id, loaded_at, class, changed_fields, words_added, words_removed)
SELECT
    article.article_id, wording.number, wording.at,
    tstzrange(wording.at, CASE WHEN wording.number < article.revision THEN article.fetched_at + interval '1 day' END),
    article.fingerprint, article.title, article.lead, article.body, article.language, article.published_on, article.published_at,
    article.published_raw, article.archive, article.archive_offset, article.digest, article.run_id, article.loaded_at,
    CASE WHEN wording.number = 2 THEN 'substantive' END, CASE WHEN wording.number = 2 THEN ARRAY['body'] END,
    CASE WHEN wording.number = 2 THEN 3 END, CASE WHEN wording.number = 2 THEN 2 END
FROM dateline.article AS article
CROSS JOIN LATERAL (
    SELECT number, article.fetched_at + (number - 1) * interval '1 day' AS at
    FROM generate_series(1, article.revision) AS number
) AS wording;

-- statement: observations
INSERT INTO dateline.observation (article_id, fetched_at, fingerprint, digest, run_id)
SELECT revision.article_id, revision.fetched_at, revision.fingerprint, revision.digest, revision.run_id
FROM dateline.revision AS revision;

-- statement: events
INSERT INTO dateline.article_event (article_id, at, event, evidence, run_id)
SELECT article.article_id, article.retracted_at, 'retracted', 'answered 404', article.run_id
FROM dateline.article AS article WHERE article.retracted_at IS NOT NULL;

-- statement: changes
INSERT INTO dateline.article_change (article_id, change, happened_at, visible_at)
SELECT article.article_id, 'new', article.loaded_at, date_trunc('day', article.loaded_at) + interval '6 hours'
FROM dateline.article AS article
UNION ALL
SELECT revision.article_id, 'revised', revision.fetched_at, date_trunc('day', revision.fetched_at) + interval '6 hours'
FROM dateline.revision AS revision WHERE revision.number = 2;

-- statement: days
INSERT INTO dateline.day_count (source_id, day, articles)
SELECT article.source_id, article.published_on, count(*)
FROM dateline.article AS article WHERE article.published_on IS NOT NULL
GROUP BY article.source_id, article.published_on;

-- statement: coverage
INSERT INTO dateline.coverage (source_id, day, state, articles, reason, evidence)
SELECT
    source.source_id, day.at::date,
    CASE WHEN held.articles > 0 THEN 'published' WHEN drawn.at %% 20 = 0 THEN 'blocked' ELSE 'nothing_new' END,
    coalesce(held.articles, 0), 'made for the benchmark', '{"crawls": 1}'
FROM bench.source AS source
CROSS JOIN generate_series(date %(first_day)s, date %(first_day)s + %(days)s::integer, interval '1 day') AS day (at)
CROSS JOIN LATERAL (SELECT hashtext(source.source_id || day.at) AS at) AS drawn
LEFT JOIN dateline.day_count AS held ON held.source_id = source.source_id AND held.day = day.at::date;

-- statement: seen days
UPDATE dateline.day_count AS held SET state = coverage.state
FROM dateline.coverage AS coverage WHERE coverage.source_id = held.source_id AND coverage.day = held.day;

-- statement: unseen days
INSERT INTO dateline.day_count (source_id, day, state)
SELECT coverage.source_id, coverage.day, coverage.state FROM dateline.coverage AS coverage
ON CONFLICT (source_id, day) DO NOTHING;

-- statement: words
INSERT INTO dateline.search_document (article_id, dictionary, source_id, language, day, updated_at, terms)
SELECT article.article_id, source.dictionary, article.source_id, article.language, article.published_on, article.updated_at,
    wording.terms
FROM dateline.article AS article
JOIN bench.source AS source ON source.source_id = article.source_id
JOIN bench.wording AS wording ON wording.wording_id = source.first_wording + abs(hashint8extended(
    CASE WHEN article.article_id %% 30 IN (8, 14) THEN article.article_id - article.article_id %% 30 + 1
        ELSE article.article_id END, 2)) %% source.wordings;

-- statement: texts
INSERT INTO dateline.text (text_id, digest, first_day, last_day, articles, lead_article_id)
OVERRIDING SYSTEM VALUE
SELECT article.article_id, decode(md5(article.article_id::text), 'hex'), article.published_on, article.published_on, 1,
    article.article_id
FROM dateline.article AS article;

-- statement: texts of articles
INSERT INTO dateline.article_text (article_id, text_id) SELECT article.article_id, article.article_id FROM dateline.article AS article;

-- statement: matches
INSERT INTO dateline.text_match (text_id, other_text_id, kind, rule, jaccard, share, other_share, reason)
SELECT first.article_id, first.article_id + step, 'near', 'shingles', 0.9, 0.95, 0.95, '95%% of the words are the same'
FROM dateline.article AS first CROSS JOIN unnest(ARRAY[7, 13]) AS step
WHERE first.article_id %% 30 = 1 AND first.article_id + 13 <= %(articles)s;

-- statement: links
INSERT INTO dateline.article_link (article_id, other_article_id, kind, rule, score, reason)
SELECT met.other_text_id, met.text_id, 'near', met.rule, met.jaccard, met.reason FROM dateline.text_match AS met;

-- statement: clusters
INSERT INTO dateline.cluster (cluster_id, lead_article_id, articles)
OVERRIDING SYSTEM VALUE
SELECT met.text_id, met.text_id, 3 FROM dateline.text_match AS met WHERE met.other_text_id = met.text_id + 7;

-- statement: members
INSERT INTO dateline.cluster_article (article_id, cluster_id)
SELECT cluster.cluster_id + step, cluster.cluster_id
FROM dateline.cluster AS cluster CROSS JOIN unnest(ARRAY[0, 7, 13]) AS step;

-- statement: mentions
INSERT INTO dateline.date_mention (article_id, begins, ends, text, resolved_during, precision)
SELECT article.article_id, 20, 30, 'on Tuesday',
    tstzrange(day.at, day.at + CASE WHEN article.article_id %% 7 = 0 THEN interval '1 month' ELSE interval '1 day' END),
    CASE WHEN article.article_id %% 7 = 0 THEN 'month' ELSE 'day' END
FROM dateline.article AS article
CROSS JOIN LATERAL (
    SELECT lower(article.published_during) + (article.article_id * 31 %% 61 - 30) * interval '1 day' AS at
) AS day;

-- statement: languages
INSERT INTO dateline.variant (article_id, origin, language, target)
SELECT article.article_id, 'hreflang', 'fr', 'https://s.example/' || article.article_id + 1 || '/' || left(md5((article.article_id + 1)::text), 12)
FROM dateline.article AS article WHERE article.article_id %% 50 = 0;
