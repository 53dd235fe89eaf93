-- Who published a text first, and how long until the press carried it?
SELECT
    first.title,
    report.first_source_id,
    lower(report.first_published_during) AS not_before,
    press.source_id AS press,
    report.press_lag
FROM news.first_to_report AS report
JOIN news.article AS first ON first.article_id = report.first_article_id
JOIN news.article AS press ON press.article_id = report.press_article_id
ORDER BY report.press_lag, first.title;
