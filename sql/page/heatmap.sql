-- Purpose: the source x day map: one row per source with its days of coverage as three parallel lists in one string each, because
-- eighteen thousand rows would cost the page more than the map itself.
-- Reads: news.source, news.coverage. Writes nothing.
-- `ages`: days before `last`; `letters`: a state each (see dateline.page.states); `counts`: articles held. NULL: no day with coverage.
SELECT
    source_id,
    source.publisher,
    source.kind,
    source.country,
    source.language,
    source.disabled,
    seen.ages,
    seen.letters,
    seen.counts
FROM news.source AS source
FULL JOIN (
    SELECT
        coverage.source_id,
        string_agg((%(last)s::date - coverage.day)::text, ' ' ORDER BY coverage.day DESC) AS ages,
        string_agg(CASE coverage.state
            WHEN 'published' THEN 'p'
            WHEN 'nothing_new' THEN 'n'
            WHEN 'usual_silence' THEN 's'
            WHEN 'listing_changed' THEN 'l'
            WHEN 'blocked' THEN 'b'
            WHEN 'unreachable' THEN 'u'
            WHEN 'parser_regressed' THEN 'r'
            ELSE 'x'
        END, '' ORDER BY coverage.day DESC) AS letters,
        string_agg(coverage.articles::text, ' ' ORDER BY coverage.day DESC) AS counts
    FROM news.coverage AS coverage
    WHERE coverage.day > %(last)s::date - %(days)s
        AND coverage.day <= %(last)s
        AND (%(source_id)s::text IS NULL OR coverage.source_id = %(source_id)s)
    GROUP BY coverage.source_id
) AS seen USING (source_id)
WHERE %(source_id)s::text IS NULL OR source_id = %(source_id)s
ORDER BY source_id;
