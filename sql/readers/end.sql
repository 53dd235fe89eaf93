-- End the sessions of readers whose transaction lasts too long, whatever they have set; one that does nothing counts too, because it
-- keeps views from being replaced and tables from being vacuumed.
-- A reader is whoever may act as news_reader and not as dateline_loader, superusers and the owner apart.
SELECT
    session.usename AS reader,
    extract(epoch FROM now() - session.xact_start)::integer AS seconds,
    session.state,
    left(session.query, 200) AS query,
    pg_terminate_backend(session.pid) AS ended
FROM pg_catalog.pg_stat_activity AS session
JOIN pg_catalog.pg_roles AS role ON role.oid = session.usesysid
WHERE session.datname = current_database()
    AND session.pid <> pg_backend_pid()
    AND session.xact_start < clock_timestamp() - %(longest)s
    AND NOT role.rolsuper
    AND role.rolname <> current_user
    AND pg_has_role(role.oid, 'news_reader', 'MEMBER')
    AND NOT pg_has_role(role.oid, 'dateline_loader', 'MEMBER')
ORDER BY session.xact_start;
