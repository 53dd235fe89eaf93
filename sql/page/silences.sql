-- Purpose: the latest stretches of days without an article of one source, with how many of them we saw.
-- Reads: news.silence(). Writes nothing.
SELECT
    quiet.first_day,
    quiet.last_day,
    quiet.days,
    quiet.seen_days,
    quiet.blind_days,
    quiet.states,
    quiet.usual_days
FROM news.silence(%(source_id)s) AS quiet
ORDER BY quiet.last_day DESC
LIMIT %(limit)s;
