-- What was written about the Caspian between two days?
SELECT source_id, published_on, title
FROM news.search('caspian', "from" => '2026-03-09', "to" => '2026-03-11')
ORDER BY published_on, source_id;
