-- Which reprints changed the headline?
SELECT original_source_id, original_title, reprint_source_id, reprint_title, kind
FROM news.reprint
WHERE original_title IS DISTINCT FROM reprint_title
ORDER BY original_title, reprint_source_id;
