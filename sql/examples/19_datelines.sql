-- From which places did a ministry speak?
SELECT dateline_place, count(*) AS articles, min(dateline) AS example
FROM news.article
WHERE source_id = 'pk_ministry' AND dateline_place IS NOT NULL
GROUP BY dateline_place
ORDER BY articles DESC, dateline_place;
