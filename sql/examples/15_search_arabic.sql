-- Which Arabic texts name the foreign minister?
SELECT published_on, title
FROM news.search('وزير الخارجية', languages => ARRAY['ar'])
ORDER BY published_on;
