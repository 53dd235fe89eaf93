-- Keep the batch's passages, learn which of them are boilerplate, and name the articles that hold what was learned.
-- Reads: staged_passage, dateline.article. Writes: dateline.article_passage, dateline.boilerplate.
ANALYZE staged_passage;

DELETE FROM dateline.article_passage WHERE article_id = ANY(%(article_ids)s);

INSERT INTO dateline.article_passage (passage, article_id, occasion)
SELECT DISTINCT passage, article_id, occasion FROM staged_passage
ON CONFLICT DO NOTHING;

CREATE TEMPORARY TABLE learned ON COMMIT DROP AS
SELECT DISTINCT seen.passage
FROM dateline.article_passage AS seen
JOIN dateline.article AS article ON article.article_id = seen.article_id
WHERE seen.passage IN (SELECT staged.passage FROM staged_passage AS staged)
GROUP BY seen.passage, article.source_id
HAVING count(DISTINCT seen.occasion) >= %(occasions)s;

INSERT INTO dateline.boilerplate (passage) SELECT passage FROM learned ON CONFLICT DO NOTHING;

-- A known passage need not be remembered article by article.
WITH gone AS (
    DELETE FROM dateline.article_passage AS seen USING learned WHERE seen.passage = learned.passage
    RETURNING seen.passage, seen.article_id
)
SELECT passage, array_agg(article_id) FROM gone GROUP BY passage;
