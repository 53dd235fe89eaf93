-- Which Japanese texts name the foreign minister, and which Thai ones an earthquake?
SELECT source_id, published_on, title, snippet FROM news.search('外務大臣')
UNION ALL
SELECT source_id, published_on, title, snippet FROM news.search('แผ่นดินไหว')
ORDER BY source_id, published_on;
