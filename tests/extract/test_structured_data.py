"""The item that describes a page's article is chosen once, and every field and date comes from it."""

from __future__ import annotations

import html
import json
from datetime import UTC, datetime
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.dates import normalise
from dateline.extract import extract
from dateline.extract.structured_data import collect, load_json
from dateline.model.records import Draft, Page
from dateline.model.source import Source

URL = "https://mfa.example/en/news/minister-meets-envoy"
SOURCE = Source("xx_mfa", "Ministry of Ruritania", "ministry", "XX", "en", "UTC")
STORY = "The two ministers spoke for an hour about grain, ports and the weather on the northern coast of the country. "
OTHER: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "Team wins cup",
    "datePublished": "2024-05-09T09:00:00Z",
    "author": {"@type": "Person", "name": "Bo Ek"},
    "articleSection": "Sport",
    "description": "The home team won the cup after extra time and penalties.",
    "image": "https://mfa.example/cup.jpg",
    "url": "https://mfa.example/en/news/team-wins-cup",
}
OWN: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "Minister meets envoy",
    "datePublished": "2024-05-06T09:30:00Z",
    "author": {"@type": "Person", "name": "Ann Lee"},
    "articleSection": "World",
    "description": "A first meeting after years of silence ended without a signature.",
    "image": {"@type": "ImageObject", "url": "https://mfa.example/envoy.jpg"},
    "url": URL,
}
ALL = ("Minister meets envoy", "Ann Lee", "World", "2024-05-06", "https://mfa.example/envoy.jpg", OWN["description"])


def script(text: object) -> str:
    written = text if isinstance(text, str) else json.dumps(text)
    return f'<script type="application/ld+json">{written}</script>'


def read(head: str, body: str = "", title: str = "Minister meets envoy") -> Draft:
    paragraphs = "".join(f"<p>{STORY}Point {number}.</p>" for number in range(5))
    page = f"<html><head><title>{title}</title>{head}</head><body>{body}<main>{paragraphs}</main></body></html>"
    headers = {"content-type": "text/html; charset=utf-8"}
    moment = datetime(2024, 6, 1, tzinfo=UTC)
    return extract(Page("xx_mfa", URL, URL, 200, headers, page.encode(), moment), SOURCE)


def facts(draft: Draft) -> tuple[str | None, ...]:
    day = normalise(draft, SOURCE).on
    return (draft.title, draft.byline, draft.section, str(day), draft.image_url, draft.lead)


def without(node: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key not in keys}


CANONICAL = f'<link rel="canonical" href="{URL}">'
ESCAPED = json.dumps(json.dumps(OWN))


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(CANONICAL + script([OTHER, OWN]), id="two articles, the canonical link names the second"),
        pytest.param(script([OTHER, OWN]), id="two articles, the address names the second"),
        pytest.param(script(without(OTHER, "url")) + script(without(OWN, "url")), id="two articles, the title decides"),
        pytest.param(script({"@graph": [OTHER, {"@type": "WebPage", "mainEntity": OWN}]}), id="main entity of a page"),
        pytest.param(script({"@type": "Organization", "name": "x", "subjectOf": OWN}), id="subject of"),
        pytest.param(script({"@type": "CollectionPage", "hasPart": [OTHER, OWN]}), id="a part"),
        pytest.param(script(json.dumps({"@type": "WebSite"}) + "\n" + json.dumps(OWN)), id="two roots in one script"),
        pytest.param(script(json.dumps(OTHER) + json.dumps(OWN) + ";"), id="two articles as roots"),
        pytest.param(script(ESCAPED), id="escaped twice"),
        pytest.param(script(ESCAPED.strip('"')), id="escaped twice, without quotes"),
        pytest.param(script(html.escape(json.dumps(OWN))), id="HTML entities"),
        pytest.param(script(html.escape(html.escape(json.dumps(OWN)))), id="HTML entities twice"),
        pytest.param(script(f"<!-- {json.dumps(OWN)} -->"), id="a comment"),
        pytest.param(script(f"/*<![CDATA[*/{json.dumps(OWN)}/*]]>*/"), id="CDATA"),
        pytest.param(script(json.dumps(OWN)[:-1] + ",}"), id="a trailing comma"),
        pytest.param(script([None, OWN, None]), id="null in a list"),
        pytest.param(
            script({f"schema:{key}": value for key, value in OWN.items()} | {"@type": OWN["@type"]}), id="prefix"
        ),
        pytest.param(
            script(
                {
                    "@graph": [
                        {**OWN, "author": [{"@id": "#ann"}], "image": {"@id": "#image"}, "@id": "#article"},
                        {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
                        {"@type": "ImageObject", "@id": "#image", "url": "https://mfa.example/envoy.jpg"},
                        {"@type": "WebPage", "mainEntity": {"@id": "#article"}},
                    ]
                }
            ),
            id="references",
        ),
        pytest.param(
            script({**without(OWN, "author"), "@type": "Article"}) + script({**OWN, "@type": "NewsArticle"}),
            id="two copies of one article",
        ),
    ],
)
def test_every_field_comes_from_the_item_of_the_article(head: str) -> None:
    assert facts(read(head)) == ALL
    assert facts(read(head, "<h1>Minister meets envoy</h1>", "Ministry")) == ALL


MICRODATA = """
<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Minister meets envoy</h2>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ann Lee</span></span>
<meta itemprop="articleSection" content="World"><meta itemprop="datePublished" content="2024-05-06">
<meta itemprop="description" content="A first meeting after years of silence ended without a signature.">
<span itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url"
content="https://mfa.example/envoy.jpg"></span>
<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Troll</span></div></div>
"""


def test_microdata_and_rdfa() -> None:
    assert facts(read("", MICRODATA)) == ALL
    rdfa = MICRODATA.replace("itemscope", "").replace('itemtype="https://schema.org/', 'vocab="x" typeof="schema:')
    rdfa = rdfa.replace("itemprop", "property")
    got = facts(read("", rdfa))
    assert (got[0], got[1], got[2], *got[4:]) == (ALL[0], ALL[1], ALL[2], *ALL[4:])


def test_a_teaser_alone_is_not_the_article() -> None:
    draft = read(script(OTHER), "<h1>Minister meets envoy</h1><p>By Ann Lee</p>")
    assert draft.title == "Minister meets envoy"
    assert draft.section is None
    assert draft.image_url is None
    assert normalise(draft, SOURCE).on is None


def test_what_a_broken_script_still_states() -> None:
    broken = json.dumps(OWN)[:-1] + ', "x": "a "b" c"}'
    draft = read(script(broken))
    assert (draft.title, draft.section, draft.byline) == ("Minister meets envoy", "World", "Ann Lee")
    assert str(normalise(draft, SOURCE).on) == "2024-05-06"


def test_a_sound_item_is_believed_before_a_broken_one() -> None:
    broken = json.dumps({**OTHER, "url": URL})[:-1] + ', "x": "a "b" c"}'
    assert facts(read(script(broken) + script(OWN))) == ALL


@given(
    st.recursive(
        st.none() | st.text(max_size=8) | st.integers(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["@type", "@graph", "mainEntity", "headline", "url", "@id", "author"]), inner
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_walked(value: object) -> None:
    text = json.dumps(value)
    assert load_json(text) is not None or value is None
    tree = lxml.html.document_fromstring("<html><body><p>x</p></body></html>")
    element = lxml.html.fromstring('<script type="application/ld+json"></script>')
    element.text = text
    tree.append(element)
    declared = collect(tree, URL)
    declared.value("author")
    declared.resolved({"@id": "x"})
