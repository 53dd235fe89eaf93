-- What readers ask for lies in memory or on a disk without a head: to fetch a page out of order costs hardly more than the next
-- one. With the default of 4 the planner reads and hashes all groups, whose number grows with the archive, to look up those of
-- one day's articles.
DO $$
BEGIN
    EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database());
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'set random_page_cost to 1.1 where the data lies in memory or on an SSD: only its owner may alter this database';
END
$$;
