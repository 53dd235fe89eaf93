-- Which newspapers carried which release of a ministry, and how much of it?
SELECT original_source_id, left(original_title, 40) AS release, reprint_source_id, kind, share_of_original, share_of_reprint, lag
FROM news.reprint
WHERE original_source_id IN (SELECT source_id FROM news.source WHERE kind = 'ministry')
ORDER BY original_title, reprint_source_id;
