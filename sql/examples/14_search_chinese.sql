-- Which Chinese texts speak of the ministry's regular press conference?
SELECT source_id, published_on, title, snippet
FROM news.search('例行记者会')
ORDER BY published_on;
