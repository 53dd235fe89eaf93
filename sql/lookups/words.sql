-- The words that tables may use, and what they mean. A new one is a new row here.
-- Writes: dateline.change_kind, dateline.alert_kind, dateline.coverage_state.

INSERT INTO dateline.change_kind (change, about) VALUES
    ('new', 'the article was loaded for the first time'),
    ('revised', 'its text changed'),
    ('redated', 'another date or confidence'),
    ('retracted', 'its page was found taken down'),
    ('restored', 'its page was found back'),
    ('relinked', 'its group changed'),
    ('corrected', 'by a person, or that was undone'),
    ('reread', 'the same page, extracted by other code'),
    ('withdrawn', 'a version that had made it was rolled back')
ON CONFLICT (change) DO UPDATE SET about = excluded.about;

INSERT INTO dateline.alert_kind (kind, about) VALUES
    ('blind', 'a source that is not observed'),
    ('silent', 'a source past its own usual silence'),
    ('budget', 'a source not seen for too many days'),
    ('totals', 'a total that is unusual'),
    ('check', 'a check that found something wrong'),
    ('run', 'a run that failed'),
    ('failed', 'a source that failed in the last run that looked at it'),
    ('late', 'a run that takes too long')
ON CONFLICT (kind) DO UPDATE SET about = excluded.about;

INSERT INTO dateline.coverage_state (state, observed, about) VALUES
    ('published', true, 'articles of the day are held'),
    ('nothing_new', true, 'the source was seen, and had nothing for the day'),
    ('usual_silence', true, 'as nothing_new, on a day on which the source seldom publishes'),
    ('listing_changed', false, 'its lists no longer look as they did'),
    ('blocked', false, 'the source refused us'),
    ('unreachable', false, 'the source did not answer'),
    ('parser_regressed', false, 'its pages could not be read'),
    ('not_run', false, 'no run looked at the day')
ON CONFLICT (state) DO UPDATE SET observed = excluded.observed, about = excluded.about;
