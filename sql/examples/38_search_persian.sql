-- Which Persian texts speak of a conversation or of floods, also inside longer words such as سیل‌زدگان?
SELECT source_id, published_on, title, snippet
FROM news.search('گفت‌وگو or سیل', languages => ARRAY['fa'])
ORDER BY published_on;
