"""Generic extraction on the templates that ministries' sites are made with: no selectors, no declared metadata to help.

Each file in tests/templates is written by us in the system's real markup, with the furniture that surrounds a release
there. The text between is the same, so that what is lost or added shows the template's fault.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from string import Template

import pytest
from conftest import TESTS

from dateline.extract import extract
from dateline.model.records import Draft, Page
from dateline.model.source import Source

SOURCE = Source(
    "mfa",
    publisher="Ministry of Foreign Affairs of Strelsau",
    kind="ministry",
    country="XX",
    language="en",
    timezone="UTC",
)
TITLE = "Foreign Minister receives the Ambassador of Ruritania"
SITE = "Ministry of Foreign Affairs"
TEXT = [
    "The Foreign Minister received the Ambassador of Ruritania, H.E. Rudolf Elphberg, in Strelsau on 3 May 2023.",
    "During the meeting, the two sides reviewed trade, transport and the situation of Ruritanian workers in the ports.",
    "The Minister said:",
    "“We have been neighbours for eight hundred years, and we intend to be good ones for eight hundred more.”",
    "They agreed on three steps:",
    "a joint commission on river navigation;",
    "visa-free travel for holders of service passports;",
    "an exhibition of maps from both national archives.",
    "The Ambassador thanked the Minister for the reception and conveyed the greetings of his government.",
    "Strelsau",
    "3 May 2023",
]
BODY = (
    f"<p>{TEXT[0]}</p><p>{TEXT[1]}</p><p>{TEXT[2]}</p><blockquote><p>{TEXT[3]}</p></blockquote><p>{TEXT[4]}</p>"
    f"<ul><li>{TEXT[5]}</li><li>{TEXT[6]}</li><li>{TEXT[7]}</li></ul><p>{TEXT[8]}</p><p><strong>{TEXT[9]}</strong></p>"
    f"<p>{TEXT[10]}</p>"
)
BREAKS = "<br /><br />".join(TEXT[:5]) + "<br />".join(f"<br />{line}" for line in TEXT[5:8]) + "<br /><br />"
BREAKS += "<br /><br />".join(TEXT[8:])
TEMPLATES = sorted((TESTS / "templates").glob("*.html"), key=lambda path: path.stem)
TITLES = ("{0} | {1}", "{1} - {0}", "{0}", "{1}", "{1} : {0}", "{0} – {1} – Strelsau")


def read(template: Path, page_title: str) -> Draft:
    html = Template(template.read_text(encoding="utf-8")).substitute(
        title=TITLE,
        site=SITE,
        page_title=page_title.format(TITLE, SITE),
        body=BODY,
        breaks=BREAKS,
        styled="".join(f'<p style="text-indent: 2em">{line}</p>' for line in TEXT),
    )
    url = "https://mfa.example/en/press/2023/visit-of-the-ambassador"
    moment = datetime(2023, 5, 4, 6, tzinfo=UTC)
    return extract(Page("mfa", url, url, 200, {"content-type": "text/html"}, html.encode(), moment), SOURCE)


def test_there_are_templates() -> None:
    assert len(TEMPLATES) >= 10


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_the_release_and_nothing_else(template: Path) -> None:
    paragraphs = read(template, TITLES[0]).body.split("\n\n")
    assert [line.removeprefix("- ") for each in paragraphs for line in each.split("\n")] == TEXT


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
@pytest.mark.parametrize("page_title", TITLES)
def test_the_title_without_the_site(template: Path, page_title: str) -> None:
    assert read(template, page_title).title == TITLE
