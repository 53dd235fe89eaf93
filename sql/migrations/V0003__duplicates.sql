-- How articles relate, and the groups that follow from it. Nothing is deleted: a duplicate is a link.

CREATE TABLE dateline.article_link (
    article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    other_article_id bigint NOT NULL REFERENCES dateline.article ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('same_page', 'exact', 'near', 'contains')),
    rule text NOT NULL,
    score double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
    reason text NOT NULL,
    run_id text,
    PRIMARY KEY (article_id, other_article_id, kind),
    CHECK (article_id <> other_article_id),
    CHECK (kind = 'contains' OR article_id > other_article_id)
);
CREATE INDEX article_link_other ON dateline.article_link (other_article_id);
COMMENT ON TABLE dateline.article_link IS 'One row per related pair and kind. Symmetric kinds run from the higher number to the lower; contains runs from the article that holds to the one that is held. Exact copies are linked to the lowest number of their text, not each to each.';
COMMENT ON COLUMN dateline.article_link.article_id IS 'The one article.';
COMMENT ON COLUMN dateline.article_link.other_article_id IS 'The other.';
COMMENT ON COLUMN dateline.article_link.kind IS 'same_page, exact, near or contains.';
COMMENT ON COLUMN dateline.article_link.rule IS 'Name of the rule that linked them.';
COMMENT ON COLUMN dateline.article_link.score IS 'What the rule measured, 0 to 1.';
COMMENT ON COLUMN dateline.article_link.reason IS 'Why, in words.';
COMMENT ON COLUMN dateline.article_link.run_id IS 'Run that found it; NULL outside a run.';

CREATE TABLE dateline.cluster (
    cluster_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lead_article_id bigint NOT NULL REFERENCES dateline.article,
    articles integer NOT NULL CHECK (articles > 1),
    run_id text
);
CREATE INDEX cluster_lead ON dateline.cluster (lead_article_id);
COMMENT ON TABLE dateline.cluster IS 'One row per group of two or more articles that carry one text. The number stays when members come and go.';
COMMENT ON COLUMN dateline.cluster.cluster_id IS 'Stable number.';
COMMENT ON COLUMN dateline.cluster.lead_article_id IS 'Foremost member: a ministry first, else the earliest published, else the lowest number.';
COMMENT ON COLUMN dateline.cluster.articles IS 'Members.';
COMMENT ON COLUMN dateline.cluster.run_id IS 'Run that last changed it; NULL outside a run.';

CREATE TABLE dateline.cluster_article (
    article_id bigint PRIMARY KEY REFERENCES dateline.article ON DELETE CASCADE,
    cluster_id bigint NOT NULL REFERENCES dateline.cluster ON DELETE CASCADE
);
CREATE INDEX cluster_article_cluster ON dateline.cluster_article (cluster_id);
COMMENT ON TABLE dateline.cluster_article IS 'One row per article that is in a cluster; an article is in one at most.';
COMMENT ON COLUMN dateline.cluster_article.article_id IS 'The article.';
COMMENT ON COLUMN dateline.cluster_article.cluster_id IS 'Its cluster.';
