-- The latest state of an article that is in the index; NULL when it is empty.
-- Reads: dateline.search_document.
SELECT max(document.updated_at) FROM dateline.search_document AS document;
