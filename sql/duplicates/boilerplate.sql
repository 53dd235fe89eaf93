-- What sources print again and again. Reads: dateline.boilerplate.
SELECT passage FROM dateline.boilerplate;
