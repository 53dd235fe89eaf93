-- Purpose: the pages found gone, moved or back on a day (UTC).
-- Reads: news.article_event, news.article. Writes nothing.
SELECT
    happened.article_id,
    happened.source_id,
    happened.event,
    happened.at,
    happened.evidence,
    article.title,
    article.canonical_url
FROM news.article_event AS happened
JOIN news.article AS article ON article.article_id = happened.article_id
WHERE happened.at >= %(day)s::date AND happened.at < %(day)s::date + 1
ORDER BY happened.at DESC, happened.article_id
LIMIT %(limit)s;
