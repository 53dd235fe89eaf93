"""Undated means undated: the days of comments, teasers, clocks, events and footers are never the publication."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest

from dateline.dates import normalise
from dateline.extract import extract
from dateline.model.records import Page, Published
from dateline.model.source import Source

SOURCE = Source("xx_mfa", "Ministry of Ruritania", "ministry", "XX", "en", "Europe/Paris")
TITLE = "Harbour treaty signed after nine years of talks"
STORY = [
    "The two ministers signed the harbour treaty in the old town hall and thanked the negotiators of both sides.",
    "The treaty opens four ports on the northern coast to the ships of both countries for twenty years.",
    "A joint commission will meet twice a year and will report to the two governments and to both parliaments.",
    "Fishermen on the northern coast had asked for a longer period, and were promised another round of talks.",
]
DAYS = ("18 February 2025", "3 March 2025", "07.03.2025", "March 9, 2025", "2025-03-11")
OTHERS = ("Scholarships for young engineers", "Customs reform enters into force", "Envoy visits flooded villages")
WORDS = ("Good news for all who live there.", "My uncle worked in that port for thirty years.", "When do the ships go?")


def rows(row: str) -> str:
    values = zip(itertools.cycle(OTHERS), itertools.cycle(WORDS), DAYS[:4], strict=False)
    return "".join(row.format(title=title, words=words, day=day) for title, words, day in values)


LISTS = {
    "list with days behind the links": "<ul>" + rows('<li><a href="/a">{title}</a> <span>{day}</span></li>') + "</ul>",
    "cards": rows('<div class="x1"><span>{day}</span><h3><a href="/a">{title}</a></h3></div>'),
    "cards of several classes": '<div class="a"><i>3 March 2025</i><h3><a href="/a">Customs reform in force</a>'
    '</h3></div><div class="b"><i>9 March 2025</i><h3><a href="/b">Envoy visits flooded villages</a></h3></div>',
    "table of news": "<table>" + rows('<tr><td><a href="/a">{title}</a></td><td>{day}</td></tr>') + "</table>",
    "definition list": "<dl>" + rows('<dt><a href="/a">{title}</a></dt><dd>{day}</dd>') + "</dl>",
    "flat headings and days": rows('<h4><a href="/a">{title}</a></h4><span>{day}</span>'),
    "lines": "<p>" + rows('<a href="/a">{title}</a> {day}<br>') + "</p>",
    "comments": rows("<div><b>Walter77</b> <time>{day}</time><p>{words}</p></div>"),
    "comments as lines": "<h3>Comments</h3>" + rows("<p>Marina K., {day}</p><p>{words}</p>"),
    "comments as articles": rows("<li><article><footer><b>W.</b> {day}</footer><p>{words}</p></article></li>"),
    "coming events": "<h3>Coming events</h3>" + rows('<div class="q"><i>{day}</i> <a href="/a">{title}</a></div>'),
    "copyright": "<div>© 2025 Ministry of Ruritania. All rights reserved</div>",
    "page changed": "<p>Last updated: 3 March 2025</p>",
}  # fmt: skip


def published(head: str = "", below: str = "", after: str = "") -> Published:
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY)
    html = (
        f"<html><head><title>{TITLE}</title></head><body>{head}<div><h1>{TITLE}</h1>{below}<div>{paragraphs}</div>"
        f"</div><div>{after}</div></body></html>"
    )
    url = "https://mfa.example/en/news/harbour-treaty"
    page = Page("xx_mfa", url, url, 200, {"content-type": "text/html"}, html.encode(), datetime(2025, 4, 1, tzinfo=UTC))
    return normalise(extract(page, SOURCE), SOURCE)


@pytest.mark.parametrize("name", LISTS)
def test_the_days_of_others_are_not_the_publication(name: str) -> None:
    answer = published(after=LISTS[name])
    assert (answer.on, answer.confidence) == (None, None)


@pytest.mark.parametrize("name", LISTS)
def test_beside_them_the_articles_own_day_is_certain(name: str) -> None:
    for below in ("<p>24 January 2025</p>", "<div class='meta'><span>24 January 2025</span> | News</div>"):
        answer = published(below=below, after=LISTS[name])
        assert (str(answer.on), answer.confidence) == ("2025-01-24", "stated")


MOMENT = "2025-01-24T00:23:00-04:00"


@pytest.mark.parametrize(
    "printed",
    [
        f"<div class='foot'>At <a href='/x'><abbr itemprop='datePublished' title='{MOMENT}'>12:23 AM</abbr></a></div>",
        f"<span itemprop='datePublished' title='{MOMENT}'>Friday</span>",
        f"<relative-time datetime='{MOMENT}'>9 weeks ago</relative-time>",
        f"<time title='{MOMENT}'>12:23 AM</time>",
    ],
)
def test_a_machines_date_stands_in_an_attribute(printed: str) -> None:
    assert published(below=printed).at == datetime(2025, 1, 24, 4, 23, tzinfo=UTC)


def test_the_day_of_a_law_in_a_list_is_not_the_publication() -> None:
    law = "<ul><li>Law of 12 June 2003</li></ul>"
    answer = published(below="<p class='date'>24 January 2025</p>", after=law)
    assert (str(answer.on), answer.confidence) == ("2025-01-24", "stated")
    assert published(after=law).on is None


@pytest.mark.parametrize("clock", ["<div>Monday, 31 March 2025</div>", "<div id='t'><i>31 March 2025</i></div>"])
def test_the_clock_above_the_menu_is_not_the_publication(clock: str) -> None:
    menu = "<ul>" + "".join(f'<li><a href="/{each}">Section {each}</a></li>' for each in range(6)) + "</ul>"
    assert published(head=f"{clock}<div>{menu}</div>").on is None
