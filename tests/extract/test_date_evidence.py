"""What is found on a page, and what is left alone. Pages are written here; none is a publisher's."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates.labels import labels
from dateline.extract import structured_data
from dateline.extract.date_evidence import collect, meta_role, url_day
from dateline.extract.page_parts import same_title
from dateline.extract.structured_data import load_json
from dateline.model.records import Evidence, Link, Page
from dateline.model.source import Layout, Source

FETCHED = datetime(2024, 6, 1, 12, tzinfo=UTC)
SOURCE = Source("xx_mfa", "Ministry", "ministry", "XX", "en", "UTC")
URL = "https://mfa.example/en/news/harbour-treaty"
TITLE = "Harbour treaty signed after nine years of talks"
STORY = (
    "The two ministers signed the harbour treaty on Monday and thanked the negotiators of both sides at length. " * 3
)


def found(html: str, *, url: str = URL, source: Source = SOURCE, link: Link | None = None, **headers: str):
    page = Page(source.source_id, url, url, 200, headers, html.encode(), FETCHED, link)
    tree = lxml.html.fromstring(html)
    return collect(tree, page, source, structured_data.collect(tree, url))


def article(head: str = "", above: str = "", below: str = "", after: str = "") -> str:
    return (
        f"<html><head><title>{TITLE} | Ministry</title>{head}</head><body><header><a href='/'>Home</a></header>{above}"
        f"<h1>{TITLE}</h1>{below}<p>{STORY}</p><p>{STORY}</p><p>{STORY}</p>{after}</body></html>"
    )


def jsonld(*values: object) -> str:
    return "".join(
        f'<script type="application/ld+json">{value if isinstance(value, str) else json.dumps(value)}</script>'
        for value in values
    )


def raws(evidence: tuple[Evidence, ...], origin: str, role: str = "published") -> list[str]:
    return [each.raw for each in evidence if each.origin == origin and each.role == role]


ARTICLE = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2024-05-06T09:30:00+02:00"}


class TestJsonLd:
    def test_an_article_gives_published_and_modified(self):
        evidence = found(article(jsonld({**ARTICLE, "dateModified": "2024-05-07T10:00:00+02:00"})))
        assert raws(evidence, "jsonld") == ["2024-05-06T09:30:00+02:00"]
        assert raws(evidence, "jsonld", "modified") == ["2024-05-07T10:00:00+02:00"]

    @pytest.mark.parametrize(
        "value",
        [
            {"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "x"}, ARTICLE]},
            [None, ARTICLE],
            [[ARTICLE]],
            {"@type": "WebPage", "mainEntity": ARTICLE},
            {**ARTICLE, "datePublished": ["2024-05-06T09:30:00+02:00"]},
            {**ARTICLE, "datePublished": {"@value": "2024-05-06T09:30:00+02:00"}},
            {**ARTICLE, "@type": ["Article", "NewsArticle"]},
            {**ARTICLE, "@type": "https://schema.org/ReportageNewsArticle"},
        ],
    )
    def test_shapes(self, value):
        assert raws(found(article(jsonld(value))), "jsonld") == ["2024-05-06T09:30:00+02:00"]

    def test_every_script_is_read(self):
        evidence = found(article(jsonld({"@type": "BreadcrumbList"}, "not json", ARTICLE)))
        assert raws(evidence, "jsonld") == ["2024-05-06T09:30:00+02:00"]

    def test_the_article_of_this_page_is_chosen(self):
        other = {
            **ARTICLE,
            "url": "https://mfa.example/en/news/other",
            "datePublished": "2020-01-01",
            "headline": "Other",
        }
        own = {**ARTICLE, "mainEntityOfPage": {"@id": URL + "/"}}
        assert raws(found(article(jsonld([other, own]))), "jsonld") == ["2024-05-06T09:30:00+02:00"]

    @pytest.mark.parametrize(
        "value",
        [
            {**ARTICLE, "datePublished": None, "comment": [{"@type": "Comment", "datePublished": "2024-05-09"}]},
            {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": ARTICLE}]},
            {"@type": "Event", "startDate": "2024-05-09", "dateCreated": "2024-05-08"},
            {"@type": "JobPosting", "datePosted": "2024-05-09", "dateModified": "2024-05-09"},
            {"@type": "Organization", "subjectOf": {"@type": "Event", "dateCreated": "2024-05-08"}},
        ],
    )
    def test_dates_of_other_things_are_left(self, value):
        assert not [each for each in found(article(jsonld(value))) if each.origin == "jsonld"]

    def test_a_video_counts_only_when_it_is_the_only_one(self):
        video = {"@type": "VideoObject", "uploadDate": "2024-05-06"}
        assert raws(found(article(jsonld(video))), "jsonld") == ["2024-05-06"]
        assert not raws(found(article(jsonld(video, {**video, "uploadDate": "2024-05-07"}))), "jsonld")
        assert raws(found(article(jsonld(video, ARTICLE))), "jsonld") == ["2024-05-06T09:30:00+02:00"]

    def test_what_cannot_be_mended_is_searched(self):
        broken = '{"@type": "NewsArticle", "headline": "a "b" c", "datePublished": "2024-05-06T09:30:00+02:00"}'
        assert raws(found(article(jsonld(broken))), "jsonld") == ["2024-05-06T09:30:00+02:00"]


class TestMendingJson:
    @pytest.mark.parametrize(
        "text",
        [
            '{"a": "2024-05-06",}',
            '{"a": "2024-05-06", }\n',
            '<!-- {"a": "2024-05-06"} -->',
            '//<![CDATA[\n{"a": "2024-05-06"}\n//]]>',
            '/* <![CDATA[ */ {"a": "2024-05-06"} /* ]]> */',
            '{"a": "2024-05-06"};',
            "{&quot;a&quot;: &quot;2024-05-06&quot;}",
            '\ufeff{"a": "2024-05-06"}',
        ],
    )
    def test_harmless_faults(self, text):
        assert load_json(text) == {"a": "2024-05-06"}

    def test_raw_newlines_and_stray_escapes(self):
        assert load_json('{"a": "one\ntwo"}') == {"a": "one\ntwo"}
        assert load_json('{"a": "it\\\'s"}') == {"a": "it\\'s"}

    def test_json_within_a_string(self):
        assert load_json(json.dumps(json.dumps({"a": 1})) + ";") in ({"a": 1}, json.dumps({"a": 1}))

    def test_two_objects_in_a_row(self):
        assert load_json('{"a": 1} {"b": 2}') == [{"a": 1}, {"b": 2}]

    @given(st.text(max_size=200))
    def test_never_raises(self, text):
        load_json(text)


class TestMeta:
    @pytest.mark.parametrize(
        "tag",
        [
            '<meta property="article:published_time" content="2024-05-06T09:30:00Z">',
            '<meta name="DC.date.issued" content="2024-05-06T09:30:00Z">',
            '<meta name="dcterms.date" content="2024-05-06T09:30:00Z">',
            '<meta name="parsely-pub-date" content="2024-05-06T09:30:00Z">',
            '<meta name="sailthru.date" content="2024-05-06T09:30:00Z">',
            '<meta name="cXenseParse:recs:publishtime" content="2024-05-06T09:30:00Z">',
            '<meta name="citation_publication_date" content="2024-05-06T09:30:00Z">',
            '<meta name="PubDate" content="2024-05-06T09:30:00Z">',
        ],
    )
    def test_publication(self, tag):
        assert raws(found(article(tag)), "meta") == ["2024-05-06T09:30:00Z"]

    @pytest.mark.parametrize(
        ("name", "role"),
        [
            ("article:modified_time", "modified"),
            ("og:updated_time", "modified"),
            ("last-modified", "modified"),
            ("DC.date.modified", "modified"),
            ("article:expiration_time", None),
            ("og:image", None),
            ("event:start_date", None),
            ("google-site-verification", None),
            ("viewport", None),
        ],
    )
    def test_roles(self, name, role):
        assert meta_role(name) == role

    def test_a_number_that_is_no_date_is_left(self):
        assert not found(article('<meta property="fb:app_id" content="2024050612345">'))

    def test_itemprop_on_meta_is_microdata_and_a_comments_is_left(self):
        item = '<div itemscope itemtype="https://schema.org/{}"><meta itemprop="datePublished" content="{}"></div>'
        own, reply = item.format("NewsArticle", "2024-05-06"), item.format("Comment", "2024-05-09")
        assert raws(found(article(below=own, after=reply)), "microdata") == ["2024-05-06"]


class TestVisibleText:
    @pytest.mark.parametrize(
        "line",
        [
            "<p>6 May 2024</p>",
            "<div>Date: 06/05/2024</div>",
            "<span>Press release No. 31</span><br><span>2024-05-06</span>",
            "<ul><li>Posted on May 6, 2024</li></ul>",
            "<div>来源：外交部 发布时间：2024年5月6日</div>",
        ],
    )
    def test_a_date_line_below_the_title(self, line):
        evidence = [each for each in found(article(below=line)) if each.origin == "text"]
        assert evidence
        assert all(each.role == "published" for each in evidence)

    def test_a_date_line_above_the_title(self):
        assert raws(found(article(above="<div><p>6 May 2024</p></div>")), "text") == ["6 May 2024"]

    def test_labels_cut_a_line_and_give_roles(self):
        evidence = found(article(below="<p>Published: 6 May 2024 | Last updated: 8 May 2024</p>"))
        assert raws(evidence, "text") == ["Published: 6 May 2024"]
        assert raws(evidence, "text", "modified") == ["Last updated: 8 May 2024"]

    def test_a_label_on_the_line_before(self):
        evidence = found(article(below="<dl><dt>Updated</dt><dd>8 May 2024</dd></dl>"))
        assert raws(evidence, "text", "modified") == ["8 May 2024"]
        assert not raws(evidence, "text")

    @pytest.mark.parametrize(
        "piece",
        [
            f"<p>{STORY} It was first agreed on 3 March 2015 in the old town hall, as all remember.</p>",
            "<div class='related'><p>6 May 2020</p></div>",
            "<div><a href='/x'>Another headline that is long enough to be one</a><span>6 May 2020</span></div>",
            "<div id='comments'><time datetime='2024-05-09'>9 May</time></div>",
            "<footer>© 2024 Ministry, 6 May 2020</footer>",
            "<nav><time datetime='2020-05-09'>9 May</time></nav>",
            "<p>Phone 2024 5060 778</p>",
        ],
    )
    def test_what_speaks_of_something_else_is_left(self, piece):
        evidence = found(article(below=piece, after=piece))
        assert not [each for each in evidence if each.role == "published" and "2020" in each.raw]
        assert not [each for each in evidence if "2015" in each.raw or "05-09" in each.raw]

    def test_an_event_is_marked_as_one(self):
        evidence = found(article(below="<p>Deadline: 30 June 2024</p>"))
        assert raws(evidence, "text", "event") == ["Deadline: 30 June 2024"]
        assert not raws(evidence, "text")

    def test_a_title_that_is_no_heading(self):
        html = f"<html><head><title>{TITLE}</title></head><body>"
        html += f"<div><b>{TITLE}</b></div><div>6 May 2024</div><p>{STORY}</p></body></html>"
        assert raws(found(html), "text") == ["6 May 2024"]

    def test_a_labelled_date_elsewhere_when_nothing_is_near(self):
        html = article(after="<table><tr><td>Date of issue: 6 May 2024</td></tr></table>")
        assert raws(found(html), "text") == ["Date of issue: 6 May 2024"]


class TestMarkup:
    def test_time_near_the_title(self):
        evidence = found(article(below='<time datetime="2024-05-06T09:30:00+02:00">6 May 2024</time>'))
        assert raws(evidence, "time") == ["2024-05-06T09:30:00+02:00"]
        assert evidence[0].field.startswith("near title")
        assert raws(evidence, "text") == ["6 May 2024"]

    @pytest.mark.parametrize(
        ("below", "raw"),
        [
            ("<p><b>Jane Doe</b><i>6.5.2024</i></p>", "Jane Doe 6.5.2024"),
            ("<p>06 | 05 | 2024</p>", "06 | 05 | 2024"),
            ('<td><script>showDate("2024/05/06 09:30:00")</script> Views 7</td>', "2024/05/06 09:30:00 Views 7"),
            (f"<p>Press release of 6 May 2024 | Berlin – {STORY}</p>", "Press release of 6 May 2024"),
            (
                "<p class='teaser'>6 May 2024 – the talks in <a href='/x'>Geneva</a> ended</p>",
                "6 May 2024 – the talks in Geneva ended",
            ),
        ],
    )
    def test_forms_of_a_line_below_the_title(self, below, raw):
        assert raw in raws(found(article(below=below)), "text")

    def test_a_day_within_the_headline(self):
        page = article().replace(f"<h1>{TITLE}", f"<h1><span class='date'>6 May 2024</span>{TITLE}")
        assert raws(found(page), "text") == ["6 May 2024"]

    def test_above_the_title_the_nearest_line_comes_first(self):
        lines = "<div><p>Today: 1 June 2024</p><p>Home</p><p>6 May 2024 // Desk</p></div>"
        fields = {each.raw: each.field for each in found(article(above=lines)) if each.origin == "text"}
        assert fields["6 May 2024 // Desk"] == "above title, line 1"

    def test_a_labelled_day_in_an_aside_is_the_last_resort(self):
        box = "<aside class='sidebar'><ul><li><p>Posted on</p><p>6 May 2024</p></li></ul></aside>"
        evidence = found(article(after=f"<div>{'<p>x</p>' * 50}</div>{box}"))
        assert [(each.raw, each.field) for each in evidence] == [("6 May 2024", "aside, labelled")]

    def test_cards_called_teasers_are_left(self):
        card = "<div class='teaser'><div class='date'>6.5.2024</div><div><a href='/other'>Another story</a></div></div>"
        assert not found(article(below=card * 3))

    def test_the_moment_a_page_was_written_out_is_no_publication(self):
        evidence = found(article('<meta name="genTime" content="Wed May 08 16:36:31 CEST 2024">'))
        assert {each.role for each in evidence} == {"modified"}

    def test_a_class_tells_a_modification(self):
        evidence = found(article(below='<time class="updated" datetime="2024-05-08">8 May 2024</time>'))
        assert raws(evidence, "time", "modified") == ["2024-05-08"]
        assert not raws(evidence, "time")

    def test_embedded_state_only_when_nothing_else_speaks(self):
        state = '<script>window.__STATE__ = {"article":{"publishedAt":"2024-05-06T07:30:00Z"}}</script>'
        assert raws(found(article(state)), "state") == ["2024-05-06T07:30:00Z"]
        assert not raws(found(article(state + jsonld(ARTICLE))), "state")


class TestSource:
    def test_css(self):
        source = Source("xx", "x", "ministry", "XX", "en", "UTC", published="#when")
        evidence = found(article(after="<div id='when'>6 May 2024</div>"), source=source)
        assert (evidence[0].raw, evidence[0].origin) == ("6 May 2024", "css")

    @pytest.mark.parametrize("selector", ["time.p::attr(datetime)", "//time[@class='p']/@datetime", "time.p"])
    def test_attributes_and_xpath(self, selector):
        source = Source("xx", "x", "ministry", "XX", "en", "UTC", published=selector)
        evidence = found(article(after="<time class='p' datetime='2024-05-06'>May</time>"), source=source)
        assert evidence[0] == Evidence("2024-05-06", "css", selector)

    def test_an_older_layout(self):
        source = Source(
            "xx",
            "x",
            "ministry",
            "XX",
            "en",
            "UTC",
            published="#new",
            layouts=(Layout(date(2025, 1, 1), published="#old"),),
        )
        evidence = found(article(after="<p id='old'>6 May 2024</p><p id='new'>7 May 2024</p>"), source=source)
        assert raws(evidence, "css") == ["6 May 2024"]

    def test_a_broken_selector_names_the_source(self):
        source = Source("xx_mfa", "x", "ministry", "XX", "en", "UTC", published="div[")
        with pytest.raises(ValueError, match="xx_mfa"):
            found(article(), source=source)


class TestOutsideThePage:
    def test_link(self):
        link = Link(URL, "xx", "feed", published="Mon, 06 May 2024 09:30:00 +0200", modified="2024-05-08")
        evidence = found(article(), link=link)
        assert raws(evidence, "feed") == ["Mon, 06 May 2024 09:30:00 +0200"]
        assert raws(evidence, "feed", "modified") == ["2024-05-08"]

    def test_last_modified_is_a_modification(self):
        evidence = found(article(), **{"last-modified": "Wed, 08 May 2024 09:30:00 GMT"})
        assert raws(evidence, "http", "modified")
        assert not raws(evidence, "http")

    @pytest.mark.parametrize(
        ("url", "day"),
        [
            ("https://a.example/2021/05/17/title", "2021-05-17"),
            ("https://a.example/wjb/202302/t20230221_11028348.html", "2023-02-21"),
            ("https://a.example/news/20210517-title", "2021-05-17"),
            ("https://a.example/2021/may/17/title", "2021-05-17"),
            ("https://a.example/2021-5-7/title", "2021-05-07"),
        ],
    )
    def test_url(self, url, day):
        assert url_day(url)[0] == day

    @pytest.mark.parametrize(
        "url",
        [
            "https://a.example/p/120210517",
            "https://a.example/2021/13/40/x",
            "https://a.example/news/2021/05/title",
            "https://a.example/x?d=2021-05-17",
        ],
    )
    def test_no_day_in_url(self, url):
        assert url_day(url) is None


class TestLabels:
    @pytest.mark.parametrize(
        ("text", "roles"),
        [
            ("Published: May 3, 2021 | Last updated: 4 May 2021", ["published", "modified"]),
            ("文章发布时间2021-05-03", ["published"]),
            ("更新时间：2021-05-03", ["modified"]),
            ("Publié le 29 juin 2019, mis à jour le 3 mai", ["published", "modified"]),
            ("Son güncelleme tarihi: 3.5.2021", ["modified"]),
            ("입력 2021.03.04 최종수정 2021.03.05", ["published", "modified"]),
            ("تاريخ النشر: ٣ مايو ٢٠٢١", ["published"]),
            ("Опубликовано 17 мая", ["published"]),
            ("ปรับปรุงล่าสุด 3 พ.ค. 2564", ["modified"]),
            ("प्रकाशित: 12 मई", ["published"]),
            ("Last updated 4 May 2021, originally created 3 May 2020", ["modified", "published"]),
            ("Stand: 3. Mai 2021", ["modified"]),
            ("Anmeldeschluss: 3. Mai 2021", ["event"]),
            ("Berlin, 3. Mai 2021", []),
        ],
    )
    def test_roles(self, text, roles):
        assert [label.role for label in labels(text)] == roles

    @given(st.text(max_size=300))
    def test_total_and_ordered(self, text):
        found_labels = list(labels(text))
        assert all(0 <= label.start < label.end <= len(text) for label in found_labels)
        assert found_labels == sorted(found_labels)


def test_titles_with_the_sites_name_are_the_same():
    assert same_title(TITLE, ["harbourtreatysignedafternineyearsoftalksministry"])
    assert not same_title("Other news of the day", ["harbourtreatysignedafternineyearsoftalksministry"])


@given(st.text(max_size=400))
def test_collect_is_total(text):
    html = f"<html><body><h1>{text.replace('<', '')}</h1>{text}</body></html>".replace("\x00", "")
    html = "".join(c for c in html if c.isprintable() or c in "\n\t")
    assert isinstance(found(html), tuple)


def test_candidates_are_bounded():
    many = "".join(f"<p>Published: {day % 27 + 1} May {1990 + day % 40}</p>" for day in range(3000))
    assert len(found(article(below=many, after=many))) <= 80
