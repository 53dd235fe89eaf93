-- How were dates printed that are not Gregorian?
SELECT DISTINCT ON (source_id) source_id, published_calendar, published_raw, published_on
FROM news.article
WHERE published_calendar <> 'gregorian'
ORDER BY source_id, published_on;
