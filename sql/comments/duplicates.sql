-- Tables of texts that are compared, groups of copies and reports of one event. A view of schema news inherits the comment of a column that it repeats, see sql/views/99_comments.sql.

COMMENT ON TABLE dateline.duplicates_due IS 'One row per new or changed article that waits to be compared; an article may wait twice.';
COMMENT ON COLUMN dateline.duplicates_due.due_id IS 'Order of arrival.';
COMMENT ON COLUMN dateline.duplicates_due.article_id IS 'The article.';

COMMENT ON TABLE dateline.boilerplate IS 'One row per passage that some source has printed on five different days: it does not count when texts are compared.';
COMMENT ON COLUMN dateline.boilerplate.passage IS 'Hash of the folded passage.';

COMMENT ON TABLE dateline.article_passage IS 'One row per article and passage at its start or end that is not known as boilerplate.';
COMMENT ON COLUMN dateline.article_passage.passage IS 'Hash of the folded passage.';
COMMENT ON COLUMN dateline.article_passage.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_passage.occasion IS 'Day of publication as a day number; minus a number of its own for an article without a day.';

COMMENT ON TABLE dateline.text IS 'One row per distinct text without boilerplate, ever seen.';
COMMENT ON COLUMN dateline.text.text_id IS 'Number of the text.';
COMMENT ON COLUMN dateline.text.digest IS 'Hash of its words and of the numbers in its title.';
COMMENT ON COLUMN dateline.text.first_day IS 'Earliest day of an article that carries it; NULL when none does any more.';
COMMENT ON COLUMN dateline.text.last_day IS 'Latest such day.';
COMMENT ON COLUMN dateline.text.lead_article_id IS 'Foremost article that carries it: a ministry first, else the earliest published, else the first address.';
COMMENT ON COLUMN dateline.text.articles IS 'Number of articles that carry it now.';

COMMENT ON TABLE dateline.article_text IS 'One row per compared article: the text it carries and the agency it names.';
COMMENT ON COLUMN dateline.article_text.article_id IS 'The article.';
COMMENT ON COLUMN dateline.article_text.text_id IS 'Its text.';
COMMENT ON COLUMN dateline.article_text.wire IS 'News agency that the text names as its origin, e.g. APP; also where the agency''s own article is not held, and on a ministry''s page that prints an agency''s report. NULL: it names none, or was not yet compared.';
COMMENT ON COLUMN dateline.article_text.wire_evidence IS 'The words that name it. NULL: as wire.';
COMMENT ON COLUMN dateline.article_text.page IS 'Hash of the address without what often names a variant of one page only, or of the address that the page declares; NULL when not yet read.';

COMMENT ON TABLE dateline.text_key IS 'One row per text and key; texts that may be related share one. Bands of a MinHash signature and sampled stretches of words.';
COMMENT ON COLUMN dateline.text_key.key IS 'The key.';
COMMENT ON COLUMN dateline.text_key.text_id IS 'The text.';

COMMENT ON TABLE dateline.text_match IS 'One row per pair of different texts that were found to be related.';
COMMENT ON COLUMN dateline.text_match.text_id IS 'The text with the lower number.';
COMMENT ON COLUMN dateline.text_match.other_text_id IS 'The other.';
COMMENT ON COLUMN dateline.text_match.kind IS 'exact, near or contains.';
COMMENT ON COLUMN dateline.text_match.rule IS 'Name of the rule that linked them.';
COMMENT ON COLUMN dateline.text_match.jaccard IS 'Common shingles among all shingles of both.';
COMMENT ON COLUMN dateline.text_match.share IS 'Share of the first text''s shingles that the other holds.';
COMMENT ON COLUMN dateline.text_match.other_share IS 'Share of the other text''s shingles that the first holds.';
COMMENT ON COLUMN dateline.text_match.reason IS 'Why, in words.';

COMMENT ON TABLE dateline.article_link IS 'One row per related pair and kind. Symmetric kinds run from the higher number to the lower; contains runs from the article that holds to the one that is held. Exact copies are linked to the lowest number of their text, not each to each.';
COMMENT ON COLUMN dateline.article_link.article_id IS 'The one article.';
COMMENT ON COLUMN dateline.article_link.other_article_id IS 'The other.';
COMMENT ON COLUMN dateline.article_link.kind IS 'same_page, exact, near or contains.';
COMMENT ON COLUMN dateline.article_link.rule IS 'Name of the rule that linked them.';
COMMENT ON COLUMN dateline.article_link.score IS 'What the rule measured, 0 to 1.';
COMMENT ON COLUMN dateline.article_link.reason IS 'Why, in words.';
COMMENT ON COLUMN dateline.article_link.run_id IS 'Run that found it; NULL outside a run.';

COMMENT ON TABLE dateline.cluster IS 'One row per group of two or more articles that carry one text. The number stays when members come and go.';
COMMENT ON COLUMN dateline.cluster.cluster_id IS 'Stable number of the group.';
COMMENT ON COLUMN dateline.cluster.lead_article_id IS 'Its foremost member: a ministry''s own text first, else the earliest published.';
COMMENT ON COLUMN dateline.cluster.articles IS 'Number of articles in the group.';
COMMENT ON COLUMN dateline.cluster.run_id IS 'Run that last changed it; NULL outside a run.';

COMMENT ON TABLE dateline.cluster_article IS 'One row per article that is in a cluster; an article is in one at most.';
COMMENT ON COLUMN dateline.cluster_article.article_id IS 'The article.';
COMMENT ON COLUMN dateline.cluster_article.cluster_id IS 'The group, see news.cluster.';

COMMENT ON TABLE dateline.cluster_change IS 'One row per merge, split and end of a cluster; the numbers of clusters that are gone are kept here.';
COMMENT ON COLUMN dateline.cluster_change.change_id IS 'Order of the changes.';
COMMENT ON COLUMN dateline.cluster_change.cluster_id IS 'The group that changed.';
COMMENT ON COLUMN dateline.cluster_change.change IS 'merged (all its members went to the other and it is gone), split (some members went to the other) or ended.';
COMMENT ON COLUMN dateline.cluster_change.other_cluster_id IS 'The group to which they went. NULL: to none.';
COMMENT ON COLUMN dateline.cluster_change.articles IS 'How many members went.';
COMMENT ON COLUMN dateline.cluster_change.run_id IS 'Run that noticed. NULL: outside a run.';

COMMENT ON TABLE dateline.event_text IS 'One row per text that can report an event: the keys by which it meets others.';
COMMENT ON COLUMN dateline.event_text.text_id IS 'The text.';
COMMENT ON COLUMN dateline.event_text.day IS 'Its first day.';
COMMENT ON COLUMN dateline.event_text.statement IS 'Whether its foremost article is a ministry''s.';
COMMENT ON COLUMN dateline.event_text.source_id IS 'Source of its foremost article.';
COMMENT ON COLUMN dateline.event_text.keys IS 'Its keys; each has a row in event_key.';

COMMENT ON TABLE dateline.event_key IS 'One row per text and key; texts that may report one event share at least two.';
COMMENT ON COLUMN dateline.event_key.key IS 'Hash of a name, place, number, long word or pair of countries.';
COMMENT ON COLUMN dateline.event_key.statement IS 'As in event_text.';
COMMENT ON COLUMN dateline.event_key.day IS 'As in event_text.';
COMMENT ON COLUMN dateline.event_key.text_id IS 'The text.';

COMMENT ON TABLE dateline.event_report IS 'One row per ministry''s text and other text that reports the same event.';
COMMENT ON COLUMN dateline.event_report.statement_text_id IS 'The ministry''s text.';
COMMENT ON COLUMN dateline.event_report.text_id IS 'The text that reports its event.';
COMMENT ON COLUMN dateline.event_report.score IS 'How surely, 0 to 1.';
COMMENT ON COLUMN dateline.event_report.share_of_article IS 'Share of what the report''s opening mentions that the statement has.';
COMMENT ON COLUMN dateline.event_report.share_of_statement IS 'Share of what the statement''s opening mentions that the report has.';
COMMENT ON COLUMN dateline.event_report.names IS 'Names that both have, as the report prints them.';
COMMENT ON COLUMN dateline.event_report.places IS 'Countries and cities that both have.';
COMMENT ON COLUMN dateline.event_report.terms IS 'Rare words that both have.';
COMMENT ON COLUMN dateline.event_report.numbers IS 'Numbers that both have.';
COMMENT ON COLUMN dateline.event_report.phrases IS 'Quotations and long runs of words that both have.';
COMMENT ON COLUMN dateline.event_report.days IS 'Days that both mention.';
