-- The crawl report with what the load made of it.
-- Writes: dateline.crawl.

INSERT INTO dateline.crawl AS stored
    (source_id, run_id, days, started_at, finished_at, state, reason, archive, listings, links, in_window, known, fetched,
     not_modified, failed, bytes, newest_listed, oldest_listed, overlap, whole, sees_from, robots, statuses,
     listed, challenge, extracted, proof,
     articles_new, articles_changed, articles_unchanged, quarantined, loaded_at)
VALUES
    (%(source_id)s, %(run_id)s, %(days)s, %(started_at)s, %(finished_at)s, %(state)s, %(reason)s, %(archive)s,
     %(listings)s, %(links)s, %(in_window)s, %(known)s, %(fetched)s,
     %(not_modified)s, %(failed)s, %(bytes)s, %(newest_listed)s, %(oldest_listed)s, %(overlap)s, %(whole)s, %(sees_from)s,
     %(robots)s, %(statuses)s, %(counts)s, %(challenge)s, %(read)s, %(proof)s,
     %(new)s, %(changed)s, %(unchanged)s, %(quarantined)s, %(loaded_at)s)
ON CONFLICT (source_id, run_id) DO UPDATE SET
    days = excluded.days,
    started_at = excluded.started_at,
    finished_at = excluded.finished_at,
    state = excluded.state,
    reason = excluded.reason,
    archive = excluded.archive,
    listings = excluded.listings,
    links = excluded.links,
    in_window = excluded.in_window,
    known = excluded.known,
    fetched = excluded.fetched,
    not_modified = excluded.not_modified,
    failed = excluded.failed,
    bytes = excluded.bytes,
    newest_listed = excluded.newest_listed,
    oldest_listed = excluded.oldest_listed,
    overlap = excluded.overlap,
    whole = excluded.whole,
    sees_from = excluded.sees_from,
    robots = excluded.robots,
    statuses = excluded.statuses,
    listed = excluded.listed,
    challenge = excluded.challenge,
    extracted = excluded.extracted,
    proof = excluded.proof,
    articles_new = excluded.articles_new,
    articles_changed = excluded.articles_changed,
    articles_unchanged = excluded.articles_unchanged,
    quarantined = excluded.quarantined,
    loaded_at = excluded.loaded_at;
