-- Purpose: when the newest revision or vanished page was found; NULL when none ever was.
-- Reads: news.revision, news.article_event. Writes nothing.
SELECT greatest(
    (SELECT max(revision.fetched_at) FROM news.revision AS revision WHERE revision.class = 'substantive'),
    (SELECT max(revision.fetched_at) FROM news.revision AS revision WHERE revision.class = 'minor'),
    (SELECT max(happened.at) FROM news.article_event AS happened)
) AS at;
