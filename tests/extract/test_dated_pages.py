"""Whole pages with other dates on them, and the day that they state of themselves. All are written here.

A case's answer is the day and how sure of it we are: `sure` (stated or agreed), `flagged` (inferred or conflicting: the
day may be any), or None for a page that must stay undated.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dateline.dates import normalise
from dateline.extract import extract
from dateline.model.records import Link, Page
from dateline.model.source import Source

FETCHED = datetime(2021, 6, 1, 12, tzinfo=UTC)
URL = "https://mfa.example/news/norland"
SOURCE = Source("xx_mfa", "Ministry", "ministry", "PK", "en", "Asia/Karachi")
TITLE = "Foreign Minister receives the ambassador of Norland in the capital"
STORY = (
    "The Foreign Minister received the ambassador and discussed trade, the harbour treaty and the exchange of students "
    "between both countries at some length, the ministry said. "
)
PARAGRAPHS = f"<p>{STORY * 2}</p>" * 4
DAY = "2021-05-17"
DATED = "<p class='date'>17 May 2021</p>"


def page(*, head="", top="", below="", body=PARAGRAPHS, after="", title=TITLE):
    return (
        f"<html><head><title>{title} - Ministry</title>{head}</head><body><header><div>Ministry</div>{top}</header>"
        f"<main><article><h1>{title}</h1>{below}<div class='content'>{body}</div></article></main>{after}"
        "<footer>© 2021 Ministry. All rights reserved. Last updated: 30 May 2021</footer></body></html>"
    )


def jsonld(kind="NewsArticle", **fields):
    return f'<script type="application/ld+json">{json.dumps({"@type": kind, "headline": TITLE, **fields})}</script>'


def meta(name, content):
    return f'<meta property="{name}" content="{content}">'


RELATED = "".join(
    f"<li><a href='/{day}'>Ambassador of another country received by the President</a><span>{day} May 2021</span></li>"
    for day in (20, 21)
)
ENTRIES = "".join(
    f"<div><time datetime='2021-05-18T0{hour}:00:00+05:00'>0{hour}:00</time><p>{STORY}</p></div>"
    for hour in (1, 2, 3, 4)
)
CARDS = "".join(
    f"<div><a href='/{day}'>A long headline of another story altogether</a><p>{day} May 2021</p></div>"
    for day in (20, 21)
)

PAGES = {
    # a page that tells
    "a line": (page(below="<p>17 May 2021</p>"), DAY, "sure"),
    "a clock above": (page(top="<div id='clock'>Tuesday, June 1, 2021</div>", below=DATED), DAY, "sure"),
    "related articles": (page(below=DATED, after=f"<div class='related'><ul>{RELATED}</ul></div>"), DAY, "sure"),
    "news above the article": (page(top=f"<ul>{RELATED}</ul>", below=DATED), DAY, "sure"),
    "comments": (
        page(below=DATED, after="<div id='comments'><time datetime='2021-05-20T10:00Z'>20 May 2021</time></div>"),
        DAY,
        "sure",
    ),
    "a tender": (page(below="<p>Published: 17 May 2021 | Closing date: 30 May 2021</p>"), DAY, "sure"),
    "updated before published": (page(below="<p>Updated: 20 May 2021 | Published: 17 May 2021</p>"), DAY, "sure"),
    "updated in brackets": (page(below="<p>17 May 2021 (updated 20 May 2021)</p>"), DAY, "sure"),
    "a list of terms": (
        page(below="<dl><dt>Published</dt><dd>17 May 2021</dd><dt>Updated</dt><dd>20 May 2021</dd></dl>"),
        DAY,
        "sure",
    ),
    "a table": (
        page(below="<table><tr><td>Date of issue</td><td>17 May 2021</td></tr><tr><td>Valid until</td><td>30 May 2021"),
        DAY,
        "sure",
    ),
    "a sign-off": (page(body=PARAGRAPHS + "<p>Islamabad</p><p>17 May 2021</p>"), DAY, "sure"),
    "a dateline": (page(body=f"<p>ISLAMABAD, May 17, 2021 (APP): {STORY}</p>{PARAGRAPHS}"), DAY, "sure"),
    "the feed": (page(), DAY, "sure"),
    "a site that has a date": (page(head=jsonld("WebSite", datePublished="2015-01-01"), below=DATED), DAY, "sure"),
    "an organisation": (page(head=jsonld("Organization", foundingDate="1947-08-14"), below=DATED), DAY, "sure"),
    "a list of articles": (
        page(
            head=jsonld("ItemList", itemListElement=[{"@type": "NewsArticle", "datePublished": "2021-05-20"}]),
            below=DATED,
        ),
        DAY,
        "sure",
    ),
    "an empty field": (page(head=meta("article:published_time", "1970-01-01T00:00:00Z"), below=DATED), DAY, "sure"),
    "a field of the future": (page(head=meta("article:published_time", "2031-05-17"), below=DATED), DAY, "sure"),
    "the day of a build": (page(head=meta("last-modified", "2021-05-30T10:00:00Z"), below=DATED), DAY, "sure"),
    "a reference number": (page(below="<p>Ref: PR/17/05/2019</p><p>17 May 2021</p>"), DAY, "sure"),
    "an archive photo": (page(below="<p>File photo, 3 March 2019</p><p>17 May 2021</p>"), DAY, "sure"),
    "a caption": (page(below=f"<figure><figcaption>Geneva, 3 March 2019</figcaption></figure>{DATED}"), DAY, "sure"),
    "a print line": (page(below="<p>Printed on 1 June 2021</p><p>17 May 2021</p>"), DAY, "sure"),
    "a life": (page(below="<p>Born: 17 March 1965, Lahore</p><p>17 May 2021</p>"), DAY, "sure"),
    "a file's address": (page(below=f"<img src='/uploads/2019/03/02/photo.jpg'>{DATED}"), DAY, "sure"),
    "a counter": (page(below="<p>Views: 2021 | 17 May 2021</p>"), DAY, "sure"),
    "a title with a day": (
        page(title="Statement of 12 May 2021 on the situation in Norland", below=DATED),
        DAY,
        "sure",
    ),
    # a page that contradicts itself, or tells too little
    "a record against the print": (
        page(head=jsonld(datePublished="2021-05-20T10:00:00+05:00"), below=DATED),
        None,
        "flagged",
    ),
    "an overwritten record": (
        page(head=jsonld(datePublished="2021-05-20T10:00:00Z", dateModified="2021-05-20T10:00:00Z"), below=DATED),
        DAY,
        "flagged",
    ),
    "a live page": (page(below="<p>17 May 2021</p>", body=ENTRIES), DAY, "flagged"),
    "only its modification": (page(below="<p>Last updated: 20 May 2021</p>"), None, None),
    "a dateline without a year": (page(body=f"<p>ISLAMABAD, May 17 (APP): {STORY}</p>{PARAGRAPHS}"), DAY, "flagged"),
    "a relative time": (page(below="<p class='date'>3 days ago</p>"), "2021-05-29", "flagged"),
    "cards of others": (page(after=f"<div class='box'>{CARDS}</div>"), None, "flagged"),
    "records of others": (
        page(
            head=jsonld(headline="One other story", url="/1", datePublished="2021-05-20")
            + jsonld(headline="Two other stories", url="/2", datePublished="2021-05-21")
        ),
        None,
        "flagged",
    ),
    "a clock that has no name": (page(top="<div>Tuesday, June 1, 2021</div>"), None, "flagged"),
    # a page that tells nothing
    "the footer": (page(), None, None),
    "a clock": (page(top="<div id='clock'>Tuesday, June 1, 2021</div>"), None, None),
    "only comments": (
        page(after="<div id='comments'><time datetime='2021-05-20'>20 May 2021</time></div>"),
        None,
        None,
    ),
    "only related articles": (page(after=f"<div class='related'><ul>{RELATED}</ul></div>"), None, None),
    "an event": (
        page(head=jsonld("Event", startDate="2021-06-20T10:00:00Z"), below="<p>Date: 20 June 2021</p>"),
        None,
        None,
    ),
    "an event's day": (page(below="<p>When: 20 May 2021, 10:00 - 12:00</p><p>Where: Hall</p>"), None, None),
    "an event's days": (page(below="<p>20-22 May 2021</p><p>Geneva</p>"), None, None),
    "a deadline": (page(below="<p>Deadline for applications: 30 May 2021</p>"), None, None),
    "a law": (page(below="<p>Act No. 12 of 17 May 2019</p>"), None, None),
    "a telephone": (page(below="<p>Tel: 051-9205-2021, Fax 17-05-2021</p>"), None, None),
    "the first sentence": (page(body=f"<p>On 12 May 2021 the minister met him. {STORY}</p>{PARAGRAPHS}"), None, None),
    "a document named at the end": (page(body=f"{PARAGRAPHS}<p>See also: Statement of 3 March 2020</p>"), None, None),
    "a quoted tweet": (
        page(body=f"{PARAGRAPHS}<blockquote>Words — MFA (@mfa) <a href='/1'>May 12, 2021</a></blockquote>{PARAGRAPHS}"),
        None,
        None,
    ),
    "a month": (page(below="<p>May 2021</p>"), None, None),
    "the weather": (page(top="<div class='weather'>Islamabad 31°C 01.06.2021</div>"), None, None),
    "a banner": (page(after="<div class='cookie'>Policy last updated 25 May 2018</div>"), None, None),
    "a calendar": (page(after="<table class='calendar'><caption>1 June 2021</caption></table>"), None, None),
    "the sitemap's modification": (page(), None, None),
}
LINKS = {
    "the feed": Link(URL, "xx_mfa", "feed", published="Mon, 17 May 2021 10:00:00 +0500"),
    "the sitemap's modification": Link(URL, "xx_mfa", "sitemap", modified="2021-05-20"),
}


@pytest.mark.parametrize("name", PAGES)
def test_page(name):
    html, day, sure = PAGES[name]
    fetched = Page("xx_mfa", URL, URL, 200, {}, html.encode(), FETCHED, LINKS.get(name))
    published = normalise(extract(fetched, SOURCE), SOURCE)
    kinds = {"sure": ("stated", "agreed"), "flagged": ("inferred", "conflicting", None), None: (None,)}[sure]
    if day is not None or sure is None:
        assert (str(published.on) if published.on else None) == day
    assert published.on is None or published.confidence in kinds


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "الاثنين 5 شوال 1442 هـ الموافق 17 مايو 2021 م",
            {"country": "SA", "language": "ar", "timezone": "Asia/Riyadh"},
        ),
        ("۲۷ اردیبهشت ۱۴۰۰ - ۱۸:۰۵", {"country": "IR", "language": "fa", "timezone": "Asia/Tehran"}),
        ("วันที่นำเข้าข้อมูล 17 พ.ค. 2564", {"country": "TH", "language": "th", "timezone": "Asia/Bangkok"}),
        ("發布日期：110-05-17", {"country": "TW", "language": "zh", "timezone": "Asia/Taipei"}),
        ("२०७८ जेठ ३ गते सोमबार", {"country": "NP", "language": "ne", "timezone": "Asia/Kathmandu"}),
        ("ግንቦት 9 ቀን 2013 ዓ.ም", {"country": "ET", "language": "am", "timezone": "Africa/Addis_Ababa"}),
    ],
)
def test_a_line_in_another_calendar(line, facts):
    html = page(below=f"<p>{line}</p>")
    source = replace(SOURCE, **facts)
    published = normalise(extract(Page("xx_mfa", URL, URL, 200, {}, html.encode(), FETCHED), source), source)
    assert (str(published.on), published.confidence) == (DAY, "stated")
