-- Which Persian texts speak of a telephone conversation?
SELECT source_id, published_on, snippet
FROM news.search('گفت‌وگوی تلفنی', languages => ARRAY['fa'])
ORDER BY published_on;
