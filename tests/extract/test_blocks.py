# ruff: noqa: E501
"""The text of ordinary and less ordinary markup: every paragraph, once, in the order of the page."""

from __future__ import annotations

from datetime import UTC, datetime

import lxml.html
import pytest

from dateline.extract import extract
from dateline.extract.blocks import Reader
from dateline.extract.body import written
from dateline.model.records import Page
from dateline.model.source import Source

SOURCE = Source("example", publisher="The Example", kind="news", country="XX", language="en", timezone="UTC")
A = "The harbour master opened the eastern lock on Tuesday and let the first eleven barges through before noon."
B = "Both ministries agreed that customs officers will check the cargo together from the beginning of October."
C = "The delegation thanked the people of the delta for their patience during the two years of construction."


def blocks(html: str) -> list[str]:
    return [each.text for each in written(Reader().read([lxml.html.fromstring(f"<body>{html}</body>")]))]


def body(html: str) -> str:
    page = f"<html><head><title>Eastern lock opens</title></head><body>{html}</body></html>"
    url = "https://www.example.org/news/eastern-lock"
    moment = datetime(2026, 3, 12, tzinfo=UTC)
    return extract(Page("example", url, url, 200, {"content-type": "text/html"}, page.encode(), moment), SOURCE).body


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One <em>two</em> three</p>", ["One two three"]),
        ("<div>One <em>two</em> three</div>", ["One two three"]),
        ("<div>One<p>two</p>three</div>", ["One", "two", "three"]),
        ("<p>It cost <del>4,500</del> <ins>5,400</ins> crowns</p>", ["It cost 5,400 crowns"]),
        ("<p>It cost <s>4,500</s> 5,400</p>", ["It cost 5,400"]),
        ("<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>", ["東京で"]),
        ("<p>the talks<span class='sr-only'> (new window)</span> went on</p>", ["the talks went on"]),
        ("<p>the <span style='display: none'>share</span>talks</p>", ["the talks"]),
        ("<p>می\u200cگوید</p>", ["می\u200cگوید"]),
        ("<ul><li>One</li><li>Two <b>three</b></li></ul>", ["- One", "- Two three"]),
        ("<table><tr><td>Sahel</td><td>212</td></tr><tr><td>Delta</td><td>31</td></tr></table>", ["Sahel | 212", "Delta | 31"]),
        (
            "<table><tr><td>Monday</td><td><ul><li>Talks</li><li>Dinner</li></ul></td></tr></table>",
            ["Monday | Talks Dinner"],
        ),
        (f"<table><tr><td><p>{A}</p></td></tr><tr><td><p>{B}</p></td></tr></table>", [A, B]),
        (f"{A}<br><br>{B}", [A, B]),
        (f"<div>{A}<br>{B}</div>", [A, B]),
        ("<p>Harbour Street 12<br>1010 Delta</p>", ["Harbour Street 12\n1010 Delta"]),
        ("<x-text>One two</x-text><center>Three</center>", ["One two", "Three"]),
        ("<p>There are <output>12</output> <label>locks</label> <x-word>here</x-word></p>", ["There are 12 locks here"]),
        ("<dl><dt>Why?</dt><dd>Because.</dd></dl>", ["Why?", "Because."]),
        ("<a href='/x'><div>One</div><div>two</div></a>", ["One", "two"]),
    ],
)  # fmt: skip
def test_blocks_of_markup(html: str, expected: list[str]) -> None:
    assert blocks(html) == expected


def test_kinds_of_blocks() -> None:
    html = f"<h2>Locks</h2><p>{A}</p><ul><li>One</li></ul><blockquote><p>{B}</p></blockquote><dl><dt>Why?</dt><dd>So.</dd></dl>"
    found = written(Reader().read([lxml.html.fromstring(f"<body>{html}</body>")]))
    assert [each.kind for each in found] == ["heading", "paragraph", "item", "quotation", "question", "answer"]


def test_deep_nesting_is_read() -> None:
    assert blocks("<div>" * 230 + "deep" + "</div>" * 230) == ["deep"]


@pytest.mark.parametrize(
    "html",
    [
        "<main><h1>Eastern lock opens</h1><p>{a}</p><div class='page-content'><p>{b}</p><p>{c}</p></div></main>",
        "<main><h1>Eastern lock opens</h1><div class='content'><p>{a}</p></div><p>{b}</p><div class='text'><p>{c}</p></div></main>",
        "<h1>Eastern lock opens</h1><table><tr><td>{a}</td></tr><tr><td>{b}</td></tr><tr><td>{c}</td></tr></table>",
        "<h1>Eastern lock opens</h1>{a}<br><br>{b}<br><br>{c}",
        "<article><h1>Eastern lock opens</h1><div>{a}</div><div>{b}</div><div>{c}</div></article>",
    ],
)
def test_paragraphs_stay_in_order(html: str) -> None:
    assert body(html.format(a=A, b=B, c=C)).split("\n\n") == [A, B, C]


def test_comments_do_not_replace_the_article() -> None:
    comments = "".join(
        f"<li><b>reader{number}</b> <time>1{number % 9}.03.2026</time><p>I doubt that number {number} will ever hold what "
        "they promise, we have heard all of this before in the valley.</p></li>"
        for number in range(25)
    )
    text = body(
        f"<main><article><h1>Eastern lock opens</h1><p>{A}</p><p>{B}</p><p>{C}</p></article>"
        f"<section id='comments'><h2>25 comments</h2><ol>{comments}</ol></section></main>"
    )
    assert text.split("\n\n") == [A, B, C]
