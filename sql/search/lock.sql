-- One indexer at a time: two would each add the words of the same article. Readers go on.
LOCK TABLE dateline.search_document IN SHARE ROW EXCLUSIVE MODE;
