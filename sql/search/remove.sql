-- Take articles out of the index: their language may have changed, and with it their dictionary.
-- Writes: dateline.search_document.
DELETE FROM dateline.search_document AS document WHERE document.article_id = ANY (%(article_ids)s);
