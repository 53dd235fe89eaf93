-- One at a time: two that classify the same days would wait for each other's rows, and the one that looked first could write last.
LOCK TABLE dateline.publication_baseline IN SHARE ROW EXCLUSIVE MODE;
