-- What a crawl of one source should know before it starts: every URL fetched before, which of them to fetch again, and where
-- each stood in the source's lists when they were last read.
-- Reads: dateline.page, dateline.listing.

SELECT
    page.url,
    coalesce(page.canonical_url, page.url) AS canonical_url,
    page.etag,
    page.last_modified,
    page.listed_modified,
    page.last_fetched_at AS fetched_at,
    coalesce(page.due_at <= %(now)s, false) AS due,
    listed.listed_on,
    listed.listed_place
FROM dateline.page AS page
LEFT JOIN (
    SELECT DISTINCT ON (item.canonical_url)
        item.canonical_url, listing.url AS listed_on, item.place::integer AS listed_place
    FROM dateline.listing AS listing
    CROSS JOIN unnest(listing.canonical_urls) WITH ORDINALITY AS item (canonical_url, place)
    WHERE listing.source_id = %(source_id)s
    ORDER BY item.canonical_url, listing.seen_at DESC, item.place
) AS listed ON listed.canonical_url = page.canonical_url
WHERE page.source_id = %(source_id)s
ORDER BY page.url;
