-- Temporary tables of one batch.
-- One at a time: two runs would each make a cluster of the same text.
LOCK TABLE dateline.cluster IN SHARE ROW EXCLUSIVE MODE;
CREATE TEMPORARY TABLE staged_passage (passage bigint NOT NULL, article_id bigint NOT NULL, occasion integer NOT NULL)
ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_text (
    article_id bigint NOT NULL,
    digest bytea NOT NULL,
    wire text,
    wire_evidence text,
    page bigint NOT NULL
) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_key (key bigint NOT NULL, digest bytea NOT NULL) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_match (
    text_id bigint NOT NULL,
    other_text_id bigint NOT NULL,
    kind text NOT NULL,
    rule text NOT NULL,
    jaccard double precision NOT NULL,
    share double precision NOT NULL,
    other_share double precision NOT NULL,
    reason text NOT NULL
) ON COMMIT DROP;
CREATE TEMPORARY TABLE touched_text (text_id bigint PRIMARY KEY) ON COMMIT DROP;
CREATE TEMPORARY TABLE candidate (
    text_id bigint NOT NULL,
    other_text_id bigint NOT NULL,
    PRIMARY KEY (text_id, other_text_id)
) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_member (cluster_id bigint NOT NULL, article_id bigint NOT NULL) ON COMMIT DROP;
