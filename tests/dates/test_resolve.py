"""Which candidate wins, why, and how sure. Evidence and bodies are written here."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import Observation, detect_clock, normalise, observed
from dateline.dates.body_dates import signoffs
from dateline.model.records import Draft, Evidence, Page
from dateline.model.source import Source

FETCHED = datetime(2024, 6, 1, 12, tzinfo=UTC)
KARACHI = Source("pk_mfa", "Ministry", "ministry", "PK", "en", "Asia/Karachi")
UNKNOWN = Source("unknown", "x", "news", "XX", "und", "UTC")
STORY = "The two ministers signed the harbour treaty and thanked the negotiators of both sides."


def published(*evidence: Evidence, body: str = STORY, source: Source = KARACHI, fetched: datetime = FETCHED):
    page = Page(source.source_id, "https://a.example/x", "https://a.example/x", 200, {}, b"", fetched)
    return normalise(Draft(page, "Harbour treaty", body, page.url, language="en", evidence=evidence), source)


def jsonld(raw: str, role="published", name: str = "NewsArticle.datePublished") -> Evidence:
    return Evidence(raw, "jsonld", name, role)


def near(raw: str, detail: str = "line 1") -> Evidence:
    return Evidence(raw, "text", f"near title, {detail}")


def verdicts(answer) -> list[str]:
    return [str(each["verdict"]) for each in answer.evidence]


class TestRules:
    def test_a_stated_offset_wins_and_the_day_is_the_publishers(self):
        answer = published(jsonld("2024-05-06T20:30:00Z"))
        assert answer.at == datetime(2024, 5, 6, 20, 30, tzinfo=UTC)
        assert answer.on == date(2024, 5, 7)
        assert answer.confidence == "stated"

    def test_without_an_offset_the_sources_zone_changes_the_instant(self):
        answer = published(near("6 May 2024, 20:30"))
        assert answer.at == datetime(2024, 5, 6, 15, 30, tzinfo=UTC)
        assert answer.on == date(2024, 5, 6)

    def test_midnight_alone_is_a_day(self):
        answer = published(jsonld("2024-05-06T00:00:00+05:00"))
        assert (answer.on, answer.at, answer.precision) == (date(2024, 5, 6), None, "day")
        assert answer.during == (datetime(2024, 5, 5, 19, tzinfo=UTC), datetime(2024, 5, 6, 19, tzinfo=UTC))

    def test_midnight_and_a_printed_time_give_the_time(self):
        answer = published(jsonld("2024-05-06T00:00:00+05:00"), near("6 May 2024, 20:30"))
        assert answer.at == datetime(2024, 5, 6, 15, 30, tzinfo=UTC)
        assert answer.confidence == "agreed"

    def test_one_instant_in_two_zones_agrees(self):
        answer = published(jsonld("2024-05-06T20:30:00Z"), Evidence("2024-05-07T01:30:00+05:00", "time", "near title"))
        assert answer.confidence == "agreed"
        assert answer.on == date(2024, 5, 7)

    def test_two_fields_of_one_record_do_not_agree(self):
        assert published(jsonld("2024-05-06"), Evidence("2024-05-06", "meta", "date")).confidence == "stated"
        assert published(jsonld("2024-05-06"), near("6 May 2024")).confidence == "agreed"

    def test_the_line_by_the_title_and_the_same_line_in_the_body_are_one(self):
        answer = published(near("6 May 2024"), body=f"6 May 2024\n\n{STORY}\n\n{STORY}\n\n{STORY}")
        assert answer.confidence == "stated"

    def test_comparable_origins_that_differ_conflict(self):
        answer = published(jsonld("2024-05-06T10:00:00+05:00"), near("3 May 2024"))
        assert answer.confidence == "conflicting"
        assert any(note.startswith("date_conflict") for note in answer.notes)
        assert "contradicts" in verdicts(answer)

    def test_more_hands_outweigh_one_field(self):
        answer = published(
            jsonld("2024-05-06T10:00:00+05:00"), near("3 May 2024"), Evidence("2024-05-03", "feed", "published")
        )
        assert (answer.on, answer.confidence) == (date(2024, 5, 3), "conflicting")

    def test_the_sources_selector_is_believed(self):
        answer = published(jsonld("2024-05-06"), Evidence("3 May 2024", "css", "#when"))
        assert (answer.on, answer.origin, answer.confidence) == (date(2024, 5, 3), "css", "stated")

    def test_an_overwritten_field_yields_to_the_day_shown(self):
        answer = published(
            jsonld("2024-05-20T10:00:00+05:00"),
            jsonld("2024-05-20T10:00:00+05:00", "modified", "NewsArticle.dateModified"),
            near("3 May 2024"),
        )
        assert (answer.on, answer.confidence) == (date(2024, 5, 3), "conflicting")

    def test_an_overwritten_field_yields_to_an_earlier_one_of_the_record(self):
        answer = published(
            Evidence("2024-05-20T09:49:32Z", "meta", "articleDate"),
            Evidence("2024-05-06T12:25:36Z", "meta", "og:article:published_time"),
            Evidence("2024-05-20T09:49:32Z", "meta", "REVISION_DATE", "modified"),
        )
        assert (answer.on, answer.confidence) == (date(2024, 5, 6), "conflicting")

    def test_a_day_without_a_year_is_read_near_the_day_that_has_one(self):
        late = datetime(2030, 1, 1, tzinfo=UTC)
        answer = published(jsonld("2024-05-06T10:00:00+05:00"), near("Monday, 6 May"), fetched=late)
        assert [each["day"] for each in answer.evidence] == ["2024-05-06", "2024-05-06"]
        alone = published(near("Monday, 6 May"), fetched=late)
        assert (alone.on, alone.confidence) == (date(2024, 5, 6), "inferred")

    def test_days_of_an_event_are_no_publication(self):
        for line in ("2024年5月3日(金)～6日(月)", "2024/5/3-6", "3-6 May 2024"):
            answer = published(near("2024年05月06日", ".entry-time"), near(line))
            assert (answer.on, answer.confidence) == (date(2024, 5, 6), "stated")


class TestModified:
    def test_it_is_kept_apart(self):
        answer = published(
            jsonld("2024-05-06T10:00:00+05:00"), jsonld("2024-05-09T10:00:00+05:00", "modified", "x.dateModified")
        )
        assert answer.on == date(2024, 5, 6)
        assert answer.modified_at == datetime(2024, 5, 9, 5, tzinfo=UTC)

    def test_alone_it_is_no_publication(self):
        answer = published(jsonld("2024-05-09T10:00:00+05:00", "modified", "x.dateModified"))
        assert (answer.on, answer.at, answer.during, answer.confidence) == (None, None, None, None)
        assert answer.modified_at == datetime(2024, 5, 9, 5, tzinfo=UTC)
        assert answer.notes == ("no_date: only a modification is stated",)

    def test_a_day_without_a_time_counts_from_its_start(self):
        answer = published(Evidence("Last updated: 9 May 2024", "text", "near title, labelled", "modified"))
        assert answer.on is None
        assert answer.modified_at == datetime(2024, 5, 8, 19, tzinfo=UTC)

    def test_last_modified_alone_is_no_date(self):
        answer = published(Evidence("Thu, 09 May 2024 05:00:00 GMT", "http", "last-modified", "modified"))
        assert (answer.on, answer.during, answer.confidence) == (None, None, None)


class TestRejection:
    def test_the_future_and_the_next_candidate(self):
        answer = published(jsonld("2024-06-20T10:00:00Z"), near("31 May 2024"))
        assert answer.on == date(2024, 5, 31)
        assert verdicts(answer)[0] == "rejected: in the future"

    def test_36_hours_are_allowed(self):
        late = FETCHED + timedelta(hours=35)
        assert published(jsonld(late.isoformat())).on is not None
        assert published(jsonld((late + timedelta(hours=2)).isoformat())).on is None

    def test_before_the_source_existed(self):
        source = Source("xx", "x", "ministry", "PK", "en", "Asia/Karachi", since=date(2015, 1, 1))
        assert published(jsonld("2014-12-31"), source=source).on is None
        assert published(jsonld("1989-12-31")).on is None

    def test_none_left_leaves_a_note(self):
        answer = published(jsonld("2031-01-01T10:00:00Z"))
        assert (answer.on, answer.confidence) == (None, None)
        assert answer.notes == ("date_rejected: in the future",)
        assert published().notes[0].startswith("no_date")

    @pytest.mark.parametrize(
        "evidence",
        [
            Evidence("Deadline: 30 May 2024", "text", "near title", "event"),
            near("The agreement of 3 May 2024 was then signed by all of the ministers present there."),
            near("© 2024 Ministry of Foreign Affairs"),
        ],
    )
    def test_what_is_no_publication(self, evidence):
        assert published(evidence).on is None

    def test_the_epoch_is_an_empty_field(self):
        assert published(jsonld("1970-01-01T00:00:00Z")).on is None


class TestWeakPlaces:
    def test_an_address_alone_is_inferred(self):
        answer = published(Evidence("2024-05-06", "url", "/2024/05/06/"))
        assert (answer.on, answer.confidence) == (date(2024, 5, 6), "inferred")

    def test_an_address_never_comes_first_but_corroborates(self):
        url = Evidence("2024-05-06", "url", "/2024/05/06/")
        assert published(url, near("3 May 2024")).on == date(2024, 5, 3)
        assert published(url, near("6 May 2024")).confidence == "agreed"

    def test_a_month_has_no_day(self):
        answer = published(Evidence("2024-05", "url", "/2024/05/"))
        assert (answer.on, answer.precision) == (None, "month")
        assert answer.during == (datetime(2024, 4, 30, 19, tzinfo=UTC), datetime(2024, 5, 31, 19, tzinfo=UTC))


class TestBody:
    @pytest.mark.parametrize(
        "ending",
        [
            "Ministry of Foreign Affairs\n\nColombo\n\n25 May 2018",
            "Ministry of Foreign Affairs\nColombo\n25th May, 2018",
            "Colombo, 25 May 2018",
            "25 May 2018\n\nMinistry of External Affairs\n\nColombo – 1.",
            "வெளிநாட்டு அமைச்சு\n\nகொழும்பு\n\n2018 மே 25",
        ],
    )
    def test_signoff(self, ending):
        source = Source("lk_mfa", "Ministry", "ministry", "LK", "en", "Asia/Colombo")
        answer = published(body="\n\n".join([STORY] * 4 + [ending]), source=source)
        assert (answer.on, answer.origin, answer.confidence) == (date(2018, 5, 25), "signoff", "stated")

    def test_a_sentence_at_the_end_signs_nothing(self):
        assert published(body=f"{STORY}\n\n{STORY}\n\nThe talks will be resumed here on 25 May 2018.").on is None

    def test_a_chronicle_signs_nothing(self):
        lines = [f"{day} May 2018\n\n{STORY}" for day in range(1, 9)]
        assert published(body="\n\n".join(lines)).on is None

    def test_an_unlikely_body_is_bounded(self):
        assert len(signoffs("25 May 2018\n\n" * 50_000)) <= 12

    def test_a_dateline_corroborates_and_may_be_a_day_early(self):
        body = f"KARACHI, May 5 (APP): {STORY}"
        assert published(near("6 May 2024"), body=body).confidence == "stated"
        assert published(near("5 May 2024"), body=body).confidence == "agreed"

    def test_a_dateline_alone_is_flagged_when_it_has_no_year(self):
        answer = published(body=f"KARACHI, May 5 (APP): {STORY}")
        assert (answer.on, answer.confidence, answer.origin) == (date(2024, 5, 5), "inferred", "dateline")


class TestUnknownZone:
    def test_the_day_printed_beside_an_offset_is_kept(self):
        assert published(jsonld("2024-05-06T21:30:00-05:00"), source=UNKNOWN).on == date(2024, 5, 6)

    def test_the_day_printed_for_readers_is_kept(self):
        answer = published(jsonld("2024-05-06T23:00:00Z"), near("7 May 2024"), source=UNKNOWN)
        assert (answer.on, answer.confidence) == (date(2024, 5, 7), "agreed")

    def test_a_local_midnight_in_utc_is_the_day_printed(self):
        modified = jsonld("2024-05-06T12:42:00Z", "modified", "x.dateModified")
        answer = published(jsonld("2024-05-05T23:00Z"), near("6 May 2024"), modified, source=UNKNOWN)
        assert (answer.on, answer.confidence) == (date(2024, 5, 6), "agreed")

    def test_an_address_tells_the_country_where_the_day_may_be_another(self):
        for url, confidence in (("https://a.ca/x", "inferred"), ("https://a.pt/x", "stated")):
            page = Page("unknown", url, url, 200, {}, b"", FETCHED)
            draft = Draft(page, "Harbour treaty", STORY, url, evidence=(jsonld("2024-05-06T00:30:00Z"),))
            assert normalise(draft, UNKNOWN).confidence == confidence

    def test_an_instant_that_may_be_another_day_is_flagged(self):
        assert published(jsonld("2024-05-06T02:30:00Z"), source=UNKNOWN).confidence == "inferred"
        assert published(jsonld("2024-05-06T12:30:00Z"), source=UNKNOWN).confidence == "stated"


class TestClock:
    def test_local(self):
        source = Source("xx", "x", "ministry", "PK", "en", "Asia/Karachi", clock="local")
        answer = published(jsonld("2024-05-06T20:30:00Z"), source=source)
        assert (answer.on, answer.at) == (date(2024, 5, 6), datetime(2024, 5, 6, 15, 30, tzinfo=UTC))

    def test_utc(self):
        source = Source("xx", "x", "ministry", "PK", "en", "Asia/Karachi", clock="utc")
        answer = published(jsonld("2024-05-06T20:30:00+05:00"), source=source)
        assert (answer.on, answer.at) == (date(2024, 5, 7), datetime(2024, 5, 6, 20, 30, tzinfo=UTC))

    def test_a_true_offset_is_left(self):
        source = Source("xx", "x", "ministry", "PK", "en", "Asia/Karachi", clock="local")
        assert published(jsonld("2024-05-06T20:30:00+05:00"), source=source).at == datetime(
            2024, 5, 6, 15, 30, tzinfo=UTC
        )

    @staticmethod
    def seen(stated: str, minutes_later: int) -> Observation:
        moment = datetime.fromisoformat(stated)
        offset = moment.utcoffset() or timedelta(0)
        return Observation(moment, offset, moment + timedelta(minutes=minutes_later))

    def test_a_z_on_local_time_is_found(self):
        lies = [self.seen(f"2024-05-{day:02d}T09:00:00+00:00", 20 - 300) for day in range(1, 9)]
        assert detect_clock(lies, "Asia/Karachi") == "local"

    def test_an_offset_on_a_utc_clock_is_found(self):
        lies = [self.seen(f"2024-05-{day:02d}T14:00:00-05:00", 20 - 300) for day in range(1, 9)]
        assert detect_clock(lies, "America/Bogota") == "utc"

    def test_true_clocks_and_few_observations_are_not(self):
        true = [self.seen(f"2024-05-{day:02d}T09:00:00+00:00", 20) for day in range(1, 9)]
        assert detect_clock(true, "Asia/Karachi") is None
        assert detect_clock([self.seen("2024-05-01T09:00:00+00:00", -280)] * 3, "Asia/Karachi") is None
        assert detect_clock([], "Asia/Karachi") is None

    def test_the_instant_is_taken_from_an_article_s_evidence(self):
        lie = published(jsonld("2024-06-01T14:30:00Z"))
        assert observed(lie, FETCHED) == Observation(datetime(2024, 6, 1, 14, 30, tzinfo=UTC), timedelta(), FETCHED)
        abroad = published(jsonld("2024-06-01T14:30:00-05:00"))
        assert observed(abroad, FETCHED).offset == timedelta(hours=-5)
        assert observed(published(near("6 May 2024")), FETCHED) is None

    def test_what_the_correction_does_not_explain_is_not(self):
        planned = [self.seen(f"2024-05-{day:02d}T09:00:00+00:00", -2000) for day in range(1, 9)]
        assert detect_clock(planned, "Asia/Karachi") is None


def test_evidence_is_json_ready_and_complete():
    answer = published(jsonld("2024-05-06T20:30:00Z"), near("no 2024 date here"), near("6 May 2024"))
    stored = json.loads(json.dumps([dict(each) for each in answer.evidence]))
    keys = {
        "raw",
        "origin",
        "field",
        "role",
        "day",
        "at",
        "calendar",
        "timezone",
        "zone_source",
        "precision",
        "verdict",
    }
    assert all(keys <= set(each) for each in stored)
    assert sum(each["verdict"].startswith("won") for each in stored) == 1


@given(
    st.lists(
        st.tuples(st.text(max_size=60), st.sampled_from(["jsonld", "meta", "time", "text", "url", "feed"])), max_size=6
    )
)
def test_total(pieces):
    answer = published(*(Evidence(raw or "0", origin, "near title, line 1") for raw, origin in pieces), body="")
    assert (answer.confidence is None) == (answer.during is None)


@given(st.permutations([jsonld("2024-05-06T10:00:00Z"), near("6 May 2024"), Evidence("2024-05-03", "url", "x")]))
def test_the_order_of_evidence_does_not_choose(evidence):
    answer = published(*evidence)
    assert (answer.on, answer.origin) == (date(2024, 5, 6), "jsonld")
