-- Temporary tables of one batch.
CREATE TEMPORARY TABLE staged_event (
    text_id bigint PRIMARY KEY,
    day date NOT NULL,
    statement boolean NOT NULL,
    source_id text NOT NULL,
    keys bigint[] NOT NULL
) ON COMMIT DROP;
CREATE TEMPORARY TABLE event_candidate (
    statement_text_id bigint NOT NULL,
    text_id bigint NOT NULL,
    PRIMARY KEY (statement_text_id, text_id)
) ON COMMIT DROP;
CREATE TEMPORARY TABLE staged_report (LIKE dateline.event_report) ON COMMIT DROP;
