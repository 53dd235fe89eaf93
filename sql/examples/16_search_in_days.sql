-- What was written about the Caspian between two days?
SELECT source_id, published_on, title
FROM news.search('caspian', since => '2026-03-09', until => '2026-03-11')
ORDER BY published_on, source_id;
