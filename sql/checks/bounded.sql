-- The first offending rows of a check, each with the number of all: they are counted where they are found.
-- Reads: what the check reads.
SELECT found.*, count(*) OVER () AS offending_rows
FROM (
{check}
) AS found
LIMIT %(shown)s;
