-- news.coverage_of: who reports the event of a ministry's statement, in whatever words.

CREATE OR REPLACE VIEW news.coverage_of AS
WITH report AS NOT MATERIALIZED (
    SELECT
        stored.statement_text_id, stored.text_id, stored.score, stored.share_of_article, stored.share_of_statement,
        stored.names, stored.places, stored.terms, stored.numbers, stored.phrases, stored.days
    FROM dateline.event_report AS stored
    UNION ALL
    -- The statement itself, printed by others.
    SELECT text.text_id, text.text_id, 1, 1, 1, '{}', '{}', '{}', '{}', '{}', '{}'
    FROM dateline.text AS text
    WHERE text.articles > 1
)
SELECT
    statement.article_id AS statement_article_id,
    statement.source_id AS statement_source_id,
    statement.title AS statement_title,
    statement.published_on AS statement_published_on,
    article.article_id,
    article.source_id,
    source.kind AS source_kind,
    article.language,
    article.title,
    article.published_on,
    coalesce(
        article.published_at - statement.published_at,
        make_interval(days => article.published_on - statement.published_on)
    ) AS lag,
    round(report.score::numeric, 3)::double precision AS score,
    CASE
        WHEN report.text_id = report.statement_text_id THEN 'same'
        WHEN copied.kind IS NOT NULL THEN 'carried'
        ELSE 'own'
    END AS wording,
    (
        SELECT cluster.lead_article_id
        FROM dateline.cluster_article AS member
        JOIN dateline.cluster AS cluster ON cluster.cluster_id = member.cluster_id
        WHERE member.article_id = article.article_id AND cluster.lead_article_id <> article.article_id
    ) AS copy_of,
    jsonb_build_object(
        'names', report.names, 'places', report.places, 'terms', report.terms, 'numbers', report.numbers, 'phrases', report.phrases,
        'days', report.days, 'share_of_article', round(report.share_of_article::numeric, 3), 'share_of_statement', round(report.share_of_statement::numeric, 3)
    ) AS evidence,
    CASE
        WHEN report.text_id = report.statement_text_id THEN 'the statement itself'
        ELSE concat_ws(
            '; ',
            'both name ' || nullif(array_to_string((report.names || report.places)[:8], ', '), ''),
            'both speak of ' || nullif(array_to_string((report.numbers || report.terms)[:8], ', '), ''),
            'both say "' || nullif(array_to_string(report.phrases[:2], '", "'), '') || '"',
            'both on ' || nullif(array_to_string(report.days, ', '), '')
        )
    END AS reason
FROM report
JOIN dateline.text AS statement_text ON statement_text.text_id = report.statement_text_id
JOIN dateline.article AS statement ON statement.article_id = statement_text.lead_article_id
JOIN dateline.source AS speaker ON speaker.source_id = statement.source_id AND speaker.kind = 'ministry'
JOIN dateline.article_text AS carried ON carried.text_id = report.text_id
JOIN dateline.article AS article ON article.article_id = carried.article_id AND article.source_id <> statement.source_id
JOIN dateline.source AS source ON source.source_id = article.source_id
LEFT JOIN dateline.text_match AS copied
    ON copied.text_id = least(report.statement_text_id, report.text_id)
    AND copied.other_text_id = greatest(report.statement_text_id, report.text_id)
    AND copied.rule <> 'correction'
WHERE NOT EXISTS (
    -- Another statement of the same ministry that fits the report much better.
    SELECT
    FROM dateline.event_report AS rival
    JOIN dateline.event_text AS rival_text ON rival_text.text_id = rival.statement_text_id
    WHERE rival.text_id = report.text_id
        AND rival.statement_text_id <> report.statement_text_id
        AND rival_text.source_id = statement.source_id
        AND report.score < 0.75 * rival.score
);

COMMENT ON VIEW news.coverage_of IS 'One row per statement of a ministry and article of another source that reports the same event within four days, in its own words or in the statement''s. Found by shared names, places, numbers, rare words, quotations and days; precision before recall, see docs/duplicates.md. news.coverage_of(article_id) asks for one statement.';
COMMENT ON COLUMN news.coverage_of.statement_article_id IS 'The statement: the first article of its text.';
COMMENT ON COLUMN news.coverage_of.statement_source_id IS 'The ministry''s source.';
COMMENT ON COLUMN news.coverage_of.statement_title IS 'Headline of the statement. NULL: none.';
COMMENT ON COLUMN news.coverage_of.statement_published_on IS 'Day of the statement. NULL: no day is known; the day on which it was first seen counts instead.';
COMMENT ON COLUMN news.coverage_of.article_id IS 'The article that reports the event.';
COMMENT ON COLUMN news.coverage_of.source_id IS 'Its source.';
COMMENT ON COLUMN news.coverage_of.source_kind IS 'Kind of that source; another ministry''s account of the event counts too.';
COMMENT ON COLUMN news.coverage_of.language IS 'Language of the article, BCP 47. NULL: not known.';
COMMENT ON COLUMN news.coverage_of.title IS 'Headline of the article. NULL: none.';
COMMENT ON COLUMN news.coverage_of.published_on IS 'Day of the article. NULL: no day is known.';
COMMENT ON COLUMN news.coverage_of.lag IS 'Time from the statement to the article; whole days unless both pages gave a time. Negative: the article was first. NULL: a day is missing.';
COMMENT ON COLUMN news.coverage_of.score IS 'How surely it is the same event: from 0.45, the least that is shown, to 1.';
COMMENT ON COLUMN news.coverage_of.wording IS 'own, carried (it holds most of the statement''s text or stands in it, see news.reprint) or same (the statement''s text and nothing else).';
COMMENT ON COLUMN news.coverage_of.copy_of IS 'The article whose text it prints, the first of its group in news.cluster. NULL: it prints nobody else''s, as far as we hold it.';
COMMENT ON COLUMN news.coverage_of.evidence IS 'What both have, as the article prints it: names, places, terms (rare words), numbers, phrases, days (lists); share_of_article and share_of_statement: how much of the one''s opening is in the other.';
COMMENT ON COLUMN news.coverage_of.reason IS 'The same in words.';

CREATE OR REPLACE FUNCTION news.coverage_of(statement bigint)
RETURNS SETOF news.coverage_of
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT found.*
    FROM news.coverage_of AS found
    WHERE found.statement_article_id = ANY(
        ARRAY(
            SELECT coverage_of.statement
            UNION ALL
            -- A second address of a statement is asked for by the first.
            SELECT cluster.lead_article_id
            FROM news.cluster_article AS member
            JOIN news.cluster AS cluster ON cluster.cluster_id = member.cluster_id
            WHERE member.article_id = coverage_of.statement
        )
    )
    ORDER BY found.score DESC, found.published_on, found.article_id;
END;

COMMENT ON FUNCTION news.coverage_of(bigint) IS 'One row per article of another source that reports the event of this statement, the surest first: the rows of the view news.coverage_of for one article_id.';
