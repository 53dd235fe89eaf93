-- Keep the batch's passages, learn which of them are boilerplate, and name the articles that hold what was learned.
-- Reads: staged_passage, dateline.article. Writes: dateline.article_passage, dateline.boilerplate.
ANALYZE staged_passage;

DELETE FROM dateline.article_passage WHERE article_id = ANY(%(article_ids)s);

INSERT INTO dateline.article_passage (passage, article_id, occasion)
SELECT DISTINCT passage, article_id, occasion FROM staged_passage
ON CONFLICT DO NOTHING;

-- First the few passages that any articles have on so many days, whoever printed them; only then whose articles those are.
CREATE TEMPORARY TABLE repeated ON COMMIT DROP AS
SELECT staged.passage
FROM (SELECT DISTINCT passage FROM staged_passage) AS staged
CROSS JOIN LATERAL (
    SELECT count(DISTINCT seen.occasion) AS occasions
    FROM dateline.article_passage AS seen
    WHERE seen.passage = staged.passage
) AS found
WHERE found.occasions >= %(occasions)s;
ANALYZE repeated;

CREATE TEMPORARY TABLE learned ON COMMIT DROP AS
SELECT DISTINCT seen.passage
FROM repeated
JOIN dateline.article_passage AS seen ON seen.passage = repeated.passage
JOIN dateline.article AS article ON article.article_id = seen.article_id
GROUP BY seen.passage, article.source_id
HAVING count(DISTINCT seen.occasion) >= %(occasions)s;

INSERT INTO dateline.boilerplate (passage) SELECT passage FROM learned ON CONFLICT DO NOTHING;

-- A known passage need not be remembered article by article.
WITH gone AS (
    DELETE FROM dateline.article_passage AS seen USING learned WHERE seen.passage = learned.passage
    RETURNING seen.passage, seen.article_id
)
SELECT passage, array_agg(article_id) FROM gone GROUP BY passage;
