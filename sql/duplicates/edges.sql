-- Which of those texts are mostly the same, corrections aside. Reads: near_text, dateline.text_match.
SELECT met.text_id, met.other_text_id
FROM dateline.text_match AS met
JOIN near_text AS near ON near.text_id = met.text_id
WHERE least(met.share, met.other_share) > %(most)s AND met.rule <> 'correction';
