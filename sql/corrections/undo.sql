-- Take corrections of one article back. Gives the fields.
-- Writes: dateline.correction.
UPDATE dateline.correction AS stood
SET undone_at = %(at)s, undone_by = %(by)s, undone_reason = %(reason)s
WHERE stood.canonical_url = %(canonical_url)s
    AND stood.field = ANY (%(fields)s)
    AND stood.undone_at IS NULL
RETURNING stood.field;
