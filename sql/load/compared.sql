-- What changed from the revision before.
-- Writes: dateline.revision.

UPDATE dateline.revision SET
    compared = %(compared)s,
    class = %(class)s,
    changed_fields = %(changed_fields)s,
    diff = %(diff)s,
    changes = %(changes)s,
    words_added = %(words_added)s,
    words_removed = %(words_removed)s
WHERE revision_id = %(revision_id)s;
