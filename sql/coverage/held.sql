-- The days of some sources of which articles are held, one row per source; days are counted back from the given one.
-- Reads: dateline.day_count.
SELECT held.source_id, array_agg(held.day - %(end)s::date) AS days, array_agg(held.articles) AS articles
FROM dateline.day_count AS held
WHERE held.source_id = ANY (%(source_ids)s)
    AND held.day >= %(first)s::date
    AND held.day < %(end)s::date
    AND held.articles > 0
GROUP BY held.source_id;
